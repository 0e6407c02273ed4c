/** A short tick under the finger with each new step. */
import type { StepCard } from './card.ts'
import type { Companion } from './contract.ts'
import { remembered } from './remembered.ts'

/** ms: felt, and not heard */
const short = 10
/** The place that was ticked for last; the same place may be shown twice. */
let at = ''

export default {
  // browsers of computers know the word and have nothing that moves
  available: () => 'vibrate' in navigator && matchMedia('(pointer: coarse)').matches,
  async start({ name }) {
    at = name
    tick()
    return 'on'
  },
  show({ name }: StepCard) {
    if (name !== at) tick()
    at = name
  },
  stop: () => undefined,
  chosenBefore: () => remembered().includes('haptics'),
} satisfies Companion

/** Refused to a page that was not touched yet, and without use to one that is not seen. */
function tick(): void {
  if (navigator.userActivation?.hasBeenActive && document.visibilityState === 'visible')
    navigator.vibrate(short)
}
