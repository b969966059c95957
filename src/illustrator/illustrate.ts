import type { Canvas } from '@napi-rs/canvas'
import { throwIfCancelled } from '../errors/index.ts'
import { decodeImage } from '../imaging/decode.ts'
import type { Pixels } from '../imaging/image.ts'
import { followScene } from './edit/follow-scene.ts'
import { isSeeThrough } from './edit/photo/paint-photo.ts'
import { editedPhoto } from './edit/photo-steps.ts'
import { revisePhoto } from './edit/revise-photo.ts'
import { takeReferences } from './edit/take-references.ts'
import type { Illustration, IllustrationRequest } from './illustration.ts'
import type { Meaning } from './language/meaning.ts'
import { readPrompt } from './language/read-prompt.ts'
import { paintScene } from './paint/paint-scene.ts'
import { release } from './paint/release.ts'
import { studyPhoto } from './references/study-photo.ts'
import { studyReference } from './references/study-reference.ts'
import { describeScene } from './scene/describe-scene.ts'
import { layOut } from './scene/lay-out.ts'
import { pictureBehind } from './scene/name-pictures.ts'
import { asksForNoBackground, hasNoBackground } from './scene/no-background.ts'
import { photoScene } from './scene/photo-scene.ts'
import { useOfReferences } from './scene/plan-references.ts'
import { planScene } from './scene/plan-scene.ts'
import type { Scene } from './scene/scene.ts'
import { sketchScene } from './sketch-scene.ts'

/** References are studied and placed at no more than this many pixels a side. */
const referenceSide = 1024

/**
 * Draws a prompt: words → meaning → scene → composition → picture. A pure function of its request: the same request
 * gives the same pixels in every process.
 *
 * @throws InvalidRequestError when a reference cannot be decoded, CancelledError when `signal` fires.
 */
export async function illustrate(
  request: IllustrationRequest,
  options: { signal?: AbortSignal } = {},
): Promise<Illustration> {
  const { signal } = options
  const references = await Promise.all(
    request.references.map(({ bytes, field }, index) =>
      decodeImage(bytes, { fitWithin: referenceSide, field: field ?? `references[${index}]`, signal }),
    ),
  )
  throwIfCancelled(signal)
  const meaning = inManner(readPrompt(request.prompt, { previous: request.previous }), request.instruction)
  const { scene, notes } = decide(request, meaning, references)
  const composition = layOut(scene, { width: request.width, height: request.height })
  throwIfCancelled(signal)
  const pictures = await decodeLarger(references, scene, request, signal)
  throwIfCancelled(signal)
  const draft = request.wantsDraft ? sketchScene(scene, request, { references, signal }) : undefined
  const canvas = paintScene(composition, { references: pictures, signal })
  const { commentary, thoughts } = describeScene(scene)
  const photo = scene.references.find(({ role }) => role === 'edit')
  const pixels = photo && pictures[photo.index]
  return {
    transparent: hasNoBackground(scene) || (pixels !== undefined && isSeeThrough(photo?.edits ?? [], pixels)),
    pixels: pixelsOf(canvas),
    release: () => release(canvas),
    scene,
    commentary: [commentary, ...notes].join(' '),
    thoughts,
    ...(draft ? { draft } : {}),
  }
}

/** The pixels of a canvas nobody draws on any more. */
function pixelsOf(canvas: Canvas): Pixels {
  const { width, height } = canvas
  let all: Buffer | undefined
  return {
    width,
    height,
    get data() {
      all ??= canvas.data()
      release(canvas)
      return all
    },
    readRows: (top, bottom) =>
      all?.subarray(top * width * 4, bottom * width * 4) ??
      canvas.getContext('2d').getImageData(0, top, width, bottom - top).data,
  }
}

/** The scene the words ask for: a change to the one before, a photo with things done to it, or a new one. */
function decide(
  { previous, seed }: IllustrationRequest,
  meaning: Meaning,
  references: readonly Pixels[],
): { scene: Scene; notes: string[] } {
  // An edited photo goes on by its scene: looking at it again would cost 80 ms a turn.
  const edited = previous && editedPhoto(previous)
  const options = { seed, photo: edited && references[edited.index] }
  const follow = previous && previous.references.length > 0 ? followScene(previous, meaning, options) : undefined
  if (follow) return follow
  const behind = pictureBehind(meaning.text, references.length)
  const isPlaced = (index: number): boolean => meaning.references === 'subject' && index !== behind
  const studies = references.map((pixels, index) => studyReference(index, pixels, isPlaced(index)))
  const changed = previous && (takeReferences(previous, meaning, studies) ?? followScene(previous, meaning, options))
  if (changed) return changed
  if (useOfReferences(meaning, studies) !== 'edit')
    return planned(planScene(meaning, { seed, references: studies }), meaning)
  const [photo] = references
  const untouched = photoScene(seed, { ...photo!, index: 0, facts: studyPhoto(photo!) })
  const { scene, notes } = revisePhoto(untouched, meaning, photo)
  return { scene: { ...scene, past: [untouched] }, notes }
}

/** A new scene; where it has a background although it was to have none, that is said. */
function planned(scene: Scene, { text }: Meaning): { scene: Scene; notes: string[] } {
  const keeps = asksForNoBackground(text) && !hasNoBackground(scene)
  return { scene, notes: keeps ? ['It keeps its background, which such a picture needs.'] : [] }
}

/** A picture that fills the frame is decoded again at the size it is shown at: it must stay as sharp as it came. */
function decodeLarger(
  references: readonly Pixels[],
  scene: Scene,
  { references: files, width, height }: IllustrationRequest,
  signal: AbortSignal | undefined,
): Promise<Pixels[]> {
  return Promise.all(
    references.map((pixels, index) => {
      const fills = scene.references.some(
        (one) => one.index === index && (one.role === 'edit' || one.role === 'background'),
      )
      // A quarter turn may lay either side along the frame's longer one.
      const longest = Math.max(width, height) * Math.max(pixels.width / pixels.height, pixels.height / pixels.width)
      const wasShrunk = Math.max(pixels.width, pixels.height) >= referenceSide
      if (!fills || !wasShrunk || longest <= referenceSide) return pixels
      return decodeImage(files[index]!.bytes, { fitWithin: Math.min(8192, Math.ceil(longest)), signal })
    }),
  )
}

/** A standing instruction decides the manner where the prompt leaves it open; it brings nothing into the picture. */
function inManner(meaning: Meaning, instruction: string | undefined): Meaning {
  if (!instruction) return meaning
  const { style, light, camera, without } = readPrompt(instruction)
  return {
    ...meaning,
    style: meaning.style ?? style,
    light: { ...light, ...meaning.light },
    camera: { ...camera, ...meaning.camera },
    without: [...meaning.without, ...without],
  }
}
