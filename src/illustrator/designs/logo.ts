import { darken, lightness } from '../paint/color.ts'
import type { Box } from '../paint/stage.ts'
import type { Arrangement, Brief, Design, DesignPicture, DesignText, Mark } from './design.ts'
import { circlePath, inset, set, split, whole } from './layout.ts'
import { mascot } from './mascot.ts'
import { star } from './ornament.ts'

interface Inks {
  ground: string
  ink: string
  soft: string
}

/** A mark on much quiet ground with its name: stacked, beside it, in a ring, cut out of a solid form, or as a monogram. */
export const logo: Design = {
  kind: 'logo',
  arrange(brief) {
    const said = `${brief.design.words.join(' ')} ${brief.design.topic}`.toLowerCase()
    const inks = inksOf(brief)
    if (
      brief.hasPicture &&
      /mascot|e-?sports?|\b(?:hockey|football|soccer|baseball|basketball|gaming)\b.*\bteam/.test(said)
    )
      return mascot(brief, inks)
    if (brief.frame.width > 1.5 * brief.frame.height) return beside(brief, inks)
    if (!brief.hasPicture || /monogram|initials|lettermark/.test(said)) return monogram(brief, inks)
    const name = brief.title
    const fitsRing =
      name !== undefined &&
      [...name.text].length < 24 &&
      !name.lettering?.typeAsked &&
      /^[\p{Script=Latin}\p{P}\p{Zs}\d&]+$/u.test(name.text)
    if (fitsRing && /badge|vintage|retro|emblem|seal|crest|round|circular|craft|brew|barber/.test(said))
      return ring(brief, inks)
    if (/negative space|solid|bold|silhouette/.test(said)) return cutOut(brief, inks)
    const manners = brief.style === 'minimal' ? [stacked, cutOut] : [stacked, cutOut, ...(fitsRing ? [ring, ring] : [])]
    return brief.random.pick(manners)(brief, inks)
  },
}

function inksOf({ design, palette, isDark }: Brief): Inks {
  const asked = design.colors.length > 0
  const ground = asked || isDark ? palette.paper : '#faf8f4'
  const ink = asked || isDark ? palette.ink : darken(palette.accent, 0.28)
  return { ground, ink, soft: palette.soft }
}

/** The mark in the logo's own two inks; in its own colours where it is all colour: a rainbow, a parrot. */
function mark(brief: Brief, box: Box, { ink, ground }: Inks): DesignPicture {
  const colorful = /colou?rful|rainbow|gradient|vibrant/.test(`${brief.design.words.join(' ')} ${brief.design.topic}`)
  return { box, shape: 'box', bare: true, finish: colorful ? 'flat' : [ink, ground] }
}

function typeOf({ design, random }: Brief): DesignText['type'] {
  const said = `${design.words.join(' ')} ${design.topic}`
  if (/elegant|luxury|classic|vintage|law|wine|boutique|jewel|beauty|hotel/.test(said)) return 'serif'
  if (/play|fun|kid|ice cream|toy|surf|bakery|sweet/.test(said)) return 'script'
  return random.pick(['sans', 'display'] as const)
}

/** The name, and below it what the firm does, small and spaced. */
function words(
  { title, lines, unit, ...brief }: Brief,
  box: Box,
  ink: string,
  align: 'left' | 'center' = 'center',
): DesignText[] {
  const type = typeOf({ title, lines, unit, ...brief })
  const foot = lines.length > 0 ? Math.min(box.height * 0.42, lines.length * 6.4 * unit) : 0
  const name = { ...box, height: box.height - foot }
  return [
    ...(title
      ? [
          set(title, name, {
            type,
            bold: true,
            color: ink,
            align,
            tracking: type === 'display' ? 0.06 : 0.01,
            largestPx: 16 * unit,
          }),
        ]
      : []),
    ...split({ ...box, y: name.y + name.height, height: foot }, Math.max(1, lines.length), 0.6 * unit, true).flatMap(
      (row, at) =>
        lines[at]
          ? [
              set(lines[at], inset(row, align === 'center' ? row.width * 0.06 : 0, row.height * 0.1), {
                type: 'sans',
                color: ink,
                align,
                tracking: 0.14,
                largestPx: 4.6 * unit,
                group: 'tagline',
              }),
            ]
          : [],
    ),
  ]
}

