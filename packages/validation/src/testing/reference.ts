import { referenceData } from '@petites-villes/data'
import { historyData } from '@petites-villes/data/history'
import { createGazetteer, openHistory } from '@petites-villes/towns'
import type { Reference } from '../reference.js'

const gazetteer = createGazetteer(referenceData)

/** The real communes and their history, opened once for all tests of a file. */
export const reference = { gazetteer, history: openHistory(historyData, gazetteer) } satisfies Reference
