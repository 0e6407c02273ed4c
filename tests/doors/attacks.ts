/** What somebody might try at any door: known attacks, and random ones around them. */
import fc from 'fast-check'

const megabytes = 10 * 2 ** 20

/** Texts that fit into a link and a field. */
export const texts: Readonly<Record<string, string>> = {
  __proto__pollution: '__proto__',
  constructor: 'constructor',
  'a way to the prototype': '__proto__.polluted',
  'JSON with __proto__': '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
  'a script': '<script>globalThis.attacked = true</script>',
  'an SVG with a script':
    '<svg xmlns="http://www.w3.org/2000/svg" onload="globalThis.attacked=true"><g/></svg>',
  'a picture that fails': '"><img src=x onerror="globalThis.attacked=true">',
  'an end of an attribute': `' autofocus onfocus='globalThis.attacked=true' x='`,
  'an address that is a script': 'javascript:globalThis.attacked=true',
  'an address elsewhere': '//evil.example.invalid/?',
  'a place of our sentences': '{{count}} $t(app.name) {menu} ｜漢字《かんじ》',
  'a half of a sign': '残高\ud800が\udfff消えた\ud83d',
  'right to left': 'txt.\u202egpj.exe\u202c \u2067abc\u2069 \u200fمرحبا',
  'signs without width': 'a\u200bm\u200ca\u200dz\u2060o\ufeffn\u00ad',
  'marks upon marks': `Z${'\u0351\u0489'.repeat(200)}`,
  'control signs': 'a\u0000b\u0007c\u001b[31md\r\ne\u2028f\u0085g',
  'a path upwards': '../../etc/passwd\u0000.jpg',
  'a formula': '=HYPERLINK("https://evil.example.invalid/","x")',
  'a number too large': '1e309',
  'a date out of range': '+275760-09-13T00:00:00.001Z',
  'no date': '9999-99-99T99:99',
}

/** Texts of 10 MB, each of another kind; too many for a link. */
export const longTexts: Readonly<Record<string, string>> = {
  'one letter': 'a'.repeat(megabytes),
  'one kanji': '残'.repeat(megabytes),
  'halves of signs': '\ud800'.repeat(megabytes),
  'open braces': '{'.repeat(megabytes),
  'open readings': '｜'.repeat(megabytes),
  'marks upon one letter': `a${'\u0301'.repeat(megabytes)}`,
  'spaces and words': 'ab '.repeat(megabytes / 3),
}

/** As it comes out of an address or a form: halves of signs are replaced. */
export const wellFormed = (text: string) => Buffer.from(text).toString()

/** An array in an array in an array … */
export function nested(depth: number): unknown {
  let value: unknown = 'inside'
  for (let i = 0; i < depth; i++) value = [value]
  return value
}

/** Values that are not what was asked for, whatever that was. */
export const values: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  'not a number': Number.NaN,
  endless: Number.POSITIVE_INFINITY,
  'a number too large': 1e300,
  'a time just too late': 8.64e15 + 1,
  'a time far too early': -8.65e15,
  'no date': new Date(Number.NaN),
  'a list': [],
  'a list that is none': { length: 1, 0: 'x' },
  'a deep nest': nested(50_000),
  'an object that is its own prototype’s': JSON.parse('{"__proto__":{"polluted":true}}'),
  'a constructor': JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  'no prototype': Object.create(null),
  'a map': new Map([['id', 'x']]),
  'a text as an object': Object('x'),
  'a big integer': 2n ** 64n,
  'a function': () => 'x',
}

/** Any text, often with an attack in it. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...Object.values(texts)),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .tuple(
      fc.string({ maxLength: 10 }),
      fc.constantFrom(...Object.values(texts)),
      fc.string({ maxLength: 10 }),
    )
    .map((parts) => parts.join('')),
)

/** Anything at all, often a known attack. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...Object.values(values)),
  anyText,
  fc.anything({ maxDepth: 3, withBigInt: true, withDate: true, withMap: true, withTypedArray: true }),
)

/** Names that an attack would have left behind on every object. */
export const polluted = () => ['polluted', 'attacked'].filter((name) => name in {})
