/** An ending that asks whether it is solved. */
import { useState } from 'preact/hooks'
import { homePage } from '../../addresses.ts'
import { nodeOf } from '../../guide/graph.ts'
import type { Outcome } from '../../guide/shape.ts'
import { Claims } from '../../parts/claims.tsx'
import { HomeLink, LanguageLink } from '../../parts/page.tsx'
import { Prose } from '../../parts/prose.tsx'
import { useWords } from '../../parts/speaking.tsx'
import { Answered } from './answered.tsx'
import { Keeping } from './keeping.tsx'
import { Lazily } from './lazily.tsx'
import type { Shared } from './shared.ts'

/** Pieces in which the person talks with somebody. */
const talks: ReadonlySet<string> = new Set(['chat-with-support', 'call-from-support', 'help-page'])

const theySaid = () => import('./they-said.tsx')

export function OutcomeScreen({ node, ...shared }: Shared & { node: Outcome }) {
  const words = useWords()
  const { guide, view, keep, act } = shared
  const [replying, setReplying] = useState(false)
  const of = (path: string) => words.drawn.of(node.words.file, `${node.words.node}.${path}`) ?? ''
  const talked = shared.place.passed.some(({ node }) => talks.has(nodeOf(guide, node)?.words.file ?? ''))
  const answer = (choice: 'yes' | 'no') => {
    // an ending that the route has not come to is where the person says they are
    if (!view.current) keep({ do: 'jump', node: view.node })
    act({ do: 'answer', node: view.node, choice })
  }
  return (
    <div class="page" data-node={view.node}>
      <header class="page-head">
        <HomeLink />
        <LanguageLink path={shared.path} />
      </header>
      <main data-place={view.node}>
        <div class="question-head">
          <p class="small">{words.of(guide.slug, 'guide.title')}</p>
          <Answered {...shared} />
        </div>
        <h1 tabIndex={-1}>
          <Prose>{of('say')}</Prose>
        </h1>
        <p>
          <Prose>{of('text')}</Prose>
        </p>
        <Claims of={node} first={2} />
        {talked && (
          <button
            type="button"
            class="button second"
            data-action="they-said"
            aria-haspopup="dialog"
            onClick={() => setReplying(true)}
          >
            {words.t('replies.link')}
          </button>
        )}
        {replying && (
          <Lazily load={theySaid} given={{ caseId: shared.caseId, onClose: () => setReplying(false) }} />
        )}
        <h2>{words.t('outcome.solved')}</h2>
        <div class="choices">
          <button
            type="button"
            class="button wide"
            data-action="solved"
            data-choice="yes"
            onClick={() => answer('yes')}
          >
            <Prose>{words.drawn.t('outcome.yes')}</Prose>
          </button>
          <button
            type="button"
            class="button second"
            data-action="unsolved"
            data-choice="no"
            onClick={() => answer('no')}
          >
            <Prose>{words.drawn.t('outcome.no')}</Prose>
          </button>
        </div>
        <a class="quiet" data-action="later" href={homePage(words.lang)}>
          {words.t('outcome.later')}
        </a>
        <Keeping {...shared} />
      </main>
    </div>
  )
}
