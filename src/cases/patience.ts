/** Waiting with an end: a database that another tab holds answers late, or never. */

/** What work gives; rejects where it takes longer than some milliseconds. */
export async function withPatience<T>(work: Promise<T>, patience: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('it takes too long', 'TimeoutError')), patience)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
