import { blend, type Easel, glow, onEasel } from './easel.ts'
import { ball, sheen, upright } from './round-forms.ts'
import type { Subject, SubjectDetails } from './subject.ts'
import { fade, mix, shade } from './tones.ts'

type Build = 'boxy' | 'round' | 'humanoid'

const paints = ['#d9dee4', '#8fb5c4', '#e0a23a', '#c9584a', '#6f9a86'] as const
const eyes = ['#5fe3ff', '#ffd24d', '#8dff9a'] as const

function buildOf(easel: Easel): Build {
  if (easel.said('android', 'humanoid', 'futuristic', 'cyborg', 'mecha', 'modern', 'sleek')) return 'humanoid'
  if (easel.said('cute', 'friendly', 'little', 'round', 'small', 'droid')) return 'round'
  if (easel.said('retro', 'tin', 'toy', 'old', 'rusty', 'vintage', 'boxy')) return 'boxy'
  return easel.random.pick(['boxy', 'round', 'humanoid'] as const)
}

function plate(easel: Easel, x: number, y: number, width: number, height: number, round: number, color: string): void {
  const { context } = easel
  context.fillStyle = upright(easel, x, x + width, color, 0.6)
  context.beginPath()
  context.roundRect(x, y, width, height, round)
  context.fill()
  context.fillStyle = blend(
    easel,
    [0, y],
    [0, y + height],
    fade('#ffffff', 0.25),
    [0.2, 'rgba(255,255,255,0)'] as const,
    [0.7, 'rgba(16,12,36,0)'] as const,
    [1, 'rgba(16,12,36,0.32)'] as const,
  )
  context.fill()
}

function joint(easel: Easel, x: number, y: number, radius: number, color: string): void {
  const { context } = easel
  context.fillStyle = ball(easel, x, y, radius, color, 0.7)
  context.beginPath()
  context.arc(x, y, radius, 0, Math.PI * 2)
  context.fill()
}

/** An arm or leg through its joints: rods in sleeves. */
function limb(easel: Easel, points: readonly (readonly [number, number])[], width: number, color: string): void {
  const metal = '#7c8590'
  for (let index = 1; index < points.length; index++) {
    const [from, to] = [points[index - 1]!, points[index]!]
    const path = `M ${from[0]} ${from[1]} L ${to[0]} ${to[1]}`
    const own = easel.lit(color)
    easel.line(path, width, shade(own, -0.4))
    const shift = easel.lightX * width * 0.12
    easel.line(`M ${from[0] + shift} ${from[1]} L ${to[0] + shift} ${to[1]}`, width * 0.72, own)
    easel.line(`M ${from[0] + shift * 2} ${from[1]} L ${to[0] + shift * 2} ${to[1]}`, width * 0.22, shade(own, 0.4))
  }
  for (const [x, y] of points) joint(easel, x, y, width * 0.62, metal)
}

function hand(easel: Easel, x: number, y: number, size: number, turn: number): void {
  const { context } = easel
  context.save()
  context.translate(x, y)
  context.rotate(turn)
  const own = easel.lit('#6c747f')
  for (const side of [-0.55, 0, 0.55])
    easel.line(
      `M ${side * size} 0 C ${side * size * 2} ${size * 0.5} ${side * size * 1.9} ${size * 1.2} ${side * size * 1.2} ${size * 1.7}`,
      size * 0.42,
      shade(own, side === 0 ? -0.15 : 0.1),
    )
  context.restore()
  joint(easel, x, y, size * 0.7, '#565d68')
}

function eye(easel: Easel, x: number, y: number, radius: number, color: string): void {
  const { context } = easel
  context.fillStyle = easel.lit('#1c222c')
  context.beginPath()
  context.arc(x, y, radius * 1.35, 0, Math.PI * 2)
  context.fill()
  const light = context.createRadialGradient(x, y, 0, x, y, radius)
  light.addColorStop(0, '#ffffff')
  light.addColorStop(0.4, color)
  light.addColorStop(1, shade(color, -0.3))
  context.fillStyle = light
  context.beginPath()
  context.arc(x, y, radius, 0, Math.PI * 2)
  context.fill()
  glow(easel, x, y, radius * 2.6, fade(color, 0.5))
}

