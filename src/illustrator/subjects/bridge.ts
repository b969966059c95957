import { blend, onEasel } from './easel.ts'
import type { Subject, SubjectDetails } from './subject.ts'
import { fade, shade } from './tones.ts'
import { paintWoodenBridge } from './wooden-bridge.ts'

function isSuspension({ attributes, noun }: Pick<SubjectDetails, 'attributes' | 'noun'>): boolean {
  return ['suspension', 'steel', 'modern', 'cable'].some(
    (word) => attributes.words.includes(word) || noun.includes(word),
  )
}

/** An arched stone bridge, a footbridge of planks where it is said to be wooden, or a suspension bridge when the words say suspension, steel or modern. */
export const bridge: Subject = {
  name: 'bridge',
  nouns: ['bridge', 'stone bridge', 'suspension bridge', 'footbridge', 'viaduct'],
  habitat: 'ground',
  height: (details) => (isSuspension(details) ? 60 : 7) * details.attributes.size,
  aspect: () => 2.6,
  paint(context, box, details, stage) {
    onEasel(context, box, { width: 260, height: 100 }, details, stage, (easel) => {
      const { random } = easel
      if (isSuspension(details)) {
        const paint = easel.lit(details.attributes.colors[0] ?? '#c04a32')
        for (const far of [1, 0]) {
          const tone = far ? shade(paint, -0.4) : paint
          const dx = far * 3
          let hangers = ''
          for (let x = 4; x < 260; x += 6) {
            const main = x > 66 && x < 194
            const t = main ? (x - 130) / 64 : x <= 66 ? (x - 66) / 66 : (x - 194) / 66
            const y = main ? 12 + (1 - t * t) * 50 : 12 + Math.abs(t) ** 1.1 * 50
            hangers += `M ${x + dx} ${y} L ${x + dx} 67 `
          }
          easel.line(hangers, 0.35, fade(tone, 0.8))
          easel.line(
            `M ${dx} 62 C ${22 + dx} 46 ${48 + dx} 24 ${66 + dx} 12 C ${94 + dx} 48 ${112 + dx} 62 ${130 + dx} 62 C ${148 + dx} 62 ${166 + dx} 48 ${194 + dx} 12 C ${212 + dx} 24 ${238 + dx} 46 ${260 + dx} 62`,
            1.3,
            tone,
          )
        }
        for (const x of [66, 194]) {
          const metal = blend(
            easel,
            [x - 5, 0],
            [x + 8, 0],
            shade(paint, easel.lightX < 0 ? 0.35 : -0.3),
            paint,
            shade(paint, easel.lightX < 0 ? -0.45 : 0.2),
          )
          easel.fill(
            `M ${x - 4} 8 L ${x - 0.6} 8 L ${x} 96 L ${x - 5} 96 Z M ${x + 3.4} 8 L ${x + 7} 8 L ${x + 8} 96 L ${x + 3} 96 Z`,
            metal,
          )
          for (const y of [12, 28, 46])
            easel.fill(`M ${x - 4} ${y} L ${x + 7} ${y} L ${x + 7} ${y + 4} L ${x - 4} ${y + 4} Z`, shade(paint, -0.1))
          easel.fill(`M ${x - 10} 94 L ${x + 13} 94 L ${x + 15} 100 L ${x - 12} 100 Z`, easel.lit('#8b8680'))
          if (easel.dark > 0.4) {
            context.fillStyle = '#ff5a48'
            context.beginPath()
            context.arc(x + 1.4, 6.4, 1.2, 0, Math.PI * 2)
            context.fill()
          }
        }
        easel.fill(
          'M 0 66 L 260 66 L 260 72 L 0 72 Z',
          blend(easel, [0, 66], [0, 72], shade(paint, 0.35), shade(paint, -0.35)),
        )
        let truss = ''
        for (let x = 0; x < 260; x += 8) truss += `M ${x} 72 L ${x + 4} 76 L ${x + 8} 72 `
        easel.line(`${truss} M 0 76 L 260 76`, 0.6, shade(paint, -0.3))
        return
      }
      if (easel.said('wooden', 'wood', 'footbridge', 'rope', 'plank', 'japanese')) {
        paintWoodenBridge(easel, details.attributes.colors[0] ?? (easel.said('japanese') ? '#b8402f' : '#8a5f3a'))
        return
      }
      const stone = details.attributes.colors[0] ?? random.pick(['#b3a793', '#a8a39a'])
      const own = easel.lit(stone)
      const outline =
        'M 0 44 C 60 14 100 6 130 6 C 160 6 200 14 260 44 L 260 100 L 232 100 C 232 74 220 60 202 60 C 186 60 174 74 172 100 L 166 100 C 164 62 150 46 130 46 C 110 46 96 62 94 100 L 88 100 C 86 74 74 60 58 60 C 40 60 28 74 28 100 L 0 100 Z'
      // Undersides of the arches, seen in shadow.
      easel.fill(
        'M 28 100 C 28 74 40 60 58 60 C 74 60 86 74 88 100 L 82 100 C 80 78 70 66 58 66 C 46 66 37 78 36 100 Z M 94 100 C 96 62 110 46 130 46 C 150 46 164 62 166 100 L 158 100 C 156 68 146 53 130 53 C 114 53 103 68 102 100 Z M 172 100 C 174 74 186 60 202 60 C 220 60 232 74 232 100 L 226 100 C 225 78 214 66 202 66 C 190 66 180 78 180 100 Z',
        shade(own, -0.55),
      )
      easel.fill(outline, blend(easel, [0, 6], [0, 100], shade(own, 0.14), own, shade(own, -0.35)))
      easel.clip(outline, () => {
        for (let index = 0; index < 240; index++) {
          context.fillStyle = fade(
            random.chance(0.55) ? shade(own, -0.4) : shade(own, 0.35),
            random.between(0.08, 0.26),
          )
          context.beginPath()
          context.roundRect(
            random.between(-4, 258),
            Math.round(random.between(14, 98) / 4.4) * 4.4,
            random.between(5, 10),
            3.4,
            0.8,
          )
          context.fill()
        }
        context.fillStyle = blend(
          easel,
          [0, 0],
          [260, 0],
          fade('#fff3da', easel.lightX < 0 ? 0.2 : 0),
          'rgba(0,0,0,0)',
          fade('#0a0820', 0.22),
        )
        context.fillRect(0, 0, 260, 100)
      })
      for (const [x, y, radius, from] of [
        [58, 100, 34, 40],
        [130, 100, 40, 54],
        [202, 100, 34, 40],
      ] as const) {
        for (let index = -5; index <= 5; index++) {
          const angle = (index / 5.6) * 1.36 - Math.PI / 2
          const tall = from / radius
          const px = x + Math.cos(angle) * radius * 0.86
          const py = y + Math.sin(angle) * radius * tall
          const qx = x + Math.cos(angle) * radius * 1.03
          const qy = y + Math.sin(angle) * radius * tall * 1.14
          easel.line(`M ${px} ${py} L ${qx} ${qy}`, 0.7, fade(shade(own, -0.55), 0.55))
        }
      }
      easel.line('M 0 44 C 60 14 100 6 130 6 C 160 6 200 14 260 44', 5, shade(own, 0.24))
      easel.line('M 0 47.4 C 60 17.4 100 9.4 130 9.4 C 160 9.4 200 17.4 260 47.4', 0.9, fade(shade(own, -0.6), 0.6))
    })
  },
}
