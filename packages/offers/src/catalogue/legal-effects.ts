import { civilDate, euros, type Source } from '@petites-villes/core'
import { always, type Rule } from '@petites-villes/eligibility'
import { openSpan, unconfirmedSpan } from '../application-window.js'
import { both } from '../both.js'
import { acvMember, ortSigned } from '../criteria/membership.js'
import type { FundingTerm } from '../funding-term.js'
import type { Offer } from '../offer.js'
import { ortFoodArea, ortShopArea } from '../parameters/town-life.js'
import { rule } from '../rule.js'
import { virDiif } from '../sources/housing.js'
import {
  aecCircular,
  cchL303_2,
  commerceL752_1_1,
  commerceL752_1_2,
  denormandieAmendment,
  denormandieBdt,
  denormandieRules,
} from '../sources/legal-effects.js'

const { all, any, contains, criterion, eq, lte } = rule

const relief = (fr: string, en: string, percent: number, years: number, overseas: boolean): FundingTerm => ({
  kind: 'tax-relief',
  label: both(fr, en),
  percent,
  baseCap: euros(300_000),
  years,
  when: eq('town.overseas', overseas),
  sources: [denormandieRules],
})

const inTheTown = any(criterion(ortSigned), criterion(acvMember))
const coOwnershipsJoin = civilDate('2024-04-11')

const denormandie: Offer = {
  id: 'denormandie',
  name: 'Denormandie dans l’ancien',
  summary: both(
    'Le particulier qui achète, rénove et loue un logement ancien réduit son impôt, là où une ORT est signée.',
    'A person who buys, renovates and lets an old home pays less income tax, where an ORT is signed.',
  ),
  pillar: 'thematic',
  kind: 'tax-relief',
  themes: ['taxation', 'housing'],
  applicants: ['landlord'],
  partners: [],
  window: [
    openSpan({ from: '2019-03-26', to: '2027-01-01' }, denormandieRules, denormandieBdt),
    unconfirmedSpan(
      {
        from: '2027-01-01',
        to: '2028-01-01',
        note: both(
          'Une loi de 2024 porte la fin au 31 décembre 2027 ; un amendement de 2024 l’aurait ramenée à 2026, et l’issue n’a pas été vue.',
          'An act of 2024 moves the end to 31 December 2027; an amendment of 2024 would have brought it back to 2026, and the outcome has not been seen.',
        ),
      },
      denormandieBdt,
      denormandieAmendment,
    ),
  ],
  funding: [
    relief('location de six ans', 'letting for six years', 12, 6, false),
    relief('location de neuf ans', 'letting for nine years', 18, 9, false),
    relief('location de douze ans', 'letting for twelve years', 21, 12, false),
    relief('location de six ans outre-mer', 'letting for six years, overseas', 23, 6, true),
    relief('location de neuf ans outre-mer', 'letting for nine years, overseas', 29, 9, true),
    relief('location de douze ans outre-mer', 'letting for twelve years, overseas', 32, 12, true),
  ],
  rule: [
    { value: inTheTown, to: coOwnershipsJoin, sources: [denormandieRules] },
    {
      value: any(inTheTown, eq('project.coOwnershipInDifficulty', true)),
      from: coOwnershipsJoin,
      sources: [denormandieRules, denormandieBdt],
    },
  ],
  conditions: [
    both('Les travaux font au moins 25 % du coût total.', 'The works make at least 25% of the total cost.'),
    both(
      'Ils économisent au moins 30 % d’énergie dans une maison, 20 % dans un appartement.',
      'They save at least 30% of energy in a house, 20% in a flat.',
    ),
    both(
      'Le loyer et les ressources du locataire sont plafonnés.',
      'The rent and the tenant’s income are capped.',
    ),
  ],
  doubts: [
    both(
      'Être une Petite ville de demain ne suffit pas : il faut une ORT signée.',
      'To be a Petite ville de demain is not enough: an ORT must be signed.',
    ),
  ],
  sources: [denormandieRules, denormandieBdt, denormandieAmendment],
  confidence: 'high',
}

