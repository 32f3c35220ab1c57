import type { CellReader, CheckContext, OpenReader } from './cell-reader.js'
import type { ColumnDefinition, ColumnTypeId } from './column.js'
import { openBoolean, openChoice } from './columns/choice.js'
import { openDate } from './columns/date.js'
import { openIdentifier, openOfferId, openPartnerId, openTheme } from './columns/identifier.js'
import { openInseeCode } from './columns/insee-code.js'
import { openEmail, openPhone, openUrl } from './columns/contact.js'
import { openSeveral } from './columns/several.js'
import { openEuros, openInteger, openNumber, openPercent } from './columns/number.js'
import { openPvdId } from './columns/pvd-id.js'
import { openEpciCode, openSiren, openSiret } from './columns/siren.js'
import { openDepartmentCode, openPostalCode, openRegionCode } from './columns/territory-code.js'
import { openText } from './columns/text.js'

/** The reader of every type: a type without one is a compile error. */
const readers: Readonly<Record<ColumnTypeId, OpenReader>> = {
  text: openText,
  'commune-name': openText,
  integer: openInteger,
  number: openNumber,
  percent: openPercent,
  euros: openEuros,
  boolean: openBoolean,
  choice: openChoice,
  date: openDate,
  'insee-code': openInseeCode,
  'department-code': openDepartmentCode,
  'region-code': openRegionCode,
  'postal-code': openPostalCode,
  siren: openSiren,
  siret: openSiret,
  'epci-code': openEpciCode,
  'pvd-id': openPvdId,
  'partner-id': openPartnerId,
  'offer-id': openOfferId,
  theme: openTheme,
  identifier: openIdentifier,
  url: openUrl,
  email: openEmail,
  phone: openPhone,
}

/** The reader of a column; where a cell holds several values, each is read on its own. */
export function openReader(column: ColumnDefinition, context: CheckContext): CellReader {
  const reader = readers[column.type](column, context)
  return column.separator === undefined ? reader : openSeveral(column.separator, reader)
}

/** Reads columns of which the definition says nothing: only what breaks in other tools is told. */
export const plainReader: CellReader = openText({ name: '', type: 'text' }, { asOf: '1970-01-01' as never })
