/** One sign of a code, large, with what it is: a letter or a digit. */
import { useWords } from '../../../parts/speaking.tsx'

export function Sign({ of: sign }: { of: string }) {
  const words = useWords()
  return (
    <span class="sign" translate={false}>
      <b>{sign}</b>
      <span class="small">{words.t(/\d/.test(sign) ? 'code.aDigit' : 'code.aLetter')}</span>
    </span>
  )
}
