/** One question: large answers, what was answered before, and what is known about it. */
import { ShieldCheck } from 'lucide'
import type { ComponentChildren } from 'preact'
import type { Ask } from '../../guide/shape.ts'
import { Choice } from '../../parts/choice.tsx'
import { Claims } from '../../parts/claims.tsx'
import { Icon } from '../../parts/icon.tsx'
import { HomeLink, LanguageLink } from '../../parts/page.tsx'
import { Prose } from '../../parts/prose.tsx'
import { useWords } from '../../parts/speaking.tsx'
import { Answered } from './answered.tsx'
import type { Shared } from './shared.ts'

interface QuestionProps extends Pick<Shared, 'guide' | 'place' | 'run' | 'view' | 'look' | 'act' | 'path'> {
  node: Ask
  /** What stands below it. */
  children: ComponentChildren
}

export function Question({ node, children, ...shared }: QuestionProps) {
  const words = useWords()
  const { guide, view, run, place, act } = shared
  const of = (path: string) => words.drawn.of(node.words.file, `${node.words.node}.${path}`)
  const chosen = run.answers[view.node]
  const stale = place.here.kind === 'ask' && place.here.node === view.node && place.here.stale !== undefined
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
        {view.strayed && <p class="hint">{words.t('follow.strayed')}</p>}
        {stale && <p class="hint">{words.t('follow.stale')}</p>}
        <h1 tabIndex={-1}>
          <Prose>{of('ask') ?? ''}</Prose>
        </h1>
        <div class="choices">
          {Object.keys(node.answers).map((choice) => (
            <Choice
              key={choice}
              say={of(`answers.${choice}`) ?? choice}
              hint={of(`hints.${choice}`)}
              chosen={chosen === choice}
              data-choice={choice}
              onClick={() => act({ do: 'answer', node: view.node, choice })}
            />
          ))}
        </div>
        <Claims of={node} first={2} />
        <p class="assurance">
          <Icon of={ShieldCheck} /> {words.t('follow.onlyHere')}
        </p>
        {children}
      </main>
    </div>
  )
}
