/** From the person's own date to the days on which money can be expected. */
import { useId, useState } from 'preact/hooks'
import { useWords } from '../../parts/speaking.tsx'
import { type NextClock, refundDates } from '../../tools/refund-dates.ts'
import { dayIn } from '../day.ts'

export function RefundDates({ next }: { next: NextClock }) {
  const words = useWords()
  const id = useId()
  const [day, setDay] = useState('')
  const dates = refundDates(day, next)
  const say = (iso: string) => dayIn(words.lang, iso)
  return (
    <div class="tool card">
      <label for={id}>{words.t('refundDates.ask')}</label>
      <input
        id={id}
        type="date"
        autocomplete="off"
        min="2000-01-01"
        max="2099-12-31"
        value={day}
        onInput={(event) => setDay(event.currentTarget.value)}
      />
      <div role="status">
        {day !== '' && !dates && <p class="refused">{words.t('refundDates.noDay')}</p>}
        {dates && (
          <dl class="dates">
            <div>
              <dt>{words.t('refundDates.amazon')}</dt>
              <dd>
                {words.t('refundDates.amazonDays', {
                  from: say(dates.amazon.from),
                  to: say(dates.amazon.to),
                  mostly: say(dates.amazon.mostly),
                })}
              </dd>
            </div>
            <div>
              <dt>{words.t('refundDates.late')}</dt>
              <dd>{words.t('refundDates.lateFrom', { day: say(dates.askFrom) })}</dd>
            </div>
            <div>
              <dt>{words.t(`refundDates.next.${next}`)}</dt>
              <dd>
                {dates.posted
                  ? words.t('refundDates.posted', {
                      about: say(dates.posted.about),
                      bySome: say(dates.posted.bySome),
                    })
                  : words.t(`refundDates.no.${next === 'none' ? 'clock' : 'figure'}`)}
              </dd>
            </div>
          </dl>
        )}
      </div>
      <p class="small">{words.t('refundDates.guess')}</p>
    </div>
  )
}
