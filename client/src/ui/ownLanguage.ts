import { firstKnown, isLanguage } from '@groundwork/shared/text/language'
import type { Language } from '@groundwork/shared/text/language'
import { remembered } from './remembered'

/** The one chosen in this browser, else the first of the browser's own that there is, else English. */
function ownLanguage(): Language {
	const chosen = remembered.language()
	return isLanguage(chosen) ? chosen : (firstKnown(navigator.languages) ?? 'en')
}

/** Puts the sentences in place before anything reads one. A reader of English loads no other. */
export async function speakOwnLanguage(): Promise<void> {
	if (ownLanguage() !== 'es') return
	const parts = await Promise.all([
		import('@groundwork/shared/text/speak'),
		import('@groundwork/shared/text/es/catalogue'),
	]).catch(() => undefined)
	// Where they cannot be fetched, a page in English is more use than none.
	if (!parts) return
	const [{ speak }, { spanish }] = parts
	speak('es', spanish)
	document.documentElement.lang = 'es'
}

/**
 * The page is loaded anew in it. Nothing is lost: the choice stands on no page with an open board, and what waits of one for the
 * server is kept on the device.
 */
export function chooseLanguage(language: Language): void {
	remembered.keepLanguage(language)
	location.reload()
}
