import { offerRuleCatalogue, parseCatalogue, type RuleCatalogue } from 'petites-villes/rules'
import type { Io } from '../io.js'
import { WrongUse } from '../wrong-use.js'
import { readFolder, type SourceFile } from './catalogue-folder.js'
import { type Finding, findingOf, textFindings } from './finding.js'

/** A catalogue that is right in form, with the files that it came from. */
export interface ReadCatalogue {
  readonly catalogue: RuleCatalogue
  readonly files: readonly SourceFile[]
}

/**
 * The catalogue of the folder that the words name, or what is wrong with it; the programme's own without words.
 *
 * @throws WrongUse when the folder cannot be read
 */
export async function readCatalogue(
  io: Pick<Io, 'list' | 'read'>,
  words: readonly string[],
): Promise<ReadCatalogue | { readonly findings: readonly Finding[]; readonly files: readonly SourceFile[] }> {
  const [folder] = words
  if (words.length > 1)
    throw new WrongUse({
      fr: `Indiquez un seul dossier, et non ${words.length}.`,
      en: `Name one folder, not ${words.length}.`,
    })
  if (folder === undefined) return { catalogue: offerRuleCatalogue, files: [] }
  return catalogueIn(await readFolder(io, folder))
}

/** The catalogue that some files make together, or what is wrong with them. */
export function catalogueIn(
  files: readonly SourceFile[],
): ReadCatalogue | { readonly findings: readonly Finding[]; readonly files: readonly SourceFile[] } {
  const written = textFindings(files)
  // What a broken file defines is missing from the others: their findings would be noise.
  if (written.length > 0) return { findings: written, files }
  const read = parseCatalogue(files)
  return read.ok
    ? { catalogue: read.value, files }
    : { findings: read.issues.map(issue => findingOf(issue, files)), files }
}
