declare const __VERSION__: string

declare module 'virtual:files' {
  const kept: import('./kept-files.ts').KeptFiles
  export default kept
}
