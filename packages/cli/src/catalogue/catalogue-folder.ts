import type { Io } from '../io.js'
import { readText } from '../text-file.js'
import { WrongUse } from '../wrong-use.js'
import { readJson, readYaml, type SourceText } from './source-text.js'

/** One file of a catalogue, under the name by which a person finds it from where they stand. */
export interface SourceFile extends SourceText {
  readonly name: string
}

/**
 * Every JSON and YAML file below a folder, or the one file that is named.
 *
 * @throws WrongUse when there is no such folder, or none of these files in it
 */
export async function readFolder(
  io: Pick<Io, 'list' | 'read'>,
  folder: string,
): Promise<readonly SourceFile[]> {
  return /\.(json|ya?ml)$/i.test(folder) ? [await readSource(io, folder)] : readBelow(io, folder)
}

async function readBelow(io: Pick<Io, 'list' | 'read'>, folder: string): Promise<readonly SourceFile[]> {
  const found = await io.list(folder).catch(() => {
    throw new WrongUse({
      fr: `Le dossier « ${folder} » ne peut pas être lu.`,
      en: `The folder "${folder}" cannot be read.`,
    })
  })
  const names = found.filter(name => /\.(json|ya?ml)$/i.test(name)).sort()
  if (names.length === 0)
    throw new WrongUse({
      fr: `Le dossier « ${folder} » ne tient aucun fichier .json, .yaml ou .yml.`,
      en: `The folder "${folder}" holds no .json, .yaml or .yml file.`,
    })
  const base = folder.replace(/^\.[\\/]+(?=.)/, '').replace(/[\\/]+$/, '')
  return Promise.all(
    names.map(inside => readSource(io, base === '.' || base === '' ? inside : `${base}/${inside}`)),
  )
}

async function readSource(io: Pick<Io, 'read'>, name: string): Promise<SourceFile> {
  return sourceFile(name, await readText(io, name))
}

/** A file of a catalogue from its text. */
export function sourceFile(name: string, text: string): SourceFile {
  return { name, ...(/json$/i.test(name) ? readJson : readYaml)(text) }
}
