import { colorOf } from '../language/colors.ts'
import type { DesignMeaning } from '../language/meaning.ts'
import { readChartLabels } from './chart-data.ts'
import { type ChartSeries, readChartSeries } from './chart-series.ts'
import { certificateTexts, passTexts, receiptTexts } from './filled-in-papers.ts'
import { headlineOf, listedIn, matterOf } from './listed-points.ts'
import { slidePoints } from './slide-content.ts'
import { occasions } from './symbols.data.ts'

const sayings = ['Dream big', 'Begin anywhere', 'Stay curious', 'Keep going', 'Make it happen']

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

export const titleOf = (text: string): string =>
  text.replace(
    /(^|[\s-])(?!(?<=.)(?:and|of|the|in|for|a|an|to)\s)(\p{Ll})/gu,
    (_, gap: string, letter: string) => gap + letter.toUpperCase(),
  )

/** The matter in a few words, as a title: "a jazz concert in June" → "Jazz Concert". */
function topicTitle(topic: string): string | undefined {
  const plain = topic
    .replace(/^(?:an?|the|my|our|your)\s+/i, '')
    .replace(
      /^(?:band|duo|trio|group|singer|rapper|dj|artist|orchestra|choir|play|opera|musical|ballet|film|movie|book|novel)\s+(?=\p{Lu})/u,
      '',
    )
    .replace(/^(?:film|movie|story|book|novel|album|song|event)\s+(?:about|of|for)\s+(?:an?|the)?\s*/i, '')
    .split(
      /[,.;:()]|\s(?:with|in|on|at|that|who|which|featuring|against|during|by|from|using|where|called|named|set|and the)\s/i,
    )[0]!
    .trim()
  const words = plain.split(/\s+/).filter(Boolean)
  return words.length > 0 && words.length <= 4 ? titleOf(plain) : undefined
}

/** How a sheet looks, not what it is about. */
const plainLook =
  /^(?:vintage|retro|modern|minimal|minimalist|simple|bold|colorful|colourful|abstract|beautiful|cool|epic)$/

/** Days on which things are sold. */
const campaigns =
  /\b(?:black friday|cyber monday|memorial day|labou?r day|boxing day|presidents['’]? day|singles['’]? day|back to school)(?: sale)?\b/i

/** Names the matter has: after "called", or with capitals where it begins. */
function namesIn(topic: string): string[] {
  const called =
    /\b(?:called|named)\s+((?:[\p{Lu}\d][\p{L}\d'’&.-]*)(?:\s+(?:[\p{Lu}\d][\p{L}\d'’&.-]*|&|of|the|and))*)/u.exec(
      topic,
    )?.[1]
  if (called) return [called.replace(/[.,]$/, '')]
  const parts = topic.split(/\s*,\s*|\s(?:with|in|at|on|featuring|by)\s/).filter((part) => /^[\p{Lu}\d]/u.test(part))
  return /^\p{Lu}/u.test(topic) ? parts : []
}

/** The matter of "the wedding of Anna and Tom". */
const couple = (topic: string): string | undefined =>
  /\b(\p{Lu}\p{L}+ (?:and|&) \p{Lu}\p{L}+)\b/u.exec(topic)?.[1]?.replace(' and ', ' & ')

