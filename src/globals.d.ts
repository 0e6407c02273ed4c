/** Names this build: a hash of all sources, set by vite.config.ts. */
declare const __VERSION__: string

/** Trusted Types (W3C), the part that is used; not yet in TypeScript's own declarations. */
declare var trustedTypes:
  | {
      createPolicy(
        name: string,
        rules: { createScriptURL(asked: string): string },
      ): { createScriptURL(asked: string): { toString(): string } }
    }
  | undefined
/** Licences of what ships, gathered by build/licences.ts; for pages alone. */
declare module 'virtual:licences' {
  const groups: readonly import('../build/licences.ts').LicenceGroup[]
  export default groups
}
/** The words of the search in a language, gathered by build/spoken.ts. */
declare module 'virtual:spoken/*' {
  const data: Omit<import('./search/packed.ts').Packed, 'heads'>
  export default data
}
/** The headings that the search leads to, for tests; the build writes them to a file (build/spoken.ts). */
declare module 'virtual:heads/*' {
  const heads: string
  export default heads
}
