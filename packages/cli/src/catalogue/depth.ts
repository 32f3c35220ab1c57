import type { CST } from 'yaml'

/** How far tokens nest, counted without recursion. */
export function depthOf(tokens: readonly CST.Token[]): number {
  let deepest = 0
  const open: { readonly token: CST.Token; readonly depth: number }[] = tokens.map(token => ({
    token,
    depth: 0,
  }))
  for (let next = open.pop(); next; next = open.pop()) {
    const { token, depth } = next
    deepest = Math.max(deepest, depth)
    for (const inside of partsOf(token)) open.push({ token: inside, depth: depth + 1 })
  }
  return deepest
}

function partsOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!('items' in token)) return []
  return token.items.flatMap(({ key, value }) => [key, value].flatMap(part => part ?? []))
}
