# What an act was done with, what was moved, how people spoke: the mode of ASSAULT that a weapon tells, the mode of
# MOBILIZE that troops and arms tell, the mode of CONSULT that a line or a gathering tells.
# Lemmas; of two nouns ("artillery rounds") the first is asked first. Not here: what is used in more than one
# way ("helicopter" carries men and fires, "gas" is burnt and thrown).
# example: "attacked the port with drones" ASSAULT drone; "deployed police officers" MOBILIZE police;
# "fired artillery rounds at the isle" ASSAULT heavy-weapons; "met at a summit" CONSULT multilateral
# apart: of a preposition: people spoke elsewhere than by what it leads to ("met ahead of a summit").
# origin: own; licence: as the project
# columns: lemma, mode of ASSAULT, mode of MOBILIZE, mode of CONSULT
# cell mode of ASSAULT: aerial | beat | crowd-control | drone | explosives | firearms | heavy-weapons | primitive
# cell mode of ASSAULT: unconventional | no text
# cell mode of MOBILIZE: militia | police | troops | weapons | no text
# cell mode of CONSULT: apart | multilateral | phone | third-party | no text
about			apart
ac-130	aerial	weapons
after			apart
ahead			apart
ak-47	firearms
anthrax	unconventional
apec			multilateral
army		troops
arrow	primitive
artillery	heavy-weapons	weapons
asean			multilateral
assembly			multilateral
auspice			third-party
auspices			third-party
ax	primitive
axe	primitive
b-1	aerial	weapons
b-2	aerial	weapons
b-52	aerial	weapons
baton	beat
baton-round	crowd-control
battalion		troops
battleship		weapons
bayonet	primitive
bazooka	heavy-weapons	weapons
before			apart
blade	primitive
bomb	explosives
bomber	aerial	weapons
brick	primitive
brigade		troops
bullet	firearms
c-4	explosives
cannon	heavy-weapons	weapons
carrier		weapons
catapult	primitive
chlorine	unconventional
claymore	explosives
cleaver	primitive
club	beat
conference			multilateral
constable		police
crossbow	primitive
crowbar	beat
dagger	primitive
destroyer		weapons
drone	drone	weapons
dynamite	explosives
explosive	explosives
f-14	aerial	weapons
f-15	aerial	weapons
f-16	aerial	weapons
f-18	aerial	weapons
f-22	aerial	weapons
f-35	aerial	weapons
fajr	heavy-weapons	weapons
fighter-bomber	aerial	weapons
fighter-jet	aerial	weapons
firearm	firearms
firebomb	primitive
firecracker	explosives
fist	beat
frigate		weapons
g20			multilateral
g7			multilateral
g8			multilateral
gathering			multilateral
gendarme		police
gendarmerie		police
grad	heavy-weapons	weapons
grenade	explosives
guerrilla		militia
gun	firearms
gunboat		weapons
gunfire	firearms
gunman		militia
gunship	aerial	weapons
gunshot	firearms
hammer	beat
handgun	firearms
hatchet	primitive
helicopter-gunship	aerial	weapons
himars	heavy-weapons	weapons
hotline			phone
howitzer	heavy-weapons	weapons
ied	explosives
infantry		troops
insurgent		militia
interceptor		weapons
jet	aerial	weapons
kalashnikov	firearms
kassam	heavy-weapons	weapons
katyusha	heavy-weapons	weapons
knife	primitive
landmine	explosives
launcher	heavy-weapons	weapons
m-16	firearms
m-4	firearms
machete	primitive
machine-gun	firearms
machinegun	firearms
margin			multilateral
marine		troops
mediation			third-party
mediator			third-party
mi-24	aerial	weapons
mi-8	aerial	weapons
mig	aerial	weapons
mig-21	aerial	weapons
mig-23	aerial	weapons
mig-25	aerial	weapons
mig-29	aerial	weapons
mig-31	aerial	weapons
militant		militia
militia		militia
militiaman		militia
mine	explosives
minesweeper		weapons
missile	heavy-weapons	weapons
molotov	primitive
mortar	heavy-weapons	weapons
musket	firearms
mustard	unconventional
nato			multilateral
nerve	unconventional
novichok	unconventional
opec			multilateral
paramilitary		militia
paratrooper		troops
parcel-bomb	explosives
peacekeeper		troops
pepper-spray	crowd-control
petrol-bomb	primitive
phone			phone
phosgene	unconventional
pistol	firearms
plane	aerial	weapons
police		police
policeman		police
policewoman		police
polonium	unconventional
qassam	heavy-weapons	weapons
quadcopter	drone	weapons
razor	primitive
rebel		militia
regiment		troops
reservist		troops
revolver	firearms
ricin	unconventional
rifle	firearms
rock	primitive
rocket	heavy-weapons	weapons
round	firearms
rpg-7	heavy-weapons	weapons
sarin	unconventional
screwdriver	primitive
scud	heavy-weapons	weapons
semtex	explosives
shahed	drone	weapons
shell	heavy-weapons	weapons
shot	firearms
shotgun	firearms
sideline			multilateral
since			apart
slingshot	primitive
smerch	heavy-weapons	weapons
soldier		troops
soman	unconventional
spear	primitive
stone	primitive
su-22	aerial	weapons
su-24	aerial	weapons
su-25	aerial	weapons
su-27	aerial	weapons
su-30	aerial	weapons
su-34	aerial	weapons
su-35	aerial	weapons
submachine	firearms
submarine		weapons
sukhoi	aerial	weapons
summit			multilateral
sword	primitive
t-55	heavy-weapons	weapons
t-62	heavy-weapons	weapons
t-72	heavy-weapons	weapons
t-80	heavy-weapons	weapons
t-90	heavy-weapons	weapons
tabun	unconventional
tank	heavy-weapons	weapons
tear-gas	crowd-control
teargas	crowd-control
teleconference			phone
telephone			phone
tnt	explosives
tomahawk	heavy-weapons	weapons
troop		troops
troops		troops
truncheon	beat
uav	drone	weapons
until			apart
uragan	heavy-weapons	weapons
video			phone
videoconference			phone
videolink			phone
vigilante		militia
vx	unconventional
warplane	aerial	weapons
warship		weapons
zelzal	heavy-weapons	weapons
