# News agencies and broadcasters by the name that stands in brackets in a dateline, and the outlet
# it means: "(AP) —" is Associated Press.
# origin: own
# license: same as the program
# columns: name, outlet
ap	Associated Press
associated press	Associated Press
afp	Agence France-Presse
reuters	Reuters
reuter	Reuters
upi	United Press International
dpa	Deutsche Presse-Agentur
efe	EFE
ansa	ANSA
aa	Anadolu Agency
anadolu	Anadolu Agency
xinhua	Xinhua
tass	TASS
itar-tass	TASS
ria	RIA Novosti
ria novosti	RIA Novosti
interfax	Interfax
kyodo	Kyodo News
yonhap	Yonhap
pti	Press Trust of India
ani	ANI
ians	IANS
app	Associated Press of Pakistan
irna	IRNA
isna	ISNA
tasnim	Tasnim
sana	SANA
wafa	WAFA
spa	Saudi Press Agency
wam	WAM
mena	MENA
aps	APS
map	MAP
ips	Inter Press Service
irin	IRIN
cnn	CNN
bbc	BBC
abc	ABC
cbs	CBS
nbc	NBC
rfe/rl	RFE/RL
voa	Voice of America
al jazeera	Al Jazeera
bloomberg	Bloomberg
dow jones	Dow Jones
cp	The Canadian Press
the canadian press	The Canadian Press
aap	Australian Associated Press
pa	PA Media
acan-efe	ACAN-EFE
notimex	Notimex
prensa latina	Prensa Latina
telam	Télam
ukrinform	Ukrinform
unian	UNIAN
belga	Belga
antara	Antara
bernama	Bernama
vna	VNA
ina	INA
nna	NNA
tap	TAP
ena	ENA
panapress	Panapress
domestic service	Domestic Service
