/** Marks a place that the browser brings to life. Until then it shows what is inside. */
import type { ComponentChildren } from 'preact'
import type { ToolName } from '../words/shape.ts'

/** Live parts by name: `main.tsx` fetches and draws them. */
export type LiveName =
  | 'guide'
  | 'follow'
  | 'cases'
  | 'case'
  | 'open'
  | 'share'
  | 'settings'
  | 'open-case'
  | 'start'
  | 'search'
  | ToolName

interface LiveProps {
  part: LiveName
  /** What the part is about, such as a guide's slug. */
  about?: string
  /** The page can be read without it by who has kept nothing: it comes when it is touched, or out of the store. */
  patient?: boolean
  children?: ComponentChildren
}

export function Live({ part, about, patient, children }: LiveProps) {
  return (
    <div data-live={part} data-about={about} data-patient={patient}>
      {children}
    </div>
  )
}
