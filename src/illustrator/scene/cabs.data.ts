/**
 * Where those inside are seen, by noun or drawing of what faces right: the middle of the window's sill and the height of a bust
 * that fills the window, as shares of the drawing's box. Judged by eye.
 */
export interface Cab {
  x: number
  y: number
  height: number
  /** Room for several side by side, as a share of the width. */
  span?: number
}

/** Said of who sits behind the driver, once for each place. */
export const passenger = 'passenger-seat'

/** What a car is in which one is to see who drives it. */
export const openCar = 'convertible'

const sedan: Cab = { x: 0.54, y: 0.39, height: 0.29, span: 0.36 }
const tall: Cab = { x: 0.56, y: 0.34, height: 0.29, span: 0.42 }

export const cabs: Readonly<Record<string, Cab>> = {
  car: { x: 0.55, y: 0.37, height: 0.28, span: 0.26 },
  'sports car': { x: 0.55, y: 0.37, height: 0.28, span: 0.26 },
  'racing car': { x: 0.55, y: 0.42, height: 0.26, span: 0.2 },
  'race car': { x: 0.55, y: 0.42, height: 0.26, span: 0.2 },
  convertible: { x: 0.54, y: 0.37, height: 0.46, span: 0.3 },
  taxi: sedan,
  sedan,
  cab: sedan,
  'police car': sedan,
  jeep: tall,
  suv: tall,
  minivan: tall,
  pickup: { x: 0.52, y: 0.37, height: 0.3, span: 0.2 },
  'pickup truck': { x: 0.52, y: 0.37, height: 0.3, span: 0.2 },
  van: { x: 0.69, y: 0.43, height: 0.27 },
  ambulance: { x: 0.72, y: 0.46, height: 0.26 },
  truck: { x: 0.87, y: 0.49, height: 0.29 },
  tractor: { x: 0.38, y: 0.4, height: 0.3 },
  bus: { x: 0.945, y: 0.53, height: 0.25 },
  helicopter: { x: 0.79, y: 0.63, height: 0.26, span: 0.18 },
  train: { x: 0.79, y: 0.42, height: 0.24 },
  biplane: { x: 0.45, y: 0.4, height: 0.26 },
  'fire-truck': { x: 0.86, y: 0.53, height: 0.22 },
}