function stacked(brief: Brief, inks: Inks): Arrangement {
  const { frame, unit, title, lines } = brief
  const side = Math.min(frame.width * 0.56, frame.height * 0.47)
  const high = title ? Math.min(frame.height * 0.22, 19 * unit) + lines.length * 5 * unit : 0
  const top = (frame.height - side - high - 5 * unit) / 2
  const below = { x: 9 * unit, y: top + side + 5 * unit, width: frame.width - 18 * unit, height: high }
  return {
    behind: [{ box: whole(brief), fill: inks.ground }],
    picture: mark(brief, { x: (frame.width - side) / 2, y: top, width: side, height: side }, inks),
    over: [],
    texts: words(brief, below, inks.ink),
  }
}

/** A solid form of ink that leaves the mark free. */
function cutOut(brief: Brief, inks: Inks): Arrangement {
  const base = stacked(brief, inks)
  const box = base.picture!.box
  const grown = inset(box, -box.width * 0.06)
  const round = brief.random.chance(0.5)
  return {
    ...base,
    behind: [...base.behind, { box: grown, fill: inks.ink, radius: round ? grown.width / 2 : grown.width * 0.2 }],
    picture: { ...base.picture!, box: inset(box, box.width * 0.15), finish: [inks.ink, inks.ground] },
    texts: base.texts,
  }
}

/** A round badge: the name along the ring, stars at its sides, the mark in its middle. */
function ring(brief: Brief, inks: Inks): Arrangement {
  const { frame, title, lines } = brief
  const radius = Math.min(frame.width, frame.height) * 0.42
  const [x, y] = [frame.width / 2, frame.height / 2]
  const { ink, ground } = inks
  const [line] = lines
  const texts: DesignText[] = []
  const band = (below: boolean): DesignText['ring'] => ({ x, y, radius: radius * 0.79, height: radius * 0.2, below })
  const room = { x: x - radius * 0.8, y: y - radius * 0.92, width: radius * 1.6, height: radius * 0.3 }
  if (title)
    texts.push({
      ...set(title, room, { type: 'display', bold: true, color: ground, tracking: 0.08 }),
      ring: band(false),
    })
  const fits = line !== undefined && [...line.text].length < 26 && lines.length === 1
  if (fits)
    texts.push({
      ...set(line, { ...room, y: y + radius * 0.62 }, { type: 'sans', bold: true, color: ground, tracking: 0.08 }),
      ring: band(true),
    })
  const side = radius * (fits || lines.length === 0 ? 0.78 : 0.6)
  if (!fits)
    split(
      {
        x: x - radius * 0.44,
        y: y + radius * 0.24,
        width: radius * 0.88,
        height: lines.length > 0 ? radius * 0.28 : 0,
      },
      Math.max(1, lines.length),
      0,
      true,
    ).forEach((row, at) => {
      if (lines[at]) texts.push(set(lines[at], row, { type: 'sans', bold: true, color: ink, group: 'tagline' }))
    })
  const picture = {
    x: x - side / 2,
    y: y - side * (fits || lines.length === 0 ? 0.5 : 0.72),
    width: side,
    height: side,
  }
  const stars = (fits ? [-1, 1] : [-1, 1, 0]).map(
    (sign): Mark => ({
      path:
        sign === 0
          ? star(x, y + radius * 0.79, radius * 0.07)
          : star(
              x + sign * radius * 0.79 * Math.cos(fits ? 0 : 0.5),
              y + radius * 0.79 * Math.sin(fits ? 0 : 0.5),
              radius * 0.06,
            ),
      fill: ground,
    }),
  )
  return {
    behind: [
      { box: whole(brief), fill: ground },
      { path: circlePath(x, y, radius), fill: ink },
      { path: circlePath(x, y, radius * 0.95), stroke: ground, width: radius * 0.016 },
      { path: circlePath(x, y, radius * 0.6), fill: ground },
      { path: circlePath(x, y, radius * 0.565), stroke: ink, width: radius * 0.014 },
      ...stars,
    ],
    picture: mark(brief, picture, inks),
    over: [],
    texts,
  }
}

