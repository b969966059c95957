import type { WordList } from '../lexicon.ts'
import { combine, phrases } from './phrases.ts'

const whose = [
  'her',
  'his',
  'their',
  'the woman',
  'the girl',
  'the man',
  'the boy',
  'this woman',
  'this girl',
  'this person',
  'my',
]
const worn = [
  'clothes',
  'clothing',
  'clothe',
  'dress',
  'bra',
  'bikini',
  'underwear',
  'panties',
  'top and',
  'swimsuit',
  'outfit and',
  'swim trunks',
  'swimming trunks',
  'boxers',
  'knickers',
  'lingerie',
]

const wearingOnly = [
  ...['wearing', 'wears', 'wore', 'dressed in', 'dressed', 'clad in', 'clad'].flatMap((verb) => [
    `${verb} only`,
    `${verb} just`,
    `${verb} only in`,
    `${verb} nothing except`,
  ]),
  'only wearing',
  'only dressed in',
  'just wearing',
  'nothing on but',
  'nothing on except',
  'nothing on except for',
]
const whichOne = [
  'a',
  'an',
  'the',
  'her',
  'his',
  'some',
  'a pair of',
  'a single',
  'a big',
  'a red',
  'a black',
  'a straw',
  'black',
  'red',
]
/** What covers nobody. */
const trifles = phrases(`
  hat, hats, cowboy hat, sun hat, top hat, necklace, pearls, pearl necklace, smile, sock, socks, shoe, shoes, high heels, heels, sunglasses, scarf, tie,
  bow tie, ribbon, body paint, boots, gloves, belt, ring, choker, stockings, skin
`)

