/** The address of the follow screen as state: Back and Forward go through what was looked at. */
import { useCallback, useEffect, useState } from 'preact/hooks'
import { type Following, followPage } from '../../addresses.ts'
import type { Language } from '../../words/shape.ts'
import { followingIn } from '../read-address.ts'

export type Go = (to: Following, how?: 'push' | 'replace') => void

export function useAddress(lang: Language): readonly [Following, Go] {
  const [address, setAddress] = useState(() => followingIn(location))
  useEffect(() => {
    const read = () => setAddress(followingIn(location))
    addEventListener('popstate', read)
    return () => removeEventListener('popstate', read)
  }, [])
  const go = useCallback<Go>(
    (to, how = 'push') => {
      const url = followPage(lang, to)
      if (how === 'push') history.pushState(null, '', url)
      else history.replaceState(null, '', url)
      setAddress(to)
    },
    [lang],
  )
  return [address, go]
}
