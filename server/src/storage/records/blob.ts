/** A Buffer over the same bytes: the drivers of both databases bind a Buffer, and not every one a plain Uint8Array. */
export const blob = (bytes: Uint8Array): Buffer =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
