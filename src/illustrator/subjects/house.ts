import { blend, type Easel, glow, onEasel } from './easel.ts'
import { face, sideFacing } from './round-forms.ts'
import { isBurning, paintFlames, paintSmoke } from './smoke-and-fire.ts'
import type { Subject, SubjectDetails } from './subject.ts'
import { fade, mix, shade } from './tones.ts'

const walls = ['#efe3cc', '#e8d3b0', '#d9e0dc', '#e9c9b4', '#cfd8c4'] as const
const roofs = ['#a8472f', '#8c3b32', '#4f5a6b', '#6d4a3a'] as const
const doors = ['#2f6b6a', '#8f2f2a', '#30507c', '#c98a2b'] as const

/** Rows of shingles inside a roof, following its slope. */
function shingles(
  easel: Easel,
  path: string,
  left: number,
  right: number,
  top: number,
  bottom: number,
  color: string,
): void {
  const { context, random } = easel
  easel.clip(path, () => {
    const rows = 9
    for (let row = 0; row < rows; row++) {
      const y = top + ((bottom - top) * row) / rows
      const step = 5
      for (let x = left + (row % 2 ? -2.5 : 0); x < right; x += step) {
        context.fillStyle = fade(
          random.chance(0.5) ? shade(color, -0.35) : shade(color, 0.3),
          random.between(0.02, 0.2),
        )
        context.fillRect(x, y, step - 0.3, (bottom - top) / rows)
      }
      context.fillStyle = fade(shade(color, -0.6), 0.35)
      context.fillRect(left, y + (bottom - top) / rows - 0.5, right - left, 0.5)
    }
  })
}

function wallTexture(easel: Easel, path: string, left: number, right: number, color: string): void {
  const { context, random } = easel
  easel.clip(path, () => {
    if (easel.said('brick')) {
      for (let y = 30, row = 0; y < 112; y += 2.6, row++) {
        for (let x = left + (row % 2 ? -3 : 0); x < right; x += 6) {
          context.fillStyle = fade(
            random.chance(0.5) ? shade(color, -0.4) : shade(color, 0.35),
            random.between(0.05, 0.3),
          )
          context.fillRect(x, y, 5.6, 2.2)
        }
      }
    } else if (easel.said('wooden', 'wood', 'cabin', 'log', 'cottage', 'timber')) {
      for (let y = 30; y < 112; y += 3.6) {
        context.fillStyle = fade(shade(color, -0.6), 0.3)
        context.fillRect(left, y, right - left, 0.5)
        context.fillStyle = fade(shade(color, 0.5), 0.22)
        context.fillRect(left, y + 0.5, right - left, 0.6)
      }
    } else {
      for (let index = 0; index < 26; index++) {
        context.fillStyle = fade(shade(color, -0.3), random.between(0.04, 0.14))
        context.fillRect(random.between(left, right), random.between(40, 106), random.between(2, 6), 0.8)
      }
    }
  })
}

