const lines = [
  'insee_com;lib_com;id_pvd;date_signature',
  '1033;Valserhône;pvd-84-01-1;12/03/2021',
  '73157;Fourneaux;pvd-84-73-1;31/02/2021',
  '73248;Saint-Jean-de-Maurienne;pvd-84-73-2;2021-05-06',
  '73117;Fourneaux;pvd-84-73-3;03/06/2021 00:00',
  '59350;Lille;pvd-32-59-9;14/04/2021',
  '58062 ;Château-Chinon (Ville);pvd-27-58-2;9 avril 2021',
  '73248;Saint-Jean-de-Maurienne;pvd-84-73-2;06/05/2021',
  '14624;Saint-Martin-des-Besaces;pvd-28-14-7;30/06/2021',
  '2a041;Bonifacio;pvd-94-2A-1;20/05/2031',
]

/** A list of conventions with the mistakes that such lists have, as a spreadsheet writes it: in Windows-1252. */
export function exampleFile(name: string): File {
  const text = `${lines.join('\r\n')}\r\n`
  const bytes = Uint8Array.from(text, letter => letter.codePointAt(0) ?? 63)
  return new File([bytes], name, { type: 'text/csv' })
}
