import { civilDate, type CivilDate } from 'petites-villes'

const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' })

/** The civil day in metropolitan France at an instant. */
export function dayInFrance(instant: Date): CivilDate {
  return civilDate(format.format(instant))
}
