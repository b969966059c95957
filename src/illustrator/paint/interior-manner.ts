import { mix } from './color.ts'
import {
  everydayManner,
  type Hanging,
  type InteriorManner,
  type InteriorScheme,
  interiorManners,
  interiorSchemes,
  type WindowDress,
  type WindowForm,
} from './interior-manners.data.ts'
import type { LampForm } from './lamps.ts'
import type { Stage } from './stage.ts'

/** What is said of a room: its own words and its mood. */
const saidOf = ({ scene }: Stage): string => [...scene.setting.features, ...scene.light.mood].join(' ')

/** How the room is done, by its words; chance takes one of each list. */
export function mannerOf(stage: Stage): InteriorManner {
  const said = saidOf(stage)
  const own = interiorManners.find(([words]) => words.test(said))?.[1]
  return own ? { ...everydayManner, ...own } : everydayManner
}

const chance = (stage: Stage, part: string) => stage.random(`${part} of the ${stage.scene.setting.kind}`)

/** The palette of the room. */
export function schemeOf(stage: Stage): InteriorScheme {
  const picked = interiorSchemes[chance(stage, 'palette').pick(mannerOf(stage).schemes)]
  const asked = stage.scene.setting.colors[0]
  return asked === undefined ? picked : { ...picked, wall: mix(asked, '#efe8dc', 0.16) }
}

export const windowFormOf = (stage: Stage): WindowForm => chance(stage, 'window').pick(mannerOf(stage).windows)
export const windowDressOf = (stage: Stage): WindowDress => chance(stage, 'curtain').pick(mannerOf(stage).dress)
export const lampFormOf = (stage: Stage): LampForm => chance(stage, 'lamp').pick(mannerOf(stage).lamps)
export const hangingOf = (stage: Stage): Hanging => chance(stage, 'hanging').pick(mannerOf(stage).hangings)
