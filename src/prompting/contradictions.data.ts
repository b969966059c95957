/** Words that cannot both be true of one picture. Written by hand. */
export const contradictions: readonly (readonly [one: string, other: string])[] = [
  [
    'at noon|midday|broad daylight|in the daylight|sunny|bright sunlight|sunshine|at sunrise|in the morning',
    'at night|midnight|night scene|night sky|starry|moonlit|moonlight|in the dark',
  ],
  [
    'black[- ]and[- ]white|monochrome|greyscale|grayscale|b&w',
    'colou?rful|vibrant colou?rs?|vivid colou?rs?|full colou?r|rainbow|multicolou?red|multi-colou?red|saturated',
  ],
  ['minimalist|minimalistic|minimal|uncluttered', 'cluttered|maximalist|intricate|ornate|busy composition|crowded'],
  [
    'extreme close-?up|close-?up|macro',
    'wide shot|wide-angle view|aerial view|panorama|panoramic|establishing shot|full body|full-body|bird.s.eye',
  ],
  [
    'photograph|photo|photorealistic',
    'watercolou?r|oil painting|cartoon|anime|pixel art|line art|vector art|pencil drawing',
  ],
  ['empty|deserted|abandoned|no people|without people', 'crowded|bustling|crowds? of|full of people|busy with'],
  ['symmetrical|perfect symmetry', 'asymmetrical|asymmetric'],
  ['in summer|summertime|midsummer', 'in winter|wintry|snowy|snowfall|snowing'],
  [
    'low[- ]angle|from below|worm.s.eye',
    'high[- ]angle|from above|top[- ]down|overhead|bird.s.eye|aerial view|flat ?lay',
  ],
  ['sunny|clear sky|clear blue sky|cloudless', 'rainy|raining|pouring|overcast|stormy|thunderstorm|foggy|cloudy sky'],
  ['soft light|soft lighting|diffused light', 'harsh light|hard light|harsh shadows'],
  ['front view|from the front|facing the camera|facing the viewer', 'from behind|rear view|back view|facing away'],
  ['blurred background|shallow depth of field|bokeh', 'everything in focus|deep focus|sharp background'],
  [
    'plain (?:white )?background|white background|transparent background',
    'detailed background|busy background|landscape background',
  ],
  ['flat colou?rs|flat design|flat illustration', 'photorealistic|3d render|realistic shading'],
  ['wide open|eyes open', 'eyes closed|closed eyes'],
]

/** Where these are said, both may be shown. */
export const bothShown =
  /\b(?:before and after|side by side|split|half|halves|versus|vs|compar\w+|panels?|storyboard|comic|sequence|diptych|triptych|collage|contrast\w*|selective|double exposure|except|transition\w*|from day to night|day to night|four seasons|turning|into|reflect\w*|dream\w*|painting of|poster of|grid|one|other|left|right)\b/iu
