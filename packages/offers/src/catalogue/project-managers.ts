import { civilDate, euros } from '@petites-villes/core'
import { always } from '@petites-villes/eligibility'
import { openSpan, unconfirmedSpan } from '../application-window.js'
import { both } from '../both.js'
import { pvdAdhesionSigned, pvdMember } from '../criteria/membership.js'
import { projectNotBegun } from '../criteria/project.js'
import { intermediateDensity, ruralCommune } from '../criteria/territory.js'
import type { Offer } from '../offer.js'
import { vtaPopulation } from '../parameters/engineering.js'
import { rule } from '../rule.js'
import {
  adhesionSteps,
  anahProjectManager,
  projectManagerDebate,
  projectManagerPage,
  vta2023,
  vta2026,
} from '../sources/engineering.js'

const { all, any, contains, containsAny, criterion, eq, lt, not } = rule

const withAnah = containsAny('housing.operations', ['opah-ru', 'opah-cd', 'etude-pre-operationnelle'])
const loadedCost = both('coût annuel chargé', 'annual loaded cost')

const chefDeProjet: Offer = {
  id: 'chef-de-projet-pvd',
  name: 'Co-financement d’un poste de chef de projet Petites villes de demain',
  summary: both(
    'L’État, l’ANCT, la Banque des Territoires et l’Anah paient les trois quarts du poste de la personne qui conduit le projet de la ville.',
    'The State, ANCT, Banque des Territoires and Anah pay three quarters of the post of the person who leads the town’s project.',
  ),
  pillar: 'engineering',
  kind: 'engineering',
  themes: ['engineering'],
  applicants: ['commune', 'epci', 'petr'],
  partners: [
    { partner: 'anct', role: 'financer' },
    { partner: 'banque-des-territoires', role: 'financer' },
    { partner: 'anah', role: 'financer' },
    { partner: 'prefet-departement', role: 'instructor' },
  ],
  window: [
    openSpan({ from: '2020-10-01', to: '2026-04-01' }, projectManagerPage, adhesionSteps),
    unconfirmedSpan(
      {
        from: '2026-04-01',
        note: both(
          'La page officielle donnait le 31 mars 2026 comme date de clôture ; aucune prolongation des postes n’a été trouvée.',
          'The official page gave 31 March 2026 as the closing day; no extension of the posts has been found.',
        ),
      },
      projectManagerPage,
    ),
  ],
  funding: [
    {
      kind: 'rate',
      label: both('poste de chef de projet', 'post of project manager'),
      percent: 75,
      base: loadedCost,
      cap: euros(45_000),
      per: 'year',
      when: not(withAnah),
      on: ['posts'],
      choice: { anah: 'without' },
      sources: [projectManagerPage, projectManagerDebate],
    },
    {
      kind: 'rate',
      label: both('poste de chef de projet, avec l’Anah', 'post of project manager, with Anah'),
      percent: 75,
      base: loadedCost,
      cap: euros(55_000),
      per: 'year',
      when: withAnah,
      on: ['posts'],
      choice: { anah: 'with' },
      sources: [projectManagerPage, projectManagerDebate],
    },
  ],
  rule: always(all(criterion(pvdMember), criterion(pvdAdhesionSigned)), adhesionSteps, projectManagerPage),
  doubts: [
    both(
      'Le Sénat a demandé de prolonger ces postes de deux ans ; rien ne dit s’ils sont encore financés après le 31 mars 2026.',
      'The Senate asked for two more years for these posts; nothing says whether they are still funded after 31 March 2026.',
    ),
  ],
  sources: [projectManagerPage, projectManagerDebate, adhesionSteps],
  confidence: 'high',
}

