// What 'petites-villes/provenance' exports. "npm run contracts" writes this file.

export interface Provenance {
  readonly columns: readonly ColumnRecord[]
  readonly sources: readonly LicensedSource[]
}

export declare function loadProvenance(): Promise<Provenance>
