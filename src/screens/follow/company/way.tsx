/** One way to go along: its switch, what it needs, and why it did not begin. */
import { useEffect, useReducer, useState } from 'preact/hooks'
import type { CompanionId } from '../../../companion/companions.ts'
import type { Also } from '../../../companion/contract.ts'
import { session } from '../../../companion/session.ts'
import { Prose } from '../../../parts/prose.tsx'
import { useWords } from '../../../parts/speaking.tsx'

export function Way({ id }: { id: CompanionId }) {
  const words = useWords()
  const [, redraw] = useReducer((n: number) => n + 1, 0)
  const [refused, setRefused] = useState<'denied' | 'failed'>()
  useEffect(() => session.watch(() => redraw(undefined)), [])
  const on = session.isOn(id)
  const turn = async () => {
    setRefused(undefined)
    if (on) session.turnOff(id)
    else {
      const started = await session.turnOn(id)
      if (started !== 'on') setRefused(started)
    }
    redraw(undefined)
  }
  return (
    <li data-companion={id}>
      <label class="way">
        <span>
          {words.t(`companion.${id}.name`)}
          <span class="small phrases">
            <Prose>{words.drawn.t(`companion.${id}.what`)}</Prose>
          </span>
          <span class="small phrases">
            <Prose>{words.drawn.t(`companion.${id}.needs`)}</Prose>
          </span>
        </span>
        <input type="checkbox" role="switch" checked={on} aria-checked={on} onChange={turn} />
      </label>
      {on && (
        <div class="way-also">
          {Object.entries(session.alsoOf(id)).map(([name, go]) => (
            <button key={name} type="button" class="button" data-also={name} onClick={go}>
              {words.t(`companion.also.${name as keyof Also}`)}
            </button>
          ))}
        </div>
      )}
      <p class="refused" role="alert">
        {refused === 'denied' && words.t(`companion.${id}.denied`)}
        {refused === 'failed' && words.t('companion.failed')}
      </p>
    </li>
  )
}
