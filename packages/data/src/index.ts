export { loadReferenceData } from './load.js'
export { type ColumnRecord, manifest } from './manifest.js'
export { referenceData } from './reference-data.js'
export { columnSources, type LicensedSource, sources } from './sources.js'
