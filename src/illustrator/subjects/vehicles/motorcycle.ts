import { oval, slab } from '../craft/outlines.ts'
import { type Craft, thing } from '../craft/thing.ts'
import { shade } from '../tones.ts'
import { lamp, wheel } from './parts.ts'

const chrome = '#b9c0c9'

function paintEngine(art: Craft): void {
  art.line('M 148 40 L 96 56 L 86 92 L 126 95 L 146 46', 4, art.lit('#22242a'))
  art.part('M 84 70 L 126 64 L 132 92 L 118 100 L 88 98 Z', '#4a4e57', 'face', 0.6)
  art.part('M 100 58 L 122 56 L 127 76 L 104 78 Z', '#747a84', 'face', 0.6)
  for (const y of [60, 64, 68, 72]) art.line(`M 101 ${y} L 125 ${y - 1.6}`, 1.1, art.lit('#2b2e35'))
  art.part(oval(102, 87, 11), chrome, 'ball', 0.9)
  art.part(oval(122, 86, 7), '#8b919b', 'ball', 0.8)
}

/** A motorcycle in side view: a cruiser, or with a fairing when sports, racing or futuristic. First colour its tank. */
export const motorcycle = thing({
  name: 'motorcycle',
  nouns: [
    'motorcycle',
    'motorbike',
    'sports bike',
    'superbike',
    'dirt bike',
    'chopper motorcycle',
    'cruiser motorcycle',
  ],
  habitat: 'ground',
  height: 1.2,
  view: [2, 6, 208, 120.5],
  paint(art) {
    const own = art.color('#b3161d', '#1d4f8f', '#1f2228', '#d97a1a', '#2f5d46')
    const sporty = art.is('sports', 'sport', 'sports bike', 'superbike', 'racing', 'fast', 'futuristic', 'ninja')
    const dirt = art.is('dirt bike', 'off-road', 'motocross')
    const rim = { rim: art.is('futuristic') ? '#5fe3ff' : chrome, spokes: sporty ? 6 : 18, tyre: 0.26 }
    if (dirt) Object.assign(rim, { lugs: 28 })
    wheel(art, 34, 89, 31, rim)
    art.line('M 34 89 L 92 82', 5, art.lit('#3a3d45'))
    wheel(art, 176, 89, 31, rim)
    if (!sporty) art.part(oval(176, 89, 9), '#9aa1ab', 'ball', 0.7)
    art.line('M 149 34 L 176 89', 6, art.lit('#454952'))
    art.line('M 150 36 L 165 67', 3.4, art.lit('#e1e5ea'))
    art.form('M 146 74 C 148 56 172 50 190 58 C 200 62 206 70 208 78 C 194 62 168 60 152 74 Z', own, 'bar', 0.7)
    paintEngine(art)
    art.line('M 116 76 C 124 98 112 102 96 102 L 30 101', 6.4, shade(art.lit(chrome), -0.35))
    art.line('M 116 75 C 123 97 111 100 96 100 L 30 99', 2.6, shade(art.lit(chrome), 0.35))
    art.part(slab(18, 96, 44, 8.6, 4), chrome, 'bar', 0.9)
    const tail = sporty
      ? 'M 14 36 C 40 40 62 46 92 52 L 88 62 C 64 62 40 54 14 36 Z'
      : 'M 2 84 C 2 62 18 50 40 52 L 84 56 L 80 64 C 52 60 32 60 20 68 C 12 72 8 78 6 86 Z'
    art.form(tail, own, 'bar', 0.7)
    if (sporty) art.part('M 40 40 C 58 42 76 48 98 48 L 96 56 C 74 54 54 50 40 40 Z', '#17181c', 'ball', 0.3)
    else
      art.part(
        'M 34 50 C 38 38 48 44 58 47 C 66 50 84 44 98 50 L 96 58 C 74 60 50 60 34 50 Z',
        art.is('vintage', 'classic', 'retro') ? '#7a4a2a' : '#1b1b20',
        'ball',
        0.35,
      )
    art.form('M 92 54 C 92 38 116 30 136 33 C 148 35 150 44 145 52 C 130 60 106 62 92 54 Z', own, 'ball', 0.9)
    art.line('M 100 50 C 112 54 130 52 143 46', 1.6, shade(art.lit(own), 0.5))
    art.line('M 151 38 C 148 24 138 20 128 24', 3, art.lit(chrome))
    art.line('M 137 22.5 L 125 26', 5, art.lit('#17181c'))
    art.line('M 146 25 L 143 12', 1.6, art.lit('#6d737d'))
    art.part(oval(141, 10.6, 7, 4.4), chrome, 'ball', 0.8)
    if (sporty) {
      art.form(
        'M 128 60 L 146 34 C 156 30 170 36 182 50 C 172 56 160 62 156 76 L 138 98 L 108 98 C 120 84 126 76 128 60 Z',
        own,
        'ball',
        0.9,
      )
      art.part('M 144 34 C 150 24 162 28 172 40 Z', '#4c6577', 'face', 0.9)
      lamp(art, 172, 48, 3.6)
    } else {
      art.part('M 146 42 L 158 34 L 160 54 L 150 52 Z', '#22242a', 'face', 0.5)
      lamp(art, 162, 44, 8)
    }
    art.part(oval(sporty ? 16 : 8, sporty ? 38 : 70, 3), '#d0201c', 'ball', 0.8)
  },
})
