import ts from 'typescript'

/**
 * One text in one language, or a table of texts.
 *
 * @typedef {object} Said
 * @property {readonly string[]} words the texts without their parameters
 * @property {ReadonlySet<string>} params what is filled in, by name
 *
 * @typedef {object} Pair
 * @property {string} place
 * @property {Said | undefined} fr
 * @property {Said | undefined} en
 */

/**
 * Every place of a file where something is said in one language, with the other beside it: `{ fr: ..., en: ... }`, at any depth of
 * a table.
 *
 * @param {string} path
 * @param {string} text
 * @returns {Pair[]}
 */
export function pairsIn(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  /** @type {Pair[]} */
  const pairs = []
  /** @param {ts.Node} node */
  const visit = node => {
    if (ts.isObjectLiteralExpression(node)) {
      const fr = memberOf(node, 'fr')
      const en = memberOf(node, 'en')
      if (fr || en) pairs.push(...pairsOf(path, source, fr, en))
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return pairs
}

/**
 * @param {ts.ObjectLiteralExpression} table
 * @param {string} name
 * @returns {ts.Node | undefined}
 */
function memberOf(table, name) {
  for (const member of table.properties) {
    if (member.name && ts.isShorthandPropertyAssignment(member) && member.name.text === name)
      return member.name
    if (!member.name || keyOf(member.name) !== name) continue
    return ts.isPropertyAssignment(member) ? member.initializer : member
  }
  return undefined
}

/** @param {ts.PropertyName} name */
const keyOf = name => (ts.isComputedPropertyName(name) ? name.getText() : name.text)

/**
 * @param {string} path
 * @param {ts.SourceFile} source
 * @param {ts.Node | undefined} fr
 * @param {ts.Node | undefined} en
 * @returns {Pair[]}
 */
function pairsOf(path, source, fr, en) {
  if (fr && en && ts.isObjectLiteralExpression(fr) && ts.isObjectLiteralExpression(en)) {
    // A table that takes over another one has more keys than stand here; the compiler knows them.
    const keys = [...fr.properties, ...en.properties].flatMap(({ name }) => (name ? [keyOf(name)] : []))
    return [...new Set(keys)].flatMap(key => pairsOf(path, source, memberOf(fr, key), memberOf(en, key)))
  }
  const node = fr ?? en
  const line = node ? source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1 : 0
  return [{ place: `${path}:${String(line)}`, fr: fr && saidBy(fr), en: en && saidBy(en) }]
}

/**
 * @param {ts.Node} node
 * @returns {Said}
 */
function saidBy(node) {
  /** @type {string[]} */
  const words = []
  /** @type {Set<string>} */
  const params = new Set()
  const given = ts.isFunctionLike(node) ? node.parameters[0]?.name : undefined
  const whole = given && ts.isIdentifier(given) ? given.text : undefined
  if (given && ts.isObjectBindingPattern(given))
    for (const { name, propertyName } of given.elements) params.add((propertyName ?? name).getText())
  /** @param {ts.Node} each */
  const visit = each => {
    // `text(params, 'fact')` and `text(params, 'fr')`: a name of something, said to nobody.
    if (
      ts.isCallExpression(each) &&
      each.arguments[0]?.getText() === whole &&
      each.arguments.slice(1).every(isName)
    )
      return
    // A text that is compared with, asked for or looked up is said to nobody.
    if (ts.isStringLiteralLike(each) && !isAsked(each)) words.push(each.text)
    if (ts.isTemplateExpression(each))
      words.push([each.head.text, ...each.templateSpans.map(({ literal }) => literal.text)].join(' … '))
    if (ts.isPropertyAccessExpression(each) && each.expression.getText() === whole) params.add(each.name.text)
    ts.forEachChild(each, visit)
  }
  visit(node)
  return { words, params }
}

/** @param {ts.Node} node */
const isName = node => ts.isStringLiteral(node) && /^[a-zA-Z]+$/.test(node.text)

/** @param {ts.Node} text */
function isAsked({ parent }) {
  if (ts.isBinaryExpression(parent)) return parent.operatorToken.kind !== ts.SyntaxKind.PlusToken
  if (ts.isCallExpression(parent)) return ts.isPropertyAccessExpression(parent.expression)
  return ts.isElementAccessExpression(parent)
}
