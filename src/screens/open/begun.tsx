/** The case that was handed over is begun here and kept; what keeps records is fetched only now. */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { beginPage, followPage } from '../../addresses.ts'
import type { Handover } from '../../cases/handover/read.ts'
import { useWords } from '../../parts/speaking.tsx'
import { NotKept } from '../follow/keeping.tsx'
import { newId } from '../follow/open.ts'
import { useKeeper } from '../use-keeper.ts'

interface BegunProps {
  handed: Handover
  /** What is shown while it is being saved. */
  children: ComponentChildren
}

export default function Begun({ handed: { guide, acts }, children }: BegunProps) {
  const words = useWords()
  const keeper = useKeeper()
  const [id] = useState(newId)
  useEffect(() => {
    // nothing was done yet that could be kept
    if (!acts.length) return location.replace(beginPage(words.lang, guide))
    keeper.begin({ id, guide, begun: Date.now() })
    for (const act of acts) void keeper.add(id, act)
  }, [])
  // on another page what is not saved would be gone: this one stays until it is
  const kept = keeper.case(id) !== undefined && keeper.saved
  useEffect(() => {
    if (kept) location.replace(followPage(words.lang, { case: id }))
  }, [kept, id, words])
  if (!keeper.trouble) return <>{children}</>
  return (
    <>
      <NotKept />
      <p>{words.t('open.unsaved')}</p>
      <a class="button second" href={beginPage(words.lang, guide)}>
        {words.t('open.fromStart')}
      </a>
    </>
  )
}
