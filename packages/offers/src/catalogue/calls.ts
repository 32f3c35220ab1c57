import { always } from '@petites-villes/eligibility'
import { openSpan, unconfirmedSpan } from '../application-window.js'
import { both } from '../both.js'
import { acvMember, pvdMember } from '../criteria/membership.js'
import { ruralCommune } from '../criteria/territory.js'
import type { Offer } from '../offer.js'
import {
  villagesAvenirGroupMax,
  villagesAvenirGroupMin,
  villagesAvenirPopulation,
} from '../parameters/engineering.js'
import { rule } from '../rule.js'
import {
  chene,
  inclusiveHousingWinners,
  villagesAvenirCircular,
  villagesAvenirReport,
  villagesAvenirWave1,
} from '../sources/engineering.js'

const { all, any, between, contains, criterion, eq, lt, not } = rule

const actee: Offer = {
  id: 'actee-chene',
  name: 'ACTEE+ - Fonds CHÊNE',
  summary: both(
    'La FNCCR paie une part de l’ingénierie qui prépare la rénovation énergétique des bâtiments publics, mais pas les travaux.',
    'FNCCR pays a share of the engineering that prepares the energy renovation of public buildings, but not the works.',
  ),
  pillar: 'engineering',
  kind: 'engineering',
  themes: ['energy', 'public-facilities'],
  applicants: ['commune', 'epci', 'syndicat'],
  partners: [{ partner: 'fnccr', role: 'operator' }],
  window: [
    unconfirmedSpan(
      {
        from: '2023-01-01',
        to: '2027-01-01',
        note: both(
          'Le programme court jusqu’au 31 décembre 2026 ; le cinquième appel était annoncé comme le dernier.',
          'The programme runs until 31 December 2026; the fifth call was announced as the last one.',
        ),
      },
      chene,
    ),
  ],
  funding: [
    {
      kind: 'rate',
      label: both(
        'économe de flux, outils de suivi, études, maîtrise d’œuvre',
        'energy manager, metering tools, studies, design',
      ),
      percent: 80,
      minPercent: 50,
      base: both('coût de l’ingénierie', 'cost of the engineering'),
      on: ['studies'],
      sources: [chene],
    },
  ],
  rule: always(contains('project.kinds', 'thermal-renovation'), chene),
  doubts: [
    both(
      'Les dates des appels n’ont pas été trouvées ; sans vérification, tenez le fonds pour fermé.',
      'The dates of the calls have not been found; unless checked, take the fund as closed.',
    ),
  ],
  sources: [chene],
  confidence: 'high',
}

const inclusiveHousing: Offer = {
  id: 'fabrique-habitat-inclusif',
  name: 'AMI Petites villes de demain - Fabrique à projets d’habitat inclusif',
  summary: both(
    'Une aide d’ingénierie pour préparer un habitat partagé et accompagné, pour personnes âgées ou handicapées.',
    'Engineering support to prepare shared, assisted homes for elderly or disabled people.',
  ),
  pillar: 'thematic',
  kind: 'engineering',
  themes: ['housing', 'inclusion'],
  applicants: ['commune', 'epci', 'association'],
  partners: [
    { partner: 'anct', role: 'pilot' },
    { partner: 'cnsa', role: 'financer' },
    { partner: 'banque-des-territoires', role: 'financer' },
  ],
  window: [
    unconfirmedSpan(
      {
        from: '2020-10-01',
        to: '2022-10-24',
        note: both(
          'Dates limites : 17 décembre 2021, 10 juin 2022, 23 octobre 2022 ; les jours d’ouverture n’ont pas été trouvés.',
          'Deadlines: 17 December 2021, 10 June 2022, 23 October 2022; the opening days have not been found.',
        ),
      },
      inclusiveHousingWinners,
    ),
  ],
  funding: [
    {
      kind: 'unpublished',
      label: both('appui en ingénierie', 'engineering support'),
      on: ['studies'],
      sources: [inclusiveHousingWinners],
    },
  ],
  rule: always(
    all(criterion(pvdMember), contains('project.kinds', 'inclusive-housing')),
    inclusiveHousingWinners,
  ),
  sources: [inclusiveHousingWinners],
  confidence: 'high',
}

const villagesAvenir: Offer = {
  id: 'villages-d-avenir',
  name: 'Villages d’avenir',
  summary: both(
    'Un chef de projet placé auprès du préfet aide pendant 12 à 18 mois les communes rurales de moins de 3 500 habitants.',
    'A project manager placed with the prefect helps rural communes of fewer than 3,500 inhabitants for 12 to 18 months.',
  ),
  pillar: 'engineering',
  kind: 'programme',
  themes: ['engineering'],
  applicants: ['commune'],
  partners: [
    { partner: 'anct', role: 'pilot' },
    { partner: 'prefet-departement', role: 'instructor' },
    { partner: 'cerema', role: 'expert' },
  ],
  window: [
    openSpan(
      { from: '2023-08-14', to: '2023-12-21', note: both('Première vague.', 'First wave.') },
      villagesAvenirCircular,
      villagesAvenirWave1,
    ),
    unconfirmedSpan(
      {
        from: '2023-12-21',
        to: '2027-01-01',
        note: both(
          'Trois vagues jusqu’à la fin de 2026 ; les dates des deux dernières n’ont pas été trouvées.',
          'Three waves until the end of 2026; the dates of the last two have not been found.',
        ),
      },
      villagesAvenirReport,
    ),
  ],
  funding: [
    {
      kind: 'free',
      label: both('chef de projet mis à disposition', 'project manager made available'),
      sources: [villagesAvenirWave1],
    },
  ],
  rule: always(
    all(
      criterion(ruralCommune),
      lt('town.population', villagesAvenirPopulation),
      any(
        all(
          between('project.groupSize', villagesAvenirGroupMin, villagesAvenirGroupMax),
          eq('project.groupAllSmall', true),
        ),
        all(
          eq('town.centrality', true),
          not(criterion(acvMember)),
          not(criterion(pvdMember)),
          eq('project.epciSupport', true),
        ),
      ),
    ),
    villagesAvenirCircular,
  ),
  doubts: [
    both(
      'Une commune seule ne peut être déjà dans Petites villes de demain ou Action cœur de ville ; la source ne le dit pas pour un groupement.',
      'A town alone must not already be in Petites villes de demain or Action cœur de ville; the source does not say so for a group.',
    ),
    both(
      'Le programme n’apporte pas d’argent propre pour investir.',
      'The programme brings no money of its own for investment.',
    ),
  ],
  sources: [villagesAvenirCircular, villagesAvenirWave1, villagesAvenirReport],
  confidence: 'high',
}

/** Calls and neighbouring programmes that bring people or studies. */
export const calls: readonly Offer[] = [actee, inclusiveHousing, villagesAvenir]
