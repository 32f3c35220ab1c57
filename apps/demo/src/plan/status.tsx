import type { OfferStatus, Outcome } from 'petites-villes'
import { useSpeech } from '../words/words.js'

/** In the order in which they help: what can be had first. */
export const statusOrder = ['available', 'to-confirm', 'upcoming', 'closed', 'not-eligible'] as const

const signs: Readonly<Record<OfferStatus, string>> = {
  available: '✓',
  'to-confirm': '?',
  upcoming: '→',
  closed: '–',
  'not-eligible': '✗',
}

/** A status in its sign, its word and its colour: the colour never speaks alone. */
export function StatusBadge({ status }: { readonly status: OfferStatus }) {
  const { words } = useSpeech()
  return (
    <span className={`badge tone-${status}`}>
      <span aria-hidden="true">{signs[status]}</span> {words.status[status]}
    </span>
  )
}

export const statusSign = (status: OfferStatus): string => signs[status]

const outcomeSigns: Readonly<Record<Outcome, string>> = { yes: '✓', no: '✗', unknown: '?' }

export function OutcomeBadge({ outcome }: { readonly outcome: Outcome }) {
  const { words } = useSpeech()
  return (
    <span className={`outcome outcome-${outcome}`}>
      <span aria-hidden="true">{outcomeSigns[outcome]}</span> {words.outcome[outcome]}
    </span>
  )
}
