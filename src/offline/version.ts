/**
 * While a page is open it holds a lock that is named after its version. The worker keeps a version's files
 * as long as anybody holds its lock, so a page never loses the files it may still need. The version is also written on the page, for chunks that
 * ask for data: a version in their own text would change them with every build.
 */
export function holdVersion(): void {
  document.documentElement.dataset.version = __VERSION__
  void navigator.locks?.request(
    `tejun ${import.meta.env.BASE_URL} ${__VERSION__}`,
    { mode: 'shared' },
    () => new Promise<never>(() => undefined),
  )
}
