/** Something is being fetched. */
import { useWords } from './speaking.tsx'

export function Waiting() {
  const words = useWords()
  return (
    <p class="small waiting" role="status">
      {words.t('app.waiting')}
    </p>
  )
}
