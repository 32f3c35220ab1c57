import { eachNeeded, isNo, isUnknown, isYes, lille, modane, type OfferCases } from './example.js'

export const adviceCases: OfferCases = {
  'territoires-conseils': [
    isYes('Modane', modane),
    isNo('Lille', lille),
    isNo('Lille, surely not a commune nouvelle', { ...lille, 'town.newCommuneSince': null }),
    isYes('a large commune nouvelle', { ...lille, 'town.newCommuneSince': '2019-01-01' }),
    isNo('a large town before it became a commune nouvelle', {
      ...lille,
      'town.newCommuneSince': '2027-01-01',
    }),
    isYes('a large intercommunality', { ...lille, 'applicant.kind': 'epci' }),
    isUnknown('a town of unknown size', { 'applicant.kind': 'commune' }),
    isUnknown('a large town with an applicant that nobody named', { 'town.population': 238_246 }),
  ],
  'club-pvd': [
    ...eachNeeded('Modane', modane, { 'pvd.member': [false, 'out of the programme'] }),
    isNo('Modane before the programme was launched', modane, '2020-09-30'),
  ],
}
