const MASK = '[secret]'

/**
 * Sessions are three long runs of base64url with dots between, invitation tokens and our own secrets 43 of its signs. Hashes in
 * hexadecimal and ids (22 signs) are neither, and stay.
 */
const LOOKS_SECRET =
	/eyJ[\w-]+\.[\w-]+\.[\w-]+|Bearer +[^\s"\\]+|((?:groundwork_session|token)=)[^\s"\\&;]+|(?<![\w-])(?![0-9a-f]{64}(?![\w-]))[\w-]{43,}(?![\w-])/g

export const withoutSecrets = (line: string): string =>
	line.replace(LOOKS_SECRET, (_, key: string | undefined) => (key ?? '') + MASK)
