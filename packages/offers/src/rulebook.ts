import { defineRulebook } from '@petites-villes/eligibility'
import { detrCriteria } from './criteria/detr.js'
import { membershipCriteria } from './criteria/membership.js'
import { projectCriteria } from './criteria/project.js'
import { territoryCriteria } from './criteria/territory.js'
import { offerParameters } from './parameters.js'
import { offerFacts } from './vocabulary.js'

/** What the names in the rules of the catalogue stand for: facts, dated parameters and criteria. */
export const offerRulebook = defineRulebook({
  vocabulary: offerFacts,
  parameters: offerParameters,
  criteria: [...membershipCriteria, ...territoryCriteria, ...projectCriteria, ...detrCriteria],
})
