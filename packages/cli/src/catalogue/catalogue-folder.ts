import type { Io } from '../io.js'
import { WrongUse } from '../wrong-use.js'
import { readJson, readYaml, type SourceText } from './source-text.js'

/** One file of a catalogue, under the name by which a person finds it from where they stand. */
export interface SourceFile extends SourceText {
  readonly name: string
}

/**
 * Every JSON and YAML file below a folder.
 *
 * @throws WrongUse when there is no such folder, or none of these files in it
 */
export async function readFolder(
  { list, read }: Pick<Io, 'list' | 'read'>,
  folder: string,
): Promise<readonly SourceFile[]> {
  const found = await list(folder).catch(() => {
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
    names.map(async inside => {
      const name = base === '.' || base === '' ? inside : `${base}/${inside}`
      const text = await read(name).catch(() => {
        throw new WrongUse({
          fr: `Le fichier « ${name} » ne peut pas être lu.`,
          en: `The file "${name}" cannot be read.`,
        })
      })
      return { name, ...(/json$/i.test(name) ? readJson : readYaml)(text) }
    }),
  )
}
