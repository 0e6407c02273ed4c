/** Copies a ready text with one tap. Where the browser forbids it, the text can be marked by hand. */
import { Check, Copy as CopyIcon } from 'lucide'
import { useState } from 'preact/hooks'
import { Icon } from '../../parts/icon.tsx'
import { useWords } from '../../parts/speaking.tsx'

interface CopyProps {
  text: string
  /** It is an address, not a text to send. */
  address?: boolean
  /** Which part of several it is. */
  nth?: number | undefined
}

export function Copy({ text, address = false, nth }: CopyProps) {
  const words = useWords()
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  const copy = () => {
    navigator.clipboard?.writeText(text).then(
      () => setState('copied'),
      () => setState('refused'),
    ) ?? setState('refused')
  }
  if (state === 'refused') {
    return (
      <label class="copy-by-hand">
        <span class="small">{words.t('copy.byHand')}</span>
        <textarea
          lang="ja"
          readOnly
          rows={4}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
    )
  }
  return (
    <button type="button" class="quiet copy" data-action="copy" onClick={copy}>
      <Icon of={state === 'copied' ? Check : CopyIcon} />
      <span role="status">
        {words.t(`copy.${state === 'ready' && address ? 'address' : state}`)}
        {nth && ` ${nth}`}
      </span>
    </button>
  )
}
