import { throwIfCancelled } from '../../errors/index.ts'
import { signThought } from '../../gemini-api/thought-signature.ts'
import { illustrate } from '../../illustrator/illustrate.ts'
import { illustrateMasked } from '../../illustrator/illustrate-masked.ts'
import type { Scene } from '../../illustrator/scene/scene.ts'
import { encodeScene } from '../../illustrator/scene/scene-codec.ts'
import type { DigitalSourceType } from '../../imaging/credentials/claim.ts'
import { fingerprintOf } from '../../imaging/credentials/fingerprint.ts'
import { encodeImage } from '../../imaging/encode.ts'
import type { Pixels } from '../../imaging/image.ts'
import { roomForCredentials as room } from '../../imaging/room.ts'
import { markPixels } from '../../imaging/watermark/mark-pixels.ts'
import type { EngineEvent, Warning } from '../engine.ts'
import type { DrawOrder } from './draw-order.ts'

const onWhite: Warning = {
  type: 'adjusted',
  feature: 'transparency',
  message: 'JPEG has no transparency, so what is clear became white; ask for PNG or WebP to keep it.',
}

/** Draws and encodes in the thread that calls it: nothing else runs there meanwhile. */
export async function* drawPicture(order: DrawOrder, signal: AbortSignal | undefined): AsyncGenerator<EngineEvent> {
  const { prompt, model, seed, width, height, outputMimeType: mimeType, outputQuality: quality } = order
  const { instruction, references, mask, previous, wantsThoughts, watermark } = order
  const asked = { prompt, instruction, references, previous, wantsDraft: wantsThoughts, seed, width, height }
  const illustration = await (mask ? illustrateMasked({ ...asked, mask }, { signal }) : illustrate(asked, { signal }))
  const marked = (pixels: Pixels) => (watermark === undefined ? pixels : markPixels(pixels, watermark, { signal }))
  const sourceType = sourceTypeOf(illustration.scene, order)
  if (wantsThoughts) {
    for (const text of illustration.thoughts) yield { type: 'thought', text }
  }
  if (illustration.draft) {
    const { draft } = illustration
    const bytes = await encodeImage(marked(draft), mimeType, { quality, room, signal })
    const { width, height } = draft
    const fingerprint = fingerprintOf(draft)
    yield { type: 'image', bytes, room, mimeType, width, height, thought: true, sourceType, fingerprint }
  }
  const signature = signThought(encodeScene(illustration.scene))
  if (order.wantsText) yield { type: 'text', text: illustration.commentary, signature }
  throwIfCancelled(signal)
  const { transparent } = illustration
  const encoded = async () => {
    try {
      const { pixels } = illustration
      const fingerprint = fingerprintOf(pixels)
      const metadata = { ...(order.tellsHow && { prompt, model, seed }), sourceType }
      const bytes = await encodeImage(marked(pixels), mimeType, { transparent, quality, metadata, room, signal })
      return { bytes, room, fingerprint }
    } finally {
      illustration.release()
    }
  }
  if (transparent && mimeType === 'image/jpeg') yield { type: 'warning', warning: onWhite }
  yield { type: 'image', ...(await encoded()), mimeType, width, height, signature, sourceType }
  yield { type: 'finish', reason: 'STOP' }
}

/** What of pictures that came is in this one. */
function sourceTypeOf({ references }: Scene, { mask }: DrawOrder): DigitalSourceType {
  if (mask || references.some(({ role }) => role === 'edit')) return 'algorithmicallyEnhanced'
  return references.some(({ role }) => role !== 'style') ? 'composite' : 'algorithmicMedia'
}
