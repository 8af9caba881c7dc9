import type { RecordProps, TLBaseShape } from '@tldraw/tlschema'
import { T } from '@tldraw/validate'
import {
	CONTROLS,
	IMPEDIMENT_KINDS,
	IMPEDIMENT_STATUSES,
	LEVELS,
	RULE_PURPOSES,
	VISIBILITIES,
	WAIVABLES,
} from '../domain.js'
import type { Visibility } from '../domain.js'
import { code, date, emptyValues, fieldValidators, longText, scale, text } from '../fields.js'
import type { FieldValues } from '../fields.js'
import { setAsideValidator } from './setAside.js'
import type { SetAside } from './setAside.js'
import { subjectValidator } from './subject.js'
import type { Subject } from './subject.js'

/** How wide a pin and its statement are, in page units. */
export const PIN_WIDTH = 250

/** What leaders fill in. */
export const IMPEDIMENT_FIELDS = {
	statement: longText(2000),
	kind: code(IMPEDIMENT_KINDS, 'policy'),
	/** Who can remove it. */
	level: code(LEVELS, 'school'),
	control: code(CONTROLS),
	/** 1 (a nuisance) to 5 (stops the plan). */
	severity: scale(1, 5, 3),
	status: code(IMPEDIMENT_STATUSES, 'raised'),
	owner: text(80),
	escalatedTo: text(120),
	due: date,
	reviewOn: date,
	/** What was answered, or done about it. */
	response: longText(2000),
	waivable: code(WAIVABLES, 'unknown'),
	/** The rule behind it, as it is cited. */
	rule: text(400),
	rulePurpose: code(RULE_PURPOSES),
} as const

/** What stands in the way; raised and annotated by leaders, pinned to cells and cards. */
export type ImpedimentShapeProps = FieldValues<typeof IMPEDIMENT_FIELDS> & {
	/** Decides the layer the record lives in: publishing moves it from `leaders` to `review`. */
	visibility: Visibility
	/** By `subjectKey`, so that two leaders can tie it to two things at once. */
	ties: Record<string, Subject>
	setAside: SetAside
}

export type ImpedimentShape = TLBaseShape<'impediment', ImpedimentShapeProps>

export const impedimentShapeProps = {
	...fieldValidators(IMPEDIMENT_FIELDS),
	visibility: T.literalEnum(...VISIBILITIES),
	ties: T.dict(T.string, subjectValidator),
	setAside: setAsideValidator,
} as unknown as RecordProps<ImpedimentShape>

export const IMPEDIMENT_DEFAULTS: ImpedimentShapeProps = {
	...emptyValues(IMPEDIMENT_FIELDS),
	visibility: 'leaders',
	ties: {},
	setAside: {},
}
