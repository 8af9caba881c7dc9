import { GridDropOutline } from '../grid/GridDropOutline'
import { PointTarget } from '../impediment/PointHint'
import { DropOutline } from '../map/DropOutline'
import { TiePreview } from '../tie/TieHint'

/** The outlines of what a click or a drop would reach. */
export default function Aims() {
	return (
		<>
			<PointTarget />
			<DropOutline />
			<GridDropOutline />
			<TiePreview />
		</>
	)
}
