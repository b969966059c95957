/** Icons that no noun of a picture can mean: interface symbols, signs, moods, gestures, gendered doubles of one figure. */
export const skippedIcons: readonly RegExp[] = [
  /-button(-.*)?$|-button$/,
  /^keycap|^letter-|^digit-|^[0-9]$|^input-|^japanese-.*-button$/,
  /-(oclock|thirty)$/,
  /arrow(s)?(-|$)(?<!^bow-and-arrow)/,
  /-(square|circle)$/,
  /^(large|small)-(blue|orange)-diamond$|^(black|white)-.*square/,
  /^(aries|taurus|gemini|cancer|leo|virgo|libra|scorpio|sagittarius|capricorn|aquarius|pisces|ophiuchus)$/,
  /(^|-)face(-|$)(?<!^(clown-face|cat-face|dog-face|horse-face|pig-face|monkey-face|rabbit-face|cow-face|tiger-face|mouse-face|dragon-face|full-moon-face|sun-with-face|grinning-face|smiling-face-with-sunglasses|face-with-medical-mask|clown-face))$/,
  /^(grinning|crying|pouting|kissing|weary|smiling)-cat|cat-with-/,
  /^(man|woman|men|women|people|person)-(?!(in-manual-wheelchair|biking|mountain-biking|rowing-boat|surfing|swimming|climbing|in-lotus-position|in-steamy-room|taking-bath|in-bed|fencing|golfing|lifting-weights|juggling|running|walking|kneeling|cartwheeling|playing-handball|playing-water-polo|bouncing-ball)$)/,
  /^(man|woman)-(in|rowing|surfing|swimming|climbing|golfing|lifting|juggling|biking|mountain|running|walking|kneeling|cartwheeling|playing|bouncing)/,
  /-facing-right$|^family|couple|^kiss-|skin-tone|tone[1-5]/,
  /(hand|finger|fist|thumb)(s|ers)?(-|$)(?<!^(handbag|handshake|raised-fist|waving-hand|raised-hand|folding-hand(?=-fan)))/,
  /symbol|-sign$(?<!^stop-sign)|^(copyright|registered|trade-mark|information|plus|minus|multiply|divide|infinity|asterisk)$/,
  /-mark$|^(male|female)|exclamation|curly-loop|wavy-dash|^part-alternation|^(no|non)-|prohibited|^circled-m$|^zzz$|^hundred-points$/,
  /^(antenna-bars|bright-|dim-|vibration-mode|mobile-phone-off|low-battery|wireless|bookmark-tabs|input|id-|ng-|sos-)/,
  /^(baggage-claim|customs|left-luggage|passport-control|litter-in-bin-sign|water-closet|mens-room|womens-room|restroom|potable-water|children-crossing)$/,
  /^(bald|curly-haired|red-haired|white-haired|splatter|fight-cloud|fingerprint|pound|hand-|call-me|ok-hand|love-you|vulcan|pinch|palms?-(up|down)|middle-finger|index-pointing|sign-of-the)/,
  /^(shaking|head-shaking|tired|exploding-head|rolling-on|star-struck|biting-lip|selfie|unknown-flag|level-slider|control-knobs)/,
  /^(heavy-|chart-increasing-with-yen|currency-exchange|transgender|a-button|ab-|b-button|o-button|cl-|vs-|top-arrow|on-|end-|back-|soon-)/,
  /^(bell-with-slash|muted-speaker|globe-with-meridians|dotted-six|eight-(pointed|spoked)|diamond-(with|suit)|club-suit|spade-suit|red-triangle.*)$/,
  /^(breast-feeding|pregnant-.*|deaf-.*|bust(s)?-in-silhouette|speaking-head|anger-symbol|wheelchair-symbol|recycling-symbol)$/,
]

