export {
  type CommuneCode,
  communeCode,
  communeCodeSentences,
  isCommuneCode,
  parseCommuneCode,
} from './commune-code.js'
export {
  type CommuneKey,
  communeKeySentences,
  type CommuneKind,
  communeKinds,
  formatCommuneKey,
  isCommuneKey,
  parseCommuneKey,
} from './commune-key.js'
export {
  type Department,
  type DepartmentCode,
  departmentCode,
  departmentCodeOf,
  departmentCodeSentences,
  isDepartmentCode,
  parseDepartmentCode,
} from './department.js'
export { type Epci, type EpciType, epciTypes } from './epci.js'
export { type EpciCode, epciCode, epciCodeSentences, isEpciCode, parseEpciCode } from './epci-code.js'
export { foldName } from './folded-name.js'
export { type NameArticle, withPreposition } from './french-name.js'
export { createGazetteer, type Gazetteer, type GazetteerOptions } from './gazetteer.js'
export type { HistoryData, MovementTable } from './history/history-data.js'
export { type History, openHistory, type ResolveOptions } from './history/history.js'
export type { Movement, MovementKind, Place, PlaceKind } from './history/movement.js'
export type { Resolution, ResolutionStatus } from './history/resolution.js'
export {
  type CarriedRow,
  historySentences,
  type LeftRow,
  type Translation,
  type TranslationOptions,
} from './history/translation.js'
export {
  type CommuneReplaced,
  type LookUp,
  lookUpSentences,
  type NoTown,
  type SeveralTowns,
  type TownFound,
} from './look-up.js'
export {
  describeNearness,
  type NearnessFactor,
  type NearnessFactorName,
  type NearTown,
  nearTowns,
} from './near-towns.js'
export {
  isPostalCode,
  parsePostalCode,
  type PostalCode,
  postalCode,
  postalCodeSentences,
} from './postal-code.js'
export type { PackedFormerCodes } from './packed/former-codes.js'
export type { PackedGeography } from './packed/geography.js'
export type {
  Lines,
  PackedTables,
  ReferenceData,
  ReferenceTables,
  SignedList,
  TerritoryTables,
  ZoningOrigin,
} from './reference-data.js'
export {
  isRegionCode,
  parseRegionCode,
  type Region,
  type RegionCode,
  regionCode,
  regionCodeSentences,
} from './region.js'
export { townSentences } from './sentences.js'
export { formatSiren, isSiren, parseSiren, type Siren, siren, sirenSentences } from './siren.js'
export {
  formatSiret,
  isNic,
  isSiret,
  type Nic,
  nicOf,
  parseSiret,
  sirenOfSiret,
  type Siret,
  siret,
  siretSentences,
} from './siret.js'
export type { SupersededBecause, SupersededCode } from './superseded-code.js'
export { compareTowns, type Town } from './town.js'
export { parseTownCode, townCodeSentences } from './town-code.js'
export {
  type DensityLevel,
  densityLevels,
  type DensityZoning,
  type Extent,
  type FrrLevel,
  frrLevels,
  type FrrZoning,
  type Massif,
  massifs,
  type MassifZoning,
  type PerimeterZoning,
  type SignedZoning,
  type TownZonings,
  type UnknownZoningReason,
  type Zoning,
  type ZoningName,
  zoningNames,
} from './zoning.js'
export { type ZoningKind, zoningKinds, type Zonings, type ZoningTable } from './zoning-table.js'
