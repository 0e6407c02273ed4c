/** What is done on a screen besides tapping a label: each kind is told by its shape. */
import { ArrowDown, ArrowUp, Check, Clock, Phone, ReceiptJapaneseYen } from 'lucide'
import type { Surface } from '../../guide/shape.ts'
import { Icon } from '../icon.tsx'
import { LabelText } from '../prose.tsx'
import { useWords } from '../speaking.tsx'
import { Blocks, Frame, Rows } from './frame.tsx'
import { type OnTap, Target } from './target.tsx'

export function Scroll({ to, onTap }: { to: 'down' | 'up'; onTap: OnTap }) {
  const words = useWords()
  return (
    <div class="scrolling">
      <Rows count={5} />
      <Target look="arrow" onTap={onTap} name={words.t(`surfaces.scroll.${to}`)}>
        <Icon of={to === 'down' ? ArrowDown : ArrowUp} />
      </Target>
    </div>
  )
}

export function Prompt({ prompt, label, onTap }: { prompt: string; label: string; onTap: OnTap }) {
  return (
    <>
      <Rows count={2} />
      <div class="prompt">
        <LabelText>{prompt}</LabelText>
        <div class="prompt-answers">
          <i class="blank-answer" />
          <Target look="option" onTap={onTap}>
            <LabelText>{label}</LabelText>
          </Target>
        </div>
      </div>
    </>
  )
}

export function Options({ label, onTap }: { label: string | undefined; onTap: OnTap }) {
  const words = useWords()
  const blank = (
    <div class="option">
      <i class="radio" />
      <i class="bar" />
    </div>
  )
  return (
    <div class="options">
      {blank}
      {blank}
      <Target look="option" onTap={onTap} {...(label === undefined && { name: words.t('surfaces.nearest') })}>
        <i class="radio on" />
        {label === undefined ? <i class="bar" /> : <LabelText>{label}</LabelText>}
      </Target>
      {blank}
    </div>
  )
}

export function Chat({ message, onTap }: { message: string | undefined; onTap: OnTap }) {
  const words = useWords()
  if (message === undefined) {
    return (
      <div class="chat">
        <i class="bar" />
        <Target look="field" onTap={onTap} name={words.t('surfaces.field')}>
          <i class="caret" />
        </Target>
      </div>
    )
  }
  return (
    <div class="chat">
      <i class="said" />
      <Target look="bubble" onTap={onTap}>
        <span lang="ja">{message}</span>
      </Target>
    </div>
  )
}

export function Wait({ onTap }: { onTap: OnTap }) {
  const words = useWords()
  return (
    <div class="waits">
      <Target look="mark" onTap={onTap} name={words.t('surfaces.waiting')}>
        <Icon of={Clock} />
      </Target>
    </div>
  )
}

/** An address, drawn where it is entered: in the bar of the browser. */
export function AddressBar({ address, onTap }: { address: string; onTap: OnTap }) {
  return (
    <div class="address-bar">
      <Target look="address" onTap={onTap}>
        {address}
      </Target>
    </div>
  )
}

/** A number that dials itself with one tap. */
export function Dial({ number, live }: { number: string; live: boolean }) {
  const words = useWords()
  return (
    <div class="dial">
      <b>{number}</b>
      {live ? (
        <a class="target dialling" href={`tel:${encodeURIComponent(number)}`}>
          <Icon of={Phone} /> {words.t('surfaces.dial')}
        </a>
      ) : (
        <span class="target dialling">
          <Icon of={Phone} />
        </span>
      )}
    </div>
  )
}

/** Something to look at or to have at hand. */
export function Paper({ onTap }: { onTap: OnTap }) {
  const words = useWords()
  return (
    <div class="paper">
      <Target look="mark" onTap={onTap} name={words.t('surfaces.checked')}>
        <Icon of={Check} />
      </Target>
      <Rows count={4} />
    </div>
  )
}

/** A form to fill in: signing in. */
export function Form({ on, onTap }: { on: Surface; onTap: OnTap }) {
  const words = useWords()
  return (
    <Frame on={on}>
      <div class="form">
        <i class="bar" />
        <i class="box" />
        <i class="bar" />
        <i class="box" />
        <Target look="press" onTap={onTap} name={words.t('surfaces.form')}>
          <i class="bar" />
        </Target>
      </div>
    </Frame>
  )
}

/** Something to do on a page whose words no source gives. */
export function Deed({ on, onTap }: { on: Surface; onTap: OnTap }) {
  const words = useWords()
  return (
    <Frame on={on}>
      <Blocks />
      <Target look="press" onTap={onTap} name={words.t('surfaces.form')}>
        <i class="bar" />
      </Target>
      <Rows count={2} />
    </Frame>
  )
}

/** The till of a shop, with the receipt that is handed over. */
export function Till({ onTap }: { onTap: OnTap }) {
  const words = useWords()
  return (
    <div class="till">
      <i class="till-screen" />
      <Target look="mark" onTap={onTap} name={words.t('surfaces.till')}>
        <Icon of={ReceiptJapaneseYen} />
      </Target>
      <i class="till-desk" />
    </div>
  )
}
