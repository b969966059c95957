import { lighten, mix } from '../paint/color.ts'
import type { Brief, Design, DesignText } from './design.ts'
import { inset, set, split, whole } from './layout.ts'

/** Asked to be cute, a thing has a face. */
export const isCute = ({ design }: Brief): boolean =>
  /\b(?:kawaii|cute|chibi|adorable|smiling|happy|laughing|sad|angry|sleepy|sleeping|crying)\b/.test(
    `${design.words.join(' ')} ${design.topic}`.toLowerCase(),
  )

/** Things cut out with a white border on a plain ground, their words on a ribbon below. */
export const sticker: Design = {
  kind: 'sticker',
  arrange(brief) {
    const { unit, palette, title, lines, design, hasPicture, frame } = brief
    const page = whole(brief)
    const plain = design.colors[0] ?? mix(palette.soft, '#ffffff', 0.25)
    const all = title ? [title, ...lines] : lines
    const band =
      all.length > 0 ? Math.min(frame.height * (hasPicture ? 0.4 : 0.7), (hasPicture ? 13 : 22) * unit * all.length) : 0
    const room = inset(page, 8 * unit)
    const picture = { ...room, height: room.height - band }
    const ribbon = {
      x: room.x,
      y: hasPicture ? picture.y + picture.height : (frame.height - band) / 2,
      width: room.width,
      height: band,
    }
    const texts: DesignText[] = split(ribbon, Math.max(1, all.length), 0, true).flatMap((row, at) => {
      const line = all[at]
      return line
        ? [
            set(line, inset(row, row.width * 0.06, row.height * 0.16), {
              type: 'display',
              bold: true,
              color: palette.accent === plain ? palette.ink : '#2a2233',
              group: at === 0 ? 'first' : 'others',
            }),
          ]
        : []
    })
    return {
      behind: [{ box: page, fill: [lighten(plain, 0.25), plain] }],
      ...(hasPicture
        ? {
            picture: {
              box: picture,
              shape: 'box' as const,
              bare: true,
              finish: 'die-cut' as const,
              face: isCute(brief),
            },
          }
        : {}),
      over: band > 0 ? [{ box: ribbon, fill: '#ffffff', radius: Math.min(8 * unit, band / 2), raised: true }] : [],
      texts,
    }
  },
}

/** A thing alone, as large as fits, on nothing but a tint. */
export const emoji: Design = {
  kind: 'emoji',
  arrange(brief) {
    const base = sticker.arrange(brief)
    const page = whole(brief)
    return {
      ...base,
      behind: [{ box: page, fill: brief.design.colors[0] ?? '#ffffff' }],
      ...(base.picture ? { picture: { ...base.picture, finish: 'flat' as const } } : {}),
    }
  },
}
