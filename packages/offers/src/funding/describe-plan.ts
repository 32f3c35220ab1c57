import { type Cents, cents, formatMoney, type Localized, localized } from '@petites-villes/core'
import { both } from '../both.js'
import type { FundingPlan, Span } from './plan.js'

/** A heading and what stands under it; a program that prints it adds only layout. */
export interface PlanSection {
  readonly id:
    | 'summary'
    | 'grants'
    | 'unknown'
    | 'owner'
    | 'binds'
    | 'loans'
    | 'tax-reliefs'
    | 'questions'
    | 'set-aside'
    | 'doubts'
  readonly heading: Localized
  readonly items: readonly Localized[]
}

/**
 * A plan in words, in sections without empty ones: what a mayor reads first stands first.
 *
 * @example
 * ```ts
 * import { civilDate, euros } from '@petites-villes/core'
 * import { describeFundingPlan, fundingPlan } from '@petites-villes/offers'
 *
 * const plan = fundingPlan({ cost: euros(1_000), owner: 'commune' }, { facts: {}, asOf: civilDate('2026-11-22'), offers: [] })
 * describeFundingPlan(plan).map(({ id }) => id) // => ['summary', 'owner', 'binds', 'questions', 'doubts']
 * describeFundingPlan(plan)[0]?.items[0]?.en // => 'The project costs €1,000 before tax.'
 * ```
 */
export function describeFundingPlan(plan: FundingPlan): readonly PlanSection[] {
  const sections: readonly PlanSection[] = [
    { id: 'summary', heading: both('En bref', 'In short'), items: summary(plan) },
    {
      id: 'grants',
      heading: both('Aides chiffrées', 'Grants with an amount'),
      items: plan.lines.filter(({ amount }) => amount !== null).map(({ text }) => text),
    },
    {
      id: 'unknown',
      heading: both('Aides à chiffrer', 'Grants whose amount is to be found'),
      items: plan.lines.filter(({ amount }) => amount === null).map(({ text }) => text),
    },
    {
      id: 'owner',
      heading: both('La part du maître d’ouvrage', 'The owner’s share'),
      items: owner(plan),
    },
    {
      id: 'binds',
      heading: both('Ce qui limite les aides', 'What limits the grants'),
      items: textsOf(plan.binds),
    },
    {
      id: 'loans',
      heading: both('Prêts, à rembourser', 'Loans, to be paid back'),
      items: others(plan.loans),
    },
    {
      id: 'tax-reliefs',
      heading: both('Avantages fiscaux, pour d’autres', 'Tax reliefs, for others'),
      items: others(plan.taxReliefs),
    },
    {
      id: 'questions',
      heading: both('Ce qu’il faut savoir', 'What has to be known'),
      items: textsOf(plan.questions),
    },
    {
      id: 'set-aside',
      heading: both('Écarté, et pourquoi', 'Set aside, and why'),
      items: textsOf(plan.setAside),
    },
    { id: 'doubts', heading: both('À vérifier', 'To be checked'), items: textsOf(plan.doubts) },
  ]
  return sections.filter(({ items }) => items.length > 0)
}

const textsOf = (entries: readonly { readonly text: Localized }[]): readonly Localized[] =>
  entries.map(({ text }) => text)

const others = (entries: FundingPlan['loans']): readonly Localized[] =>
  entries.map(({ name, text, status }) => {
    const open = status === 'to-confirm'
    return both(
      `${name}, ${text.fr}${open ? ', à confirmer' : ''}.`,
      `${name}, ${text.en}${open ? ', to be confirmed' : ''}.`,
    )
  })

