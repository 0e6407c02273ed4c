/** When a backup was made last, ms since 1970; 0 for never. */
import { latest } from './records.ts'

const name = 'tejun-backup'

export function lastBackup(): number {
  try {
    const kept = Number(localStorage.getItem(name))
    return Math.abs(kept) <= latest ? kept : 0
  } catch {
    return 0
  }
}

export function backedUp(at: number): void {
  try {
    localStorage.setItem(name, String(at))
  } catch {
    // then the reminder comes again
  }
}
