import { euros } from '@petites-villes/core'
import { always } from '@petites-villes/eligibility'
import { openSpan } from '../../application-window.js'
import { both } from '../../both.js'
import type { FundingTerm } from '../../funding-term.js'
import type { Offer } from '../../offer.js'
import { everyTown } from '../../rule.js'
import { readOn } from '../../sources/read.js'

export const source = {
  id: 'test',
  title: 'Texte',
  publisher: 'Essai',
  checkedOn: readOn,
  confidence: 'high' as const,
}
const label = both('aide', 'aid')

/** An offer that everybody may ask for, with nothing but its terms. */
export const offerOf = (id: string, terms: readonly object[], more: Partial<Offer> = {}): Offer => ({
  id,
  name: id,
  summary: label,
  pillar: 'thematic',
  kind: 'grant',
  themes: ['energy'],
  applicants: ['commune', 'epci', 'association'],
  partners: [],
  window: [openSpan({}, source)],
  funding: terms.map(term => ({ label, sources: [source], ...term }) as unknown as FundingTerm),
  rule: always(everyTown, source),
  sources: [source],
  confidence: 'high',
  ...more,
})

export const rate = (percent: number, more: object = {}) => ({ kind: 'rate', percent, base: label, ...more })
export const flat = (amount: number, more: object = {}) => ({
  kind: 'flat',
  amount: euros(amount),
  per: 'project',
  ...more,
})
export const lastOf = (percent: number, more: object = {}) => ({ kind: 'deficit-share', percent, ...more })
