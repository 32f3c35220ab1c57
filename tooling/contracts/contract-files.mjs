import { join } from 'node:path'
import { answerSchemas } from 'petites-villes/schemas'
import { format, resolveConfig } from 'prettier'
import { workspacesOf } from '../architecture/workspace.mjs'
import { readDeclarations } from './declarations.mjs'
import { entriesOf } from './entries.mjs'

/**
 * The contracts as the built packages keep them now, by their path from the root.
 *
 * @param {string} root
 * @returns {Promise<Map<string, string>>}
 */
export async function contractFiles(root) {
  const style = await resolveConfig(join(root, 'package.json'))
  const entries = entriesOf(workspacesOf(root))
  const read = readDeclarations(entries.map(({ types }) => join(root, types)))
  const declarations = entries.map(({ contract, specifier, types }) => {
    const { exported, behind } = read(join(root, types))
    const parts = [`// What '${specifier}' exports. "npm run contracts" writes this file.`, ...exported]
    if (behind.length > 0) parts.push('// Not exported, but named by what is.', ...behind)
    return { path: contract, text: parts.join('\n\n'), parser: 'typescript' }
  })
  const schemas = Object.entries(answerSchemas).map(([name, schema]) => ({
    path: `contracts/sdk/schemas/${name}.json`,
    text: JSON.stringify(schema),
    parser: 'json',
  }))
  const files = [...declarations, ...schemas].map(
    async ({ path, text, parser }) => /** @type {const} */ ([path, await format(text, { ...style, parser })]),
  )
  return new Map(await Promise.all(files))
}
