/** What is said not to be there, and what to say instead. First match wins. Written by hand. */
export const instead: readonly (readonly [what: RegExp, words: string])[] = [
  [/^(?:people|person|humans?|crowds?|anyone|anybody|one|body)\b/iu, '"deserted", "an empty street"'],
  [
    /^(?:text|words?|letters?|lettering|writing|captions?|typography|watermarks?|logos?|signatures?|labels?)\b/iu,
    '"plain, unlettered surfaces"',
  ],
  [/^(?:clouds?|cloudy)\b/iu, '"a clear blue sky"'],
  [/^(?:background|backdrop|scenery)\b/iu, '"on a plain white background"'],
  [/^(?:cars?|vehicles?|traffic)\b/iu, '"an empty road"'],
  [/^(?:shadows?)\b/iu, '"flat, even light"'],
  [/^(?:blur\w*|bokeh|out of focus)\b/iu, '"sharp from front to back"'],
  [/^(?:borders?|frames?|margins?|edges)\b/iu, '"filling the picture from edge to edge"'],
  [/^(?:colou?rs?)\b/iu, '"in black and white"'],
  [/^(?:hair|beard|moustache|mustache)\b/iu, '"bald", "clean-shaven"'],
  [/^(?:clutter|mess)\b/iu, '"tidy, with three things on the table"'],
  [/^(?:trees?|plants?|vegetation)\b/iu, '"open grassland", "bare rock"'],
  [/^(?:buildings?|houses?)\b/iu, '"open country"'],
  [/^(?:sun|sunlight|light)\b/iu, '"in deep shade", "by moonlight"'],
  [/^(?:smil\w+)\b/iu, '"with a serious face"'],
  [/^(?:glasses)\b/iu, '"with bare eyes"'],
  [
    /^(?:extra|deform\w*|ugly|bad|mutat\w*|disfigur\w*|malformed|low|worst|poorly)\b/iu,
    'nothing of it: such lists are for other tools. Describe what you want to see',
  ],
]