function pane(easel: Easel, x: number, y: number, width: number, height: number, shutters: string | undefined): void {
  const { context, dark, stage } = easel
  const frame = easel.lit('#fbf7ee')
  if (shutters) {
    for (const left of [x - width * 0.52, x + width * 1.08]) {
      context.fillStyle = face(easel, shutters, left < x ? 0.1 : -0.2)
      context.fillRect(left, y - 0.5, width * 0.44, height + 1)
      context.fillStyle = 'rgba(0,0,0,0.18)'
      for (let slat = y + 1; slat < y + height - 1; slat += 1.7)
        context.fillRect(left + 0.6, slat, width * 0.44 - 1.2, 0.5)
    }
  }
  context.fillStyle = 'rgba(20,14,30,0.28)'
  context.fillRect(x - 0.9, y - 0.6, width + 2.4, height + 2.6)
  context.fillStyle = frame
  context.fillRect(x - 1, y - 1, width + 2, height + 2)
  const night = dark > 0.4
  context.fillStyle = night
    ? blend(easel, [x, y], [x, y + height], '#ffd27a', '#ffe9b0', '#f2a64a')
    : blend(
        easel,
        [x, y],
        [x + width, y + height],
        mix('#31465a', stage.palette.skyTop, 0.35),
        mix('#6f8ca3', stage.palette.skyHorizon, 0.45),
        '#2b3a4a',
      )
  context.fillRect(x, y, width, height)
  if (!night) {
    context.fillStyle = 'rgba(255,255,255,0.35)'
    context.beginPath()
    context.moveTo(x + width * 0.1, y + height)
    context.lineTo(x + width * 0.55, y)
    context.lineTo(x + width * 0.85, y)
    context.lineTo(x + width * 0.4, y + height)
    context.fill()
    context.fillStyle = 'rgba(250,246,238,0.75)'
    context.beginPath()
    context.moveTo(x, y)
    context.lineTo(x + width * 0.34, y)
    context.quadraticCurveTo(x + width * 0.24, y + height * 0.6, x, y + height * 0.75)
    context.fill()
  }
  context.fillStyle = frame
  context.fillRect(x + width / 2 - 0.45, y, 0.9, height)
  context.fillRect(x, y + height * 0.45, width, 0.9)
  context.fillRect(x - 2, y + height + 0.8, width + 4, 1.3)
  if (night) glow(easel, x + width / 2, y + height / 2, width * 2.2, 'rgba(255,190,90,0.5)')
}

function bush(easel: Easel, x: number, radius: number, color: string, flowers: string | undefined): void {
  const { context, random, lightX } = easel
  const green = easel.lit(color)
  for (const [step, count, spread] of [
    [-0.4, 7, 1],
    [0, 8, 0.8],
    [0.28, 7, 0.55],
  ] as const) {
    context.fillStyle = shade(green, step)
    for (let index = 0; index < count; index++) {
      const angle = Math.PI * (index / (count - 1))
      const px = x + Math.cos(angle) * radius * spread + (step > 0 ? lightX * radius * 0.25 : 0)
      const py = 108.5 - Math.sin(angle) * radius * 0.75 * spread - (step > 0 ? radius * 0.15 : 0)
      context.beginPath()
      context.arc(px, Math.min(py, 110 - radius * 0.34), radius * 0.34, 0, Math.PI * 2)
      context.fill()
    }
  }
  context.fillStyle = shade(green, -0.3)
  context.fillRect(x - radius, 108, radius * 2, 2)
  if (!flowers) return
  context.fillStyle = easel.lit(flowers)
  for (let index = 0; index < 9; index++) {
    context.beginPath()
    context.arc(x + random.between(-0.9, 0.9) * radius, 108 - random.between(0.05, 0.85) * radius, 0.75, 0, Math.PI * 2)
    context.fill()
  }
}

type Asked = Pick<SubjectDetails, 'attributes' | 'noun'>

/** Room above the roof for what rises from it. */
function headroom(asked: Asked): number {
  return isBurning(asked.attributes.words) || smokes(asked) ? 46 : 0
}

function smokes({ attributes, noun }: Asked): boolean {
  const words = attributes.words.join(' ')
  return /smok|chimney|fireplace/.test(words) || (/cabin|cottage/.test(noun) && /snow|winter|cozy|cosy/.test(words))
}

/**
 * A cottage with a gabled wing. The first colour paints the walls, the second the roof. Reads wooden, cabin, log, brick;
 * windows are lit at dusk and night; winter or `snowy` lays snow on the roof; smoke rises when it is said, flames when it burns.
 */
