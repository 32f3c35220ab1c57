import ts from 'typescript'

/**
 * What became of each declaration between two contracts of one entry.
 *
 * @param {string | undefined} before
 * @param {string | undefined} after
 * @returns {import('./change.mjs').Change[]}
 */
export function surfaceChanges(before, after) {
  const old = declarationsIn(before ?? '')
  const now = declarationsIn(after ?? '')
  /** @type {import('./change.mjs').Change[]} */
  const changes = []
  for (const [name, was] of old) {
    const is = now.get(name)
    if (was.exported && !is?.exported) changes.push({ what: `${name} is gone`, weight: 'breaking' })
    else if (is && was.text !== is.text) {
      const grows = onlyGrows(was.statements, is.statements)
      const place = is.exported ? name : `${name}, which is not exported but named by what is,`
      changes.push({
        what: grows ? `${place} has new optional members` : `${place} is declared differently`,
        weight: grows ? 'addition' : 'breaking',
      })
    }
  }
  for (const [name, is] of now)
    if (is.exported && !old.get(name)?.exported) changes.push({ what: `${name} is new`, weight: 'addition' })
  return changes
}

/**
 * @typedef {object} Declared
 * @property {string} text
 * @property {boolean} exported
 * @property {readonly ts.Statement[]} statements
 */

/**
 * @param {string} contract
 * @returns {Map<string, Declared>}
 */
function declarationsIn(contract) {
  const source = ts.createSourceFile('contract.d.ts', contract, ts.ScriptTarget.ES2022, true)
  /** @type {Map<string, Declared>} */
  const found = new Map()
  for (const statement of source.statements) {
    const name = nameOf(statement)
    const { text = '', exported = false, statements = [] } = found.get(name) ?? {}
    const whole = statement.getText(source)
    found.set(name, {
      text: `${text}${whole.replace(/^export (?!\{)/, '')}\n`,
      exported: exported || whole.startsWith('export '),
      statements: [...statements, statement],
    })
  }
  return found
}

/**
 * @param {ts.Statement} statement
 * @returns {string}
 */
function nameOf(statement) {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations[0]?.name.getText() ?? ''
  if (ts.isExportDeclaration(statement)) {
    const names = statement.exportClause
    return names && ts.isNamedExports(names) ? (names.elements[0]?.name.text ?? '') : statement.getText()
  }
  const { name } = /** @type {ts.DeclarationStatement} */ (statement)
  return name?.text ?? statement.getText()
}

/**
 * Whether an interface only got members that nobody has to give.
 *
 * @param {readonly ts.Statement[]} before
 * @param {readonly ts.Statement[]} after
 */
function onlyGrows([was, ...more], [is, ...others]) {
  if (!was || !is || more.length + others.length > 0) return false
  if (!ts.isInterfaceDeclaration(was) || !ts.isInterfaceDeclaration(is)) return false
  const head = (/** @type {ts.InterfaceDeclaration} */ each) =>
    [each.name, ...(each.typeParameters ?? []), ...(each.heritageClauses ?? [])]
      .map(node => node.getText())
      .join()
  const old = new Set(was.members.map(member => member.getText()))
  const kept = is.members.filter(member => old.has(member.getText()))
  const fresh = is.members.filter(member => !old.has(member.getText()))
  const optional = fresh.every(
    member => (ts.isPropertySignature(member) || ts.isMethodSignature(member)) && member.questionToken,
  )
  return head(was) === head(is) && kept.length === was.members.length && optional
}
