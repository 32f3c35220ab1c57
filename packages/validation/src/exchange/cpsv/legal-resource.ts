import type { Source } from '@petites-villes/core'
import { inFrench, type NodeList } from './nodes.js'

/** Whether a source is a text of law. Only what Légifrance publishes surely is. */
export function isLegalText({ publisher }: Source): boolean {
  return publisher === 'Légifrance'
}

/** The text behind a rule or an offer: what a requirement derives from, and a legal resource when it is law. */
export function addSource(nodes: NodeList, source: Source): string {
  const { id, title, url } = source
  return nodes.add(
    nodes.iri('source', id),
    isLegalText(source) ? ['cv:ReferenceFramework', 'eli:LegalResource'] : 'cv:ReferenceFramework',
    {
      'dct:identifier': id,
      'dct:title': inFrench(title),
      'rdfs:seeAlso': url === undefined ? [] : [url],
    },
  )
}
