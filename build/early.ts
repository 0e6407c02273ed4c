/** Puts src/early.ts into the page, in the place of the page's own script, which it fetches. */
import { readFileSync } from 'node:fs'
import { minifySync, type Plugin, transformWithOxc } from 'vite'

const source = 'src/early.ts'
const own = /\s*<script type="module"[^>]* src="([^"]*\/main\.(?:tsx|js))"><\/script>/
/** Where it stands in index.html; another page that is served while developing has no such place. */
const place = '<!--early-->'

export function earlyScript(): Plugin {
  return {
    name: 'early-script',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        if (!html.includes(place)) return html
        const [whole, src] = own.exec(html) ?? []
        if (!whole) throw new Error('the page names no script')
        const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source)
        // its quotes are those of templates, which stand nowhere else in a page
        const script = minifySync(source, code).code.trim().replaceAll('`', '"')
        return html.replace(whole, '').replace(place, () => `<script data-src="${src}">${script}</script>`)
      },
    },
  }
}
