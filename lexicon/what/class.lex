# What a noun names, for the conditions of triggers and the choice of roles.
# data: what is hacked holds such or is such; nobody is hacked to death there.
# generic: says nothing of who the people were. perpetrator, victim: stand on one side of an act.
# eventive: "bombing campaign" is about the bombing. cause: no doer. instrumental: "using knives".
# getting: "received orders to march": whoever gets them marches.
# tally: what people are counted in: "the number of people killed rose to 13".
# arming: "inmates armed with knives" have them in hand.
# struck: "the dead and wounded" are people, whatever the second word is taken for.
# responder: whom a call brings to a scene: that alone is no deployment of troops.
# ruins: who is "released from the wreckage" was no captive.
# motive: "in retaliation for a raid last week": the week is the raid's.
# gathering: "police charged the crowd" is no accusation.
# capacity: "with a capacity of 200 passengers", "room for 60 passengers": so many fit in.
# engagement: "on patrol", "on duty": what somebody is at.
# obstacle: what a vehicle comes to grief at that hits it; what warplanes hit is bombed.
# orbital: flies into space where it has a name of its own: "the Ariane rocket".
# own: "took his own life": whoever did it suffered it.
# particle: "burned down the school", where "down" is no preposition of the school.
# investigator: whose questions to somebody are an inquiry.
# commerce: what passes between lands as long as both let it: "stopped exports to Rome".
# land: a country, also where it is named, and its government.
# span: "two weeks of exercises" are exercises.
# natural: what people die of whom nobody hurt.
# kin: known by whom they are near to: of "the mother of a boy kidnapped in May" the boy was.
# camera: "a photographer captured two men kneeling": in a picture.
# rough: "the editor was beaten by unknown men": whose beating is no victory.
# ailing: "patients were treated in hospital": whom nobody hurt.
# striker: throws stones where others score.
# hacker: whose attacks are on computers.
# judging: "charged with the murder of 23 nuns in 1996": the year is the murder's.
# answering: "faces charges", "pleaded guilty": whose subject is judged.
# calamity: "lost her husband in the crash": whom it killed.
# remains: "pulled four bodies from the sea": nobody was rescued.
# called: "anyone who saw it is asked to call Detective Pell": whom people shall call was not struck.
# limb: a part of the body, which whoever "injured his leg" has hurt himself; "grazed his leg" hit him.
# margin: how far a town or a camp reaches: "an ambush on the edge of Osk" hit whoever was there.
# leader: "a village head was killed": who stands above others, even if nobody is told whose limb it is.
# flank: of a person a part of the body, too: "hit the left side of his face".
# example: "a car bomb" is a weapon, never an attacker.
# origin: own; licence: as the project
# columns: lemma, classes
# cell classes: several abstract | aidstuff | ailing | ailment | aircraft | animal | answering | arming | arms | authority | base
# cell classes: several bond | border | boundary | calamity | called | camera | capacity | captives | care | cause
# cell classes: several ceded | commerce | common | complaint | concern | curb | data | disease | effigy | engagement
# cell classes: several epithet | eventive | explosive | facility | firearm | flank | flyer | fuel | games | gathering
# cell classes: several generic | getting | grace | group | hacker | help | human | inspector | instrumental
# cell classes: several insurgent | intent | investigator | judging | kin | land | leader | limb | margin | market
# cell classes: several media | medic | mission | money | monument | motive | munition | natural | number | obstacle
# cell classes: several occasion | occupant | official | orbital | own | pact | particle | peacekeeper | perpetrator
# cell classes: several place | police | populace | preparing | prisoners | pronoun | proposal | reflexive | refugee
# cell classes: several remains | rescuer | responder | rioter | rough | ruins | shared | single | span | sport
# cell classes: several statement | striker | struck | support | talks | tally | troops | truce | utility | vehicle
# cell classes: several victim | weapon
a-10	weapon aircraft vehicle
abbey	facility
abdomen	limb
abductee	human captives
abductor	perpetrator human
abortion	abstract
abuse	abstract
ac-130	weapon aircraft vehicle
academy	facility
access	grace
accident	eventive cause
accord	pact
account	data
accountant	human common
accusation	proposal
accuse	judging
acid	weapon
acquit	judging
action	eventive
activist	human common
activity	abstract
actor	human common
actress	human common
ad	media abstract
administration	human group authority
admiration	support
adult	human common
age	natural
agency	human group
agenda	abstract
agent	human common rough
agreement	abstract pact
ah-64	weapon aircraft vehicle
aid	aidstuff help
aid station	facility
aid worker	human common
aid-worker	human common
aide	human common
aids	cause
air	abstract
air base	facility
airbase	facility base
airbus	vehicle
aircraft	weapon aircraft vehicle troops
airline	human group
airliner	aircraft vehicle
airplane	weapon aircraft vehicle
airport	facility
airspace	border
airstrip	facility
ak-47	weapon firearm
alarm	concern
all	generic
allegation	proposal
alliance	human group bond
alligator	animal
alzheimer	natural
ambassador	human common official
ambition	abstract
ambulance	aidstuff responder
amendment	abstract
amity	bond
ammunition	weapon munition arms
ammunition depot	facility
amnesty	grace
analyst	human common
anger	concern abstract
animal	animal
ankle	limb
anniversary	occasion
antenna	facility
anxiety	ailment
anyone	generic human pronoun
apartment	facility
apartment block	facility
apc	weapon aircraft
appeal	proposal
appetite	abstract
application	proposal
appreciation	support
approach	abstract
architect	human common
area	place
argument	abstract
arm	weapon firearm arms preparing arming limb
armed	arming
armistice	pact truce
armory	facility
armour	weapon aircraft
armoury	facility
arms depot	facility
army	human group troops authority
army base	facility
arraign	judging
arrow	weapon munition
arsenal	arms
arsonist	perpetrator human
article	statement
artillery	weapon munition
artillery battery	weapon
artillery fire	weapon munition
artillery piece	weapon
assailant	perpetrator human
assassin	perpetrator human
assault	eventive
assistance	aidstuff help
assistant	human common
association	human group
assumption	abstract
asthma	ailment
astronaut	human common
asylum	grace
asylum-seeker	human common refugee
attache	official
attaché	official
attack	eventive cause calamity
attacker	perpetrator human
attempt	eventive
attention	abstract
attitude	abstract
attorney	human common kin
auditor	human common
aunt	human common kin
author	human common
authority	human group authority
auto-rickshaw	vehicle
automatic fire	weapon munition
automatic weapon fire	weapon munition
automobile	vehicle
autonomy	grace
avalanche	cause
avenue	abstract
average	abstract
await	getting answering
away	particle
ax	weapon
axe	weapon
b-1	weapon aircraft vehicle
b-2	weapon aircraft vehicle
b-52	weapon aircraft vehicle
baby	human common
babysitter	human common
back	limb
backing	support
bacteria	abstract disease
badger	animal
bailiff	human common
bakehouse	facility
baker	human common
bakery	facility
balance	abstract
ban	curb
band	human group
bandit	perpetrator human
bank	facility
banker	human common
banquet	occasion
bar	facility
barber	human common
bargain	abstract
barge	vehicle
barn	facility
barrack	facility
barracks	facility base
barrel bomb	weapon munition
barrier	obstacle
barrister	human common
base	facility base
basket	media abstract
bat	weapon
baton	weapon
baton-round	weapon
batsman	sport
batsmen	sport
battalion	human group troops
battery	fuel
battleship	weapon aircraft troops
bayonet	weapon
bazooka	weapon firearm
bear	animal
behavior	abstract
behaviour	abstract
belief	abstract
berth	capacity
bias	abstract
bicycle	vehicle
bid	eventive proposal
bigotry	abstract
biker	human common
bill	abstract proposal
billion	money
billionaire	human common
biography	abstract
biologist	human common
bird	animal
bishop	human common
bit	generic
blade	weapon
blanket	aidstuff
blast	cause calamity
block	facility
blockade	curb
blog	abstract
blow	abstract
boat	vehicle
body	generic human remains
boeing	vehicle
boiler	fuel
bollard	obstacle
bomb	weapon explosive munition
bomber	perpetrator human weapon aircraft
bombing	calamity
bond	market
book	statement
booth	facility
border	place boundary border
border crossing	facility
border-post	facility
boss	human common
both	generic
bottle	weapon
boulevard	facility
bowler	sport
boxer	sport
boy	human common
boycott	curb
boyfriend	human common
brandish	instrumental arming
bravery	abstract
brewery	facility
brick	weapon
bride	human common
bridge	facility
brigade	human group troops
brigand	perpetrator human
broker	human common
bronchitis	ailment
brothel	facility
brother	human common kin
budget	abstract
building	facility
bull	animal
bulldog	animal
bulldozer	weapon
bullet	weapon munition
bunker	facility
bureau	human group
bureaucracy	abstract
burglar	perpetrator human
burkan	weapon munition
bus	vehicle cause
bus station	facility
bus stop	facility
businessman	human common
businessmen	human common
businesswoman	human common
businesswomen	human common
bust	monument
butcher	human common
butt	weapon
buttock	limb
bystander	human common
c-130	weapon aircraft vehicle
c-4	weapon explosive munition
cabbie	human common
cabin	facility
cabinet	human group
cable car	vehicle
cache	arms
cafe	facility
cafeteria	facility
calf	animal limb
call	proposal called
camel	animal
camera	camera
cameraman	human common camera
cameramen	human common
camp	facility base
campaign	eventive
camper	human common
canal	facility
cancer	cause disease natural
candidacy	proposal
candidate	human common
canister	weapon munition
cannon	weapon firearm
cannon fire	weapon munition
canoe	vehicle
canteen	facility
capacity	capacity
capital	place
capitalism	abstract
capsule	vehicle
captain	human common
captive	human common captives
captor	perpetrator human
car	vehicle cause
career	abstract
cargo plane	vehicle
cargo ship	vehicle
carjacker	perpetrator human
carpenter	human common
carrier	troops
carry	arming
cartel	human group
case	eventive
cash	money
cashier	human common
casino	facility
casualty	generic human victim
cat	animal
catamaran	vehicle
catapult	weapon
catcher	sport
cathedral	facility
cattle	animal
cctv	camera
ceasefire	pact truce
celebration	occasion
cell	human group abstract disease
cemetery	facility
center	facility
centre	facility
ceremony	occasion
certainty	abstract
cessna	vehicle
chairman	human common official
chairmen	human common
chairwoman	human common
chairwomen	human common
champion	sport
championship	sport
chance	abstract
chancellor	human common official
chancery	facility
chapel	facility
chaplain	human common
character	abstract
charge	proposal complaint judging
chargé	official
charity	human group
charter	pact
checkpoint	facility base
checkpost	facility
cheek	limb
chef	human common
chemical	fuel
chemist	human common
chest	limb
chicken	animal
chief	human common
chief-executive	human common
child	human common
chin	limb
chlorine	weapon munition
cholera	cause
chord	abstract
church	facility
churchgoer	human common
cinema	facility
cirrhosis	natural
citizenship	grace
city	facility place
city hall	facility
civilian	populace human common
claim	abstract proposal
clan	human group
clash	cause
classmate	human common
clause	abstract
claymore	weapon munition
cleaner	human common
cleaver	weapon
clemency	grace
cleric	human common
clerk	human common
cliff	obstacle
climber	human common
clinic	care facility medic
clip	media abstract
clothes	aidstuff
clothing	aidstuff
club	weapon facility sport
cluster bomb	weapon munition
cluster munition	weapon munition
co-worker	human common
coach	vehicle sport
coal	fuel
coalition	human group
coast	place
cocktail	weapon explosive munition
code	abstract
cold	cause
collapse	cause
colleague	human common kin
college	facility
colonel	human common
colonialism	abstract
column	human group
combatant	human group
commander	human common
commando	human group troops
commemoration	occasion
comment	abstract
commercial	media abstract
commission	human group
commissioner	human common official
commitment	support
committee	human group
communique	pact
communiqué	pact
communist	human group
community	populace human group
community center	facility
community centre	facility
commuter	human common
compact	pact
company	human group
competence	abstract
complaint	complaint
complex	facility
compound	facility
computer	data
concept	abstract
concern	concern
concert	occasion
concertgoer	human common
condition	abstract
condolence	support
condolences	support
conduct	abstract
conference	talks
confidence	abstract support
conflict	cause
congratulation	support
congratulations	support
congregant	human common
congress	human group
conscience	abstract
conscript	human common
conservatism	abstract
consignment	aidstuff
constable	human common police responder
consul	official
consulate	facility mission
consultant	human common
consultation	talks
contact	bond called
contract	abstract pact
contractor	human common
control	curb
controversy	abstract
convent	facility
convention	pact
convict	human common judging
convoy	vehicle troops
cook	human common
cop	human common
copyright	abstract
coroner	human common
corporal	human common
corporation	human group
corruption	abstract
cosmonaut	human common
cost	abstract
council	human group
councillor	human common
count	tally
counterpart	official
country	place land
countryman	human common
countrymen	human common
county	place
couple	number human common
courage	abstract
courier	human common
court	human group facility authority
courthouse	facility
cousin	human common kin
covid	cause
cow	animal
coworker	human common
coyote	animal
crap	abstract
crash	cause calamity
creation	abstract
creche	facility
credibility	abstract
credit	help
crew	human common occupant
crewman	human common occupant
crewmen	human common
crime	abstract
crisis	eventive
critic	abstract
criticism	abstract concern
crocodile	animal
crossbow	weapon
crossing	border
crowbar	weapon
crowd	human group rioter gathering rough
crown	abstract
cruise ship	vehicle
culprit	perpetrator human
culture	abstract
curb	curb
curfew	curb
curiosity	abstract
currency	abstract market
customer	human common
cyclist	human common
cyclone	cause
cylinder	fuel
d'affaire	official
d'affaires	official
dad	human common
dagger	weapon
dairy	facility
dam	facility
dancer	human common
data	shared
database	data
daughter	human common kin
day	span
daylights	abstract
deacon	human common
dead	generic human victim struck remains
deal	abstract pact
dealership	facility
death	eventive
death squad	human group perpetrator
debris	ruins
debt	abstract
decision	abstract proposal
declaration	pact
deer	animal
defendant	human common
defender	sport
deficit	abstract
delegate	human common official
delegation	official
delivery	commerce
demand	proposal
demeanor	abstract
demeanour	abstract
dementia	natural
democracy	abstract
demonstrator	human common rioter gathering
dentist	human common
department	human group
deportee	human common
depot	facility
deputy	human common responder
destroyer	weapon aircraft troops
detainee	human common captives prisoners
detective	human common investigator responder
detonator	weapon explosive munition
device	weapon explosive munition
dhow	vehicle
diabetes	natural
dialogue	talks
dignitary	human common
dignity	abstract
dinar	money
dinghy	vehicle
dinner	occasion
diplomat	human common official
director	human common
disappointment	concern
disapproval	concern
disaster	eventive calamity
disclosure	abstract
discrimination	abstract
discussion	talks
disease	cause disease
dismay	concern
dispensary	facility
displeasure	concern
dissatisfaction	concern
dissent	abstract
distance	abstract
district	facility place
ditch	obstacle
diver	human common
division	troops
dock	facility
docker	human common
doctor	human common medic
doctrine	abstract
document	shared
documentary	media abstract
dog	animal
dollar	abstract market money
domain	abstract
donation	help
donkey	animal
dormitory	facility
dose	aidstuff
dossier	shared
doubt	concern
douse	preparing
down	particle
dozen	populace number generic human
draft	proposal
drama	eventive
dream	abstract
drill	games
drive	abstract
driver	human common
drone	weapon aircraft
drought	cause
drug	cause
drugstore	facility
dugout	vehicle
duty	engagement
dynamite	weapon explosive munition
e-mail	data
ear	limb
earthquake	cause calamity
ebola	cause
economy	abstract market
edge	margin
editor	human common
editorial	statement
effigy	effigy
effort	proposal
eight	number
elbow	limb
elder	human common
election	occasion
electrician	human common
electricity	utility
elephant	animal
elitism	abstract
email	data called
embankment	obstacle
embargo	curb
embassy	facility mission
embolism	natural
emir	human common official
emissary	official
emphysema	natural
employ	instrumental
employee	human common
enclave	place ceded
endorsement	support
enemy	epithet
engine	abstract
engineer	human common
entrance	facility
envoy	human common official
epilepsy	ailment
episode	eventive
essay	statement
establishment	abstract
ethics	abstract
euro	abstract market money
evacuee	human common refugee
everybody	generic human pronoun
everyone	generic human pronoun
evidence	shared
executive	human common
exercise	games
exile	refugee
exonerate	judging
experience	abstract shared
expert	human common
expertise	shared
explosion	cause calamity
explosive	weapon explosive munition
export	commerce
express	vehicle
extradite	judging
extremism	abstract
extremist	human group insurgent
eye	limb
f-14	weapon aircraft vehicle
f-15	weapon aircraft vehicle
f-16	weapon aircraft vehicle
f-18	weapon aircraft vehicle
f-22	weapon aircraft vehicle
f-35	weapon aircraft vehicle
f-4	weapon aircraft vehicle
f-5	weapon aircraft vehicle
face	limb answering
facility	facility
faction	human group
factory	facility fuel
faith	abstract
fajr	weapon munition
fall	cause
family	populace human common kin
famine	cause
fan	human common
farm	facility
farmer	populace human common
farmhouse	facility
father	human common kin
fear	concern abstract
feast	occasion
federation	human group
ferry	vehicle
festival	occasion
fiance	human common
fiancee	human common kin
fighter	human group troops insurgent
fighter bomber	weapon aircraft
fighter jet	weapon aircraft
fighter plane	weapon aircraft
fighter-bomber	weapon aircraft
fighter-jet	weapon aircraft
fighting	cause eventive calamity
figure	tally
file	shared
film	media abstract
filmmaker	human common camera
finding	shared
finger	limb
fire	instrumental cause calamity
fire fighter	human common
fire station	facility
firearm	weapon firearm
firebomb	weapon explosive munition
firecracker	weapon munition
firefighter	human common rescuer responder
firework	fuel
fireworks	fuel
firm	human group
fish	animal
fisherman	human common
fishermen	human common
fishing boat	vehicle
five	number
flag	effigy
flamethrower	weapon firearm
flat	facility
fleet	troops
flight	vehicle commerce
flood	cause calamity
flotilla	troops
flour	aidstuff
foe	human common
folk	generic human
food	aidstuff help
foot	limb
footage	media abstract
force	human group troops
forces	human group troops
forearm	limb
forecast	abstract
foreigner	human common
four	number
foxhole	facility
franc	money
freedom	abstract
freighter	vehicle
friend	human common kin
friendship	bond
frigate	weapon aircraft troops
fringe	margin
front	human group
frontier	place boundary border
frustration	concern
fuel depot	facility
fuel tank	facility
fugitive	perpetrator human
fund	money aidstuff help
funding	help
funeral	occasion
furnace	fuel
game	occasion abstract
gang	human group
gangster	perpetrator human
garage	facility
gardener	human common
garrison	base
gas	weapon munition fuel utility
gas station	facility
gasoline	weapon
gate	facility
gathering	occasion
gendarme	human police responder
gendarmerie	human police group troops
general	human common
generator	aidstuff
genocide	calamity
gentleman	human common
gentlemen	human common
germ	abstract
girl	human common
girlfriend	human common
glide bomb	weapon munition
globalisation	abstract
globalization	abstract
goal	media abstract
goalkeeper	sport
goat	animal
gold	abstract
golfer	sport
gorilla	animal
government	human group authority
governor	human common
grad	weapon munition
grain	aidstuff
granary	facility
grandchild	human common
granddaughter	human common kin
grandfather	human common kin
grandma	human common
grandmother	human common kin
grandpa	human common
grandson	human common kin
grant	money aidstuff help
gratitude	support
gravestone	monument
graze	abstract
greed	abstract
greenhouse	facility
grenade	weapon explosive munition
grief	abstract
groin	limb
groom	human common
ground	generic obstacle
group	human group
guard	human common troops engagement rough
guard post	facility
guardrail	obstacle
guerrilla	human group insurgent
guest	human common
guest-house	facility
guesthouse	facility
guide	human common
gun	weapon firearm arms
gun fire	weapon munition
gunboat	weapon aircraft
gunfire	weapon munition
gunman	perpetrator human
gunmen	perpetrator human
gunship	weapon aircraft
gunshot	weapon munition
guy	human common
gym	facility
hacker	human common hacker
hairdresser	human common
half	generic
hall	facility
hammer	weapon
hand	limb
handful	number
handgun	weapon firearm
hangar	facility
harbor	facility
harbour	facility
hatchet	weapon
hatred	abstract
hawker	human common
he	human pronoun single
head	limb leader
head office	facility
headcount	tally
headline	abstract
headquarter	facility
headquarters	facility
headstone	monument
health center	facility
health centre	facility
healthcare	abstract
heart	cause ailment
heat	cause
heating	utility
heel	limb
heck	abstract
helicopter	weapon aircraft vehicle troops
helicopter-gunship	weapon aircraft
hell	abstract
hellfire	weapon munition
helmsman	human common
help	aidstuff help
her	human pronoun single
herder	human common
herdsman	human common
herdsmen	human common
hers	single
herself	single human reflexive
hide-out	facility
hideout	facility
hiding	abstract
highway	facility
hijacker	perpetrator human
hiker	human common
hill	place obstacle
hillside	obstacle
him	human pronoun single
himars	weapon munition
himself	single human reflexive
hip	limb
his	single
hitman	perpetrator human
hitmen	perpetrator human
hitter	sport
holdup	abstract
holidaymaker	human common
home	facility
homeowner	human common
homestead	facility
honesty	abstract
hoop	media abstract
hope	abstract
horse	animal
horseback	animal
hospital	care facility medic
hostage	human common captives
hostage-taker	perpetrator human
hostel	facility
hotel	facility
hound	animal
hour	span
house	facility
household	populace
housekeeper	human common
hovercraft	vehicle
howitzer	weapon firearm
hq	facility
human	generic human
hundred	populace number generic human
hunger	cause abstract
hunter	human common
hurl	instrumental
hurricane	cause
husband	human common kin
hut	facility
i	human pronoun single
iceberg	obstacle
idea	abstract statement proposal
identity	abstract
ideology	abstract
ied	weapon explosive munition
ignorance	abstract
illness	cause natural
image	media abstract
imagination	abstract
imam	human common
immigrant	human common
import	commerce
imprison	judging
inauguration	occasion
incident	eventive
independence	grace
index	market
indication	abstract
indict	judging
indifference	abstract
indignation	concern
individual	generic human
inequality	abstract
infant	human common
infection	disease
infirmary	care
inflation	abstract market
information	shared
inhabitant	populace
initiative	abstract proposal
injured	generic human victim
injury	cause
injustice	abstract
inmate	human common captives prisoners rough
inning	abstract
innocence	abstract
inspector	human common police inspector investigator responder
installation	facility
insurgent	human group insurgent
integrity	abstract
intelligence	shared
intention	abstract
interceptor	weapon munition
interest	abstract
internet	utility
interpreter	human common
intruder	perpetrator human
invader	perpetrator human
investigator	investigator responder
invitation	proposal
iphone	data
islamist	human group
island	facility place ceded
islander	human common
islet	place ceded
issue	abstract
it	pronoun cause
itself	reflexive
jail	facility judging
janitor	human common
jaw	limb
jawan	human police
jeep	vehicle
jet	weapon aircraft vehicle troops
jet fighter	weapon aircraft
jet fighters	weapon aircraft
jetty	facility
jihadist	human group insurgent
jockey	human common
jogger	human common
joke	abstract
journalist	human common
judge	human common investigator
judgement	abstract
judgment	abstract
junction	facility
junta	human group authority
jurisdiction	abstract
justice	abstract
kalashnikov	weapon firearm
kamikaze	perpetrator human
kassam	weapon munition
katyusha	weapon munition
kerb	obstacle
kerosene	weapon
kibbutz	facility
kicker	sport
kid	human common
kidnapper	perpetrator human
killer	perpetrator human
kindergarten	facility
king	human common official
kingdom	land
kiosk	facility
kitchen	fuel
kitten	animal
knee	limb
knife	weapon
knifeman	perpetrator human
knifemen	perpetrator human
know-how	shared
knowledge	abstract
kornet	weapon munition
kraal	facility
laboratory	facility
laborer	human common
labourer	human common
lad	human common
lady	human common
lamb	animal
lamppost	obstacle
land	generic ceded
landlord	human common
landmine	weapon explosive munition
landowner	human common
landslide	cause
laptop	data
last	generic
latter	abstract
launcher	weapon firearm
law	abstract
lawmaker	human common
lawsuit	complaint
lawyer	human common kin
lead	abstract
leader	human common official
league	human group sport
least	generic
lecturer	human common
leg	limb
legacy	abstract
legislation	abstract
legitimacy	abstract
leopard	animal
letter	statement
leukaemia	natural
leukemia	natural
liberalism	abstract
liberty	abstract
library	facility
lieutenant	human common
life	generic human
lifeboat	vehicle
lightning	cause
limbo	abstract
limit	curb
link	bond
lion	animal
lives	generic human
livestock	animal
loan	money aidstuff help
locomotive	vehicle
lodge	facility
logger	human common
logic	abstract
logo	abstract
longboat	vehicle
loophole	abstract
looter	perpetrator human
lorry	vehicle cause
lot	generic
love	abstract
lover	human common
loyalist	human group
lung	limb
lymphoma	natural
lyric	abstract
m-16	weapon firearm
m-4	weapon firearm
machete	weapon
machine-gun	weapon firearm
machine-gun fire	weapon munition
machinegun	weapon firearm
madrasa	facility
madrassa	facility
mafia	human group
magistrate	investigator
maid	human common
mainland	place
maize	aidstuff
major	human common
majority	generic
mall	facility
man	human common rough
manager	human common
maneuver	games
manoeuvre	games
mansion	facility
many	number generic
march	occasion
marcher	human common gathering
marine	human common troops
market	facility market
marketplace	facility
marriage	abstract
mass	occasion
massacre	calamity
mast	facility
mastermind	perpetrator human
mastiff	animal
match	occasion
match-up	abstract
mayor	human common
me	human pronoun single
measure	abstract proposal
mechanic	human common
mediation	talks
medic	human common medic responder
medical	aidstuff
medication	aidstuff
medicine	aidstuff help
meeting	talks
melanoma	natural
member	generic human
memorandum	pact
memorial	monument
memory	abstract
men	human common rough
mercenary	human group
merchant	human common
messenger	human common
meteor	fuel
methane	fuel
method	abstract
mi-17	weapon aircraft vehicle
mi-24	weapon aircraft vehicle
mi-8	weapon aircraft vehicle
midfielder	sport
midwife	human common
mig	weapon aircraft
mig-21	weapon aircraft vehicle
mig-23	weapon aircraft vehicle
mig-25	weapon aircraft vehicle
mig-29	weapon aircraft vehicle
mig-31	weapon aircraft vehicle
migrant	populace human common refugee
militant	human group perpetrator insurgent
military	human group authority
military base	facility
militia	human group insurgent
militiaman	human insurgent
mill	facility
million	populace number generic human money
mine	weapon explosive munition facility fuel
miner	human common
minesweeper	weapon aircraft troops
minibus	vehicle
minister	human common official
ministry	human group facility authority
minivan	vehicle
minority	human group
misery	abstract
misogyny	abstract
missile	weapon munition troops arms
missile battery	weapon
mission	facility eventive mission
missionary	human common
mob	human group rioter gathering rough
mobster	perpetrator human
molotov	weapon explosive munition
mom	human common
moment	abstract
momentum	abstract
monarch	human common official
monastery	facility
money	money aidstuff help
monitor	inspector
monk	human common
monkey	animal
month	span
monument	facility monument
mood	abstract
moped	vehicle
morale	abstract
morality	abstract
morgue	care
mortar	weapon munition
mortar fire	weapon munition
mortuary	care
mosque	facility
most	number generic
mother	human common kin
motion	abstract proposal
motorbike	vehicle
motorboat	vehicle
motorcade	vehicle
motorcycle	vehicle
motorcyclist	human common
motorist	human common
mountain	place obstacle
mountainside	obstacle
mourner	human common
movement	human group
movie	media abstract
mule	animal
mum	human common
mural	monument
murderer	perpetrator human
museum	facility
musician	human common
musket	weapon firearm
mutineer	perpetrator human
my	single
myself	reflexive
myth	abstract
nanny	human common
narrative	abstract
nation	land
nationalist	human group
natural cause	natural
navy	human group troops
neck	limb
negotiation	talks
negotiations	talks
negotiator	official
neighbor	human common kin
neighborhood	facility place
neighbour	human common kin
neighbourhood	facility place
nephew	human common kin
network	human group
newborn	human common
newcomer	human common
newsletter	abstract
newsroom	facility
ngo	human group
niece	human common kin
nightclub	facility
nine	number
no-one	generic human
nobody	generic human pronoun
nomad	human common
norm	abstract
nose	limb
note	abstract
notice	abstract
notify	called
notion	abstract
novel	abstract
novelist	human common
novichok	weapon munition
number	number generic human tally
nun	human common
nurse	human common medic
nursery	facility
obelisk	monument
objection	concern
oblivion	abstract
observation post	facility
observer	human inspector
obtain	getting
occasion	abstract
octogenarian	human common
off	particle
offensive	eventive
offer	proposal
office	facility
officer	human common troops authority rough responder
official	human common authority official
oil	abstract
oil depot	facility
oil field	facility
oil tanker	vehicle
oil terminal	facility
oilfield	facility
old age	natural
one	number generic human
oneself	reflexive
onlooker	human common
operation	eventive
opinion	abstract
opportunity	abstract
opposition	human group concern
ordnance	weapon explosive munition
organisation	human group
organization	human group
orphan	human common refugee
orphanage	facility
other	populace generic human
ourselves	reflexive
out	particle
outbreak	eventive
outlaw	perpetrator human
outlook	abstract
outpost	facility base
outrage	concern
outskirt	margin
overdose	cause
overpass	facility
own	own
owner	human common
ox	animal
pact	pact
pagoda	facility
pain	abstract
painter	human common
painting	monument
palace	facility
pandemic	cause
panic	ailment
parade	occasion engagement
paramedic	human common medic responder
paramilitary	human group insurgent
parapet	obstacle
paratrooper	troops human common
paratroops	human group troops
parcel-bomb	weapon explosive munition
pardon	grace
parent	human common kin
parishioner	human common
park	facility
parkinson	natural
parley	talks
parliament	facility
parolee	human common
part	generic
partner	human common
partnership	bond
party	human group occasion
partygoer	human common
passenger	human common occupant
passenger plane	vehicle
password	data
pastor	human common
patience	abstract
patient	human common ailing
patrol	human group engagement
patrol boat	vehicle
pay	abstract
payment	money
peace	abstract
peacefully	natural
peacekeeper	human common troops peacekeeper
peasant	human common
pedestrian	human common
pellet	weapon munition
penalty	curb
peninsula	place ceded
penthouse	facility
people	populace generic human
pepper-spray	weapon
percent	abstract
perception	abstract
perimeter	margin
permission	grace
perpetrator	perpetrator human
persecution	abstract
person	populace generic human
personnel	troops responder
persons	generic human
peso	market
pet	animal
petition	proposal complaint
petrol	weapon
petrol-bomb	weapon explosive munition
pharmacist	human common
pharmacy	facility
philosophy	abstract
phone	utility
photo	media abstract
photograph	media abstract
photographer	human common camera
physician	human common
physicist	human common
pickup	vehicle
picnicker	human common
picture	media abstract
piece	generic
pier	facility
pig	animal
pilgrim	human common
pilgrimage	occasion
pilot	human common flyer
pipe	weapon
pipeline	facility
pirate	human common perpetrator
pirogue	vehicle
pistol	weapon firearm
pitcher	sport
plan	abstract proposal intent
plane	weapon aircraft vehicle troops
planeload	aidstuff
plant	facility fuel
platform	abstract
player	human common sport
playoff	sport
plaza	facility
plea	proposal
plead	answering judging
plot	eventive
plumber	human common
pneumonia	cause natural
pocket	abstract
podcast	abstract
poet	human common
point	abstract
poison	weapon
pole	obstacle
police	human group troops authority police responder
police car	vehicle
police station	facility
policeman	human common police responder
policemen	human common police responder
policewoman	human common police
policewomen	human common police
policy	abstract proposal
politician	human common
polling station	facility
pony	animal
population	populace
port	facility
porter	human common
portrait	effigy monument
pose	abstract
position	facility abstract base
possession	abstract
possibility	abstract
post	facility base
poster	effigy
postman	human common
postmen	human common
poultry	animal
pound	market
poverty	cause abstract
power	abstract utility
power line	obstacle
power station	facility
powerplant	facility
praise	support
prayer	occasion
prayers	occasion
precedent	abstract
prefecture	facility
premier	human common official
premiere	occasion
premise	abstract
premises	facility
presbytery	facility
president	human common authority official
prestige	abstract
price	abstract market
priest	human common
prince	human common official
princess	human common
principle	abstract
prison	facility
prisoner	human common captives prisoners rough
privacy	abstract
private	human common
privilege	abstract
probability	abstract
problem	abstract
procession	occasion
professor	human common
profit	market
program	abstract
programme	abstract
progress	abstract
project	abstract
projectile	weapon munition
projection	abstract
proof	abstract
proposal	abstract proposal
prosecute	judging
prosecutor	human common investigator
protest	complaint
protester	human common rioter gathering
protestor	human common rioter
protocol	pact
province	place ceded
provision	abstract
pub	facility
publisher	human common
pumping station	facility
pupil	human common
puppy	animal
pylon	facility obstacle
qassam	weapon munition
quadcopter	weapon aircraft
quake	cause calamity
quarry	facility
quarter	place
quarterback	sport
quay	facility
queen	human common official
question	abstract
rabbi	human common
racism	abstract
radio	media
radio station	facility
raft	vehicle
raid	eventive calamity
raider	perpetrator human
railing	obstacle
railroad	facility
railway	facility
rally	occasion abstract
rampage	eventive
ranch	facility
rancher	human common
rand	money
random	abstract
range	abstract
ranger	human common
rapport	bond
rate	market
ration	aidstuff
rationale	abstract
razor	weapon
reactor	facility
readiness	intent
realm	abstract
rebel	human group insurgent
rebel-group	human group
receive	getting answering
reception	occasion
receptionist	human common
recommendation	proposal
record	abstract
recruit	human common
reef	obstacle
refinery	facility fuel
reform	abstract
refugee	populace human common refugee
refugee camp	facility
regime	human group authority
regiment	human group troops
region	place
regret	concern
regulation	abstract
regulations	abstract
reinforcement	troops
relation	bond
relationship	bond
relative	human common kin rough
relief	aidstuff help
religion	abstract
remand	judging
remark	statement
report	abstract
reporter	human common
reprisal	motive
republic	land
reputation	abstract
request	proposal
requirement	curb
rescuer	rescuer human common
researcher	human common
reservation	concern
reserve	abstract
reservist	troops human common
reservoir	facility
residence	facility
resident	populace generic human rough
resolution	proposal
resort	facility
response	motive
rest	generic
restaurant	facility
restriction	curb
result	shared
retaliation	motive
reveler	human common
reveller	human common
revenge	motive
revenue	market
revolver	weapon firearm
rhetoric	abstract
rhino	animal
rib	limb
rice	aidstuff
rider	human common sport
ridge	obstacle
rifle	weapon firearm
rifle butt	weapon
rifle fire	weapon munition
right	grace proposal
riot	calamity
rioter	perpetrator human rioter gathering
rival	human common
rivalry	abstract
riyal	money
road	facility
roadmap	proposal
robber	perpetrator human
rock	weapon obstacle
rocket	weapon munition orbital
rocket fire	weapon munition
rocket-engine	fuel
role	abstract
room	capacity
roommate	human common
rope	weapon
rouble	money
round	weapon munition span
roundabout	facility
rowboat	vehicle
royalist	human group
rpg-7	weapon firearm
rubble	ruins
ruble	money
ruin	ruins
ruler	official
rules	abstract
ruling	proposal
rumor	abstract
rumour	abstract
run	eventive
runway	facility
rupee	market
rustler	perpetrator human
safety	abstract
saga	eventive
sailboat	vehicle
sailor	human common occupant
sale	market
salon	facility
salvo	weapon munition
sampling	abstract
sanction	curb
sanctions	curb
sandbank	obstacle
sarin	weapon munition
satisfaction	support
saving	abstract
sawmill	facility
scandal	abstract
scene	eventive media abstract
scepticism	abstract
scheme	abstract
scholar	human common
school	facility
schoolboy	human common
schoolgirl	human common
schooner	vehicle
scientist	human common
scooter	vehicle
score	populace number generic human
scoring	sport
screening	occasion
screenshot	abstract
screwdriver	weapon
scud	weapon munition
sea	obstacle
seaplane	vehicle
seat	abstract
seating	capacity
secret	shared
secretary	human common official
security	authority
security-force	human group
seed	sport
self	single human reflexive
selfie	media abstract
selfishness	abstract
seller	human common
seminary	facility
semtex	weapon explosive munition
senate	human group
senator	human common official
sense	abstract
sentence	judging
separatist	human group insurgent
sergeant	human common
series	eventive media abstract
server	data
service	occasion
serviceman	human common
servicemen	human common
settlement	facility pact
settler	human common
seven	number
several	number generic
sexism	abstract
shack	facility
shahed	weapon aircraft
share	abstract market
shark	animal
she	human pronoun single
sheep	animal
shell	weapon munition
shell fire	weapon munition
shelter	aidstuff
shepherd	human common
sheriff	human common responder
shilling	money
ship	vehicle troops
shipload	aidstuff
shipment	aidstuff commerce
shipyard	facility
shock	concern
shooter	perpetrator human
shooting	calamity
shop	facility
shopkeeper	human common
shopper	human common
shot	weapon munition
shotgun	weapon firearm
shoulder	limb
shrapnel	weapon munition
shrine	facility
sickness	natural
side	sport flank
siege	eventive curb
silo	facility
singer	human common
sister	human common kin
six	number
skepticism	abstract
skier	human common
skiff	vehicle
skipper	human common
skull	limb
skyscraper	facility
sleep	natural
sleuth	investigator
slingshot	weapon
slogan	abstract
slope	obstacle
slug	weapon munition
small-arms fire	weapon munition
smartphone	data
smerch	weapon munition
smoke	cause
smuggler	perpetrator human
snake	animal
sniper	perpetrator human
sniper fire	weapon munition
soak	preparing
socialism	abstract
soldier	human common troops
solicitor	human common
solidarity	support
some	generic
somebody	generic human pronoun
someone	generic human pronoun
son	human common kin
song	statement abstract
sorrow	support
soul	generic human
sovereignty	abstract proposal
spacecraft	fuel
span	abstract
spate	eventive
spear	weapon
speech	abstract statement
speedboat	vehicle
sphere	abstract
spine	limb
spirit	abstract
spokesman	human common official
spokesmen	human common
spokeswoman	human common official
spokeswomen	human common
spouse	human common
spree	eventive
squad	human group
squalor	abstract
square	facility
stabber	perpetrator human
stability	abstract
stadium	facility
stall	facility
stance	abstract proposal
stand	answering
stash	arms
state	human group place authority
statement	abstract statement
station	facility
statue	facility monument
steam	fuel
steamer	vehicle
stepfather	human common
stepson	human common
stevedore	human common
stick	weapon
stock	abstract market
stockpile	arms
stomach	limb
stone	weapon
storage tank	facility
store	facility
storm	cause
story	abstract
stove	fuel
strategy	abstract
street	facility place
stretch	generic
strike	eventive
striker	human common sport striker
string	eventive
strip	place ceded
stroke	natural
stronghold	facility
strongman	official
student	human common rioter
studio	facility
study	statement
su-22	weapon aircraft vehicle
su-24	weapon aircraft vehicle
su-25	weapon aircraft vehicle
su-27	weapon aircraft vehicle
su-30	weapon aircraft vehicle
su-34	weapon aircraft vehicle
su-35	weapon aircraft vehicle
submachine	weapon firearm
submarine	weapon aircraft vehicle troops
subsidy	help
substation	facility
suburb	facility
sugar	aidstuff
suggestion	proposal
suicide	epithet own
suit	complaint
sukhoi	weapon aircraft
sultan	human common official
summit	talks
supermarket	facility
supplies	aidstuff
supply	aidstuff
support	support help
supporter	human common
surfer	human common
surgeon	human common medic
surplus	abstract
survivor	generic human victim
suspect	perpetrator human judging
suspicion	abstract
suv	vehicle
swath	generic
swimmer	human common
switchyard	facility
sword	weapon
sympathy	support
synagogue	facility
syndicate	human group
system	abstract
t-55	weapon vehicle
t-62	weapon vehicle
t-72	weapon vehicle
t-80	weapon vehicle
t-90	weapon vehicle
tailor	human common
talk	talks
talks	talks
tally	tally
tank	weapon aircraft facility troops
tank fire	weapon munition
tanker	vehicle fuel
target	victim
tariff	curb
tax	abstract
taxi	vehicle
tea-house	facility
teacher	human common
teahouse	facility
team	sport
teammate	human common
tear	weapon munition
tear gas	weapon munition
tear-gas	weapon munition
teargas	weapon munition
tearoom	facility
teaser	abstract
technology	shared
teen	human common
teenager	human common
telephone	utility called
temperament	abstract
temperature	market
temple	facility
ten	number
tenant	human common
tenement	facility
tens	number generic
tent	aidstuff
terminal	facility
terrier	animal
territory	generic place ceded
terror	epithet
terrorism	abstract
terrorist	epithet human group perpetrator
thanks	support
that	pronoun cause
theater	facility
theatre	facility
theft	abstract
them	human pronoun
theme	abstract
themselves	reflexive
theory	abstract
these	pronoun
they	human pronoun
thief	perpetrator human
thigh	limb
this	pronoun cause
those	pronoun
thought	abstract
thousand	populace number generic human
three	number
throat	limb
throne	abstract
throw	instrumental
thunderflash	weapon munition
ticket	abstract
tie	bond
tiger	animal
time	cause abstract
time bomb	weapon explosive
timetable	abstract
tire	fuel
title	abstract
tnt	weapon explosive munition
toddler	human common
toe	limb
toll	tally
tomahawk	weapon munition
tombstone	monument
ton	aidstuff
tone	abstract
tonne	aidstuff
tornado	cause
torpedo	weapon explosive munition
torso	limb
total	tally
tote	arming
tourist	human common
tower	facility
tower block	facility
town	facility place
town hall	facility
townsman	human common
townsmen	human common
townspeople	populace
tracer	weapon munition
tract	generic
tractor	vehicle
trade	commerce
trader	human common
tradition	abstract
trafficker	perpetrator human
tragedy	eventive
trailer	abstract
train	vehicle cause
training	help
training camp	facility
tram	vehicle
transformer	fuel
translator	human common
traveler	human common
traveller	human common
trawler	vehicle
treaty	pact
tree	obstacle
trench	facility
trial	judging
tribe	populace human group
tribesman	human common
tribesmen	human common
troop	human common group troops
trooper	human common responder
troops	human group troops
trophy	sport
truce	pact truce
truck	vehicle cause
truck-driver	human common
trucker	human common
truckload	aidstuff
truncheon	weapon
trust	abstract
truth	abstract
try	judging
tu-22	weapon aircraft vehicle
tug	vehicle
tugboat	vehicle
tumor	abstract disease natural
tumour	abstract disease natural
tunnel	facility
turboprop	aircraft vehicle
turtle	animal
tweet	statement
two	number
tycoon	human common
typhoon	cause
tyranny	abstract
tyre	fuel
uav	weapon aircraft
uh-60	weapon aircraft vehicle
ultimatum	proposal
uncertainty	abstract
uncle	human common kin
underpass	facility
understanding	pact
unease	concern
unemployment	abstract
union	human group
unit	human group troops responder
unity	abstract
university	facility
up	particle
update	abstract
uragan	weapon munition
us	human pronoun
use	instrumental
vacationer	human common
vaccine	aidstuff
valley	place
value	abstract
van	vehicle
vehicle	vehicle
vendor	human common
vengeance	motive
verdict	proposal
vessel	vehicle
veterinarian	human common
veto	proposal
viaduct	facility
victim	generic human victim
victory	abstract
video	media abstract
view	abstract
vigil	occasion
villa	facility
village	facility place
villager	populace human common rough
violation	abstract
violence	cause eventive
virus	cause abstract disease
visa	grace
visit	talks
visitor	human common
volcano	fuel
volley	weapon munition
volunteer	human common
voter	human common
waiter	human common
waitress	human common
want	judging
war	cause calamity
ward	care
warden	human common
warehouse	facility
wargame	games
warhead	weapon explosive munition arms
warplane	weapon aircraft troops
warrant	abstract
warship	weapon aircraft troops
watch	engagement
watchman	human common
watchmen	human common
watchtower	facility
water	aidstuff obstacle utility
water tower	facility
waterworks	facility
wave	eventive
we	human pronoun
weakness	abstract
weapon	weapon firearm arms
weaponry	weapon firearm arms
weapons depot	facility
website	data
wedding	occasion
weed	abstract
week	span
welder	human common
welfare	abstract
well	facility
whale	animal
whaleboat	vehicle
wharf	facility
wheat	aidstuff
which	pronoun cause
whip	weapon
who	human pronoun
whom	human pronoun
widow	human common kin
wield	instrumental arming
wife	human common kin
wildlife	animal
willingness	intent
winger	sport
wisdom	abstract
wish	proposal
witness	human common
wolf	animal
woman	human common
word	statement
worker	human common
workshop	facility
worldview	abstract
worry	concern
worshiper	human common
worshipper	human common
wound	cause
wounded	generic human victim
wreck	ruins
wreckage	ruins
wrist	limb
writer	human common
yacht	vehicle
yard	facility
year	cause
yen	market
yield	market
you	human pronoun
yourself	reflexive
youth	human common rioter rough
yuan	money
zelzal	weapon munition
