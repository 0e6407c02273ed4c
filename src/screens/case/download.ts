/** Hands a file to the person, by the browser's own download. */
export function download(name: string, type: string, parts: readonly BlobPart[]): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }))
  const link = Object.assign(document.createElement('a'), { href: url, download: name })
  link.click()
  // the download has its own hold on the data by the next turn
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
