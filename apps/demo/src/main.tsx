import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './frame/app.js'
import { keepOffline } from './offline/keep-offline.js'
import { beginSession } from './session/session.js'
import './style/font.css'
import './style/tokens.css'
import './style/base.css'
import './style/parts.css'
import './style/frame.css'
import './style/search.css'
import './style/town.css'
import './style/plan.css'
import './style/print.css'

beginSession()
keepOffline()

const root = document.getElementById('app')
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
