/** How large, against the natural size. */
export const sizeWords: Readonly<Record<string, number>> = {
  tiny: 0.4,
  miniature: 0.4,
  mini: 0.5,
  microscopic: 0.3,
  little: 0.7,
  small: 0.7,
  smaller: 0.7,
  short: 0.8,
  medium: 1,
  'medium-sized': 1,
  big: 1.4,
  large: 1.4,
  bigger: 1.4,
  larger: 1.4,
  tall: 1.3,
  oversized: 1.6,
  huge: 1.8,
  enormous: 2,
  giant: 2,
  gigantic: 2,
  massive: 2,
  colossal: 2.2,
  towering: 1.8,
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s*,\s*/))

/** Parts that say how their owner looks and are not drawn by themselves: "with long black hair". */
export const partWords = list(
  'hair, eye, beard, mustache, moustache, skin, face, nose, ear, tail, wing, leg, arm, hand, tooth, teeth, smile, grin, horn, fur, feather, stripe, spot, wheel, tire, rim, window, door, roof, top, handle, chimney, petal, branch, stem, sail, headlight, lid, strap, sleeve, collar, button, page, expression, muscle, mane, trunk, paw, claw, beak, shell, freckle, wrinkle, lip, eyebrow, bun, braid, ponytail, bangs, bang, fringe, quiff, profile, curl, dreadlock, dreads, afro, mohawk, bob, buzz cut, buzzcut, pixie cut, undercut, fade, topknot, scar, tattoo, piercing, nose piercing, nose ring, dimple, mole, face paint, long beard, longbeard, pigtail, plait, cornrow, goatee, stubble, sideburn, lipstick, makeup, make-up, mascara, eyeliner, hairstyle, haircut, head, body, neck, shoulder, back, lap, knee, foot, feet, belly, chest, finger, thumb, mouth, tongue, dot, edge, outline, border, pattern, surface, fang, scale, antler, tusk, antenna, spoiler, bumper, hood, spoke, interior, exterior, top down',
)

/** Parts something can be on: "on a man's head" is on the man. */
export const bodyParts = list(
  'head, back, shoulder, lap, knee, hand, arm, leg, foot, face, nose, ear, mouth, neck, tail, body, finger, belly, chest, eye, top, side, front, surface, roof, edge, end, paw, trunk, beak, claw, shell, horn, cheek, forehead, knee, wrist, palm, chin, hoof, wing, snout',
)

/** Sides and parts that stand for the whole: "the side of a wall". */
export const wholeOfPart = list(
  'front, back, side, top, bottom, edge, middle, center, centre, corner, end, view, interior, inside, exterior, outside, half, rest, part, close-up, bunch, variety, sea, foot, base, tip, kind, type, sort, style, shape, form, cover, piece, slice, portion, loaf, chunk, sheet, bit, drop, stalk, ear, head, interior view, front view, side view, rear view, three-quarters front view, three-quarter view, back view, silhouette, section, segment, sticker, icon, emblem, mascot, reflection, thumbnail, version',
)

/** What is worn rather than held. */
const wearables = list(
  'hat, cap, beanie, helmet, crown, tiara, suit, tuxedo, dress, gown, skirt, shirt, t-shirt, tshirt, blouse, sweater, hoodie, jacket, coat, vest, raincoat, kimono, robe, cape, cloak, uniform, costume, apron, scarf, tie, necktie, bowtie, bow tie, bow-tie, belt, glove, mitten, shoe, boot, sneaker, sandal, heel, sock, pants, jeans, trousers, shorts, kilt, glasses, sunglasses, goggles, eyeglasses, monocle, mask, earring, necklace, bracelet, ring, watch, headphones, backpack, armor, armour, spacesuit, space suit, swimsuit, swim trunk, swimming trunk, bikini, pajamas, overalls, tophat, top hat, cowboy hat, sombrero, turban, bandana, headband, wig, lab coat, clothes, clothing, outfit, attire, formal clothes, leather jacket, conductor hat, wizard hat, party hat, santa hat, beret, fedora, bow, veil, toga, badge, collar, eyepatch, eye patch, hijab, sari, poncho, cardigan, turtleneck, blazer, business suit, astronaut suit, stethoscope, chef hat, baseball cap, hard hat, life jacket, waistcoat, tutu, leotard, jersey, tunic, bonnet, parka, saree, lederhosen, snowsuit, onesie, jumpsuit, jumper, tracksuit, corset, cuff, shawl, hood, harness, earmuff, garment, loafer, slipper, stocking, legging, scrubs, anklet, pendant, medal, lei, wreath',
)

/** Whether all of it is the name of something worn: `top hat`. */
export const isGarmentName = (noun: string): boolean => wearables.has(noun)

/** Whether it is worn, by its name or its last word: `trench coat`. */
export const isWearable = (noun: string): boolean =>
  wearables.has(noun) || wearables.has(noun.slice(noun.lastIndexOf(' ') + 1))

/** What holds something: "a bowl of apples" is apples in a bowl. */
export const containers = list(
  'basket, bowl, plate, box, gift box, vase, bag, tray, bucket, pail, barrel, chest, treasure chest, suitcase, crate, jar, pot, cauldron, mug, cart, wheelbarrow, pan, shelf, nest, trunk, tank',
)

/** Animals by the names prompts use most: what wears, holds and is not worn or held. */
export const animals = list(
  'animal, dog, puppy, cat, kitten, horse, cow, sheep, goat, pig, bird, eagle, owl, parrot, penguin, duck, chicken, rooster, hen, fish, shark, whale, dolphin, elephant, giraffe, zebra, lion, tiger, bear, teddy bear, panda, koala, kangaroo, rabbit, bunny, mouse, rat, hamster, squirrel, fox, wolf, deer, moose, monkey, gorilla, ape, raccoon, sloth, otter, beaver, hedgehog, frog, toad, turtle, tortoise, snake, lizard, crocodile, alligator, dragon, unicorn, dinosaur, robot, alien, monster, corgi, poodle, shiba inu, donkey, camel, llama, octopus, crab, lobster, bee, butterfly, wombat, capybara, badger, porcupine, skunk, leopard, cheetah, jaguar, panther, swan, goose, turkey, peacock, flamingo, crow, raven, pigeon, dragonfly, snail, spider, ant, hamster dragon, skeleton, snowman',
)

/** Words before a noun that only strengthen. */
export const intensifiers = list(
  'very, really, extremely, super, highly, incredibly, quite, slightly, rather, so, too, ultra, hyper, beautiful, nice, pretty, lovely, photorealistic, realistic, detailed, high-quality, professional, generic, typical, certain, simple, plain, single, various, different, multiple, own',
)

/** Sides of the picture: "a ball on the left" gives the ball the word `on the left`. */
export const sidesOfFrame = list(
  'left, right, top, bottom, center, centre, middle, left side, right side, corner, bottom-right, bottom-left, top-right, top-left',
)

/** Further words whose slips are mended: how things look, and light and manner. */
export const attributeSpellings =
  'with from under delicious beautiful wearing holding sitting standing flying running walking riding dancing jumping swimming sleeping eating drinking playing reading wooden golden giant little ancient futuristic colorful sunset sunrise night watercolor painting portrait background surrounded underwater'.split(
    ' ',
  )
