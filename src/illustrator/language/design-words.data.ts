/** Printed and shown things that are a picture of their own, by the layout that makes them. Written by hand; longer nouns win. */
export const designWords: readonly (readonly [kind: string, nouns: string])[] = [
  [
    'poster',
    'poster, board game box cover, game box cover, board game cover, video game cover, dvd cover, travel poster, concert poster, event poster, gig poster, propaganda poster, motivational poster, movie night poster, wall art, art print, playbill, flyer, flier, leaflet, handbill, brochure, brochure cover, advertisement, ad, print ad, newspaper ad, newspaper advertisement, magazine ad, magazine advertisement, advert, advertising poster, social media post, instagram post, instagram story, social media graphic, promotional graphic, marketing graphic, promo graphic, pinterest pin, youtube thumbnail, thumbnail, quote card, title slide, title card',
  ],
  ['movie-poster', 'movie poster, film poster, movie poster design, cinema poster, theatrical poster'],
  ['magazine', 'magazine cover, magazine'],
  [
    'cover',
    'book cover, report cover, annual report, novel cover, book jacket, notebook cover, comic book cover, comic cover',
  ],
  ['album', 'album cover, album art, record cover, vinyl cover, cd cover, podcast cover, playlist cover'],
  [
    'banner',
    'web banner, website banner, banner ad, facebook cover, twitter header, linkedin banner, header image, hero banner, sale banner, youtube banner, email header, banner, billboard design, billboard ad',
  ],
  ['meme', 'meme'],
  [
    'greeting-card',
    'greeting card, birthday card, christmas card, holiday card, valentine card, valentines card, valentine’s card, valentine’s day card, thank you card, thank-you card, anniversary card, get well card, easter card, new year card, mother’s day card, father’s day card, congratulations card, graduation card, sympathy card, card',
  ],
  [
    'invitation',
    'invitation, invitation card, invite, wedding invitation, party invitation, save the date, save the date card',
  ],
  ['business-card', 'business card, visiting card, name card, loyalty card, membership card, punch card, library card'],
  [
    'ticket',
    'ticket, concert ticket, movie ticket, event ticket, train ticket, boarding pass, coupon, voucher, gift card, gift voucher, gift certificate, museum ticket, cinema ticket, theater ticket, theatre ticket, circus ticket, zoo ticket, festival ticket, lottery ticket, flight ticket, bus ticket, admission ticket, raffle ticket',
  ],
  ['certificate', 'certificate, diploma, award certificate, certificate of achievement'],
  ['newspaper', 'newspaper, newspaper front page, newspaper page, front page, newspaper article'],
  [
    'menu',
    'menu, restaurant menu, cafe menu, café menu, coffee menu, drinks menu, dinner menu, lunch menu, menu board, price list, chalkboard menu, wine list, chalkboard cafe sign, chalkboard café sign, chalkboard menu sign, cafe sign, café sign, cafe chalkboard, café chalkboard, sandwich board, specials board',
  ],
  ['infographic', 'infographic, comparison infographic, info graphic, infographics, information graphic, fact sheet'],
  ['bar-chart', 'bar chart, bar graph, column chart, histogram, chart, graph'],
  ['line-chart', 'line chart, line graph, area chart, trend chart'],
  ['pie-chart', 'pie chart, donut chart, doughnut chart, pie graph, ring chart'],
  [
    'app-screen',
    'mobile app, app, app screen, app ui, app interface, app design, app mockup, mobile ui, phone app, ios app, android app, login screen, signup screen, sign-up screen, mobile screen, mobile interface, ui mockup, ui mock-up, ui design, user interface, app home screen, mobile app screen, mobile app ui, mobile app interface, onboarding screen, checkout screen, settings screen',
  ],
  [
    'web-page',
    'landing page, website, web page, webpage, homepage, home page, website mockup, web design, website design, hero section, website homepage, online store, e-commerce site, web ui, blog page',
  ],
  ['dashboard', 'dashboard, admin panel, admin dashboard, analytics dashboard, control panel ui'],
  ['logo', 'logo, emblem, wordmark, monogram, logotype, crest logo, brand mark, mascot logo, team logo, mascot'],
  ['coat-of-arms', 'coat of arms, family crest, heraldic crest, heraldic shield, heraldic coat of arms, royal crest'],
  [
    'label',
    'badge logo, badge design, embroidered patch, patch design, product label, label, jar label, name tag, name badge, conference badge, badge',
  ],
  [
    'bottle-label',
    'wine label, beer label, bottle label, wine bottle label, beer bottle label, whiskey label, gin label, olive oil label',
  ],
  [
    'packaging',
    'packaging, packaging design, package design, product packaging, product box, cereal box, coffee bag, tea box, chocolate box, snack bag, bag of chips, packaging box, packaging mockup, packaging mock-up, box design, pouch, coffee pouch, cosmetics box, seed packet, seed packet design, milk carton, juice carton',
  ],
  ['board', 'chalkboard, blackboard, whiteboard, chalkboard sign, letter board, sticky note'],
  ['bubble', 'speech bubble, speech balloon, thought bubble, comic speech bubble, word balloon'],
  ['neon-sign', 'neon sign, neon lettering, neon light sign'],
  [
    'comic-strip',
    'comic strip, comic, comic page, comic book page, webcomic, comic book strip, comic panels, comic panel strip, panel comic, manga page, manga strip, yonkoma, cartoon strip, panel cartoon, comic story',
  ],
  [
    'storyboard',
    'storyboard, story board, storyboard sheet, storyboard panels, storyboard frames, film storyboard, storyboard sequence, shot list, animatic frames',
  ],
  [
    'steps',
    'step-by-step instructions, step by step instructions, step-by-step instruction, step-by-step guide, step by step guide, step-by-step tutorial, step by step tutorial, instructions, instruction manual, instruction sheet, how-to guide, drawing tutorial, assembly instructions, step-by-step diagram, step-by-step illustration, visual instructions',
  ],
  [
    'before-after',
    'before and after, before-and-after, before/after, before and after comparison, before-and-after comparison, before and after picture, before and after photo, side-by-side comparison, side by side comparison',
  ],
  [
    'character-sheet',
    'character sheet, character design sheet, model sheet, turnaround, turnaround sheet, character turnaround, character reference sheet, character reference, reference sheet, character concept sheet',
  ],
  ['expressions', 'expression sheet, facial expression sheet, emotion sheet, expressions sheet, expression chart'],
  ['sprite-sheet', 'sprite sheet, spritesheet, sprite set, animation sheet, walk cycle'],
  [
    'icon-set',
    'icon set, icon pack, icons, app icons, flat icons, line icons, vector icons, icon collection, emoji set, emojis, icon sheet',
  ],
  [
    'sticker',
    'sticker, die-cut sticker, die cut sticker, vinyl sticker, sticker design, laptop sticker, window decal, decal',
  ],
  ['sticker-sheet', 'sticker sheet, sticker set, sticker pack, stickers'],
  [
    'pattern',
    'seamless pattern, repeating pattern, pattern, seamless tile, seamless texture, textile pattern, fabric pattern, wallpaper pattern, wrapping paper, wrapping paper design, gift wrap, repeat pattern, surface pattern, tile pattern, textile design, fabric print, seamless wallpaper',
  ],
  ['mood-board', 'mood board, moodboard, vision board, inspiration board, collage, photo collage, scrapbook page'],
  ['emoji', 'emoji, emoticon, smiley'],
  [
    'app-icon',
    'app icon, application icon, ios icon, ios app icon, android icon, game icon, app logo, flat icon, line icon, vector icon, simple icon, minimalist icon, minimal icon, outline icon, glyph icon, 3d icon, ui icon, web icon, icon',
  ],
  ['postcard', 'postcard, post card, travel postcard'],
  ['stamp', 'postage stamp, stamp, post stamp, stamp design'],
  ['tarot-card', 'tarot card, tarot, oracle card'],
  ['playing-card', 'playing card, poker card'],
  [
    'schedule',
    'schedule, daily schedule, daily planner, daily routine chart, weekly schedule, weekly calendar, class schedule, timetable, weekly planner, weekly timetable, school timetable, study plan, meal plan, meal planner, chore chart, cleaning schedule, workout plan, workout schedule',
  ],
  [
    'slide',
    'presentation slide, title slide, powerpoint slide, pitch deck slide, keynote slide, pitch deck, presentation deck, slide, slide deck, title page',
  ],
  [
    'id-card',
    "id card, identity card, driver's license, drivers license, driver license, driving licence, student id, student card, employee badge, staff badge, press pass, id badge, membership id",
  ],
  ['receipt', 'receipt, shopping receipt, store receipt, cash receipt, invoice, bill'],
  [
    'letter',
    'ransom note, typewriter page, typewritten page, note, handwritten letter, letter, love letter, handwritten note, thank you letter, thank-you note, love note',
  ],
  ['license-plate', 'license plate, licence plate, number plate, car plate'],
  ['crossword', 'crossword puzzle, crossword, word puzzle'],
  ['transit-map', 'subway map, metro map, transit map, tube map, underground map, train map, bus map'],
  ['sheet-music', 'sheet music, sheet music page, music sheet, musical score, page of sheet music'],
  ['calendar', 'calendar, calendar page, wall calendar, monthly calendar, calendar sheet, planner page'],
  ['recipe-card', 'recipe card, recipe, recipe page, illustrated recipe, recipe sheet, cookbook page'],
  ['coloring-page', 'coloring page, colouring page, coloring book page, colouring book page, coloring sheet'],
  [
    't-shirt',
    't-shirt design, tshirt design, t-shirt print, tee shirt design, t-shirt graphic, shirt design, tee design, tee print, hoodie design, tote bag design',
  ],
  ['tattoo', 'tattoo flash, tattoo flash sheet, tattoo design, tattoo sketch, tattoo, flash tattoo'],
  ['timeline', 'timeline, time line, roadmap, history timeline, project timeline, product roadmap'],
  ['flowchart', 'flowchart, flow chart, process diagram, flow diagram, process chart, decision tree, workflow diagram'],
  [
    'cycle',
    'cycle diagram, life cycle diagram, life cycle, lifecycle, life-cycle, water cycle, carbon cycle, nitrogen cycle, oxygen cycle, rock cycle, cell cycle, circular diagram, circle diagram, cycle chart, moon phases, phases of the moon, lunar phases, moon phases chart',
  ],
  ['chain', 'food chain, food web, supply chain, value chain, chain diagram, sequence chart, chain of events'],
  [
    'pyramid-chart',
    'pyramid diagram, pyramid chart, food pyramid, food guide pyramid, nutrition pyramid, energy pyramid, ecological pyramid, hierarchy of needs, pyramid of needs, learning pyramid, pyramid infographic, system pyramid, taxonomy pyramid, social pyramid, society pyramid, marketing pyramid, test pyramid, testing pyramid, waste pyramid, wealth pyramid, data pyramid, knowledge pyramid, needs pyramid, business pyramid, maslow pyramid, maslow’s pyramid',
  ],
  ['venn-diagram', 'venn diagram, venn chart, venn, euler diagram'],
  [
    'tree-chart',
    'family tree, family tree chart, family tree diagram, genealogy chart, genealogy tree, pedigree chart, org chart, organization chart, organisation chart, organizational chart, organisational chart, organigram, organogram, hierarchy chart, hierarchy diagram, tree diagram, classification chart, taxonomy chart, site map, sitemap',
  ],
  [
    'mind-map',
    'mind map, mindmap, mind-map, concept map, brainstorm map, brainstorming map, spider diagram, concept web, word web',
  ],
  [
    'solar-system',
    'solar system diagram, solar system chart, solar system map, solar system model, solar system, planets in order, planets of the solar system, planets of our solar system',
  ],
  [
    'labelled-parts',
    'labelled diagram, labeled diagram, diagram, anatomy diagram, anatomical diagram, anatomy chart, parts diagram, labelled illustration, labeled illustration, labelled drawing, labeled drawing, annotated diagram, educational diagram, science diagram, scientific diagram, cross section, cross-section, cross section diagram, cutaway, cutaway diagram, cutaway view, cutaway drawing, exploded view, exploded view diagram, exploded diagram, exploded drawing, anatomy, parts, structure, layers',
  ],
  [
    'map',
    'treasure map, fantasy map, pirate map, illustrated map, world map illustration, island map, map, adventure map',
  ],
  ['floor-plan', 'floor plan, floorplan, house plan, apartment plan, architectural floor plan, blueprint floor plan'],
  [
    'sign-plate',
    'exit sign, emergency exit sign, fire exit sign, warning sign, caution sign, danger sign, hazard sign, safety sign, notice sign, wet floor sign, high voltage sign, no smoking sign, no parking sign, no stopping sign, no entry sign, do not enter sign, no dogs sign, no dogs allowed sign, no pets sign, no swimming sign, no fishing sign, no trespassing sign, no photography sign, no photos sign, no phones sign, no cell phone sign, no food sign, no food or drink sign, no littering sign, no bicycles sign, prohibition sign, speed limit sign, speed sign, traffic sign, direction sign, directional sign, highway sign, road sign, street name sign, parking sign, one way sign, one-way sign, yield sign, give way sign, restroom sign, toilet sign, bathroom sign, washroom sign, private property sign, beware of dog sign, yard sale sign, garage sale sign, for sale sign, for rent sign, open house sign, now hiring sign, help wanted sign, tin sign',
  ],
  ['tag', 'price tag, gift tag, sale tag, hang tag, swing tag, clothing tag, clothes tag, luggage tag, discount tag'],
  ['wanted-poster', 'wanted poster, wild west wanted poster, western wanted poster, most wanted poster'],
  [
    'trading-card',
    'trading card, collectible card, collector card, pokemon card, game card, monster card, creature card, hero card, baseball card, sports card, magic card, battle card',
  ],
  [
    'periodic-table',
    'periodic table, periodic table of elements, periodic table of the elements, periodic table of chemical elements, periodic table element, periodic table tile, periodic table poster, element card',
  ],
  [
    'comparison-table',
    'comparison chart, comparison table, pros and cons list, pros and cons table, pros and cons chart, t-chart, feature comparison',
  ],
  [
    'matrix',
    'swot analysis, swot diagram, swot matrix, swot, eisenhower matrix, priority matrix, decision matrix, 2x2 matrix, four quadrants',
  ],
  ['gantt-chart', 'gantt chart, gantt diagram, gantt'],
  [
    'color-wheel',
    'color wheel, colour wheel, color wheel poster, colour wheel poster, color circle, colour circle, color wheel chart, colour wheel chart',
  ],
  ['scoreboard', 'scoreboard, score board, digital scoreboard, stadium scoreboard'],
  [
    'banknote',
    'banknote, bank note, bank note design, banknote design, paper money design, currency note, dollar bill design, play money',
  ],
  [
    'board-game',
    'board game board, game board, board game design, board game layout, monopoly board, board game map, snakes and ladders board',
  ],
  [
    'book-spread',
    "book spread, open book spread, magazine spread, children's book spread, double-page spread, double page spread, two-page spread, two page spread, storybook page, storybook spread, picture book page, picture book spread, children's book page, book page",
  ],
  [
    'lettering',
    'calligraphy, arabic calligraphy, chinese calligraphy, japanese calligraphy, hand lettering, hand-lettering, brush lettering, lettering, lettering art, hand lettered quote, hand-lettered quote, typography, typography design, typographic art, typographic design, word art, text art',
  ],
  ['alphabet-chart', 'alphabet poster, alphabet chart, alphabet print, abc poster, abc chart, alphabet wall art'],
  [
    'circuit-diagram',
    'circuit diagram, electric circuit, electrical circuit, electric circuit diagram, electrical circuit diagram, circuit schematic, simple circuit',
  ],
  ['bingo-card', 'bingo card, bingo sheet, bingo board'],
  [
    'departures-board',
    'departures board, departure board, flight departures board, flight information board, flight board, arrivals board, split-flap board, split flap display',
  ],
  [
    'weather-forecast',
    'weather forecast, weather forecast graphic, weather forecast card, weather forecast map, weather report, weather widget, weather graphic, weather card',
  ],
  ['graffiti', 'street mural, wall mural, graffiti, graffiti mural, graffiti tag, street art'],
]

