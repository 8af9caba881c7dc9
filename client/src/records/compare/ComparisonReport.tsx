import type { Comparison } from '@groundwork/shared/protocol/comparison'
import { drawingText } from '@groundwork/shared/text/compare'
import { comparingText } from '@groundwork/shared/text/comparing'
import { Button, buttonClass } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import styles from './Compare.module.css'
import { ComparedMapPair } from './ComparedMapPair'
import { DifferenceGroup } from './DifferenceGroup'
import { endName } from './ends'

const MAPS = 'maps'

/** All that is different, in a sentence, in sentences, and side by side. */
export function ComparisonReport({ comparison, csv }: { comparison: Comparison; csv: string }) {
	const { from, to, sentence, groups, drawings, maps } = comparison
	const [fromName, toName] = [endName(from), endName(to)]
	const isSame = groups.length === 0
	return (
		<>
			<div className={styles.sum}>
				<p className={styles.between}>{comparingText.compared(fromName, toName)}</p>
				<output className={styles.sentence}>{sentence}</output>
				{isSame ? (
					<p className={styles.lead}>{comparingText.nothing}</p>
				) : (
					<div className={styles.tools}>
						{maps.length === 0 ? null : (
							<a href={`#${MAPS}`} className={buttonClass()}>
								<Icon name="heat" />
								{comparingText.toMap}
							</a>
						)}
						<a href={csv} download className={buttonClass()}>
							<Icon name="download" />
							{comparingText.csv}
						</a>
						<Button onClick={() => window.print()}>{comparingText.print}</Button>
					</div>
				)}
			</div>
			<div className={styles.groups}>
				{groups.map((group) => (
					<DifferenceGroup key={group.code} {...group} />
				))}
				{drawings.sentences.length > 0 ? (
					<DifferenceGroup
						code="drawings"
						heading={drawingText.all}
						items={drawings.sentences.map((one) => ({ sentence: one }))}
					/>
				) : null}
			</div>
			{isSame || maps.length === 0 ? null : (
				<section id={MAPS} aria-labelledby={`${MAPS}-heading`} className={styles.maps}>
					<h2 id={`${MAPS}-heading`}>{comparingText.map}</h2>
					<p className={styles.mapHint}>{comparingText.mapHint}</p>
					{maps.map((map) => (
						<ComparedMapPair key={map.map} map={map} from={fromName} to={toName} several={maps.length > 1} />
					))}
				</section>
			)}
		</>
	)
}
