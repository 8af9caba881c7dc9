import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { chunksOfABoard } from './chunks.ts'
import { readerOfFiles } from './readerOfFiles.ts'
import { unusedSchemas } from './unusedSchemas.ts'

const server = 'http://127.0.0.1:3000'

export default defineConfig({
	plugins: [react(), unusedSchemas(), readerOfFiles()],
	// Pre-bundling would inline the several megabytes of icons and fonts that @tldraw/assets imports by URL.
	optimizeDeps: { exclude: ['@tldraw/assets'] },
	build: {
		target: 'es2022',
		assetsInlineLimit: 0,
		chunkSizeWarningLimit: 4000,
		rolldownOptions: {
			output: {
				codeSplitting: {
					groups: [{ name: chunksOfABoard(), debugName: 'of a board' }],
					includeDependenciesRecursively: false,
				},
			},
		},
	},
	server: { proxy: { '/api': server, '/sync': { target: server, ws: true } } },
})
