/** The list of records as it stands in the document: its frame, and what is said at once where nothing was ever kept (main.tsx). */
import { casesPage } from '../addresses.ts'
import { Page } from '../parts/page.tsx'
import { useWords } from '../parts/speaking.tsx'
import { NoCases } from './no-cases.tsx'
import { Unfilled } from './shell.tsx'

export function CasesAsleep() {
  const words = useWords()
  return (
    <Page path={casesPage('ja')}>
      <h1>{words.t('pages.cases')}</h1>
      <Unfilled />
      <div class="none-kept">
        <NoCases />
      </div>
    </Page>
  )
}
