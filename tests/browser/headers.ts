/** Reads `_headers` as static hosts do: a path, which may end in a star, then its headers, indented. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Rule {
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** Gives the rules of a built folder; none where it has no such file. */
export function readHeaders(dir: string): Rule[] {
  const file = join(dir, '_headers')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n\n')
    .map((block) => {
      const [path = '', ...lines] = block.split('\n')
      return {
        path,
        headers: lines.map((line) => {
          const [name = '', ...value] = line.trim().split(': ')
          return [name, value.join(': ')] as const
        }),
      }
    })
}

export function headersFor(path: string, rules: readonly Rule[]): Record<string, string> {
  const fits = (rule: Rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path
  return Object.fromEntries(rules.filter(fits).flatMap(({ headers }) => headers))
}
