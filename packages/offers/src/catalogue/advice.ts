import { always } from '@petites-villes/eligibility'
import { openSpan, unconfirmedSpan } from '../application-window.js'
import { both } from '../both.js'
import { pvdMember } from '../criteria/membership.js'
import { communeNouvelle } from '../criteria/territory.js'
import type { Offer } from '../offer.js'
import { territoiresConseilsPopulation } from '../parameters/engineering.js'
import { rule } from '../rule.js'
import { clubInterview, clubMeetings, territoiresConseils } from '../sources/engineering.js'

const { any, criterion, eq, lt } = rule

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

/** Free answers and the network of the towns. */
export const advice: readonly Offer[] = [territoiresConseilsOffer, club]
