// The answers of the upstream, by the word that a request names them with.
const usageMetadata = {
  promptTokenCount: 10,
  candidatesTokenCount: 1120,
  totalTokenCount: 1130,
  promptTokensDetails: [{ modality: 'TEXT', tokenCount: 10 }],
  candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: 1120 }],
  serviceTier: 'standard',
}

/** Head of a PNG of one pixel. */
const pngHead = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'base64')

function noise(length) {
  const bytes = Buffer.alloc(length)
  let state = 7
  for (let at = 0; at < length; at += 1) {
    state = (state * 48271) % 2147483647
    bytes[at] = state
  }
  pngHead.copy(bytes)
  return bytes
}

const bodyOf = (part) =>
  Buffer.from(
    JSON.stringify({
      candidates: [
        { content: { parts: [{ text: 'Here it is.' }, part], role: 'model' }, finishReason: 'STOP', index: 0 },
      ],
      usageMetadata,
      modelVersion: 'gemini-3-pro-image',
      responseId: 'bench',
    }),
  )

export const bodies = {
  small: bodyOf({ text: 'a '.repeat(380) }),
  picture: bodyOf({ inlineData: { mimeType: 'image/png', data: noise(1_430_000).toString('base64') } }),
  large: bodyOf({ inlineData: { mimeType: 'image/png', data: noise(6_000_000).toString('base64') } }),
}
