import { createHash } from 'node:crypto'

/**
 * The tag of an answer, made from the version and from what was asked: an answer is a function of both, so that a conditional request is
 * answered without making it. Weak, because the same answer goes out compressed or not.
 */
export function entityTag(version: string, key: string): string {
  return `W/"${createHash('sha256').update(`${version}\0${key}`).digest('base64url').slice(0, 27)}"`
}

/** Whether an `If-None-Match` header names the tag, weakly compared. */
export function isNamedBy(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false
  return header.split(',').some(each => {
    const named = each.trim()
    return named === tag || `W/${named}` === tag
  })
}
