import type { Localized } from 'petites-villes'

const titles: Readonly<Record<number, Localized>> = {
  400: { fr: 'Demande mal formée', en: 'Malformed request' },
  404: { fr: 'Introuvable', en: 'Not found' },
  405: { fr: 'Méthode refusée', en: 'Method not allowed' },
  413: { fr: 'Contenu trop volumineux', en: 'Content too large' },
  415: { fr: 'Type de contenu refusé', en: 'Unsupported media type' },
  422: { fr: 'Contenu refusé', en: 'Content refused' },
  500: { fr: 'Erreur du service', en: 'Error of the service' },
  503: { fr: 'Service indisponible', en: 'Service unavailable' },
}

const other: Localized = { fr: 'Demande refusée', en: 'Request refused' }

/** The short name of a status. */
export const titleOf = (status: number): Localized => titles[status] ?? other
