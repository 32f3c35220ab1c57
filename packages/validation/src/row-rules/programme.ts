import { partsOfPvdId } from '../columns/pvd-id.js'
import type { RowRule } from '../row-rule.js'

/** The department and region in an identifier of ANCT are those of the commune. */
const pvdId: RowRule = {
  id: 'pvd-id-of-commune',
  codes: ['row/pvd-id-of-another'],
  needs: ['commune', 'id'],
  reference: 'gazetteer',
  open({ commune = [], id = [] }, { reference }) {
    const [own, other] = [commune[0] ?? -1, id[0] ?? -1]
    return {
      row(view) {
        const [code, given] = [view.value(own), view.value(other)]
        if (typeof code !== 'string' || typeof given !== 'string') return
        const town = reference?.gazetteer.town(code)
        const parts = partsOfPvdId(given)
        if (!town || !parts) return
        if (parts.department === town.department.code && parts.region === town.region?.code) return
        const params = {
          commune: `${code} ${town.name}`,
          department: town.department.code,
          region: town.region?.code ?? '–',
        }
        view.report({ code: 'row/pvd-id-of-another', params }, other)
      },
    }
  },
}

/** The two programmes exclude each other: no town is in both. */
const notAcv: RowRule = {
  id: 'not-in-acv',
  codes: ['row/also-in-acv'],
  needs: ['commune'],
  reference: 'gazetteer',
  open({ commune = [] }, { reference }) {
    return {
      row(view) {
        const code = view.value(commune[0] ?? -1)
        if (typeof code !== 'string') return
        const town = reference?.gazetteer.town(code)
        if (town?.zonings.acv.status === 'yes')
          view.report({ code: 'row/also-in-acv', params: { commune: `${code} ${town.name}` } }, commune[0])
      },
    }
  },
}

/** Towns of 20,000 inhabitants or more were not chosen. */
const smallTown: RowRule = {
  id: 'small-town',
  codes: ['row/too-large-for-pvd'],
  needs: ['commune'],
  reference: 'gazetteer',
  open({ commune = [] }, { reference }) {
    return {
      row(view) {
        const code = view.value(commune[0] ?? -1)
        if (typeof code !== 'string') return
        const town = reference?.gazetteer.town(code)
        // Towns have grown, and figures have changed, since they were chosen in 2020.
        if (!town || town.population === null || town.population < 22_000) return
        if (town.zonings.pvd.status === 'yes') return
        const params = { commune: `${code} ${town.name}`, population: town.population }
        view.report({ code: 'row/too-large-for-pvd', params }, commune[0])
      },
    }
  },
}

/** A town that the official list does not hold, or a day that differs from it. */
const asListed: RowRule = {
  id: 'as-listed',
  codes: ['row/not-on-list', 'row/other-day-than-list'],
  needs: ['commune'],
  reference: 'gazetteer',
  open({ commune = [], signed = [] }, { reference }, { options = {} }) {
    const list = String(options.list ?? 'pvd') as 'pvd' | 'ort'
    return {
      row(view) {
        const code = view.value(commune[0] ?? -1)
        if (typeof code !== 'string') return
        const town = reference?.gazetteer.town(code)
        if (!town) return
        const { status, signedOn, vintage } = town.zonings[list]
        const params = { commune: `${code} ${town.name}`, list, vintage }
        if (status === 'no') return view.report({ code: 'row/not-on-list', params }, commune[0])
        const day = signed[0] === undefined ? undefined : view.value(signed[0])
        if (typeof day === 'string' && signedOn !== null && day !== signedOn)
          view.report({ code: 'row/other-day-than-list', params: { ...params, signedOn } }, signed[0])
      },
    }
  },
}

export const programmeRules = [pvdId, notAcv, smallTown, asListed]
