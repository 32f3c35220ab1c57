// What 'petites-villes/catalogue' exports. "npm run contracts" writes this file.

export { CompiledRule } from '@petites-villes/eligibility'

export { TownFacts } from '@petites-villes/offers'

export { compile } from '@petites-villes/eligibility'

export { factsOfTown } from '@petites-villes/offers'

export { offerRulebook } from '@petites-villes/offers'

export { offerStatus } from '@petites-villes/offers'

export { offers } from '@petites-villes/offers'
