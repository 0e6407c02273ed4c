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
  Form,
  Options,
  Paper,
  Prompt,
  Scroll,
  Till,
  Wait,
} from './drawings.tsx'
import { Blocks, Frame } from './frame.tsx'
import { Pick, Tap } from './tap.tsx'
import type { OnTap } from './target.tsx'

interface SurfaceProps {
  on: SurfaceName
  step: Step
  /** Text to send, where the step types a ready message. */
  message?: string | undefined
  /** The target was tapped. Left out where the picture only shows. */
  onTap?: OnTap
}

export function Surface({ on, step, message, onTap }: SurfaceProps) {
  const words = useWords()
  const described = onTap
    ? {
        role: 'group' as const,
        'aria-label': words.t('surfaces.picture', { surface: words.t(`surfaces.${on}`) }),
      }
    : { 'aria-hidden': true as const }
  return (
    <div class="surface" data-on={on} {...described}>
      <Drawing on={on} step={step} message={message} onTap={onTap} />
    </div>
  )
}

function Drawing({ on, step, message, onTap }: SurfaceProps) {
  switch (step.do) {
    case 'tap':
      return <Tap on={on} step={step} onTap={onTap} />
    case 'pick':
      return <Pick on={on} onTap={onTap} />
    case 'call':
      return <Dial number={step.number} live={onTap !== undefined} />
    case 'check':
      return <Paper onTap={onTap} />
    case 'act':
      if (on === 'shop') return <Till onTap={onTap} />
      if (on === 'here' || on === 'phone') return <Paper onTap={onTap} />
      return step.name === 'sign-in' ? <Form on={on} onTap={onTap} /> : <Deed on={on} onTap={onTap} />
    case 'wait':
      return <Wait onTap={onTap} />
  }
  if (step.do === 'type' && on === 'browser' && message !== undefined) {
    return (
      <>
        <AddressBar address={message} onTap={onTap} />
        <div class="screen">
          <Blocks />
        </div>
      </>
    )
  }
  return (
    <Frame on={on}>
      {step.do === 'scroll' && <Scroll to={step.to} onTap={onTap} />}
      {step.do === 'answer' && <Prompt prompt={step.prompt} label={step.label} onTap={onTap} />}
      {step.do === 'select' && <Options label={step.label} onTap={onTap} />}
      {step.do === 'type' && <Chat message={message} onTap={onTap} />}
    </Frame>
  )
}
