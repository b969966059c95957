import { alpha, darken, lighten, mix } from './color.ts'
import type { TablePlace } from './dining-sets.ts'
import type { InteriorColors } from './interior.ts'
import type { Context } from './stage.ts'

/** A desk from the front with a screen, a lamp and papers, and the back of its chair before it. */
export function paintOfficeDesk(context: Context, { x, y, height }: TablePlace, colors: InteriorColors): void {
  const wide = height * 2.5
  const left = x - wide / 2
  const top = y - height
  context.fillStyle = alpha('#1a1620', 0.22)
  context.beginPath()
  context.ellipse(x, y, wide * 0.56, height * 0.12, 0, 0, Math.PI * 2)
  context.fill()
  const metal = mix(colors.dark, '#8a9196', 0.2)
  context.fillStyle = metal
  for (const leg of [0.03, 0.94]) context.fillRect(left + wide * leg, top, wide * 0.03, height)
  context.fillStyle = mix(colors.wood, colors.trim, 0.5)
  context.fillRect(left + wide * 0.7, top, wide * 0.24, height * 0.84)
  context.fillStyle = alpha(colors.dark, 0.3)
  for (const share of [0.3, 0.58]) context.fillRect(left + wide * 0.72, top + height * share, wide * 0.2, height * 0.02)
  const screen = { x: left + wide * 0.3, y: top - height * 0.92, width: wide * 0.42, height: height * 0.66 }
  context.fillStyle = metal
  context.fillRect(screen.x + screen.width * 0.46, screen.y + screen.height, screen.width * 0.08, height * 0.22)
  context.fillRect(screen.x + screen.width * 0.3, top - height * 0.14, screen.width * 0.4, height * 0.06)
  context.fillStyle = '#22272c'
  context.beginPath()
  context.roundRect(screen.x, screen.y, screen.width, screen.height, height * 0.03)
  context.fill()
  const glass = context.createLinearGradient(screen.x, screen.y, screen.x + screen.width, screen.y + screen.height)
  glass.addColorStop(0, mix(colors.second, '#dff0f6', 0.6))
  glass.addColorStop(1, mix(colors.second, '#3f6f8c', 0.5))
  context.fillStyle = glass
  context.fillRect(
    screen.x + height * 0.03,
    screen.y + height * 0.03,
    screen.width - height * 0.06,
    screen.height - height * 0.06,
  )
  context.fillStyle = alpha('#ffffff', 0.7)
  for (const [row, share] of [0.62, 0.44, 0.54].entries())
    context.fillRect(
      screen.x + height * 0.1,
      screen.y + height * (0.14 + row * 0.12),
      screen.width * share,
      height * 0.05,
    )
  context.fillStyle = darken(colors.wood, 0.24)
  context.fillRect(left, top, wide, height * 0.12)
  context.fillStyle = lighten(colors.wood, 0.16)
  context.beginPath()
  context.moveTo(left + wide * 0.03, top - height * 0.12)
  context.lineTo(left + wide * 0.97, top - height * 0.12)
  context.lineTo(left + wide, top + height * 0.03)
  context.lineTo(left, top + height * 0.03)
  context.fill()
  context.fillStyle = '#f7f3ea'
  context.fillRect(left + wide * 0.08, top - height * 0.09, wide * 0.15, height * 0.08)
  context.fillStyle = '#e6e8ea'
  context.fillRect(left + wide * 0.36, top - height * 0.07, wide * 0.26, height * 0.07)
  context.fillStyle = colors.accent
  context.beginPath()
  context.roundRect(left + wide * 0.8, top - height * 0.28, height * 0.17, height * 0.22, height * 0.03)
  context.fill()
  context.strokeStyle = metal
  context.lineWidth = height * 0.04
  context.beginPath()
  context.moveTo(left + wide * 0.1, top - height * 0.1)
  context.lineTo(left + wide * 0.12, top - height * 0.5)
  context.lineTo(left + wide * 0.2, top - height * 0.66)
  context.stroke()
  context.fillStyle = colors.accent
  context.beginPath()
  context.moveTo(left + wide * 0.17, top - height * 0.7)
  context.lineTo(left + wide * 0.25, top - height * 0.68)
  context.lineTo(left + wide * 0.25, top - height * 0.48)
  context.lineTo(left + wide * 0.14, top - height * 0.56)
  context.fill()
  const foot = y + height * 0.2
  context.fillStyle = metal
  context.fillRect(x - height * 0.03, foot - height * 0.5, height * 0.06, height * 0.44)
  context.beginPath()
  context.ellipse(x, foot - height * 0.05, height * 0.34, height * 0.07, 0, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = darken(colors.cloth, 0.16)
  context.beginPath()
  context.roundRect(x - height * 0.36, foot - height * 0.62, height * 0.72, height * 0.16, height * 0.07)
  context.fill()
  context.fillStyle = colors.cloth
  context.beginPath()
  context.roundRect(x - height * 0.32, foot - height * 1.26, height * 0.64, height * 0.66, height * 0.16)
  context.fill()
}
