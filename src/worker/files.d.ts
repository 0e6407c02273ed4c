declare const __VERSION__: string

declare module 'virtual:files' {
  /** Every file of this version: path under the base → first 16 hex digits of its SHA-256. */
  export const files: Readonly<Record<string, string>>
}
