import { civilDate, euros } from '@petites-villes/core'
import { always } from '@petites-villes/eligibility'
import { openSpan, unconfirmedSpan } from '../application-window.js'
import { both } from '../both.js'
import { bridgesFirstPhase, bridgesSecondPhase } from '../criteria/project.js'
import type { Offer } from '../offer.js'
import { everyTown, rule } from '../rule.js'
import { ponts1, ponts2, pontsWorks, sosPonts } from '../sources/engineering.js'

const { all, any, contains, criterion } = rule

const newRules = civilDate('2025-02-10')

const sosPontsOffer: Offer = {
  id: 'sos-ponts',
  name: 'SOS Ponts',
  summary: both(
    'Une plateforme met l’élu qui s’inquiète d’un pont en relation avec les experts du Cerema.',
    'A platform puts a mayor who worries about a bridge in touch with the experts of Cerema.',
  ),
  pillar: 'engineering',
  kind: 'advice',
  themes: ['risk', 'mobility'],
  applicants: ['commune', 'epci'],
  partners: [{ partner: 'cerema', role: 'expert' }],
  window: [openSpan({ from: '2023-01-01', note: both('Ouverte en 2023.', 'Opened in 2023.') }, sosPonts)],
  funding: [{ kind: 'unpublished', label: both('avis d’expert', 'expert opinion'), sources: [sosPonts] }],
  rule: always(everyTown, sosPonts),
  sources: [sosPonts],
  confidence: 'medium',
}

const survey: Offer = {
  id: 'programme-national-ponts',
  name: 'Programme national Ponts : recensement et évaluation',
  summary: both(
    'Le Cerema recense les ponts des petites communes et en évalue l’état, sans frais pour elles.',
    'Cerema lists the bridges of small towns and assesses their state, at no cost to them.',
  ),
  pillar: 'engineering',
  kind: 'engineering',
  themes: ['risk', 'mobility'],
  applicants: ['commune'],
  partners: [{ partner: 'cerema', role: 'operator' }],
  window: [
    openSpan({ from: '2021-02-10', to: '2023-01-01', note: both('Première phase.', 'First phase.') }, ponts1),
    unconfirmedSpan(
      {
        from: '2023-01-01',
        to: '2023-06-01',
        note: both(
          'Seconde phase : candidatures jusqu’au 31 mai 2023 ; le jour d’ouverture n’a pas été trouvé.',
          'Second phase: applications until 31 May 2023; the opening day has not been found.',
        ),
      },
      ponts2,
    ),
  ],
  funding: [
    { kind: 'free', label: both('recensement et évaluation', 'survey and assessment'), sources: [ponts1] },
  ],
  rule: [
    { value: criterion(bridgesFirstPhase), to: civilDate('2023-01-01'), sources: [ponts1] },
    { value: criterion(bridgesSecondPhase), from: civilDate('2023-01-01'), sources: [ponts2] },
  ],
  doubts: [
    both(
      'La première phase s’est achevée « début 2023 » ; la seconde ne prenait que les 4 000 premières candidatures.',
      'The first phase ended "early in 2023"; the second took the first 4,000 applications only.',
    ),
  ],
  sources: [ponts1, ponts2],
  confidence: 'high',
}

const works: Offer = {
  id: 'programme-national-ponts-travaux',
  name: 'Programme national Ponts - Travaux',
  summary: both(
    'Une subvention pour réparer, reconstruire ou démolir un pont ou un mur qui menace la sécurité.',
    'A grant to repair, rebuild or demolish a bridge or a wall that is a danger.',
  ),
  pillar: 'thematic',
  kind: 'grant',
  themes: ['risk', 'mobility'],
  applicants: ['commune'],
  partners: [{ partner: 'cerema', role: 'operator' }],
  window: [
    unconfirmedSpan({ to: '2025-02-10' }, pontsWorks),
    openSpan({ from: '2025-02-10', to: '2026-07-01' }, pontsWorks),
  ],
  funding: [
    {
      kind: 'rate',
      label: both('études et travaux', 'studies and works'),
      percent: 60,
      minPercent: 0,
      base: both('coût hors taxes', 'cost before tax'),
      cap: euros(500_000),
      per: 'project',
      to: newRules,
      sources: [pontsWorks],
    },
    {
      kind: 'rate',
      label: both('études et travaux', 'studies and works'),
      percent: 60,
      minPercent: 0,
      base: both('coût hors taxes', 'cost before tax'),
      cap: euros(1_000_000),
      per: 'project',
      from: newRules,
      sources: [pontsWorks],
    },
  ],
  rule: always(
    all(
      any(criterion(bridgesFirstPhase), criterion(bridgesSecondPhase)),
      contains('project.kinds', 'bridge'),
    ),
    pontsWorks,
  ),
  conditions: [
    both('L’ouvrage présente un défaut de structure majeur.', 'The structure has a major structural defect.'),
    both(
      'Pour un mur, les travaux coûtent au moins 20 000 € hors taxes.',
      'For a wall, the works cost at least 20,000 euros before tax.',
    ),
  ],
  sources: [pontsWorks, ponts1, ponts2],
  confidence: 'high',
}

/** Bridges and walls. */
export const bridges: readonly Offer[] = [sosPontsOffer, survey, works]
