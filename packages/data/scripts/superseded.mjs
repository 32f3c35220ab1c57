const kinds = {
  'commune-deleguee': 'delegated',
  'commune-associee': 'associated',
  'arrondissement-municipal': 'arrondissement',
}

/**
 * Former codes and parts of communes as one list by ascending code. A commune that became a part has one entry, which says that
 * it is a part and since when.
 */
export function supersededOf({ formerCodes, parts }) {
  const all = new Map()
  for (const { code, name, because, ended, successors } of formerCodes)
    all.set(code, { code, name, because, since: ended, successors: successors.split(' ') })
  for (const { code, nom, type, chefLieu, commune } of parts)
    all.set(code, {
      code,
      name: nom,
      because: kinds[type],
      since: all.get(code)?.since ?? '',
      successors: [chefLieu ?? commune],
    })
  return [...all.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
}