/** The words of a layout for which none are asked: names it is for, wishes for the day, its matter as a title. */
export function inventTexts({ kind, noun, words, topic, foreign }: DesignMeaning): string[] {
  const said = `${words.join(' ')} ${noun} ${topic}`.toLowerCase()
  const names = namesIn(topic)
  const occasion = occasions.find(([pattern]) => pattern.test(said))?.[1]
  const whom = /\b(mom|mum|dad|grandma|grandpa|mother|father|sister|brother|grandmother|grandfather)\b/.exec(said)?.[1]
  if (kind === 'poster' && /motivat|inspir|\bquote\b/.test(said)) return [sayings[topic.length % sayings.length]!]
  switch (kind) {
    case 'greeting-card': {
      const wish = occasion ?? 'Best Wishes'
      const to = names[0] ?? (whom && !wish.includes('Mom') ? titleOf(whom) : undefined)
      return [to ? `${wish}, ${to}!` : wish]
    }
    case 'invitation': {
      const pair = couple(topic)
      const turning = /(\p{Lu}[\p{L}-]+) (?:is )?turn(?:ing|s) (\d{1,3})/u.exec(topic)
      if (turning) return ['You’re Invited', `${turning[1]} Is Turning ${turning[2]}`]
      const when = topic
        .split(/\s*,\s*/)
        .slice(1)
        .filter((part) => /\d/.test(part))
      if (pair) return [pair, /wedding|save the date/.test(said) ? 'are getting married' : 'You’re invited', ...when]
      const [feast = ''] = topic.split(/\s*,\s*|\s(?:with|at|on|in)\s/)
      const whose = /^\p{Lu}[\p{L}-]*(?:['’]s|s['’])? /u.test(feast) ? titleOf(feast) : topicTitle(topic)
      const feastWords = [...words, ...noun.split(' ')].filter(
        (word) => colorOf(word) === undefined && !/^(?:invit\w+|card|save|the|date)$/.test(word),
      )
      const named = titleOf(feastWords.join(' '))
      return ['You’re Invited', ...(named ? [named] : whose ? [whose] : [])]
    }
    case 'business-card': {
      // "For a landscape architect", "Maria Lopez, yoga teacher": who has it, and what they do.
      const parts = topic.split(/\s*,\s*|\s(?:named|called|with)\s/)
      if (/loyalty|member|punch|library/.test(noun))
        return [...(words.length > 0 ? [titleOf(words.join(' '))] : names), titleOf(noun)]
      const role = parts.find(
        (part) =>
          /^(?:an? |the )?\p{Ll}/u.test(part) &&
          !/\b(?:motif|logo|background|style|colou?rs?|font|design|layout|minimal\w*|modern|elegant)\b/iu.test(part),
      )
      return [...names, ...(role ? [titleOf(role.replace(/^(?:an?|the) /u, ''))] : [])].slice(0, 4)
    }
    case 'certificate': {
      const filledIn = certificateTexts(noun, topic)
      return filledIn.length > 0 ? filledIn : names
    }
    case 'receipt':
      return receiptTexts(topic)
    case 'ticket': {
      const pass = passTexts(noun, topic)
      if (pass.length > 0) return pass
      const head = /coupon|voucher|gift card|gift certificate|raffle|boarding pass/.test(noun)
        ? headlineOf(noun)
        : 'Admit One'
      const seat = [...topic.matchAll(/\b(?:row|seat|gate|section|block) [\p{L}\d]{1,4}\b/giu)].map(([place]) =>
        capital(place),
      )
      const house = /^(?:museum|cinema|theat(?:er|re)|circus|zoo|festival|lottery)(?= ticket)/.exec(noun)?.[0]
      return [
        head,
        ...names,
        ...(names.length === 0 && topicTitle(topic) ? [topicTitle(topic)!] : house ? [titleOf(house)] : []),
        ...(seat.length > 0 ? [seat.join(' · ')] : []),
      ]
    }
    case 'packaging':
    case 'bottle-label': {
      const product = topicTitle(topic.replace(/^(?:an? )?(?:brand|line|pack|box|bag) of /i, ''))
      const age = /\b\d+(?:[- ]years?(?:[- ]old)?|\s?(?:%|ml|cl|oz|proof|g|kg))(?![\p{L}\d])/iu.exec(topic)?.[0]
      return [...names.slice(0, 1), ...(product && product !== names[0] ? [product] : []), ...(age ? [age] : [])]
    }
    case 'slide': {
      const { matter, points } = slidePoints({ kind, noun, words, topic }, undefined)
      const title =
        topicTitle(matter) ??
        (headlineOf(matter.replace(/^comparing /i, '')) || (words.length > 0 ? titleOf(words.join(' ')) : 'Overview'))
      return [title, ...points.filter((point) => point.toLowerCase() !== title.toLowerCase())]
    }
    case 'id-card':
    case 'label': {
      if (kind === 'id-card' && names.length === 0) return topicTitle(topic) ? [topicTitle(topic)!] : []
      const [, ...more] = topic.split(/\s*,\s*/)
      // Goods without a brand are what stands on them.
      if (kind === 'label' && names.length === 0 && /label/.test(noun))
        return topicTitle(topic) ? [topicTitle(topic)!] : []
      return names[0]
        ? [
            names[0],
            ...more
              .filter((part) => /^\p{Ll}[\p{L} ]{2,30}$/u.test(part))
              .map(titleOf)
              .slice(0, 1),
          ]
        : []
    }
    case 'logo':
    case 'web-page':
    case 'app-screen':
      return names.slice(0, 1)
    case 'gantt-chart': {
      const tasks = listedIn({ kind, noun, words, topic })
      const project = headlineOf(matterOf({ kind, noun, words, topic }))
      return [project || 'Project Plan', ...tasks]
    }
    case 'color-wheel':
      return ['The Color Wheel']
    case 'alphabet-chart':
      return ['The Alphabet']
    case 'bingo-card':
      return [
        ...(words.length > 0 ? [titleOf(words.join(' '))] : names.slice(0, 1)),
        ...listedIn({ kind, noun, words, topic }),
      ]
    case 'weather-forecast': {
      const place = /(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)/u.exec(topic)?.[1]
      return place ? [place] : []
    }
    case 'scoreboard': {
      const [, ...teams] =
        /(\p{Lu}[\p{L} ]*?) (?:vs\.?|versus|against|and|-|–) (\p{Lu}[\p{L} ]*)/u.exec(topic.replace(/^the /, '')) ?? []
      return teams.map((team) => team.trim())
    }
    case 'banknote': {
      const worth = /\d[\d,.]* \p{L}+/u.exec(topic)?.[0]
      return [names[0] ?? 'National Bank', ...(worth ? [titleOf(worth)] : [])]
    }
    case 'board-game': {
      const own = names[0] ?? topicTitle(topic)
      return own ? [own] : []
    }
    case 'book-spread': {
      const own = /magazine/.test(noun) ? topicTitle(topic) : undefined
      return names[0] ? names.slice(0, 1) : own ? [own] : []
    }
    case 'sign-plate':
      return signTexts(noun, topic)
    case 'periodic-table': {
      const element = topicTitle(topic) ?? titleOf(words.join(' '))
      return element ? [element] : ['Periodic Table of the Elements']
    }
    case 'wanted-poster': {
      const sought = names[0] ?? topicTitle(topic)
      return [/^most/.test(noun) ? 'MOST WANTED' : 'WANTED', ...(sought ? [sought] : [])]
    }
    case 'trading-card': {
      const own = names[0] ?? topicTitle(topic) ?? (words.length > 0 ? titleOf(words.join(' ')) : undefined)
      return own ? [own] : []
    }
    case 'menu': {
      // Each dish with its price; what stands before a colon is the house.
      const items = topic
        .split(/\s*[,;\n、，；]\s*(?:and\s+)?|(?<=\d)\s+and\s+/)
        .map((item) => item.replace(/^.*[:：]\s*|[.\s]+$/g, ''))
      const priced = items.filter((item) =>
        /\p{L}.*\s[$€£¥]?\d+(?:[.,]\d\d)?\s?(?:[$€£₽₩¥]|円|元|원|kr|zł)?$/u.test(item),
      )
      const house = /^(?:the )?(\p{Lu}[^:,]{1,40}):/u.exec(topic)?.[1]
      if (priced.length > 1) return [house ?? 'Menu', ...priced]
      const [head = '', list] = topic.split(/\s*:\s*/)
      const dishes = list === undefined ? [] : items.filter((item) => /\p{L}/u.test(item)).map(capital)
      if (dishes.length > 1) return [house ?? titleOf(head.replace(/^(?:the|our|an?)\s+/i, '') || 'Menu'), ...dishes]
      return names.length === 0 && foreign ? ['Menu'] : names.slice(0, 1)
    }
    case 'postcard':
      return names[0]
        ? [`Greetings from ${names[0]}`]
        : /\bfrom (\p{Lu}[\p{L} ]+)/u.test(topic)
          ? [`Greetings from ${topic.replace(/^from /, '').split(/[,.]/)[0]}`]
          : []
    case 'tarot-card': {
      const own = names[0] ?? topicTitle(topic) ?? (words.length > 0 ? titleOf(words.join(' ')) : undefined)
      return own ? [own] : []
    }
    case 'recipe-card':
    case 'map':
    case 'floor-plan':
    case 'stamp':
    case 'mood-board': {
      if (kind === 'stamp' || kind === 'mood-board') return names.slice(0, 1)
      const own =
        names[0] ??
        topicTitle(topic) ??
        topicTitle(words.filter((word) => !/^(?:illustrated|old|vintage|simple)$/.test(word)).join(' '))
      return own ? [own] : []
    }
    case 'magazine': {
      const field = words.filter((word) => !/^(?:glossy|vintage|modern|retro|stylish|minimal|minimalist)$/.test(word))
      const about = topicTitle(topic)
      return [
        titleOf(field[0] ?? 'Moment'),
        ...(about ? [about] : []),
        ...(/\bissue (?:no\.? ?)?\d+\b/i.exec(topic) ?? []).map(titleOf),
      ]
    }
    case 'bar-chart':
    case 'line-chart':
    case 'pie-chart': {
      const title = chartTitle(topic, words)
      return title ? [title] : []
    }
    case 'poster':
    case 'banner':
    case 'movie-poster':
    case 'cover':
    case 'album': {
      const campaign = campaigns.exec(said)?.[0]
      if (campaign) return [titleOf(campaign)]
      const sought = kind === 'poster' ? /\b(?:lost|missing|found|stolen|wanted|adopt)\b[^,]*/iu.exec(topic) : null
      if (sought) return [topicTitle(topic) ?? 'Lost', ...names]
      const cry = words.find((word) => /^(?:wanted|lost|missing)$/.test(word))
      if (cry) {
        const whom = words.length > 1 ? [] : [topicTitle(topic) ?? []].flat()
        return [titleOf(words.join(' ')), ...whom]
      }
      // "A festival poster with Nova, Paper Lions and DJ Sol": who plays.
      if (names.length > 2 && /\b(?:festival|line-?up)\b/.test(words.join(' ')))
        return [titleOf(words.join(' ')), ...names]
      if (/^(?:I|We|How|Why|What|You)\b[^.;,]{3,60}$/.test(topic)) return [topic]
      const type = words.filter((word) => !plainLook.test(word) && colorOf(word) === undefined)
      if (/\bsale\b/.test(`${noun} ${words.join(' ')}`) && !/\bsale\b/.test(topic)) {
        const goods = topicTitle(topic)
        return [titleOf([...type.filter((word) => word !== 'sale'), 'sale'].join(' ')), ...(goods ? [goods] : [])]
      }
      // "In Lent" says when.
      const matter = /^(?:in|on|at|with|by|from)\b/i.test(topic) && words.length > 0 ? '' : topic
      const own = namesIn(matter)[0] ?? topicTitle(matter) ?? /(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)/u.exec(matter)?.[1]
      const title = own ?? (type.length > 0 && type.length < 4 ? titleOf(type.join(' ')) : undefined)
      const author = kind === 'cover' ? bylineIn(topic) : undefined
      if (title) return author && author !== title ? [title, author] : [title]
      return /concert|gig/.test(said) ? ['Live in Concert'] : []
    }
    default:
      return []
  }
}

