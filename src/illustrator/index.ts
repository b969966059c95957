/** The illustrator on its own: `import { illustrate } from 'limn/illustrator'`. */
export { illustrate } from './illustrate.ts'
export type { Illustration, IllustrationRequest, ReferenceFile } from './illustration.ts'
export type { Scene } from './scene/scene.ts'
export { decodeScene, encodeScene } from './scene/scene-codec.ts'
