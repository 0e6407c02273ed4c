/** Names this build: a hash of all sources, set by vite.config.ts. */
declare const __VERSION__: string
