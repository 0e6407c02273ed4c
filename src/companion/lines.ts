/** Sets a sentence into lines for a picture: broken between phrases, in a long label anywhere. Pure. */

/** A piece of a line; a label is drawn in another colour. */
export interface Run {
  readonly text: string
  readonly label: boolean
}

type Measure = (text: string) => number
type Fits = (line: readonly Run[], more: readonly Run[]) => boolean

const textOf = (runs: readonly Run[]) => runs.map(({ text }) => text).join('')

/** Lines of a sentence with `{label}` and phrase breaks; `quotes` are set around labels. */
export function linesOf(
  marked: string,
  quotes: readonly [string, string],
  measure: Measure,
  width: number,
): Run[][] {
  const lines: Run[][] = [[]]
  const fits: Fits = (line, more) => measure(textOf(line).trimStart() + textOf(more).trimEnd()) <= width
  for (const unit of unitsOf(marked, quotes)) {
    const line = lines.at(-1) ?? []
    if (fits(line, unit)) line.push(...unit)
    else if (fits([], unit)) lines.push([...unit])
    else spread(lines, unit, fits)
  }
  return lines.map(joined).filter((line) => textOf(line).trim())
}

/** What is too long for a line of its own goes on word by word, Japanese letter by letter. */
function spread(lines: Run[][], unit: readonly Run[], fits: Fits): void {
  for (const word of wordsOf(unit)) {
    const line = lines.at(-1) ?? []
    if (fits(line, word)) line.push(...word)
    else if (fits([], word)) lines.push([...word])
    else for (const letter of lettersOf(word)) put(lines, letter, fits)
  }
}

function put(lines: Run[][], letter: Run, fits: Fits): void {
  const line = lines.at(-1) ?? []
  if (!line.length || fits(line, [letter])) line.push(letter)
  else lines.push([letter])
}

/** Latin words whole, other letters one by one; what opens stays with what follows it, what closes with what is before. */
const word = /[「“（(]*(?:[\p{Script=Latin}\p{N}+'’&]+|.)[、。，,.」”』）)ー…!！?？ッャュョっゃゅょ\s]*/gsu

function wordsOf(unit: readonly Run[]): Run[][] {
  const letters = lettersOf(unit)
  let next = 0
  return [...textOf(unit).matchAll(word)].map(([found]) => {
    const from = next
    next += [...found].length
    return letters.slice(from, next)
  })
}

const lettersOf = (runs: readonly Run[]): Run[] =>
  runs.flatMap(({ text, label }) => [...text].map((letter) => ({ text: letter, label })))

/** Pieces that stay on one line where they can: a phrase, or a word with the space behind it. */
function unitsOf(marked: string, [open, shut]: readonly [string, string]): Run[][] {
  const units: Run[][] = [[]]
  const add = (run: Run) => units.at(-1)?.push(run)
  for (const [i, part] of marked.split(/\{([^}]+)\}/).entries()) {
    if (i % 2 === 1) {
      add({ text: open, label: false })
      add({ text: part, label: true })
      add({ text: shut, label: false })
      continue
    }
    for (const [j, phrase] of part.split(/\u200b|(?<= )/).entries()) {
      if (j > 0) units.push([])
      if (phrase) add({ text: phrase, label: false })
    }
  }
  return units
}

/** Neighbours of one colour are drawn at once. */
function joined(line: readonly Run[]): Run[] {
  const runs: Run[] = []
  for (const run of line) {
    const last = runs.at(-1)
    if (last?.label === run.label) runs[runs.length - 1] = { ...last, text: last.text + run.text }
    else runs.push(run)
  }
  return runs
}
