import { oval } from '../craft/outlines.ts'
import { isSaid, thing } from '../craft/thing.ts'
import { blend, glow } from '../easel.ts'
import { fade, mix, shade } from '../tones.ts'

const ringedNouns = ['saturn', 'ringed planet', 'ringed', 'ring', 'rings']

/** A planet: banded, or ringed as Saturn. First colour its clouds, second its ring. */
export const planet = thing({
  name: 'planet',
  nouns: ['planet', 'saturn', 'jupiter', 'mars', 'ringed planet', 'exoplanet', 'gas giant'],
  habitat: 'air',
  height: 110,
  view: (asked) => (isSaid(asked, ...ringedNouns) ? [1, 20, 199, 130] : [48, 23, 152, 127]),
  paint(art) {
    const { context } = art
    const red = art.is('mars', 'red')
    const color = art.color(
      ...(red ? ['#c4623a'] : art.is('jupiter') ? ['#d0a07a'] : ['#d9b36a', '#5f9ec9', '#8a6ac4', '#4fae9c']),
    )
    const ringed = art.is(...ringedNouns)
    const ring = art.second(mix(color, '#f4e6c8', 0.55))
    const drawRing = (front: boolean): void => {
      context.save()
      context.beginPath()
      if (front) context.rect(-20, 75, 240, 80)
      else context.rect(-20, -10, 240, 85)
      context.clip()
      for (const [reach, width, tone, opacity] of [
        [94, 7, 0.1, 0.9],
        [84, 9, 0.35, 0.95],
        [73, 6, -0.15, 0.75],
      ] as const)
        art.line(oval(100, 75, reach, reach * 0.2), width * 0.55, fade(shade(ring, tone), opacity))
      context.restore()
    }
    const radius = ringed ? 46 : 50
    const globe = oval(100, 75, radius + (ringed ? 6 : 0))
    if (ringed) drawRing(false)
    art.fill(globe, color)
    art.clip(globe, () => {
      let y = 18
      while (y < 132) {
        const band = art.random.between(4, 12)
        const tone = shade(color, art.random.between(-0.34, 0.4))
        const wave = art.random.between(-5, 5)
        if (red)
          art.fill(oval(art.random.between(56, 144), y + 4, art.random.between(6, 18), band * 0.5), fade(tone, 0.4))
        else
          art.fill(
            `M 40 ${y} C 70 ${y + wave + 6} 130 ${y - wave + 6} 160 ${y} L 160 ${y + band} C 130 ${y + band + 6} 70 ${y + band + 6} 40 ${y + band} Z`,
            fade(tone, 0.55),
          )
        y += band
      }
      if (art.is('jupiter')) art.fill(oval(118, 92, 12, 7), fade('#b8502f', 0.85))
      const lit = art.lightX < 0 ? -1 : 1
      const light = context.createRadialGradient(100 + lit * 22, 52, 8, 100 + lit * 8, 68, 68)
      light.addColorStop(0, 'rgba(255,255,255,0.42)')
      light.addColorStop(0.4, 'rgba(255,255,255,0)')
      light.addColorStop(0.62, 'rgba(6,4,28,0.12)')
      light.addColorStop(1, 'rgba(6,4,28,0.86)')
      context.fillStyle = light
      context.fillRect(40, 10, 120, 130)
      if (ringed) art.line('M 40 66 C 70 78 130 78 160 66', 3.4, 'rgba(10,6,30,0.35)')
    })
    if (ringed) drawRing(true)
  },
})

/** A comet, its head forward and its tails behind. First colour its glow. */
export const comet = thing({
  name: 'comet',
  nouns: ['comet', 'meteor', 'shooting star', 'meteorite', 'falling star'],
  habitat: 'air',
  height: 6,
  view: [0, 0, 165, 106],
  paint(art) {
    const fiery = art.is('meteor', 'meteorite', 'fiery', 'burning', 'flaming')
    const color = art.color(...(fiery ? ['#ff8a2a'] : ['#6fc3ff', '#8fd8ff']))
    const tails: readonly [string, number, string][] = [
      ['M 144 70 C 100 40 50 14 1 1 C 40 30 90 76 128 96 Z', 0.5, color],
      ['M 144 72 C 110 50 60 24 14 10 C 50 40 100 76 130 92 Z', 0.6, shade(color, 0.35)],
      ['M 142 76 C 116 60 80 40 44 28 C 72 50 108 76 132 88 Z', 0.85, '#ffffff'],
    ]
    for (const [path, opacity, tone] of tails)
      art.fill(path, blend(art, [142, 86], [4, 4], fade(tone, opacity), fade(tone, opacity * 0.5), fade(tone, 0.12)))
    for (let spark = 0; spark < 26; spark++) {
      const along = art.random.next()
      art.fill(
        oval(138 - along * 112, 82 - along * 62 + art.random.between(-9, 9), art.random.between(0.5, 1.5)),
        fade('#ffffff', 0.9 - along * 0.7),
      )
    }
    glow(art, 141, 82, 38, fade(color, 1))
    art.part(oval(141, 81, 17.5), fiery ? '#8a4a30' : shade(color, 0.3), 'ball', 0.6)
    if (fiery)
      for (const [x, y, r] of [
        [136, 76, 4],
        [147, 84, 5],
        [138, 90, 3],
      ] as const)
        art.fill(oval(x, y, r, r * 0.8), fade('#3a1a10', 0.5))
  },
})

