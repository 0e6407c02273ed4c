// Runs Lighthouse (its own packages, see package.json here) on addresses and prints what counts, as one line of JSON each.
// Arguments: the browser, the times each address is looked at, then the addresses.
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'

const [chromePath, times, ...addresses] = process.argv.slice(2)
const chromeFlags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
]

for (const address of addresses)
  for (let time = 0; time < Number(times); time++) {
    // a browser that is starved may lose its trace: another look
    const seen = await look(address)
    console.log(JSON.stringify(seen.error ? await look(address) : seen))
  }

/** One look, with a browser of its own, as for somebody who was never here. */
async function look(address) {
  const chrome = await launch({ chromePath, chromeFlags, logLevel: 'silent' })
  try {
    const { lhr } = await lighthouse(address, { port: chrome.port, logLevel: 'silent', output: 'json' })
    const scores = Object.fromEntries(
      Object.entries(lhr.categories).map(([name, { score }]) => [name, Math.round((score ?? 0) * 100)]),
    )
    const lost = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ id, weight }) => weight && (lhr.audits[id]?.score ?? 1) < 0.9).map(({ id }) => id),
    )
    const paint = lhr.audits['largest-contentful-paint']?.numericValue
    return { address, scores, lost, paint, error: lhr.runtimeError?.message }
  } finally {
    chrome.kill()
  }
}
