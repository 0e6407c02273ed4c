/** What came by the phone's share menu: asks where it shall go, then leads there. */
import { useEffect, useState } from 'preact/hooks'
import { casePage, homePage, sharePage } from '../addresses.ts'
import type { Case } from '../cases/records.ts'
import type { Guide } from '../guide/shape.ts'
import { sharedPlaced, takeShared } from '../offline/shared.ts'
import { isAwaited } from '../parts/awaited.ts'
import { Page } from '../parts/page.tsx'
import { useWords } from '../parts/speaking.tsx'
import { Waiting } from '../parts/waiting.tsx'
import type { Shared } from '../worker/messages.ts'
import { Adding } from './case/evidence/adding.tsx'
import { NotKept } from './follow/keeping.tsx'
import { guideIn, guideOf } from './guide-of.ts'
import { ChooseCase } from './share/choose-case.tsx'
import { NothingShared } from './share/nothing-shared.tsx'
import { SharedText } from './share/shared-text.tsx'
import { words as senderWords } from './tools/sender/sender-check.tsx'
import { useKeeper } from './use-keeper.ts'

export const words = ['case', ...senderWords] as const

export default function Share() {
  const [shared, setShared] = useState<Shared | 'nothing' | undefined>(isAwaited() ? undefined : 'nothing')
  useEffect(() => {
    void takeShared().then((found) =>
      setShared(found && (found.files.length || found.text) ? found : 'nothing'),
    )
  }, [])
  return (
    <Page path={sharePage('ja')}>
      {!shared && <Waiting />}
      {shared === 'nothing' && <NothingShared />}
      {shared &&
        shared !== 'nothing' &&
        (shared.files.length ? <Files {...shared} /> : <SharedText text={shared.text} />)}
    </Page>
  )
}

function Files({ files }: Shared) {
  const words = useWords()
  const keeper = useKeeper()
  const [chosen, setChosen] = useState<{ kept: Case; guide: Guide | undefined }>()
  const choose = async (kept: Case) => {
    setChosen({ kept, guide: guideIn(await guideOf(words, kept.record.guide)) })
  }
  const [done, setDone] = useState(false)
  const id = chosen?.kept.record.id
  // what could not be saved lives in this page alone: it stays until it is
  const placed = done && keeper.saved
  useEffect(() => {
    if (!placed || id === undefined) return
    sharedPlaced()
    // a new case of which every file was left has not begun
    const begun = keeper.case(id)?.log.length
    location.replace(begun ? `${casePage(words.lang, id)}#evidence` : homePage(words.lang))
  }, [placed, id, keeper, words])
  if (!chosen)
    return (
      <>
        <h1>{words.t('share.files', { count: files.length })}</h1>
        <ChooseCase onChosen={(kept) => void choose(kept)} />
      </>
    )
  const { kept, guide } = chosen
  return (
    <>
      <h1>{words.of(kept.record.guide, 'guide.title') ?? words.t('cases.goneGuide')}</h1>
      <NotKept />
      {done ? (
        !keeper.trouble && <Waiting />
      ) : (
        <div class="card">
          <Adding files={files} kept={kept} guide={guide} onDone={() => setDone(true)} />
        </div>
      )}
    </>
  )
}
