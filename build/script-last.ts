/** The page's own script behind its words: in the head it is taken in before them, and the browser paints an empty page first. */
import type { Plugin } from 'vite'

const script = /\s*(<script type="module"[^>]*><\/script>)/

export function scriptLast(): Plugin {
  return {
    name: 'script-last',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        const [whole, tag] = script.exec(html) ?? []
        if (!whole) throw new Error('the page names no script')
        return html.replace(whole, '').replace('</body>', `${tag}</body>`)
      },
    },
  }
}
