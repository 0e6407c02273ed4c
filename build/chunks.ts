/** Which modules share a file. Each file is a trip through the worker: an open step was thirty of them, and is ten. */

/** A package's name without its scope: one file each, which a change of our own code leaves as it is. */
const libraryOf = (id: string) => id.match(/node_modules\/(?:@[^/]+\/)?([^/]+)/)?.[1] ?? 'other'

const anyOf = (...paths: string[]) => new RegExp(`/src/(${paths.join('|')})\\.tsx?$`)

export const groups = [
  // who reads records needs both of these
  { name: 'lib-records', test: /node_modules\/(idb|valibot)\// },
  // icons go where they are drawn; workbox-window is fetched by itself, and would bring the bundler's own helper along
  { name: (id: string) => `lib-${libraryOf(id)}`, test: /node_modules\/(?!lucide|workbox)/ },
  // rests on nothing else, as a library does: a line elsewhere leaves it as it is
  { name: 'lib-sender', test: anyOf('tools/sender', 'tools/sender/.+') },
  // what most screens draw with
  {
    name: 'parts',
    test: new RegExp(
      `${anyOf('parts/(?!install)[^/]+', 'words/(words|spoken|bundle|drawn|load)', 'content/fetch', 'screens/(use-fetched|follow/lazily)').source}|lucide`,
    ),
    minShareCount: 2,
  },
  // what every screen rests on that shows or keeps a case
  {
    name: 'records',
    test: anyOf(
      'guide/.+',
      'cases/(?!handover|calendar|guarded|database-name)[^/]+',
      'content/(sentence|done-word)',
      'companion/remembered',
      'tools/(expiry|refund-dates)',
      'screens/(use-keeper|use-failure|unreadable|read-address)',
      'screens/follow/(open|keeping|copy)',
      'screens/case/unknown-case',
    ),
    minShareCount: 2,
  },
]

/** The name of a file that no group has: by language where it holds words. */
export function chunkFileNames({ facadeModuleId }: { facadeModuleId?: string | null }): string {
  const lang = facadeModuleId?.match(/(?:\/locales\/|spoken\/)(ja|en)\b/)?.[1]
  const library = facadeModuleId?.includes('node_modules') ? 'lib-' : ''
  return `assets/${lang ? `${lang}/` : ''}${library}[name]-[hash:7].js`
}
