/** The address without a language: the browser's is chosen at once; without a script, by hand. */
import { homePage } from '../addresses.ts'
import { languages } from '../words/shape.ts'

const names = { ja: '日本語', en: 'English' }

export function ChooseLanguage() {
  return (
    <div class="page">
      <main>
        <h1>てじゅん</h1>
        {languages.map((lang) => (
          <a key={lang} class="button wide" href={homePage(lang)} lang={lang} hreflang={lang}>
            {names[lang]}
          </a>
        ))}
      </main>
    </div>
  )
}
