import type { ColumnRecord, LicensedSource } from '@petites-villes/data'

/**
 * Where the reference data come from.
 *
 * @property columns every column with its source, its rows and the fingerprint of its values
 * @property sources each with the terms on which its data may be used again
 */
export interface Provenance {
  readonly columns: readonly ColumnRecord[]
  readonly sources: readonly LicensedSource[]
}

/**
 * The provenance of the reference data that `loadPvd` loads. Two installations with equal fingerprints hold the same facts.
 *
 * @example
 * ```ts
 * import { loadProvenance } from 'petites-villes/provenance'
 *
 * const { columns } = await loadProvenance()
 * columns.find(({ column }) => column === 'communes.names')?.publisher // => 'INSEE'
 * columns.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256)) // => true
 * ```
 */
export async function loadProvenance(): Promise<Provenance> {
  const { manifest, sources } = await import('@petites-villes/data')
  return { columns: manifest, sources }
}
