import { SelectedAuthorship } from '../authorship/SelectedAuthorship'
import { PointHint } from '../impediment/PointHint'
import { TieHint } from '../tie/TieHint'

/** A line over the canvas on what is selected, or on what a tool waits for. */
export default function Hints() {
	return (
		<>
			<SelectedAuthorship />
			<TieHint />
			<PointHint />
		</>
	)
}
