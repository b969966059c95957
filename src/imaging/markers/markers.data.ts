import type { MarkerField } from './marker-field.ts'
import { beginningOf, graphOf, valuesOf } from './summaries.ts'

/** How a tool signs its pictures. */
export interface Marker extends Pick<MarkerField, 'place' | 'name'> {
  tool: string
  /** Must match the text, where the name alone does not tell. */
  has?: RegExp
  /** The field of the same place that tells most; default: the one that was found. */
  about?: string
  /** What to say of its text; default: its beginning. */
  says?: (text: string) => string
  /** Who says so: the tool's own code or document, or files it made. */
  source: string
}

const a1111 = 'AUTOMATIC1111, or a tool that writes as it does'
const a1111Source = 'AUTOMATIC1111/stable-diffusion-webui modules/images.py, save_image_with_geninfo'
const comfyUiSource = 'comfyanonymous/ComfyUI nodes.py, SaveImage; comfy_extras/nodes_images.py, SaveAnimatedWEBP'
const invokeAiSource = 'invoke-ai/InvokeAI invokeai/app/services/image_files/image_files_disk.py'
const oldInvokeAiSource = 'invoke-ai/InvokeAI 2.x ldm/dream/pngwriter.py'
const novelAiSource = 'files of novelai.net'
const midjourneySource = 'files of midjourney.com'
const googleSource = 'files of the Gemini app and of Imagen'
const c2paSource = 'manifests of files'

/** Parameters as A1111 lists them after the prompt. */
const steps = /(?:^|\n|, )Steps: \d+/

