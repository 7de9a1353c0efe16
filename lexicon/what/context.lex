# PLOVER's contexts: what a story is about beside the act that it tells of, by words of its sentences.
# Words in small letters, without accents, hyphens as blanks, no "'s"; the last word may be its plural in the
# text. A row with capitals stands for the act itself: TYPE or TYPE/mode.
# strength: empty, one such word is enough; weak, only two different ones of a context are;
# none, a phrase whose words speak for nothing ("basketball court").
# example: "Troops shelled the depot" military; "the judge heard the suspect's lawyer" legal; "the minister met the
# president" executive, where neither word alone is enough
# origin: own, by the descriptions of PLOVER's contexts; licence: as the project
# columns: words or act, context, strength
# cell context: asylum | cbrn | corruption | crime | cyber | diplomatic | disasters | economic | election
# cell context: environment | executive | gender | health | human_rights | human_security | illegal_drugs | inequality
# cell context: intelligence | legal | legislative | lgbt | migration | military | misinformation | natural_resource
# cell context: peacekeeping | political_institutions | pro_autocracy | pro_democracy | religion_ethnicity
# cell context: reparations | repression | rights_freedoms | technology | territory | terrorism | trafficking
# cell strength: none | weak | no text
5g	technology
ASSAULT/aerial	military
ASSAULT/crowd-control	repression
ASSAULT/sexual	gender
ASSAULT/suicide-attack	terrorism
ASSAULT/unconventional	cbrn
COERCE/censor	rights_freedoms
COERCE/curfew	rights_freedoms
COERCE/cyber	cyber
COERCE/deport	migration
COERCE/martial-law	political_institutions
COERCE/misinformation	misinformation
DISASTER	disasters
MOBILIZE/troops	military
PROTEST/hunger	rights_freedoms
SANCTION/convict	legal
THREATEN/territory	territory
abortion	gender
abuse	human_rights	weak
abuse of office	corruption
abuse of power	corruption
accord	diplomatic	weak
acquitted	legal
act of terror	terrorism
aftershock	disasters
agent	intelligence	weak
aggravated assault	crime
aids	health
air base	military
air crash	disasters
air force	military
air strike	military	weak
airbase	military
airstrike	military	weak
al qaeda	terrorism
al qaida	terrorism
al shabaab	terrorism
ambassador	diplomatic
amendment	legislative	weak
amnesty international	human_rights
amphetamine	illegal_drugs
annex	territory	weak
annexation	territory
annexed	territory
anthrax	cbrn
anti corruption	corruption
anti semitic	religion_ethnicity
anti semitism	religion_ethnicity
anti terror	terrorism
anti terrorism	terrorism
app	technology	weak
appeal court	legal
apple inc	technology
archbishop	religion_ethnicity
armed force	military
armed robbery	crime
arms smuggling	trafficking
army	military
army chief	military
arraigned	legal
arrest	crime	weak
arrest warrant	legal
arrested	crime	weak
arson	crime
artificial intelligence	technology
artillery	military
assault rifle	crime
assaulted	crime
asylum	asylum
asylum seeker	asylum
asylum seeker	migration
atomic bomb	cbrn
atrocity	human_rights	weak
attorney	legal	weak
attorney general	legal
austerity	economic
authoritarian	pro_autocracy
authoritarianism	pro_autocracy
autocracy	pro_autocracy
autocrat	pro_autocracy
avalanche	disasters
ayatollah	religion_ethnicity
bailout	economic
ballot	election
ban on demonstrations	rights_freedoms
ban on protests	rights_freedoms
ban on rallies	rights_freedoms
banned	rights_freedoms	weak
barrel	natural_resource	weak
basketball court	legal	none
baton	repression	weak
battalion	military
be a disaster	disasters	none
bilateral	diplomatic
bill	legislative	weak
biological weapon	cbrn
bird flu	health
bisexual	lgbt
bishop	religion_ethnicity
blackout	human_security
blanket	human_security	weak
blaze	disasters	weak
blue helmet	peacekeeping
boko haram	terrorism
bomb	terrorism	weak
bombing	terrorism	weak
border	territory	weak
border clash	territory
border dispute	territory
border patrol	migration
breakaway	territory
bribe	corruption
bribery	corruption
brigade	military
buddhist	religion_ethnicity
budget	economic	weak
budget deficit	economic
buffer zone	territory
building collapse	disasters
bundestag	legislative
burglar	crime
burglary	crime
bushfire	disasters
by election	election
cabinet	executive	weak
cabinet	political_institutions	weak
cabinet minister	executive
cabinet reshuffle	executive
camp	migration	weak
campaign	election	weak
cancer	health
candidate	election	weak
cannabis	illegal_drugs
capsized	disasters
car bomb	terrorism
car bombing	terrorism
carbon emission	environment
carjacking	crime
cartel	illegal_drugs	weak
cartel	trafficking	weak
caste	religion_ethnicity
catholic	religion_ethnicity
ceasefire monitor	peacekeeping
ceasefire talk	diplomatic
censor	rights_freedoms	weak
censorship	rights_freedoms
central bank	economic
chancellor	executive	weak
chemical spill	disasters
chemical weapon	cbrn
chip	technology	weak
chlorine gas	cbrn
cholera	health
christian	religion_ethnicity
church	religion_ethnicity
cia	intelligence
civil liberties	rights_freedoms
civil liberty	rights_freedoms
civil rights	rights_freedoms
civilian rule	pro_democracy	weak
clean water	human_security
cleric	religion_ethnicity
climate	environment	weak
climate change	environment
coal	natural_resource	weak
coal mine	natural_resource
coalition	political_institutions	weak
coalition government	legislative
coalition talk	legislative
cobalt	natural_resource	weak
coca	illegal_drugs
cocaine	illegal_drugs
collapsed	disasters	weak
colonel	military	weak
commander	military	weak
commander in chief	military	none
compensate	reparations	weak
compensate the families	reparations
compensate the victims	reparations
compensate victims	reparations
compensation	reparations	weak
compensation for the families	reparations
compensation for the victims	reparations
compensation for victims	reparations
compensation to the families	reparations
compensation to victims	reparations
computer	technology	weak
computer virus	cyber
congress	legislative	weak
congressman	legislative
congresswoman	legislative
conscript	military
conservationist	environment
conspiracy theory	misinformation
constituency	election	weak
constitution	political_institutions
constitutional	political_institutions
constitutional reform	political_institutions
consul	diplomatic
consulate	diplomatic
contaminated	environment	weak
contraband	trafficking
contraception	gender	weak
convict	legal	weak
convicted	legal
copper	natural_resource	weak
copper mine	natural_resource
coronavirus	health
corrupt	corruption
corruption	corruption
council of ministers	executive
counter terrorism	terrorism
counterterrorism	terrorism
coup	political_institutions
coup d etat	political_institutions
court	legal
covid	health
crackdown	pro_autocracy	weak
crackdown	repression
crash	disasters	weak
crime	crime
crime against humanity	human_rights
crimes against humanity	human_rights
criminal	crime	weak
cronyism	corruption
crown prince	executive
crude oil	natural_resource
crushed the protest	repression
curfew	rights_freedoms
currency	economic	weak
customs duty	economic
cyber	cyber
cyber attack	cyber
cyber crime	cyber
cyber security	cyber
cyberattack	cyber
cybercrime	cyber
cybersecurity	cyber
cyclone	disasters
dalit	religion_ethnicity
data breach	cyber
death penalty	legal
death sentence	legal
death squad	repression
debt	economic	weak
deepfake	misinformation
defence ministry	military
defendant	legal
defense ministry	military
deforestation	environment
delegation	diplomatic	weak
democracy	pro_democracy	weak
democracy activist	pro_democracy
democracy movement	pro_democracy
democratic reform	pro_democracy
democratic transition	pro_democracy	weak
democratisation	pro_democracy
democratization	pro_democracy
demonstrator	repression	weak
denial of service	cyber
deport	migration	weak
deportation	migration
deported	migration
deputy	legislative	weak
derailed	disasters
derailment	disasters
destroyer	military
detective	crime	weak
devaluation	economic
device	technology	weak
diamond	natural_resource	weak
diamond mine	natural_resource
dictator	pro_autocracy	weak
dictatorship	pro_autocracy
digital	technology	weak
diplomacy	diplomatic
diplomat	diplomatic
diplomatic	diplomatic
dirty bomb	cbrn
disappeared by	repression
disaster	disasters
discrimination in pay	inequality
disease	health
disinformation	misinformation
disparity	inequality	weak
disperse	repression	weak
dispersed	repression	weak
displaced	migration
displacement	migration
disputed	territory	weak
disputed island	territory
disputed territory	territory
dissident	repression	weak
dissident	rights_freedoms
dissolve parliament	political_institutions
doctor	health	weak
domestic violence	gender
double agent	intelligence
drilling	natural_resource
drinking water	human_security
drive by shooting	crime
drought	disasters
drug	illegal_drugs	weak
drug baron	illegal_drugs
drug cartel	illegal_drugs
drug cartel	trafficking
drug dealer	illegal_drugs
drug gang	illegal_drugs
drug lord	illegal_drugs
drug smuggler	illegal_drugs
drug smuggling	illegal_drugs
drug smuggling	trafficking
drug store	illegal_drugs	none
drug trade	illegal_drugs
drug trafficker	illegal_drugs
drug trafficking	illegal_drugs
duma	legislative
earthquake	disasters
eavesdrop	intelligence	weak
ebola	health
ecological	environment
economic	economic	weak
economic aid	economic
economic crisis	economic
economic development	economic
economic growth	economic
economic policy	economic
economic reform	economic
economic sanction	economic
economist	economic	weak
economy	economic	weak
ecosystem	environment
ecstasy	illegal_drugs	weak
election	election
election campaign	election
electoral	election
electricity	human_security	weak
embassy	diplomatic
embezzle	corruption
embezzled	corruption
embezzlement	corruption
emigrant	migration
emission	environment	weak
emissions target	environment
endangered species	environment
engineer	technology	weak
enriched uranium	cbrn
environment	environment	weak
environmental	environment
environmentalist	environment
envoy	diplomatic
epicenter	disasters
epicentre	disasters
epidemic	health
eruption	disasters
espionage	intelligence
ethnic	religion_ethnicity
ethnic cleansing	religion_ethnicity
european union	diplomatic	weak
evacuated	disasters	weak
evicted	human_security
eviction	human_security
exchange rate	economic
executive order	executive
exit poll	election
exodus	migration
explosive	terrorism	weak
export	economic	weak
export quota	economic
extortion	crime
extradition	legal
extrajudicial	repression
extrajudicial killing	repression
extremist	terrorism	weak
fabricated	misinformation	weak
fake news	misinformation
false information	misinformation
false report	misinformation
false rumor	misinformation
false rumour	misinformation
famine	human_security
farc	terrorism
farmland	human_security	weak
felony	crime
female genital mutilation	gender
feminist	gender
fentanyl	illegal_drugs
fighter jet	military
fire brigade	military	none
fire brigades	military	none
fired on demonstrators	repression
fired on protesters	repression
firefighter	disasters	weak
first lady	executive
first minister	executive	weak
fiscal	economic	weak
fishing rights	natural_resource
fled	migration	weak
flee	migration	weak
flood	disasters
flooding	disasters
food	human_security	weak
food aid	human_security
food court	legal	none
food crisis	human_security
food price	human_security
food security	human_security
food shortage	human_security
foreign minister	diplomatic
foreign ministry	diplomatic
foreign secretary	diplomatic
forest fire	disasters
former secretary of state	diplomatic	none
fraud	crime
free and fair election	pro_democracy
free speech	rights_freedoms
free trade	economic
freedom	rights_freedoms	weak
freedom of assembly	rights_freedoms
freedom of expression	rights_freedoms
freedom of religion	rights_freedoms
freedom of speech	rights_freedoms
freedom of the press	rights_freedoms
frigate	military
front line	military	weak
fsb	intelligence
fuel shortage	human_security
gag order	rights_freedoms
gang	crime
gangster	crime
gap between rich and poor	inequality
gap between the rich	inequality
gas	natural_resource	weak
gas field	natural_resource
gas pipeline	natural_resource
gay	lgbt
gay pride	lgbt
gay rights	lgbt
gaza strip	territory
gdp	economic
gender	gender
gender based	gender
gender equality	gender
general election	election
general staff	military
genocide	human_rights	weak
girls education	gender
global warming	environment
gold mine	natural_resource
gold mine of	natural_resource	none
google	technology
governor	executive	weak
graft	corruption
greenhouse gas	environment
greenpeace	environment
gross domestic product	economic
growth	economic	weak
guerrilla	terrorism	weak
guilty	legal	weak
gun	crime	weak
gun running	trafficking
gunman	crime
gunrunning	trafficking
habeas corpus	rights_freedoms
hacked	cyber
hacker	cyber
hacking	cyber
hamas	terrorism
hashish	illegal_drugs
head of government	executive
head of state	executive
health	health	weak
health care	health
health minister	health
health ministry	health
healthcare	health
hearing	legal	weak
heat wave	disasters
heatwave	disasters
helicopter gunship	military	weak
hepatitis	health
heroin	illegal_drugs
hezbollah	terrorism
high tech	technology
high technology	technology
hijacker	terrorism
hindu	religion_ethnicity
hiv	health
hoax	misinformation
holy	religion_ethnicity	weak
home invasion	crime
homeless	human_security
homicide	crime
homophobia	lgbt
homosexual	lgbt
homosexuality	lgbt
hostage	terrorism	weak
house arrest	rights_freedoms
house of commons	legislative
house of lords	legislative
house of representatives	legislative
housing	human_security	weak
human right	human_rights
human rights	human_rights
human trafficking	trafficking
humanitarian	human_security
hunger	human_security
hunger strike	human_security	none
hurricane	disasters
hutu	religion_ethnicity
iaea	cbrn
illegal drug	illegal_drugs
illegal payment	corruption
illicit	trafficking	weak
imam	religion_ethnicity
imf	economic
immigrant	migration
immigration	migration
impeachment	political_institutions
import	economic	weak
income gap	inequality
incumbent	election	weak
independence	territory	weak
independence movement	territory
independence referendum	territory
indicted	legal
indictment	legal
indigenous	religion_ethnicity
inequality	inequality
infantry	military
infection	health
inflation	economic
influence operation	misinformation
influenza	health
informer	intelligence	weak
intelligence	intelligence	weak
intelligence agency	intelligence
intelligence chief	intelligence
intelligence officer	intelligence
intelligence official	intelligence
intelligence service	intelligence
interest rate	economic
interim government	political_institutions
internally displaced	migration
international atomic energy agency	cbrn
international criminal court	legal
international law	legal
international monetary fund	economic
internet	technology	weak
invasion	territory
investment	economic	weak
ipad	technology
iphone	technology
ira	terrorism	weak
irish republican army	terrorism
isil	terrorism
isis	terrorism
islam	religion_ethnicity
islamic	religion_ethnicity
islamic state	terrorism
islamist	religion_ethnicity
jail term	legal	weak
jewish	religion_ethnicity
jewish settlement	territory
jihadi	terrorism
jihadist	terrorism
journalist	rights_freedoms	weak
judge	legal	weak
judicial	legal
judiciary	legal
junta	political_institutions
junta	pro_autocracy	weak
jury	legal	weak
justice	legal	weak
kashmir	territory
kgb	intelligence
kickback	corruption
kidnapper	crime
kidnapping	crime
killer	crime	weak
king	executive	weak
knesset	legislative
kremlin	executive	weak
kurd	religion_ethnicity
kurdish	religion_ethnicity
kyoto protocol	environment
land grab	human_security
land redistribution	inequality
land reform	human_security
land seizure	human_security
landslide	disasters
landslide	election	weak
lashkar e taiba	terrorism
laundering	corruption	weak
law	legal	weak
lawmaker	legislative
lawsuit	legal
lawyer	legal	weak
legal	legal	weak
legislative	legislative
legislature	legislative
lesbian	lgbt
lgbt	lgbt
lgbtq	lgbt
liberation army	military	none
lieutenant	military	weak
life sentence	legal
line of control	territory
loan	economic	weak
logging	natural_resource
lower house	legislative
mafia	crime
magistrate	legal
magnitude	disasters	weak
malaria	health
malnutrition	human_security
malware	cyber
manslaughter	crime
marijuana	illegal_drugs
marine corps	military
market	economic	weak
martial law	political_institutions
mass arrest	repression
maternity leave	gender
measles	health
medellin cartel	illegal_drugs
media freedom	rights_freedoms
mediation	diplomatic	weak
mediator	diplomatic
medical care	health
medicine	health	weak
member of parliament	legislative
mental health	health
methamphetamine	illegal_drugs
mi5	intelligence
mi6	intelligence
microchip	technology
microsoft	technology
migrant	migration
migration	migration
militant	terrorism	weak
military	military
military aid	military
military exercise	military
military intelligence	intelligence
military rule	pro_autocracy
military takeover	pro_autocracy
mine collapse	disasters
miner	natural_resource
mining	natural_resource
minister	executive	weak
ministry	executive	weak
ministry of defence	military
ministry of defense	military
minority	religion_ethnicity	weak
minority group	religion_ethnicity
misappropriation	corruption
misinformation	misinformation
misogyny	gender
missile	military	weak
misuse of public funds	corruption
monarch	executive	weak
monastery	religion_ethnicity
monetary policy	economic
money laundering	corruption
monk	religion_ethnicity	weak
mosque	religion_ethnicity
mossad	intelligence
mudslide	disasters
mugging	crime
multinational force	peacekeeping
multiparty	pro_democracy
murder	crime
murdered	crime
murderer	crime
muslim	religion_ethnicity
mustard gas	cbrn
narcotic	illegal_drugs
national assembly	legislative
natural disaster	disasters
natural gas	natural_resource
navy	military
negotiation	diplomatic	weak
negotiator	diplomatic	weak
nepotism	corruption
nerve agent	cbrn
nerve gas	cbrn
new technology	technology
newspaper closed	rights_freedoms	weak
no confidence	legislative
non proliferation	cbrn
novichok	cbrn
nuclear	cbrn	weak
nuclear arm	cbrn
nuclear arsenal	cbrn
nuclear bomb	cbrn
nuclear deal	cbrn
nuclear device	cbrn
nuclear inspector	cbrn
nuclear missile	cbrn
nuclear program	cbrn
nuclear programme	cbrn
nuclear talk	cbrn
nuclear test	cbrn
nuclear warhead	cbrn
nuclear waste	environment
nuclear weapon	cbrn
observer mission	peacekeeping
occupation	territory	weak
occupied territories	territory
occupied territory	territory
offshore oil	natural_resource
oil	natural_resource	weak
oil company	natural_resource
oil export	natural_resource
oil field	natural_resource
oil pipeline	natural_resource
oil price	natural_resource
oil production	natural_resource
oil reserve	natural_resource
oil rig	natural_resource
oil spill	disasters
oil spill	environment
oil spill	natural_resource
oilfield	natural_resource
on trial	legal
one party rule	pro_autocracy
one party state	pro_autocracy
online	technology	weak
opec	natural_resource
opened fire on demonstrators	repression
opened fire on protesters	repression
opium	illegal_drugs
opposition	political_institutions	weak
opposition party	political_institutions
ore	natural_resource	weak
organised crime	crime
organized crime	crime
outbreak	health
pandemic	health
paratrooper	military
parliament	legislative
parliamentary	legislative
party	political_institutions	weak
party congress	political_institutions
party leader	political_institutions
patient	health	weak
pay gap	inequality
peace accord	diplomatic
peace agreement	diplomatic
peace negotiation	diplomatic
peace process	diplomatic
peace talk	diplomatic
peacekeeper	peacekeeping
peacekeeping	peacekeeping
pentagon	military
people smuggler	trafficking
people smuggling	trafficking
pepper spray	repression
phishing	cyber
physician	health	weak
pilgrim	religion_ethnicity	weak
pipeline	natural_resource
plague	health
plaintiff	legal
plane crash	disasters
pleaded guilty	legal
plutonium	cbrn
poacher	trafficking
poaching	trafficking
poison gas	cbrn
police brutality	repression
polio	health
politburo	political_institutions	weak
political asylum	asylum
political party	political_institutions
political prisoner	repression
political prisoner	rights_freedoms
poll	election	weak
polling day	election
polling station	election
polluted	environment
pollution	environment
poor	inequality	weak
pope	religion_ethnicity
poverty	inequality	weak
power cut	human_security
power outage	human_security
power sharing	political_institutions
premier	executive	weak
premiership	executive
presidency	executive
president	executive	weak
president elect	executive
president for life	pro_autocracy
presidential candidate	election
presidential decree	executive
presidential palace	executive
press freedom	rights_freedoms
price	economic	weak
pride parade	lgbt
priest	religion_ethnicity
prime minister	executive	weak
prime ministership	executive
prisoner of conscience	rights_freedoms
prisoners of conscience	rights_freedoms
pro democracy	pro_democracy
propaganda	misinformation	weak
propaganda campaign	misinformation
prosecutor	legal
protester	repression	weak
public health	health
public prosecutor	legal
purge	pro_autocracy	weak
qaeda	terrorism
quake	disasters
quarantine	health
rabbi	religion_ethnicity
racial	religion_ethnicity
racism	religion_ethnicity
racist	religion_ethnicity
radiation	cbrn	weak
radioactive	cbrn	weak
rally	rights_freedoms	weak
ransom	crime
ransomware	cyber
rape	crime
rape	gender
raped	crime
raped	gender
rare earth	natural_resource
ration	human_security	weak
reactor	cbrn	weak
recession	economic
red army faction	military	none
redistribution	inequality
reelection	election
referendum	election
refinery	natural_resource
refugee	migration
refugee camp	migration
refugee status	asylum
regiment	military
relation	diplomatic	weak
religious	religion_ethnicity
religious freedom	rights_freedoms
reparation	reparations
repatriated	migration
repatriation	migration
reporters without borders	rights_freedoms
repression	repression
repressive	repression
reproductive right	gender
rescue worker	disasters	weak
rescuer	disasters	weak
resettle	migration	weak
reshuffle	political_institutions	weak
restitution	reparations
restoration of democracy	pro_democracy
restore democracy	pro_democracy
return to civilian rule	pro_democracy
ricin	cbrn
right to protest	rights_freedoms
right to vote	rights_freedoms
rights abuse	human_rights
rights activist	human_rights
rights group	human_rights
rights violation	human_rights
riot police	repression	weak
roadside bomb	terrorism
robbed	crime
robber	crime
robbery	crime
robot	technology
robotics	technology
rohingya	religion_ethnicity
royal family	executive
rubber bullet	repression
rubble	disasters	weak
ruling party	political_institutions
rumor	misinformation	weak
rumour	misinformation	weak
runoff	election
salvation army	military	none
same sex	lgbt
sarin	cbrn
satellite	technology	weak
satellite launch	technology
scandal	corruption	weak
schoolgirl	gender	weak
secession	territory
secessionist	territory
secret agent	intelligence
secret police	repression
secret service	intelligence
secretary general	diplomatic
secretary of state	diplomatic
sectarian	religion_ethnicity
security council	diplomatic
security force	repression	weak
seize power	pro_autocracy
self determination	territory
semiconductor	technology
senate	legislative	weak
senator	legislative	weak
sentence	legal	weak
sentenced	legal
separatism	territory
separatist	territory
sergeant	military	weak
settlement expansion	territory
settler	territory	weak
sexism	gender	weak
sexual assault	crime
sexual harassment	gender
shadow cabinet	executive	none
shanty	human_security
shelter	human_security	weak
sheriff	crime	weak
shiite	religion_ethnicity
shining path	terrorism
shipwreck	disasters
shooting	crime	weak
shooting suspect	crime
shoplift	crime
shortage	human_security	weak
shot dead	crime
sikh	religion_ethnicity
silicon valley	technology
slush fund	corruption
smallpox	health
smartphone	technology
smog	environment
smuggle	trafficking	weak
smuggled	trafficking
smuggler	trafficking
smuggling	trafficking
social network	technology
software	technology
soldier	military
sovereignty	territory
space shuttle	technology
spacecraft	technology
speaker	legislative	weak
speaker of the house	legislative
spy	intelligence
spy plane	intelligence
spying	intelligence
spyware	cyber
squatter	human_security
stabbed	crime
stabbing	crime
stabilisation force	peacekeeping
stabilization force	peacekeeping
stand trial	legal
startup	technology
starvation	human_security
state department	diplomatic
state of emergency	political_institutions
state visit	diplomatic
stock exchange	economic
stock market	economic
stolen	crime	weak
storm	disasters	weak
storm of	disasters	none
strongman	pro_autocracy	weak
submarine	military
subsidy	economic	weak
suicide attack	terrorism
suicide bomber	terrorism
suicide bombing	terrorism
summit	diplomatic
summit county	diplomatic	none
sunni	religion_ethnicity
supreme court	legal
surveillance	intelligence	weak
surveillance satellite	intelligence
survivor	disasters	weak
suspect	crime	weak
suspend the constitution	pro_autocracy
suspended the constitution	pro_autocracy
synagogue	religion_ethnicity
taliban	terrorism
talk	diplomatic	weak
tamil	religion_ethnicity
tank	military	weak
tariff	economic
tax	economic	weak
tear gas	repression
tech company	technology
tech giant	technology
technology	technology	weak
technology company	technology
technology firm	technology
temple	religion_ethnicity	weak
temple university	religion_ethnicity	none
tennis court	legal	none
territorial	territory
territorial dispute	territory
territory	territory	weak
terror	terrorism	weak
terror attack	terrorism
terror cell	terrorism
terror group	terrorism
terror network	terrorism
terror plot	terrorism
terror suspect	terrorism
terror threat	terrorism
terror training camp	terrorism
terrorism	terrorism
terrorist	terrorism
testified	legal
testify	legal
theft	crime
thief	crime
timber	natural_resource
tornado	disasters
torture	human_rights	weak
toxic	environment	weak
toxic waste	environment
trade	economic	weak
trade agreement	economic
trade deal	economic
trade deficit	economic
trade surplus	economic
trade war	economic
trafficker	trafficking
trafficking	trafficking
train crash	disasters
transgender	lgbt
transition to democracy	pro_democracy
transitional government	political_institutions
treaty	diplomatic
treaty law	legal
trial	legal	weak
trial and error	legal	none
tribal	religion_ethnicity
tribe	religion_ethnicity
tribunal	legal
troll farm	misinformation
troop	military
tsunami	disasters
tuberculosis	health
tupac amaru	terrorism
turnout	election	weak
tutsi	religion_ethnicity
typhoid	health
typhoon	disasters
un mission	peacekeeping
un observer	peacekeeping
un peacekeeper	peacekeeping
un security council	diplomatic
unemployment	economic
unequal	inequality
unhcr	migration
united nations	diplomatic	weak
upper house	legislative
uranium	cbrn	weak
uranium enrichment	cbrn
uranium mine	natural_resource
vaccination	health
vaccine	health
vatican	religion_ethnicity
verdict	legal
vice president	executive	weak
victim	reparations	weak
violence against women	gender
virus	health
visa	migration	weak
visit	diplomatic	weak
volcano	disasters
vote	election	weak
vote buying	corruption
vote rigging	election
voter	election
wage	economic	weak
wanted	crime	weak
war crimes tribunal	legal
war on terror	terrorism
war reparation	reparations
warhead	cbrn	weak
warplane	military
warship	military
water	human_security	weak
water cannon	repression
water shortage	human_security
water supply	human_security
wealth gap	inequality
wealthy	inequality	weak
weapon of mass destruction	cbrn
weapons grade	cbrn
weapons of mass destruction	cbrn
went on trial	legal
west bank	territory
whaling	environment	weak
white house	executive	weak
wildfire	disasters
wildlife	environment	weak
wiretap	intelligence
women	gender	weak
women group	gender
women right	gender
women rights	gender
world bank	economic
world health organization	health
world trade organization	economic
worship	religion_ethnicity	weak
worshipper	religion_ethnicity	weak
