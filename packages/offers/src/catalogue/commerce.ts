import { always } from '@petites-villes/eligibility'
import { openSpan, unconfirmedSpan } from '../application-window.js'
import { both } from '../both.js'
import { acvMember, ortSigned, pvdMember } from '../criteria/membership.js'
import type { Offer } from '../offer.js'
import { everyTown, rule } from '../rule.js'
import { frlaData, frlaGuide, frlaPage, hundredFoncieres } from '../sources/commerce.js'

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
  limits: [{ kind: 'own-share', percent: 40, sources: [frlaPage] }],
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

/** Shops: premises and the companies that own them. */
export const commerce: readonly Offer[] = [foncieres, frla]
