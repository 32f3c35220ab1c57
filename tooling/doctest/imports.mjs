import ts from 'typescript'

/**
 * One name that an example imports; `local` is undefined for an import for its effects.
 *
 * @typedef {object} Import
 * @property {string} from the specifier with its attributes, as written
 * @property {'named' | 'default' | 'namespace' | 'effect'} kind
 * @property {string} imported
 * @property {string} local
 * @property {boolean} typeOnly
 */

/**
 * @param {ts.ImportDeclaration} statement
 * @returns {Import[]}
 */
export function importsOf({ importClause, moduleSpecifier, attributes }) {
  const from = [moduleSpecifier.getText(), attributes?.getText()].filter(Boolean).join(' ')
  const found = { from, imported: '', local: '', typeOnly: false }
  if (!importClause) return [{ ...found, kind: 'effect' }]
  const typeOnly = importClause.phaseModifier === ts.SyntaxKind.TypeKeyword
  const { name, namedBindings } = importClause
  /** @type {Import[]} */
  const imports = name ? [{ ...found, kind: 'default', local: name.text, typeOnly }] : []
  if (!namedBindings) return imports
  if (ts.isNamespaceImport(namedBindings))
    return [...imports, { ...found, kind: 'namespace', local: namedBindings.name.text, typeOnly }]
  for (const element of namedBindings.elements)
    imports.push({
      from,
      kind: 'named',
      imported: (element.propertyName ?? element.name).text,
      local: element.name.text,
      typeOnly: typeOnly || element.isTypeOnly,
    })
  return imports
}

/**
 * Whether two examples can stand in one file: no name that means one thing in one and another in the other.
 *
 * @param {Import[]} ours
 * @param {Import[]} theirs
 */
export function areCompatible(ours, theirs) {
  return theirs.every(their =>
    ours.every(our => our.kind === 'effect' || our.local !== their.local || isSame(our, their)),
  )
}

/**
 * @param {Import} a
 * @param {Import} b
 */
function isSame(a, b) {
  return a.from === b.from && a.kind === b.kind && a.imported === b.imported
}

/**
 * The import statements of a whole file, each name once. They are exported again, because `noUnusedLocals`
 * would refuse an example that imports more than it shows.
 *
 * @param {Import[]} imports that are compatible
 */
export function hoisted(imports) {
  /** @type {Map<string, Import>} */
  const names = new Map()
  /** @type {Set<string>} */
  const statements = new Set()
  for (const found of imports) {
    if (found.kind === 'effect') statements.add(`import ${found.from}`)
    else if (names.get(found.local)?.typeOnly !== false) names.set(found.local, found)
  }
  for (const { from, kind, imported, local, typeOnly } of names.values()) {
    const word = typeOnly ? 'import type' : 'import'
    if (kind === 'default') statements.add(`${word} ${local} from ${from}`)
    if (kind === 'namespace') statements.add(`${word} * as ${local} from ${from}`)
    if (kind === 'named')
      statements.add(`${word} { ${imported === local ? local : `${imported} as ${local}`} } from ${from}`)
  }
  const shared = [...names.values()].map(({ local, typeOnly }) => (typeOnly ? `type ${local}` : local))
  return [...statements, ...(shared.length > 0 ? [`export { ${shared.join(', ')} }`] : [])].join('\n')
}
