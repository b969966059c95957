import type { Stage } from './stage.ts'

const vehicle = /car|bus|bike|cycle|truck|van|taxi|tram|scooter|moped|train|ambulance|fire-engine|carriage|tractor/

/** True when something drives in the picture or crosses the road: it is drawn from its side, so that the road must be, too. */
export function isDrivenOn({ scene }: Pick<Stage, 'scene'>): boolean {
  return scene.subjects.some(
    ({ drawn, noun, attributes }) => vehicle.test(drawn) || vehicle.test(noun) || attributes.words.includes('crossing'),
  )
}
