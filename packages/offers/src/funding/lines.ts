import { cents, leastConfidence } from '@petites-villes/core'
import type { Paid } from './grant-problem.js'
import { lineText } from './line-text.js'
import type { FundingLine } from './plan.js'
import type { GrantProspect } from './prospects.js'

/** A line of the best plan. */
export function knownLine(prospect: GrantProspect, { sure, amount }: Paid): FundingLine {
  const { offer, term, amount: own } = prospect
  const isLast = own.kind === 'share-of-deficit'
  const reduced = own.kind === 'amount' && amount < own.most
  const limitedBy = reduced ? 'ceiling' : own.kind === 'amount' ? own.limitedBy : 'deficit'
  return withText(prospect, {
    amount,
    sure,
    upTo:
      own.kind === 'amount'
        ? own.sure < own.most
        : own.kind === 'share-of-deficit' && own.surePercent < own.percent,
    base: own.kind === 'amount' ? own.base : own.kind === 'share-of-deficit' ? own.deficit : null,
    rate: own.kind === 'amount' ? own.rate : term.kind === 'deficit-share' ? term.percent : null,
    limitedBy,
    last: isLast,
    questions: prospect.ask.map(({ about }) => about),
    offer: offer.id,
  })
}

/** A line whose amount has questions in its way. */
export function unknownLine(prospect: GrantProspect): FundingLine {
  const { offer, term, amount, ask } = prospect
  const asked = amount.kind === 'unknown' ? [...amount.ask, ...ask] : ask
  return withText(prospect, {
    amount: null,
    sure: cents(0),
    upTo: false,
    base: null,
    rate: amount.kind === 'unknown' ? amount.rate : null,
    limitedBy: null,
    last: term.kind === 'deficit-share',
    questions: asked.map(({ about }) => about),
    offer: offer.id,
  })
}

function withText(
  { offer, term, status }: GrantProspect,
  line: Omit<FundingLine, 'name' | 'term' | 'status' | 'confidence' | 'sources' | 'text'>,
): FundingLine {
  const full = {
    ...line,
    name: offer.name,
    term,
    status,
    confidence: leastConfidence(term.sources.map(({ confidence }) => confidence)),
    sources: term.sources,
  }
  return { ...full, text: lineText(full) }
}

/** At the least, lines without an amount fill the room; at the most they bring nothing. */