/** Initials in a form, or the name alone as a wordmark with a rule. */
function monogram(brief: Brief, inks: Inks): Arrangement {
  const { frame, unit, title, random, palette } = brief
  const initials = (title?.text ?? 'A')
    .split(/[\s&-]+/)
    .filter((word) => /^[\p{L}\d]/u.test(word) && !/^(?:the|of|and)$/i.test(word))
    .map((word) => [...word][0]!.toUpperCase())
    .slice(0, 2)
    .join('')
  const base = stacked({ ...brief, hasPicture: false }, inks)
  const { box } = base.picture!
  const [x, y, r] = [box.x + box.width / 2, box.y + box.height / 2, box.width / 2]
  const diamond = `M ${x} ${y - r} L ${x + r} ${y} L ${x} ${y + r} L ${x - r} ${y} Z`
  const solid = random.chance(0.5)
  const form: Mark[] = solid
    ? [
        random.chance(0.5)
          ? { path: circlePath(x, y, r * 0.94), fill: inks.ink }
          : { box: inset(box, r * 0.1), fill: inks.ink, radius: r * 0.36 },
      ]
    : random.chance(0.5)
      ? [
          { path: circlePath(x, y, r * 0.95), stroke: inks.ink, width: 1.3 * unit },
          { path: circlePath(x, y, r * 0.84), stroke: palette.accent, width: 0.5 * unit },
        ]
      : [{ path: diamond, stroke: inks.ink, width: 1.3 * unit }]
  const { picture: _none, ...rest } = base
  return {
    ...rest,
    behind: [{ box: { x: 0, y: 0, width: frame.width, height: frame.height }, fill: inks.ground }, ...form],
    texts: [
      ...base.texts,
      { text: initials, box: inset(box, r * 0.42), type: 'serif', bold: true, color: solid ? inks.ground : inks.ink },
    ],
  }
}

/** Mark and name side by side. */
function beside(brief: Brief, inks: Inks): Arrangement {
  const { frame, unit, title, hasPicture, lines } = brief
  const side = Math.min(frame.height * 0.6, frame.width * 0.28)
  const letters = [...(title?.text ?? '')].length
  const width = Math.min(frame.width * 0.84 - side, side * (0.9 + letters * 0.24))
  const x = (frame.width - side - width - 5 * unit) / 2
  const box = { x, y: (frame.height - side) / 2, width: side, height: side }
  const high = side * (lines.length > 0 ? 0.72 : 0.62)
  const text = { x: x + side + 5 * unit, y: (frame.height - high) / 2, width, height: high }
  const base = hasPicture ? undefined : monogram({ ...brief, frame: { width: side, height: side }, lines: [] }, inks)
  const initial = base?.texts.at(-1)
  return {
    behind: [
      { box: whole(brief), fill: inks.ground },
      ...(initial ? [{ path: circlePath(box.x + side / 2, box.y + side / 2, side * 0.48), fill: inks.ink }] : []),
    ],
    ...(hasPicture ? { picture: mark(brief, box, inks) } : {}),
    over: [],
    texts: [
      ...words(brief, text, inks.ink, 'left'),
      ...(initial
        ? [{ ...initial, box: inset(box, side * 0.24), color: lightness(inks.ink) > 0.5 ? '#14161c' : inks.ground }]
        : []),
    ],
  }
}
