/** A guide as a document: the start, then everything in it. Prerendered, readable without a script; from the offline store it is drawn (drawn-guide.tsx). */
import { Play } from 'lucide'
import type { ComponentChildren } from 'preact'
import { beginPage, guidePage } from '../addresses.ts'
import type { Guide } from '../guide/shape.ts'
import { Icon } from '../parts/icon.tsx'
import { Page } from '../parts/page.tsx'
import { Prose } from '../parts/prose.tsx'
import { useWords } from '../parts/speaking.tsx'
import { dayIn } from './day.ts'
import { Contents } from './guide/contents.tsx'
import { NodeSection } from './guide/node-section.tsx'
import { SourceList } from './guide/source-list.tsx'

interface GuidePageProps {
  guide: Guide
  /** What stands above the button: cases of this guide that are open. */
  children: ComponentChildren
}

export function GuidePage({ guide, children }: GuidePageProps) {
  const words = useWords()
  const of = (path: string) => words.drawn.of(guide.slug, `guide.${path}`) ?? ''
  const [from, to] = guide.about.minutes
  return (
    <Page path={guidePage('ja', guide.slug)}>
      <h1>
        <Prose>{of('title')}</Prose>
      </h1>
      <p>
        <Prose>{of('lead')}</Prose>
      </p>
      <div class="columns">
        <div class="before-text">
          <dl class="terms">
            <div>
              <dt>{words.t('guide.takes')}</dt>
              <dd>{words.t('guide.minutes', { from, to })}</dd>
            </div>
            <div>
              <dt>{words.t('guide.have')}</dt>
              <dd>
                <Prose>{of('have')}</Prose>
              </dd>
            </div>
            <div>
              <dt>{words.t('guide.checked')}</dt>
              <dd>
                <time datetime={guide.about.checked}>{dayIn(words.lang, guide.about.checked)}</time>{' '}
                <a class="phrases" href="#sources">
                  <Prose>{words.drawn.t('guide.against')}</Prose>
                </a>
              </dd>
            </div>
          </dl>
          {children}
          <a class="button wide" data-action="start" href={beginPage(words.lang, guide.slug)}>
            <Icon of={Play} /> {words.t('guide.start')}
          </a>
          <noscript>
            <p class="hint">{words.t('guide.noScript')}</p>
          </noscript>
          <Contents guide={guide} />
        </div>
        <section class="whole" aria-labelledby="whole">
          <h2 id="whole">{words.t('guide.whole')}</h2>
          {Object.entries(guide.nodes).map(([name, node]) => (
            <NodeSection key={name} guide={guide} name={name} node={node} />
          ))}
        </section>
      </div>
      <SourceList guide={guide} />
    </Page>
  )
}
