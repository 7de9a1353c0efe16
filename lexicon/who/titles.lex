# Titles that stand before a person's name, with the role they give and the gender they tell.
# origin: own. licence: as the program
# example: "Brig. Gen. Ane Tulli", "Mrs. Okello"
# columns: phrase, role, gender
# cell role: key of who/roles | no text
# cell gender: f | m | no text
abbess	REL	f
abbot	REL	m
adm	MIL
adm.	MIL
admiral	MIL
aide	GOV
air chief marshal	MIL
air marshal	MIL
amb.	GOV
ambassador	GOV
archbishop	REL
army chief	MIL
assemblyman	LEG	m
assemblywoman	LEG	f
assistant commissioner	COP
attorney general	GOV
attorney-general	GOV
ayatollah	REL	m
ayatollah supreme leader	GOV
baron		m
bishop	REL	m
brig	MIL
brig.	MIL
brig. gen.	MIL
brig. general	MIL
brigadier	MIL
brigadier general	MIL
brigadier-general	MIL
brother	REL	m
capt	MIL
capt.	MIL
captain	MIL
cardinal	REL	m
ceo	BUS
chairman	BUS	m
chairwoman		f
chancellor	GOV
chief constable	COP
chief executive	BUS
chief justice	JUD
chief minister	GOV
chief of staff	MIL
cleric	REL
cllr	GOV
cmdr	MIL
cmdr.	MIL
col	MIL
col.	MIL
colonel	MIL
comandante	REB
commandant	MIL
commander	MIL
commissioner	GOV
commodore	MIL
congressman	LEG	m
congresswoman	LEG	f
constable	COP
consul	GOV
coroner	GOV
corporal	MIL
correspondent	JRN
councillor	GOV
councilman	GOV	m
councilwoman	GOV	f
count		m
cpl	MIL
cpl.	MIL
crown prince	GOV	m
dalai lama	REL	m
dame		f
dcp	COP
defence minister	GOV
defence secretary	GOV
defense minister	GOV
defense secretary	GOV
deputy	LEG
deputy minister	GOV
deputy prime minister	GOV
deputy sheriff	COP
det	COP
det.	COP
detective	COP
dgp	COP
director	BUS
director-general	GOV
doctor
don		m
dr	EDU
dr.	EDU
dsp	COP
duchess		f
duke		m
editor	JRN
emir	GOV	m
ensign	MIL
envoy	GOV
ex-minister	ELI
ex-president	ELI
father	REL	m
field marshal	MIL
finance minister	GOV
first lady	ELI	f
first minister	GOV
foreign minister	GOV
foreign secretary	GOV
former minister	ELI
former president	ELI
former prime minister	ELI
fr	REL
fr.	REL
frau		f
gen	MIL
gen.	MIL
general	MIL
gov.	GOV
governor	GOV
grand ayatollah	REL	m
grand mufti	REL
group captain	MIL
guerrilla leader	REB
gunman	UAF	m
hadji		m
haji		m
hajj		m
harbor master	GOV
harbour master	GOV
headmaster	EDU	m
health minister	GOV
herr		m
hojatoleslam	REL
home minister	GOV
home secretary	GOV
igp	COP
imam	REL	m
information minister	GOV
inspector	COP
interior minister	GOV
interior secretary	GOV
journalist	JRN
judge	JUD
justice	JUD
justice minister	GOV
king	GOV	m
lady		f
lawmaker	LEG
lieutenant	MIL
lieutenant colonel	MIL
lieutenant general	MIL
lieutenant-colonel	MIL
lieutenant-general	MIL
lord		m
lt	MIL
lt.	MIL
lt. col.	MIL
lt. colonel	MIL
lt. gen.	MIL
madame		f
magistrate	JUD
maj	MIL
maj.	MIL
maj. gen.	MIL
major	MIL
major general	MIL
major-general	MIL
marshal	MIL
maulana	REL	m
maulvi		m
mayor	GOV
mgr	REL	m
mgr.	REL	m
militant	UAF
militant leader	UAF
militia leader	REB
minister	GOV
miss		f
mme		f
mme.		f
monsieur		m
monsignor	REL
mother		f
mp	LEG
mr		m
mr.		m
mrs		f
mrs.		f
ms		f
ms.		f
msgr	REL	m
msgr.	REL	m
mufti	REL
mullah	REL	m
mx
mx.
negotiator	GOV
officer	COP
pastor	REL
patriarch	REL
pfc	MIL
police chief	COP
police commissioner	COP
pope	REL	m
premier	GOV
president	GOV
president-elect	GOV
press secretary	GOV
prime minister	GOV
prince		m
princess		f
private	MIL
prof	EDU
prof.	EDU
professor	EDU
prosecutor	JUD
pvt	MIL
pvt.	MIL
queen	GOV	f
rabbi	REL
rear adm.	MIL
rear admiral	MIL
rebel commander	REB
rebel leader	REB
rep	LEG
rep.	LEG
reporter	JRN
representative	LEG
rev	REL
rev.	REL
reverend	REL
secretary	GOV
secretary general	GOV
secretary of state	GOV
secretary-general	GOV
sen	LEG
sen.	LEG
senator	LEG
senor		m
senora		f
senorita		f
sergeant	MIL
sgt	MIL
sgt.	MIL
sheik		m
sheikh	REL	m
sheriff	COP
shri		m
signor		m
sir		m
sister	REL	f
sp	COP
speaker	LEG
spokesman	GOV	m
spokesperson	GOV
spokeswoman	GOV	f
squadron leader	MIL
staff sgt.	MIL
sub-inspector	COP
subcomandante	REB
sultan	GOV	m
superintendent	COP
supt	COP
supt.	COP
suspect	UAF
terrorist	UAF
trooper	COP
undersecretary	GOV
union leader	LAB
union president	LAB
union secretary	LAB
vice adm.	MIL
vice admiral	MIL
vice president	GOV
vice-president	GOV
warlord	REB
warrant officer	MIL
wing commander	MIL
