import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Floors of the house: a file may import only from lower floors, or its own room. See docs/ARCHITECTURE.md. */
const floors: Record<string, number> = {
  addresses: 0,
  early: 0,
  words: 0,
  guide: 1,
  tools: 1,
  content: 2,
  cases: 3,
  search: 3,
  offline: 4,
  companion: 4,
  parts: 4,
  screens: 5,
  routes: 6,
  wake: 6,
  main: 6,
  prerender: 6,
}
/** Rooms that an upper room may not enter although it stands higher. */
const shut: Record<string, string[]> = {
  parts: ['content', 'cases', 'search', 'tools', 'offline', 'companion'],
  offline: ['content', 'cases', 'guide', 'tools', 'parts'],
  companion: ['parts', 'offline', 'tools', 'search'],
  search: ['guide', 'tools'],
  worker: ['content', 'words', 'parts', 'screens', 'offline', 'companion', 'search', 'tools'],
}
const packages: Record<string, string[]> = {
  words: ['i18next'],
  guide: [],
  tools: [],
  content: [],
  cases: ['idb', 'valibot', 'fflate'],
  search: ['valibot'],
  companion: [],
  offline: ['workbox-window', 'valibot'],
  worker: [],
  parts: ['preact', 'preact/hooks', 'lucide'],
  screens: ['preact', 'preact/hooks', 'lucide', 'uqr', 'valibot'],
}

interface Import {
  from: string
  to: string
  typeOnly: boolean
}

const files = (place: string): string[] =>
  statSync(place).isDirectory() ? readdirSync(place).flatMap((name) => files(join(place, name))) : [place]

const sources = files('src').filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  const found = text.matchAll(
    /(import|export)(\s+type)?\s(?:[^'"()]*?\sfrom\s)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g,
  )
  return [...found].map(([, , type, stated, lazy]) => ({
    from: file,
    to: stated ?? lazy ?? '',
    typeOnly: type !== undefined,
  }))
}

const roomOf = (file: string) =>
  relative('src', file)
    .split('/')[0]
    ?.replace(/\.tsx?$/, '') ?? ''
const all = sources.flatMap(importsOf)
const inside = all.filter(({ to }) => to.startsWith('.'))
const target = ({ from, to }: Import) => normalize(join(dirname(from), to))

describe('the house', () => {
  it('reads its imports', () => {
    expect(all.length).toBeGreaterThan(100)
    expect(
      inside
        .filter((i) => target(i).startsWith('src/'))
        .every((i) => sources.includes(target(i)) || /\.json$/.test(i.to)),
    ).toBe(true)
  })

  it('has no room without a floor', () => {
    const rooms = new Set(sources.map(roomOf))
    expect([...rooms].filter((room) => floors[room] === undefined && room !== 'worker')).toEqual([])
  })

  it('looks only downward', () => {
    const up = inside.filter((i) => {
      const [from, to] = [roomOf(i.from), roomOf(target(i))]
      if (!target(i).startsWith('src/') || from === to || from === 'worker') return false
      const [own = 0, other = 0] = [floors[from], floors[to]]
      // rooms of one floor do not enter each other, but for the two of the ground floor
      return other > own || (other === own && own > 0 && own < 6)
    })
    expect(up.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  it('keeps shut doors shut, but for types of words and guide', () => {
    const through = inside.filter((i) => shut[roomOf(i.from)]?.includes(roomOf(target(i))) && !i.typeOnly)
    expect(through.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  it('shows the worker of the cases only their database', () => {
    const files = inside
      .filter((i) => roomOf(i.from) === 'worker' && roomOf(target(i)) === 'cases')
      .map((i) => relative('src/cases', target(i)))
    expect([...new Set(files)].sort()).toEqual([
      'database.ts',
      'last-screen.ts',
      'patience.ts',
      'records.ts',
      'sheets.ts',
    ])
  })

  it('lets nobody import the worker, but for types of its messages', () => {
    const to = inside.filter((i) => roomOf(target(i)) === 'worker' && roomOf(i.from) !== 'worker')
    expect(to.filter(({ typeOnly }) => !typeOnly).map(({ from }) => from)).toEqual([])
  })

  it('lets each room use only its own packages', () => {
    const strange = all.filter(({ from, to }) => {
      const allowed = packages[roomOf(from)]
      return allowed && !to.startsWith('.') && !to.startsWith('virtual:') && !allowed.includes(to)
    })
    expect(strange.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  it('ships nothing from outside but words', () => {
    const outside = inside.filter((i) => !target(i).startsWith('src/') && !target(i).startsWith('locales/'))
    expect(outside.map(({ from, to }) => `${from} → ${to}`)).toEqual([])
  })

  it('keeps guide pure: no DOM, no clock, no storage', () => {
    const impure = sources
      .filter((file) => roomOf(file) === 'guide')
      .filter((file) =>
        /\b(document|window|Date|localStorage|indexedDB|Math\.random)\b/.test(
          readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
        ),
      )
    expect(impure).toEqual([])
  })
})
