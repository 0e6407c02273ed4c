/** The answer to what is asked. While somebody types, the last one that fitted stays until a pause says that nothing does. */
import { useEffect, useState } from 'preact/hooks'
import { ask } from '../../search/ask.ts'
import type { Answer } from '../../search/finder.ts'
import type { Language } from '../../words/shape.ts'
import type { Asked } from './use-field.ts'

/** ms without a key after which "nothing fits" is no longer too early */
const pause = 500

/** Undefined where nothing is asked. Throws while drawing where the words of the search cannot be fetched. */
export function useAnswer({ text, typing }: Asked, lang: Language): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>()
  const [failure, setFailure] = useState<unknown>()
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined
    let current = true
    const show = (found: Answer | undefined) => {
      if (!current) return
      const early = typing && found?.kind === 'none'
      if (early) later = setTimeout(setAnswer, pause, found)
      else setAnswer(found)
    }
    if (text.trim()) ask(text, lang, typing).then(show, (error) => current && setFailure(error))
    else {
      show(undefined)
      ask('', lang, typing).catch(() => {}) // fetched while the first letters are typed
    }
    return () => {
      current = false
      clearTimeout(later)
    }
  }, [text, typing, lang])
  if (failure !== undefined) throw failure
  return answer
}
