# What countries are called: names old and new, words for their people, and the capitals and palaces
# that stand for their governments. A fourth cell gives the ledger's name where it is not the
# country's present one (a text of 1996 means Zaire when it says Zaire).
# origin: own knowledge. licence: as the program
# example: "Burmese monks", "Zaire said", "the Kremlin denied"
# forms: name | demonym (adjective or one person) | people (plural) | capital
# written: w marks a form that is a plain word too: it counts only in capitals inside text that is not.
# columns: phrase, code, form, name, written
# cell code: key of who/countries
# cell form: capital | demonym | name | people
# cell name: any word | no text
# cell written: w | no text
10 downing street	GBR	capital
abidjan	CIV	capital
abkhaz	ABK	demonym
abkhazia	ABK	name
abkhazian	ABK	demonym
abkhazians	ABK	people
abu dhabi	ARE	capital
abuja	NGA	capital
abyssinia	ETH	name
accra	GHA	capital
addis ababa	ETH	capital
aden	YEM	capital
afghan	AFG	demonym
afghanistan	AFG	name
afghans	AFG	people
akorda	KAZ	capital
aland	ALA	name
aland islands	ALA	name
albania	ALB	name
albanian	ALB	demonym
albanians	ALB	people
algeria	DZA	name
algerian	DZA	demonym
algerians	DZA	people
algiers	DZA	capital
alofi	NIU	capital
america	USA	name
american	USA	demonym
american samoa	ASM	name
american samoan	ASM	demonym
american samoans	ASM	people
americans	USA	people
amman	JOR	capital
amsterdam	NLD	capital
andorra	AND	name
andorra la vella	AND	capital
andorran	AND	demonym
andorrans	AND	people
angola	AGO	name
angolan	AGO	demonym
angolans	AGO	people
anguilla	AIA	name
anguillan	AIA	demonym
anguillans	AIA	people
ankara	TUR	capital
antananarivo	MDG	capital
antarctic	ATA	demonym
antarctica	ATA	name
antigua	ATG	name
antigua and barbuda	ATG	name
antiguan	ATG	demonym
antiguans	ATG	people
aotearoa	NZL	name
apia	WSM	capital
argentina	ARG	name
argentine	ARG	demonym
argentine republic	ARG	name
argentinean	ARG	demonym
argentineans	ARG	people
argentines	ARG	people
argentinian	ARG	demonym
argentinians	ARG	people
armenia	ARM	name
armenian	ARM	demonym
armenians	ARM	people
artsakh	NKR	name
aruba	ABW	name
aruban	ABW	demonym
arubans	ABW	people
ashgabat	TKM	capital
ashkhabad	TKM	capital
asmara	ERI	capital
aso rock	NGA	capital
astana	KAZ	capital
asuncion	PRY	capital
athens	GRC	capital
aussie	AUS	demonym
aussies	AUS	people
australia	AUS	name
australian	AUS	demonym
australians	AUS	people
austria	AUT	name
austrian	AUT	demonym
austrians	AUT	people
avarua	COK	capital
azerbaijan	AZE	name
azerbaijani	AZE	demonym
azerbaijanis	AZE	people
azeri	AZE	demonym
azeris	AZE	people
baghdad	IRQ	capital
bahamas	BHS	name
bahamian	BHS	demonym
bahamians	BHS	people
bahrain	BHR	name
bahraini	BHR	demonym
bahrainis	BHR	people
bajan	BRB	demonym
bajans	BRB	people
baku	AZE	capital
ballhausplatz	AUT	capital
bamako	MLI	capital
bandar seri begawan	BRN	capital
bangkok	THA	capital
bangladesh	BGD	name
bangladeshi	BGD	demonym
bangladeshis	BGD	people
bangui	CAF	capital
banjul	GMB	capital
barbadian	BRB	demonym
barbadians	BRB	people
barbados	BRB	name
barbuda	ATG	name
barbudan	ATG	demonym
barbudans	ATG	people
basotho	LSO	demonym
basseterre	KNA	capital
basutoland	LSO	name
batswana	BWA	demonym
bechuanaland	BWA	name
beijing	CHN	capital
beirut	LBN	capital
belarus	BLR	name
belarusian	BLR	demonym
belarusians	BLR	people
belarussian	BLR	demonym
belarussians	BLR	people
belgian	BEL	demonym
belgian congo	COD	name
belgians	BEL	people
belgium	BEL	name
belgrade	SRB	capital
belize	BLZ	name
belizean	BLZ	demonym
belizeans	BLZ	people
belmopan	BLZ	capital
belorussia	BLR	name
belorussian	BLR	demonym
belorussians	BLR	people
benin	BEN	name
beninese	BEN	demonym
beninois	BEN	demonym
berlin	DEU	capital
bermuda	BMU	name
bermudan	BMU	demonym
bermudian	BMU	demonym
bermudians	BMU	people
bern	CHE	capital
berne	CHE	capital
bestepe	TUR	capital
bharat	IND	name
bhutan	BTN	name
bhutanese	BTN	demonym
bih	BIH	name
bishkek	KGZ	capital
bissau	GNB	capital
bissau guinean	GNB	demonym
bissau-guinean	GNB	demonym
bissau-guineans	GNB	people
blue house	KOR	capital
bogota	COL	capital
bolivia	BOL	name
bolivian	BOL	demonym
bolivians	BOL	people
bonaire	BES	name
bonn	DEU	capital
bosnia	BIH	name
bosnia & herzegovina	BIH	name
bosnia and herzegovina	BIH	name
bosnia-herzegovina	BIH	name
bosniak	BIH	demonym
bosniaks	BIH	people
bosnian	BIH	demonym
bosnian serb	BIH	demonym
bosnian serbs	BIH	people
bosnians	BIH	people
botswana	BWA	name
botswanan	BWA	demonym
botswanans	BWA	people
brasil	BRA	name
brasilia	BRA	capital
bratislava	SVK	capital
brazil	BRA	name
brazilian	BRA	demonym
brazilians	BRA	people
brazzaville	COG	capital
brazzaville congolese	COG	demonym
bridgetown	BRB	capital
britain	GBR	name
british	GBR	demonym
british guiana	GUY	name
british honduras	BLZ	name
british virgin islands	VGB	name
briton	GBR	demonym
britons	GBR	people
brits	GBR	people
brunei	BRN	name
brunei darussalam	BRN	name
bruneian	BRN	demonym
bruneians	BRN	people
brussels	EUR	capital
bucharest	ROU	capital
buckingham palace	GBR	capital
budapest	HUN	capital
buenos aires	ARG	capital
bujumbura	BDI	capital
bulgaria	BGR	name
bulgarian	BGR	demonym
bulgarians	BGR	people
burkina	BFA	name
burkina faso	BFA	name
burkinabe	BFA	demonym
burkinabes	BFA	people
burkinan	BFA	demonym
burma	MMR	name
burmese	MMR	demonym
burundi	BDI	name
burundian	BDI	demonym
burundians	BDI	people
byelorussia	BLR	name
cabo verde	CPV	name
cabo verdean	CPV	demonym
cabo verdeans	CPV	people
cairo	EGY	capital
cambodia	KHM	name
cambodian	KHM	demonym
cambodians	KHM	people
cameroon	CMR	name
cameroonian	CMR	demonym
cameroonians	CMR	people
cameroun	CMR	name
canada	CAN	name
canadian	CAN	demonym
canadians	CAN	people
canberra	AUS	capital
cape verde	CPV	name
cape verdean	CPV	demonym
cape verdeans	CPV	people
car	CAF	name		w
caracas	VEN	capital
caribbean netherlands	BES	name
casa de narino	COL	capital
casa rosada	ARG	capital
castries	LCA	capital
cayman islands	CYM	name
caymanian	CYM	demonym
caymanians	CYM	people
centrafrique	CAF	name
central african	CAF	demonym
central african republic	CAF	name
central africans	CAF	people
ceylon	LKA	name
ceylonese	LKA	demonym
chad	TCD	name
chadian	TCD	demonym
chadians	TCD	people
chile	CHL	name
chilean	CHL	demonym
chileans	CHL	people
china	CHN	name
chinese	CHN	demonym
chinese taipei	TWN	name
chisinau	MDA	capital
colombia	COL	name
colombian	COL	demonym
colombians	COL	people
colombo	LKA	capital
commonwealth of australia	AUS	name
communist china	CHN	name
comoran	COM	demonym
comorans	COM	people
comorian	COM	demonym
comorians	COM	people
comoros	COM	name
conakry	GIN	capital
congo	COD	name
congo republic	COG	name
congo-brazzaville	COG	name
congo-kinshasa	COD	name
congolese	COD	demonym
cook islander	COK	demonym
cook islanders	COK	people
cook islands	COK	name
copenhagen	DNK	capital
costa rica	CRI	name
costa rican	CRI	demonym
costa ricans	CRI	people
cote d'ivoire	CIV	name
cotonou	BEN	capital
croat	HRV	demonym
croatia	HRV	name
croatian	HRV	demonym
croatians	HRV	people
croats	HRV	people
cuba	CUB	name
cuban	CUB	demonym
cubans	CUB	people
curacao	CUW	name
curacaoan	CUW	demonym
cypriot	CYP	demonym
cypriots	CYP	people
cyprus	CYP	name
czech	CZE	demonym
czech republic	CZE	name
czechia	CZE	name
czechoslovak	CZE	demonym
czechoslovakia	CZE	name	Czechoslovakia
czechoslovakian	CZE	demonym
czechoslovaks	CZE	people
czechs	CZE	people
d.r. congo	COD	name
dacca	BGD	capital
dahomey	BEN	name
dakar	SEN	capital
damascus	SYR	capital
dane	DNK	demonym
danes	DNK	people
danish	DNK	demonym
dar es salaam	TZA	capital
delhi	IND	capital
democratic kampuchea	KHM	name
democratic people's republic of korea	PRK	name
democratic republic of congo	COD	name
democratic republic of the congo	COD	name
denmark	DNK	name
dhaka	BGD	capital
dili	TLS	capital
djibouti	DJI	name
djiboutian	DJI	demonym
djiboutians	DJI	people
dodoma	TZA	capital
doha	QAT	capital
dominica	DMA	name
dominican	DOM	demonym
dominican republic	DOM	name
dominicans	DOM	people
dominiquais	DMA	demonym
downing street	GBR	capital
dprk	PRK	name
dr congo	COD	name
drc	COD	name
dublin	IRL	capital
dushanbe	TJK	capital
dutch	NLD	demonym
dutch east indies	IDN	name
dutch guiana	SUR	name
dutchman	NLD	demonym
dutchmen	NLD	people
dutchwoman	NLD	demonym
e.u.	EUR	name
east german	DEU	demonym
east germans	DEU	people
east germany	DEU	name
east pakistan	BGD	name
east timor	TLS	name
east timorese	TLS	demonym
ecuador	ECU	name
ecuadoran	ECU	demonym
ecuadorans	ECU	people
ecuadorean	ECU	demonym
ecuadoreans	ECU	people
ecuadorian	ECU	demonym
ecuadorians	ECU	people
egypt	EGY	name
egyptian	EGY	demonym
egyptians	EGY	people
eire	IRL	name
el salvador	SLV	name
elysee	FRA	capital
elysee palace	FRA	capital
emaswati	SWZ	demonym
emirates	ARE	name
emirati	ARE	demonym
emiratis	ARE	people
england	GBR	name
english	GBR	demonym
englishman	GBR	demonym
englishmen	GBR	people
englishwoman	GBR	demonym
equatoguinean	GNQ	demonym
equatoguineans	GNQ	people
equatorial guinea	GNQ	name
equatorial guinean	GNQ	demonym
equatorial guineans	GNQ	people
eritrea	ERI	name
eritrean	ERI	demonym
eritreans	ERI	people
estonia	EST	name
estonian	EST	demonym
estonians	EST	people
eswatini	SWZ	name
ethiopia	ETH	name
ethiopian	ETH	demonym
ethiopians	ETH	people
eu	EUR	name
european	EUR	demonym
european commission	EUR	capital
european union	EUR	name
europeans	EUR	people
faeroe islands	FRO	name
falkland islander	FLK	demonym
falkland islanders	FLK	people
falkland islands	FLK	name
falklands	FLK	name
farnesina	ITA	capital
faroe islands	FRO	name
faroese	FRO	demonym
federal republic of germany	DEU	name
federal republic of yugoslavia	SRB	name	Yugoslavia
federated states of micronesia	FSM	name
fiji	FJI	name
fijian	FJI	demonym
fijians	FJI	people
filipina	PHL	demonym
filipinas	PHL	people
filipino	PHL	demonym
filipinos	PHL	people
finland	FIN	name
finn	FIN	demonym
finnish	FIN	demonym
finns	FIN	people
former yugoslav republic of macedonia	MKD	name
formosa	TWN	name
france	FRA	name
freetown	SLE	capital
french	FRA	demonym
french guiana	GUF	name
french guianese	GUF	demonym
french polynesia	PYF	name
french polynesian	PYF	demonym
french republic	FRA	name
frenchman	FRA	demonym
frenchmen	FRA	people
frenchwoman	FRA	demonym
frenchwomen	FRA	people
funafuti	TUV	capital
fyrom	MKD	name
gabon	GAB	name
gabonese	GAB	demonym
gaborone	BWA	capital
gambia	GMB	name
gambian	GMB	demonym
gambians	GMB	people
gaza	PSE	name
gaza strip	PSE	name
gazan	PSE	demonym
gazans	PSE	people
gdr	DEU	name
georgetown	GUY	capital
georgia	GEO	name
georgian	GEO	demonym
georgians	GEO	people
german	DEU	demonym
german democratic republic	DEU	name
germans	DEU	people
germany	DEU	name
ghana	GHA	name
ghanaian	GHA	demonym
ghanaians	GHA	people
ghanian	GHA	demonym
ghanians	GHA	people
gibraltar	GIB	name
gibraltarian	GIB	demonym
gibraltarians	GIB	people
gitega	BDI	capital
gold coast	GHA	name
great britain	GBR	name
greece	GRC	name
greek	GRC	demonym
greek cypriot	CYP	demonym
greek cypriots	CYP	people
greeks	GRC	people
greenland	GRL	name
greenlander	GRL	demonym
greenlanders	GRL	people
greenlandic	GRL	demonym
grenada	GRD	name
grenadian	GRD	demonym
grenadians	GRD	people
guadeloupe	GLP	name
guadeloupean	GLP	demonym
guadeloupeans	GLP	people
guam	GUM	name
guamanian	GUM	demonym
guamanians	GUM	people
guatemala	GTM	name
guatemala city	GTM	capital
guatemalan	GTM	demonym
guatemalans	GTM	people
guatemaltecan	GTM	demonym
guernsey	GGY	name
guinea	GIN	name
guinea bissau	GNB	name
guinea-bissau	GNB	name
guinea-conakry	GIN	name
guinean	GIN	demonym
guineans	GIN	people
guyana	GUY	name
guyanese	GUY	demonym
hague	NLD	capital
haiti	HTI	name
haitian	HTI	demonym
haitians	HTI	people
hanoi	VNM	capital
harare	ZWE	capital
hargeisa	SOM	capital
hashemite kingdom of jordan	JOR	name
havana	CUB	capital
hellenic	GRC	demonym
hellenic republic	GRC	name
helsinki	FIN	capital
hermit kingdom	PRK	name	North Korea
herzegovina	BIH	name
herzegovinian	BIH	demonym
hksar	HKG	name
holland	NLD	name
hollander	NLD	demonym
holy see	VAT	capital
holy see	VAT	name
honduran	HND	demonym
hondurans	HND	people
honduras	HND	name
hong kong	HKG	name
hong konger	HKG	demonym
hong kongers	HKG	people
hongkonger	HKG	demonym
hongkongers	HKG	people
honiara	SLB	capital
hungarian	HUN	demonym
hungarians	HUN	people
hungary	HUN	name
i-kiribati	KIR	demonym
iceland	ISL	name
icelander	ISL	demonym
icelanders	ISL	people
icelandic	ISL	demonym
india	IND	name
indian	IND	demonym
indians	IND	people
indonesia	IDN	name
indonesian	IDN	demonym
indonesians	IDN	people
iran	IRN	name
iranian	IRN	demonym
iranians	IRN	people
iraq	IRQ	name
iraqi	IRQ	demonym
iraqis	IRQ	people
ireland	IRL	name
irish	IRL	demonym
irish republic	IRL	name
irishman	IRL	demonym
irishmen	IRL	people
irishwoman	IRL	demonym
islamabad	PAK	capital
islamic republic of iran	IRN	name
isle of man	IMN	name
israel	ISR	name
israeli	ISR	demonym
israelis	ISR	people
italian	ITA	demonym
italians	ITA	people
italy	ITA	name
ivoirian	CIV	demonym
ivoirians	CIV	people
ivorian	CIV	demonym
ivorians	CIV	people
ivory coast	CIV	name
jakarta	IDN	capital
jamahiriya	LBY	name
jamaica	JAM	name
jamaican	JAM	demonym
jamaicans	JAM	people
jamestown	SHN	capital
japan	JPN	name
japanese	JPN	demonym
jersey	JEY	name
jerusalem	ISR	capital
jordan	JOR	name
jordanian	JOR	demonym
jordanians	JOR	people
juba	SSD	capital
kabul	AFG	capital
kampala	UGA	capital
kampuchea	KHM	name
kampuchean	KHM	demonym
kanak	NCL	demonym
kanaks	NCL	people
karabakh armenian	NKR	demonym
karabakh armenians	NKR	people
kathmandu	NPL	capital
katmandu	NPL	capital
kazak	KAZ	demonym
kazakh	KAZ	demonym
kazakhs	KAZ	people
kazakhstan	KAZ	name
kazakhstani	KAZ	demonym
kazakhstanis	KAZ	people
kenya	KEN	name
kenyan	KEN	demonym
kenyans	KEN	people
khartoum	SDN	capital
khmer	KHM	demonym
khmers	KHM	people
kiev	UKR	capital
kigali	RWA	capital
kingdom of saudi arabia	SAU	name
kingdom of spain	ESP	name
kingdom of thailand	THA	name
kingstown	VCT	capital
kinshasa	COD	capital
kirghiz	KGZ	demonym
kirghizia	KGZ	name
kirgizstan	KGZ	name
kiribati	KIR	name
kishinev	MDA	capital
kittitian	KNA	demonym
kittitians	KNA	people
kiwi	NZL	demonym
kiwis	NZL	people
korea	KOR	name
korean	KOR	demonym
koreans	KOR	people
kosova	XKX	name
kosovan	XKX	demonym
kosovans	XKX	people
kosovar	XKX	demonym
kosovars	XKX	people
kosovo	XKX	name
kosovo albanian	XKX	demonym
kosovo albanians	XKX	people
kremlin	RUS	capital
ksa	SAU	name
kuala lumpur	MYS	capital
kuwait	KWT	name
kuwait city	KWT	capital
kuwaiti	KWT	demonym
kuwaitis	KWT	people
kyiv	UKR	capital
kyrgyz	KGZ	demonym
kyrgyz republic	KGZ	name
kyrgyzstan	KGZ	name
kyrgyzstani	KGZ	demonym
kyrgyzstanis	KGZ	people
kyyiv	UKR	capital
la moneda	CHL	capital
la paz	BOL	capital
laayoune	ESH	capital
lao	LAO	demonym
lao people's democratic republic	LAO	name
laos	LAO	name
laotian	LAO	demonym
laotians	LAO	people
latvia	LVA	name
latvian	LVA	demonym
latvians	LVA	people
lebanese	LBN	demonym
lebanon	LBN	name
lesothan	LSO	demonym
lesotho	LSO	name
lett	LVA	demonym
liberia	LBR	name
liberian	LBR	demonym
liberians	LBR	people
libreville	GAB	capital
libya	LBY	name
libyan	LBY	demonym
libyans	LBY	people
liechtenstein	LIE	name
liechtensteiner	LIE	demonym
liechtensteiners	LIE	people
lilongwe	MWI	capital
lima	PER	capital
lisbon	PRT	capital
lithuania	LTU	name
lithuanian	LTU	demonym
lithuanians	LTU	people
ljubljana	SVN	capital
lome	TGO	capital
london	GBR	capital
los pinos	MEX	capital
luanda	AGO	capital
lusaka	ZMB	capital
luxembourg	LUX	name
luxembourger	LUX	demonym
luxembourgers	LUX	people
luxembourgian	LUX	demonym
luxembourgish	LUX	demonym
macanese	MAC	demonym
macao	MAC	name
macau	MAC	name
macedonia	MKD	name
macedonian	MKD	demonym
macedonians	MKD	people
madagascan	MDG	demonym
madagascans	MDG	people
madagascar	MDG	name
madrid	ESP	capital
magyar	HUN	demonym
magyars	HUN	people
mahoran	MYT	demonym
mahorans	MYT	people
mainland china	CHN	name
majuro	MHL	capital
malabo	GNQ	capital
malacanang	PHL	capital
malacanang palace	PHL	capital
malagasies	MDG	people
malagasy	MDG	demonym
malagasy republic	MDG	name
malawi	MWI	name
malawian	MWI	demonym
malawians	MWI	people
malaya	MYS	name
malayan	MYS	demonym
malaysia	MYS	name
malaysian	MYS	demonym
malaysians	MYS	people
maldives	MDV	name
maldivian	MDV	demonym
maldivians	MDV	people
mali	MLI	name
malian	MLI	demonym
malians	MLI	people
malta	MLT	name
maltese	MLT	demonym
malvinas	FLK	name
mamoudzou	MYT	capital
managua	NIC	capital
manama	BHR	capital
manila	PHL	capital
manx	IMN	demonym
manxmen	IMN	people
maputo	MOZ	capital
marshall islands	MHL	name
marshallese	MHL	demonym
martinican	MTQ	demonym
martinicans	MTQ	people
martiniquais	MTQ	demonym
martinique	MTQ	name
maseru	LSO	capital
mata-utu	WLF	capital
mauritania	MRT	name
mauritanian	MRT	demonym
mauritanians	MRT	people
mauritian	MUS	demonym
mauritians	MUS	people
mauritius	MUS	name
mayotte	MYT	name
mbabane	SWZ	capital
mexican	MEX	demonym
mexicans	MEX	people
mexico	MEX	name
mexico city	MEX	capital
micronesia	FSM	name
micronesian	FSM	demonym
micronesians	FSM	people
minsk	BLR	capital
miraflores	VEN	capital
miraflores palace	VEN	capital
mogadishu	SOM	capital
moldavia	MDA	name
moldavian	MDA	demonym
moldavians	MDA	people
moldova	MDA	name
moldovan	MDA	demonym
moldovans	MDA	people
monacan	MCO	demonym
monaco	MCO	name
moncloa	ESP	capital
monegasque	MCO	demonym
monegasques	MCO	people
mongol	MNG	demonym
mongolia	MNG	name
mongolian	MNG	demonym
mongolians	MNG	people
mongols	MNG	people
monrovia	LBR	capital
montenegrin	MNE	demonym
montenegrins	MNE	people
montenegro	MNE	name
montevideo	URY	capital
montserrat	MSR	name
montserratian	MSR	demonym
montserratians	MSR	people
moroccan	MAR	demonym
moroccans	MAR	people
morocco	MAR	name
moroni	COM	capital
moscow	RUS	capital
mosotho	LSO	demonym
motswana	BWA	demonym
mozambican	MOZ	demonym
mozambicans	MOZ	people
mozambiquan	MOZ	demonym
mozambique	MOZ	name
muscat	OMN	capital
myanma	MMR	demonym
myanmar	MMR	name
myanmarese	MMR	demonym
n'djamena	TCD	capital
nagorno karabakh	NKR	name
nagorno-karabakh	NKR	name
nairobi	KEN	capital
namibia	NAM	name
namibian	NAM	demonym
namibians	NAM	people
nassau	BHS	capital
nauru	NRU	name
nauruan	NRU	demonym
nauruans	NRU	people
nay pyi taw	MMR	capital
naypyidaw	MMR	capital
naypyitaw	MMR	capital
ndjamena	TCD	capital
nepal	NPL	name
nepalese	NPL	demonym
nepali	NPL	demonym
nepalis	NPL	people
netherlands	NLD	name
new caledonia	NCL	name
new caledonian	NCL	demonym
new caledonians	NCL	people
new delhi	IND	capital
new hebrides	VUT	name
new zealand	NZL	name
new zealander	NZL	demonym
new zealanders	NZL	people
ngerulmud	PLW	capital
ni-vanuatu	VUT	demonym
niamey	NER	capital
nicaragua	NIC	name
nicaraguan	NIC	demonym
nicaraguans	NIC	people
nicosia	CYP	capital
niger	NER	name
nigeria	NGA	name
nigerian	NGA	demonym
nigerians	NGA	people
nigerien	NER	demonym
nigeriens	NER	people
niue	NIU	name
niuean	NIU	demonym
niueans	NIU	people
no 10	GBR	capital		w
no. 10	GBR	capital		w
norfolk island	NFK	name
norse	NOR	demonym
north korea	PRK	name
north korean	PRK	demonym
north koreans	PRK	people
north macedonia	MKD	name
north macedonian	MKD	demonym
north macedonians	MKD	people
north vietnam	VNM	name
north vietnamese	VNM	demonym
north yemen	YEM	name
northern cyprus	TRC	name
northern ireland	GBR	name
northern irish	GBR	demonym
northern mariana islands	MNP	name
northern marianas	MNP	name
northern rhodesia	ZMB	name
norway	NOR	name
norwegian	NOR	demonym
norwegians	NOR	people
nouakchott	MRT	capital
noumea	NCL	capital
nuku'alofa	TON	capital
number 10	GBR	capital		w
nur-sultan	KAZ	capital
nuuk	GRL	capital
nyasaland	MWI	name
occupied palestinian territories	PSE	name
oman	OMN	name
omani	OMN	demonym
omanis	OMN	people
oslo	NOR	capital
ossetian	OST	demonym
ossetians	OST	people
ottawa	CAN	capital
ouagadougou	BFA	capital
outer mongolia	MNG	name
pago pago	ASM	capital
pakistan	PAK	name
pakistani	PAK	demonym
pakistanis	PAK	people
palau	PLW	name
palauan	PLW	demonym
palauans	PLW	people
palazzo chigi	ITA	capital
palestine	PSE	name
palestinian	PSE	demonym
palestinian territories	PSE	name
palestinians	PSE	people
palikir	FSM	capital
panama	PAN	name
panama city	PAN	capital
panamanian	PAN	demonym
panamanians	PAN	people
papeete	PYF	capital
papua new guinea	PNG	name
papua new guinean	PNG	demonym
papua new guineans	PNG	people
papuan	PNG	demonym
paraguay	PRY	name
paraguayan	PRY	demonym
paraguayans	PRY	people
paramaribo	SUR	capital
paris	FRA	capital
peking	CHN	capital
people's republic of china	CHN	name
persia	IRN	name
persian	IRN	demonym
persians	IRN	people
peru	PER	name
peruvian	PER	demonym
peruvians	PER	people
philippine	PHL	demonym
philippines	PHL	name
phnom penh	KHM	capital
pinoy	PHL	demonym
planalto	BRA	capital
png	PNG	name
podgorica	MNE	capital
poland	POL	name
pole	POL	demonym
poles	POL	people
polish	POL	demonym
port louis	MUS	capital
port moresby	PNG	capital
port of spain	TTO	capital
port vila	VUT	capital
port-au-prince	HTI	capital
porto-novo	BEN	capital
portugal	PRT	name
portuguese	PRT	demonym
prague	CZE	capital
praia	CPV	capital
prc	CHN	name
pretoria	ZAF	capital
prishtina	XKX	capital
pristina	XKX	capital
puerto rican	PRI	demonym
puerto ricans	PRI	people
puerto rico	PRI	name
puntland	SOM	name
putrajaya	MYS	capital
pyongyang	PRK	capital
qatar	QAT	name
qatari	QAT	demonym
qataris	QAT	people
quai d'orsay	FRA	capital
quirinale	ITA	capital
quito	ECU	capital
rabat	MAR	capital
ramallah	PSE	capital
rangoon	MMR	capital
rdc	COD	name
red china	CHN	name
republic of china	TWN	name
republic of congo	COG	name
republic of cyprus	CYP	name
republic of georgia	GEO	name
republic of guinea	GIN	name
republic of india	IND	name
republic of ireland	IRL	name
republic of korea	KOR	name
republic of singapore	SGP	name
republic of south africa	ZAF	name
republic of the congo	COG	name
republic of the philippines	PHL	name
republic of turkey	TUR	name
republic of turkiye	TUR	name
republika srpska	BIH	name
reunion	REU	name
reunionese	REU	demonym
reykjavik	ISL	capital
rhodesia	ZWE	name	Rhodesia
rhodesian	ZWE	demonym
rhodesians	ZWE	people
riga	LVA	capital
riyadh	SAU	capital
road town	VGB	capital
roc	TWN	name		w
rok	KOR	name
romania	ROU	name
romanian	ROU	demonym
romanians	ROU	people
rome	ITA	capital
roseau	DMA	capital
rsa	ZAF	name		w
ruanda	RWA	name
rumania	ROU	name
rumanian	ROU	demonym
russia	RUS	name
russian	RUS	demonym
russian federation	RUS	name
russians	RUS	people
rwanda	RWA	name
rwandan	RWA	demonym
rwandans	RWA	people
rwandese	RWA	demonym
saharawi	ESH	demonym
saharawis	ESH	people
sahrawi	ESH	demonym
sahrawi arab democratic republic	ESH	name
sahrawis	ESH	people
saint barthelemy	BLM	name
saint george's	GRD	capital
saint helena	SHN	name
saint helenian	SHN	demonym
saint john's	ATG	capital
saint kitts	KNA	name
saint kitts and nevis	KNA	name
saint lucia	LCA	name
saint lucian	LCA	demonym
saint lucians	LCA	people
saint martin	MAF	name
saint pierre and miquelon	SPM	name
saint vincent and the grenadines	VCT	name
saipan	MNP	capital
salvador	SLV	name
salvadoran	SLV	demonym
salvadorans	SLV	people
salvadorean	SLV	demonym
salvadoreans	SLV	people
salvadorian	SLV	demonym
salvadorians	SLV	people
sammarinese	SMR	demonym
samoa	WSM	name
samoan	WSM	demonym
samoans	WSM	people
san marino	SMR	name
san salvador	SLV	capital
sana'a	YEM	capital
sanaa	YEM	capital
santo domingo	DOM	capital
santomean	STP	demonym
sao tome	STP	name
sao tome and principe	STP	name
sao tomean	STP	demonym
sao tomeans	STP	people
sarajevo	BIH	capital
saudi	SAU	demonym
saudi arabia	SAU	name
saudi arabian	SAU	demonym
saudi arabians	SAU	people
saudis	SAU	people
scot	GBR	demonym
scotland	GBR	name
scots	GBR	people
scotsman	GBR	demonym
scottish	GBR	demonym
senegal	SEN	name
senegalese	SEN	demonym
seoul	KOR	capital
serb	SRB	demonym
serbia	SRB	name
serbia and montenegro	SRB	name	Serbia and Montenegro
serbian	SRB	demonym
serbians	SRB	people
serbs	SRB	people
seychelles	SYC	name
seychellois	SYC	demonym
seychelloise	SYC	demonym
siam	THA	name
sierra leone	SLE	name
sierra leonean	SLE	demonym
sierra leoneans	SLE	people
sierra leonian	SLE	demonym
singapore	SGP	name
singaporean	SGP	demonym
singaporeans	SGP	people
sint maarten	SXM	name
skopje	MKD	capital
slovak	SVK	demonym
slovak republic	SVK	name
slovakia	SVK	name
slovakian	SVK	demonym
slovakians	SVK	people
slovaks	SVK	people
slovene	SVN	demonym
slovenes	SVN	people
slovenia	SVN	name
slovenian	SVN	demonym
slovenians	SVN	people
sofia	BGR	capital
solomon islander	SLB	demonym
solomon islanders	SLB	people
solomon islands	SLB	name
solomons	SLB	name
somali	SOM	demonym
somalia	SOM	name
somalian	SOM	demonym
somalians	SOM	people
somaliland	SOM	name
somalilander	SOM	demonym
somalis	SOM	people
south africa	ZAF	name
south african	ZAF	demonym
south africans	ZAF	people
south korea	KOR	name
south korean	KOR	demonym
south koreans	KOR	people
south ossetia	OST	name
south ossetian	OST	demonym
south ossetians	OST	people
south sudan	SSD	name
south sudanese	SSD	demonym
south vietnam	VNM	name
south vietnamese	VNM	demonym
south west africa	NAM	name
south yemen	YEM	name
south-west africa	NAM	name
southern rhodesia	ZWE	name
soviet	RUS	demonym
soviet union	RUS	name	Soviet Union
soviets	RUS	people
spain	ESP	name
spaniard	ESP	demonym
spaniards	ESP	people
spanish	ESP	demonym
spanish sahara	ESH	name
sri lanka	LKA	name
sri lankan	LKA	demonym
sri lankans	LKA	people
st barts	BLM	name
st helena	SHN	name
st kitts and nevis	KNA	name
st lucia	LCA	name
st maarten	SXM	name
st vincent and the grenadines	VCT	name
st. barts	BLM	name
st. helena	SHN	name
st. kitts and nevis	KNA	name
st. lucia	LCA	name
st. lucian	LCA	demonym
st. maarten	SXM	name
st. martin	MAF	name
st. vincent and the grenadines	VCT	name
state of israel	ISR	name
state of palestine	PSE	name
states	USA	name
stepanakert	NKR	capital
stockholm	SWE	capital
sucre	BOL	capital
sudan	SDN	name
sudanese	SDN	demonym
sukhumi	ABK	capital
surinam	SUR	name
suriname	SUR	name
surinamese	SUR	demonym
suva	FJI	capital
swazi	SWZ	demonym
swaziland	SWZ	name
swazis	SWZ	people
swede	SWE	demonym
sweden	SWE	name
swedes	SWE	people
swedish	SWE	demonym
swiss	CHE	demonym
swiss confederation	CHE	name
switzerland	CHE	name
syria	SYR	name
syrian	SYR	demonym
syrian arab republic	SYR	name
syrians	SYR	people
tadjik	TJK	demonym
tadjikistan	TJK	name
tadzhik	TJK	demonym
tadzhikistan	TJK	name
tadzhiks	TJK	people
tahiti	PYF	name
tahitian	PYF	demonym
tahitians	PYF	people
taipei	TWN	capital
taiwan	TWN	name
taiwanese	TWN	demonym
tajik	TJK	demonym
tajikistan	TJK	name
tajikistani	TJK	demonym
tajikistanis	TJK	people
tajiks	TJK	people
tallinn	EST	capital
tanganyika	TZA	name
tanzania	TZA	name
tanzanian	TZA	demonym
tanzanians	TZA	people
tarawa	KIR	capital
tashkent	UZB	capital
tbilisi	GEO	capital
tchad	TCD	name
tegucigalpa	HND	capital
teheran	IRN	capital
tehran	IRN	capital
tel aviv	ISR	capital
thai	THA	demonym
thailand	THA	name
thais	THA	people
thimphu	BTN	capital
timor leste	TLS	name
timor-leste	TLS	name
timorese	TLS	demonym
tirana	ALB	capital
tirane	ALB	capital
tiraspol	PMR	capital
tobago	TTO	name
tobagonian	TTO	demonym
tobagonians	TTO	people
tobruk	LBY	capital
togo	TGO	name
togoland	TGO	name
togolese	TGO	demonym
tokelau	TKL	name
tokelauan	TKL	demonym
tokelauans	TKL	people
tokyo	JPN	capital
tonga	TON	name
tongan	TON	demonym
tongans	TON	people
torshavn	FRO	capital
trans-dniester	PMR	name
transdniestria	PMR	name
transnistria	PMR	name
transnistrian	PMR	demonym
transnistrians	PMR	people
trinbagonian	TTO	demonym
trinidad	TTO	name
trinidad & tobago	TTO	name
trinidad and tobago	TTO	name
trinidadian	TTO	demonym
trinidadians	TTO	people
tripoli	LBY	capital
trucial states	ARE	name
tskhinvali	OST	capital
tunis	TUN	capital
tunisia	TUN	name
tunisian	TUN	demonym
tunisians	TUN	people
turk	TUR	demonym
turkey	TUR	name
turkish	TUR	demonym
turkish cypriot	TRC	demonym
turkish cypriots	TRC	people
turkish republic of northern cyprus	TRC	name
turkiye	TUR	name
turkmen	TKM	demonym
turkmenia	TKM	name
turkmenistan	TKM	name
turkmenistani	TKM	demonym
turkmens	TKM	people
turks	TUR	people
turks and caicos	TCA	name
turks and caicos islands	TCA	name
tuvalu	TUV	name
tuvaluan	TUV	demonym
tuvaluans	TUV	people
u.a.e.	ARE	name
u.k.	GBR	name
u.s.	USA	demonym
u.s.	USA	name
u.s. virgin islands	VIR	name
u.s.a.	USA	name
u.s.s.r.	RUS	name	Soviet Union
uae	ARE	name
uganda	UGA	name
ugandan	UGA	demonym
ugandans	UGA	people
uk	GBR	name
ukraine	UKR	name
ukrainian	UKR	demonym
ukrainians	UKR	people
ulaanbaatar	MNG	capital
ulan bator	MNG	capital
ulster	GBR	name
union of soviet socialist republics	RUS	name	Soviet Union
united arab emirates	ARE	name
united arab republic	EGY	name
united kingdom	GBR	name
united states	USA	name
united states of america	USA	name
upper volta	BFA	name
uruguay	URY	name
uruguayan	URY	demonym
uruguayans	URY	people
us	USA	demonym		w
us	USA	name		w
us virgin islands	VIR	name
usa	USA	name
ussr	RUS	name	Soviet Union
uzbek	UZB	demonym
uzbekistan	UZB	name
uzbekistani	UZB	demonym
uzbekistanis	UZB	people
uzbeks	UZB	people
vaduz	LIE	capital
valletta	MLT	capital
vanuatu	VUT	name
vanuatuan	VUT	demonym
vatican	VAT	name
vatican city	VAT	name
venezuela	VEN	name
venezuelan	VEN	demonym
venezuelans	VEN	people
vienna	AUT	capital
vientiane	LAO	capital
viet nam	VNM	name
vietnam	VNM	name
vietnamese	VNM	demonym
villa somalia	SOM	capital
vilnius	LTU	capital
vincentian	VCT	demonym
vincentians	VCT	people
virgin islander	VIR	demonym
virgin islanders	VIR	people
virgin islands	VIR	name
wales	GBR	name
wallis and futuna	WLF	name
warsaw	POL	capital
washington	USA	capital
washington d.c.	USA	capital
washington, d.c.	USA	capital
wellington	NZL	capital
welsh	GBR	demonym
welshman	GBR	demonym
welshmen	GBR	people
west bank	PSE	name
west german	DEU	demonym
west germans	DEU	people
west germany	DEU	name
west pakistan	PAK	name
western sahara	ESH	name
western samoa	WSM	name
white house	USA	capital
whitehall	GBR	capital
willemstad	CUW	capital
windhoek	NAM	capital
yamoussoukro	CIV	capital
yangon	MMR	capital
yaounde	CMR	capital
yaren	NRU	capital
yemen	YEM	name
yemeni	YEM	demonym
yemenis	YEM	people
yemenite	YEM	demonym
yemenites	YEM	people
yerevan	ARM	capital
yugoslav	SRB	demonym
yugoslavia	SRB	name	Yugoslavia
yugoslavian	SRB	demonym
yugoslavs	SRB	people
zagreb	HRV	capital
zaire	COD	name	Zaire
zairean	COD	demonym
zaireans	COD	people
zairian	COD	demonym
zairians	COD	people
zambia	ZMB	name
zambian	ZMB	demonym
zambians	ZMB	people
zanzibar	TZA	name
zanzibari	TZA	demonym
zanzibaris	TZA	people
zhongnanhai	CHN	capital
zimbabwe	ZWE	name
zimbabwean	ZWE	demonym
zimbabweans	ZWE	people
