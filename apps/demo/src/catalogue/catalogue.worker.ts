import type { CivilDate } from 'petites-villes'
import { offers } from 'petites-villes/batch'
import { createGazetteer, type Gazetteer, type ReferenceData } from 'petites-villes/towns'
import { countOffers, type OfferTally } from './count-offers.js'

/** Which communes are asked about. */
export type Scope = 'pvd' | 'all'

/** @property data comes with the first question */
export interface CountQuestion {
  readonly id: number
  readonly scope: Scope
  readonly asOf: CivilDate
  readonly data: ReferenceData | undefined
}

/** @property time in milliseconds, from the question to the answer */
export interface CountAnswer {
  readonly id: number
  readonly towns: number
  readonly time: number
  readonly tallies: readonly OfferTally[]
}

let gazetteer: Gazetteer | undefined

self.onmessage = ({ data: { id, scope, asOf, data } }: MessageEvent<CountQuestion>) => {
  const began = performance.now()
  if (data) gazetteer = createGazetteer(data)
  const all = [...(gazetteer?.towns() ?? [])]
  const towns = scope === 'all' ? all : all.filter(({ zonings }) => zonings.pvd.status === 'yes')
  const tallies = countOffers(offers, towns, asOf)
  const answer: CountAnswer = { id, towns: towns.length, time: performance.now() - began, tallies }
  self.postMessage(answer)
}
