import type { Meaning } from './meaning.ts'

const reference =
  '(?:reference|references|image|images|photo|photos|picture|pictures|photograph|screenshot|drawing|attachment|upload|artwork|example|sample|input)s?'
const these =
  '(?:this|that|these|those|the|my|our|both|all|each|attached|provided|given|uploaded|following|above|two|three|first|second)'

const rules: readonly (readonly [use: NonNullable<Meaning['references']>, pattern: RegExp])[] = [
  [
    'combine',
    new RegExp(
      String.raw`\b(?:combine|combining|merge|blend|mix|fuse|mash up|collage|bring together|put together|using elements)\b.*\b(?:${these} )+(?:\w+ )?${reference}\b`,
    ),
  ],
  ['combine', /\b(?:combine|merge|blend|fuse|mix) (?:these|them|both|all|the two)\b/],
  [
    'combine',
    new RegExp(
      String.raw`\b(?:elements?|parts?|things|objects|people) (?:from|of|in) (?:\w+ )?(?:these|those|both|all|my|the two|the three|the attached|the provided) (?:\w+ )?${reference}\b`,
    ),
  ],
  [
    'style',
    new RegExp(
      String.raw`\b(?:style|look|aesthetics?|feel|vibe|palette|colou?rs|technique|mood|manner)\b(?:(?! ).|\b.){0,24}\b(?:of|as|from|like|in) (?:${these} )+(?:\w+ )?${reference}\b`,
    ),
  ],
  [
    'style',
    /\b(?:same|similar|this|matching) (?:\w+ ){0,2}(?:style|look|aesthetic|feel|palette|technique)\b(?!.*\bpainting of\b)/,
  ],
  [
    'style',
    new RegExp(
      String.raw`\b(?:in|with|using|match|matching|copy) (?:the )?style of (?:${these} )+(?:\w+ )?${reference}\b`,
    ),
  ],
  ['style', new RegExp(String.raw`\b(?:look|looks|drawn|painted) like (?:${these} )+(?:\w+ )?${reference}\b`)],
  ['style', /\bstyle (?:reference|transfer)\b/],
  [
    'subject',
    /\b(?:put|place|print|show|use|add|apply|insert|wrap|render) (?:this|that|these|it|them|him|her|my (?!name)\w+|the (?:attached|provided|uploaded|reference)(?: \w+)?)\b.{0,30}\b(?:on|onto|in|into|as|at|next to|to|inside|under|beside)\b/,
  ],
  [
    'subject',
    new RegExp(
      String.raw`\b(?:the )?(?:person|man|woman|dog|cat|product|object|character|subject|logo|face|animal|car|building|child|girl|boy) (?:in|from|of|shown in) (?:${these} )+(?:\w+ )?${reference}\b`,
    ),
  ],
  [
    'subject',
    /\b(?:this|these|my) (?:person|man|woman|dog|cat|product|object|character|logo|animal|car|bottle|shoe|pet|face|building|house|mug|bag)\b/,
  ],
  [
    'edit',
    new RegExp(
      String.raw`^(?:please )?(?:can you |could you )?(?:edit|retouch|enhance|restore|colou?rize|crop|rotate|flip|resize|extend|upscale|sharpen|brighten|darken|blur|denoise|desaturate|straighten|convert|transform|turn|make|recolou?r|adjust|change|remove|replace|add|fix)\b.*\b(?:${these} )(?:\w+ )?${reference}\b`,
    ),
  ],
  [
    'edit',
    /^(?:please )?(?:crop|rotate|flip|mirror|resize|upscale|sharpen|brighten|darken|blur|denoise|desaturate|colou?rize|restore|enhance|retouch|straighten)\b/,
  ],
  ['edit', /\b(?:remove|blur|replace|change|swap) (?:the |its )?background\b/],
  [
    'edit',
    /^(?:please )?(?:make|turn|convert|change|more|less|much|a bit|slightly|it|add|give|apply)\b.*\b(?:black and white|sepia|more contrast|warmer|cooler|brighter|darker|more saturat\w+|vignette)\b(?=\s*[.!]?$)/,
  ],
]

/** What the pictures that come with a prompt are for, when the prompt says. */
export function readReferenceUse(text: string): Meaning['references'] {
  const plain = text.toLowerCase().replace(/\s+/g, ' ').trim().slice(0, 1000)
  return rules.find(([, pattern]) => pattern.test(plain))?.[0]
}

/** Nouns that mean the pictures themselves, never something to draw. */
export const referenceNouns: ReadonlySet<string> = new Set(
  'reference reference-image image photo picture composition element attachment upload style input'.split(' '),
)
