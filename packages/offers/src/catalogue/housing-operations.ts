import { euros } from '@petites-villes/core'
import { always } from '@petites-villes/eligibility'
import { openSpan, unconfirmedSpan } from '../application-window.js'
import { both } from '../both.js'
import { ortSigned } from '../criteria/membership.js'
import type { Offer } from '../offer.js'
import { everyTown, rule } from '../rule.js'
import { opahGuide, rhiThirori, rhiThiroriMorbihan, virDiif } from '../sources/housing.js'

const { any, contains, containsAny, criterion } = rule

const opah: Offer = {
  id: 'opah',
  name: 'Opérations programmées d’amélioration de l’habitat (OPAH, OPAH-RU, OPAH-RR, PIG) : étude et suivi-animation',
  acronym: 'OPAH',
  summary: both(
    'L’Anah paie une part de l’étude puis de l’équipe qui aide les propriétaires à rénover leurs logements.',
    'Anah pays a share of the study, then of the team that helps owners to renovate their homes.',
  ),
  pillar: 'thematic',
  kind: 'engineering',
  themes: ['housing'],
  applicants: ['commune', 'epci'],
  partners: [
    { partner: 'anah', role: 'financer' },
    { partner: 'ddt', role: 'instructor' },
  ],
  window: [unconfirmedSpan({ to: '2018-01-01' }, opahGuide), openSpan({ from: '2018-01-01' }, opahGuide)],
  funding: [
    {
      kind: 'unpublished',
      label: both('étude pré-opérationnelle', 'pre-operational study'),
      on: ['studies'],
      sources: [opahGuide],
    },
    {
      kind: 'unpublished',
      label: both('suivi-animation', 'team that runs the operation'),
      on: ['running'],
      sources: [opahGuide],
    },
  ],
  rule: always(everyTown, opahGuide),
  conditions: [
    both(
      'La collectivité signe avec l’Anah et l’État une convention de trois à cinq ans.',
      'The authority signs a convention of three to five years with Anah and the State.',
    ),
  ],
  doubts: [
    both(
      'Les taux souvent cités (moitié de l’étude, 35 ou 50 % du suivi) n’ont été lus dans aucune source.',
      'The rates often quoted (half of the study, 35 or 50% of the team) have not been read in any source.',
    ),
    both(
      'La forme OPAH-RU vise un bâti dégradé et vacant, la forme OPAH-RR les territoires ruraux : l’étude en décide.',
      'The form OPAH-RU is for run-down and empty buildings, OPAH-RR for rural areas: the study decides.',
    ),
  ],
  sources: [opahGuide],
  confidence: 'medium',
}

const rhi = contains('project.kinds', 'unfit-housing-demolition')
const thirori = contains('project.kinds', 'unfit-housing-restoration')

