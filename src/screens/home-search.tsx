/** The search field of the home screen: a plain form, which the live part below it listens to. */
import { Search } from 'lucide'
import { homePage } from '../addresses.ts'
import { Icon } from '../parts/icon.tsx'
import { Live } from '../parts/live.tsx'
import { useWords } from '../parts/speaking.tsx'

export function HomeSearch() {
  const words = useWords()
  return (
    <div class="search">
      {/* biome-ignore lint/a11y/useSemanticElements: `<search>` is not known to every browser and reader yet */}
      <form role="search" class="search-field" action={homePage(words.lang)} method="get">
        <Icon of={Search} />
        <input
          type="search"
          name="q"
          aria-label={words.t('search.label')}
          placeholder={words.t('search.example')}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          maxLength={10_000}
        />
      </form>
      <Live part="search">
        <p class="failed-part">{words.t('app.failed')}</p>
      </Live>
    </div>
  )
}
