import type { ImpedimentStatus } from '@groundwork/shared/model/domain'
import { STATUS_SIGNS } from '@groundwork/shared/plan/drawing/signs'
import { LineSign } from '../../ui/LineSign'

/** A sign beside the word for the status. */
export function StatusSign({ status, size = 13 }: { status: ImpedimentStatus; size?: number }) {
	return <LineSign path={STATUS_SIGNS[status]} box={16} size={size} />
}
