// What 'petites-villes/rules' exports. "npm run contracts" writes this file.

export { CaseFailure } from '@petites-villes/eligibility'

export { CaseResult } from '@petites-villes/eligibility'

export { CatalogueFile } from '@petites-villes/eligibility'

export { Coverage } from '@petites-villes/eligibility'

export { Evaluation } from '@petites-villes/eligibility'

export { LeafCoverage } from '@petites-villes/eligibility'

export { NamedRule } from '@petites-villes/eligibility'

export { RuleCatalogue } from '@petites-villes/eligibility'

export { coverageOf } from '@petites-villes/eligibility'

export { evaluate } from '@petites-villes/eligibility'

export { explain } from '@petites-villes/eligibility'

export { lintCatalogue } from '@petites-villes/eligibility'

export { offerRuleCatalogue } from '@petites-villes/offers/rules'

export { parseCatalogue } from '@petites-villes/eligibility'

export { parseFacts } from '@petites-villes/eligibility'

export { runCases } from '@petites-villes/eligibility'

export { toDocument } from '@petites-villes/eligibility'
