import type { AspectRatio, ImageSize } from '../../src/gemini-api/model-profile.ts'

export type HostKind = 'painted' | 'flat' | 'text' | 'plain' | 'photo'

export interface DrawnHost {
  name: string
  kind: HostKind
  prompt: string
  size: ImageSize
  ratio: AspectRatio
}

/** What the illustrator draws for the benchmark: its styles, its layouts, its sizes and its extreme ratios. */
export const drawnHosts: readonly DrawnHost[] = [
  { name: 'car', kind: 'painted', prompt: 'A red sports car', size: '512', ratio: '1:1' },
  { name: 'bicycle', kind: 'painted', prompt: 'A bicycle leaning against a brick wall', size: '512', ratio: '1:1' },
  { name: 'elephants', kind: 'painted', prompt: 'Two elephants in the desert at sunset', size: '512', ratio: '3:2' },
  { name: 'mountains', kind: 'painted', prompt: 'A serene mountain landscape at dawn', size: '1K', ratio: '16:9' },
  { name: 'forest', kind: 'painted', prompt: 'A forest in autumn with a deer', size: '2K', ratio: '1:1' },
  { name: 'rainy-night', kind: 'painted', prompt: 'A city skyline at night in the rain', size: '1K', ratio: '1:1' },
  { name: 'wide-city', kind: 'painted', prompt: 'A futuristic city with flying cars', size: '1K', ratio: '21:9' },
  { name: 'tall-balloon', kind: 'painted', prompt: 'A hot air balloon over green hills', size: '1K', ratio: '1:4' },
  { name: 'long-sea', kind: 'painted', prompt: 'Sailing boats on a calm sea', size: '1K', ratio: '8:1' },
  { name: 'portrait', kind: 'painted', prompt: 'Portrait of a young woman, studio light', size: '1K', ratio: '4:5' },
  { name: 'galaxy', kind: 'painted', prompt: 'A spaceship flying past a ringed planet', size: '1K', ratio: '3:4' },
  { name: 'snow', kind: 'painted', prompt: 'A fox in the snow, foggy morning', size: '1K', ratio: '1:1' },
  { name: 'watercolor', kind: 'painted', prompt: 'A girl flying a kite, watercolor', size: '1K', ratio: '1:1' },
  { name: 'oil', kind: 'painted', prompt: 'Sunflowers in a blue vase, oil painting', size: '1K', ratio: '3:4' },
  { name: 'pencil', kind: 'painted', prompt: 'Portrait of an old sailor, pencil drawing', size: '1K', ratio: '1:1' },
  { name: 'charcoal', kind: 'painted', prompt: 'A horse, charcoal drawing', size: '512', ratio: '4:3' },
  { name: 'mosaic', kind: 'painted', prompt: 'A peacock, mosaic', size: '1K', ratio: '1:1' },
  { name: 'embroidery', kind: 'painted', prompt: 'A house by a lake, embroidery', size: '1K', ratio: '1:1' },
  { name: 'vintage', kind: 'painted', prompt: 'A steam train, vintage photo, film grain', size: '1K', ratio: '3:2' },
  { name: 'ink', kind: 'painted', prompt: 'A samurai on a bridge, ink drawing', size: '1K', ratio: '2:3' },
  { name: 'pixel-art', kind: 'flat', prompt: 'A dinosaur skateboarding, pixel art', size: '1K', ratio: '1:1' },
  { name: 'low-poly', kind: 'flat', prompt: 'A fox in the mountains, low poly', size: '512', ratio: '1:1' },
  { name: 'paper-cut', kind: 'flat', prompt: 'Paper cut art of a whale under the moon', size: '1K', ratio: '1:1' },
  { name: 'stained-glass', kind: 'flat', prompt: 'A stained glass window of a rose', size: '1K', ratio: '1:1' },
  { name: 'coloring-page', kind: 'flat', prompt: 'A coloring page of a castle', size: '1K', ratio: '3:4' },
  { name: 'line-art', kind: 'flat', prompt: 'A sleeping cat, line art', size: '512', ratio: '1:1' },
  { name: 'comic', kind: 'flat', prompt: 'A superhero over the city, comic book style', size: '1K', ratio: '2:3' },
  { name: 'blueprint', kind: 'flat', prompt: 'A blueprint of a bicycle', size: '1K', ratio: '4:3' },
  { name: 'minimal', kind: 'flat', prompt: 'A boat on the sea, minimalist flat design', size: '1K', ratio: '9:16' },
  { name: 'office', kind: 'flat', prompt: 'An isometric illustration of a small office', size: '1K', ratio: '1:1' },
  { name: 'logo', kind: 'flat', prompt: 'A coffee shop logo that says "Bean & Co."', size: '1K', ratio: '1:1' },
  { name: 'app-icon', kind: 'flat', prompt: 'An app icon of a rocket', size: '512', ratio: '1:1' },
  { name: 'poster', kind: 'flat', prompt: 'A poster that says "GRAND OPENING"', size: '1K', ratio: '2:3' },
  { name: 'word-poster', kind: 'flat', prompt: 'A poster with the words "LESS IS MORE"', size: '2K', ratio: '3:4' },
  { name: 'bar-chart', kind: 'flat', prompt: 'A bar chart with the title "Sales by month"', size: '1K', ratio: '4:3' },
  { name: 'pie-chart', kind: 'flat', prompt: 'A pie chart with the title "Market share"', size: '512', ratio: '1:1' },
  { name: 'banner', kind: 'flat', prompt: 'A web banner that says "SUMMER SALE"', size: '1K', ratio: '4:1' },
  { name: 'newspaper', kind: 'text', prompt: 'A newspaper with the headline "MOON REACHED"', size: '1K', ratio: '3:4' },
  {
    name: 'menu',
    kind: 'text',
    prompt: 'A chalkboard menu with "Soup 4.50", "Salad 6.00" and "Pasta 8.50"',
    size: '1K',
    ratio: '9:16',
  },
]

/** Drawn, then freed of their backgrounds by words: clear in places. */
export const stickerHosts: readonly DrawnHost[] = [
  { name: 'clear-mug', kind: 'flat', prompt: 'A red mug on a plain white background', size: '1K', ratio: '1:1' },
  { name: 'clear-parrot', kind: 'flat', prompt: 'A parrot on a plain white background', size: '512', ratio: '1:1' },
]
