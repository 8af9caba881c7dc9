// tldraw as its own first page says to use it, with the notes that a benchmark wants on it.
import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { Tldraw, createTLStore, defaultBindingUtils, defaultShapeUtils } from 'tldraw'
import 'tldraw/tldraw.css'

const answer = await fetch('/board.json')
const records = answer.ok ? await answer.json() : []
const store = createTLStore({ shapeUtils: defaultShapeUtils, bindingUtils: defaultBindingUtils })
store.mergeRemoteChanges(() => store.put(records))
createRoot(document.getElementById('root')).render(
	createElement(Tldraw, { store, assetUrls: getAssetUrlsByImport() }),
)
