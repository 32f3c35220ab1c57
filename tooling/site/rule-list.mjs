import { html } from 'hono/html'
import { describeRule, say, versionAt } from 'petites-villes'
import { siteWords } from './words.mjs'

/**
 * @typedef {object} RuleContext
 * @property {import('./address.mjs').Language} language
 * @property {import('petites-villes').CivilDate} asOf
 * @property {import('petites-villes').Pvd['rulebook']} rulebook
 */

/** @param {string} text */
export const capital = text => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * A rule in words, each combination with its conditions below it and each criterion opened under its name.
 *
 * @param {import('petites-villes').Rule} rule
 * @param {RuleContext} context
 * @returns {import('./layout.mjs').Html}
 */
export function ruleList(rule, context) {
  const words = siteWords[context.language]
  return rule.op === 'all' && rule.of.length === 0
    ? html`<p>${words.everyone}</p>`
    : html`<ul class="rule">
        ${branch(rule, context)}
      </ul>`
}

/**
 * @param {import('petites-villes').Rule} rule
 * @param {RuleContext} context
 * @returns {import('./layout.mjs').Html}
 */
function branch(rule, context) {
  const { language, asOf, rulebook } = context
  const words = siteWords[language]
  /**
   * @param {string} title
   * @param {readonly import('petites-villes').Rule[]} parts
   */
  const titled = (title, parts) =>
    html`<li>
      <span class="join">${title}</span>
      <ul>
        ${parts.map(part => branch(part, context))}
      </ul>
    </li>`
  switch (rule.op) {
    case 'all':
    case 'any':
      return titled(words.joins[rule.op], rule.of)
    case 'not':
      return titled(words.joins.not, [rule.of])
    case 'atLeast':
      return titled(words.atLeast(String(rule.n)), rule.of)
    case 'criterion': {
      const criterion = rulebook.criteria[rule.id]
      const version = criterion && versionAt(criterion.versions, asOf)
      const label = capital(criterion?.label[language] ?? rule.id)
      return titled(`${label}${language === 'fr' ? ' :' : ':'}`, version ? [version.value] : [])
    }
    default:
      return html`<li>${capital(say(describeRule(rule, { rulebook, asOf, form: 'long' }), language))}</li>`
  }
}

/**
 * The parameters that a rule names, those inside its criteria included.
 *
 * @param {unknown} rule
 * @param {import('petites-villes').Pvd['rulebook']} rulebook
 * @returns {ReadonlySet<string>}
 */
export function parametersOf(rule, rulebook) {
  /** @type {Set<string>} */
  const found = new Set()
  /** @type {Set<string>} */
  const opened = new Set()
  /** @param {unknown} node */
  const visit = node => {
    if (typeof node !== 'object' || node === null) return
    if ('parameter' in node && typeof node.parameter === 'string') found.add(node.parameter)
    if ('op' in node && node.op === 'criterion' && 'id' in node && typeof node.id === 'string') {
      if (opened.has(node.id)) return
      opened.add(node.id)
      visit(rulebook.criteria[node.id]?.versions.map(({ value }) => value))
      return
    }
    for (const part of Object.values(node)) visit(part)
  }
  visit(rule)
  return found
}
