import type { FileFinding } from './file-row.js'

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024)

/** What would not fit into memory is not begun. */
export function tooLarge(bytes: number, most: number): FileFinding {
  return {
    code: 'file/too-large',
    line: null,
    params: { megabytes: megabytes(bytes), most: megabytes(most) },
    severity: 'error',
  }
}

export function tooLong(line: number | null): FileFinding {
  return { code: 'file/line-too-long', line, params: {}, severity: 'error' }
}
