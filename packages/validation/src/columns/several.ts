import type { CellReader, Judgement } from '../cell-reader.js'

/** A cell of several values, each read on its own; their repairs are put together. */
export function openSeveral(separator: string, reader: CellReader): CellReader {
  const partsOf = (text: string) => text.split(separator)
  return {
    accepts: text => {
      if (!text.includes(separator)) return reader.accepts(text)
      const parts = partsOf(text)
      return parts.every(reader.accepts) && new Set(parts).size === parts.length
    },
    toValue: text => partsOf(text).map(part => String(reader.toValue(part))),
    read(text) {
      const parts = partsOf(text).map(part => part.trim())
      const full = parts.filter(part => part !== '')
      const readings = full.map(part =>
        reader.accepts(part) ? { value: reader.toValue(part), judgements: [], to: part } : withRepair(part),
      )
      const mended = readings.map(({ to }) => to)
      const isSure = mended.every(part => part !== undefined)
      const repair = isSure ? { to: [...new Set(mended)].join(separator), certain: true } : undefined
      const judgements: Judgement[] = readings.flatMap<Judgement>(({ judgements: own }, at) =>
        own.map(({ repair: partial, ...judgement }) => ({
          ...judgement,
          params: {
            ...(parts.length > 1 && {
              part: full[at] ?? '',
              ...(partial && { partRepair: partial.to }),
            }),
            ...judgement.params,
          },
          ...(repair
            ? { repair }
            : partial && { repair: { to: full.with(at, partial.to).join(separator), certain: false } }),
        })),
      )
      if (new Set(full).size < full.length)
        judgements.push({ code: 'cell/value-twice', params: {}, ...(repair && { repair }) })
      if (full.length < parts.length || parts.join(separator) !== text)
        judgements.push({ code: 'cell/loose-separator', params: { separator }, ...(repair && { repair }) })
      const values = readings.map(({ value }) => value)
      return {
        value: values.some(value => value === undefined) ? undefined : values.map(String),
        judgements,
      }
    },
  }

  function withRepair(part: string) {
    const { value, judgements } = reader.read(part)
    const to = judgements.find(judgement => judgement.repair?.certain)?.repair?.to
    return { value, judgements, to }
  }
}
