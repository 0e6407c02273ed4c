/** A tool on a page of its own: the form, then what it rests on, readable without a script. */
import { guidePage, toolPage } from '../addresses.ts'
import { toolClaims } from '../content/tools.ts'
import type { Guide } from '../guide/shape.ts'
import { Claims } from '../parts/claims.tsx'
import { Live } from '../parts/live.tsx'
import { Page } from '../parts/page.tsx'
import { Prose } from '../parts/prose.tsx'
import { useWords } from '../parts/speaking.tsx'
import type { ToolName } from '../words/shape.ts'
import { SenderList } from './tools/sender/sender-list.tsx'

interface ToolPageProps {
  tool: ToolName
  /** Among these the page names the guides that use the tool. */
  guides: readonly Guide[]
}

export function ToolPage({ tool, guides }: ToolPageProps) {
  const words = useWords()
  const told = {
    claims: toolClaims[tool],
    words: { file: 'tool-pages', node: `toolPages.${tool}` },
  }
  return (
    <Page path={toolPage('ja', tool)}>
      <h1>
        <Prose>{words.drawn.t(`toolPages.${tool}.title`)}</Prose>
      </h1>
      <p>
        <Prose>{words.drawn.t(`toolPages.${tool}.lead`)}</Prose>
      </p>
      <noscript>
        <p class="hint">{words.t('toolPage.noScript')}</p>
      </noscript>
      <div class="columns">
        <div class="tool-place">
          <Live part={tool}>
            <p class="waiting small">{words.t('app.waiting')}</p>
            <p class="failed-part hint">{words.t('app.failed')}</p>
          </Live>
        </div>
        <section class="whole" aria-labelledby="behind">
          <h2 id="behind">{words.t('toolPage.behind')}</h2>
          <Claims of={told} />
        </section>
      </div>
      {tool === 'sender' && <SenderList />}
      <UsedIn tool={tool} guides={guides} />
    </Page>
  )
}

/** The way from the tool to the run of steps that it belongs to. */
function UsedIn({ tool, guides }: ToolPageProps) {
  const words = useWords()
  const places = guides.flatMap(({ slug, nodes }) =>
    Object.entries(nodes)
      .filter(
        ([, node]) => node.kind === 'steps' && node.steps.some((s) => s.do === 'check' && s.tool === tool),
      )
      .map(([name, node]) => ({ slug, name, node })),
  )
  if (!places.length) return null
  return (
    <section class="whole" aria-labelledby="used-in">
      <h2 id="used-in">{words.t('toolPage.usedIn')}</h2>
      <ul class="sources">
        {places.map(({ slug, name, node }) => (
          <li key={`${slug}#${name}`}>
            <a href={`${guidePage(words.lang, slug)}#${name}`}>{words.of(slug, 'guide.title')}</a>
            <span class="small">{words.of(node.words.file, `${node.words.node}.say`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
