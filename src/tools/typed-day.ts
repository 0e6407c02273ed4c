/** A calendar day as people type it, or copy it from a card, a mail or a receipt. Pure: the phone's zone is not asked. */
import { type Day, isDay } from './refund-dates.ts'

/** Not a day at all; its year has two figures; day and month may be swapped; not in the calendar; before 2000; after 2099. */
export type DayFault = 'unclear' | 'shortYear' | 'swapped' | 'noDay' | 'tooOld' | 'tooFar'

export type TypedDay = { readonly day: Day } | { readonly fault: DayFault }

/** Year before the first of an era. Years typed beyond an era's end still count (平成32年 is 2020). */
const eras: Readonly<Record<string, number>> = { 昭: 1925, 平: 1988, 令: 2018, S: 1925, H: 1988, R: 2018 }
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Reads 2017/4/24, 2017年4月24日, 20170424, 平成29年4月24日, H29.4.24, 令和元年5月1日, April 24, 2017, 24/4/2017;
 * in full width too, with the weekday or the time behind it. Undefined where nothing is typed.
 */
export function typedDay(text: string): TypedDay | undefined {
  const typed = plain(text)
  if (!typed) return undefined
  return inWesternYear(typed) ?? inEra(typed) ?? inEnglish(typed) ?? { fault: faultOf(typed) }
}

/** Full width folded; weekday, time and what stands in brackets cut off. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/\([^)]*\)?/g, ' ')
    .replace(/[\sT](?:午前|午後|AM|PM)?\s*\d{1,2}[:時]\d{1,2}.*$/i, '')
    .replace(/(?:発行|購入)?$/, '')
    .replace(/[月火水木金土日]曜日?$/, '')
    .trim()
}

const between = String.raw`\s*[-/.,、・‐‑–—−ー]\s*`

function inWesternYear(typed: string): TypedDay | undefined {
  const parts =
    /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?$/.exec(typed) ??
    new RegExp(`^(\\d{4})${between}(\\d{1,2})${between}(\\d{1,2})$`).exec(typed) ??
    /^(\d{4})\s+(\d{1,2})\s+(\d{1,2})$/.exec(typed) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(typed)
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined
}

function inEra(typed: string): TypedDay | undefined {
  const parts =
    /^([昭平令SHR])[和成]?\.?\s*(元|\d{1,2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?$/i.exec(
      typed,
    ) ?? /^([SHR])(\d\d)(\d\d)(\d\d)$/i.exec(typed)
  if (!parts) return undefined
  const [, era = '', year = '', month, date] = parts
  const before = eras[era.toUpperCase()] ?? 0
  return dayOf(before + (year === '元' ? 1 : Number(year)), Number(month), Number(date))
}

/** April 24, 2017; 24 Apr 2017; 24/4/2017 where it can be told which is the month. */
function inEnglish(typed: string): TypedDay | undefined {
  const named =
    /^(?<month>[a-z]{3,9})\.?\s+(?<date>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/i.exec(typed) ??
    /^(?<date>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>[a-z]{3,9})\.?,?\s+(?<year>\d{4})$/i.exec(typed)
  if (named?.groups) {
    const { year, month = '', date } = named.groups
    const at = months.indexOf(month.slice(0, 3).toLowerCase())
    return at < 0 ? undefined : dayOf(Number(year), at + 1, Number(date))
  }
  const parts = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(typed)
  if (!parts) return undefined
  const [one, other, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (one <= 12 && other <= 12 && one !== other) return { fault: 'swapped' }
  return one > 12 ? dayOf(year, other, one) : dayOf(year, one, other)
}

function faultOf(typed: string): DayFault {
  return new RegExp(`^'?\\d{2}(?:${between}|年)\\d{1,2}(?:${between}|月)\\d{1,2}日?$`).test(typed)
    ? 'shortYear'
    : 'unclear'
}

function dayOf(year: number, month: number, date: number): TypedDay {
  const two = (number: number) => String(number).padStart(2, '0')
  const rest = `${two(month)}-${two(date)}`
  if (isDay(`${year}-${rest}`)) return { day: `${year}-${rest}` }
  // a leap day stands in any century here: only its year is at fault
  if (!isDay(`2000-${rest}`)) return { fault: 'noDay' }
  return { fault: year < 2000 ? 'tooOld' : year > 2099 ? 'tooFar' : 'noDay' }
}
