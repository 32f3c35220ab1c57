import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

/**
 * What a file of declarations exports, sorted by name and without its documentation: each export, then what is not
 * exported but named by an export. Names that come from another package are left as names, because that package
 * keeps a contract of its own.
 *
 * @typedef {object} Surface
 * @property {readonly string[]} exported
 * @property {readonly string[]} behind
 */

/**
 * Reads declarations as they are built, several files at once. Only files beside them are opened: neither the library
 * of the language nor another package changes what is written here.
 *
 * @param {readonly string[]} files absolute paths
 * @returns {(file: string) => Surface}
 */
export function readDeclarations(files) {
  /** @type {ts.CompilerOptions} */
  const options = { noLib: true, types: [], module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 }
  const host = ts.createCompilerHost(options)
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => {
      const path = join(dirname(from), text.replace(/\.js$/, '.d.ts'))
      return {
        resolvedModule:
          text.startsWith('.') && existsSync(path)
            ? { resolvedFileName: path, extension: ts.Extension.Dts }
            : undefined,
      }
    })
  const program = ts.createProgram([...files], options, host)
  const checker = program.getTypeChecker()
  return file => {
    const source = program.getSourceFile(file)
    const module = source && checker.getSymbolAtLocation(source)
    if (!module) throw new Error(`${file} is missing or exports nothing: run "npm run build"`)
    return surfaceOf(module, checker)
  }
}

/**
 * @param {ts.Symbol} module
 * @param {ts.TypeChecker} checker
 * @returns {Surface}
 */
function surfaceOf(module, checker) {
  const names = checker.getExportsOfModule(module).sort(byName)
  const own = names.map(symbol => ({ name: symbol.name, ...originOf(symbol, checker) }))
  /** @type {Set<ts.Symbol>} */
  const exportedSymbols = new Set()
  /** @type {Set<ts.Symbol>} */
  const behind = new Set()
  for (const { name, symbol } of own) if (symbol?.name === name) exportedSymbols.add(symbol)
  /** @param {ts.Symbol} symbol */
  const follow = symbol => {
    for (const next of namedBy(symbol, checker))
      if (!exportedSymbols.has(next) && !behind.has(next)) {
        behind.add(next)
        follow(next)
      }
  }
  const exported = own.map(({ name, symbol, text }) => {
    if (!symbol) return text
    if (symbol.name !== name && !exportedSymbols.has(symbol)) behind.add(symbol)
    follow(symbol)
    return symbol.name === name ? textOf(symbol, 'export ') : `export { ${symbol.name} as ${name} };`
  })
  return { exported, behind: [...behind].sort(byName).map(symbol => textOf(symbol, '')) }
}

/**
 * @param {ts.Symbol} a
 * @param {ts.Symbol} b
 */
function byName(a, b) {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0
}

/**
 * Where a name is declared: a symbol of this package, or a text that names another.
 *
 * @param {ts.Symbol} symbol
 * @param {ts.TypeChecker} checker
 * @returns {{ symbol: ts.Symbol, text: '' } | { symbol?: undefined, text: string }}
 */
function originOf(symbol, checker) {
  let found = symbol
  while (found.flags & ts.SymbolFlags.Alias) {
    const foreign = foreignName(found)
    if (foreign) {
      const as = foreign.name === symbol.name ? symbol.name : `${foreign.name} as ${symbol.name}`
      return { text: `export { ${as} } from '${foreign.from}';` }
    }
    const next = checker.getImmediateAliasedSymbol(found)
    if (!next?.declarations) throw new Error(`${symbol.name} leads nowhere: run "npm run build"`)
    found = next
  }
  return { symbol: found, text: '' }
}

/**
 * @param {ts.Symbol} alias
 * @returns {{ name: string, from: string } | undefined}
 */
function foreignName(alias) {
  for (const node of alias.declarations ?? []) {
    const name = importedName(node)
    const from = ts.findAncestor(node, each => ts.isImportDeclaration(each) || ts.isExportDeclaration(each))
    if (name === undefined || !from) continue
    const { moduleSpecifier } = /** @type {ts.ImportDeclaration | ts.ExportDeclaration} */ (from)
    if (moduleSpecifier && ts.isStringLiteral(moduleSpecifier) && !moduleSpecifier.text.startsWith('.'))
      return { name, from: moduleSpecifier.text }
  }
  return undefined
}

/** @param {ts.Node} node */
function importedName(node) {
  if (ts.isImportSpecifier(node) || ts.isExportSpecifier(node)) return (node.propertyName ?? node.name).text
  if (ts.isImportClause(node)) return 'default'
  return ts.isNamespaceImport(node) || ts.isNamespaceExport(node) ? '*' : undefined
}

/**
 * The symbols of this package that the declarations of a symbol name.
 *
 * @param {ts.Symbol} symbol
 * @param {ts.TypeChecker} checker
 * @returns {Set<ts.Symbol>}
 */
function namedBy(symbol, checker) {
  /** @type {Set<ts.Symbol>} */
  const found = new Set()
  /** @param {ts.Node} node */
  const visit = node => {
    if (ts.isIdentifier(node)) {
      const at = checker.getSymbolAtLocation(node)
      const origin = at && originOf(at, checker).symbol
      if (origin && origin !== symbol && isTopLevel(origin)) found.add(origin)
    }
    ts.forEachChild(node, visit)
  }
  symbol.declarations?.forEach(visit)
  return found
}

/** @param {ts.Symbol} symbol */
function isTopLevel(symbol) {
  return symbol.declarations?.some(node => ts.isSourceFile(statementOf(node).parent)) ?? false
}

/** @param {ts.Declaration} node */
function statementOf(node) {
  return ts.isVariableDeclaration(node) ? node.parent.parent : node
}

const printer = ts.createPrinter({ removeComments: true })

/**
 * A constant carries its texts in its type. Identifiers are part of what it promises; words, addresses and days are data,
 * which have checks of their own.
 *
 * @param {ts.VariableDeclaration} node
 */
function withoutWords(node) {
  /** @type {ts.TransformerFactory<ts.VariableDeclaration>} */
  const factory = context => root => {
    /** @param {ts.Node} each @returns {ts.Node} */
    const visit = each =>
      ts.isLiteralTypeNode(each) &&
      ts.isStringLiteral(each.literal) &&
      !/^[a-z][\w./-]*$/.test(each.literal.text)
        ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword)
        : ts.visitEachChild(each, visit, context)
    return /** @type {ts.VariableDeclaration} */ (visit(root))
  }
  return ts.transform(node, [factory]).transformed[0] ?? node
}

/**
 * @param {ts.Symbol} symbol
 * @param {'export ' | ''} before
 */
function textOf(symbol, before) {
  return (symbol.declarations ?? [])
    .map(node => {
      const shown = ts.isVariableDeclaration(node) ? withoutWords(node) : node
      const text = printer.printNode(ts.EmitHint.Unspecified, shown, node.getSourceFile())
      const whole = ts.isVariableDeclaration(node) ? `declare const ${text};` : text
      return before + whole.replace(/^export /, '')
    })
    .join('\n')
}
