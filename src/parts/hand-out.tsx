/** A button that copies or shares a text. Where the browser forbids it, the text stands in its place, to be copied by hand. */
import { Check, type IconNode } from 'lucide'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from './icon.tsx'
import { useWords } from './speaking.tsx'

interface HandOutProps {
  text: string
  by: 'copy' | 'share'
  say: string
  icon: IconNode
  class: string
  /** Language of the text, where it is not that of the screen. */
  lang?: 'ja'
  /** Which part of several it is. */
  nth?: number | undefined
}

type State = 'ready' | 'copied' | 'refused'

export function HandOut({ text, by, say, icon, class: look, lang, nth }: HandOutProps) {
  const words = useWords()
  const [last, setLast] = useState<{ readonly text: string; readonly state: State }>()
  // what was said of another text does not hold for this one
  const state = last?.text === text ? last.state : 'ready'
  const hand = async () => {
    setLast({ text, state: await (by === 'share' ? shared(text) : copied(text)) })
  }
  if (state === 'refused') return <ByHand text={text} lang={lang} />
  return (
    <>
      <button type="button" class={look} data-action={by} onClick={() => void hand()}>
        <Icon of={state === 'copied' ? Check : icon} />
        <span>
          {state === 'copied' ? words.t('copy.copied') : say}
          {nth && ` ${nth}`}
        </span>
      </button>
      {/* within a button it might be told to nobody */}
      <span class="unseen" role="status">
        {state === 'copied' && words.t('copy.copied')}
      </span>
    </>
  )
}

function ByHand({ text, lang }: { text: string; lang: 'ja' | undefined }) {
  const words = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  // the button that had the focus is gone
  useEffect(() => field.current?.focus(), [])
  return (
    <label class="copy-by-hand">
      <span class="small">{words.t('copy.byHand')}</span>
      <textarea
        ref={field}
        lang={lang}
        readOnly
        rows={4}
        value={text}
        onFocus={({ currentTarget }) => {
          currentTarget.select()
          // marking leads to the end of the text
          currentTarget.scrollTop = 0
        }}
      />
    </label>
  )
}

/** Not every browser has a share sheet, and it may be forbidden: the clipboard comes next. */
async function shared(text: string): Promise<State> {
  const share = navigator.share?.bind(navigator) as Navigator['share'] | undefined
  if (!share) return copied(text)
  try {
    await share({ text })
    return 'ready'
  } catch (error) {
    // called off by the person, or a sheet is open already
    const calm = error instanceof DOMException && ['AbortError', 'InvalidStateError'].includes(error.name)
    return calm ? 'ready' : copied(text)
  }
}

async function copied(text: string): Promise<State> {
  // on an address that is not secure there is no clipboard
  const clipboard = navigator.clipboard as Clipboard | undefined
  try {
    await clipboard?.writeText(text)
    return clipboard ? 'copied' : 'refused'
  } catch {
    return 'refused'
  }
}