function chest(easel: Easel, x: number, y: number, width: number, lamp: string): void {
  const { context, random } = easel
  const height = width * 0.62
  context.fillStyle = easel.lit('#2a313c')
  context.beginPath()
  context.roundRect(x - width / 2, y, width, height, width * 0.08)
  context.fill()
  for (let index = 0; index < 3; index++) {
    context.fillStyle = ['#ff6a55', '#ffd24d', '#6fe08a'][index]!
    context.beginPath()
    context.arc(x - width * 0.3 + index * width * 0.17, y + height * 0.26, width * 0.055, 0, Math.PI * 2)
    context.fill()
  }
  for (let bar = 0; bar < 7; bar++) {
    const tall = height * random.between(0.12, 0.38)
    context.fillStyle = fade(lamp, 0.85)
    context.fillRect(x - width * 0.38 + bar * width * 0.11, y + height * 0.88 - tall, width * 0.075, tall)
  }
  context.strokeStyle = easel.lit('#c9ced6')
  context.lineWidth = width * 0.02
  context.beginPath()
  context.arc(x + width * 0.3, y + height * 0.3, width * 0.1, 0, Math.PI * 2)
  context.moveTo(x + width * 0.3, y + height * 0.3)
  context.lineTo(x + width * 0.36, y + height * 0.2)
  context.stroke()
}

function rivets(easel: Easel, points: readonly (readonly [number, number])[]): void {
  const { context } = easel
  for (const [x, y] of points) {
    context.fillStyle = fade('#14101f', 0.4)
    context.beginPath()
    context.arc(x, y + 0.15, 0.7, 0, Math.PI * 2)
    context.fill()
    context.fillStyle = fade('#ffffff', 0.5)
    context.beginPath()
    context.arc(x - 0.15, y - 0.15, 0.4, 0, Math.PI * 2)
    context.fill()
  }
}

function paintHead(easel: Easel, build: Build, color: string, lamp: string): void {
  const { context } = easel
  const metal = easel.lit('#7c8590')
  if (build === 'boxy') {
    easel.line('M 30 9 L 30 2.6', 0.9, metal)
    joint(easel, 30, 2.4, 1.9, '#d9483c')
    joint(easel, 16.4, 17, 2.6, '#7c8590')
    joint(easel, 43.6, 17, 2.6, '#7c8590')
    plate(easel, 17, 8, 26, 19, 3, color)
    eye(easel, 24, 15, 2.9, lamp)
    eye(easel, 36, 15, 2.9, lamp)
    context.fillStyle = easel.lit('#2a313c')
    context.beginPath()
    context.roundRect(23, 20.6, 14, 3.6, 1)
    context.fill()
    for (let tooth = 24.6; tooth < 36.6; tooth += 2) easel.line(`M ${tooth} 20.9 L ${tooth} 23.9`, 0.4, metal)
    rivets(easel, [
      [19, 10],
      [41, 10],
      [19, 25],
      [41, 25],
    ])
    return
  }
  const wide = build === 'round' ? 14 : 9.4
  const y = build === 'round' ? 15.4 : 13
  const tall = build === 'round' ? 12.6 : 11.6
  if (build === 'round') {
    easel.line('M 24 5 C 23 3.4 22 2.6 20.6 2 M 36 5 C 37 3.4 38 2.6 39.4 2', 0.8, metal)
    joint(easel, 20.4, 2, 1.3, lamp)
    joint(easel, 39.6, 2, 1.3, lamp)
  }
  context.fillStyle = ball(easel, 30, y, Math.max(wide, tall), color, 0.7)
  context.beginPath()
  context.ellipse(30, y, wide, tall, 0, 0, Math.PI * 2)
  context.fill()
  joint(easel, 30 - wide, y + 1, 2.3, '#7c8590')
  joint(easel, 30 + wide, y + 1, 2.3, '#7c8590')
  const visor = `M ${30 - wide * 0.8} ${y - 1} C ${30 - wide * 0.8} ${y - tall * 0.52} ${30 + wide * 0.8} ${y - tall * 0.52} ${30 + wide * 0.8} ${y - 1} C ${30 + wide * 0.8} ${y + tall * 0.5} ${30 - wide * 0.8} ${y + tall * 0.5} ${30 - wide * 0.8} ${y - 1} Z`
  easel.fill(visor, blend(easel, [30 - wide, y - 6], [30 + wide, y + 6], '#3a4654', '#141a24', '#222c3a'))
  eye(easel, 30 - wide * 0.38, y - 0.6, wide * 0.17, lamp)
  eye(easel, 30 + wide * 0.38, y - 0.6, wide * 0.17, lamp)
  if (build === 'round') easel.line('M 27.4 19 C 28.6 20.4 31.4 20.4 32.6 19', 0.7, lamp)
  easel.fill(
    `M ${30 - wide * 0.6} ${y - tall * 0.62} C ${30 - wide * 0.3} ${y - tall * 0.9} ${30 + wide * 0.1} ${y - tall * 0.92} ${30 + wide * 0.3} ${y - tall * 0.84} C ${30} ${y - tall * 0.8} ${30 - wide * 0.3} ${y - tall * 0.7} ${30 - wide * 0.6} ${y - tall * 0.62} Z`,
    sheen(easel, 0.7),
  )
}

