/** What a guide is, once built: plain data that can be drawn, counted, stored and walked. */
import type { ToolName } from '../words/shape.ts'

/** Where a step happens. The website is a PC's page, which is how most articles saw it. */
export type Surface = 'amazonApp' | 'website' | 'browser' | 'shop' | 'phone' | 'here'

/** Where on a surface a label stands; each has words of its own (`places.*` in app.json). */
export type Place =
  | 'top-left'
  | 'top-right'
  | 'bottom-right'
  | 'bottom'
  | 'page-top'
  | 'page-left'
  | 'page-bottom'

/** A sign without letters, for menus that became a picture (`signs.*` in app.json). */
export type Sign = 'person-icon' | 'three-dots'

/** How sure a claim is: seen in an official text, told by somebody, or not known. */
export type Certainty = 'confirmed' | 'reported' | 'unknown'

/** Another form under which a label was seen, and by which source: other words, a sign, another place. */
export interface Wording {
  readonly source: string
  readonly label?: string
  readonly sign?: Sign
  readonly at?: Place
}

/** A small tool that is set into a step instead of a picture. Those of a refund have no page of their own. */
export type Tool = ToolName | 'refund-to-card' | 'refund-to-balance' | 'refund-elsewhere'

/** One thing to do. Its `name` is what a tick is kept under, so it never changes with the label. */
export type Step = { readonly name: string; readonly also?: readonly Wording[] } & (
  | {
      readonly do: 'tap'
      readonly label: string
      readonly at?: Place
      /** Who gives this label, where it is not who gives the run. */
      readonly source?: string
    }
  | { readonly do: 'pick' }
  | { readonly do: 'scroll'; readonly to: 'down' | 'up' }
  | { readonly do: 'answer'; readonly prompt: string; readonly label: string }
  | { readonly do: 'select'; readonly label?: string }
  | { readonly do: 'type'; readonly message?: string }
  | { readonly do: 'wait' }
  | { readonly do: 'check'; readonly tool?: Tool }
  | { readonly do: 'call'; readonly number: string }
  | { readonly do: 'act' }
)

/** A sentence that rests on a source. Its words are found under `claims.<name>` of its node. */
export interface Claim {
  readonly source: string
  readonly sure: Certainty
}

/** What bears claims. */
export interface Told {
  /** In which file of words, and under which name there, this node's sentences stand. */
  readonly words: { readonly file: string; readonly node: string }
  readonly claims: Readonly<Record<string, Claim>>
}

export interface Ask extends Told {
  readonly kind: 'ask'
  /** choice → name of the node it leads to */
  readonly answers: Readonly<Record<string, string>>
}

export interface Steps extends Told {
  readonly kind: 'steps'
  readonly on: Surface
  readonly source: string
  readonly then: string
  readonly steps: readonly Step[]
  /** Nodes that reach the same end another way: browser, call, chat. */
  readonly other: readonly string[]
}

export interface Outcome extends Told {
  readonly kind: 'outcome'
  /** Where 「いいえ、まだ」 leads; 「はい」 closes the case. */
  readonly no: string
}

export interface Close extends Told {
  readonly kind: 'close'
}

export type Node = Ask | Steps | Outcome | Close

export interface About {
  /** Shortest and longest time it takes, in minutes. */
  readonly minutes: readonly [number, number]
  /** Day on which the guide was last held against its sources, YYYY-MM-DD. */
  readonly checked: string
}

export interface Guide {
  readonly slug: string
  readonly about: About
  /** Name of the first node. */
  readonly start: string
  readonly nodes: Readonly<Record<string, Node>>
}
