// What 'petites-villes/import' exports. "npm run contracts" writes this file.

export { ImportCounts } from '@petites-villes/towns/import'

export { ImportOptions } from '@petites-villes/towns/import'

export { TextTable } from '@petites-villes/towns/import'

export { ZoningImport } from '@petites-villes/towns/import'

export { ZoningKind } from '@petites-villes/towns/import'

export { ZoningTable } from '@petites-villes/towns/import'

export { Zonings } from '@petites-villes/towns/import'

export { importZoning } from '@petites-villes/towns/import'

export declare function loadHistory(gazetteer: Gazetteer): Promise<History>

export { parseZonings } from '@petites-villes/towns/import'

export { zoningKinds } from '@petites-villes/towns/import'

export { zoningsFile } from '@petites-villes/towns/import'
