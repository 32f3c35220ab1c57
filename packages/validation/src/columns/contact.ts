import type { CellReader, OpenReader } from '../cell-reader.js'

/** An address of the web. */
export const openUrl: OpenReader = () => ({
  accepts: isUrl,
  toValue: text => text,
  read(text) {
    const completed = `https://${text}`
    if (/^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text) && isUrl(completed))
      return {
        value: completed,
        judgements: [{ code: 'url/no-scheme', repair: { to: completed, certain: false } }],
      }
    return { value: undefined, judgements: [{ code: 'url/malformed' }] }
  },
})

function isUrl(text: string): boolean {
  return /^https?:\/\/[^\s/@.]+(?:\.[^\s/@.]+)+(?::\d+)?(?:[/?#]\S*)?$/i.test(text)
}

export const openEmail: OpenReader = () =>
  shaped(/^[^\s@;,<>()]+@[^\s@.;,]+(?:\.[^\s@.;,]+)+$/, 'email/malformed')

/** A telephone number as it is dialled: French, or international after a plus sign. Spaces and points part its digits. */
export const openPhone: OpenReader = () => {
  const reader = shaped(/^(?:0|\+\d{2,3}[ .]?)(?:[ .]?\d){8,10}$|^3\d{3}$|^1\d{1,2}$/, 'phone/malformed')
  return {
    ...reader,
    read: text =>
      /^[1-9]\d{8}$/.test(text)
        ? {
            value: `0${text}`,
            judgements: [{ code: 'phone/zero-lost', repair: { to: `0${text}`, certain: true } }],
          }
        : reader.read(text),
  }
}

function shaped(shape: RegExp, code: string): CellReader {
  return {
    accepts: text => shape.test(text),
    toValue: text => text,
    read: () => ({ value: undefined, judgements: [{ code }] }),
  }
}
