/** One node of a guide, as a part of the document. */
import { beginPage, followPage, toolPage } from '../../addresses.ts'
import { labelsOf, noteOf, sentenceOf } from '../../content/sentence.ts'
import { isToolName } from '../../content/tools.ts'
import type { Ask, Guide, Node, Outcome, Steps, Tool } from '../../guide/shape.ts'
import { Claims } from '../../parts/claims.tsx'
import { Prose } from '../../parts/prose.tsx'
import { SourceLine } from '../../parts/source-line.tsx'
import { useWords } from '../../parts/speaking.tsx'
import { NameOf } from './name-of.tsx'
import { OtherForms } from './other-forms.tsx'

interface NodeProps<N extends Node> {
  guide: Guide
  name: string
  node: N
}

export function NodeSection({ guide, name, node }: NodeProps<Node>) {
  const words = useWords()
  const heading =
    words.drawn.of(node.words.file, `${node.words.node}.${node.kind === 'ask' ? 'ask' : 'say'}`) ?? name
  return (
    <section class="node card" id={name}>
      <h3>
        <Prose>{heading}</Prose>
      </h3>
      {node.kind !== 'close' && (
        <a
          class="button second from-here"
          data-action="start-here"
          href={
            name === guide.start
              ? beginPage(words.lang, guide.slug)
              : followPage(words.lang, { guide: guide.slug, from: name })
          }
        >
          {words.t('search.here')}
        </a>
      )}
      {node.kind === 'ask' && <Answers guide={guide} name={name} node={node} />}
      {node.kind === 'steps' && <StepList guide={guide} name={name} node={node} />}
      {node.kind === 'outcome' && <Ending guide={guide} name={name} node={node} />}
      {node.kind === 'close' && <p>{words.of(node.words.file, `${node.words.node}.text`)}</p>}
      <Claims of={node} />
    </section>
  )
}

function Answers({ guide, node }: NodeProps<Ask>) {
  const words = useWords()
  return (
    <ul class="answers">
      {Object.entries(node.answers).map(([choice, to]) => (
        <li key={choice}>
          <a href={`#${to}`}>{words.of(node.words.file, `${node.words.node}.answers.${choice}`)}</a> →{' '}
          <NameOf guide={guide} node={to} />
        </li>
      ))}
    </ul>
  )
}

function StepList({ guide, node }: NodeProps<Steps>) {
  const words = useWords()
  const note = words.of(node.words.file, `${node.words.node}.note`)
  const surface = words.t(`surfaces.${node.on}`)
  return (
    <>
      {!note?.toLowerCase().startsWith(surface.toLowerCase()) && <p class="small where">{surface}</p>}
      {note && <p class="small">{note}</p>}
      <SourceLine
        claim={{ source: node.source, sure: node.source === 'addresses-2026' ? 'unknown' : 'reported' }}
      />
      <ol class="steps">
        {node.steps.map((step) => (
          <li key={step.name}>
            <Prose>{sentenceOf(words.drawn, node, step)}</Prose>
            {noteOf(words, node, step) && (
              <p class="small">
                <Prose>{noteOf(words.drawn, node, step) ?? ''}</Prose>
              </p>
            )}
            {step.do === 'type' && step.message && <Message id={step.message} />}
            {step.do === 'check' && step.tool && <ToolLink tool={step.tool} />}
            {step.do === 'tap' && step.source && (
              <SourceLine claim={{ source: step.source, sure: 'reported' }} />
            )}
            {step.also && <OtherForms step={step} label={labelsOf(step)[0]} />}
          </li>
        ))}
      </ol>
      <p class="small">
        {words.t('guide.then')} <NameOf guide={guide} node={node.then} />
      </p>
    </>
  )
}

/** The tool of a step on a page of its own; those that count a refund's days have none. */
function ToolLink({ tool }: { tool: Tool }) {
  const words = useWords()
  if (!isToolName(tool)) return null
  return (
    <p class="small">
      <a href={toolPage(words.lang, tool)}>{words.t(`toolPages.${tool}.title`)}</a>
    </p>
  )
}

function Message({ id }: { id: string }) {
  const words = useWords()
  const { text, meaning } = words.message(id)
  return (
    <blockquote class="message">
      <p lang="ja">{text}</p>
      {meaning && <p class="small">{meaning}</p>}
    </blockquote>
  )
}

function Ending({ guide, node }: NodeProps<Outcome>) {
  const words = useWords()
  return (
    <>
      <p>
        <Prose>{words.drawn.of(node.words.file, `${node.words.node}.text`) ?? ''}</Prose>
      </p>
      <p class="small">
        {words.t('outcome.no')} → <NameOf guide={guide} node={node.no} />
      </p>
    </>
  )
}
