import type { Plugin } from 'vite'

/**
 * lib0 makes schemas of the nodes of a page as its module of the DOM is loaded. Nobody asks for them, but a bundler cannot know that
 * making one does nothing else, and with them comes a library of schemas that weighs 2 KB: it is told so.
 */
export const unusedSchemas = (): Plugin => ({
	name: 'unused-schemas',
	transform: {
		filter: { id: /\/lib0\/dom\.js$/ },
		handler: (code) => ({ code: code.replaceAll('= $.$custom(', '= /* @__PURE__ */ $.$custom('), map: null }),
	},
})