const chefDeProjetAnah: Offer = {
  id: 'chef-de-projet-anah',
  name: 'Chef de projet Anah (OPAH-RU, OPAH-CD, plan de sauvegarde, ORCOD)',
  summary: both(
    'L’Anah paie la moitié du poste qui suit une opération lourde d’amélioration de l’habitat.',
    'Anah pays half of the post that steers a heavy housing improvement operation.',
  ),
  pillar: 'engineering',
  kind: 'engineering',
  themes: ['engineering', 'housing'],
  applicants: ['commune', 'epci'],
  partners: [
    { partner: 'anah', role: 'financer' },
    { partner: 'ddt', role: 'instructor' },
  ],
  window: [
    unconfirmedSpan({ to: '2026-01-01' }, anahProjectManager),
    openSpan(
      {
        from: '2026-01-01',
        note: both(
          'La demande se fait chaque année, avant le début de la mission.',
          'One applies every year, before the work begins.',
        ),
      },
      anahProjectManager,
    ),
  ],
  funding: [
    {
      kind: 'rate',
      label: both('poste de chef de projet', 'post of project manager'),
      percent: 50,
      base: both('dépense annuelle hors taxes', 'annual expense before tax'),
      baseCap: euros(80_000),
      cap: euros(40_000),
      per: 'year',
      on: ['posts'],
      sources: [anahProjectManager],
    },
  ],
  rule: always(
    all(
      containsAny('housing.operations', ['opah-ru', 'opah-cd', 'plan-de-sauvegarde', 'orcod']),
      not(contains('project.zones', 'npnru')),
      criterion(projectNotBegun),
    ),
    anahProjectManager,
  ),
  doubts: [
    both(
      'La source dit que ce financement continue après 2026, sans donner le jour où il a commencé.',
      'The source says that this funding goes on after 2026, without the day on which it began.',
    ),
  ],
  sources: [anahProjectManager],
  confidence: 'high',
}

const vta: Offer = {
  id: 'vta',
  name: 'Volontariat territorial en administration',
  acronym: 'VTA',
  summary: both(
    'Une aide forfaitaire pour recruter un jeune diplômé qui monte les projets et les demandes de subvention.',
    'A flat aid to hire a young graduate who prepares projects and applications for grants.',
  ),
  pillar: 'engineering',
  kind: 'engineering',
  themes: ['engineering'],
  applicants: ['commune', 'epci', 'petr', 'syndicat', 'association'],
  partners: [
    { partner: 'anct', role: 'pilot' },
    { partner: 'anct', role: 'financer' },
    { partner: 'prefet-departement', role: 'instructor' },
  ],
  window: [
    unconfirmedSpan({ to: '2023-06-16' }, vta2023),
    openSpan({ from: '2023-06-16' }, vta2023, vta2026),
  ],
  funding: [
    {
      kind: 'flat',
      label: both(
        'forfait pour un volontaire, quelle que soit la durée',
        'flat sum for a volunteer, however long the contract',
      ),
      amount: euros(15_000),
      per: 'person',
      on: ['posts'],
      sources: [vta2026],
    },
    {
      kind: 'flat',
      label: both('« coup de pouce » reversé au volontaire', '"coup de pouce" passed on to the volunteer'),
      amount: euros(5_000),
      per: 'person',
      on: ['posts'],
      from: civilDate('2023-01-01'),
      to: civilDate('2024-01-01'),
      sources: [vta2023],
    },
  ],
  rule: always(
    any(
      all(
        eq('applicant.kind', 'commune'),
        any(
          criterion(ruralCommune),
          all(
            lt('town.population', vtaPopulation),
            criterion(intermediateDensity),
            any(eq('department.rural', true), eq('epci.rural', true)),
          ),
        ),
      ),
      all(eq('applicant.kind', 'epci'), eq('epci.rural', true)),
      eq('applicant.kind', 'petr'),
      all(eq('applicant.kind', 'syndicat'), eq('syndicat.onlyRural', true)),
      all(eq('applicant.kind', 'association'), eq('project.pooledPosts', true)),
    ),
    vta2026,
  ),
  conditions: [
    both(
      'Contrat de 12 à 18 mois, à trois quarts de temps au moins, payé au moins au Smic.',
      'A contract of 12 to 18 months, at least three-quarter time, paid at least the minimum wage.',
    ),
    both(
      'Le volontaire a de 18 à 30 ans et un diplôme de niveau bac+2 au moins.',
      'The volunteer is 18 to 30 years old and holds at least a two-year degree.',
    ),
  ],
  doubts: [
    both(
      'Les 5 000 € de 2023 reversés au volontaire ne sont plus mentionnés pour 2026 ; leurs dates exactes n’ont pas été trouvées.',
      'The 5,000 euros of 2023 passed on to the volunteer are no longer mentioned for 2026; their exact days have not been found.',
    ),
  ],
  sources: [vta2026, vta2023],
  confidence: 'high',
}

/** Posts and people. */
export const projectManagers: readonly Offer[] = [chefDeProjet, chefDeProjetAnah, vta]
