import { drum, oval, slab, starOutline } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { blend, glow } from '../easel.ts'
import { fade, mix, shade } from '../tones.ts'

/** A potion in a round flask. First colour what is in it. */
export const potion = thing({
  name: 'potion',
  nouns: ['potion', 'magic potion', 'elixir', 'potion bottle', 'poison'],
  height: 0.2,
  view: [1, 2, 99, 128],
  paint(art) {
    const liquid = art.color('#8a3fd0', '#35b87a', '#d83a6a', '#2f8fd8')
    const glass = art.lit('#cfe6ee')
    const bulb =
      'M 40 40 L 40 18 L 60 18 L 60 40 C 84 46 98 62 98 82 C 98 110 78 127 50 127 C 22 127 2 110 2 82 C 2 62 16 46 40 40 Z'
    glow(art, 50, 88, 56, fade(liquid, 0.5))
    art.fill(bulb, fade(glass, 0.42))
    art.clip(bulb, () => {
      const level = 'M 0 72 C 20 68 34 76 52 72 C 70 68 84 76 100 71 L 100 130 L 0 130 Z'
      art.fill(level, blend(art, [0, 70], [0, 128], shade(liquid, 0.3), liquid, shade(liquid, -0.4)))
      art.line('M 0 72 C 20 68 34 76 52 72 C 70 68 84 76 100 71', 2, shade(liquid, 0.6))
      for (let bubble = 0; bubble < 12; bubble++) {
        const [x, y] = [art.random.between(14, 86), art.random.between(78, 120)]
        art.line(oval(x, y, art.random.between(1.4, 4)), 0.9, fade(shade(liquid, 0.75), 0.8))
      }
      art.patch(50 + (art.lightX < 0 ? 40 : -40), 100, 30, 44, '#140a24', 0.4)
    })
    art.line(bulb, 2, fade(shade(glass, 0.5), 0.8))
    const side = art.lightX < 0 ? 0 : 1
    art.fill(
      side ? 'M 84 62 C 92 72 92 88 86 98 C 86 84 84 74 78 64 Z' : 'M 16 62 C 8 72 8 88 14 98 C 14 84 16 74 22 64 Z',
      'rgba(255,255,255,0.75)',
    )
    art.part(slab(36, 15, 28, 6, 3), '#cfe6ee', 'bar', 0.9)
    art.part('M 42 4 C 46 2 54 2 58 4 L 60 17 L 40 17 Z', '#b07a45', 'column', 0.1)
    art.part(slab(38, 36, 24, 5, 2), '#d0a23c', 'column', 0.8)
    art.fill(starOutline(50, 94, 13, 5.4, 5), fade('#fff4c8', 0.85))
  },
})

/** A crystal ball on its stand. First colour its mist. */
export const crystalBall = thing({
  name: 'crystal-ball',
  nouns: ['crystal ball', 'fortune ball', 'magic orb', 'orb', 'scrying orb'],
  height: 0.25,
  view: [6, 2, 94, 112],
  paint(art) {
    const mist = art.color('#8a5ae0', '#4a9ae0', '#d05aa8')
    glow(art, 50, 46, 60, fade(mist, 0.55))
    const globe = oval(50, 46, 43)
    const light = art.context.createRadialGradient(50, 56, 3, 50, 46, 44)
    light.addColorStop(0, '#ffffff')
    light.addColorStop(0.28, shade(mist, 0.5))
    light.addColorStop(0.7, mist)
    light.addColorStop(1, shade(mist, -0.62))
    art.fill(globe, light)
    art.clip(globe, () => {
      for (let wisp = 0; wisp < 6; wisp++) {
        const y = 24 + wisp * 9
        art.line(
          `M ${art.random.between(6, 24)} ${y} C 34 ${y - 14} 60 ${y + 16} ${art.random.between(78, 94)} ${y - 4}`,
          5,
          fade(shade(mist, 0.7), 0.16),
        )
      }
      for (let star = 0; star < 14; star++)
        art.fill(starOutline(art.random.between(16, 84), art.random.between(14, 80), 1.8, 0.6, 4), '#ffffff')
      art.patch(50 + (art.lightX < 0 ? -18 : 18), 22, 15, 10, '#ffffff', 0.9)
    })
    art.line(oval(50, 46, 42.6), 1, fade(shade(mist, 0.75), 0.7))
    art.part(
      'M 24 84 C 34 92 66 92 76 84 C 78 92 72 97 68 98 L 80 108 C 82 112 76 112 72 112 L 28 112 C 24 112 18 112 20 108 L 32 98 C 28 97 22 92 24 84 Z',
      '#c8973a',
      'column',
      0.9,
    )
    dot(art, 50, 98, 5, 4.4, mist)
  },
})

