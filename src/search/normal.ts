/** Brings what people type to one form, so that width, script, small signs and endings make no difference. */

/** More than anybody says in one breath, in UTF-16 units; what comes after is not looked at. */
export const longest = 600

/**
 * The one form of a text: NFKC, lower case, katakana as hiragana, no small vowels, no sign drawn out, words of
 * Latin letters cut to their stems, nothing but letters and digits, no space between Japanese signs.
 * Gives the same in every engine, since it asks none of them where a word ends.
 */
export function normal(text: string): string {
  return text
    .slice(0, longest)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60))
    .replace(/[ぁぃぅぇぉゃゅょゎ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 1))
    .replace(/(?<=[ぁ-ゖー])[ー~〜―—–−-]+/g, 'ー')
    .replace(/(?<=[なた])ーい/g, 'い')
    .replace(/['’`´]/g, '')
    .replace(/[1-9一二三四五六七八九十][\d,.一二三四五六七八九十百千万]*(円|えん)(分|ぶん)?/g, 'お金')
    .replace(/[^a-z0-9\u00df-\u024fぁ-ゖー々一-鿿]+/g, ' ')
    .replace(/(?<=[ぁ-ゖー々一-鿿]) | (?=[ぁ-ゖー々一-鿿])/g, '')
    .replace(/[a-z\u00df-\u024f]+/g, stem)
    .trim()
}

/** A word without the endings that English sets on it: `cancelled` and `cancels` are `cancel`. */
function stem(word: string): string {
  const single = word.length > 3 ? word.replace(/(?<!s)s$/, '') : word
  const bare = single.replace(/(?<=[a-z]{3})(ing|ed)$/, '')
  const short = bare.replace(/([a-z])\1$/, '$1').replace(/(?<=[a-z]{2})ie?$/, 'y')
  return short.length > 3 ? short.replace(/e$/, '') : short
}

/** Whether a Latin letter or a digit stands here, in a text of normal form. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xdf && code <= 0x24f)
}

export function isKanji(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x3005 || (code >= 0x4e00 && code <= 0x9fff)
}
