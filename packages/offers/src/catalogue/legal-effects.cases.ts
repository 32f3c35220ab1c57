import {
  eachNeeded,
  isNo,
  isUnknown,
  isYes,
  lille,
  modane,
  type OfferCases,
  portoVecchio,
} from './example.js'

const signed = [
  ...eachNeeded('Modane, whose ORT is signed', modane, { 'ort.signedOn': [null, 'without an ORT'] }),
  isNo('Porto-Vecchio before its ORT', portoVecchio, '2025-04-02'),
]

const shop = {
  ...modane,
  'project.zones': ['ort-centre'],
  'project.foodStore': false,
  'project.salesArea': 5_000,
} as const

export const legalEffectCases: OfferCases = {
  denormandie: [
    isYes('Modane, whose ORT is signed', modane),
    isNo('Modane before its ORT: to be of the programme is not enough', modane, '2022-01-01'),
    isUnknown('the same today, without an ORT: the home may be in a co-ownership in difficulty', {
      ...modane,
      'ort.signedOn': null,
    }),
    ...eachNeeded(
      'a home in a co-ownership in difficulty',
      { ...lille, 'project.coOwnershipInDifficulty': true },
      { 'project.coOwnershipInDifficulty': [false, 'an ordinary one'] },
    ),
    isNo(
      'the same before 11 April 2024',
      { ...lille, 'project.coOwnershipInDifficulty': true },
      '2024-04-10',
    ),
    isYes('a town of Action cœur de ville', { ...lille, 'acv.member': true }, '2022-01-01'),
    isYes('a town of Action cœur de ville today', { ...lille, 'acv.member': true }),
    isUnknown('a town of which nothing is known', {}),
    isUnknown('a town of which nothing was known', {}, '2022-01-01'),
    isYes('Modane in 2023', modane, '2023-12-31'),
  ],
  'ort-effets': signed,
  'ort-exemption-aec': [
    ...eachNeeded('a shop of 5,000 m² in the centre', shop, {
      'ort.signedOn': [null, 'without an ORT'],
      'project.zones': [[], 'outside the sector'],
      'project.foodStore': [true, 'a supermarket'],
      'project.salesArea': [5_001, 'one square metre more'],
    }),
    isYes('a shop of 2,500 m², whatever it sells', {
      ...modane,
      'project.zones': ['ort-centre'],
      'project.salesArea': 2_500,
    }),
  ],
  'ort-suspension-aec': signed,
}
