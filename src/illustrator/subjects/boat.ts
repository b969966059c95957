import { blend, type Easel, onEasel } from './easel.ts'
import type { Subject, SubjectDetails } from './subject.ts'
import { fade, mix, shade } from './tones.ts'

const hulls = ['#1f3f66', '#a3312c', '#f2ede2', '#1f6a62'] as const
const sails = ['#f7f1e3', '#f4efe6', '#f0e2c4'] as const

function isSailing({ attributes, noun }: Pick<SubjectDetails, 'attributes' | 'noun'>): boolean {
  const words = [...attributes.words, ...noun.split(' ')]
  return !['rowboat', 'row', 'rowing', 'canoe', 'dinghy', 'motorboat', 'speedboat', 'fishing'].some((word) =>
    words.includes(word),
  )
}

/** The jib may have a colour of its own. */
function paintSails(easel: Easel, color: string, jibColor = color): void {
  const { context, random } = easel
  const mast = easel.lit('#8a6240')
  easel.fill(
    'M 48.6 4 L 50 4 L 50.4 92 L 48 92 Z',
    blend(easel, [48, 0], [50.4, 0], shade(mast, 0.35), shade(mast, -0.4)),
  )
  const main = 'M 47 7 C 40 32 28 62 13 80 C 24 84 38 84.6 47 83 C 45.6 58 45.6 32 47 7 Z'
  const jib = 'M 52 13 C 66 34 80 58 90 82 C 78 84.6 64 84 53.6 81 C 56.4 58 55.6 34 52 13 Z'
  const left = easel.lightX < 0
  for (const [path, from, to, sail] of [
    [main, 13, 48, color],
    [jib, 52, 90, jibColor],
  ] as const) {
    const own = easel.lit(sail)
    const bright = mix(shade(own, 0.3), easel.stage.light.key, 0.15)
    const dim = mix(shade(own, -0.24), easel.stage.light.ambient, 0.2)
    easel.fill(path, blend(easel, [from, 60], [to, 46], left ? bright : dim, own, left ? dim : bright))
    easel.clip(path, () => {
      for (let seam = 18; seam < 84; seam += 13) {
        context.strokeStyle = fade(shade(own, -0.6), 0.22)
        context.lineWidth = Math.max(0.35, easel.pixel * 0.6)
        context.beginPath()
        context.moveTo(from - 4, seam + 4)
        context.quadraticCurveTo((from + to) / 2, seam + 6, to + 4, seam)
        context.stroke()
      }
      const curl = context.createLinearGradient(from, 0, to, 0)
      curl.addColorStop(0, 'rgba(30,24,60,0)')
      curl.addColorStop(0.82, 'rgba(30,24,60,0.04)')
      curl.addColorStop(1, 'rgba(30,24,60,0.2)')
      context.fillStyle = curl
      context.fillRect(0, 0, 100, 100)
    })
    easel.line(path, 0.4, fade(shade(own, -0.6), 0.45))
  }
  easel.fill('M 11 83.4 L 49 85 L 49 86.8 L 11 85 Z', mast)
  easel.line('M 49.4 4 L 95 88 M 49 4 L 7 89', 0.25, fade('#1c1830', 0.55))
  const flag = random.pick(['#d43d33', '#e2a32c', '#2e72b8'])
  easel.fill('M 49.4 0.6 C 54 -0.4 56 3 61 1.6 C 58 3.6 60 5 61 6.4 C 56 7.6 54 4.6 49.4 5.4 Z', easel.lit(flag))
}

