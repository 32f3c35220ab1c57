/** An object of the graph; its keys are prefixed names of the context. */
export interface JsonLdNode {
  readonly [property: string]: JsonLdValue
}

export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[]

/** A JSON-LD 1.1 document. */
export interface JsonLdDocument {
  readonly '@context': JsonLdNode
  readonly '@graph': readonly JsonLdNode[]
}

const namespaces = {
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  org: 'http://www.w3.org/ns/org#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  eli: 'http://data.europa.eu/eli/ontology#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
} as const

/** The properties whose text is the address of another node. */
export const linkProperties = [
  'cv:hasCompetentAuthority',
  'cv:hasConcept',
  'cv:hasLegalResource',
  'cv:hasParticipant',
  'cv:hasParticipation',
  'cv:hasRequirement',
  'cv:holdsRequirement',
  'cv:isClassifiedBy',
  'cv:isDerivedFrom',
  'cv:relatedService',
  'cv:role',
  'cv:thematicArea',
  'dct:audience',
  'dct:spatial',
  'dct:type',
  'org:hasUnit',
] as const

/** Pages outside the graph. */
const pageProperties = ['foaf:homepage', 'rdfs:seeAlso'] as const

/** The terms of CPSV-AP 3.2 and CCCEV 2 that the export uses; every key of the graph is a prefixed name of them. */
export const cpsvContext: JsonLdNode = {
  ...namespaces,
  ...Object.fromEntries([...linkProperties, ...pageProperties].map(name => [name, { '@type': '@id' }])),
}
