/** The step above all other windows: with buttons where the browser floats documents, else as a picture. */
import type { Companion } from './contract.ts'
import { canFloatVideo, floatVideo, showInVideo, sinkVideo } from './floating-video.ts'
import { canFloatWindow, floatWindow, showInWindow, sinkWindow } from './floating-window.ts'

export default {
  available: () => canFloatWindow() || canFloatVideo(),
  async start(card, ended) {
    const floating = canFloatWindow() ? floatWindow(card, ended) : floatVideo(card, ended)
    return floating.then(
      () => 'on' as const,
      () => 'denied' as const,
    )
  },
  show(card) {
    showInWindow(card)
    if (!canFloatWindow()) showInVideo(card)
  },
  stop() {
    sinkWindow()
    sinkVideo()
  },
} satisfies Companion
