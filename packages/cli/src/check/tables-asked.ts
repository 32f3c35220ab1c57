import type { TableDefinition } from 'petites-villes/validation'
import { choiceOption } from '../choice-option.js'
import type { Io } from '../io.js'
import { readText } from '../text-file.js'
import { checkWords } from '../words/check-words.js'
import { WrongUse } from '../wrong-use.js'

/**
 * The table that the file should be: a kind, a definition in a JSON file, or all the kinds, of which the header chooses.
 *
 * @throws WrongUse for an unknown kind, or a definition with problems, all of them told
 */
export async function tablesAsked(
  io: Pick<Io, 'read'>,
  { kind, schema }: { readonly kind?: string; readonly schema?: string },
): Promise<TableDefinition | readonly TableDefinition[]> {
  const { kindIds, parseTable, tableOf, tableSentences } = await import('petites-villes/validation')
  if (kind !== undefined && schema !== undefined) throw new WrongUse(checkWords.kindOrSchema)
  const asked = choiceOption('--kind', kind, kindIds)
  if (asked !== undefined) return tableOf(asked)
  if (schema === undefined) return kindIds.map(tableOf)
  const table = parseTable(jsonOf(await readText(io, schema)))
  if (table.ok) return table.value
  throw new WrongUse(
    checkWords.badSchema(schema, language =>
      table.issues.map(({ code, params }) => tableSentences[code]?.[language](params) ?? code).join('\n'),
    ),
  )
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
