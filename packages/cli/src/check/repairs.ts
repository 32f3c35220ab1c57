import type { CheckFileOptions } from 'petites-villes/validation'
import type { Io } from '../io.js'
import { checkWords } from '../words/check-words.js'
import { WrongUse } from '../wrong-use.js'

/** The files into which a repaired copy and its journal are written while the input is read. */
export interface Repairs {
  readonly mend: NonNullable<CheckFileOptions['mend']>
  readonly close: () => Promise<void>
}

/**
 * Opens them when `--fix` asks for it. The journal stands beside the copy unless `--journal` names another place.
 *
 * @throws WrongUse when one of them would be the input itself
 */
export async function openRepairs(
  io: Pick<Io, 'writer' | 'isSame'>,
  input: string,
  { fix, journal }: { readonly fix?: string; readonly journal?: string },
): Promise<Repairs | undefined> {
  if (fix === undefined) {
    if (journal !== undefined) throw new WrongUse(checkWords.journalWithoutFix)
    return undefined
  }
  const journalPath = journal ?? `${fix}.journal.csv`
  if (journalPath === fix) throw new WrongUse(checkWords.sameFile(journalPath))
  for (const path of [fix, journalPath])
    if (await io.isSame(path, input)) throw new WrongUse(checkWords.sameFile(path))
  const [copy, told] = [await io.writer(fix), await io.writer(journalPath)]
  return {
    mend: { text: copy.write, journal: told.write },
    close: async () => {
      await copy.close()
      await told.close()
    },
  }
}
