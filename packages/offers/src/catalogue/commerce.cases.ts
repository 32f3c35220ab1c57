import { eachNeeded, isNo, isUnknown, isYes, lille, modane, type OfferCases } from './example.js'

const premises = { 'project.deficit': true, 'project.sealsSoil': false }

export const commerceCases: OfferCases = {
  'foncieres-de-redynamisation': [isYes('a town of which nothing is known', {})],
  frla: [
    ...eachNeeded(
      'Modane, premises in deficit',
      { ...modane, ...premises, 'project.zones': [] },
      {
        'project.deficit': [false, 'an operation that pays'],
        'project.sealsSoil': [true, 'on new soil'],
      },
    ),
    isNo('Lille outside every zone', { ...lille, ...premises, 'project.zones': [] }),
    isYes('Lille in a priority district', { ...lille, ...premises, 'project.zones': ['qpv'] }),
    isYes('a town of Action cœur de ville', { ...lille, ...premises, 'acv.member': true }),
    isUnknown('Lille, zone unknown', { ...lille, ...premises }),
    isUnknown('a town of which nothing is known', premises),
  ],
}
