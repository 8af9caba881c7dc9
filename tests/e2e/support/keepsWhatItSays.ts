import type { Person } from './Person'

/** Keeps whatever a page says from now on of itself, of errors and of who is there: two people. Returns how to read what was not to be said. */
export async function keepsWhatItSays({ page }: Person): Promise<() => Promise<string[]>> {
	await page.evaluate(() => {
		const said = new Set<string>()
		Object.assign(window, { said })
		const look = () => {
			const words = 'p[data-status], [role="alert"], section[aria-label="Messages"] p'
			for (const { textContent } of document.querySelectorAll(words)) said.add(textContent ?? '')
			const faces = document.querySelectorAll('section[aria-label="People here"] li')
			said.add(`${faces.length} here`)
		}
		const observer = new MutationObserver(look)
		observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true })
	})
	return async () => {
		const said = await page.evaluate(() => [...(window as unknown as { said: Set<string> }).said])
		return said.filter((words) => !/^Saved$|^Saving|^2 here$/.test(words))
	}
}
