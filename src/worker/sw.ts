/** The service worker: what happens when. How is told in the files beside it. */
import { answer } from './answer.ts'
import { keepAll, letGoOfOld } from './keep.ts'

declare const self: ServiceWorkerGlobalScope

// all files or none: if one fails, the old version stays whole
self.addEventListener('install', (event) => event.waitUntil(keepAll()))

// the first worker takes the open pages at once; a newer one comes here only after a yes, or when no page is open
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim().then(letGoOfOld)))

self.addEventListener('fetch', (event) => {
  const answered = answer(event.request)
  if (answered) event.respondWith(answered)
})

// the person said 「更新する」
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting())
})
