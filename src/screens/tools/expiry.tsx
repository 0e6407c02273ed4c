/** From the day on which a card was issued to its last day. */
import { useState } from 'preact/hooks'
import { todayInJapan } from '../../cases/deadlines.ts'
import { useWords } from '../../parts/speaking.tsx'
import { expiryOf } from '../../tools/expiry.ts'
import { typedDay } from '../../tools/typed-day.ts'
import { ExpiryResult } from './expiry-result.tsx'
import type { ToolProps } from './forms.ts'
import { TextField } from './text-field.tsx'
import { ToolForm } from './tool-form.tsx'

export const words = ['tools', 'case'] as const

export default function ExpiryForm({ inStep = false }: ToolProps) {
  const words = useWords()
  const [typed, setTyped] = useState('')
  const read = typedDay(typed)
  const today = todayInJapan(Date.now())
  const expiry = read && 'day' in read ? expiryOf(read.day, today) : undefined
  const fault = read && 'fault' in read ? read.fault : expiry?.kind === 'future' ? 'tooFar' : undefined
  return (
    <ToolForm>
      <TextField
        label={words.t('expiry.ask')}
        hint={words.t('expiry.example')}
        value={typed}
        fault={fault && words.t(`expiry.faults.${fault}`)}
        onInput={setTyped}
      />
      <div role="status">
        {read && 'day' in read && expiry && expiry.kind !== 'future' && (
          <ExpiryResult issued={read.day} expiry={expiry} today={today} inStep={inStep} />
        )}
      </div>
      <p class="small">{words.t('toolForm.unkept')}</p>
    </ToolForm>
  )
}
