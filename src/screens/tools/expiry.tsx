/** From the day on which a card was issued to its last day. */
import { useState } from 'preact/hooks'
import { NotLoaded } from '../../parts/not-loaded.tsx'
import { useWords } from '../../parts/speaking.tsx'
import { useFetched } from '../use-fetched.ts'
import type { ToolProps } from './forms.ts'
import { TextField } from './text-field.tsx'
import { ToolForm } from './tool-form.tsx'

export const words = ['tools'] as const

export default function ExpiryForm({ inStep = false }: ToolProps) {
  const words = useWords()
  const [typed, setTyped] = useState('')
  const reader = useFetched(() => import('./expiry-reading.ts'), { words: ['case'], wanted: typed !== '' })
  const reads = reader && reader !== 'failed' ? reader : undefined
  const read = reads?.readExpiry(typed)
  return (
    <ToolForm>
      <TextField
        label={words.t('expiry.ask')}
        hint={words.t('expiry.example')}
        value={typed}
        fault={read?.fault && words.t(`expiry.faults.${read.fault}`)}
        onInput={setTyped}
      />
      <div role="status">
        {reads && read?.result && <reads.ExpiryResult {...read.result} inStep={inStep} />}
      </div>
      {reader === 'failed' && <NotLoaded />}
      <p class="small">{words.t('toolForm.unkept')}</p>
    </ToolForm>
  )
}
