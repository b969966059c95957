/** How pieces between commas become parts of sentences. First match wins; a piece is kept as it was written. Written by hand. */

/** Where a place is: "on a beach", "in a forest". */
export const onPlaces =
  /\b(?:beach|shore|coast|street|road|highway|path|trail|mountain|mountains|mountaintop|peak|roof|rooftop|hill|hilltop|hillside|island|cliff|farm|bridge|moon|mars|stage|table|lawn|field|balcony|terrace|pier|dock|boat|ship|train|planet|playground|riverbank|plain|prairie|square|plaza|ice|sidewalk)$/iu
export const bareTimes =
  /^(?:sunset|sunrise|dawn|dusk|noon|midday|midnight|night|nighttime|night time|twilight|daybreak|nightfall|sundown|golden hour|blue hour)$/iu
export const timesOfDay = /^(?:(?:early|late|foggy|misty|sunny|rainy|quiet|bright) )?(?:morning|afternoon|evening)$/iu
export const seasons = /^(?:spring|summer|autumn|winter|fall)$/iu
export const weatherNouns =
  /^(?:(?:heavy|light|thick|soft|gentle|dense) )?(?:rain|fog|mist|snow|haze|storm|thunderstorm|snowfall|drizzle|blizzard|sunshine|moonlight|starlight|sunlight|daylight|candlelight|firelight)$/iu
export const lampLights = /^(?:neon|neon lights?|candles?|lanterns?|fairy lights|street lamps?|string lights)$/iu
export const lighting = /\b(?:light|lighting|glow|rays|beams)$/iu

/** Media that a picture is "a … of". */
export const media =
  /^(?:(?:[\p{L}-]+ ){0,3})(?:photo|photograph|painting|drawing|illustration|sketch|render|rendering|engraving|etching|woodcut|linocut|collage|mosaic|print|comic|cartoon|portrait|watercolou?r|sculpture|tapestry|fresco|mural|film still|movie still|polaroid|snapshot|diorama)$/iu
/** Media that have no plural and no article. */
export const arts =
  /^(?:(?:[\p{L}-]+ ){0,3})(?:art|photography|gouache|ink wash|embroidery|origami|claymation|line art|pixel art|stained glass|impasto|anime|manga|charcoal|pastel|oil|ukiyo-e|pop art|papercut)$/iu

export const views =
  /^(?:(?:[\p{L}-]+ ){0,3})(?:view|shot|angle|perspective|close-?up|close up|panorama|composition|macro|headshot|portrait|flat ?lay)$/iu
export const lenses = /^(?:\d{1,3} ?mm(?: [\p{L}-]+)*|(?:[\p{L}-]+ )*lens|fisheye)$/iu
export const apertures = /^f\/? ?\d+(?:\.\d+)?$/iu
export const qualities =
  /^(?:bokeh|shallow depth of field|depth of field|deep focus|(?:soft|blurred|blurry|white|black|plain|simple|dark|clean|grey|gray|pink|blue|green|red|yellow|orange|purple|beige|transparent) background|negative space|rule of thirds|symmetry|film grain|lens flare|high contrast|soft focus|sharp focus|(?:[\p{L}-]+ )*(?:colou?rs?|palette|tones|hues))$/iu

/** What people and animals have or wear. */
export const belongings =
  /(?:^|\s)(?:hair|eyes|beard|moustache|mustache|smile|freckles|wings|tail|fur|scarf|hat|cap|dress|coat|jacket|shirt|t-shirt|suit|sweater|hoodie|boots|glasses|sunglasses|gloves|crown|armou?r|helmet|cape|cloak|robe|kimono|skirt|jeans|uniform|apron|backpack|umbrella|sword|bow tie|tie|necklace|earrings|tattoos?|horns|feathers|mane|whiskers|skin)$/iu
export const worn =
  /(?:^|\s)(?:scarf|hat|cap|dress|coat|jacket|shirt|t-shirt|suit|sweater|hoodie|boots|glasses|sunglasses|gloves|crown|armou?r|helmet|cape|cloak|robe|kimono|skirt|jeans|uniform|apron|backpack|bow tie|tie|necklace|earrings)$/iu

/** Heads that take no article. */
export const uncounted =
  /(?:^|\s)(?:hair|fur|skin|armou?r|sushi|ramen|pasta|rice|bread|coffee|tea|water|food|furniture|jewelry|jewellery|grass|ivy|ice|fire|smoke|steam|music|people|children|men|women|cattle|sheep|fish|deer|jeans|lightning|traffic|fog|mist|rain|snow|sand|graffiti|pizza|cheese|space|outer space|nature|wildlife|broccoli|seafood|honey|wine|beer|chocolate|spaghetti|gold|silver|jade|marble|wood|stone|glass|paper|hay|earth|venus|jupiter|saturn|mars|seaweed|moss|lava)$/iu
export const determined =
  /^(?:an?|the|this|that|these|those|my|his|her|their|our|your|some|several|many|few|two|three|four|five|six|seven|eight|nine|ten|twelve|dozens?|hundreds?|\d+|no|both|each|every|all|one)\b/iu
export const prepositional =
  /^(?:in|on|at|under|above|below|beside|near|by|behind|inside|outside|through|across|along|among|between|against|around|within|beneath|atop|over|from|with|without|during|underwater|indoors|outdoors|next to|in front of|surrounded by|full of|made of|wearing|holding|looking)\b/iu