export const house: Subject = {
  name: 'house',
  nouns: ['house', 'cottage', 'home', 'cabin', 'farmhouse', 'bungalow', 'villa', 'log cabin'],
  habitat: 'ground',
  height: (asked) => (7 * asked.attributes.size * (110 + headroom(asked))) / 110,
  aspect: (asked) => 130 / (110 + headroom(asked)),
  paint(context, box, details, stage) {
    const above = headroom(details)
    onEasel(context, box, { width: 130, height: 110 + above }, details, stage, (easel) => {
      context.translate(0, above)
      const burning = isBurning(details.attributes.words)
      const { random } = easel
      const { colors } = details.attributes
      const timber = easel.said('wooden', 'wood', 'cabin', 'log', 'timber')
      const wall = colors[0] ?? (timber ? '#a2693c' : easel.said('brick') ? '#a9563f' : random.pick(walls))
      const roof = colors[1] ?? (timber && !colors[0] ? '#4a4a45' : random.pick(roofs))
      const door = random.pick(doors)
      const shutters = timber ? undefined : door
      const winter = stage.season === 'winter' || stage.scene.light.weather === 'snow' || easel.said('snowy', 'snow')
      const gableFacing = sideFacing(easel, 'left') * 0.9
      const mainFacing = sideFacing(easel, 'right') * 0.9

      if (burning) {
        paintSmoke(easel, [62, 16], [96, -30], 70, '#4a4442')
        paintSmoke(easel, [40, 16], [62, -36], 40, '#6a605c')
        paintFlames(easel, 44, 112, 30, 46)
      } else if (above > 0) paintSmoke(easel, [104, 4], [88, -38], 26)

      // Chimney behind the ridge.
      const brick = easel.lit('#8f5343')
      easel.fill(
        'M 98 6 L 110 6 L 110 36 L 98 36 Z',
        blend(easel, [98, 0], [110, 0], shade(brick, -0.25 * easel.lightX), shade(brick, 0.25 * easel.lightX)),
      )
      easel.fill('M 96.6 4 L 111.4 4 L 111.4 8 L 96.6 8 Z', shade(brick, 0.18))

      // Main block.
      const mainWall = 'M 50 58 L 124 58 L 124 110 L 50 110 Z'
      const mainTone = face(easel, wall, mainFacing)
      easel.fill(
        mainWall,
        blend(
          easel,
          [0, 58],
          [0, 110],
          shade(mainTone, -0.22),
          [0.3, mainTone] as const,
          [1, shade(mainTone, -0.05)] as const,
        ),
      )
      wallTexture(easel, mainWall, 50, 124, mainTone)
      easel.fill('M 50 56 L 124 56 L 124 64 C 100 65 76 65 50 66 Z', fade('#140c24', 0.26))

      // Gabled wing.
      const gableWall = 'M 8 58 L 34.5 19 L 62 58 L 60 58 L 60 110 L 8 110 Z'
      const gableTone = face(easel, wall, gableFacing)
      easel.fill(
        gableWall,
        blend(
          easel,
          [0, 24],
          [0, 110],
          shade(gableTone, -0.16),
          [0.4, gableTone] as const,
          [1, shade(gableTone, -0.08)] as const,
        ),
      )
      wallTexture(easel, gableWall, 8, 60, gableTone)

      // Roofs.
      const roofTone = face(easel, roof, mainFacing * 0.6 + 0.25)
      const mainRoof = 'M 38 20 L 114 20 L 129 60 L 62 60 Z'
      easel.fill(mainRoof, blend(easel, [0, 20], [0, 60], shade(roofTone, 0.2), shade(roofTone, -0.12)))
      shingles(easel, mainRoof, 30, 130, 20, 60, roofTone)
      easel.fill('M 62 60 L 129 60 L 129.6 62 L 62 62 Z', shade(roofTone, -0.55))
      easel.fill('M 36.5 18.6 L 114.6 18.6 L 115.4 21 L 38 21 Z', shade(roofTone, 0.3))
      const leftSlope = 'M 34.5 14.5 L 34.5 22 L 8 61 L 1 61 Z'
      const rightSlope = 'M 34.5 14.5 L 68 61 L 61 61 L 34.5 22 Z'
      easel.fill('M 34 22 L 60 58 L 60 63 L 34 30 L 8 63 L 8 58 Z', fade('#140c24', 0.28))
      easel.fill(rightSlope, shade(face(easel, roof, mainFacing), -0.1))
      easel.fill(leftSlope, shade(face(easel, roof, gableFacing), 0.1))
      easel.fill(
        'M 61 61 L 68 61 L 67.4 63.4 L 61.6 63.4 Z M 1 61 L 8 61 L 7.4 63.4 L 1.6 63.4 Z',
        shade(roofTone, -0.6),
      )
      if (winter) {
        const snow = easel.lit('#f5f8fc')
        easel.fill(
          'M 36 17 L 115 17 L 126 46 C 118 50 112 44 104 48 C 96 53 88 45 80 49 C 74 52 66 47 58 49 Z',
          blend(easel, [0, 17], [0, 50], snow, shade(snow, -0.12)),
        )
        easel.fill('M 34.5 13 L 34.5 20 L 10 57 C 8 60 4 59 3 58 Z', snow)
        easel.fill('M 34.5 13 L 66 57 C 65 60 61 59 59 57 L 34.5 20 Z', shade(snow, -0.1))
        easel.fill('M 96 2 L 112 2 L 112 5 L 96 5 Z', snow)
      }

      // Openings.
      pane(easel, 28, 40, 12, 13, undefined)
      pane(easel, 26, 74, 16, 19, shutters)
      pane(easel, 102, 72, 13, 17, shutters)
      const path = 'M 72 110 L 72 78 C 72 71 88 71 88 78 L 88 110 Z'
      easel.fill('M 69.6 110 L 69.6 78 C 69.6 68 90.4 68 90.4 78 L 90.4 110 Z', easel.lit('#fbf7ee'))
      easel.fill(
        path,
        blend(easel, [72, 0], [88, 0], face(easel, door, mainFacing + 0.2), face(easel, door, mainFacing - 0.3)),
      )
      easel.line('M 77.3 110 L 77.3 75 M 82.7 110 L 82.7 75', 0.5, 'rgba(0,0,0,0.3)')
      easel.fill(
        'M 76.6 80 C 76.6 76.4 83.4 76.4 83.4 80 L 83.4 86 L 76.6 86 Z',
        easel.dark > 0.4 ? '#ffd98a' : easel.lit('#9fb6c4'),
      )
      context.fillStyle = easel.lit('#e8c35a')
      context.beginPath()
      context.arc(85.4, 95, 0.9, 0, Math.PI * 2)
      context.fill()
      if (easel.dark > 0.4) glow(easel, 80, 84, 20, 'rgba(255,196,100,0.45)')
      easel.fill('M 67 107 L 93 107 L 94 110 L 66 110 Z', easel.lit('#b9b1a6'))
      easel.fill('M 67 107 L 93 107 L 93.2 108 L 66.8 108 Z', easel.lit('#dcd5ca'))

      // Footing and planting.
      easel.fill(
        'M 7 105.5 L 66 105.5 L 66 110 L 7 110 Z M 94 105.5 L 125 105.5 L 125 110 L 94 110 Z',
        easel.lit('#8d867e'),
      )
      const green = winter ? '#5d7466' : stage.season === 'autumn' ? '#8a7a34' : '#4d7d3c'
      bush(easel, 16, 8, green, winter ? undefined : '#f0b6c8')
      bush(easel, 54, 7, green, undefined)
      bush(easel, 114, 9, green, winter ? undefined : '#f4d35e')
      if (!burning) return
      paintFlames(easel, 27, 41, 54, 22)
      paintFlames(easel, 25, 43, 94, 30)
      paintFlames(easel, 101, 116, 90, 30)
      paintFlames(easel, 70, 104, 36, 26)
    })
  },
}
