/** The small picture of a piece of evidence. One that came by a backup has none: it is made when it comes into view. */
import { FileImage } from 'lucide'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { EvidenceRecord } from '../../../cases/evidence/records.ts'
import { keeper } from '../../../cases/shared.ts'
import { Icon } from '../../../parts/icon.tsx'
import { onceSeen } from './in-turn.ts'
import { useAddress } from './use-address.ts'

export function Small({ record: { id, type, preview }, name }: { record: EvidenceRecord; name: string }) {
  const [made, setMade] = useState<ArrayBuffer>()
  const place = useRef<HTMLSpanElement>(null)
  const shown = useRef<() => void>(undefined)
  useEffect(() => {
    if (preview || !place.current) return
    let current = true
    const callOff = onceSeen(place.current, async () => {
      const small = await smallOf(id, type)
      if (!small || !current) return
      // its turn lasts until it is drawn: what is to be printed waits for that
      await new Promise<void>((drawn) => {
        shown.current = drawn
        setMade(small)
      })
    })
    return () => {
      current = false
      callOff()
      shown.current?.()
    }
  }, [id, type])
  const bytes = preview ?? made
  const address = useAddress(useMemo(() => bytes && new Blob([bytes], { type: 'image/jpeg' }), [bytes]))
  if (!address)
    return (
      <span ref={place}>
        <Icon of={FileImage} />
      </span>
    )
  return <img src={address} alt={name} onLoad={() => shown.current?.()} onError={() => shown.current?.()} />
}

/** The large one is let go of as soon as the small one is made. */
async function smallOf(id: string, type: string): Promise<ArrayBuffer | undefined> {
  const [bytes, { previewOf }] = await Promise.all([
    keeper.contentOf(id),
    import('../../../cases/evidence/clean.ts'),
  ])
  return bytes && previewOf(new Blob([bytes], { type }))
}
