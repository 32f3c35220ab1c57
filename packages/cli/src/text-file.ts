import type { Localized } from 'petites-villes'
import type { Io } from './io.js'
import { WrongUse } from './wrong-use.js'

export const unreadable = (path: string): Localized => ({
  fr: `Le fichier « ${path} » ne peut pas être lu.`,
  en: `The file "${path}" cannot be read.`,
})

/** @throws WrongUse for a file that cannot be read */
export async function readText({ read }: Pick<Io, 'read'>, path: string): Promise<string> {
  return read(path).catch(() => {
    throw new WrongUse(unreadable(path))
  })
}

/** @throws WrongUse for a file that cannot be read or is not JSON */
export async function readJson(io: Pick<Io, 'read'>, path: string): Promise<unknown> {
  const text = await readText(io, path)
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new WrongUse({
      fr: `Le fichier « ${path} » n'est pas du JSON.`,
      en: `The file "${path}" is not JSON.`,
    })
  }
}

/** @throws WrongUse for a file that cannot be written */
export async function writeText({ write }: Pick<Io, 'write'>, path: string, text: string): Promise<void> {
  await write(path, text).catch(() => {
    throw new WrongUse({
      fr: `Le fichier « ${path} » ne peut pas être écrit.`,
      en: `The file "${path}" cannot be written.`,
    })
  })
}
