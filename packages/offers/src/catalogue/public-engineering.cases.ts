import { isUnknown, isYes, lille, type OfferCases } from './example.js'

export const publicEngineeringCases: OfferCases = {
  'ingenierie-sur-mesure-anct': [isYes('Lille, too', lille), isYes('a town of which nothing is known', {})],
  'contrat-objectif-territorial-ademe': [
    isYes('an intercommunality', { 'applicant.kind': 'epci' }),
    isUnknown('a town alone: no text shuts it out', { 'applicant.kind': 'commune' }),
    isUnknown('an applicant that nobody named', {}),
  ],
}
