import { type Cents, euros } from '@petites-villes/core'
import { always, type Rule } from '@petites-villes/eligibility'
import { openSpan, unconfirmedSpan } from '../application-window.js'
import { both } from '../both.js'
import { pvdMember } from '../criteria/membership.js'
import { communeNouvelle } from '../criteria/territory.js'
import type { FundingTerm } from '../funding-term.js'
import type { Offer } from '../offer.js'
import {
  anctFreeCommunePopulation,
  anctFreeEpciPopulation,
  ceremaCappedPopulation,
  ceremaFlatPopulation,
  territoiresConseilsPopulation,
} from '../parameters/engineering.js'
import { everyTown, rule } from '../rule.js'
import {
  anctBoard,
  anctCredits2024,
  ceremaMembers,
  ceremaMembership,
  clubInterview,
  clubMeetings,
  cotAccess,
  cotAmount,
  territoiresConseils,
} from '../sources/engineering.js'

const { all, any, criterion, eq, gt, gte, in: oneOf, lt, lte, not, undetermined } = rule

const territoiresConseilsOffer: Offer = {
  id: 'territoires-conseils',
  name: 'Territoires Conseils',
  summary: both(
    'Des réponses gratuites aux questions juridiques et financières des élus, au 0 970 808 809.',
    'Free answers to the legal and financial questions of elected officials, by telephone on 0 970 808 809.',
  ),
  pillar: 'engineering',
  kind: 'advice',
  themes: ['engineering'],
  applicants: ['commune', 'epci'],
  partners: [{ partner: 'banque-des-territoires', role: 'operator' }],
  window: [
    unconfirmedSpan({ to: '2021-09-01' }, territoiresConseils),
    openSpan({ from: '2021-09-01' }, territoiresConseils),
  ],
  funding: [
    {
      kind: 'free',
      label: both('renseignements juridiques et financiers', 'legal and financial information'),
      sources: [territoiresConseils],
    },
  ],
  rule: always(
    any(
      lt('town.population', territoiresConseilsPopulation),
      criterion(communeNouvelle),
      eq('applicant.kind', 'epci'),
    ),
    territoiresConseils,
  ),
  doubts: [
    both(
      'La source date de septembre 2021 ; le service semble permanent, mais rien de plus récent n’a été lu.',
      'The source dates from September 2021; the service seems permanent, but nothing more recent has been read.',
    ),
  ],
  sources: [territoiresConseils],
  confidence: 'medium',
}

const club: Offer = {
  id: 'club-pvd',
  name: 'Club Petites villes de demain',
  summary: both(
    'Le réseau où élus et chefs de projet échangent leurs expériences : rencontres, ateliers, retours d’autres villes.',
    'The network in which elected officials and project managers share what they have tried: meetings, workshops, stories from other towns.',
  ),
  pillar: 'network',
  kind: 'network',
  themes: ['engineering'],
  applicants: ['commune', 'epci'],
  partners: [
    { partner: 'anct', role: 'pilot' },
    { partner: 'anct', role: 'network' },
  ],
  window: [openSpan({ from: '2020-10-01' }, clubMeetings, clubInterview)],
  funding: [
    {
      kind: 'free',
      label: both('participation au Club', 'taking part in the Club'),
      sources: [clubMeetings],
    },
  ],
  rule: always(criterion(pvdMember), clubMeetings),
  doubts: [
    both(
      'En 2021, la directrice du programme disait le Club ouvert à toutes les petites villes ; les sources plus récentes ne parlent que des villes du programme.',
      'In 2021 the head of the programme called the Club open to every small town; later sources speak of towns of the programme only.',
    ),
  ],
  sources: [clubMeetings, clubInterview],
  confidence: 'high',
}

const freeAtAnct = any(
  lt('town.population', anctFreeCommunePopulation),
  lt('epci.population', anctFreeEpciPopulation),
)

