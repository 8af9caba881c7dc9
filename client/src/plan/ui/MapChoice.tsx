import type { PlanMap } from '@groundwork/shared/plan/Plan'
import { mapText } from '@groundwork/shared/text/canvas'
import { tableText } from '@groundwork/shared/text/table'
import { useState } from 'react'
import type { TLShapeId } from 'tldraw'
import { usePlan } from '../usePlan'

/** The map a view shows, and, where a board has several, the choice among them. */
export function useMapChoice(): {
	map: PlanMap | undefined
	maps: readonly PlanMap[]
	choose: (id: string) => void
} {
	const { maps } = usePlan()
	const [chosen, choose] = useState<string>()
	return { map: maps.find(({ id }) => id === chosen) ?? maps[0], maps, choose }
}

interface MapChoiceProps {
	maps: readonly PlanMap[]
	value: TLShapeId
	onChange: (id: string) => void
}

export function MapChoice({ maps, value, onChange }: MapChoiceProps) {
	if (maps.length < 2) return null
	return (
		<label className="gw-bare">
			<select
				aria-label={tableText.whichMap}
				value={value}
				onChange={({ currentTarget }) => onChange(currentTarget.value)}
			>
				{maps.map(({ id, title }) => (
					<option key={id} value={id}>
						{title || mapText.untitled}
					</option>
				))}
			</select>
		</label>
	)
}
