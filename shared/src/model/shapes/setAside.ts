import { T } from '@tldraw/validate'
import { FINDING_RULES } from '../findings.js'
import type { FindingRule } from '../findings.js'

/** Findings about a thing that the team has looked at and leaves as they are, each with the reason. By rule. */
export type SetAside = { [Rule in FindingRule]?: string }

export const setAsideValidator = T.dict(
	T.literalEnum(...FINDING_RULES),
	T.string,
) as unknown as T.Validator<SetAside>
