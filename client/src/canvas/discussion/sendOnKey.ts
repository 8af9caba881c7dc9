/** Ctrl or Cmd and Enter send what stands in the field one types in. */
export function sendOnKey(event: KeyboardEvent): void {
	if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
	if (!(event.target instanceof HTMLTextAreaElement)) return
	event.preventDefault()
	event.target.form?.requestSubmit()
}
