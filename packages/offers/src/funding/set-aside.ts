import type { Localized } from '@petites-villes/core'
import { both } from '../both.js'
import type { FundingTerm } from '../funding-term.js'
import type { Offer, OfferId } from '../offer.js'

/** Why something that looks like money for the project is not in the plan. */
export type SetAsideReason =
  | 'closed'
  | 'upcoming'
  | 'not-eligible'
  | 'other-applicants'
  | 'through-measures'
  | 'unsure'
  | 'no-such-expense'
  | 'no-line'
  | 'excluded'
  | 'not-better'

export interface SetAside {
  readonly offer: OfferId
  readonly reason: SetAsideReason
  /** What the line would have been for, where the offer has others. */
  readonly label?: Localized
  readonly text: Localized
}

const aside =
  (reason: SetAsideReason, fr: string, en: string) =>
  ({ id, name }: Offer, term?: FundingTerm): SetAside => ({
    offer: id,
    reason,
    ...(term && { label: term.label }),
    text: both(
      `${name}${term ? ` (${term.label.fr})` : ''} : ${fr}.`,
      `${name}${term ? ` (${term.label.en})` : ''}: ${en}.`,
    ),
  })

/** Each reason in words. */
export const reasons = {
  closed: aside(
    'closed',
    'on ne peut plus en faire la demande ce jour-là',
    'nobody may apply for it any more',
  ),
  upcoming: aside('upcoming', 'on ne peut pas encore en faire la demande', 'nobody may apply for it yet'),
  'not-eligible': aside(
    'not-eligible',
    'la commune ou le projet ne remplit pas les conditions',
    'the town or the project does not meet its conditions',
  ),
  'other-applicants': aside(
    'other-applicants',
    'la demande ne revient pas au maître d’ouvrage, mais à d’autres',
    'the owner of the project cannot apply for it, others can',
  ),
  'through-measures': aside(
    'through-measures',
    'la demande se fait pour l’une de ses mesures',
    'one applies for one of its measures',
  ),
  unsure: aside(
    'unsure',
    'reste à confirmer, et le plan ne compte que ce qui est sûr',
    'it is still to be confirmed, and the plan counts only what is sure',
  ),
  'no-such-expense': aside(
    'no-such-expense',
    'le projet n’a pas de dépense de ce genre',
    'the project has no such expense',
  ),
  'no-line': aside(
    'no-line',
    'aucun montant publié ne vaut pour ce projet ce jour-là',
    'no published amount holds for this project on that day',
  ),
  excluded: aside(
    'excluded',
    'ne se cumule pas avec une ligne du plan',
    'it cannot be had together with a line of the plan',
  ),
  'not-better': aside(
    'not-better',
    'le total n’en serait pas plus élevé',
    'with it, the total would be no higher',
  ),
  unconfirmed: both(
    'Rien ne confirme qu’on puisse encore en faire la demande.',
    'Nothing confirms that one may still apply.',
  ),
} as const
