# What a noun names, for the conditions of triggers and the choice of roles.
# generic: says nothing of who the people were. perpetrator, victim: stand on one side of an act.
# eventive: "bombing campaign" is about the bombing. cause: no doer. instrumental: "using knives".
# example: "a car bomb" is a weapon, never an attacker.
# origin: own; licence: as the project
# columns: lemma, classes
abductor	perpetrator human
accident	eventive cause
acid	weapon blunt
action	eventive
activist	human common
ad	media abstract
administration	human group
adult	human common
agent	human common
agreement	abstract
aid	aidstuff
aid-worker	human common
aide	human common job
aids	cause
airbase	facility
airbus	vehicle
aircraft	weapon aircraft vehicle troops
airliner	vehicle
airplane	weapon aircraft vehicle
airport	facility
ak-47	weapon firearm
ambassador	human common migrant
amendment	abstract
ammunition	weapon munition arms
animal	animal
anniversary	occasion
anxiety	ailment
anyone	human pronoun
apartment	facility
apc	weapon aircraft
appetite	abstract
approach	abstract
area	place
argument	abstract
arm	weapon firearm arms
armour	weapon aircraft
army	human group troops
arrow	weapon munition
arsenal	arms
arsonist	perpetrator human
article	statement
artillery	weapon munition
assailant	perpetrator human
assassin	perpetrator human
assault	eventive
assistance	aidstuff
asthma	ailment
asylum-seeker	migrant
attack	eventive cause
attacker	perpetrator human
attempt	eventive
attention	abstract
aunt	human common
authority	human group
avalanche	cause
ax	weapon blade
axe	weapon blade
baby	human common
bacteria	abstract disease
badger	animal
bakery	facility
balance	abstract
band	human group
bank	facility
bank-rate	abstract
banquet	occasion
bar	facility
bargain	abstract
barge	vehicle
barracks	facility
base	facility
basket	media abstract
bat	weapon blunt
baton	weapon blunt
baton-round	weapon blunt
batsman	sport
battalion	human group troops
battery	fuel
bear	animal
bias	abstract
bicycle	vehicle
bid	eventive
bill	abstract
billion	money
bird	animal
bishop	human common
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
border	place
border-post	facility
bottle	weapon blunt
boulevard	facility
bowler	sport
boxer	sport
boy	human common
boyfriend	human common
brandish	instrumental
brick	weapon blunt
bridge	facility
brigade	human group troops
bronchitis	ailment
brother	human common
budget	abstract
building	facility
bulldozer	weapon blunt
bullet	weapon munition
bunker	facility
burglar	perpetrator human
bus	vehicle cause
businessman	human common
businesswoman	human common
bystander	human common
c-4	weapon explosive munition
cafe	facility
cameraman	human common
camp	facility
campaign	eventive
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
champion	sport
chance	abstract
character	abstract
charge	weapon explosive munition
checkpoint	facility
checkpost	facility
chemical	fuel
chicken	animal
chief	human common
child	human common
cholera	cause
chord	abstract
church	facility
cinema	facility
citizen	migrant
city	facility place
civilian	human common
claim	abstract
clan	human group
clash	cause
class	occasion
cleaver	weapon blade
cleric	human common
clerk	human common
clinic	facility
clip	media abstract
club	weapon blunt facility sport
coach	vehicle sport job
coal	fuel
coalition	human group
coast	place
cocktail	weapon explosive munition
cold	cause
collapse	cause
college	facility
colonel	human common
column	human group
combatant	human group
commander	human common
commando	human group troops
commemoration	occasion
comment	abstract
commercial	media abstract
community	human group
complex	facility
compound	facility
concert	occasion
conference	occasion
confidence	abstract
conflict	cause
conscript	human common
constable	human common
consulate	facility
contract	abstract
contractor	human common
convoy	vehicle troops
cop	human common
corporal	human common
corruption	abstract
cost	abstract
councillor	human common
country	place
county	place
couple	human common
court	facility
courthouse	facility
cousin	human common
covid	cause
cow	animal
crash	cause
credibility	abstract
crew	human common
crewman	human common
crime	abstract
crisis	eventive
critic	abstract
criticism	abstract
crowbar	weapon blunt
crowd	human group
crown	abstract
culprit	perpetrator human
currency	abstract market
customer	human common
cyclist	human common
cyclone	cause
cylinder	fuel
dagger	weapon blade
dam	facility
daughter	human common
dead	generic human victim
deal	abstract
death	eventive
debt	abstract
decision	abstract
deer	animal
defender	sport
demonstrator	human common
depot	facility
deputy	human common
destroyer	weapon aircraft
detainee	human common captives
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
division	troops
doctor	human common
documentary	media abstract
dog	animal
dollar	abstract market money
dormitory	facility
dozen	generic human
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
elder	human common
election	occasion
elephant	animal
embassy	facility
employ	instrumental
employee	human common job
engine	abstract
engineer	human common
envoy	human common migrant
epilepsy	ailment
episode	eventive
euro	abstract market
everybody	human pronoun
everyone	human pronoun
explosion	cause
explosive	weapon explosive munition
extremist	human group
facility	facility
faction	human group
factory	facility fuel
fall	cause
family	human common
famine	cause
fan	human common
farm	facility
farmer	human common
father	human common
feast	occasion
ferry	vehicle
festival	occasion
fighter	human group troops
fighter-bomber	weapon aircraft
fighter-jet	weapon aircraft
fighting	cause
film	media abstract
fire	instrumental cause
firearm	weapon firearm
firebomb	weapon explosive munition
firefighter	human common
firework	fuel
fireworks	fuel
fish	animal
fisherman	human common
flat	facility
flight	vehicle
flood	cause
folk	generic human
food	aidstuff
footage	media abstract
force	human group troops
foreigner	migrant
friend	human common
frigate	weapon aircraft
fund	money aidstuff
funeral	occasion
furnace	fuel
game	occasion abstract
gang	human group
garage	facility
gas	weapon munition fuel
gasoline	weapon blunt
gathering	occasion
general	human common
germ	abstract
girl	human common
girlfriend	human common
goal	media abstract
goalkeeper	sport
goat	animal
gold	abstract
golfer	sport
government	human group
governor	human common
grandfather	human common
grandmother	human common
grant	money aidstuff
grenade	weapon explosive munition
group	human group
guard	human common troops
guerrilla	human group
guest	human common
gun	weapon firearm arms
gunboat	weapon aircraft
gunfire	weapon munition
gunman	perpetrator human
gunship	weapon aircraft
gunshot	weapon munition
gym	facility
hall	facility
hammer	weapon blunt
handgun	weapon firearm
harbor	facility
harbour	facility
hatchet	weapon blade
he	human pronoun
headline	abstract
headquarter	facility
headquarters	facility
heart	cause ailment
heat	cause
helicopter	weapon aircraft vehicle troops
helicopter-gunship	weapon aircraft
help	aidstuff
her	human pronoun
herder	human common
herself	reflexive
hide-out	facility
hideout	facility
highway	facility
hijacker	perpetrator human
hill	place
him	human pronoun
himself	reflexive
hitman	perpetrator human
hitter	sport
home	facility
homeowner	human common
hoop	media abstract
hope	abstract
horse	animal
hospital	facility
hostage	human common captives
hostage-taker	perpetrator human
hotel	facility
house	facility
howitzer	weapon firearm
human	generic human
hundred	generic human
hunger	cause abstract
hurl	instrumental
hurricane	cause
husband	human common
i	human pronoun
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
inflation	abstract market
initiative	abstract
injured	generic human victim
injury	cause
inmate	human common captives
inning	abstract
installation	facility
insurgent	human group
interest	abstract
intruder	perpetrator human
invader	perpetrator human
islamist	human group
island	facility place
issue	abstract
it	pronoun cause
itself	reflexive
jail	facility
jeep	vehicle
jet	weapon aircraft vehicle troops
jihadist	human group
joke	abstract
journalist	human common migrant
judge	human common
junta	human group
kalashnikov	weapon firearm
kerosene	weapon blunt
kicker	sport
kid	human common
kidnapper	perpetrator human
killer	perpetrator human
kindergarten	facility
kitchen	fuel
knife	weapon blade
knifeman	perpetrator human
laboratory	facility
laborer	human common
labourer	human common
landmine	weapon explosive munition
landslide	cause
launcher	weapon firearm
law	abstract
lawmaker	human common
lawyer	human common
lead	abstract
leader	human common
league	sport
legislation	abstract
lesson	occasion
library	facility
lieutenant	human common
life	generic human
lightning	cause
lion	animal
lives	generic human
loan	money aidstuff
locomotive	vehicle
looter	perpetrator human
lorry	vehicle cause
love	abstract
machete	weapon blade
machine-gun	weapon firearm
machinegun	weapon firearm
mafia	human group
mainland	place
major	human common
mall	facility
man	human common
manager	human common job
mansion	facility
march	occasion
marcher	human common
marine	human common troops
market	facility abstract market
marketplace	facility
mass	occasion
mastermind	perpetrator human
match	occasion
match-up	abstract
mayor	human common
me	human pronoun
measure	abstract
medic	human common
medical	aidstuff
medicine	aidstuff
meeting	occasion ultimatum
member	generic human
mercenary	human group
merchant	human common
meteor	fuel
methane	fuel
method	abstract
midfielder	sport
mig	weapon aircraft
migrant	human common migrant
militant	human group perpetrator
military	human group
militia	human group
million	generic human money
mine	weapon explosive munition facility fuel
miner	human common
minibus	vehicle
minister	human common job
ministry	human group facility
minority	human group
missile	weapon munition troops arms
mission	facility eventive
mob	human group
molotov	weapon explosive munition
moment	abstract
momentum	abstract
monastery	facility
money	money aidstuff
monk	human common
monument	facility
mood	abstract
mortar	weapon munition
mosque	facility
mother	human common
motion	abstract
motorbike	vehicle
motorcycle	vehicle
motorist	human common
mountain	place
mourner	human common
movie	media abstract
murderer	perpetrator human
museum	facility
musket	weapon firearm
myself	reflexive
myth	abstract
national	migrant
navy	human group
negotiation	ultimatum
neighbor	human common
neighborhood	facility place
neighbour	human common
neighbourhood	facility place
newsroom	facility
nightclub	facility
no-one	generic human
nobody	human pronoun
note	abstract
number	generic human
nun	human common
nurse	human common
offensive	eventive
office	facility
officer	human common troops
official	human common
oil	abstract
oilfield	facility
one	generic human
oneself	reflexive
onlooker	human common
operation	eventive
opportunity	abstract
opposition	human group
ordnance	weapon explosive munition
orphan	human common
other	generic human
ourselves	reflexive
outbreak	eventive
outpost	facility
overdose	cause
owner	human common
pain	abstract
palace	facility
pandemic	cause
panic	ailment
parade	occasion
paramedic	human common
paramilitary	human group
parcel-bomb	weapon explosive munition
parent	human common
park	facility
parliament	facility
party	human group occasion
passenger	human common
pastor	human common
patient	human common
patrol	human group
payment	money
peacekeeper	human common troops
peasant	human common
pedestrian	human common
people	generic human
pepper-spray	weapon blunt
perpetrator	perpetrator human
person	generic human
personnel	troops
persons	generic human
peso	market
petrol	weapon blunt
petrol-bomb	weapon explosive munition
pharmacy	facility
photo	media abstract
photograph	media abstract
photographer	human common
pickup	vehicle
picture	media abstract
pier	facility
pig	animal
pilgrim	human common
pilgrimage	occasion
pilot	human common
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
pneumonia	cause
point	abstract
poison	weapon blunt
police	human group troops
policeman	human common
policewoman	human common
policy	abstract
politician	human common
port	facility
pose	abstract
position	facility abstract
post	facility
poultry	animal
pound	market
poverty	cause abstract
power	abstract
powerplant	facility
prayer	occasion
prayers	occasion
premiere	occasion
premises	facility
president	human common
price	abstract market
priest	human common
prison	facility
prisoner	human common captives
private	human common
problem	abstract
procession	occasion
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
pupil	human common
pylon	facility
quake	cause
quarter	place
quarterback	sport
question	abstract
racism	abstract
raft	vehicle
raid	eventive
raider	perpetrator human
rally	occasion abstract
rampage	eventive
ranch	facility
ranger	human common
rate	market
razor	weapon blade
reactor	facility
rebel	human group
reception	occasion
record	abstract
recruit	human common
refinery	facility fuel
refugee	human common migrant
regime	human group
regiment	human group troops
region	place
reinforcement	troops
relative	human common
relief	aidstuff
remark	statement
report	abstract
reporter	human common
reputation	abstract
residence	facility
resident	generic human
resort	facility
restaurant	facility
revenue	market
revolver	weapon firearm
rhetoric	abstract
rhino	animal
rider	sport
rifle	weapon firearm
rioter	perpetrator human
road	facility
robber	perpetrator human
rock	weapon blunt
rocket	weapon munition
rocket-engine	fuel
role	abstract
rope	weapon blunt
round	weapon munition
rumor	abstract
rumour	abstract
run	eventive
rupee	market
rush-hour	occasion
saga	eventive
sailor	human common
sale	market
salon	facility
salvo	weapon munition
scene	eventive media abstract
school	facility
schoolboy	human common
schoolgirl	human common
score	generic human
screening	occasion
screwdriver	weapon blade
seat	abstract
security-force	human group
seed	sport
selfie	media abstract
semtex	weapon explosive munition
senator	human common
separatist	human group
sergeant	human common
series	eventive media abstract
service	occasion
serviceman	human common
settlement	facility
share	abstract market
shark	animal
she	human pronoun
sheep	animal
shell	weapon munition
shelter	aidstuff
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
sister	human common
smoke	cause
sniper	perpetrator human
soldier	human common troops
somebody	human pronoun
someone	human pronoun
son	human common
song	statement
soul	generic human
spacecraft	fuel
spate	eventive
spear	weapon blade
speech	occasion abstract statement
spokesman	human common
spokeswoman	human common
spree	eventive
squad	human group
square	facility
stabber	perpetrator human
stadium	facility
staff	job
stance	abstract
state	human group place
statement	abstract statement
station	facility
statue	facility
steam	fuel
stick	weapon blunt
stock	abstract market
stone	weapon blunt
store	facility
storm	cause
story	abstract
stove	fuel
strategy	abstract
street	facility place
strike	eventive
striker	human common sport
string	eventive
stronghold	facility
student	human common
studio	facility
submachine	weapon firearm
submarine	weapon aircraft vehicle
substation	facility
suburb	facility
sukhoi	weapon aircraft
summit	occasion
supermarket	facility
supply	aidstuff
supporter	human common
survivor	generic human victim
suspect	perpetrator human
suv	vehicle
sword	weapon blade
synagogue	facility
syndicate	human group
system	abstract
talk	ultimatum
tank	weapon aircraft facility troops
tanker	vehicle fuel
target	victim
tax	abstract
taxi	vehicle
teacher	human common job
team	sport
tear	weapon munition
tear-gas	weapon munition
teargas	weapon munition
teen	human common
teenager	human common
temperature	market
temple	facility
tenant	human common
tent	aidstuff
terminal	facility
territory	place
terrorist	human group perpetrator
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
thousand	generic human
throne	abstract
throw	instrumental
tiger	animal
time	cause abstract
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
tractor	vehicle
tragedy	eventive
train	vehicle cause
tram	vehicle
transformer	fuel
traveler	human common
traveller	human common
trawler	vehicle
tribe	human group
troop	human common group troops
trooper	human common
truck	vehicle cause
truncheon	weapon blunt
tumor	abstract disease
tumour	abstract disease
tunnel	facility
turtle	animal
typhoon	cause
tyre	fuel
uav	weapon aircraft
uncle	human common
union	human group
unit	human group troops
university	facility
us	human pronoun
use	instrumental
valley	place
value	abstract
van	vehicle
vehicle	vehicle
vessel	vehicle
victim	generic human victim
victory	abstract
video	media abstract
view	abstract
vigil	occasion
villa	facility
village	facility place
villager	human common
violence	cause
virus	cause abstract disease
visit	occasion
volcano	fuel
volley	weapon munition
volunteer	human common
voter	human common
war	cause
warehouse	facility
warhead	weapon explosive munition arms
warplane	weapon aircraft troops
warship	weapon aircraft troops
watchman	human common
water	aidstuff
wave	eventive
we	human pronoun
weapon	weapon firearm arms
weaponry	weapon firearm arms
wedding	occasion
weed	abstract
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
wolf	animal
woman	human common
word	statement
worker	human common job
worshiper	human common
worshipper	human common
wound	cause
wounded	generic human victim
yacht	vehicle
year	cause
yen	market
yield	market
you	human pronoun
yourself	reflexive
youth	human common
