/**
 * The other screen, drawn: one described picture with the thing to tap as its button.
 * Only labels that a source gives are drawn; everything else is a blank bar.
 */
import type { VNode } from 'preact'
import type { Step, Surface as SurfaceName } from '../../guide/shape.ts'
import { useWords } from '../speaking.tsx'
import { Options, Prompt } from './asked.tsx'
import { Deed, Form, Look } from './deeds.tsx'
import { Dial } from './dial.tsx'
import { Frame } from './frame.tsx'
import { Scroll, Wait } from './moving.tsx'
import { Pick, Tap } from './tap.tsx'
import type { OnTap } from './target.tsx'
import { Paper, Till } from './things.tsx'
import { AddressBar, Chat, Field, Letter } from './written.tsx'

interface SurfaceProps {
  on: SurfaceName
  step: Step
  /** Text to send or address to enter, where the step types a ready one. */
  message?: { readonly text: string; readonly address: boolean } | undefined
  /** The target was tapped. Left out where the picture only shows. */
  onTap?: OnTap
}

export function Surface({ on, step, message, onTap }: SurfaceProps) {
  const words = useWords()
  const shape = shapeOf(on, step)
  const described = onTap
    ? {
        role: 'group' as const,
        'aria-label': words.t('surfaces.picture', { surface: words.t(`surfaces.${on}`) }),
      }
    : { 'aria-hidden': true as const }
  return (
    <div class={`surface ${shape}`} data-on={on} {...described}>
      {shape === 'phone' && (
        <div class="status">
          <i />
          <i />
        </div>
      )}
      <Drawing on={on} step={step} message={message} onTap={onTap} />
      {shape === 'phone' && <i class="home-line" />}
    </div>
  )
}

/** What the picture is a picture of: what is asked for at hand or in a shop is on no screen. */
function shapeOf(on: SurfaceName, step: Step): 'phone' | 'window' | 'paper' | 'counter' {
  if (on === 'website') return 'window'
  const away = on === 'here' || on === 'phone' || on === 'shop'
  if (!away || (step.do !== 'check' && step.do !== 'act')) return 'phone'
  return on === 'shop' && step.do === 'act' ? 'counter' : 'paper'
}

/** Each kind of step has its drawing: one that has none does not compile. */
function Drawing({ on, step, message, onTap }: SurfaceProps): VNode {
  switch (step.do) {
    case 'tap':
      return <Tap on={on} step={step} onTap={onTap} />
    case 'pick':
      return <Pick on={on} onTap={onTap} />
    case 'scroll':
      return (
        <Frame on={on}>
          <Scroll to={step.to} onTap={onTap} />
        </Frame>
      )
    case 'answer':
      return (
        <Frame on={on}>
          <Prompt prompt={step.prompt} label={step.label} onTap={onTap} />
        </Frame>
      )
    case 'select':
      return (
        <Frame on={on}>
          <Options label={step.label} onTap={onTap} />
        </Frame>
      )
    case 'type':
      return <Typed on={on} message={message} onTap={onTap} />
    case 'call':
      return <Dial number={step.number} live={onTap !== undefined} />
    case 'wait':
      return <Wait onTap={onTap} />
    case 'check':
      return shapeOf(on, step) === 'paper' ? <Paper onTap={onTap} /> : <Look on={on} onTap={onTap} />
    case 'act':
      return <Done on={on} step={step} onTap={onTap} />
  }
}

/** An address is entered where a browser has it; a message is sent in the app's chat, or in a form. */
function Typed({ on, message, onTap }: Omit<SurfaceProps, 'step'>) {
  if (on === 'browser' && message?.address) return <AddressBar address={message.text} onTap={onTap} />
  const Writing = on === 'amazonApp' ? Chat : Letter
  return (
    <Frame on={on} noBar>
      {message ? <Writing message={message.text} onTap={onTap} /> : <Field onTap={onTap} />}
    </Frame>
  )
}

function Done({ on, step, onTap }: Omit<SurfaceProps, 'message'>) {
  const shape = shapeOf(on, step)
  if (shape === 'counter') return <Till onTap={onTap} />
  if (shape === 'paper') return <Paper onTap={onTap} />
  return step.name === 'sign-in' ? <Form on={on} onTap={onTap} /> : <Deed on={on} onTap={onTap} />
}
