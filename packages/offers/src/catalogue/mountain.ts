import { euros } from '@petites-villes/core'
import { always } from '@petites-villes/eligibility'
import { openSpan, unconfirmedSpan } from '../application-window.js'
import { both } from '../both.js'
import { inMassif } from '../criteria/territory.js'
import type { Offer } from '../offer.js'
import { rule } from '../rule.js'
import {
  alpsConvention,
  firstProjects,
  investmentCircular,
  investmentFund,
  mobilityCall,
  mobilityCallPuyDeDome,
} from '../sources/mountain.js'

const { all, contains, criterion, eq, ne } = rule

const ingenierie: Offer = {
  id: 'avenir-montagnes-ingenierie',
  name: 'Avenir Montagnes Ingénierie',
  summary: both(
    'Un chef de projet payé deux ans et un appui de méthode pour bâtir un tourisme de montagne en toutes saisons.',
    'A project manager paid for two years, and method support, to build mountain tourism for every season.',
  ),
  pillar: 'engineering',
  kind: 'engineering',
  themes: ['engineering', 'tourism', 'ecological-transition'],
  applicants: ['epci', 'petr', 'syndicat', 'commune'],
  partners: [
    { partner: 'anct', role: 'pilot' },
    { partner: 'anct', role: 'financer' },
    { partner: 'banque-des-territoires', role: 'financer' },
    { partner: 'prefet-massif', role: 'instructor' },
    { partner: 'commissariat-massif', role: 'expert' },
  ],
  window: [
    unconfirmedSpan(
      {
        from: '2021-05-27',
        to: '2021-09-01',
        note: both(
          'Premier appel, clos le 31 août 2021 ; le jour d’ouverture n’a pas été trouvé.',
          'First call, closed on 31 August 2021; the opening day has not been found.',
        ),
      },
      firstProjects,
    ),
    openSpan(
      {
        from: '2021-09-01',
        to: '2021-10-08',
        note: both(
          'Second appel, ouvert aussitôt après le premier.',
          'Second call, opened right after the first.',
        ),
      },
      firstProjects,
    ),
    unconfirmedSpan(
      {
        from: '2021-10-08',
        to: '2023-01-01',
        note: both(
          'La fin du second appel n’a pas été trouvée ; le fonds couvrait 2021 et 2022.',
          'The end of the second call has not been found; the fund covered 2021 and 2022.',
        ),
      },
      firstProjects,
      investmentFund,
    ),
  ],
  funding: [
    {
      kind: 'flat',
      label: both('chef de projet pendant deux ans', 'project manager for two years'),
      amount: euros(60_000),
      per: 'year',
      on: ['posts'],
      sources: [firstProjects],
    },
    {
      kind: 'free',
      label: both(
        'appui de méthode de la Banque des Territoires',
        'method support by Banque des Territoires',
      ),
      sources: [firstProjects],
    },
  ],
  rule: always(all(criterion(inMassif), contains('project.kinds', 'four-season-tourism')), firstProjects),
  conditions: [
    both(
      'Le préfet coordonnateur de massif propose le territoire, dont le projet s’accorde avec le contrat de relance (CRTE).',
      'The coordinating prefect of the massif proposes the territory; its project agrees with the recovery contract (CRTE).',
    ),
  ],
  completes: 'chef-de-projet-pvd',
  sources: [firstProjects, investmentFund],
  confidence: 'high',
}

const investissement: Offer = {
  id: 'avenir-montagnes-investissement',
  name: 'Avenir Montagnes Investissement',
  summary: both(
    'L’État et les Régions finançaient à parts égales les investissements d’une montagne plus sobre et plus diverse.',
    'The State and the Regions shared the cost of investments for mountains that live more soberly and on more than snow.',
  ),
  pillar: 'thematic',
  kind: 'grant',
  themes: ['tourism', 'economy', 'ecological-transition'],
  applicants: ['commune', 'epci', 'syndicat', 'public-body', 'association', 'company'],
  partners: [
    { partner: 'prefet-massif', role: 'financer' },
    { partner: 'regions', role: 'financer' },
    { partner: 'commissariat-massif', role: 'instructor' },
  ],
  window: [openSpan({ from: '2021-07-15', to: '2023-01-01' }, investmentCircular, investmentFund)],
  funding: [
    {
      kind: 'unpublished',
      label: both('taux fixé par chaque massif', 'rate set by each massif'),
      sources: [investmentCircular],
    },
  ],
  rule: always(criterion(inMassif), investmentCircular),
  completes: 'fnadt',
  doubts: [
    both(
      'C’est l’opération qui doit être dans le massif ; la règle regarde la commune.',
      'It is the operation that must lie in the massif; the rule looks at the town.',
    ),
  ],
  sources: [investmentCircular, investmentFund],
  confidence: 'high',
}

