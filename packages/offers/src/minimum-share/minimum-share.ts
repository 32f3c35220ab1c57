import type { CivilDate, Dated, Localized, Source } from '@petites-villes/core'
import { evaluate, type Outcome, type Parameter, versionAt } from '@petites-villes/eligibility'
import { both } from '../both.js'
import { ownerShare } from '../parameters/minimum-share.js'
import { offerRulebook } from '../rulebook.js'
import type { OfferFactId, OfferFacts } from '../vocabulary.js'
import { minimumShareExceptions, type MinimumShareException } from './exceptions.js'

/** One exception looked at for one project on one day. */
export interface ConsideredException {
  readonly id: string
  readonly label: Localized
  readonly by: MinimumShareException['by']
  readonly outcome: Outcome
  /** The owner's lowest share where the exception holds; absent where nothing that was read fixes one. */
  readonly percent?: number
  readonly missing: readonly OfferFactId[]
  readonly sources: readonly Source[]
}

/**
 * The owner's lowest share of the public financing of an investment, in percent.
 *
 * @property percent what the law asks on that day, without anybody's decision; 0 where the rule does not apply
 * @property exception the exception of the law that holds, if one does
 * @property derogation the lowest share that the prefect may grant: a power, not a right
 * @property open exceptions that may hold, because a fact is missing
 */
export interface MinimumShare {
  readonly percent: number
  readonly rule: Localized
  readonly exception?: string
  readonly derogation?: { readonly id: string; readonly label: Localized; readonly percent: number }
  readonly considered: readonly ConsideredException[]
  readonly open: readonly string[]
  readonly doubts: readonly Localized[]
  readonly sources: readonly Source[]
}

export interface MinimumShareOptions {
  readonly asOf: CivilDate
  readonly rulebook?: typeof offerRulebook
}

/**
 * The rule of article L. 1111-10 of the code général des collectivités territoriales, with its exceptions. An exception
 * that a missing fact leaves open changes nothing: the general rule stands, and the question is named.
 *
 * @example
 * ```ts
 * import { civilDate } from '@petites-villes/core'
 * import { minimumShare } from '@petites-villes/offers'
 *
 * const school = { 'project.kinds': ['school', 'thermal-renovation'], 'town.overseas': false } as const
 * minimumShare(school, { asOf: civilDate('2026-11-22') }).percent // => 20
 * minimumShare(school, { asOf: civilDate('2026-11-22') }).derogation?.percent // => 10
 * minimumShare(school, { asOf: civilDate('2024-03-28') }).derogation // => undefined
 * ```
 */
export function minimumShare(
  facts: OfferFacts,
  { asOf, rulebook = offerRulebook }: MinimumShareOptions,
): MinimumShare {
  const general = shareOn(ownerShare, asOf, rulebook)
  const considered = minimumShareExceptions.map((exception): ConsideredException => {
    const { id, label, by, share, rule } = exception
    const { outcome, missing, sources = [] } = evaluate(rule, facts, { asOf, rulebook })
    const on = share && shareOn(share, asOf, rulebook)
    return {
      id,
      label,
      by,
      outcome,
      ...(on && { percent: on.percent }),
      missing: missing.map(({ fact }) => fact as OfferFactId),
      sources: [...sources, ...(on?.sources ?? [])],
    }
  })
  const holding = considered.filter(({ outcome }) => outcome === 'yes')
  const lawful = holding.find(({ by }) => by === 'law')
  const percent = lawful ? (lawful.percent ?? 0) : general.percent
  const [derogation] = holding
    .filter(({ by, percent: lower = 0 }) => by === 'prefect' && lower < percent)
    .sort((a, b) => (a.percent ?? 0) - (b.percent ?? 0))
  const used = [...(lawful ? [lawful] : []), ...(derogation ? [derogation] : [])]
  return {
    percent,
    rule: lawful
      ? lawful.percent === undefined
        ? both(
            `Aucune participation minimale : ${lawful.label.fr}.`,
            `No lowest share of the owner: ${lawful.label.en}.`,
          )
        : both(
            `Le maître d’ouvrage paie au moins ${percent} % des financements publics : ${lawful.label.fr}.`,
            `The owner pays at least ${percent}% of the public financing: ${lawful.label.en}.`,
          )
      : both(
          `Le maître d’ouvrage paie au moins ${percent} % des financements publics.`,
          `The owner pays at least ${percent}% of the public financing.`,
        ),
    ...(lawful && { exception: lawful.id }),
    ...(derogation && {
      derogation: { id: derogation.id, label: derogation.label, percent: derogation.percent ?? 0 },
    }),
    considered,
    open: considered.filter(({ outcome }) => outcome === 'unknown').map(({ id }) => id),
    doubts: [
      ...(general.inForce ? [] : [beforeTheTexts]),
      ...(holding.some(({ by }) => by === 'other-law') ? [otherLaw] : []),
      pending,
    ],
    sources: unique([...general.sources, ...used.flatMap(({ sources }) => sources)]),
  }
}

/** The share on a day; before the first text that was read, that of the first one, and it is said. */
function shareOn(
  { id, versions }: Parameter,
  asOf: CivilDate,
  { parameters }: typeof offerRulebook,
): { percent: number; sources: readonly Source[]; inForce: boolean } {
  const dated = (parameters[id]?.versions ?? versions) as Dated<number>
  const inForce = versionAt(dated, asOf)
  const version = inForce ?? dated[0]
  return {
    percent: version?.value ?? 0,
    sources: version?.sources ?? [],
    inForce: inForce !== undefined,
  }
}

function unique(sources: readonly Source[]): readonly Source[] {
  return [...new Map(sources.map(source => [source.id, source])).values()]
}

const beforeTheTexts = both(
  'Le texte en vigueur ce jour-là n’a pas été lu ; la règle de la fin de 2014 est supposée valoir.',
  'The text in force on that day has not been read; the rule of the end of 2014 is taken to hold.',
)

const otherLaw = both(
  'La part minimale en rénovation urbaine (loi de 2003) n’a pas été lue ; la règle générale est appliquée.',
  'The lowest share in urban renewal (law of 2003) has not been read; the general rule is applied.',
)

const pending = both(
  'Une proposition de loi (5 % pour les communes de moins de 2 000 habitants) a été votée par les deux chambres dans des termes différents ; aucun texte lu n’en fait une loi. La liste des dérogations peut être incomplète.',
  'A bill (5% for communes of fewer than 2,000 inhabitants) passed both chambers in different terms; no text that was read makes it law. The list of derogations may be incomplete.',
)
