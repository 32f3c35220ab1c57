import { eachNeeded, isNo, isUnknown, isYes, lille, modane, type OfferCases } from './example.js'

export const housingOperationCases: OfferCases = {
  opah: [isYes('a town of which nothing is known', {})],
  'rhi-thirori': eachNeeded(
    'a building that cannot be saved',
    { 'project.kinds': ['unfit-housing-demolition'] },
    { 'project.kinds': [['housing-construction'], 'a new building'] },
  ),
  vir: [
    isYes('Modane, whose ORT is signed', modane),
    isNo('Modane before its ORT, without an OPAH-RU', { ...modane, 'housing.operations': [] }, '2022-01-01'),
    isYes('a town with an OPAH-RU only', { ...lille, 'housing.operations': ['opah-ru'] }),
    isUnknown('Lille, operations unknown', lille),
    isUnknown('a town of which nothing is known', {}),
  ],
  diif: [
    ...eachNeeded('Modane, whose ORT is signed', modane, { 'ort.signedOn': [null, 'without an ORT'] }),
    isNo('Modane before its ORT', modane, '2022-01-01'),
  ],
}