/** A robot from the front: boxy tin, round and friendly, or slender like a person. First colour its plates, second its eyes. Reads rusty. */
export const robot: Subject = {
  name: 'robot',
  nouns: ['robot', 'android', 'droid', 'cyborg', 'bot', 'mecha', 'automaton'],
  habitat: 'ground',
  height: ({ attributes, noun }: Pick<SubjectDetails, 'attributes' | 'noun'>) =>
    (noun === 'mecha' ? 9 : 1.65) * attributes.size,
  aspect: () => 60 / 100,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 60, height: 100 }, details, stage, (easel) => {
      const { random } = easel
      const build = buildOf(easel)
      const { colors } = details.attributes
      const color = colors[0] ?? (easel.said('rusty', 'old') ? '#a5633a' : random.pick(paints))
      const lamp = colors[1] ?? random.pick(eyes)
      const dim = mix(color, '#5a626e', 0.3)
      const spread = build === 'humanoid' ? 7 : 9
      // Legs and feet.
      for (const side of [-1, 1]) {
        const x = 30 + side * spread
        limb(
          easel,
          [
            [x, 66],
            [x + side * 0.8, 80],
            [x + side * 0.4, 92],
          ],
          build === 'humanoid' ? 6.4 : 5.4,
          dim,
        )
        easel.fill(
          `M ${x - 6.4} 100 C ${x - 6.6} 94 ${x - 3} 91 ${x} 91 C ${x + 3} 91 ${x + 6.6} 94 ${x + 6.4} 100 Z`,
          upright(easel, x - 6.6, x + 6.6, color, 0.6),
        )
        easel.fill(`M ${x - 6.4} 98.4 L ${x + 6.4} 98.4 L ${x + 6.4} 100 L ${x - 6.4} 100 Z`, easel.lit('#3a414c'))
      }
      // Arms: one hangs, the other greets or waits.
      const raised = random.chance(0.5) || easel.said('waving')
      const shoulder = build === 'humanoid' ? 14.6 : 17
      limb(
        easel,
        [
          [30 - shoulder, 37],
          [6.4, 49],
          [7.4, 60],
        ],
        5,
        dim,
      )
      hand(easel, 7.6, 63, 2.5, 0)
      if (raised) {
        limb(
          easel,
          [
            [30 + shoulder, 37],
            [53.4, 46],
            [54, 33],
          ],
          5,
          dim,
        )
        hand(easel, 54, 30, 2.4, Math.PI)
      } else {
        limb(
          easel,
          [
            [30 + shoulder, 37],
            [53.6, 49],
            [52.6, 60],
          ],
          5,
          dim,
        )
        hand(easel, 52.4, 63, 2.5, 0)
      }
      for (let ring = 0; ring < 3; ring++)
        easel.line(`M 26 ${27 + ring * 1.9} L 34 ${27 + ring * 1.9}`, 1.5, easel.lit(ring % 2 ? '#565d68' : '#848c98'))
      // Body.
      if (build === 'boxy') {
        plate(easel, 15, 32, 30, 35, 2.6, color)
        rivets(easel, [
          [17.4, 34.4],
          [42.6, 34.4],
          [17.4, 64.4],
          [42.6, 64.4],
          [30, 34.4],
          [30, 64.4],
        ])
        chest(easel, 30, 38, 20, lamp)
        for (let slot = 56; slot < 63; slot += 2.2) easel.line(`M 23 ${slot} L 37 ${slot}`, 0.8, fade('#14101f', 0.5))
      } else if (build === 'round') {
        const body = 'M 30 31 C 46 31 49 44 46.6 54 C 44 64 38 69 30 69 C 22 69 16 64 13.4 54 C 11 44 14 31 30 31 Z'
        easel.fill(body, ball(easel, 30, 50, 20, color, 0.7))
        chest(easel, 30, 42, 15, lamp)
        easel.line('M 13.6 56 C 22 61 38 61 46.4 56', 0.6, fade('#14101f', 0.4))
      } else {
        easel.fill('M 24 56 L 36 56 L 38.4 69 L 21.6 69 Z', upright(easel, 21, 39, '#4b535e', 0.5))
        for (let rib = 57; rib < 62; rib += 1.6) easel.line(`M 24 ${rib} L 36 ${rib}`, 0.6, easel.lit('#8b93a0'))
        const torso =
          'M 14 36 C 18 31 24 32 30 32 C 36 32 42 31 46 36 C 46 45 41 53 37 57 L 23 57 C 19 53 14 45 14 36 Z'
        easel.fill(torso, upright(easel, 14, 46, color, 0.8))
        easel.line(
          'M 30 33 L 30 41 M 30 49 L 30 57 M 16 44 C 22 47 26 45 26 45 M 44 44 C 38 47 34 45 34 45',
          0.5,
          fade('#14101f', 0.5),
        )
        easel.fill('M 20.6 64 L 39.4 64 L 36 71 L 24 71 Z', upright(easel, 20, 40, color, 0.7))
        eye(easel, 30, 45, 3, lamp)
      }
      paintHead(easel, build, color, lamp)
    })
  },
}
