const small = 'le la les de du des sur en et au aux sous lès près à d l ès lez ou un une dans'
const accents = 'éèêôâîçûëïœ'

/**
 * What the characters of packed names mean. Names are written in small letters, because a word begins with a capital but for
 * a few known ones; that leaves the capitals free to stand for pairs of characters.
 *
 * - `marks`: one for each of the letters `accents`
 * - `rare`: the mark before a letter of `letters`, which is then written `a` for the first, `b` for the second ...
 * - `otherCase`: the next word is not written as the rule says
 * - `shared`: a name begins; the place of the mark is the number of characters shared with the name before
 * - `same`: the name of the successor
 */
const alphabet = {
  accents,
  marks: '0123456789!',
  rare: '#',
  otherCase: '^',
  shared: '$%&()*+,./:;<=>?@[]_`{|}',
  same: '~',
  small,
}

const words = /[a-zà-öø-ÿœ]+/gi
const smallWords = new Set(small.split(' '))

function withoutCase(name) {
  return name.replace(words, (word, at) => {
    const lower = word.toLowerCase()
    if (word.slice(1) !== lower.slice(1)) throw new Error(`a capital inside a word: ${name}`)
    const capital = at === 0 || !smallWords.has(lower)
    return (capital === (word[0] !== lower[0]) ? '' : alphabet.otherCase) + lower
  })
}

function written(name, rare) {
  return [...withoutCase(name)]
    .map(letter => {
      if (/[a-z' ^-]/.test(letter)) return letter
      const accent = accents.indexOf(letter)
      return accent >= 0
        ? alphabet.marks[accent]
        : alphabet.rare + String.fromCharCode(97 + rare.indexOf(letter))
    })
    .join('')
}

/** The letters that need the mark `rare`. */
function rareLettersOf(lists) {
  const letters = new Set(lists.flat().flatMap(name => [...(name ?? '').toLowerCase()]))
  const rare = [...letters].filter(letter => !/[a-z' -]/.test(letter) && !accents.includes(letter)).sort()
  if (rare.length > 26) throw new Error(`too many rare letters: ${rare.join('')}`)
  return rare.join('')
}

/**
 * Packs lists of names, each list on its own so that one can be read without the others. An undefined name is the name of
 * the successor. Returns one text per list and their alphabet.
 */
export function packNames(lists) {
  const letters = rareLettersOf(lists)
  const most = alphabet.shared.length - 1
  const texts = lists.map(names => {
    let [text, last] = ['', '']
    for (const name of names) {
      if (name === undefined) {
        text += alphabet.same
        continue
      }
      const own = written(name, letters)
      let same = 0
      while (same < most && same < own.length && own[same] === last[same]) same++
      text += alphabet.shared[same] + own.slice(same)
      last = own
    }
    return text
  })
  const { paired, pairs } = pairUp(texts)
  return { texts: paired, alphabet: { ...alphabet, letters, pairs } }
}

/** Gives the most frequent pair a capital, again and again. Pairs never reach over the beginning of a name. */
function pairUp(texts) {
  const joint = '\n'
  let all = texts.join(joint)
  const pairs = []
  for (const capital of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
    const counts = new Map()
    for (let i = 0; i + 1 < all.length; i++) {
      const pair = all.slice(i, i + 2)
      if (/^[a-zA-Z0-9!' -]{2}$/.test(pair)) counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
    const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    pairs.push(best[0])
    all = all.split(best[0]).join(capital)
  }
  return { paired: all.split(joint), pairs: pairs.join('') }
}
