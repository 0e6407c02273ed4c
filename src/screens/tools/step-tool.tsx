/** The tool that is set into a step, fetched by need. What is entered stays in memory and is gone with the step. */
import { type ComponentType, h } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Tool } from '../../guide/shape.ts'
import { useWords } from '../../parts/speaking.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import type { NextClock } from '../../tools/refund-dates.ts'
import { addWords } from '../../words/load.ts'
import type { Words } from '../../words/words.ts'
import { toolForms } from './forms.ts'

type Form = ComponentType

async function refundDates(next: NextClock): Promise<Form> {
  const { RefundDates } = await import('./refund-dates.tsx')
  return () => h(RefundDates, { next })
}

async function fetchForm(tool: Tool, words: Words): Promise<Form> {
  switch (tool) {
    case 'refund-to-card':
      return refundDates('card')
    case 'refund-to-balance':
      return refundDates('none')
    case 'refund-elsewhere':
      return refundDates('unknown')
    default: {
      const { default: ToolForm, words: files } = await toolForms[tool]()
      await addWords(words, files)
      return () => h(ToolForm, { inStep: true })
    }
  }
}

export function StepTool({ tool }: { tool: Tool }) {
  const words = useWords()
  const [Form, setForm] = useState<Form>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let current = true
    Promise.all([fetchForm(tool, words), addWords(words, ['tools'])]).then(
      ([form]) => current && setForm(() => form),
      () => current && setFailed(true),
    )
    return () => {
      current = false
    }
  }, [tool])
  if (Form) return <Form />
  return <div class="tool-place">{failed ? <p class="hint">{words.t('app.failed')}</p> : <Waiting />}</div>
}
