import { darken, mix } from '../paint/color.ts'
import type { Design, DesignText, Mark } from './design.ts'
import { inset, set, split, whole } from './layout.ts'

/** A fine line that winds about a circle, as engraved on paper that is not to be copied. */
function rosette(x: number, y: number, radius: number, petals: number, depth: number): string {
  const steps = petals * 14
  const at = (step: number): string => {
    const turn = (step / steps) * 2 * Math.PI
    const r = radius * (1 - depth + depth * Math.cos(petals * turn))
    return `${(x + r * Math.cos(turn)).toFixed(1)} ${(y + r * Math.sin(turn)).toFixed(1)}`
  }
  return `M ${Array.from({ length: steps + 1 }, (_, step) => at(step)).join(' L ')} Z`
}

/** Engraved paper money: its worth in the corners, who issues it above, a picture in an oval, a number of its own. */
export const banknote: Design = {
  kind: 'banknote',
  arrange(brief) {
    const { title, lines, frame, design, random, palette } = brief
    const page = whole(brief)
    const width = Math.min(frame.width * 0.94, frame.height * 0.9 * 2.2)
    const height = width / 2.2
    const note = { x: (frame.width - width) / 2, y: (frame.height - height) / 2, width, height }
    const u = width / 100
    const color = design.colors[0] ?? random.pick(['#3c6b4f', '#7a3f4a', '#35598a', '#6a5a2c', '#5b4384'])
    const paper = mix(color, '#fbf6e6', 0.84)
    const ink = darken(mix(color, '#16202c', 0.5), 0.04)
    const said = `${design.topic} ${title?.text ?? ''}`
    const worth = /\d[\d,.]*/.exec(said)?.[0] ?? '100'
    const inner = inset(note, 3.4 * u)
    const field = inset(inner, 2.4 * u)
    const oval = { x: note.x + 62 * u, y: note.y + 6.4 * u, width: 26 * u, height: 32.4 * u }
    const left = { x: field.x + u, y: field.y, width: oval.x - field.x - 4 * u, height: field.height }
    const all = title ? [title, ...lines] : lines
    const serial = `${String.fromCharCode(65 + random.integer(0, 25))}${random.integer(1000, 9999)} ${random.integer(1000, 9999)} ${String.fromCharCode(65 + random.integer(0, 25))}`
    const corner = (x: number, y: number): DesignText => ({
      text: worth,
      box: { x, y, width: 9 * u, height: 5.4 * u },
      type: 'serif',
      bold: true,
      color: ink,
      group: 'corners',
    })
    const marks: Mark[] = [
      { box: page, fill: [mix(palette.soft, '#ffffff', 0.2), mix(palette.soft, '#000000', 0.12)] },
      { box: note, fill: [mix(paper, '#ffffff', 0.3), paper], radius: u, raised: true },
      ...[1, 0.86, 0.7, 0.54].map(
        (share): Mark => ({
          path: rosette(note.x + 32 * u, note.y + height / 2, 17 * u * share, 18, 0.14),
          stroke: color,
          width: 0.16 * u,
          opacity: 0.55,
        }),
      ),
      ...[1, 0.8].map(
        (share): Mark => ({
          path: rosette(oval.x + oval.width / 2, oval.y + oval.height / 2, 20 * u * share, 26, 0.1),
          stroke: color,
          width: 0.16 * u,
          opacity: 0.5,
        }),
      ),
      { box: inner, stroke: color, width: 0.9 * u },
      { box: inset(inner, 1.1 * u), stroke: color, width: 0.25 * u },
    ]
    const texts: DesignText[] = [
      corner(field.x, field.y + 0.4 * u),
      corner(field.x + field.width - 9 * u, field.y + field.height - 5.8 * u),
      {
        text: serial,
        box: { x: left.x + 1 * u, y: left.y + left.height - 3.6 * u, width: 22 * u, height: 2.8 * u },
        type: 'mono',
        color: '#a02a2a',
        align: 'left',
      },
    ]
    const head = { x: left.x + 10 * u, y: left.y + u, width: left.width - 10 * u, height: 7 * u }
    const [first, ...rest] = all
    if (first) texts.push(set(first, head, { type: 'serif', bold: true, color: ink, tracking: 0.06 }))
    texts.push({
      text: worth,
      box: { x: left.x + 4 * u, y: left.y + 8.6 * u, width: left.width - 8 * u, height: 14.4 * u },
      type: 'serif',
      bold: true,
      color: darken(color, 0.04),
    })
    split(
      { x: left.x + 4 * u, y: left.y + 23.6 * u, width: left.width - 8 * u, height: 5.6 * u },
      Math.max(1, rest.length),
      0.4 * u,
      true,
    ).forEach((row, at) => {
      if (rest[at]) texts.push(set(rest[at], row, { type: 'serif', italic: true, color: ink, group: 'rest' }))
    })
    const ring = (by: number): string => {
      const { x, y, width: w, height: h } = inset(oval, -by)
      return `M ${x} ${y + h / 2} A ${w / 2} ${h / 2} 0 1 1 ${x + w} ${y + h / 2} A ${w / 2} ${h / 2} 0 1 1 ${x} ${y + h / 2} Z`
    }
    marks.push({ path: ring(0.6 * u), fill: mix(color, '#fbf6e6', 0.62) })
    return {
      behind: marks,
      ...(brief.hasPicture
        ? {
            picture: {
              box: inset(oval, 3 * u),
              shape: 'box' as const,
              bare: true,
              finish: [darken(color, 0.1), mix(color, '#fbf6e6', 0.5)] as const,
            },
          }
        : {}),
      over: [
        { path: ring(0.6 * u), stroke: color, width: 0.8 * u },
        { path: ring(1.8 * u), stroke: color, width: 0.25 * u },
      ],
      texts,
    }
  },
}
