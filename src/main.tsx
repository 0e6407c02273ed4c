/** Waking up in the browser: fetches only the live parts that this page has. Part of every first load, so it imports little. */
import {
  askedIn,
  beginPage,
  begunIn,
  casePage,
  fromRoot,
  guidePage,
  homePage,
  isSlug,
  readFollowing,
  slugIn,
} from './addresses.ts'
import { mayBeKept } from './cases/marker.ts'
import { catchOffer, install } from './offline/install.ts'
import { holdVersion } from './offline/version.ts'
import { acceptUpdate, settled, startWorker, tellTheme } from './offline/worker.ts'
import type { LiveName } from './parts/live.tsx'
import { nextFrame } from './parts/next-frame.ts'
import { holdTaps } from './screens/follow/stand-in.ts'
import { toolForms } from './screens/tools/forms.ts'
import type { LiveModule } from './wake.tsx'
import { chosenLanguage, rememberLanguage } from './words/chosen.ts'
import type { Language } from './words/shape.ts'

const root = document.documentElement

const live: Record<LiveName, () => Promise<LiveModule>> = {
  guide: () => import('./screens/drawn-guide.tsx'),
  follow: () => import('./screens/follow.tsx'),
  cases: () => import('./screens/cases.tsx'),
  case: () => import('./screens/case.tsx'),
  open: () => import('./screens/open.tsx'),
  share: () => import('./screens/share.tsx'),
  settings: () => import('./screens/settings.tsx'),
  'open-case': () => import('./screens/open-case.tsx'),
  start: () => import('./screens/start.tsx'),
  ...toolForms,
  search: () => import('./screens/search.tsx'),
}

/** Parts that have nothing to show to somebody who has not begun a case. */
function restsOnCases({ dataset }: HTMLElement): boolean {
  return ['follow', 'open-case', 'start'].includes(dataset.live ?? '') && !begunIn(location.pathname)
}

/** Parts that such a one can read as they stand in the page; a link that hands over a case brings what is to be read. */
function isPatient({ dataset }: HTMLElement): boolean {
  return dataset.patient !== undefined && !(dataset.live === 'open' && location.hash)
}

/**
 * Where somebody belongs who has no case to follow. The icon on the home screen names none; a link from another phone
 * names one that is not here, or a place within a guide: its page says at once what is to be done there, and leads on.
 */
function insteadOfFollowing(): string | undefined {
  const lang = root.lang as Language
  const { case: id, guide, from } = readFollowing(location)
  if (!guide) return id ? casePage(lang, id) : homePage(lang)
  if (inControl() || !cameFromElsewhere() || !isSlug(guide)) return
  return from ? guidePage(lang, guide, from) : beginPage(lang, guide)
}

const inControl = () => Boolean(navigator.serviceWorker?.controller)

/** The first page of ours in this tab; a browser that cannot tell has shown others before it. */
const cameFromElsewhere = () => history.length === 1 || globalThis.navigation?.entries().length === 1

/** The way to the other language leads to the same record there, also before its page is drawn. */
function nameCase(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-live="case"] [hreflang]'))
    link.search = location.search
}

async function wakeUp(): Promise<void> {
  const asleep = document.querySelectorAll<HTMLElement>('[data-live]:not([data-awake], [data-live="search"])')
  // the page into which the worker has guides drawn shows none at its own address
  const nameless = [...asleep].some(({ dataset }) => dataset.live === 'guide') && !slugIn(location.pathname)
  if (nameless) return location.replace(homePage(root.lang as Language))
  const resting = [...asleep].filter(restsOnCases)
  // who never began one is spared the database, and all that reads it
  const patient = [...asleep].filter(isPatient)
  const none = resting.length + patient.length > 0 && !(await mayBeKept())
  const follows = none && resting.find(({ dataset }) => dataset.live === 'follow')
  const instead = follows && insteadOfFollowing()
  if (instead) return location.replace(instead)
  const left = none && !follows ? resting : []
  // what it needs comes out of the store soon; or at once, for who touches the page
  const waiting = none && !inControl() ? patient : []
  // early.ts has guessed it (parts/waiting.css): a worker may have something to show, but no record
  const listed = patient.some(({ dataset }) => dataset.live === 'cases' || dataset.live === 'case')
  root.toggleAttribute('data-nothing', none && (waiting.length > 0 || listed))
  void touched.then(() => wakeAll(waiting))
  // what somebody stands at or presses is not taken from under the finger: it waits for the touch
  void settled.then(() => wakeAll(waiting.filter((place) => !place.querySelector(':focus, :active'))))
  await wakeAll([...asleep].filter((place) => !left.includes(place) && !waiting.includes(place)))
}

/** When the finger or the key has gone: what is pressed may not be taken away before it counts. */
const touched = new Promise<void>((rise) => {
  for (const touch of ['pointerup', 'pointercancel', 'keyup', 'click'])
    addEventListener(touch, () => rise(), { once: true })
})

const wakeAll = (places: readonly HTMLElement[]) =>
  Promise.all(places.map((place) => wakePlace(place, live[place.dataset.live as LiveName])))

/** Where something cannot be fetched, the place shows its own words about that. */
async function wakePlace(place: HTMLElement, load: () => Promise<LiveModule>): Promise<void> {
  // at the same time: each is a trip to the network, or through the worker
  const part = load()
  const drawn = import('./wake.tsx').then(({ wake }) => wake(place, part))
  await Promise.all([drawn, part]).catch(() => {
    place.dataset.failed = ''
  })
}

/** Offers that stand on every page in its own words: a new version, the home screen. */
function listenToOffers(): void {
  document.addEventListener('click', ({ target }) => {
    const action = target instanceof Element && target.closest<HTMLElement>('[data-action]')?.dataset.action
    if (action === 'update') acceptUpdate()
    if (action === 'install') void install()
  })
}

/** What wakes the parts cannot be fetched: each of them says so in its prerendered words (early.ts does where this file itself is missing). */
function failed(): void {
  root.dataset.failed = ''
}

/** The search comes when its field is touched, or when a link brings a question; words typed before stay in the field. */
function wakeSearch(): void {
  const form = document.querySelector<HTMLFormElement>('form[role="search"]')
  const place = document.querySelector<HTMLElement>('[data-live="search"]')
  if (!form || !place) return
  let begun = false
  const begin = async () => {
    if (begun) return
    begun = true
    await wakePlace(place, live.search)
    // the next touch tries again
    begun = 'awake' in place.dataset
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault() // what was typed goes neither to the address nor to a server
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur() // the keyboard gives way to the list
    void begin()
  })
  form.addEventListener('focusin', begin)
  form.addEventListener('pointerdown', begin)
  const typed = form.querySelector('input')?.value
  if (askedIn(location.search) || typed || form.contains(document.activeElement)) void begin()
}

/** All that the page itself names is there, and is drawn. */
async function shown(): Promise<void> {
  if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done))
  await nextFrame()
}

if (root.hasAttribute('data-choose-language')) {
  location.replace(fromRoot(chosenLanguage(), location.hash))
} else {
  rememberLanguage(root.lang as Language)
  catchOffer()
  holdVersion()
  listenToOffers()
  holdTaps()
  nameCase()
  // what is on the screen comes first
  void Promise.all([wakeUp().catch(failed), shown()]).then(startWorker)
  // chosen when there was no worker to be told
  if (root.dataset.theme) void tellTheme(root.dataset.theme)
  // by Back out of the browser's memory: what was left asleep may have something to show by now
  addEventListener('pageshow', ({ persisted }) => persisted && wakeUp().catch(failed))
  wakeSearch()
}