const mobilites: Offer = {
  id: 'avenir-montagnes-mobilites',
  name: 'AMI Avenir Montagnes Mobilités',
  summary: both(
    'Un appel pour inventer, sans voiture individuelle, les trajets vers et dans les vallées.',
    'A call to invent ways to reach and cross the valleys without a private car.',
  ),
  pillar: 'thematic',
  kind: 'grant',
  themes: ['mobility', 'tourism'],
  applicants: ['commune', 'epci', 'petr', 'syndicat', 'association', 'company'],
  partners: [
    { partner: 'anct', role: 'pilot' },
    { partner: 'france-mobilites', role: 'expert' },
    { partner: 'commissariat-massif', role: 'expert' },
  ],
  window: [
    openSpan(
      {
        from: '2021-09-30',
        to: '2022-01-01',
        note: both(
          'Premier appel ; pré-dépôt avant le 30 novembre 2021.',
          'First call; a draft was due by 30 November 2021.',
        ),
      },
      mobilityCall,
      mobilityCallPuyDeDome,
    ),
    openSpan(
      { from: '2022-04-04', to: '2022-05-29', note: both('Second appel.', 'Second call.') },
      mobilityCall,
    ),
  ],
  funding: [
    { kind: 'unpublished', label: both('aide au projet', 'aid to the project'), sources: [mobilityCall] },
  ],
  rule: always(
    all(criterion(inMassif), ne('town.densityLevel', '1'), contains('project.kinds', 'mobility')),
    mobilityCall,
    mobilityCallPuyDeDome,
  ),
  completes: 'avenir-montagnes-ingenierie',
  sources: [mobilityCall, mobilityCallPuyDeDome],
  confidence: 'high',
}

const conventionDeMassif: Offer = {
  id: 'convention-de-massif',
  name: 'Convention interrégionale de massif 2021-2027',
  acronym: 'CIMA (Alpes)',
  summary: both(
    'L’État, les Régions et l’Europe financent ensemble les projets d’un massif, selon les mesures de sa convention.',
    'The State, the Regions and Europe fund together the projects of a massif, under the measures of its convention.',
  ),
  pillar: 'thematic',
  kind: 'programme',
  themes: ['economy', 'tourism', 'ecological-transition'],
  applicants: ['commune', 'epci', 'syndicat', 'public-body', 'association', 'company'],
  partners: [
    { partner: 'prefet-massif', role: 'financer' },
    { partner: 'regions', role: 'financer' },
    { partner: 'commissariat-massif', role: 'instructor' },
  ],
  window: [openSpan({ from: '2021-01-01', to: '2028-01-01' }, alpsConvention)],
  funding: [
    {
      kind: 'unpublished',
      label: both('taux de la mesure', 'rate of the measure'),
      sources: [alpsConvention],
    },
  ],
  rule: always(all(criterion(inMassif), eq('project.inMassifMeasure', true)), alpsConvention),
  completes: 'fnadt',
  doubts: [
    both(
      'Seule la convention des Alpes a été lue ; celles des autres massifs restent à vérifier.',
      'Only the convention of the Alps has been read; those of the other massifs remain to be checked.',
    ),
    both(
      'La convention couvre 2021-2027 ; le jour de sa signature n’a pas été trouvé.',
      'The convention covers 2021 to 2027; the day on which it was signed has not been found.',
    ),
  ],
  sources: [alpsConvention],
  confidence: 'medium',
}

/** What the mountains have on top of the common offer. */
export const mountain: readonly Offer[] = [ingenierie, investissement, mobilites, conventionDeMassif]
