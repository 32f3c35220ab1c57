import { always } from '@petites-villes/eligibility'
import { openSpan, unconfirmedSpan } from '../application-window.js'
import { both } from '../both.js'
import { pvdMember } from '../criteria/membership.js'
import type { Offer } from '../offer.js'
import { rule } from '../rule.js'
import { committedAt2024, eduRenov, heatContracts, heatFund, schoolPlan } from '../sources/loans.js'

const { any, contains, criterion } = rule

const pruPvd: Offer = {
  id: 'pru-pvd',
  name: 'Prêt renouvellement urbain Petites villes de demain',
  acronym: 'PRU-PVD',
  summary: both(
    'La Banque des Territoires prête aux villes du programme pour renouveler leur centre.',
    'Banque des Territoires lends to the towns of the programme to renew their centre.',
  ),
  pillar: 'thematic',
  kind: 'loan',
  themes: ['housing', 'commerce', 'public-space'],
  applicants: ['commune', 'epci', 'public-body', 'company'],
  partners: [{ partner: 'banque-des-territoires', role: 'financer' }],
  window: [
    unconfirmedSpan(
      {
        from: '2020-10-01',
        note: both(
          '121 millions d’euros étaient prêtés à la fin de 2024 ; les dates d’ouverture et de fin n’ont pas été trouvées.',
          '121 million euros had been lent by the end of 2024; the opening and closing days have not been found.',
        ),
      },
      committedAt2024,
    ),
  ],
  funding: [{ kind: 'loan', label: both('prêt', 'loan'), sources: [committedAt2024] }],
  rule: always(criterion(pvdMember), committedAt2024),
  doubts: [
    both(
      'Seuls l’existence et le volume du prêt sont connus ; ni taux, ni durée, ni objet n’ont été trouvés.',
      'Only the existence and the volume of the loan are known; neither rate nor term nor object has been found.',
    ),
  ],
  sources: [committedAt2024],
  confidence: 'low',
}

const eduRenovOffer: Offer = {
  id: 'edurenov',
  name: 'EduRénov',
  summary: both(
    'La Banque des Territoires aide à étudier et à financer la rénovation énergétique des écoles, collèges et lycées.',
    'Banque des Territoires helps to study and finance the energy renovation of schools.',
  ),
  pillar: 'thematic',
  kind: 'loan',
  themes: ['energy', 'public-facilities'],
  applicants: ['commune', 'department', 'region'],
  partners: [{ partner: 'banque-des-territoires', role: 'financer' }],
  window: [
    openSpan(
      {
        from: '2023-01-01',
        to: '2028-01-01',
        note: both('Programme de cinq ans, jusqu’en 2027.', 'A programme of five years, until 2027.'),
      },
      eduRenov,
      schoolPlan,
    ),
  ],
  funding: [
    {
      kind: 'loan',
      label: both('prêt sur fonds d’épargne', 'loan from the savings funds'),
      months: { min: 300, max: 480 },
      sources: [eduRenov],
    },
    {
      kind: 'unpublished',
      label: both('appui en ingénierie', 'engineering support'),
      on: ['studies'],
      sources: [eduRenov],
    },
  ],
  rule: always(contains('project.kinds', 'school'), eduRenov),
  conditions: [
    both(
      'Le programme vise une économie d’énergie d’au moins 40 %.',
      'The programme aims at an energy saving of at least 40%.',
    ),
  ],
  doubts: [
    both(
      'Le début est déduit des cinq ans annoncés, qui s’achèvent en 2027.',
      'The beginning is inferred from the five years announced, which end in 2027.',
    ),
  ],
  sources: [eduRenov, schoolPlan],
  confidence: 'high',
}

const intracting: Offer = {
  id: 'intracting',
  name: 'Intracting',
  summary: both(
    'Une avance que la collectivité rembourse avec l’énergie économisée.',
    'An advance that the authority pays back out of the energy it saves.',
  ),
  pillar: 'thematic',
  kind: 'loan',
  themes: ['energy', 'public-facilities'],
  applicants: ['commune', 'epci', 'department', 'region'],
  partners: [{ partner: 'banque-des-territoires', role: 'financer' }],
  window: [openSpan({ from: '2023-01-01', to: '2028-01-01' }, schoolPlan)],
  funding: [{ kind: 'loan', label: both('avance remboursable', 'repayable advance'), sources: [schoolPlan] }],
  rule: always(
    any(contains('project.kinds', 'school'), contains('project.kinds', 'thermal-renovation')),
    schoolPlan,
  ),
  doubts: [
    both(
      'La durée et la part financée n’ont pas été trouvées ; les dates sont celles d’EduRénov, dont l’avance fait partie.',
      'The term and the share financed have not been found; the dates are those of EduRénov, of which the advance is a part.',
    ),
  ],
  sources: [schoolPlan],
  confidence: 'medium',
}

const fondsChaleur: Offer = {
  id: 'fonds-chaleur',
  name: 'Fonds Chaleur',
  summary: both(
    'L’ADEME aide à produire de la chaleur renouvelable : bois, géothermie, solaire, réseaux.',
    'ADEME helps to produce renewable heat: wood, geothermal, solar, networks.',
  ),
  pillar: 'thematic',
  kind: 'grant',
  themes: ['energy', 'ecological-transition'],
  applicants: ['commune', 'epci', 'syndicat', 'company', 'association'],
  partners: [{ partner: 'ademe', role: 'financer' }],
  window: [
    unconfirmedSpan({ to: '2025-01-01' }, heatFund),
    openSpan({ from: '2025-01-01' }, heatFund, heatContracts),
  ],
  funding: [
    {
      kind: 'unpublished',
      label: both('aide à l’installation', 'aid for the installation'),
      sources: [heatFund],
    },
  ],
  rule: always(contains('project.kinds', 'renewable-heat'), heatFund),
  conditions: [
    both(
      'Les petits projets se regroupent dans un contrat patrimonial ou territorial.',
      'Small projects are grouped in a contract for an estate or for a territory.',
    ),
  ],
  doubts: [
    both(
      'Les seuils et les taux n’ont pas été trouvés.',
      'The thresholds and the rates have not been found.',
    ),
  ],
  sources: [heatFund, heatContracts],
  confidence: 'medium',
}

/** Loans, advances and renewable heat. */
export const loans: readonly Offer[] = [pruPvd, eduRenovOffer, intracting, fondsChaleur]
