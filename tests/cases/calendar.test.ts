import fc from 'fast-check'
import ICAL from 'ical.js'
import { afterEach, describe, expect, it } from 'vitest'
import { calendarFile, type DueDeadline } from '../../src/cases/calendar.ts'
import { type Deadline, deadlinesOf } from '../../src/cases/deadlines.ts'
import { plus } from '../../src/tools/refund-dates.ts'

const homeZone = process.env.TZ
afterEach(() => {
  if (homeZone === undefined) delete process.env.TZ
  else process.env.TZ = homeZone
})

const stamp = Date.UTC(2026, 10, 22, 8, 30, 15, 250)
const words = {
  app: 'てじゅん',
  summary: ({ name, day }: DueDeadline) => `${name}, ${day}; 返金の期限`,
  description: () => '1行目\n2行目: \\ ; ,',
}
const saying = (said: string) => ({ app: said, summary: () => said, description: () => said })
const deadlines = deadlinesOf(
  'cancel-order',
  'case-1',
  { cancelled: '2026-12-24', askedSeller: '2026-12-29T09:05+09:00' },
  [{ n: 3, promisedBy: '2028-02-28' }],
)

/** Read by an independent parser, strictly as the lines stand. */
const read = (file: string) => new ICAL.Component(ICAL.parse(file))
const eventsOf = (file: string) => read(file).getAllSubcomponents('vevent')
const values = (part: ICAL.Component) =>
  Object.fromEntries(part.getAllProperties().map((p) => [p.name, String(p.getFirstValue())]))

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom(
      '\\',
      ';',
      ',',
      '\n',
      '\r',
      'n',
      ' ',
      '\t',
      '"',
      ':',
      '期',
      '👪',
      '\u2028',
      '\u0085',
    ),
  }),
  // halves of characters too
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
)
/** What may come back: a calendar has one kind of line end, no control characters, no half characters. */
const storable = (said: string) =>
  Buffer.from(said.replace(/\r\n?/g, '\n'))
    .toString()
    .replace(/\p{Cc}/gu, (c) => (c === '\t' || c === '\n' || c >= '\x80' ? c : ''))
const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((time) => time.map((n) => String(n).padStart(2, '0')).join(':'))
const anyDeadline: fc.Arbitrary<Deadline> = fc
  .record({ id: anyText, day: anyDay, time: anyTime }, { requiredKeys: ['id'] })
  .map((some) => ({ ...some, name: 'promised', from: 'log' }))

