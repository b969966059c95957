import { pathOf } from '../path.ts'
import { fade, mix, shade } from '../tones.ts'
import { type CarView, strokeLine } from './car-view.ts'
import { heightAt, topEdge } from './outline.ts'

/** Panel gaps with a lit lower lip, handles, vents and unpainted parts. */
export function paintTrim(view: CarView): void {
  const { context, shape, stage } = view
  const paint = view.lit(view.paint)
  const lit = fade(mix(shade(paint, 0.55), stage.light.key, 0.3), 0.55)
  context.lineCap = 'round'
  for (const seam of shape.seams) {
    context.save()
    context.translate(0.8, -0.5)
    strokeLine(view, seam, 0.7, lit)
    context.restore()
    strokeLine(view, seam, 0.8, fade(shade(paint, -0.85), 0.85))
  }
  for (const data of shape.vents) {
    const gradient = context.createLinearGradient(0, 20, 0, 70)
    gradient.addColorStop(0, '#1d1d24')
    gradient.addColorStop(1, '#050508')
    context.fillStyle = gradient
    context.fill(pathOf(data))
    context.save()
    context.translate(0.4, -0.8)
    strokeLine(view, data, 0.6, fade(shade(paint, 0.4), 0.5))
    context.restore()
  }
  for (const data of shape.trim) {
    const gradient = context.createLinearGradient(0, 12, 0, 36)
    gradient.addColorStop(0, '#0b0b0f')
    gradient.addColorStop(1, '#2a2b33')
    context.fillStyle = gradient
    context.fill(pathOf(data))
  }
  if (shape.cladding) {
    context.strokeStyle = '#1d1e24'
    context.lineWidth = 6
    for (const axle of [shape.rearAxle, shape.frontAxle]) {
      context.beginPath()
      context.arc(axle, shape.wheelRadius, shape.archRadius + 2, -0.28, Math.PI + 0.28)
      context.stroke()
    }
  }
  for (const data of shape.chrome ?? []) {
    const gradient = context.createLinearGradient(0, 30, 0, 62)
    const bright = view.lit('#fbfcfe')
    gradient.addColorStop(0, view.lit('#5f6670'))
    gradient.addColorStop(0.35, view.lit('#c9d0d8'))
    gradient.addColorStop(0.5, view.lit('#3d434d'))
    gradient.addColorStop(0.62, bright)
    gradient.addColorStop(1, bright)
    context.fillStyle = gradient
    context.fill(pathOf(data))
  }
  for (const [x, y] of shape.handles) {
    context.fillStyle = fade(shade(paint, -0.7), 0.65)
    context.beginPath()
    context.roundRect(x - 1, y - 2.6, 19, 4.6, 2.2)
    context.fill()
    const metal = context.createLinearGradient(0, y + 2, 0, y - 2)
    metal.addColorStop(0, shade(paint, 0.6))
    metal.addColorStop(0.5, paint)
    metal.addColorStop(1, shade(paint, -0.5))
    context.fillStyle = metal
    context.beginPath()
    context.roundRect(x, y - 1, 17, 2.6, 1.3)
    context.fill()
  }
}

/** The door mirror, on its stalk. */
export function paintMirror(view: CarView): void {
  const { context, shape } = view
  const paint = view.lit(view.paint)
  if (!shape.mirror) return
  const [x, y] = shape.mirror
  context.strokeStyle = '#15151b'
  context.lineWidth = 2
  context.beginPath()
  context.moveTo(x + 3, y - 3)
  context.lineTo(x - 1, y + 3)
  context.stroke()
  const shell = context.createLinearGradient(0, y + 9, 0, y)
  shell.addColorStop(0, shade(paint, 0.45))
  shell.addColorStop(0.45, paint)
  shell.addColorStop(1, shade(paint, -0.55))
  context.fillStyle = shell
  context.beginPath()
  context.moveTo(x - 8, y + 1.5)
  context.bezierCurveTo(x - 9.5, y + 6.5, x - 7.5, y + 9, x - 3, y + 9)
  context.bezierCurveTo(x + 4, y + 9, x + 9, y + 6.5, x + 9.5, y + 3.2)
  context.bezierCurveTo(x + 6, y + 0.4, x - 2, y - 0.4, x - 8, y + 1.5)
  context.closePath()
  context.fill()
  context.strokeStyle = 'rgba(8,6,14,0.5)'
  context.lineWidth = 0.6
  context.stroke()
}

/** The bright streak along the shoulder and the rim of light on the upper edge. */
export function paintHighlights(view: CarView): void {
  const { context, shape, stage, open, lightX } = view
  const { key, strength } = stage.light
  const bright = mix(key, '#ffffff', 0.6)
  context.save()
  const silhouette = pathOf(open ? shape.body : `${shape.body} ${shape.roof}`)
  context.clip(silhouette)
  const reach = context.createLinearGradient(0, 0, shape.length, 0)
  const center = 0.5 + 0.3 * lightX
  reach.addColorStop(0, fade(bright, 0))
  reach.addColorStop(Math.max(0.02, center - 0.38), fade(bright, 0.08))
  reach.addColorStop(center, fade(bright, 0.3 + 0.6 * strength))
  reach.addColorStop(Math.min(0.98, center + 0.34), fade(bright, 0.08))
  reach.addColorStop(1, fade(bright, 0))
  context.strokeStyle = reach
  context.lineCap = 'round'
  for (const [width, opacity] of [
    [5, 0.1],
    [2.6, 0.2],
    [1, 0.75],
  ] as const) {
    context.globalAlpha = opacity
    context.lineWidth = width
    context.beginPath()
    for (let x = 0; x <= shape.length; x += 4) context.lineTo(x, heightAt(shape.shoulder, x) - 1)
    context.stroke()
  }
  context.globalAlpha = 1
  const rim = context.createLinearGradient(0, 0, shape.length, 0)
  rim.addColorStop(0, fade(bright, lightX < 0 ? 0.55 : 0.2))
  rim.addColorStop(Math.min(0.9, Math.max(0.1, center)), fade(bright, 0.35 + 0.5 * strength))
  rim.addColorStop(1, fade(bright, lightX > 0 ? 0.55 : 0.2))
  context.strokeStyle = rim
  context.lineWidth = Math.max(1, view.pixel)
  const columns = 240
  const top = topEdge(open ? [shape.body] : [shape.body, shape.roof], shape.length, columns)
  context.beginPath()
  top.forEach((y, column) => {
    context.lineTo(((column + 0.5) / columns) * shape.length, y - 0.5)
  })
  context.stroke()
  context.restore()
}
