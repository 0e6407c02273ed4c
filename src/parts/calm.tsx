/** Catches an error while drawing: a calm screen, a way back, and a description without personal data. */
import { Component, type ComponentChildren } from 'preact'
import { homePage } from '../addresses.ts'
import type { Words } from '../words/words.ts'
import { useWords } from './speaking.tsx'

export class Calm extends Component<{ children: ComponentChildren }, { error?: unknown }> {
  static override getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    return this.state.error === undefined ? this.props.children : <Sorry error={this.state.error} />
  }
}

function Sorry({ error }: { error: unknown }) {
  const words = useWords()
  return (
    <div class="page">
      <main>
        <h1>{words.t('sorry.say')}</h1>
        <p>{words.t('sorry.text')}</p>
        <button type="button" class="button wide" onClick={() => location.reload()}>
          {words.t('sorry.again')}
        </button>
        <a class="button second" href={homePage(words.lang)}>
          {words.t('nothing.home')}
        </a>
        <label>
          <span class="small">{words.t('sorry.description')}</span>
          <textarea
            readOnly
            rows={4}
            class="small"
            value={description(error, words)}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      </main>
    </div>
  )
}

/** What an editor needs to find the fault: no query, which names the case, and no text of the person's. */
function description(error: unknown, words: Words): string {
  const what = error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : 'unknown'
  return [
    `tejun ${document.documentElement.dataset.version} ${words.lang}`,
    location.pathname,
    what,
    navigator.userAgent,
  ].join('\n')
}
