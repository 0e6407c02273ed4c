/** The one remembered choice of light or dark. early.ts applies it before the first paint. */
export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const name = 'tejun-theme'

export function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(name)
    return themes.find((theme) => theme === kept) ?? 'auto'
  } catch {
    return 'auto'
  }
}

export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement
  if (theme === 'auto') delete dataset.theme
  else dataset.theme = theme
  try {
    localStorage.setItem(name, theme)
  } catch {
    // not remembered, but in force for this page
  }
}
