/**
 * What is kept of a case, and which acts may stand in its log. The worker asks this file, so it does without the
 * schema library, which would be a fifth of it; pages ask `rows.ts`, which holds every row against a schema.
 */
import type { Act, Entry } from '../guide/acts.ts'

/** One person's run through one guide. What was done in it are its acts. */
export interface CaseRecord {
  readonly id: string
  /** slug of the guide; it may name one that no longer exists */
  readonly guide: string
  /** ms since 1970 */
  readonly begun: number
}

/** An act as stored: `n` is given by the database and counts over all cases. */
export interface ActRecord extends Entry {
  readonly case: string
}

/** A case with its acts in order. */
export interface Case {
  readonly record: CaseRecord
  readonly log: readonly Entry[]
}

/** Longest text in one act, in UTF-16 units: no field takes as much. */
export const longestText = 1_000_000
/** The latest moment that a Date can hold, and the earliest below zero, in ms (ECMA-262, time values). */
export const latest = 8.64e15

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longestText
const isTime = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) <= latest

/** Whether a row may be read as an act: the worker's door. */
export function isActRecord(value: unknown): value is ActRecord {
  return isObject(value) && isText(value.case) && isTime(value.n) && isTime(value.at) && isAct(value.act)
}

const kinds: Record<Act['do'], true> = {
  answer: true,
  tick: true,
  untick: true,
  jump: true,
  restart: true,
  undo: true,
  note: true,
  field: true,
  contact: true,
  evidence: true,
}

/**
 * Whether a value may stand in a log. An act of a kind that this version knows must be whole; one of a newer version
 * is kept as it is and has no effect, although its type says otherwise.
 */
export function isAct(value: unknown): value is Act {
  return isObject(value) && isText(value.do) && (!Object.hasOwn(kinds, value.do) || isWhole(value))
}

function isWhole(value: Record<string, unknown>): boolean {
  const optional = (name: string) => value[name] === undefined || isText(value[name])
  switch (value.do) {
    case 'answer':
      return isText(value.node) && isText(value.choice)
    case 'tick':
    case 'untick':
      return isText(value.node) && isText(value.step)
    case 'jump':
      return isText(value.node) && optional('step')
    case 'note':
      return isText(value.text) && optional('node') && optional('step')
    case 'field':
      return isText(value.name) && isText(value.value)
    case 'contact':
      return ['by', 'when', 'who', 'said'].every((name) => isText(value[name])) && optional('promisedBy')
    case 'evidence':
      return isText(value.id) && isText(value.caption) && optional('node') && optional('step')
    case 'undo':
      return isTime(value.of)
    case 'restart':
      return true
    default:
      return false
  }
}
