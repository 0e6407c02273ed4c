/** What pages and worker say to each other. Types alone: both sides read this file. */
import type { LastScreen } from '../cases/last-screen.ts'

/** What another app shared with this one. */
export interface Shared {
  readonly files: readonly File[]
  readonly text: string
}

/** Of the two that are not the device's own. */
export type ChosenTheme = 'light' | 'dark'

export type ToWorker =
  /** The person said 「更新する」. The name is the one that workbox-window uses. */
  | { readonly type: 'SKIP_WAITING' }
  /** What was shared? Answered through the port that comes along, with `Shared` or undefined. */
  | { readonly type: 'SHARED' }
  /** It has found its place: let go of it. */
  | { readonly type: 'SHARED_PLACED' }
  /** The page was hidden: keep a copy of its screen (cases/last-screen.ts). */
  | { readonly type: 'LEFT'; readonly screen: LastScreen }
  /** The theme that the person chose; anything but the two is the device's. */
  | { readonly type: 'THEME'; readonly theme: string }
  /** Show the step of this case as a notification. Answered through the port: whether one is shown. */
  | { readonly type: 'SHOW_STEP'; readonly case: string }

export type ToPage =
  /** The notification of this case was tapped: look at the step that comes next. A page that follows the case answers through the port. */
  { readonly type: 'LOOK_AT_STEP'; readonly case: string }
