import type { Pixels } from '../imaging/image.ts'
import { paintScene } from './paint/paint-scene.ts'
import { layOut } from './scene/lay-out.ts'
import type { Scene } from './scene/scene.ts'

/** Pixels of a draft's longer side: enough to see who stands where, and a quarter of the time of a picture. */
const draftSide = 512

/** The scene in pencil, small: what is about to be painted, as one would try it out first. */
export function sketchScene(
  scene: Scene,
  frame: { width: number; height: number },
  options: { references: readonly Pixels[]; signal?: AbortSignal | undefined },
): Pixels {
  const scale = Math.min(1, draftSide / Math.max(frame.width, frame.height))
  const width = Math.max(1, Math.round(frame.width * scale))
  const height = Math.max(1, Math.round(frame.height * scale))
  const canvas = paintScene(layOut(inPencil(scene), { width, height }), options)
  return { width, height, data: canvas.data() }
}

/** A photo takes its style as the last of its steps. */
const inPencil = (scene: Scene): Scene => ({
  ...scene,
  style: { kind: 'pencil', palette: [] },
  references: scene.references.map((reference) =>
    reference.role === 'edit'
      ? { ...reference, edits: [...(reference.edits ?? []), { kind: 'style', where: 'pencil' }] }
      : reference,
  ),
})
