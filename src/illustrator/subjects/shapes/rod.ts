import type { Craft } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

/** A thick line with a lit edge. */
export function rod(art: Craft, path: string, width: number, color: string): void {
  const own = art.lit(color)
  art.line(path, width, shade(own, -0.5))
  art.line(path, width * 0.78, own)
  art.context.save()
  art.context.translate(-width * 0.1, -width * 0.14)
  art.line(path, width * 0.2, fade(shade(own, 0.75), 0.8))
  art.context.restore()
}
