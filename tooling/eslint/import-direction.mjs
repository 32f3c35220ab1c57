import { existsSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { allowedBy, allows, arrowOf, packageOf } from '../architecture/arrows.mjs'
import { manifestAt } from '../architecture/workspace.mjs'

/**
 * The package that a file belongs to, when it is one of the sources that the arrows speak of.
 *
 * @param {string} root
 * @param {string} filename
 */
function placeOf(root, filename) {
  const [kind, name, folder, ...rest] = relative(root, filename).split(sep)
  if ((kind !== 'packages' && kind !== 'apps') || name === undefined || folder !== 'src') return undefined
  // What several tests share stands in a folder of its own.
  const inTest = rest[0] === 'testing' || /\.test(-d)?\.[cm]?tsx?$/.test(rest.at(-1) ?? '')
  return { folder: `${kind}/${name}`, inTest }
}

/**
 * What is wrong with an import, in a sentence, or undefined.
 *
 * @param {string} root
 * @param {string} filename
 * @param {string} specifier
 * @param {'static' | 'dynamic' | 'type'} kind
 */
export function importProblem(root, filename, specifier, kind) {
  const place = placeOf(root, filename)
  if (!place) return undefined
  const { folder, inTest } = place
  const arrow = arrowOf(folder)
  if (!arrow) return `${folder} is not in the table of arrows (tooling/architecture/arrows.mjs).`
  if (specifier.startsWith('.') || specifier.startsWith('/')) {
    const target = relative(join(root, folder), resolve(dirname(filename), specifier))
    return target.startsWith('..')
      ? `${folder} imports '${specifier}', which lies outside it; import the other package by its name.`
      : undefined
  }
  if (isBuiltin(specifier))
    return arrow.node || inTest
      ? undefined
      : `${folder} imports '${specifier}', which browsers do not have; only cli, apps, scripts and tests may.`
  const target = packageOf(specifier)
  if (!target) return undefined
  const own = folder === `packages/${target.folder}`
  if (own && !inTest) return `${folder} imports '${specifier}', itself; use a relative path.`
  if (!own && !allows(arrow, target.folder, kind, inTest))
    return `${folder} imports '${specifier}'${wayOf(kind)}; it may import ${allowedBy(arrow)}.`
  const manifest = join(root, 'packages', target.folder, 'package.json')
  if (!existsSync(manifest))
    return `${folder} imports '${specifier}', but there is no packages/${target.folder}.`
  const exported = Object.keys(manifestAt(manifest).exports ?? {})
  return exported.includes(target.subpath)
    ? undefined
    : `${folder} imports '${specifier}', which ${target.name} does not export; it exports ${exported.join(', ')}.`
}

/** @param {'static' | 'dynamic' | 'type'} kind */
function wayOf(kind) {
  return { static: '', dynamic: ' by import()', type: ' as a type' }[kind]
}

/**
 * The nodes of an import, as typescript-eslint makes them; ESLint's own types do not know the kinds.
 *
 * @typedef {import('eslint').Rule.Node & {
 *   source?: { value?: unknown } | null | undefined,
 *   importKind?: 'type' | 'value',
 *   exportKind?: 'type' | 'value',
 *   moduleReference?: { expression?: { value?: unknown } },
 *   argument?: { literal?: { value?: unknown } }
 * }} ImportNode
 */

/** @type {import('eslint').Rule.RuleModule} */
export const importDirection = {
  meta: {
    type: 'problem',
    docs: { description: 'Imports follow the arrows of the architecture' },
    schema: [{ type: 'object', properties: { root: { type: 'string' } }, additionalProperties: false }],
    messages: {
      wrong: '{{problem}}',
      computed: 'import() of a computed name: nobody can tell which package it reaches. Write the name out.',
    },
  },
  create(context) {
    const { root } = /** @type {{ root: string }} */ (context.options[0])
    if (!placeOf(root, context.filename)) return {}
    /**
     * @param {import('eslint').Rule.Node} node
     * @param {unknown} specifier
     * @param {'static' | 'dynamic' | 'type'} kind
     */
    const check = (node, specifier, kind) => {
      if (typeof specifier !== 'string') return
      const problem = importProblem(root, context.filename, specifier, kind)
      if (problem) context.report({ node, messageId: 'wrong', data: { problem } })
    }
    // `import { type A }` is not a type import: under verbatimModuleSyntax the module is still loaded.
    /** @param {ImportNode} node */
    const checkStatic = node => {
      const isType = node.importKind === 'type' || node.exportKind === 'type'
      check(node, node.source?.value, isType ? 'type' : 'static')
    }
    return {
      ImportDeclaration: checkStatic,
      ExportNamedDeclaration: checkStatic,
      ExportAllDeclaration: checkStatic,
      /** @param {ImportNode} node */
      TSImportEqualsDeclaration: node => {
        check(node, node.moduleReference?.expression?.value, node.importKind === 'type' ? 'type' : 'static')
      },
      /** @param {ImportNode} node */
      TSImportType: node => {
        check(node, node.source?.value ?? node.argument?.literal?.value, 'type')
      },
      ImportExpression: node => {
        const name = constantName(node.source)
        if (name === undefined) context.report({ node, messageId: 'computed' })
        else check(node, name, 'dynamic')
      },
    }
  },
}

/** @param {import('estree').Expression} source */
function constantName(source) {
  if (source.type === 'Literal') return source.value
  if (source.type === 'TemplateLiteral' && source.expressions.length === 0)
    return source.quasis[0]?.value.cooked ?? undefined
  return undefined
}
