/** A label to tap, drawn where the source says it stands. */
import type { Step, Surface } from '../../guide/shape.ts'
import { LabelText } from '../prose.tsx'
import { useWords } from '../speaking.tsx'
import { Blocks, Frame, Rows } from './frame.tsx'
import { type OnTap, Target } from './target.tsx'

interface TapProps {
  on: Surface
  step: Extract<Step, { do: 'tap' }>
  onTap: OnTap
}

export function Tap({ on, step, onTap }: TapProps) {
  const label = <LabelText>{step.label}</LabelText>
  switch (step.at) {
    case 'bottom-right':
    case 'bottom':
      return (
        <Frame
          on={on}
          lastOfBar={
            <Target look="menu" onTap={onTap}>
              {label}
            </Target>
          }
        >
          <Blocks />
          <Blocks />
        </Frame>
      )
    case 'top-left':
    case 'top-right':
      return (
        <Frame
          on={on}
          head={
            <span class={step.at}>
              <Target look="menu" onTap={onTap}>
                {label}
              </Target>
            </span>
          }
        >
          <Blocks />
          <Blocks />
        </Frame>
      )
    case 'page-left':
      return (
        <Frame on={on}>
          <div class="two-columns">
            <div>
              <i class="bar" />
              <Target look="link" onTap={onTap}>
                {label}
              </Target>
              <i class="bar" />
              <i class="bar" />
            </div>
            <Blocks />
          </div>
        </Frame>
      )
    case 'page-bottom':
      return (
        <Frame on={on}>
          <Blocks />
          <div class="foot-of-page">
            <i class="bar" />
            <Target look="press" onTap={onTap}>
              {label}
            </Target>
          </div>
        </Frame>
      )
    case 'page-top':
      return (
        <Frame on={on}>
          <div class="head-of-page">
            <i class="bar" />
            <Target look="link" onTap={onTap}>
              {label}
            </Target>
          </div>
          <Blocks />
          <Blocks />
        </Frame>
      )
    default:
      return on === 'website' ? (
        <Frame on={on}>
          <Blocks />
          <Target look="press" onTap={onTap}>
            {label}
          </Target>
          <Rows count={2} />
        </Frame>
      ) : (
        <Frame on={on}>
          <Rows count={3} />
          <Target look="row" onTap={onTap}>
            {label}
          </Target>
          <Rows count={2} />
        </Frame>
      )
  }
}

/** Any entry of a list: none of them has a known label. */
export function Pick({ on, onTap }: { on: Surface; onTap: OnTap }) {
  const words = useWords()
  return (
    <Frame on={on}>
      <Rows count={2} />
      <Target look="row" onTap={onTap} name={words.t('surfaces.nearest')}>
        <i class="bar" />
      </Target>
      <Rows count={2} />
    </Frame>
  )
}
