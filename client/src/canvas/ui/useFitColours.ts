import type { Fit } from '@groundwork/shared/model/domain'
import type { CSSProperties } from 'react'
import { useEditor, useValue } from 'tldraw'
import { fitLooks } from '@groundwork/shared/plan/drawing/fitLooks'

/** The colours of a verdict as custom properties, for light and for dark. */
export function useFitColours(fit: Fit): CSSProperties {
	const editor = useEditor()
	const dark = useValue('dark', () => editor.user.getIsDarkMode(), [editor])
	const { foreground, background, border } = fitLooks[fit][dark ? 'dark' : 'light']
	return { '--fit-ink': foreground, '--fit-ground': background, '--fit-edge': border } as CSSProperties
}
