/** What of the page's style its screen is drawn with: a copy of the screen that brings it along is painted without the rest. */

/** What comes and goes while the screen stays: a state, an attribute; or is no element. */
const passing = /::?(?!(?:is|where|has)\()[\w-]+(?:\((?:[^()]|\([^()]*\))*\))?|\[[^\]]*\]/g
const anyElement = ':nth-child(n)'

/** The page's own: all of it behind a copy, or in its head. What an extension brings has a name. */
const own = () =>
  document.querySelector<HTMLLinkElement>('link[href$="/follow.css"]') ??
  document.querySelector<HTMLStyleElement>('style:not([class], [id])')

/** Gives the rules that can meet an element of this document, in their order; undefined where they are not there yet. */
export function usedStyle(): string | undefined {
  const sheet = own()?.sheet
  return sheet ? used(sheet) : undefined
}

const used = (place: { readonly cssRules: CSSRuleList }): string => [...place.cssRules].map(kept).join('')

function kept(rule: CSSRule): string {
  const { cssText } = rule
  if (rule instanceof CSSStyleRule) return isUsed(rule.selectorText) ? cssText : ''
  if (!(rule instanceof CSSGroupingRule)) return cssText
  const inside = used(rule)
  return inside && `${cssText.slice(0, cssText.indexOf('{'))}{${inside}}`
}

function isUsed(selector: string): boolean {
  try {
    return document.querySelector(selector.replace(passing, anyElement)) !== null
  } catch {
    return true
  }
}
