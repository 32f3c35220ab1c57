import { civilDate, euros } from '@petites-villes/core'
import { always } from '@petites-villes/eligibility'
import { openSpan, unconfirmedSpan } from '../application-window.js'
import { both } from '../both.js'
import type { Offer } from '../offer.js'
import { everyTown, rule } from '../rule.js'
import { thirdPlaces2023, thirdPlaces2024 } from '../sources/loans.js'
import {
  digitalAdvisers2023,
  digitalAdvisersEnd,
  digitalAdvisersStop,
  franceServicesDebate,
  franceServicesReport,
} from '../sources/state-grants.js'

const { contains, containsAny, in: oneOf, not } = rule

const franceServices: Offer = {
  id: 'france-services',
  name: 'France services',
  summary: both(
    'L’État verse une aide annuelle à chaque lieu qui réunit les services publics du quotidien sous un même toit.',
    'The State pays a yearly aid to every place that brings everyday public services under one roof.',
  ),
  pillar: 'thematic',
  kind: 'label',
  themes: ['public-services', 'inclusion'],
  applicants: ['commune', 'epci', 'association', 'company'],
  partners: [{ partner: 'anct', role: 'operator' }],
  window: [
    unconfirmedSpan({ to: '2022-01-01' }, franceServicesReport),
    openSpan({ from: '2022-01-01' }, franceServicesReport, franceServicesDebate),
  ],
  funding: [
    {
      kind: 'flat',
      label: both('aide au fonctionnement d’une structure', 'aid for the running of a place'),
      amount: euros(50_000),
      per: 'structure-year',
      on: ['running'],
      from: civilDate('2026-01-01'),
      sources: [franceServicesDebate],
    },
    {
      kind: 'unpublished',
      label: both('bonus en zone FRR', 'bonus in the FRR zone'),
      on: ['running'],
      when: oneOf('frr.zoning', ['frr', 'frr+']),
      from: civilDate('2024-07-01'),
      sources: [franceServicesDebate],
    },
  ],
  rule: always(everyTown, franceServicesReport),
  conditions: [
    both(
      'Au moins deux agents accueillent le public, pour onze opérateurs nationaux.',
      'At least two people receive the public, on behalf of eleven national bodies.',
    ),
  ],
  doubts: [
    both(
      'Les 50 000 € étaient une trajectoire annoncée pour 2026 ; le montant versé reste à vérifier.',
      'The 50,000 euros were a path announced for 2026; the amount paid remains to be checked.',
    ),
  ],
  sources: [franceServicesDebate, franceServicesReport],
  confidence: 'medium',
}

const withBonus = containsAny('project.zones', ['qpv', 'zrr-centre-bourg'])

const digitalAdvisers: Offer = {
  id: 'conseillers-numeriques',
  name: 'Conseillers numériques',
  summary: both(
    'L’État aidait à employer une personne qui accompagne les habitants dans leurs démarches en ligne.',
    'The State helped to employ a person who assists inhabitants online.',
  ),
  pillar: 'thematic',
  kind: 'grant',
  themes: ['digital', 'inclusion', 'public-services'],
  applicants: ['commune', 'epci', 'department', 'association'],
  partners: [{ partner: 'anct', role: 'operator' }],
  window: [
    unconfirmedSpan({ to: '2023-01-12' }, digitalAdvisers2023),
    openSpan(
      {
        from: '2023-01-12',
        to: '2025-05-14',
        note: both(
          'L’attribution de nouveaux postes était suspendue au plus tard le 14 mai 2025.',
          'The award of new posts had been suspended by 14 May 2025.',
        ),
      },
      digitalAdvisers2023,
      digitalAdvisersStop,
    ),
  ],
  funding: [
    {
      kind: 'flat',
      label: both('convention de trois ans', 'convention of three years'),
      amount: euros(42_500),
      per: 'project',
      on: ['posts'],
      when: not(withBonus),
      choice: { bonus: 'without' },
      sources: [digitalAdvisers2023],
    },
    {
      kind: 'flat',
      label: both(
        'convention de trois ans, en QPV ou en ZRR',
        'convention of three years, in a QPV or in the ZRR',
      ),
      amount: euros(50_000),
      per: 'project',
      on: ['posts'],
      when: withBonus,
      choice: { bonus: 'with' },
      sources: [digitalAdvisers2023],
    },
  ],
  rule: always(everyTown, digitalAdvisers2023),
  doubts: [
    both(
      'Les conventions en cours restent payées ; l’État annonçait l’arrêt de son aide à partir de 2027.',
      'Conventions under way are still paid; the State announced that its aid would end from 2027.',
    ),
  ],
  sources: [digitalAdvisers2023, digitalAdvisersStop, digitalAdvisersEnd],
  confidence: 'high',
}

const thirdPlaces: Offer = {
  id: 'fabriques-de-territoire',
  name: 'Fabriques de territoire et Manufactures de proximité',
  summary: both(
    'L’ANCT labellise et aide des tiers-lieux : ateliers, espaces de travail et de formation ouverts à tous.',
    'ANCT labels and supports third places: workshops and places to work and learn that are open to all.',
  ),
  pillar: 'thematic',
  kind: 'label',
  themes: ['economy', 'digital', 'inclusion'],
  applicants: ['association', 'company', 'commune', 'epci'],
  partners: [{ partner: 'anct', role: 'operator' }],
  window: [
    unconfirmedSpan(
      {
        from: '2020-01-01',
        note: both(
          'Dix vagues jusqu’en octobre 2024, sur appel ; aucun appel n’a été trouvé ensuite.',
          'Ten waves until October 2024, by calls; no later call has been found.',
        ),
      },
      thirdPlaces2024,
      thirdPlaces2023,
    ),
  ],
  funding: [
    {
      kind: 'flat',
      label: both('aide annuelle pendant trois ans', 'yearly aid for three years'),
      amount: euros(50_000),
      per: 'year',
      on: ['running'],
      from: civilDate('2020-01-01'),
      to: civilDate('2022-01-01'),
      sources: [thirdPlaces2024],
    },
    {
      kind: 'flat',
      label: both('aide unique', 'one single aid'),
      amount: euros(50_000),
      per: 'project',
      from: civilDate('2023-01-01'),
      to: civilDate('2024-01-01'),
      sources: [thirdPlaces2023],
    },
  ],
  rule: always(contains('project.kinds', 'third-place'), thirdPlaces2024),
  doubts: [
    both(
      'Les appels visaient surtout les quartiers prioritaires, le rural peu dense et les zones FRR ; celui de 2023 se limitait à 144 arrondissements.',
      'The calls were mainly for priority districts, sparsely populated areas and FRR zones; that of 2023 was limited to 144 districts.',
    ),
  ],
  sources: [thirdPlaces2024, thirdPlaces2023],
  confidence: 'high',
}

/** Services to the public and third places. */
export const services: readonly Offer[] = [franceServices, digitalAdvisers, thirdPlaces]
