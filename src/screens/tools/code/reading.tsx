/** What a typed code is, how it can be read otherwise, and how it is said aloud. */
import { useWords } from '../../../parts/speaking.tsx'
import { offLength, readCode } from '../../../tools/code.ts'
import { Said } from '../said.tsx'
import { Aloud } from './aloud.tsx'
import { Doubtful } from './doubtful.tsx'
import { OtherReadings } from './other-readings.tsx'
import { Shape } from './shape.tsx'

/** What is told at once of what was typed. */
export function Outcome({ typed }: { typed: string }) {
  const words = useWords()
  const read = readCode(typed)
  if (!read) return null
  if ('code' in read) return <Shape read={read} />
  return (
    <div class="result" data-not={read.not}>
      <Said>{words.drawn.t(`code.not.${read.not}`)}</Said>
    </div>
  )
}

/** What stands below it. */
export function Further({ typed }: { typed: string }) {
  const read = readCode(typed)
  if (!read || !('code' in read)) return null
  const whole = offLength(read.code) === 0
  return (
    <>
      <Doubtful code={read.code} />
      {whole && <OtherReadings key={read.code} code={read.code} />}
      {whole && <Aloud code={read.code} />}
    </>
  )
}
