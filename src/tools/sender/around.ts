/** What a name without a scheme is made of, and what may follow it. */
import { japanese } from './reading.ts'

/** Letters of every script but Japanese: there it would be the sentence around the name. */
export const nameSigns = `(?:(?![${japanese}])[\\p{L}\\p{M}\\p{N}._%\\u2010\\u2011-])`

/** Signs that end a name for certain, or are a sentence's own. */
const endings = `\\s/\\\\?#:,;()[\\]|'"<>@。、「」『』【】〔〕《》〈〉（），；．・！？…${japanese}`
const onward = new RegExp(`^(?:[^${endings}a-z\\d.-]{1,4}[a-z\\d.@-]|[()[\\],;'][.@-][a-z\\d])`, 'iu')

/** Does a text go on so that nobody can say where the name before it ends? amazon.co.jp!evil.example */
export function readsOn(text: string, end: number): boolean {
  return onward.test(text.slice(end, end + 8))
}