/** Bodies and sex. Said only as plainly as finding it needs. */
export const sexualWords: Readonly<Record<string, WordList>> = {
  nudity: [
    ...combine(wearingOnly, trifles),
    ...combine(wearingOnly, whichOne, trifles),
    ...phrases(`
    no top on, without a stitch, not a stitch on, not a stitch of, without a thread on, stripped to the skin, clad in skin,
    nekkid, nakd, nekid, nudist*, naturist*, flashing her breasts, exposing her breasts, showing her breasts, shows her breasts, baring her breasts, wearing nothing but, in nothing but, dressed in nothing but, clad in nothing, ohne kleidung, ohne kleider, sin bragas, uncensored breasts,
    nude, naked, nudity, topless, bottomless, undressed, unclothed, disrobed, bare breasts, bare breast, bare breasted, barebreasted, =bare chest woman
    no clothes, no clothing, without clothes, without clothing, without any clothes, without any clothing, without her clothes, without his clothes, wearing nothing, wears nothing, not wearing anything
    nothing on, birthday suit, in the buff, in the nude, exposed breasts, exposed breast, exposed chest woman, breasts exposed, breasts out, breasts visible, naked breasts, bare bottom, bare butt, bare ass
    bare buttocks, skinny dipping, nip slip, fully undressed, stripped bare, clothes off, not clothed, unclad, exposing herself, exposing himself, =au naturel
    garcon nu, enfant nu, homme nu, naakt*, naga kobieta, nagie, =nagi, naga dziewczyn*, ciplak*, cıplak*, telanjang, bugil,
    nackt, nackte, nackter, nackten, nacktes, nacktbild, unbekleidet*, oben ohne, hullenlos*, entblosst*
    desnud*, en cueros, sin ropa, en topless, encuerad*
    nue, nus, nues, denude*, seins nus, sans vetements, devetue, a poil
    mulher pelada, mulheres peladas, homem pelado, menina pelada, menino pelado, nudez, sem roupa, despid*, nua
    nuda, nudo, nudi, senza vestiti, svestit*, spogliat*
    голая, голый, голые, голых, голую, голой, обнажен*, нагая, нагой, нагие, раздет*, без одежды, топлес*
    裸, 全裸, 裸体, 裸體, 赤裸, 一丝不挂, 光着身子, 露点, 脱光, 没穿衣服, ヌード, 全裸, はだか, 裸体, トップレス
    누드*, 나체*, 알몸*, 벌거벗*, 옷을 벗은*, 벗은 몸*, 발가벗*
    नंगा, नंगी, नंगे, नग्न, निर्वस्त्र, बिना कपड़ों
    عارية, عاري, العارية, العاري, عراة, عاريات, عري, العري, بدون ملابس, بلا ملابس
  `),
  ],
  /** Nudity whatever stands beside it. */
  sheerNudity: phrases(`
    nude content, adult content, explicit content, nude video, explicit nudity, adult only content, uncensored pic, uncensored picture, uncensored photo, uncensored image,
    =nudes, nudes, nsfw, not safe for work, full nudity, full frontal, frontal nudity, uncensored nude, nude selfie, naked selfie, nude photo, nude picture, nude pic, naked picture, naked photo, nude girls
    nude scene, deepnude, nudify, nudified, completely naked, fully naked, fully nude, totally nude, totally naked, completely nude, stark naked, butt naked, naked celebrity
    nacktfoto*, nacktbilder, aktfoto nackt, fotos desnud*, photo nue, foto nuda, foto pelada, 裸照, ヌード写真, 누드사진*
  `),
  explicitSex: phrases(`
    fvck, fvcking, pareja teniendo sexo,
    porn*, hardcore porn, xxx rated, xxx video, xxx movie, x rated, hentai, ahegao, sex scene, having sex, have sex, sex act, sexual act, sexual acts, sexual intercourse, intercourse, sex position, sexually explicit, explicit sex, oral sex
    anal sex, anal, group sex, gangbang, orgy, threesome, blowjob, blow job, handjob, hand job, fellatio, cunnilingus, masturbat*, orgasm*, ejaculat*, cumshot, cum shot, =cum, creampie
    deepthroat, doggy style, doggystyle, missionary position, rimming, fuck, fucking, fucked, screwing her, making love, sexual penetration, penetrating her, penetrate her, penetrates her, dildo, buttplug, butt plug
    sex toy, fleshlight, strap on dildo, bukkake, incest, incestuous, bestiality, zoophilia, rape, raped, raping, rapist attacking, sexual assault, sexually assault*, sexual abuse, molest*, upskirt, up skirt, downblouse, voyeur shot, futanari
    onlyfans leak, sex tape, sextape, sexting, lewd act, lewd acts, sex slave, sexualized, sexualised, sexual content, sexual pose, sexual manner, sex with, sex worker in action, erotic act, =sex, sexual
    geschlechtsverkehr, sexszene, hardcoreszene, ficken, gefickt, vergewaltig*, sex haben, selbstbefriedig*, kinderporno*, blasend
    sexo, sexo explicito, sexo oral, follando, follar, violacion sexual, violando a, masturb*, mamada, penetracion
    sexe, baise, baiser une, relation sexuelle, relations sexuelles, fellation, violee, pornograph*, sodomie, scene de viol, viol collectif
    transando, transar, fodendo, foder, estupro, estupr*, boquete
    scopare, scopano, scopata, stupro, stuprat*, pompino, sesso
    секс, секса, сексом, сексуальный акт, порно*, трахать*, трахает*, трахн*, минет*, изнасил*, мастурб*, оргия, оргии, эротическ*
    性交, 做爱, 做愛, 色情, 口交, 肛交, 强奸, 強姦, 自慰, 淫, 乱交, 性行为, 性行為, 黄片, 成人片, ポルノ, セックス, エロ画像, エロい, フェラチオ, オナニー, レイプ, 強姦, 中出し, アダルトビデオ
    섹스*, 포르노*, 성관계*, 성행위*, 강간*, 자위행위*, 자위하*, 야동*, 음란*
    सेक्स, संभोग, अश्लील, पोर्न*, बलात्कार, चुदाई, हस्तमैथुन
    إباحي, إباحية, اباحي*, اغتصاب, بورنو, ممارسة الجنس, جنس فموي, مشهد جنسي, يمارسان الجنس
  `),
  privateParts: phrases(`
    with an erection, has an erection, his erection,
    genital*, penis, penises, vagina, vaginal, vulva, labia, clitoris, testicle, scrotum, anus, nipple, areola, =boob, =boobs, boobies, =tit, =tits, titty, titties, =bum crack, pubic hair, camel toe, cameltoe
    erect cock, big cock, hard cock, huge cock, his cock, sucking cock, suck cock, =cock ring, her pussy, wet pussy, =pussy, cunt, =dick pic, big dick, huge dick, his dick, erection visible, bulging crotch, spread legs, legs spread, spreading her legs, crotch shot
    bare nipples, huge breasts, big breasts, large breasts, giant breasts, enormous breasts, squeezing her breasts, touching her breasts, thick ass, big ass, huge ass, big booty naked, fat ass
    titten, muschi nackt, schwanz lutsch*, tetas, pezones, su polla, su verga, concha desnuda, bite en erection, seins enormes, chatte nue, buceta, pau duro, cazzo duro, сиськ*, член торч*, вагин*, пенис*, 阴茎, 陰莖, 阴道, 乳头, 乳頭, 巨乳, ペニス, おっぱい, 乳首, 巨乳, 젖꼭지*, 가슴노출*, 가슴 노출*, लिंग दिख*, स्तन नंगे, قضيب, مهبل, ثدي عار*
  `),
  erotic: phrases(`
    erotic, erotica, erotically, pornographic style, fetish, bdsm, bondage, dominatrix, gimp suit, shibari, spanking, =kinky, striptease, stripper, stripping, strip naked, strip club dancer, pole dancer naked, softcore, soft core, lewd, lascivious, ecchi, =horny
    aroused, arousing, sex appeal explicit, orgasmic, sexual fantasy, smut, smutty, =thot, sugar baby naked, boudoir nude, playboy style nude, latex slave, ball gag, ballgag, collared slave girl, tied up and gagged in lingerie
    erotisch*, erotic*, erotique*, эротик*, 情色, 色情, エロティック, 官能的, 에로*, कामुक, مثير جنسيا
  `),
  suggestive: phrases(`
    sexy, sexier, sexiest, seductive*, sensual*, lingerie, provocative*, cleavage, =thong, g string, panties, sultry, voluptuous, busty, skimpy, scantily, scantily clad, revealing outfit, revealing dress, revealing clothes, see through dress, see through shirt, see through clothes, transparent dress, wet shirt
    wet t shirt, =hot pose, flirty, suggestive*, micro bikini, tiny bikini, string bikini, underwear, bedroom eyes, on all fours, lying on bed in, kissing passionately, making out, bra and, =nightie, stockings and garter, garter belt, fishnets, twerking, bent over, undress
    sinnlich*, verfuhrerisch*, sexy, dessous, reizwasche, lenceria, seductora, provocativa, seduisante, sensuelle, sedutora, provocante, seducente, сексуальн*, соблазн*, нижнем белье, 性感, 诱惑, 誘惑, 内衣, セクシー, 下着, 水着グラビア, 섹시*, 속옷*, 유혹*, सेक्सी, مثيرة, مغرية, ملابس داخلية
  `),
  /** Asks for a picture that cannot be told from a photo, whatever art is named beside it. */
  photographic: phrases(`
    photorealistic, photorealism, photo realistic, hyperrealistic, hyper realistic, ultrarealistic, ultra realistic, lifelike photo, realistic photo, raw photo, real photo, fotorealistisch*, fotorrealista, fotorealista, fotorealistic*, photorealiste, фотореалистич*, 写实照片, 照片级
  `),
  photo: phrases(
    `photo, photograph, photography, photographed, snapshot, selfie, picture of a real, camera, polaroid, foto, fotografia, фото, 照片, 写真, 사진*`,
  ),
  /** How an edit speaks: of what is there already. */
  edit: phrases(
    `make, now, change, turn, put, same, dress, instead, edit, replace, give, show, more, jetzt, mach, ahora, maintenant, agora, adesso, теперь, 现在, 今度は`,
  ),
  /** Bodies of stone and the like, that a photo may show. */
  bodyOfStone: phrases(`statue, sculpture, figurine, bust, bronze, mannequin, terracotta, museum, relief, fountain`),
  /** Children of art, who never wore a thing. */
  cherub: phrases(`cherub, cherubs, cherubim, putto, putti, infant jesus, christ child, baby jesus, nativity, cupid`),
  /** Art and study show bodies too. */
  artOfBodies: phrases(`
    caravaggio, gentileschi, perseus, medusa, goliath, holofernes, picasso, matisse, modigliani, klimt, schiele, goya, lady godiva, adam and eve, garden of eden, cubist, cubism, ukiyo e, baroque painting, engraving, stained glass,
    statue, sculpture, marble, bronze, michelangelo, botticelli, venus de milo, birth of venus, classical, renaissance, baroque, museum, life drawing, figure drawing, figure study, figure studies, life class, anatomy, anatomical, gesture drawing
    greek, roman, fresco, rodin, rubens, titian, academic study, reclining nude, charcoal, vitruvian, vitruvian man, neoclassical, hellenistic, terracotta, mannequin, cherub, cherubs, putto, putti, cupid, drawing class, art class, cave painting, stick figure
  `),
  medical: phrases(`
    anatomy, anatomical, medical, diagram, textbook, biology, health, cross section, educational, education, gynecolog*, urolog*, cancer, screening, examination, self exam, breastfeeding, breast feeding, lactation, physiology, clinic, medicine, pregnancy, contracept*
    reproductive system, consent, therapy, therapist, awareness, class, lesson, infographic, leaflet, brochure
  `),
  /** An edit that takes somebody's clothes away. */
  undress: [
    ...combine(
      [
        'remove',
        'take off',
        'strip off',
        'delete',
        'erase',
        'get rid of',
        'rip off',
        'without',
        'lose',
        'photoshop off',
        'edit out',
        'see through',
      ],
      whose,
      worn,
    ),
    ...combine(
      ['make', 'show', 'turn', 'render', 'imagine', 'draw', 'get', 'put', 'want'],
      ['her', 'him', 'them', 'the woman', 'the girl', 'the man', 'the boy', 'this person', 'this woman', 'this girl'],
      [
        'naked',
        'nude',
        'topless',
        'undressed',
        'unclothed',
        'into a nude',
        'without clothes',
        'without her clothes',
        'with no clothes',
        'in the nude',
        'shirtless and',
      ],
    ),
    ...combine(
      ['undress', 'strip', 'nudify', 'disrobe', 'unclothe', 'deepnude'],
      [
        'her',
        'him',
        'them',
        'the woman',
        'the girl',
        'the boy',
        'the man',
        'this woman',
        'this girl',
        'this person',
        'the person',
        'my',
      ],
    ),
    ...phrases(`
      remove everything she is wearing, remove everything he is wearing, remove everything they are wearing, remove what she is wearing, take everything off her, take everything off him, take her clothes off, take his clothes off, take their clothes off, take off … clothes, remove all clothing, remove all clothes, remove clothing from, remove the clothes from the woman, remove the clothes from the girl, x ray … clothes, nudify, deepnude, undress app
      zieh sie aus, zieh ihn aus, zieh ihr … aus, ausziehen, desnudala, desnudalo, quitale la ropa, quitarle la ropa, deshabille la, deshabillez la, enleve ses vetements, tire a roupa dela, tire a roupa dele, spogliala, spoglialo, togli i vestiti, раздень*, сними с нее одежду, 脱掉她的衣服, 脱她的衣服, 脱光她, 脱がせ, 服を脱, 옷을 벗*, उसके कपड़े उतार*, اخلع ملابسها, انزع ملابسها
    `),
  ],
  childAbuse: phrases(`
    child porn*, childporn*, kiddie porn*, kid porn*, csam, child sexual abuse material, child erotica, pedo, pedos, pedophil*, paedo*, lolicon, lolicons, shotacon, jailbait, jail bait, underage sex, underage nude*, underage porn*, teen porn*, preteen model nude, toddlercon, =cp pics
    sexual minor, sexualized child, sexualized minor, sexualised child, kinderporno*, kinderpornograf*, pornografia infantil, porno infantil, pedopornograph*, pornographie infantile, pedopornografia, детское порно, детская порнография, педофил*, 儿童色情, 兒童色情, 恋童, 幼女裸, 児童ポルノ, ロリコン, ショタコン, 아동포르노*, 아동음란*, बाल पोर्न*, बाल अश्लील*, إباحية الأطفال, اباحية الاطفال
  `),
}
