import { type Cents, euros, type Localized } from '@petites-villes/core'
import { always, type Rule } from '@petites-villes/eligibility'
import { openSpan } from '../application-window.js'
import { both } from '../both.js'
import { housingOperationInForce } from '../criteria/project.js'
import { ruralCommune } from '../criteria/territory.js'
import type { FundingTerm } from '../funding-term.js'
import type { Offer } from '../offer.js'
import { mpldHomeAge, vacancyYears } from '../parameters/town-life.js'
import { rule } from '../rule.js'
import { mpldGuide, mpldQueChoisir, vacancyBonus, vacancyBonusLaw } from '../sources/housing.js'

const { all, criterion, eq, gt, in: oneOf } = rule

const works = both('travaux hors taxes', 'works before tax')

const occupant = (
  label: Localized,
  percent: number,
  income: 'modest' | 'very-modest',
  leaves: boolean,
): FundingTerm => ({
  kind: 'rate',
  label,
  percent,
  base: works,
  baseCap: euros(70_000),
  per: 'dwelling',
  choice: { owner: `${income}${leaves ? '-leaving' : ''}` },
  when: all(eq('project.ownerIncome', income), eq('project.leavesPassoire', leaves)),
  sources: [mpldGuide, mpldQueChoisir],
})

const landlord = (label: Localized, cap: Cents, when: Rule): FundingTerm => ({
  kind: 'rate',
  label,
  percent: 35,
  minPercent: 25,
  base: both('travaux, dans la limite de 80 m²', 'works, up to 80 m²'),
  cap,
  per: 'dwelling',
  choice: { owner: `landlord-${String(cap)}` },
  when,
  sources: [mpldGuide, mpldQueChoisir],
})

const mpld: Offer = {
  id: 'mpld',
  name: 'Ma Prime Logement Décent',
  acronym: 'MPLD',
  summary: both(
    'L’Anah aide les propriétaires à rénover un logement indigne ou très dégradé ; c’est l’aide que l’OPAH d’une ville mobilise le plus.',
    'Anah helps owners to renovate a home that is unfit or in very bad repair; the OPAH of a town relies on it.',
  ),
  pillar: 'thematic',
  kind: 'grant',
  themes: ['housing', 'energy'],
  applicants: ['owner-occupier', 'landlord'],
  partners: [
    { partner: 'anah', role: 'financer' },
    { partner: 'ddt', role: 'instructor' },
  ],
  window: [openSpan({ from: '2024-01-01' }, mpldGuide, mpldQueChoisir)],
  funding: [
    occupant(
      both('occupant aux ressources très modestes', 'occupant of very modest income'),
      80,
      'very-modest',
      false,
    ),
    occupant(
      both(
        'occupant aux ressources très modestes, sortie de passoire',
        'occupant of very modest income, out of the worst labels',
      ),
      90,
      'very-modest',
      true,
    ),
    occupant(both('occupant aux ressources modestes', 'occupant of modest income'), 60, 'modest', false),
    occupant(
      both(
        'occupant aux ressources modestes, sortie de passoire',
        'occupant of modest income, out of the worst labels',
      ),
      70,
      'modest',
      true,
    ),
    landlord(
      both('bailleur, logement très dégradé', 'landlord, home in very bad repair'),
      euros(28_000),
      eq('project.veryDegraded', true),
    ),
    landlord(
      both('bailleur, autre logement', 'landlord, other home'),
      euros(21_000),
      eq('project.veryDegraded', false),
    ),
    {
      kind: 'rate',
      label: both('copropriété', 'co-ownership'),
      choice: { owner: 'co-ownership' },
      percent: 50,
      base: works,
      sources: [mpldGuide],
    },
  ],
  rule: always(
    all(
      gt('project.homeAgeYears', mpldHomeAge),
      oneOf('project.energyClassAfter', ['A', 'B', 'C', 'D', 'E']),
    ),
    mpldGuide,
    mpldQueChoisir,
  ),
  doubts: [
    both(
      'L’âge du logement et l’étiquette après travaux ont été lus pour les propriétaires occupants ; ils sont supposés valoir pour les autres.',
      'The age of the home and the label after the works were read for owners who live in the home; they are taken to hold for the others.',
    ),
  ],
  sources: [mpldGuide, mpldQueChoisir],
  confidence: 'high',
}

const primeVacance: Offer = {
  id: 'prime-sortie-vacance',
  name: 'Prime de sortie de la vacance',
  summary: both(
    'L’Anah verse 5 000 € au bailleur qui remet en location un logement vide depuis plus de deux ans, en commune rurale.',
    'Anah pays 5,000 euros to the landlord who lets again a home that has been empty for more than two years, in a rural commune.',
  ),
  pillar: 'thematic',
  kind: 'grant',
  themes: ['housing'],
  applicants: ['landlord', 'association'],
  partners: [
    { partner: 'anah', role: 'financer' },
    { partner: 'ddt', role: 'instructor' },
  ],
  window: [openSpan({ from: '2024-04-01' }, vacancyBonus, vacancyBonusLaw)],
  funding: [
    {
      kind: 'flat',
      label: both('prime par logement', 'bonus for each home'),
      amount: euros(5_000),
      per: 'dwelling',
      sources: [vacancyBonus, vacancyBonusLaw],
    },
  ],
  rule: always(
    all(
      criterion(ruralCommune),
      criterion(housingOperationInForce),
      gt('project.vacantYears', vacancyYears),
      eq('project.anahWorks', true),
      eq('project.letAsMainResidence', true),
    ),
    vacancyBonus,
    vacancyBonusLaw,
  ),
  doubts: [
    both('La date de fin de la prime reste à vérifier.', 'The end date of the bonus remains to be checked.'),
  ],
  sources: [vacancyBonus, vacancyBonusLaw],
  confidence: 'high',
}

/** Housing: what owners ask for and a town makes known. */
export const housingOwners: readonly Offer[] = [mpld, primeVacance]
