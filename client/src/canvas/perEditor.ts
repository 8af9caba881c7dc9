import type { Editor } from 'tldraw'

/** State that lives as long as an editor and belongs to one: shapes, tools and panels share it without a React context. */
export function perEditor<Value>(make: (editor: Editor) => Value): (editor: Editor) => Value {
	const made = new WeakMap<Editor, Value>()
	return (editor) => {
		let value = made.get(editor)
		if (value === undefined) {
			value = make(editor)
			made.set(editor, value)
		}
		return value
	}
}
