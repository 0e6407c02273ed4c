/** On a guide's page: cases of this guide that are still open. */
import { useEffect, useState } from 'preact/hooks'
import { followPage } from '../addresses.ts'
import { useWords } from '../parts/speaking.tsx'
import { CaseLine, type Listed, listed } from './case-line.tsx'
import { useKeeper } from './use-keeper.ts'

export default function Start({ about }: { about?: string }) {
  const words = useWords()
  const keeper = useKeeper()
  const [open, setOpen] = useState<readonly Listed[]>([])
  useEffect(() => {
    const find = async () => {
      const own = (await keeper.readAll()).filter(({ record }) => record.guide === about)
      setOpen((await listed(own, words)).filter(({ summary }) => summary && summary.here.kind !== 'closed'))
    }
    void find()
  }, [keeper, words, about])
  return (
    <>
      {open.map((one) => (
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
