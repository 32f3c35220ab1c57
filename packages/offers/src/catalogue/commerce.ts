import { euros } from '@petites-villes/core'
import { always } from '@petites-villes/eligibility'
import { openSpan, unconfirmedSpan } from '../application-window.js'
import { both } from '../both.js'
import { acvMember, ortSigned, pvdMember } from '../criteria/membership.js'
import { ruralCommune } from '../criteria/territory.js'
import type { Offer } from '../offer.js'
import { everyTown, rule } from '../rule.js'
import {
  frlaData,
  frlaGuide,
  frlaPage,
  hundredFoncieres,
  ruralShops,
  ruralShopsAude,
} from '../sources/commerce.js'

const { all, any, containsAny, criterion, eq } = rule

const foncieres: Offer = {
  id: 'foncieres-de-redynamisation',
  name: 'Foncières de redynamisation',
  summary: both(
    'La Banque des Territoires entre au capital de sociétés qui achètent, rénovent et louent des locaux commerciaux.',
    'Banque des Territoires takes a share in companies that buy, renovate and let shop premises.',
  ),
  pillar: 'thematic',
  kind: 'loan',
  themes: ['commerce', 'land'],
  applicants: ['company', 'epci'],
  partners: [{ partner: 'banque-des-territoires', role: 'financer' }],
  window: [unconfirmedSpan({ from: '2020-10-01' }, hundredFoncieres)],
  funding: [
    {
      kind: 'unpublished',
      label: both('prise de participation', 'equity stake'),
      sources: [hundredFoncieres],
    },
    { kind: 'loan', label: both('prêt à la foncière', 'loan to the company'), sources: [hundredFoncieres] },
  ],
  rule: always(everyTown, hundredFoncieres),
  conditions: [
    both(
      'Une société d’économie mixte ou une SAS porte la foncière avec la collectivité.',
      'A semi-public company or a simplified company carries it together with the local authority.',
    ),
  ],
  doubts: [
    both(
      'Cent foncières étaient annoncées en 2020 ; aucune date de fin n’a été trouvée.',
      'One hundred companies were announced in 2020; no closing date has been found.',
    ),
  ],
  sources: [hundredFoncieres],
  confidence: 'medium',
}

const frla: Offer = {
  id: 'frla',
  name: 'Fonds de restructuration des locaux d’activité',
  acronym: 'FRLA',
  summary: both(
    'Une subvention couvre une part du déficit lorsqu’on restructure des locaux commerciaux dans un centre fragile.',
    'A grant covers a part of the deficit when shop premises in a fragile centre are restructured.',
  ),
  pillar: 'thematic',
  kind: 'grant',
  themes: ['commerce', 'economy', 'land'],
  applicants: ['commune', 'epci', 'public-body', 'company'],
  partners: [{ partner: 'anct', role: 'operator' }],
  window: [
    openSpan({ from: '2021-01-01', to: '2025-01-01' }, frlaPage, frlaData),
    unconfirmedSpan(
      {
        from: '2025-01-01',
        note: both(
          'Reconduit en 2024 ; rien n’a été trouvé ensuite.',
          'Renewed in 2024; nothing has been found since.',
        ),
      },
      frlaPage,
    ),
  ],
  funding: [
    {
      kind: 'deficit-share',
      label: both('déficit de l’opération', 'deficit of the operation'),
      percent: 50,
      minPercent: 0,
      sources: [frlaPage, frlaGuide],
    },
  ],
  rule: always(
    all(
      any(
        criterion(pvdMember),
        criterion(acvMember),
        criterion(ortSigned),
        containsAny('project.zones', ['zrr-centre-bourg', 'qpv', 'zafr']),
      ),
      eq('project.deficit', true),
      eq('project.sealsSoil', false),
    ),
    frlaPage,
    frlaGuide,
  ),
  conditions: [
    both(
      'L’opération s’inscrit dans une stratégie d’ensemble, de préférence une ORT, et se demande au dernier financeur.',
      'The operation is part of an overall strategy, preferably an ORT, and this funder is asked last.',
    ),
    both(
      'L’opérateur apporte au moins 40 % du prix de revient.',
      'The operator brings at least 40% of the cost price.',
    ),
  ],
  doubts: [
    both(
      'Des plafonds au mètre carré s’appliquent, à partir de 670 € ; le reste du barème n’a pas été lu.',
      'Ceilings for each square metre apply, from 670 euros; the rest of the scale has not been read.',
    ),
    both(
      'Une note préfectorale parle d’une modulation de 15 points.',
      'A note of a prefecture speaks of a modulation of 15 points.',
    ),
  ],
  sources: [frlaPage, frlaGuide, frlaData],
  confidence: 'high',
}

