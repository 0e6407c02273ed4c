/** Days that matter for the case: worked out, promised, or one's own; into the phone's calendar. */
import { CalendarPlus } from 'lucide'
import { calendarFile, type DueDeadline } from '../../cases/calendar.ts'
import {
  type Deadline,
  type DeadlineName,
  deadlinesOf,
  overdue,
  todayInJapan,
} from '../../cases/deadlines.ts'
import type { DayName, Facts } from '../../cases/facts.ts'
import type { Case } from '../../cases/records.ts'
import { Icon } from '../../parts/icon.tsx'
import { SourceLine } from '../../parts/source-line.tsx'
import { useWords } from '../../parts/speaking.tsx'
import type { Words } from '../../words/words.ts'
import { dayIn } from '../day.ts'
import { DayField } from './day-field.tsx'
import { download } from './download.ts'
import type { Keep } from './keep.ts'

/** The days that a deadline is counted from. */
const bases: Readonly<Record<DeadlineName, readonly DayName[]>> = {
  'amazon-refund': ['cancelled', 'returned'],
  'card-refund': ['cancelled', 'returned'],
  return: ['arrived'],
  'card-validity': ['issued'],
  'a-to-z-wait': ['askedSeller'],
  'ask-again': ['askAgain'],
  promised: [],
}

interface DeadlinesProps {
  kept: Case
  facts: Facts
  /** Everything is in the database: numbers of acts are lasting ones, so the calendar's names are. */
  saved: boolean
  keep: Keep
}

export function Deadlines({ kept, facts, saved, keep }: DeadlinesProps) {
  const words = useWords()
  const { id, guide } = kept.record
  const all = deadlinesOf(guide, id, facts.days, facts.contacts)
  const late = new Set(overdue(all, todayInJapan(Date.now())).map((deadline) => deadline.id))
  const asked = [...new Set([...all.flatMap(({ name }) => bases[name]), 'askAgain' as const])]
  const due = all.filter((deadline): deadline is DueDeadline => deadline.day !== undefined)
  const toCalendar = () => {
    const told = {
      app: words.t('app.name'),
      summary: (deadline: DueDeadline) =>
        words.t('deadlines.event', { what: words.t(`deadlines.names.${deadline.name}`) }),
      description: () => words.of(guide, 'guide.title') ?? '',
    }
    download(`tejun-${id.slice(0, 6)}.ics`, 'text/calendar', [
      calendarFile(due, told, Date.now(), kept.log.length),
    ])
  }
  return (
    <section class="card case-part" aria-labelledby="deadlines">
      <h2 id="deadlines">{words.t('deadlines.title')}</h2>
      <ul class="contacts">
        {all.map((deadline) => (
          <li key={deadline.id} data-deadline={deadline.name} class={late.has(deadline.id) ? 'promised' : ''}>
            <p>
              <b>{words.t(`deadlines.names.${deadline.name}`)}</b> {dayOf(words, deadline)}
              {late.has(deadline.id) && ` — ${words.t('deadlines.over')}`}
            </p>
            {deadline.source && (
              <SourceLine
                claim={{
                  source: deadline.source,
                  sure: deadline.name === 'card-refund' ? 'reported' : 'confirmed',
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {asked.map((name) => (
        <DayField key={name} name={name} value={facts.days[name] ?? ''} keep={keep} />
      ))}
      {due.length > 0 && (
        <button type="button" class="button" data-action="calendar" disabled={!saved} onClick={toCalendar}>
          <Icon of={CalendarPlus} /> {words.t('deadlines.calendar')}
        </button>
      )}
    </section>
  )
}

function dayOf(words: Words, { day, time, bySome }: Deadline): string {
  if (!day) return words.t('deadlines.pending')
  const until = words.t('deadlines.until', { day: `${dayIn(words.lang, day)}${time ? ` ${time}` : ''}` })
  return bySome ? `${until} ${words.t('deadlines.bySome', { day: dayIn(words.lang, bySome) })}` : until
}
