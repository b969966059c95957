import type { DesignMeaning, Meaning } from '../language/meaning.ts'
import { titleOf } from '../scene/invent-texts.ts'
import type { Scene, SceneLettering } from '../scene/scene.ts'

/** The picture on a poster, a cover or a card: what it shows stays, and it gets a title if it has no words. */
export function setDesign(scene: Scene, { kind, noun, words, topic }: DesignMeaning, meaning: Meaning): Scene {
  const subject = scene.subjects.find(({ count }) => count > 0)
  const [asked] = meaning.lettering
  const named = asked?.text ?? titleOf(subject?.noun ?? scene.setting.kind.replaceAll('-', ' '))
  const title: SceneLettering = {
    id: 'text-1',
    text: named,
    carrier: 'title',
    place: 'top',
    type: asked?.type ?? 'sans',
    bold: true,
    italic: false,
  }
  const kept = scene.lettering.map(({ on: _none, ...one }) => ({ ...one, carrier: 'caption' as const }))
  return {
    ...scene,
    design: { kind, words: [...words, ...noun.split(' ')], topic, colors: [] },
    lettering: kept.length > 0 && !asked ? kept : [title],
  }
}
