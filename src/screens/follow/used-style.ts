/** What of the page's style its screen is drawn with: a copy of the screen that brings it along is painted without the rest. */

/** What comes and goes while the screen stays: a state, an attribute; or is no element. */
const passing = /::?(?!(?:is|where|has)\()[\w-]+(?:\((?:[^()]|\([^()]*\))*\))?|\[[^\]]*\]/g
const anyElement = ':nth-child(n)'

/** Gives the rules that can meet an element of this document, in their order; undefined where it has no style. */
export function usedStyle(): string | undefined {
  // a page has one; before it stands at most what a copy has brought of it
  const whole = [...document.styleSheets].at(-1)
  return whole && used(whole)
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
