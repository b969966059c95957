import type { Brief, DesignText } from './design.ts'

/** The type of a title, by what the prompt says of the sheet's manner. */
export function titleManner(brief: Brief): Pick<DesignText, 'type' | 'bold' | 'tracking'> {
  const words = brief.design.words.join(' ')
  if (/vintage|retro|travel|western|art deco|deco/.test(words)) return { type: 'display', bold: true, tracking: 0.06 }
  if (/elegant|wedding|classic|luxury|wine|jazz|opera|ballet|theat/.test(words)) return { type: 'serif', bold: true }
  return brief.style === 'minimal'
    ? { type: 'sans', bold: true, tracking: 0.12 }
    : { type: 'display', bold: true, tracking: 0.02 }
}
