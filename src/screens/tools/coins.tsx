/** What a refund of Coins comes to in both cases. */
import { useState } from 'preact/hooks'
import { useWords } from '../../parts/speaking.tsx'
import { type CoinRefund, coinRefunds, type Held } from '../../tools/coins.ts'
import type { Words } from '../../words/words.ts'
import { Said } from './said.tsx'
import { ToolForm } from './tool-form.tsx'
import { typedYen, YenField, yenIn } from './yen-field.tsx'

export const words = ['tools'] as const

const parts = ['coins', 'paid', 'points'] as const satisfies (keyof Held)[]
const cases = ['balance', 'price'] as const

export default function CoinsForm() {
  const words = useWords()
  const [typed, setTyped] = useState({ coins: '', paid: '', points: '' })
  return (
    <ToolForm>
      {parts.map((part) => (
        <YenField
          key={part}
          label={words.t(`coins.${part}`)}
          value={typed[part]}
          onInput={(text) => setTyped((before) => ({ ...before, [part]: text }))}
        />
      ))}
      <div role="status">
        <Result typed={typed} />
      </div>
      <p class="small">{words.t('toolForm.unkept')}</p>
    </ToolForm>
  )
}

function Result({ typed }: { typed: Record<keyof Held, string> }) {
  const words = useWords()
  const coins = typedYen(typed.coins)
  const paid = typedYen(typed.paid)
  const points = typedYen(typed.points, 0)
  if (coins === undefined || paid === undefined || points === undefined) return null
  const refunds = coinRefunds({ coins, paid, points })
  return (
    <div class="result">
      {cases.map((name) => (
        <div key={name} class="result" data-refund={name} data-back={refunds[name].back}>
          <Said>{words.drawn.t(`coins.cases.${name}`)}</Said>
          <Said loud>{words.drawn.t('coins.back', { back: yenIn(words, refunds[name].back) })}</Said>
          <Said>{gainOf(words, refunds[name], points)}</Said>
        </div>
      ))}
      <p class="small">{words.t('coins.unknown')}</p>
    </div>
  )
}

function gainOf(words: Words, { gain, withPoints }: CoinRefund, points: number): string {
  const alone = amountOf(words, gain)
  return points ? words.drawn.t('coins.withPoints', { alone, all: amountOf(words, withPoints) }) : alone
}

/** A gain, a loss, or neither, in words: nobody has to read a sign. */
function amountOf(words: Words, gain: number): string {
  if (gain === 0) return words.drawn.t('coins.even')
  const amount = yenIn(words, Math.abs(gain))
  return gain > 0 ? words.drawn.t('coins.gain', { amount }) : words.drawn.t('coins.loss', { amount })
}
