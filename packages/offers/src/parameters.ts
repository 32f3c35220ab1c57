import type { Parameter } from '@petites-villes/eligibility'
import { engineeringParameters } from './parameters/engineering.js'
import { minimumShareParameters } from './parameters/minimum-share.js'
import { stateGrantParameters } from './parameters/state-grants.js'
import { townLifeParameters } from './parameters/town-life.js'

/** Every threshold of the catalogue, with its history and its sources. */
export const offerParameters: readonly Parameter[] = [
  ...engineeringParameters,
  ...stateGrantParameters,
  ...townLifeParameters,
  ...minimumShareParameters,
]
