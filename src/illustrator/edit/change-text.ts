import type { Meaning } from '../language/meaning.ts'
import type { Scene, SceneLettering } from '../scene/scene.ts'

const plainCaption: Omit<SceneLettering, 'id' | 'text'> = {
  carrier: 'caption',
  place: 'bottom',
  type: 'sans',
  bold: true,
  italic: false,
}

/** The picture's text becomes `text`, in the type it had; a picture without text gets it as it is asked for. */
export function setText(scene: Scene, text: string, meaning: Meaning): Scene {
  const { lettering } = scene
  if (lettering.length > 0) {
    return { ...scene, lettering: lettering.map((one, at) => (at === 0 ? { ...one, text } : one)) }
  }
  const { on, ...asked } = meaning.lettering[0] ?? { ...plainCaption, on: undefined }
  const carrier = on === undefined ? undefined : scene.subjects.find(({ noun, count }) => count > 0 && noun === on)
  const added: SceneLettering = { ...asked, id: 'text-1', text, ...(carrier ? { on: carrier.id } : {}) }
  return { ...scene, lettering: [added] }
}

const textWords = new Set(['text', 'word', 'words', 'caption', 'title', 'lettering', 'writing', 'sign text', 'slogan'])

/** The picture without its text; undefined when `target` is not the text, or there is none. */
export function removeText(scene: Scene, target: string): Scene | undefined {
  if (scene.lettering.length === 0) return undefined
  const left = scene.lettering.filter(
    ({ text, carrier }) => !textWords.has(target) && text.toLowerCase() !== target && carrier !== target,
  )
  return left.length === scene.lettering.length ? undefined : { ...scene, lettering: left }
}
