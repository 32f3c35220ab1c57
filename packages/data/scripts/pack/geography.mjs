import { blocksOf, packBlocks } from './blocks.mjs'
import { packCodes, packSirens } from './codes.mjs'
import { packNames } from './names.mjs'
import { digits, packBits, sparse, symbol } from './symbols.mjs'
import { packEpcis, packTerritory } from './territory.mjs'
import { packZonings } from './zonings.mjs'

/** The communes of today as printable texts: ENCODING.md describes them, `packed/` of @petites-villes/towns reads them. */
export function packGeography({ communes, epcis, lists }) {
  const blocks = blocksOf(communes)
  const names = packNames(blocks.map(({ rows }) => rows.map(({ nom }) => nom)))
  return {
    ...packBlocks(blocks, {
      codes: blocks.map(packCodes),
      names: names.texts,
      widths: blocks.map(({ rows }) => rows.map(row => symbol(widthOf(countOf(row)))).join('')),
      bits: blocks.map(packCounts),
      sirens: blocks.map(packSirens),
      ...packTerritory(blocks, epcis),
    }),
    alphabet: names.alphabet,
    articles: packArticles(communes),
    morePostalCodes: packMorePostalCodes(communes),
    epcis: packEpcis(epcis),
    zonings: packZonings(communes, lists),
  }
}

const openings = { 'Le ': 2, 'La ': 3, 'Les ': 4, "L'": 5, 'Aux ': 6, 'Las ': 7, 'Los ': 8 }
const noArticle = 9

/** What a name says of its article; the decoder guesses the same and reads only where the guess is wrong. */
function guessArticle(name) {
  const opening = /^(?:Le |La |Les |L'|Aux |Las |Los )/.exec(name)?.[0]
  return opening ? openings[opening] : /^[AEIOUYHÉÈÊÎÔŒ]/.test(name) ? 1 : 0
}

function packArticles(communes) {
  return sparse(
    communes.flatMap(({ nom, typeLiaison = noArticle }, row) =>
      typeLiaison === guessArticle(nom) ? [] : [[row, symbol(typeLiaison)]],
    ),
  )
}

/** Nobody is 1, because 0 says that nobody counts. */
const countOf = ({ population }) => (population === undefined ? 0 : population + 1)
const widthOf = value => 32 - Math.clz32(value)

/** The bits below the highest. */
function packCounts({ rows }) {
  return packBits(rows.map(countOf).map(value => ({ value, width: Math.max(0, widthOf(value) - 1) })))
}

function packMorePostalCodes(communes) {
  return sparse(
    communes.flatMap(({ codesPostaux = [] }, row) => {
      const [, ...more] = codesPostaux
      return more.length === 0 ? [] : [[row, symbol(more.length) + more.map(postalCode).join('')]]
    }),
  )
}

const postalCode = code => digits(Number(code), 3)
