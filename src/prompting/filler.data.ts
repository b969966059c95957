/** Words that praise a picture instead of describing it, and what to write instead. Longer phrases first. Written by hand. */
export const filler: readonly { id: string; phrases: string; message: string }[] = [
  {
    id: 'filler-resolution',
    phrases:
      'ultra high definition, high definition, high resolution, high-resolution, ultra hd, full hd, hi-res, hires, uhd, 1080p, 720p, 2160p, 16k, 12k, 8k, 4k, 2k, hdr',
    message: 'Words change no pixels. The size is an option: -s 2K or -s 4K.',
  },
  {
    id: 'filler-quality',
    phrases:
      'best quality, highest quality, top quality, high quality, high-quality, good quality, masterpiece, award winning, award-winning, ultra-detailed, ultra detailed, hyper detailed, hyperdetailed, super detailed, extremely detailed, insanely detailed, highly detailed, very detailed, intricate details, professional quality, ultra quality, absurdres, hyper quality',
    message:
      'The model always does its best. Name what shows the quality: the material, the lens, the light, the technique ("fine cross-hatching", "85 mm lens, soft window light").',
  },
  {
    id: 'filler-taste',
    phrases:
      'absolutely stunning, very beautiful, so beautiful, aesthetically pleasing, eye-catching, mind-blowing, breathtaking, beautiful, gorgeous, stunning, amazing, awesome, incredible, wonderful, fantastic, lovely, pretty, nice, cool, epic, perfect, great, attractive, good-looking, good looking, fancy, interesting, aesthetic',
    message: 'Say what makes it so: its colours, its shape, its light, its expression.',
  },
  {
    id: 'filler-site',
    phrases:
      'trending on artstation, trending on art station, trending on pixiv, trending on behance, featured on behance, artstation hq, artstation, deviantart, cgsociety, pixiv, unreal engine 5, unreal engine, octane render, octane, v-ray, vray, redshift render',
    message: 'A place or program is no style. Describe the look: "a polished 3D render with soft studio light".',
  },
  {
    id: 'filler-real',
    phrases:
      'hyper-realistic, hyperrealistic, hyper realistic, ultra-realistic, ultra realistic, ultrarealistic, super realistic, photo-realistic, photo realistic, photorealistic, photorealism, realistic, lifelike',
    message:
      'Say that it is a photograph, and with which lens, in which light, from how near: that is what looks real.',
  },
  {
    id: 'filler-vague',
    phrases:
      'some kind of, some sort of, something like, something, somewhere, and so on, etc, things, stuff, whatever, various, et cetera',
    message: 'Name what is meant: what is left open is left to chance.',
  },
]

/** Words that are filler only alone: with these after them they say something. */
export const notFiller =
  /^(?:cool (?:tones?|colou?rs?|light\w*|white|blue|gr[ae]y|green|palette|shad\w+|breeze|water|air|morning|evening|temperature)|great (?:dane|wall|white|barrier|blue|horned|grey|gray|pyramid|hall|depth|sphinx|lakes?|plains)|pretty (?:much|well)|epic poem|perfect (?:circle|square|symmetry|sphere|cube|storm)|nice,? france|aesthetic clinic|realistic (?:proportions|shadows|scale)|fantastic (?:four|mr)|wonderful world|amazing grace)/iu
