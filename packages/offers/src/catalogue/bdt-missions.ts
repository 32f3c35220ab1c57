import { always } from '@petites-villes/eligibility'
import { openSpan, unconfirmedSpan } from '../application-window.js'
import { both } from '../both.js'
import { pvdFrameworkSigned, pvdMember } from '../criteria/membership.js'
import type { Offer } from '../offer.js'
import { rule } from '../rule.js'
import { adhesionSteps, amp, bdtPlan2020, dataviz, pvdPlus } from '../sources/engineering.js'

const { all, criterion } = rule

const paidByBank = both(
  'mission payée entièrement par la Banque des Territoires',
  'assignment paid entirely by Banque des Territoires',
)

const managementSupport: Offer = {
  id: 'amp-pvd',
  name: 'Accompagnement au management de projets Petites villes de demain',
  acronym: 'AMP',
  summary: both(
    'Un consultant payé par la Banque des Territoires aide la commune à organiser et à conduire son projet.',
    'A consultant paid by Banque des Territoires helps the town to organise and lead its project.',
  ),
  pillar: 'engineering',
  kind: 'engineering',
  themes: ['engineering'],
  applicants: ['commune', 'epci'],
  partners: [{ partner: 'banque-des-territoires', role: 'financer' }],
  window: [
    openSpan({ from: '2021-01-01', to: '2024-07-01' }, amp),
    unconfirmedSpan({ from: '2024-07-01' }, amp),
  ],
  funding: [{ kind: 'free', label: paidByBank, sources: [amp] }],
  rule: always(criterion(pvdMember), amp),
  doubts: [
    both(
      'Les missions allaient d’abord aux territoires les plus fragiles, sans critère publié ; rien n’est connu après la mi-2024.',
      'The assignments went first to the most fragile territories, without a published test; nothing is known after mid-2024.',
    ),
  ],
  sources: [amp],
  confidence: 'medium',
}

const greenFunding: Offer = {
  id: 'pvd-plus',
  name: 'PVD+ (financements verts)',
  summary: both(
    'Des experts, payés avec l’appui de la Commission européenne, cherchent les financements verts des projets prêts à démarrer.',
    'Experts, paid with the support of the European Commission, look for green funding for projects that are ready to begin.',
  ),
  pillar: 'engineering',
  kind: 'engineering',
  themes: ['engineering', 'ecological-transition'],
  applicants: ['commune', 'epci'],
  partners: [{ partner: 'banque-des-territoires', role: 'financer' }],
  window: [
    unconfirmedSpan({ to: '2024-07-01' }, pvdPlus),
    openSpan({ from: '2024-07-01', to: '2024-08-01' }, pvdPlus),
    unconfirmedSpan({ from: '2024-08-01' }, pvdPlus),
  ],
  funding: [{ kind: 'free', label: paidByBank, sources: [pvdPlus] }],
  rule: always(all(criterion(pvdMember), criterion(pvdFrameworkSigned)), pvdPlus),
  doubts: [
    both(
      'Le dispositif fonctionnait en juillet 2024 et visait 400 missions ; ni son début ni sa fin n’ont été trouvés.',
      'The scheme was running in July 2024 and aimed at 400 assignments; neither its beginning nor its end has been found.',
    ),
  ],
  sources: [pvdPlus],
  confidence: 'medium',
}

const expertise: Offer = {
  id: 'expertise-bdt-pvd',
  name: 'Co-financement de missions d’expertise et d’ingénierie Petites villes de demain',
  summary: both(
    'La Banque des Territoires paie une part des études dont le projet a besoin.',
    'Banque des Territoires pays a share of the studies that the project needs.',
  ),
  pillar: 'engineering',
  kind: 'engineering',
  themes: ['engineering'],
  applicants: ['commune', 'epci'],
  partners: [{ partner: 'banque-des-territoires', role: 'financer' }],
  window: [
    openSpan({ from: '2020-10-01', to: '2026-04-01' }, bdtPlan2020, adhesionSteps),
    unconfirmedSpan({ from: '2026-04-01' }, bdtPlan2020),
  ],
  funding: [
    {
      kind: 'unpublished',
      label: both('part du coût de l’étude', 'share of the cost of the study'),
      on: ['studies'],
      sources: [bdtPlan2020],
    },
  ],
  rule: always(criterion(pvdMember), bdtPlan2020),
  doubts: [
    both(
      'Une part de moitié est souvent citée, mais aucune source lue ne la donne ; l’enveloppe couvrait la période 2020-2026.',
      'A share of one half is often quoted, but no source that was read gives it; the envelope covered 2020 to 2026.',
    ),
  ],
  sources: [bdtPlan2020],
  confidence: 'medium',
}

const indicators: Offer = {
  id: 'dataviz-pvd',
  name: 'Dataviz Petites villes de demain',
  summary: both(
    'Une plateforme gratuite réunit plus de soixante-dix jeux de données sur la commune et ses semblables.',
    'A free platform gathers more than seventy data sets about the town and similar ones.',
  ),
  pillar: 'engineering',
  kind: 'advice',
  themes: ['engineering', 'digital'],
  applicants: ['commune', 'epci'],
  partners: [{ partner: 'banque-des-territoires', role: 'operator' }],
  window: [
    unconfirmedSpan({ from: '2020-10-01', to: '2022-01-01' }, dataviz),
    openSpan(
      { from: '2022-01-01', note: both('Ouverte à la fin de 2021.', 'Opened at the end of 2021.') },
      dataviz,
    ),
  ],
  funding: [
    { kind: 'free', label: both('accès à la plateforme', 'access to the platform'), sources: [dataviz] },
  ],
  rule: always(criterion(pvdMember), dataviz),
  sources: [dataviz],
  confidence: 'medium',
}

/** What Banque des Territoires brings to the engineering of the programme. */
export const bdtMissions: readonly Offer[] = [managementSupport, greenFunding, expertise, indicators]
