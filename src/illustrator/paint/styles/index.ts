import type { Canvas } from '@napi-rs/canvas'
import type { Composition } from '../../scene/composition.ts'
import type { Scene } from '../../scene/scene.ts'
import { render3d } from './3d-render.ts'
import { anime } from './anime.ts'
import { artDeco } from './art-deco.ts'
import { artNouveau } from './art-nouveau.ts'
import { blackAndWhite } from './black-and-white.ts'
import { blueprint } from './blueprint.ts'
import { cartoon } from './cartoon.ts'
import { chalk } from './chalk.ts'
import { charcoal } from './charcoal.ts'
import { childrensBook } from './childrens-book.ts'
import { cinematic } from './cinematic.ts'
import { clay } from './clay.ts'
import { coloredPencil } from './colored-pencil.ts'
import { comic } from './comic.ts'
import { crayon } from './crayon.ts'
import { crossStitch } from './cross-stitch.ts'
import { cubist } from './cubist.ts'
import { cutOutAfter } from './cut-out-after.ts'
import { cyanotype } from './cyanotype.ts'
import { embroidery } from './embroidery.ts'
import { engraving } from './engraving.ts'
import { flat } from './flat.ts'
import { glitch } from './glitch.ts'
import { impressionist } from './impressionist.ts'
import { ink } from './ink.ts'
import { lineArt } from './line-art.ts'
import { linocut } from './linocut.ts'
import { lowPoly } from './low-poly.ts'
import { matchReference } from './match-reference.ts'
import { miniature } from './miniature.ts'
import { minimal } from './minimal.ts'
import { mosaic } from './mosaic.ts'
import { neon } from './neon.ts'
import { oil } from './oil.ts'
import { paperCut } from './paper-cut.ts'
import { pastel } from './pastel.ts'
import { pencil } from './pencil.ts'
import { pixelArt } from './pixel-art.ts'
import { pointillist } from './pointillist.ts'
import { popArt } from './pop-art.ts'
import { psychedelic } from './psychedelic.ts'
import { risograph } from './risograph.ts'
import { stainedGlass } from './stained-glass.ts'
import { stencil } from './stencil.ts'
import type { Style } from './style.ts'
import { swirls } from './swirls.ts'
import { thermal } from './thermal.ts'
import { vaporwave } from './vaporwave.ts'
import { vintagePhoto } from './vintage-photo.ts'
import { watercolor } from './watercolor.ts'
import { woodblock } from './woodblock.ts'
import { xRay } from './x-ray.ts'

/** Ways of painting rather than passes over the painted picture: as usual, and as a world of blocks. */
const waysOfPainting = ['vector', 'isometric'] as const

/** Every style that is a pass over the painted picture. */
const styles: readonly Style[] = [
  watercolor,
  oil,
  pencil,
  ink,
  charcoal,
  lineArt,
  comic,
  neon,
  blueprint,
  blackAndWhite,
  vintagePhoto,
  cinematic,
  pixelArt,
  lowPoly,
  paperCut,
  clay,
  childrensBook,
  stainedGlass,
  mosaic,
  embroidery,
  minimal,
  coloredPencil,
  pastel,
  chalk,
  linocut,
  engraving,
  crayon,
  crossStitch,
  artNouveau,
  thermal,
  xRay,
  stencil,
  psychedelic,
  miniature,
  popArt,
  artDeco,
  risograph,
  cyanotype,
  cubist,
  impressionist,
  swirls,
  pointillist,
  vaporwave,
  glitch,
  render3d,
  anime,
  cartoon,
  flat,
  woodblock,
]
const byKind = new Map(styles.map((style) => [style.kind, style]))

/** Names `Scene.style.kind` may have and be honoured; any other is drawn as `vector`. */
export const styleKinds: readonly string[] = [...waysOfPainting, ...byKind.keys()]

/**
 * The finished picture in the scene's style, from the painted one: first moved to the scene's palette, if it has one,
 * then made the way `kind` says, after the manner of a measured style reference if there is one. May draw on `canvas`. Throws CancelledError when `signal` fires.
 */
export function applyStyle(canvas: Canvas, { scene }: Composition, signal?: AbortSignal): Canvas {
  return matchReference(canvas, scene, byKind.get(scene.style.kind), signal)
}

/** As `applyStyle`, for things with nothing behind them. */
export function styledAlone(canvas: Canvas, composition: Composition, signal?: AbortSignal): Canvas {
  const { style, references } = composition.scene
  if (!byKind.has(style.kind) && style.palette.length === 0 && references.length === 0) return canvas
  return cutOutAfter(canvas, () => applyStyle(canvas, composition, signal), byKind.get(style.kind))
}

/** A picture made the way a style is, by its name; as it is for a name there is none of. */
export function applyStyleKind(canvas: Canvas, kind: string, scene: Scene, signal?: AbortSignal): Canvas {
  return byKind.get(kind)?.apply(canvas, { ...scene, style: { kind, palette: [] } }, signal) ?? canvas
}
