/** The frames that screens stand in: an app with its bars, a page with its address. */
import { ChevronLeft } from 'lucide'
import type { ComponentChildren } from 'preact'
import type { Surface } from '../../guide/shape.ts'
import { Icon } from '../icon.tsx'

interface FrameProps {
  on: Surface
  /** What stands in the head of the app instead of a blank title. */
  head?: ComponentChildren
  /** The last place of the app's lower bar. */
  lastOfBar?: ComponentChildren
  /** A screen that has its own lower edge, such as a chat. */
  noBar?: boolean
  children: ComponentChildren
}

export function Frame({ on, head, lastOfBar, noBar = false, children }: FrameProps) {
  if (on === 'website' || on === 'browser') {
    return (
      <>
        <div class="address-bar">
          {on === 'website' && <WindowDots />}
          <span>amazon.co.jp</span>
        </div>
        <div class="screen">{children}</div>
      </>
    )
  }
  return (
    <>
      <div class="app-head">{head ?? <BackAndTitle />}</div>
      <div class="screen">{children}</div>
      {!noBar && (
        <div class="app-bar">
          <i />
          <i />
          <i />
          {lastOfBar ?? <i />}
        </div>
      )}
    </>
  )
}

/** A PC's window is told from a phone's browser by these. */
function WindowDots() {
  return (
    <div class="dots">
      <i />
      <i />
      <i />
    </div>
  )
}

function BackAndTitle() {
  return (
    <>
      <Icon of={ChevronLeft} />
      <i class="bar" />
    </>
  )
}

/** Rows whose words no source gives. */
export function Rows({ count }: { count: number }) {
  return Array.from({ length: count }, (_, i) => (
    <div class="row" key={i}>
      <i class="bar" />
    </div>
  ))
}

/** A line to choose or to tick whose words no source gives. */
export function BlankOption() {
  return (
    <div class="option">
      <i class="radio" />
      <i class="bar" />
    </div>
  )
}

/** Blank areas of a page. */
export function Blocks() {
  return (
    <div class="blocks">
      <i />
      <i class="bar" />
      <i class="bar" />
    </div>
  )
}
