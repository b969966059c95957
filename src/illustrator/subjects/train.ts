import { blend, type Easel, glow, onEasel } from './easel.ts'
import { sheen } from './round-forms.ts'
import type { Subject, SubjectDetails } from './subject.ts'
import { fade, mix, shade } from './tones.ts'

function isSteam({ attributes, noun }: Pick<SubjectDetails, 'attributes' | 'noun'>): boolean {
  return ['steam', 'vintage', 'old', 'locomotive', 'antique', 'classic', 'retro'].some(
    (word) => attributes.words.includes(word) || noun.includes(word),
  )
}

function drivingWheel(easel: Easel, x: number, radius: number, color: string): void {
  const { context } = easel
  const y = 94 - radius
  const iron = easel.lit('#2a2c33')
  context.fillStyle = '#0e0f13'
  context.beginPath()
  context.arc(x, y, radius, 0, Math.PI * 2)
  context.fill()
  context.strokeStyle = easel.lit(color)
  context.lineWidth = radius * 0.16
  context.beginPath()
  context.arc(x, y, radius * 0.8, 0, Math.PI * 2)
  context.stroke()
  context.lineWidth = radius * 0.09
  for (let spoke = 0; spoke < 12; spoke++) {
    const angle = (spoke / 12) * Math.PI * 2
    context.beginPath()
    context.moveTo(x, y)
    context.lineTo(x + Math.cos(angle) * radius * 0.78, y + Math.sin(angle) * radius * 0.78)
    context.stroke()
  }
  context.strokeStyle = blend(easel, [x, y - radius], [x, y + radius], easel.lit('#e3e6eb'), easel.lit('#5b616c'))
  context.lineWidth = radius * 0.1
  context.beginPath()
  context.arc(x, y, radius * 0.95, 0, Math.PI * 2)
  context.stroke()
  context.fillStyle = shade(iron, 0.3)
  context.beginPath()
  context.arc(x, y, radius * 0.24, 0, Math.PI * 2)
  context.fill()
}

function paintTrack(easel: Easel, width: number): void {
  const { context } = easel
  context.fillStyle = easel.lit('#5d4636')
  for (let x = 2; x < width; x += 9) context.fillRect(x, 96, 5, 4)
  easel.fill(
    `M 0 94 L ${width} 94 L ${width} 96.4 L 0 96.4 Z`,
    blend(easel, [0, 94], [0, 96.4], easel.lit('#e1e4e9'), easel.lit('#575d68')),
  )
}

