import type { Judgement } from '../cell-reader.js'
import { codeAndName, type CommuneRecord } from '../communes.js'
import type { RowRule } from '../row-rule.js'

/** The department and region in an identifier of ANCT are those of the commune. */
const pvdId: RowRule = {
  id: 'pvd-id-of-commune',
  codes: ['row/pvd-id-of-another'],
  needs: ['commune', 'id'],
  reference: 'gazetteer',
  open({ commune = [], id = [] }) {
    const [own, other] = [commune[0] ?? -1, id[0] ?? -1]
    return {
      row(view) {
        const given = view.value(other)
        const record = typeof given === 'string' ? view.commune(own) : undefined
        if (typeof given !== 'string' || !record) return
        if (given.startsWith(record.pvdIdStart)) return
        const params = {
          commune: codeAndName(record),
          department: record.department,
          region: record.region,
        }
        view.report({ code: 'row/pvd-id-of-another', params }, other)
      },
    }
  },
}

function ofTown(id: string, code: string, judge: (commune: CommuneRecord) => Judgement | undefined): RowRule {
  return {
    id,
    codes: [code],
    needs: ['commune'],
    reference: 'gazetteer',
    open({ commune: [column = -1] = [] }) {
      return {
        row(view) {
          const record = view.commune(column)
          const said = record && judge(record)
          if (said) view.report(said, column)
        },
      }
    },
  }
}

/** The two programmes exclude each other: no town is in both. */
const notAcv = ofTown('not-in-acv', 'row/also-in-acv', commune =>
  commune.inAcv ? { code: 'row/also-in-acv', params: { commune: codeAndName(commune) } } : undefined,
)

/** Towns of 20,000 inhabitants or more were not chosen. */
const smallTown = ofTown('small-town', 'row/too-large-for-pvd', commune => {
  const { population, pvd } = commune
  // Towns have grown, and figures have changed, since they were chosen in 2020.
  if (population === null || population < 22_000 || pvd.status === 'yes') return undefined
  return { code: 'row/too-large-for-pvd', params: { commune: codeAndName(commune), population } }
})

/** A town that the official list does not hold, or a day that differs from it. */
const asListed: RowRule = {
  id: 'as-listed',
  codes: ['row/not-on-list', 'row/other-day-than-list'],
  needs: ['commune'],
  reference: 'gazetteer',
  open({ commune: [column = -1] = [], signed = [] }, _context, { options = {} }) {
    const [dayColumn] = signed
    const list = options.list === 'ort' ? 'ort' : 'pvd'
    return {
      row(view) {
        const record = view.commune(column)
        if (!record) return
        const { status, signedOn, vintage } = record[list]
        const day = dayColumn === undefined ? undefined : view.value(dayColumn)
        if (status === 'yes' && (typeof day !== 'string' || signedOn === null || day === signedOn)) return
        if (status === 'unknown') return
        const params = { commune: codeAndName(record), list, vintage }
        if (status === 'no') view.report({ code: 'row/not-on-list', params }, column)
        else view.report({ code: 'row/other-day-than-list', params: { ...params, signedOn } }, dayColumn)
      },
    }
  },
}

export const programmeRules = [pvdId, notAcv, smallTown, asListed]
