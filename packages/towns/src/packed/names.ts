/** What the characters of packed names mean; see the section on names of `packages/data/ENCODING.md`. */
export interface NameAlphabet {
  readonly accents: string
  readonly marks: string
  readonly rare: string
  readonly letters: string
  readonly otherCase: string
  readonly shared: string
  readonly same: string
  readonly small: string
  /** Two characters for each capital, from `A`. */
  readonly pairs: string
}

/** Names are taken apart a text at a time, and each is spelt out when it is asked for. */
export interface NameReader {
  /** The names of a text in order as they are written, undefined where a name is that of the successor. */
  readonly split: (text: string) => readonly (string | undefined)[]
  readonly spell: (written: string) => string
}

export function openNames(alphabet: NameAlphabet): NameReader {
  const { accents, marks, rare, letters, otherCase, shared, same } = alphabet
  const small = new Set(alphabet.small.split(' '))
  const meanings = meaningsOf(alphabet)

  function split(text: string): readonly (string | undefined)[] {
    const names: (string | undefined)[] = []
    let [written, kept] = ['', '']
    const finish = () => {
      if (written !== '') names.push(written)
      kept = written || kept
      written = ''
    }
    for (const mark of text) {
      if (mark === same) {
        finish()
        names.push(undefined)
      } else if (shared.includes(mark)) {
        finish()
        written = kept.slice(0, shared.indexOf(mark))
      } else written += meanings.get(mark) ?? mark
    }
    finish()
    return names
  }

  /** Puts back the letters that have a mark, and the capitals. */
  function spell(written: string): string {
    let [name, word, other] = ['', '', false]
    const endWord = () => {
      if (word === '') return
      const capital = name === '' || !small.has(word)
      name += capital !== other ? word.charAt(0).toUpperCase() + word.slice(1) : word
      word = ''
      other = false
    }
    for (let at = 0; at < written.length; at++) {
      const mark = written.charAt(at)
      if (mark === otherCase) {
        endWord()
        other = true
        continue
      }
      const letter = mark === rare ? letters.charAt(written.charCodeAt(++at) - 97) : accented(mark)
      if (isLetter(letter)) word += letter
      else {
        endWord()
        name += letter
      }
    }
    endWord()
    return name
  }

  function accented(mark: string): string {
    const at = marks.indexOf(mark)
    return at < 0 ? mark : accents.charAt(at)
  }

  return { split, spell }
}

function isLetter(character: string): boolean {
  return (character >= 'a' && character <= 'z') || character >= 'à'
}

/** Each capital in full: a pair may hold capitals that come before it. */
function meaningsOf({ pairs }: NameAlphabet): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>()
  for (let at = 0; at < pairs.length; at += 2) {
    const inFull = [pairs.charAt(at), pairs.charAt(at + 1)].map(mark => meanings.get(mark) ?? mark)
    meanings.set(String.fromCharCode(65 + at / 2), inFull.join(''))
  }
  return meanings
}
