import { importDirection } from './import-direction.mjs'

/** The rules that are our own. */
export const petitesVilles = { rules: { 'import-direction': importDirection } }
