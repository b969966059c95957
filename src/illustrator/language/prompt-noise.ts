/** What cameras and other programs are told in numbers and switches, and nobody can see: `f/1.4`, `ISO 200`, `--ar 16:9`. */
const noise =
  /\s--\w+(?:\s+[\w:.]+)?|\bf\/?\s?\d+(?:\.\d+)?\b|\b\d+(?:-\d+)?\s?mm\b(?:\s(?:portrait |prime |macro |wide-angle |telephoto |zoom )?lens)?|\bISO\s?\d+\b|\b1\/\d+\s?(?:s|sec|second)s?\b|\b(?:shot|taken|captured|photographed)\s(?:on|with|using)\s(?:an?\s)?(?:canon|nikon|sony|fujifilm|fuji|leica|hasselblad|arri|kodak|pentax|olympus|panasonic|red|iphone)\b[\w -]*|\b(?:canon eos|nikon|sony alpha|sony a|hasselblad|fujifilm)[ -]?[a-z]{0,2}\d\w*\b|::\d*(?:\.\d+)?/giu

/** `(masterpiece:1.2)` is a word and its weight. */
const weight = /[([]+([^()[\]:]{1,80}):\d+(?:\.\d+)?[)\]]+/gu

/** "The person from the first image and the scene of the second": of which pictures the words speak. */
const shortened =
  /(\b(?:first|second|third|fourth|fifth|last) (image|picture|photo|reference)\b.*\b(?:of|from|in|into) the (?:second|third|fourth|fifth|last|other))(?=\s*(?:[.,;!]|$| and\b))/giu

/** "A chalk drawing of a rocket on a blackboard": what it is drawn on goes without saying. */
const ground =
  /(\bchalk (?:drawing|art|sketch|illustration)s?\b.*?) on (?:an? |the )?(?:old |dusty )?(?:black ?board|chalk ?board|slate)\b/giu

/** "The dark silhouette of a couple" is how a couple is lit. */
const outlined = /\b(?:(?:an?|the|dark|black)\s)*silhouettes? of(?=\s+(?:an?|the|his|her|their)\b)/giu

/** The prompt without them. */
export const withoutNoise = (text: string): string =>
  text
    .replace(weight, '$1')
    .replace(noise, ' ')
    .replace(shortened, '$1 $2')
    .replace(ground, '$1')
    .replace(outlined, 'silhouetted')
