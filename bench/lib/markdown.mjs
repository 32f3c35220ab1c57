/** A Markdown table: the names of the columns and rows of texts. */
export function table(columns, rows) {
  const line = cells => `| ${cells.join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n') + '\n'
}
