/** Names this build: a hash of all sources, set by vite.config.ts. */
declare const __VERSION__: string

/** The words of the search in a language, gathered by vite.config.ts. */
declare module 'virtual:spoken/*' {
  const spoken: import('./search/spoken.ts').Spoken
  export default spoken
}
