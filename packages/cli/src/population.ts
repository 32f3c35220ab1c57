import { describeProblem, loadPvd, type Pvd } from 'petites-villes'
import { type Case, communeCases, parseCase } from 'petites-villes/analysis'
import type { Vocabulary } from 'petites-villes/batch'
import type { Io } from './io.js'
import { localized } from './localized.js'
import { readText } from './text-file.js'
import { WrongUse } from './wrong-use.js'

/** The cases that rules are held against; `pvd` is there when they are the communes. */
export interface Population {
  readonly cases: readonly Case[]
  readonly pvd?: Pvd
}

/**
 * The cases of a file, one JSON object `{ "id": ..., "facts": { ... } }` on each line or all of them in a list; the communes
 * without a file.
 *
 * @throws WrongUse for a file that cannot be read, naming the line
 */
export async function populationOption(
  io: Pick<Io, 'read'>,
  vocabulary: Vocabulary,
  { population: path }: { readonly population?: string },
): Promise<Population> {
  if (path === undefined) {
    const pvd = await loadPvd()
    return { cases: [...communeCases(pvd.gazetteer)], pvd }
  }
  const text = await readText(io, path)
  const cases = [...objectsIn(text, path)].map(({ given, line }) => {
    const read = parseCase(vocabulary, given)
    if (read.ok) return read.value
    throw new WrongUse(
      localized(language =>
        read.issues
          .map(each => `${path}:${line} ${each.path.join('.')} ${describeProblem(each, language)}`)
          .join('\n'),
      ),
    )
  })
  return { cases }
}

function* objectsIn(
  text: string,
  path: string,
): Generator<{ readonly given: unknown; readonly line: number }> {
  if (text.trimStart().startsWith('[')) {
    const list = parse(text, path)
    for (const given of Array.isArray(list) ? (list as readonly unknown[]) : []) yield { given, line: 1 }
    return
  }
  for (const [at, line] of text.split('\n').entries())
    if (line.trim() !== '') yield { given: parse(line, `${path}:${at + 1}`), line: at + 1 }
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new WrongUse({ fr: `${place} : ce n’est pas du JSON.`, en: `${place}: this is no JSON.` })
  }
}
