import { boundsOf, transformBox } from './boxes.ts'
import { isBust } from './busts.ts'
import { floats, type Layout } from './layout-state.ts'
import type { PlacedBlock, SizeLimits } from './rows.ts'
import type { SceneSubject } from './scene.ts'

/** One thing by itself is as large as words say. */
export function obeySize(limits: SizeLimits, roots: readonly SceneSubject[]): void {
  const size = roots.length === 1 ? roots[0]!.attributes.size : 1
  const factor = size < 1 ? Math.max(0.4, size ** 0.6) : Math.min(1.18, size ** 0.3)
  limits.width *= factor
  limits.height *= factor
  limits.meanSide *= factor
}

/** What is put at a side leaves the rest of the frame empty. */
export function leaveRoom(limits: SizeLimits, { scene: { camera } }: Layout): void {
  const { frame } = camera
  if (!frame) return
  const off = (share: number | undefined): boolean => share !== undefined && Math.abs(share - 0.5) > 0.05
  const share = frame.spare || (off(frame.x) && off(frame.y)) ? 0.52 : off(frame.x) || off(frame.y) ? 0.72 : 1
  limits.width *= share
  limits.height *= share
  limits.meanSide *= share
}

/** Moves all that was shown from the first, as one group, to where words put it in the frame. What stands stays on its ground. */
export function placeInFrame(placed: readonly PlacedBlock[], layout: Layout): PlacedBlock[] {
  const { scene, frame, region } = layout
  const place = scene.camera.frame
  if (!place || placed.length === 0) return [...placed]
  const own = placed.filter(({ block }) => !block.root.joined)
  if (own.length === 0) return [...placed]
  const bounds = boundsOf(own.map(({ block, scale, x, baseline }) => transformBox(block.bounds, scale, x, baseline)))
  const within = (from: number, length: number, least: number, most: number): number =>
    length >= most - least ? from : Math.min(Math.max(from, least), most - length)
  const dx =
    place.x === undefined
      ? 0
      : within(place.x * frame.width - bounds.width / 2, bounds.width, region.left, region.right) - bounds.x
  const fall = fallOf(own, layout, bounds)
  return placed.map((one) => (one.block.root.joined ? one : { ...one, x: one.x + dx, baseline: one.baseline + fall }))
}

/** How far down the group goes. */
function fallOf(placed: readonly PlacedBlock[], layout: Layout, bounds: { y: number; height: number }): number {
  const { scene, frame, region } = layout
  const y = scene.camera.frame?.y
  if (y === undefined || placed.some(({ block }) => isBust(block.root, scene))) return 0
  const bottom = bounds.y + bounds.height
  const isFree = scene.setting.kind === 'studio' || placed.every(({ block }) => floats(block.root, layout))
  if (isFree) {
    const top = Math.max(region.top, y * frame.height - bounds.height / 2)
    return Math.min(top, Math.max(region.top, region.nearest - bounds.height)) - bounds.y
  }
  const share = Math.min(1, Math.max(0, (y - 0.2) / 0.6))
  const foot = region.farthest + share * (region.nearest - region.farthest)
  return Math.max(foot, region.top + bounds.height) - bottom
}
