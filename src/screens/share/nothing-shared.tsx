/** The share screen was opened, and no app had shared anything. */
import { homePage } from '../../addresses.ts'
import { useWords } from '../../parts/speaking.tsx'

export function NothingShared() {
  const words = useWords()
  return (
    <>
      <h1>{words.t('share.nothing')}</h1>
      <p>{words.t('share.nothingWhy')}</p>
      <a class="button wide" href={homePage(words.lang)}>
        {words.t('nothing.home')}
      </a>
    </>
  )
}
