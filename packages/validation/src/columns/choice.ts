import { nearest } from '@petites-villes/core'
import { foldHeader } from '@petites-villes/towns/import'
import type { CellReader, OpenReader } from '../cell-reader.js'

/** One of a closed list, written as the list writes it. */
export const openChoice: OpenReader = ({ values = [] }) =>
  choiceOf(new Map(values.map(value => [value, value])))

/** `oui` or `non`; `true`, `1`, `vrai` and their like are repaired. */
export const openBoolean: OpenReader = () => {
  const { accepts, read } = choiceOf(
    new Map([
      ['oui', 'oui'],
      ['non', 'non'],
    ]),
    new Map([
      ...['true', 'vrai', 'yes', 'o', 'y', '1', 'x'].map(word => [word, 'oui'] as const),
      ...['false', 'faux', 'no', 'n', '0'].map(word => [word, 'non'] as const),
    ]),
  )
  return {
    accepts,
    toValue: text => text === 'oui',
    read: text => {
      const { value, judgements } = read(text)
      return { value: value === undefined ? undefined : value === 'oui', judgements }
    },
  }
}

/**
 * @param values what may stand there, by the value that it means
 * @param others what is often written instead, folded, and the value that it means
 */
export function choiceOf(
  values: ReadonlyMap<string, string>,
  others: ReadonlyMap<string, string> = new Map(),
): CellReader {
  const folded = new Map([...values.keys()].map(value => [foldHeader(value), value]))
  const choices = [...values.keys()]
  return {
    accepts: text => values.has(text),
    toValue: text => values.get(text) ?? text,
    read(text) {
      const own = foldHeader(text)
      const meant = folded.get(own) ?? others.get(own)
      if (meant !== undefined)
        return {
          value: values.get(meant) ?? meant,
          judgements: [{ code: 'choice/other-spelling', repair: { to: meant, certain: true } }],
        }
      const [near] = nearest(text, choices, 1)
      return {
        value: undefined,
        judgements: [
          {
            code: 'choice/unknown',
            params: { choices: choices.slice(0, 12) },
            ...(near !== undefined && { repair: { to: near, certain: false } }),
          },
        ],
      }
    },
  }
}
