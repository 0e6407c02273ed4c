const formats = new Map<string, Intl.DateTimeFormat>()

/** A calendar day in words, in English as the guides write it: 23 April 2020. It has no zone: it is shown as it was written. */
export function dayIn(lang: string, iso: string): string {
  const format =
    formats.get(lang) ??
    new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle: 'long', timeZone: 'UTC' })
  formats.set(lang, format)
  return format.format(new Date(`${iso}T00:00:00Z`))
}
