import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

/**
 * What `publint --strict` finds in a tarball: suggestions, warnings and errors alike are faults.
 *
 * @param {Uint8Array} tarball
 * @returns {Promise<string[]>}
 */
export async function lintProblems(tarball) {
  const bytes = new Uint8Array(tarball).buffer
  const { messages, pkg } = await publint({ pack: { tarball: bytes }, level: 'suggestion', strict: true })
  return messages.map(message => formatMessage(message, pkg, { color: false }) ?? message.code)
}
