/** What a case's log tells beside the way through the guide: fields, talks, notes. */
import { type Act, type Entry, undoneIn } from '../guide/acts.ts'

/** What ready messages are made of. */
export const fieldNames = ['trouble', 'orderNumber', 'codeLast4', 'amount', 'shop', 'boughtOn'] as const
export type FieldName = (typeof fieldNames)[number]

export function isFieldName(name: string): name is FieldName {
  return fieldNames.some((known) => known === name)
}

type Told<Kind extends Act['do']> = { readonly n: number; readonly at: number } & Extract<Act, { do: Kind }>

export interface Facts {
  readonly fields: Readonly<Partial<Record<FieldName, string>>>
  /** In the order in which they were written down. */
  readonly contacts: readonly Told<'contact'>[]
  readonly notes: readonly Told<'note'>[]
}

/** The facts that stand: what was taken back is left out, of a field the newest value counts. */
export function factsOf(log: readonly Entry[]): Facts {
  const undone = undoneIn(log)
  const fields: Partial<Record<FieldName, string>> = {}
  const contacts: Told<'contact'>[] = []
  const notes: Told<'note'>[] = []
  for (const { n, at, act } of log) {
    if (undone.has(n)) continue
    if (act.do === 'contact') contacts.push({ n, at, ...act })
    if (act.do === 'note') notes.push({ n, at, ...act })
    if (act.do === 'field' && isFieldName(act.name)) {
      if (act.value) fields[act.name] = act.value
      else delete fields[act.name]
    }
  }
  return { fields, contacts, notes }
}
