/** On the home screen: the case left open last, with one button to go on. */
import { casePage, followPage } from '../addresses.ts'
import { type DeadlineName, deadlinesOf, overdue, todayInJapan } from '../cases/deadlines.ts'
import { factsOf } from '../cases/facts.ts'
import type { Case } from '../cases/records.ts'
import { useWords } from '../parts/speaking.tsx'
import { CaseLine, type Listed } from './case-line.tsx'
import { NotKept } from './follow/keeping.tsx'
import { Lost } from './lost-records.tsx'
import { useListed } from './use-listed.ts'

export const words = ['case'] as const

export default function OpenCase() {
  const words = useWords()
  const all = useListed() ?? []
  const open = all.find(({ summary }) => summary && summary.here.kind !== 'closed')
  const late = lateIn(all.filter(({ summary }) => summary?.here.kind !== 'closed').map(({ kept }) => kept))
  return (
    <>
      <NotKept />
      <Lost />
      {late.map(({ id, name }) => (
        <a key={id} class="hint late" href={casePage(words.lang, id)}>
          {words.t('deadlines.late', { what: words.t(`deadlines.names.${name}`) })}
        </a>
      ))}
      {open && (
        <section class="open-case card" aria-label={words.t('home.open')}>
          {isOld(open) && <p>{words.t('home.welcomeBack')}</p>}
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

/** Left for a day or more: the way back is offered in words. */
function isOld({ summary }: Listed): boolean {
  return summary !== undefined && Date.now() - summary.touched >= 24 * 60 * 60 * 1000
}

interface Late {
  readonly id: string
  readonly name: DeadlineName
}

/** The first date of each case that has passed. */
function lateIn(cases: readonly Case[]): Late[] {
  const today = todayInJapan(Date.now())
  return cases.flatMap(({ record, log }) => {
    const { days, contacts } = factsOf(log)
    const [first] = overdue(deadlinesOf(record.guide, record.id, days, contacts), today)
    return first ? [{ id: record.id, name: first.name }] : []
  })
}
