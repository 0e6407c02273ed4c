/**
 * A mark outside the database that something was kept here. It tells a first visit from a loss,
 * and spares first visitors the database altogether.
 */
const name = 'tejun-kept'

export function markKept(): void {
  try {
    localStorage.setItem(name, '1')
  } catch {
    // storage denied: then nothing is kept either
  }
}

export function wasKept(): boolean {
  try {
    return localStorage.getItem(name) !== null
  } catch {
    return false
  }
}

/** Everything was forgotten on purpose: the next visit is a first one. */
export function forgetMark(): void {
  try {
    localStorage.removeItem(name)
  } catch {
    // nothing can be kept, nothing to take away
  }
}
