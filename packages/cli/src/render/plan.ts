import { type PlanEntry, pillars, type SupportPlan } from 'petites-villes'
import type { Page } from '../page/page.js'
import { counted } from '../words/labels.js'
import { planWords } from '../words/plan-words.js'
import type { FactShapes } from './fact-shape.js'
import { type EntryContext, renderEntry } from './plan-entry.js'
import { renderFooter } from './plan-footer.js'
import { capital } from './capital.js'
import { renderHead } from './plan-head.js'
import { renderQuestions } from './plan-questions.js'
import { renderRest } from './plan-rest.js'
import { statuses } from './status-order.js'

/** The whole plan: the minute of the mayor first, then offer by offer, then what is still to be answered. */
export function renderPlan(
  page: Page,
  plan: SupportPlan,
  { all, vocabulary }: { readonly all: boolean; readonly vocabulary: FactShapes },
): void {
  const words = planWords[page.language]
  const context: EntryContext = {
    plan,
    numbers: new Map(plan.questions.map(({ fact }, at) => [fact, at + 1])),
    names: new Map(plan.entries.map(entry => [entry.offer.id, entry])),
    notes: new Set(),
    all,
  }
  renderHead(page, plan)
  pillars.forEach((pillar, at) => {
    const entries = plan.entries.filter(entry => entry.pillar === pillar.id)
    if (entries.length === 0) return
    page.section(`${at + 1}. ${page.say(pillar.name)}`, countsText(page, entries))
    const full = entries.filter(entry => all || isOpen(entry))
    for (const entry of full) {
      renderEntry(page, entry, context)
      page.blank()
    }
    const rest = entries.filter(entry => !full.includes(entry))
    if (rest.length > 0) {
      page.line([
        { text: capital(countsText(page, rest)), paint: page.palette.strong },
        { text: ` (${words.restHint})`, paint: page.palette.faint },
      ])
      for (const entry of rest) renderRest(page, entry, plan.asOf)
    }
  })
  if (plan.questions.length > 0) renderQuestions(page, plan.questions, vocabulary)
  renderFooter(page, plan)
}

const isOpen = ({ status }: PlanEntry): boolean => status !== 'closed' && status !== 'not-eligible'

/** `5 disponibles · 9 à confirmer`. */
export function countsText({ say }: Pick<Page, 'say'>, entries: readonly PlanEntry[]): string {
  return statuses
    .flatMap(status => {
      const count = entries.filter(entry => entry.status === status).length
      return count === 0 ? [] : [say(counted(count, status))]
    })
    .join(' · ')
}
