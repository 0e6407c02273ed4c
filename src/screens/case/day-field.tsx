/** A field for one day. */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { DayName } from '../../cases/facts.ts'
import { useWords } from '../../parts/speaking.tsx'
import { isDay } from '../../tools/refund-dates.ts'
import type { Keep } from './keep.ts'

interface DayFieldProps {
  name: DayName
  /** The day that is kept, ISO 8601, with or without a time; empty where there is none. */
  value: string
  keep: Keep
}

/** A day is kept as soon as it is a whole one. The seller was asked at a time of day: noon is taken where none is known. */
export function DayField({ name, value, keep }: DayFieldProps) {
  const words = useWords()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [unkept, setUnkept] = useState(false)
  const kept = value.slice(0, 10)
  // set by hand: as a property it would wipe out a date in the middle of being typed with each drawing
  useLayoutEffect(() => {
    if (field.current && field.current.value !== kept) field.current.value = kept
    setUnkept(false)
  }, [kept])
  const change = ({ value: day, validity }: HTMLInputElement) => {
    setUnkept(false)
    // half a date has no value either, and is no wish to take the day away
    if (day === kept || validity.badInput || (day !== '' && !isDay(day))) return
    keep({ do: 'field', name, value: day && name === 'askedSeller' ? `${day}T12:00+09:00` : day })
  }
  const leave = ({ value: day, validity }: HTMLInputElement) =>
    setUnkept(validity.badInput || (day !== '' && !isDay(day)))
  return (
    <div class="field">
      <label for={id}>{words.t(`days.${name}`)}</label>
      <input
        ref={field}
        id={id}
        type="date"
        min="2000-01-01"
        max="2099-12-31"
        autocomplete="off"
        data-day={name}
        aria-invalid={unkept}
        aria-describedby={`${id}-unkept`}
        onChange={(event) => change(event.currentTarget)}
        onBlur={(event) => leave(event.currentTarget)}
      />
      <p id={`${id}-unkept`} class="refused" role="alert">
        {unkept && words.t('deadlines.unkept')}
      </p>
    </div>
  )
}
