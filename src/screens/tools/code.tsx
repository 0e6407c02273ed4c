/**
 * Helps to read a code off a card. What is typed stays in this component: it goes into no address, storage or log,
 * and is gone when the page is left, also where the browser keeps the page for the way back.
 */
import { useEffect, useState } from 'preact/hooks'
import { useWords } from '../../parts/speaking.tsx'
import { offLength, readCode } from '../../tools/code.ts'
import { Aloud } from './code/aloud.tsx'
import { Doubtful } from './code/doubtful.tsx'
import { OtherReadings } from './code/other-readings.tsx'
import { Shape } from './code/shape.tsx'
import { Said } from './said.tsx'
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
  const read = readCode(typed)
  return (
    <ToolForm>
      <TextField
        label={words.t('code.ask')}
        hint={words.t('code.example')}
        value={typed}
        secret
        onInput={setTyped}
      />
      <div role="status">
        {read && 'not' in read && (
          <div class="result" data-not={read.not}>
            <Said>{words.drawn.t(`code.not.${read.not}`)}</Said>
          </div>
        )}
        {read && 'code' in read && <Shape read={read} />}
      </div>
      {read && 'code' in read && (
        <>
          <Doubtful code={read.code} />
          {offLength(read.code) === 0 && <OtherReadings key={read.code} code={read.code} />}
          {offLength(read.code) === 0 && <Aloud code={read.code} />}
        </>
      )}
      <p class="small">{words.t('code.unkept')}</p>
    </ToolForm>
  )
}
