/** What is said of a face and its hair: whoever is told by these alone is asked for as a portrait. */
export const faceWords =
  /\b(hair|haired|redhead|freckles?|freckled|eyes|eyed|beard|bearded|moustache|mustache|goatee|stubble|wrinkles?|wrinkled|lipstick|make-?up|afro|mohawk|bob|bangs?|curls|braids?|braided|ponytail|pigtails?|dreadlocks?|dreads|glasses|sunglasses|earrings?|hijab|headscarf|turban|flower crown|scars?|scarred|eyepatch|eye patch|face|skin|dimples?|smile|smiling|winking|crying|frowning|grinning|laughing)\b/

/** Doings of a face: with any other somebody is shown whole. */
export const faceDoings =
  /^(smiling|winking|crying|frowning|grinning|laughing|shouting|screaming|looking|staring|gazing|wearing|thinking|glowing|piercing|shining|flowing|weeping|sobbing|facing|blushing|yawning|pouting|smirking|scowling|sparkling|striking|charming|loving|dazzling|stunning|curling|aging|greying|graying|balding|earring|beaming|painting)$/

/** What a portrait would cut off. */
export const fullLength =
  /\b(dress|gown|skirt|kilt|boots?|shoes?|sneakers?|heels|barefoot|jeans|pants|trousers|shorts|cape|cloak|costume|kimono|sari|saree|swimsuit|bikini|tutu|wings?|tail|legs?|standing|full[- ]body|tall|sword|shield|bow|staff|guitar|book|umbrella|bag|basket|flowers?(?! crown)|bouquet)\b/
