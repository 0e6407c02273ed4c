/** What a case's log tells beside the way through the guide: fields, talks, notes. */
import { type Act, type Entry, undoneIn } from '../guide/acts.ts'

/** What ready messages are made of. */
export const fieldNames = ['trouble', 'orderNumber', 'codeLast4', 'amount', 'shop', 'boughtOn'] as const
export type FieldName = (typeof fieldNames)[number]

export function isFieldName(name: string): name is FieldName {
  return fieldNames.some((known) => known === name)
}

/** Days that deadlines are counted from. */
const dayNames = ['cancelled', 'returned', 'arrived', 'issued', 'askedSeller', 'askAgain'] as const
export type DayName = (typeof dayNames)[number]

export function isDayName(name: string): name is DayName {
  return dayNames.some((known) => known === name)
}

type Told<Kind extends Act['do']> = { readonly n: number; readonly at: number } & Extract<Act, { do: Kind }>

export interface Facts {
  readonly fields: Readonly<Partial<Record<FieldName, string>>>
  readonly days: Readonly<Partial<Record<DayName, string>>>
  /** In the order in which they were written down. */
  readonly contacts: readonly Told<'contact'>[]
  readonly notes: readonly Told<'note'>[]
  readonly evidence: readonly Told<'evidence'>[]
}

/** The facts that stand: what was taken back is left out, of a field the newest value counts. */
export function factsOf(log: readonly Entry[]): Facts {
  const undone = undoneIn(log)
  const fields: Partial<Record<FieldName, string>> = {}
  const days: Partial<Record<DayName, string>> = {}
  const contacts: Told<'contact'>[] = []
  const notes: Told<'note'>[] = []
  const evidence: Told<'evidence'>[] = []
  for (const { n, at, act } of log) {
    if (undone.has(n)) continue
    if (act.do === 'contact') contacts.push({ n, at, ...act })
    if (act.do === 'note') notes.push({ n, at, ...act })
    if (act.do === 'evidence') evidence.push({ n, at, ...act })
    if (act.do === 'field' && isFieldName(act.name)) put(fields, act.name, act.value)
    if (act.do === 'field' && isDayName(act.name)) put(days, act.name, act.value)
  }
  return { fields, days, contacts, notes, evidence }
}

/** An empty value takes the field away. */
function put<K extends string>(into: Partial<Record<K, string>>, name: K, value: string): void {
  if (value) into[name] = value
  else delete into[name]
}
