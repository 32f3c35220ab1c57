import type { Town } from '@petites-villes/towns'
import type { ProgrammeTown } from './index.js'

/** A town of the gazetteer needs no translation to have milestones. */
export const asProgrammeTown = (town: Town): ProgrammeTown => town
