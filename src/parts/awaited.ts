/** Whether there may be something to show here: known before anything was read (early.ts, main.tsx). Where not, what stands there already stays. */
export const isAwaited = () => !('nothing' in document.documentElement.dataset)
