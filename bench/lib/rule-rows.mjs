/** Facts of made-up communes: the same for every engine and every run, each fact turning both ways. */
export function ruleRows(count) {
  return Array.from({ length: count }, (_, at) => ({
    pop: (at * 7919) % 20_000,
    zrr: at % 3 === 0,
    pvd: at % 11 === 0,
    acv: at % 97 === 0,
    dep: String(at % 95).padStart(2, '0'),
    pf: 500 + ((at * 31) % 1_000),
  }))
}

export const departments = ['04', '05', '09', '65', '73', '74']

/** The rule that every engine is asked, written in plain code: what the others must agree with. */
export function isEligible({ pop, zrr, pvd, acv, dep, pf }) {
  return pop < 3_500 && (zrr || pvd) && !acv && (departments.includes(dep) || pf < 900)
}