const ingenierieAnct: Offer = {
  id: 'ingenierie-sur-mesure-anct',
  name: 'Ingénierie sur mesure de l’ANCT',
  summary: both(
    'Quand l’ingénierie locale manque, l’ANCT envoie un bureau d’études ; elle paie tout pour les plus petites communes et intercommunalités.',
    'Where local engineering is missing, ANCT sends a consultancy; it pays everything for the smallest towns and intercommunalities.',
  ),
  pillar: 'engineering',
  kind: 'engineering',
  themes: ['engineering'],
  applicants: ['commune', 'epci'],
  partners: [
    { partner: 'anct', role: 'financer' },
    { partner: 'prefet-departement', role: 'instructor' },
  ],
  window: [
    unconfirmedSpan({ from: '2020-01-01', to: '2021-03-10' }, anctBoard),
    openSpan({ from: '2021-03-10' }, anctBoard, anctCredits2024),
  ],
  funding: [
    {
      kind: 'free',
      label: both('mission payée entièrement par l’ANCT', 'assignment paid entirely by ANCT'),
      when: freeAtAnct,
      sources: [anctBoard],
    },
    {
      kind: 'unpublished',
      label: both(
        'part de la mission fixée au cas par cas selon la fragilité du territoire',
        'share of the assignment, set case by case according to the fragility of the territory',
      ),
      when: not(freeAtAnct),
      sources: [anctBoard],
    },
  ],
  rule: always(everyTown, anctBoard),
  conditions: [
    both(
      'La demande passe par le préfet, lorsque l’ingénierie locale fait défaut.',
      'One applies through the prefect, where local engineering is missing.',
    ),
  ],
  doubts: [
    both(
      'La règle de 2021 s’appliquait encore en 2024 ; les crédits de 2026 restent à vérifier.',
      'The rule of 2021 still held in 2024; the credits of 2026 remain to be checked.',
    ),
    both(
      'L’ANCT peut aussi tout payer après un événement exceptionnel, comme une catastrophe.',
      'ANCT may also pay everything after an exceptional event such as a disaster.',
    ),
  ],
  sources: [anctBoard, anctCredits2024],
  confidence: 'high',
}

const contribution = (
  fr: string,
  en: string,
  amount: Cents,
  per: 'year' | 'inhabitant-year',
  when: Rule,
): FundingTerm => ({
  kind: 'contribution',
  label: both(fr, en),
  amount,
  per,
  when,
  sources: [ceremaMembership],
})

const adhesionCerema: Offer = {
  id: 'adhesion-cerema',
  name: 'Adhésion au Cerema',
  summary: both(
    'Par une délibération, la collectivité devient membre du Cerema : elle lui confie des études sans mise en concurrence et avec une remise de 5 %.',
    'By a vote of its council the authority becomes a member of Cerema: it orders studies without a tender and with a discount of 5%.',
  ),
  pillar: 'engineering',
  kind: 'advice',
  themes: ['engineering', 'ecological-transition', 'risk', 'mobility'],
  applicants: ['commune', 'epci', 'department', 'region'],
  partners: [
    { partner: 'cerema', role: 'operator' },
    { partner: 'cerema', role: 'expert' },
  ],
  window: [openSpan({ from: '2022-06-16' }, ceremaMembership)],
  funding: [
    contribution(
      'cotisation forfaitaire',
      'flat contribution',
      euros(500),
      'year',
      any(
        all(eq('applicant.kind', 'commune'), lte('town.population', ceremaFlatPopulation)),
        all(eq('applicant.kind', 'epci'), lte('epci.population', ceremaFlatPopulation)),
      ),
    ),
    contribution(
      'cotisation par habitant',
      'contribution for each inhabitant',
      euros(0.05),
      'inhabitant-year',
      any(
        all(
          eq('applicant.kind', 'commune'),
          gt('town.population', ceremaFlatPopulation),
          lt('town.population', ceremaCappedPopulation),
        ),
        all(
          eq('applicant.kind', 'epci'),
          gt('epci.population', ceremaFlatPopulation),
          lt('epci.population', ceremaCappedPopulation),
        ),
      ),
    ),
    contribution(
      'cotisation plafonnée',
      'capped contribution',
      euros(2_000),
      'year',
      any(
        all(eq('applicant.kind', 'commune'), gte('town.population', ceremaCappedPopulation)),
        all(eq('applicant.kind', 'epci'), gte('epci.population', ceremaCappedPopulation)),
      ),
    ),
    contribution(
      'cotisation d’un département',
      'contribution of a department',
      euros(2_500),
      'year',
      eq('applicant.kind', 'department'),
    ),
    contribution(
      'cotisation d’une région',
      'contribution of a region',
      euros(5_000),
      'year',
      eq('applicant.kind', 'region'),
    ),
  ],
  rule: always(everyTown, ceremaMembership, ceremaMembers),
  conditions: [both('L’engagement dure quatre ans.', 'The commitment lasts four years.')],
  sources: [ceremaMembership, ceremaMembers],
  confidence: 'high',
}

