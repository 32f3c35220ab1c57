import { referenceData } from '@petites-villes/data'
import { createGazetteer } from '@petites-villes/towns'
import { checkFile, tableOf } from '@petites-villes/validation'
import { reportHtml } from '@petites-villes/validation/report'

const reference = { gazetteer: createGazetteer(referenceData) }

/** What the test asks of the page: a file as a visitor drops it, checked without leaving the machine. */
export const asked = {
  async check(bytes: readonly number[]) {
    const copy: string[] = []
    const report = await checkFile(new File([new Uint8Array(bytes)], 'liste.csv').stream(), tableOf('pvd'), {
      asOf: '2026-11-27',
      reference,
      mend: { text: piece => void copy.push(piece) },
    })
    return { report, copy: copy.join(''), html: reportHtml(report, 'fr') }
  },
}

Object.assign(globalThis, { asked })
