/** Words of picture-making that name no thing in the picture. Written by hand. */
export const fillerPhrases: readonly string[] = [
  'emoji, png, photo, photograph, photography, image, picture, pic, illustration, drawing, painting, artwork, render, rendering',
  'photos, images, pictures, illustrations, drawings, paintings, art, artistic, visual, depiction, scene, composition, snapshot',
  'digital art, digital painting, digital illustration, concept art, 3d, wallpaper, clipart, clip art, stock photo',
  'color photo, thumbnail image, thumbnail, view, shot, aesthetic, style, detail, details, resolution, quality, version, format, aspect ratio',
  'high quality, high-quality, best quality, highest quality, top quality, high resolution, high-resolution, hi-res, hires, ultra hd, full hd',
  'hd, uhd, 2k, 4k, 8k, 16k, 4 k, 8 k, hdr, 1080p, ultra high definition, high definition, high detail, highly detailed, very detailed, ultra detailed, ultra-detailed',
  'hyper detailed, hyperdetailed, intricate, intricate details, intricately detailed, detailed, finely detailed, insanely detailed',
  'extremely detailed, sharp, sharp focus, in focus, crisp, professional photography, professional photo, professional quality',
  'masterpiece, award winning, award-winning, award-winning photo, best, stunning, gorgeous, amazing, beautifully, perfect',
  'trending on artstation, trending on art station, artstation, deviantart, unsplash, pinterest, behance, dribbble, getty images, national geographic',
  'unreal engine 5, octane, vray, v-ray, blender, ray tracing, raytracing, ray traced, path tracing, subsurface scattering',
  'photorealistic, photo realistic, photo-realistic, realistic, hyperrealistic, hyper-realistic, hyper realistic, ultra realistic, ultra-realistic, lifelike, photorealism, realism, true to life',
  'dslr, dslr photo, dslr photograph, 35mm, 50mm, 85mm, film photo, canon, nikon, leica, sony alpha, 35 mm, 50 mm, 85 mm, f 1.8, analog photo, iphone photo',
  'reflections, reflection, steampunk, solarpunk, dieselpunk, cottagecore, goblincore, fairycore, dark academia, light academia, hygge, aesthetics, vibes',
  'generate, create, draw, produce, render me, show me, imagine, paint me, please, i want, i would like, can you, could you, give me',
  'by greg rutkowski, greg rutkowski, artgerm, alphonse mucha, beeple, wlop, studio ghibli, pixar, disney',
  'something, anything, thing, things, kind, type, sort, idea, concept, example, piece, look, feel, mood, atmosphere, vibe, ambience',
  'foreground, background, distance, lighting, light source, texture, textures, color palette, colour palette, palette, color scheme, tones, tone, colors, colours, color, colour, contrast, high contrast, high-contrast',
  'symmetrical, symmetrical composition, rule of thirds, negative space, copy space, white space, center, centre, middle, frame, corner, bottom',
  'setting, design, design features, font, typography, text, layout, theme, color scheme, colour scheme, shading, cel-shading, outlines, clean lines, simple shapes, canvas, kawaii, kawaii-style, chibi, pastel, pastel colors, pastel colours, square format, art style, genre, bottom-right, bottom-left, top-right, top-left, nothing else, dynamic pose, pose, action shot, expression',
  'solo, still life, still-life, 3 d, 3 d model, natural light, setup, set-up, softbox, softbox setup, highlight, highlights, angle, camera angle, orientation, portrait orientation, landscape orientation, vertical portrait orientation, square image, vertical image, lens, focal length, aperture, exposure, showcase, curve, bend, viewer, the camera, clean line, clean lines, fine texture, vertical, horizontal',
  'hand in hand, arm in arm, side by side, back to back, face to face, shoulder to shoulder, just, meanwhile, one another, each other, row, roiling energy, energy',
  '20s, 30s, 40s, 50s, 60s, 70s, 80s, 90s, 1920s, 1930s, 1940s, 1950s, 1960s, 1970s, 1980s, 1990s, 2000s',
  'lot, lots, way, time, day, moment, front, side, back, left, right, left side, right side, top, kind, sense, air, middle, end',
  'photo-illustration, product photo, product photography, product shot, food photography, street photography, landscape photography, portrait photography, fashion photography, wildlife photography',
]

/** Filler that is a thing after all when it is held, hung or carried: "a painting on the wall". */
export const picturesOfPictures: ReadonlySet<string> = new Set([
  'photo',
  'photograph',
  'picture',
  'painting',
  'drawing',
  'paintings',
  'pictures',
  'photos',
  'cartoon',
  'emoji',
])

/** Media that a first "a … of" names without a style word of paint/ in it. */
export const mediumStyles: Readonly<Record<string, string>> = {
  painting: 'oil',
  drawing: 'pencil',
  sketch: 'pencil',
}
