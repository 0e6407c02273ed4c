/** What is done on a screen besides tapping a label: each kind is told by its shape. */
import { ArrowDown, ArrowUp, Check, Eye, Phone, ReceiptJapaneseYen } from 'lucide'
import type { ComponentChildren } from 'preact'
import type { Surface } from '../../guide/shape.ts'
import { Icon } from '../icon.tsx'
import { LabelText } from '../prose.tsx'
import { useWords } from '../speaking.tsx'
import { Blocks, Frame, Rows } from './frame.tsx'
import { type OnTap, Target } from './target.tsx'

/** The list moves under an arrow that stays: an arrow that moved could not be hit. */
export function Scroll({ to, onTap }: { to: 'down' | 'up'; onTap: OnTap }) {
  const words = useWords()
  return (
    <div class={`scrolling ${to}`}>
      <div class="moving">
        <Rows count={12} />
      </div>
      <i class="scroll-mark" />
      <Target look="arrow" onTap={onTap} name={words.t(`surfaces.scroll.${to}`)}>
        <Icon of={to === 'down' ? ArrowDown : ArrowUp} />
      </Target>
    </div>
  )
}

/** A question of the other screen lies over it, and what is below is dimmed. */
export function Prompt({ prompt, label, onTap }: { prompt: string; label: string; onTap: OnTap }) {
  return (
    <>
      <Rows count={5} />
      <div class="over">
        <div class="prompt">
          <LabelText>{prompt}</LabelText>
          <div class="prompt-answers">
            <i class="blank-answer" />
            <Target look="option" onTap={onTap}>
              <LabelText>{label}</LabelText>
            </Target>
          </div>
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

/** Whoever answers on the left, the person's own message on the right, the field below. */
export function Chat({ message, onTap }: { message: string; onTap: OnTap }) {
  return (
    <>
      <div class="chat">
        <div class="said">
          <i class="bar" />
          <i class="bar" />
        </div>
        <Target look="bubble" onTap={onTap}>
          <span lang="ja">{message}</span>
        </Target>
      </div>
      <div class="chat-foot">
        <i class="box" />
        <i class="send" />
      </div>
    </>
  )
}

/** A text that is written into a field of a page, and sent with a button whose words no source gives. */
export function Letter({ message, onTap }: { message: string; onTap: OnTap }) {
  return (
    <div class="form">
      <i class="bar" />
      <Target look="bubble" onTap={onTap}>
        <span lang="ja">{message}</span>
      </Target>
      <i class="blank-answer" />
    </div>
  )
}

/** A field to fill in by the keys of the phone. */
export function Field({ onTap }: { onTap: OnTap }) {
  const words = useWords()
  return (
    <>
      <div class="form">
        <i class="bar" />
        <Target look="field" onTap={onTap} name={words.t('surfaces.field')}>
          <i class="caret" />
        </Target>
      </div>
      <i class="keyboard" />
    </>
  )
}

/** A clock without figures: how long it takes is not known. */
export function Wait({ onTap }: { onTap: OnTap }) {
  const words = useWords()
  return (
    <div class="waits">
      <Target look="clock" onTap={onTap} name={words.t('surfaces.waiting')}>
        <svg class="icon" viewBox="0 0 48 48" aria-hidden="true">
          <path d="M24 4v3M44 24h-3M24 44v-3M4 24h3" />
          <path d="M24 24 33 29" />
          <path class="hand" d="M24 24V11" />
        </svg>
      </Target>
    </div>
  )
}

/** An address, drawn where it is entered: in the bar of the browser. */
export function AddressBar({ address, onTap }: { address: string; onTap: OnTap }) {
  return (
    <>
      <div class="address-bar">
        <Target look="address" onTap={onTap}>
          {address}
        </Target>
      </div>
      <div class="screen">
        <Blocks />
      </div>
    </>
  )
}

/** A number that dials itself with one tap, above keys without figures. */
export function Dial({ number, live }: { number: string; live: boolean }) {
  const words = useWords()
  return (
    <div class="dial">
      <b>{number}</b>
      <div class="keys">
        {Array.from({ length: 9 }, (_, i) => (
          <i key={i} />
        ))}
      </div>
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

/** Something to look at or to have at hand: a line of a list on paper. */
export function Paper({ onTap }: { onTap: OnTap }) {
  const words = useWords()
  const line = (
    <div class="option">
      <i class="radio" />
      <i class="bar" />
    </div>
  )
  return (
    <div class="paper">
      <i class="bar" />
      {line}
      <Target look="look" onTap={onTap} name={words.t('surfaces.checked')}>
        <Icon of={Check} />
        <i class="bar" />
      </Target>
      {line}
      {line}
    </div>
  )
}

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

/** The till of a shop, with the receipt that is handed over. */
export function Till({ onTap }: { onTap: OnTap }) {
  const words = useWords()
  return (
    <div class="till">
      <svg viewBox="0 0 200 170" aria-hidden="true">
        <path class="filled" d="M72 8h84v44H72z" />
        <path d="M82 18h46M82 28h30M114 52v16" />
        <path class="filled" d="M52 68h124l8 62H44z" />
        <path d="M66 82h52M64 94h54M62 106h56M134 82h26M135 94h27M136 106h28" />
        <path class="filled" d="M40 130h148v24H40z" />
        <path d="M100 142h28M0 154h200" />
      </svg>
      <Target look="receipt" onTap={onTap} name={words.t('surfaces.till')}>
        <Icon of={ReceiptJapaneseYen} />
      </Target>
    </div>
  )
}
