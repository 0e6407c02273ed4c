import type { Act, Entry } from '../../src/guide/acts.ts'

/** Acts as a log, numbered from 1. */
export const logOf = (...acts: Act[]): Entry[] => acts.map((act, i) => ({ n: i + 1, at: i, act }))

export const answer = (node: string, choice: string): Act => ({ do: 'answer', node, choice })
export const tick = (node: string, step: string): Act => ({ do: 'tick', node, step })
export const untick = (node: string, step: string): Act => ({ do: 'untick', node, step })
export const jump = (node: string, step?: string): Act => ({ do: 'jump', node, ...(step && { step }) })
export const undo = (of: number): Act => ({ do: 'undo', of })
