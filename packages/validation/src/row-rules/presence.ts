import { foldHeader } from '@petites-villes/towns/import'
import type { RowRule } from '../row-rule.js'

/** At least one of several columns is filled. */
const oneOf: RowRule = {
  id: 'one-of-required',
  codes: ['row/one-of-required'],
  needs: [],
  open({ columns = [] }, _context, use) {
    const names = [use.columns.columns ?? []].flat()
    return {
      row(view) {
        if (columns.length === 0 || columns.some(column => view.text(column).trim() !== '')) return
        view.report({ code: 'row/one-of-required', params: { columns: names } }, columns[0])
      },
    }
  },
}

/** A column that must be filled when another says a certain thing: the day of a convention that is signed. */
const neededWhen: RowRule = {
  id: 'needed-when',
  codes: ['row/needed-when', 'row/not-expected'],
  needs: ['when', 'needed'],
  open({ when = [], needed = [] }, _context, { options = {} }) {
    const [condition = -1, target = -1] = [when[0], needed[0]]
    const is = foldHeader(String(options.is ?? ''))
    return {
      row(view) {
        const said = view.text(condition)
        if (said === '') return
        const holds = foldHeader(said) === is
        const filled = view.text(target).trim() !== ''
        if (holds && !filled) view.report({ code: 'row/needed-when', params: { said } }, target)
        if (!holds && filled) view.report({ code: 'row/not-expected', params: { said } }, target)
      },
    }
  },
}

/** The establishment belongs to the legal unit beside it. */
const siretOfSiren: RowRule = {
  id: 'siret-of-siren',
  codes: ['row/siret-of-siren'],
  needs: ['siret', 'siren'],
  open: ({ siret = [], siren = [] }) => ({
    row(view) {
      const [long, short] = [view.value(siret[0] ?? -1), view.value(siren[0] ?? -1)]
      if (typeof long !== 'string' || typeof short !== 'string' || long.startsWith(short)) return
      view.report({ code: 'row/siret-of-siren', params: { siren: short } }, siret[0])
    },
  }),
}

export const presenceRules = [oneOf, neededWhen, siretOfSiren]
