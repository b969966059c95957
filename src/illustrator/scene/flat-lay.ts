import { isAnimate } from '../language/things.ts'
import type { Random } from '../paint/random.ts'
import type { Box } from '../paint/stage.ts'
import type { Block } from './blocks.ts'
import { boundsOf, growBox, overlapArea, transformBox } from './boxes.ts'
import type { Repertoire } from './repertoire.ts'
import type { PlacedBlock, Region } from './rows.ts'
import type { Scene, SceneSubject } from './scene.ts'

/** What is higher than this, in metres, is not laid on a table to be looked at from above. */
const layable = 0.9

/**
 * True for a picture without up and down: things on a table seen from right above, or one that words put somewhere before a
 * plain ground.
 */
export function isFlatLay(scene: Scene, stock: Repertoire): boolean {
  const { camera, setting } = scene
  const shown = scene.subjects.filter(({ count }) => count > 0)
  const own = shown.map((subject) => ({
    ...stock.findSubject(subject.drawn),
    tall: stock.findSubject(subject.drawn).height({ ...subject, shot: camera.shot }),
  }))
  const things = shown.length > 0 && shown.every((subject) => subject.reference === undefined)
  if (!things || shown.some(({ drawn }) => drawn === 'person' || drawn === 'portrait')) return false
  const low = own.every(({ tall }) => tall <= layable) && shown.every((subject) => !isAnimate(subject))
  if (camera.angle === 'top') return low && /^(?:table|floor|ground)$/.test(stock.findSetting(setting.kind).surface)
  const placed = camera.frame !== undefined && (camera.frame.y !== undefined || camera.frame.spare === true)
  const loose = shown.every(({ relation }) => relation === undefined)
  return placed && setting.kind === 'studio' && loose && (low || own.every(({ habitat }) => habitat === 'air'))
}

/** Each of a crowd lies by itself. */
const takeApart = (block: Block): Block[] =>
  block.pieces.length > 1 && block.pieces.every(({ subject }) => subject === block.root)
    ? block.pieces.map((piece) => {
        const { width, height } = piece.box
        const box: Box = { x: -width / 2, y: -height, width, height }
        return { ...block, pieces: [{ ...piece, box }], bounds: box }
      })
    : [block]

const areaOf = ({ bounds }: Block): number => bounds.width * bounds.height

/**
 * The largest in the middle, the others close about it with air between them, in the shape of the frame, as large as the region
 * allows.
 */
export function layFlat(blocks: readonly Block[], region: Region, random: Random): PlacedBlock[] {
  const items = blocks.flatMap(takeApart).sort((a, b) => areaOf(b) - areaOf(a))
  const room = { width: region.right - region.left, height: region.nearest - region.top }
  const stretch = Math.sqrt(room.width / room.height)
  const mean = Math.sqrt(items.reduce((sum, one) => sum + areaOf(one), 0) / items.length)
  const spots: Box[] = []
  for (const item of items) {
    const { width, height } = item.bounds
    let best: { box: Box; cost: number } | undefined
    const reach = mean * (2.2 + Math.sqrt(items.length))
    const phase = random.between(0, Math.PI * 2)
    for (let step = 0; step < 420 && spots.length > 0; step++) {
      // A sunflower's spiral covers the plane evenly.
      const far = Math.sqrt(step / 420) * reach
      const angle = phase + step * 2.39996
      const centre = { x: Math.cos(angle) * far * stretch, y: (Math.sin(angle) * far) / stretch }
      const box = { x: centre.x - width / 2, y: centre.y - height / 2, width, height }
      const grown = growBox(box, 0.11 * mean)
      const hidden = spots.reduce((sum, other) => sum + overlapArea(grown, other), 0)
      const cost = hidden * 100 + Math.hypot(centre.x / stretch, centre.y * stretch)
      if (!best || cost < best.cost) best = { box, cost }
    }
    spots.push(best?.box ?? { x: -width / 2, y: -height / 2, width, height })
  }
  const bounds = boundsOf(spots)
  const fill = items.length === 1 ? 0.66 : 0.9
  const scale = Math.min((fill * room.width) / bounds.width, (fill * room.height) / bounds.height)
  const left = (region.left + region.right) / 2 - (bounds.x + bounds.width / 2) * scale
  const top = (region.top + region.nearest) / 2 - (bounds.y + bounds.height / 2) * scale
  return items.map((block, at) => {
    const spot = transformBox(spots[at]!, scale, left, top)
    return { block, scale, x: spot.x - block.bounds.x * scale, baseline: spot.y - block.bounds.y * scale }
  })
}

/** What lies straight, because it is round or is looked at as it is. */
const straight =
  /(?:^| )(?:plate|pizza|cup|mug|bowl|coffee|tea|soup|cake|pie|donut|doughnut|orange|ball|clock|coin|pancakes?)$/

/** How far round a thing lies that was just put down, in radians. */
export const turnOf = ({ noun }: SceneSubject, random: Random): number =>
  straight.test(noun) ? 0 : random.between(0.08, 0.3) * (random.chance(0.5) ? 1 : -1)
