import type { Canvas } from '@napi-rs/canvas'
import type { Composition } from '../../scene/composition.ts'
import { blueprint } from './blueprint.ts'
import { charcoal } from './charcoal.ts'
import { ink } from './ink.ts'
import { lineArt } from './line-art.ts'
import { matchReference } from './match-reference.ts'
import { neon } from './neon.ts'
import { pencil } from './pencil.ts'
import type { Style } from './style.ts'
import { watercolor } from './watercolor.ts'

/** Every style there is, besides `vector`, which is how pictures are painted anyway. */
const styles: readonly Style[] = [watercolor, neon, pencil, ink, charcoal, lineArt, blueprint]
const byKind = new Map(styles.map((style) => [style.kind, style]))

/** Names `Scene.style.kind` may have and be honoured; any other is drawn as `vector`. */
export const styleKinds: readonly string[] = ['vector', ...byKind.keys()]

/**
 * The finished picture in the scene's style, from the painted one: first moved to the scene's palette, if it has one,
 * then made the way `kind` says. May draw on `canvas` itself.
 */
export function applyStyle(canvas: Canvas, { scene }: Composition): Canvas {
  const style = byKind.get(scene.style.kind)
  return style ? style.apply(canvas, scene) : matchReference(canvas, scene)
}