/** In the order in which they are told. */
export const markers: readonly Marker[] = [
  {
    tool: 'limn',
    place: 'XMP',
    name: 'CreatorTool',
    has: /^limn$/,
    about: 'description',
    source: 'src/imaging/metadata.ts',
  },

  { tool: 'Google AI', place: 'C2PA', name: 'generator', has: /\bGoogle\b/, source: c2paSource },
  { tool: 'Google AI', place: 'C2PA', name: 'signer', has: /\bGoogle LLC\b/, source: c2paSource },
  {
    tool: 'Google AI',
    place: 'XMP',
    name: 'Credit',
    has: /\b(?:Made|Edited) (?:with|by) Google AI\b/,
    source: googleSource,
  },
  {
    tool: 'Google AI',
    place: 'IPTC',
    name: 'Credit',
    has: /\b(?:Made|Edited) (?:with|by) Google AI\b/,
    source: googleSource,
  },
  {
    tool: 'OpenAI',
    place: 'C2PA',
    name: 'generator',
    has: /\b(?:OpenAI|ChatGPT|DALL[·-]?E|GPT-4o)\b/i,
    source: c2paSource,
  },
  { tool: 'OpenAI', place: 'C2PA', name: 'signer', has: /\bOpenAI\b/, source: c2paSource },
  { tool: 'Adobe Firefly', place: 'C2PA', name: 'generator', has: /\bFirefly\b/i, source: c2paSource },

  {
    tool: 'Fooocus',
    place: 'PNG text',
    name: 'fooocus_scheme',
    about: 'parameters',
    source: 'lllyasviel/Fooocus modules/private_logger.py',
  },
  { tool: a1111, place: 'PNG text', name: 'parameters', has: steps, source: a1111Source },
  { tool: a1111, place: 'EXIF', name: 'UserComment', has: steps, source: a1111Source },
  {
    tool: 'SwarmUI',
    place: 'PNG text',
    name: 'parameters',
    has: /"sui_image_params"/,
    says: valuesOf('prompt', 'model', 'seed'),
    source: 'mcmonkeyprojects/SwarmUI src/Utils/T2IParamInput.cs',
  },
  {
    tool: 'SwarmUI',
    place: 'EXIF',
    name: 'UserComment',
    has: /"sui_image_params"/,
    says: valuesOf('prompt', 'model', 'seed'),
    source: 'mcmonkeyprojects/SwarmUI src/Utils/T2IParamInput.cs',
  },

  { tool: 'ComfyUI', place: 'PNG text', name: 'prompt', has: /"class_type"/, says: graphOf, source: comfyUiSource },
  { tool: 'ComfyUI', place: 'PNG text', name: 'workflow', has: /^\s*\{/, says: graphOf, source: comfyUiSource },
  { tool: 'ComfyUI', place: 'EXIF', name: 'Model', has: /^prompt:\{/, says: graphOf, source: comfyUiSource },
  {
    tool: 'ComfyUI',
    place: 'EXIF',
    name: 'Make',
    has: /^(?:workflow|prompt):\{/,
    says: graphOf,
    source: comfyUiSource,
  },
  {
    tool: 'ComfyUI',
    place: 'EXIF',
    name: 'ImageDescription',
    has: /^(?:workflow|prompt):\{/i,
    says: graphOf,
    source: comfyUiSource,
  },

  {
    tool: 'InvokeAI',
    place: 'PNG text',
    name: 'invokeai_metadata',
    says: valuesOf('positive_prompt', 'seed', 'app_version'),
    source: invokeAiSource,
  },
  { tool: 'InvokeAI', place: 'PNG text', name: 'invokeai_workflow', says: graphOf, source: invokeAiSource },
  { tool: 'InvokeAI', place: 'PNG text', name: 'invokeai_graph', says: valuesOf('id'), source: invokeAiSource },
  {
    tool: 'InvokeAI',
    place: 'PNG text',
    name: 'sd-metadata',
    says: valuesOf('prompt', 'model_weights', 'seed', 'app_version'),
    source: oldInvokeAiSource,
  },
  { tool: 'InvokeAI', place: 'PNG text', name: 'Dream', source: oldInvokeAiSource },

  {
    tool: 'NovelAI',
    place: 'PNG text',
    name: 'Software',
    has: /^NovelAI\b/,
    about: 'Description',
    source: novelAiSource,
  },
  { tool: 'NovelAI', place: 'PNG text', name: 'Source', has: /^NovelAI\b/, source: novelAiSource },
  {
    tool: 'NovelAI',
    place: 'EXIF',
    name: 'Software',
    has: /^NovelAI\b/,
    about: 'ImageDescription',
    source: novelAiSource,
  },

  {
    tool: 'Midjourney',
    place: 'PNG text',
    name: 'Description',
    has: /\bJob ID: [\da-f]{8}-/,
    source: midjourneySource,
  },
  {
    tool: 'Midjourney',
    place: 'EXIF',
    name: 'ImageDescription',
    has: /\bJob ID: [\da-f]{8}-/,
    source: midjourneySource,
  },
  { tool: 'Midjourney', place: 'XMP', name: 'description', has: /\bJob ID: [\da-f]{8}-/, source: midjourneySource },
  {
    tool: 'Midjourney',
    place: 'IPTC',
    name: 'Caption-Abstract',
    has: /\bJob ID: [\da-f]{8}-/,
    source: midjourneySource,
  },
]

/**
 * What IPTC calls pictures that a program made, or had a hand in; the others are photographs, scans and the like.
 * Source: https://cv.iptc.org/newscodes/digitalsourcetype/
 */
export const syntheticSourceTypes: Readonly<Record<string, string>> = {
  trainedAlgorithmicMedia: 'made by a model that learned from pictures',
  compositeWithTrainedAlgorithmicMedia: 'changed or extended by a model that learned from pictures',
  algorithmicMedia: 'made by a program that learned from no pictures',
  algorithmicallyEnhanced: 'enhanced by a program',
  compositeSynthetic: 'put together from pictures, some of which a program made',
  dataDrivenMedia: 'drawn from data by a program',
  virtualRecording: 'recorded from a virtual world',
}

export const say = ({ says = beginningOf }: Marker, text: string): string => says(text)
