import { eachNeeded, isUnknown, modane, type OfferCases } from './example.js'

export const housingOwnerCases: OfferCases = {
  mpld: [
    ...eachNeeded(
      'an old home brought to label D',
      { 'project.homeAgeYears': 80, 'project.energyClassAfter': 'D' },
      {
        'project.homeAgeYears': [15, 'only 15 years old'],
        'project.energyClassAfter': ['F', 'still with label F'],
      },
    ),
    isUnknown('Modane, before anybody speaks of a home', modane),
  ],
  'prime-sortie-vacance': eachNeeded(
    'an empty home in a rural town with an OPAH',
    {
      'town.densityLevel': '5',
      'housing.operations': ['opah-rr'],
      'project.vacantYears': 3,
      'project.anahWorks': true,
      'project.letAsMainResidence': true,
    },
    {
      'town.densityLevel': ['2', 'in an urban centre'],
      'housing.operations': [[], 'without any operation'],
      'project.vacantYears': [2, 'empty for two years only'],
      'project.anahWorks': [false, 'without works that Anah subsidises'],
      'project.letAsMainResidence': [false, 'let to tourists'],
    },
  ),
}