describe('a calendar file', () => {
  it('gives every property back', () => {
    const calendar = read(calendarFile(deadlines, words, stamp, 4))
    expect(values(calendar)).toEqual({
      version: '2.0',
      prodid: '-//てじゅん//Deadlines//EN',
      calscale: 'GREGORIAN',
      method: 'PUBLISH',
    })
    const [wait, refund, ...others] = calendar.getAllSubcomponents('vevent')
    expect(wait && values(wait)).toEqual({
      uid: 'case-1-a-to-z-wait@tejun',
      dtstamp: '2026-11-22T08:30:15Z',
      sequence: '4',
      dtstart: '2026-12-31T09:05:00',
      summary: 'a-to-z-wait, 2026-12-31; 返金の期限',
      description: '1行目\n2行目: \\ ; ,',
      transp: 'TRANSPARENT',
    })
    expect(wait?.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Asia/Tokyo')
    expect(wait?.getFirstProperty('dtstart')?.type).toBe('date-time')
    expect(refund && values(refund)).toEqual({
      uid: 'case-1-amazon-refund@tejun',
      dtstamp: '2026-11-22T08:30:15Z',
      sequence: '4',
      dtstart: '2026-12-31',
      dtend: '2027-01-01',
      summary: 'amazon-refund, 2026-12-31; 返金の期限',
      description: '1行目\n2行目: \\ ; ,',
      transp: 'TRANSPARENT',
    })
    expect(refund?.getFirstProperty('dtstart')?.type).toBe('date')
    expect(others.map((e) => values(e).uid)).toEqual(['case-1-card-refund@tejun', 'case-1-promised-3@tejun'])
    // over a leap day
    expect(others[1] && values(others[1])).toMatchObject({ dtstart: '2028-02-28', dtend: '2028-02-29' })
  })

  it('leaves out what is pending, and stays a calendar with nothing in it', () => {
    expect(deadlines.map(({ name, day }) => [name, day !== undefined])).toContainEqual(['return', false])
    expect(calendarFile(deadlines, words, stamp, 0)).not.toContain('return')
    expect(eventsOf(calendarFile([], words, stamp, 0))).toEqual([])
    expect(read(calendarFile([], words, stamp, 0)).getAllSubcomponents()).toHaveLength(1)
  })

  it('updates the events of an earlier file', () => {
    fc.assert(
      fc.property(fc.array(anyDeadline), fc.nat(), fc.integer({ min: 1, max: 99 }), (some, first, more) => {
        const [one, other] = [first, first + more].map((sequence) =>
          eventsOf(calendarFile(some, words, stamp + sequence * 1000, sequence)).map(values),
        )
        expect(other?.map(({ uid }) => uid)).toEqual(one?.map(({ uid }) => uid))
        expect(one?.every(({ sequence }) => sequence === String(first))).toBe(true)
        expect(other?.every(({ sequence }) => Number(sequence) > first)).toBe(true)
      }),
    )
  })

  it('is the same file for the same deadlines', () => {
    expect(calendarFile(deadlines, words, stamp, 1)).toBe(calendarFile(deadlines, words, stamp, 1))
  })

  it('reminds at 9:00 on the day before, or an hour before a moment', () => {
    fc.assert(
      fc.property(anyDay, fc.option(anyTime, { nil: undefined }), (day, time) => {
        const deadline: Deadline = { id: 'a', name: 'promised', day, from: 'log', ...(time && { time }) }
        const [event] = eventsOf(calendarFile([deadline], words, stamp, 0))
        const alarms = event?.getAllSubcomponents('valarm') ?? []
        expect(alarms).toHaveLength(1)
        expect(alarms[0] && values(alarms[0])).toMatchObject({
          action: 'DISPLAY',
          description: words.summary({ ...deadline, day }),
        })
        const at = event?.getFirstPropertyValue('dtstart') as ICAL.Time
        at.isDate = false // its midnight
        at.addDuration(ICAL.Duration.fromString(String(alarms[0]?.getFirstPropertyValue('trigger'))))
        const hour = Number(time?.slice(0, 2) ?? 0)
        expect(at.toString()).toBe(
          time === undefined
            ? `${plus(day, -1)}T09:00:00`
            : `${hour ? day : plus(day, -1)}T${String((hour + 23) % 24).padStart(2, '0')}:${time.slice(3)}:00`,
        )
      }),
    )
  })

  it('carries any text', () => {
    fc.assert(
      fc.property(anyText, (said) => {
        const file = Buffer.from(calendarFile(deadlines, saying(said), stamp, 0)).toString()
        const [event] = eventsOf(file)
        expect(event && values(event)).toMatchObject({ summary: storable(said), description: storable(said) })
        const alarm = event?.getFirstSubcomponent('valarm')
        expect(alarm && values(alarm).description).toBe(storable(said))
        expect(values(read(file)).prodid).toBe(storable(`-//${said}//Deadlines//EN`))
        expect(eventsOf(file)).toHaveLength(4)
      }),
      { numRuns: 1000 },
    )
  })

  it('has lines of 75 octets at most, each ended by CR LF, with no character torn apart', () => {
    fc.assert(
      fc.property(fc.array(anyDeadline, { maxLength: 4 }), anyText, (some, said) => {
        const file = calendarFile(some, saying(said), stamp, 0)
        const bytes = Buffer.from(file)
        expect(bytes.toString()).toBe(file)
        expect(file.endsWith('\r\n')).toBe(true)
        const lines = file.split('\r\n')
        expect(lines.some((line) => /[\r\n]/.test(line))).toBe(false)
        for (const line of lines) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
          expect(Buffer.from(Buffer.from(line)).toString()).toBe(line)
        }
      }),
    )
  })

  it.each(['a', 'é', 'あ', '𠮷'])('breaks a line of %s where it is full, and only there', (char) => {
    const lines = calendarFile(deadlines, saying(char.repeat(300)), stamp, 0).split('\r\n')
    const broken = lines
      .filter((_, i) => lines[i + 1]?.startsWith(' '))
      .map((line) => Buffer.byteLength(line))
    expect(broken.length).toBeGreaterThan(10)
    expect(Math.max(...broken)).toBeLessThanOrEqual(75)
    expect(Math.min(...broken)).toBeGreaterThan(75 - Buffer.byteLength(char))
  })

  it.each([
    ['America/New_York', 300],
    ['Asia/Tokyo', -540],
    ['Pacific/Kiritimati', -840],
  ])('is the same on a phone in %s', (zone, offset) => {
    const here = calendarFile(deadlines, words, stamp, 1)
    process.env.TZ = zone
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(offset)
    const there = calendarFile(deadlines, words, stamp, 1)
    expect(there).toBe(here)
    // read with the zone that the file brings along
    const calendar = read(there)
    const zones = calendar.getAllSubcomponents('vtimezone').map((part) => new ICAL.Timezone(part))
    expect(zones.map(({ tzid }) => tzid)).toEqual(['Asia/Tokyo'])
    const wait = calendar.getFirstSubcomponent('vevent')
    const start = wait?.getFirstPropertyValue('dtstart') as ICAL.Time
    start.zone = zones[0] ?? ICAL.Timezone.localTimezone
    expect(start.toJSDate().toISOString()).toBe('2026-12-31T00:05:00.000Z')
  })

  it('holds nothing of a case but what its words say', () => {
    const secret = { note: 'ABCD-123456-EFGH', source: 'validity-2025' as const }
    const file = calendarFile(
      deadlines.map((deadline) => ({ ...deadline, ...secret })),
      saying('x'),
      stamp,
      0,
    )
    expect(file).not.toMatch(/ABCD|validity|cancelled/)
    expect(new Set(file.match(/^[A-Z-]+(?=[:;])/gm))).toEqual(
      new Set(
        'BEGIN END VERSION PRODID CALSCALE METHOD TZID DTSTART TZOFFSETFROM TZOFFSETTO TZNAME UID DTSTAMP SEQUENCE DTEND SUMMARY DESCRIPTION TRANSP ACTION TRIGGER'.split(
          ' ',
        ),
      ),
    )
  })

  it('throws where it was made at no time', () => {
    expect(() => calendarFile([], words, Number.NaN, 0)).toThrow(RangeError)
  })
})
