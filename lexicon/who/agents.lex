# Nouns for those who act and speak, and for documents that speak in their stead: the role they
# play (codes of the field: GOV MIL COP SPY JUD LEG PTY OPP, REB PRM UAF CRM, CVL REF HLH JRN BUS LAB
# AGR EDU REL SOC, NGO IGO, ELI; DOC is ours; UNK has a role only through its modifiers).
# kind: person | group (one noun, many people) | government (of a whole country) | document.
# number: p marks a form that is plural without looking so, or that no rule takes back to its singular.
# gender: m or f where the noun tells it.
# Singular lemmas; the longest phrase that ends at the head wins ("police officer" before "officer").
# origin: own. licence: as the program
# example: "four gunmen" UAF, "an aid worker" NGO, "the statement" DOC
# of: "body" for those who belong to what stands behind "of" or "for": its role is theirs ("the leader of
# Hamas", "a member of parliament", "a spokesman for the army").
# columns: noun, role, kind, number, gender, of
# cell role: key of who/roles | AGR | REF | SEP | SOC
# cell kind: document | government | group | person
# cell number: p | no text
# cell gender: f | m | no text
# cell of: body | no text
abbess	REL	person		f
abbot	REL	person		m
abductor	UAF	person
academic	EDU	person
academy	EDU	group
accomplice	CRM	person
account	DOC	document
accused	CVL	person
acting president	GOV	person
activist	OPP	person			body
actor	SOC	person		m
actress	SOC	person		f
administration	GOV	group
administrator	GOV	person
admiral	MIL	person
adult	CVL	person
adviser	GOV	person
advisor	GOV	person
advocacy group	NGO	group
advocate	NGO	person
affidavit	DOC	document
agency	JRN	group
agent	SPY	person
agitator	OPP	person
agricultural worker	AGR	person
agronomist	EDU	person
aid agency	NGO	group
aid coordinator	NGO	person
aid group	NGO	group
aid official	NGO	person
aid organisation	NGO	group
aid organization	NGO	group
aid worker	NGO	person
aide	GOV	person			body
air force	MIL	group
air force officer	MIL	person
airborne troops	MIL	group	p
airline	BUS	group
airline company	BUS	group
airline executive	BUS	person
airline official	BUS	person
airline spokesman	BUS	person		m
airman	MIL	person		m
airmen	MIL	person	p	m
airport official	GOV	person
alawite	REL	person
allegation	DOC	document
alliance	UNK	group
allied forces	MIL	group	p
ally	UNK	person
ambassador	GOV	person
ambulance driver	HLH	person
ambulance service	LAB	group
ambulance worker	HLH	person
ambusher	UAF	person
analyst	EDU	person
anchor	JRN	person
anchorman	JRN	person		m
announcement	DOC	document
announcer	JRN	person
anthropologist	EDU	person
anti-narcotics agency	COP	group
anti-riot police	COP	group	p
appeal court	JUD	group
appeals court	JUD	group
arbitrator	IGO	person
archaeologist	EDU	person
archbishop	REL	person		m
archeologist	EDU	person
architect	SOC	person
archive	DOC	document
armed attacker	UAF	person
armed force	MIL	group
armed forces	MIL	group	p
armed gang	UAF	group
armed group	UAF	group
armed man	UAF	person		m
armed men	UAF	person	p	m
armed wing	REB	group
arms dealer	CRM	person
army	MIL	group
army chief	MIL	person
army commander	MIL	person
army officer	MIL	person
army personnel	MIL	group	p
army source	MIL	person
army spokesman	MIL	person		m
army spokeswoman	MIL	person		f
army unit	MIL	group
arrestee	CVL	person
arsonist	UAF	person
article	DOC	document
artillery brigade	MIL	group
artillery unit	MIL	group
artilleryman	MIL	person		m
artillerymen	MIL	person	p	m
artist	SOC	person
assailant	UAF	person
assassin	UAF	person
assassination suspect	CRM	person
assembly	LEG	group
assemblyman	LEG	person		m
assemblymen	LEG	person	p	m
assemblywoman	LEG	person		f
association	UNK	group
asylum seeker	REF	person
asylum-seeker	REF	person
athlete	SOC	person
attache	GOV	person
attacker	UAF	person
attorney	JUD	person
attorney general	GOV	person
attorney general's office	JUD	group
attorney-general	GOV	person
audience	CVL	group
audio recording	DOC	document
aunt	CVL	person		f
author	EDU	person
authorities	GOV	group	p
authority	GOV	group
autopsy	DOC	document
aviation official	GOV	person
aviation source	BUS	person
axeman	UAF	person		m
axemen	UAF	person	p	m
ayatollah	REL	person		m
baby	CVL	person
backbencher	LEG	person
bailiff	COP	person
baker	BUS	person
bandit	CRM	person
bandleader	SOC	person
bank	BUS	group
banker	BUS	person
barman	LAB	person		m
barrister	JUD	person
bartender	LAB	person
battalion	MIL	group
battle group	MIL	group
beekeeper	AGR	person
beggar	CVL	person
believer	REL	person
bereaved	CVL	person	p
biker	CVL	person
billionaire	BUS	person
biographer	EDU	person
bishop	REL	person		m
bloc	PTY	group
blogger	JRN	person
blue helmet	MIL	person
board	UNK	group
boat people	REF	person	p
body	UNK	group
bodyguard	MIL	person
bomb disposal expert	COP	person
bomb-maker	UAF	person
bombardier	MIL	person
bomber	UAF	person
bombmaker	UAF	person
book	DOC	document
border agency	COP	group
border guard	MIL	person
border official	COP	person
border police	COP	group	p
boss	UNK	person			body
bouncer	LAB	person
boxer	SOC	person
boy	CVL	person		m
boyfriend	CVL	person		m
branch	UNK	group
breakaway government	SEP	group
brigade	MIL	group
brigadier	MIL	person
brigadier general	MIL	person
broadcast	DOC	document
broadcaster	JRN	person
broadcasting corporation	JRN	group
broker	BUS	person
brokerage	BUS	group
brother	CVL	person		m
brother-in-law	CVL	person		m
brotherhood	REL	group
buddhist	REL	person
builder	LAB	person
bulletin	DOC	document
bunch	CVL	group
bureau	UNK	group
bureaucrat	GOV	person
burglar	CRM	person
bus driver	CVL	person
busboy	LAB	person
business	BUS	group
businessman	BUS	person		m
businessmen	BUS	person	p	m
businesswoman	BUS	person		f
businesswomen	BUS	person	p	f
bystander	CVL	person
cabin crew	LAB	group
cabinet	GOV	group
cabinet minister	GOV	person
cabinet secretary	GOV	person
cable	DOC	document
cadet	MIL	person
caller	CVL	person
cameraman	JRN	person		m
cameramen	JRN	person	p	m
campaign	PTY	group
campaign group	NGO	group
campaign manager	PTY	person
campaigner	PTY	person
campesino	AGR	person
candidate	PTY	person
capo	CRM	person
captain	MIL	person
captive	CVL	person
captor	UAF	person
car bomber	UAF	person
carabiniere	COP	person
carabinieri	COP	person	p
cardinal	REL	person		m
caretaker	LAB	person
caretaker government	GOV	government
caretaker prime minister	GOV	person
carjacker	CRM	person
carrier	BUS	group
cartel	CRM	group
cartel leader	CRM	person
castaway	CVL	person
catechist	REL	person
catholic	REL	person
cattle rustler	CRM	person
cattleman	AGR	person
cavalry	MIL	group
ceasefire monitor	IGO	person
celebrity	ELI	person
cell	UAF	group
census	DOC	document
central bank	GOV	group
central government	GOV	government
ceo	BUS	person
cfo	BUS	person
chairman	BUS	person		m	body
chairmen	BUS	person	p	m	body
chairperson	BUS	person			body
chairwoman	BUS	person		f	body
champion	SOC	person
chancellor	GOV	person
chaplain	REL	person
charge d'affaires	GOV	person
charge sheet	DOC	document
charity	NGO	group
charity worker	NGO	person
chef	LAB	person
chetnik	REB	person
chief	UNK	person			body
chief constable	COP	person
chief deputy	COP	person
chief executive	BUS	person			body
chief justice	JUD	person
chief minister	GOV	person
chief negotiator	GOV	person
chief of staff	MIL	person			body
chief prosecutor	JUD	person
chief secretary	GOV	person
child	CVL	person
children	CVL	person	p
christian	REL	person
christian community	REL	group
church	REL	group
church leader	REL	person
church official	REL	person
churchman	REL	person		m
churchmen	REL	person	p	m
citizen	CVL	person
city council	GOV	group
city government	GOV	group
city official	GOV	person
civil aviation authority	GOV	group
civil defence volunteer	PRM	person
civil servant	GOV	person
civilian	CVL	person
claim	DOC	document
claims	DOC	document	p
clan	CVL	group
clan leader	CVL	person
clansman	CVL	person		m
clansmen	CVL	person	p	m
classmate	CVL	person
cleaner	LAB	person
clergy	REL	group
clergyman	REL	person		m
clergymen	REL	person	p	m
cleric	REL	person		m
clerk	LAB	person
climber	CVL	person
clinic	HLH	group
club	UNK	group
co-defendant	CVL	person
co-founder	UNK	person
co-pilot	LAB	person
co-worker	LAB	person
coach	SOC	person
coal miner	LAB	person
coalition	MIL	group
coalition force	MIL	group
coalition forces	MIL	group	p
coast guard	MIL	group
coastguard	MIL	group
colleague	UNK	person
college	EDU	group
colonel	MIL	person
columnist	JRN	person
comedian	SOC	person
commandant	MIL	person
commander	MIL	person			body
commander-in-chief	MIL	person
commando	MIL	person
commando unit	MIL	group
commentator	JRN	person
commission	UNK	group
commission of inquiry	JUD	group
commissioner	GOV	person
committee	UNK	group
commodore	MIL	person
communique	DOC	document
communist	PTY	person
community	CVL	group
community leader	CVL	person
commuter	CVL	person
companion	CVL	person
company	BUS	group
company official	BUS	person
company spokesman	BUS	person		m
company spokeswoman	BUS	person		f
complaint	DOC	document
composer	SOC	person
concert-goer	CVL	person
concertgoer	CVL	person
conductor	SOC	person
confession	DOC	document
conglomerate	BUS	group
congregation	CVL	group
congress	LEG	group
congressman	LEG	person		m
congressmen	LEG	person	p	m
congresswoman	LEG	person		f
congresswomen	LEG	person	p	f
conscript	MIL	person
conservationist	NGO	person
conservative	PTY	person
consortium	BUS	group
conspirator	CRM	person
constable	COP	person
constabulary	COP	group
constituent	CVL	person
constitutional court	JUD	group
construction worker	LAB	person
consul	GOV	person
consul general	GOV	person
consulate	GOV	group
contingent	MIL	group
contra	REB	person
contractor	BUS	person
convict	CVL	person
convoy escort	MIL	group
cook	LAB	person
cop	COP	person
copilot	LAB	person
copt	REL	person
coptic christian	REL	person
coroner	JUD	person
corporal	MIL	person
corporation	BUS	group
corps	MIL	group
correspondent	JRN	person
cossack	PRM	person
council	GOV	group
councillor	GOV	person
councilman	GOV	person		m
councilmen	GOV	person	p	m
councilor	GOV	person
councilwoman	GOV	person		f
counsel	JUD	person
counter-demonstrator	OPP	person
counter-protester	OPP	person
counter-terrorism officer	COP	person
counterfeiter	CRM	person
counterintelligence officer	SPY	person
counterpart	UNK	person
county commissioner	GOV	person
county deputy	COP	person
county government	GOV	group
couple	CVL	person
court	JUD	group
court document	DOC	document
court documents	DOC	document	p
court filing	DOC	document
court official	JUD	person
court papers	DOC	document	p
court spokesman	JUD	person		m
court spokeswoman	JUD	person		f
cousin	CVL	person
coworker	LAB	person
crew	CVL	group
crew chief	LAB	person
crew member	CVL	person
crew members	LAB	group	p
crewman	CVL	person		m
crewmen	CVL	person	p	m
cricketer	SOC	person
crime family	CRM	group
crime ring	CRM	group
crime syndicate	CRM	group
criminal	CRM	person
criminal court	JUD	group
criminal gang	CRM	group
critic	OPP	person
crowd	CVL	group
crown prince	GOV	person		m
culprit	CRM	person
cult	REL	group
customer	CVL	person
customs officer	COP	person
customs official	COP	person
cyber criminal	CRM	person
cybercriminal	CRM	person
cyclist	CVL	person
czar	GOV	person
dacoit	CRM	person
dad	CVL	person		m
daily	JRN	group
dancer	SOC	person
data	DOC	document
daughter	CVL	person		f
dcp	COP	person
deacon	REL	person		m
dead	CVL	person	p
dealer	BUS	person
dean	EDU	person
death squad	PRM	group
deceased	CVL	person
declaration	DOC	document
decree	DOC	document
defector	UNK	person
defence analyst	EDU	person
defence attorney	JUD	person
defence chief	MIL	person
defence department	GOV	group
defence lawyer	JUD	person
defence minister	GOV	person
defence ministry	GOV	group
defence ministry official	GOV	person
defence ministry source	GOV	person
defence ministry spokesman	GOV	person		m
defence official	MIL	person
defence secretary	GOV	person
defendant	CVL	person
defender	SOC	person
defense chief	MIL	person
defense department	GOV	group
defense lawyer	JUD	person
defense minister	GOV	person
defense ministry	GOV	group
defense ministry official	GOV	person
defense ministry spokesman	GOV	person		m
defense official	MIL	person
defense secretary	GOV	person
delegate	LEG	person
delegation	GOV	group
democrat	PTY	person
demonstrator	OPP	person
dentist	HLH	person
department	UNK	group
deportee	REF	person
deputy	LEG	person			body
deputy chief	UNK	person			body
deputy director	BUS	person			body
deputy governor	GOV	person
deputy head	UNK	person			body
deputy leader	UNK	person			body
deputy mayor	GOV	person
deputy minister	GOV	person
deputy prime minister	GOV	person
deputy sheriff	COP	person
deserter	UNK	person
designer	SOC	person
detainee	CVL	person
detective	COP	person
dgp	COP	person
diary	DOC	document
dictator	GOV	person
diocese	REL	group
diplomat	GOV	person
diplomatic cable	DOC	document
diplomatic source	GOV	person
director	BUS	person			body
director general	BUS	person			body
director-general	BUS	person			body
directorate	UNK	group
disaster agency	GOV	group
disaster official	GOV	person
dispatch	DOC	document
displaced	REF	person	p
displaced people	REF	person	p
displaced person	REF	person
dissident	OPP	person
district administrator	GOV	person
district attorney	JUD	person
district commissioner	GOV	person
district government	GOV	group
district official	GOV	person
docker	LAB	person
dockworker	LAB	person
doctor	HLH	person
document	DOC	document
domestic worker	LAB	person
donor	CVL	person
dossier	DOC	document
double agent	SPY	person
driver	CVL	person
drug agency	COP	group
drug baron	CRM	person
drug cartel	CRM	group
drug dealer	CRM	person
drug gang	CRM	group
drug lord	CRM	person
drug trafficker	CRM	person
druze	REL	person	p
dsp	COP	person
duma	LEG	group
dweller	CVL	person
e-mail	DOC	document
economist	BUS	person
editor	JRN	person
editor-in-chief	JRN	person
editorial	DOC	document
educator	EDU	person
elder	CVL	person
elder statesman	ELI	person		m
election monitor	IGO	person
election observer	IGO	person
election official	GOV	person
electrician	LAB	person
elite	ELI	person
elite unit	MIL	group
email	DOC	document
embassy	GOV	group
emergency agency	GOV	group
emergency ministry	GOV	group
emergency official	GOV	person
emergency service	LAB	group
emergency services	LAB	group	p
emir	GOV	person		m
emissary	GOV	person
emperor	GOV	person		m
employee	LAB	person
employer	BUS	person
enforcement agency	COP	group
enforcer	CRM	person
engineer	LAB	person
enterprise	BUS	group
entrepreneur	BUS	person
environment agency	GOV	group
environmental agency	GOV	group
environmentalist	NGO	person
envoy	GOV	person
epidemiologist	HLH	person
escaped prisoner	CVL	person
escapee	CVL	person
estimate	DOC	document
estimates	DOC	document	p
ethnic group	CVL	group
eu official	IGO	person
eurodeputy	LEG	person
evacuee	CVL	person
evangelist	REL	person
ex-boyfriend	CVL	person		m
ex-girlfriend	CVL	person		f
ex-husband	CVL	person		m
ex-minister	ELI	person
ex-premier	ELI	person
ex-president	ELI	person
ex-wife	CVL	person		f
executioner	UAF	person
executive	BUS	person			body
exile	OPP	person
exiled government	OPP	group
expatriate	CVL	person
expeditionary force	MIL	group
expert	EDU	person
extortionist	CRM	person
extremist	UAF	person
extremist group	UAF	group
eye-witness	CVL	person
eyewitness	CVL	person
facebook post	DOC	document
faction	PTY	group
factory owner	BUS	person
factory worker	LAB	person
faculty	EDU	group
family	CVL	group
family member	CVL	person
fan	CVL	person
farm worker	AGR	person
farmer	AGR	person
farmworker	AGR	person
father	CVL	person		m
father-in-law	CVL	person		m
fatwa	DOC	document
federal agency	GOV	group
federal government	GOV	government
federal official	GOV	person
federal police	COP	group	p
federation	UNK	group
female	CVL	person		f
fiance	CVL	person		m
fiancée	CVL	person		f
field marshal	MIL	person
fighter	UAF	person			body
fighter pilot	MIL	person
figure	UNK	person
figures	DOC	document	p
filing	DOC	document
film director	SOC	person
film-maker	SOC	person
filmmaker	SOC	person
finance minister	GOV	person
finance ministry	GOV	group
financier	BUS	person
finding	DOC	document
findings	DOC	document	p
fire brigade	LAB	group
fire department	LAB	group
fire official	GOV	person
fire service	LAB	group
firefighter	LAB	person
fireman	LAB	person		m
firemen	LAB	person	p	m
firm	BUS	group
first lady	ELI	person		f
first minister	GOV	person
first responder	HLH	person
fisherman	AGR	person		m
fishermen	AGR	person	p	m
fleet	MIL	group
flight attendant	LAB	person
folk	CVL	person
folks	CVL	person	p
footage	DOC	document
footballer	SOC	person
force	MIL	group
forces	MIL	group	p
forecaster	EDU	person
foreign fighter	UAF	person
foreign minister	GOV	person
foreign ministry	GOV	group
foreign ministry official	GOV	person
foreign ministry spokesman	GOV	person		m
foreign ministry spokeswoman	GOV	person		f
foreign national	CVL	person
foreign office	GOV	group
foreign secretary	GOV	person
foreigner	CVL	person
forensic officer	COP	person
former government	GOV	group
former minister	ELI	person
former official	ELI	person
former president	ELI	person
former prime minister	ELI	person
foundation	NGO	group
founder	UNK	person			body
fraudster	CRM	person
freedom fighter	REB	person
friar	REL	person		m
friend	CVL	person
front	UNK	group
frontbencher	PTY	person
frontier guard	MIL	person
fugitive	CVL	person
gamekeeper	CVL	person
gang	CRM	group
gang detective	COP	person
gang leader	CRM	person
gang member	CRM	person
gangster	CRM	person
garrison	MIL	group
garrison commander	MIL	person
gathering	CVL	group
gendarme	COP	person
gendarmerie	COP	group
general	MIL	person
general manager	BUS	person
general staff	MIL	group
gentleman	CVL	person		m
gentlemen	CVL	person	p	m
geologist	EDU	person
girl	CVL	person		f
girlfriend	CVL	person		f
goalkeeper	SOC	person
golfer	SOC	person
governing council	GOV	group
government	GOV	government
government agency	GOV	group
government force	MIL	group
government forces	MIL	group	p
government in exile	OPP	group
government negotiator	GOV	person
government official	GOV	person
government source	GOV	person
government spokesman	GOV	person		m
government spokeswoman	GOV	person		f
government troops	MIL	group	p
governor	GOV	person
governor-general	GOV	person
graduate	EDU	person
grand mufti	REL	person		m
grandchild	CVL	person
granddaughter	CVL	person		f
grandfather	CVL	person		m
grandmother	CVL	person		f
grandparent	CVL	person
grandson	CVL	person		m
ground crew	LAB	group
ground force	MIL	group
ground forces	MIL	group	p
group	CVL	group
grower	AGR	person
guard	COP	person
guardsman	MIL	person		m
guardsmen	MIL	person	p	m
guerilla	REB	person
guerrilla	REB	person
guerrilla army	REB	group
guerrilla commander	REB	person
guerrilla group	REB	group
guerrilla leader	REB	person
guerrilla movement	REB	group
guest	CVL	person
gun runner	CRM	person
gunman	UAF	person		m
gunmen	UAF	person	p	m
gunner	MIL	person
guy	CVL	person		m
hacker	CRM	person
harbor master	GOV	person
harbour master	GOV	person
hardliner	UAF	person
harvester	AGR	person
head	UNK	person			body
head of government	GOV	person
head of state	GOV	person
headman	CVL	person		m
headmaster	EDU	person		m
headmen	CVL	person	p	m
headmistress	EDU	person		f
health agency	GOV	group
health authorities	GOV	group	p
health authority	GOV	group
health care worker	HLH	person
health minister	GOV	person
health ministry	GOV	group
health service	HLH	group
health worker	HLH	person
henchman	CRM	person		m
henchmen	CRM	person	p	m
herder	AGR	person
herdsman	AGR	person		m
herdsmen	AGR	person	p	m
high command	MIL	group
high commissioner	GOV	person
high court	JUD	group
highlander	CVL	person
highwayman	CRM	person		m
highwaymen	CRM	person	p	m
hijack suspect	UAF	person
hijacker	UAF	person
hiker	CVL	person
hindu	REL	person
historian	EDU	person
hit squad	UAF	group
hitman	UAF	person		m
hitmen	UAF	person	p	m
holidaymaker	CVL	person
home guard	PRM	group
home minister	GOV	person
home office	GOV	group
home secretary	GOV	person
homeless man	CVL	person		m
homeless woman	CVL	person		f
homeowner	CVL	person
homosexual	CVL	person
hooded man	UAF	person		m
hooded men	UAF	person	p	m
hooligan	CRM	person
hospital	HLH	group
hospital director	HLH	person
hospital official	HLH	person
hospital source	HLH	person
hospital spokesman	HLH	person		m
hospital spokeswoman	HLH	person		f
hospital staff	HLH	group	p
hospital worker	HLH	person
host	JRN	person
hostage	CVL	person
hostage taker	UAF	person
hostage-taker	UAF	person
hotel manager	BUS	person
hotelier	BUS	person
house of representatives	LEG	group
house speaker	LEG	person
household	CVL	group
householder	CVL	person
housekeeper	LAB	person
housewife	CVL	person		f
human chain	CVL	group
human rights activist	NGO	person
human rights group	NGO	group
human rights lawyer	NGO	person
human rights organisation	NGO	group
human rights organization	NGO	group
human rights watchdog	NGO	group
human rights worker	NGO	person
human shield	CVL	person
human trafficker	CRM	person
humanitarian agency	NGO	group
humanitarian official	NGO	person
humanitarian organisation	NGO	group
humanitarian organization	NGO	group
humanitarian worker	NGO	person
hunger striker	OPP	person
hunter	CVL	person
husband	CVL	person		m
icon	ELI	person
ideologue	PTY	person
igp	COP	person
imam	REL	person		m
immigrant	CVL	person
immigration agency	GOV	group
immigration officer	COP	person
immigration official	COP	person
impresario	BUS	person
incumbent	PTY	person
independent source	UNK	person
independent television	JRN	group
indictment	DOC	document
individual	UNK	person
industrialist	BUS	person
industry	BUS	group
industry source	BUS	person
infant	CVL	person
infantry	MIL	group
infantryman	MIL	person		m
infantrymen	MIL	person	p	m
infiltrator	UAF	person
informant	SPY	person
information minister	GOV	person
information ministry	GOV	group
informed source	UNK	person
informer	SPY	person
inhabitant	CVL	person
injured	CVL	person	p
inmate	CVL	person
inquiry	JUD	group
insider	UNK	person
inspector	COP	person
inspector general	IGO	person
institute	EDU	group
institution	UNK	group
instructor	EDU	person
insurer	BUS	group
insurgency	REB	group
insurgent	REB	person
insurgent group	REB	group
insurgent leader	REB	person
intellectual	EDU	person
intelligence	SPY	group
intelligence agency	SPY	group
intelligence agent	SPY	person
intelligence analyst	SPY	person
intelligence chief	SPY	person
intelligence community	SPY	group
intelligence directorate	SPY	group
intelligence officer	SPY	person
intelligence official	SPY	person
intelligence report	DOC	document
intelligence service	SPY	group
intelligence source	SPY	person
interim government	GOV	government
interim president	GOV	person
interior minister	GOV	person
interior ministry	GOV	group
interior ministry official	GOV	person
interior ministry spokesman	GOV	person		m
internally displaced person	CVL	person
international community	IGO	group
international observer	IGO	person
interrogator	COP	person
interview	DOC	document
intruder	CRM	person
investigating agency	COP	group
investigating judge	JUD	person
investigation	DOC	document
investigation agency	COP	group
investigative agency	COP	group
investigator	COP	person
investor	BUS	person
islamist	UAF	person
islamist group	UAF	group
islander	CVL	person
jailer	COP	person
janjaweed	REB	person	p
jesuit	REL	person
jew	REL	person
jihadi	UAF	person
jihadis	UAF	group
jihadist	UAF	person
jihadist group	UAF	group
jockey	SOC	person
joint chiefs	MIL	group	p
journalist	JRN	person
judge	JUD	person
judiciary	JUD	group
junta	MIL	group
junta leader	MIL	person
jurist	JUD	person
juror	JUD	person
jury	CVL	group
justice	JUD	person
justice department	GOV	group
justice minister	GOV	person
justice ministry	GOV	group
juvenile	CVL	person
kid	CVL	person
kidnapper	UAF	person
killer	UAF	person
king	GOV	person		m
kingpin	CRM	person
knesset	LEG	group
knife attacker	UAF	person
knifeman	UAF	person		m
knifemen	UAF	person	p	m
kremlin spokesman	GOV	person		m
labor federation	LAB	group
labor union	LAB	group
laborer	LAB	person
labour union	LAB	group
labourer	LAB	person
labourite	PTY	person
ladies	CVL	person	p
lady	CVL	person		f
lama	REL	person		m
landlord	CVL	person
landowner	BUS	person
law enforcement	COP	group
law enforcement agency	COP	group
law enforcement officer	COP	person
law enforcement official	COP	person
law enforcement source	COP	person
lawmaker	LEG	person
lawsuit	DOC	document
lawyer	JUD	person
leader	UNK	person			body
leadership	GOV	group
leaflet	DOC	document
league	UNK	group
leaked document	DOC	document
lecturer	EDU	person
legal adviser	JUD	person
legislator	LEG	person
legislature	LEG	group
letter	DOC	document
liberal	PTY	person
liberation army	REB	group
liberation front	REB	group
liberation movement	REB	group
lieutenant	MIL	person
lieutenant colonel	MIL	person
lieutenant general	MIL	person
lieutenant governor	GOV	person
lifeguard	LAB	person
local	CVL	person
local authorities	GOV	group	p
local authority	GOV	group
local government	GOV	group
local media	JRN	group
local official	GOV	person
local population	CVL	group
local resident	CVL	person
local source	UNK	person
local television	JRN	group
logger	AGR	person
lone wolf	UAF	person
looter	CRM	person
lorry driver	CVL	person
lover	CVL	person
lower house	LEG	group
loyalist gunman	PRM	person		m
loyalist gunmen	PRM	person	p	m
mafia	CRM	group
mafiosi	CRM	person	p
mafioso	CRM	person
magazine	JRN	group
magazine article	DOC	document
magistrate	JUD	person
magnate	BUS	person
maid	LAB	person		f
major	MIL	person
major general	MIL	person
majority leader	LEG	person
male	CVL	person		m
man	CVL	person		m
management agency	GOV	group
manager	BUS	person			body
managing director	BUS	person
manifesto	DOC	document
manufacturer	BUS	group
maoist	REB	person
marauder	UAF	person
marcher	OPP	person
marine	MIL	person
marine corps	MIL	group
mariner	LAB	person
maritime agency	GOV	group
market source	BUS	person
marshal	MIL	person
masked gunman	UAF	person		m
masked gunmen	UAF	person	p	m
masked man	UAF	person		m
masked men	UAF	person	p	m
mastermind	CRM	person
mayor	GOV	person
mechanic	LAB	person
media	JRN	group
media report	DOC	document
media reports	DOC	document	p
mediator	IGO	person
medic	HLH	person
medical charity	HLH	group
medical examiner	JUD	person
medical officer	HLH	person
medical official	HLH	person
medical source	HLH	person
medical staff	HLH	group	p
medical team	LAB	group
medical worker	HLH	person
member	UNK	person			body
member of parliament	LEG	person
memo	DOC	document
memoir	DOC	document
memorandum	DOC	document
men	CVL	person	p	m
mep	LEG	person
mercenary	UAF	person
merchant	BUS	person
message	DOC	document
meteorological agency	GOV	group
meteorologist	EDU	person
midfielder	SOC	person
midwife	HLH	person		f
midwives	HLH	person	p	f
migrant	REF	person
militant	UAF	person			body
militant group	UAF	group
militant organisation	UAF	group
militant organization	UAF	group
military	MIL	group
military analyst	EDU	person
military authorities	GOV	group	p
military authority	GOV	group
military commander	MIL	person
military court	JUD	group
military government	GOV	government
military intelligence	SPY	group
military junta	MIL	group
military leader	MIL	person
military observer	IGO	person
military officer	MIL	person
military official	MIL	person
military personnel	MIL	group	p
military police	COP	group	p
military ruler	MIL	person
military source	MIL	person
military spokesman	MIL	person		m
military spokeswoman	MIL	person		f
military unit	MIL	group
military wing	REB	group
militia	PRM	group
militia commander	PRM	person
militia fighter	PRM	person
militia group	PRM	group
militia leader	PRM	person
militia unit	PRM	group
militiaman	PRM	person		m
militiamen	PRM	person	p	m
millionaire	BUS	person
miner	LAB	person
mineworker	LAB	person
minister	GOV	person
ministry	GOV	group
ministry official	GOV	person
ministry spokesman	GOV	person		m
ministry spokeswoman	GOV	person		f
minority	CVL	group
minority leader	LEG	person
missing person	CVL	person
mission	IGO	group
missionaries	REL	person	p
missionary	REL	person
mob	CRM	group
mobster	CRM	person
moderator	JRN	person
mole	SPY	person
mom	CVL	person		f
monarch	GOV	person
monarchy	GOV	group
money launderer	CRM	person
money-changer	BUS	person
monitor	IGO	person
monitoring group	NGO	group
monitoring mission	IGO	group
monk	REL	person		m
monsignor	REL	person
mother	CVL	person		f
mother-in-law	CVL	person		f
motorcyclist	CVL	person
motorist	CVL	person
mountaineer	CVL	person
mourner	CVL	person
movement	UNK	group
mp	LEG	person
muezzin	REL	person
mufti	REL	person		m
mugger	CRM	person
mujahedeen	REB	person	p
mujahedin	REB	person	p
mujahid	REB	person
mujahideen	REB	person	p
mullah	REL	person		m
multinational	BUS	group
mum	CVL	person		f
municipal government	GOV	group
municipal official	GOV	person
municipality	GOV	group
murder suspect	CRM	person
murderer	CRM	person
musician	SOC	person
muslim	REL	person
muslim cleric	REL	person		m
muslim community	REL	group
mutineer	REB	person
narco	CRM	person
narcoterrorist	UAF	person			body
narcotrafficker	CRM	person
national	CVL	person
national assembly	LEG	group
national guard	MIL	group
national police	COP	group	p
nationalist	OPP	person
native	CVL	person
nato commander	IGO	person
nato official	IGO	person
nato spokesman	IGO	person		m
naval force	MIL	group
naval officer	MIL	person
navy	MIL	group
navy officer	MIL	person
naxalite	REB	person
negotiating team	GOV	group
negotiator	GOV	person
neighbor	CVL	person
neighbour	CVL	person
neo-nazi	UAF	person
nephew	CVL	person		m
network	UNK	group
neurosurgeon	HLH	person
news agency	JRN	group
news channel	JRN	group
news outlet	JRN	group
news report	DOC	document
news reports	DOC	document	p
news website	JRN	group
newsman	JRN	person		m
newsmen	JRN	person	p	m
newspaper	JRN	group
newsreader	JRN	person
newswire	JRN	group
ngo	NGO	group
niece	CVL	person		f
nomad	CVL	person
nominee	PTY	person
non-governmental organisation	NGO	group
non-governmental organization	NGO	group
notary	JUD	person
note	DOC	document
novelist	EDU	person
nuclear agency	GOV	group
nuclear inspector	IGO	person
nun	REL	person		f
nuncio	REL	person		m
nurse	HLH	person
observer	IGO	person
observer mission	IGO	group
occupation forces	MIL	group	p
offender	CRM	person
office	UNK	group
officer	COP	person			body
official	GOV	person			body
official news agency	JRN	group
official source	GOV	person
officialdom	GOV	group
oil company	BUS	group
oil executive	BUS	person
oil worker	LAB	person
oligarch	ELI	person
ombudsman	GOV	person
onlooker	CVL	person
op-ed	DOC	document
operative	SPY	person			body
operator	LAB	person
opinion poll	DOC	document
opponent	OPP	person
opposition	OPP	group
opposition activist	OPP	person
opposition alliance	OPP	group
opposition coalition	OPP	group
opposition forces	REB	group	p
opposition leader	OPP	person
opposition movement	OPP	group
opposition party	PTY	group
opposition politician	OPP	person
opposition spokesman	OPP	person		m
organisation	UNK	group
organiser	OPP	person
organization	UNK	group
organizer	OPP	person
orphan	CVL	person
orthodox priest	REL	person		m
ousted government	OPP	group
outlaw	CRM	person
outlet	JRN	group
owner	BUS	person
paedophile	CRM	person
painter	SOC	person
pair	CVL	person
pamphlet	DOC	document
panel	UNK	group
panel of experts	UNK	group
parallel government	OPP	group
paramedic	HLH	person
paramilitary	PRM	person
paramilitary force	PRM	group
paramilitary forces	PRM	group	p
paramilitary group	PRM	group
paramilitary unit	PRM	group
paratrooper	MIL	person
parent	CVL	person
park ranger	COP	person
parliament	LEG	group
parliamentarian	LEG	person
parliamentary committee	LEG	group
participant	UNK	person
partisan	REB	person
partner	UNK	person
partnership	BUS	group
party	PTY	group
party chairman	PTY	person		m
party leader	PTY	person
party leadership	PTY	group
party member	PTY	person
party official	PTY	person
party spokesman	PTY	person		m
partygoer	CVL	person
passenger	CVL	person
passer-by	CVL	person
passerby	CVL	person
passers-by	CVL	person	p
passersby	CVL	person	p
pastor	REL	person
pastoralist	CVL	person
pathologist	HLH	person
patriarch	REL	person		m
patrol	MIL	group
patrolman	COP	person		m
patrolmen	COP	person	p	m
peacekeeper	MIL	person
peacekeeping force	MIL	group
peacekeeping mission	IGO	group
peasant	AGR	person
peddler	BUS	person
pedestrian	CVL	person
pediatrician	HLH	person
pedophile	CRM	person
pensioner	CVL	person
pentagon official	MIL	person
people	CVL	person	p
people smuggler	CRM	person
permanent secretary	GOV	person
perpetrator	UAF	person
person	CVL	person
personnel	LAB	group
pharmacist	HLH	person
philanthropist	NGO	person
philosopher	EDU	person
photographer	JRN	person
physician	HLH	person
picketer	OPP	person
pickpocket	CRM	person
pilgrim	CVL	person
pilot	MIL	person
pirate	CRM	person
planter	AGR	person
platoon	MIL	group
player	SOC	person
plotter	CRM	person
poacher	CRM	person
poet	EDU	person
police	COP	group	p
police agency	COP	group
police chief	COP	person
police commander	COP	person
police commissioner	COP	person
police force	COP	group
police guard	COP	person
police investigator	COP	person
police jawan	COP	person
police officer	COP	person
police official	COP	person
police patrol	COP	group
police personnel	COP	group	p
police report	DOC	document
police sentry	COP	person
police source	COP	person
police spokesman	COP	person		m
police spokeswoman	COP	person		f
police unit	COP	group
policeman	COP	person		m
policemen	COP	person	p	m
policewoman	COP	person		f
policewomen	COP	person	p	f
politburo	GOV	group
political analyst	EDU	person
political movement	PTY	group
political party	PTY	group
political prisoner	OPP	person
political scientist	EDU	person
politician	PTY	person
poll	DOC	document
pollster	JRN	person
pope	REL	person		m
population	CVL	group
porter	LAB	person
post	DOC	document
post-mortem	DOC	document
preacher	REL	person
predecessor	UNK	person
prefect	GOV	person
preliminary investigation	DOC	document
premier	GOV	person
presenter	JRN	person
presidency	GOV	group
president	GOV	person			body
presidential adviser	GOV	person
presidential advisor	GOV	person
presidential aide	GOV	person
presidential candidate	PTY	person
presidential guard	MIL	group
presidential hopeful	PTY	person
presidential spokesman	GOV	person		m
presidential spokeswoman	GOV	person		f
press	JRN	group
press agency	JRN	group
press officer	JRN	person
press release	DOC	document
press report	DOC	document
press reports	DOC	document	p
press secretary	GOV	person
pressure group	NGO	group
previous government	GOV	group
priest	REL	person		m
prime minister	GOV	person
prince	GOV	person		m
princess	GOV	person		f
principal	EDU	person
prison guard	COP	person
prison officer	COP	person
prison service	COP	group
prison warder	COP	person
prisoner	CVL	person
private	MIL	person
private radio	JRN	group
pro-democracy activist	OPP	person
pro-government militia	PRM	group
producer	SOC	person
professor	EDU	person
property developer	BUS	person
prosecution	JUD	group
prosecutor	JUD	person
prosecutor general	JUD	person
prosecutor's office	JUD	group
prosecutor-general	JUD	person
prosecutors office	JUD	group
prostitute	CVL	person
protection agency	GOV	group
protest movement	OPP	group
protestant	REL	person
protester	OPP	person
protestor	OPP	person
provincial government	GOV	group
provincial governor	GOV	person
provincial official	GOV	person
psychiatrist	HLH	person
psychologist	HLH	person
public	CVL	group
public prosecutor	JUD	person
public servant	GOV	person
publisher	JRN	person
pundit	JRN	person
pupil	EDU	person
queen	GOV	person		f
rabbi	REL	person		m
radical islamist	UAF	person
radio	JRN	group
radio station	JRN	group
raider	UAF	person
railway company	BUS	group
railway worker	LAB	person
rancher	AGR	person
ranger	MIL	person
rapist	CRM	person
rapper	SOC	person
rating agency	BUS	group
ratings agency	BUS	group
rear admiral	MIL	person
rebel	REB	person
rebel alliance	REB	group
rebel army	REB	group
rebel commander	REB	person
rebel faction	REB	group
rebel fighter	REB	person
rebel force	REB	group
rebel forces	REB	group	p
rebel government	REB	group
rebel group	REB	group
rebel leader	REB	person
rebel movement	REB	group
rebel unit	REB	group
rebellion	REB	group
record	DOC	document
recording	DOC	document
records	DOC	document	p
recruit	MIL	person
recruitment agency	BUS	group
rector	EDU	person
referee	SOC	person
reformist	OPP	person
refugee	REF	person
refugee agency	IGO	group
regime	GOV	government
regiment	MIL	group
regional bloc	IGO	group
regional government	GOV	group
regional governor	GOV	person
regulator	GOV	person
relative	CVL	person
release	DOC	document
relief agency	NGO	group
relief coordinator	NGO	person
relief official	NGO	person
relief organisation	NGO	group
relief organization	NGO	group
relief worker	NGO	person
religious community	REL	group
religious group	REL	group
religious leader	REL	person
report	DOC	document
reporter	JRN	person
representative	LEG	person			body
republican	PTY	person
republican guard	MIL	group
rescue official	HLH	person
rescue service	LAB	group
rescue services	LAB	group	p
rescue team	LAB	group
rescue worker	HLH	person
rescuer	HLH	person
research group	EDU	group
research institute	EDU	group
researcher	EDU	person
reserve deputy	COP	person
reservist	MIL	person
resident	CVL	person
resistance	REB	group
resistance fighter	REB	person
restaurant owner	BUS	person
restaurateur	BUS	person
retailer	BUS	person
returnee	CVL	person
reveler	CVL	person
reveller	CVL	person
reverend	REL	person
revolutionary	REB	person
rights activist	NGO	person
rights campaigner	NGO	person
rights group	NGO	group
ring	CRM	group
ringleader	CRM	person
riot police	COP	group	p
riot policeman	COP	person		m
riot policemen	COP	person	p	m
rioter	OPP	person
rival	UNK	person
rival government	OPP	group
robber	CRM	person
roommate	CVL	person
royal court	GOV	group
ruler	GOV	person
ruling	DOC	document
ruling council	GOV	group
ruling party	PTY	group
rumor	DOC	document
rumour	DOC	document
runner	SOC	person
rustler	CRM	person
saboteur	UAF	person
safety agency	GOV	group
sailor	MIL	person
sapper	MIL	person
satellite channel	JRN	group
scholar	EDU	person
school	EDU	group
schoolboy	CVL	person		m
schoolchild	CVL	person
schoolchildren	CVL	person	p
schoolgirl	CVL	person		f
schoolmate	CVL	person
schoolteacher	EDU	person
scientist	EDU	person
sculptor	SOC	person
seafarer	LAB	person
seaman	LAB	person		m
seamen	LAB	person	p	m
secessionist	REB	person
secret agent	SPY	person
secret police	COP	group	p
secret service	SPY	group
secretariat	UNK	group
secretary	GOV	person			body
secretary general	GOV	person			body
secretary of state	GOV	person
secretary-general	GOV	person			body
sect	REL	group
sectarian	UAF	person
security agency	SPY	group
security agent	COP	person
security analyst	EDU	person
security chief	SPY	person
security council	IGO	group
security expert	EDU	person
security force	COP	group
security forces	COP	group	p
security guard	COP	person
security officer	COP	person
security official	COP	person
security personnel	COP	group	p
security police	COP	group	p
security service	SPY	group
security services	SPY	group	p
security source	COP	person
seismologist	EDU	person
self-defence group	PRM	group
self-defense group	PRM	group
seller	BUS	person
seminarian	REL	person
senate	LEG	group
senate hopeful	PTY	person
senator	LEG	person
senior investigator	COP	person
senior official	GOV	person
sentry	MIL	person
separatist	REB	person
separatist government	SEP	group
separatist group	REB	group
sergeant	MIL	person
servant	LAB	person
service	UNK	group
serviceman	MIL	person		m
servicemen	MIL	person	p	m
servicewoman	MIL	person		f
servicewomen	MIL	person	p	f
settler	CVL	person
shadow government	OPP	group
sharecropper	AGR	person
shareholder	BUS	person
sheikh	GOV	person		m
shepherd	AGR	person
sheriff	COP	person
sheriff's deputy	COP	person
shi'ite	REL	person
shia	REL	person
shiite	REL	person
shipping company	BUS	group
shipping line	BUS	group
shooter	UAF	person
shop owner	BUS	person
shopkeeper	BUS	person
shopper	CVL	person
sibling	CVL	person
side	UNK	group
sikh	REL	person
singer	SOC	person
sister	CVL	person		f
sister-in-law	CVL	person		f
skier	CVL	person
skinhead	UAF	person
skipper	LAB	person
slum dweller	CVL	person
smuggler	CRM	person
smuggling ring	CRM	group
sniper	UAF	person
socialist	PTY	person
society	UNK	group
soldier	MIL	person
solicitor	JUD	person
solicitor-general	JUD	person
son	CVL	person		m
son-in-law	CVL	person		m
source	UNK	person
sources	UNK	person	p
sp	COP	person
space agency	GOV	group
speaker	LEG	person
special envoy	GOV	person
special force	MIL	group
special forces	MIL	group	p
specialist	EDU	person
spectator	CVL	person
speech	DOC	document
speechwriter	GOV	person
spiritual leader	REL	person
splinter group	UAF	group
spokesman	GOV	person		m	body
spokesmen	GOV	person	p	m	body
spokespeople	GOV	person	p		body
spokesperson	GOV	person			body
spokeswoman	GOV	person		f	body
spokeswomen	GOV	person	p	f	body
spook	SPY	person
sportsman	SOC	person		m
sportsmen	SOC	person	p	m
spouse	CVL	person
sprinter	SOC	person
spy	SPY	person
spy agency	SPY	group
spy chief	SPY	person
spymaster	SPY	person
squadron	MIL	group
squatter	CVL	person
staff	LAB	group
staff member	LAB	person
staffer	LAB	person
stalker	CRM	person
startup	BUS	group
state department	GOV	group
state department spokesman	GOV	person		m
state government	GOV	group
state media	JRN	group
state news agency	JRN	group
state official	GOV	person
state prosecutor	JUD	person
state radio	JRN	group
state television	JRN	group
state tv	JRN	group
statement	DOC	document
statesman	GOV	person		m
statesmen	GOV	person	p	m
station commander	COP	person
statistics	DOC	document	p
statistics agency	GOV	group
steelworker	LAB	person
stepdaughter	CVL	person		f
stepfather	CVL	person		m
stepmother	CVL	person		f
stepson	CVL	person		m
steward	LAB	person		m
stewardess	LAB	person		f
stoker	LAB	person
story	DOC	document
stowaway	REF	person
stranger	CVL	person
strategist	PTY	person
street gang	CRM	group
street vendor	BUS	person
striker	OPP	person
stringer	JRN	person
strongman	GOV	person		m
strongmen	GOV	person	p	m
student	EDU	person
study	DOC	document
subordinate	UNK	person
subsidiary	BUS	group
subversive	UAF	person			body
successor	UNK	person
suicide attacker	UAF	person
suicide bomber	UAF	person
suicide squad	UAF	group
sultan	GOV	person		m
sunni	REL	person
superintendent	COP	person
supermarket chain	BUS	group
supporter	CVL	person
supremacist	UAF	person
supreme court	JUD	group
surgeon	HLH	person
survey	DOC	document
survivor	CVL	person
suspect	CVL	person
swat team	COP	group
swimmer	CVL	person
swindler	CRM	person
syndicate	CRM	group
taleban	REB	person	p
taliban	REB	person	p
tamil tiger	REB	person
tankman	MIL	person		m
tankmen	MIL	person	p	m
tape	DOC	document
task force	MIL	group
tax agency	GOV	group
tax official	GOV	person
taxi driver	CVL	person
teacher	EDU	person
team	CVL	group
teammate	SOC	person
technician	LAB	person
teen	CVL	person
teenager	CVL	person
television	JRN	group
television station	JRN	group
tenant	CVL	person
territorial government	GOV	group
terror cell	UAF	group
terror group	UAF	group
terror network	UAF	group
terror organization	UAF	group
terrorist	UAF	person
terrorist cell	UAF	group
terrorist group	UAF	group
terrorist network	UAF	group
terrorist organisation	UAF	group
terrorist organization	UAF	group
testimony	DOC	document
text message	DOC	document
thief	CRM	person
thieves	CRM	person	p
think tank	EDU	group
think-tank	EDU	group
throng	CVL	group
thug	CRM	person
tiger	REB	person
timeline	DOC	document
toddler	CVL	person
torturer	UAF	person
tourist	CVL	person
town council	GOV	group
townsman	CVL	person		m
townsmen	CVL	person	p	m
trade union	LAB	group
trade unionist	LAB	person
trader	BUS	person
traffic police	COP	group	p
traffic policeman	COP	person		m
traffic policemen	COP	person	p	m
trafficker	CRM	person
transcript	DOC	document
transitional government	GOV	government
transport minister	GOV	person
transport ministry	GOV	group
transport official	GOV	person
travel agency	BUS	group
traveler	CVL	person
traveller	CVL	person
treasury	GOV	group
triad	CRM	group
tribal elder	CVL	person
tribal fighter	UAF	person
tribal government	GOV	group
tribal leader	CVL	person
tribal militia	PRM	group
tribe	CVL	group
tribesman	CVL	person		m
tribesmen	CVL	person	p	m
tribunal	JUD	group
tribunal spokesman	JUD	person		m
triggerman	CRM	person		m
trio	CVL	person
troop	MIL	person
troop contingent	MIL	group
trooper	MIL	person
troops	MIL	person	p
truck driver	CVL	person
trucker	LAB	person
truth commission	JUD	group
tsar	GOV	person
tutor	EDU	person
tv channel	JRN	group
tv station	JRN	group
tweet	DOC	document
tycoon	ELI	person
u.n. agency	IGO	group
u.n. envoy	IGO	person
u.n. official	IGO	person
u.n. spokesman	IGO	person		m
u.n. spokeswoman	IGO	person		f
u.n. worker	IGO	person
ulema	REL	group
ultra	UAF	person
ultra-nationalist	UAF	person
un agency	IGO	group
un envoy	IGO	person
un official	IGO	person
un spokesman	IGO	person		m
un spokeswoman	IGO	person		f
un worker	IGO	person
uncle	CVL	person		m
under-secretary	GOV	person
undergraduate	EDU	person
undersecretary	GOV	person
union	LAB	group
union federation	LAB	group
union leader	LAB	person
union official	LAB	person
unionist	LAB	person
unit	MIL	group
university	EDU	group
university student	EDU	person
unnamed source	UNK	person
upper house	LEG	group
usher	CVL	person
utility	BUS	group
vaccinator	HLH	person
vandal	CRM	person
vendor	BUS	person
verdict	DOC	document
veteran	MIL	person
vicar	REL	person
vice admiral	MIL	person
vice minister	GOV	person
vice president	GOV	person			body
vice-president	GOV	person
victim	CVL	person
video	DOC	document
videotape	DOC	document
vigilante	PRM	person
vigilante group	PRM	group
village elder	CVL	person
villager	CVL	person
virologist	HLH	person
visitor	CVL	person
volunteer	CVL	person
volunteer fighter	UAF	person
voter	CVL	person
waiter	LAB	person		m
waitress	LAB	person		f
war crimes tribunal	JUD	group
war monitor	NGO	group
warder	COP	person
warlord	MIL	person
warrant officer	MIL	person
watchdog	NGO	group
watchman	COP	person		m
watchmen	COP	person	p	m
weapons inspector	IGO	person
weather agency	GOV	group
website	JRN	group
website post	DOC	document
weekly	JRN	group
well-placed source	UNK	person
white house spokesman	GOV	person		m
white house spokeswoman	GOV	person		f
white paper	DOC	document
white supremacist	UAF	person
widow	CVL	person		f
widower	CVL	person		m
wife	CVL	person		f
wing	UNK	group
wire service	JRN	group
witness	CVL	person
witness statement	DOC	document
woman	CVL	person		f
women	CVL	person	p	f
women's group	CVL	group
woodcutter	AGR	person
worker	LAB	person
workforce	LAB	group
world body	IGO	group
world powers	IGO	group	p
worshiper	CVL	person
worshipper	CVL	person
wounded	CVL	person	p
writer	EDU	person
wrongdoer	CRM	person
yazidi	REL	person
youngster	CVL	person
youth	CVL	person
youth group	CVL	group
