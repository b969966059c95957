import { oval, slab } from '../craft/outlines.ts'
import { dot, thing } from '../craft/thing.ts'
import { glow } from '../easel.ts'
import { fade, shade } from '../tones.ts'
import { wheel } from './parts.ts'

/** A fighter jet. First colour its skin. */
export const fighterJet = thing({
  name: 'fighter-jet',
  nouns: ['fighter jet', 'jet fighter', 'fighter plane', 'warplane', 'fighter aircraft', 'stealth jet'],
  habitat: 'air',
  height: 5,
  view: [2, 2, 218, 70],
  paint(art) {
    const skin = art.color('#8b95a1', '#767f78', '#9aa3ad')
    const own = art.lit(skin)
    glow(art, 12, 43, 20, 'rgba(255,150,70,0.8)')
    art.form('M 80 34 L 112 22 L 124 23 L 120 36 Z', shade(skin, -0.35), 'face', 0.4)
    art.form('M 30 36 L 18 4 L 36 3 L 68 32 Z', skin, 'face', 0.5)
    art.form('M 20 38 L 3 46 L 6 50 L 34 46 Z', shade(skin, -0.3), 'face', 0.4)
    art.part('M 10 36 L 24 34 L 24 52 L 10 50 Z', '#3f444d', 'bar', 0.6)
    const body =
      'M 20 34 C 50 30 90 31 118 28 C 146 24 176 32 216 44 C 218 45 217 47 214 47 C 180 52 140 54 100 54 L 24 53 Z'
    art.form(body, skin, 'bar', 0.6)
    art.clip(body, () => {
      art.fill('M 0 48 C 80 50 160 49 220 45 L 220 60 L 0 60 Z', fade(shade(own, -0.5), 0.4))
      for (const x of [60, 92, 128, 178]) art.line(`M ${x} 28 L ${x - 3} 56`, 0.6, fade(shade(own, -0.6), 0.6))
      art.fill('M 184 34 L 220 44 L 220 50 L 186 52 Z', fade(shade(own, -0.35), 0.7))
    })
    art.part('M 112 46 L 136 43 L 138 56 L 96 57 Z', shade(skin, -0.3), 'bar', 0.5)
    art.fill('M 134 44 L 139 43 L 140 56 L 136 56 Z', '#15171d')
    art.part(
      'M 118 29 C 128 17 150 18 164 32 C 150 34 132 33 118 29 Z',
      art.is('stealth jet') ? '#4a4020' : '#39566e',
      'ball',
      1,
    )
    art.line('M 140 20 L 142 33', 0.9, own)
    art.form('M 60 46 L 126 46 C 112 54 90 64 66 69 L 44 69 Z', skin, 'face', 0.6)
    art.line('M 46 68 L 80 68', 2.6, art.lit('#e9ecef'))
    art.part('M 80 66.6 L 88 68 L 80 69.4 Z', '#c9302a', 'face', 0.2)
    dot(art, 82, 40, 4.4, 4.4, art.second('#3a5f9c'))
    art.fill(oval(82, 40, 1.8), '#f2f2ee')
  },
})

/** A propeller plane with two wings. First colour its body, second its wings. */
export const biplane = thing({
  name: 'biplane',
  nouns: ['biplane', 'propeller plane', 'vintage plane', 'crop duster', 'sopwith'],
  habitat: 'air',
  height: 3,
  view: [2, 4, 166, 98],
  paint(art) {
    const body = art.color('#c4262a', '#2f5f9c', '#e0a52a')
    const wings = art.second('#efe2c0', '#e9e7e1')
    art.form('M 8 44 L 6 20 C 12 14 22 20 32 40 Z', body, 'face', 0.5)
    art.form('M 2 48 C 10 42 26 42 34 47 L 32 52 L 6 53 Z', wings, 'bar', 0.3)
    art.form(
      'M 10 46 C 50 40 84 36 120 36 C 136 36 146 42 148 52 C 148 64 138 70 122 70 C 84 70 40 60 10 54 Z',
      body,
      'bar',
      0.7,
    )
    art.form('M 126 36 C 142 36 150 42 151 53 C 151 64 142 70 126 70 C 130 58 130 48 126 36 Z', '#b9c0c9', 'bar', 0.9)
    art.part('M 66 40 C 70 33 84 33 88 38 Z', '#2a1f1a', 'bar', 0.2)
    art.line('M 88 38 L 93 28', 2, fade('#cfe6f2', 0.9))
    art.line('M 98 72 L 90 12 M 122 70 L 118 12 M 98 72 L 118 12', 2, art.lit('#7a5232'))
    art.line('M 108 70 L 104 86 M 118 70 L 108 86', 2.2, art.lit('#4a4e57'))
    wheel(art, 106, 88, 9.6, { tyre: 0.34 })
    art.line('M 14 54 L 8 60', 1.8, art.lit('#4a4e57'))
    art.form(slab(74, 8, 62, 7, 3.4), wings, 'bar', 0.4)
    art.form(slab(70, 66, 60, 7, 3.4), wings, 'bar', 0.4)
    dot(art, 50, 51, 6.4, 6.4, wings)
    dot(art, 50, 51, 3, 3, body)
    art.fill(oval(157, 53, 4.4, 34), fade(art.lit('#3a3e48'), 0.2))
    art.part('M 155 53 C 152 40 154 26 158 20 C 161 28 161 42 159 53 Z', '#8a5a34', 'column', 0.6)
    art.part('M 155 53 C 153 66 155 80 158 86 C 161 78 161 64 159 53 Z', '#8a5a34', 'column', 0.6)
    art.part('M 150 47 C 158 46 164 50 165 53 C 164 56 158 60 150 59 Z', body, 'ball', 0.8)
  },
})

