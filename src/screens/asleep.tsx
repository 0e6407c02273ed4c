/**
 * Pages that the browser fills, as they stand in their documents: what is said at once where nothing was ever kept on
 * this phone and nothing came with the address, and otherwise a calm line (parts/waiting.css).
 */
import type { ComponentChildren } from 'preact'
import { casesPage, pageOf, sharePage } from '../addresses.ts'
import { Page } from '../parts/page.tsx'
import { useWords } from '../parts/speaking.tsx'
import { UnknownCase } from './case/unknown-case.tsx'
import { NoCases } from './no-cases.tsx'
import { Broken, OpenPage } from './open/broken.tsx'
import { NothingShared } from './share/nothing-shared.tsx'
import { Unfilled } from './shell.tsx'

export function CasesAsleep() {
  const words = useWords()
  return (
    <Page path={casesPage('ja')}>
      <h1>{words.t('pages.cases')}</h1>
      <NoneKept>
        <NoCases />
      </NoneKept>
    </Page>
  )
}

export const CaseAsleep = () => (
  <Page path={pageOf('ja', 'case/')}>
    <NoneKept>
      <UnknownCase />
    </NoneKept>
  </Page>
)

export const ShareAsleep = () => (
  <Page path={sharePage('ja')}>
    <NoneKept>
      <NothingShared />
    </NoneKept>
  </Page>
)

export const OpenAsleep = () => (
  <OpenPage>
    <NoneKept>
      <Broken />
    </NoneKept>
  </OpenPage>
)

function NoneKept({ children }: { children: ComponentChildren }) {
  return (
    <>
      <div class="none-kept">{children}</div>
      <Unfilled />
    </>
  )
}
