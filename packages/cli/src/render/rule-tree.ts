import { type CivilDate, describeRule, type Pvd, type Rule, say, versionAt } from 'petites-villes'
import type { Page } from '../page/page.js'
import { offerWords } from '../words/offer-words.js'
import { capital } from './capital.js'

interface RuleContext {
  readonly asOf: CivilDate
  readonly pvd: Pvd
}

/** A rule as conditions in words, each named criterion opened under its name. */
export function renderRule(page: Page, rule: Rule, context: RuleContext): void {
  if (rule.op === 'all' && rule.of.length === 0) {
    page.line(offerWords[page.language].always)
    return
  }
  renderBranch(page, rule, context, 0)
}

const joins = {
  all: { fr: 'toutes ces conditions :', en: 'all of these conditions:' },
  any: { fr: 'l’une au moins de ces conditions :', en: 'at least one of these conditions:' },
  not: { fr: 'sauf si :', en: 'except when:' },
} as const

function renderBranch(page: Page, rule: Rule, context: RuleContext, depth: number): void {
  const margin = { indent: depth * 2, mark: { text: '•', paint: page.palette.faint } }
  const { pvd, asOf } = context
  const inside = (part: Rule) => {
    renderBranch(page, part, context, depth + 1)
  }
  switch (rule.op) {
    case 'all':
    case 'any':
      page.line(capital(page.say(joins[rule.op])), margin)
      rule.of.forEach(inside)
      return
    case 'not':
      page.line(capital(page.say(joins.not)), margin)
      inside(rule.of)
      return
    case 'criterion': {
      const criterion = pvd.rulebook.criteria[rule.id]
      page.line(`${capital(criterion ? page.say(criterion.label) : rule.id)}${page.colon}`, margin)
      const version = criterion && versionAt(criterion.versions, asOf)
      if (version) inside(version.value)
      return
    }
    default:
      page.line(
        capital(say(describeRule(rule, { rulebook: pvd.rulebook, asOf, form: 'long' }), page.language)),
        margin,
      )
  }
}
