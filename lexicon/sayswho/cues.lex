# Words that report: who says so, and how he stands to it.
# origin: own; the list of candidates was looked up against counts of cue words in news, stances and
# examples are our own judgement. licence: CC0-1.0
# columns: cue, part, frames, stance, certainty, negated, tier, target, flags, example
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
# flags    factive (the author commits too), hearer (an object beside a content is the hearer),
#          thing (a thing may be the subject), author (no source: the author's own hedge),
#          teller (passive without a source, it is whoever's tells of it),
#          wide (content stands between the words of the cue), warning (threatens when the deed is the holder's own), report-object (object may be
#          somebody else's report), negated-only
accept	verb	that clause	admits	certain		speech
accept blame for	verb	rest	admits	certain		speech	holder
accept responsibility for	verb	rest	admits	certain		speech	holder
accuse	verb	np quote	accuses	certain		speech	object of		Kessa accused Marad of shelling the dam.
acknowledge	verb	quote clause that wh np gerund	admits	certain	denies negated	speech			The firm acknowledged the spill.
acknowledge receipt of	verb	quote clause that wh np	confirms	certain	doubts possible	speech
acknowledge responsibility	verb	none for rest	admits	certain		speech	holder for
add	verb	quote clause that	asserts	certain		speech			She added that the cellar was dry.
address	verb	np	asserts	certain		attitude
admire	verb	np	asserts	certain		attitude
admit	verb	quote clause that wh np gerund	admits	certain	denies negated	speech			The warden admitted that a key was lost.
admit blame	verb	none for rest	admits	certain		speech	holder for
admit responsibility	verb	none for rest	admits	certain		speech	holder for		The firm admitted responsibility for the leak.
admit to	verb	rest	admits	certain	denies negated	speech
advise	verb	that quote np	asserts	certain		speech		hearer
advocate	verb	np that	asserts	certain		attitude
advocate for	verb	rest	asserts	certain		attitude
affirm	verb	that quote	asserts	certain		speech
agree	verb	that quote to	asserts	certain	doubts possible	attitude
agree on	verb	rest	asserts	certain		attitude
agree to	verb	rest	asserts	certain		attitude
agree with	verb	rest	asserts	certain		attitude
aim	verb	to	expects	possible		attitude
alert	verb	that	asserts	certain		speech		hearer
allege	verb	quote clause that np	accuses	certain		speech			The suit alleges that the scales were fixed.
allude to	verb	rest	asserts	certain		attitude
announce	verb	quote clause that wh np	asserts	certain		speech			The port announced that the strike was over.
answer	verb	quote that	asserts	certain		speech
anticipate	verb	clause that np to quote wh	expects	probable	doubts possible	speech
apologise for	verb	rest	admits	certain		speech
apologize for	verb	rest	admits	certain		speech
appeal for	verb	rest	asserts	certain		attitude
appeal to	verb	rest	asserts	certain		attitude
appear	verb	to that	speculates	probable		attitude		thing author
applaud	verb	np quote	asserts	certain		attitude
approve of	verb	rest	asserts	certain		attitude
argue	verb	quote clause that np-quoted	asserts	certain		speech			The lawyer argued that the map was wrong.
argue against	verb	rest	asserts	certain		attitude
argue for	verb	rest	asserts	certain		attitude
arraign	verb	np that quote	accuses	certain		speech	object with in over for
ascribe to	verb	rest	blames	certain	leaves-open possible	speech	after object
ask	verb	wh quote np-hearer to	none	certain		attitude		hearer
ask about	verb	rest	asserts	certain		attitude
ask for	verb	rest	asserts	certain		attitude
aspire	verb	to	expects	possible		attitude
aspire to	verb	rest	asserts	certain		attitude
assail	verb	np quote	asserts	certain		attitude
assert	verb	quote clause that np	asserts	certain		speech			The envoy asserted that the truce held.
assume	verb	clause that quote wh	speculates	probable	doubts possible	speech		teller
assume responsibility	verb	none for rest	claims-responsibility	certain		speech	holder for
assure	verb	that quote clause	asserts	certain		speech		hearer
attest	verb	that to quote	asserts	certain		speech
attribute to	verb	rest	blames	certain	leaves-open possible	speech	after object
authenticate	verb	quote clause that wh np	confirms	certain	doubts possible	speech
avow responsibility	verb	none for rest	claims-responsibility	certain		speech	holder for
back	verb	np	asserts	certain		attitude
bash	verb	np quote	asserts	certain		attitude
bear out	verb	np	confirms	certain	doubts possible	speech
beg	verb	quote to	none	possible		attitude
begin	verb	quote	asserts	certain		speech
believe	verb	clause that quote wh	speculates	probable	doubts possible	speech		teller	Rangers believe the bear is gone.
believe in	verb	rest	asserts	certain		attitude
belittle	verb	np quote	asserts	certain		attitude
bellow	verb	quote clause that wh	asserts	certain		speech
bemoan	verb	np	asserts	certain		attitude
berate	verb	np quote	asserts	certain		attitude
beseech	verb	np to that quote	none	certain		attitude
bet	verb	clause that np to quote wh	expects	probable	doubts possible	speech
blame	verb	np quote	blames	certain	leaves-open possible	speech	object for over		The mayor blamed smugglers for the fire.
blame on	verb	rest	blames	certain	leaves-open possible	speech	after object		The flood was blamed on a blocked weir.
blast	verb	np quote	asserts	certain		attitude
blog	verb	quote clause that wh	asserts	certain		speech
boast	verb	quote that clause np	asserts	certain		speech
boast about	verb	rest	asserts	certain		speech
boast of	verb	rest	asserts	certain		speech
boycott	verb	np	asserts	certain		attitude
brag	verb	quote that clause	asserts	certain		speech
brag about	verb	rest	asserts	certain		speech
brand	verb	as	asserts	certain		speech
brief	verb	that	asserts	certain		speech		hearer
broadcast	verb	that quote	asserts	certain		speech
brush aside	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object
brush off	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object
calculate	verb	that np	asserts	certain		speech
call	verb	as	asserts	certain		speech			She called the plan “a leap in the dark”.
call for	verb	rest	asserts	certain		attitude
call on	verb	rest	asserts	certain		attitude
campaign against	verb	rest	asserts	certain		attitude
campaign for	verb	rest	asserts	certain		attitude
care about	verb	rest	asserts	certain		attitude
cast	verb	as	asserts	certain		attitude
cast doubt	verb	that rest	doubts	possible	asserts	speech
cast doubt on	verb	rest	doubts	possible		speech
castigate	verb	np quote	asserts	certain		attitude
caution	verb	that quote clause	asserts	certain		speech		hearer
celebrate	verb	np	asserts	certain		attitude
certify	verb	that	asserts	certain		speech
challenge	verb	np to that quote	none	certain		attitude
champion	verb	np	asserts	certain		attitude
chant	verb	quote np	asserts	certain		speech
characterise	verb	np as	asserts	certain		speech
characterize	verb	np as	asserts	certain		speech
charge	verb	np-target that quote clause	accuses	certain		speech	object with in over for		Prosecutors charged two clerks with theft.
chide	verb	np quote	asserts	certain		attitude
chime in	verb	quote clause that wh	asserts	certain		speech
choose	verb	to	expects	possible		attitude
cite	verb	np clause quote	asserts	certain		speech			The station cited a witness.
cite a figure of	verb	rest	asserts	certain		speech
claim	verb	quote clause that to	asserts	certain		speech			The band claimed that it took the hill.
claim credit	verb	none for rest	claims-responsibility	certain		speech	holder for
claim responsibility	verb	none for rest	claims-responsibility	certain		speech	holder for		The Red Dune Front claimed responsibility for the ambush.
claim the responsibility	verb	none for rest	claims-responsibility	certain		speech	holder for
clarify	verb	quote that wh	asserts	certain		speech		factive
come clean	verb	quote clause that wh np gerund	admits	certain	denies negated	speech
command	verb	np to that quote	none	certain		attitude
commend	verb	np quote	asserts	certain		attitude
comment	verb	quote that	asserts	certain		speech
comment on	verb	rest	asserts	certain		attitude
commit to	verb	rest	expects	probable		attitude		warning
communicate	verb	that np	asserts	certain		speech
compare	verb	np quote	asserts	certain		attitude
complain	verb	quote that clause of	asserts	certain		speech
complain about	verb	rest	asserts	certain		speech
concede	verb	quote clause that wh np gerund	admits	certain	denies negated	speech			The coach conceded that they were tired.
concede responsibility	verb	none for rest	admits	certain		speech	holder for
conclude	verb	quote clause that	asserts	certain		speech
concur	verb	quote that	asserts	certain		speech
condemn	verb	np quote	asserts	certain		attitude
confess	verb	quote clause that wh np gerund	admits	certain	denies negated	speech
confess to	verb	rest	admits	certain	denies negated	speech			Under questioning he confessed to hiding the rifles.
confirm	verb	quote clause that wh np	confirms	certain	doubts possible	speech			The harbour office confirmed the blast.
congratulate	verb	np	asserts	certain		attitude
conjecture	verb	clause that quote wh	speculates	probable	doubts possible	speech
consent	verb	to	expects	possible		attitude
consider	verb	as	speculates	possible		attitude		teller
contemplate	verb	np gerund	expects	possible		attitude
contend	verb	quote clause that	asserts	certain		speech
contest	verb	np	denies	negated	leaves-open possible	speech	possessor in of
continue	verb	quote	asserts	certain		speech
contradict	verb	quote clause that np gerund wh	denies	negated	leaves-open possible	speech	possessor in of
convey	verb	that np	asserts	certain		speech
convince	verb	np to that quote	none	certain		attitude
corroborate	verb	quote clause that wh np	confirms	certain	doubts possible	speech
count	verb	np	asserts	certain		speech
count on	verb	rest	expects	probable	doubts possible	speech
counter	verb	quote clause that wh	asserts	certain		speech
credit	verb	np	asserts	certain		attitude
criticise	verb	np quote	asserts	certain		attitude
criticize	verb	np quote	asserts	certain		attitude			The guild criticized the toll.
cry	verb	quote	asserts	certain		speech
debunk	verb	np	denies	negated	leaves-open possible	speech	possessor in of
decide	verb	that to	expects	possible		attitude
declare	verb	quote clause that np	asserts	certain		speech		teller	The council declared that the well was safe.
decline	verb	to np	none	certain		attitude			A company clerk declined to comment.
decline to confirm	verb	rest	doubts	possible		speech
decline to confirm or deny	verb	rest	doubts	possible		speech
decline to rule out	verb	np rest that	leaves-open	possible		speech	possessor in of
decry	verb	np quote	asserts	certain		attitude
deem	verb	as	asserts	certain		speech
defend	verb	np	asserts	certain		attitude
demand	verb	np to that quote	none	possible		attitude
demonstrate	verb	that wh	asserts	certain		speech		factive thing
denounce	verb	np quote	asserts	certain		attitude
deny	verb	quote clause that np gerund wh	denies	negated	leaves-open possible	speech	possessor in of		The envoy denied any part in the raid.
depict	verb	as	asserts	certain		speech
deplore	verb	np	asserts	certain		attitude
deride	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object
describe	verb	np as	asserts	certain		speech			He described the cell as a cupboard.
describe how	verb	np	asserts	certain		attitude
despise	verb	np	asserts	certain		attitude
detail	verb	np	asserts	certain		attitude
determine	verb	that wh	asserts	certain		speech		factive
dictate	verb	quote	asserts	certain		speech
disagree with	verb	rest	asserts	certain		attitude
disapprove of	verb	rest	asserts	certain		attitude
disavow	verb	quote clause that np gerund wh	denies	negated	leaves-open possible	speech	possessor in of
disbelieve	verb	that wh np clause	doubts	possible	asserts	speech
disclaim	verb	quote clause that np gerund wh	denies	negated	leaves-open possible	speech	possessor in of
disclose	verb	that wh np	asserts	certain		speech		factive
discount	verb	np that gerund clause wh	denies	negated	leaves-open possible	speech	possessor in of
discover	verb	that wh	asserts	certain		speech		factive
discredit	verb	np	denies	negated	leaves-open possible	speech	possessor in of
discuss	verb	np	asserts	certain		attitude
dislike	verb	np	asserts	certain		attitude
dismiss	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object	The abbot dismissed the rumour.
disown	verb	np	asserts	certain		attitude
disparage	verb	np quote	asserts	certain		attitude
dispute	verb	that np wh quote	denies	negated	leaves-open possible	speech	possessor in of		The union disputes that figure.
distance herself from	verb	rest	denies	negated		attitude
distance himself from	verb	rest	denies	negated		attitude
distance itself from	verb	rest	denies	negated		attitude
distance oneself from	verb	rest	denies	negated		attitude
distance themselves from	verb	rest	denies	negated		attitude
distrust	verb	that wh np clause	doubts	possible	asserts	speech
divulge	verb	that wh np	asserts	certain		speech		factive
document	verb	np wh	asserts	certain		speech		thing
doubt	verb	that wh np clause	doubts	possible	asserts	speech			Traders doubt that the ship will sail.
downplay	verb	np	doubts	possible		attitude
dread	verb	that clause to quote	expects	possible		attitude
dub	verb	as	asserts	certain		speech
dwell on	verb	rest	asserts	certain		attitude
echo	verb	np quote	asserts	certain		attitude
elaborate	verb	quote	asserts	certain		speech
elaborate on	verb	rest	asserts	certain		attitude
email	verb	quote	asserts	certain		speech		hearer
embrace	verb	np	asserts	certain		attitude
emphasise	verb	quote clause that wh np	asserts	certain		speech
emphasize	verb	quote clause that wh np	asserts	certain		speech
encourage	verb	np to that quote	none	certain		attitude
endorse	verb	np	asserts	certain		attitude
enthuse	verb	quote clause that wh	asserts	certain		speech
envisage	verb	clause that np to quote wh	expects	probable	doubts possible	speech
envision	verb	clause that np to quote wh	expects	probable	doubts possible	speech
establish	verb	that	asserts	certain		speech		factive
estimate	verb	clause that np quote	speculates	probable	doubts possible	speech		teller	Aid crews estimate that 40 huts burned.
estimate the number at	verb	np rest	asserts	certain		speech		wide
exclaim	verb	quote clause that wh	asserts	certain		speech
exclude	verb	np that	denies	negated	leaves-open possible	speech	possessor in of	negated-only	They did not exclude a second blast.
exclude the possibility	verb	np that gerund clause wh	denies	negated	leaves-open possible	speech	possessor in of
exclude the possibility of	verb	np that gerund clause wh	denies	negated	leaves-open possible	speech	possessor in of
excoriate	verb	np quote	asserts	certain		attitude
exhort	verb	np to that quote	none	certain		attitude
expand on	verb	rest	asserts	certain		attitude
expect	verb	clause that np to quote wh	expects	probable	doubts possible	speech			Growers expect prices to fall.
explain	verb	quote clause that wh np	asserts	certain		speech			The smith explained how the lock worked.
express	verb	np that quote	asserts	certain		speech
express concern about	verb	rest	asserts	certain		attitude
express doubt	verb	that rest	doubts	possible	asserts	speech
express doubts	verb	that rest	doubts	possible	asserts	speech
express regret for	verb	rest	admits	certain		speech
express remorse for	verb	rest	admits	certain		speech
express support for	verb	rest	asserts	certain		attitude
fancy	verb	clause that quote wh	speculates	probable	doubts possible	speech
fault	verb	np	blames	certain		speech	object for	wide
favor	verb	np	asserts	certain		attitude
favour	verb	np	asserts	certain		attitude
fear	verb	that clause np	expects	possible		speech		teller	Villagers fear that the dyke will break.
feel	verb	that clause quote	speculates	probable	doubts possible	speech
fess up	verb	quote clause that wh np gerund	admits	certain	denies negated	speech
figure	verb	that quote	speculates	probable		speech
find	verb	that	asserts	certain		speech		factive thing teller	The inquiry found that the brake had failed.
find fault with	verb	rest	asserts	certain		attitude
find guilty	verb	np	blames	certain		speech	object for of over	wide
find responsible	verb	np	blames	certain		speech	object for of over	wide
fire back	verb	quote that	asserts	certain		speech
focus on	verb	rest	asserts	certain		attitude
forecast	verb	clause that np to quote wh	expects	probable	doubts possible	speech
foresee	verb	clause that np to quote wh	expects	probable	doubts possible	speech
foretell	verb	clause that np to quote wh	expects	probable	doubts possible	speech
forewarn	verb	quote clause that	expects	probable		speech		hearer warning
forget	verb	that wh clause	asserts	certain		attitude		factive
frame	verb	as	asserts	certain		attitude
fret	verb	that clause to quote	expects	possible		attitude
fret about	verb	rest	asserts	certain		attitude
gainsay	verb	quote clause that np gerund wh	denies	negated	leaves-open possible	speech	possessor in of
gather	verb	that	asserts	certain		speech
give a figure of	verb	rest	asserts	certain		speech
give a toll of	verb	rest	asserts	certain		speech
give no details	verb	none rest	none	certain		speech
give no further details	verb	none rest	none	certain		speech
give the number as	verb	rest	asserts	certain		speech
give the toll as	verb	rest	asserts	certain		speech
go on	verb	quote	asserts	certain		speech
growl	verb	quote	asserts	certain		speech
grumble	verb	quote clause that wh	asserts	certain		speech
guess	verb	clause that quote wh	speculates	probable	doubts possible	speech
gush	verb	quote	asserts	certain		speech
hail	verb	np	asserts	certain		attitude
hate	verb	np	asserts	certain		attitude
have doubts	verb	that rest	doubts	possible	asserts	speech
have no comment	verb	none rest	none	certain		speech
have no doubt	verb	that clause	asserts	certain	asserts	speech			The smith had no doubt that the gate was locked.
heap praise on	verb	rest	asserts	certain		attitude
hear	verb	that	asserts	certain		speech
hesitate	verb	to	expects	possible		attitude
highlight	verb	that wh np	asserts	certain		speech		thing
hint	verb	quote clause that wh	asserts	probable		speech
hint at	verb	rest	asserts	certain		speech
hit back	verb	quote that	asserts	certain		speech
hold accountable	verb	np	blames	certain		speech	object for of over	wide
hold forth	verb	none	asserts	certain		speech
hold liable	verb	np	blames	certain		speech	object for of over	wide
hold responsible	verb	np	blames	certain		speech	object for of over	wide	The crew holds the owner responsible for the fire.
hope	verb	that clause to quote	expects	possible		attitude
hypothesize	verb	clause that quote wh	speculates	probable	doubts possible	speech
identify	verb	np as	asserts	certain		speech		teller	The suspect was identified by police as a baker.
ignore	verb	np	asserts	certain		attitude
imagine	verb	clause that quote wh	speculates	probable	doubts possible	attitude
impeach	verb	np that quote	accuses	certain		speech	object with in over for
implore	verb	np to that quote	none	certain		attitude
imply	verb	that clause np	asserts	probable		speech		thing	The memo implied that funds were short.
indicate	verb	that clause wh np quote	asserts	probable		speech		thing
indict	verb	np that quote	accuses	certain		speech	object with in over for
inform	verb	that quote	asserts	certain		speech		hearer
insist	verb	quote clause that	asserts	certain		speech			The guard insisted the gate was locked.
insist on	verb	rest	asserts	certain		attitude
instruct	verb	np to that quote	none	certain		attitude
insult	verb	np quote	asserts	certain		attitude
intend	verb	to	expects	possible		attitude
interject	verb	quote clause that wh	asserts	certain		speech
intone	verb	quote clause that wh	asserts	certain		speech
introduce	verb	np	asserts	certain		attitude
invite	verb	np to that quote	none	certain		attitude
invoke	verb	np	asserts	certain		attitude
issue	verb	np	asserts	certain		attitude
joke	verb	quote that	asserts	certain		speech
joke about	verb	rest	asserts	certain		speech
keep an open mind about	verb	np rest that	leaves-open	possible		speech	possessor in of
keep an open mind on	verb	np rest that	leaves-open	possible		speech	possessor in of
keep open	verb	np rest that	leaves-open	possible		speech	possessor in of
knock down	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object
know	verb	that wh clause	asserts	certain		attitude		factive
label	verb	as	asserts	certain		speech
lambast	verb	np quote	asserts	certain		attitude
lambaste	verb	np quote	asserts	certain		attitude
lament	verb	quote that np clause	asserts	certain		speech
lash out	verb	at against quote	asserts	certain		attitude
lash out at	verb	rest	asserts	certain		attitude
laud	verb	np quote	asserts	certain		attitude
laugh	verb	quote	asserts	certain		speech
laugh at	verb	rest	denies	negated	leaves-open possible	speech		report-object
laugh off	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object
lay at the door of	verb	rest	blames	certain	leaves-open possible	speech	after object
lay blame on	verb	rest	blames	certain	leaves-open possible	speech	after for
lay the blame on	verb	rest	blames	certain	leaves-open possible	speech	after for
learn	verb	that clause	asserts	certain		speech		factive
leave open	verb	np rest that	leaves-open	possible		speech	possessor in of		She left open the possibility of sabotage.
leave open the possibility	verb	np rest that	leaves-open	possible		speech	possessor in of
leave open the possibility of	verb	np rest that	leaves-open	possible		speech	possessor in of
leave the door open to	verb	np rest that	leaves-open	possible		speech	possessor in of
lecture	verb	quote	asserts	certain		speech
lend support to	verb	rest	asserts	certain		attitude
let it be known	verb	that	asserts	certain		speech
let slip	verb	that np	asserts	certain		speech		factive
level accusations against	verb	rest	accuses	certain		speech	after
level charges against	verb	rest	accuses	certain		speech	after
like	verb	np to	asserts	certain		attitude
liken	verb	np quote	asserts	certain		attitude
list	verb	np	asserts	certain		attitude
loathe	verb	np	asserts	certain		attitude
lobby for	verb	rest	asserts	certain		attitude
log	verb	np	asserts	certain		speech		thing
long	verb	to	expects	possible		attitude
look forward to	verb	rest	asserts	certain		attitude
look up to	verb	rest	asserts	certain		attitude
love	verb	np to	asserts	certain		attitude
lower the death toll to	verb	np rest	asserts	certain		speech		wide
lower the number to	verb	np rest	asserts	certain		speech		wide
lower the toll to	verb	np rest	asserts	certain		speech		wide
maintain	verb	quote clause that	asserts	certain		speech			They maintain that the vote was fair.
make a case	verb	that for	asserts	certain		speech
make clear	verb	that wh clause quote	asserts	certain		speech
make fun of	verb	rest	asserts	certain		attitude
make it clear	verb	that wh clause	asserts	certain		speech
make known	verb	that np	asserts	certain		speech
make no comment	verb	none rest	none	certain		speech
make no mention of	verb	none rest	none	certain		speech
make plain	verb	that	asserts	certain		speech
make the case	verb	that for	asserts	certain		speech
make the point	verb	that	asserts	certain		speech
mention	verb	that clause wh np quote	asserts	certain		speech		factive	He mentioned that the road was new.
minimise	verb	np	doubts	possible		attitude
minimize	verb	np	doubts	possible		attitude
mistrust	verb	that wh np clause	doubts	possible	asserts	speech
mock	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object
mull	verb	np gerund	expects	possible		attitude
murmur	verb	quote clause that wh	asserts	certain		speech
muse	verb	quote clause that wh	asserts	certain		speech
mutter	verb	quote clause that wh	asserts	certain		speech
name	verb	np	asserts	certain		speech		teller
narrate	verb	quote np	asserts	certain		speech
nod	verb	quote	asserts	certain		speech
nominate	verb	np	asserts	certain		attitude
not comment	verb	none rest	none	certain		speech
note	verb	quote clause that wh np	asserts	certain		speech		factive	The surveyor noted that the wall leaned.
notice	verb	that wh clause	asserts	certain		attitude		factive
notify	verb	that	asserts	certain		speech		hearer
object	verb	quote that	asserts	certain		speech
object to	verb	rest	asserts	certain		attitude
observe	verb	quote that clause	asserts	certain		speech
offer	verb	np to quote	expects	probable		attitude
opine	verb	quote clause that wh	asserts	certain		speech
oppose	verb	np	asserts	certain		attitude
opt	verb	to	expects	possible		attitude
order	verb	np to that quote	none	certain		attitude
outline	verb	np	asserts	certain		attitude
own up	verb	quote clause that wh np gerund	admits	certain	denies negated	speech
own up to	verb	rest	admits	certain	denies negated	speech
paint	verb	as	asserts	certain		attitude
pan	verb	np quote	asserts	certain		attitude
paraphrase	verb	quote clause that wh	asserts	certain		speech
persuade	verb	np to that quote	none	certain		attitude
phone	verb	quote	asserts	certain		speech		hearer
pin on	verb	rest	blames	certain	leaves-open possible	speech	after object
pin the blame on	verb	rest	blames	certain	leaves-open possible	speech	after for
place blame on	verb	rest	blames	certain	leaves-open possible	speech	after for
place the blame on	verb	rest	blames	certain	leaves-open possible	speech	after for
place the toll at	verb	np rest	asserts	certain		speech		wide
plan	verb	to np	expects	possible		attitude			The town plans to sell the mill.
play down	verb	np	doubts	possible		attitude			The miller played down the leak.
play up	verb	np	asserts	certain		attitude
plead	verb	quote that	asserts	certain		speech
plead for	verb	rest	asserts	certain		attitude
plead guilty to	verb	rest	admits	certain	denies negated	speech			The driver pleaded guilty to smuggling.
plead not guilty	verb	none to rest	denies	negated		speech	holder to of		The guard pleaded not guilty to the theft.
plead not guilty to	verb	rest	denies	negated		speech	holder		The guide pleaded not guilty to the poaching.
pledge	verb	to that quote clause np	expects	probable		speech		warning	The ministry pledged to rebuild the quay.
point a finger at	verb	rest	blames	certain	leaves-open possible	speech	after for
point an accusing finger at	verb	rest	blames	certain	leaves-open possible	speech	after for
point fingers at	verb	rest	blames	certain	leaves-open possible	speech	after for
point out	verb	quote clause that wh np	asserts	certain		speech		factive	She pointed out that the lamp was broken.
point the finger at	verb	rest	blames	certain	leaves-open possible	speech	after for		Ministers pointed the finger at a breakaway militia.
point to	verb	rest	asserts	certain		speech
poke fun at	verb	rest	asserts	certain		attitude
pooh-pooh	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object
portray	verb	as	asserts	certain		speech
post	verb	quote that	asserts	certain		speech
pour cold water on	verb	rest	doubts	possible		speech
praise	verb	np quote	asserts	certain		attitude
pray	verb	quote that	asserts	certain		speech
pray for	verb	rest	expects	possible		attitude
preach	verb	quote that	asserts	certain		speech
predict	verb	clause that np to quote wh	expects	probable	doubts possible	speech			Sailors predicted that the storm would turn.
prefer	verb	to np	expects	possible		attitude
present	verb	np	asserts	certain		attitude
press for	verb	rest	asserts	certain		attitude
presume	verb	clause that quote wh	speculates	probable	doubts possible	speech		teller
proclaim	verb	quote that np clause	asserts	certain		speech
profess	verb	that np to	asserts	certain		speech
project	verb	clause that np to quote wh	expects	probable	doubts possible	speech
promise	verb	to that quote np	expects	probable		speech		warning	The company promised that it would pay.
promote	verb	np	asserts	certain		attitude
pronounce	verb	quote np	asserts	certain		speech		teller
prophesy	verb	clause that np to quote wh	expects	probable	doubts possible	speech
propose	verb	np that gerund to quote	asserts	certain		attitude
protest	verb	quote that	asserts	certain		speech
protest against	verb	rest	asserts	certain		attitude
prove	verb	that	asserts	certain		speech		factive thing
publish	verb	np	asserts	certain		attitude
push back	verb	quote that	asserts	certain		speech
push for	verb	rest	asserts	certain		attitude
put casualties at	verb	np rest	asserts	certain		speech		wide
put losses at	verb	np rest	asserts	certain		speech		wide
put the blame on	verb	rest	blames	certain	leaves-open possible	speech	after for
put the dead at	verb	np rest	asserts	certain		speech		wide
put the death toll at	verb	np rest	asserts	certain		speech		wide
put the figure at	verb	np rest	asserts	certain		speech		wide
put the number at	verb	np rest	asserts	certain		speech		wide
put the toll at	verb	np rest	asserts	certain		speech		wide	The clinic put the toll at eleven.
query	verb	that wh np clause	doubts	possible	asserts	speech
question	verb	wh np quote	doubts	possible		speech			Elders questioned whether the bridge would hold.
quip	verb	quote clause that wh	asserts	certain		speech
quote	verb	quote np	asserts	certain		speech			The paper quoted the vicar as saying the roof was safe.
rail	verb	at against quote	asserts	certain		attitude
rail against	verb	rest	asserts	certain		attitude
raise doubts about	verb	rest	doubts	possible		speech
raise questions about	verb	rest	doubts	possible		speech
raise the death toll to	verb	np rest	asserts	certain		speech		wide
raise the number to	verb	np rest	asserts	certain		speech		wide
raise the toll to	verb	np rest	asserts	certain		speech		wide	The clinic raised the toll to eleven.
rave	verb	quote	asserts	certain		speech
react to	verb	rest	asserts	certain		attitude
read	verb	quote	asserts	certain		speech		thing
reaffirm	verb	that np quote	asserts	certain		speech
realise	verb	that wh clause	asserts	certain		attitude		factive
realize	verb	that wh clause	asserts	certain		attitude		factive
reason	verb	quote that	asserts	certain		speech
reassure	verb	quote clause that wh	asserts	certain		speech		hearer
rebuff	verb	np quote	denies	negated	leaves-open possible	attitude	possessor in of	report-object
rebuke	verb	np quote	asserts	certain		attitude
rebut	verb	quote clause that np gerund wh	denies	negated	leaves-open possible	speech	possessor in of
recall	verb	quote clause that wh np	asserts	certain		speech		factive teller	The cook recalled that the door stood open.
recite	verb	quote clause that wh	asserts	certain		speech
reckon	verb	clause that quote wh	speculates	probable	doubts possible	speech		teller
recognise	verb	that clause	admits	certain		speech
recognize	verb	that clause	admits	certain		speech
recollect	verb	that wh clause	asserts	certain		attitude		factive
recommend	verb	that np gerund	asserts	certain		attitude
reconfirm	verb	quote clause that wh np	confirms	certain	doubts possible	speech
record	verb	np	asserts	certain		speech		thing
recount	verb	quote that wh np	asserts	certain		speech
refer to	verb	rest	asserts	certain		attitude
refuse	verb	to	none	possible		attitude
refuse to confirm	verb	rest	doubts	possible		speech
refuse to rule out	verb	np rest that	leaves-open	possible		speech	possessor in of
refute	verb	quote clause that np gerund wh	denies	negated	leaves-open possible	speech	possessor in of		The mayor refuted the report.
regard	verb	as	asserts	certain		attitude
regret	verb	that np gerund	asserts	certain		attitude
reiterate	verb	quote that clause np	asserts	certain		speech
reject	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object	The bank rejected the accusation.
relate	verb	that quote wh	asserts	certain		speech
relay	verb	that np	asserts	certain		speech
release	verb	np	asserts	certain		attitude
remark	verb	quote clause that wh	asserts	certain		speech
remember	verb	that wh clause	asserts	certain		attitude		factive
remind	verb	that quote wh np	asserts	certain		speech		factive hearer
renounce	verb	np	asserts	certain		attitude
repeat	verb	quote that clause np	asserts	certain		speech
reply	verb	quote that clause	asserts	certain		speech			He replied that nobody had asked.
report	verb	quote clause that wh np	asserts	certain		speech			Scouts reported that the pass was blocked.
report a toll of	verb	rest	asserts	certain		speech
report on	verb	rest	asserts	certain		attitude
repudiate	verb	quote clause that np gerund wh	denies	negated	leaves-open possible	speech	possessor in of
request	verb	np that	none	possible		attitude
resent	verb	np	asserts	certain		attitude
resolve	verb	to	expects	possible		attitude
respect	verb	np	asserts	certain		attitude
respond	verb	quote that	asserts	certain		speech
respond to	verb	rest	asserts	certain		attitude
retort	verb	quote clause that wh	asserts	certain		speech
retweet	verb	quote clause that wh	asserts	certain		speech
reveal	verb	quote clause that wh np	asserts	certain		speech		factive thing	The letter revealed that the sum was higher.
revise the death toll to	verb	np rest	asserts	certain		speech		wide
revise the number to	verb	np rest	asserts	certain		speech		wide
revise the toll to	verb	np rest	asserts	certain		speech		wide
ridicule	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object
rip	verb	np quote	asserts	certain		attitude
roar	verb	quote clause that wh	asserts	certain		speech
rubbish	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object
rule	verb	that quote	asserts	certain		speech
rule out	verb	np that gerund clause wh	denies	negated	leaves-open possible	speech	possessor in of		Police have not ruled out arson.
salute	verb	np	asserts	certain		attitude
savage	verb	np quote	asserts	certain		attitude
say	verb	quote clause that wh np	asserts	certain		speech			The ferryman said the lake had frozen.
scoff	verb	quote that	doubts	possible		speech
scoff at	verb	rest	doubts	possible	asserts	speech
scold	verb	np quote	asserts	certain		attitude
scorn	verb	np quote	denies	negated	leaves-open possible	attitude	possessor in of	report-object
scream	verb	quote that	asserts	certain		speech
second-guess	verb	that wh np clause	doubts	possible	asserts	speech
see	verb	that wh clause	asserts	certain		attitude		factive
see the hand of	verb	np	blames	certain		speech	object for of over	wide
seek	verb	to np	expects	possible		attitude
seem	verb	to that	speculates	probable		attitude		thing author
sense	verb	that wh clause	asserts	certain		attitude		factive
share	verb	np	asserts	certain		attitude
shoot back	verb	quote that	asserts	certain		speech
shoot down	verb	np quote	denies	negated	leaves-open possible	attitude	possessor in of	report-object
shout	verb	quote that	asserts	certain		speech
show	verb	that clause np wh	asserts	certain		speech		factive thing	The survey showed that wages fell.
shrug	verb	quote	asserts	certain		speech
shrug off	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object
shun	verb	np	asserts	certain		attitude
side with	verb	rest	asserts	certain		attitude
sigh	verb	quote	asserts	certain		speech
signal	verb	that clause	asserts	probable		speech		thing
sing	verb	quote	asserts	certain		speech
slam	verb	np quote	asserts	certain		attitude
smile	verb	quote	asserts	certain		speech
snap	verb	quote	asserts	certain		speech
sneer	verb	quote clause that wh	asserts	certain		speech
sneer at	verb	rest	doubts	possible	asserts	speech
snub	verb	np	asserts	certain		attitude
sob	verb	quote clause that wh	asserts	certain		speech
speak about	verb	rest	asserts	certain		attitude
speak of	verb	rest	asserts	certain		speech
speak out	verb	quote	asserts	certain		speech
speak up	verb	quote	asserts	certain		speech
specify	verb	that wh np quote	asserts	certain		speech
speculate	verb	clause that quote wh	speculates	probable	doubts possible	speech
spell out	verb	that wh np	asserts	certain		speech
spurn	verb	np quote	denies	negated	leaves-open possible	attitude	possessor in of	report-object
stand by	verb	rest	asserts	certain		attitude
state	verb	quote clause that wh np	asserts	certain		speech
stop short of	verb	none rest	none	certain		speech
stress	verb	quote clause that wh np	asserts	certain		speech			The nurse stressed that the water was clean.
strike down	verb	np quote	denies	negated	leaves-open possible	attitude	possessor in of	report-object
sue	verb	np	asserts	certain		attitude
suggest	verb	that clause quote gerund np	asserts	probable		speech		thing	The tracks suggest that they went north.
sum up	verb	quote	asserts	certain		speech
summarise	verb	quote clause that wh	asserts	certain		speech
summarize	verb	quote clause that wh	asserts	certain		speech
support	verb	np	asserts	certain		attitude			The valley supports the canal.
suppose	verb	that clause	speculates	probable	doubts possible	speech
surmise	verb	clause that quote wh	speculates	probable	doubts possible	speech
suspect	verb	clause that np	speculates	probable	doubts possible	speech	object of	teller	Vets suspect that the feed was bad.
suspect of	verb	np	speculates	probable		speech	object of
swear	verb	quote that	asserts	certain		speech
swear to	verb	rest	expects	probable		speech		warning
take aim at	verb	rest	asserts	certain		attitude
take credit	verb	none for rest	claims-responsibility	certain		speech	holder for
take issue with	verb	rest	asserts	certain		attitude
take responsibility	verb	none for rest	claims-responsibility	certain		speech	holder for
take to twitter	verb	quote	asserts	certain		speech
talk about	verb	rest	asserts	certain		attitude
talk of	verb	rest	asserts	certain		speech
taunt	verb	quote	asserts	certain		speech
tease	verb	quote	asserts	certain		speech
telegraph	verb	quote clause that wh	asserts	certain		speech
tell	verb	quote clause that wh np-hearer	asserts	certain		speech		hearer	The nurse told Radio Lumen that the ward was full.
tell of	verb	rest	asserts	certain		speech
term	verb	as	asserts	certain		speech
testify	verb	quote that clause	asserts	certain		speech			The clerk testified that he signed twice.
testify about	verb	rest	asserts	certain		attitude
text	verb	quote	asserts	certain		speech		hearer
thank	verb	np	asserts	certain		attitude
theorize	verb	quote clause that wh	speculates	probable		speech
think	verb	clause that quote wh	speculates	probable	doubts possible	speech		teller	Locals think the mine is flooded.
think about	verb	rest	asserts	certain		attitude
think of	verb	rest	asserts	certain		attitude
threaten	verb	to that quote gerund np	threatens	probable	none	speech			The captors threatened to move the hostages.
throw doubt on	verb	rest	doubts	possible		speech
throw support behind	verb	rest	asserts	certain		attitude
thunder	verb	quote clause that wh	asserts	certain		speech
tip off	verb	that	asserts	certain		speech		hearer
touch on	verb	rest	asserts	certain		attitude
tout	verb	np	asserts	certain		attitude
trash	verb	np quote	asserts	certain		attitude
trumpet	verb	np	asserts	certain		attitude
turn down	verb	np quote	denies	negated	leaves-open possible	attitude	possessor in of	report-object
tweet	verb	quote clause that np	asserts	certain		speech			The club tweeted that the match was off.
tweet about	verb	rest	asserts	certain		attitude
underline	verb	that wh np	asserts	certain		speech		thing
underscore	verb	that wh np	asserts	certain		speech		thing
understand	verb	that	asserts	certain		speech		factive teller
unveil	verb	np	asserts	certain		attitude
urge	verb	np to that quote	none	certain		attitude			The bishop urged the crews to stop.
validate	verb	quote clause that wh np	confirms	certain	doubts possible	speech
venture	verb	quote clause that wh	asserts	certain		speech
verify	verb	quote clause that wh np	confirms	certain	doubts possible	speech			Monitors could not verify the count.
view	verb	as	asserts	certain		attitude
vilify	verb	np quote	asserts	certain		attitude
voice	verb	np	asserts	certain		speech
voice support for	verb	rest	asserts	certain		attitude
volunteer	verb	quote that to	expects	possible		attitude
vote against	verb	rest	asserts	certain		attitude
vote for	verb	rest	asserts	certain		attitude
vouch for	verb	rest	confirms	certain	doubts possible	speech
vow	verb	to that quote clause np	expects	probable		speech		warning	The clan vowed to strike back.
wager	verb	clause that np to quote wh	expects	probable	doubts possible	speech
wail	verb	quote clause that wh	asserts	certain		speech
want	verb	to np	none	possible		attitude			The pilots want to land at dusk.
warn	verb	quote clause that	expects	probable		speech		hearer warning	The pilot warned that fog was coming.
warn about	verb	rest	expects	probable		speech
warn of	verb	rest	expects	probable		speech
wash his hands of	verb	rest	denies	negated		attitude
wash its hands of	verb	rest	denies	negated		attitude
wave away	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object
wave off	verb	np quote	denies	negated	leaves-open possible	speech	possessor in of	report-object
weigh	verb	np	expects	possible		attitude
weigh in	verb	quote	asserts	certain		speech
welcome	verb	np	asserts	certain		attitude
whisper	verb	quote clause that wh	asserts	certain		speech
wish	verb	that clause to quote	expects	possible		attitude
wonder	verb	wh quote that	doubts	possible		speech
worry	verb	that clause to quote	expects	possible		attitude
worry about	verb	rest	asserts	certain		attitude
write	verb	quote clause that wh np-quoted	asserts	certain		speech			The abbot wrote that the harvest had failed.
write about	verb	rest	asserts	certain		attitude
yearn	verb	to	expects	possible		attitude
yell	verb	quote that	asserts	certain		speech
zero in on	verb	rest	asserts	certain		attitude
account	noun	that	asserts	certain		speech
accusation	noun	that of to about	accuses	certain		speech
acknowledgement	noun	that of	admits	certain		speech
acknowledgment	noun	that of	admits	certain		speech
admission	noun	that of	admits	certain		speech			His admission that the seal was broken came late.
admission of responsibility	noun	for none	admits	certain		speech	holder for
allegation	noun	that of to about	accuses	certain		speech			The allegation that he lied was dropped.
announcement	noun	that	asserts	certain		speech
appeal	noun	that to for	asserts	certain		attitude
argument	noun	that	asserts	certain		speech
assertion	noun	that of to about	asserts	certain		speech
assumption	noun	that	speculates	probable		speech
assurance	noun	that	asserts	certain		speech
belief	noun	that	speculates	probable		speech			The belief that gold lay there spread.
boast	noun	that	asserts	certain		speech
call	noun	that to for	asserts	certain		attitude
characterization	noun	of for to	asserts	certain		attitude
charge	noun	that of to about	accuses	certain		speech
claim	noun	that of to about	asserts	certain		speech			The claim that rebels held the bridge spread fast.
claim of responsibility	noun	for none	claims-responsibility	certain		speech	holder for		A claim of responsibility by the Ash Brigade came by fax.
comment	noun	that	asserts	certain		speech
complaint	noun	that	asserts	certain		speech
concern	noun	that	expects	probable		attitude
concession	noun	that of	admits	certain		speech
conclusion	noun	that	asserts	certain		speech
condemnation	noun	of for to	asserts	certain		attitude
confession	noun	that of	admits	certain		speech
confirmation	noun	that of	confirms	certain	doubts possible	speech
contention	noun	that of to about	asserts	certain		speech
conviction	noun	that	asserts	certain		speech
criticism	noun	of for to	asserts	certain		attitude
decision	noun	that to	asserts	certain		attitude
declaration	noun	that	asserts	certain		speech
demand	noun	that to for	asserts	certain		attitude
denial	noun	that of	denies	negated		speech			Her denial that she was there convinced few.
denial of involvement	noun	for in none	denies	negated		speech	holder for in
denial of responsibility	noun	for in none	denies	negated		speech	holder for in
description	noun	of for to	asserts	certain		attitude
desire	noun	that to	asserts	certain		attitude
disclosure	noun	that	asserts	certain		speech
doubt	noun	that	doubts	possible		speech
endorsement	noun	of for to	asserts	certain		attitude
estimate	noun	that	speculates	probable		speech
evidence	noun	that	asserts	certain		attitude
expectation	noun	that	expects	probable		speech
explanation	noun	that	asserts	certain		speech
fear	noun	that	expects	probable		speech
feeling	noun	that	speculates	probable		speech
finding	noun	that	asserts	certain		speech
forecast	noun	that	expects	probable		speech
goal	noun	that to	asserts	certain		attitude
gossip	noun	that	speculates	probable		speech
guess	noun	that	speculates	probable		speech
hint	noun	that	speculates	probable		speech
hope	noun	that	expects	probable		attitude
hunch	noun	that	speculates	probable		speech
hypothesis	noun	that	speculates	probable		speech
idea	noun	that	speculates	probable		attitude
impression	noun	that	speculates	probable		speech
indication	noun	that	asserts	certain		speech
insinuation	noun	that of to about	accuses	certain		speech
insistence	noun	that	asserts	certain		speech
leak	noun	that	asserts	certain		speech
memo	noun	that	asserts	certain		speech
mention	noun	of for to	asserts	certain		attitude
message	noun	that	asserts	certain		speech
news	noun	that	asserts	certain		speech
notion	noun	that	speculates	probable		attitude
observation	noun	that	asserts	certain		speech
offer	noun	that to	expects	probable		attitude
opinion	noun	that	speculates	probable		speech
opposition	noun	of for to	asserts	certain		attitude
plan	noun	that to	asserts	certain		attitude
plea	noun	that to for	asserts	certain		attitude
pledge	noun	that to	expects	probable		attitude
position	noun	that	asserts	certain		attitude
possibility	noun	that	doubts	possible		speech
praise	noun	of for to	asserts	certain		attitude
prediction	noun	that	expects	probable		speech
projection	noun	that	expects	probable		speech
promise	noun	that to	expects	probable		attitude
proof	noun	that	asserts	certain		attitude
proposal	noun	that to	asserts	certain		attitude
protest	noun	that	asserts	certain		speech
quotation	noun	that	asserts	certain		speech
quote	noun	that	asserts	certain		speech
recollection	noun	that	asserts	certain		speech
reference	noun	of for to	asserts	certain		attitude
refutation	noun	that of	denies	negated		speech
rejection	noun	that of	denies	negated		speech
remark	noun	that	asserts	certain		speech
reminder	noun	that	asserts	certain		speech
reply	noun	that	asserts	certain		speech
report	noun	that	asserts	certain		speech			Reports that the train derailed were false.
request	noun	that to	asserts	certain		attitude
response	noun	that	asserts	certain		speech
revelation	noun	that	asserts	certain		speech
rumor	noun	that	speculates	probable		speech
rumour	noun	that	speculates	probable		speech			A rumour that the king was ill ran through the camp.
sign	noun	that	asserts	certain		attitude
signal	noun	that	asserts	certain		speech
speculation	noun	that	speculates	probable		speech
stance	noun	that	asserts	certain		attitude
statement	noun	that	asserts	certain		speech			The statement that all was well fooled nobody.
story	noun	that	asserts	certain		speech
suggestion	noun	that	speculates	probable		speech
support	noun	of for to	asserts	certain		attitude
suspicion	noun	that	speculates	probable		speech			The suspicion that he hid the keys grew.
tale	noun	that	speculates	probable		speech
testimony	noun	that	asserts	certain		speech
theory	noun	that	speculates	probable		speech
threat	noun	that to of	threatens	probable		speech			Their threat to burn the barge alarmed the port.
tip	noun	that	asserts	certain		speech
tweet	noun	that	asserts	certain		speech
understanding	noun	that	asserts	certain		speech
verification	noun	that of	confirms	certain	doubts possible	speech
view	noun	that	asserts	certain		speech
vision	noun	that to	asserts	certain		attitude
vow	noun	that to	expects	probable		attitude
warning	noun	that of	expects	probable		speech			He gave a warning that the ice was thin.
whisper	noun	that	speculates	probable		speech
wish	noun	that to	asserts	certain		attitude
word	noun	that	asserts	certain		speech
worry	noun	that	expects	probable		attitude
adamant	adj	that clause wh	asserts	certain	doubts possible	speech
afraid	adj	that clause wh	expects	possible		attitude
alleged	adj	np	speculates	probable		speech			The alleged courier left town.
apparent	adj	np	speculates	probable		speech
aware	adj	that clause wh	asserts	certain		attitude
certain	adj	that clause wh	asserts	certain	doubts possible	speech
claimed	adj	np	speculates	probable		speech
clear	adj	that clause wh	asserts	certain		attitude		author thing
concerned	adj	that clause wh	expects	possible		attitude
confident	adj	that clause wh	asserts	certain	doubts possible	speech
convinced	adj	that clause wh	asserts	certain	doubts possible	speech			The captain is convinced that the hull is sound.
critical of	adj	rest	asserts	certain		attitude
determined	adj	to	expects	possible		attitude
dismissive of	adj	rest	asserts	certain		attitude
doubtful	adj	that clause wh	doubts	possible		speech			The doctor is doubtful that he will walk.
eager	adj	to	expects	possible		attitude
fearful	adj	that clause wh	expects	possible		attitude
hopeful	adj	that clause wh	expects	possible		attitude
optimistic	adj	that clause wh	expects	possible		attitude
ostensible	adj	np	speculates	probable		speech
pessimistic	adj	that clause wh	expects	possible		attitude
positive	adj	that clause wh	asserts	certain	doubts possible	speech
presumed	adj	np	speculates	probable		speech
purported	adj	np	speculates	probable		speech			The purported leader fled.
putative	adj	np	speculates	probable		speech
ready	adj	to	expects	possible		attitude
reluctant	adj	to	expects	possible		attitude
reported	adj	np	speculates	probable		speech
rumored	adj	np	speculates	probable		speech
rumoured	adj	np	speculates	probable		speech
sceptical	adj	that clause wh	doubts	possible		speech
skeptical	adj	that clause wh	doubts	possible		speech
supportive of	adj	rest	asserts	certain		attitude
supposed	adj	np	speculates	probable		speech
sure	adj	that clause wh	asserts	certain	doubts possible	speech
suspected	adj	np	speculates	probable		speech			Suspected smugglers crossed the ford.
unaware	adj	that clause wh	asserts	certain		attitude
uncertain	adj	that clause wh	doubts	possible		speech
unclear	adj	that clause wh	asserts	certain		attitude		author thing
unconfirmed	adj	np	speculates	probable		speech
unsure	adj	that clause wh	doubts	possible		speech
wary of	adj	rest	asserts	certain		attitude
willing	adj	to	expects	possible		attitude
worried	adj	that clause wh	expects	possible		attitude
allegedly	adv	clause	speculates	probable		speech			The clerk allegedly sold the stamps.
apparently	adv	clause	speculates	probable		attitude
evidently	adv	clause	speculates	probable		attitude
ostensibly	adv	clause	speculates	probable		speech
presumably	adv	clause	speculates	probable		attitude
purportedly	adv	clause	speculates	probable		speech
reportedly	adv	clause	speculates	probable		speech			The pilot reportedly survived.
supposedly	adv	clause	speculates	probable		speech			The vault was supposedly sealed.
according to	prep	clause	asserts	certain		speech			According to the coroner, two drowned.
as per	prep	clause	asserts	certain		speech
by the account of	prep	clause	asserts	certain		speech
by the reckoning of	prep	clause	asserts	certain		speech
in the eyes of	prep	clause	speculates	probable		speech
in the opinion of	prep	clause	speculates	probable		speech
in the view of	prep	clause	speculates	probable		speech
in the words of	prep	clause	asserts	certain		speech			In the words of the mayor, the road is a ruin.
on the account of	prep	clause	asserts	certain		speech
per	prep	clause	asserts	certain		speech			Per the harbour log, the ship sailed at six.
