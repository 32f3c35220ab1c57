import { eachNeeded, isNo, isUnknown, isYes, lille, modane, type OfferCases } from './example.js'

export const commerceRecoveryCases: OfferCases = {
  'manager-de-commerce': [
    isYes('Modane', modane),
    isYes('a town of Action cœur de ville', { ...lille, 'acv.member': true }),
    isNo('Lille', lille),
    isUnknown('a town of which nothing is known', {}),
  ],
  'diagnostic-flash-shopin': [isYes('a town of which nothing is known', {}, '2020-11-15')],
  'commerce-numerique-bdt': [isYes('a town of which nothing is known', {}, '2021-01-15')],
  'mon-centre-bourg-a-un-incroyable-commerce': eachNeeded(
    'Modane',
    modane,
    { 'pvd.member': [false, 'out of the programme'] },
    '2021-12-01',
  ),
}
