/** From a backup may come what no field would have let in: secrets in free texts are hidden before it is stored. */
import type { Act } from '../guide/acts.ts'
import { withoutSecrets } from '../tools/secrets.ts'
import type { Case } from './records.ts'

/** The free texts of known acts; all else in them are names, numbers and days. */
const free: ReadonlySet<string> = new Set(['text', 'value', 'who', 'said', 'caption'])
const known: ReadonlySet<string> = new Set(['note', 'field', 'contact', 'evidence'] satisfies Act['do'][])
const plain: ReadonlySet<string> = new Set([
  'answer',
  'tick',
  'untick',
  'jump',
  'restart',
  'undo',
] satisfies Act['do'][])

/** The case with every secret in its texts hidden; the same object where there is none. */
export function guarded(kept: Case): Case {
  const log = kept.log.map((entry) => {
    const act = guardedAct(entry.act)
    return act === entry.act ? entry : { ...entry, act }
  })
  return log.every((entry, i) => entry === kept.log[i]) ? kept : { ...kept, log }
}

function guardedAct(act: Act): Act {
  if (plain.has(act.do)) return act
  const told = Object.entries(act)
  // of an act of a newer version nobody knows which texts are free: all of them may be
  const hidden = told.map(([name, value]) => [
    name,
    known.has(act.do) && !free.has(name) ? value : withoutSecretsIn(value),
  ])
  const changed = hidden.some(([, value], i) => value !== told[i]?.[1])
  return changed ? (Object.fromEntries([...hidden, ['do', act.do]]) as Act) : act
}

/** The same value where nothing is hidden in it. */
function withoutSecretsIn(value: unknown): unknown {
  if (typeof value === 'string') return withoutSecrets(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items = value.map(withoutSecretsIn)
    return items.every((item, i) => item === value[i]) ? value : items
  }
  const entries = Object.entries(value)
  const hidden = entries.map(([name, item]) => [name, withoutSecretsIn(item)] as const)
  return hidden.every(([, item], i) => item === entries[i]?.[1]) ? value : Object.fromEntries(hidden)
}
