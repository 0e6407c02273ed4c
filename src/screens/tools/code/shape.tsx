/** How what was typed fits the shape of a code. Fitting it says nothing of whether the code can be used. */
import { useWords } from '../../../parts/speaking.tsx'
import { type CodeReading, offGroup, offLength } from '../../../tools/code.ts'
import { Said } from '../said.tsx'

export function Shape({ read }: { read: CodeReading }) {
  const words = useWords()
  const { code, groups, strange, wide, small, smallL } = read
  const off = offLength(code)
  const group = offGroup(groups)
  const unread = code.split('?').length - 1
  return (
    <div class="result" data-length={code.length} data-off={off}>
      <Said loud>
        {words.drawn.t(off ? (off < 0 ? 'code.short' : 'code.long') : 'code.fits', { count: code.length })}
      </Said>
      {off === 0 && <Said>{words.drawn.t('code.unsure')}</Said>}
      {group && <Said>{words.drawn.t('code.group', group)}</Said>}
      {strange.length > 0 && <p>{words.t('code.strange', { signs: strange.join(' ') })}</p>}
      {unread > 0 && <Said>{words.drawn.t('code.unread', { count: unread })}</Said>}
      {wide && <Said>{words.drawn.t('code.wide')}</Said>}
      {small && <Said>{words.drawn.t('code.small')}</Said>}
      {smallL && <Said>{words.drawn.t('code.smallL')}</Said>}
    </div>
  )
}
