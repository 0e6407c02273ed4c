/** The notification of a case was tapped, and the worker has brought this page to the front: it shows the step. */
import { useEffect, useRef } from 'preact/hooks'
import type { ToPage } from '../../worker/messages.ts'

/** Calls back when this case is called for; not in the middle of a sheet, where something may be half written. */
export function useCalled(caseId: string, called: () => void): void {
  const newest = useRef(called)
  newest.current = called
  useEffect(() => {
    const hear = ({ data, ports }: MessageEvent<Partial<ToPage> | undefined>) => {
      if (data?.type !== 'LOOK_AT_STEP' || data.case !== caseId) return
      ports[0]?.postMessage(true)
      if (!document.querySelector('dialog[open]')) newest.current()
    }
    // there is none on an address without HTTPS
    navigator.serviceWorker?.addEventListener('message', hear)
    return () => navigator.serviceWorker?.removeEventListener('message', hear)
  }, [caseId])
}
