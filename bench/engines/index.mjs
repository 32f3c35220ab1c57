import { engines as fuse } from './fuse.mjs'
import { engines as minisearch } from './minisearch.mjs'
import { engines as ours } from './petites-villes.mjs'
import { engines as ufuzzy } from './ufuzzy.mjs'

/** By name: a function that builds an index over towns and returns a search for at most ten commune codes. */
export const engines = { ...ours, ...minisearch, ...fuse, ...ufuzzy }
