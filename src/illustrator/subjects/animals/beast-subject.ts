import type { Subject } from '../subject.ts'
import { type Asked, createAnimal, wordsOf } from './animal.ts'
import type { Beast } from './beast.ts'
import type { Brush } from './brush.ts'
import { paintBust } from './bust.ts'
import { paintCurled } from './curled.ts'
import type { HeadPose } from './head.ts'
import { paintLying } from './lying.ts'
import { paintQuadruped } from './quadruped.ts'
import { paintSitting } from './sitting.ts'

export type Pose = 'standing' | 'sitting' | 'lying' | 'curled' | 'eating' | 'running' | 'bust'

/** The pose the words ask for. */
export function poseOf(asked: Asked, usual: Pose): Pose {
  const words = wordsOf(asked)
  const any = (...list: string[]): boolean => list.some((word) => words.has(word))
  if (asked.shot === 'close-up' || asked.shot === 'portrait' || / (face|head)$/.test(asked.noun)) return 'bust'
  if (any('sleeping', 'asleep', 'napping', 'curled', 'snoozing', 'dozing', 'hibernating')) return 'curled'
  if (any('lying', 'resting', 'lounging', 'sleepy', 'relaxing')) return 'lying'
  if (
    any(
      'running',
      'jumping',
      'leaping',
      'galloping',
      'racing',
      'chasing',
      'sprinting',
      'pouncing',
      'playing',
      'trotting',
      'rearing',
    )
  )
    return 'running'
  if (any('sitting', 'seated', 'begging')) return 'sitting'
  if (any('eating', 'drinking', 'sniffing', 'feeding', 'digging')) return 'eating'
  if (any('standing', 'walking', 'strolling', 'prowling', 'grazing', 'hunting')) return 'standing'
  // The young are told best by a big head over a small seat.
  return usual === 'standing' && any('puppy', 'pup', 'cub', 'baby', 'kit') ? 'sitting' : usual
}

/** Eyes and mouth by the words. */
function mannerOf(asked: Asked, beast: Beast): Pick<HeadPose, 'eyes' | 'mouth'> {
  const words = wordsOf(asked)
  const any = (...list: string[]): boolean => list.some((word) => words.has(word))
  const asleep = any('sleeping', 'asleep', 'napping', 'snoozing', 'dozing')
  const open = any('smiling', 'happy', 'laughing', 'panting', 'cheerful', 'barking', 'meowing')
  if (any('howling', 'howls')) return { eyes: 'closed', mouth: 'howling' }
  if (any('roaring', 'roars', 'growling', 'snarling', 'yawning'))
    return { eyes: any('yawning') ? 'closed' : 'open', mouth: 'roaring' }
  return {
    eyes: asleep ? 'closed' : any('laughing', 'joyful', 'content') ? 'smiling' : 'open',
    mouth: asleep ? 'closed' : open || (beast.face.panting && !any('sad', 'serious', 'old')) ? 'open' : 'closed',
  }
}

/** A subject for a furred animal. */
export function createBeast(options: {
  name: string
  nouns: readonly string[]
  usual: Pose
  beastOf(asked: Asked): Beast
}): Subject {
  return createAnimal({
    name: options.name,
    nouns: options.nouns,
    metres(asked) {
      const { metres } = options.beastOf(asked)
      const pose = poseOf(asked, options.usual)
      return (
        metres * { standing: 1, sitting: 1, running: 1.1, eating: 0.86, lying: 0.62, curled: 0.56, bust: 0.7 }[pose]
      )
    },
    draw(brush: Brush, asked) {
      const beast = options.beastOf(asked)
      const manner = mannerOf(asked, beast)
      switch (poseOf(asked, options.usual)) {
        case 'bust':
          return paintBust(brush, beast, manner)
        case 'lying':
          return paintLying(brush, beast, manner)
        case 'curled':
          return paintCurled(brush, beast)
        case 'eating':
          return paintQuadruped(brush, beast, 'eating', manner)
        case 'standing':
          return paintQuadruped(brush, beast, 'standing', manner)
        case 'running':
          return paintQuadruped(brush, beast, 'running', manner)
        case 'sitting':
          return paintSitting(brush, beast, manner)
      }
    },
  })
}
