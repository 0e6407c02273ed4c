/** A field for an amount in yen. */
import { useWords } from '../../parts/speaking.tsx'
import { yenOf } from '../../tools/yen.ts'
import type { Words } from '../../words/words.ts'
import { TextField } from './text-field.tsx'

interface YenFieldProps {
  label: string
  hint?: string
  value: string
  onInput: (text: string) => void
}

export function YenField({ value, ...field }: YenFieldProps) {
  const words = useWords()
  const read = yenOf(value)
  const fault = read && 'fault' in read ? words.t(`yen.faults.${read.fault}`) : undefined
  return <TextField {...field} value={value} fault={fault} numeric />
}

/** What was typed, in yen; `empty` where nothing was. Undefined where it is no amount, or needed and missing. */
export function typedYen(text: string, empty?: number): number | undefined {
  const read = yenOf(text)
  if (!read) return empty
  return 'yen' in read ? read.yen : undefined
}

/** An amount as the reader's language writes it. */
export function yenIn(words: Words, amount: number): string {
  return words.t('yen.amount', { amount: new Intl.NumberFormat(words.lang).format(amount) })
}
