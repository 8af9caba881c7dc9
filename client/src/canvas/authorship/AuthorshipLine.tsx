import { authorshipText } from '@groundwork/shared/text/hints'
import type { Authorship } from '@groundwork/shared/protocol/authorship'
import type { TLShape } from 'tldraw'
import { Ago } from '../../ui/Ago'
import { useAuthorship } from './useAuthorship'
import './authorship.css'

/** "Made by Lea · changed by Mia 3 minutes ago", once the server has said so. */
export function AuthorshipLine({ shape }: { shape: TLShape }) {
	const authorship = useAuthorship(shape)
	if (!authorship || !isKnown(authorship)) return null
	const { made, changed } = authorship
	const changedSince = changed.by !== null && changed.at !== null && changed.at !== made.at
	return (
		<p className="gw-authorship" data-testid="authorship">
			<span>{made.by ? authorshipText.madeBy(made.by.name) : authorshipText.fromTemplate}</span>
			{changedSince ? (
				<span>
					{changed.by?.id === made.by?.id
						? authorshipText.changed
						: authorshipText.changedBy(changed.by?.name ?? '')}{' '}
					<Ago at={changed.at ?? ''} />
				</span>
			) : made.by && made.at ? (
				<span>
					<Ago at={made.at} />
				</span>
			) : null}
		</p>
	)
}

/** What is older than the server's memory of it says nothing. */
const isKnown = ({ made, changed }: Authorship) => made.at !== null || changed.by !== null
