/** What a step says: the sentence, what its labels mean, and a hint. At half height this scrolls in its own space. */
import { labelsOf, noteOf, sentenceOf } from '../../content/sentence.ts'
import type { Step, Steps } from '../../guide/shape.ts'
import { Prose } from '../../parts/prose.tsx'
import { useWords } from '../../parts/speaking.tsx'
import { NotKept } from './keeping.tsx'
import type { StepMessage } from './message-of.ts'

interface StepSaidProps {
  node: Steps
  step: Step
  message: StepMessage | undefined
  strayed: boolean
}

export function StepSaid({ node, step, message, strayed }: StepSaidProps) {
  const words = useWords()
  const meanings = labelsOf(step).flatMap((label) => words.meaning(label) ?? [])
  const isFirst = node.steps[0]?.name === step.name
  const hints = [
    noteOf(words.drawn, node, step),
    isFirst ? words.drawn.of(node.words.file, `${node.words.node}.note`) : undefined,
    message?.blanks ? words.drawn.t('follow.fillIn') : undefined,
  ]
  return (
    <div class="say">
      <NotKept />
      {strayed && <p class="hint">{words.t('follow.strayed')}</p>}
      <h1 tabIndex={-1}>
        <Prose bare>{sentenceOf(words.drawn, node, step)}</Prose>
      </h1>
      {meanings.length > 0 && <p class="meaning">{meanings.join(' → ')}</p>}
      {hints.map(
        (hint) =>
          hint && (
            <p class="meaning" key={hint}>
              <Prose>{hint}</Prose>
            </p>
          ),
      )}
      {message?.meaning && <p class="meaning">{message.meaning}</p>}
      {message?.address && (
        <p class="folded-address" lang="en">
          {message.text}
        </p>
      )}
    </div>
  )
}
