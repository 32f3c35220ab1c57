import { euros } from '@petites-villes/core'
import { always } from '@petites-villes/eligibility'
import { openSpan, unconfirmedSpan } from '../application-window.js'
import { both } from '../both.js'
import type { Offer } from '../offer.js'
import { anctFreeCommunePopulation, anctFreeEpciPopulation } from '../parameters/engineering.js'
import { everyTown, rule } from '../rule.js'
import { anctBoard, anctCredits2024, cotAccess, cotAmount } from '../sources/engineering.js'

const { any, in: oneOf, lt, not, undetermined } = rule

const freeAtAnct = any(
  lt('town.population', anctFreeCommunePopulation),
  lt('epci.population', anctFreeEpciPopulation),
)

const ingenierieAnct: Offer = {
  id: 'ingenierie-sur-mesure-anct',
  name: 'Ingénierie sur mesure de l’ANCT',
  summary: both(
    'Quand l’ingénierie locale manque, l’ANCT envoie un bureau d’études ; elle paie tout pour les plus petites communes et intercommunalités.',
    'Where local engineering is missing, ANCT sends a consultancy; it pays everything for the smallest towns and intercommunalities.',
  ),
  pillar: 'engineering',
  kind: 'engineering',
  themes: ['engineering'],
  applicants: ['commune', 'epci'],
  partners: [
    { partner: 'anct', role: 'financer' },
    { partner: 'prefet-departement', role: 'instructor' },
  ],
  window: [
    unconfirmedSpan({ from: '2020-01-01', to: '2021-03-10' }, anctBoard),
    openSpan({ from: '2021-03-10' }, anctBoard, anctCredits2024),
  ],
  funding: [
    {
      kind: 'free',
      label: both('mission payée entièrement par l’ANCT', 'assignment paid entirely by ANCT'),
      when: freeAtAnct,
      sources: [anctBoard],
    },
    {
      kind: 'unpublished',
      label: both(
        'part de la mission fixée au cas par cas selon la fragilité du territoire',
        'share of the assignment, set case by case according to the fragility of the territory',
      ),
      when: not(freeAtAnct),
      on: ['studies'],
      sources: [anctBoard],
    },
  ],
  rule: always(everyTown, anctBoard),
  conditions: [
    both(
      'La demande passe par le préfet, lorsque l’ingénierie locale fait défaut.',
      'One applies through the prefect, where local engineering is missing.',
    ),
  ],
  doubts: [
    both(
      'La règle de 2021 s’appliquait encore en 2024 ; les crédits de 2026 restent à vérifier.',
      'The rule of 2021 still held in 2024; the credits of 2026 remain to be checked.',
    ),
    both(
      'L’ANCT peut aussi tout payer après un événement exceptionnel, comme une catastrophe.',
      'ANCT may also pay everything after an exceptional event such as a disaster.',
    ),
  ],
  sources: [anctBoard, anctCredits2024],
  confidence: 'high',
}

const cotAdeme: Offer = {
  id: 'contrat-objectif-territorial-ademe',
  name: 'Contrat d’objectif territorial (Territoire engagé transition écologique)',
  acronym: 'COT',
  summary: both(
    'L’ADEME accompagne l’intercommunalité pendant quatre ans sur le climat, l’énergie et l’économie circulaire, et paie selon les progrès.',
    'ADEME works with the intercommunality for four years on climate, energy and circular economy, and pays by progress.',
  ),
  pillar: 'engineering',
  kind: 'programme',
  themes: ['ecological-transition', 'energy'],
  applicants: ['epci', 'petr', 'syndicat'],
  partners: [{ partner: 'ademe', role: 'financer' }],
  window: [
    unconfirmedSpan({ to: '2026-01-01' }, cotAccess),
    openSpan({ from: '2026-01-01' }, cotAmount, cotAccess),
  ],
  funding: [
    {
      kind: 'flat',
      label: both('part fixe sur quatre ans', 'fixed part over four years'),
      amount: euros(75_000),
      on: ['running'],
      per: 'project',
      sources: [cotAmount],
    },
    {
      kind: 'flat',
      label: both(
        'part variable selon les progrès, sur quatre ans',
        'variable part by progress, over four years',
      ),
      minAmount: euros(0),
      amount: euros(275_000),
      on: ['running'],
      per: 'project',
      sources: [cotAmount],
    },
    {
      kind: 'rate',
      label: both('conseiller du programme', 'adviser of the programme'),
      percent: 70,
      minPercent: 0,
      on: ['posts'],
      base: both('coût du conseiller', 'cost of the adviser'),
      sources: [cotAmount],
    },
  ],
  rule: always(
    any(
      oneOf('applicant.kind', ['epci', 'petr', 'syndicat']),
      undetermined(
        'not-published',
        both(
          'aucun texte lu n’ouvre ni ne ferme ce contrat à une commune seule',
          'no text that was read opens or closes this contract to a town alone',
        ),
      ),
    ),
    cotAccess,
  ),
  conditions: [
    both(
      'La direction régionale de l’ADEME choisit les territoires avec la Région.',
      'The regional directorate of ADEME chooses the territories together with the Region.',
    ),
  ],
  doubts: [
    both(
      'Le contrat s’adresse surtout aux intercommunalités ; qu’une commune seule en soit exclue est un usage, non un texte lu.',
      'The contract is mainly for intercommunalities; that a town alone is left out is a practice, not a text that was read.',
    ),
  ],
  sources: [cotAmount, cotAccess],
  confidence: 'medium',
}

/** Studies and steering that agencies of the State offer. */
export const publicEngineering: readonly Offer[] = [ingenierieAnct, cotAdeme]
