/**
 * Headers that set a page apart from whoever has opened it. Hosts send them with every page (build/headers.ts), the worker
 * with one that another site has led to: a page that bears them gets a process of its own, which the browser begins only
 * when the answer is there. On the worker's script the second would give the worker one for itself, beside that of its
 * pages. Both are felt with each start (docs/performance.md).
 */
export const isolation: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}