const unfitHousing: Offer = {
  id: 'rhi-thirori',
  name: 'Résorption de l’habitat insalubre (RHI) et traitement de l’habitat insalubre remédiable (THIRORI)',
  acronym: 'RHI-THIRORI',
  summary: both(
    'L’Anah couvre une grande part du déficit lorsque la collectivité acquiert et traite des immeubles insalubres ou dangereux.',
    'Anah covers a large part of the deficit when the authority buys and treats unfit or dangerous buildings.',
  ),
  pillar: 'thematic',
  kind: 'grant',
  themes: ['housing', 'land'],
  applicants: ['commune', 'epci', 'public-body', 'company'],
  partners: [
    { partner: 'anah', role: 'financer' },
    { partner: 'ddt', role: 'instructor' },
  ],
  window: [
    unconfirmedSpan({ to: '2026-01-01' }, rhiThirori),
    openSpan({ from: '2026-01-01' }, rhiThirori, rhiThiroriMorbihan),
  ],
  funding: [
    {
      kind: 'rate',
      label: both('étude de faisabilité', 'feasibility study'),
      percent: 50,
      on: ['studies'],
      base: both('coût hors taxes', 'cost before tax'),
      baseCap: euros(200_000),
      per: 'project',
      sources: [rhiThirori, rhiThiroriMorbihan],
    },
    {
      kind: 'deficit-share',
      label: both('opération RHI', 'RHI operation'),
      percent: 70,
      when: rhi,
      choice: { operation: 'rhi' },
      sources: [rhiThirori],
    },
    {
      kind: 'deficit-share',
      label: both('opération THIRORI', 'THIRORI operation'),
      percent: 40,
      when: thirori,
      choice: { operation: 'thirori' },
      sources: [rhiThirori],
    },
  ],
  rule: always(
    containsAny('project.kinds', ['unfit-housing-demolition', 'unfit-housing-restoration']),
    rhiThirori,
  ),
  conditions: [
    both('Les occupants sont relogés.', 'The occupants are given new homes.'),
    both(
      'En RHI, l’immeuble est irrémédiablement insalubre ou dangereux et interdit à l’habitation.',
      'For RHI, the building cannot be made fit or safe and is banned for living.',
    ),
  ],
  doubts: [
    both(
      'La part du déficit peut aller jusqu’à 100 % pour un bidonville.',
      'The share of the deficit may reach 100% for a shanty town.',
    ),
  ],
  sources: [rhiThirori, rhiThiroriMorbihan],
  confidence: 'high',
}

const vir: Offer = {
  id: 'vir',
  name: 'Vente d’immeuble à rénover',
  acronym: 'VIR',
  summary: both(
    'Un opérateur achète un immeuble dégradé, en vend les logements et les rénove ; l’Anah l’aide avant même que l’acheteur soit connu.',
    'An operator buys a run-down building, sells its homes and renovates them; Anah helps even before the buyer is known.',
  ),
  pillar: 'thematic',
  kind: 'grant',
  themes: ['housing'],
  applicants: ['company', 'public-body'],
  partners: [{ partner: 'anah', role: 'financer' }],
  window: [unconfirmedSpan({ to: '2021-01-22' }, virDiif), openSpan({ from: '2021-01-22' }, virDiif)],
  funding: [
    { kind: 'unpublished', label: both('aide à l’opérateur', 'aid to the operator'), sources: [virDiif] },
  ],
  rule: always(any(criterion(ortSigned), contains('housing.operations', 'opah-ru')), virDiif),
  conditions: [
    both(
      'Les logements vont à l’accession sociale ou à un loyer conventionné.',
      'The homes go to social ownership or to a capped rent.',
    ),
  ],
  doubts: [both('Les montants n’ont pas été trouvés.', 'The amounts have not been found.')],
  sources: [virDiif],
  confidence: 'high',
}

const diif: Offer = {
  id: 'diif',
  name: 'Dispositif d’intervention immobilière et foncière',
  acronym: 'DIIF',
  summary: both(
    'Un opérateur rénove un immeuble, le loue neuf ans à loyer plafonné, puis le revend ; l’Anah l’aide.',
    'An operator renovates a building, lets it for nine years at a capped rent, then sells it; Anah helps.',
  ),
  pillar: 'thematic',
  kind: 'grant',
  themes: ['housing', 'land'],
  applicants: ['company', 'public-body'],
  partners: [{ partner: 'anah', role: 'financer' }],
  window: [unconfirmedSpan({ to: '2021-01-22' }, virDiif), openSpan({ from: '2021-01-22' }, virDiif)],
  funding: [
    { kind: 'unpublished', label: both('aide à l’opérateur', 'aid to the operator'), sources: [virDiif] },
  ],
  rule: always(criterion(ortSigned), virDiif),
  doubts: [both('Les montants n’ont pas été trouvés.', 'The amounts have not been found.')],
  sources: [virDiif],
  confidence: 'high',
}

/** Housing: what a town or an operator starts. */
export const housingOperations: readonly Offer[] = [opah, unfitHousing, vir, diif]
