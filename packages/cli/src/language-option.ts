import type { Language } from 'petites-villes'
import type { Environment } from './io.js'
import { WrongUse } from './wrong-use.js'

/**
 * The language of the answer: `--lang`, else PVD_LANG, else French. Read before the rest of the command line, because
 * its help and its errors speak that language.
 *
 * @throws WrongUse for another language
 */
export function languageOption(argv: readonly string[], env: Environment): Language {
  const at = argv.findIndex(word => word === '--lang' || word.startsWith('--lang='))
  const typed = at < 0 ? undefined : argv[at]?.startsWith('--lang=') ? argv[at].slice(7) : argv[at + 1]
  const given = typed ?? (env.PVD_LANG || undefined)
  if (given === undefined || given === 'fr') return 'fr'
  if (given === 'en') return 'en'
  throw new WrongUse({
    fr: `« ${given} » n'est pas une langue de pvd : choisissez fr ou en.`,
    en: `"${given}" is not a language of pvd: choose fr or en.`,
  })
}