function paintSteam(easel: Easel, paint: string): void {
  const { context, random } = easel
  const own = easel.lit(paint)
  const black = easel.lit('#23252c')
  const brass = easel.lit('#d8ac4a')
  // Smoke drifts back from the chimney.
  for (let puff = 0; puff < 9; puff++) {
    const x = 176 - puff * 15 + random.between(-3, 3)
    const y = 17 - Math.sin(puff * 0.5) * 4 + random.between(-2, 2)
    const radius = Math.min(5 + puff * 1.5, y - 0.5, 15)
    const smoke = context.createRadialGradient(x + easel.lightX * radius * 0.3, y - radius * 0.3, 0, x, y, radius)
    smoke.addColorStop(0, fade(easel.lit('#ffffff'), 0.85 - puff * 0.07))
    smoke.addColorStop(0.7, fade(easel.lit('#d5dae2'), 0.6 - puff * 0.055))
    smoke.addColorStop(1, fade(easel.lit('#c4cad6'), 0))
    context.fillStyle = smoke
    context.beginPath()
    context.arc(x, y, radius, 0, Math.PI * 2)
    context.fill()
  }
  // Tender.
  easel.fill('M 4 48 L 60 48 L 62 82 L 4 82 Z', blend(easel, [0, 48], [0, 82], shade(own, 0.35), own, shade(own, -0.4)))
  easel.line('M 8 53 L 56 53 L 57 77 L 8 77 Z', 0.8, brass)
  easel.fill('M 8 48 C 14 42 22 44 28 42 C 36 40 46 43 56 48 Z', easel.lit('#1a1a20'))
  // Cab.
  easel.fill(
    'M 66 36 L 106 36 L 106 82 L 66 82 Z',
    blend(easel, [0, 36], [0, 82], shade(own, 0.25), own, shade(own, -0.35)),
  )
  easel.fill(
    'M 62 32 C 74 27 98 27 110 32 L 110 36 L 62 36 Z',
    blend(easel, [0, 28], [0, 36], shade(black, 0.4), black),
  )
  for (const x of [72, 88]) {
    easel.fill(
      `M ${x} 42 L ${x + 12} 42 L ${x + 12} 56 L ${x} 56 Z`,
      easel.dark > 0.4
        ? '#ffd98a'
        : blend(easel, [x, 42], [x + 12, 56], mix(easel.stage.palette.skyHorizon, '#ffffff', 0.3), '#31465a'),
    )
    easel.line(`M ${x} 42 L ${x + 12} 42 L ${x + 12} 56 L ${x} 56 Z`, 1, brass)
  }
  easel.line('M 70 61 L 102 61 L 102 77 L 70 77 Z', 0.7, brass)
  // Boiler, smoke box, domes and chimney.
  easel.fill(
    'M 120 44 L 120 36 C 120 32 132 32 132 36 L 132 44 Z',
    blend(easel, [120, 0], [132, 0], shade(brass, 0.5), brass, shade(brass, -0.5)),
  )
  easel.fill(
    'M 144 44 L 144 38 C 144 34 156 34 156 38 L 156 44 Z',
    blend(easel, [144, 0], [156, 0], shade(own, 0.4), own, shade(own, -0.5)),
  )
  easel.fill(
    'M 176 44 L 178 26 L 174 20 L 192 20 L 188 26 L 190 44 Z',
    blend(easel, [175, 0], [191, 0], shade(black, 0.5), black, shade(black, -0.5)),
  )
  easel.fill('M 174 18 L 192 18 L 192 21 L 174 21 Z', brass)
  easel.fill(
    'M 104 42 L 200 42 C 203 42 204 44 204 48 L 204 70 C 204 74 203 75 200 75 L 104 75 Z',
    blend(
      easel,
      [0, 42],
      [0, 75],
      [0, shade(own, -0.05)] as const,
      [0.2, shade(own, 0.6)] as const,
      [0.32, shade(own, 0.1)] as const,
      [0.6, shade(own, -0.15)] as const,
      [1, shade(own, -0.6)] as const,
    ),
  )
  easel.fill(
    'M 178 42 L 200 42 C 203 42 204 44 204 48 L 204 70 C 204 74 203 75 200 75 L 178 75 Z',
    blend(
      easel,
      [0, 42],
      [0, 75],
      [0, black] as const,
      [0.2, shade(black, 0.45)] as const,
      [0.4, black] as const,
      [1, shade(black, -0.6)] as const,
    ),
  )
  for (const x of [122, 148, 177])
    easel.line(`M ${x} 42 L ${x} 75`, 1.4, blend(easel, [0, 42], [0, 75], brass, shade(brass, 0.6), shade(brass, -0.5)))
  easel.line('M 106 57 L 196 57', 0.9, brass)
  // Lamp, frame and cowcatcher.
  easel.fill('M 198 34 L 208 34 L 208 43 L 198 43 Z', brass)
  easel.fill('M 207 35.4 L 210 34.6 L 210 42.4 L 207 41.6 Z', easel.dark > 0.3 ? '#fff6cf' : easel.lit('#e9f1f2'))
  if (easel.dark > 0.3) glow(easel, 210, 38, 26, 'rgba(255,236,170,0.9)')
  easel.fill(
    'M 62 78 L 212 78 L 212 84 L 62 84 Z',
    blend(easel, [0, 78], [0, 84], shade(easel.lit('#a8322b'), 0.2), easel.lit('#7c2320')),
  )
  easel.fill('M 206 80 L 214 80 L 226 94 L 206 94 Z', easel.lit('#a8322b'))
  easel.line('M 210 81 L 210 93 M 213 81 L 217 93 M 207 93 L 226 93', 0.8, fade('#1c0c0c', 0.6))
  for (const x of [14, 34, 52]) drivingWheel(easel, x, 8, '#a8322b')
  for (const x of [84, 114, 144]) drivingWheel(easel, x, 14, '#a8322b')
  for (const x of [176, 196]) drivingWheel(easel, x, 8, '#a8322b')
  easel.fill('M 168 70 L 196 70 L 196 80 L 168 80 Z', blend(easel, [0, 70], [0, 80], shade(black, 0.5), black))
  easel.line('M 84 84 L 144 84', 2.4, easel.lit('#cfd4db'))
  easel.line('M 114 83 L 170 76', 2, easel.lit('#aab0b9'))
}

