// Prints the tables of docs/DEPLOY.md: `node docs/hosting/cost.mjs`. The figures that were measured stand here and nowhere else.

const measured = {
  /** bytes and requests of a new visitor: the page, then everything for offline use */
  page: 12_000,
  store: 220_000,
  requests: 13,
  /** of a returning one: sw.js is asked for, and has not changed (304) */
  check: 1_200,
  checks: 1,
  /** what a phone fetches again after a release that changed a line of code, at most */
  release: 80_000,
}
/** Examples, no offers: put in those of your host. */
const prices = { gigabyte: 0.08, millionRequests: 1 }
/** Releases that a returning visitor meets, for each visit; and how much busier the busiest hour is than the mean. */
const [met, peak] = [0.2, 10]

const secondsAMonth = 30.4 * 24 * 3600
const round = (n) => Number(n.toPrecision(2)).toLocaleString('en')
const size = (bytes) => {
  const [unit, name] = [
    [1e12, 'TB'],
    [1e9, 'GB'],
    [1e6, 'MB'],
  ].find(([unit]) => bytes >= unit) ?? [1e3, 'kB']
  return `${round(bytes / unit)} ${name}`
}
const { page, store, requests, check, checks, release } = measured

console.log('| visits a month | new | bytes | requests | a second, busiest hour | example price |')
console.log('|---:|---:|---:|---:|---:|---:|')
for (const visits of [1e3, 1e6, 1e8]) {
  for (const fresh of [1, 0.5]) {
    const [first, again] = [visits * fresh, visits * (1 - fresh)]
    const bytes = first * (page + store) + again * (check + met * release)
    const asked = first * requests + again * checks
    const price = (bytes / 1e9) * prices.gigabyte + (asked / 1e6) * prices.millionRequests
    const cells = [visits.toLocaleString('en'), `${fresh * 100} %`, size(bytes), round(asked)]
    console.log(`| ${[...cells, round((asked / secondsAMonth) * peak), `$${round(price)}`].join(' | ')} |`)
  }
}
