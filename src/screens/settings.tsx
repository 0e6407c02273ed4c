/** Settings: language, and light or dark. */
import { useState } from 'preact/hooks'
import { homePage, settingsPage } from '../addresses.ts'
import { tellTheme } from '../offline/worker.ts'
import { Install } from '../parts/install.tsx'
import { Page } from '../parts/page.tsx'
import { useWords } from '../parts/speaking.tsx'
import { applyTheme, readTheme, type Theme, themes } from '../parts/theme.ts'
import { KeepAll } from './keep-all.tsx'
import { Unfilled } from './shell.tsx'

export default function Settings() {
  return <SettingsScreen />
}

interface SettingsScreenProps {
  /** As it stands in the document, before the browser wakes it. */
  asleep?: boolean
}

export function SettingsScreen({ asleep = false }: SettingsScreenProps) {
  const words = useWords()
  const [theme, setTheme] = useState(readTheme)
  const choose = (theme: Theme) => {
    setTheme(theme)
    applyTheme(theme)
    void tellTheme(theme)
  }
  return (
    <Page path={settingsPage('ja')}>
      <h1>{words.t('pages.settings')}</h1>
      {asleep && <Unfilled silent />}
      <fieldset class="card" disabled={asleep}>
        <legend>
          <h2>{words.t('settings.theme')}</h2>
        </legend>
        {themes.map((one) => (
          <label key={one} class="radio-row">
            <input
              type="radio"
              name="theme"
              value={one}
              checked={!asleep && theme === one}
              onChange={() => choose(one)}
            />
            {words.t(`settings.themes.${one}`)}
          </label>
        ))}
      </fieldset>
      <section class="card" aria-labelledby="language">
        <h2 id="language">{words.t('settings.language')}</h2>
        <p class="languages">
          <a href={homePage('ja')} lang="ja" class="button" aria-current={words.lang === 'ja' || undefined}>
            日本語
          </a>
          <a href={homePage('en')} lang="en" class="button" aria-current={words.lang === 'en' || undefined}>
            English
          </a>
        </p>
      </section>
      <p class="small">
        {words.t('settings.version', {
          version: asleep ? '' : (document.documentElement.dataset.version ?? ''),
        })}
      </p>
      {/* what comes when more is known comes last, and moves nothing */}
      <KeepAll />
      <Install />
    </Page>
  )
}
