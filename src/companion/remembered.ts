/** The modest ones that were chosen: they go on by themselves with the next case. Part of every follow screen, so it imports nothing. */
const name = 'tejun-companions'

/** Ids that were chosen and are remembered. */
export function remembered(): readonly string[] {
  try {
    return (localStorage.getItem(name) ?? '').split(' ').filter(Boolean)
  } catch {
    // storage denied: nothing is remembered
    return []
  }
}

export function remember(id: string, chosen: boolean): void {
  const others = remembered().filter((other) => other !== id)
  try {
    localStorage.setItem(name, (chosen ? [...others, id] : others).join(' '))
  } catch {
    // not remembered
  }
}
