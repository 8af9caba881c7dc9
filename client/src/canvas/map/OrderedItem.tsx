import { mapFormText } from '@groundwork/shared/text/mapForms'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { useEditor } from 'tldraw'
import type { LiveText } from '../typing/LiveText'
import { SharedText } from '../typing/SharedText'
import { LineSign } from '../../ui/LineSign'
import './panels.css'

interface OrderedItemProps {
	name: string
	label: LiveText
	placeholder: string
	first: boolean
	last: boolean
	onMove: (by: -1 | 1) => void
	onRemove: () => void
}

/** One column or row in the settings: its name, its place, and the way out. */
export function OrderedItem({ name, label, placeholder, first, last, onMove, onRemove }: OrderedItemProps) {
	const editor = useEditor()
	return (
		<li className="gw-item">
			<SharedText
				label={mapFormText.rename(name)}
				placeholder={placeholder}
				text={label}
				maxLength={LIMITS.labelLength}
				onFocus={() => editor.markHistoryStoppingPoint('rename')}
			/>
			<button
				type="button"
				aria-label={mapFormText.moveEarlier(name)}
				disabled={first}
				onClick={() => onMove(-1)}
			>
				<Chevron d="M4 10l4-4 4 4" />
			</button>
			<button
				type="button"
				aria-label={mapFormText.moveLater(name)}
				disabled={last}
				onClick={() => onMove(1)}
			>
				<Chevron d="M4 6l4 4 4-4" />
			</button>
			<button type="button" aria-label={mapFormText.removeNamed(name)} onClick={onRemove}>
				<Chevron d="M4.5 4.5l7 7M11.5 4.5l-7 7" />
			</button>
		</li>
	)
}

function Chevron({ d }: { d: string }) {
	return <LineSign path={d} box={16} line={1.7} />
}
