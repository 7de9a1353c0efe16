# What a noun names, for the conditions of triggers and the choice of roles.
# generic: says nothing of who the people were. perpetrator, victim: stand on one side of an act.
# eventive: "bombing campaign" is about the bombing. cause: no doer. instrumental: "using knives".
# getting: "received orders to march": whoever gets them marches.
# example: "a car bomb" is a weapon, never an attacker.
# origin: own; licence: as the project
# columns: lemma, classes
abductor	perpetrator human
accident	eventive cause
accountant	human common
acid	weapon blunt
action	eventive
activist	human common
actor	human common
actress	human common
ad	media abstract
administration	human group authority
adult	human common
agency	human group
agent	human common
agreement	abstract
aid	aidstuff
aid worker	human common
aid-worker	human common
aide	human common job
aids	cause
air base	facility
airbase	facility
airbus	vehicle
aircraft	weapon aircraft vehicle troops
airline	human group
airliner	vehicle
airplane	weapon aircraft vehicle
airport	facility
ak-47	weapon firearm
all	generic
alliance	human group
ambassador	human common migrant
amendment	abstract
ammunition	weapon munition arms
analyst	human common
animal	animal
anniversary	occasion
anxiety	ailment
anyone	generic human pronoun
apartment	facility
apc	weapon aircraft
appetite	abstract
approach	abstract
architect	human common
area	place
argument	abstract
arm	weapon firearm arms preparing
armour	weapon aircraft
army	human group troops authority
army base	facility
arrow	weapon munition
arsenal	arms
arsonist	perpetrator human
article	statement
artillery	weapon munition
assailant	perpetrator human
assassin	perpetrator human
assault	eventive
assistance	aidstuff
assistant	human common
association	human group
asthma	ailment
astronaut	human common
asylum-seeker	human common migrant
attack	eventive cause
attacker	perpetrator human
attempt	eventive
attention	abstract
attorney	human common
auditor	human common
aunt	human common
author	human common
authority	human group authority
avalanche	cause
await	getting
ax	weapon blade
axe	weapon blade
baby	human common
babysitter	human common
bacteria	abstract disease
badger	animal
bailiff	human common
baker	human common
bakery	facility
balance	abstract
band	human group
bank	facility
banker	human common
banquet	occasion
bar	facility
barber	human common
bargain	abstract
barge	vehicle
barracks	facility
barrister	human common
base	facility
basket	media abstract
bat	weapon blunt
baton	weapon blunt
baton-round	weapon blunt
batsman	sport
batsmen	sport
battalion	human group troops
battery	fuel
bear	animal
bias	abstract
bicycle	vehicle
bid	eventive
biker	human common
bill	abstract
billion	money
billionaire	human common
biologist	human common
bird	animal
bishop	human common
bit	generic
blade	weapon blade
blanket	aidstuff
blast	cause
block	facility
blow	abstract
boat	vehicle
body	generic human
boeing	vehicle
boiler	fuel
bomb	weapon explosive munition
bomber	perpetrator human weapon aircraft
bond	market
book	statement
border	place boundary
captor	perpetrator human
dignitary	human common
douse	preparing
frontier	place boundary
border-post	facility
boss	human common
both	generic
bottle	weapon blunt
boulevard	facility
bowler	sport
boxer	sport
boy	human common
boyfriend	human common
brandish	instrumental
brick	weapon blunt
bride	human common
bridge	facility
brigade	human group troops
broker	human common
bronchitis	ailment
brother	human common
budget	abstract
building	facility
bulldozer	weapon blunt
bullet	weapon munition
bunker	facility
bureau	human group
burglar	perpetrator human
bus	vehicle cause
bus station	facility
businessman	human common
businessmen	human common
businesswoman	human common
businesswomen	human common
butcher	human common
bystander	human common
c-4	weapon explosive munition
cabbie	human common
cabinet	human group
cafe	facility
cameraman	human common
cameramen	human common
camp	facility
campaign	eventive
camper	human common
cancer	cause disease
candidate	human common
canister	weapon munition
cannon	weapon firearm
capital	place
capsule	vehicle
captain	human common
captive	human common captives
car	vehicle cause
career	abstract
cargo plane	vehicle
cargo ship	vehicle
carpenter	human common
carrier	troops
cartel	human group
case	eventive
cash	money
cashier	human common
casino	facility
casualty	generic human victim
cat	animal
catcher	sport
cattle	animal
celebration	occasion
cell	human group abstract disease
cemetery	facility
ceremony	occasion
cessna	vehicle
chairman	human common
chairmen	human common
chairwoman	human common
chairwomen	human common
champion	sport
chance	abstract
chancellor	human common
chapel	facility
chaplain	human common
character	abstract
charity	human group
checkpoint	facility
checkpost	facility
chef	human common
chemical	fuel
chemist	human common
chicken	animal
chief	human common
chief-executive	human common
child	human common
cholera	cause
chord	abstract
church	facility
churchgoer	human common
cinema	facility
citizen	migrant
city	facility place
civilian	populace human common
claim	abstract
clan	human group
clash	cause
classmate	human common
cleaner	human common
cleaver	weapon blade
cleric	human common
clerk	human common
climber	human common
clinic	care facility
clip	media abstract
club	weapon blunt facility sport
co-worker	human common
coach	vehicle sport job
coal	fuel
coalition	human group
coast	place
cocktail	weapon explosive munition
cold	cause
collapse	cause
colleague	human common
college	facility
colonel	human common
column	human group statement
combatant	human group
commander	human common
commando	human group troops
commemoration	occasion
comment	abstract
commercial	media abstract
commission	human group
commissioner	human common
committee	human group
communist	human group
community	populace human group
commuter	human common
company	human group
complex	facility
compound	facility
concert	occasion
concertgoer	human common
confidence	abstract
conflict	cause
congregant	human common
congress	human group
conscript	human common
constable	human common
consulate	facility
consultant	human common
contract	abstract
contractor	human common
convent	facility
convict	human common
convoy	vehicle troops
cook	human common
cop	human common
coroner	human common
corporal	human common
corporation	human group
corruption	abstract
cosmonaut	human common
cost	abstract
council	human group
councillor	human common
country	place
countryman	human common
countrymen	human common
county	place
couple	number human common
courier	human common
court	human group facility authority
courthouse	facility
cousin	human common
covid	cause
cow	animal
coworker	human common
crash	cause
credibility	abstract
crew	human common occupant
crewman	human common occupant
crewmen	human common
crime	abstract
crisis	eventive
critic	abstract
criticism	abstract
crowbar	weapon blunt
crowd	human group
crown	abstract
cruise ship	vehicle
culprit	perpetrator human
currency	abstract market
customer	human common
cyclist	human common
cyclone	cause
cylinder	fuel
dad	human common
dagger	weapon blade
dam	facility
dancer	human common
daughter	human common
deacon	human common
dead	generic human victim
deal	abstract
death	eventive
death squad	human group perpetrator
debt	abstract
decision	abstract
deer	animal
defendant	human common
defender	sport
delegate	human common
demonstrator	human common
dentist	human common
department	human group
deportee	human common
depot	facility
deputy	human common
destroyer	weapon aircraft
detainee	human common captives prisoners
detective	human common
detonator	weapon explosive munition
device	weapon explosive munition
dialogue	ultimatum
dinghy	vehicle
dinner	occasion
diplomat	human common migrant
director	human common
disaster	eventive
disease	cause disease
district	facility place
diver	human common
division	troops
docker	human common
doctor	human common
documentary	media abstract
dog	animal
dollar	abstract market money
dormitory	facility
dozen	populace number generic human
drama	eventive
drive	abstract
driver	human common
drone	weapon aircraft
drought	cause
drug	cause
dynamite	weapon explosive munition
earthquake	cause
ebola	cause
economy	abstract market
editor	human common
editorial	statement
eight	number
elder	human common
election	occasion
electrician	human common
elephant	animal
embassy	facility
emir	human common
employ	instrumental
employee	human common job
enemy	epithet
engine	abstract
engineer	human common
entrance	facility
envoy	human common migrant
epilepsy	ailment
episode	eventive
essay	statement
euro	abstract market
evacuee	human common
everybody	generic human pronoun
everyone	generic human pronoun
executive	human common
expert	human common
explosion	cause
explosive	weapon explosive munition
extremist	human group
facility	facility
faction	human group
factory	facility fuel
fall	cause
family	populace human common
famine	cause
fan	human common
farm	facility
farmer	populace human common
father	human common
feast	occasion
federation	human group
ferry	vehicle
festival	occasion
fiance	human common
fiancee	human common
fighter	human group troops insurgent
fighter bomber	weapon aircraft
fighter jet	weapon aircraft
fighter plane	weapon aircraft
fighter-bomber	weapon aircraft
fighter-jet	weapon aircraft
fighting	cause
film	media abstract
filmmaker	human common
fire	instrumental cause
fire fighter	human common
fire station	facility
firearm	weapon firearm
firebomb	weapon explosive munition
firefighter	human common
firework	fuel
fireworks	fuel
firm	human group
fish	animal
fisherman	human common
fishermen	human common
fishing boat	vehicle
five	number
flat	facility
flight	vehicle
flood	cause
folk	generic human
food	aidstuff
footage	media abstract
force	human group troops
forces	human group troops
foreigner	migrant
four	number
friend	human common
frigate	weapon aircraft
front	human group
fugitive	human common
fund	money aidstuff
funeral	occasion
furnace	fuel
game	occasion abstract
gang	human group
garage	facility
gardener	human common
gas	weapon munition fuel
gas station	facility
gasoline	weapon blunt
gate	facility
gathering	occasion
general	human common
gentleman	human common
gentlemen	human common
germ	abstract
girl	human common
girlfriend	human common
goal	media abstract
goalkeeper	sport
goat	animal
gold	abstract
golfer	sport
government	human group authority
governor	human common
grandchild	human common
granddaughter	human common
grandfather	human common
grandma	human common
grandmother	human common
grandpa	human common
grandson	human common
grant	money aidstuff
grenade	weapon explosive munition
groom	human common
ground	generic
group	human group
guard	human common troops
guerrilla	human group insurgent
guest	human common
guide	human common
gun	weapon firearm arms
gunboat	weapon aircraft
gunfire	weapon munition
gunman	perpetrator human
gunmen	perpetrator human
gunship	weapon aircraft
gunshot	weapon munition
guy	human common
gym	facility
hacker	human common
hairdresser	human common
half	generic
hall	facility
hammer	weapon blunt
handful	number
handgun	weapon firearm
harbor	facility
harbour	facility
hatchet	weapon blade
hawker	human common
he	human pronoun single
head office	facility
headline	abstract
headquarter	facility
headquarters	facility
heart	cause ailment
heat	cause
helicopter	weapon aircraft vehicle troops
helicopter-gunship	weapon aircraft
help	aidstuff
her	human pronoun single
herder	human common
herdsman	human common
herdsmen	human common
hers	single
herself	single human reflexive
hide-out	facility
hideout	facility
highway	facility
hijacker	perpetrator human
hiker	human common
hill	place
him	human pronoun single
himself	single human reflexive
his	single
hitman	perpetrator human
hitmen	perpetrator human
hitter	sport
holidaymaker	human common
home	facility
homeowner	human common
hoop	media abstract
hope	abstract
horse	animal
hospital	care facility
hostage	human common captives
hostage-taker	perpetrator human
hotel	facility
house	facility
household	populace
housekeeper	human common
howitzer	weapon firearm
human	generic human
hundred	populace number generic human
hunger	cause abstract
hunter	human common
hurl	instrumental
hurricane	cause
husband	human common
i	human pronoun single
idea	abstract statement
ied	weapon explosive munition
illness	cause
image	media abstract
imagination	abstract
imam	human common
immigrant	human common migrant
inauguration	occasion
incident	eventive
index	market
individual	generic human
infant	human common
infection	disease
infirmary	care
inflation	abstract market
inhabitant	populace
initiative	abstract
injured	generic human victim
injury	cause
inmate	human common captives prisoners
inning	abstract
inspector	human common
installation	facility
insurgent	human group insurgent
interest	abstract
interpreter	human common
intruder	perpetrator human
invader	perpetrator human
islamist	human group
island	facility place
islander	human common
issue	abstract
it	pronoun cause
itself	reflexive
jail	facility
janitor	human common
jeep	vehicle
jet	weapon aircraft vehicle troops
jet fighter	weapon aircraft
jet fighters	weapon aircraft
jihadist	human group
jockey	human common
jogger	human common
joke	abstract
journalist	human common migrant
judge	human common
junta	human group authority
kalashnikov	weapon firearm
kerosene	weapon blunt
kicker	sport
kid	human common
kidnapper	perpetrator human
killer	perpetrator human
kindergarten	facility
king	human common
kitchen	fuel
knife	weapon blade
knifeman	perpetrator human
knifemen	perpetrator human
laboratory	facility
laborer	human common
labourer	human common
lad	human common
lady	human common
land	generic
landlord	human common
landmine	weapon explosive munition
landowner	human common
landslide	cause
launcher	weapon firearm
law	abstract
lawmaker	human common
lawyer	human common
lead	abstract
leader	human common
league	human group sport
lecturer	human common
legislation	abstract
letter	statement
library	facility
lieutenant	human common
life	generic human
lightning	cause
lion	animal
lives	generic human
loan	money aidstuff
locomotive	vehicle
logger	human common
looter	perpetrator human
lorry	vehicle cause
lot	generic
love	abstract
lover	human common
loyalist	human group
machete	weapon blade
machine-gun	weapon firearm
machinegun	weapon firearm
mafia	human group
maid	human common
mainland	place
major	human common
majority	generic
mall	facility
man	human common
manager	human common job
mansion	facility
many	number generic
march	occasion
marcher	human common
marine	human common troops
market	facility market
marketplace	facility
mass	occasion
mastermind	perpetrator human
match	occasion
match-up	abstract
mayor	human common
me	human pronoun single
measure	abstract
mechanic	human common
medic	human common
medical	aidstuff
medicine	aidstuff
meeting	ultimatum
member	generic human
men	human common
mercenary	human group
merchant	human common
messenger	human common
meteor	fuel
methane	fuel
method	abstract
midfielder	sport
midwife	human common
mig	weapon aircraft
migrant	populace human common migrant
militant	human group perpetrator insurgent
military	human group authority
military base	facility
militia	human group
million	populace number generic human money
mine	weapon explosive munition facility fuel
miner	human common
minibus	vehicle
minister	human common job
ministry	human group facility authority
minority	human group
missile	weapon munition troops arms
mission	facility eventive
missionary	human common
mob	human group
molotov	weapon explosive munition
mom	human common
moment	abstract
momentum	abstract
monarch	human common
monastery	facility
money	money aidstuff
monk	human common
monument	facility
mood	abstract
morgue	care
mortar	weapon munition
mortuary	care
mosque	facility
most	number generic
mother	human common
motion	abstract
motorbike	vehicle
motorcycle	vehicle
motorcyclist	human common
motorist	human common
mountain	place
mourner	human common
movement	human group
movie	media abstract
mum	human common
murderer	perpetrator human
museum	facility
musician	human common
musket	weapon firearm
my	single
myself	reflexive
myth	abstract
nanny	human common
national	migrant
nationalist	human group
navy	human group
negotiation	ultimatum
neighbor	human common
neighborhood	facility place
neighbour	human common
neighbourhood	facility place
nephew	human common
network	human group
newborn	human common
newcomer	human common
newsroom	facility
ngo	human group
niece	human common
nightclub	facility
nine	number
no-one	generic human
nobody	generic human pronoun
nomad	human common
note	abstract
novelist	human common
number	number generic human
nun	human common
nurse	human common
obtain	getting
octogenarian	human common
offensive	eventive
office	facility
officer	human common troops authority
official	human common authority
oil	abstract
oil field	facility
oil tanker	vehicle
oilfield	facility
one	number generic human
oneself	reflexive
onlooker	human common
operation	eventive
opportunity	abstract
opposition	human group
ordnance	weapon explosive munition
organisation	human group
organization	human group
orphan	human common
other	populace generic human
ourselves	reflexive
outbreak	eventive
outpost	facility
overdose	cause
owner	human common
pain	abstract
painter	human common
palace	facility
pandemic	cause
panic	ailment
parade	occasion
paramedic	human common
paramilitary	human group
parcel-bomb	weapon explosive munition
parent	human common
parishioner	human common
park	facility
parliament	facility
parolee	human common
part	generic
partner	human common
party	human group occasion
partygoer	human common
passenger	human common occupant
passenger plane	vehicle
pastor	human common
patient	human common
patrol	human group
payment	money
peacekeeper	human common troops
peasant	human common
pedestrian	human common
people	populace generic human
pepper-spray	weapon blunt
perpetrator	perpetrator human
person	populace generic human
personnel	troops
persons	generic human
peso	market
petrol	weapon blunt
petrol-bomb	weapon explosive munition
pharmacist	human common
pharmacy	facility
photo	media abstract
photograph	media abstract
photographer	human common
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
pipe	weapon blunt
pipeline	facility
pistol	weapon firearm
pitcher	sport
plan	abstract
plane	weapon aircraft vehicle troops
plant	facility fuel
player	human common sport
plaza	facility
plot	eventive
plumber	human common
pneumonia	cause
pocket	abstract
poet	human common
point	abstract
poison	weapon blunt
police	human group troops authority
police car	vehicle
police station	facility
policeman	human common
policemen	human common
policewoman	human common
policewomen	human common
policy	abstract
politician	human common
population	populace
port	facility
porter	human common
pose	abstract
position	facility abstract
post	facility
postman	human common
postmen	human common
poultry	animal
pound	market
poverty	cause abstract
power	abstract
power station	facility
powerplant	facility
prayer	occasion
prayers	occasion
premier	human common
premiere	occasion
premises	facility
president	human common authority
price	abstract market
priest	human common
prince	human common
princess	human common
prison	facility
prisoner	human common captives prisoners
privacy	abstract
private	human common
problem	abstract
procession	occasion
professor	human common
profit	market
program	abstract
programme	abstract
project	abstract
projectile	weapon munition
proposal	abstract
prosecutor	human common
protester	human common
protestor	human common
province	place
pub	facility
publisher	human common
pupil	human common
pylon	facility
quake	cause
quarter	place
quarterback	sport
queen	human common
question	abstract
rabbi	human common
racism	abstract
radio station	facility
raft	vehicle
raid	eventive
raider	perpetrator human
rally	occasion abstract
rampage	eventive
ranch	facility
rancher	human common
ranger	human common
rate	market
razor	weapon blade
reactor	facility
rebel	human group insurgent
rebel-group	human group
receive	getting
reception	occasion
receptionist	human common
record	abstract
recruit	human common
refinery	facility fuel
refugee	populace human common migrant
refugee camp	facility
regime	human group authority
regiment	human group troops
region	place
reinforcement	troops
relative	human common
relief	aidstuff
remark	statement
report	abstract
reporter	human common
reputation	abstract
researcher	human common
reserve	abstract
residence	facility
resident	populace generic human
resort	facility
rest	generic
restaurant	facility
reveler	human common
reveller	human common
revenue	market
revolver	weapon firearm
rhetoric	abstract
rhino	animal
rider	human common sport
rifle	weapon firearm
rioter	perpetrator human
road	facility
robber	perpetrator human
rock	weapon blunt
rocket	weapon munition
rocket-engine	fuel
role	abstract
roommate	human common
rope	weapon blunt
round	weapon munition
royalist	human group
rumor	abstract
rumour	abstract
run	eventive
rupee	market
saga	eventive
sailor	human common
sale	market
salon	facility
salvo	weapon munition
saving	abstract
scene	eventive media abstract
scholar	human common
school	facility
schoolboy	human common
schoolgirl	human common
scientist	human common
score	populace number generic human
screening	occasion
screwdriver	weapon blade
seat	abstract
secretary	human common
security	authority
security-force	human group
seed	sport
selfie	media abstract
seller	human common
semtex	weapon explosive munition
senate	human group
senator	human common
separatist	human group insurgent
sergeant	human common
series	eventive media abstract
service	occasion
serviceman	human common
servicemen	human common
settlement	facility
settler	human common
seven	number
several	number generic
share	abstract market
shark	animal
she	human pronoun single
sheep	animal
shell	weapon munition
shelter	aidstuff
shepherd	human common
sheriff	human common
ship	vehicle troops
shooter	perpetrator human
shop	facility
shopkeeper	human common
shopper	human common
shot	weapon munition
shotgun	weapon firearm
shrapnel	weapon munition
shrine	facility
side	sport
siege	eventive
silo	facility
singer	human common
sister	human common
six	number
skier	human common
skipper	human common
smoke	cause
sniper	perpetrator human
soak	preparing
soldier	human common troops
solicitor	human common
some	generic
somebody	generic human pronoun
someone	generic human pronoun
son	human common
song	statement
soul	generic human
spacecraft	fuel
spate	eventive
spear	weapon blade
speech	abstract statement
spokesman	human common
spokesmen	human common
spokeswoman	human common
spokeswomen	human common
spouse	human common
spree	eventive
squad	human group
square	facility
stabber	perpetrator human
stadium	facility
staff	job
stance	abstract
state	human group place authority
statement	abstract statement
station	facility
statue	facility
steam	fuel
stepfather	human common
stepson	human common
stevedore	human common
stick	weapon blunt
stock	abstract market
stone	weapon blunt
store	facility
storm	cause
story	abstract
stove	fuel
strategy	abstract
street	facility place
stretch	generic
strike	eventive
striker	human common sport
string	eventive
stronghold	facility
student	human common
studio	facility
study	statement
submachine	weapon firearm
submarine	weapon aircraft vehicle
substation	facility
suburb	facility
suicide	epithet
sukhoi	weapon aircraft
sultan	human common
supermarket	facility
supply	aidstuff
supporter	human common
surfer	human common
surgeon	human common
survivor	generic human victim
suspect	perpetrator human
suv	vehicle
swath	generic
swimmer	human common
sword	weapon blade
synagogue	facility
syndicate	human group
system	abstract
tailor	human common
talk	ultimatum
tank	weapon aircraft facility troops
tanker	vehicle fuel
target	victim
tax	abstract
taxi	vehicle
teacher	human common job
team	sport
teammate	human common
tear	weapon munition
tear gas	weapon munition
tear-gas	weapon munition
teargas	weapon munition
teen	human common
teenager	human common
temperature	market
temple	facility
ten	number
tenant	human common
tent	aidstuff
terminal	facility
territory	generic place
terror	epithet
terrorist	epithet human group perpetrator
that	pronoun cause
theater	facility
theatre	facility
them	human pronoun
themselves	reflexive
theory	abstract
these	pronoun
they	human pronoun
thief	perpetrator human
this	pronoun cause
those	pronoun
thousand	populace number generic human
three	number
throne	abstract
throw	instrumental
tiger	animal
time	cause abstract
time bomb	weapon explosive
tire	fuel
title	abstract
tnt	weapon explosive munition
toddler	human common
tone	abstract
tornado	cause
torpedo	weapon explosive munition
tourist	human common
tower	facility
town	facility place
townsman	human common
townsmen	human common
townspeople	populace
tract	generic
tractor	vehicle
trader	human common
tragedy	eventive
train	vehicle cause
training camp	facility
tram	vehicle
transformer	fuel
translator	human common
traveler	human common
traveller	human common
trawler	vehicle
tribe	populace human group
tribesman	human common
tribesmen	human common
troop	human common group troops
trooper	human common
troops	human group troops
truck	vehicle cause
truck-driver	human common
trucker	human common
truncheon	weapon blunt
tumor	abstract disease
tumour	abstract disease
tunnel	facility
turtle	animal
tweet	statement
two	number
tycoon	human common
typhoon	cause
tyre	fuel
uav	weapon aircraft
uncle	human common
union	human group
unit	human group troops
university	facility
us	human pronoun
use	instrumental
vacationer	human common
valley	place
value	abstract
van	vehicle
vehicle	vehicle
vendor	human common
vessel	vehicle
veterinarian	human common
victim	generic human victim
victory	abstract
video	media abstract
view	abstract
vigil	occasion
villa	facility
village	facility place
villager	populace human common
violence	cause
virus	cause abstract disease
visitor	human common
volcano	fuel
volley	weapon munition
volunteer	human common
voter	human common
waiter	human common
waitress	human common
war	cause
ward	care
warden	human common
warehouse	facility
warhead	weapon explosive munition arms
warplane	weapon aircraft troops
warship	weapon aircraft troops
watchman	human common
watchmen	human common
water	aidstuff
wave	eventive
we	human pronoun
weapon	weapon firearm arms
weaponry	weapon firearm arms
wedding	occasion
weed	abstract
welder	human common
well	facility
whale	animal
which	pronoun cause
whip	weapon blunt
who	human pronoun
whom	human pronoun
widow	human common
wield	instrumental
wife	human common
winger	sport
witness	human common
wolf	animal
woman	human common
word	statement
worker	human common job
worshiper	human common
worshipper	human common
wound	cause
wounded	generic human victim
writer	human common
yacht	vehicle
year	cause
yen	market
yield	market
you	human pronoun
yourself	reflexive
youth	human common
