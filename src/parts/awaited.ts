/** Whether there may be something to show here: known before anything was read (main.tsx). Where not, what stands there already stays. */
export const isAwaited = () => 'awaited' in document.documentElement.dataset
