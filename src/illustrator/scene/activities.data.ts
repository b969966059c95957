/** What somebody is seen doing, beyond what the words bring by themselves. */
export interface Activity {
  /** What the prompt says. */
  said: RegExp
  /** Who does it: one of their words, or their noun; everybody when absent. */
  by?: RegExp
  /** Only who is named first does it. */
  first?: true
  /** What they are then told to do, in the words of the poses. */
  words: readonly string[]
  /** What it is done with, next to them. */
  brings?: { noun: string; drawn: string }
  /** Words of theirs that this says better. */
  unsays?: RegExp
  /** Nouns that are part of the doing and are not drawn by themselves. */
  takes?: RegExp
}

export const activities: readonly Activity[] = [
  {
    said: /\b(?:play\w*|kick\w*)\b[\w ]*\b(?:soccer|football|futbol)\b/i,
    by: /^(?:playing|kicking)$/,
    words: ['playing soccer'],
    brings: { noun: 'soccer ball', drawn: 'ball' },
    takes: /^(?:soccer|football|match|game)$/,
  },
  {
    said: /\bblow\w*\b[\w ]*\bbubbles?\b/i,
    by: /^blowing$/,
    words: ['blowing bubbles'],
    takes: /^(?:bubble|soap bubble|soap)$/,
  },
  {
    said: /\b(?:toss\w*|spin\w*|throw\w*)\b[\w ]*\b(?:pizza|dough)\b/i,
    by: /^(?:tossing|spinning|throwing)$/,
    words: ['tossing pizza'],
    takes: /^(?:pizza|dough|pizza dough)$/,
  },
  { said: /\b(?:taking|takes|take|snapping) (?:a |some )?selfies?\b/i, words: ['taking selfie'] },
  {
    said: /\b(?:taking|takes|take|snapping) (?:a |some |the )?(?:picture|photo|photograph)s?\b/i,
    first: true,
    words: ['taking photo'],
    takes: /^(?:picture|photo|photograph)$/,
  },
  {
    said: /\b(?:build\w*|mak\w*)\b[\w ]*\b(?:sandcastle|sand castle|snowman)\b/i,
    by: /^(?:building|making)$/,
    words: ['tending'],
  },
  {
    said: /\beasel\b|\b(?:painter|artist)\b[\w ]*\b(?:painting|canvas|at work)\b|\bpaint(?:s|ing)? (?:an? |his |her |its |their |the )?(?:[\w-]+ )?(?:self-?portrait|portrait|picture|landscape|canvas|masterpiece|still life|painting|seascape|sunset)\b/i,
    by: /^(?:painter|artist|painting)$/,
    words: ['at easel'],
    brings: { noun: 'easel', drawn: 'painting-easel' },
    takes: /^(?:canvas|self-portrait|portrait|picture|masterpiece|still life|painting)$/,
  },
  {
    said: /\b(?:rid\w*|surf\w*|catch\w*)\b[\w ]*\bwaves?\b/i,
    by: /^(?:surfer|riding|surfing|catching)$/,
    words: ['surfing'],
    unsays: /^(?:riding|catching)$/,
    takes: /^wave$/,
  },
  {
    said: /\bhang\w*\b[\w ]*\b(?:laundry|clothes|washing)\b/i,
    by: /^hanging$/,
    words: ['pointing'],
    brings: { noun: 'clothesline', drawn: 'clothesline' },
    unsays: /^hanging$/,
    takes: /^(?:laundry|clothes|washing|clothing|shirt|t-shirt|line)$/,
  },
  { said: /\b(?:proposing|proposes)\b/i, by: /^proposing$/, words: ['kneeling'] },
  { said: /\b(?:shak\w+) hands?\b|\bhandshake\b/i, words: ['shaking hands'], takes: /^(?:hand|handshake)$/ },
  { said: /\bholding hands\b|\bhand in hand\b/i, words: ['hand in hand'], takes: /^hand$/ },
  {
    said: /\b(?:put\w* out|extinguish\w*|fight\w*|battl\w*|hos\w*)\b[\w ]*\b(?:fires?|flames?|blaze|wildfire|inferno)\b/i,
    by: /^(?:firefighter|fireman|firewoman)$/,
    words: ['hosing'],
    unsays: /^(?:putting|fighting|battling)$/,
  },
  { said: /\blisten\w* to\b[\w' ]*\bheart/i, words: [], takes: /^heart$/ },
  {
    said: /\b(?:mid[- ]?leap|leap\w*|grand jet[eé]|mid[- ]?air)\b/i,
    by: /^(?:ballerina|dancer|ballet dancer|dancing ballet)$/,
    words: ['leaping'],
  },
  { said: /\bfly\w*\b[\w ]*\bkites?\b/i, words: ['kite-flying'], unsays: /^(?:flying|holding)$/ },
  { said: /\b(?:seesaw|see saw|teeter)/i, words: ['riding', 'seesawing'] },
  { said: /\bpull\w*\b[\w ]*\bout of\b[\w ]*\bhat\b/i, by: /^pulling$/, words: ['holding'], unsays: /^pulling$/ },
  {
    said: /\bdarts?\b/i,
    by: /^(?:playing|throwing|darts?|darts? player)$/,
    words: ['throwing'],
    unsays: /^(?:playing|holding|darts?)$/,
    brings: { noun: 'dartboard', drawn: 'icon:bullseye' },
    takes: /^darts?$/,
  },
  {
    said: /\b(?:billiards|snooker)\b/i,
    by: /^(?:playing|(?:billiards?|snooker) player)$/,
    words: ['presenting'],
    unsays: /^(?:playing|holding|billiards|snooker)$/,
    brings: { noun: 'pool table', drawn: 'table' },
    takes: /^(?:billiards?|snooker)$/,
  },
  {
    said: /\bbowling\b/i,
    by: /^(?:playing|bowling|bowler)$/,
    words: ['throwing'],
    unsays: /^(?:playing|holding|bowling)$/,
    brings: { noun: 'bowling pin', drawn: 'icon:bowling' },
  },
  {
    said: /\bjuggl\w+\b/i,
    by: /^(?:juggling|juggler)$/,
    words: ['juggling'],
    takes: /^(?:ball|juggling ball|pin|bowling pin|club|torch|knife|sword|apple|orange|lemon|egg|plate)$/,
  },
  {
    said: /\b(?:roast|toast|grill)\w*\b[\w ]*\bmarshmallows?\b/i,
    by: /^(?:roasting|toasting|grilling)$/,
    words: ['picnicking'],
    unsays: /^(?:roasting|toasting|grilling)$/,
    brings: { noun: 'campfire', drawn: 'campfire' },
    takes: /^marshmallow$/,
  },
  {
    said: /\b(?:giv|mak|do|hold|deliver)(?:e|es|ing) (?:an? |the |his |her |their )?(?:[\w-]+ )?(?:presentation|lecture|lesson|pitch|demo)\b|\bpresenting (?:to|at|in|her|his|their|an?)\b/i,
    first: true,
    words: ['presenting'],
    unsays: /^(?:giving|making|holding|delivering)$/,
    brings: { noun: 'whiteboard', drawn: 'blackboard' },
    takes: /^(?:presentation|lecture|lesson|pitch|demo)$/,
  },
  {
    said: /\b(?:giv|mak|hold|deliver)(?:e|es|ing) (?:an? |the |his |her |their )?(?:[\w-]+ )?(?:speech|talk|sermon|eulogy|toast)\b/i,
    first: true,
    words: ['presenting', 'microphone'],
    unsays: /^(?:giving|making|holding|delivering)$/,
    takes: /^(?:speech|talk|sermon|eulogy)$/,
  },
  {
    said: /\b(?:writ|draw|scribbl)\w* on (?:an? |the |his |her )?(?:[\w-]+ )?(?:blackboard|whiteboard|chalkboard|board)\b/i,
    by: /^(?:writing|drawing|scribbling)$/,
    words: ['pointing'],
    unsays: /^(?:writing|drawing|scribbling)$/,
  },
  {
    said: /\blift\w*\b[\w ]*\b(?:weights?|barbells?|dumbbells?)\b/i,
    by: /^(?:lifting)$/,
    words: ['weightlifting'],
    unsays: /^lifting$/,
    takes: /^(?:weight|barbell|dumbbell)$/,
  },
  {
    said: /\bblow\w*\b[\w ]*\b(?:trumpet|horn|bugle|trombone)\b/i,
    by: /^blowing$/,
    words: ['playing', 'trumpet'],
    unsays: /^blowing$/,
    takes: /^(?:trumpet|horn|bugle|trombone)$/,
  },
  {
    said: /\b(?:chop|split|cut)\w*\b[\w ]*\b(?:wood|firewood|logs?|trees?)\b/i,
    by: /^(?:chopping|splitting|cutting)$/,
    words: ['wood-chopping'],
    unsays: /^(?:chopping|splitting|cutting)$/,
  },
  {
    said: /\b(?:camping|camping trip)\b/i,
    by: /^(?:camping|camper)$/,
    first: true,
    words: [],
    brings: { noun: 'tent', drawn: 'tent' },
  },
  { said: /\bmid-(?:leap|jump)\b/i, first: true, words: ['jumping'] },
  { said: /\bfetch\b/i, by: /^playing$/, words: ['throwing'], takes: /^fetch$/ },
  { said: /\bblow\w* out\b/i, by: /^blowing$/, words: [], takes: /^candle$/ },
]

/** Instruments played in the hands, by the noun people draw them by; others stand before who plays them. */
export const handInstruments =
  /(?:^| )(?:saxophone|sax|trumpet|trombone|guitar|bass|banjo|ukulele|violin|fiddle|cello|double bass|flute|clarinet|microphone)$/
export const standingInstruments = /(?:^| )(?:piano|organ|keyboard|drums?|drum kit|harp)$/

/** What a band plays when the words do not say. */
export const bands: readonly (readonly [RegExp, readonly string[]])[] = [
  [/jazz|swing|blues/, ['saxophone', 'cello', 'trumpet', 'drum kit']],
  [/orchestra|classical|quartet|string|chamber/, ['violin', 'violin', 'cello', 'violin']],
  [/mariachi/, ['guitar', 'violin', 'trumpet', 'guitar']],
  [/rock|punk|metal|pop|indie|concert|garage|/, ['guitar', 'microphone', 'drum kit', 'guitar']],
]

/** What lies on the table of those who sit in a place like this. */
export const placeTables: Readonly<Record<string, readonly (readonly [noun: string, drawn: string, count: number])[]>> =
  {
    cafe: [
      ['cup of coffee', 'mug', 2],
      ['croissant', 'croissant', 1],
    ],
    library: [['book', 'book', 1]],
    classroom: [['notebook', 'book', 1]],
    office: [['laptop', 'laptop', 1]],
  }

/** What is done sitting, where there are tables. */
export const sedentary =
  /^(?:reading|studying|working|writing|drinking|eating|dining|typing|coding|drawing|brainstorming|learning|chatting|talking|meeting|enjoying|relaxing|at-meeting)$/
