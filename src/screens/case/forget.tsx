/** Takes a case away for good, after ten seconds in which it can be called back. */
import { Trash2 } from 'lucide'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { keeper } from '../../cases/shared.ts'
import { Icon } from '../../parts/icon.tsx'
import { useWords } from '../../parts/speaking.tsx'
import { quietAbout } from '../quiet-about.ts'

/** Seconds in which a forgetting can be called back. */
const grace = 10

interface ForgetProps {
  /** The case, or nothing for all of them. */
  id?: string
  onGone?: () => void
}

export function Forget({ id, onGone }: ForgetProps) {
  const words = useWords()
  const [left, setLeft] = useState<number>()
  const [failed, setFailed] = useState(false)
  const told = useId()
  const button = useRef<HTMLButtonElement>(null)
  const gone = useRef(onGone)
  gone.current = onGone
  useEffect(() => {
    if (left === undefined) return
    if (left === 0) {
      keeper.forget(id).then(
        // before this page may be left
        () => quietAbout(id).then(() => gone.current?.()),
        () => setFailed(true),
      )
      setLeft(undefined)
      return
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left, id])
  const counting = left !== undefined
  // one button takes the other's place: the focus goes along
  const began = useRef(false)
  useEffect(() => {
    if (counting || began.current) button.current?.focus()
    began.current = counting
  }, [counting])
  return (
    <div class="forget no-print">
      {/* said once; the seconds that run are for the eye */}
      <p id={told} class="unseen" role="status">
        {counting && words.t('forget.soon', { count: grace })}
      </p>
      {failed && (
        <p class="hint" role="alert">
          {words.t('forget.failed')}
        </p>
      )}
      {counting ? (
        <div class="hint">
          <p aria-hidden="true">{words.t('forget.soon', { count: left })}</p>
          <button
            key="call-back"
            ref={button}
            type="button"
            class="button"
            data-action="call-back"
            aria-describedby={told}
            onClick={() => setLeft(undefined)}
          >
            {words.t('forget.callBack')}
          </button>
        </div>
      ) : (
        <button
          key="forget"
          ref={button}
          type="button"
          class="quiet"
          data-action="forget"
          onClick={() => {
            setFailed(false)
            setLeft(grace)
          }}
        >
          <Icon of={Trash2} /> {words.t(id ? 'forget.one' : 'forget.all')}
        </button>
      )}
    </div>
  )
}
