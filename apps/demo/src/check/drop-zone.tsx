import { type DragEvent, useState } from 'react'
import { useSpeech } from '../words/words.js'
import { exampleFile } from './example-file.js'

/** Takes a file that is dropped, or chosen as always. */
export function DropZone({ onFile }: { readonly onFile: (file: File) => void }) {
  const { words } = useSpeech()
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file) onFile(file)
  }
  return (
    <>
      <div
        className={isOver ? 'drop drop-over' : 'drop'}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => {
          setOver(false)
        }}
        onDrop={drop}
      >
        <p className="drop-words">{words.check.drop}</p>
        <label className="button drop-choose">
          {words.check.choose}
          <input
            type="file"
            className="visually-hidden"
            accept=".csv,.tsv,.txt,.json,.ndjson,.xlsx"
            onChange={event => {
              const file = event.target.files?.[0]
              if (file) onFile(file)
            }}
          />
        </label>
        <p className="soft">{words.check.formats}</p>
      </div>
      <p>
        <button
          type="button"
          className="button-quiet"
          onClick={() => {
            onFile(exampleFile(words.check.exampleName))
          }}
        >
          {words.check.example}
        </button>
      </p>
    </>
  )
}