function summary({ project, total, ownerShare, room, lines }: FundingPlan): readonly Localized[] {
  const { cost, privateGifts = cents(0), otherPublicGrants = cents(0) } = project
  const toConfirm = lines.filter(({ status }) => status === 'to-confirm').length
  return [
    money(cost, sum =>
      both(`Le projet coûte ${sum.fr} hors taxes.`, `The project costs ${sum.en} before tax.`),
    ),
    ...(otherPublicGrants > 0
      ? [
          money(otherPublicGrants, sum =>
            both(`Aides publiques déjà acquises : ${sum.fr}.`, `Public grants already there: ${sum.en}.`),
          ),
        ]
      : []),
    ...(privateGifts > 0
      ? [
          money(privateGifts, sum =>
            both(
              `Dons privés : ${sum.fr}, hors du calcul de la part minimale.`,
              `Private gifts: ${sum.en}, outside the lowest share.`,
            ),
          ),
        ]
      : []),
    grants(total),
    ...(total.unknown > 0 ? [stillUnknown(total.unknown, room)] : []),
    ...(toConfirm > 0
      ? [
          both(
            `${String(toConfirm)} ${toConfirm === 1 ? 'ligne reste' : 'lignes restent'} à confirmer.`,
            `${String(toConfirm)} ${toConfirm === 1 ? 'line is' : 'lines are'} to be confirmed.`,
          ),
        ]
      : []),
    toPay(ownerShare),
  ]
}

function grants({ sure, most, unknown }: FundingPlan['total']): Localized {
  if (most === 0)
    return unknown > 0
      ? both('Aucune aide n’est encore chiffrée.', 'No grant has an amount yet.')
      : both('Aucune aide n’a été trouvée.', 'No grant has been found.')
  return span(
    { least: sure, most },
    sum => both(`Aides chiffrées : ${sum.fr}.`, `Grants with an amount: ${sum.en}.`),
    ({ least, most }) =>
      both(
        `Aides chiffrées : ${least.fr} sûrs, ${most.fr} au plus.`,
        `Grants with an amount: ${least.en} sure, ${most.en} at the most.`,
      ),
  )
}

function stillUnknown(count: number, room: Cents): Localized {
  const one = count === 1
  const [fr, en] = [
    `${String(count)} ${one ? 'aide reste' : 'aides restent'} à chiffrer`,
    `${String(count)} ${one ? 'grant has' : 'grants have'} no amount yet`,
  ]
  if (room === 0)
    return both(`${fr} ; le plafond ne laisse plus de place.`, `${en}; the ceiling leaves no room.`)
  return money(room, sum =>
    both(
      `${fr} ; le plafond laisse ${sum.fr} ${one ? 'pour elle' : 'pour elles toutes'}.`,
      `${en}; the ceiling leaves ${sum.en} for ${one ? 'it' : 'all of them'}.`,
    ),
  )
}

function toPay(share: Span): Localized {
  return span(
    share,
    sum => both(`Le maître d’ouvrage paie ${sum.fr}.`, `The owner pays ${sum.en}.`),
    ({ least, most }) =>
      both(
        `Le maître d’ouvrage paie de ${least.fr} à ${most.fr}.`,
        `The owner pays from ${least.en} to ${most.en}.`,
      ),
  )
}

function owner({
  minimumShare,
  ceiling,
  withDerogation,
  project,
  remains,
}: FundingPlan): readonly Localized[] {
  return [
    minimumShare.rule,
    money(minimumShare.amount, sum =>
      both(`Sa part minimale est de ${sum.fr}.`, `Its lowest share is ${sum.en}.`),
    ),
    money(ceiling, sum =>
      both(`Les aides publiques ne dépassent pas ${sum.fr}.`, `Public grants do not exceed ${sum.en}.`),
    ),
    ...(withDerogation ? [withDerogation.text] : []),
    ...(project.ownResources === undefined
      ? []
      : [
          span(
            remains,
            sum => both(`Il reste ${sum.fr} à trouver.`, `${sum.en} remains to be found.`),
            ({ least, most }) =>
              both(
                `Il reste de ${least.fr} à ${most.fr} à trouver.`,
                `From ${least.en} to ${most.en} remains to be found.`,
              ),
          ),
        ]),
  ]
}

const inWords = (amount: Cents): Localized => localized(language => formatMoney(amount, language))

const money = (amount: Cents, say: (sum: Localized) => Localized): Localized => say(inWords(amount))

function span(
  { least, most }: Span,
  one: (sum: Localized) => Localized,
  two: (span: { readonly least: Localized; readonly most: Localized }) => Localized,
): Localized {
  return least === most ? one(inWords(most)) : two({ least: inWords(least), most: inWords(most) })
}
