/** Opens the page that a step would have typed, and says that nobody has tried it. */
import { ExternalLink } from 'lucide'
import { amazonAddressOf } from '../../content/amazon-addresses.ts'
import type { Step } from '../../guide/shape.ts'
import { Icon } from '../../parts/icon.tsx'
import { useWords } from '../../parts/speaking.tsx'

export function OpenAmazon({ step }: { step: Step }) {
  const words = useWords()
  const address = amazonAddressOf(step)
  if (!address) return null
  return (
    <div class="open-amazon">
      <a class="quiet" data-action="open-amazon" href={address} target="_blank" rel="noreferrer">
        <Icon of={ExternalLink} /> {words.t('openAmazon.say')}
      </a>
      <p class="small">{words.t('openAmazon.untested')}</p>
    </div>
  )
}
