/** All cases on this phone, the one touched last first. */
import { useEffect } from 'preact/hooks'
import { casePage, casesPage } from '../addresses.ts'
import { isAwaited } from '../parts/awaited.ts'
import { Chevron } from '../parts/icon.tsx'
import { Page } from '../parts/page.tsx'
import { useWords } from '../parts/speaking.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { Forget } from './case/forget.tsx'
import { CaseLine } from './case-line.tsx'
import { NotKept } from './follow/keeping.tsx'
import { Lost } from './lost-records.tsx'
import { NoCases } from './no-cases.tsx'
import { Restore } from './restore.tsx'
import { Storage } from './storage.tsx'
import { useKeeper } from './use-keeper.ts'
import { useListed } from './use-listed.ts'

export const words = ['case'] as const

export default function Cases() {
  const words = useWords()
  const keeper = useKeeper()
  const all = useListed()
  const listed = all !== undefined
  // known before the database was asked, or after it
  const none = all ? all.length === 0 && keeper.readOnce && !keeper.trouble : !isAwaited()
  useEffect(() => {
    if (listed) document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [listed])
  return (
    <Page path={casesPage('ja')}>
      <h1>{words.t('pages.cases')}</h1>
      <NotKept />
      {all && <Lost />}
      {keeper.unreadable > 0 && (
        <p class="hint">{words.t('cases.unreadable', { count: keeper.unreadable })}</p>
      )}
      {!all && isAwaited() && <Waiting />}
      {none && <NoCases />}
      {all && all.length > 0 && (
        <ul class="list">
          {all.map((one) => (
            <li key={one.kept.record.id} data-case={one.kept.record.id}>
              <a class="trouble" href={casePage(words.lang, one.kept.record.id)}>
                <span class="phrases">
                  <CaseLine {...one} />
                </span>
                <Chevron />
              </a>
            </li>
          ))}
        </ul>
      )}
      {all && all.length > 0 && <Storage cases={all.map(({ kept }) => kept)} />}
      {/* with the list: what stood here before would move when it comes */}
      {all && <Restore />}
      {all && all.length > 0 && <Forget />}
      {all && <p class="assurance">{words.t('cases.onlyHere')}</p>}
    </Page>
  )
}
