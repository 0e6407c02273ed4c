/** Which step a piece of evidence belongs to: the one where the case stands, one that is done, or none. */
import { sentenceOf } from '../../../content/sentence.ts'
import { type Entry, runOf } from '../../../guide/acts.ts'
import { nodeOf } from '../../../guide/graph.ts'
import { replay } from '../../../guide/replay.ts'
import type { Guide } from '../../../guide/shape.ts'
import { useWords } from '../../../parts/speaking.tsx'
import { quoting } from '../../../words/drawn.ts'
import type { Words } from '../../../words/words.ts'

export interface StepName {
  readonly node: string
  readonly step: string
}

/** The step at which a case stands, if it stands at one. */
export function hereIn(guide: Guide | undefined, log: readonly Entry[]): StepName | undefined {
  if (!guide) return undefined
  const { here } = replay(guide, runOf(guide, log))
  return here.kind === 'step' ? { node: here.node, step: here.step } : undefined
}

/** As it is said on the screen of the step, without the braces of its labels; undefined for a step that is gone. */
export function stepSaid(
  words: Words,
  guide: Guide | undefined,
  { node: name, step }: StepName,
): string | undefined {
  const node = guide && nodeOf(guide, name)
  const found = node?.kind === 'steps' ? node.steps.find((one) => one.name === step) : undefined
  return node?.kind === 'steps' && found ? quoting(sentenceOf(words, node, found), words.lang) : undefined
}

interface StepChoiceProps {
  guide: Guide | undefined
  log: readonly Entry[]
  value: StepName | undefined
  onChange: (step: StepName | undefined) => void
}

export function StepChoice({ guide, log, value, onChange }: StepChoiceProps) {
  const words = useWords()
  const steps = offered(guide, log).flatMap((name) => {
    const said = stepSaid(words, guide, name)
    return said ? [{ ...name, said }] : []
  })
  if (!steps.length) return null
  const chosen = steps.findIndex(({ node, step }) => node === value?.node && step === value.step)
  return (
    <label class="field">
      {words.t('evidence.step')}
      <select
        value={chosen}
        onChange={({ currentTarget }) => {
          const found = steps[Number(currentTarget.value)]
          onChange(found && { node: found.node, step: found.step })
        }}
      >
        <option value={-1}>{words.t('evidence.noStep')}</option>
        {steps.map(({ node, step, said }, i) => (
          <option key={`${node}/${step}`} value={i}>
            {said}
          </option>
        ))}
      </select>
    </label>
  )
}

/** Where the case stands, then what was ticked, the last first. */
function offered(guide: Guide | undefined, log: readonly Entry[]): StepName[] {
  if (!guide) return []
  const { ticks } = runOf(guide, log)
  const done = Object.entries(ticks)
    .sort(([, a], [, b]) => b - a)
    .flatMap(([name]) => {
      const [node, step] = name.split('/')
      return node !== undefined && step !== undefined ? [{ node, step }] : []
    })
  const here = hereIn(guide, log)
  return here ? [here, ...done.filter(({ node, step }) => node !== here.node || step !== here.step)] : done
}
