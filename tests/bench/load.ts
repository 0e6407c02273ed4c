/** Many readers at once, on this machine alone, bounded in time and number. */
import { Agent, get } from 'node:http'
import { median } from './median.ts'

const readers = 32
const seconds = 10
/** However fast the server is. */
const mostAnswers = 200_000

export interface Load {
  readonly answers: number
  readonly failed: number
  readonly seconds: number
  readonly bytes: number
  /** Time to the last byte, ms. */
  readonly median: number
  /** 99 of 100 came within, ms. */
  readonly slow: number
}

/** Each reader asks for one path after the other over one connection, as soon as the answer before is there. */
export async function load(origin: string, paths: readonly string[]): Promise<Load> {
  if (!/^http:\/\/(localhost|127\.0\.0\.1):/.test(origin))
    throw new Error('only this machine is put under load')
  const agent = new Agent({ keepAlive: true, maxSockets: readers })
  const spans: number[] = []
  let [failed, bytes] = [0, 0]
  const began = performance.now()
  const reader = async (first: number) => {
    for (let n = first; performance.now() - began < seconds * 1000 && spans.length < mostAnswers; n++) {
      const asked = performance.now()
      try {
        const sent = await answer(origin + paths[n % paths.length], agent)
        bytes += sent // not before it is here: others add to it meanwhile
      } catch {
        failed++
      }
      spans.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: readers }, (_, n) => reader(n)))
  agent.destroy()
  const sorted = spans.sort((one, other) => one - other)
  return {
    answers: spans.length,
    failed,
    seconds: (performance.now() - began) / 1000,
    bytes,
    median: median(sorted),
    slow: sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN,
  }
}

const answer = (url: string, agent: Agent) =>
  new Promise<number>((done, fail) => {
    get(url, { agent, headers: { 'accept-encoding': 'br, gzip' } }, (response) => {
      let bytes = 0
      response.on('data', (part: Buffer) => {
        bytes += part.length
      })
      response.on('end', () => (response.statusCode === 200 ? done(bytes) : fail(new Error(url))))
      response.on('error', fail)
    }).on('error', fail)
  })
