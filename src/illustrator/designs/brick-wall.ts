import { mix } from '../paint/color.ts'
import type { Random } from '../paint/random.ts'
import type { Box } from '../paint/stage.ts'
import type { Mark } from './design.ts'

/** Courses of bricks over a box, each a little of its own colour. */
export function brickWall(box: Box, unit: number, brick: string, mortar: string, random: Random): Mark[] {
  const height = 6.4 * unit
  const width = 15 * unit
  const gap = 0.8 * unit
  const shades = new Map<string, string[]>()
  const rows = Math.ceil(box.height / height)
  for (let row = 0; row < rows; row++) {
    for (let x = box.x - (row % 2 === 0 ? 0 : width / 2); x < box.x + box.width; x += width) {
      const shade = mix(brick, random.pick(['#ffffff', '#000000', '#6a2a18']), random.pick([0, 0.04, 0.08, 0.12]))
      const paths = shades.get(shade) ?? []
      paths.push(
        `M ${x.toFixed(1)} ${(box.y + row * height).toFixed(1)} h ${(width - gap).toFixed(1)} v ${(height - gap).toFixed(1)} h ${(gap - width).toFixed(1)} Z`,
      )
      shades.set(shade, paths)
    }
  }
  return [{ box, fill: mortar }, ...[...shades].map(([fill, paths]): Mark => ({ path: paths.join(' '), fill }))]
}
