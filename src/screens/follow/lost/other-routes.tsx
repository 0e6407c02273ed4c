/** The same end by another way: browser, call, chat. */
import { nodeOf } from '../../../guide/graph.ts'
import { Choice } from '../../../parts/choice.tsx'
import { useWords } from '../../../parts/speaking.tsx'
import type { LostProps } from './lost.tsx'

export function OtherRoutes({ guide, node, act, onClose }: LostProps) {
  const words = useWords()
  return (
    <div class="choices">
      {node.other.flatMap((name) => {
        const route = nodeOf(guide, name)
        if (route?.kind !== 'steps') return []
        const next = nodeOf(guide, route.then)
        const then =
          next?.kind === 'steps' ? words.drawn.of(next.words.file, `${next.words.node}.say`) : undefined
        return (
          <Choice
            key={name}
            say={words.drawn.of(route.words.file, `${route.words.node}.say`) ?? name}
            hint={then && words.drawn.t('lost.routes.then', { then })}
            data-action="jump"
            data-jump={name}
            onClick={() => {
              act({ do: 'jump', node: name })
              onClose()
            }}
          />
        )
      })}
    </div>
  )
}
