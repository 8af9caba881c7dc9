import { csvNames, csvText } from '@groundwork/shared/text/csv'
import { registerText } from '@groundwork/shared/text/impediments'
import { impedimentsCsv } from '@groundwork/shared/plan/impedimentsCsv'
import type { PlanImpediment } from '@groundwork/shared/plan/Plan'
import { useEditor } from 'tldraw'
import { subjectName } from '../../canvas/tie/subjects'
import { Button } from '../../ui/Button'
import { useSaveCsv } from '../csv/useSaveCsv'
import { ViewTools } from '../ViewTools'

interface RegisterToolsProps {
	/** What the file holds, in its order. */
	shown: readonly PlanImpediment[]
	onRaise: (() => void) | undefined
}

/** What can be done with the whole register. */
export function RegisterTools({ shown, onRaise }: RegisterToolsProps) {
	const editor = useEditor()
	const saveCsv = useSaveCsv()
	const save = () => {
		const rows = shown.map((impediment) => ({
			impediment,
			tiedTo: impediment.subjects.map((subject) => subjectName(editor, subject)),
		}))
		saveCsv(csvNames.impediment, impedimentsCsv(rows))
	}
	return (
		<ViewTools>
			<Button icon="download" data-testid="register-csv" disabled={shown.length === 0} onClick={save}>
				{csvText.download}
			</Button>
			{onRaise && (
				<Button kind="primary" icon="plus" data-testid="register-raise" onClick={onRaise}>
					{registerText.raise}
				</Button>
			)}
		</ViewTools>
	)
}
