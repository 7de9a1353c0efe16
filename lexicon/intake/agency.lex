# News agencies and broadcasters by the name that stands in brackets in a dateline, and the outlet
# it means: "(AP) —" is Associated Press.
# origin: own
# license: same as the program
# kind: wire is known wherever a credit names it; brackets only in a dateline, as its name is a word or a
# state elsewhere ("PA"); broadcaster sends out no articles of its own to others.
# columns: name, outlet, kind
# cell outlet: any text
# cell kind: brackets | broadcaster | wire
ap	Associated Press	wire
associated press	Associated Press	wire
afp	Agence France-Presse	wire
reuters	Reuters	wire
reuter	Reuters	wire
upi	United Press International	wire
dpa	Deutsche Presse-Agentur	wire
efe	EFE	wire
ansa	ANSA	wire
aa	Anadolu Agency	brackets
anadolu	Anadolu Agency	wire
xinhua	Xinhua	wire
tass	TASS	brackets
itar-tass	TASS	wire
ria	RIA Novosti	brackets
ria novosti	RIA Novosti	wire
interfax	Interfax	wire
kyodo	Kyodo News	wire
yonhap	Yonhap	wire
pti	Press Trust of India	wire
ani	ANI	brackets
ians	IANS	wire
app	Associated Press of Pakistan	brackets
irna	IRNA	wire
isna	ISNA	wire
tasnim	Tasnim	wire
sana	SANA	brackets
wafa	WAFA	brackets
spa	Saudi Press Agency	brackets
wam	WAM	brackets
mena	MENA	brackets
aps	APS	brackets
map	MAP	brackets
ips	Inter Press Service	brackets
irin	IRIN	brackets
cnn	CNN	broadcaster
bbc	BBC	broadcaster
abc	ABC	broadcaster
cbs	CBS	broadcaster
nbc	NBC	broadcaster
rfe/rl	RFE/RL	wire
voa	Voice of America	brackets
al jazeera	Al Jazeera	broadcaster
bloomberg	Bloomberg	brackets
dow jones	Dow Jones	brackets
cp	The Canadian Press	brackets
the canadian press	The Canadian Press	wire
aap	Australian Associated Press	brackets
pa	PA Media	brackets
acan-efe	ACAN-EFE	wire
notimex	Notimex	wire
prensa latina	Prensa Latina	wire
telam	Télam	wire
ukrinform	Ukrinform	wire
unian	UNIAN	wire
belga	Belga	brackets
antara	Antara	brackets
bernama	Bernama	wire
vna	VNA	brackets
ina	INA	brackets
nna	NNA	brackets
tap	TAP	brackets
ena	ENA	brackets
panapress	Panapress	wire
domestic service	Domestic Service	broadcaster
