import { euros } from '@petites-villes/core'
import { always } from '@petites-villes/eligibility'
import { openSpan, unconfirmedSpan } from '../application-window.js'
import { both } from '../both.js'
import { ruralCommune } from '../criteria/territory.js'
import type { Offer } from '../offer.js'
import { rule } from '../rule.js'
import { ruralShops, ruralShopsAude } from '../sources/commerce.js'

const { all, criterion, eq } = rule

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
    { partner: 'dge', role: 'operator' },
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
      on: ['acquisition', 'works'],
      choice: { form: 'sedentary' },
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
      on: ['equipment'],
      choice: { form: 'sedentary', equipment: 'plain' },
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
      on: ['equipment'],
      choice: { form: 'sedentary', equipment: 'sustainable' },
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
      on: ['equipment'],
      choice: { form: 'itinerant' },
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

/** Shops where there is none left. */
export const ruralShopOffers: readonly Offer[] = [commerceRural]
