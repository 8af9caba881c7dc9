import { useEffect, useRef, useState } from 'react'
import { shareText } from '@groundwork/shared/text/share'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import styles from './InviteForm.module.css'

/** A link that was just made, ready to be copied. */
export function NewLink({ url, onAnother }: { url: string; onAnother: () => void }) {
	const input = useRef<HTMLInputElement>(null)
	const [copied, setCopied] = useState<boolean>()

	useEffect(() => {
		input.current?.focus()
		input.current?.select()
	}, [])

	const copy = async () => {
		try {
			await navigator.clipboard.writeText(url)
			setCopied(true)
		} catch {
			// Not allowed, or no clipboard on an address without https: leave it selected, and say how.
			input.current?.focus()
			input.current?.select()
			setCopied(false)
		}
	}

	return (
		<div className={styles.form}>
			<div className={styles.made}>
				<Field label={shareText.created} hint={shareText.createdHint}>
					{({ className, ...control }) => (
						<span className={styles.link}>
							<input
								{...control}
								ref={input}
								className={className}
								readOnly
								value={url}
								aria-label={shareText.link}
							/>
							<Button kind="primary" icon={copied ? 'check' : 'copy'} onClick={() => void copy()}>
								{copied ? shareText.copied : shareText.copy}
							</Button>
						</span>
					)}
				</Field>
				<output className={styles.hint}>
					{copied === false ? shareText.copyFailed : copied ? `${shareText.copied}.` : ''}
				</output>
			</div>
			<Button className={styles.submit} onClick={onAnother}>
				{shareText.another}
			</Button>
		</div>
	)
}
