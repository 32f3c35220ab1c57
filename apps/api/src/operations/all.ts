import type { Pvd } from 'petites-villes'
import type { Gate } from '../http/gate.js'
import type { Operation } from '../http/operation.js'
import { checkOperation } from './check.js'
import { evaluateBatch, evaluateOne } from './evaluate.js'
import { listFacts } from './facts.js'
import { healthOperation } from './health.js'
import { explainOffer, getOffer, listOffers } from './offers.js'
import { getPlan, postPlan } from './plan.js'
import { search } from './search.js'
import { getTown, listTowns } from './towns.js'

/** Everything that the service answers, in the order of the description. */
export function allOperations(
  pvd: Pvd,
  { gate, isStopping }: { readonly gate: Gate; readonly isStopping: () => boolean },
): readonly Operation[] {
  return [
    search,
    listTowns,
    getTown,
    getPlan(pvd),
    postPlan,
    explainOffer(pvd),
    listOffers,
    getOffer,
    listFacts,
    evaluateOne(gate),
    evaluateBatch(gate),
    checkOperation(gate),
    healthOperation(isStopping),
  ]
}
