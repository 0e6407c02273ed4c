/**
 * While a page is open it holds a lock that is named after its version. The worker keeps a version's files
 * as long as anybody holds its lock, so a page never loses the files it may still need.
 */
export function holdVersion(): void {
  void navigator.locks?.request(
    `tejun ${import.meta.env.BASE_URL} ${__VERSION__}`,
    { mode: 'shared' },
    () => new Promise<never>(() => undefined),
  )
}
