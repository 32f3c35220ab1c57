import { isOfferId, offers } from '@petites-villes/offers'
import { partnerIds, partners } from '@petites-villes/partners'
import { themeLabels, themes } from '@petites-villes/programme'
import { foldHeader } from '@petites-villes/towns/import'
import type { OpenReader } from '../cell-reader.js'
import { choiceOf } from './choice.js'

/** Small letters, digits and hyphens. */
export const openIdentifier: OpenReader = () => ({
  accepts: isIdentifier,
  toValue: text => text,
  read(text) {
    const written = text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-+|-+$/g, '')
    const repair = isIdentifier(written) ? { repair: { to: written, certain: false } } : {}
    return { value: undefined, judgements: [{ code: 'identifier/malformed', ...repair }] }
  },
})

function isIdentifier(text: string): boolean {
  return text.length <= 100 && /^[a-z\d]+(?:-[a-z\d]+)*$/.test(text)
}

/** A partner of the programme, by its identifier; its name and its acronym are repaired. */
export const openPartnerId: OpenReader = () =>
  choiceOf(
    new Map(partnerIds.map(id => [id, id])),
    new Map(
      partners.flatMap(({ id, name, acronym }) =>
        [name, ...(acronym === undefined ? [] : [acronym])].map(each => [foldHeader(each), id] as const),
      ),
    ),
  )

/** An offer of the catalogue, by its identifier; its name is repaired. */
export const openOfferId: OpenReader = () => {
  const reader = choiceOf(
    new Map(offers.map(({ id }) => [id, id])),
    new Map(offers.map(({ id, name }) => [foldHeader(name), id])),
  )
  return { ...reader, accepts: isOfferId }
}

/** A theme, by its identifier or by its French label. */
export const openTheme: OpenReader = () =>
  choiceOf(
    new Map([
      ...themes.map(theme => [theme, theme] as const),
      ...themes.map(theme => [themeLabels[theme].fr, theme] as const),
    ]),
    new Map(themes.map(theme => [foldHeader(themeLabels[theme].en), theme])),
  )
