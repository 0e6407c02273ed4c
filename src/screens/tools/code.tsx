/**
 * Helps to read a code off a card. What is typed stays in this component: it goes into no address, storage or log,
 * and is gone when the page is left, also where the browser keeps the page for the way back.
 */
import { useEffect, useState } from 'preact/hooks'
import { NotLoaded } from '../../parts/not-loaded.tsx'
import { useWords } from '../../parts/speaking.tsx'
import { useFetched } from '../use-fetched.ts'
import { TextField } from './text-field.tsx'
import { ToolForm } from './tool-form.tsx'

export const words = ['tools'] as const

export default function CodeForm() {
  const words = useWords()
  const [typed, setTyped] = useState('')
  useEffect(() => {
    const forget = () => setTyped('')
    addEventListener('pagehide', forget)
    return () => removeEventListener('pagehide', forget)
  }, [])
  const reader = useFetched(() => import('./code/reading.tsx'), { wanted: typed !== '' })
  const reads = reader && reader !== 'failed' ? reader : undefined
  return (
    <ToolForm>
      <TextField
        label={words.t('code.ask')}
        hint={words.t('code.example')}
        value={typed}
        secret
        onInput={setTyped}
      />
      <div role="status">{reads && <reads.Outcome typed={typed} />}</div>
      {reader === 'failed' && <NotLoaded />}
      {reads && <reads.Further typed={typed} />}
      <p class="small">{words.t('code.unkept')}</p>
    </ToolForm>
  )
}
