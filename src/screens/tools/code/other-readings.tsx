/** The readings that differ in one sign, one at a time: whoever tries them must not lose count. */
import { useState } from 'preact/hooks'
import { useWords } from '../../../parts/speaking.tsx'
import { inGroups, otherReadings } from '../../../tools/code.ts'

export function OtherReadings({ code }: { code: string }) {
  const words = useWords()
  const [nth, setNth] = useState(0)
  const readings = otherReadings(code)
  const shown = readings[nth]
  if (!shown) return null
  let at = 0
  return (
    <section class="result" aria-label={words.t('code.others')} data-reading={nth + 1}>
      <h2>{words.t('code.others')}</h2>
      <div role="status" class="result">
        <p>
          {words.t('code.other', {
            nth: nth + 1,
            of: readings.length,
            at: shown.at + 1,
            from: shown.from,
            to: shown.to,
          })}
        </p>
        <p class="whole-code" translate={false}>
          {inGroups(shown.code).map((group) => {
            const start = at
            at += group.length
            return (
              <span key={start}>
                {[...group].map((sign, i) => (start + i === shown.at ? <mark key={i}>{sign}</mark> : sign))}
              </span>
            )
          })}
        </p>
      </div>
      <div class="pair">
        <button
          type="button"
          class="button"
          data-action="before"
          disabled={nth === 0}
          onClick={() => setNth(nth - 1)}
        >
          {words.t('code.before')}
        </button>
        <button
          type="button"
          class="button"
          data-action="next"
          disabled={nth === readings.length - 1}
          onClick={() => setNth(nth + 1)}
        >
          {words.t('code.next')}
        </button>
      </div>
    </section>
  )
}
