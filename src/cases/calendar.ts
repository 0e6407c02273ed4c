/** Deadlines as a calendar file (iCalendar, RFC 5545), for the phone's own calendar to remind of. Pure. */
import { plus } from '../tools/refund-dates.ts'
import type { Deadline } from './deadlines.ts'

/** A deadline whose day is known. */
export type DueDeadline = Deadline & Required<Pick<Deadline, 'day'>>

/** What the calendar shows, in the person's language. Nothing else of the case goes into the file. */
export interface CalendarWords {
  summary(deadline: DueDeadline): string
  description(deadline: DueDeadline): string
  /** Name of the app that made the file. */
  readonly app: string
}

/**
 * The text of an `.ics` file, to be written as UTF-8. Pending deadlines are left out.
 * A later file updates the events of an earlier one where its `sequence` is higher.
 * @param stamp ms since 1970: when the file is made; throws a RangeError where it is no time
 * @param sequence a small whole number from 0 on; calendars keep it in 32 bits
 */
export function calendarFile(
  deadlines: readonly Deadline[],
  words: CalendarWords,
  stamp: number,
  sequence: number,
): string {
  const made = compact(new Date(stamp).toISOString().replace(/\.\d+/, ''))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${text(`-//${words.app}//Deadlines//EN`)}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // always there: a calendar without any part is not allowed
    ...japan,
    ...deadlines.filter(isDue).flatMap((deadline) => event(deadline, words, made, sequence)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** Japan has had no summer time since 1951. */
const japan = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Tokyo',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'TZNAME:JST',
  'END:STANDARD',
  'END:VTIMEZONE',
]

function isDue(deadline: Deadline): deadline is DueDeadline {
  return deadline.day !== undefined
}

/** RFC 5546 wants an ORGANIZER in a published event: left out, since it would take somebody's mail address. */
function event(deadline: DueDeadline, words: CalendarWords, made: string, sequence: number): string[] {
  const summary = text(words.summary(deadline))
  return [
    'BEGIN:VEVENT',
    `UID:${text(`${deadline.id}@tejun`)}`,
    `DTSTAMP:${made}`,
    `SEQUENCE:${sequence}`,
    ...when(deadline),
    `SUMMARY:${summary}`,
    `DESCRIPTION:${text(words.description(deadline))}`,
    // a deadline does not make its day busy
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    // counted from midnight: 9:00 on the day before
    `TRIGGER:${deadline.time === undefined ? '-PT15H' : '-PT1H'}`,
    `DESCRIPTION:${summary}`,
    'END:VALARM',
    'END:VEVENT',
  ]
}

/** A whole day, or a moment in Japan: that has no end of its own. */
function when({ day, time }: DueDeadline): string[] {
  return time === undefined
    ? [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(plus(day, 1))}`]
    : [`DTSTART;TZID=Asia/Tokyo:${compact(`${day}T${time}:00`)}`]
}

/** Calendars write dates and times without marks between. */
const compact = (iso: string) => iso.replace(/[-:]/g, '')

/** Text as a value (3.3.11). Control characters may not stand there, half characters not in UTF-8. */
function text(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\P{Control}\t\n\u0080-\u009f]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')
}

/** A line takes 75 octets (3.1); each further one begins with a space. No character is torn apart. */
function folded(line: string): string {
  let result = ''
  let octets = 0
  for (const char of line) {
    const more = octetsOf(char)
    if (octets + more > 75) {
      result += '\r\n '
      octets = 1
    }
    result += char
    octets += more
  }
  return result
}

/** Octets of one character in UTF-8. */
function octetsOf(char: string): number {
  const point = char.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
}
