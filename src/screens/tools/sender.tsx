/** Is it from Amazon? The tool on its own page and in a step; a text that was shared is handed to `SenderCheck`. */
import type { ToolProps } from './forms.ts'
import { SenderCheck } from './sender/sender-check.tsx'

export { words } from './sender/sender-check.tsx'

export default function SenderForm({ inStep = false }: ToolProps) {
  return <SenderCheck inStep={inStep} />
}