function paintModern(easel: Easel, paint: string, stripe: string): void {
  const { context } = easel
  const own = easel.lit(stripe)
  const white = easel.lit(paint)
  const body = 'M 0 26 L 196 26 C 232 27 268 46 292 72 C 297 78 298 84 292 87 L 0 87 Z'
  easel.fill(
    body,
    blend(
      easel,
      [0, 26],
      [0, 87],
      [0, shade(white, 0.2)] as const,
      [0.2, white] as const,
      [0.6, shade(white, -0.1)] as const,
      [1, shade(white, -0.35)] as const,
    ),
  )
  easel.clip(body, () => {
    easel.fill(
      'M 0 66 L 220 66 C 250 66 276 68 300 78 L 300 90 L 0 90 Z',
      blend(easel, [0, 64], [0, 88], shade(own, 0.25), own, shade(own, -0.4)),
    )
    easel.fill('M 0 61 L 216 61 C 244 61 268 63 290 69 L 288 71 C 266 65 244 63.4 216 63.4 L 0 63.4 Z', own)
    easel.line('M 0 28 L 196 28 C 230 29 266 48 290 73', 1.6, sheen(easel, 0.9))
  })
  easel.fill(
    'M 228 35 C 246 40 260 49 270 58 L 240 58 C 232 58 228 54 226 48 C 225 43 226 38 228 35 Z',
    easel.dark > 0.4
      ? blend(easel, [226, 35], [270, 58], '#ffe1a0', '#3a3040')
      : blend(easel, [226, 35], [270, 58], '#10151c', mix('#3d5a74', easel.stage.palette.skyHorizon, 0.4)),
  )
  for (let x = 6; x < 208; x += 23) {
    if (x > 95 && x < 118) {
      easel.line(`M ${x} 32 L ${x} 84 M ${x + 17} 32 L ${x + 17} 84`, 0.7, 'rgba(30,34,44,0.5)')
    }
    context.fillStyle = '#10131a'
    context.beginPath()
    context.roundRect(x, 38, 18, 18, 3)
    context.fill()
    context.fillStyle =
      easel.dark > 0.4
        ? blend(easel, [0, 38], [0, 56], '#ffe9b4', '#f6bd66')
        : blend(easel, [x, 38], [x + 18, 56], mix(easel.stage.palette.skyHorizon, '#ffffff', 0.2), '#2c4054', '#1b2633')
    context.beginPath()
    context.roundRect(x + 0.8, 38.8, 16.4, 16.4, 2.4)
    context.fill()
  }
  easel.fill(
    'M 278 72 C 284 74 289 77 292 80 L 282 79 C 279 77 278 75 278 72 Z',
    easel.dark > 0.3 ? '#fffbe0' : easel.lit('#e9f1f4'),
  )
  if (easel.dark > 0.3) glow(easel, 288, 77, 30, 'rgba(255,244,200,0.9)')
  context.fillStyle = '#15171d'
  context.fillRect(0, 86, 276, 5)
  for (const x of [20, 42, 168, 190, 232, 254]) {
    context.fillStyle = easel.lit('#2f323a')
    context.beginPath()
    context.arc(x, 88, 6, 0, Math.PI * 2)
    context.fill()
    context.fillStyle = easel.lit('#8f959f')
    context.beginPath()
    context.arc(x, 88, 2.6, 0, Math.PI * 2)
    context.fill()
  }
}

/** A train on its track: a high-speed one, or a steam engine when the words say steam, vintage, old or locomotive. */
export const train: Subject = {
  name: 'train',
  nouns: ['train', 'steam train', 'locomotive', 'steam locomotive', 'steam engine', 'bullet train', 'high-speed train'],
  habitat: 'ground',
  height: ({ attributes }) => 4 * attributes.size,
  aspect: (details) => (isSteam(details) ? 2.3 : 300 / 76),
  paint(context, box, details, stage) {
    const steam = isSteam(details)
    const width = steam ? 230 : 300
    onEasel(context, box, { width, height: steam ? 100 : 76 }, details, stage, (easel) => {
      if (!steam) context.translate(0, -24)
      paintTrack(easel, width)
      const color = details.attributes.colors[0]
      if (steam) paintSteam(easel, color ?? easel.random.pick(['#1f5a45', '#24476e', '#7c2430']))
      else if (color) paintModern(easel, color, details.attributes.colors[1] ?? '#f1f2f0')
      else paintModern(easel, '#f1f2f0', easel.random.pick(['#c4282f', '#1f5fa8', '#2f8a78']))
    })
  },
}
