/** What the balance lacks for an order, and how the rest is paid. */
import { useState } from 'preact/hooks'
import { useWords } from '../../parts/speaking.tsx'
import { type Bill, shortfall } from '../../tools/shortfall.ts'
import { Said } from './said.tsx'
import { ToolForm } from './tool-form.tsx'
import { typedYen, YenField, yenIn } from './yen-field.tsx'

export const words = ['tools'] as const

const parts = ['price', 'shipping', 'fees', 'balance'] as const satisfies (keyof Bill)[]

export default function ShortfallForm() {
  const words = useWords()
  const [typed, setTyped] = useState({ price: '', shipping: '', fees: '', balance: '' })
  return (
    <ToolForm>
      {parts.map((part) => (
        <YenField
          key={part}
          label={words.t(`shortfall.${part}`)}
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

function Result({ typed }: { typed: Record<keyof Bill, string> }) {
  const words = useWords()
  const price = typedYen(typed.price)
  const shipping = typedYen(typed.shipping, 0)
  const fees = typedYen(typed.fees, 0)
  const balance = typedYen(typed.balance)
  if (price === undefined || shipping === undefined || fees === undefined || balance === undefined)
    return null
  const { total, missing, left } = shortfall({ price, shipping, fees, balance })
  return (
    <div class="result" data-missing={missing}>
      <p class="small">{words.t('shortfall.total', { total: yenIn(words, total) })}</p>
      <Said loud>
        {missing
          ? words.drawn.t('shortfall.missing', { missing: yenIn(words, missing) })
          : words.drawn.t('shortfall.enough', { left: yenIn(words, left) })}
      </Said>
      <Said>{words.drawn.t(missing ? 'shortfall.rest' : 'shortfall.other')}</Said>
    </div>
  )
}
