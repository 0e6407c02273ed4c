/** A part is imported and no more: Vite's helper would look for files to preload, of which there are none here. It stands in every first load. */
import type { Plugin } from 'vite'

export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined,
    // what a chunk needs beside itself would have been fetched by the helper
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk' && /__vite__mapDeps|__VITE_PRELOAD__/.test(chunk.code))
            throw new Error(`${chunk.fileName} has files to preload`)
      },
    },
  }
}
