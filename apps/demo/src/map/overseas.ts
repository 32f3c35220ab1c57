const codes = ['971', '972', '973', '974', '976', '975', '977', '978', '986', '987', '988'] as const

/** Where the overseas territories stand on the map of the mainland, as squares: at no true place and scale. */
export const overseas = codes.map((code, at) => ({
  code,
  x: 4 + (at % 4) * 42,
  y: 452 + Math.floor(at / 4) * 58,
}))
