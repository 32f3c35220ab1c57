import { useId, useState } from 'react'
import { civilDate, formatCivilDate, isCivilDate } from 'petites-villes'
import { go, useAddress } from '../address/use-address.js'
import { today } from '../today.js'
import { useSpeech } from '../words/words.js'

const first = '2015-01-01'
const last = '2040-12-31'
const then = civilDate('2021-09-01')

/** The day of which the page speaks: the programme as it was, or as it is. */
export function DayField() {
  const id = useId()
  const address = useAddress()
  const { words, language } = useSpeech()
  const [isWrong, setWrong] = useState(false)
  const shown = address.on ?? today()
  const choose = (day: string) => {
    // A year is typed digit by digit: the year 2 or 202 is on its way to 2021.
    const isDay = isCivilDate(day) && day >= first && day <= last
    setWrong(!isDay)
    if (isDay) go({ ...address, on: day })
  }
  return (
    <div className="day">
      <label htmlFor={id}>{words.day.label}</label>
      <span className="day-printed">{formatCivilDate(shown, language)}</span>
      <input
        key={shown}
        id={id}
        type="date"
        min={first}
        max={last}
        defaultValue={shown}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-problem` : undefined}
        onChange={event => {
          choose(event.target.value)
        }}
      />
      <button
        type="button"
        className="button-quiet"
        aria-pressed={shown === then}
        onClick={() => {
          choose(then)
        }}
      >
        {words.day.then}
      </button>
      <button
        type="button"
        className="button-quiet"
        aria-pressed={shown === today()}
        onClick={() => {
          choose(today())
        }}
      >
        {words.day.today}
      </button>
      {isWrong && (
        <p id={`${id}-problem`} className="field-problem" role="alert">
          {words.day.invalid}
        </p>
      )}
    </div>
  )
}
