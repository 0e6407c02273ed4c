/** Finds what must never be stored: a full gift card code, a card number. */

export type Secret = 'gift-code' | 'card-number'

/** The first secret in a text, however it is written: full width, spaced or hyphenated. */
export function secretIn(text: string): Secret | undefined {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[‐‑‒–—―−ー]/g, '-')
  if (hasGiftCode(plain)) return 'gift-code'
  if (hasCardNumber(plain)) return 'card-number'
  return undefined
}

/** 14 or 15 capitals and digits, 4-6-4 or 4-6-5, with or without hyphens or spaces between. */
function hasGiftCode(text: string): boolean {
  const codes = text.match(/(?<![A-Z0-9])[A-Z0-9]{4}[-\s]?[A-Z0-9]{6}[-\s]?[A-Z0-9]{4,5}(?![A-Z0-9])/g) ?? []
  return codes.some((code) => /[A-Z]/.test(code) && /\d/.test(code))
}

function hasCardNumber(text: string): boolean {
  const runs = text.match(/(?<!\d)\d(?:[-\s]?\d){12,18}(?!\d)/g) ?? []
  return runs.some((run) => !isOrderNumber(run) && passesLuhn(run.replace(/\D/g, '')))
}

/** Amazon's order numbers are 3-7-7 digits: a tenth of them would pass for a card. */
const isOrderNumber = (run: string) => /^\d{3}-\d{7}-\d{7}$/.test(run)

/** The check digit of payment cards (ISO/IEC 7812-1). */
function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i])
    const doubled = i % 2 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
