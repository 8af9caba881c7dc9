import { tableText } from '@groundwork/shared/text/table'
import { useState } from 'react'
import { Segments } from '../ui/Segments'
import { ViewTools } from '../ViewTools'
import { CardTable } from './CardTable'
import { MapTable } from './MapTable'

const PARTS = ['map', 'cards'] as const

/** The board in rows and columns: the map as a table of verdicts, and the cards of a kind as a list of rows. */
export default function TableView() {
	const [part, setPart] = useState<(typeof PARTS)[number]>('map')
	return (
		<>
			<ViewTools>
				<Segments
					label={tableText.part}
					options={PARTS.map((code) => ({ code, label: tableText[code] }))}
					value={part}
					onChange={setPart}
				/>
			</ViewTools>
			{part === 'map' ? <MapTable onCards={() => setPart('cards')} /> : <CardTable />}
		</>
	)
}
