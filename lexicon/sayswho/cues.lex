# Words that report: who says so, and how he stands to it.
# origin: own; the list of candidates was looked up against counts of cue words in news, stances and
# examples are our own judgement. licence: CC0-1.0
# columns: cue, part, frames, stance, certainty, negated, tier, target, flags, example
# cell part: adj | adv | noun | prep | verb
# cell frames: several about | against | as | at | clause | for | gerund | in | none | np | np-hearer | np-quoted
# cell frames: several np-target | of | quote | rest | that | to | wh
# cell stance: accuses | admits | asserts | blames | claims-responsibility | confirms | denies | doubts | expects
# cell stance: leaves-open | none | speculates | threatens
# cell certainty: certain | negated | possible | probable
# cell negated: several asserts | certain | denies | doubts | leaves-open | negated | none | possible | no text
# cell tier: attitude | speech
# cell target: several after | for | from | holder | in | object | of | over | possessor | to | with | no text
# cell flags: several author | factive | find | given | hearer | negated-only | report-object | teller | thing
# cell flags: several warning | wide | no text
# cell example: any text
#
# cue      lemmas separated by blanks; the first is the head ("rule out", "point the finger at")
# part     verb noun adj adv prep
# frames   complements that make it a cue: quote; clause (bare); that; wh; to (infinitive); gerund; np;
#          np-hearer (object is the hearer, content elsewhere); np-quoted (only a quoted phrase);
#          np-target (only when the target's preposition follows); rest (what follows the words);
#          as (object + as-phrase); none (no content); or a preposition: of, for, in, about, at ...
# stance   as in the design; none makes no claim. certainty: certain probable possible negated
# negated  stance and certainty when the cue itself is negated; empty: no claim
# tier     speech | attitude (wish, plan, praise, vote: found and shown, makes no slot claim)
# target   who is held responsible: object | holder | possessor (of the object) | after (follows the
#          words), then the prepositions that lead to the deed
# flags    factive (the author commits too), given (what it leaves unsaid is so all the same: "did not
#          mention that C"), hearer (an object beside a content is the hearer),
#          thing (a thing may be the subject), author (no source: the author's own hedge),
#          teller (passive without a source, it is whoever's tells of it, and nobody's where the author does),
#          find (the same, and no guess, unless an infinitive follows: "two were reported missing"),
#          wide (content stands between the words of the cue), warning (threatens when the deed is the holder's own), report-object (object may be
#          somebody else's report), negated-only
absolve	verb	np	denies	negated		speech	object of from		The inquiry absolved the captain of sinking the barge.
accept	verb	that clause	admits	certain		speech			The dairy accepted that the milk was sour.
accept blame for	verb	rest	admits	certain		speech	holder		The captain accepted blame for the wreck.
accept responsibility for	verb	rest	admits	certain		speech	holder		The depot manager accepted responsibility for the leak.
accuse	verb	np quote	accuses	certain		speech	object of		Kessa accused Marad of shelling the dam.
acknowledge	verb	quote clause that wh np gerund	admits	certain	leaves-open possible	speech			The firm acknowledged the spill.
acknowledge receipt of	verb	quote clause that wh np	confirms	certain	doubts possible	speech			The clerk acknowledged receipt of the parcel.
acknowledge responsibility	verb	none for rest	admits	certain		speech	holder for		The keeper acknowledged responsibility for the fire.
acquit	verb	np	denies	negated		speech	object of		The court acquitted the captain of sinking the barge.
add	verb	quote clause that	asserts	certain		speech			She added that the cellar was dry.
address	verb	np	asserts	certain		attitude			The premier addressed the shortage of coal.
admire	verb	np	asserts	certain		attitude			The envoy admires the old bridge.
admit	verb	quote clause that wh np gerund	admits	certain	leaves-open possible	speech			The warden admitted that a key was lost.
admit blame	verb	none for rest	admits	certain		speech	holder for		The plumber admitted blame for the flood.
admit responsibility	verb	none for rest	admits	certain		speech	holder for		The firm admitted responsibility for the leak.
admit to	verb	rest	admits	certain	leaves-open possible	speech			The porter admitted to the theft of two lamps.
advise	verb	that quote np	asserts	certain		speech		hearer	Wardens advised that the pass was closed.
advocate	verb	np that	asserts	certain		attitude			The nurse advocated the plan.
advocate for	verb	rest	asserts	certain		attitude			The guild advocates for a lower toll.
affirm	verb	that quote	asserts	certain		speech			The clerk affirmed that the seal was genuine.
agree	verb	that quote to	asserts	certain	doubts possible	attitude			The farmers agreed that the well was dry.
agree on	verb	rest	asserts	certain		attitude			The two towns agreed on a border.
agree to	verb	rest	asserts	certain		attitude			The shipper agreed to a delay.
agree with	verb	rest	asserts	certain		attitude			The baker agreed with the miller.
aim	verb	to	expects	possible		attitude			The port aims to reopen in June.
alert	verb	that	asserts	certain		speech		hearer	The keeper alerted villagers that the dam was leaking.
allege	verb	quote clause that np	accuses	certain		speech			The suit alleges that the scales were fixed.
allude to	verb	rest	asserts	certain		attitude			The envoy alluded to the failed truce.
announce	verb	quote clause that wh np	asserts	certain		speech		find	The port announced that the strike was over.
answer	verb	quote that	asserts	certain		speech			The pilot answered that the engine was cold.
anticipate	verb	clause that np to quote wh	expects	probable	doubts possible	speech			Growers anticipate a poor harvest.
apologise for	verb	rest	admits	certain		speech			The ferry line apologised for the delay.
apologize for	verb	rest	admits	certain		speech			The airline apologized for the mix-up.
appeal for	verb	rest	asserts	certain		attitude			The mayor appealed for calm.
appeal to	verb	rest	asserts	certain		attitude			The bishop appealed to the two sides.
appear	verb	to that	speculates	probable		attitude		thing author	The bridge appears to have collapsed.
applaud	verb	np quote	asserts	certain		attitude			The council applauded the rescue.
approve of	verb	rest	asserts	certain		attitude			The judge approved of the plan.
argue	verb	quote clause that np-quoted	asserts	certain		speech			The lawyer argued that the map was wrong.
argue against	verb	rest	asserts	certain		attitude			The surveyor argued against the dam.
argue for	verb	rest	asserts	certain		attitude			The doctor argued for a ban.
arraign	verb	np that quote	accuses	certain		speech	object with in over for		Prosecutors arraigned the clerk for theft.
ascribe to	verb	rest	blames	certain	leaves-open possible	speech	after object		Engineers ascribed the collapse to frost.
ask	verb	wh quote np-hearer to	none	certain		attitude		hearer	The reporter asked whether the mine was safe.
ask about	verb	rest	asserts	certain		attitude			The widow asked about the missing boat.
ask for	verb	rest	asserts	certain		attitude			The miners asked for new lamps.
aspire to	verb	rest	asserts	certain		attitude			The young cook aspires to greatness.
assail	verb	np quote	asserts	certain		attitude			The critic assailed the new tax.
assert	verb	quote clause that np	asserts	certain		speech			The envoy asserted that the truce held.
assume	verb	clause that quote wh	speculates	probable	doubts possible	speech		teller	Traders assume that the ship is lost.
assume responsibility	verb	none for rest	claims-responsibility	certain		speech	holder for		The guard assumed responsibility for the blast.
assure	verb	that quote clause	asserts	certain		speech		hearer	The minister assured villagers that the water was clean.
attest	verb	that to quote	asserts	certain		speech			The notary attested that the will was genuine.
attribute to	verb	rest	blames	certain	leaves-open possible	speech	after object		Inspectors attributed the fire to a faulty lamp.
authenticate	verb	quote clause that wh np	confirms	certain	doubts possible	speech			The museum authenticated the letter.
aver	verb	quote clause that	asserts	certain		speech			The nurse averred that the ward was clean.
avow	verb	quote that	asserts	certain		speech			The poet avowed that he had burned the letters.
avow responsibility	verb	none for rest	claims-responsibility	certain		speech	holder for		The Grey Band avowed responsibility for the ambush.
back	verb	np	asserts	certain		attitude			The guild backs the new harbour.
bash	verb	np quote	asserts	certain		attitude			The coach bashed the referee.
bear out	verb	np	confirms	certain	doubts possible	speech			The survey bore out the claim.
beg	verb	quote to	none	possible		attitude			“Open the gate,” the widow begged.
begin	verb	quote	asserts	certain		speech			“We lost the road at dawn,” the guide began.
believe	verb	clause that quote wh	speculates	probable	doubts possible	speech		teller	Rangers believe the bear is gone.
believe in	verb	rest	asserts	certain		attitude			The abbot believes in the truce.
belittle	verb	np quote	asserts	certain		attitude			The senator belittled the protest.
bellow	verb	quote clause that wh	asserts	certain		speech			The sergeant bellowed that the gate was open.
bemoan	verb	np	asserts	certain		attitude			The poet bemoaned the loss of the mill.
berate	verb	np quote	asserts	certain		attitude			The coach berated the goalkeeper.
beseech	verb	np to that quote	none	certain		attitude			The widow beseeched the judge to wait.
bet	verb	clause that np to quote wh	expects	probable	doubts possible	speech			Brokers bet that prices will fall.
blame	verb	np quote	blames	certain	leaves-open possible	speech	object for over		The mayor blamed smugglers for the fire.
blame on	verb	rest	blames	certain	leaves-open possible	speech	after object		The flood was blamed on a blocked weir.
blast	verb	np quote	asserts	certain		attitude			The mayor blasted the ferry line.
blog	verb	quote clause that wh	asserts	certain		speech			The teacher blogged that the school was closed.
blurt	verb	quote that	asserts	certain		speech			“I lost the key,” the clerk blurted.
boast	verb	quote that clause np	asserts	certain		speech			The miller boasted that his flour was the best.
boast about	verb	rest	asserts	certain		speech			The trader boasted about his profits.
boast of	verb	rest	asserts	certain		speech			The hunter boasted of his catch.
boycott	verb	np	asserts	certain		attitude			The guild boycotted the fair.
brag	verb	quote that clause	asserts	certain		speech			The clerk bragged that he had won.
brag about	verb	rest	asserts	certain		speech			The smuggler bragged about his boats.
brand	verb	as	asserts	certain		speech			The paper branded the deal as a swindle.
brief	verb	that	asserts	certain		speech		hearer	The officer briefed reporters that the road was mined.
broadcast	verb	that quote	asserts	certain		speech			The station broadcast that the truce was over.
brush aside	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object	The mayor brushed aside the complaint.
brush off	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object	The minister brushed the criticism off.
cable	verb	quote that	asserts	certain		speech			The consul cabled that the port was shut.
calculate	verb	that np	asserts	certain		speech			The lab calculated that the dam held ten tonnes.
call	verb	as	asserts	certain		speech			She called the plan “a leap in the dark”.
call for	verb	rest	asserts	certain		attitude			The guild called for a strike.
call on	verb	rest	asserts	certain		attitude			The bishop called on both sides to talk.
campaign against	verb	rest	asserts	certain		attitude			The union campaigned against the mine.
campaign for	verb	rest	asserts	certain		attitude			The teacher campaigned for a library.
care about	verb	rest	asserts	certain		attitude			The mayor cares about the river.
cast	verb	as	asserts	certain		attitude			The paper cast the minister as a villain.
cast doubt	verb	that rest	doubts	possible	asserts	speech			The judge cast doubt that the map was genuine.
cast doubt on	verb	rest	doubts	possible		speech			The survey cast doubt on the figures.
castigate	verb	np quote	asserts	certain		attitude			The inspector castigated the ferry line.
caution	verb	that quote clause	asserts	certain		speech		hearer	The coastguard cautioned that the ice was thin.
celebrate	verb	np	asserts	certain		attitude			The town celebrated the new bridge.
certify	verb	that	asserts	certain		speech			The lab certified that the milk was clean.
challenge	verb	np to that quote	none	certain		attitude			The union challenged the firm to open its books.
champion	verb	np	asserts	certain		attitude			The senator championed the new law.
chant	verb	quote np	asserts	certain		speech			The crowd chanted, “Open the gate!”
characterise	verb	np as	asserts	certain		speech			The envoy characterised the talks as useful.
characterize	verb	np as	asserts	certain		speech			The judge characterized the plea as a trick.
charge	verb	np-target that quote clause	accuses	certain		speech	object with in over for		Prosecutors charged two clerks with theft.
chide	verb	np quote	asserts	certain		attitude			The nurse chided the visitors.
chime in	verb	quote clause that wh	asserts	certain		speech			“The pump was never fixed,” the smith chimed in.
chip in	verb	quote	asserts	certain		speech			“And it rained,” the porter chipped in.
choose	verb	to	expects	possible		attitude			The team chose to play at dusk.
cite	verb	np clause quote	asserts	certain		speech			The station cited a witness.
cite a figure of	verb	rest	asserts	certain		speech			The prefect cited a figure of 40 dead.
claim	verb	quote clause that to	asserts	certain		speech			The band claimed that it took the hill.
claim credit	verb	none for rest	claims-responsibility	certain		speech	holder for		The Red Dune Front claimed credit for the ambush.
claim responsibility	verb	none for rest	claims-responsibility	certain		speech	holder for		The Red Dune Front claimed responsibility for the ambush.
claim the responsibility	verb	none for rest	claims-responsibility	certain		speech	holder for		The Grey Band claimed the responsibility for the blast.
clarify	verb	quote that wh	asserts	certain		speech		factive given	The clerk clarified that the office was open.
come clean	verb	quote clause that wh np gerund	admits	certain	denies negated	speech			The guard came clean that he had lost the key.
command	verb	np to that quote	none	certain		attitude			The captain commanded the crew to wait.
commend	verb	np quote	asserts	certain		attitude			The judge commended the rescuers.
comment	verb	quote that	asserts	certain		speech			“The road is long,” the driver commented.
comment on	verb	rest	asserts	certain		attitude			The envoy commented on the truce.
commit to	verb	rest	expects	probable		attitude		warning	The firm committed to a lower price.
communicate	verb	that np	asserts	certain		speech			The tower communicated that the runway was closed.
compare	verb	np quote	asserts	certain		attitude			The critic compared the play to a storm.
complain	verb	quote that clause of	asserts	certain		speech			Villagers complained that the well was dirty.
complain about	verb	rest	asserts	certain		speech			Tenants complained about the cold.
concede	verb	quote clause that wh np gerund	admits	certain	denies negated	speech			The coach conceded that they were tired.
concede responsibility	verb	none for rest	admits	certain		speech	holder for		The firm conceded responsibility for the spill.
conclude	verb	quote clause that	asserts	certain		speech			The inquiry concluded that the brake had failed.
concur	verb	quote that	asserts	certain		speech			The doctor concurred that the leg was broken.
condemn	verb	np quote	asserts	certain		attitude			The council condemned the raid.
confess	verb	quote clause that wh np gerund	admits	certain	denies negated	speech			The porter confessed that he had hidden the rifles.
confess to	verb	rest	admits	certain	denies negated	speech			Under questioning he confessed to hiding the rifles.
confide	verb	quote that	asserts	certain		speech			The cook confided that the soup was cold.
confirm	verb	quote clause that wh np	confirms	certain	doubts possible	speech		find	The harbour office confirmed the blast.
confirm nor deny	verb	rest	leaves-open	possible	leaves-open possible	speech			The ministry neither confirmed nor denied the report.
congratulate	verb	np	asserts	certain		attitude			The mayor congratulated the rescuers.
conjecture	verb	clause that quote wh	speculates	probable	doubts possible	speech			Historians conjectured that the tower was older.
consent	verb	to	expects	possible		attitude			The owner consented to sell the mill.
consider	verb	as	speculates	possible		attitude		teller	The guild considers the plan as a threat.
contemplate	verb	np gerund	expects	possible		attitude			The firm is contemplating a second mine.
contend	verb	quote clause that	asserts	certain		speech			The lawyer contended that the map was wrong.
contest	verb	np	denies	negated	leaves-open possible	speech	possessor in of		The guild contested the ruling.
continue	verb	quote	asserts	certain		speech			“The bridge will hold,” the engineer continued.
contradict	verb	quote clause that np gerund wh	denies	negated	leaves-open possible	speech	possessor in of		The log contradicted the captain.
convey	verb	that np	asserts	certain		speech			The envoy conveyed that the talks had failed.
convince	verb	np to that quote	none	certain		attitude			The nurse convinced the guard to wait.
corroborate	verb	quote clause that wh np	confirms	certain	doubts possible	speech			The second witness corroborated the story.
count	verb	np	asserts	certain		speech			The army counted 14 dead rebels.
count on	verb	rest	expects	probable	doubts possible	speech			The farmers are counting on rain.
counter	verb	quote clause that wh	asserts	certain		speech			The envoy countered that the border was open.
credit	verb	np	asserts	certain		attitude			The coach credited the goalkeeper.
criticise	verb	np quote	asserts	certain		attitude			The union criticised the ban.
criticize	verb	np quote	asserts	certain		attitude			The guild criticized the toll.
crow	verb	quote	asserts	certain		speech			“We beat them all,” the coach crowed.
cry	verb	quote	asserts	certain		speech			“The dam is breaking!” the boy cried.
deadpan	verb	quote	asserts	certain		speech			“It was a warm bath,” the diver deadpanned.
debunk	verb	np	denies	negated	leaves-open possible	speech	possessor in of		The lab debunked the rumour.
decide	verb	that to	expects	possible		attitude			The council decided to close the road.
declare	verb	quote clause that np	asserts	certain		speech		teller	The council declared that the well was safe.
decline	verb	to np	none	certain		attitude			A company clerk declined to comment.
decline to confirm	verb	rest	doubts	possible		speech			The ministry declined to confirm the report.
decline to confirm or deny	verb	rest	doubts	possible		speech			The ministry declined to confirm or deny the report.
decline to rule out	verb	np rest that	leaves-open	possible		speech	possessor in of		The inspector declined to rule out arson.
decry	verb	np quote	asserts	certain		attitude			The bishop decried the raid.
deduce	verb	that	speculates	probable		speech			The inspector deduced that the thief had a key.
deem	verb	as	asserts	certain		speech			The judge deemed the search as unlawful.
defend	verb	np	asserts	certain		attitude			The mayor defended the ban.
demand	verb	np to that quote	none	possible		attitude			The miners demanded a new contract.
demonstrate	verb	that wh	asserts	certain		speech		factive thing	The test demonstrated that the rope was rotten.
denounce	verb	np quote	asserts	certain		attitude			The bishop denounced the raid.
deny	verb	quote clause that np gerund wh	denies	negated	leaves-open possible	speech	possessor in of		The envoy denied any part in the raid.
deny nor confirm	verb	rest	leaves-open	possible	leaves-open possible	speech			The harbour master did not deny nor confirm the leak.
depict	verb	as	asserts	certain		speech			The film depicts the general as a coward.
deplore	verb	np	asserts	certain		attitude			The envoy deplored the attack.
deride	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object	The minister derided the figures.
describe	verb	np as	asserts	certain		speech			He described the cell as a cupboard.
describe how	verb	np	asserts	certain		speech			The diver described how the boat sank.
despise	verb	np	asserts	certain		attitude			The crew despises the owner.
detail	verb	np	asserts	certain		attitude			The report detailed the damage.
determine	verb	that wh	asserts	certain		speech		factive	The inquiry determined that the brake had failed.
dictate	verb	quote	asserts	certain		speech			“Nobody leaves the room,” the clerk dictated.
disagree with	verb	rest	asserts	certain		attitude			The smith disagreed with the mayor.
disapprove of	verb	rest	asserts	certain		attitude			The abbot disapproved of the dance.
disavow	verb	quote clause that np gerund wh	denies	negated	leaves-open possible	speech	possessor in of		The party disavowed the leaflet.
disbelieve	verb	that wh np clause	doubts	possible	asserts	speech			The judge disbelieved the witness.
disclaim	verb	quote clause that np gerund wh	denies	negated	leaves-open possible	speech	possessor in of		The firm disclaimed any link to the spill.
disclose	verb	that wh np	asserts	certain		speech		factive given	The bank disclosed that a vault was empty.
discount	verb	np that gerund clause wh	denies	negated	leaves-open possible	speech	possessor in of		The police discounted the story.
discover	verb	that wh	asserts	certain		speech		factive	The diver discovered that the hull was broken.
discredit	verb	np	denies	negated	leaves-open possible	speech	possessor in of		The lab discredited the survey.
discuss	verb	np	asserts	certain		attitude			The council discussed the toll.
dislike	verb	np	asserts	certain		attitude			The miners dislike the new shift.
dismiss	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object	The abbot dismissed the rumour.
disown	verb	np	asserts	certain		attitude			The party disowned the candidate.
disparage	verb	np quote	asserts	certain		attitude			The critic disparaged the play.
dispute	verb	that np wh quote	denies	negated	leaves-open possible	speech	possessor in of		The union disputes that figure.
distance herself from	verb	rest	denies	negated		attitude			The minister distanced herself from the plan.
distance himself from	verb	rest	denies	negated		attitude			The coach distanced himself from the letter.
distance itself from	verb	rest	denies	negated		attitude			The firm distanced itself from the broker.
distance oneself from	verb	rest	denies	negated		attitude			One must distance oneself from such talk.
distance themselves from	verb	rest	denies	negated		attitude			The nurses distanced themselves from the strike.
distrust	verb	that wh np clause	doubts	possible	asserts	speech			The guard distrusts the map.
divulge	verb	that wh np	asserts	certain		speech		factive given	The clerk divulged that the vault was empty.
document	verb	np wh	asserts	certain		speech		thing	The report documented the damage.
doubt	verb	that wh np clause	doubts	possible	asserts	speech			Traders doubt that the ship will sail.
downplay	verb	np	doubts	possible		attitude			The ministry downplayed the outbreak.
dread	verb	that clause to quote	expects	possible		attitude			Growers dread that the frost will return.
dub	verb	as	asserts	certain		speech			The paper dubbed the deal as a swindle.
dwell on	verb	rest	asserts	certain		attitude			The speaker dwelt on the drought.
echo	verb	np quote	asserts	certain		attitude			The envoy echoed the warning.
elaborate	verb	quote	asserts	certain		speech			“We will need more boats,” the captain elaborated.
elaborate on	verb	rest	asserts	certain		attitude			The minister elaborated on the plan.
email	verb	quote	asserts	certain		speech		hearer	“The shop is closed,” the owner emailed.
embrace	verb	np	asserts	certain		attitude			The town embraced the plan.
emphasise	verb	quote clause that wh np	asserts	certain		speech			The doctor emphasised that the fever was mild.
emphasize	verb	quote clause that wh np	asserts	certain		speech			The doctor emphasized that the fever was mild.
encourage	verb	np to that quote	none	certain		attitude			The coach encouraged the team to rest.
endorse	verb	np	asserts	certain		attitude			The guild endorsed the candidate.
enthuse	verb	quote clause that wh	asserts	certain		speech			“It was a fine race,” the rider enthused.
envisage	verb	clause that np to quote wh	expects	probable	doubts possible	speech			The planners envisage a second harbour.
envision	verb	clause that np to quote wh	expects	probable	doubts possible	speech			The planners envision a new tram.
establish	verb	that	asserts	certain		speech		factive	The inquiry established that the lamp was faulty.
estimate	verb	clause that np quote	speculates	probable	doubts possible	speech		teller	Aid crews estimate that 40 huts burned.
estimate the number at	verb	np rest	asserts	certain		speech		wide	The prefect estimated the number at 40.
exclaim	verb	quote clause that wh	asserts	certain		speech			“The bridge is gone!” the driver exclaimed.
exclude	verb	np that	denies	negated	leaves-open possible	speech	possessor in of	negated-only	They did not exclude a second blast.
exclude the possibility	verb	np that gerund clause wh	denies	negated	leaves-open possible	speech	possessor in of		The agency excluded the possibility that the dam would break.
exclude the possibility of	verb	np that gerund clause wh	denies	negated	leaves-open possible	speech	possessor in of		The agency excluded the possibility of a second blast.
excoriate	verb	np quote	asserts	certain		attitude			The critic excoriated the play.
exhort	verb	np to that quote	none	certain		attitude			The bishop exhorted the crowd to leave.
exonerate	verb	np	denies	negated		speech	object of from over		The inquiry exonerated the captain of sinking the barge.
expand on	verb	rest	asserts	certain		attitude			The minister expanded on the plan.
expect	verb	clause that np to quote wh	expects	probable	doubts possible	speech			Growers expect prices to fall.
explain	verb	quote clause that wh np	asserts	certain		speech			The smith explained how the lock worked.
express	verb	np that quote	asserts	certain		speech			The envoy expressed hope.
express concern about	verb	rest	asserts	certain		attitude			The doctor expressed concern about the fever.
express doubt	verb	that rest	doubts	possible	asserts	speech			The judge expressed doubt that the map was genuine.
express regret for	verb	rest	admits	certain		speech			The driver expressed regret for the crash.
express remorse for	verb	rest	admits	certain		speech			The guard expressed remorse for the theft.
express support for	verb	rest	asserts	certain		attitude			The bishop expressed support for the strike.
fancy	verb	clause that quote wh	speculates	probable	doubts possible	speech			The skipper fancied that the wind would turn.
fault	verb	np	blames	certain		speech	object for	wide	The inquiry faulted the pilot for the crash.
favor	verb	np	asserts	certain		attitude			The farmers favor a lower toll.
favour	verb	np	asserts	certain		attitude			The farmers favour a lower toll.
fear	verb	that clause np	expects	possible		speech		teller	Villagers fear that the dyke will break.
feel	verb	that clause quote	speculates	probable	doubts possible	speech			The nurse felt that the fever was falling.
fess up	verb	quote clause that wh np gerund	admits	certain	denies negated	speech			The boy fessed up that he had broken the lamp.
figure	verb	that quote	speculates	probable		speech			The smith figured that the lock was old.
find	verb	that	asserts	certain		speech		factive thing teller	The inquiry found that the brake had failed.
find fault with	verb	rest	asserts	certain		attitude			The judge found fault with the search.
find guilty	verb	np	blames	certain		speech	object for of over	wide	The court found the clerk guilty of theft.
find responsible	verb	np	blames	certain		speech	object for of over	wide	The inquiry found the pilot responsible for the crash.
fire back	verb	quote that	asserts	certain		speech			The envoy fired back that the map was wrong.
focus on	verb	rest	asserts	certain		attitude			The speaker focused on the drought.
forecast	verb	clause that np to quote wh	expects	probable	doubts possible	speech			The bureau forecast heavy snow.
foresee	verb	clause that np to quote wh	expects	probable	doubts possible	speech			The bureau foresees a dry summer.
foretell	verb	clause that np to quote wh	expects	probable	doubts possible	speech			The almanac foretold a hard winter.
forewarn	verb	quote clause that	expects	probable		speech		hearer warning	The coastguard forewarned sailors that a storm was near.
forget	verb	that wh clause	asserts	certain		attitude		factive	The clerk forgot that the office was closed.
frame	verb	as	asserts	certain		attitude			The paper framed the strike as a plot.
fret	verb	that clause to quote	expects	possible		attitude			Growers fret that the frost will return.
fret about	verb	rest	asserts	certain		attitude			The owner fretted about the cold.
fume	verb	quote	asserts	certain		speech			“They lied to us,” the keeper fumed.
gainsay	verb	quote clause that np gerund wh	denies	negated	leaves-open possible	speech	possessor in of		The clerk did not gainsay the figures.
gather	verb	that	asserts	certain		speech			The envoy gathered that the talks had failed.
give a figure of	verb	rest	asserts	certain		speech			The prefect gave a figure of 40 dead.
give a toll of	verb	rest	asserts	certain		speech			The prefect gave a toll of 40 dead.
give no details	verb	none rest	none	certain		speech			The ministry gave no details.
give no further details	verb	none rest	none	certain		speech			The ministry gave no further details.
give the number as	verb	rest	asserts	certain		speech			The prefect gave the number as 40.
give the toll as	verb	rest	asserts	certain		speech			The prefect gave the toll as 40.
go on	verb	quote	asserts	certain		speech			“We will rebuild the mill,” the owner went on.
growl	verb	quote	asserts	certain		speech			“Get off the boat,” the skipper growled.
grumble	verb	quote clause that wh	asserts	certain		speech			“The soup is cold,” the sailor grumbled.
guess	verb	clause that quote wh	speculates	probable	doubts possible	speech			Traders guess that the ship is lost.
gush	verb	quote	asserts	certain		speech			“What a race that was,” the rider gushed.
hail	verb	np	asserts	certain		attitude			The paper hailed the rescue.
hate	verb	np	asserts	certain		attitude			The crew hates the owner.
have any doubt	verb	that clause	doubts	possible	asserts certain	speech		negated-only	The guard did not have any doubt that the gate was locked.
have doubts	verb	that rest	doubts	possible	asserts	speech			The judge has doubts that the map is genuine.
have no comment	verb	none rest	none	certain		speech			The ministry had no comment.
have no doubt	verb	that clause	asserts	certain	asserts	speech			I have no doubt that the gate was locked.
heap praise on	verb	rest	asserts	certain		attitude			The mayor heaped praise on the rescuers.
hear	verb	that	asserts	certain		speech			The envoy heard that the road was closed.
hesitate	verb	to	expects	possible		attitude			The owner hesitated to sell the mill.
highlight	verb	that wh np	asserts	certain		speech		thing	The report highlighted that the brake was worn.
hint	verb	quote clause that wh	asserts	probable		speech			The minister hinted that the tax would fall.
hint at	verb	rest	asserts	certain		speech			The minister hinted at a delay.
hit back	verb	quote that	asserts	certain		speech			The envoy hit back that the map was wrong.
hold accountable	verb	np	blames	certain		speech	object for of over	wide	The court held the owner accountable for the fire.
hold forth	verb	none	asserts	certain		speech			The abbot held forth.
hold liable	verb	np	blames	certain		speech	object for of over	wide	The court held the owner liable for the fire.
hold responsible	verb	np	blames	certain		speech	object for of over	wide	The crew holds the owner responsible for the fire.
hope	verb	that clause to quote	expects	possible		attitude			Farmers hope that the rain will come.
hypothesize	verb	clause that quote wh	speculates	probable	doubts possible	speech			Scientists hypothesize that the lake was larger.
identify	verb	np as	asserts	certain		speech		teller	The suspect was identified by police as a baker.
ignore	verb	np	asserts	certain		attitude			The mayor ignored the warning.
imagine	verb	clause that quote wh	speculates	probable	doubts possible	attitude			The boy imagined that the tower was moving.
impeach	verb	np that quote	accuses	certain		speech	object with in over for		The senate impeached the judge for bribery.
implicate	verb	np	accuses	certain		speech	object in	thing teller	The report implicated two guards in the theft.
implore	verb	np to that quote	none	certain		attitude			The widow implored the guard to open the gate.
imply	verb	that clause np	asserts	probable		speech		thing	The memo implied that funds were short.
indicate	verb	that clause wh np quote	asserts	probable		speech		thing	The survey indicates that the well is dry.
indict	verb	np that quote	accuses	certain		speech	object with in over for		A jury indicted the clerk for fraud.
infer	verb	that	speculates	probable		speech			The surveyor inferred that the beam was rotten.
inform	verb	that quote	asserts	certain		speech		hearer	The clerk informed the widow that the office was closed.
insinuate	verb	that	speculates	possible		speech			The rival insinuated that the race was sold.
insist	verb	quote clause that	asserts	certain		speech			The guard insisted the gate was locked.
insist on	verb	rest	asserts	certain		attitude			The guild insisted on a vote.
instruct	verb	np to that quote	none	certain		attitude			The captain instructed the crew to wait.
insult	verb	np quote	asserts	certain		attitude			The coach insulted the referee.
intend	verb	to	expects	possible		attitude			The firm intends to close the mine.
interject	verb	quote clause that wh	asserts	certain		speech			“That is not my coat,” the porter interjected.
intone	verb	quote clause that wh	asserts	certain		speech			“The river takes what it wants,” the priest intoned.
introduce	verb	np	asserts	certain		attitude			The mayor introduced the new judge.
invite	verb	np to that quote	none	certain		attitude			The guild invited the mayor to speak.
invoke	verb	np	asserts	certain		attitude			The lawyer invoked an old law.
issue	verb	np	asserts	certain		attitude			The council issued a permit.
joke	verb	quote that	asserts	certain		speech			The pilot joked that the runway was too short.
joke about	verb	rest	asserts	certain		speech			The pilot joked about the runway.
keep an open mind about	verb	np rest that	leaves-open	possible		speech	possessor in of		The police are keeping an open mind about the motive.
keep an open mind on	verb	np rest that	leaves-open	possible		speech	possessor in of		The police are keeping an open mind on the motive.
keep open	verb	np rest that	leaves-open	possible		speech	possessor in of		The police kept open the possibility of arson.
knock down	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object	The minister knocked down the rumour.
know	verb	that wh clause	asserts	certain		attitude		factive	The clerk knows that the office is closed.
label	verb	as	asserts	certain		speech			The paper labelled the deal as a swindle.
lambast	verb	np quote	asserts	certain		attitude			The critic lambasted the play.
lambaste	verb	np quote	asserts	certain		attitude			The critic lambastes the film.
lament	verb	quote that np clause	asserts	certain		speech			The poet lamented that the mill was gone.
lash out	verb	at against quote	asserts	certain		attitude			The senator lashed out against the press.
lash out at	verb	rest	asserts	certain		attitude			The senator lashed out at the judge.
laud	verb	np quote	asserts	certain		attitude			The mayor lauded the rescuers.
laugh	verb	quote	asserts	certain		speech			“That was a close call,” the pilot laughed.
laugh at	verb	rest	denies	negated	leaves-open possible	speech		report-object	The minister laughed at the rumour.
laugh off	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object	The minister laughed off the rumour.
lay at the door of	verb	rest	blames	certain	leaves-open possible	speech	after object		The widow laid the fire at the door of the landlord.
lay blame on	verb	rest	blames	certain	leaves-open possible	speech	after for		The inquiry laid blame on the pilot.
lay the blame on	verb	rest	blames	certain	leaves-open possible	speech	after for		The inquiry laid the blame on the pilot.
learn	verb	that clause	asserts	certain		speech		factive	The widow learned that the ship was lost.
leave no doubt	verb	that	asserts	certain	asserts	speech			The engineer left no doubt that the dam would hold.
leave open	verb	np rest that	leaves-open	possible		speech	possessor in of		The envoy left open a return to talks.
leave open the possibility	verb	np rest that	leaves-open	possible		speech	possessor in of		The envoy left open the possibility that the talks would resume.
leave open the possibility of	verb	np rest that	leaves-open	possible		speech	possessor in of		The envoy left open the possibility of talks.
leave the door open to	verb	np rest that	leaves-open	possible		speech	possessor in of		The envoy left the door open to talks.
lecture	verb	quote	asserts	certain		speech			“A bridge is no toy,” the engineer lectured.
lend support to	verb	rest	asserts	certain		attitude			The bishop lent support to the strike.
let it be known	verb	that	asserts	certain		speech			The firm let it be known that the mine was for sale.
let slip	verb	that np	asserts	certain		speech		factive given	The clerk let slip that the vault was empty.
level accusations against	verb	rest	accuses	certain		speech	after		The union levelled accusations against the firm.
level charges against	verb	rest	accuses	certain		speech	after		Prosecutors levelled charges against the clerk.
like	verb	np to	asserts	certain		attitude			The nurse likes the new ward.
liken	verb	np quote	asserts	certain		attitude			The critic likened the play to a storm.
list	verb	np	asserts	certain		attitude			The report listed the damaged boats.
loathe	verb	np	asserts	certain		attitude			The crew loathes the owner.
lobby for	verb	rest	asserts	certain		attitude			The guild lobbied for a lower toll.
log	verb	np	asserts	certain		speech		thing	The station logged 40 calls.
long	verb	to	expects	possible		attitude			The prisoner longs to see the sea.
look forward to	verb	rest	asserts	certain		attitude			The team looks forward to the match.
look up to	verb	rest	asserts	certain		attitude			The boys look up to the captain.
love	verb	np to	asserts	certain		attitude			The town loves the old tram.
lower the death toll to	verb	np rest	asserts	certain		speech		wide	The prefect lowered the death toll to 12.
lower the number to	verb	np rest	asserts	certain		speech		wide	The prefect lowered the number to 12.
lower the toll to	verb	np rest	asserts	certain		speech		wide	The prefect lowered the toll to 12.
maintain	verb	quote clause that	asserts	certain		speech			They maintain that the vote was fair.
make a case	verb	that for	asserts	certain		speech			The lawyer made a case that the map was wrong.
make clear	verb	that wh clause quote	asserts	certain		speech			The mayor made clear that the road was closed.
make fun of	verb	rest	asserts	certain		attitude			The pupils made fun of the teacher.
make it clear	verb	that wh clause	asserts	certain		speech			The mayor made it clear that the road was closed.
make known	verb	that np	asserts	certain		speech			The firm made known that the mine was for sale.
make no comment	verb	none rest	none	certain		speech			The ministry made no comment.
make no mention of	verb	none rest	none	certain		speech			The letter made no mention of the fire.
make plain	verb	that	asserts	certain		speech			The envoy made plain that the talks were over.
make the case	verb	that for	asserts	certain		speech			The lawyer made the case that the map was wrong.
make the point	verb	that	asserts	certain		speech			The smith made the point that the lock was old.
mention	verb	that clause wh np quote	asserts	certain		speech		factive given	He mentioned that the road was new.
minimise	verb	np	doubts	possible		attitude			The ministry minimised the outbreak.
minimize	verb	np	doubts	possible		attitude			The ministry minimized the outbreak.
mistrust	verb	that wh np clause	doubts	possible	asserts	speech			The guard mistrusts the map.
mock	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object	The senator mocked the figures.
mull	verb	np gerund	expects	possible		attitude			The firm is mulling a second mine.
murmur	verb	quote clause that wh	asserts	certain		speech			“The ice is thin,” the guide murmured.
muse	verb	quote clause that wh	asserts	certain		speech			“Perhaps the river knows,” the poet mused.
mutter	verb	quote clause that wh	asserts	certain		speech			“Nobody asked us,” the porter muttered.
name	verb	np	asserts	certain		speech		teller	The inquiry named the pilot.
narrate	verb	quote np	asserts	certain		speech			The actor narrated the old tale.
nod	verb	quote	asserts	certain		speech			“The gate is open,” the guard nodded.
nominate	verb	np	asserts	certain		attitude			The guild nominated the smith.
note	verb	quote clause that wh np	asserts	certain		speech		factive given	The surveyor noted that the wall leaned.
notice	verb	that wh clause	asserts	certain		attitude		factive	The guard noticed that the lock was broken.
notify	verb	that	asserts	certain		speech		hearer	The clerk notified the widow that the office was closed.
object	verb	quote that	asserts	certain		speech			The lawyer objected that the map was wrong.
object to	verb	rest	asserts	certain		attitude			The guild objected to the toll.
observe	verb	quote that clause	asserts	certain		speech			The pilot observed that the runway was wet.
offer	verb	np to quote	expects	probable		attitude			The firm offered to pay the fine.
opine	verb	quote clause that wh	asserts	certain		speech			The smith opined that the mill was old.
oppose	verb	np	asserts	certain		attitude			The guild opposes the toll.
opt	verb	to	expects	possible		attitude			The owner opted to sell the mill.
order	verb	np to that quote	none	certain		attitude			The captain ordered the crew to wait.
outline	verb	np	asserts	certain		attitude			The minister outlined the plan.
own up	verb	quote clause that wh np gerund	admits	certain	denies negated	speech			The boy owned up that he had broken the lamp.
own up to	verb	rest	admits	certain	denies negated	speech			The boy owned up to the theft.
paint	verb	as	asserts	certain		attitude			The paper painted the minister as a villain.
pan	verb	np quote	asserts	certain		attitude			The critic panned the film.
paraphrase	verb	quote clause that wh	asserts	certain		speech			“In short, the well is dry,” the clerk paraphrased.
persuade	verb	np to that quote	none	certain		attitude			The nurse persuaded the guard to wait.
phone	verb	quote	asserts	certain		speech		hearer	“The boat is late,” the skipper phoned.
pin on	verb	rest	blames	certain	leaves-open possible	speech	after object		The inquiry pinned the crash on the pilot.
pin the blame on	verb	rest	blames	certain	leaves-open possible	speech	after for		The inquiry pinned the blame on the pilot.
place blame on	verb	rest	blames	certain	leaves-open possible	speech	after for		The widow placed blame on the landlord.
place the blame on	verb	rest	blames	certain	leaves-open possible	speech	after for		The widow placed the blame on the landlord.
place the toll at	verb	np rest	asserts	certain		speech		wide	The prefect placed the toll at 40.
plan	verb	to np	expects	possible		attitude			The town plans to sell the mill.
play down	verb	np	doubts	possible		attitude			The miller played down the leak.
play up	verb	np	asserts	certain		attitude			The paper played up the rescue.
plead	verb	quote that	asserts	certain		speech			The clerk pleaded that the lamp was faulty.
plead for	verb	rest	asserts	certain		attitude			The widow pleaded for mercy.
plead guilty to	verb	rest	admits	certain	denies negated	speech			The driver pleaded guilty to smuggling.
plead not guilty	verb	none to rest	denies	negated		speech	holder to of		The guard pleaded not guilty.
plead not guilty to	verb	rest	denies	negated		speech	holder		The guide pleaded not guilty to the poaching.
pledge	verb	to that quote clause np	expects	probable		speech		warning	The ministry pledged to rebuild the quay.
point a finger at	verb	rest	blames	certain	leaves-open possible	speech	after for		The union pointed a finger at the owner.
point an accusing finger at	verb	rest	blames	certain	leaves-open possible	speech	after for		The union pointed an accusing finger at the owner.
point fingers at	verb	rest	blames	certain	leaves-open possible	speech	after for		The unions pointed fingers at the owner.
point out	verb	quote clause that wh np	asserts	certain		speech		factive given	She pointed out that the lamp was broken.
point the finger at	verb	rest	blames	certain	leaves-open possible	speech	after for		Ministers pointed the finger at a breakaway militia.
point to	verb	rest	asserts	certain		speech			The engineer pointed to the worn brake.
poke fun at	verb	rest	asserts	certain		attitude			The pupils poked fun at the teacher.
pooh	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object	The minister pooh-poohed the rumour.
portray	verb	as	asserts	certain		speech			The film portrays the general as a coward.
posit	verb	that clause	speculates	probable		speech			The chemist posited that the tank had cracked.
post	verb	quote that	asserts	certain		speech			The teacher posted that the school was closed.
pour cold water on	verb	rest	doubts	possible		speech			The envoy poured cold water on the plan.
praise	verb	np quote	asserts	certain		attitude			The mayor praised the rescuers.
pray	verb	quote that	asserts	certain		speech			The widow prayed that the ship would return.
pray for	verb	rest	expects	possible		attitude			The crew prayed for rain.
preach	verb	quote that	asserts	certain		speech			The abbot preached that the rich should give.
predict	verb	clause that np to quote wh	expects	probable	doubts possible	speech			Sailors predicted that the storm would turn.
prefer	verb	to np	expects	possible		attitude			The miners prefer to work at night.
present	verb	np	asserts	certain		attitude			The lawyer presented the map.
press for	verb	rest	asserts	certain		attitude			The guild pressed for a vote.
presume	verb	clause that quote wh	speculates	probable	doubts possible	speech		teller	Traders presume that the ship is lost.
proclaim	verb	quote that np clause	asserts	certain		speech			The mayor proclaimed that the well was safe.
profess	verb	that np to	asserts	certain		speech			The clerk professed that he knew nothing.
project	verb	clause that np to quote wh	expects	probable	doubts possible	speech			The bureau projects a dry summer.
promise	verb	to that quote np	expects	probable		speech		warning	The company promised that it would pay.
promote	verb	np	asserts	certain		attitude			The agency promoted the new tram.
pronounce	verb	quote np	asserts	certain		speech		teller	The doctor pronounced the man dead.
prophesy	verb	clause that np to quote wh	expects	probable	doubts possible	speech			The hermit prophesied that the river would freeze.
propose	verb	np that gerund to quote	asserts	certain		attitude			The guild proposed a lower toll.
protest	verb	quote that	asserts	certain		speech			The lawyer protested that the map was wrong.
protest against	verb	rest	asserts	certain		attitude			The students protested against the toll.
prove	verb	that	asserts	certain		speech		factive thing	The test proved that the rope was rotten.
publish	verb	np	asserts	certain		attitude			The ministry published the figures.
push back	verb	quote that	asserts	certain		speech			The envoy pushed back that the map was wrong.
push for	verb	rest	asserts	certain		attitude			The guild pushed for a vote.
put casualties at	verb	np rest	asserts	certain		speech		wide	The army put casualties at 40.
put down to	verb	rest	blames	certain	leaves-open possible	speech	after object	wide	The inquiry put the wreck down to a worn chain.
put losses at	verb	np rest	asserts	certain		speech		wide	The army put losses at 40.
put the blame on	verb	rest	blames	certain	leaves-open possible	speech	after for		The inquiry put the blame on the pilot.
put the dead at	verb	np rest	asserts	certain		speech		wide	The prefect put the dead at 40.
put the death toll at	verb	np rest	asserts	certain		speech		wide	The prefect put the death toll at 40.
put the figure at	verb	np rest	asserts	certain		speech		wide	The prefect put the figure at 40.
put the number at	verb	np rest	asserts	certain		speech		wide	The prefect put the number at 40.
put the toll at	verb	np rest	asserts	certain		speech		wide	The clinic put the toll at eleven.
query	verb	that wh np clause	doubts	possible	asserts	speech			The auditor queried the figures.
question	verb	wh np quote	doubts	possible		speech			Elders questioned whether the bridge would hold.
quip	verb	quote clause that wh	asserts	certain		speech			“The runway is shorter than my tie,” the pilot quipped.
quote	verb	quote np	asserts	certain		speech			The paper quoted the vicar as saying the roof was safe.
radio	verb	quote that	asserts	certain		speech			The pilot radioed that one engine was out.
rail	verb	at against quote	asserts	certain		attitude			The senator railed at the press.
rail against	verb	rest	asserts	certain		attitude			The senator railed against the judge.
raise doubts about	verb	rest	doubts	possible		speech			The survey raised doubts about the dam.
raise questions about	verb	rest	doubts	possible		speech			The report raised questions about the dam.
raise the death toll to	verb	np rest	asserts	certain		speech		wide	The clinic raised the death toll to eleven.
raise the number to	verb	np rest	asserts	certain		speech		wide	The prefect raised the number to 40.
raise the toll to	verb	np rest	asserts	certain		speech		wide	The clinic raised the toll to eleven.
rant	verb	quote that	asserts	certain		speech			“They stole my boat,” the skipper ranted.
rave	verb	quote	asserts	certain		speech			“It was a great day,” she raved.
react to	verb	rest	asserts	certain		attitude			The envoy reacted to the ruling.
read	verb	quote	asserts	certain		speech		thing	“The shop is closed,” the sign read.
reaffirm	verb	that np quote	asserts	certain		speech			The minister reaffirmed that the border was open.
realise	verb	that wh clause	asserts	certain		attitude		factive	The clerk realised that the vault was empty.
realize	verb	that wh clause	asserts	certain		attitude		factive	The clerk realized that the vault was empty.
reason	verb	quote that	asserts	certain		speech			The smith reasoned that the lock was old.
reassure	verb	quote clause that wh	asserts	certain		speech		hearer	The minister reassured farmers that the water was clean.
rebuff	verb	np quote	denies	negated	leaves-open possible	attitude	possessor in of	report-object	The envoy rebuffed the offer.
rebuke	verb	np quote	asserts	certain		attitude			The judge rebuked the lawyer.
rebut	verb	quote clause that np gerund wh	denies	negated	leaves-open possible	speech	possessor in of		The firm rebutted the claim.
recall	verb	quote clause that wh np	asserts	certain		speech		factive given teller	The cook recalled that the door stood open.
recite	verb	quote clause that wh	asserts	certain		speech			“The river takes what it wants,” the boy recited.
reckon	verb	clause that quote wh	speculates	probable	doubts possible	speech		teller	Traders reckon that the ship is lost.
recognise	verb	that clause	admits	certain		speech			The firm recognised that the brake was worn.
recognize	verb	that clause	admits	certain		speech			The firm recognized that the brake was worn.
recollect	verb	that wh clause	asserts	certain		attitude		factive	The widow recollects that the gate was open.
recommend	verb	that np gerund	asserts	certain		attitude			The inquiry recommended that the bridge be closed.
reconfirm	verb	quote clause that wh np	confirms	certain	doubts possible	speech		find	The lab reconfirmed that the milk was clean.
record	verb	np	asserts	certain		speech		thing	The station recorded 40 calls.
recount	verb	quote that wh np	asserts	certain		speech			The diver recounted that the hull was broken.
refer to	verb	rest	asserts	certain		attitude			The envoy referred to the truce.
refuse	verb	to	none	possible		attitude			The owner refused to sell the mill.
refuse to confirm	verb	rest	doubts	possible		speech			The ministry refused to confirm the report.
refuse to rule out	verb	np rest that	leaves-open	possible		speech	possessor in of		The inspector refused to rule out arson.
refute	verb	quote clause that np gerund wh	denies	negated	leaves-open possible	speech	possessor in of		The mayor refuted the report.
regard	verb	as	asserts	certain		attitude			The guild regards the plan as a threat.
regret	verb	that np gerund	asserts	certain		attitude			The driver regretted that the bus was late.
reiterate	verb	quote that clause np	asserts	certain		speech			The envoy reiterated that the border was open.
reject	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object	The bank rejected the accusation.
rejoin	verb	quote	asserts	certain		speech			“Not this year,” the warden rejoined.
relate	verb	that quote wh	asserts	certain		speech			The widow relates that the gate was open.
relay	verb	that np	asserts	certain		speech			The tower relayed that the runway was closed.
release	verb	np	asserts	certain		attitude			The ministry released the figures.
remark	verb	quote clause that wh	asserts	certain		speech			“The road is long,” the driver remarked.
remember	verb	that wh clause	asserts	certain		attitude		factive	The widow remembers that the gate was open.
remind	verb	that quote wh np	asserts	certain		speech		factive given hearer	The coach reminded the team that the match was early.
renounce	verb	np	asserts	certain		attitude			The party renounced the deal.
repeat	verb	quote that clause np	asserts	certain		speech			The envoy repeated that the border was open.
reply	verb	quote that clause	asserts	certain		speech			He replied that nobody had asked.
report	verb	quote clause that wh np	asserts	certain		speech		find	Scouts reported that the pass was blocked.
report a toll of	verb	rest	asserts	certain		speech			The prefect reported a toll of 40 dead.
report on	verb	rest	asserts	certain		attitude			The station reported on the drought.
repudiate	verb	quote clause that np gerund wh	denies	negated	leaves-open possible	speech	possessor in of		The party repudiated the leaflet.
request	verb	np that	none	possible		attitude			The mayor requested a second boat.
resent	verb	np	asserts	certain		attitude			The crew resents the owner.
resolve	verb	to	expects	possible		attitude			The council resolved to close the road.
respect	verb	np	asserts	certain		attitude			The boys respect the captain.
respond	verb	quote that	asserts	certain		speech			The envoy responded that the map was wrong.
respond to	verb	rest	asserts	certain		attitude			The mayor responded to the letter.
retort	verb	quote clause that wh	asserts	certain		speech			“That is not my coat,” the porter retorted.
retweet	verb	quote clause that wh	asserts	certain		speech			“The truce holds,” the envoy retweeted.
reveal	verb	quote clause that wh np	asserts	certain		speech		factive given thing	The letter revealed that the sum was higher.
revise the death toll to	verb	np rest	asserts	certain		speech		wide	The prefect revised the death toll to 12.
revise the number to	verb	np rest	asserts	certain		speech		wide	The prefect revised the number to 12.
revise the toll to	verb	np rest	asserts	certain		speech		wide	The prefect revised the toll to 12.
ridicule	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object	The minister ridiculed the rumour.
rip	verb	np quote	asserts	certain		attitude			The critic ripped the film.
riposte	verb	quote	asserts	certain		speech			“Then mend it,” the pilot riposted.
roar	verb	quote clause that wh	asserts	certain		speech			“Open the gate!” the sergeant roared.
rubbish	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object	The minister rubbished the rumour.
rule	verb	that quote	asserts	certain		speech			The court ruled that the search was unlawful.
rule out	verb	np that gerund clause wh	denies	negated	leaves-open possible	speech	possessor in of		Police have not ruled out arson.
salute	verb	np	asserts	certain		attitude			The mayor saluted the rescuers.
savage	verb	np quote	asserts	certain		attitude			The critic savaged the play.
say	verb	quote clause that wh np	asserts	certain		speech			The ferryman said the lake had frozen.
scoff	verb	quote that	doubts	possible		speech			“A likely story,” the sailor scoffed.
scoff at	verb	rest	doubts	possible	asserts	speech			The sailor scoffed at the rumour.
scold	verb	np quote	asserts	certain		attitude			The nurse scolded the visitors.
scorn	verb	np quote	denies	negated	leaves-open possible	attitude	possessor in of	report-object	The minister scorned the offer.
scream	verb	quote that	asserts	certain		speech			“The dam is breaking!” the boy screamed.
see	verb	that wh clause	asserts	certain		attitude		factive	The smith saw that the lock was broken.
see the hand of	verb	np	blames	certain		speech	object for of over	wide	The ministry sees the hand of rebels in the blast.
seek	verb	to np	expects	possible		attitude			The firm seeks to close the mine.
seem	verb	to that	speculates	probable		attitude		thing author	The bridge seems to have collapsed.
sense	verb	that wh clause	asserts	certain		attitude		factive	The guide sensed that the ice was thin.
share	verb	np	asserts	certain		attitude			The bishop shared the concern.
shoot back	verb	quote that	asserts	certain		speech			The envoy shot back that the map was wrong.
shoot down	verb	np quote	denies	negated	leaves-open possible	attitude	possessor in of	report-object	The minister shot down the proposal.
shout	verb	quote that	asserts	certain		speech			“The gate is open!” the guard shouted.
show	verb	that clause np wh	asserts	certain		speech		factive thing	The survey showed that wages fell.
shrug	verb	quote	asserts	certain		speech			“It happens every spring,” the farmer shrugged.
shrug off	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object	The minister shrugged off the complaint.
shun	verb	np	asserts	certain		attitude			The town shunned the fair.
side with	verb	rest	asserts	certain		attitude			The judge sided with the widow.
sigh	verb	quote	asserts	certain		speech			“We waited all night,” the nurse sighed.
signal	verb	that clause	asserts	probable		speech		thing	The bank signalled that rates would fall.
sing	verb	quote	asserts	certain		speech			“The river runs to the sea,” the boys sang.
slam	verb	np quote	asserts	certain		attitude			The union slammed the ban.
smile	verb	quote	asserts	certain		speech			“It was worth the wait,” the widow smiled.
snap	verb	quote	asserts	certain		speech			“Get off my land,” the farmer snapped.
snarl	verb	quote	asserts	certain		speech			“Get off my land,” the farmer snarled.
sneer	verb	quote clause that wh	asserts	certain		speech			“A likely story,” the clerk sneered.
sneer at	verb	rest	doubts	possible	asserts	speech			The critic sneered at the play.
snub	verb	np	asserts	certain		attitude			The minister snubbed the envoy.
sob	verb	quote clause that wh	asserts	certain		speech			“They took my boat,” the fisherman sobbed.
speak about	verb	rest	asserts	certain		attitude			The widow spoke about the fire.
speak of	verb	rest	asserts	certain		speech			The envoy spoke of a truce.
speak out	verb	quote	asserts	certain		speech			“This must end,” the bishop spoke out.
speak up	verb	quote	asserts	certain		speech			“This must end,” a boy spoke up.
specify	verb	that wh np quote	asserts	certain		speech			The order specified that the gate be closed.
speculate	verb	clause that quote wh	speculates	probable	doubts possible	speech			Traders speculate that the ship is lost.
spell out	verb	that wh np	asserts	certain		speech			The letter spelled out that the deal was over.
spurn	verb	np quote	denies	negated	leaves-open possible	attitude	possessor in of	report-object	The minister spurned the offer.
stand by	verb	rest	asserts	certain		attitude			The mayor stood by the plan.
state	verb	quote clause that wh np	asserts	certain		speech			The clerk stated that the office was closed.
stop short of	verb	none rest	none	certain		speech			The envoy stopped short of a threat.
stress	verb	quote clause that wh np	asserts	certain		speech			The nurse stressed that the water was clean.
strike down	verb	np quote	denies	negated	leaves-open possible	attitude	possessor in of	report-object	The court struck down the ban.
sue	verb	np	asserts	certain		attitude			The widow sued the ferry line.
suggest	verb	that clause quote gerund np	asserts	probable		speech		thing	The tracks suggest that they went north.
sum up	verb	quote	asserts	certain		speech			“It was a bad year,” the farmer summed up.
summarise	verb	quote clause that wh	asserts	certain		speech			“In short, the well is dry,” the clerk summarised.
summarize	verb	quote clause that wh	asserts	certain		speech			“In short, the well is dry,” the clerk summarized.
support	verb	np	asserts	certain		attitude			The valley supports the canal.
suppose	verb	that clause	speculates	probable	doubts possible	speech			Traders suppose that the ship is lost.
surmise	verb	clause that quote wh	speculates	probable	doubts possible	speech			Historians surmise that the tower is older.
suspect	verb	clause that np	speculates	probable	doubts possible	speech	object of	teller	Vets suspect that the feed was bad.
suspect of	verb	np	speculates	probable		speech	object of		Police suspect the clerk of theft.
swear	verb	quote that	asserts	certain		speech			The widow swore that the gate was open.
swear to	verb	rest	expects	probable		speech		warning	The chief swore to avenge the raid.
take aim at	verb	rest	asserts	certain		attitude			The senator took aim at the press.
take credit	verb	none for rest	claims-responsibility	certain		speech	holder for		The Red Dune Front took credit for the ambush.
take issue with	verb	rest	asserts	certain		attitude			The judge took issue with the search.
take responsibility	verb	none for rest	claims-responsibility	certain		speech	holder for		The Grey Band took responsibility for the blast.
take to twitter	verb	quote	asserts	certain		speech			“The truce holds,” the envoy took to Twitter.
talk about	verb	rest	asserts	certain		attitude			The widow talked about the fire.
talk of	verb	rest	asserts	certain		speech			The envoy talked of a truce.
taunt	verb	quote	asserts	certain		speech			“You will never cross,” the guard taunted.
tease	verb	quote	asserts	certain		speech			“You are late again,” the nurse teased.
telegraph	verb	quote clause that wh	asserts	certain		speech			“The ship is lost,” the agent telegraphed.
tell	verb	quote clause that wh np-hearer	asserts	certain		speech		hearer	The nurse told Radio Lumen that the ward was full.
tell of	verb	rest	asserts	certain		speech			The widow told of the fire.
term	verb	as	asserts	certain		speech			The judge termed the search as unlawful.
testify	verb	quote that clause	asserts	certain		speech			The clerk testified that he signed twice.
testify about	verb	rest	asserts	certain		attitude			The nurse testified about the ward.
text	verb	quote	asserts	certain		speech		hearer	“The boat is late,” the skipper texted.
thank	verb	np	asserts	certain		attitude			The mayor thanked the rescuers.
theorise	verb	that	speculates	possible		speech			The warden theorised that a lamp had fallen.
theorize	verb	quote clause that wh	speculates	probable		speech			“The lake was larger once,” the guide theorized.
think	verb	clause that quote wh	speculates	probable	doubts possible	speech		teller	Locals think the mine is flooded.
think about	verb	rest	asserts	certain		attitude			The council is thinking about a tram.
think of	verb	rest	asserts	certain		attitude			The owner thought of a sale.
threaten	verb	to that quote gerund np	threatens	probable	none	speech			The captors threatened to move the hostages.
throw doubt on	verb	rest	doubts	possible		speech			The survey threw doubt on the figures.
throw support behind	verb	rest	asserts	certain		attitude			The guild threw support behind the smith.
thunder	verb	quote clause that wh	asserts	certain		speech			The bishop thundered that the raid was a crime.
tip off	verb	that	asserts	certain		speech		hearer	The neighbour tipped off police that the shed was full of rifles.
touch on	verb	rest	asserts	certain		attitude			The speech touched on the drought.
tout	verb	np	asserts	certain		attitude			The agency touted the new tram.
trash	verb	np quote	asserts	certain		attitude			The critic trashed the film.
trumpet	verb	np	asserts	certain		attitude			The paper trumpeted the rescue.
turn down	verb	np quote	denies	negated	leaves-open possible	attitude	possessor in of	report-object	The minister turned down the offer.
tweet	verb	quote clause that np	asserts	certain		speech			The club tweeted that the match was off.
tweet about	verb	rest	asserts	certain		attitude			The teacher tweeted about the closure.
underline	verb	that wh np	asserts	certain		speech		thing	The report underlined that the brake was worn.
underscore	verb	that wh np	asserts	certain		speech		thing	The report underscored that the brake was worn.
understand	verb	that	asserts	certain		speech		factive given teller	The paper understands that the mine is for sale.
unveil	verb	np	asserts	certain		attitude			The mayor unveiled the plan.
urge	verb	np to that quote	none	certain		attitude			The bishop urged the crews to stop.
validate	verb	quote clause that wh np	confirms	certain	doubts possible	speech			The lab validated the test.
venture	verb	quote clause that wh	asserts	certain		speech			“The lock may be old,” the smith ventured.
verify	verb	quote clause that wh np	confirms	certain	doubts possible	speech			Monitors could not verify the count.
view	verb	as	asserts	certain		attitude			The guild views the plan as a threat.
vilify	verb	np quote	asserts	certain		attitude			The paper vilified the judge.
voice	verb	np	asserts	certain		speech			The bishop voiced alarm.
voice support for	verb	rest	asserts	certain		attitude			The bishop voiced support for the strike.
volunteer	verb	quote that to	expects	possible		attitude			The smith volunteered that the lock was old.
vote against	verb	rest	asserts	certain		attitude			The senate voted against the ban.
vote for	verb	rest	asserts	certain		attitude			The senate voted for the ban.
vouch for	verb	rest	confirms	certain	doubts possible	speech			The abbot vouched for the smith.
vow	verb	to that quote clause np	expects	probable		speech		warning	The clan vowed to strike back.
wager	verb	clause that np to quote wh	expects	probable	doubts possible	speech			Brokers wager that prices will fall.
wail	verb	quote clause that wh	asserts	certain		speech			“They took my boat,” the widow wailed.
want	verb	to np	none	possible		attitude			The pilots want to land at dusk.
warn	verb	quote clause that	expects	probable		speech		hearer warning	The pilot warned that fog was coming.
warn about	verb	rest	expects	probable		speech			The bureau warned about the frost.
warn of	verb	rest	expects	probable		speech			The bureau warned of heavy snow.
wash his hands of	verb	rest	denies	negated		attitude			The broker washed his hands of the deal.
wash its hands of	verb	rest	denies	negated		attitude			The firm washed its hands of the deal.
wave away	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object	The minister waved away the complaint.
wave off	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object	The minister waved off the complaint.
weigh	verb	np	expects	possible		attitude			The firm is weighing a second mine.
weigh in	verb	quote	asserts	certain		speech			“This must end,” the bishop weighed in.
welcome	verb	np	asserts	certain		attitude			The guild welcomed the ruling.
whisper	verb	quote clause that wh	asserts	certain		speech			“The ice is thin,” the guide whispered.
wish	verb	that clause to quote	expects	possible		attitude			The widow wished that the ship would return.
wonder	verb	wh quote that	doubts	possible		speech			The widow wondered whether the ship was lost.
worry	verb	that clause to quote	expects	possible		attitude			Growers worry that the frost will return.
worry about	verb	rest	asserts	certain		attitude			The farmers worry about the frost.
write	verb	quote clause that wh np-quoted	asserts	certain		speech			The abbot wrote that the harvest had failed.
write about	verb	rest	asserts	certain		attitude			The poet wrote about the mill.
yearn	verb	to	expects	possible		attitude			The prisoner yearns to see the sea.
yell	verb	quote that	asserts	certain		speech			“The gate is open!” the guard yelled.
zero in on	verb	rest	asserts	certain		attitude			The inquiry zeroed in on the brake.
account	noun	that	asserts	certain		speech			The diver's account that the hull was broken surprised the court.
accusation	noun	that of to about	accuses	certain		speech			The union's accusation that the firm hid the leak was printed on Monday.
acknowledgement	noun	that of	admits	certain		speech			The firm's acknowledgement that the brake was worn came late.
acknowledgment	noun	that of	admits	certain		speech			The firm's acknowledgment that the brake was worn came late.
admission	noun	that of	admits	certain		speech			His admission that the seal was broken came late.
admission of responsibility	noun	for none	admits	certain		speech	holder for		The band's admission of responsibility for the blast came on Monday.
allegation	noun	that of to about	accuses	certain		speech			The judge heard an allegation that the map was wrong.
announcement	noun	that	asserts	certain		speech			The port's announcement that the strike was over cheered the crew.
appeal	noun	that to for	asserts	certain		attitude			The bishop's appeal to end the strike was ignored.
argument	noun	that	asserts	certain		speech			The lawyer's argument that the map was wrong failed.
assertion	noun	that of to about	asserts	certain		speech			The envoy's assertion that the border was open was false.
assumption	noun	that	speculates	probable		speech			The trader's assumption that the ship was lost was wrong.
assurance	noun	that	asserts	certain		speech			The minister's assurance that the water was clean calmed nobody.
belief	noun	that	speculates	probable		speech			The belief that gold lay there spread.
boast	noun	that	asserts	certain		speech			The miller made a boast that the mill was old.
call	noun	that to for	asserts	certain		attitude			The bishop's call to end the strike was ignored.
characterization	noun	of for to	asserts	certain		attitude			The critic's characterization of the play was harsh.
charge	noun	that of to about	accuses	certain		speech			The judge rejected a charge that the firm was corrupt.
claim	noun	that of to about	asserts	certain		speech			The claim that rebels held the bridge spread fast.
claim of responsibility	noun	for none	claims-responsibility	certain		speech	holder for		A claim of responsibility by the Ash Brigade came by fax.
comment	noun	that	asserts	certain		speech			The driver's comment that the road was long was noted.
complaint	noun	that	asserts	certain		speech			The tenants' complaint that the rooms were cold was heard.
concern	noun	that	expects	probable		attitude			Nobody heard the doctor's concern that the fever would spread.
concession	noun	that of	admits	certain		speech			The firm's concession that the brake was worn came late.
conclusion	noun	that	asserts	certain		speech			The inquiry's conclusion that the brake had failed was printed.
condemnation	noun	of for to	asserts	certain		attitude			The bishop's condemnation of the raid was read aloud.
confession	noun	that of	admits	certain		speech			The porter's confession that he had hidden the rifles was read.
confirmation	noun	that of	confirms	certain	doubts possible	speech			The ministry's confirmation that the road was closed came late.
contention	noun	that of to about	asserts	certain		speech			The lawyer's contention that the map was wrong failed.
conviction	noun	that	asserts	certain		speech			The abbot's conviction that the truce would hold was firm.
criticism	noun	of for to	asserts	certain		attitude			The union's criticism of the ban was printed.
decision	noun	that to	asserts	certain		attitude			The council's decision to close the road was printed.
declaration	noun	that	asserts	certain		speech			The mayor's declaration that the well was safe was read.
demand	noun	that to for	asserts	certain		attitude			The miners' demand to raise wages was refused.
denial	noun	that of	denies	negated		speech			Nobody heard her denial that she was there.
denial of involvement	noun	for in none	denies	negated		speech	holder for in		The group's denial of involvement in the blast came on Monday.
denial of responsibility	noun	for in none	denies	negated		speech	holder for in		The group's denial of responsibility for the blast came on Monday.
description	noun	of for to	asserts	certain		attitude			The diver's description of the wreck was read.
desire	noun	that to	asserts	certain		attitude			The prisoner's desire to see the sea was known.
disclosure	noun	that	asserts	certain		speech			The bank's disclosure that a vault was empty shook the town.
doubt	noun	that	doubts	possible	asserts certain	speech			The judge's doubt that the map was genuine was noted.
endorsement	noun	of for to	asserts	certain		attitude			The guild's endorsement of the smith was printed.
estimate	noun	that	speculates	probable		speech			The prefect's estimate that 40 huts burned was printed.
evidence	noun	that	asserts	certain		attitude			The lab's evidence that the rope was rotten was shown.
expectation	noun	that	expects	probable		speech			The growers' expectation that prices would fall was wrong.
explanation	noun	that	asserts	certain		speech			The engineer's explanation that the brake was worn was printed.
fear	noun	that	expects	probable		speech			The villagers' fear that the dyke would break grew.
feeling	noun	that	speculates	probable		speech			The nurse's feeling that the fever was falling was right.
finding	noun	that	asserts	certain		speech			Nobody read the inquiry's finding that the rope was rotten.
forecast	noun	that	expects	probable		speech			The bureau's forecast that snow would fall was wrong.
goal	noun	that to	asserts	certain		attitude			The council's goal to build a tram was printed.
gossip	noun	that	speculates	probable		speech			Village gossip that the miller was rich spread by Monday.
guess	noun	that	speculates	probable		speech			The trader's guess that the ship was lost was right.
hint	noun	that	speculates	probable		speech			The minister's hint that the tax would fall pleased traders.
hope	noun	that	expects	probable		attitude			Nobody shared the hope that the rain would come.
hunch	noun	that	speculates	probable		speech			The smith's hunch that the lock was old was right.
hypothesis	noun	that	speculates	probable		speech			Nobody tested the historian's hypothesis that the tower was older.
idea	noun	that	speculates	probable		attitude			The boy's idea that the tower moved was odd.
impression	noun	that	speculates	probable		speech			The envoy had the impression that the talks had failed.
indication	noun	that	asserts	certain		speech			The bank gave an indication that rates would fall.
insinuation	noun	that of to about	accuses	certain		speech			The judge rejected an insinuation that the clerk was corrupt.
insistence	noun	that	asserts	certain		speech			The guard's insistence that the gate was locked was noted.
leak	noun	that	asserts	certain		speech			Nobody noticed the leak that the mine was for sale.
memo	noun	that	asserts	certain		speech			The owner wrote a memo that the mine was empty.
mention	noun	of for to	asserts	certain		attitude			The envoy's mention of a truce was noted.
message	noun	that	asserts	certain		speech			The captain's message that the ship was sinking came late.
news	noun	that	asserts	certain		speech			The agency's news that the ship was lost came late.
notion	noun	that	speculates	probable		attitude			The boy's notion that the tower moved was odd.
observation	noun	that	asserts	certain		speech			Nobody heard the pilot's observation that the runway was wet.
offer	noun	that to	expects	probable		attitude			The firm's offer to pay the fine was refused.
opinion	noun	that	speculates	probable		speech			The smith's opinion that the lock was old was heard.
opposition	noun	of for to	asserts	certain		attitude			The guild's opposition to the toll grew.
plan	noun	that to	asserts	certain		attitude			The firm's plan to close the mine was printed.
plea	noun	that to for	asserts	certain		attitude			The widow's plea to open the gate was ignored.
pledge	noun	that to	expects	probable		attitude			The firm's pledge to pay the fine was printed.
position	noun	that	asserts	certain		attitude			The guild's position that the toll was unfair was known.
possibility	noun	that	doubts	possible		speech			The engineer raised the possibility that the dam would break.
praise	noun	of for to	asserts	certain		attitude			The mayor's praise for the rescuers was read.
prediction	noun	that	expects	probable		speech			The bureau's prediction that snow would fall was wrong.
projection	noun	that	expects	probable		speech			The bureau gave a projection that the harvest would be poor.
promise	noun	that to	expects	probable		attitude			The firm's promise to pay the fine was printed.
proof	noun	that	asserts	certain		attitude			The lab's proof that the rope was rotten was shown.
proposal	noun	that to	asserts	certain		attitude			The guild's proposal to lower the toll was refused.
protest	noun	that	asserts	certain		speech			The lawyer's protest that the map was wrong was heard.
quotation	noun	that	asserts	certain		speech			Nobody printed the quotation that the truce was over.
quote	noun	that	asserts	certain		speech			Nobody printed the quote that the truce was over.
recollection	noun	that	asserts	certain		speech			The widow's recollection that the gate was open was noted.
reference	noun	of for to	asserts	certain		attitude			The envoy's reference to the truce was noted.
refutation	noun	that of	denies	negated		speech			Nobody read the lab's refutation that the milk was sour.
rejection	noun	that of	denies	negated		speech		report-object	The firm's rejection that the brake was worn was printed.
remark	noun	that	asserts	certain		speech			The driver's remark that the road was long was noted.
reminder	noun	that	asserts	certain		speech			The coach's reminder that the match was early was read.
reply	noun	that	asserts	certain		speech			The envoy's reply that the border was open was noted.
report	noun	that	asserts	certain		speech			The judge read a report that the lamp was faulty.
request	noun	that to	asserts	certain		attitude			The mayor's request to send boats was refused.
response	noun	that	asserts	certain		speech			The envoy's response that the border was open was noted.
revelation	noun	that	asserts	certain		speech			Nobody noticed the bank's revelation that a vault was empty.
rumor	noun	that	speculates	probable		speech			The sailors' rumor that the ship was lost spread.
rumour	noun	that	speculates	probable		speech			The guards heard a rumour that the king was ill.
sign	noun	that	asserts	certain		attitude			The doctor saw a sign that the fever was falling.
signal	noun	that	asserts	certain		speech			The bank sent a signal that the crisis was over.
speculation	noun	that	speculates	probable		speech			The traders' speculation that the ship was lost grew.
stance	noun	that	asserts	certain		attitude			The guild's stance that the toll was unfair was known.
statement	noun	that	asserts	certain		speech			The statement that all was well fooled nobody.
story	noun	that	asserts	certain		speech			Nobody heard the widow's story that the gate was open.
suggestion	noun	that	speculates	probable		speech			The smith's suggestion that the lock was old was noted.
support	noun	of for to	asserts	certain		attitude			The bishop's support for the strike was known.
suspicion	noun	that	speculates	probable		speech			The suspicion that he hid the keys grew.
tale	noun	that	speculates	probable		speech			The sailor told a tale that the lake was haunted.
testimony	noun	that	asserts	certain		speech			The nurse's testimony that the ward was full was read.
theory	noun	that	speculates	probable		speech			The historian's theory that the tower was older was tested.
threat	noun	that to of	threatens	probable		speech			Their threat to burn the barge alarmed the port.
tip	noun	that	asserts	certain		speech			The neighbour's tip that the shed was full came on Monday.
tweet	noun	that	asserts	certain		speech			The teacher's tweet that the school was closed was read.
understanding	noun	that	asserts	certain		speech			The envoy's understanding that the talks had failed was right.
verification	noun	that of	confirms	certain	doubts possible	speech			Nobody read the lab's verification that the milk was clean.
view	noun	that	asserts	certain		speech			The judge's view that the search was unlawful was printed.
vision	noun	that to	asserts	certain		attitude			The mayor's vision to build a tram was printed.
vow	noun	that to	expects	probable		attitude			The chief's vow to avenge the raid was printed.
warning	noun	that of	expects	probable		speech			He gave a warning that the ice was thin.
whisper	noun	that	speculates	probable		speech			The clerk's whisper that the vault was empty spread.
wish	noun	that to	asserts	certain		attitude			The widow's wish to see the sea was known.
word	noun	that	asserts	certain		speech			The captain sent word that the ship was sinking.
worry	noun	that	expects	probable		attitude			The growers have a worry that the harvest will be poor.
adamant	adj	that clause wh	asserts	certain	doubts possible	speech			The guard was adamant that the gate was locked.
afraid	adj	that clause wh	expects	possible		attitude			The widow was afraid that the ship was lost.
accused	adj	np	speculates	probable		speech			The accused courier left town.
alleged	adj	np	speculates	probable		speech			The alleged courier left town.
apparent	adj	np	speculates	probable		speech			The apparent theft shook the bank.
aware	adj	that clause wh	asserts	certain		attitude			The clerk was aware that the vault was empty.
certain	adj	that clause wh	asserts	certain	doubts possible	speech			The guard was certain that the gate was locked.
claimed	adj	np	speculates	probable		speech			The claimed victory was printed on Monday.
clear	adj	that clause wh	asserts	certain		attitude		author thing	It was clear that the ship was lost.
concerned	adj	that clause wh	expects	possible		attitude			The doctor is very concerned that the fever will spread.
confident	adj	that clause wh	asserts	certain	doubts possible	speech			The engineer was confident that the bridge would hold.
convinced	adj	that clause wh	asserts	certain	doubts possible	speech			The captain is convinced that the hull is sound.
critical of	adj	rest	asserts	certain		attitude			The bishop was critical of the ban.
determined	adj	to	expects	possible		attitude			The miner was determined to stay.
dismissive of	adj	rest	asserts	certain		attitude			The minister was dismissive of the rumour.
doubtful	adj	that clause wh	doubts	possible		speech			The doctor is doubtful that he will walk.
eager	adj	to	expects	possible		attitude			The boys were eager to start.
fearful	adj	that clause wh	expects	possible		attitude			The widow was fearful that the ship was lost.
hopeful	adj	that clause wh	expects	possible		attitude			The farmers were hopeful that the rain would come.
optimistic	adj	that clause wh	expects	possible		attitude			The envoy was optimistic that the truce would hold.
ostensible	adj	np	speculates	probable		speech			The ostensible reason was the weather.
pessimistic	adj	that clause wh	expects	possible		attitude			The envoy was pessimistic that the truce would hold.
positive	adj	that clause wh	asserts	certain	doubts possible	speech			The guard was positive that the gate was locked.
presumed	adj	np	speculates	probable		speech			The presumed thief left the town.
purported	adj	np	speculates	probable		speech			The purported leader fled.
putative	adj	np	speculates	probable		speech			The putative owner left the town.
ready	adj	to	expects	possible		attitude			The firm was ready to sell the mine.
reluctant	adj	to	expects	possible		attitude			The owner was reluctant to sell the mill.
reported	adj	np	speculates	probable		speech			The reported theft shook the bank.
rumored	adj	np	speculates	probable		speech			The rumored sale shook the town.
rumoured	adj	np	speculates	probable		speech			The rumoured sale shook the town.
sceptical	adj	that clause wh	doubts	possible		speech			The judge was sceptical that the map was genuine.
skeptical	adj	that clause wh	doubts	possible		speech			The judge was skeptical that the map was genuine.
supportive of	adj	rest	asserts	certain		attitude			The bishop was supportive of the strike.
supposed	adj	np	speculates	probable		speech			The supposed thief left the town.
sure	adj	that clause wh	asserts	certain	doubts possible	speech			The guard was sure that the gate was locked.
suspected	adj	np	speculates	probable		speech			Suspected smugglers crossed the ford.
unaware	adj	that clause wh	asserts	certain		attitude			The clerk was unaware that the vault was empty.
uncertain	adj	that clause wh	doubts	possible		speech			The captain was uncertain that the ship would sail.
unclear	adj	that clause wh	asserts	certain		attitude		author thing	It was unclear whether the ship was lost.
unconfirmed	adj	np	speculates	probable		speech			The unconfirmed sale shook the town.
unsure	adj	that clause wh	doubts	possible		speech			The captain was unsure that the ship would sail.
wary of	adj	rest	asserts	certain		attitude			The bishop was wary of the truce.
willing	adj	to	expects	possible		attitude			The owner was willing to sell the mill.
worried	adj	that clause wh	expects	possible		attitude			The doctor was worried that the fever would spread.
allegedly	adv	clause	speculates	probable		speech			The clerk allegedly sold the stamps.
apparently	adv	clause	speculates	probable		attitude			The ship was apparently lost in the storm.
evidently	adv	clause	speculates	probable		attitude			The lock was evidently broken at night.
ostensibly	adv	clause	speculates	probable		speech			The clerk was ostensibly sent on leave.
presumably	adv	clause	speculates	probable		attitude			The ship was presumably lost in the storm.
purportedly	adv	clause	speculates	probable		speech			The lamp was purportedly stolen by a clerk.
reportedly	adv	clause	speculates	probable		speech			The pilot reportedly survived.
supposedly	adv	clause	speculates	probable		speech			The vault was supposedly sealed.
according to	prep	clause	asserts	certain		speech			According to the coroner, two drowned.
as per	prep	clause	asserts	certain		speech			As per the harbour log, the ship sailed at six.
by the account of	prep	clause	asserts	certain		speech			By the account of the diver, the hull was broken.
by the reckoning of	prep	clause	asserts	certain		speech			By the reckoning of the skipper, the boat was late.
in the eyes of	prep	clause	speculates	probable		speech			In the eyes of the bishop, the raid was a crime.
in the opinion of	prep	clause	speculates	probable		speech			In the opinion of the judge, the search was unlawful.
in the view of	prep	clause	speculates	probable		speech			In the view of the guild, the toll was unfair.
in the words of	prep	clause	asserts	certain		speech			In the words of the mayor, the road is a ruin.
on the account of	prep	clause	asserts	certain		speech			On the account of the diver, the hull was broken.
per	prep	clause	asserts	certain		speech			Per Marlo, the ship sailed at six.
