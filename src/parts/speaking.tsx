/** The words in use, for every part below. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Words } from '../words/words.ts'

const Speaking = createContext<Words | undefined>(undefined)

export const WordsProvider = Speaking.Provider

export function useWords(): Words {
  const words = useContext(Speaking)
  if (!words) throw new Error('no words around this part')
  return words
}
