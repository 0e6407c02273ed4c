/** The end of a case: calm, with what was kept and a way back in. */
import { CircleCheck, Flag } from 'lucide'
import { casePage, homePage } from '../../addresses.ts'
import { nodeOf } from '../../guide/graph.ts'
import { Icon } from '../../parts/icon.tsx'
import { HomeLink, LanguageLink } from '../../parts/page.tsx'
import { Prose } from '../../parts/prose.tsx'
import { useWords } from '../../parts/speaking.tsx'
import { Keeping, SavedSign } from './keeping.tsx'
import type { Shared } from './shared.ts'

export function Closed({ solved, ...shared }: Shared & { solved: boolean }) {
  const words = useWords()
  const { guide, view, caseId } = shared
  const node = nodeOf(guide, view.node)
  const of = (path: string) => (node && words.drawn.of(node.words.file, `${node.words.node}.${path}`)) ?? ''
  return (
    <div class="page closed" data-closed={solved ? 'solved' : 'unsolved'}>
      <header class="page-head">
        <HomeLink />
        <LanguageLink path={shared.path} />
      </header>
      <main data-place={view.node}>
        <p class={solved ? 'seal solved' : 'seal'}>
          <Icon of={solved ? CircleCheck : Flag} />
        </p>
        <h1 tabIndex={-1}>
          <Prose>{solved ? words.drawn.t('closed.solved') : of('say')}</Prose>
        </h1>
        {!solved && of('text') && (
          <p>
            <Prose>{of('text')}</Prose>
          </p>
        )}
        <Kept {...shared} />
        <a class="button wide" href={casePage(words.lang, caseId)}>
          {words.t('closed.record')}
        </a>
        <a class="button second" href={homePage(words.lang)}>
          {words.t('pages.home')}
        </a>
        <Keeping {...shared} />
      </main>
    </div>
  )
}

/** What was kept, and where. */
function Kept({ guide, run }: Shared) {
  const words = useWords()
  const answers = Object.keys(run.answers).filter((name) => nodeOf(guide, name)?.kind === 'ask').length
  const steps = Object.keys(run.ticks).length
  return (
    <section class="card kept">
      <p class="kept-head">
        <b>{words.of(guide.slug, 'guide.title')}</b> <SavedSign />
      </p>
      <dl>
        {answers > 0 && <dt>{words.t('closed.answers')}</dt>}
        {answers > 0 && <dd>{answers}</dd>}
        {steps > 0 && <dt>{words.t('closed.steps')}</dt>}
        {steps > 0 && <dd>{steps}</dd>}
      </dl>
      <p class="small">
        <Prose>{words.drawn.t('closed.kept')}</Prose>
      </p>
    </section>
  )
}
