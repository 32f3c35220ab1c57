import { eachNeeded, isNo, lille, modane, type OfferCases } from './example.js'

const members = [
  ...eachNeeded('Modane', modane, { 'pvd.member': [false, 'out of the programme'] }),
  isNo('Lille', lille),
]

export const bdtMissionCases: OfferCases = {
  'amp-pvd': members,
  'pvd-plus': eachNeeded(
    'Modane, framework convention signed',
    { ...modane, 'pvd.frameworkSignedOn': '2023-03-29' },
    {
      'pvd.member': [false, 'out of the programme'],
      'pvd.frameworkSignedOn': [null, 'without a framework convention'],
    },
    '2024-07-15',
  ),
  'expertise-bdt-pvd': members,
  'dataviz-pvd': members,
}
