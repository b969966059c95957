import type { Scene } from './scene.ts'

/** Limits of a scene, so that whatever was asked can travel in a signature and be painted. */
export const sceneLimits = {
  subjects: 100,
  count: 100,
  word: 80,
  words: 40,
  colors: 12,
  lettering: 40,
  text: 2000,
  undrawn: 100,
  edits: 40,
  panels: 16,
  past: 6,
  leastSize: 0.05,
  mostSize: 8,
} as const

const clip = (text: string): string => [...text].slice(0, sceneLimits.word / 2).join('')
const clipAll = (words: readonly string[]): string[] => words.slice(0, sceneLimits.words).map(clip)
const between = (value: number, least: number, most: number): number =>
  Number.isNaN(value) ? least : Math.min(most, Math.max(least, value))

const hexColor = /^#[0-9a-f]{3,8}$/i
const hexes = (colors: readonly string[]): string[] =>
  colors.filter((color) => hexColor.test(color)).slice(0, sceneLimits.colors)

/** The scene with every list and word cut to the limits; one within them comes back equal. */
export function boundScene(scene: Scene): Scene {
  const { setting, light } = scene
  const subjects = scene.subjects.slice(0, sceneLimits.subjects)
  const ids = new Set(subjects.map(({ id }) => id))
  return {
    ...scene,
    setting: {
      ...setting,
      kind: clip(setting.kind),
      features: clipAll(setting.features),
      colors: hexes(setting.colors),
    },
    light: { ...light, mood: clipAll(light.mood), setup: clipAll(light.setup) },
    subjects: subjects.map((subject) => {
      const { relation, madeOf, ...rest } = subject
      const kept = relation && ids.has(relation.to) && (relation.and === undefined || ids.has(relation.and))
      return {
        ...rest,
        noun: clip(subject.noun),
        count: Math.round(between(subject.count, 0, sceneLimits.count)),
        attributes: {
          colors: hexes(subject.attributes.colors),
          size: between(subject.attributes.size, sceneLimits.leastSize, sceneLimits.mostSize),
          words: clipAll(subject.attributes.words),
        },
        ...(madeOf ? { madeOf: { ...madeOf, noun: clip(madeOf.noun), colors: hexes(madeOf.colors) } } : {}),
        ...(kept ? { relation } : {}),
      }
    }),
    ...(scene.design
      ? {
          design: {
            ...scene.design,
            words: clipAll(scene.design.words),
            topic: [...scene.design.topic].slice(0, sceneLimits.text / 2).join(''),
            colors: hexes(scene.design.colors),
            ...(scene.design.labels ? { labels: clipAll(scene.design.labels) } : {}),
            ...(scene.design.panels ? { panels: scene.design.panels.slice(0, sceneLimits.panels) } : {}),
          },
        }
      : {}),
    lettering: scene.lettering.slice(0, sceneLimits.lettering).map(({ color, ...one }) => ({
      ...one,
      text: [...one.text].slice(0, sceneLimits.text / 2).join(''),
      ...(color !== undefined && hexColor.test(color) ? { color } : {}),
    })),
    undrawn: scene.undrawn.slice(0, sceneLimits.undrawn).map((one) => ({ ...one, noun: clip(one.noun) })),
  }
}
