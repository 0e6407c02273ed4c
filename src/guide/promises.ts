/**
 * What the compiler holds of every guide: no missing word, no unused word, no edge to nowhere.
 * Each type gives a union of sentences that name the culprit, or `never` where all is well.
 */
import type { ContentWords, Language, Paths } from '../words/shape.ts'

// biome-ignore lint/suspicious/noExplicitAny: the types below only look at what a builder kept
type Any = any
export type Nodes = Readonly<Record<string, Any>>

/** Names that an edge may lead to: own nodes, and `piece.node` for each node of a piece in use. */
export type Targets<N> = {
  [K in keyof N & string]: N[K] extends { kind: 'piece'; of: { nodes: infer P } }
    ? `${K}.${keyof P & string}`
    : K
}[keyof N & string]

type Arrow<From extends string, To> = To extends string ? { from: From; to: To } : never

/** Every edge of the nodes, as `{ from: 'node.answer', to: 'node' }`. */
type Edges<N> = {
  [K in keyof N & string]: N[K] extends { kind: 'ask'; answers: infer A }
    ? { [C in keyof A & string]: Arrow<`${K}.${C}`, A[C]> }[keyof A & string]
    : N[K] extends { kind: 'steps'; then: infer T; other: infer O extends readonly Any[] }
      ? Arrow<`${K}.then`, T> | Arrow<`${K}.other`, O[number]>
      : N[K] extends { kind: 'outcome'; no: infer T }
        ? Arrow<`${K}.no`, T>
        : N[K] extends { kind: 'piece'; exits: infer X }
          ? { [E in keyof X & string]: Arrow<`${K}.${E}`, X[E]> }[keyof X & string]
          : never
}[keyof N & string]

export type EdgeProblems<N, Allowed extends string> =
  Edges<N> extends infer E
    ? E extends { from: infer F extends string; to: infer T extends string }
      ? T extends Allowed
        ? never
        : `${F} leads to "${T}", which is no node`
      : never
    : never

/** The ways out that a piece's own edges name (`out.then` → `then`). */
export type Exits<N> = Edges<N> extends infer E ? (E extends { to: `out.${infer X}` } ? X : never) : never

/** Sentences that a step must have; taps, prompts and labelled choices are worded by one pattern. */
type StepNeeds<S> = S extends { do: 'tap' | 'answer' | 'call' }
  ? never
  : S extends { do: 'select'; label: string }
    ? never
    : S extends { name: infer N extends string }
      ? `${N}.say`
      : never

type Needs<K extends string, N> =
  | (N extends { claims: infer C } ? `${K}.claims.${keyof C & string}` : never)
  | (N extends { kind: 'ask'; answers: infer A }
      ? `${K}.ask` | `${K}.answers.${keyof A & string}`
      : N extends { kind: 'steps'; steps: infer S extends readonly Any[] }
        ? `${K}.say` | `${K}.${StepNeeds<S[number]>}`
        : N extends { kind: 'outcome' | 'close' }
          ? `${K}.say` | `${K}.text`
          : never)

type May<K extends string, N> =
  | `${K}.note`
  | (N extends { kind: 'ask'; answers: infer A }
      ? `${K}.hints.${keyof A & string}`
      : N extends { kind: 'steps'; steps: infer S extends readonly Any[] }
        ? `${K}.${S[number]['name']}.note`
        : never)

type Needed<N> = { [K in keyof N & string]: Needs<K, N[K]> }[keyof N & string]
type Optional<N> = { [K in keyof N & string]: May<K, N[K]> }[keyof N & string]

/** Words at the top of a guide's file, under `guide`. */
type Head = 'title' | 'short' | 'lead' | 'have'
export type HeadWords = `guide.${Head}`

type WordProblemsIn<L extends Language, Has extends string, N, Extra extends string> =
  | `locales/${L}: "${Exclude<Needed<N> | Extra, Has>}" is missing`
  | `locales/${L}: "${Exclude<Has, Needed<N> | Optional<N> | Extra>}" is used by nobody`

type OneSided<A extends string, B extends string> =
  | `locales/en: "${Exclude<A, B>}" is missing`
  | `locales/ja: "${Exclude<B, A>}" is missing`

export type WordProblems<File extends keyof ContentWords, N, Extra extends string = never> =
  | WordProblemsIn<'ja', Paths<ContentWords[File]['ja']>, N, Extra>
  | WordProblemsIn<'en', Paths<ContentWords[File]['en']>, N, Extra>
  | OneSided<Paths<ContentWords[File]['ja']>, Paths<ContentWords[File]['en']>>

/** Lets the nodes through where nothing is wrong; else asks for a property that is named after the fault. */
export type Holds<Problems extends string> = [Problems] extends [never]
  ? unknown
  : { readonly [P in Problems]: never }
