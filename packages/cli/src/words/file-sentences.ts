import type { Localized } from 'petites-villes'

/** What is wrong with the writing of a file, before its rules are read. */
export const fileSentences: Readonly<Record<string, Localized>> = {
  'file/bad-escape': {
    fr: 'Cette séquence après « \\ » n’existe pas ; pour un texte sans séquences, mettez des apostrophes autour.',
    en: 'There is no such sequence after "\\"; for a text without sequences, use single quotes.',
  },
  'file/bad-indent': {
    fr: 'Le retrait ne va pas avec les lignes du dessus, ou une liste n’est pas fermée.',
    en: 'The indentation does not fit the lines above, or a list is not closed.',
  },
  'file/colon-in-text': {
    fr: 'Deux « : » sur une ligne : mettez le texte entre guillemets, ou la suite sur une autre ligne.',
    en: 'Two ":" on one line: put the text in quotes, or the rest on another line.',
  },
  'file/duplicate-key': {
    fr: 'Cette clé est déjà donnée plus haut dans le même objet.',
    en: 'This key is already given further up in the same object.',
  },
  'file/json-unfinished': {
    fr: 'Le fichier s’arrête avant la fin du JSON.',
    en: 'The file stops before the JSON ends.',
  },
  'file/key-not-text': {
    fr: 'Une clé est un texte, pas une liste ni un objet.',
    en: 'A key is a text, not a list or an object.',
  },
  'file/missing-character': {
    fr: 'Il manque ici un signe : un guillemet, une virgule, un deux-points ou une fermeture.',
    en: 'A character is missing here: a quote, a comma, a colon or a closing bracket.',
  },
  'file/not-json': {
    fr: 'À partir d’ici, ce n’est plus du JSON.',
    en: 'From here on, this is not JSON.',
  },
  'file/not-yaml': {
    fr: 'À partir d’ici, ce n’est plus du YAML.',
    en: 'From here on, this is not YAML.',
  },
  'file/several-documents': {
    fr: 'Un second document commence ici : gardez un document par fichier.',
    en: 'A second document begins here: keep one document in each file.',
  },
  'file/tab': {
    fr: 'Une tabulation ne peut pas servir de retrait : mettez des espaces.',
    en: 'A tab cannot be an indentation: use spaces.',
  },
  'file/tag': {
    fr: 'Les étiquettes YAML (« ! ») n’ont pas cours ici : écrivez la valeur seule.',
    en: 'YAML tags ("!") are not taken here: write the value alone.',
  },
  'file/too-deep': {
    fr: 'Le fichier emboîte trop de niveaux pour être lu.',
    en: 'The file nests too many levels to be read.',
  },
  'file/too-many-aliases': {
    fr: 'Les renvois YAML (« * ») de ce fichier se multiplient sans fin raisonnable : écrivez les valeurs.',
    en: 'The YAML aliases ("*") of this file multiply beyond reason: write the values out.',
  },
  'file/unknown-anchor': {
    fr: 'Un renvoi YAML (« * ») ne désigne aucune ancre (« & ») écrite avant lui.',
    en: 'A YAML alias ("*") points to no anchor ("&") written before it.',
  },
}
