import type { Fit } from '@groundwork/shared/model/domain'
import type { CSSProperties } from 'react'

/** The colours of a verdict on pages, as `--fit`, `--wash` and `--edge`. */
export const fitStyle = (fit: Fit): CSSProperties =>
	({
		'--fit': `var(--fit-${fit}-ink)`,
		'--wash': `var(--fit-${fit}-wash)`,
		'--edge': `var(--fit-${fit}-edge)`,
	}) as CSSProperties
