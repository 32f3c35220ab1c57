import type { CivilDate, IssueParams } from '@petites-villes/core'
import { type CommuneCode, isCommuneCode, parseCommuneCode } from '../commune-code.js'
import { foldName } from '../folded-name.js'
import type { Gazetteer } from '../gazetteer.js'
import type { History } from '../history/history.js'

/** The codes against which a file is read, and the day on which its codes were valid. */
export interface CodeBook {
  readonly gazetteer: Gazetteer
  readonly history?: History
  readonly on: CivilDate
}

/**
 * The code of a row.
 *
 * @property code as the file means it; `mended` when a spreadsheet had spoilt it
 * @property targets the communes of today that hold the territory: one, or several when it was divided
 * @property names what the territory is and was called
 */
export interface CodeRead {
  readonly code: CommuneCode
  readonly targets: readonly CommuneCode[]
  readonly names: readonly string[]
  /** Whether the one target is the same commune, be it under another code. */
  readonly same: boolean
  readonly mended: 'import/zero-lost' | 'import/code-mended' | undefined
}

export interface CodeRefused {
  readonly problem: { readonly code: string; readonly params: IssueParams }
}

/** Reads the code of a row. What a spreadsheet spoils is repaired, and told, when the repaired code is one that exists. */
export function readCode(given: string, name: string, book: CodeBook): CodeRead | CodeRefused {
  if (given === '') return { problem: { code: 'import/code-missing', params: {} } }
  const { code, mended } = mend(given)
  if (!code) {
    const suggestions = (parseCommuneCode(given).issues[0]?.params.suggestions ?? []) as readonly string[]
    return { problem: { code: 'import/code-malformed', params: { given, suggestions } } }
  }
  const found = whereabouts(code, book)
  if (found.targets.length > 0) return { code, mended, ...found }
  const sharing = book.gazetteer.byPostalCode(code)
  const meant = sharing.filter(town => foldName(town.name) === foldName(name)).map(town => town.code)
  const problem = sharing.length > 0 ? 'import/postal-code' : 'import/code-unknown'
  return { problem: { code: problem, params: { given, suggestions: meant } } }
}

function mend(given: string): Pick<CodeRead, 'mended'> & { readonly code?: CommuneCode } {
  if (isCommuneCode(given)) return { code: given, mended: undefined }
  const bare = given
    .replace(/[.,]0+$/, '')
    .replace(/^['="]+|"+$/g, '')
    .replace(/\s/g, '')
    .toUpperCase()
  if (isCommuneCode(bare)) return { code: bare, mended: 'import/code-mended' }
  const padded = `0${bare}`
  return isCommuneCode(padded) ? { code: padded, mended: 'import/zero-lost' } : { mended: undefined }
}

function whereabouts(
  code: CommuneCode,
  { gazetteer, history, on }: CodeBook,
): Pick<CodeRead, 'targets' | 'names' | 'same'> {
  const [town, superseded] = [gazetteer.town(code), gazetteer.superseded(code)]
  const known = [town?.name, superseded?.name].filter(isName)
  if (!history) {
    const targets = town ? [code] : (superseded?.successors ?? [])
    return { targets, names: known, same: town !== undefined || superseded?.because === 'recoded' }
  }
  const onDay = history.resolve(code, { on })
  const { codes, path, status } = onDay.status === 'unknown' ? history.resolve(code) : onDay
  const called = path.flatMap(({ from, to }) => [from, to]).map(place => place?.name)
  return {
    targets: codes.filter(now => gazetteer.town(now) !== undefined),
    names: [...known, ...[...called, ...codes.map(now => gazetteer.town(now)?.name)].filter(isName)],
    same: status === 'current' || status === 'renamed' || status === 'recoded',
  }
}

function isName(name: string | undefined): name is string {
  return name !== undefined
}
