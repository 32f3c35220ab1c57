import { useState } from 'react'
import { Title } from '../frame/title.js'
import { Waiting } from '../frame/waiting.js'
import { useSpeech } from '../words/words.js'
import { CheckResult } from './check-result.js'
import { DropZone } from './drop-zone.js'
import { useCheck } from './use-check.js'
import '../style/check.css'

/** A file is dropped, checked on this machine, and given back repaired. */
export default function CheckView() {
  const { words, say, number } = useSpeech()
  const { progress, kinds, check, again } = useCheck()
  const [kind, setKind] = useState('any')
  return (
    <div className="page check">
      <Title text={words.check.heading} />
      <h1>{words.check.heading}</h1>
      <p className="lead">{words.check.intro}</p>
      {(progress.state === 'waiting' || progress.state === 'failed') && (
        <>
          {progress.state === 'failed' && (
            <p className="notice notice-error" role="alert">
              {words.check.failed}
              {words.plan.colon}
              {progress.reason}
            </p>
          )}
          <div className="field">
            <label htmlFor="kind">{words.check.kind}</label>
            <select
              id="kind"
              value={kind}
              onChange={event => {
                setKind(event.target.value)
              }}
            >
              <option value="any">{words.check.anyKind}</option>
              {kinds.map(({ id, label }) => (
                <option key={id} value={id}>
                  {say(label)}
                </option>
              ))}
            </select>
          </div>
          <DropZone
            onFile={file => {
              check(file, kind)
            }}
          />
        </>
      )}
      {progress.state === 'reading' && (
        <Waiting
          text={progress.rows > 0 ? words.check.reading(number(progress.rows)) : words.check.starting}
        />
      )}
      {progress.state === 'checked' && <CheckResult checked={progress.checked} onAgain={again} />}
    </div>
  )
}
