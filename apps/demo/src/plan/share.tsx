import { useState } from 'react'
import { useSpeech } from '../words/words.js'

/** The link, and paper. */
export function Share() {
  const { words } = useSpeech()
  const [isCopied, setCopied] = useState(false)
  return (
    <p className="share">
      <button
        type="button"
        className="button-quiet"
        onClick={() => {
          void navigator.clipboard.writeText(location.href).then(() => {
            setCopied(true)
          })
        }}
      >
        <span role="status">{isCopied ? words.plan.shared : words.plan.share}</span>
      </button>
      <button
        type="button"
        className="button-quiet"
        onClick={() => {
          print()
        }}
      >
        {words.plan.print}
      </button>
    </p>
  )
}