/** What stands on a sign: what it forbids or warns of, or each place it leads to. */
function signTexts(noun: string, topic: string): string[] {
  const told = topic.replace(/^(?:an? |the )|^(?:directions?|arrows?|the way) (?:to|for) /i, '').trim()
  const own = noun.replace(/ sign$/, '')
  if (/direction|road|highway/.test(own)) {
    const places = told.split(/\s*[,;]\s*(?:and\s+)?|\s+and\s+/).filter((place) => /^\p{Lu}/u.test(place))
    return places.length > 0 ? places.slice(0, 4) : told ? [titleOf(told)] : []
  }
  if (/^(?:no |do not|wet|high|private|beware|yard|garage|for |open house|now |help )/.test(own))
    return [own.toUpperCase()]
  if (/^(?:warning|caution|danger|hazard|safety|notice)$/.test(own) && told) return [told.toUpperCase()]
  return []
}

/** "Sales for North, South and East" are sales; "Paris and Rome" are named. */
const beforeNames = ({ matter, names }: ChartSeries): string => {
  const first = matter.toLowerCase().indexOf(names[0]?.toLowerCase() ?? '\0')
  return matter.includes(',') && first > 0 ? matter.slice(0, first) : matter
}

/** What a chart is of, without what it compares. */
function chartTitle(topic: string, words: readonly string[]): string {
  const series = readChartSeries(topic, words)
  const names = readChartLabels(topic, [])?.said ?? ''
  const head = series
    ? beforeNames(series)
    : topic.includes(':')
      ? topic.slice(0, topic.indexOf(':'))
      : / (?:vs\.?|versus) /i.test(topic)
        ? topic
        : topic.replace(names, '')
  const plain = head
    .replace(/[\s,]*\b(?:19|20)\d\d\s*$/, '')
    .replace(/\s+(?:in|with) (?:an? )?(?:[\w-]+ ){0,3}(?:style|colou?rs|background|labels)\b.*$/i, '')
    .replace(/[\s,]+(?:(?:in|of|for|between|among|across|by|with|from|comparing|on|the)\s*)+$/i, '')
    .replace(/^(?:the|an?)\s+/i, '')
    .trim()
  if (plain && !/\d/.test(plain) && plain.length <= 60 && !/,/.test(plain)) return headlineOf(plain)
  const told = words.filter(
    (word) => !/^(?:simple|colorful|colourful|modern|clean|flat)$/.test(word) && colorOf(word) === undefined,
  )
  return headlineOf(told.join(' '))
}

/** "By Steve Jobs", as the line under what he says. */
export const bylineIn = (topic: string): string | undefined =>
  /(?<!(?:style|painting|painted|illustrated|designed|drawn|inspired|art|cover|photo) )\bby ((?:\p{Lu}[\p{L}.'’-]+ ?){1,4})/u
    .exec(topic)?.[1]
    ?.trim()