/** A witch's cauldron, bubbling. First colour its brew, second its iron. */
export const cauldron = thing({
  name: 'cauldron',
  nouns: ['cauldron', "witch's cauldron", 'witch cauldron', 'bubbling cauldron'],
  habitat: 'ground',
  height: 0.9,
  view: [4, 2, 136, 124],
  mouth: [70, 38, 52, 9],
  paint(art) {
    const brew = art.color('#5fd04a', '#9a4ae0')
    const iron = art.second('#34363f')
    const glowing = mix(art.lit(brew), brew, 0.7)
    for (const [x, y, r] of [
      [54, 20, 9],
      [76, 12, 7],
      [92, 22, 5],
      [66, 5, 3],
    ] as const) {
      art.fill(oval(x, y, r), fade(glowing, 0.65))
      art.line(oval(x, y, r), 0.8, shade(glowing, 0.6))
      art.fill(oval(x - r * 0.3, y - r * 0.35, r * 0.22), '#ffffff')
    }
    glow(art, 70, 36, 58, fade(brew, 0.75))
    for (const x of [34, 106]) art.part(slab(x - 6, 100, 12, 23, 4), iron, 'column', 0.5)
    art.part('M 18 40 C 2 62 4 112 70 114 C 136 112 138 62 122 40 Z', iron, 'ball', 0.5)
    art.part(oval(70, 38, 60, 13), shade(iron, 0.16), 'bar', 0.6)
    art.fill(oval(70, 38, 53, 9.6), blend(art, [0, 28], [0, 48], shade(glowing, -0.3), glowing, shade(glowing, 0.4)))
    for (const [x, y, r] of [
      [42, 38, 6],
      [58, 41, 8],
      [80, 37, 7],
      [98, 39, 5],
      [68, 34, 4],
    ] as const)
      art.part(oval(x, y, r, r * 0.8), shade(brew, 0.2), 'ball', 0.9)
    for (const x of [6, 134]) art.line(oval(x < 70 ? 11 : 129, 62, 6, 8), 3, art.lit(shade(iron, 0.2)))
    art.fill('M 30 46 C 32 58 38 60 39 48 C 42 52 44 66 48 50 L 44 48 Z', glowing)
  },
})

/** A wand with a star, throwing sparks. First colour its star. */
export const magicWand = thing({
  name: 'magic-wand',
  nouns: ['magic wand', 'wand', 'fairy wand', "wizard's wand"],
  height: 0.4,
  view: [9, 4, 118, 110],
  paint(art) {
    const star = art.color('#f6c945', '#f78fc0', '#7fd0ff')
    art.turned(60, 60, Math.PI / 4, () => {
      art.part(slab(56.6, 26, 6.8, 104, 3), art.second('#2a2330', '#6a3f24'), 'column', 0.7)
      art.part(slab(56, 116, 8, 14, 3), '#d0a23c', 'column', 0.9)
    })
    glow(art, 88, 32, 40, fade(star, 0.9))
    art.form(starOutline(86, 34, 31, 14, 5, 0.3), star, 'ball', 0.8)
    for (const [x, y, r] of [
      [46, 14, 5],
      [112, 76, 5.4],
      [60, 34, 3],
      [104, 96, 3.4],
      [28, 26, 3],
    ] as const) {
      art.fill(starOutline(x, y, r, r * 0.3, 4), shade(star, 0.55))
      glow(art, x, y, r * 2.4, fade(star, 0.8))
    }
  },
})

/** A besom to ride. First colour its binding. */
export const broomstick = thing({
  name: 'broomstick',
  nouns: ['broomstick', "witch's broom", 'flying broom', 'witch broom'],
  habitat: 'air',
  height: 0.5,
  view: [2, 1, 198, 56],
  paint(art) {
    art.line('M 60 26 C 110 18 150 22 196 10', 5, shade(art.lit('#7a4a2a'), -0.4))
    art.line('M 60 25 C 110 17 150 21 196 9', 3, art.lit('#8f5a34'))
    const straw = '#c9973f'
    art.part('M 70 17 C 48 6 22 6 3 2 C 6 14 2 22 4 30 C 3 40 8 46 4 55 C 30 50 54 46 72 36 Z', straw, 'bar', 0.2)
    for (let stem = 0; stem < 26; stem++) {
      const y = art.random.between(4, 52)
      art.line(
        `M 68 ${22 + (y / 56) * 10} C 44 ${14 + y * 0.5} 24 ${y} ${art.random.between(4, 12)} ${y}`,
        0.9,
        fade(shade(art.lit(straw), stem % 2 ? 0.45 : -0.5), 0.7),
      )
    }
    art.form(slab(58, 14, 18, 25, 4), art.color('#5a2a7a', '#8a2a24'), 'column', 0.4)
    for (const x of [62, 67, 72]) art.line(`M ${x} 15 L ${x} 38`, 1, fade('#f0d9a0', 0.8))
  },
})

/** A witch's or wizard's pointed hat. First colour the felt, second the band. */
export const witchHat = thing({
  name: 'witch-hat',
  nouns: ['witch hat', "witch's hat", 'wizard hat', "wizard's hat", 'pointed hat'],
  height: 0.45,
  view: [2, 2, 138, 108],
  paint(art) {
    const wizard = art.is('wizard hat', "wizard's hat")
    const felt = art.color(...(wizard ? ['#2f3f9c'] : ['#2b2438', '#3a2450']))
    const band = art.second(wizard ? '#e8c24a' : '#8a3fb0')
    art.form(drum(70, 88, 104, 66, 66, 0.26), shade(felt, -0.12), 'bar', 0.2)
    art.form(
      'M 32 90 C 42 62 50 34 62 16 C 72 4 86 2 104 8 C 92 12 88 18 90 30 C 94 54 100 74 108 90 C 94 98 48 98 32 90 Z',
      felt,
      'column',
      0.3,
    )
    art.part('M 36 78 C 54 86 88 86 105 79 L 109 91 C 92 99 48 99 32 91 Z', band, 'column', 0.4)
    if (wizard)
      for (const [x, y, r] of [
        [66, 52, 8],
        [82, 34, 5],
        [54, 68, 4.4],
        [90, 66, 6],
      ] as const)
        art.fill(starOutline(x, y, r, r * 0.42, 5), art.lit('#f6d768'))
    art.line(slab(62, 79, 17, 14, 2), 3.2, art.lit('#e0b440'))
  },
})
