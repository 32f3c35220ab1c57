import { civilDate, euros } from '@petites-villes/core'
import { always } from '@petites-villes/eligibility'
import { openSpan } from '../application-window.js'
import { both } from '../both.js'
import { inFrr } from '../criteria/membership.js'
import { ruralCommune } from '../criteria/territory.js'
import type { FundingTerm } from '../funding-term.js'
import type { Offer } from '../offer.js'
import { amenitiesOverseasPopulation } from '../parameters/state-grants.js'
import { frrPopulation } from '../parameters/town-life.js'
import { rule } from '../rule.js'
import { frrLaw, frrLaw2025, frrList, zrrRelief } from '../sources/legal-effects.js'
import { ruralAmenities, ruralAmenitiesDecree, ruralAmenitiesLaw } from '../sources/mountain.js'

const { all, any, criterion, eq, lt } = rule

const amenitesRurales: Offer = {
  id: 'amenites-rurales',
  name: 'Dotation de soutien aux communes pour les aménités rurales',
  summary: both(
    'L’État verse chaque année, sans demande, une dotation aux communes rurales qui protègent la nature.',
    'Every year, and without an application, the State pays a grant to rural communes that protect nature.',
  ),
  pillar: 'thematic',
  kind: 'grant',
  themes: ['biodiversity', 'ecological-transition'],
  applicants: ['commune'],
  partners: [],
  window: [
    openSpan(
      {
        from: '2024-01-01',
        note: both('La dotation est versée sans demande.', 'The grant is paid without an application.'),
      },
      ruralAmenitiesLaw,
      ruralAmenities,
    ),
  ],
  funding: [
    {
      kind: 'flat',
      label: both('dotation annuelle', 'yearly grant'),
      minAmount: euros(3_000),
      amount: euros(100_000),
      per: 'year',
      sources: [ruralAmenities, ruralAmenitiesDecree],
    },
  ],
  rule: always(
    all(
      any(
        all(eq('town.overseas', false), criterion(ruralCommune)),
        all(eq('town.overseas', true), lt('town.population', amenitiesOverseasPopulation)),
      ),
      any(eq('town.protectedArea', true), eq('town.nextToMarineProtectedArea', true)),
    ),
    ruralAmenitiesLaw,
    ruralAmenitiesDecree,
    ruralAmenities,
  ),
  doubts: [
    both(
      'Le code retient plusieurs façons de mesurer l’espace protégé ; une seule a été lue : au moins 350 hectares et 80 % du territoire.',
      'The code has several ways to measure the protected area; only one has been read: at least 350 hectares and 80% of the territory.',
    ),
  ],
  sources: [ruralAmenitiesLaw, ruralAmenitiesDecree, ruralAmenities],
  confidence: 'high',
}

const relief = (fr: string, en: string, percent: number, years: number): FundingTerm => ({
  kind: 'tax-relief',
  label: both(fr, en),
  percent,
  years,
  sources: [frrLaw, zrrRelief],
})

const frr: Offer = {
  id: 'frr',
  name: 'France ruralités revitalisation (FRR et FRR+)',
  acronym: 'FRR',
  summary: both(
    'Dans les communes classées, l’entreprise créée ou reprise est exonérée d’impôt sur ses bénéfices pendant plusieurs années.',
    'In the communes of the zone, a business that is created or taken over pays no tax on its profits for several years.',
  ),
  pillar: 'thematic',
  kind: 'tax-relief',
  themes: ['taxation', 'economy', 'commerce'],
  applicants: ['company'],
  partners: [{ partner: 'dgcl', role: 'operator' }],
  window: [openSpan({ from: '2024-07-01' }, frrLaw, frrLaw2025, frrList)],
  funding: [
    relief('impôt sur les bénéfices, cinq premières années', 'tax on profits, first five years', 100, 5),
    relief('impôt sur les bénéfices, sixième année', 'tax on profits, sixth year', 75, 1),
    relief('impôt sur les bénéfices, septième année', 'tax on profits, seventh year', 50, 1),
    relief('impôt sur les bénéfices, huitième année', 'tax on profits, eighth year', 25, 1),
    {
      kind: 'right',
      label: both('classement renforcé FRR+', 'reinforced zoning FRR+'),
      when: eq('frr.zoning', 'frr+'),
      from: civilDate('2025-01-01'),
      sources: [frrLaw2025],
    },
  ],
  rule: always(
    all(any(eq('town.overseas', true), lt('town.population', frrPopulation)), criterion(inFrr)),
    frrLaw,
    frrLaw2025,
    frrList,
  ),
  conditions: [
    both(
      'L’entreprise est petite, n’est pas détenue à plus de moitié par d’autres, et respecte le plafond européen des aides de minimis.',
      'The business is small, is not held for more than half by others, and stays within the European limit of de minimis aid.',
    ),
  ],
  doubts: [
    both(
      'Les exonérations sont celles de l’ancien régime ZRR, que le nouveau reprendrait ; le nombre de salariés et la fin du régime (2029) restent à vérifier.',
      'The reliefs are those of the former ZRR regime, which the new one is said to take over; the number of employees and the end of the regime (2029) remain to be checked.',
    ),
    both(
      'L’exonération des impôts locaux demande en principe un vote de la collectivité ; cela n’a pas été vérifié.',
      'Relief from local taxes should need a vote of the local authority; this has not been checked.',
    ),
    both(
      'Le plafond de 30 000 habitants a été lu pour la métropole seulement.',
      'The limit of 30,000 inhabitants was read for metropolitan France only.',
    ),
  ],
  sources: [frrLaw, frrLaw2025, frrList, zrrRelief],
  confidence: 'medium',
}

/** What comes with being a rural commune of a zone. */
export const ruralZones: readonly Offer[] = [amenitesRurales, frr]
