import type { Drawn } from './draw.ts'
import { isSeen, type Layer, visibleLayers } from './layers.ts'
import type { JudgedPrompt } from './prompt-file.ts'
import { relativePosition } from './relative-position.ts'
import { looksLike, seenColors, tellColors } from './seen-color.ts'
import type { createClassifier } from './shown-class.ts'

/** What was expected of a picture and not seen. Causes, as far as the picture tells them. */
export interface Mismatch {
  cause: 'missing' | 'hidden' | 'count' | 'color' | 'position'
  told: string
}

/**
 * What a finished picture lacks of what its prompt asks for, by GenEval's rules for classes, colours and positions, but
 * with exact counts. Empty for a right picture.
 */
export function judgePicture(
  { composition, data }: Drawn,
  { include }: JudgedPrompt,
  shows: ReturnType<typeof createClassifier>,
): Mismatch[] {
  const layers = visibleLayers(composition)
  const mismatches: Mismatch[] = []
  const matched: Layer[][] = []
  for (const wanted of include) {
    const drawn = layers.filter(({ placement }) => shows(placement.subject, wanted.class))
    const seen = drawn.filter(isSeen)
    const colored = wanted.color === undefined ? seen : seen.filter((layer) => hasColor(data, layer, wanted.color!))
    matched.push(colored)
    if (drawn.length === 0) {
      const others = layers.map(({ placement }) => `${placement.subject.noun} (${placement.subject.drawn})`)
      mismatches.push({
        cause: 'missing',
        told: `no ${wanted.class}; drawn: ${[...new Set(others)].join(', ') || 'nothing'}`,
      })
    } else if (seen.length < wanted.count && drawn.length >= wanted.count) {
      const shares = drawn.filter((layer) => !isSeen(layer)).map(tellLayer)
      mismatches.push({
        cause: 'hidden',
        told: `${wanted.count} ${wanted.class}, seen ${seen.length} (${shares.join('; ')})`,
      })
    } else if (seen.length !== wanted.count) {
      mismatches.push({ cause: 'count', told: `${wanted.count} ${wanted.class}, seen ${seen.length}` })
    } else if (colored.length < seen.length) {
      const colors = seen.map(({ visible }) => tellColors(seenColors(data, visible)))
      mismatches.push({ cause: 'color', told: `${wanted.color} ${wanted.class}, seen ${colors.join('; ')}` })
    }
    if (wanted.position === undefined) continue
    const [relation, to] = wanted.position
    for (const one of colored) {
      for (const other of matched[to] ?? []) {
        const positions = relativePosition(one.bounds, other.bounds)
        if (positions.has(relation)) continue
        mismatches.push({
          cause: 'position',
          told: `${wanted.class} ${relation} ${include[to]?.class}, seen ${[...positions].join(' and ') || 'together'}`,
        })
      }
    }
  }
  return mismatches
}

const hasColor = (data: Drawn['data'], { visible }: Layer, color: string): boolean =>
  looksLike(seenColors(data, visible), color)

const percent = (share: number): string => `${(100 * share).toFixed(share < 0.01 ? 2 : 0)} %`

const tellLayer = ({ shareVisible, shareOfFrame }: Layer): string =>
  `${percent(shareVisible)} of it shows, ${percent(shareOfFrame)} of the frame`
