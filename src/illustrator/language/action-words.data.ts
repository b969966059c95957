/**
 * What people and animals are seen doing, in the plain form; forms no rule gives follow in brackets: past, and participle
 * where it is another. Written by hand.
 */
export const actions = `
walk run(ran) jump leap hop skip dance sit(sat) stand(stood) lie(lay) kneel(knelt) crouch squat bow lean bend(bent) stretch rest relax
sleep(slept) nap snooze dream wake(woke) yawn climb crawl creep(crept) slide(slid) swim(swam) dive(dove) float surf ski skate snowboard
skateboard sled row paddle sail fly(flew) soar glide hover drive(drove) ride(rode) cycle bike race sprint jog gallop trot march stroll
wander hike trek stride(strode) chase hunt flee(fled) escape fight(fought) wrestle box punch kick duel spar fence attack strike(struck)
throw(threw) toss catch(caught) juggle lift push pull drag pick dig(dug) plant water sow harvest mow rake sweep(swept) clean wash scrub
cook bake grill fry roast chop slice stir knead mix pour serve eat(ate) bite(bit) chew munch nibble lick drink(drank) sip taste feast graze
read(read) write(wrote) draw(drew) paint sketch sculpt carve knit sew weave(wove) spin(spun) type study teach(taught) learn
sing(sang) play perform conduct drum strum laugh smile grin cry weep(wept) sob scream shout yell whisper talk speak(spoke) chat argue
wave point salute clap cheer celebrate pray meditate exercise train bow hug embrace kiss cuddle hold(held) carry pet groom feed(fed)
look stare gaze watch peer peek glance think(thought) ponder wait hide(hid) seek(sought) search sneak fish camp shop sunbathe bathe
shower shave brush comb build(built) hammer saw weld fix repair work climb swing(swung) hang(hung) balance pose flex fall(fell) trip
tumble roll somersault cartwheel shoot(shot) aim roar growl howl bark meow purr hiss chirp peck perch roost nest hatch splash frolic
pounce leap prowl stalk gallop buck rear blow(blew) smoke vape skydive parachute bungee scuba snorkel golf bowl lounge recline doze
plow herd milk shear herd dangle stomp tiptoe shiver sweat blush wink nod shrug frown scowl snarl sneeze cough
`
