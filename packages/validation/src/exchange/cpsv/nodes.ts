import type { Localized } from '@petites-villes/core'
import type { JsonLdNode, JsonLdValue } from './context.js'

/** The nodes of a graph, one for each address: what two offers share stands there once. */
export class NodeList {
  readonly nodes = new Map<string, JsonLdNode>()
  readonly base: string

  constructor(base: string) {
    this.base = base
  }

  iri(...parts: readonly (string | number)[]): string {
    return `${this.base}${parts.map(part => encodeURIComponent(part)).join('/')}`
  }

  add(iri: string, type: string | readonly string[], properties: JsonLdNode): string {
    this.nodes.set(iri, { '@id': iri, '@type': type, ...filled(properties) })
    return iri
  }

  /** A choice of a list, as a concept with its words. */
  concept(list: string, id: string, label: Localized): string {
    const iri = this.iri('concept', list, id)
    return this.add(iri, 'skos:Concept', { 'dct:identifier': id, 'skos:prefLabel': inBoth(label) })
  }
}

/** Without the lists that are empty: a property without a value says nothing. */
function filled(properties: JsonLdNode): JsonLdNode {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  )
}

export const inFrench = (text: string): JsonLdValue => [{ '@value': text, '@language': 'fr' }]

export const inBoth = ({ fr, en }: Localized): JsonLdValue => [
  { '@value': fr, '@language': 'fr' },
  { '@value': en, '@language': 'en' },
]
