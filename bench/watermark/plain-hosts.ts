import { type Canvas, createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { createRandom } from '../../src/illustrator/paint/random.ts'
import type { HostKind } from './drawn-hosts.data.ts'
import { prose } from './prose.data.ts'

export interface PlainHost {
  name: string
  kind: HostKind
  draw(): Canvas
}

/** What no prompt is needed for: backgrounds, pages of text, blocks of colour and hairlines. */
export const plainHosts: readonly PlainHost[] = [
  { name: 'white', kind: 'plain', draw: () => filled(1024, 1024, '#ffffff') },
  { name: 'grey', kind: 'plain', draw: () => filled(1024, 1024, '#808080') },
  { name: 'black', kind: 'plain', draw: () => filled(848, 1264, '#000000') },
  { name: 'red', kind: 'plain', draw: () => filled(512, 512, '#ff0000') },
  { name: 'blue', kind: 'plain', draw: () => filled(1376, 768, '#0038ff') },
  { name: 'gradient', kind: 'plain', draw: drawGradient },
  { name: 'black-on-white', kind: 'text', draw: () => drawPage(896, 1200, { paper: '#ffffff', ink: '#000000' }) },
  { name: 'white-on-black', kind: 'text', draw: () => drawPage(1024, 1024, { paper: '#000000', ink: '#ffffff' }) },
  { name: 'scan', kind: 'text', draw: drawScan },
  { name: 'blocks', kind: 'flat', draw: drawBlocks },
  { name: 'hairlines', kind: 'flat', draw: drawHairlines },
  { name: 'clear-badge', kind: 'flat', draw: drawBadge },
]

function filled(width: number, height: number, color: string): Canvas {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillStyle = color
  context.fillRect(0, 0, width, height)
  return canvas
}

function drawGradient(): Canvas {
  const canvas = createCanvas(1264, 848)
  const context = canvas.getContext('2d')
  const gradient = context.createLinearGradient(0, 0, 1264, 848)
  gradient.addColorStop(0, '#0b1f4b')
  gradient.addColorStop(0.6, '#d9577a')
  gradient.addColorStop(1, '#ffe9b8')
  context.fillStyle = gradient
  context.fillRect(0, 0, 1264, 848)
  return canvas
}

function drawPage(width: number, height: number, { paper, ink }: { paper: string; ink: string }): Canvas {
  const canvas = filled(width, height, paper)
  write(canvas.getContext('2d'), width, height, ink)
  return canvas
}

/** Lines of prose from margin to margin. */
function write(context: SKRSContext2D, width: number, height: number, ink: string): void {
  const margin = Math.round(width / 12)
  const lineHeight = 26
  context.font = '18px serif'
  context.fillStyle = ink
  const words = prose.split(/\s+/)
  let next = 0
  for (let y = margin + lineHeight; y < height - margin; y += lineHeight) {
    let line = ''
    for (;;) {
      const longer = `${line} ${words[next % words.length]}`.trim()
      if (context.measureText(longer).width > width - 2 * margin) break
      line = longer
      next++
    }
    context.fillText(line, margin, y)
  }
}

/** A page as a cheap scanner gives it: a little turned, on grey paper that darkens to one side, with grain. */
function drawScan(): Canvas {
  const [width, height] = [928, 1152] as const
  const canvas = filled(width, height, '#e9e6df')
  const context = canvas.getContext('2d')
  const shade = context.createLinearGradient(0, 0, width, 0)
  shade.addColorStop(0, 'rgba(0,0,0,0.22)')
  shade.addColorStop(0.12, 'rgba(0,0,0,0)')
  context.fillStyle = shade
  context.fillRect(0, 0, width, height)
  context.save()
  context.rotate((0.7 * Math.PI) / 180)
  write(context, width, height, '#2a2826')
  context.restore()
  const image = context.getImageData(0, 0, width, height)
  const random = createRandom(1, 'scan')
  for (let at = 0; at < image.data.length; at += 4) {
    const grain = random.between(-7, 7)
    for (let channel = 0; channel < 3; channel++) image.data[at + channel] = image.data[at + channel]! + grain
  }
  context.putImageData(image, 0, 0)
  return canvas
}

function drawBlocks(): Canvas {
  const canvas = filled(768, 768, '#f4d35e')
  const context = canvas.getContext('2d')
  const random = createRandom(2, 'blocks')
  const colors = ['#083d77', '#ebebd3', '#da4167', '#f4d35e', '#2e4057']
  for (let y = 0; y < 16; y++) {
    for (let x = 0; x < 16; x++) {
      context.fillStyle = random.pick(colors)
      context.fillRect(x * 48, y * 48, 48, 48)
    }
  }
  return canvas
}

function drawHairlines(): Canvas {
  const canvas = filled(1024, 1024, '#ffffff')
  const context = canvas.getContext('2d')
  const random = createRandom(3, 'hairlines')
  context.strokeStyle = '#1b1b1b'
  context.lineWidth = 1.5
  for (let line = 0; line < 60; line++) {
    context.beginPath()
    context.moveTo(random.between(0, 1024), random.between(0, 1024))
    context.bezierCurveTo(
      random.between(0, 1024),
      random.between(0, 1024),
      random.between(0, 1024),
      random.between(0, 1024),
      random.between(0, 1024),
      random.between(0, 1024),
    )
    context.stroke()
  }
  return canvas
}

/** Clear but for a badge with a soft shadow: most of the picture has no pixel to mark. */
function drawBadge(): Canvas {
  const canvas = createCanvas(1024, 1024)
  const context = canvas.getContext('2d')
  context.shadowColor = 'rgba(0,0,0,0.5)'
  context.shadowBlur = 40
  context.fillStyle = '#1f8a70'
  context.beginPath()
  context.arc(512, 512, 330, 0, 2 * Math.PI)
  context.fill()
  context.shadowColor = 'transparent'
  context.fillStyle = '#ffffff'
  context.font = 'bold 150px sans-serif'
  context.textAlign = 'center'
  context.fillText('limn', 512, 555)
  return canvas
}