const cotAdeme: Offer = {
  id: 'contrat-objectif-territorial-ademe',
  name: 'Contrat d’objectif territorial (Territoire engagé transition écologique)',
  acronym: 'COT',
  summary: both(
    'L’ADEME accompagne l’intercommunalité pendant quatre ans sur le climat, l’énergie et l’économie circulaire, et paie selon les progrès.',
    'ADEME works with the intercommunality for four years on climate, energy and circular economy, and pays by progress.',
  ),
  pillar: 'engineering',
  kind: 'programme',
  themes: ['ecological-transition', 'energy'],
  applicants: ['epci', 'petr', 'syndicat'],
  partners: [
    { partner: 'ademe', role: 'financer' },
    { partner: 'regions', role: 'expert' },
  ],
  window: [
    unconfirmedSpan({ to: '2026-01-01' }, cotAccess),
    openSpan({ from: '2026-01-01' }, cotAmount, cotAccess),
  ],
  funding: [
    {
      kind: 'flat',
      label: both('part fixe sur quatre ans', 'fixed part over four years'),
      amount: euros(75_000),
      per: 'project',
      sources: [cotAmount],
    },
    {
      kind: 'flat',
      label: both(
        'part variable selon les progrès, sur quatre ans',
        'variable part by progress, over four years',
      ),
      minAmount: euros(0),
      amount: euros(275_000),
      per: 'project',
      sources: [cotAmount],
    },
    {
      kind: 'rate',
      label: both('conseiller du programme', 'adviser of the programme'),
      percent: 70,
      minPercent: 0,
      base: both('coût du conseiller', 'cost of the adviser'),
      sources: [cotAmount],
    },
  ],
  rule: always(
    any(
      oneOf('applicant.kind', ['epci', 'petr', 'syndicat']),
      undetermined(
        'not-published',
        both(
          'aucun texte lu n’ouvre ni ne ferme ce contrat à une commune seule',
          'no text that was read opens or closes this contract to a town alone',
        ),
      ),
    ),
    cotAccess,
  ),
  conditions: [
    both(
      'La direction régionale de l’ADEME choisit les territoires avec la Région.',
      'The regional directorate of ADEME chooses the territories together with the Region.',
    ),
  ],
  doubts: [
    both(
      'Le contrat s’adresse surtout aux intercommunalités ; qu’une commune seule en soit exclue est un usage, non un texte lu.',
      'The contract is mainly for intercommunalities; that a town alone is left out is a practice, not a text that was read.',
    ),
  ],
  sources: [cotAmount, cotAccess],
  confidence: 'medium',
}

/** Advice, studies and networks that public bodies offer. */
export const publicEngineering: readonly Offer[] = [
  territoiresConseilsOffer,
  club,
  ingenierieAnct,
  adhesionCerema,
  cotAdeme,
]
