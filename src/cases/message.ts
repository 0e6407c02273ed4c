/** Polite messages, composed from a ready text and what is known of the case. */
import { type FieldName, fieldNames } from './facts.ts'

/** Stands in a ready text for the trouble itself. */
const blank = '（困っていること）'
/** Stands in a ready text for the order's number. */
const orderBlank = '注文番号は（　　　）'

/** A sentence for each field, such as `注文番号：{{value}}`. */
export type FieldLines = Readonly<Partial<Record<FieldName, string>>>

/** The text with the trouble set into it, and a line for every other field that is known. */
export function composed(
  text: string,
  fields: Readonly<Partial<Record<FieldName, string>>>,
  lines: FieldLines,
): string {
  const { trouble, orderNumber } = fields
  const told = trouble ? text.replace(blank, () => trouble) : text
  const said = orderNumber ? told.replace(orderBlank, () => `注文番号は${orderNumber}`) : told
  const within = new Set<FieldName>(['trouble', ...(said === told ? [] : (['orderNumber'] as const))])
  const known = fieldNames.flatMap((name) => {
    const value = fields[name]
    return value && !within.has(name) ? [(lines[name] ?? '{{value}}').replace('{{value}}', () => value)] : []
  })
  return known.length ? `${said}\n\n${known.join('\n')}` : said
}

/** Longest message that a chat field surely takes, in characters: our own caution, no figure was found. */
const chatField = 400

/** A long text in parts that fit a chat field: broken after sentences, then wherever it must. */
export function parts(text: string, limit = chatField): string[] {
  const sentences = text.match(/[^。\n]+[。\n]*|\n+/g) ?? []
  const out: string[] = []
  for (const sentence of sentences) {
    const last = out.at(-1)
    if (last !== undefined && last.length + sentence.length <= limit) out[out.length - 1] = last + sentence
    else out.push(...cut(sentence, limit))
  }
  return out.map((part) => part.trim()).filter(Boolean)
}

/** By characters as they are read, so that no emoji is torn apart. */
function cut(text: string, limit: number): string[] {
  const signs = [...text]
  return Array.from({ length: Math.ceil(signs.length / limit) }, (_, i) =>
    signs.slice(i * limit, (i + 1) * limit).join(''),
  )
}
