import type { DayLiteral } from '@petites-villes/eligibility'
import type { OfferFacts } from '../vocabulary.js'
import {
  eachNeeded,
  isNo,
  isUnknown,
  isYes,
  lille,
  modane,
  type OfferCase,
  type OfferCases,
  portoVecchio,
} from './example.js'

const plain = { ...lille, 'town.inMassif': false } as const

/** Who is in a massif, for a project that fits. */
const massif = (project: OfferFacts, asOf: DayLiteral): readonly OfferCase[] => [
  isYes('Modane, mountain town of the programme', { ...modane, ...project }, asOf),
  isYes('a foothill town inside the massif', { ...plain, 'town.inMassif': true, ...project }, asOf),
  isNo('a town of the plain', { ...plain, ...project }, asOf),
  isUnknown('a town outside the mountain zone, massif unknown', { ...lille, ...project }, asOf),
  isUnknown('Porto-Vecchio: mountain unknown is not a no', { ...portoVecchio, ...project }, asOf),
]

const tourism = { 'project.kinds': ['four-season-tourism'] } as const
const shuttle = { 'project.kinds': ['mobility'], 'town.densityLevel': '5' } as const

export const mountainCases: OfferCases = {
  'avenir-montagnes-ingenierie': [
    ...massif(tourism, '2021-09-15'),
    ...eachNeeded(
      'Modane with tourism for every season',
      { ...modane, ...tourism },
      { 'project.kinds': [['school'], 'about a school'] },
      '2021-09-15',
    ),
  ],
  'avenir-montagnes-investissement': massif({}, '2021-09-01'),
  'avenir-montagnes-mobilites': [
    ...massif(shuttle, '2021-10-15'),
    ...eachNeeded(
      'Modane with a shuttle',
      { ...modane, ...shuttle },
      {
        'town.densityLevel': ['1', 'in a large urban centre'],
        'project.kinds': [['school'], 'about a school'],
      },
      '2021-10-15',
    ),
  ],
  'convention-de-massif': [
    ...massif({ 'project.inMassifMeasure': true }, '2026-11-22'),
    ...eachNeeded(
      'Modane under a measure of the convention',
      { ...modane, 'project.inMassifMeasure': true },
      { 'project.inMassifMeasure': [false, 'outside every measure'] },
    ),
  ],
}
