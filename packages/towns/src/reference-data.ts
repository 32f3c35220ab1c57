import type { CivilDate, Source } from '@petites-villes/core'
import type { PackedFormerCodes } from './packed/former-codes.js'
import type { PackedGeography } from './packed/geography.js'
import type { ZoningName } from './zoning.js'

/** One value per row and one row per line; an empty line is an absent value. The rows of one table go together. */
export type Lines = string

/** The list of signatories of a convention; `signed` is empty where the day is not published. */
export interface SignedList {
  readonly codes: Lines
  readonly signed: Lines
}

/** Departments and regions: few, and always written as plain columns. */
export interface TerritoryTables {
  readonly departments: {
    readonly codes: Lines
    readonly names: Lines
    readonly articles: Lines
    readonly regions: Lines
  }
  readonly regions: { readonly codes: Lines; readonly names: Lines; readonly articles: Lines }
}

/**
 * The tables that a gazetteer reads, as text columns: large, but easy to write and to read, for data of one's own. Codes ascend.
 * Whoever wants to know a town asks a gazetteer.
 */
export interface ReferenceTables extends TerritoryTables {
  readonly communes: {
    readonly codes: Lines
    readonly names: Lines
    /** INSEE's TNCC, see `NameArticle`. */
    readonly articles: Lines
    readonly populations: Lines
    readonly sirens: Lines
    /** Separated by spaces. */
    readonly postalCodes: Lines
    /** SIREN of the intercommunality. */
    readonly epcis: Lines
  }
  readonly epcis: { readonly sirens: Lines; readonly names: Lines; readonly types: Lines }
  /** Codes that no commune bears today. `successors` are separated by spaces. */
  readonly formerCodes: {
    readonly codes: Lines
    readonly names: Lines
    readonly ended: Lines
    readonly reasons: Lines
    readonly successors: Lines
  }
  /** Delegated and associated communes and municipal arrondissements. One may share its code with its parent. */
  readonly parts: {
    readonly codes: Lines
    readonly names: Lines
    readonly kinds: Lines
    readonly parents: Lines
  }
  readonly zonings: {
    readonly pvd: SignedList
    readonly ort: SignedList
    readonly acv: SignedList
    readonly mountain: { readonly yes: Lines; readonly unknown: Lines }
  }
}

/**
 * The same facts packed, as `@petites-villes/data` delivers them. Without `formerCodes`, codes and names of before are unknown.
 */
export interface PackedTables extends TerritoryTables {
  readonly format: 'petites-villes-packed/1'
  readonly communes: PackedGeography
  readonly formerCodes?: PackedFormerCodes
}

export function isPacked(tables: ReferenceTables | PackedTables): tables is PackedTables {
  return 'format' in tables
}

/** Where a zoning list comes from and of which day it is. */
export interface ZoningOrigin {
  readonly source: Source
  readonly vintage: CivilDate
}

/** Everything a gazetteer needs: the tables and where they come from. */
export interface ReferenceData {
  readonly tables: ReferenceTables | PackedTables
  readonly zoningOrigins: Readonly<Record<ZoningName, ZoningOrigin>>
  readonly sources: readonly Source[]
}
