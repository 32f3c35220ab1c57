/** Numbers that are always the same, so that every run measures the same catalogue. */
function randomFrom(seed) {
  let state = seed
  return most => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
}

/**
 * A catalogue of many offers over the vocabulary of a real one: each joins the rules of two real offers with a limit of population,
 * a mountain condition or a membership of its own.
 */
export function generatedCatalogue({ rules, rulebook }, size) {
  const random = randomFrom(size)
  const pick = list => list[random(list.length)]
  const own = [
    () => ({ op: 'lt', left: { fact: 'town.population' }, right: { value: 500 * (1 + random(200)) } }),
    () => ({ op: 'gte', left: { fact: 'epci.population' }, right: { value: 1_000 * (1 + random(100)) } }),
    () => ({ op: 'eq', left: { fact: 'town.mountain' }, right: { value: random(2) === 0 } }),
    () => ({
      op: 'onOrBefore',
      left: { fact: 'ort.signedOn' },
      right: { value: `20${String(18 + random(9))}-06-30` },
    }),
    () => ({
      op: 'in',
      left: { fact: 'town.densityLevel' },
      right: { value: ['5', '6', '7'].slice(random(3)) },
    }),
  ]
  const label = { fr: 'offre', en: 'offer' }
  return {
    rulebook,
    rules: Array.from({ length: size }, (_, at) => {
      const conditions = [pick(rules).versions.at(-1).value, pick(own)(), pick(own)()]
      const value = { op: pick(['all', 'all', 'any']), of: conditions }
      return { id: `offer-${String(at)}`, label, versions: [{ value, sources: [] }], cases: [] }
    }),
  }
}