/** Nouns that name a thing rather than a layout unless a text is asked for on them. */
export const onlyWithText: ReadonlySet<string> = new Set([
  'card',
  'magazine',
  'ticket',
  'newspaper',
  'label',
  'badge',
  'slide',
  'title page',
  'bill',
  'letter',
  'license plate',
  'licence plate',
  'number plate',
  'car plate',
  'conference badge',
  'banner',
  'chalkboard',
  'blackboard',
  'whiteboard',
  'sticky note',
  'graffiti',
  'street art',
  'graffiti mural',
  'street mural',
  'wall mural',
  'note',
  'ransom note',
  'calligraphy',
  'arabic calligraphy',
  'chinese calligraphy',
  'japanese calligraphy',
  'hand lettering',
  'hand-lettering',
  'brush lettering',
  'lettering',
  'typography',
  'word art',
  'text art',
  'neon sign',
  'neon lettering',
  'neon light sign',
  'speech bubble',
  'speech balloon',
  'thought bubble',
  'thumbnail',
  'menu',
  'crest logo',
  'tarot',
  'stamp',
  'smiley',
  'comic panels',
  'decal',
  'tin sign',
  'price tag',
  'gift tag',
  'luggage tag',
])

/** What may stand around such a noun without changing what it is. */
export const designTails =
  'design|layout|template|mockup|mock-up|artwork|graphic|illustration|image|page|concept|set|screen|cover art|art|diagram|chart'

/** Words of a noun phrase's beginning that show it is about something else. */
export const phraseBreaks: ReadonlySet<string> = new Set(
  'a an the of with on in at by from to holding wearing reading carrying his her their its is are who that which beside near under behind between next'.split(
    ' ',
  ),
)
