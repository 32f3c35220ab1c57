import type { IssueParams, IssueSentences, Language } from '@petites-villes/core'

const kinds: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  pdf: {
    fr: 'un PDF ; demandez le tableau dont il est tiré, en xlsx ou en CSV',
    en: 'a PDF; ask for the table that it was made from, as xlsx or CSV',
  },
  xls: {
    fr: "un classeur de l'ancien Excel (.xls) ; ouvrez-le et enregistrez-le en xlsx ou en CSV",
    en: 'a workbook of the old Excel (.xls); open it and save it as xlsx or CSV',
  },
  ods: {
    fr: 'un classeur OpenDocument (.ods) ; ouvrez-le et enregistrez-le en xlsx ou en CSV',
    en: 'an OpenDocument workbook (.ods); open it and save it as xlsx or CSV',
  },
  docx: {
    fr: 'un texte Word ; copiez le tableau dans un classeur et enregistrez-le en xlsx ou en CSV',
    en: 'a Word text; copy the table into a workbook and save it as xlsx or CSV',
  },
  gzip: {
    fr: "un fichier comprimé (.gz) ; décompressez-le et donnez le tableau qu'il contient, en xlsx ou en CSV",
    en: 'a compressed file (.gz); unpack it and give the table that it holds, as xlsx or CSV',
  },
  zip: {
    fr: "une archive (.zip) ; décompressez-la et donnez le tableau qu'elle contient, en xlsx ou en CSV",
    en: 'an archive (.zip); unpack it and give the table that it holds, as xlsx or CSV',
  },
  archive: {
    fr: "une archive ; décompressez-la et donnez le tableau qu'elle contient, en xlsx ou en CSV",
    en: 'an archive; unpack it and give the table that it holds, as xlsx or CSV',
  },
  image: {
    fr: 'une image ; demandez le tableau lui-même, en xlsx ou en CSV',
    en: 'an image; ask for the table itself, as xlsx or CSV',
  },
  html: {
    fr: "une page web, sans doute à la place d'un téléchargement qui a échoué ; téléchargez le fichier de nouveau, ou enregistrez le tableau en xlsx ou en CSV",
    en: 'a web page, most likely in place of a failed download; download the file again, or save the table as xlsx or CSV',
  },
  xml: {
    fr: 'du XML ; ouvrez-le dans un tableur et enregistrez-le en xlsx ou en CSV',
    en: 'XML; open it in a spreadsheet and save it as xlsx or CSV',
  },
  binary: {
    fr: "un fichier qui n'est pas du texte ; ouvrez-le avec le logiciel qui l'a écrit et enregistrez-le en xlsx ou en CSV",
    en: 'a file that is no text; open it with the program that wrote it and save it as xlsx or CSV',
  },
}

const kind = (p: IssueParams, language: Language) => kinds[String(p.found)]?.[language] ?? String(p.found)
const listed = (given: unknown): readonly string[] =>
  Array.isArray(given) ? given.map((each: unknown) => String(each)) : []
const fr = (given: unknown) =>
  listed(given)
    .map(name => `« ${name} »`)
    .join(', ')
const en = (given: unknown) =>
  listed(given)
    .map(name => `"${name}"`)
    .join(', ')
const lines = (p: IssueParams) =>
  listed(p.lines).join(', ') + (Number(p.count) > listed(p.lines).length ? ', …' : '')
const delimiters: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ';': { fr: 'le point-virgule', en: 'the semicolon' },
  ',': { fr: 'la virgule', en: 'the comma' },
  '\t': { fr: 'la tabulation', en: 'the tab' },
}
const delimiter = (p: IssueParams, language: Language) =>
  delimiters[String(p.delimiter)]?.[language] ?? `« ${String(p.delimiter)} »`

