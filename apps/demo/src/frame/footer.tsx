import { formatCivilDate } from 'petites-villes'
import { useAddress } from '../address/use-address.js'
import { today } from '../today.js'
import { useSpeech } from '../words/words.js'

export function Footer() {
  const { on } = useAddress()
  const { words, language } = useSpeech()
  return (
    <footer className="footer">
      <p>{words.site.footer}</p>
      <p>{words.site.data(formatCivilDate(on ?? today(), language))}</p>
      <p>{words.site.map}</p>
    </footer>
  )
}
