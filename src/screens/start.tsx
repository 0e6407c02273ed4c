/** On a guide's page: cases of this guide that are still open. */
import { followPage } from '../addresses.ts'
import { useWords } from '../parts/speaking.tsx'
import { CaseLine } from './case-line.tsx'
import { useListed } from './use-listed.ts'

export default function Start({ about }: { about?: string }) {
  const words = useWords()
  const open = useListed()?.filter(
    ({ kept, summary }) => kept.record.guide === about && summary && summary.here.kind !== 'closed',
  )
  return (
    <>
      {open?.map((one) => (
        <section key={one.kept.record.id} class="open-case card" aria-label={words.t('home.open')}>
          <CaseLine {...one} />
          <a
            class="button next"
            data-action="continue"
            href={followPage(words.lang, { case: one.kept.record.id })}
          >
            {words.t('home.continue')}
          </a>
        </section>
      ))}
    </>
  )
}
