/** The service worker: what happens when. How is told in the files beside it. */
import { answer } from './answer.ts'
import { keepAll, takePages } from './keep.ts'
import { keepScreen } from './last-screen.ts'
import { showStep, tapped } from './notifications.ts'
import { answerPage, isShared, receive } from './shared.ts'
import { keepTheme } from './theme.ts'

declare const self: ServiceWorkerGlobalScope

// all files or none: if one fails, the old version stays whole
self.addEventListener('install', (event) => event.waitUntil(keepAll()))

// the first worker takes the open pages at once; a newer one comes here only after a yes, or when no page is open
self.addEventListener('activate', (event) => event.waitUntil(takePages()))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const answered = isShared(request) ? receive(request) : answer(request)
  if (answered) event.respondWith(answered)
})

// the person said 「更新する」; a page asks for what was shared, or for the step as a notification, was left, or has a theme
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting())
  answerPage(event)
  for (const work of [showStep(event), keepScreen(event), keepTheme(event)]) if (work) event.waitUntil(work)
})

self.addEventListener('notificationclick', (event) => event.waitUntil(tapped(event)))
