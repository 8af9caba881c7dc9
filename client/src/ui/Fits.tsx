import type { Fit } from '@groundwork/shared/model/domain'
import { fitLooks } from '@groundwork/shared/plan/drawing/fitLooks'

/** The colours of the verdicts as custom properties, for pages that follow the device's light or dark scheme. */
export function FitColours() {
	const rules = (scheme: 'light' | 'dark') =>
		(Object.keys(fitLooks) as Fit[])
			.map((fit) => {
				const { foreground, background, border } = fitLooks[fit][scheme]
				return `--fit-${fit}-ink:${foreground};--fit-${fit}-wash:${background};--fit-${fit}-edge:${border};`
			})
			.join('')
	return (
		<style href="fit-colours" precedence="default">
			{`:root{${rules('light')}}@media screen and (prefers-color-scheme: dark){:root{${rules('dark')}}}`}
		</style>
	)
}
