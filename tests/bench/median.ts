/** The one in the middle: a machine that stumbles once does not move it. */
export function median(all: readonly number[]): number {
  const sorted = [...all].sort((one, other) => one - other)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2
}
