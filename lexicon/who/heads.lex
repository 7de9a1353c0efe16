# Nouns that tell the kind of a name or noun phrase they head: facility, organization, group, weapon,
# place. Those that act or speak stand in agents.lex. A noun may have two rows ("club"): the name
# tagger weighs both, a described entity takes the first by order of kinds in the file's text.
# Singular lemmas.
# origin: own. licence: as the program
# example: "the Halden Street mosque" facility, "two hand grenades" weapon
# role: of weapons that are said to act as an army does ("Chadian warplanes"); empty elsewhere.
# columns: noun, kind, role
# cell kind: facility | group | organization | place | weapon
# cell role: key of who/roles | no text
academy	facility
academy	organization
acid	weapon
administration	organization
ag	organization
agency	organization
air base	facility
airbase	facility
airfield	facility
airline	organization
airport	facility
airstrip	facility
airways	organization
ak-47	weapon
alliance	organization
ammonium nitrate	weapon
ammunition	weapon
ammunition dump	facility
anti-personnel mine	weapon
anti-tank mine	weapon
apartment block	facility
apartment building	facility
archipelago	place
area	place
arena	facility
armored personnel carrier	weapon	MIL
armored vehicle	weapon	MIL
armoured car	weapon
armoured personnel carrier	weapon	MIL
armoured vehicle	weapon	MIL
arms	weapon
arms depot	facility
army	organization
army base	facility
army post	facility
arrow	weapon
arsenal	facility
artillery	weapon	MIL
artillery shell	weapon
assault rifle	weapon
assembly	organization
association	organization
attack helicopter	weapon	MIL
authority	organization
automatic rifle	weapon
automatic weapon	weapon
avenue	facility
axe	weapon
bakery	facility
ballistic missile	weapon
bank	facility
bank	organization
bar	facility
barracks	facility
barrel bomb	weapon
base	facility
baton	weapon
battalion	organization
bay	place
bayonet	weapon
bazaar	facility
bazooka	weapon
biological weapon	weapon
blunt object	weapon
board	organization
bomb	weapon
bomber jet	weapon	MIL
border	place
border crossing	facility
border post	facility
boulevard	facility
bow	weapon
brick	weapon
bridge	facility
brigade	organization
broadcasting	organization
building	facility
bullet	weapon
bungalow	facility
bunker	facility
bureau	organization
bus station	facility
bus stop	facility
c-4	weapon
cafe	facility
camp	facility
camp	group
campus	facility
canal	place
cannon	weapon
capital	place
car bomb	weapon
cartridge	weapon
castle	facility
catapult	weapon
cathedral	facility
cemetery	facility
center	facility
center	organization
centre	facility
centre	organization
chamber	organization
chapel	facility
checkpoint	facility
chemical weapon	weapon
chemical weapons	weapon
chlorine	weapon
church	facility
church	organization
cinema	facility
city	place
city hall	facility
clan	group
clinic	facility
club	facility
club	organization
cluster bomb	weapon
co	organization
co.	organization
coast	place
college	facility
college	organization
combat helicopter	weapon	MIL
command	organization
command post	facility
commission	organization
committee	organization
community	group
community center	facility
community centre	facility
company	organization
complex	facility
compound	facility
concert hall	facility
confederation	organization
congress	organization
consortium	organization
consulate	facility
continent	place
convent	facility
corp	organization
corp.	organization
corporation	organization
corps	organization
council	organization
country	place
countryside	place
county	place
court	organization
court building	facility
courthouse	facility
crossing	facility
crowd	group
cruise missile	weapon
cultural center	facility
cultural centre	facility
customs post	facility
dagger	weapon
daily	organization
dam	facility
delta	place
department	organization
depot	facility
desert	place
destroyer	weapon	MIL
detention center	facility
detention centre	facility
detonator	weapon
device	weapon
directorate	organization
district	place
division	organization
dock	facility
dormitory	facility
downtown	place
drone	weapon
dynamite	weapon
east	place
embassy	facility
enclave	place
explosive	weapon
explosive belt	weapon
explosive device	weapon
explosive vest	weapon
explosives	weapon
faction	group
factory	facility
family	group
farmhouse	facility
federation	organization
fertiliser bomb	weapon
fighter	weapon
fighter bomber	weapon	MIL
fighter jet	weapon	MIL
fighter plane	weapon	MIL
fighter-bomber	weapon	MIL
fire bomb	weapon
firearm	weapon
firebomb	weapon
firework	weapon
fireworks	weapon
firm	organization
flamethrower	weapon
fleet	organization
force	organization
forest	place
fort	facility
fortress	facility
foundation	organization
frigate	weapon	MIL
front	organization
frontier	place
frontier post	facility
fuel depot	facility
fund	organization
fuse	weapon
gallery	facility
garage	facility
garden	facility
gas	weapon
gas station	facility
gasoline	weapon
gazette	organization
gelignite	weapon
gmbh	organization
governorate	place
graveyard	facility
grenade	weapon
group	organization
guard post	facility
guesthouse	facility
gulf	place
gun	weapon
gunboat	weapon	MIL
gunboats	weapon
gunship	weapon	MIL
gymnasium	facility
hall	facility
hamlet	place
hammer	weapon
hand grenade	weapon
handgun	weapon
harbor	facility
harbour	facility
hatchet	weapon
headquarters	facility
health center	facility
health centre	facility
heavy weapon	weapon
heavy weapons	weapon
helicopter	weapon
helicopter gunship	weapon	MIL
herald	organization
highlands	place
highway	facility
hill	place
hills	place
holdings	organization
home	facility
homeland	place
hospital	facility
hospital	organization
hostel	facility
hotel	facility
house	facility
howitzer	weapon
hut	facility
ied	weapon
improvised explosive device	weapon
inc	organization
inc.	organization
industries	organization
inspectorate	organization
institute	organization
institution	organization
intersection	facility
iron bar	weapon
island	place
islands	place
jail	facility
jet fighter	weapon	MIL
junction	facility
jungle	place
kalashnikov	weapon
katyusha	weapon
katyusha rocket	weapon
kindergarten	facility
knife	weapon
lab	facility
laboratory	facility
lake	place
land mine	weapon
landfill	facility
landmine	weapon
launcher	weapon
league	organization
letter bomb	weapon
library	facility
lighthouse	facility
llc	organization
ltd	organization
ltd.	organization
m-16	weapon
machete	weapon
machine gun	weapon
machine-gun	weapon
majority	group
mall	facility
mansion	facility
market	facility
marketplace	facility
media	organization
memorial	facility
metro station	facility
military base	facility
military post	facility
mill	facility
mine	facility
mine	weapon
ministry	organization
ministry building	facility
minority	group
missile	weapon
mission	organization
molotov	weapon
molotov cocktail	weapon
monastery	facility
monument	facility
mortar	weapon
mortar bomb	weapon
mortar round	weapon
mortar shell	weapon
mosque	facility
mosque complex	facility
motel	facility
motors	organization
motorway	facility
mountain	place
mountains	place
movement	organization
multiple rocket launcher	weapon
municipality	place
museum	facility
mustard gas	weapon
nail bomb	weapon
napalm	weapon
nation	place
naval base	facility
navy	organization
neighborhood	place
neighbourhood	place
nerve agent	weapon
nerve gas	weapon
network	organization
news	organization
nightclub	facility
north	place
northeast	place
northwest	place
nuclear plant	facility
nuclear power plant	facility
nuclear weapon	weapon
nursery	facility
oblast	place
observation post	facility
observatory	facility
ocean	place
office	facility
office	organization
oil field	facility
oilfield	facility
organisation	organization
organization	organization
orphanage	facility
outpost	facility
outskirts	place
pagoda	facility
palace	facility
parcel bomb	weapon
park	facility
parliament	organization
parliament building	facility
party	organization
peninsula	place
penitentiary	facility
people	group
petrol	weapon
petrol bomb	weapon
petrol station	facility
pharmacy	facility
phosphorus	weapon
pier	facility
pipe bomb	weapon
pipeline	facility
pistol	weapon
plain	place
plant	facility
plateau	place
playground	facility
plaza	facility
plc	organization
poison	weapon
poison gas	weapon
police	organization
police post	facility
police station	facility
population	group
port	facility
post	organization
post office	facility
power plant	facility
power station	facility
premises	facility
press	organization
prison	facility
province	place
pub	facility
pylon	facility
quarry	facility
quarter	place
radio	organization
railway station	facility
rdx	weapon
refinery	facility
refugee camp	facility
regiment	organization
region	place
registry	organization
republic	place
reservoir	facility
residence	facility
resort	facility
restaurant	facility
revolver	weapon
rifle	weapon
river	place
road	facility
roadblock	facility
roadside bomb	weapon
rock	weapon
rocket	weapon
rocket launcher	weapon
rocket-propelled grenade	weapon
roundabout	facility
rpg	weapon
rubber bullet	weapon
rubber bullets	weapon
runway	facility
s.a.	organization
sarin	weapon
school	facility
school	organization
screwdriver	weapon
scud	weapon
secretariat	organization
security post	facility
semtex	weapon
senate	organization
service	organization
service station	facility
settlement	place
settlement outpost	facility
sharp object	weapon
shed	facility
shell	weapon
shelter	facility
shop	facility
shopping center	facility
shopping centre	facility
shopping mall	facility
shotgun	weapon
shrapnel	weapon
shrine	facility
side	group
silo	facility
site	facility
skyscraper	facility
slingshot	weapon
small arms	weapon
smoke bomb	weapon
sniper rifle	weapon
society	organization
souk	facility
south	place
southeast	place
southwest	place
spear	weapon
sports hall	facility
square	facility
stadium	facility
state	place
station	facility
statue	facility
stick	weapon
stone	weapon
store	facility
strait	place
street	facility
studio	facility
stun grenade	weapon
stun gun	weapon
sub-machinegun	weapon
submachine gun	weapon
submarine	weapon	MIL
substation	facility
suburb	place
subway station	facility
suicide belt	weapon
suicide bomb	weapon
suicide vest	weapon
supermarket	facility
surface-to-air missile	weapon
sword	weapon
synagogue	facility
syndicate	organization
tank	weapon	MIL
tank shell	weapon
taser	weapon
team	organization
tear gas	weapon
television	organization
temple	facility
terminal	facility
territory	place
theater	facility
theatre	facility
time bomb	weapon
times	organization
tnt	weapon
torpedo	weapon
tower	facility
town	place
town hall	facility
train station	facility
trench	facility
tribe	group
tribunal	organization
tribune	organization
truck bomb	weapon
truncheon	weapon
trust	organization
tunnel	facility
tv	organization
union	organization
university	facility
university	organization
unmanned aerial vehicle	weapon
valley	place
venue	facility
villa	facility
village	place
warehouse	facility
warhead	weapon
warplane	weapon	MIL
warship	weapon	MIL
water cannon	weapon
weapon	weapon
weaponry	weapon
west	place
wharf	facility
white phosphorus	weapon
zone	place
zoo	facility