function paintHull(easel: Easel, color: string): void {
  const { context } = easel
  const own = easel.lit(color)
  const hull = 'M 4 87 C 30 91 70 91 97 85.4 C 94 93 90 98 84 100 L 18 100 C 11 97.6 6 93 4 87 Z'
  easel.fill(hull, blend(easel, [0, 86], [0, 100], shade(own, 0.25), own, shade(own, -0.45)))
  easel.clip(hull, () => {
    if (easel.said('wooden', 'wood', 'rowboat', 'rowing', 'canoe')) {
      easel.line('M 4 91 C 30 95 70 95 97 89', 0.4, fade(shade(own, -0.6), 0.6))
      easel.line('M 4 95 C 30 99 70 99 97 93', 0.4, fade(shade(own, -0.6), 0.6))
    } else easel.fill('M 0 96.4 L 100 96.4 L 100 100 L 0 100 Z', easel.lit('#8f2f2a'))
    context.fillStyle = blend(
      easel,
      [0, 0],
      [100, 0],
      fade('#ffffff', easel.lightX < 0 ? 0.22 : 0),
      fade('#0a0820', 0),
      fade(easel.lightX < 0 ? '#0a0820' : '#ffffff', 0.22),
    )
    context.fillRect(0, 84, 100, 16)
    easel.line('M 4 89.4 C 30 93.4 70 93.4 97 87.8', 0.9, easel.lit('#f4e6c8'))
  })
  easel.line('M 4 87 C 30 91 70 91 97 85.4', 1.2, shade(easel.lit('#9a6a3e'), 0.12))
}

/** A boat under sail; rowboat, canoe and their like show the hull alone. First colour the hull, second the sails. Reads wooden. */
export const boat: Subject = {
  name: 'boat',
  nouns: [
    'boat',
    'sailboat',
    'sailing boat',
    'yacht',
    'rowboat',
    'row boat',
    'rowing boat',
    'canoe',
    'dinghy',
    'fishing boat',
  ],
  habitat: 'water',
  height: (details) => (isSailing(details) ? 8 : 1) * details.attributes.size,
  aspect: (details) => (isSailing(details) ? 1 : 100 / 20),
  paint(context, box, details, stage) {
    const sailing = isSailing(details)
    onEasel(context, box, { width: 100, height: sailing ? 100 : 20 }, details, stage, (easel) => {
      const { colors } = details.attributes
      const timber = easel.said('wooden', 'wood', 'rowboat', 'rowing', 'canoe')
      const hull = colors[0] ?? (timber ? '#8f5b31' : easel.random.pick(hulls))
      if (!sailing) {
        context.translate(0, -80)
        easel.fill('M 8 86 C 30 82.6 70 82.6 92 85.4 L 90 89 L 10 89 Z', shade(easel.lit(hull), -0.65))
        easel.fill('M 30 85 L 44 85 L 44 87.4 L 30 87.4 Z M 60 85 L 74 84.6 L 74 87 L 60 87.4 Z', easel.lit('#b98550'))
        easel.line('M 66 80.6 L 34 93', 0.9, easel.lit('#c79a63'))
        paintHull(easel, hull)
        easel.fill('M 35 91 C 29 92.6 25 95 23 98 C 28 98 33 96 36.6 93.4 Z', easel.lit('#c79a63'))
        return
      }
      easel.fill(
        'M 34 88 C 36 82 40 81 46 81 L 62 81 C 68 81 70 84 72 88 Z',
        blend(easel, [0, 81], [0, 88], easel.lit('#fbf6ea'), shade(easel.lit('#fbf6ea'), -0.25)),
      )
      for (const x of [44, 52, 60])
        easel.fill(
          `M ${x} 83.4 L ${x + 4.6} 83.4 L ${x + 4.6} 86 L ${x} 86 Z`,
          easel.dark > 0.4 ? '#ffd98a' : '#33475c',
        )
      const plain = easel.random.pick(sails)
      const sail = colors[1] ?? (colors[0] && easel.said('sail') ? colors[0] : plain)
      // A boat of one colour flies it, too: a hull alone is a small part of what one sees.
      paintSails(easel, sail, colors.length === 1 ? colors[0] : sail)
      paintHull(easel, hull)
    })
  },
}
