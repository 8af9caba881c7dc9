import { useState } from 'react'
import { useValue } from 'tldraw'
import { useLocation } from 'wouter'
import type { Role } from '@groundwork/shared/model/roles'
import type { Member } from '@groundwork/shared/protocol/api'
import { shareText } from '@groundwork/shared/text/share'
import { api } from '../../../api'
import { ErrorNote } from '../../../ui/ErrorNote'
import hidden from '../../../ui/hidden.module.css'
import rows from '../../../ui/Rows.module.css'
import { useAction } from '../../../ui/useAction'
import { useOpenedBoard } from '../BoardContext'
import { PersonRow } from './PersonRow'

/** Everybody who belongs to the board, here or not. */
export function PeopleList() {
	const { board, person: me, session, reload } = useOpenedBoard()
	const colours = useValue(
		'colours of people here',
		() => new Map(session.people.get().map(({ id, color }) => [id, color])),
		[session],
	)
	const [, navigate] = useLocation()
	const [words, setWords] = useState('')
	const action = useAction()

	const changeRole = (member: Member, role: Role) =>
		void action.run(async () => {
			await api.changeRole(board.id, member.id, role)
			setWords(shareText.roleChanged(member.name, role))
			reload()
		})
	const remove = (member: Member) =>
		void action.run(async () => {
			await api.removePerson(board.id, member.id)
			if (member.id === me.id) {
				navigate('/')
				return
			}
			setWords(shareText.removed(member.name))
			reload()
		})

	return (
		<>
			<output className={hidden.hidden}>{words}</output>
			{action.error ? <ErrorNote error={action.error} /> : null}
			<ul className={rows.rows}>
				{board.people.map((member) => (
					<li key={member.id}>
						<PersonRow
							member={member}
							colour={colours.get(member.id)}
							me={member.id === me.id}
							busy={action.busy}
							onRole={(role) => changeRole(member, role)}
							onRemove={() => remove(member)}
						/>
					</li>
				))}
			</ul>
		</>
	)
}
