/** Nobody has begun a case on this phone. */
import { homePage } from '../addresses.ts'
import { useWords } from '../parts/speaking.tsx'

export function NoCases() {
  const words = useWords()
  return (
    <>
      <p>{words.t('cases.none')}</p>
      <a class="button wide" href={homePage(words.lang)}>
        {words.t('nothing.home')}
      </a>
    </>
  )
}