/** A quadcopter with its camera. First colour its shell. */
export const drone = thing({
  name: 'drone',
  nouns: ['drone', 'quadcopter', 'camera drone', 'delivery drone', 'quadrocopter'],
  habitat: 'air',
  height: 0.35,
  view: [2, 4, 158, 72],
  paint(art) {
    const shell = art.color('#e9ebee', '#34373f')
    for (const [x, y, reach] of [
      [46, 14, 26],
      [114, 14, 26],
    ] as const)
      art.fill(oval(x, y, reach, 3), fade(art.lit('#3a3e48'), 0.25))
    art.line('M 60 34 L 46 20 M 100 34 L 114 20', 4, shade(art.lit(shell), -0.35))
    for (const x of [46, 114]) art.part(slab(x - 3, 13, 6, 10, 2), '#4a4e57', 'column', 0.6)
    for (const side of [-1, 1]) {
      const x = (value: number): number => 80 + side * value
      art.form(`M ${x(14)} 32 L ${x(56)} 22 L ${x(57)} 28 L ${x(16)} 44 Z`, shell, 'bar', 0.6)
      art.part(slab(x(54) - 5, 14, 10, 17, 3), '#4a4e57', 'column', 0.6)
      art.fill(oval(x(54), 12, 24, 3.4), fade(art.lit('#3a3e48'), 0.3))
      art.line(`M ${x(54) - 23} 11.4 L ${x(54) + 23} 12.6`, 1.8, art.lit('#2c2f36'))
      art.fill(oval(x(54), 32, 2), side > 0 ? '#3aff7a' : '#ff4a3a')
      if (art.dark > 0.3) glow(art, x(54), 32, 10, side > 0 ? 'rgba(60,255,120,0.9)' : 'rgba(255,70,60,0.9)')
      art.line(`M ${x(20)} 46 L ${x(30)} 68 M ${x(22)} 69.6 L ${x(38)} 69.6`, 2.6, art.lit('#4a4e57'))
    }
    art.form(
      'M 52 40 C 54 26 66 22 80 22 C 94 22 106 26 108 40 C 104 48 94 52 80 52 C 66 52 56 48 52 40 Z',
      shell,
      'ball',
      0.7,
    )
    if (art.is('delivery drone')) art.part(slab(64, 52, 32, 18, 1), '#b98550', 'face', 0.1)
    else {
      art.part(slab(71, 49, 18, 17, 5), '#33363d', 'face', 0.5)
      art.part(oval(80, 58, 6.4), '#14161c', 'ball', 1)
      art.fill(oval(78, 56, 1.8), '#9fd4ff')
    }
    art.fill(oval(80, 32, 2.4), '#5fe3ff')
  },
})

/** An airship. First colour its hull, second its fins and stripe. */
export const blimp = thing({
  name: 'blimp',
  nouns: ['blimp', 'airship', 'zeppelin', 'dirigible'],
  habitat: 'air',
  height: 18,
  view: [3, 6, 197, 92],
  paint(art) {
    const hull = art.color('#c9ced6', '#e0d6c0', '#b8483a')
    const fins = art.second('#a3282e', '#2f5f9c')
    const own = art.lit(hull)
    art.form('M 26 38 L 4 10 L 22 8 L 52 28 Z', fins, 'face', 0.4)
    art.form('M 26 50 L 4 78 L 22 80 L 52 60 Z', shade(fins, -0.2), 'face', 0.4)
    const body = 'M 8 44 C 30 18 70 8 112 8 C 156 8 190 24 196 44 C 190 64 156 80 112 80 C 70 80 30 70 8 44 Z'
    art.form(body, hull, 'ball', 0.6)
    art.clip(body, () => {
      for (const bend of [-28, -14, 14, 28])
        art.line(`M 6 44 C 40 ${44 + bend * 1.3} 150 ${44 + bend * 1.5} 198 44`, 0.7, fade(shade(own, -0.6), 0.5))
      for (const x of [50, 84, 118, 152])
        art.line(`M ${x} 4 C ${x + 9} 28 ${x + 9} 60 ${x} 84`, 0.6, fade(shade(own, -0.6), 0.35))
      art.fill('M 6 44 C 60 50 150 50 198 44 L 198 51 C 150 57 60 57 6 50 Z', fade(art.lit(fins), 0.9))
    })
    art.form('M 4 42 L 40 40 L 40 48 L 4 46 Z', fins, 'bar', 0.4)
    art.part('M 92 78 L 142 77 C 142 86 138 91 132 91 L 100 91 C 95 91 92 86 92 78 Z', '#4a4e57', 'bar', 0.5)
    for (const x of [98, 107, 116, 125]) art.fill(slab(x, 80.6, 6, 5, 1.4), art.dark > 0.4 ? '#ffdf9a' : '#bcd4e4')
    art.part(slab(84, 82, 10, 5, 2.4), '#33363d', 'bar', 0.6)
    art.line('M 84 78 L 84 91', 1.4, fade(art.lit('#2a2c32'), 0.7))
  },
})
