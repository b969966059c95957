import { drum as drumOutline, oval, polygon, slab } from '../craft/outlines.ts'
import { thing } from '../craft/thing.ts'
import { fade, shade } from '../tones.ts'

export const accordion = thing({
  name: 'accordion',
  nouns: ['accordion', 'concertina', 'squeezebox'],
  height: 0.45,
  view: [2, 4, 158, 116],
  paint(art) {
    const body = art.color('#a8202c', '#2b2d33', '#2f6a5a')
    for (let fold = 0; fold < 11; fold++) {
      const x = 48 + fold * 6
      art.part(
        polygon(
          [x, 10 + (fold % 2) * 4],
          [x + 6, 10 + ((fold + 1) % 2) * 4],
          [x + 6, 110 - ((fold + 1) % 2) * 4],
          [x, 110 - (fold % 2) * 4],
        ),
        fold % 2 ? '#2b2d33' : '#4a4e57',
        'face',
        0.3,
      )
    }
    art.form('M 8 4 L 50 8 L 50 112 L 8 116 C 2 110 2 10 8 4 Z', body, 'column', 0.9)
    art.form('M 152 4 L 112 8 L 112 112 L 152 116 C 158 110 158 10 152 4 Z', body, 'column', 0.9)
    art.part(slab(5, 14, 20, 92, 3), '#f3f1ec', 'column', 0.5)
    for (let key = 0; key < 11; key++) art.line(`M 5 ${22 + key * 8} L 25 ${22 + key * 8}`, 0.8, fade('#1a1a1e', 0.7))
    for (let key = 0; key < 10; key++)
      if (key % 3 !== 2) art.part(slab(5, 20 + key * 8.4, 12, 4, 1), '#1a1a1e', 'bar', 0.5)
    for (let row = 0; row < 7; row++)
      for (let column = 0; column < 3; column++)
        art.part(oval(126 + column * 9, 26 + row * 11.4, 2.8), '#f3ecdc', 'ball', 0.8)
    art.line('M 34 16 L 34 104', 2, art.lit('#d9a32c'))
  },
})

export const handDrum = thing({
  name: 'hand-drum',
  nouns: ['bongo', 'bongo drum', 'djembe', 'conga', 'bass drum', 'hand drum', 'bongos'],
  height: 0.4,
  view: [4, 4, 116, 116],
  paint(art) {
    const shell = art.color('#b8323a', '#2f5f8a', '#8a5a34')
    const tall = art.is('djembe', 'bongo', 'conga', 'bongos')
    const own = art.lit(shell)
    if (tall)
      art.form(
        'M 14 22 L 106 22 C 104 60 84 66 84 88 L 90 114 C 80 117 40 117 30 114 L 36 88 C 36 66 16 60 14 22 Z',
        shell,
        'column',
        0.5,
      )
    else art.form(drumOutline(60, 24, 112, 54, 54, 0.16), shell, 'column', 0.6)
    for (let lace = 0; lace < 6; lace++) {
      const x = 11 + lace * 16.4
      if (tall) art.line(`M ${x} 28 L ${60 + (x - 60) * 0.62} 66 L ${x + 8} 28`, 1.6, art.lit('#f0e6d2'))
      else art.line(`M ${x} 34 L ${x + 8} 100 L ${x + 16} 34`, 1.8, art.lit('#f0e6d2'))
    }
    for (const y of tall ? [24] : [28, 104])
      art.line(`M 6 ${y} C 30 ${y + 12} 90 ${y + 12} 114 ${y}`, 6, art.lit(tall ? '#3a2a20' : '#d9a32c'))
    art.part(oval(60, 20, 54, 13), '#f0e6d2', 'top', 0.3)
    art.line(oval(60, 20, 54, 13), 2.4, shade(own, -0.2))
  },
})

export const xylophone = thing({
  name: 'xylophone',
  nouns: ['xylophone', 'marimba', 'glockenspiel', 'vibraphone'],
  height: 0.2,
  view: [2, 4, 158, 92],
  paint(art) {
    const colors = ['#c8202c', '#e0742c', '#e8b52c', '#5fa03a', '#2f9a8a', '#2f77c8', '#4f4fa8', '#8a3fa8']
    art.part(polygon([6, 22], [154, 34], [154, 42], [6, 30]), '#8a5a34', 'bar', 0.3)
    art.part(polygon([6, 76], [154, 60], [154, 68], [6, 84]), '#8a5a34', 'bar', 0.3)
    for (let bar = 0; bar < 8; bar++) {
      const x = 8 + bar * 18.4
      const [top, foot] = [8 + bar * 2.4, 92 - bar * 2.6]
      art.form(
        slab(x, top, 14.6, foot - top, 3),
        art.asked[0] ? art.vary(art.asked[0], 0.1) : colors[bar]!,
        'column',
        0.7,
      )
      for (const y of [top + 8, foot - 8]) art.part(oval(x + 7.3, y, 2), '#d9dee4', 'ball', 0.9)
    }
    for (const [x1, y1, x2, y2] of [
      [30, 40, 96, 6],
      [70, 62, 146, 22],
    ] as const) {
      art.line(`M ${x1} ${y1} L ${x2} ${y2}`, 2.4, art.lit('#c89a60'))
      art.part(oval(x1, y1, 6.4), '#b8323a', 'ball', 0.7)
    }
  },
})

