import type { Language, Localized, OfferStatus, PlanEntry, SupportPlan } from 'petites-villes'
import type { FactShapes } from '../render/fact-shape.js'
import type { Speaker } from '../render/plan-entry.js'
import { statusSymbol } from '../render/sign.js'
import { statusLabels } from '../words/labels.js'
import type { StatusMark } from './document.js'
import { Notes } from './notes.js'

/** What the parts of a plan share while it becomes a document. */
export interface PlanContext extends Speaker {
  readonly plan: SupportPlan
  readonly vocabulary: FactShapes
  /** Closed and not eligible offers in full too. */
  readonly all: boolean
  readonly notes: Notes
  /** The number of each question, by its fact. */
  readonly numbers: ReadonlyMap<string, number>
  readonly entryOf: ReadonlyMap<string, PlanEntry>
}

export function planContext(
  plan: SupportPlan,
  { language, vocabulary, all }: { language: Language; vocabulary: FactShapes; all: boolean },
): PlanContext {
  return {
    plan,
    vocabulary,
    all,
    language,
    say: (text: Localized) => text[language],
    colon: language === 'fr' ? ' : ' : ': ',
    notes: new Notes(),
    numbers: new Map(plan.questions.map(({ fact }, at) => [fact, at + 1])),
    entryOf: new Map(plan.entries.map(entry => [entry.offer.id, entry])),
  }
}

export function markOf(status: OfferStatus, { say }: Pick<PlanContext, 'say'>): StatusMark {
  return { status, symbol: statusSymbol(status), word: say(statusLabels[status]) }
}

/** Whether an entry is told in full. */
export function inFull({ status }: PlanEntry, { all }: Pick<PlanContext, 'all'>): boolean {
  return all || (status !== 'closed' && status !== 'not-eligible')
}

export const anchorOf = (offer: string): string => `offre-${offer}`
export const questionAnchor = (number: number): string => `question-${number}`
