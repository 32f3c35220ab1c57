import { useEffect, useState } from 'react'
import { useSpeech } from '../words/words.js'
import type { Checked } from './check.worker.js'

/** The repaired copy and the reports, from memory: the addresses are of this page alone. */
export function Downloads({ checked }: { readonly checked: Checked }) {
  const { words, language } = useSpeech()
  const name = (checked.report.file.name ?? 'fichier').replace(/\.[^.]+$/, '')
  return (
    <section aria-labelledby="downloads" className="downloads">
      <h3 id="downloads">{words.check.downloads}</h3>
      <ul className="plain">
        <li>
          {checked.copy ? (
            <Download
              blob={checked.copy}
              name={`${name}-${words.check.suffix}.csv`}
              label={words.check.repaired}
              isFirst
            />
          ) : (
            <span className="soft">{words.check.noRepair}</span>
          )}
        </li>
        <li>
          <Download blob={checked.html[language]} name={`${name}.html`} label={words.check.report} />
        </li>
        <li>
          <Download
            blob={checked.csv[language]}
            name={`${name}-${words.check.findingsSuffix}.csv`}
            label={words.check.findings}
          />
        </li>
      </ul>
    </section>
  )
}

interface DownloadProps {
  readonly blob: Blob
  readonly name: string
  readonly label: string
  readonly isFirst?: boolean
}

function Download({ blob, name, label, isFirst = false }: DownloadProps) {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(blob)
    setAddress(made)
    return () => {
      URL.revokeObjectURL(made)
    }
  }, [blob])
  return (
    <a className={isFirst ? 'button' : 'button-quiet'} href={address} download={name}>
      {label}
    </a>
  )
}
