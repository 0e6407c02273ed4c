/** When a backup was made last, ms since 1970; 0 for never. */
const name = 'tejun-backup'

export function lastBackup(): number {
  try {
    return Number(localStorage.getItem(name)) || 0
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
