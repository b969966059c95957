/** Printed and shown things that are a picture of their own, by the layout that makes them. Written by hand; longer nouns win. */
export const designWords: readonly (readonly [kind: string, nouns: string])[] = [
  [
    'poster',
    'poster, travel poster, concert poster, event poster, gig poster, propaganda poster, motivational poster, movie night poster, wall art, art print, playbill, flyer, flier, leaflet, handbill, brochure, brochure cover, advertisement, ad, print ad, advert, advertising poster, social media post, instagram post, instagram story, social media graphic, promotional graphic, marketing graphic, promo graphic, pinterest pin, youtube thumbnail, thumbnail, quote card, title slide, title card',
  ],
  ['movie-poster', 'movie poster, film poster, movie poster design, cinema poster, theatrical poster'],
  ['magazine', 'magazine cover, magazine'],
  ['cover', 'book cover, novel cover, book jacket, notebook cover, comic book cover, comic cover'],
  ['album', 'album cover, album art, record cover, vinyl cover, cd cover, podcast cover, playlist cover'],
  [
    'banner',
    'web banner, website banner, banner ad, facebook cover, twitter header, linkedin banner, header image, hero banner, sale banner, youtube banner, email header, banner, billboard design, billboard ad',
  ],
  ['meme', 'meme'],
  [
    'greeting-card',
    'greeting card, birthday card, christmas card, holiday card, valentine card, valentines card, valentine’s card, valentine’s day card, thank you card, thank-you card, anniversary card, get well card, easter card, new year card, mother’s day card, father’s day card, congratulations card, graduation card, sympathy card, postcard, card',
  ],
  [
    'invitation',
    'invitation, invitation card, invite, wedding invitation, party invitation, save the date, save the date card',
  ],
  ['business-card', 'business card, visiting card, name card'],
  [
    'ticket',
    'ticket, concert ticket, movie ticket, event ticket, train ticket, boarding pass, coupon, voucher, gift card, gift voucher, raffle ticket',
  ],
  ['certificate', 'certificate, diploma, award certificate, certificate of achievement'],
  ['newspaper', 'newspaper, newspaper front page, newspaper page, front page, newspaper article'],
  [
    'menu',
    'menu, restaurant menu, cafe menu, café menu, coffee menu, drinks menu, dinner menu, lunch menu, menu board, price list, chalkboard menu, wine list',
  ],
  [
    'infographic',
    'infographic, info graphic, infographics, information graphic, process diagram, flowchart, flow chart, timeline',
  ],
  ['bar-chart', 'bar chart, bar graph, column chart, histogram, chart, graph'],
  ['line-chart', 'line chart, line graph, area chart, trend chart'],
  ['pie-chart', 'pie chart, donut chart, doughnut chart, pie graph, ring chart'],
  [
    'app-screen',
    'mobile app, app screen, app ui, app interface, app design, app mockup, mobile ui, phone app, ios app, android app, login screen, signup screen, sign-up screen, mobile screen, mobile interface, ui mockup, ui mock-up, ui design, user interface, app home screen, mobile app screen, mobile app ui, mobile app interface, onboarding screen, checkout screen, settings screen',
  ],
  [
    'web-page',
    'landing page, website, web page, webpage, homepage, home page, website mockup, web design, website design, hero section, website homepage, online store, e-commerce site, web ui, blog page',
  ],
  ['dashboard', 'dashboard, admin panel, admin dashboard, analytics dashboard, control panel ui'],
  ['logo', 'logo, emblem, wordmark, monogram, logotype, app icon, crest logo, brand mark'],
  [
    'label',
    'sticker, label, product label, price tag, bottle label, wine label, beer label, jar label, name tag, badge',
  ],
  [
    'packaging',
    'packaging, packaging design, package design, product packaging, product box, cereal box, coffee bag, tea box, chocolate box, snack bag, bag of chips, packaging box, packaging mockup, packaging mock-up, box design, pouch, coffee pouch, cosmetics box, milk carton, juice carton',
  ],
  ['board', 'chalkboard, blackboard, whiteboard, chalkboard sign, letter board, sticky note'],
  ['bubble', 'speech bubble, speech balloon, thought bubble, comic speech bubble, word balloon'],
  ['neon-sign', 'neon sign, neon lettering, neon light sign'],
  ['graffiti', 'graffiti, graffiti mural, graffiti tag, street art'],
]

/** Nouns that name a thing rather than a layout unless a text is asked for on them. */
export const onlyWithText: ReadonlySet<string> = new Set([
  'card',
  'magazine',
  'ticket',
  'newspaper',
  'label',
  'badge',
  'sticker',
  'banner',
  'chalkboard',
  'blackboard',
  'whiteboard',
  'sticky note',
  'graffiti',
  'street art',
  'graffiti mural',
  'neon sign',
  'neon lettering',
  'neon light sign',
  'speech bubble',
  'speech balloon',
  'thought bubble',
  'thumbnail',
  'menu',
  'crest logo',
])

/** What may stand around such a noun without changing what it is. */
export const designTails =
  'design|layout|template|mockup|mock-up|artwork|graphic|illustration|image|page|concept|set|screen|cover art|art'

/** Words of a noun phrase's beginning that show it is about something else. */
export const phraseBreaks: ReadonlySet<string> = new Set(
  'a an the of with on in at by from to holding wearing reading carrying his her their its is are who that which beside near under behind between next'.split(
    ' ',
  ),
)