const sedentary = eq('project.shopForm', 'sedentary')
const itinerant = eq('project.shopForm', 'itinerant')
const investment = both('dépense d’investissement', 'investment expense')
const fittingOut = both('aménagement et équipement professionnel', 'fitting-out and professional equipment')

const commerceRural: Offer = {
  id: 'commerce-rural',
  name: 'Programme de reconquête du commerce rural',
  summary: both(
    'L’État aide à ouvrir un commerce, fixe ou itinérant, là où il n’y en a pas ou pas assez.',
    'The State helps to open a shop, fixed or travelling, where there is none or not enough.',
  ),
  pillar: 'thematic',
  kind: 'grant',
  themes: ['commerce'],
  applicants: ['commune', 'epci', 'company', 'association'],
  partners: [
    { partner: 'dge', role: 'pilot' },
    { partner: 'anct', role: 'operator' },
    { partner: 'prefet-departement', role: 'instructor' },
  ],
  window: [
    openSpan({ from: '2023-03-01', to: '2026-01-01' }, ruralShops),
    unconfirmedSpan(
      {
        from: '2026-01-01',
        note: both(
          'Le programme était doté pour trois ans à partir de mars 2023.',
          'The programme had money for three years from March 2023.',
        ),
      },
      ruralShops,
    ),
  ],
  funding: [
    {
      kind: 'rate',
      label: both('locaux et travaux d’un commerce sédentaire', 'premises and works of a fixed shop'),
      percent: 50,
      base: investment,
      cap: euros(50_000),
      per: 'project',
      when: sedentary,
      sources: [ruralShops, ruralShopsAude],
    },
    {
      kind: 'rate',
      label: fittingOut,
      percent: 50,
      base: investment,
      cap: euros(20_000),
      per: 'project',
      when: all(sedentary, eq('project.sustainable', false)),
      sources: [ruralShops],
    },
    {
      kind: 'rate',
      label: both(
        'aménagement et équipement durables ou innovants',
        'sustainable or innovative fitting-out and equipment',
      ),
      percent: 50,
      base: investment,
      cap: euros(25_000),
      per: 'project',
      when: all(sedentary, eq('project.sustainable', true)),
      sources: [ruralShops],
    },
    {
      kind: 'rate',
      label: both(
        'véhicule et équipement d’un commerce itinérant',
        'vehicle and equipment of a travelling shop',
      ),
      percent: 50,
      base: investment,
      cap: euros(20_000),
      per: 'project',
      when: itinerant,
      sources: [ruralShops],
    },
    {
      kind: 'flat',
      label: both('accompagnement du porteur', 'support of the carrier'),
      minAmount: euros(0),
      amount: euros(5_000),
      per: 'project',
      sources: [ruralShops],
    },
  ],
  rule: always(
    all(criterion(ruralCommune), eq('project.unmetNeed', true), eq('project.sealsSoil', false)),
    ruralShops,
  ),
  conditions: [
    both(
      'La commune ou l’intercommunalité délibère en faveur du projet.',
      'The town or the intercommunality votes in favour of the project.',
    ),
    both('Le projet se réalise en moins de 36 mois.', 'The project is completed in less than 36 months.'),
    both(
      'Un commerce itinérant fait au moins quatre jours de tournée par semaine dans des communes rurales sans commerce.',
      'A travelling shop tours rural communes without a shop on at least four days a week.',
    ),
  ],
  doubts: [
    both(
      'Le premier cahier des charges demandait aussi un trajet médian de plus de dix minutes vers un commerce.',
      'The first specification also asked for a median trip of more than ten minutes to a shop.',
    ),
    both(
      'Une préfecture applique les 50 % au déficit de l’opération, et non à la dépense.',
      'One prefecture counts the 50% on the deficit of the operation, not on the expense.',
    ),
    both(
      'Que « rurale » veuille dire les niveaux 5 à 7 de la grille n’a pas été vérifié dans le règlement.',
      'That "rural" means levels 5 to 7 of the grid has not been checked in the rules of the programme.',
    ),
  ],
  sources: [ruralShops, ruralShopsAude],
  confidence: 'high',
}

/** Shops: premises, companies, rural shops. */
export const commerce: readonly Offer[] = [foncieres, frla, commerceRural]
