/**
 * The rules of a plan: each is shown as a gentle finding, none is a wall. A finding is about one thing on the board, and is set
 * aside there, with a reason.
 */
export const FINDING_RULES = [
	/** A cell strains or blocks, and there is neither a change nor an impediment. */
	'unanswered_cell',
	/** An approach is chosen, or piloted, without a working definition. */
	'undefined_approach',
	/** An approach is rejected or parked without a reason. */
	'stance_without_reason',
	/** A change is agreed, or further, and names no owner. */
	'change_without_owner',
	/** A change is agreed, or further, and says not when. */
	'change_without_horizon',
	/** A change is agreed, or further, and says not whom it could fail. */
	'change_without_learners',
	/** A change could fail a group of learners, and has no safeguard. */
	'change_without_safeguard',
	/** A change is due and not in use. */
	'change_overdue',
	/** A card names a row or a column that the map no longer has. */
	'card_off_the_map',
	/** An impediment that is worked on has no owner. */
	'impediment_without_owner',
	/** An impediment that is escalated says not to whom. */
	'impediment_escalated_to_nobody',
	/** An impediment is waived, or called waivable, though its rule protects health, safety or civil rights. */
	'never_waivable',
	/** The day on which something was to be looked at again has passed. */
	'review_due',
	/** A question has no answer yet. */
	'question_unanswered',
	/** A question that was settled has been opened again. */
	'question_reopened',
	/** A group of learners is at high risk, and has no safeguard. */
	'risk_without_safeguard',
	/** Teachers need something, and nobody provides it. */
	'need_without_provider',
	/** Two changes that conflict are both agreed, or further. */
	'conflicting_changes',
	/** A change is agreed, or further, and what it requires is not. */
	'requirement_not_agreed',
] as const
export type FindingRule = (typeof FINDING_RULES)[number]
