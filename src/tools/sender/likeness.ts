/** Names that look like Amazon's without being it. */

/** Letters of other alphabets that look Latin: what stands before each sign is what it looks like. */
const twins =
  'aаɑαӓạⲁ bЬвƄ cсϲⅽᴄ dԁɗ eеҽє gɡց hһհ iіɩıí jјϳ kкκ lӏⅼ| mмⅿṃ nпηոռṇɳ oоοօσ᧐๐০ pрρ qԛգ rгᴦ sѕꜱ tтτ uυսц vνѵ wԝωш xхχ yуγү zᴢʐżẓƶ'
const looks = new Map(
  twins.split(' ').flatMap((group) => {
    const [latin = '', ...others] = group
    return others.map((other) => [other, latin] as const)
  }),
)
const digits: Record<string, string> = { 0: 'o', 1: 'l', 2: 'z', 3: 'e', 4: 'a', 5: 's', 8: 'b' }

/** What a name looks like at a glance, in Latin letters. */
export function glance(letters: string): string {
  const bare = letters.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const latin = [...bare].map((sign) => looks.get(sign) ?? digits[sign] ?? sign).join('')
  return latin.replaceAll('rn', 'm').replaceAll('vv', 'w')
}

const name = 'amazon'

/** Bears Amazon's name in a part of its own or within one: amazon-co-jp.example, amazon.evil.example. */
export function bearsName(letters: string): boolean {
  return /amazon|amzn|アマゾン/.test(letters)
}

/** Looks as if it bore the name or were a listed one, by other letters: аmazon, arnazon, amaz0n. */
export function looksLike(letters: string, isListed: (name: string) => boolean): boolean {
  const seen = glance(letters)
  if (isListed(seen) && !isListed(letters)) return true
  return letters.split('.').some((label) => {
    const look = glance(label)
    return [look, look.replaceAll('nn', 'm')].some((form) => form.includes(name)) && !label.includes(name)
  })
}

/** A part of it is one slip away from the name: amozon, amazn, amazom, amzaon. */
export function isMisspelt(letters: string): boolean {
  return letters.split(/[.-]/).some(isOneSlipAway)
}

function isOneSlipAway(part: string): boolean {
  if (part === name || Math.abs(part.length - name.length) > 1) return false
  let start = 0
  while (start < part.length && part[start] === name[start]) start++
  const ends = (from: number, of: number) => part.slice(start + from) === name.slice(start + of)
  const swapped = part[start] === name[start + 1] && part[start + 1] === name[start] && ends(2, 2)
  return ends(1, 1) || ends(1, 0) || ends(0, 1) || swapped
}
