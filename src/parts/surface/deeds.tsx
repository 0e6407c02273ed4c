/** What is done on a screen whose words no source gives. */
import { Eye } from 'lucide'
import type { ComponentChildren } from 'preact'
import type { Surface } from '../../guide/shape.ts'
import { Icon } from '../icon.tsx'
import { useWords } from '../speaking.tsx'
import { Blocks, Frame, Rows } from './frame.tsx'
import { type OnTap, Target } from './target.tsx'

/** Something to look at on a screen. */
export function Look({ on, onTap }: { on: Surface; onTap: OnTap }) {
  const words = useWords()
  return (
    <Frame on={on}>
      <Rows count={2} />
      <Target look="look" onTap={onTap} name={words.t('surfaces.checked')}>
        <Icon of={Eye} />
        <i class="bar" />
      </Target>
      <Blocks />
    </Frame>
  )
}

/** A form to fill in: signing in. */
export function Form({ on, onTap }: { on: Surface; onTap: OnTap }) {
  return (
    <Page on={on} onTap={onTap}>
      <div class="form">
        <i class="bar" />
        <i class="box" />
        <i class="bar" />
        <i class="box" />
      </div>
    </Page>
  )
}

/** Something to do on a page whose words no source gives. */
export function Deed({ on, onTap }: { on: Surface; onTap: OnTap }) {
  return (
    <Page on={on} onTap={onTap}>
      <Blocks />
    </Page>
  )
}

function Page({ on, onTap, children }: { on: Surface; onTap: OnTap; children: ComponentChildren }) {
  const words = useWords()
  return (
    <Frame on={on}>
      {children}
      <Target look="press" onTap={onTap} name={words.t('surfaces.form')}>
        <i class="bar" />
      </Target>
      <Rows count={2} />
    </Frame>
  )
}
