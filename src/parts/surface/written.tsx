/** Where something is written: a chat, a letter, a field, the bar of the browser. */
import { useWords } from '../speaking.tsx'
import { Blocks } from './frame.tsx'
import { type OnTap, Target } from './target.tsx'

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
