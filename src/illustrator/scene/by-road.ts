import type { Layout } from './layout-state.ts'
import type { PlacedBlock } from './rows.ts'

const furniture =
  /(?:^| )(?:bench|lamp ?post|street ?lamp|street ?light|lamp|mailbox|post ?box|trash ?can|bin|hydrant|meter|stop sign|sign|traffic lights?|booth|phone box|bus stop|tree|planter|newsstand|kiosk|cafe table|chair|table)$/
const vehicle =
  /(?:^| |:)(?:car|taxi|cab|bus|truck|van|motorcycle|motorbike|scooter|tram|limousine|ambulance|jeep|suv|lorry|racecar)$/

/** The far edge of where things stand: of a road, where only vehicles are shown. */
export function farthestOnRoad(
  farthest: number,
  layout: Pick<Layout, 'scene' | 'horizon' | 'frame' | 'pavement'>,
): number {
  const { scene, horizon, frame, pavement } = layout
  const own = scene.subjects.filter(({ count, relation }) => count > 0 && relation === undefined)
  const drives = own.every(({ noun, drawn }) => vehicle.test(noun) || vehicle.test(drawn))
  if (pavement === undefined || own.length === 0 || !drives) return farthest
  return Math.max(farthest, horizon + (pavement + 0.1) * (frame.height - horizon))
}

/** Where a road runs across the picture, vehicles are on it, and what stands by roads is on the pavement. */
export function keepByRoad(placed: readonly PlacedBlock[], share: number | undefined, layout: Layout): PlacedBlock[] {
  if (share === undefined) return [...placed]
  const { horizon, frame, region } = layout
  const ground = frame.height - horizon
  return placed.map((one) => {
    const { root, bounds } = one.block
    const isFurniture = furniture.test(root.noun)
    const crosses = root.attributes.words.includes('crossing')
    if (!isFurniture && !crosses && !vehicle.test(root.noun) && !vehicle.test(root.drawn)) return one
    const drop = (bounds.y + bounds.height) * one.scale
    const wished = isFurniture
      ? Math.min(one.baseline, horizon + 0.85 * share * ground - drop)
      : Math.max(one.baseline, Math.min(horizon + 0.55 * ground, region.nearest) - drop)
    return { ...one, baseline: Math.max(wished, region.top - bounds.y * one.scale) }
  })
}