export const tambourine = thing({
  name: 'tambourine',
  nouns: ['tambourine', 'gong'],
  height: 0.3,
  view: [4, 4, 116, 116],
  paint(art) {
    if (art.noun === 'gong') {
      const brass = art.color('#c8902c', '#b8863a')
      art.part(oval(60, 60, 56), brass, 'ball', 1)
      for (const share of [0.86, 0.66, 0.44])
        art.line(oval(60, 60, 56 * share), 1.6, fade(shade(art.lit(brass), -0.5), 0.6))
      art.part(oval(60, 60, 16), shade(brass, 0.1), 'ball', 1)
      return
    }
    const wood = art.color('#b07a46', '#c8323a', '#2f77b4')
    const own = art.lit(wood)
    art.part(oval(60, 60, 52), '#f3ecdc', 'ball', 0.1)
    art.line(oval(60, 60, 49), 14, shade(own, -0.4))
    art.line(oval(60, 60, 49), 11, own)
    art.line(oval(59, 59, 51), 2, fade(shade(own, 0.6), 0.7))
    for (let pair = 0; pair < 8; pair++) {
      const angle = (pair / 8) * Math.PI * 2 + 0.2
      const [x, y] = [60 + Math.cos(angle) * 49, 60 + Math.sin(angle) * 49]
      art.part(oval(x, y, 6.4), '#e0b84a', 'ball', 1)
      art.fill(oval(x, y, 1.4), '#6a4a1c')
    }
  },
})

export const maracas = thing({
  name: 'maracas',
  nouns: ['maracas', 'maraca', 'rattle', 'baby rattle'],
  height: 0.25,
  view: [2, 2, 118, 120],
  paint(art) {
    const paint = art.color('#d8432f', '#e0a83a', '#2f8a6a')
    const band = art.lit(art.second('#f3ecdc', '#f0c83a'))
    for (const [x, turn] of [
      [38, -0.36],
      [82, 0.36],
    ] as const)
      art.turned(60, 120, turn, () => {
        art.part(slab(x + (x < 60 ? 18 : -26), 62, 8, 56, 4), '#b07a46', 'column', 0.5)
        const head = oval(x + (x < 60 ? 22 : -22), 36, 24, 32)
        art.form(head, paint, 'ball', 0.9)
        art.clip(head, () => {
          art.line('M 0 24 L 120 24', 5, band)
          art.line('M 0 48 L 120 48', 5, fade(shade(art.lit(paint), -0.4), 0.8))
          for (let zig = 0; zig < 9; zig++)
            art.line(`M ${26 + zig * 8} 40 L ${30 + zig * 8} 32 L ${34 + zig * 8} 40`, 1.8, art.lit('#f3ecdc'))
        })
      })
  },
})

export const harmonica = thing({
  name: 'harmonica',
  nouns: ['harmonica', 'mouth organ', 'kazoo'],
  height: 0.04,
  view: [2, 4, 178, 56],
  paint(art) {
    const plate = art.color('#b8c0c8', '#c8982c')
    art.form(slab(8, 4, 164, 22, 8), plate, 'bar', 1)
    art.form(slab(2, 22, 176, 14, 3), art.second('#7a2f24', '#2b2d33'), 'bar', 0.4)
    art.form(slab(8, 33, 164, 23, 8), shade(plate, -0.08), 'bar', 1)
    for (let hole = 0; hole < 11; hole++) art.fill(slab(14 + hole * 14.2, 24.6, 8.4, 9, 1), '#17110e')
    art.line('M 56 14 L 124 14', 2, fade(shade(art.lit(plate), -0.5), 0.6))
  },
})

export const bagpipes = thing({
  name: 'bagpipes',
  nouns: ['bagpipes', 'bagpipe', 'pipes'],
  height: 0.8,
  view: [2, 2, 146, 140],
  paint(art) {
    const tartan = art.color('#a8202c', '#24513c', '#2f4f8a')
    const wood = '#2b2420'
    for (const [x1, y1, x2, y2] of [
      [62, 70, 34, 4],
      [74, 64, 62, 2],
      [86, 66, 94, 8],
    ] as const) {
      art.line(`M ${x1} ${y1} L ${x2} ${y2}`, 8, art.lit(wood))
      art.line(
        `M ${x1 + (x2 - x1) * 0.4} ${y1 + (y2 - y1) * 0.4} L ${x1 + (x2 - x1) * 0.5} ${y1 + (y2 - y1) * 0.5}`,
        9,
        art.lit('#e8dcc0'),
      )
      art.line(`M ${x2} ${y2 + 3} L ${x2 + (x1 - x2) * 0.06} ${y2 + (y1 - y2) * 0.06 + 3}`, 10, art.lit('#e8dcc0'))
    }
    art.line('M 122 82 L 144 58', 6, art.lit(wood))
    art.line('M 42 110 L 30 138', 7, art.lit(wood))
    const bag = 'M 8 92 C 6 64 60 54 100 62 C 138 68 150 96 130 110 C 108 126 60 128 34 116 C 18 110 8 104 8 92 Z'
    art.form(bag, tartan, 'ball', 0.1)
    art.clip(bag, () => {
      for (let x = 0; x < 150; x += 16) art.line(`M ${x} 50 L ${x - 8} 130`, 3, fade(art.lit('#1d2a24'), 0.55))
      for (let y = 58; y < 130; y += 14) art.line(`M 0 ${y} L 150 ${y - 6}`, 3, fade(art.lit('#1d2a24'), 0.55))
      for (let x = 6; x < 150; x += 16) art.line(`M ${x} 50 L ${x - 8} 130`, 0.9, fade(art.lit('#f0d04a'), 0.8))
    })
  },
})