/** Where noto's drawing serves a picture better than fluent's, by the reason. Icons only noto has need no entry. */
const notoByReason: Readonly<Record<string, readonly string[]>> = {
  'the whole animal, or truer to its form': [
    ...[
      'bird',
      'cow',
      'elephant',
      'giraffe',
      'zebra',
      'eagle',
      'duck',
      'penguin',
      'raccoon',
      'goose',
      'turkey',
      'peacock',
    ],
    ...[
      'parrot',
      'orangutan',
      'ram',
      'goat',
      'llama',
      'chipmunk',
      'beaver',
      'skunk',
      'bat',
      'bug',
      'cricket',
      'octopus',
    ],
    ...['squid', 'lobster', 'shrimp', 'tropical-fish', 'blowfish', 'dolphin', 'shark', 'seal', 'turtle', 'crocodile'],
    ...['snake', 'lizard', 'dragon', 't-rex', 'sauropod', 'rooster', 'rat', 'monkey', 'moose', 'water-buffalo'],
  ],
  'true colours where fluent tints it purple or pink': [
    ...[
      'bicycle',
      'motorcycle',
      'racing-car',
      'red-apple',
      'tomato',
      'strawberry',
      'castle',
      'hot-beverage',
      'wine-glass',
    ],
    ...[
      'umbrella',
      'watch',
      'television',
      'laptop',
      'desktop-computer',
      'keyboard',
      'telephone',
      'toilet',
      'soccer-ball',
    ],
    ...['backpack', 'alarm-clock', 'toothbrush', 'fork-and-knife', 'spoon', 'kitchen-knife', 'ship', 'drum', 'skis'],
    ...['cocktail-glass', 'teapot', 'mosque', 'womans-boot', 'womans-hat', 'roller-skate', 'bear-face', 'headphone'],
    ...['hammer', 'screwdriver', 'carpentry-saw', 'magnifying-glass-tilted-left', 'telephone-receiver', 'violin'],
  ],
  'more of the thing is drawn': [
    ...['tractor', 'small-airplane', 'sailboat', 'tangerine', 'pineapple', 'melon', 'mango', 'kiwi-fruit', 'carrot'],
    ...[
      'broccoli',
      'mushroom',
      'garlic',
      'pizza',
      'bread',
      'pretzel',
      'bagel',
      'pancakes',
      'waffle',
      'hamburger',
      'sandwich',
    ],
    ...[
      'green-salad',
      'sushi',
      'cookie',
      'shortcake',
      'pie',
      'ice-cream',
      'meat-on-bone',
      'steaming-bowl',
      'spaghetti',
    ],
    ...['deciduous-tree', 'evergreen-tree', 'cactus', 'rose', 'tulip', 'sunflower', 'bouquet', 'lotus', 'potted-plant'],
    ...[
      'fallen-leaf',
      'rock',
      'water-wave',
      'volcano',
      'mountain',
      'camera',
      'computer-mouse',
      'mobile-phone',
      'candle',
    ],
    ...['books', 'open-book', 'guitar', 'skateboard', 'tennis', 'window', 'pencil', 'wrapped-gift', 'shield'],
    ...['bow-and-arrow', 'tent', 'fountain', 'statue-of-liberty', 'christmas-tree', 'snowman', 'snowman-without-snow'],
    ...['jack-o-lantern', 'telescope', 'microscope', 'graduation-cap', 'sunglasses', 'mans-shoe', 't-shirt', 'jeans'],
    ...['coat', 'scarf', 'necktie', 'vertical-traffic-light', 'microphone', 'basket', 'satellite-antenna', 'wheel'],
    ...['palm-tree', 'ear-of-corn', 'pea-pod', 'roller-coaster', 'cup-with-straw', 'honey-pot', 'dress', 'locked'],
    ...[
      'red-paper-lantern',
      'rice-ball',
      'balloon',
      'nest-with-eggs',
      'empty-nest',
      'articulated-lorry',
      'shopping-cart',
    ],
  ],
}

/** Names to take from noto although fluent has them too. */
export const notoIcons: ReadonlySet<string> = new Set(Object.values(notoByReason).flat())

/** Icons that face a side, by the side; all others are never mirrored. Found by eye on the contact sheet. */
export const facing: Readonly<Record<'left' | 'right', ReadonlySet<string>>> = {
  left: new Set(
    `airplane-arrival airplane-departure ambulance articulated-lorry auto-rickshaw automobile badger beaver bird bison
     black-bird black-cat blackbird blowfish boar bug bullet-train bus camel cat chipmunk cow cricket deer delivery-truck
     dodo dog dolphin donkey dove dragon duck eagle elephant ewe ferry fire-engine fish flamingo giraffe goat goose gorilla
     guide-dog hedgehog helicopter hippopotamus honeybee horse horse-face horse-racing kangaroo kick-scooter leopard
     light-rail lizard llama locomotive mammoth minibus monkey motor-boat motor-scooter motorcycle mouse orca ox parrot
     passenger-ship penguin person-biking person-mountain-biking person-rowing-boat person-running person-surfing
     person-walking person-kneeling person-swimming pickup-truck pig police-car poodle rabbit raccoon racing-car rat
     rhinoceros rooster running-shoe sauropod seal service-dog shark ship skunk snail snake speedboat
     sport-utility-vehicle spouting-whale swan t-rex taxi tiger tractor trolleybus tropical-fish turkey turtle
     two-hump-camel unicorn whale zebra skier manual-wheelchair small-airplane poultry-leg monorail phoenix-bird
     bear dog-standing bicycle fox-standing lion-standing wolf-standing bear-standing hair-dryer`.split(/\s+/),
  ),
  right: new Set(['airplane', 'rocket', 'mans-shoe']),
}
