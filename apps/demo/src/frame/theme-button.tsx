import { useEffect, useState } from 'react'
import { useSpeech } from '../words/words.js'

const themes = ['auto', 'light', 'dark'] as const
type Theme = (typeof themes)[number]

const signs: Readonly<Record<Theme, string>> = { auto: '◐', light: '○', dark: '●' }
const place = 'theme'

function remembered(): Theme {
  try {
    const kept = localStorage.getItem(place)
    return themes.find(theme => theme === kept) ?? 'auto'
  } catch {
    return 'auto'
  }
}

/** Light, dark, or as the machine says. */
export function ThemeButton() {
  const { words } = useSpeech()
  const [theme, setTheme] = useState(remembered)
  useEffect(() => {
    document.documentElement.dataset.theme = theme
    try {
      localStorage.setItem(place, theme)
    } catch {
      // A browser that keeps nothing shows the theme until the page is left.
    }
  }, [theme])
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto'
  return (
    <button
      type="button"
      className="tool tool-theme"
      title={words.site.theme[theme]}
      aria-label={words.site.theme[theme]}
      onClick={() => {
        setTheme(next)
      }}
    >
      <span aria-hidden="true">{signs[theme]}</span>
    </button>
  )
}
