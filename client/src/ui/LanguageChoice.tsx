import { appText } from '@groundwork/shared/text/app'
import { LANGUAGES, languageNames, spoken } from '@groundwork/shared/text/language'
import hidden from './hidden.module.css'
import styles from './LanguageChoice.module.css'
import { chooseLanguage } from './ownLanguage'

/** Each language by its own name, so that whoever cannot read this page finds hers. */
export function LanguageChoice({ labelled = false }: { labelled?: boolean }) {
	return (
		<fieldset className={styles.choice}>
			<legend className={labelled ? styles.label : hidden.hidden}>{appText.language}</legend>
			{LANGUAGES.map((language) => (
				<button
					key={language}
					type="button"
					lang={language}
					aria-pressed={language === spoken.language}
					className={styles.language}
					onClick={() => {
						if (language !== spoken.language) chooseLanguage(language)
					}}
				>
					{languageNames[language]}
				</button>
			))}
		</fieldset>
	)
}
