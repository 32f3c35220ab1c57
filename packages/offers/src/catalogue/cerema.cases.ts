import { isYes, lille, type OfferCases } from './example.js'

export const ceremaCases: OfferCases = {
  'adhesion-cerema': [isYes('Lille', lille), isYes('a town of which nothing is known', {})],
}
