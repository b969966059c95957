import { alphabetChart } from './alphabet-chart.ts'
import { appIcon } from './app-icon.ts'
import { appScreen } from './app-screen.ts'
import { banknote } from './banknote.ts'
import { banner } from './banner.ts'
import { barChart } from './bar-chart.ts'
import { bingoCard } from './bingo-card.ts'
import { board } from './board.ts'
import { boardGame } from './board-game.ts'
import { bookSpread } from './book-spread.ts'
import { bottleLabel } from './bottle-label.ts'
import { bubble } from './bubble.ts'
import { businessCard } from './business-card.ts'
import { calendar } from './calendar.ts'
import { playingCard, tarotCard } from './cards.ts'
import { certificate } from './certificate.ts'
import { chain } from './chain.ts'
import { characterSheet, expressions } from './character-sheet.ts'
import { circuitDiagram } from './circuit-diagram.ts'
import { coatOfArms } from './coat-of-arms.ts'
import { colorWheel } from './color-wheel.ts'
import { coloringPage } from './coloring-page.ts'
import { comicStrip } from './comic-strip.ts'
import { comparisonTable } from './comparison-table.ts'
import { album, cover } from './cover.ts'
import { crossword } from './crossword.ts'
import { cycle } from './cycle.ts'
import { dashboard } from './dashboard.ts'
import { departuresBoard } from './departures-board.ts'
import type { Design } from './design.ts'
import { floorPlan } from './floor-plan.ts'
import { flowchart } from './flowchart.ts'
import { ganttChart } from './gantt-chart.ts'
import { greetingCard } from './greeting-card.ts'
import { idCard } from './id-card.ts'
import { infographic } from './infographic.ts'
import { invitation } from './invitation.ts'
import { label } from './label.ts'
import { labelledParts } from './labelled-parts.ts'
import { letter } from './letter.ts'
import { lettering } from './lettering.ts'
import { licensePlate } from './license-plate.ts'
import { lineChart } from './line-chart.ts'
import { logo } from './logo.ts'
import { magazine } from './magazine.ts'
import { map } from './map.ts'
import { matrix } from './matrix.ts'
import { meme } from './meme.ts'
import { menu } from './menu.ts'
import { mindMap } from './mind-map.ts'
import { moodBoard } from './mood-board.ts'
import { moviePoster } from './movie-poster.ts'
import { graffiti, neonSign } from './neon-sign.ts'
import { newspaper } from './newspaper.ts'
import { packaging } from './packaging.ts'
import { pattern } from './pattern.ts'
import { periodicTable } from './periodic-table.ts'
import { pieChart } from './pie-chart.ts'
import { postcard } from './postcard.ts'
import { poster } from './poster.ts'
import { pyramidChart } from './pyramid-chart.ts'
import { receipt } from './receipt.ts'
import { recipeCard } from './recipe-card.ts'
import { schedule } from './schedule.ts'
import { scoreboard } from './scoreboard.ts'
import { iconSet, spriteSheet, stickerSheet } from './sets.ts'
import { sheetMusic } from './sheet-music.ts'
import { signPlate } from './sign-plate.ts'
import { slide } from './slide.ts'
import { solarSystem } from './solar-system.ts'
import { stamp } from './stamp.ts'
import { emoji, sticker } from './sticker.ts'
import { beforeAfter, steps, storyboard } from './storyboard.ts'
import { tShirt } from './t-shirt.ts'
import { tag } from './tag.ts'
import { tattoo } from './tattoo.ts'
import { ticket } from './ticket.ts'
import { timeline } from './timeline.ts'
import { tradingCard } from './trading-card.ts'
import { transitMap } from './transit-map.ts'
import { treeChart } from './tree-chart.ts'
import { vennDiagram } from './venn-diagram.ts'
import { wantedPoster } from './wanted-poster.ts'
import { weatherForecast } from './weather-forecast.ts'
import { webPage } from './web-page.ts'

/** Every layout there is. */
export const designs: readonly Design[] = [
  poster,
  moviePoster,
  magazine,
  cover,
  album,
  banner,
  meme,
  greetingCard,
  invitation,
  businessCard,
  ticket,
  certificate,
  newspaper,
  menu,
  infographic,
  barChart,
  lineChart,
  pieChart,
  appScreen,
  webPage,
  dashboard,
  logo,
  coatOfArms,
  bottleLabel,
  label,
  packaging,
  board,
  bubble,
  neonSign,
  graffiti,
  comicStrip,
  storyboard,
  steps,
  beforeAfter,
  characterSheet,
  expressions,
  spriteSheet,
  iconSet,
  sticker,
  stickerSheet,
  pattern,
  moodBoard,
  emoji,
  appIcon,
  postcard,
  stamp,
  tarotCard,
  playingCard,
  calendar,
  schedule,
  slide,
  idCard,
  receipt,
  letter,
  licensePlate,
  crossword,
  transitMap,
  sheetMusic,
  recipeCard,
  coloringPage,
  tShirt,
  tattoo,
  timeline,
  flowchart,
  chain,
  cycle,
  labelledParts,
  mindMap,
  pyramidChart,
  solarSystem,
  treeChart,
  vennDiagram,
  map,
  floorPlan,
  signPlate,
  tag,
  wantedPoster,
  tradingCard,
  periodicTable,
  banknote,
  boardGame,
  bookSpread,
  colorWheel,
  comparisonTable,
  ganttChart,
  matrix,
  scoreboard,
  alphabetChart,
  circuitDiagram,
  bingoCard,
  departuresBoard,
  lettering,
  weatherForecast,
]
const byKind = new Map(designs.map((design) => [design.kind, design]))

/** The layout of that name; the poster for one that a scene from elsewhere may name. */
export function findDesign(kind: string): Design {
  return byKind.get(kind) ?? poster
}
