/**
 * Shares found by other marks, in percent. Source: ../shared/watermark.md, "Measured": its prototype on 38 pictures, and the
 * two methods of the Python package invisible-watermark on the same. Where that table gives a range for several treatments,
 * so does this; what it does not tell is left out.
 */
export interface OtherMarks {
  prototype: number
  dwtDct?: string
  dwtDctSvd?: string
}

const lostByDwt = { dwtDct: '0', dwtDctSvd: '0' }
const levels = { dwtDct: '25-37', dwtDctSvd: '29-40' }
const filters = { dwtDct: '0-47', dwtDctSvd: '0-92' }

export const otherMarks: Readonly<Record<string, OtherMarks>> = {
  none: { prototype: 97.4, dwtDct: '50', dwtDctSvd: '92' },
  'JPEG 90': { prototype: 97, dwtDct: '0', dwtDctSvd: '82' },
  'JPEG 75': { prototype: 97, dwtDct: '0', dwtDctSvd: '63' },
  'JPEG 50': { prototype: 97, dwtDct: '0', dwtDctSvd: '18' },
  'JPEG 30': { prototype: 97, ...lostByDwt },
  'JPEG 20': { prototype: 90 },
  'WebP 75': { prototype: 97, ...lostByDwt },
  'WebP 50': { prototype: 95 },
  'AVIF 75': { prototype: 97, ...lostByDwt },
  'AVIF 50': { prototype: 68 },
  'resize 75 %': { prototype: 97, ...lostByDwt },
  'resize 50 %': { prototype: 97, ...lostByDwt },
  'resize 37 %': { prototype: 97, ...lostByDwt },
  'resize 25 %': { prototype: 97, ...lostByDwt },
  'resize 150 %': { prototype: 97, ...lostByDwt },
  'crop to 75 %': { prototype: 97, ...lostByDwt },
  'crop to 50 %': { prototype: 97, ...lostByDwt },
  'crop to 25 %': { prototype: 95, ...lostByDwt },
  'crop to 10 %': { prototype: 86, ...lostByDwt },
  'half size, JPEG 75': { prototype: 97 },
  'half size, JPEG 50': { prototype: 95 },
  'half area, JPEG 50': { prototype: 95 },
  'half area, half size, JPEG 50': { prototype: 81 },
  'screenshot (x0.83, JPEG 85)': { prototype: 97, ...lostByDwt },
  'brightness -20 %': { prototype: 97, ...levels },
  'brightness +20 %': { prototype: 92, ...levels },
  'contrast -20 %': { prototype: 97, ...levels },
  'contrast +20 %': { prototype: 84, ...levels },
  'gamma 0.7': { prototype: 97, ...filters },
  'gamma 1.4': { prototype: 97, ...filters },
  grey: { prototype: 97, ...filters },
  '256 colours': { prototype: 97, ...filters },
  'blur 1': { prototype: 97, ...filters },
  'median 3': { prototype: 97, ...filters },
  sharpen: { prototype: 97, ...filters },
  'noise 5': { prototype: 97, ...filters },
  'padding 15 %': { prototype: 97, ...filters },
  'rotate 1, filled': { prototype: 97, ...lostByDwt },
  'rotate 2, filled': { prototype: 97, ...lostByDwt },
  'rotate 5, filled': { prototype: 79, ...lostByDwt },
  mirror: { prototype: 97, ...lostByDwt },
  'squeeze to 80 %': { prototype: 95, ...lostByDwt },
}
