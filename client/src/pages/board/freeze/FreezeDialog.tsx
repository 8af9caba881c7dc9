import { useState } from 'react'
import type { SealedHeader } from '@groundwork/shared/protocol/snapshot'
import { FreezeDone } from './FreezeDone'
import { FreezeForm } from './FreezeForm'

/** For leaders: a numbered copy of the whole board, for the record. */
export default function FreezeDialog({ onClose }: { onClose: () => void }) {
	const [taken, setTaken] = useState<SealedHeader>()
	return taken ? (
		<FreezeDone taken={taken} onClose={onClose} />
	) : (
		<FreezeForm onTaken={setTaken} onClose={onClose} />
	)
}
