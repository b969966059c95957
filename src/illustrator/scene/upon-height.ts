import type { Standing } from '../settings/setting.ts'
import type { Frame } from './framing.ts'
import type { Region } from './rows.ts'
import type { SceneSetting } from './scene.ts'

/** A feature of a place: "a castle on a hill" stands on the height the place has, not before it. */
export const uponHeight = 'upon the height'

export const isUponHeight = ({ features }: SceneSetting): boolean => features.includes(uponHeight)

/** The room there is on top of a hill or a cliff. */
export function roomUpon(region: Region, standing: Standing | undefined, { width, height }: Frame): Region {
  if (!standing) return region
  const nearest = Math.min(region.nearest, standing.nearest * height)
  return {
    ...region,
    left: Math.max(region.left, standing.left * width),
    right: Math.min(region.right, standing.right * width),
    farthest: Math.min(nearest, standing.farthest * height),
    nearest,
  }
}
