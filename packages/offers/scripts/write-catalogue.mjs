/** `npm run catalogue -w packages/offers`: the rules of the catalogue as one document, for programs in any language. */
import { writeFileSync } from 'node:fs'
import { toDocument } from '@petites-villes/eligibility'
import { offerRuleCatalogue } from '../dist/rule-catalogue.js'

const file = new URL('../rules/catalogue.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(toDocument(offerRuleCatalogue), null, 1)}\n`)
console.log('wrote rules/catalogue.json')
