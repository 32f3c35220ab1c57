import { civilDate, type CivilDate } from 'petites-villes'

/** Today in France, which is not always today where the browser is. An app may read the clock; a library may not. */
export function today(): CivilDate {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Paris',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  return civilDate(parts.format(new Date()))
}