/** What is said of a file: what is wrong, then the repair. The line is told by who prints the finding. */
export const fileSentences: IssueSentences = {
  'file/empty': {
    fr: () => 'Le fichier est vide.',
    en: () => 'The file is empty.',
  },
  'file/not-a-table': {
    fr: p => `Ce n'est pas un tableau mais ${kind(p, 'fr')}.`,
    en: p => `This is no table but ${kind(p, 'en')}.`,
  },
  'file/too-large': {
    fr: p =>
      `Le contenu fait ${String(p.megabytes)} Mo, plus que les ${String(p.most)} Mo qui peuvent être lus ; donnez-le en CSV.`,
    en: p =>
      `The content is ${String(p.megabytes)} MB, more than the ${String(p.most)} MB that can be read; give it as CSV.`,
  },
  'file/line-too-long': {
    fr: () =>
      "La ligne est trop longue pour être lue, la lecture s'arrête là ; vérifiez les fins de ligne, ou donnez un objet JSON par ligne.",
    en: () =>
      'The line is too long to be read, and reading ends there; check the line ends, or give one JSON object a line.',
  },
  'file/quote-not-closed': {
    fr: p =>
      `Un guillemet est ouvert et jamais fermé : « ${String(p.text)} ». La ligne est lue telle quelle ; fermez le guillemet ou doublez-le.`,
    en: p =>
      `A quote is opened and never closed: ${String(p.text)}. The line is read as it stands; close the quote or double it.`,
  },
  'file/quote-misplaced': {
    fr: p =>
      `Du texte suit un guillemet fermant : « ${String(p.text)} ». La ligne est lue telle quelle ; doublez les guillemets à l'intérieur de la cellule.`,
    en: p =>
      `Text follows a closing quote: ${String(p.text)}. The line is read as it stands; double the quotes inside the cell.`,
  },
  'file/mixed-encoding': {
    fr: p =>
      `${String(p.count)} ligne(s) ne sont pas dans l'encodage du fichier (${String(p.encoding)}) et sont lues dans l'autre : ${lines(p)}. Enregistrez tout le fichier en UTF-8.`,
    en: p =>
      `${String(p.count)} line(s) are not in the encoding of the file (${String(p.encoding)}) and are read in the other: ${lines(p)}. Save the whole file as UTF-8.`,
  },
  'file/mojibake': {
    fr: p =>
      `Des accents sont abîmés, par exemple « ${String(p.found)} » pour « ${String(p.meant)} », sur ${String(p.count)} ligne(s) : ${lines(p)}. Reprenez le fichier d'origine et ouvrez-le comme UTF-8.`,
    en: p =>
      `Accents are garbled, for example "${String(p.found)}" for "${String(p.meant)}", on ${String(p.count)} line(s): ${lines(p)}. Take the original file and open it as UTF-8.`,
  },
  'file/separator-line': {
    fr: p =>
      `La première ligne dit à Excel que ${delimiter(p, 'fr')} sépare les cellules ; elle est suivie, et n'est pas une donnée.`,
    en: p =>
      `The first line tells Excel that ${delimiter(p, 'en')} parts the cells; it is obeyed, and is no data.`,
  },
  'file/workbook-damaged': {
    fr: () =>
      'Le classeur est abîmé ou incomplet ; ouvrez-le dans un tableur et enregistrez-le de nouveau en xlsx.',
    en: () => 'The workbook is damaged or incomplete; open it in a spreadsheet and save it again as xlsx.',
  },
  'file/workbook-too-long': {
    fr: () =>
      'Le classeur a trop de lignes pour être lu ; enregistrez-le en CSV, qui en prend autant que vous voulez.',
    en: () => 'The workbook has too many rows to be read; save it as CSV, which takes as many as you like.',
  },
  'file/sheet-unknown': {
    fr: p =>
      `Le classeur n'a pas de feuille « ${String(p.sheet)} » ; il a : ${fr(p.sheets)}.${listed(p.suggestions).length > 0 ? ` La plus proche : ${fr(p.suggestions)}.` : ''}`,
    en: p =>
      `The workbook has no sheet "${String(p.sheet)}"; it has: ${en(p.sheets)}.${listed(p.suggestions).length > 0 ? ` The nearest: ${en(p.suggestions)}.` : ''}`,
  },
  'file/json-broken': {
    fr: p =>
      `Le JSON est rompu au caractère ${String(p.column)} de la ligne${p.found === '' ? ", qui s'arrête trop tôt" : ` : « ${String(p.found)} »`}. Corrigez-le ou exportez-le de nouveau.`,
    en: p =>
      `The JSON is broken at character ${String(p.column)} of the line${p.found === '' ? ', which ends too early' : `: ${String(p.found)}`}. Mend it or export it again.`,
  },
  'file/json-no-list': {
    fr: p =>
      `Ce JSON n'est pas une liste d'objets${listed(p.lists).length > 0 ? ` ; il en contient plusieurs : ${fr(p.lists)}` : ''}. Donnez une seule liste.`,
    en: p =>
      `This JSON is no list of objects${listed(p.lists).length > 0 ? `; it holds several: ${en(p.lists)}` : ''}. Give one list.`,
  },
  'file/json-no-item': {
    fr: p => `Un élément n'est pas un objet et n'est pas lu : ${String(p.text)}.`,
    en: p => `An item is no object and is not read: ${String(p.text)}.`,
  },
  'file/json-key-late': {
    fr: p =>
      `La clé « ${String(p.key)} » manque aux premiers objets et n'est pas lue ; donnez-la dès le premier, vide s'il le faut.`,
    en: p =>
      `The key "${String(p.key)}" is missing from the first objects and is not read; give it from the first one on, empty if need be.`,
  },
}
