/** Takes a case away for good, after ten seconds in which it can be called back. */
import { Trash2 } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { keeper } from '../../cases/shared.ts'
import { Icon } from '../../parts/icon.tsx'
import { useWords } from '../../parts/speaking.tsx'

/** Seconds in which a forgetting can be called back. */
const grace = 10

interface ForgetProps {
  /** The case, or nothing for all of them. */
  id?: string
  onGone: () => void
}

export function Forget({ id, onGone }: ForgetProps) {
  const words = useWords()
  const [left, setLeft] = useState<number>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (left === undefined) return
    if (left === 0) {
      keeper.forget(id).then(
        () => quietAbout(id).then(onGone),
        () => setFailed(true),
      )
      setLeft(undefined)
      return
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(timer)
  }, [left, id, onGone])
  if (left !== undefined) {
    return (
      <div class="hint no-print" role="status">
        <p>{words.t('forget.soon', { count: left })}</p>
        <button type="button" class="button" data-action="call-back" onClick={() => setLeft(undefined)}>
          {words.t('forget.callBack')}
        </button>
      </div>
    )
  }
  return (
    <>
      {failed && <p class="hint">{words.t('forget.failed')}</p>}
      <button type="button" class="quiet no-print" data-action="forget" onClick={() => setLeft(grace)}>
        <Icon of={Trash2} /> {words.t(id ? 'forget.one' : 'forget.all')}
      </button>
    </>
  )
}

/** Notification and number on the icon go too, before this page may be left. */
async function quietAbout(id: string | undefined): Promise<void> {
  await import('../../companion/forgotten.ts').then(({ forgotten }) => forgotten(id)).catch(() => undefined)
}
