/** What the rule says of a card: its last day, or that it has ended; and what to do about it. */
import { CalendarPlus } from 'lucide'
import { guidePage } from '../../addresses.ts'
import { calendarFile, type DueDeadline } from '../../cases/calendar.ts'
import { Icon } from '../../parts/icon.tsx'
import { useWords } from '../../parts/speaking.tsx'
import type { Expiry } from '../../tools/expiry.ts'
import type { Day } from '../../tools/refund-dates.ts'
import type { Words } from '../../words/words.ts'
import { download } from '../case/download.ts'
import { dayIn } from '../day.ts'
import { Said } from './said.tsx'

interface ExpiryResultProps {
  issued: Day
  expiry: Exclude<Expiry, { kind: 'future' }>
  today: Day
  inStep: boolean
}

export function ExpiryResult({ issued, expiry, today, inStep }: ExpiryResultProps) {
  const words = useWords()
  const say = (day: Day) => dayIn(words.lang, day)
  const last = say(expiry.last)
  const or = 'or' in expiry ? say(expiry.or) : ''
  return (
    <div class="result" data-expiry={expiry.kind} data-last={expiry.last}>
      <p class="small">{words.t('expiry.issued', { day: say(issued) })}</p>
      <Said loud>{words.drawn.t(`expiry.results.${expiry.kind}.say`, { last, or })}</Said>
      {expiry.kind === 'valid' && (
        <Said>
          {expiry.daysLeft
            ? words.drawn.t('expiry.left', { count: expiry.daysLeft, today: say(today) })
            : words.drawn.t('expiry.lastDay', { today: say(today) })}
        </Said>
      )}
      <Said>{words.drawn.t(`expiry.results.${expiry.kind}.text`, { last, or })}</Said>
      {expiry.kind === 'valid' && (
        <button
          type="button"
          class="button"
          data-action="calendar"
          onClick={() => toCalendar(words, expiry.last)}
        >
          <Icon of={CalendarPlus} /> {words.t('deadlines.calendar')}
        </button>
      )}
      {expiry.kind !== 'valid' && !inStep && (
        <a
          class="button second"
          data-action="ended"
          href={`${guidePage(words.lang, 'card-unusable')}#expired`}
        >
          {words.t('expiry.ended')}
        </a>
      )}
    </div>
  )
}

/** The same day gives the same event: a second file does not double it. */
function toCalendar(words: Words, day: Day): void {
  const deadline: DueDeadline = { id: `card-${day}`, name: 'card-validity', day, from: 'guide' }
  const told = {
    app: words.t('app.name'),
    summary: () => words.t('deadlines.event', { what: words.t('deadlines.names.card-validity') }),
    description: () => words.t('expiry.event'),
  }
  download(`tejun-${day}.ics`, 'text/calendar', [calendarFile([deadline], told, Date.now(), 0)])
}
