/**
 * The other screen, drawn: one described picture with the thing to tap as its button.
 * Only labels that a source gives are drawn; everything else is a blank bar.
 */
import type { Step, Surface as SurfaceName } from '../../guide/shape.ts'
import { useWords } from '../speaking.tsx'
import {
  AddressBar,
  Chat,
  Deed,
  Dial,
  Field,
  Form,
  Letter,
  Look,
  Options,
  Paper,
  Prompt,
  Scroll,
  Till,
  Wait,
} from './drawings.tsx'
import { Frame } from './frame.tsx'
import { Pick, Tap } from './tap.tsx'
import type { OnTap } from './target.tsx'

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

function Drawing({ on, step, message, onTap }: SurfaceProps) {
  switch (step.do) {
    case 'tap':
      return <Tap on={on} step={step} onTap={onTap} />
    case 'pick':
      return <Pick on={on} onTap={onTap} />
    case 'call':
      return <Dial number={step.number} live={onTap !== undefined} />
    case 'wait':
      return <Wait onTap={onTap} />
    case 'check':
    case 'act':
      switch (shapeOf(on, step)) {
        case 'counter':
          return <Till onTap={onTap} />
        case 'paper':
          return <Paper onTap={onTap} />
      }
      if (step.do === 'check') return <Look on={on} onTap={onTap} />
      return step.name === 'sign-in' ? <Form on={on} onTap={onTap} /> : <Deed on={on} onTap={onTap} />
  }
  if (step.do === 'type' && on === 'browser' && message?.address)
    return <AddressBar address={message.text} onTap={onTap} />
  const typed = step.do === 'type'
  return (
    <Frame on={on} noBar={typed}>
      {step.do === 'scroll' && <Scroll to={step.to} onTap={onTap} />}
      {step.do === 'answer' && <Prompt prompt={step.prompt} label={step.label} onTap={onTap} />}
      {step.do === 'select' && <Options label={step.label} onTap={onTap} />}
      {typed && !message && <Field onTap={onTap} />}
      {typed && message && on === 'amazonApp' && <Chat message={message.text} onTap={onTap} />}
      {typed && message && on !== 'amazonApp' && <Letter message={message.text} onTap={onTap} />}
    </Frame>
  )
}
