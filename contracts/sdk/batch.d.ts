// What 'petites-villes/batch' exports. "npm run contracts" writes this file.

export { Batch } from '@petites-villes/eligibility/batch'

export { BatchAnswers } from '@petites-villes/eligibility/batch'

export { BatchSource } from '@petites-villes/eligibility/batch'

export { Column } from '@petites-villes/eligibility/batch'

export { ColumnWriter } from '@petites-villes/eligibility/batch'

export { Columns } from '@petites-villes/eligibility/batch'

export { Facts } from '@petites-villes/eligibility'

export { OutcomeCounts } from '@petites-villes/eligibility/batch'

export { RuleAnswers } from '@petites-villes/eligibility/batch'

export { Vocabulary } from '@petites-villes/eligibility'

export { columnsOf } from '@petites-villes/eligibility/batch'

export { compileBatch } from '@petites-villes/eligibility/batch'

export { countOutcomes } from '@petites-villes/eligibility/batch'

export { countRows } from '@petites-villes/eligibility/batch'

export { factsAt } from '@petites-villes/eligibility/batch'

export { factsOfTown } from '@petites-villes/offers'

export { isSet } from '@petites-villes/eligibility/batch'

export { offerFacts } from '@petites-villes/offers'

export { offerRulebook } from '@petites-villes/offers'

export { offers } from '@petites-villes/offers'

export { outcomeAt } from '@petites-villes/eligibility/batch'

export { parseFactText } from '@petites-villes/eligibility'

export { rowsOf } from '@petites-villes/eligibility/batch'
