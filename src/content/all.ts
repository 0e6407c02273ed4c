/** All guides at once, for checks and pictures; the browser fetches them one by one. */
import { readGuide, slugs } from './index.ts'

export { drawingOf } from './drawing.ts'
export { faultsOf } from './faults.ts'
export { sources } from './sources.ts'

export const guides = await Promise.all(slugs.map(readGuide))
