import type { Fit } from '@groundwork/shared/model/domain'
import { UNJUDGED } from '@groundwork/shared/model/shapes/map'
import { authorshipText } from '@groundwork/shared/text/hints'
import { useEditor, useValue } from 'tldraw'
import { Ago } from '../../ui/Ago'
import type { CellAddress } from '../map/maps'
import { boardOf } from './boardOf'
import { useAssessment } from './useAssessment'
import './authorship.css'

/**
 * "Assessed by Ada 3 minutes ago", under the verdict of a cell. Its place is kept while the server is asked, so that nothing
 * below moves under a pointer. The name is read out when it changes, and not the minutes that pass.
 */
export function AssessedLine({ address, fit }: { address: CellAddress; fit: Fit }) {
	const editor = useEditor()
	const isLive = useValue(boardOf(editor)) !== null
	const assessed = useAssessment(address, fit)
	if (!isLive || fit === UNJUDGED.fit) return null
	return (
		<p className="gw-authorship gw-authorship--assessed" data-testid="assessed">
			<output>{assessed ? authorshipText.assessedBy(assessed.by.name) : null}</output>
			{assessed ? (
				<>
					{' '}
					<Ago at={assessed.at} />
				</>
			) : null}
		</p>
	)
}
