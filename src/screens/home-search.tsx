/**
 * The search field of the home screen, which the live part below it listens to. Before that is awake, Enter sends
 * nothing: the form is of a kind that only a dialog answers, and the field has no name to be sent under.
 */
import { Search } from 'lucide'
import { Icon } from '../parts/icon.tsx'
import { Live } from '../parts/live.tsx'
import { useWords } from '../parts/speaking.tsx'

export function HomeSearch() {
  const words = useWords()
  return (
    <div class="search">
      {/* biome-ignore lint/a11y/useSemanticElements: `<search>` is not known to every browser and reader yet */}
      <form role="search" class="search-field" method="dialog">
        <button type="submit" class="quiet" aria-label={words.t('search.go')}>
          <Icon of={Search} />
        </button>
        <input
          type="search"
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
