import type { Source } from '@petites-villes/core'
import type { SourceId } from './support-plan.js'

/** The sources that a plan refers to, each once, in the order in which they were met. */
export class SourceList {
  readonly #sources = new Map<SourceId, Source>()

  /** Takes sources in and gives back their ids, each once. */
  refer(sources: Iterable<Source>): readonly SourceId[] {
    const ids = new Set<SourceId>()
    for (const source of sources) {
      this.#sources.set(source.id, source)
      ids.add(source.id)
    }
    return [...ids]
  }

  all(): readonly Source[] {
    return [...this.#sources.values()]
  }
}
