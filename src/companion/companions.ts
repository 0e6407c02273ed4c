/** Who can go along. Screens know none of them by name: the words stand under `companion.<id>`. */
import type { Companion } from './contract.ts'

interface Entry {
  readonly id: CompanionId
  /** Chosen once, it goes along with every case. */
  readonly modest?: true
  load(): Promise<{ default: Companion }>
}

export type CompanionId = 'notification' | 'floating' | 'speech' | 'keys' | 'awake' | 'badge' | 'haptics'

export const companions: readonly Entry[] = [
  { id: 'notification', load: () => import('./notification.ts') },
  { id: 'floating', load: () => import('./floating.ts') },
  { id: 'speech', load: () => import('./speech.ts') },
  { id: 'keys', load: () => import('./keys.ts') },
  { id: 'awake', modest: true, load: () => import('./awake.ts') },
  { id: 'badge', modest: true, load: () => import('./badge.ts') },
  { id: 'haptics', modest: true, load: () => import('./haptics.ts') },
]
