import { type Issue, issue, type IssueParams, type Severity } from '@petites-villes/core'
import type { ColumnRole, TakenColumns } from './columns.js'
import { cellOf, type TextTable } from './text-table.js'

/** What is told of a row: the line of the file, the column and what stands there go with every finding. */
export interface Finding {
  readonly code: string
  readonly params?: IssueParams
  readonly role?: ColumnRole
  readonly severity?: Severity
}

/** Collects what is found, and knows which rows are refused. A row is refused once. */
export function openFindings({ rows, firstLine = 2 }: TextTable, { header, at }: TakenColumns) {
  const [ofFile, ofRows]: [Issue[], { readonly row: number; readonly found: Issue }[]] = [[], []]
  const refused = new Set<number>()

  function note(row: number, { code, params = {}, role, severity = 'warning' }: Finding): void {
    const column = role === undefined ? undefined : at[role]
    const cells = rows[row] ?? []
    const where = {
      line: firstLine + row,
      ...(column !== undefined && { column: cellOf(header, column), given: cellOf(cells, column) }),
    }
    const path = ['rows', row, ...(column === undefined ? [] : [column])]
    ofRows.push({ row, found: issue(code, { ...where, ...params }, { path, severity }) })
  }

  return {
    refused,
    note,
    lineOf: (row: number) => firstLine + row,
    refuse(row: number, finding: Finding): void {
      if (refused.has(row)) return
      refused.add(row)
      note(row, { severity: 'error', ...finding })
    },
    ofFile(code: string, params: IssueParams, severity: Severity): void {
      ofFile.push(issue(code, params, { path: ['header'], severity }))
    },
    /** Those of the file first, then by row. */
    all: (): readonly Issue[] => [
      ...ofFile,
      ...ofRows.sort((a, b) => a.row - b.row).map(({ found }) => found),
    ],
  }
}

export type Findings = ReturnType<typeof openFindings>
