/** 「家族に見せる」: a link and its QR code, without notes and without anything personal. */
import { encode } from 'uqr'
import { openLink } from '../../addresses.ts'
import { handedOver } from '../../cases/handover/write.ts'
import type { Entry } from '../../guide/acts.ts'
import type { Guide } from '../../guide/shape.ts'
import { Sheet } from '../../parts/sheet.tsx'
import { useWords } from '../../parts/speaking.tsx'
import { Copy } from '../follow/copy.tsx'

interface HandOverProps {
  guide: Guide
  log: readonly Entry[]
  onClose: () => void
}

export default function HandOver({ guide, log, onClose }: HandOverProps) {
  const words = useWords()
  const link = location.origin + openLink(handedOver(guide, log))
  return (
    <Sheet title={words.t('along.handOver')} onClose={onClose}>
      <p>{words.t('along.handOverWhat')}</p>
      <Code text={link} name={words.t('along.code')} />
      <Copy text={link} address />
    </Sheet>
  )
}

/** Black on white in both themes, with the quiet border that readers need. */
function Code({ text, name }: { text: string; name: string }) {
  const { data, size } = encode(text, { ecc: 'L', border: 4 })
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name} data-link={text}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
