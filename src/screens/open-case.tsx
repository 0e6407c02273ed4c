/** On the home screen: the case left open last, with one button to go on. */
import { useEffect, useState } from 'preact/hooks'
import { followPage } from '../addresses.ts'
import { useWords } from '../parts/speaking.tsx'
import { CaseLine, type Listed, listed } from './case-line.tsx'
import { NotKept } from './follow/keeping.tsx'
import { useKeeper } from './use-keeper.ts'

export default function OpenCase() {
  const words = useWords()
  const keeper = useKeeper()
  const [open, setOpen] = useState<Listed>()
  useEffect(() => {
    const find = async () => {
      const cases = await listed(await keeper.readAll(), words)
      setOpen(cases.find(({ summary }) => summary && summary.here.kind !== 'closed'))
    }
    void find()
    const again = () => document.visibilityState === 'visible' && void find()
    document.addEventListener('visibilitychange', again)
    return () => document.removeEventListener('visibilitychange', again)
  }, [keeper, words])
  return (
    <>
      <NotKept />
      {open && (
        <section class="open-case card" aria-label={words.t('home.open')}>
          <CaseLine {...open} />
          <a
            class="button next"
            data-action="continue"
            href={followPage(words.lang, { case: open.kept.record.id })}
          >
            {words.t('home.continue')}
          </a>
        </section>
      )}
    </>
  )
}
