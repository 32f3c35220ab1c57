import { type Cents, cents, formatMoney, type Localized, localized } from '@petites-villes/core'
import { both } from '../both.js'
import type { MinimumShare } from '../minimum-share/minimum-share.js'
import type { Offer } from '../offer.js'
import { sum } from './money.js'
import type { Optimum } from './optimum.js'
import type { Binding, FundingLine } from './plan.js'
import type { Project } from './project.js'

interface Around {
  readonly ceiling: Cents
  readonly project: Project
  readonly share: MinimumShare
  readonly offers: readonly Offer[]
}

/** What keeps the grants of a plan from being higher: the law, a funder, a cap, a deficit, or want of offers. */
export function bindingsOf(
  lines: readonly FundingLine[],
  { paid, most }: Optimum,
  { ceiling, project, share, offers }: Around,
): readonly Binding[] {
  const reached = sum([most, project.otherPublicGrants ?? cents(0)])
  const nameOf = (id: string) => offers.find(offer => offer.id === id)?.name ?? id
  const limits = new Map(paid.map(({ candidate: { offer, limit } }) => [offer, limit]))
  const binds: readonly Binding[] = [
    ...(reached >= ceiling
      ? [{ kind: 'minimum-share' as const, text: theCeiling(ceiling, reached, share) }]
      : []),
    ...[...limits].flatMap(([offer, limit]) =>
      limit !== undefined && reached >= limit
        ? [{ kind: 'offer-limit' as const, offer, text: theLimit(nameOf(offer), limit) }]
        : [],
    ),
    ...lines.flatMap(({ offer, name, limitedBy }) =>
      limitedBy === 'cap' || limitedBy === 'base-cap' || limitedBy === 'deficit'
        ? [{ kind: limitedBy, offer, text: why[limitedBy](name) }]
        : [],
    ),
  ]
  const whole = binds.some(({ kind }) => kind === 'minimum-share' || kind === 'offer-limit')
  return whole ? binds : [...binds, { kind: 'nothing-else-known', text: nothingElse }]
}

function theCeiling(ceiling: Cents, reached: Cents, { percent }: MinimumShare): Localized {
  const over = reached > ceiling
  return localized(language => {
    const most = formatMoney(ceiling, language)
    if (language === 'fr')
      return percent === 0
        ? `Les aides couvrent tout ce qui n’est pas donné : ${most}.`
        : `Les aides publiques ${over ? 'dépassent déjà' : 'atteignent'} le plafond de ${String(100 - percent)} % des financements publics : ${most}.`
    return percent === 0
      ? `The grants cover everything that is not given: ${most}.`
      : `Public grants ${over ? 'already exceed' : 'reach'} the ceiling of ${String(100 - percent)}% of the public financing: ${most}.`
  })
}

const theLimit = (name: string, limit: Cents): Localized =>
  localized(language =>
    language === 'fr'
      ? `${name} n’admet pas plus de ${formatMoney(limit, language)} d’aides en tout.`
      : `${name} puts up with no more than ${formatMoney(limit, language)} of grants in all.`,
  )

const why = {
  cap: (name: string) =>
    both(`${name} : le plafond de l’aide est atteint.`, `${name}: the cap of the aid is reached.`),
  'base-cap': (name: string) =>
    both(`${name} : la dépense comptée est plafonnée.`, `${name}: the expense that is counted has a cap.`),
  deficit: (name: string) =>
    both(
      `${name} : l’aide dépend du déficit que les autres laissent.`,
      `${name}: the aid depends on the deficit that the others leave.`,
    ),
}

const nothingElse = both(
  'Aucune autre aide dont le montant soit connu n’augmenterait le total.',
  'No other grant whose amount is known would raise the total.',
)
