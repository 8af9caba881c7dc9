import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import './base.css'
import { registerOfflineShell } from './ui/offlineShell'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

createRoot(root).render(
	<StrictMode>
		<App />
	</StrictMode>,
)

registerOfflineShell()
