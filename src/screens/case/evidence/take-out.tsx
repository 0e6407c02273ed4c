/** Takes a piece of evidence out for good, once that was asked. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Facts } from '../../../cases/facts.ts'
import { keeper } from '../../../cases/shared.ts'
import { useWords } from '../../../parts/speaking.tsx'

interface TakeOutProps {
  caseId: string
  told: Facts['evidence'][number]
  onTaken?: () => void
}

export function TakeOut({ caseId, told, onTaken }: TakeOutProps) {
  const words = useWords()
  const [sure, setSure] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  // one button takes the other's place: the focus goes along
  const asked = useRef(false)
  useEffect(() => {
    if (sure || asked.current) button.current?.focus()
    asked.current = sure
  }, [sure])
  if (!sure)
    return (
      <button
        key="ask"
        ref={button}
        type="button"
        class="quiet"
        data-action="take-out"
        onClick={() => setSure(true)}
      >
        {words.t('evidence.takeOut')}
      </button>
    )
  return (
    <div class="card choices">
      <p>{words.t('evidence.takeOutAsk')}</p>
      <button
        type="button"
        class="button"
        data-action="take-out-yes"
        onClick={() => {
          void keeper.takeOut(caseId, told.n, told.id)
          onTaken?.()
        }}
      >
        {words.t('evidence.takeOutYes')}
      </button>
      <button
        key="no"
        ref={button}
        type="button"
        class="button"
        data-action="take-out-no"
        onClick={() => setSure(false)}
      >
        {words.t('evidence.takeOutNo')}
      </button>
    </div>
  )
}
