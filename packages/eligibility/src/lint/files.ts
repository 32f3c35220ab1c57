import type { Issue } from '@petites-villes/core'
import { type RuleCatalogue, sourcesOf } from '../catalogue.js'
import type { CatalogueFile } from '../wire/parse-catalogue.js'
import type { Path } from './places.js'
import { unused } from './unused.js'

/** Sources that the files write down and nothing cites. A catalogue no longer knows them once it is read. */
export function* unusedSources(files: readonly CatalogueFile[], catalogue: RuleCatalogue): Generator<Issue> {
  const cited = sourcesOf(catalogue)
  for (const { content } of files)
    yield* unused('source', ['sources'], Object.keys(sectionOf(content, 'sources') ?? {}), cited)
}

/**
 * The same place as a path into the files: `['rules', 'shop-aid', 'label']` is `['rules/shops.yaml', 'rules', 0, 'label']`.
 * A place that no file has stays as it is.
 */
export function placeInFiles(path: Path, files: readonly CatalogueFile[]): Path {
  const [section, id, ...rest] = path
  if (typeof section !== 'string' || typeof id !== 'string') return path
  for (const { name, content } of files) {
    const entries = sectionOf(content, section)
    const key = Array.isArray(entries)
      ? entries.findIndex(entry => (entry as { id?: unknown } | null)?.id === id)
      : entries && Object.hasOwn(entries, id)
        ? id
        : -1
    if (key !== -1) return [name, section, key, ...rest]
  }
  return path
}

function sectionOf(content: unknown, section: string): object | undefined {
  if (content === null || typeof content !== 'object' || !Object.hasOwn(content, section)) return undefined
  const found = (content as Record<string, unknown>)[section]
  return typeof found === 'object' && found !== null ? found : undefined
}
