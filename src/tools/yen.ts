/** Amounts in whole yen, coins or points, as people type them. */

/** No amount at all; not in whole yen; more than anybody holds on an account. */
export type YenFault = 'unclear' | 'notWhole' | 'tooMuch'

export type Yen = { readonly yen: number } | { readonly fault: YenFault }

/** Ten figures are more than any order; beyond it a sum is no longer one to trust. */
const most = 999_999_999

/**
 * Reads an amount: with or without ¥, 円, コイン or ポイント, commas between thousands, full width, 3万円, 1万2千円.
 * Undefined where nothing is typed. A comma in any other place is a fault: 1,98 may have been meant as 1,980.
 */
export function yenOf(text: string): Yen | undefined {
  const typed = text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\ufeff]/g, '')
    .replaceAll('、', ',')
  if (!typed) return undefined
  const amount =
    /^(?:[¥\\]|JPY)?(.*?)(?:円|えん|yen|JPY|コイン|coins?|ポイント|points?|pt)?$/i.exec(typed)?.[1] ?? ''
  if (/^\d{1,3}(?:,\d{3})*\.\d+$|^\d+\.\d+$/.test(amount)) return { fault: 'notWhole' }
  const yen = inFigures(amount) ?? inTensOfThousands(amount)
  if (yen === undefined) return { fault: 'unclear' }
  return yen > most ? { fault: 'tooMuch' } : { yen }
}

function inFigures(amount: string): number | undefined {
  return /^(?:\d+|\d{1,3}(?:,\d{3})+)$/.test(amount) ? Number(amount.replaceAll(',', '')) : undefined
}

/** 3万, 1万2千, 5千, 1万2500 */
function inTensOfThousands(amount: string): number | undefined {
  const parts = /^(?:(\d{1,5})万)?(?:(\d)千)?(\d{0,4})$/.exec(amount)
  if (!parts || (!parts[1] && !parts[2])) return undefined
  const [, tens = '0', thousands = '0', rest] = parts
  if (thousands !== '0' && (rest?.length ?? 0) > 3) return undefined
  return Number(tens) * 10_000 + Number(thousands) * 1000 + Number(rest || 0)
}
