import type { LetteringPlacement } from '../../../src/illustrator/scene/composition.ts'

/** Texts that stand in each other's way. */
export function collisions(lettering: readonly LetteringPlacement[]): string[] {
  return lettering.flatMap((one, at) =>
    lettering.slice(at + 1).flatMap((other) => {
      const across =
        Math.min(one.box.x + one.box.width, other.box.x + other.box.width) - Math.max(one.box.x, other.box.x)
      const down =
        Math.min(one.box.y + one.box.height, other.box.y + other.box.height) - Math.max(one.box.y, other.box.y)
      return across > 1 && down > 1 ? [`${one.lettering.text} / ${other.lettering.text}`] : []
    }),
  )
}