/** A lump of rock in space, cratered. */
export const asteroid = thing({
  name: 'asteroid',
  nouns: ['asteroid', 'space rock', 'meteoroid'],
  habitat: 'air',
  height: 6,
  view: [3, 4, 117, 96],
  paint(art) {
    const stone = art.color('#8a7d70', '#7a7682')
    const own = art.lit(stone)
    const path =
      'M 4 52 C 2 36 16 30 24 18 C 34 4 52 8 68 5 C 86 4 92 18 104 26 C 118 36 120 54 110 66 C 106 82 90 84 76 92 C 58 100 44 92 30 88 C 14 82 6 68 4 52 Z'
    art.form(path, stone, 'ball', 0.05)
    art.clip(path, () => {
      const lit = art.lightX < 0 ? -1 : 1
      for (const [x, y, r] of [
        [40, 34, 12],
        [78, 30, 8],
        [62, 62, 14],
        [30, 66, 7],
        [94, 56, 9],
        [52, 14, 5],
        [84, 80, 7],
        [18, 46, 5],
      ] as const) {
        art.fill(oval(x, y, r, r * 0.84), fade(shade(own, -0.5), 0.75))
        art.fill(oval(x - lit * r * 0.18, y + r * 0.16, r * 0.84, r * 0.66), fade(shade(own, 0.12), 0.9))
        art.line(
          `M ${x - r * 0.8} ${y + r * 0.5} C ${x - r * 0.3} ${y + r} ${x + r * 0.3} ${y + r} ${x + r * 0.8} ${y + r * 0.5}`,
          1,
          fade(shade(own, 0.6), 0.6),
        )
      }
      for (let grain = 0; grain < 60; grain++)
        art.fill(
          oval(art.random.between(4, 116), art.random.between(6, 94), 0.8),
          fade(grain % 2 ? shade(own, -0.5) : shade(own, 0.5), 0.4),
        )
    })
  },
})

/** A spiral of stars, or what swallows light: a black hole in its disc, a portal in its ring. First colour the light. */
export const galaxy = thing({
  name: 'galaxy',
  nouns: ['spiral galaxy', 'black hole', 'wormhole', 'portal', 'magic portal', 'vortex', 'star gate'],
  habitat: 'air',
  height: (asked) => (isSaid(asked, 'portal', 'magic portal', 'star gate') ? 3 : 10),
  view: (asked) => (isSaid(asked, 'portal', 'magic portal', 'star gate') ? [42, 0, 138, 140] : [0, 0, 180, 100]),
  paint(art) {
    const { context } = art
    const portal = art.is('portal', 'magic portal', 'star gate')
    const hole = art.is('black hole')
    const color = art.color(
      ...(hole ? ['#ff9a3a'] : portal ? ['#6a5aff', '#38d0a8', '#c04aff'] : ['#8a7aff', '#5fb0ff']),
    )
    const [x, y] = portal ? [90, 70] : [90, 50]
    const [rx, ry] = portal ? [47, 69] : [89, 49]
    context.save()
    context.translate(x, y)
    context.scale(rx, ry)
    const disc = context.createRadialGradient(0, 0, 0, 0, 0, 1)
    const stops: readonly [number, string][] = hole
      ? [
          [0, '#000000'],
          [0.34, '#000000'],
          [0.36, '#fff3d8'],
          [0.42, shade(color, 0.4)],
          [0.62, fade(color, 0.7)],
          [0.97, fade(shade(color, -0.3), 0.2)],
          [1, fade(color, 0)],
        ]
      : portal
        ? [
            [0, '#ffffff'],
            [0.2, shade(color, 0.6)],
            [0.55, shade(color, -0.35)],
            [0.78, shade(color, -0.6)],
            [0.84, color],
            [0.92, shade(color, 0.6)],
            [0.97, fade(color, 0.5)],
            [1, fade(color, 0)],
          ]
        : [
            [0, '#fffaf0'],
            [0.12, fade('#ffe9c8', 0.95)],
            [0.35, fade(color, 0.5)],
            [0.97, fade(shade(color, -0.3), 0.16)],
            [1, fade(color, 0)],
          ]
    for (const [at, tone] of stops) disc.addColorStop(at, tone)
    context.fillStyle = disc
    context.fillRect(-1, -1, 2, 2)
    const turns = portal ? 5 : 2
    for (let arm = 0; arm < turns; arm++)
      for (let star = 0; star < (portal ? 40 : 170); star++) {
        const along = (star + art.random.next()) / (portal ? 40 : 170)
        if (hole && along < 0.4) continue
        const angle = (arm / turns) * Math.PI * 2 + along * 5.4
        const loose = (1 - along * 0.4) * 0.09
        const px = Math.cos(angle) * along * 0.95 + art.random.between(-loose, loose)
        const py = Math.sin(angle) * along * 0.95 + art.random.between(-loose, loose)
        const size = art.random.between(0.006, hole || portal ? 0.016 : 0.022)
        context.fillStyle = star % 5 === 0 ? '#ffffff' : fade(shade(color, 0.5 + (star % 3) * 0.12), 0.8)
        context.beginPath()
        context.ellipse(px, py, (size * 60) / rx, (size * 60) / ry, 0, 0, Math.PI * 2)
        context.fill()
      }
    context.restore()
    if (hole) {
      art.fill(oval(90, 48, 27), '#000000')
      art.line(oval(90, 48, 28.4), 2.4, fade('#fff0d0', 0.95))
      glow(art, 90, 48, 44, fade(color, 0.6))
      art.fill(oval(90, 48, 26), '#000000')
      art.fill(
        'M 4 53 C 50 64 130 64 176 53 C 130 59 50 59 4 53 Z',
        blend(art, [4, 0], [176, 0], fade(color, 0.2), '#fff3d8', fade(color, 0.2)),
      )
    }
  },
})
