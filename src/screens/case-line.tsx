/** A case in one line: its guide, how far, when last. */
import type { Case } from '../cases/records.ts'
import { type Summary, summaryOf } from '../cases/summary.ts'
import { useWords } from '../parts/speaking.tsx'
import type { Words } from '../words/words.ts'
import { type FoundGuide, guideIn, guideOf } from './guide-of.ts'

export interface Listed {
  readonly kept: Case
  readonly found: FoundGuide
  /** Undefined where the guide no longer exists, or its file could not be fetched. */
  readonly summary: Summary | undefined
}

/** Cases with where they stand; fetches the guides that they need, with their words. One that is missing empties no list. */
export async function listed(cases: readonly Case[], words: Words): Promise<Listed[]> {
  return Promise.all(
    cases.map(async (kept) => {
      const found = await guideOf(words, kept.record.guide)
      const guide = guideIn(found)
      return { kept, found, summary: guide && summaryOf(guide, kept) }
    }),
  )
}

/** The guide's title, or why there is none: it is of another version, or its file could not be fetched. */
export function titleOf(words: Words, slug: string, found: FoundGuide = 'unloaded'): string {
  return words.of(slug, 'guide.title') ?? words.t(found === 'gone' ? 'cases.goneGuide' : 'cases.unloaded')
}

export function CaseLine({ kept, found, summary }: Listed) {
  const words = useWords()
  const time = summary?.touched ?? kept.record.begun
  return (
    <div class="case-line">
      <b>{titleOf(words, kept.record.guide, found)}</b>
      <span class="small">
        {summary && <span>{stateOf(words, summary)}</span>}{' '}
        <time datetime={new Date(time).toISOString()}>{moment(time, words.lang)}</time>
      </span>
      {summary?.done && <progress max={summary.done.of} value={summary.done.steps} aria-hidden="true" />}
    </div>
  )
}

function stateOf(words: Words, { here, done }: Summary): string {
  if (done) return words.t('cases.steps', { done: done.steps, of: done.of })
  if (here.kind === 'closed') return words.t(here.solved ? 'cases.solved' : 'cases.unsolved')
  return words.t(here.kind === 'ask' ? 'cases.asking' : 'cases.outcome')
}

/** The same with its year, for a record that is read later. */
export function fullMoment(time: number, lang: string): string {
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Tokyo' } as const
  return new Intl.DateTimeFormat(lang, options).format(time)
}

/** A moment by the clock of Japan, where the shops and the support are, whatever the phone's zone. */
export function moment(time: number, lang: string): string {
  const options: Intl.DateTimeFormatOptions = {
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'Asia/Tokyo',
  }
  return new Intl.DateTimeFormat(lang, options).format(time)
}
