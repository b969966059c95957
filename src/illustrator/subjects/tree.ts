import type { Season } from '../scene/scene.ts'
import { type Easel, onEasel } from './easel.ts'
import { upright } from './round-forms.ts'
import type { Subject, SubjectDetails } from './subject.ts'
import { fade, shade } from './tones.ts'
import { paintCrown } from './tree/crown.ts'
import { paintPalm } from './tree/palm.ts'
import { paintPine } from './tree/pine.ts'

export type TreeKind = 'broadleaf' | 'pine' | 'palm' | 'birch'

const leavesOf: Record<Season, readonly string[]> = {
  spring: ['#8cb64a', '#7aae4e', '#e9a9bf'],
  summer: ['#4f8a3a', '#5b9440', '#44803f'],
  autumn: ['#d98324', '#c4552a', '#e0a82e'],
  winter: ['#c9d6d6'],
}

const blossoms = ['cherry', 'blossom', 'blooming', 'sakura', 'magnolia', 'jacaranda', 'wisteria', 'flowering']
const fruits: Readonly<Record<string, string>> = {
  apple: '#c8322b',
  orange: '#f08a24',
  lemon: '#f2cf34',
  peach: '#f0a070',
  plum: '#6a3a78',
  pear: '#c9cf4a',
}

const wordsOf = ({ attributes, noun }: Pick<SubjectDetails, 'attributes' | 'noun'>): ReadonlySet<string> =>
  new Set([...attributes.words, noun].flatMap((word) => word.split(' ')))

function kindOf({ attributes, noun }: Pick<SubjectDetails, 'attributes' | 'noun'>): TreeKind {
  const words = wordsOf({ attributes, noun })
  if (
    ['pine', 'fir', 'spruce', 'conifer', 'evergreen', 'christmas', 'cedar', 'cypress'].some((word) => words.has(word))
  )
    return 'pine'
  if (['palm', 'coconut', 'tropical'].some((word) => words.has(word))) return 'palm'
  if (['birch', 'aspen'].some((word) => words.has(word))) return 'birch'
  return 'broadleaf'
}

/** A willow: curtains of thin twigs that hang from a broad crown. */
function paintStrands(easel: Easel, color: string): void {
  const { random, lightX } = easel
  const own = easel.lit(color)
  paintCrown(easel, color, 'round')
  for (let strand = 0; strand < 190; strand++) {
    const share = strand / 190
    const x = 50 + random.between(-46, 46)
    const arch = 12 + (Math.abs(x - 50) / 46) ** 2 * 26
    const y = arch + random.between(0, 18)
    const end = Math.min(96, y + random.between(22, 56))
    const sway = random.between(-3, 3)
    const lit = (lightX * (x - 50)) / 46
    easel.line(
      `M ${x} ${y} C ${x + sway} ${y + (end - y) * 0.4} ${x + sway * 1.6} ${y + (end - y) * 0.7} ${x + sway * 1.2} ${end}`,
      random.between(0.5, 1.1),
      shade(own, -0.3 + 0.5 * share + 0.22 * lit),
    )
  }
}

/** Bare limbs: each forks into two or three, thinner and more upright. */
function limb(easel: Easel, x: number, y: number, angle: number, length: number, width: number, depth: number): void {
  const { context, random } = easel
  const endX = x + Math.cos(angle) * length
  const endY = y + Math.sin(angle) * length
  const bend = random.between(-0.12, 0.12) * length
  context.lineWidth = width
  context.beginPath()
  context.moveTo(x, y)
  context.quadraticCurveTo((x + endX) / 2 + bend, (y + endY) / 2, endX, endY)
  context.stroke()
  if (depth === 0) return
  const forks = depth > 2 ? 3 : 2
  for (let index = 0; index < forks; index++) {
    const spread = (index / (forks - 1) - 0.5) * random.between(0.9, 1.3)
    limb(easel, endX, endY, angle + spread, length * random.between(0.66, 0.8), width * 0.62, depth - 1)
  }
}

