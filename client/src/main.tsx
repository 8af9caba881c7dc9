import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import './base.css'
import { speakOwnLanguage } from './ui/ownLanguage'
import { registerOfflineShell } from './ui/offlineShell'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

// Before anything is shown, and before what is loaded later reads a sentence. Not awaited here: the other language's file builds
// on this one, and the two would wait for each other.
void speakOwnLanguage().then(() =>
	createRoot(root).render(
		<StrictMode>
			<App />
		</StrictMode>,
	),
)

registerOfflineShell()
