/** What other tools are told beside the prompt. Patterns are global; `message` gets the match and its groups. Written by hand. */
export interface ForeignParameter {
  id: string
  pattern: RegExp
  message: (match: RegExpMatchArray) => string
}

const asWords = 'The model reads it as words.'

const flagMeanings: Readonly<Record<string, string>> = {
  no: 'Say in the prompt what is there instead.',
  seed: 'A seed is an option: --seed.',
  stylize: 'Say the style in words.',
  s: 'Say the style in words.',
  style: 'Say the style in words.',
  niji: 'Say "in the style of an anime" in words.',
  sref: 'Give the picture as a reference (-r) and say "in the style of the reference".',
  cref: 'Give the picture as a reference (-r) and say whom it shows.',
  iw: 'Say in words how closely to follow the reference.',
  tile: 'Say "a seamless pattern" in words.',
  chaos: 'Ask for several pictures with -n instead.',
  repeat: 'Ask for several pictures with -n instead.',
  v: 'The model is an option: -m.',
  version: 'The model is an option: -m.',
  q: 'The size is an option: -s 1K, 2K or 4K.',
  quality: 'The size is an option: -s 1K, 2K or 4K.',
}

export const foreignParameters: readonly ForeignParameter[] = [
  {
    id: 'foreign-ratio',
    pattern: /(?<!\S)(?:--|—)(?:ar|aspect)[\s=]+(\d+(?:\.\d+)?[:x/]\d+(?:\.\d+)?)/giu,
    message: ([, ratio]) => `The aspect ratio is an option: -a ${ratio!.replace(/[x/]/, ':')}. ${asWords}`,
  },
  {
    id: 'foreign-parameter',
    pattern:
      /(?<!\S)(?:--|—)(?!(?:ar|aspect)\b)(?:no\s+[^-—]+|(?:seed|stylize|s|style|niji|sref|cref|cw|sw|iw|tile|chaos|c|repeat|r|v|version|q|quality|weird|w|stop|fast|turbo|relax|hd|test|creative|upbeta|uplight|video|raw|personalize|p|exp|draft)(?:[\s=]+(?:\d[\d.]*|raw|cute|scenic|expressive|original|https?:\S+|\d+))?)(?![\w-])/giu,
    message: ([text]) => {
      const flag = /^(?:--|—)([a-z]+)/iu.exec(text!)?.[1]?.toLowerCase() ?? ''
      return `Leave out this parameter of another tool. ${asWords} ${flagMeanings[flag] ?? ''}`.trim()
    },
  },
  {
    id: 'foreign-model',
    pattern: /<(?:lora|lyco|hypernet|embedding)[:\s][^<>]*>|\bembedding:[\w.-]+/giu,
    message: () =>
      'Leave it out: no such add-on can be loaded. Give a picture of the style or person as a reference (-r).',
  },
  {
    id: 'foreign-weight',
    pattern:
      /[([{]+[^()[\]{}:]{1,80}:\s*\d+(?:\.\d+)?[)\]}]+|\({2,}[^()]+\){2,}|\[{2,}[^[\]]+\]{2,}|(?<=\S)::-?\d*(?:\.\d+)?/gu,
    message: () => 'Weights mean nothing to the model. Name what matters first, and describe it more fully.',
  },
  {
    id: 'foreign-choice',
    pattern: /\{[^{}|]+(?:\|[^{}|]+)+\}|\b__[\w/-]+__\b/gu,
    message: () => 'Nothing chooses among these: the model reads them all. Write out one prompt for each.',
  },
  {
    id: 'negative-prompt',
    pattern: /\bnegative(?:[ _]prompt)?\s*[:=][^\n]*/giu,
    message: () =>
      'There is no negative prompt, and naming things can bring them in. Say what is there instead: "an empty street" for "no cars".',
  },
  {
    id: 'foreign-setting',
    pattern:
      /\b(?:(?:sampling )?steps|cfg(?:[ _]scale)?|guidance(?:[ _]scale)?|sampler|scheduler|clip[ _]skip|denois(?:e|ing)(?:[ _]strength)?|hires[ _](?:fix|upscale)|model hash)\s*[:=]?\s*(?:\d[\d.]*|(?<=[:=]\s*)[\w+]+(?: [\w+]+)?)/giu,
    message: () =>
      'The model has no such setting and reads it as words. Leave it out: the prompt, references, ratio and size are all there is.',
  },
  {
    id: 'seed-in-words',
    pattern: /\bseed\s*[:=]?\s*\d+/giu,
    message: ([text]) =>
      `A seed is an option: --seed ${/\d+/.exec(text!)?.[0]}. limn's illustrator draws the same for the same seed; Google's models do not promise to.`,
  },
]
