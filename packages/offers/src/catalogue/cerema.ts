import { type Cents, euros } from '@petites-villes/core'
import { always, type Rule } from '@petites-villes/eligibility'
import { openSpan } from '../application-window.js'
import { both } from '../both.js'
import type { FundingTerm } from '../funding-term.js'
import type { Offer } from '../offer.js'
import { ceremaCappedPopulation, ceremaFlatPopulation } from '../parameters/engineering.js'
import { everyTown, rule } from '../rule.js'
import { ceremaMembers, ceremaMembership } from '../sources/engineering.js'

const { all, any, eq, gt, gte, lt, lte } = rule

const contribution = (
  fr: string,
  en: string,
  amount: Cents,
  per: 'year' | 'inhabitant-year',
  when: Rule,
): FundingTerm => ({
  kind: 'contribution',
  label: both(fr, en),
  amount,
  per,
  when,
  sources: [ceremaMembership],
})

const adhesionCerema: Offer = {
  id: 'adhesion-cerema',
  name: 'Adhésion au Cerema',
  summary: both(
    'Par une délibération, la collectivité devient membre du Cerema : elle lui confie des études sans mise en concurrence et avec une remise de 5 %.',
    'By a vote of its council the authority becomes a member of Cerema: it orders studies without a tender and with a discount of 5%.',
  ),
  pillar: 'engineering',
  kind: 'advice',
  themes: ['engineering', 'ecological-transition', 'risk', 'mobility'],
  applicants: ['commune', 'epci', 'department', 'region'],
  partners: [
    { partner: 'cerema', role: 'operator' },
    { partner: 'cerema', role: 'expert' },
  ],
  window: [openSpan({ from: '2022-06-16' }, ceremaMembership)],
  funding: [
    contribution(
      'cotisation forfaitaire',
      'flat contribution',
      euros(500),
      'year',
      any(
        all(eq('applicant.kind', 'commune'), lte('town.population', ceremaFlatPopulation)),
        all(eq('applicant.kind', 'epci'), lte('epci.population', ceremaFlatPopulation)),
      ),
    ),
    contribution(
      'cotisation par habitant',
      'contribution for each inhabitant',
      euros(0.05),
      'inhabitant-year',
      any(
        all(
          eq('applicant.kind', 'commune'),
          gt('town.population', ceremaFlatPopulation),
          lt('town.population', ceremaCappedPopulation),
        ),
        all(
          eq('applicant.kind', 'epci'),
          gt('epci.population', ceremaFlatPopulation),
          lt('epci.population', ceremaCappedPopulation),
        ),
      ),
    ),
    contribution(
      'cotisation plafonnée',
      'capped contribution',
      euros(2_000),
      'year',
      any(
        all(eq('applicant.kind', 'commune'), gte('town.population', ceremaCappedPopulation)),
        all(eq('applicant.kind', 'epci'), gte('epci.population', ceremaCappedPopulation)),
      ),
    ),
    contribution(
      'cotisation d’un département',
      'contribution of a department',
      euros(2_500),
      'year',
      eq('applicant.kind', 'department'),
    ),
    contribution(
      'cotisation d’une région',
      'contribution of a region',
      euros(5_000),
      'year',
      eq('applicant.kind', 'region'),
    ),
  ],
  rule: always(everyTown, ceremaMembership, ceremaMembers),
  conditions: [both('L’engagement dure quatre ans.', 'The commitment lasts four years.')],
  sources: [ceremaMembership, ceremaMembers],
  confidence: 'high',
}

/** What Cerema offers to its members. */
export const cerema: readonly Offer[] = [adhesionCerema]
