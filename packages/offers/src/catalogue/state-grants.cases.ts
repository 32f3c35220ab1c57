import { eachNeeded, isNo, isUnknown, isYes, lille, modane, type OfferCases } from './example.js'

const notBegun = { 'project.startedOn': null }
const middling = {
  'applicant.kind': 'commune',
  'town.population': 7_524,
  'town.overseas': false,
  'town.dgfPopulation': 8_900,
  'town.financialPotentialPerInhabitant': 1_000,
  'dgf.meanFinancialPotentialPerInhabitant': 1_000,
  'town.newCommuneSince': null,
  ...notBegun,
} as const
const overseas = { ...middling, 'town.overseas': true } as const
const metropolis = {
  'applicant.kind': 'epci',
  'town.overseas': false,
  'epci.population': 180_000,
  'epci.centrePopulation': 60_000,
  'epci.density': 400,
  ...notBegun,
} as const

export const stateGrantCases: OfferCases = {
  detr: [
    ...eachNeeded(
      'a village of 900 inhabitants for the DGF',
      {
        'applicant.kind': 'commune',
        'town.population': 812,
        'town.overseas': false,
        'town.dgfPopulation': 900,
        ...notBegun,
      },
      { 'project.startedOn': ['2026-09-01', 'the works have begun'] },
    ),
    ...eachNeeded('a town of 8,900 inhabitants for the DGF, not rich', middling, {
      'town.financialPotentialPerInhabitant': [1_300, 'at 1.3 times the mean'],
      'town.dgfPopulation': [20_001, 'above 20,000 for the DGF'],
    }),
    isUnknown('Modane: 2,849 inhabitants say nothing of the DGF population', { ...modane, ...notBegun }),
    isUnknown('a small town: 1,500 inhabitants do not prove that the DGF counts fewer than 2,000', {
      'applicant.kind': 'commune',
      'town.population': 1_500,
      'town.overseas': false,
      ...notBegun,
    }),
    isNo('Lille: far beyond any DGF limit', { ...lille, ...notBegun }),
    isUnknown('a town of unknown size, not overseas', {
      'applicant.kind': 'commune',
      'town.overseas': false,
      ...notBegun,
    }),
    isUnknown('a town of which nothing is known', {}),
    isYes('a rich town overseas of 3,500 inhabitants for the DGF', {
      ...overseas,
      'town.dgfPopulation': 3_500,
      'town.financialPotentialPerInhabitant': 9_000,
    }),
    isNo('the same in metropolitan France', {
      ...middling,
      'town.dgfPopulation': 3_500,
      'town.financialPotentialPerInhabitant': 9_000,
    }),
    isYes('a town overseas of 35,000 inhabitants, not rich', {
      ...overseas,
      'town.population': 34_000,
      'town.dgfPopulation': 35_000,
    }),
    isNo('a town overseas of 75,000 inhabitants', {
      ...overseas,
      'town.population': 75_506,
      'town.dgfPopulation': 80_000,
    }),
    isYes('a rich commune nouvelle of last year whose communes were eligible', {
      ...middling,
      'town.financialPotentialPerInhabitant': 9_000,
      'town.newCommuneSince': '2025-01-01',
      'town.formerlyDetrEligible': true,
    }),
    isUnknown('the same, not knowing whether they were', {
      ...middling,
      'town.financialPotentialPerInhabitant': 9_000,
      'town.newCommuneSince': '2025-01-01',
    }),
    isNo('the same, where they were not', {
      ...middling,
      'town.financialPotentialPerInhabitant': 9_000,
      'town.newCommuneSince': '2025-01-01',
      'town.formerlyDetrEligible': false,
    }),
    isNo('the same three years after the merger', {
      ...middling,
      'town.financialPotentialPerInhabitant': 9_000,
      'town.newCommuneSince': '2023-11-22',
      'town.formerlyDetrEligible': true,
    }),
    ...eachNeeded(
      'a large intercommunality around a small centre',
      { ...metropolis, 'epci.centrePopulation': 18_000 },
      { 'epci.centrePopulation': [20_001, 'a larger centre'] },
    ),
    isNo('a metropolis', metropolis),
    isYes('a metropolis of 140 inhabitants per km²', { ...metropolis, 'epci.density': 140 }),
    isUnknown('a metropolis of unknown density', { ...metropolis, 'epci.density': undefined }),
    isYes('an intercommunality of 75,000', { ...metropolis, 'epci.population': 75_000 }),
    isUnknown('an intercommunality of unknown size', { ...metropolis, 'epci.population': undefined }),
    isYes('the same overseas, around 60,000 inhabitants', { ...metropolis, 'town.overseas': true }),
    isNo('a larger one overseas', { ...metropolis, 'town.overseas': true, 'epci.centrePopulation': 86_000 }),
    ...eachNeeded(
      'a syndicate of 60,000 inhabitants',
      { 'applicant.kind': 'syndicat', 'syndicat.population': 60_000, ...notBegun },
      { 'syndicat.population': [60_001, 'one inhabitant more'] },
    ),
    isNo('a region', { 'applicant.kind': 'region', ...notBegun }),
  ],
  dsil: [
    ...eachNeeded(
      'a school',
      { 'project.kinds': ['school'], 'project.inStateContract': false },
      { 'project.kinds': [['third-place'], 'a third place'] },
    ),
    ...eachNeeded(
      'rural development under a contract with the State',
      { 'project.kinds': ['rural-development'], 'project.inStateContract': true },
      { 'project.inStateContract': [false, 'outside any contract'] },
    ),
    isUnknown('Modane, before anybody speaks of a project', modane),
  ],
  fnadt: [isYes('a town of which nothing is known', {})],
}
