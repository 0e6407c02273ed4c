/** Below the search field: the guides that fit what stands in it, as it is typed. Nothing of it is kept. */
import { useWords } from '../parts/speaking.tsx'
import { NoneFound } from './search/none-found.tsx'
import { Places } from './search/places.tsx'
import { useAnswer } from './search/use-answer.ts'
import { useField } from './search/use-field.ts'

export const words = ['search'] as const

export default function Search() {
  const words = useWords()
  const [asked, stop] = useField()
  const answer = useAnswer(asked, words.lang)
  return (
    <>
      <p class="unseen" role="status">
        {answer?.kind === 'found' && words.t('search.found', { count: answer.places.length })}
        {answer?.kind === 'none' && words.t('search.none')}
      </p>
      {answer?.kind === 'found' && (
        <>
          <Places of={answer.places} />
          <button type="button" class="quiet" data-action="stop-search" onClick={stop}>
            {words.t('search.stop')}
          </button>
        </>
      )}
      {answer?.kind === 'none' && <NoneFound {...answer} />}
    </>
  )
}
