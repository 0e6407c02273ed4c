/** The taps of a run, tried on the drawings before Amazon is opened. Nothing is written. */
import type { TargetedMouseEvent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { sentenceOf } from '../../../content/sentence.ts'
import type { StepAt } from '../../../guide/progress.ts'
import type { Step } from '../../../guide/shape.ts'
import { Prose } from '../../../parts/prose.tsx'
import { Sheet } from '../../../parts/sheet.tsx'
import { useWords } from '../../../parts/speaking.tsx'
import { Surface } from '../../../parts/surface/surface.tsx'
import type { Words } from '../../../words/words.ts'
import { messageOf } from '../message-of.ts'
import { practisable } from '../practisable.ts'

interface PracticeProps {
  along: readonly StepAt[]
  onClose: () => void
}

export default function Practice({ along, onClose }: PracticeProps) {
  const words = useWords()
  const [nth, setNth] = useState(0)
  const [missed, setMissed] = useState(false)
  const sentence = useRef<HTMLParagraphElement>(null)
  // each tap begins at its sentence, for the ear too; the first at the heading of the sheet
  useEffect(() => {
    if (nth === 0) return
    sentence.current?.focus()
    sentence.current?.scrollIntoView({ block: 'center' })
  }, [nth])
  const taps = along.filter(practisable)
  const at = taps[nth]
  const go = (to: number) => {
    setNth(to)
    setMissed(false)
  }
  const tapped = (event: TargetedMouseEvent<HTMLElement>) => {
    if (event.target instanceof Element && !event.target.closest('.target')) setMissed(true)
  }
  return (
    <Sheet title={words.t('practice.title')} onClose={onClose}>
      {at ? (
        <div class="practice" data-practice={at.step.name}>
          <p class="small">{nth === 0 ? words.t('practice.what') : `${nth + 1} / ${taps.length}`}</p>
          <p class="practice-say phrases" ref={sentence} tabIndex={-1}>
            <Prose>{sentenceOf(words.drawn, at.of, at.step)}</Prose>
          </p>
          {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: only a finger can miss the target; keys land on it */}
          <div onClick={tapped}>
            <Surface
              on={at.of.on}
              step={at.step}
              message={messageOf(words, at.step, {})}
              onTap={() => go(nth + 1)}
            />
          </div>
          <p class="refused" role="status">
            {missed && whereOf(words, at.step)}
          </p>
        </div>
      ) : (
        <>
          <p>{words.t('practice.ended')}</p>
          <button type="button" class="button wide" data-action="end-practice" onClick={onClose}>
            {words.t('practice.close')}
          </button>
          <button type="button" class="quiet" onClick={() => go(0)}>
            {words.t('practice.again')}
          </button>
        </>
      )}
    </Sheet>
  )
}

function whereOf(words: Words, step: Step): string {
  if (step.do !== 'tap' || !step.at) return words.t('practice.look')
  return words.t('practice.lookAt', { place: words.t(`places.${step.at}`) })
}