const ortEffect = (
  offer: Pick<Offer, 'id' | 'name' | 'summary' | 'themes' | 'applicants' | 'funding' | 'confidence'> &
    Partial<Pick<Offer, 'doubts' | 'conditions'>>,
  rule: Rule,
  ...sources: readonly Source[]
): Offer => ({
  ...offer,
  pillar: 'thematic',
  kind: 'legal-effect',
  partners: [{ partner: 'prefet-departement', role: 'instructor' }],
  window: [
    unconfirmedSpan({ to: '2019-10-31' }, ...sources),
    openSpan(
      {
        from: '2019-10-31',
        note: both(
          'L’effet vaut tant que la convention est en vigueur.',
          'The effect holds as long as the convention is in force.',
        ),
      },
      ...sources,
    ),
  ],
  rule: always(rule, ...sources),
  sources,
})

const right = (fr: string, en: string, ...sources: readonly Source[]): FundingTerm => ({
  kind: 'right',
  label: both(fr, en),
  sources,
})

const ortEffets = ortEffect(
  {
    id: 'ort-effets',
    name: 'Effets juridiques de l’opération de revitalisation de territoire (ORT)',
    summary: both(
      'La convention d’ORT ouvre à la commune des droits d’urbanisme, de commerce et d’habitat que les autres n’ont pas.',
      'The ORT convention gives the town rights on planning, shops and housing that others do not have.',
    ),
    themes: ['housing', 'commerce', 'land'],
    applicants: ['commune', 'epci'],
    funding: [
      right('priorité pour les aides de l’Anah', 'priority for the aids of Anah', virDiif),
      right('droit de préemption renforcé', 'reinforced right of pre-emption', cchL303_2),
      right('permis d’aménager sur plusieurs sites', 'development permit over several sites', cchL303_2),
      right('permis d’innover', 'permit to innovate', cchL303_2),
    ],
    conditions: [
      both(
        'L’État, l’intercommunalité et sa ville principale signent la convention, avec d’autres communes s’il y a lieu.',
        'The State, the intercommunality and its main town sign the convention, with other towns where needed.',
      ),
    ],
    doubts: [
      both(
        'Depuis 2022, le préfet peut admettre une ORT sans la ville principale, à deux conditions que les sources lues ne donnent pas.',
        'Since 2022 the prefect may allow an ORT without the main town, under two conditions that the sources read do not give.',
      ),
    ],
    confidence: 'high',
  },
  criterion(ortSigned),
  cchL303_2,
)

const ortExemption = ortEffect(
  {
    id: 'ort-exemption-aec',
    name: 'ORT : exemption d’autorisation d’exploitation commerciale en centre-ville',
    summary: both(
      'Dans le centre couvert par l’ORT, un commerce s’ouvre sans autorisation d’exploitation commerciale, sauf s’il est très grand.',
      'In the centre that the ORT covers, a shop opens without a commercial permit, unless it is very large.',
    ),
    themes: ['commerce'],
    applicants: ['company'],
    funding: [right('pas d’autorisation à demander', 'no permit to ask for', commerceL752_1_1)],
    confidence: 'medium',
  },
  all(
    criterion(ortSigned),
    contains('project.zones', 'ort-centre'),
    // Under the lower limit nobody needs to know what the shop sells.
    any(
      lte('project.salesArea', ortFoodArea),
      all(eq('project.foodStore', false), lte('project.salesArea', ortShopArea)),
    ),
  ),
  commerceL752_1_1,
)

const ortSuspension = ortEffect(
  {
    id: 'ort-suspension-aec',
    name: 'ORT : suspension des projets commerciaux de périphérie par le préfet',
    summary: both(
      'Le préfet peut suspendre un grand projet commercial hors du centre lorsqu’il menace la revitalisation.',
      'The prefect may suspend a large shopping project outside the centre when it threatens the revitalisation.',
    ),
    themes: ['commerce', 'land'],
    applicants: ['commune', 'epci'],
    funding: [
      right('demande de suspension au préfet', 'request to the prefect for a suspension', commerceL752_1_2),
    ],
    doubts: [
      both(
        'Le préfet décide au cas par cas ; la suspension peut aussi viser une commune voisine.',
        'The prefect decides case by case; the suspension may also concern a neighbouring commune.',
      ),
    ],
    confidence: 'high',
  },
  criterion(ortSigned),
  commerceL752_1_2,
  aecCircular,
)

/** What a signed convention changes in law or in tax, without an application by the town. */
export const legalEffects: readonly Offer[] = [denormandie, ortEffets, ortExemption, ortSuspension]
