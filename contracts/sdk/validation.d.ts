// What 'petites-villes/validation' exports. "npm run contracts" writes this file.

export { CheckFileOptions } from '@petites-villes/validation'

export { CheckProgress } from '@petites-villes/validation'

export { CheckReport } from '@petites-villes/validation'

export { Finding } from '@petites-villes/validation'

export { KindId } from '@petites-villes/validation'

export { Profile } from '@petites-villes/validation'

export { ProfileId } from '@petites-villes/validation'

export { TableDefinition } from '@petites-villes/validation'

export { checkFile } from '@petites-villes/validation'

export { checkRule } from '@petites-villes/validation'

export { defineTable } from '@petites-villes/validation'

export { describeFinding } from '@petites-villes/validation'

export { fileSentences } from '@petites-villes/validation/file'

export { isKindId } from '@petites-villes/validation'

export { kindIds } from '@petites-villes/validation'

export declare function loadReference(): Promise<Reference>

export { neutralised } from '@petites-villes/validation/file'

export { openCheck } from '@petites-villes/validation'

export { openTable } from '@petites-villes/validation/file'

export { parseTable } from '@petites-villes/validation'

export { profiles } from '@petites-villes/validation'

export { reportCsv } from '@petites-villes/validation/report'

export { reportHtml } from '@petites-villes/validation/report'

export { reportJson } from '@petites-villes/validation/report'

export { reportSarif } from '@petites-villes/validation/report'

export { ruleBook } from '@petites-villes/validation'

export { tableOf } from '@petites-villes/validation'

export { tableSentences } from '@petites-villes/validation'

export { toJsonSchema } from '@petites-villes/validation/schemas'

export { toTableSchema } from '@petites-villes/validation/schemas'

export { writeRow } from '@petites-villes/validation/file'
