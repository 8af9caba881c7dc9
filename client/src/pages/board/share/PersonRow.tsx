import { useState } from 'react'
import { ROLES } from '@groundwork/shared/model/roles'
import type { Role } from '@groundwork/shared/model/roles'
import type { Member } from '@groundwork/shared/protocol/api'
import { roleLabels } from '@groundwork/shared/text/roles'
import { appText } from '@groundwork/shared/text/app'
import { shareText } from '@groundwork/shared/text/share'
import { Avatar } from '../../../ui/Avatar'
import { Button } from '../../../ui/Button'
import rows from '../../../ui/Rows.module.css'
import styles from './ShareDialog.module.css'

interface PersonRowProps {
	member: Member
	/** The one she has on the board, if she is there. */
	colour: string | undefined
	me: boolean
	busy: boolean
	onRole: (role: Role) => void
	onRemove: () => void
}

type Question = { kind: 'remove' } | { kind: 'stepDown'; role: Role }

/** One person, her role, and the way out. What cannot be undone alone is asked first. */
export function PersonRow({ member, colour, me, busy, onRole, onRemove }: PersonRowProps) {
	const [question, setQuestion] = useState<Question>()
	const answer = () => {
		if (question?.kind === 'stepDown') onRole(question.role)
		else onRemove()
		setQuestion(undefined)
	}
	return (
		<>
			<div className={styles.person}>
				<Avatar id={member.id} name={member.name} colour={colour} size={32} />
				<span className={rows.name}>
					{member.name}
					{me ? <span className={styles.you}> ({appText.you})</span> : null}
				</span>
			</div>
			<select
				className={styles.select}
				aria-label={shareText.roleOf(member.name)}
				value={member.role}
				disabled={busy}
				onChange={(event) => {
					const role = ROLES.find((code) => code === event.target.value)
					if (!role) return
					if (me) setQuestion({ kind: 'stepDown', role })
					else onRole(role)
				}}
			>
				{ROLES.map((role) => (
					<option key={role} value={role}>
						{roleLabels[role]}
					</option>
				))}
			</select>
			<Button
				kind="quiet"
				disabled={busy}
				aria-label={shareText.removeLabel(member.name)}
				onClick={() => setQuestion({ kind: 'remove' })}
			>
				{shareText.remove}
			</Button>
			{question ? (
				<div className={rows.ask} role="alert">
					<p>
						{question.kind === 'stepDown'
							? shareText.stepDownAsk(question.role)
							: me
								? shareText.leaveAsk
								: shareText.removeAsk(member.name)}
					</p>
					<Button onClick={() => setQuestion(undefined)}>{appText.cancel}</Button>
					<Button kind="danger" onClick={answer}>
						{question.kind === 'stepDown' ? shareText.stepDownYes : shareText.removeYes}
					</Button>
				</div>
			) : null}
		</>
	)
}
