import { useCallback, useEffect, useRef, useState } from 'react'
import { LIMITS } from '@groundwork/shared/protocol/limits'
import { verifyPageText } from '@groundwork/shared/text/verifyPage'
import { api } from '../../api'
import { fileNameOf } from '../../ui/saveFile'
import { checkFile } from './checkFile'
import type { Checked } from './checking'

const MiB = 1024 * 1024

export type Check =
	| { state: 'idle' }
	| { state: 'checking'; file: string }
	| { state: 'checked'; file: string; checked: Checked; known: readonly string[] }
	| { state: 'refused'; error: { message: string; hint: string } }

/** One file after the other: a new one takes the place of the one before, also while that is still being checked. */
export function useCheck(): { check: Check; start: (files: readonly File[]) => void } {
	const [check, setCheck] = useState<Check>({ state: 'idle' })
	const running = useRef<AbortController>(undefined)
	useEffect(() => () => running.current?.abort(), [])

	const start = useCallback((files: readonly File[]) => {
		running.current?.abort()
		const [file, second] = files
		if (!file || second) {
			setCheck({ state: 'refused', error: second ? verifyPageText.several : verifyPageText.empty })
			return
		}
		if (file.size > LIMITS.checkedFileBytes) {
			const error = verifyPageText.tooLarge(LIMITS.checkedFileBytes / MiB)
			setCheck({ state: 'refused', error })
			return
		}
		// some signs would turn the direction in which it is read
		const name = fileNameOf(file.name)
		const abort = new AbortController()
		running.current = abort
		setCheck({ state: 'checking', file: name })
		void serverKeys(abort.signal)
			.then(async (known): Promise<Check> => {
				const checked = await checkFile(file, known, abort.signal)
				return { state: 'checked', file: name, checked, known: known ?? [] }
			})
			.catch((): Check => ({ state: 'refused', error: verifyPageText.unreadable }))
			.then((next) => {
				if (!abort.signal.aborted) setCheck(next)
			})
	}, [])
	return { check, start }
}

/** Fingerprints of the keys this server has signed with; null where it cannot be asked. */
const serverKeys = (signal: AbortSignal): Promise<string[] | null> =>
	api.signingKeys(signal).then(
		(keys) => keys.map(({ keyId }) => keyId),
		() => null,
	)
