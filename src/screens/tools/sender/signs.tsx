/** What a message asks for that frauds ask for, too. */
import { useWords } from '../../../parts/speaking.tsx'
import type { Sign } from '../../../tools/sender/signs.ts'
import { Said } from '../said.tsx'

export function Signs({ signs }: { signs: readonly Sign[] }) {
  const words = useWords()
  if (!signs.length) return null
  return (
    <div class="hint result" data-signs={signs.join(' ')}>
      <h3>{words.t('sender.signs.title')}</h3>
      <ul class="reasons">
        {signs.map((sign) => (
          <li key={sign} data-sign={sign}>
            <Said>{words.drawn.t(`sender.signs.${sign}`)}</Said>
          </li>
        ))}
      </ul>
    </div>
  )
}