function paintTrunk(easel: Easel, birch: boolean, bare: boolean): void {
  const { context, random } = easel
  const trunk =
    'M 43 100 C 46.5 92 47 80 47 66 L 46 44 L 53 44 L 53.4 66 C 53.4 80 54 92 58 100 C 54 98.6 52 98.4 50 100 C 48 98.4 46 98.6 43 100 Z'
  const slim = 'M 45.6 100 C 47.4 90 47.6 60 48 30 L 51.6 30 C 52 60 52.6 90 54.4 100 Z'
  const color = birch ? '#e8e4da' : '#6f4e35'
  const stem =
    'M 43 100 C 46 92 46.6 80 46.6 62 L 53.4 62 C 53.4 80 54 92 58 100 C 54 98.6 52 98.4 50 100 C 48 98.4 46 98.6 43 100 Z'
  const path = birch ? slim : bare ? stem : trunk
  easel.fill(path, upright(easel, 44, 56, color, 0.1))
  easel.clip(path, () => {
    for (let index = 0; index < 26; index++) {
      const y = random.between(34, 99)
      if (birch) {
        context.fillStyle = fade('#2a2522', random.between(0.5, 0.85))
        context.beginPath()
        context.ellipse(
          random.between(46, 54),
          y,
          random.between(0.5, 1.9),
          random.between(0.2, 0.6),
          0,
          0,
          Math.PI * 2,
        )
        context.fill()
      } else {
        context.strokeStyle = fade(shade(easel.lit(color), random.chance(0.5) ? -0.5 : 0.3), 0.35)
        context.lineWidth = Math.max(0.3, easel.pixel * 0.6)
        const x = random.between(45, 56)
        context.beginPath()
        context.moveTo(x, y)
        context.quadraticCurveTo(x + random.between(-0.8, 0.8), y + 5, x + random.between(-0.5, 0.5), y + 11)
        context.stroke()
      }
    }
  })
  context.strokeStyle = shade(easel.lit(color), -0.2)
  if (!birch && !bare) {
    limb(easel, 49, 58, -2.2, 20, 3, 1)
    limb(easel, 51, 54, -0.95, 20, 3, 1)
  }
}

/**
 * A tree. Reads its kind (oak, maple, pine, fir, palm, birch, willow …), blossom, autumn, bare, snowy; the season of the
 * scene colours its leaves unless a colour is asked for.
 */
export const tree: Subject = {
  name: 'tree',
  nouns: [
    'tree',
    'oak',
    'oak tree',
    'cherry blossom',
    'cherry blossom tree',
    'willow',
    'willow tree',
    'weeping willow',
    'magnolia tree',
    'jacaranda',
    'jacaranda tree',
    'japanese maple',
    'orange tree',
    'lemon tree',
    'peach tree',
    'sakura tree',
    'sakura',
    'maple',
    'maple tree',
    'apple tree',
    'cherry tree',
    'pine',
    'pine tree',
    'fir',
    'fir tree',
    'spruce',
    'palm',
    'palm tree',
    'coconut tree',
    'birch',
    'birch tree',
    'aspen',
  ],
  habitat: 'ground',
  height: (details) => ({ broadleaf: 9, pine: 11, palm: 9, birch: 10 })[kindOf(details)] * details.attributes.size,
  aspect: (details) => ({ broadleaf: 1, pine: 0.62, palm: 0.86, birch: 0.68 })[kindOf(details)],
  paint(context, box, details, stage) {
    const kind = kindOf(details)
    const width = tree.aspect(details) * 100
    onEasel(context, box, { width, height: 100 }, details, stage, (easel) => {
      const { random } = easel
      const color = details.attributes.colors[0]
      const said = wordsOf(details)
      const blooms = blossoms.some((word) => said.has(word))
      const season = easel.said('autumn', 'fall') ? 'autumn' : blooms ? 'spring' : stage.season
      const snowy = easel.said('snowy', 'snow') || (stage.season === 'winter' && stage.light.weather === 'snow')
      if (kind === 'pine')
        return paintPine(easel, color ?? random.pick(['#2f5f46', '#2a5a4e', '#3b6a3c']), snowy || season === 'winter')
      if (kind === 'palm') return paintPalm(easel, color ?? '#3f8a45')
      const birch = kind === 'birch'
      context.save()
      if (birch) context.translate(-16, 0)
      const bare = easel.said('bare', 'leafless', 'dead') || (season === 'winter' && !color)
      paintTrunk(easel, birch, bare)
      if (bare) {
        context.strokeStyle = shade(easel.lit(birch ? '#b9b2a6' : '#5d4331'), -0.1)
        limb(easel, 50, 63, -Math.PI / 2, 16, 6, 4)
        limb(easel, 49, 64, -2.3, 17, 4.4, 3)
        limb(easel, 51, 63, -0.85, 17, 4.4, 3)
        context.restore()
        return
      }
      const leaves =
        color ??
        (blooms && season === 'spring'
          ? said.has('magnolia')
            ? '#f6dfe8'
            : said.has('jacaranda') || said.has('wisteria')
              ? '#a78bd8'
              : '#f0b3c6'
          : said.has('japanese') && said.has('maple')
            ? '#c23a2c'
            : birch && season === 'autumn'
              ? '#e2b431'
              : random.pick(leavesOf[season].slice(0, 2)))
      const fruit = Object.entries(fruits).find(([word]) => said.has(word))?.[1]
      if (said.has('willow')) paintStrands(easel, leaves)
      else paintCrown(easel, leaves, birch ? 'tall' : 'round', blooms ? undefined : fruit)
      context.restore()
    })
  },
}
