// Source: gemini-api-facts §3.7.

export const maxFileBytes = 2 * 1024 ** 3
export const maxTotalBytes = 20 * 1024 ** 3
/** How long files live, and uploads that are never finished. */
export const lifetimeMs = 48 * 3_600_000
/** What Google takes time over, so that clients who must wait for it are tested. Pictures are ready at once. */
export const processingMs = (mimeType: string): number => (mimeType.startsWith('video/') ? 2_000 : 0)
