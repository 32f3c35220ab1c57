// What '@petites-villes/data' exports. "npm run contracts" writes this file.

export interface ColumnRecord {
  readonly column: string
  readonly source: string
  readonly publisher: string
  readonly licence: string
  readonly date: CivilDate | null
  readonly rows: number
  readonly others: readonly {
    readonly source: string
    readonly rows: number
  }[]
  readonly sha256: string
}

export interface LicensedSource extends Source {
  readonly licence: string
}

export declare const columnSources: {
  readonly [Table in keyof Columns]: Readonly<Record<keyof Columns[Table], string>>
}

export declare function loadReferenceData({
  formerCodes,
}?: {
  formerCodes?: boolean | undefined
}): Promise<ReferenceData>

export declare const manifest: readonly ColumnRecord[]

export declare const referenceData: ReferenceData

export declare const sources: readonly LicensedSource[]

// Not exported, but named by what is.

type Columns = ReferenceTables & Pick<HistoryData, 'movements'>
