# Other names of places: former, variant, short, and places the gazetteer lacks. name is a look-up key
# (src/where/key.h). Without a point of its own the row is looked up by its canonical name in that country.
# Disputed areas stand with the country that most of the field files them under; that settles nothing.
# example: khan younis is Khan Yunis, PS
# origin: own · licence: as the program
# columns: name, canonical, iso2, latitude, longitude, precision
# cell canonical: any word
# cell iso2: like AA
# cell latitude: -90.0..90.0 | no text
# cell longitude: -180.0..180.0 | no text
# cell precision: country | district | province | region | town | no text
abkhazia	Abkhazia	GE	43	41	province
aceh	Aceh	ID	4.37	97.13	province
aden	Aden	YE	12.7794	45.0367	town
al fashir	El Fasher	SD	13.6279	25.3494	town
alma ata	Almaty	KZ			
anbar	Anbar	IQ	33	42	province
andalusia	Andalusia	ES	37.6	-4.5	province
antwerp	Antwerpen	BE	51.2205	4.4003	town
arbil	Erbil	IQ	36.1926	44.0106	town
artemivsk	Bakhmut	UA			
artyomovsk	Bakhmut	UA			
astana	Astana	KZ	51.1801	71.446	town
avdiivka	Avdiyivka	UA	48.1392	37.7472	town
bagram	Bagram	AF	34.9461	69.265	town
bali	Bali	ID	-8.5	115	province
balochistan	Balochistan	PK	28	66	province
baluchistan	Balochistan	PK	28	66	province
bangalore	Bengaluru	IN			
basilan	Basilan	PH	6.6	122	province
basque country	Basque Country	ES	43	-2.6	province
bavaria	Bavaria	DE	49	11.5	province
bay area	San Francisco Bay Area	US	37.75	-122.28	region
beit hanoun	Beit Hanun	PS	31.5388	34.5371	town
beit lahia	Beit Lahiya	PS	31.5464	34.4952	town
bethlehem	Bethlehem	PS	31.7049	35.2038	town
beyoglu	Beyoğlu	TR	41.037	28.977	district
biafra	Biafra	NG	5.8	7.5	region
bogota	Bogotá	CO			
bombay	Mumbai	IN			
borneo	Borneo	ID	1	114	region
borno	Borno	NG	11.5	13	province
brasilia	Brasília	BR			
brittany	Brittany	FR	48.2	-2.9	province
bronx	The Bronx	US	40.8499	-73.8664	town
brooklyn	Brooklyn	US	40.6501	-73.9496	town
bushehr	Bushehr	IR	28.9684	50.8385	town
cabo delgado	Cabo Delgado	MZ	-12.3	39.5	province
calcutta	Kolkata	IN			
canton	Guangzhou	CN			
capitol hill	Capitol Hill	US	38.8898	-76.9908	district
casamance	Casamance	SN	13	-15.3	region
catalonia	Catalonia	ES	41.8	1.6	province
cauca	Cauca	CO	2.5	-76.8	province
central luzon	Central Luzon	PH	15.47	120.75	province
chechnya	Chechnya	RU	43.4	45.7	province
chernigov	Chernihiv	UA			
chernobyl	Chornobyl	UA	51.2763	30.2219	town
chibok	Chibok	NG	10.8698	12.8466	town
cologne	Köln	DE	50.9333	6.95	town
constantinople	Istanbul	TR			
cornwall	Cornwall	GB	50.4	-4.8	district
corsica	Corsica	FR	42.2	9.1	province
cotabato	Cotabato	PH	7.2236	124.2464	town
cotonou	Cotonou	BJ	6.3654	2.4183	town
county tipperary	Tipperary	IE	52.67	-7.83	district
cox s bazar	Cox's Bazar	BD	21.4395	92.0077	town
coxs bazar	Cox's Bazar	BD	21.4395	92.0077	town
crimea	Crimea	UA	45.2	34.2	province
cumbria	Cumbria	GB	54.58	-2.9	district
cyrenaica	Cyrenaica	LY	29	22	region
czechoslovakia	Czechoslovakia	CZ	49.5	17	country
dacca	Dhaka	BD			
dagestan	Dagestan	RU	43	47	province
daraa	Daraa	SY	32.6189	36.1021	town
darfur	Darfur	SD	13.5	25	region
dc	Washington	US	38.8951	-77.0364	town
deir al balah	Deir al-Balah	PS	31.418	34.35	town
deir ez zor	Deir ez-Zor	SY	35.3359	40.1408	town
deir ezzor	Deir ez-Zor	SY	35.3359	40.1408	town
deraa	Daraa	SY	32.6189	36.1021	town
derry	Londonderry	GB	54.9981	-7.3093	town
devon	Devon	GB	50.75	-3.75	district
dhahran	Dhahran	SA	26.2886	50.114	town
diyarbakir	Diyarbakır	TR			
dnepr	Dnipro	UA			
dnepropetrovsk	Dnipro	UA			
dnipropetrovsk	Dnipro	UA			
donbas	Donbas	UA	48.3	38	region
donbass	Donbas	UA	48.3	38	region
dorset	Dorset	GB	50.8	-2.33	district
east germany	East Germany	DE	52.5	13	country
east jerusalem	East Jerusalem	PS	31.785	35.235	town
east timor	Timor-Leste	TL	-8.83	125.75	country
el fasher	El Fasher	SD	13.6279	25.3494	town
equatoria	Equatoria	SS	5	31	region
erbil	Erbil	IQ	36.1926	44.0106	town
esfahan	Isfahan	IR	32.6525	51.6746	town
essex	Essex	GB	51.83	0.58	district
falluja	Fallujah	IQ	33.3534	43.7784	town
fallujah	Fallujah	IQ	33.3534	43.7784	town
fezzan	Fezzan	LY	27	14	region
fife	Fife	GB	56.25	-3.2	district
flanders	Flanders	BE	51	4.5	province
florence	Florence	IT	43.7793	11.2463	town
frankfurt	Frankfurt am Main	DE	50.1155	8.6842	town
gauteng	Gauteng	ZA	-26	28	province
gaza	Gaza	PS	31.5016	34.4667	town
gaza city	Gaza	PS	31.5016	34.4667	town
gaza strip	Gaza Strip	PS	31.4	34.38	province
geneva	Genève	CH	46.2022	6.1457	town
ghent	Gent	BE	51.05	3.7167	town
ghouta	Ghouta	SY	33.5	36.45	region
golan	Golan Heights	SY	33	35.75	region
golan heights	Golan Heights	SY	33	35.75	region
gold coast	Gold Coast	AU	-28.0003	153.4309	town
gorky	Nizhniy Novgorod	RU			
gothenburg	Göteborg	SE	57.7072	11.9668	town
guantanamo	Guantánamo	CU	20.1444	-75.2092	town
guantanamo bay	Guantanamo Bay	CU	19.9	-75.15	town
hadhramaut	Hadramawt	YE	16.5	49.5	province
hadramawt	Hadramawt	YE	16.5	49.5	province
hadramout	Hadramout	YE	16.5	49.5	province
hague	The Hague	NL			
hampshire	Hampshire	GB	51.06	-1.31	district
harlem	Harlem	US	40.8079	-73.9454	district
hasakah	Hasakah	SY	36.5	40.75	town
hebron	Hebron	PS	31.5294	35.0938	town
helmand	Helmand	AF	31	64	province
herat	Herat	AF	34.3482	62.1997	town
hodeida	Hodeidah	YE	14.7979	42.9530	town
hodeidah	Hodeidah	YE	14.7979	42.9530	town
hokkaido	Hokkaido	JP	43	143	province
hollywood	Hollywood	US	34.0983	-118.3267	district
hong kong	Hong Kong	HK	22.2783	114.1747	country
hull	Hull	GB	53.7446	-0.3353	town
ingushetia	Ingushetia	RU	43.2	45	province
inner mongolia	Inner Mongolia	CN	43	113	province
iraqi kurdistan	Kurdistan Region	IQ	36.2	44	province
irbil	Erbil	IQ	36.1926	44.0106	town
isfahan	Isfahan	IR	32.6525	51.6746	town
izmir	İzmir	TR			
jabalia	Jabalya	PS	31.5281	34.4831	town
jalalabad	Jalalabad	AF	34.4265	70.4515	town
java	Java	ID	-7	110	region
jeddah	Jeddah	SA	21.4925	39.1776	town
jenin	Jenin	PS	32.4594	35.3009	town
jidda	Jeddah	SA	21.4925	39.1776	town
jolo	Jolo	PH	6.0522	121.0022	town
jonglei	Jonglei	SS	7.4	32.3	province
jubaland	Jubaland	SO	0.5	42	province
kachin	Kachin	MM	26	97.5	province
kandahar	Kandahar	AF	31.6133	65.7101	town
karabakh	Nagorno-Karabakh	AZ	39.8	46.75	region
karbala	Karbala	IQ	32.616	44.0249	town
karen state	Karen State	MM	17.2	97.7	province
kashmir	Kashmir	IN	34	76	region
katanga	Katanga	CD	-9	26	province
kayah	Kayah	MM	19.25	97.3	province
kayin	Karen State	MM	17.2	97.7	province
kerbala	Karbala	IQ	32.616	44.0249	town
khan younis	Khan Yunis	PS	31.3462	34.3063	town
khan yunis	Khan Yunis	PS	31.3462	34.3063	town
khan yunus	Khan Yunis	PS	31.3462	34.3063	town
khankendi	Stepanakert	AZ	39.8153	46.752	town
kharkov	Kharkiv	UA			
khyber pakhtunkhwa	Khyber Pakhtunkhwa	PK	34.5	72.3	province
kiev	Kyiv	UA			
kirkuk	Kirkuk	IQ	35.4681	44.3922	town
kismayo	Kismayo	SO	-0.3582	42.5454	town
kivu	Kivu	CD	-2.5	28.5	region
kobane	Kobani	SY	36.8892	38.3525	town
kobani	Kobani	SY	36.8892	38.3525	town
kordofan	Kordofan	SD	12.5	29.5	region
kosovo	Kosovo	XK	42.6	20.9	country
kurdistan	Kurdistan Region	IQ	36.2	44	region
kwazulu natal	KwaZulu-Natal	ZA	-29	31	province
kyyiv	Kyiv	UA			
la.	Los Angeles	US	34.0522	-118.2437	town
laayoune	Laayoune	EH	27.1418	-13.188	town
lancashire	Lancashire	GB	53.85	-2.6	district
leningrad	Saint Petersburg	RU			
leopoldville	Kinshasa	CD			
lombardy	Lombardy	IT	45.6	9.8	province
londonderry	Londonderry	GB	54.9981	-7.3093	town
long island	Long Island	US	40.8168	-73.0662	region
lourenco marques	Maputo	MZ			
lugansk	Luhansk	UA			
luzon	Luzon	PH	16	121	region
lvov	Lviv	UA			
lysychansk	Lysychansk	UA	48.9047	38.4397	town
macau	Macau	MO	22.2006	113.5461	country
madras	Chennai	IN			
makkah	Mecca	SA	21.4266	39.8256	town
manhattan	Manhattan	US	40.7834	-73.9663	district
marib	Marib	YE	15.4543	45.3269	town
mashhad	Mashhad	IR	36.2981	59.6057	town
mazar i sharif	Mazar-i-Sharif	AF	36.709	67.1109	town
mbanza congo	Mbanza Congo	AO	-6.2671	14.2401	town
mecca	Mecca	SA	21.4266	39.8256	town
medina	Medina	SA	24.4686	39.6142	town
midwest	Midwest	US	41.5	-93	region
mindanao	Mindanao	PH	7.5	124.5	region
misrata	Misrata	LY	32.3754	15.0925	town
mitrovica	Mitrovica	XK	42.8914	20.866	town
mogadiscio	Mogadishu	SO			
mosul	Mosul	IQ	36.335	43.1189	town
mykolaiv	Mykolayiv	UA			
nablus	Nablus	PS	32.2211	35.2544	town
nagorno karabakh	Nagorno-Karabakh	AZ	39.8	46.75	region
najaf	Najaf	IQ	31.9961	44.3144	town
natanz	Natanz	IR	33.5113	51.9164	town
naypyidaw	Nay Pyi Taw	MM			
naypyitaw	Nay Pyi Taw	MM			
new england	New England	US	44	-71	region
new york	New York City	US	40.7143	-74.006	town
new york city	New York City	US	40.7143	-74.006	town
newcastle	Newcastle upon Tyne	GB	54.9733	-1.614	town
niger delta	Niger Delta	NG	5.3	6.4	region
nikolaev	Mykolayiv	UA			
nizhny novgorod	Nizhniy Novgorod	RU			
normandy	Normandy	FR	49	0.2	province
north kivu	North Kivu	CD	-0.8	29	province
north waziristan	North Waziristan	PK	33	70	district
northern california	Northern California	US	39.5	-121.5	region
northumberland	Northumberland	GB	55.25	-2	district
nur sultan	Astana	KZ	51.1801	71.446	town
nuremberg	Nuremberg	DE	49.4542	11.0775	town
nuseirat	Nuseirat	PS	31.4486	34.3923	town
nyc	New York City	US	40.7143	-74.006	town
odessa	Odesa	UA			
okinawa	Okinawa	JP	26.4	127.9	province
oporto	Porto	PT	41.1496	-8.611	town
orientale	Orientale	CD	2	26	province
oromia	Oromia	ET	7.5	39.5	province
oxfordshire	Oxfordshire	GB	51.75	-1.25	district
palmyra	Palmyra	SY	34.5565	38.2687	town
panama city	Panamá	PA	8.9936	-79.5197	town
papua	Papua	ID	-5	138	province
peking	Beijing	CN			
phila.	Philadelphia	US	39.9524	-75.1636	town
philly	Philadelphia	US	39.9524	-75.1636	town
port au prince	Port-au-Prince	HT			
pristina	Pristina	XK	42.6727	21.1669	town
puntland	Puntland	SO	9	49	province
putumayo	Putumayo	CO	0.6	-76	province
queens	Queens	US	40.6815	-73.8365	town
rafah	Rafah	PS	31.2972	34.2436	town
rakhine	Rakhine	MM	19.5	94	province
rakka	Raqqa	SY	35.9528	39.0079	town
ramallah	Ramallah	PS	31.8996	35.2042	town
rangoon	Yangon	MM			
raqqa	Raqqa	SY	35.9528	39.0079	town
rift valley	Rift Valley	KE	0.5	36	province
rio	Rio de Janeiro	BR			
rostov on don	Rostov-na-Donu	RU	47.2313	39.7233	town
saigon	Ho Chi Minh City	VN			
saint louis	St. Louis	US	38.6273	-90.1979	town
saint paul	Saint Paul	US	44.9444	-93.0933	town
sana	Sanaa	YE	15.3545	44.2065	town
sanaa	Sanaa	YE	15.3545	44.2065	town
sao paulo	São Paulo	BR			
sardinia	Sardinia	IT	40.1	9.1	province
saxony	Saxony	DE	51	13.4	province
sebastopol	Sevastopol	UA			
severodonetsk	Syevyerodonetsk	UA	48.948	38.4917	town
seville	Sevilla	ES	37.3828	-5.9732	town
shaba	Katanga	CD	-9	26	province
sharm el sheikh	Sharm el-Sheikh	EG	27.8518	34.3050	town
siberia	Siberia	RU	60	105	region
sicily	Sicily	IT	37.6	14	province
sievierodonetsk	Syevyerodonetsk	UA	48.948	38.4917	town
silicon valley	Silicon Valley	US	37.37	-122.04	region
sinai	Sinai	EG	29.5	33.8	region
sirte	Sirte	LY	31.2089	16.5887	town
somaliland	Somaliland	SO	9.8	45	province
south kivu	South Kivu	CD	-3	28.3	province
south ossetia	South Ossetia	GE	42.33	43.97	province
south side	South Side	US	41.75	-87.62	district
south waziristan	South Waziristan	PK	32.3	69.6	district
southern california	Southern California	US	34.2	-117.5	region
soviet union	Soviet Union	RU	60	100	country
soweto	Soweto	ZA	-26.2678	27.8585	town
srebrenica	Srebrenica	BA	44.1069	19.2973	town
stalingrad	Volgograd	RU			
staten island	Staten Island	US	40.5623	-74.1399	district
stepanakert	Stepanakert	AZ	39.8153	46.752	town
suffolk	Suffolk	GB	52.2	1	district
sulu	Sulu	PH	6	121	province
sumatra	Sumatra	ID	0	102	region
surrey	Surrey	GB	51.25	-0.42	district
sussex	Sussex	GB	50.95	-0.14	district
taiz	Taiz	YE	13.5795	44.0209	town
taksim	Taksim	TR	41.037	28.985	district
teheran	Tehran	IR			
tel aviv	Tel Aviv	IL	32.0809	34.7806	town
the bronx	The Bronx	US	40.8499	-73.8664	town
tibet	Tibet	CN	31.5	88	province
tiflis	Tbilisi	GE			
tigray	Tigray	ET	14	38.5	province
tikrit	Tikrit	IQ	34.6071	43.6782	town
tipperary	Tipperary	IE	52.67	-7.83	district
transnistria	Transnistria	MD	46.84	29.63	province
tskhinvali	Tskhinvali	GE	42.2263	43.9703	town
tuscany	Tuscany	IT	43.4	11	province
twin cities	Twin Cities	US	44.96	-93.2	region
unity state	Unity State	SS	9	29.7	province
upper nile	Upper Nile	SS	10	32.5	province
ussr	Soviet Union	RU	60	100	country
vegas	Las Vegas	US	36.175	-115.1372	town
vuhledar	Vuhledar	UA	47.7786	37.2494	town
wallonia	Wallonia	BE	50.4	4.9	province
washington	Washington	US	38.8951	-77.0364	town
washington dc	Washington	US	38.8951	-77.0364	town
waziristan	Waziristan	PK	32.5	69.7	region
west bank	West Bank	PS	32	35.25	province
west country	West Country	GB	50.96	-3.22	region
west germany	West Germany	DE	50.5	9	country
west midlands	West Midlands	GB	52.5	-1.83	province
western sahara	Western Sahara	EH	25	-13.5	country
westminster	Westminster	GB	51.5	-0.1167	district
xinjiang	Xinjiang	CN	41	85	province
yobe	Yobe	NG	12.2	11.5	province
yorkshire	Yorkshire	GB	53.96	-1.08	province
yugoslavia	Yugoslavia	RS	44	20.5	country
zamfara	Zamfara	NG	12.1	6.2	province
zanzibar	Zanzibar	TZ	-6.13	39.32	province
zaporizhia	Zaporizhzhya	UA			
zaporizhzhia	Zaporizhzhya	UA			
zaporozhye	Zaporizhzhya	UA			
