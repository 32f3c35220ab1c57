import ts from 'typescript'
import { claimAt } from './claims.mjs'
import { importsOf } from './imports.mjs'
import { uses } from './uses.mjs'

/**
 * One fence, ready to be put into a test.
 *
 * @typedef {object} Example
 * @property {number} line
 * @property {import('./imports.mjs').Import[]} imports
 * @property {string} body
 */

/** @typedef {{ start: number, end: number, text: string }} Edit */

/**
 * Turns the code of a fence into the body of a test: claims become assertions, imports are taken out.
 * What cannot be understood becomes a test that fails and says why, never a test that passes.
 *
 * @param {{ line: number, code: string }} fence
 * @returns {Example}
 */
export function exampleOf({ line, code }) {
  const broken = syntaxError(code)
  if (broken) return { line, imports: [], body: failure(`this example is not TypeScript: ${broken}`) }
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  /** @type {Edit[]} */
  const edits = []
  const imports = file.statements.flatMap(statement => {
    if (!ts.isImportDeclaration(statement)) return []
    edits.push({ start: statement.getStart(), end: statement.end, text: '' })
    return importsOf(statement)
  })
  const { assertions, read, problems } = claimsIn(file)
  for (const start of lineComments(file))
    if (!read.has(start) && claimAt(code, start))
      problems.push(`no expression stands before ${code.slice(start).split('\n')[0] ?? ''}`)
  for (const statement of file.statements) withoutExport(statement, edits)
  const body = [...problems.map(failure), applied(code, [...edits, ...assertions]).trim(), ...uses(file)]
  return { line, imports, body: body.join('\n').trim() }
}

/** @param {string} code */
function syntaxError(code) {
  const { diagnostics = [] } = ts.transpileModule(code, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  return diagnostics[0] && ts.flattenDiagnosticMessageText(diagnostics[0].messageText, ' ')
}

/** @param {string} message */
const failure = message => `doctest.expect.fail(${JSON.stringify(message)})`

/** @param {ts.SourceFile} file */
function claimsIn(file) {
  /** @type {Edit[]} */
  const assertions = []
  /** @type {string[]} */
  const problems = []
  /** @type {Set<number>} */
  const read = new Set()
  /** @param {ts.Node} node */
  const visit = node => {
    const found = subjectOf(node)
    const start = found && commentAfter(file.text, found.end)
    const claim = start === undefined ? undefined : claimAt(file.text, start)
    if (!found || start === undefined || !claim) {
      ts.forEachChild(node, visit)
      return
    }
    read.add(start)
    if (claim.kind === 'broken') problems.push(claim.text)
    else if (found.declares && claim.kind === 'throws')
      problems.push('// throws must follow an expression, not a declaration')
    else {
      const edit = { start: found.declares ? start : node.getStart(), end: claim.end }
      const text = claim.kind === 'equals' ? equality(found.subject, claim) : throwing(found.subject, claim)
      assertions.push({ ...edit, text: found.declares ? `;${text}` : text })
    }
  }
  visit(file)
  return { assertions, read, problems }
}

/**
 * What a claim after this statement speaks of: its expression, or the one name that it declares. `end` leaves
 * out the semicolon, which may stand on the next line in a style without semicolons.
 *
 * @param {ts.Node} node
 * @returns {{ subject: ts.Node, end: number, declares: boolean } | undefined}
 */
function subjectOf(node) {
  if (ts.isExpressionStatement(node))
    return { subject: node.expression, end: node.expression.end, declares: false }
  if (!ts.isVariableStatement(node)) return undefined
  const [declared, ...others] = node.declarationList.declarations
  if (!declared || others.length > 0 || !ts.isIdentifier(declared.name)) return undefined
  return { subject: declared.name, end: node.declarationList.end, declares: true }
}

/**
 * @param {ts.Node} subject
 * @param {import('./claims.mjs').Claim} claim
 */
function equality(subject, { text }) {
  return `doctest.expect(${subject.getText()}).toEqual(\n${text}\n)`
}

/**
 * @param {ts.Node} subject
 * @param {import('./claims.mjs').Claim} claim
 */
function throwing(subject, { text }) {
  const shown = subject.getText()
  return awaits(subject)
    ? `await doctest.expect((async () => (${shown}))()).rejects.toThrow(${text})`
    : `doctest.expect(() => (${shown})).toThrow(${text})`
}

/**
 * @param {ts.Node} node
 * @returns {boolean}
 */
function awaits(node) {
  if (ts.isAwaitExpression(node)) return true
  return !ts.isFunctionLike(node) && (ts.forEachChild(node, awaits) ?? false)
}

/**
 * The comment that ends the line of a statement, or stands alone on the next one.
 *
 * @param {string} code
 * @param {number} end
 */
function commentAfter(code, end) {
  const gap = /^[ \t;]*(?:\n[ \t]*)?(?=\/\/)/.exec(code.slice(end))
  return gap ? end + gap[0].length : undefined
}

/** @param {ts.SourceFile} file */
function lineComments(file) {
  /** @type {Set<number>} */
  const starts = new Set()
  /** @param {ts.Node} node */
  const visit = node => {
    const children = node.getChildren(file)
    if (children.length > 0) return children.forEach(visit)
    const ranges = [
      ...(ts.getTrailingCommentRanges(file.text, node.pos) ?? []),
      ...(ts.getLeadingCommentRanges(file.text, node.pos) ?? []),
    ]
    for (const { kind, pos } of ranges) if (kind === ts.SyntaxKind.SingleLineCommentTrivia) starts.add(pos)
  }
  visit(file)
  return starts
}

/**
 * @param {ts.Statement} statement
 * @param {Edit[]} edits
 */
function withoutExport(statement, edits) {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : []
  for (const modifier of modifiers)
    if (modifier.kind === ts.SyntaxKind.ExportKeyword)
      edits.push({ start: modifier.getStart(), end: modifier.end, text: '' })
}

/**
 * @param {string} code
 * @param {Edit[]} edits
 */
function applied(code, edits) {
  let done = code
  let last = Infinity
  for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start || b.end - a.end)) {
    if (end > last) continue
    done = done.slice(0, start) + text + done.slice(end)
    last = start
  }
  return done
}
