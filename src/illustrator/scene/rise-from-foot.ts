import type { Layout } from './layout-state.ts'
import type { PlacedBlock } from './rows.ts'

/** Somebody cut out of a portrait has no feet to stand on: alone, they rise from the lower edge, as in their picture. */
export function riseFromFoot(placed: readonly PlacedBlock[], { scene, frame }: Layout): PlacedBlock[] {
  const [only] = placed
  if (!only || placed.length > 1 || only.block.root.place) return [...placed]
  const reference = scene.references.find(({ index }) => index === only.block.root.reference)
  if (!reference?.footless || scene.camera.frame) return [...placed]
  const { bounds } = only.block
  const scale = Math.min((0.8 * frame.height) / bounds.height, (0.82 * frame.width) / bounds.width)
  const middle = only.x + (bounds.x + bounds.width / 2) * only.scale
  const half = (bounds.width * scale) / 2
  const x = Math.min(Math.max(middle, half), frame.width - half) - half - bounds.x * scale
  return [{ ...only, scale, x, baseline: 1.004 * frame.height - (bounds.y + bounds.height) * scale }]
}
