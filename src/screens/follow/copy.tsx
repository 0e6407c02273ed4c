/** Copies a ready text with one tap. */
import { Copy as CopyIcon } from 'lucide'
import { HandOut } from '../../parts/hand-out.tsx'
import { useWords } from '../../parts/speaking.tsx'

interface CopyProps {
  text: string
  /** It is an address, not a text to send. */
  address?: boolean
  /** Which part of several it is. */
  nth?: number | undefined
}

export function Copy({ text, address = false, nth }: CopyProps) {
  const words = useWords()
  return (
    <HandOut
      text={text}
      by="copy"
      say={words.t(address ? 'copy.address' : 'copy.ready')}
      icon={CopyIcon}
      class="quiet copy"
      lang="ja"
      nth={nth}
    />
  )
}
