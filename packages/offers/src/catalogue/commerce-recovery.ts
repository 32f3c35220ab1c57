import { euros } from '@petites-villes/core'
import { always } from '@petites-villes/eligibility'
import { openSpan, unconfirmedSpan } from '../application-window.js'
import { both } from '../both.js'
import { acvMember, pvdMember } from '../criteria/membership.js'
import type { Offer } from '../offer.js'
import { everyTown, rule } from '../rule.js'
import { billionPlan, incredibleShops, shopDigital, shopManager2020 } from '../sources/commerce.js'
import { readOn } from '../sources/read.js'

const { any, criterion } = rule

const shopManager: Offer = {
  id: 'manager-de-commerce',
  name: 'Co-financement d’un manager de commerce ou de centre-ville',
  summary: both(
    'La Banque des Territoires paie une part du poste de la personne qui anime le commerce du centre.',
    'Banque des Territoires pays a share of the post of the person who looks after the shops of the centre.',
  ),
  pillar: 'thematic',
  kind: 'engineering',
  themes: ['commerce'],
  applicants: ['commune', 'epci'],
  partners: [{ partner: 'banque-des-territoires', role: 'financer' }],
  window: [
    unconfirmedSpan(
      {
        from: '2020-10-01',
        note: both(
          'Annoncé en octobre 2020 pour 125 territoires ; probablement épuisé.',
          'Announced in October 2020 for 125 territories; probably used up.',
        ),
      },
      shopManager2020,
    ),
  ],
  funding: [
    {
      kind: 'flat',
      label: both('poste pendant deux ans', 'post for two years'),
      amount: euros(20_000),
      per: 'year',
      on: ['posts'],
      sources: [shopManager2020],
    },
  ],
  rule: always(any(criterion(pvdMember), criterion(acvMember)), shopManager2020),
  doubts: [
    both(
      'Aucune source lue ne donne la part du coût que l’aide peut atteindre.',
      'No source that was read gives the share of the cost that the aid may reach.',
    ),
  ],
  sources: [shopManager2020],
  confidence: 'medium',
}

const flashDiagnosis: Offer = {
  id: 'diagnostic-flash-shopin',
  name: 'Diagnostic flash commerce Shop’in',
  summary: both(
    'Un diagnostic rapide du commerce après le confinement, payé par la Banque des Territoires.',
    'A quick diagnosis of the shops after the lockdown, paid by Banque des Territoires.',
  ),
  pillar: 'thematic',
  kind: 'engineering',
  themes: ['commerce'],
  applicants: ['commune', 'epci'],
  partners: [{ partner: 'banque-des-territoires', role: 'financer' }],
  window: [
    unconfirmedSpan(
      {
        from: '2020-10-01',
        to: '2021-05-01',
        note: both('Six mois à partir d’octobre 2020.', 'Six months from October 2020.'),
      },
      billionPlan,
    ),
  ],
  funding: [{ kind: 'free', label: both('diagnostic', 'diagnosis'), sources: [billionPlan] }],
  rule: always(everyTown, billionPlan),
  doubts: [
    both(
      'Sept cents collectivités étaient visées ; la source ne dit pas lesquelles.',
      'It was meant for seven hundred authorities; the source does not say which.',
    ),
  ],
  sources: [billionPlan],
  confidence: 'medium',
}

const digitalShops: Offer = {
  id: 'commerce-numerique-bdt',
  name: 'Solutions numériques pour le commerce',
  summary: both(
    'La Banque des Territoires aidait les communes à mettre leurs commerces en ligne.',
    'Banque des Territoires helped towns to bring their shops online.',
  ),
  pillar: 'thematic',
  kind: 'grant',
  themes: ['commerce', 'digital'],
  applicants: ['commune', 'epci'],
  partners: [{ partner: 'banque-des-territoires', role: 'financer' }],
  window: [
    unconfirmedSpan(
      {
        from: '2020-10-01',
        to: readOn,
        note: both(
          'L’aide est close ; le jour où elle s’est arrêtée n’a pas été trouvé.',
          'The aid is over; the day on which it stopped has not been found.',
        ),
      },
      shopDigital,
    ),
  ],
  funding: [
    { kind: 'unpublished', label: both('aide à la commune', 'aid to the town'), sources: [shopDigital] },
  ],
  rule: always(everyTown, shopDigital),
  doubts: [
    both(
      'Seule l’enveloppe de sept millions d’euros est connue ; ni le montant par commune ni les communes visées ne le sont.',
      'Only the envelope of seven million euros is known; neither the amount for a town nor the towns meant are.',
    ),
  ],
  sources: [shopDigital],
  confidence: 'low',
}

const incredibleShop: Offer = {
  id: 'mon-centre-bourg-a-un-incroyable-commerce',
  name: 'Mon centre-bourg a un incroyable commerce',
  summary: both(
    'Un concours de création de commerces, organisé dans vingt Petites villes de demain.',
    'A contest for new shops, held in twenty towns of the programme.',
  ),
  pillar: 'thematic',
  kind: 'programme',
  themes: ['commerce'],
  applicants: ['commune'],
  partners: [{ partner: 'anct', role: 'pilot' }],
  window: [openSpan({ from: '2021-11-24', to: '2022-01-01' }, incredibleShops)],
  funding: [
    {
      kind: 'unpublished',
      label: both('organisation du concours', 'organisation of the contest'),
      sources: [incredibleShops],
    },
  ],
  rule: always(criterion(pvdMember), incredibleShops),
  sources: [incredibleShops],
  confidence: 'high',
}

/** Shops: the recovery plan of 2020 and 2021, over today. */
export const commerceRecovery: readonly Offer[] = [shopManager, flashDiagnosis, digitalShops, incredibleShop]
