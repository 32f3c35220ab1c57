import { eachNeeded, isNo, isUnknown, isYes, lille, modane, type OfferCases } from './example.js'

const church = {
  'town.population': 2_849,
  'town.overseas': false,
  'town.lowResources': true,
  'project.monument': 'classe',
  'project.regionSharePercent': 15,
  'project.startedOn': null,
} as const

export const heritageCases: OfferCases = {
  'label-fondation-du-patrimoine': [
    isYes('Modane', modane),
    isNo(
      'Modane before 30 July 2020: the limit was 2,000 inhabitants',
      { ...modane, 'project.zones': [] },
      '2020-07-29',
    ),
    isYes('Modane from that day on', modane, '2020-07-30'),
    isNo('Lille', { ...lille, 'project.zones': [] }),
    isYes('Lille in an outstanding heritage site', { ...lille, 'project.zones': ['spr'] }),
    isUnknown('Lille, site unknown', lille),
    isUnknown('a town of which nothing is known', {}),
  ],
  'fip-monuments-historiques': [
    ...eachNeeded('a listed church in a small town', church, {
      'town.population': [10_000, 'with 10,000 inhabitants'],
      'town.lowResources': [false, 'a rich one'],
      'project.monument': ['none', 'not protected'],
      'project.regionSharePercent': [14, 'with 14% from the Region'],
      'project.startedOn': ['2026-05-01', 'the works have begun'],
    }),
    isYes('a larger town overseas', { ...church, 'town.overseas': true, 'town.population': 19_999 }),
    isNo('one of 20,000 overseas', { ...church, 'town.overseas': true, 'town.population': 20_000 }),
    isUnknown('a town of 15,000 somewhere', {
      ...church,
      'town.population': 15_000,
      'town.overseas': undefined,
    }),
  ],
}
