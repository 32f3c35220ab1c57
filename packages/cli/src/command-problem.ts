import type { Command, CommanderError } from 'commander'
import { nearest } from 'petites-villes'
import { WrongUse } from './wrong-use.js'

/** A problem that the parser of the command line found, in our words and with what was perhaps meant. */
export function commandProblem(error: CommanderError, program: Command, argv: readonly string[]): WrongUse {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  switch (error.code) {
    case 'commander.unknownCommand': {
      const near = nearest(
        named,
        program.commands.map(command => command.name()),
      )
      return near.length > 0
        ? new WrongUse({
            fr: `La commande « ${named} » n'existe pas. Vouliez-vous dire ${near.join(' ou ')} ?`,
            en: `There is no command "${named}". Did you mean ${near.join(' or ')}?`,
          })
        : new WrongUse({
            fr: `La commande « ${named} » n'existe pas. Pour le plan d'une commune : pvd plan ${argv.join(' ')}`,
            en: `There is no command "${named}". For the plan of a town: pvd plan ${argv.join(' ')}`,
          })
    }
    case 'commander.unknownOption': {
      const option = named.split('=')[0] ?? named
      const command = program.commands.find(each => argv.includes(each.name()))
      const options = [...(command?.options ?? []), ...program.options].flatMap(({ long }) => long ?? [])
      const near = nearest(option, new Set([...options, '--help']))
      const [fr, en] =
        near.length > 0
          ? [` Vouliez-vous dire ${near.join(' ou ')} ?`, ` Did you mean ${near.join(' or ')}?`]
          : ['', '']
      return new WrongUse({
        fr: `L'option ${option} n'existe pas${command ? ` pour ${command.name()}` : ''}.${fr}`,
        en: `There is no option ${option}${command ? ` for ${command.name()}` : ''}.${en}`,
      })
    }
    case 'commander.optionMissingArgument':
      return new WrongUse({
        fr: `Il manque une valeur à l'option ${named}.`,
        en: `The option ${named} needs a value.`,
      })
    default:
      return new WrongUse({
        fr: `La commande n'a pas été comprise (${error.message}) ; voir pvd --help.`,
        en: `The command was not understood (${error.message}); see pvd --help.`,
      })
  }
}
