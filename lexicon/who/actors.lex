# Armed groups, services, international bodies, relief organisations, media, parties: every name they
# go by, the one form the ledger uses, their country and role. UNO and EUR stand for the United Nations
# and the European Union, as the field writes them.
# kind: group | organization | government. written: w marks a name that is a plain word too, and so
# counts only in capitals inside text that is not.
# origin: own knowledge. licence: as the program
# example: "ISKP", "Islamic State-Khorasan" and "Daesh-K" are one
# columns: phrase, name, country, role, kind, written
'ndrangheta	'Ndrangheta	ITA	CRM	group
17 november	November 17	GRC	UAF	group
19 april movement	M-19	COL	REB	group
19th of april movement	M-19	COL	REB	group
aa news agency	Anadolu Agency	TUR	JRN	organization
aamaq	Amaq		JRN	organization
abc news	ABC News	USA	JRN	organization
abu nidal	Abu Nidal Organization		UAF	group
abu nidal group	Abu Nidal Organization		UAF	group
abu nidal organization	Abu Nidal Organization		UAF	group
abu sayyaf	Abu Sayyaf	PHL	UAF	group
abu sayyaf group	Abu Sayyaf	PHL	UAF	group
acan-efe	ACAN-EFE	PAN	JRN	organization
aceh merdeka	Free Aceh Movement	IDN	REB	group
action directe	Action Directe	FRA	UAF	group
adf	Allied Democratic Forces	UGA	REB	group
adfl	Alliance of Democratic Forces for the Liberation of Congo	COD	REB	group
afdl	Alliance of Democratic Forces for the Liberation of Congo	COD	REB	group
afghan taliban	Taliban	AFG	REB	group
afp	Agence France-Presse	FRA	JRN	organization
african national congress	African National Congress	ZAF	PTY	organization
african union	African Union		IGO	organization
agence france presse	Agence France-Presse	FRA	JRN	organization
agence france-presse	Agence France-Presse	FRA	JRN	organization
ahlu sunna wal jamaa	Ahlu Sunna Waljama'a	SOM	PRM	group
ahlu sunna waljama'a	Ahlu Sunna Waljama'a	SOM	PRM	group
ahlu sunnah wa-jama	Ahlu Sunna Waljama'a	SOM	PRM	group
ahlu sunnah wal-jama'a	Ahlu Sunna Waljama'a	SOM	PRM	group
ahlu sunnah waljama	Ahlu Sunna Waljama'a	SOM	PRM	group
ahrar al-sham	Ahrar al-Sham	SYR	REB	group
airwars	Airwars		NGO	organization
ais	Islamic Salvation Army	DZA	REB	group
ak party	Justice and Development Party	TUR	PTY	organization
akp	Justice and Development Party	TUR	PTY	organization
al aqsa martyrs brigades	Al-Aqsa Martyrs Brigades	PSE	REB	group
al arabiya	Al Arabiya	SAU	JRN	organization
al jazeera	Al Jazeera	QAT	JRN	organization
al manar	Al-Manar	LBN	JRN	organization
al nusra	Jabhat al-Nusra	SYR	REB	group
al qaeda	al-Qaida		UAF	group
al qaida	al-Qaida		UAF	group
al shabaab	al-Shabab	SOM	REB	group
al shabab	al-Shabab	SOM	REB	group
al-aqsa martyrs brigades	Al-Aqsa Martyrs Brigades	PSE	REB	group
al-aqsa martyrs' brigades	Al-Aqsa Martyrs Brigades	PSE	REB	group
al-arabiya	Al Arabiya	SAU	JRN	organization
al-fatah	Fatah	PSE	PTY	organization
al-gama'a al-islamiyya	al-Gama'a al-Islamiyya	EGY	UAF	group
al-gamaa al-islamiya	al-Gama'a al-Islamiyya	EGY	UAF	group
al-jazeera	Al Jazeera	QAT	JRN	organization
al-kaida	al-Qaida		UAF	group
al-manar	Al-Manar	LBN	JRN	organization
al-nusra	Jabhat al-Nusra	SYR	REB	group
al-nusra front	Jabhat al-Nusra	SYR	REB	group
al-qa'eda	al-Qaida		UAF	group
al-qa'ida	al-Qaida		UAF	group
al-qaeda	al-Qaida		UAF	group
al-qaeda in iraq	al-Qaida in Iraq	IRQ	UAF	group
al-qaeda in the arabian peninsula	al-Qaida in the Arabian Peninsula	YEM	UAF	group
al-qaeda in the islamic maghreb	al-Qaida in the Islamic Maghreb	DZA	UAF	group
al-qaida	al-Qaida		UAF	group
al-qaida in iraq	al-Qaida in Iraq	IRQ	UAF	group
al-qaida in the arabian peninsula	al-Qaida in the Arabian Peninsula	YEM	UAF	group
al-qaida in the islamic maghreb	al-Qaida in the Islamic Maghreb	DZA	UAF	group
al-qassam brigades	Hamas	PSE	REB	group
al-quds brigades	Palestinian Islamic Jihad	PSE	REB	group
al-shabaab	al-Shabab	SOM	REB	group
al-shabab	al-Shabab	SOM	REB	group
al-shebab	al-Shabab	SOM	REB	group
alfaro lives, damn it	Alfaro Lives, Damn It	ECU	REB	group
alfaro vive carajo	Alfaro Lives, Damn It	ECU	REB	group
all for the fatherland movement	All for the Fatherland Movement	ARG	REB	group
alliance of democratic forces for the liberation of congo	Alliance of Democratic Forces for the Liberation of Congo	COD	REB	group
alliance of democratic forces for the liberation of congo-zaire	Alliance of Democratic Forces for the Liberation of Congo	COD	REB	group
allied democratic forces	Allied Democratic Forces	UGA	REB	group
amal	Amal	LBN	PRM	group
amal militia	Amal	LBN	PRM	group
amal movement	Amal	LBN	PRM	group
amaq	Amaq		JRN	organization
amaq news agency	Amaq		JRN	organization
american popular revolutionary alliance	APRA	PER	PTY	organization
amisom	AMISOM	SOM	IGO	organization
amnesty	Amnesty International		NGO	organization
amnesty international	Amnesty International		NGO	organization
anadolu	Anadolu Agency	TUR	JRN	organization
anadolu agency	Anadolu Agency	TUR	JRN	organization
anadolu news agency	Anadolu Agency	TUR	JRN	organization
anatolia news agency	Anadolu Agency	TUR	JRN	organization
anatolian news agency	Anadolu Agency	TUR	JRN	organization
anc	African National Congress	ZAF	PTY	organization
ani	ANI	IND	JRN	organization
ansa	ANSA	ITA	JRN	organization
ansar al-islam	Ansar al-Islam	IRQ	UAF	group
ansar al-sharia	al-Qaida in the Arabian Peninsula	YEM	UAF	group
ansar al-sharia in libya	Ansar al-Sharia in Libya	LBY	UAF	group
ansar allah	Houthis	YEM	REB	group
ansar beit al-maqdis	Ansar Beit al-Maqdis	EGY	UAF	group
ansar dine	Ansar Dine	MLI	REB	group
ansar eddine	Ansar Dine	MLI	REB	group
ansaru	Ansaru	NGA	UAF	group
ansarullah	Houthis	YEM	REB	group
antara	Antara	IDN	JRN	organization
anti-balaka	Anti-balaka	CAF	PRM	group
ap	Associated Press	USA	JRN	organization
apra	APRA	PER	PTY	organization
april 19 movement	M-19	COL	REB	group
aqap	al-Qaida in the Arabian Peninsula	YEM	UAF	group
aqi	al-Qaida in Iraq	IRQ	UAF	group
aqim	al-Qaida in the Islamic Maghreb	DZA	UAF	group
arab league	Arab League		IGO	organization
arakan army	Arakan Army	MMR	REB	group
arakan rohingya salvation army	Arakan Rohingya Salvation Army	MMR	REB	group
arena	National Republican Alliance	SLV	PTY	organization
armed islamic group	Armed Islamic Group	DZA	REB	group
arsa	Arakan Rohingya Salvation Army	MMR	REB	group
asahi shimbun	Asahi Shimbun	JPN	JRN	organization
asahi tv	TV Asahi	JPN	JRN	organization
asean	ASEAN		IGO	organization
asg	Abu Sayyaf	PHL	UAF	group
associated press	Associated Press	USA	JRN	organization
association of south east asian nations	ASEAN		IGO	organization
association of southeast asian nations	ASEAN		IGO	organization
atf	Bureau of Alcohol, Tobacco, Firearms and Explosives	USA	COP	organization
atlacatl battalion	Atlacatl Battalion	SLV	MIL	group
atmis	AMISOM	SOM	IGO	organization
au	African Union		IGO	organization	w
au mission	African Union		IGO	organization
auc	United Self-Defense Forces of Colombia	COL	PRM	group
aum	Aum Shinrikyo	JPN	UAF	group
aum shinrikyo	Aum Shinrikyo	JPN	UAF	group
aum supreme truth	Aum Shinrikyo	JPN	UAF	group
awami league	Awami League	BGD	PTY	organization
azov	Azov Brigade	UKR	MIL	group
azov battalion	Azov Brigade	UKR	MIL	group
azov brigade	Azov Brigade	UKR	MIL	group
azov regiment	Azov Brigade	UKR	MIL	group
b'tselem	B'Tselem	ISR	NGO	organization
baader-meinhof gang	Red Army Faction	DEU	UAF	group
babbar khalsa	Khalistan Commando Force	IND	REB	group
baloch liberation army	Balochistan Liberation Army	PAK	REB	group
balochistan liberation army	Balochistan Liberation Army	PAK	REB	group
baluchistan liberation army	Balochistan Liberation Army	PAK	REB	group
bangladesh nationalist party	Bangladesh Nationalist Party	BGD	PTY	organization
basij	Basij	IRN	PRM	group
basque homeland and freedom	ETA	ESP	REB	group
basque homeland and liberty	ETA	ESP	REB	group
bbc	BBC	GBR	JRN	organization
bbc news	BBC	GBR	JRN	organization
bellingcat	Bellingcat		JRN	organization
bernama	Bernama	MYS	JRN	organization
bharatiya janata party	Bharatiya Janata Party	IND	PTY	organization
bild	Bild	DEU	JRN	organization
bjp	Bharatiya Janata Party	IND	PTY	organization
bla	Balochistan Liberation Army	PAK	REB	group
black june	Abu Nidal Organization		UAF	group
black sea fleet	Black Sea Fleet	RUS	MIL	organization
bloomberg	Bloomberg	USA	JRN	organization
bloomberg news	Bloomberg	USA	JRN	organization
blt	Bodo Liberation Tigers	IND	REB	group
bnp	Bangladesh Nationalist Party	BGD	PTY	organization
bodo liberation tiger force	Bodo Liberation Tigers	IND	REB	group
bodo liberation tigers	Bodo Liberation Tigers	IND	REB	group
bodo security force	National Democratic Front of Bodoland	IND	REB	group
boko haram	Boko Haram	NGA	REB	group
border security force	Border Security Force	IND	MIL	organization
brics	BRICS		IGO	organization
british broadcasting corporation	BBC	GBR	JRN	organization
bsf	Border Security Force	IND	MIL	organization
bundestag	Bundestag	DEU	LEG	organization
bureau of alcohol, tobacco, firearms and explosives	Bureau of Alcohol, Tobacco, Firearms and Explosives	USA	COP	organization
cable news network	CNN	USA	JRN	organization
cali cartel	Cali Cartel	COL	CRM	group
cali drug cartel	Cali Cartel	COL	CRM	group
camorra	Camorra	ITA	CRM	group
carabinieri	Carabinieri	ITA	COP	organization
caracol	Caracol	COL	JRN	organization
caracol radio	Caracol	COL	JRN	organization
care international	CARE International		NGO	organization
caritas	Caritas		NGO	organization
casamance movement of democratic forces	Casamance Movement of Democratic Forces	SEN	REB	group
caucasus emirate	Caucasus Emirate	RUS	REB	group
cbi	Central Bureau of Investigation	IND	COP	organization
cbs	CBS	USA	JRN	organization
cbs news	CBS	USA	JRN	organization
ccp	Chinese Communist Party	CHN	PTY	organization
cctv	CCTV	CHN	JRN	organization
centcom	U.S. Central Command	USA	MIL	organization
central bureau of investigation	Central Bureau of Investigation	IND	COP	organization
central intelligence agency	Central Intelligence Agency	USA	SPY	organization
central reserve police force	Central Reserve Police Force	IND	COP	organization
cgsb	Simon Bolivar Guerrilla Coordinating Board	COL	REB	group
cgtn	CCTV	CHN	JRN	organization
china central television	CCTV	CHN	JRN	organization
chinese communist party	Chinese Communist Party	CHN	PTY	organization
chp	Republican People's Party	TUR	PTY	organization
cia	Central Intelligence Agency	USA	SPY	organization
cinchonero people's liberation movement	Cinchoneros	HND	REB	group
cinchoneros	Cinchoneros	HND	REB	group
cis	Commonwealth of Independent States		IGO	organization
civil guard	Guardia Civil	ESP	COP	organization
cjng	Jalisco New Generation Cartel	MEX	CRM	group
clan del golfo	Clan del Golfo	COL	CRM	group
clarin	Clarin	ARG	JRN	organization
cndd	National Council for the Defense of Democracy	BDI	REB	group
cndd-fdd	National Council for the Defense of Democracy	BDI	REB	group
cnn	CNN	USA	JRN	organization
codeco	CODECO	COD	PRM	group
collective security treaty organization	Collective Security Treaty Organization		IGO	organization
committee to protect journalists	Committee to Protect Journalists		NGO	organization
commonwealth of independent states	Commonwealth of Independent States		IGO	organization
communist party of china	Chinese Communist Party	CHN	PTY	organization
communist party of india (maoist)	Communist Party of India (Maoist)	IND	REB	group
communist party of nepal (maoist)	Communist Party of Nepal (Maoist)	NPL	REB	group
communist party of peru	Shining Path	PER	REB	group
congolese rally for democracy	Congolese Rally for Democracy	COD	REB	group
continuity ira	Continuity IRA	GBR	REB	group
contras	Contras	NIC	REB	group
corriere della sera	Corriere della Sera	ITA	JRN	organization
corsican national liberation front	Corsican National Liberation Front	FRA	REB	group
cosa nostra	Cosa Nostra	ITA	CRM	group
council of europe	Council of Europe		IGO	organization
cpi (maoist)	Communist Party of India (Maoist)	IND	REB	group
cpi-maoist	Communist Party of India (Maoist)	IND	REB	group
cpj	Committee to Protect Journalists		NGO	organization
cpn (maoist)	Communist Party of Nepal (Maoist)	NPL	REB	group
cpn-maoist	Communist Party of Nepal (Maoist)	NPL	REB	group
crpf	Central Reserve Police Force	IND	COP	organization
csto	Collective Security Treaty Organization		IGO	organization
da'esh	Daesh		UAF	group
daesh	Daesh		UAF	group
daesh khorasan	Daesh-K	AFG	UAF	group
daesh khorasan province	Daesh-K	AFG	UAF	group
daesh-k	Daesh-K	AFG	UAF	group
daily sabah	Daily Sabah	TUR	JRN	organization
daily telegraph	The Daily Telegraph	GBR	JRN	organization
daish	Daesh		UAF	group
das	Department of Administrative Security	COL	SPY	organization
dawn	Dawn	PAK	JRN	organization	w
dea	Drug Enforcement Administration	USA	COP	organization
democratic forces for the liberation of rwanda	Democratic Forces for the Liberation of Rwanda	RWA	REB	group
democratic front for the liberation of palestine	Democratic Front for the Liberation of Palestine	PSE	REB	group
democratic liberation forces of rwanda	Democratic Forces for the Liberation of Rwanda	RWA	REB	group
democratic party	Democratic Party	USA	PTY	organization
department of administrative security	Department of Administrative Security	COL	SPY	organization
department of defense	Pentagon	USA	MIL	organization
department of homeland security	Department of Homeland Security	USA	GOV	organization
department of justice	U.S. Department of Justice	USA	GOV	organization
der spiegel	Der Spiegel	DEU	JRN	organization
deutsche presse-agentur	Deutsche Presse-Agentur	DEU	JRN	organization
deutsche welle	Deutsche Welle	DEU	JRN	organization
dev sol	DHKP-C	TUR	UAF	group
dflp	Democratic Front for the Liberation of Palestine	PSE	REB	group
dhkp-c	DHKP-C	TUR	UAF	group
dhkp/c	DHKP-C	TUR	UAF	group
dhs	Department of Homeland Security	USA	GOV	organization
dnr	Donetsk People's Republic	UKR	REB	group
doctors without borders	Medecins sans Frontieres		NGO	organization
doj	U.S. Department of Justice	USA	GOV	organization
donetsk people's republic	Donetsk People's Republic	UKR	REB	group
dpa	Deutsche Presse-Agentur	DEU	JRN	organization
dpr	Donetsk People's Republic	UKR	REB	group
drug enforcement administration	Drug Enforcement Administration	USA	COP	organization
duma	Duma	RUS	LEG	organization
east turkestan islamic movement	Turkistan Islamic Party	CHN	UAF	group
east turkistan islamic movement	Turkistan Islamic Party	CHN	UAF	group
ecomog	ECOMOG		IGO	organization
economic community of west african states	ECOWAS		IGO	organization
ecowas	ECOWAS		IGO	organization
efe	EFE	ESP	JRN	organization
egtk	Tupac Katari Guerrilla Army	BOL	REB	group
ejercito de liberacion nacional	ELN	COL	REB	group
el comercio	El Comercio	PER	JRN	organization
el espectador	El Espectador	COL	JRN	organization
el kaide	al-Qaida		UAF	group
el mercurio	El Mercurio	CHL	JRN	organization
el pais	El Pais	ESP	JRN	organization
el tiempo	El Tiempo	COL	JRN	organization
eln	ELN	COL	REB	group
epl	EPL	COL	REB	group
eplf	Eritrean People's Liberation Front	ERI	REB	group
epp	Paraguayan People's Army	PRY	REB	group
eritrean people's liberation front	Eritrean People's Liberation Front	ERI	REB	group
erp	Revolutionary Army of the People	SLV	REB	group
ertzaintza	Ertzaintza	ESP	COP	organization
eta	ETA	ESP	REB	group
etim	Turkistan Islamic Party	CHN	UAF	group
european commission	European Commission	EUR	GOV	organization
european council	European Council	EUR	GOV	organization
european parliament	European Parliament	EUR	LEG	organization
europol	Europol	EUR	IGO	organization
euskadi ta askatasuna	ETA	ESP	REB	group
extraditables	The Extraditables	COL	CRM	group
ezln	Zapatista National Liberation Army	MEX	REB	group
ezzedine al-qassam brigades	Hamas	PSE	REB	group
faa	Federal Aviation Administration	USA	GOV	organization
facebook	Facebook	USA	BUS	organization
fal	Zarate Willka Armed Forces of Liberation	BOL	REB	group
falintil	Fretilin	TLS	REB	group
fano	Fano	ETH	PRM	group
fano militia	Fano	ETH	PRM	group
farabundo marti front for national liberation	Farabundo Marti National Liberation Front	SLV	REB	group
farabundo marti national liberation front	Farabundo Marti National Liberation Front	SLV	REB	group
farabundo marti popular liberation forces	Popular Liberation Forces	SLV	REB	group
farc	FARC	COL	REB	group
farn	National Resistance Armed Forces	SLV	REB	group
fars	Fars News Agency	IRN	JRN	organization
fars news agency	Fars News Agency	IRN	JRN	organization
fatah	Fatah	PSE	PTY	organization
fbi	Federal Bureau of Investigation	USA	COP	organization
fdd	National Council for the Defense of Democracy	BDI	REB	group
fdlr	Democratic Forces for the Liberation of Rwanda	RWA	REB	group
federal aviation administration	Federal Aviation Administration	USA	GOV	organization
federal bureau of investigation	Federal Bureau of Investigation	USA	COP	organization
federal security service	Federal Security Service	RUS	SPY	organization
feto	Gülen movement	TUR	OPP	group
fetullah terrorist organization	Gülen movement	TUR	OPP	group
financial times	Financial Times	GBR	JRN	organization
first capital command	First Capital Command	BRA	CRM	group
fis	Islamic Salvation Front	DZA	PTY	organization
flec	FLEC	AGO	REB	group
flnc	Corsican National Liberation Front	FRA	REB	group
fmln	Farabundo Marti National Liberation Front	SLV	REB	group
folha de s.paulo	Folha de S.Paulo	BRA	JRN	organization
folha de sao paulo	Folha de S.Paulo	BRA	JRN	organization
foreign intelligence service	Foreign Intelligence Service	RUS	SPY	organization
fox news	Fox News	USA	JRN	organization
fpl	Popular Liberation Forces	SLV	REB	group
fpmr	Manuel Rodriguez Patriotic Front	CHL	REB	group
france 24	France 24	FRA	JRN	organization
france24	France 24	FRA	JRN	organization
free aceh movement	Free Aceh Movement	IDN	REB	group
free papua movement	Free Papua Movement	IDN	REB	group
free syrian army	Free Syrian Army	SYR	REB	group
frelimo	FRELIMO	MOZ	GOV	organization
fretilin	Fretilin	TLS	REB	group
front for the liberation of the enclave of cabinda	FLEC	AGO	REB	group
frontex	Frontex	EUR	IGO	organization
fsa	Free Syrian Army	SYR	REB	group
fsb	Federal Security Service	RUS	SPY	organization
fsln	Sandinista National Liberation Front	NIC	PTY	organization
fuerzas armadas revolucionarias de colombia	FARC	COL	REB	group
g20	G20		IGO	organization
g7	G7		IGO	organization
g8	G8		IGO	organization
gam	Free Aceh Movement	IDN	REB	group
gama'a al-islamiya	al-Gama'a al-Islamiyya	EGY	UAF	group
gama'a islamiya	al-Gama'a al-Islamiyya	EGY	UAF	group
gamaa islamiya	al-Gama'a al-Islamiyya	EGY	UAF	group
gcc	Gulf Cooperation Council		IGO	organization
geo news	Geo News	PAK	JRN	organization
geo tv	Geo News	PAK	JRN	organization
gerakan aceh merdeka	Free Aceh Movement	IDN	REB	group
gia	Armed Islamic Group	DZA	REB	group
global times	Global Times	CHN	JRN	organization
gop	Republican Party	USA	PTY	organization
grapo	GRAPO	ESP	UAF	group
greenpeace	Greenpeace		NGO	organization
group of 20	G20		IGO	organization
group of eight	G8		IGO	organization
group of seven	G7		IGO	organization
gru	GRU	RUS	SPY	organization
gspc	Salafist Group for Preaching and Combat	DZA	REB	group
guardia civil	Guardia Civil	ESP	COP	organization
guardian	The Guardian	GBR	JRN	organization
guatemalan national revolutionary unity	Guatemalan National Revolutionary Unity	GTM	REB	group
gulen movement	Gülen movement	TUR	OPP	group
gulf cartel	Gulf Cartel	MEX	CRM	group
gulf clan	Clan del Golfo	COL	CRM	group
gulf cooperation council	Gulf Cooperation Council		IGO	organization
gur	Ukrainian military intelligence	UKR	SPY	organization
ha'aretz	Haaretz	ISR	JRN	organization
haaretz	Haaretz	ISR	JRN	organization
hamas	Hamas	PSE	REB	group
haqqani	Haqqani network	AFG	REB	group
haqqani network	Haqqani network	AFG	REB	group
harakat al-shabaab	al-Shabab	SOM	REB	group
harkat-ul-ansar	Harkat-ul-Mujahideen	PAK	UAF	group
harkat-ul-mujahideen	Harkat-ul-Mujahideen	PAK	UAF	group
hashd al-shaabi	Popular Mobilization Forces	IRQ	PRM	group
hashed al-shaabi	Popular Mobilization Forces	IRQ	PRM	group
hayat tahrir al sham	Hayat Tahrir al-Sham	SYR	REB	group
hayat tahrir al-sham	Hayat Tahrir al-Sham	SYR	REB	group
hdp	Peoples' Democratic Party	TUR	PTY	organization
hezb-e-islami	Hezb-e-Islami	AFG	REB	group
hezb-i-islami	Hezb-e-Islami	AFG	REB	group
hezbollah	Hezbollah	LBN	REB	group
hezbollah brigades	Kataib Hezbollah	IRQ	PRM	group
hezbullah	Hezbollah	LBN	REB	group
hizb-i-islami	Hezb-e-Islami	AFG	REB	group
hizb-ul-mujahideen	Hizbul Mujahideen	IND	REB	group
hizballah	Hezbollah	LBN	REB	group
hizbollah	Hezbollah	LBN	REB	group
hizbul mujahedeen	Hizbul Mujahideen	IND	REB	group
hizbul mujahideen	Hizbul Mujahideen	IND	REB	group
hizbullah	Hezbollah	LBN	REB	group
hizmet movement	Gülen movement	TUR	OPP	group
house of commons	House of Commons	GBR	LEG	organization
house of lords	House of Lords	GBR	LEG	organization
houthi	Houthis	YEM	REB	group
houthi movement	Houthis	YEM	REB	group
houthi rebels	Houthis	YEM	REB	group
houthis	Houthis	YEM	REB	group
hrw	Human Rights Watch		NGO	organization
hts	Hayat Tahrir al-Sham	SYR	REB	group
human rights watch	Human Rights Watch		NGO	organization
hur	Ukrainian military intelligence	UKR	SPY	organization
huthis	Houthis	YEM	REB	group
iaea	International Atomic Energy Agency		IGO	organization
icc	International Criminal Court		JUD	organization
ice	Immigration and Customs Enforcement	USA	COP	organization	w
icg	International Crisis Group		NGO	organization
icj	International Court of Justice	UNO	JUD	organization
icpo	Interpol		IGO	organization
icrc	ICRC		NGO	organization
ictr	International Criminal Tribunal for Rwanda	UNO	JUD	organization
icty	International Criminal Tribunal for the former Yugoslavia	UNO	JUD	organization
idf	Israel Defense Forces	ISR	MIL	organization
ifp	Inkatha Freedom Party	ZAF	PTY	organization
ifrc	International Federation of Red Cross and Red Crescent Societies		NGO	organization
igad	IGAD		IGO	organization
ikhwan	Muslim Brotherhood	EGY	OPP	organization
imarat kavkaz	Caucasus Emirate	RUS	REB	group
imf	International Monetary Fund		IGO	organization
immigration and customs enforcement	Immigration and Customs Enforcement	USA	COP	organization
imu	Islamic Movement of Uzbekistan	UZB	UAF	group
indigenous people of biafra	Indigenous People of Biafra	NGA	REB	group
inkatha	Inkatha Freedom Party	ZAF	PTY	organization
inkatha freedom party	Inkatha Freedom Party	ZAF	PTY	organization
inla	Irish National Liberation Army	GBR	REB	group
institutional revolutionary party	Institutional Revolutionary Party	MEX	PTY	organization
inter-services intelligence	Inter-Services Intelligence	PAK	SPY	organization
interahamwe	Interahamwe	RWA	PRM	group
interfax	Interfax	RUS	JRN	organization
interfax news agency	Interfax	RUS	JRN	organization
international atomic energy agency	International Atomic Energy Agency		IGO	organization
international committee of the red cross	ICRC		NGO	organization
international court of justice	International Court of Justice	UNO	JUD	organization
international criminal court	International Criminal Court		JUD	organization
international criminal tribunal for rwanda	International Criminal Tribunal for Rwanda	UNO	JUD	organization
international criminal tribunal for the former yugoslavia	International Criminal Tribunal for the former Yugoslavia	UNO	JUD	organization
international crisis group	International Crisis Group		NGO	organization
international federation of red cross and red crescent societies	International Federation of Red Cross and Red Crescent Societies		NGO	organization
international monetary fund	International Monetary Fund		IGO	organization
international organisation for migration	International Organization for Migration	UNO	IGO	organization
international organization for migration	International Organization for Migration	UNO	IGO	organization
international red cross	ICRC		NGO	organization
international rescue committee	International Rescue Committee		NGO	organization
international security assistance force	ISAF		IGO	organization
interpol	Interpol		IGO	organization
investigative committee of russia	Russian Investigative Committee	RUS	COP	organization
iom	International Organization for Migration	UNO	IGO	organization
ipob	Indigenous People of Biafra	NGA	REB	group
ira	Irish Republican Army	GBR	REB	group
irgc	Revolutionary Guards	IRN	MIL	organization
irish national liberation army	Irish National Liberation Army	GBR	REB	group
irish republican army	Irish Republican Army	GBR	REB	group
irna	IRNA	IRN	JRN	organization
irna news agency	IRNA	IRN	JRN	organization
is	Daesh		UAF	group	w
is-k	Daesh-K	AFG	UAF	group
is-kp	Daesh-K	AFG	UAF	group
isaf	ISAF		IGO	organization
isgs	Islamic State in the Greater Sahara	MLI	UAF	group
isi	Inter-Services Intelligence	PAK	SPY	organization
isil	Daesh		UAF	group
isil-k	Daesh-K	AFG	UAF	group
isis	Daesh		UAF	group
isis khorasan	Daesh-K	AFG	UAF	group
isis-k	Daesh-K	AFG	UAF	group
isis-khorasan	Daesh-K	AFG	UAF	group
iskp	Daesh-K	AFG	UAF	group
islamic courts union	Islamic Courts Union	SOM	REB	group
islamic emirate of afghanistan	Taliban	AFG	REB	group
islamic jihad	Palestinian Islamic Jihad	PSE	REB	group
islamic movement of uzbekistan	Islamic Movement of Uzbekistan	UZB	UAF	group
islamic republic news agency	IRNA	IRN	JRN	organization
islamic resistance movement	Hamas	PSE	REB	group
islamic revolution guards corps	Revolutionary Guards	IRN	MIL	organization
islamic revolutionary guard corps	Revolutionary Guards	IRN	MIL	organization
islamic salvation army	Islamic Salvation Army	DZA	REB	group
islamic salvation front	Islamic Salvation Front	DZA	PTY	organization
islamic state	Daesh		UAF	group
islamic state group	Daesh		UAF	group
islamic state in iraq and syria	Daesh		UAF	group
islamic state in iraq and the levant	Daesh		UAF	group
islamic state in khorasan	Daesh-K	AFG	UAF	group
islamic state in the greater sahara	Islamic State in the Greater Sahara	MLI	UAF	group
islamic state in west africa	Islamic State West Africa Province	NGA	UAF	group
islamic state in west africa province	Islamic State West Africa Province	NGA	UAF	group
islamic state khorasan	Daesh-K	AFG	UAF	group
islamic state khorasan province	Daesh-K	AFG	UAF	group
islamic state militant group	Daesh		UAF	group
islamic state of iraq	al-Qaida in Iraq	IRQ	UAF	group
islamic state of iraq and syria	Daesh		UAF	group
islamic state of iraq and the levant	Daesh		UAF	group
islamic state sahel province	Islamic State in the Greater Sahara	MLI	UAF	group
islamic state west africa	Islamic State West Africa Province	NGA	UAF	group
islamic state west africa province	Islamic State West Africa Province	NGA	UAF	group
islamic state-khorasan	Daesh-K	AFG	UAF	group
islamic state-khorasan province	Daesh-K	AFG	UAF	group
israel defence forces	Israel Defense Forces	ISR	MIL	organization
israel defense forces	Israel Defense Forces	ISR	MIL	organization
israeli defence forces	Israel Defense Forces	ISR	MIL	organization
israeli defense forces	Israel Defense Forces	ISR	MIL	organization
iswap	Islamic State West Africa Province	NGA	UAF	group
itar-tass	TASS	RUS	JRN	organization
itv	ITV	GBR	JRN	organization
izz ad-din al-qassam brigades	Hamas	PSE	REB	group
jabhat al-nusra	Jabhat al-Nusra	SYR	REB	group
jabhat fateh al-sham	Jabhat al-Nusra	SYR	REB	group
jaish	Jaish-e-Mohammad	PAK	UAF	group
jaish al-adl	Jaish al-Adl	IRN	REB	group
jaish al-mahdi	Mahdi Army	IRQ	PRM	group
jaish ul-adl	Jaish al-Adl	IRN	REB	group
jaish-e-mohammad	Jaish-e-Mohammad	PAK	UAF	group
jaish-e-mohammed	Jaish-e-Mohammad	PAK	UAF	group
jaish-i-mohammad	Jaish-e-Mohammad	PAK	UAF	group
jalisco new generation cartel	Jalisco New Generation Cartel	MEX	CRM	group
jama'at nusrat al-islam wal-muslimin	JNIM	MLI	UAF	group
jama'atu ahlis sunna lidda'awati wal-jihad	Boko Haram	NGA	REB	group
jamaah islamiyah	Jemaah Islamiyah	IDN	UAF	group
jamaat nusrat al-islam wal-muslimin	JNIM	MLI	UAF	group
jamaat-ud-dawa	Lashkar-e-Taiba	PAK	UAF	group
jammu and kashmir liberation front	Jammu and Kashmir Liberation Front	IND	REB	group
janatha vimukthi peramuna	Janatha Vimukthi Peramuna	LKA	PTY	group
japanese red army	Japanese Red Army	JPN	UAF	group
jazeera	Al Jazeera	QAT	JRN	organization
jem	Jaish-e-Mohammad	PAK	UAF	group
jemaah islamiah	Jemaah Islamiyah	IDN	UAF	group
jemaah islamiyah	Jemaah Islamiyah	IDN	UAF	group
jerusalem post	Jerusalem Post	ISR	JRN	organization
ji	Jemaah Islamiyah	IDN	UAF	group
jiji	Jiji Press	JPN	JRN	organization
jiji press	Jiji Press	JPN	JRN	organization
jklf	Jammu and Kashmir Liberation Front	IND	REB	group
jnim	JNIM	MLI	UAF	group
joint chiefs of staff	Joint Chiefs of Staff	USA	MIL	organization
jundallah	Jundallah	IRN	REB	group
jundullah	Jundallah	IRN	REB	group
justice and development party	Justice and Development Party	TUR	PTY	organization
justice and equality movement	Justice and Equality Movement	SDN	REB	group
justice department	U.S. Department of Justice	USA	GOV	organization
jvp	Janatha Vimukthi Peramuna	LKA	PTY	group
kachin independence army	Kachin Independence Army	MMR	REB	group
kachin independence organization	Kachin Independence Army	MMR	REB	group
kadek	PKK	TUR	REB	group
karen national liberation army	Karen National Union	MMR	REB	group
karen national union	Karen National Union	MMR	REB	group
kata'ib hezbollah	Kataib Hezbollah	IRQ	PRM	group
kataib hezbollah	Kataib Hezbollah	IRQ	PRM	group
kcna	KCNA	PRK	JRN	organization
kdp	Kurdistan Democratic Party	IRQ	PTY	organization
kfor	KFOR		IGO	organization
kgb	KGB	RUS	SPY	organization
khalistan commando force	Khalistan Commando Force	IND	REB	group
khalistan liberation force	Khalistan Commando Force	IND	REB	group
khmer rouge	Khmer Rouge	KHM	REB	group
kia	Kachin Independence Army	MMR	REB	group
kkk	Ku Klux Klan	USA	UAF	group
kla	Kosovo Liberation Army	XKX	REB	group
kmt	Kuomintang	TWN	PTY	organization
knesset	Knesset	ISR	LEG	organization
knla	Karen National Union	MMR	REB	group
knu	Karen National Union	MMR	REB	group
kongra-gel	PKK	TUR	REB	group
korean central news agency	KCNA	PRK	JRN	organization
kosovo liberation army	Kosovo Liberation Army	XKX	REB	group
ku klux klan	Ku Klux Klan	USA	UAF	group
kuomintang	Kuomintang	TWN	PTY	organization
kurdish workers' party	PKK	TUR	REB	group
kurdistan democratic party	Kurdistan Democratic Party	IRQ	PTY	organization
kurdistan worker's party	PKK	TUR	REB	group
kurdistan workers party	PKK	TUR	REB	group
kurdistan workers' party	PKK	TUR	REB	group
kyodo	Kyodo	JPN	JRN	organization
kyodo news	Kyodo	JPN	JRN	organization
kyodo news agency	Kyodo	JPN	JRN	organization
la nacion	La Nacion	ARG	JRN	organization
la republica	La Republica	PER	JRN	organization
lashkar-e-jhangvi	Lashkar-e-Jhangvi	PAK	UAF	group
lashkar-e-taiba	Lashkar-e-Taiba	PAK	UAF	group
lashkar-e-tayyiba	Lashkar-e-Taiba	PAK	UAF	group
lashkar-e-toiba	Lashkar-e-Taiba	PAK	UAF	group
lashkar-i-jhangvi	Lashkar-e-Jhangvi	PAK	UAF	group
lashkar-i-taiba	Lashkar-e-Taiba	PAK	UAF	group
lautaro	Lautaro Youth Movement	CHL	REB	group
lautaro youth movement	Lautaro Youth Movement	CHL	REB	group
le figaro	Le Figaro	FRA	JRN	organization
le monde	Le Monde	FRA	JRN	organization
league of arab states	Arab League		IGO	organization
lej	Lashkar-e-Jhangvi	PAK	UAF	group
let	Lashkar-e-Taiba	PAK	UAF	group	w
liberation tigers of tamil eelam	Liberation Tigers of Tamil Eelam	LKA	REB	group
liberians united for reconciliation and democracy	LURD	LBR	REB	group
libyan arab armed forces	Libyan National Army	LBY	MIL	group
libyan national army	Libyan National Army	LBY	MIL	group
likud	Likud	ISR	PTY	organization
lna	Libyan National Army	LBY	MIL	group
lnr	Luhansk People's Republic	UKR	REB	group
lok sabha	Lok Sabha	IND	LEG	organization
lord's resistance army	Lord's Resistance Army	UGA	REB	group
lords resistance army	Lord's Resistance Army	UGA	REB	group
los angeles times	Los Angeles Times	USA	JRN	organization
los extraditables	The Extraditables	COL	CRM	group
los zetas	Los Zetas	MEX	CRM	group
loyalist volunteer force	Loyalist Volunteer Force	GBR	PRM	group
lpr	Luhansk People's Republic	UKR	REB	group
lra	Lord's Resistance Army	UGA	REB	group
ltte	Liberation Tigers of Tamil Eelam	LKA	REB	group
lugansk people's republic	Luhansk People's Republic	UKR	REB	group
luhansk people's republic	Luhansk People's Republic	UKR	REB	group
lurd	LURD	LBR	REB	group
lvf	Loyalist Volunteer Force	GBR	PRM	group
m-19	M-19	COL	REB	group
m19	M-19	COL	REB	group
m23	M23	COD	REB	group
m23 movement	M23	COD	REB	group
madres de plaza de mayo	Mothers of Plaza de Mayo	ARG	NGO	organization
mahdi army	Mahdi Army	IRQ	PRM	group
mai mai	Mai-Mai	COD	PRM	group
mai-mai	Mai-Mai	COD	PRM	group
main directorate of intelligence	Ukrainian military intelligence	UKR	SPY	organization
main intelligence directorate of russia	GRU	RUS	SPY	organization
majlis	Majlis	IRN	LEG	organization
manuel rodriguez patriotic front	Manuel Rodriguez Patriotic Front	CHL	REB	group
maoists	Communist Party of India (Maoist)	IND	REB	group
mapu-lautaro	Lautaro Youth Movement	CHL	REB	group
mara salvatrucha	Mara Salvatrucha	SLV	CRM	group
march 23 movement	M23	COD	REB	group
maute	Maute group	PHL	UAF	group
maute group	Maute group	PHL	UAF	group
mayi-mayi	Mai-Mai	COD	PRM	group
medecins sans frontieres	Medecins sans Frontieres		NGO	organization
medellin cartel	Medellin Cartel	COL	CRM	group
medellin drug cartel	Medellin Cartel	COL	CRM	group
mehr	Mehr News Agency	IRN	JRN	organization
mehr news agency	Mehr News Agency	IRN	JRN	organization
mek	People's Mujahedin of Iran	IRN	REB	group
memorial	Memorial	RUS	NGO	organization	w
mena	MENA	EGY	JRN	organization
mend	Movement for the Emancipation of the Niger Delta	NGA	REB	group
mercosur	Mercosur		IGO	organization
mercy corps	Mercy Corps		NGO	organization
meta	Facebook	USA	BUS	organization
mfdc	Casamance Movement of Democratic Forces	SEN	REB	group
mi5	MI5	GBR	SPY	organization
mi6	MI6	GBR	SPY	organization
middle east news agency	MENA	EGY	JRN	organization
milf	Moro Islamic Liberation Front	PHL	REB	group
milli istihbarat teskilati	National Intelligence Organization	TUR	SPY	organization
minusma	MINUSMA	UNO	IGO	organization
mir	Movement of the Revolutionary Left	CHL	REB	group
mit intelligence	National Intelligence Organization	TUR	SPY	organization
mko	People's Mujahedin of Iran	IRN	REB	group
mlc	Movement for the Liberation of the Congo	COD	REB	group
mnla	National Movement for the Liberation of Azawad	MLI	REB	group
mnlf	Moro National Liberation Front	PHL	REB	group
mojahedin khalq	People's Mujahedin of Iran	IRN	REB	group
montoneros	Montoneros	ARG	REB	group
monuc	MONUSCO	UNO	IGO	organization
monusco	MONUSCO	UNO	IGO	organization
morazanist front for the liberation of honduras	Morazanist Patriotic Front	HND	REB	group
morazanist patriotic front	Morazanist Patriotic Front	HND	REB	group
moro islamic liberation front	Moro Islamic Liberation Front	PHL	REB	group
moro national liberation front	Moro National Liberation Front	PHL	REB	group
mossad	Mossad	ISR	SPY	organization
mothers of plaza de mayo	Mothers of Plaza de Mayo	ARG	NGO	organization
mothers of the plaza de mayo	Mothers of Plaza de Mayo	ARG	NGO	organization
movement for the emancipation of the niger delta	Movement for the Emancipation of the Niger Delta	NGA	REB	group
movement for the liberation of the congo	Movement for the Liberation of the Congo	COD	REB	group
movement of the revolutionary left	Movement of the Revolutionary Left	CHL	REB	group
movimiento revolucionario tupac amaru	Tupac Amaru Revolutionary Movement	PER	REB	group
mozambican national resistance	RENAMO	MOZ	REB	group
mozambique national resistance	RENAMO	MOZ	REB	group
mpla	MPLA	AGO	GOV	organization
mrta	Tupac Amaru Revolutionary Movement	PER	REB	group
ms-13	Mara Salvatrucha	SLV	CRM	group
msf	Medecins sans Frontieres		NGO	organization
msf-holland	Medecins sans Frontieres		NGO	organization
msnbc	NBC	USA	JRN	organization
mtp	All for the Fatherland Movement	ARG	REB	group
mujahedin-e khalq	People's Mujahedin of Iran	IRN	REB	group
mujahedin-e-khalq	People's Mujahedin of Iran	IRN	REB	group
mujahideen-e-khalq	People's Mujahedin of Iran	IRN	REB	group
muslim brotherhood	Muslim Brotherhood	EGY	OPP	organization
national council for the defense of democracy	National Council for the Defense of Democracy	BDI	REB	group
national council of resistance of iran	National Council of Resistance of Iran	IRN	OPP	organization
national democratic front of bodoland	National Democratic Front of Bodoland	IND	REB	group
national guard	National Guard		MIL	organization
national intelligence organization	National Intelligence Organization	TUR	SPY	organization
national intelligence service	National Intelligence Service	KOR	SPY	organization
national league for democracy	National League for Democracy	MMR	PTY	organization
national liberation army	ELN	COL	REB	group
national liberation front of corsica	Corsican National Liberation Front	FRA	REB	group
national movement for the liberation of azawad	National Movement for the Liberation of Azawad	MLI	REB	group
national patriotic front of liberia	National Patriotic Front of Liberia	LBR	REB	group
national public radio	NPR	USA	JRN	organization
national republican alliance	National Republican Alliance	SLV	PTY	organization
national resistance armed forces	National Resistance Armed Forces	SLV	REB	group
national security agency	National Security Agency	USA	SPY	organization
national socialist council of nagaland	National Socialist Council of Nagaland	IND	REB	group
national transportation safety board	National Transportation Safety Board	USA	GOV	organization
national union for the total independence of angola	UNITA	AGO	REB	group
nationalist party of taiwan	Kuomintang	TWN	PTY	organization
nationalist republican alliance	National Republican Alliance	SLV	PTY	organization
nato	NATO		IGO	organization
naxalites	Communist Party of India (Maoist)	IND	REB	group
naxals	Communist Party of India (Maoist)	IND	REB	group
nbc	NBC	USA	JRN	organization
nbc news	NBC	USA	JRN	organization
ncri	National Council of Resistance of Iran	IRN	OPP	organization
ndfb	National Democratic Front of Bodoland	IND	REB	group
ndrangheta	'Ndrangheta	ITA	CRM	group
ndtv	NDTV	IND	JRN	organization
new china news agency	Xinhua	CHN	JRN	organization
new people's army	New People's Army	PHL	REB	group
new scotland yard	Scotland Yard	GBR	COP	organization
new york times	The New York Times	USA	JRN	organization
nhk	NHK	JPN	JRN	organization
nicaraguan resistance	Contras	NIC	REB	group
nis	National Intelligence Service	KOR	SPY	organization
nld	National League for Democracy	MMR	PTY	organization
north atlantic treaty organisation	NATO		IGO	organization
north atlantic treaty organization	NATO		IGO	organization
northern alliance	Northern Alliance	AFG	REB	group
northern fleet	Northern Fleet	RUS	MIL	organization
norwegian refugee council	Norwegian Refugee Council		NGO	organization
notimex	Notimex	MEX	JRN	organization
november 17	November 17	GRC	UAF	group
npa	New People's Army	PHL	REB	group
npfl	National Patriotic Front of Liberia	LBR	REB	group
npr	NPR	USA	JRN	organization
nrc	Norwegian Refugee Council		NGO	organization
nsa	National Security Agency	USA	SPY	organization
nscn	National Socialist Council of Nagaland	IND	REB	group
nscn-im	National Socialist Council of Nagaland	IND	REB	group
ntsb	National Transportation Safety Board	USA	GOV	organization
nusra front	Jabhat al-Nusra	SYR	REB	group
o globo	O Globo	BRA	JRN	organization
oas	Organization of American States		IGO	organization
oath keepers	Oath Keepers	USA	PRM	group
oau	Organization of African Unity		IGO	organization
ocha	UN Office for the Coordination of Humanitarian Affairs	UNO	IGO	organization
ogaden national liberation front	Ogaden National Liberation Front	ETH	REB	group
ohchr	UN Human Rights Office	UNO	IGO	organization
oic	Organisation of Islamic Cooperation		IGO	organization
ola	Oromo Liberation Army	ETH	REB	group
olf	Oromo Liberation Army	ETH	REB	group
onlf	Ogaden National Liberation Front	ETH	REB	group
onuca	ONUCA	UNO	IGO	organization
onusal	ONUSAL	UNO	IGO	organization
opec	OPEC		IGO	organization
opec+	OPEC		IGO	organization
opm	Free Papua Movement	IDN	REB	group
organisasi papua merdeka	Free Papua Movement	IDN	REB	group
organisation for security and co-operation in europe	OSCE		IGO	organization
organisation of african unity	Organization of African Unity		IGO	organization
organisation of islamic cooperation	Organisation of Islamic Cooperation		IGO	organization
organisation of the islamic conference	Organisation of Islamic Cooperation		IGO	organization
organization for security and co-operation in europe	OSCE		IGO	organization
organization for security and cooperation in europe	OSCE		IGO	organization
organization of african unity	Organization of African Unity		IGO	organization
organization of american states	Organization of American States		IGO	organization
organization of the islamic conference	Organisation of Islamic Cooperation		IGO	organization
oromo liberation army	Oromo Liberation Army	ETH	REB	group
oromo liberation front	Oromo Liberation Army	ETH	REB	group
osce	OSCE		IGO	organization
oxfam	Oxfam		NGO	organization
pa media	Press Association	GBR	JRN	organization
pacific fleet	Pacific Fleet		MIL	organization
pakistan taliban	Tehreek-e-Taliban Pakistan	PAK	REB	group
pakistani taliban	Tehreek-e-Taliban Pakistan	PAK	REB	group
palestine liberation organisation	Palestine Liberation Organization	PSE	GOV	organization
palestine liberation organization	Palestine Liberation Organization	PSE	GOV	organization
palestinian authority	Palestinian Authority	PSE	GOV	government
palestinian autonomy authority	Palestinian Authority	PSE	GOV	government
palestinian islamic jihad	Palestinian Islamic Jihad	PSE	REB	group
palestinian national authority	Palestinian Authority	PSE	GOV	government
paraguayan people's army	Paraguayan People's Army	PRY	REB	group
party of democratic kampuchea	Khmer Rouge	KHM	REB	group
party of god	Hezbollah	LBN	REB	group
pasdaran	Revolutionary Guards	IRN	MIL	organization
patriotic union of kurdistan	Patriotic Union of Kurdistan	IRQ	PTY	organization
pcc	First Capital Command	BRA	CRM	group
pdf	People's Defence Force	MMR	REB	group
pentagon	Pentagon	USA	MIL	organization
people's daily	People's Daily	CHN	JRN	organization
people's defence force	People's Defence Force	MMR	REB	group
people's defense force	People's Defence Force	MMR	REB	group
people's liberation army	People's Liberation Army	CHN	MIL	organization
people's liberation army of colombia	EPL	COL	REB	group
people's liberation front	Janatha Vimukthi Peramuna	LKA	PTY	group
people's mujahedin of iran	People's Mujahedin of Iran	IRN	REB	group
people's mujahideen	People's Mujahedin of Iran	IRN	REB	group
people's protection units	People's Protection Units	SYR	REB	group
people's revolutionary army	Revolutionary Army of the People	SLV	REB	group
peoples' democratic party	Peoples' Democratic Party	TUR	PTY	organization
peshmerga	Peshmerga	IRQ	MIL	group
pflp	Popular Front for the Liberation of Palestine	PSE	REB	group
pij	Palestinian Islamic Jihad	PSE	REB	group
pkk	PKK	TUR	REB	group
pkk/ypg	PKK/YPG	TUR	REB	group
pla	People's Liberation Army	CHN	MIL	organization
plo	Palestine Liberation Organization	PSE	GOV	organization
pmc wagner	Wagner Group	RUS	PRM	group
pmf	Popular Mobilization Forces	IRQ	PRM	group
police service of northern ireland	Police Service of Northern Ireland	GBR	COP	organization
polisario	Polisario Front	ESH	REB	group
polisario front	Polisario Front	ESH	REB	group
popular front for the liberation of palestine	Popular Front for the Liberation of Palestine	PSE	REB	group
popular liberation army	EPL	COL	REB	group
popular liberation forces	Popular Liberation Forces	SLV	REB	group
popular mobilisation forces	Popular Mobilization Forces	IRQ	PRM	group
popular mobilization forces	Popular Mobilization Forces	IRQ	PRM	group
popular revolutionary army	Popular Revolutionary Army	MEX	REB	group
prensa latina	Prensa Latina	CUB	JRN	organization
press association	Press Association	GBR	JRN	organization
press trust of india	Press Trust of India	IND	JRN	organization
press tv	Press TV	IRN	JRN	organization
pri	Institutional Revolutionary Party	MEX	PTY	organization
proud boys	Proud Boys	USA	PRM	group
provisional ira	Irish Republican Army	GBR	REB	group
provisional irish republican army	Irish Republican Army	GBR	REB	group
psni	Police Service of Northern Ireland	GBR	COP	organization
pti	Press Trust of India	IND	JRN	organization
puk	Patriotic Union of Kurdistan	IRQ	PTY	organization
pyd	People's Protection Units	SYR	REB	group
qaeda	al-Qaida		UAF	group
qaida	al-Qaida		UAF	group
qassam brigades	Hamas	PSE	REB	group
qods force	Quds Force	IRN	MIL	organization
quds force	Quds Force	IRN	MIL	organization
rada	Verkhovna Rada	UKR	LEG	organization
radio farabundo marti	Radio Farabundo Marti	SLV	JRN	organization
radio france internationale	Radio France Internationale	FRA	JRN	organization
radio free europe	Radio Free Europe/Radio Liberty	USA	JRN	organization
radio free europe/radio liberty	Radio Free Europe/Radio Liberty	USA	JRN	organization
radio liberty	Radio Free Europe/Radio Liberty	USA	JRN	organization
radio mogadishu	Radio Mogadishu	SOM	JRN	organization
radio rwanda	Radio Rwanda	RWA	JRN	organization
radio venceremos	Radio Venceremos	SLV	JRN	organization
raf faction	Red Army Faction	DEU	UAF	group
rajya sabha	Rajya Sabha	IND	LEG	organization
rally for congolese democracy	Congolese Rally for Democracy	COD	REB	group
rapid support forces	Rapid Support Forces	SDN	PRM	group
raw	Research and Analysis Wing	IND	SPY	organization	w
rcd	Congolese Rally for Democracy	COD	REB	group
rcn	RCN	COL	JRN	organization
real ira	Real IRA	GBR	REB	group
real irish republican army	Real IRA	GBR	REB	group
red army faction	Red Army Faction	DEU	UAF	group
red brigades	Red Brigades	ITA	UAF	group
red crescent	Red Crescent		NGO	organization
red crescent society	Red Crescent		NGO	organization
red cross	Red Cross		NGO	organization
refah	Welfare Party	TUR	PTY	organization
renamo	RENAMO	MOZ	REB	group
reporters sans frontieres	Reporters Without Borders		NGO	organization
reporters without borders	Reporters Without Borders		NGO	organization
republican party	Republican Party	USA	PTY	organization
republican people's party	Republican People's Party	TUR	PTY	organization
research and analysis wing	Research and Analysis Wing	IND	SPY	organization
reuters	Reuters		JRN	organization
reuters news agency	Reuters		JRN	organization
revolutionary armed forces of colombia	FARC	COL	REB	group
revolutionary army of the people	Revolutionary Army of the People	SLV	REB	group
revolutionary guard	Revolutionary Guards	IRN	MIL	organization
revolutionary guard corps	Revolutionary Guards	IRN	MIL	organization
revolutionary guards	Revolutionary Guards	IRN	MIL	organization
revolutionary organization november 17	November 17	GRC	UAF	group
revolutionary people's liberation party-front	DHKP-C	TUR	UAF	group
revolutionary united front	Revolutionary United Front	SLE	REB	group
rfe/rl	Radio Free Europe/Radio Liberty	USA	JRN	organization
rfi	Radio France Internationale	FRA	JRN	organization
ria	RIA Novosti	RUS	JRN	organization
ria news agency	RIA Novosti	RUS	JRN	organization
ria novosti	RIA Novosti	RUS	JRN	organization
ria novosti news agency	RIA Novosti	RUS	JRN	organization
riigikogu	Riigikogu	EST	LEG	organization
rodrigo franco command	Rodrigo Franco Command	PER	PRM	group
rodrigo franco democratic command	Rodrigo Franco Command	PER	PRM	group
rosgvardia	Rosgvardia	RUS	MIL	organization
royal ulster constabulary	Royal Ulster Constabulary	GBR	COP	organization
rpf	Rwandan Patriotic Front	RWA	REB	group
rsf	Rapid Support Forces	SDN	PRM	group
rt	RT	RUS	JRN	organization
ruc	Royal Ulster Constabulary	GBR	COP	organization
ruf	Revolutionary United Front	SLE	REB	group
russia today	RT	RUS	JRN	organization
russian investigative committee	Russian Investigative Committee	RUS	COP	organization
russian national guard	Rosgvardia	RUS	MIL	organization
rwanda patriotic front	Rwandan Patriotic Front	RWA	REB	group
rwandan patriotic army	Rwandan Patriotic Front	RWA	REB	group
rwandan patriotic front	Rwandan Patriotic Front	RWA	REB	group
saarc	SAARC		IGO	organization
sadc	SADC		IGO	organization
salafist group for preaching and combat	Salafist Group for Preaching and Combat	DZA	REB	group
sana	SANA	SYR	JRN	organization
sandinista	Sandinista National Liberation Front	NIC	PTY	organization
sandinista national liberation front	Sandinista National Liberation Front	NIC	PTY	organization
sandinistas	Sandinista National Liberation Front	NIC	PTY	organization
save the children	Save the Children		NGO	organization
sbu	Security Service of Ukraine	UKR	SPY	organization
sco	Shanghai Cooperation Organization		IGO	organization
scotland yard	Scotland Yard	GBR	COP	organization
sdf	Syrian Democratic Forces	SYR	REB	group
secret intelligence service	MI6	GBR	SPY	organization
security council	UN Security Council	UNO	IGO	organization
security service of ukraine	Security Service of Ukraine	UKR	SPY	organization
seleka	Seleka	CAF	REB	group
self-styled islamic state	Daesh		UAF	group
sendero luminoso	Shining Path	PER	REB	group
shabaab	al-Shabab	SOM	REB	group
shabak	Shin Bet	ISR	SPY	organization
shanghai cooperation organisation	Shanghai Cooperation Organization		IGO	organization
shanghai cooperation organization	Shanghai Cooperation Organization		IGO	organization
shebab	al-Shabab	SOM	REB	group
shin bet	Shin Bet	ISR	SPY	organization
shining path	Shining Path	PER	REB	group
shining path guerrillas	Shining Path	PER	REB	group
sicilian mafia	Cosa Nostra	ITA	CRM	group
simon bolivar guerrilla coordinating board	Simon Bolivar Guerrilla Coordinating Board	COL	REB	group
simon bolivar guerrilla coordinator	Simon Bolivar Guerrilla Coordinating Board	COL	REB	group
simon bolivar national guerrilla coordinating board	Simon Bolivar Guerrilla Coordinating Board	COL	REB	group
sinai province	Ansar Beit al-Maqdis	EGY	UAF	group
sinaloa cartel	Sinaloa Cartel	MEX	CRM	group
sinn fein	Sinn Fein	IRL	PTY	organization
sipah-e-sahaba	Sipah-e-Sahaba	PAK	UAF	group
sipah-i-sahaba	Sipah-e-Sahaba	PAK	UAF	group
sky news	Sky News	GBR	JRN	organization
sla	South Lebanon Army	LBN	PRM	group
slorc	State Law and Order Restoration Council	MMR	GOV	organization
sohr	Syrian Observatory for Human Rights	SYR	NGO	organization
somali national news agency	SONNA	SOM	GOV	organization
sonna	SONNA	SOM	GOV	organization
south lebanon army	South Lebanon Army	LBN	PRM	group
south west africa people's organization	SWAPO	NAM	GOV	organization
southern african development community	SADC		IGO	organization
spiegel	Der Spiegel	DEU	JRN	organization
spla	Sudan People's Liberation Army	SDN	REB	group
spla-io	SPLA-IO	SSD	REB	group
splm	Sudan People's Liberation Movement	SSD	GOV	organization
splm-io	SPLA-IO	SSD	REB	group
splm-n	SPLM-N	SDN	REB	group
sputnik	Sputnik	RUS	JRN	organization
state department	U.S. State Department	USA	GOV	organization
state duma	Duma	RUS	LEG	organization
state law and order restoration council	State Law and Order Restoration Council	MMR	GOV	organization
sudan liberation army	Sudan Liberation Army	SDN	REB	group
sudan liberation movement	Sudan Liberation Army	SDN	REB	group
sudan people's liberation army	Sudan People's Liberation Army	SDN	REB	group
sudan people's liberation movement	Sudan People's Liberation Movement	SSD	GOV	organization
sudan people's liberation movement-north	SPLM-N	SDN	REB	group
sudanese people's liberation army	Sudan People's Liberation Army	SDN	REB	group
svr	Foreign Intelligence Service	RUS	SPY	organization
swapo	SWAPO	NAM	GOV	organization
syria civil defence	White Helmets	SYR	NGO	organization
syria civil defense	White Helmets	SYR	NGO	organization
syrian arab news agency	SANA	SYR	JRN	organization
syrian democratic forces	Syrian Democratic Forces	SYR	REB	group
syrian national army	Free Syrian Army	SYR	REB	group
syrian observatory	Syrian Observatory for Human Rights	SYR	NGO	organization
syrian observatory for human rights	Syrian Observatory for Human Rights	SYR	NGO	organization
tahrir al-sham	Hayat Tahrir al-Sham	SYR	REB	group
taleban	Taliban	AFG	REB	group
taliban	Taliban	AFG	REB	group
tamil tiger	Liberation Tigers of Tamil Eelam	LKA	REB	group
tamil tiger rebels	Liberation Tigers of Tamil Eelam	LKA	REB	group
tamil tigers	Liberation Tigers of Tamil Eelam	LKA	REB	group
tanjug	Tanjug	SRB	JRN	organization
tasnim	Tasnim	IRN	JRN	organization
tasnim news agency	Tasnim	IRN	JRN	organization
tass	TASS	RUS	JRN	organization
tass news agency	TASS	RUS	JRN	organization
tatmadaw	Tatmadaw	MMR	MIL	organization
tehreek-e-taliban pakistan	Tehreek-e-Taliban Pakistan	PAK	REB	group
tehreek-i-taliban	Tehreek-e-Taliban Pakistan	PAK	REB	group
tehrik-e-taliban pakistan	Tehreek-e-Taliban Pakistan	PAK	REB	group
tehrik-i-taliban pakistan	Tehreek-e-Taliban Pakistan	PAK	REB	group
telam	Telam	ARG	JRN	organization
telegram	Telegram		JRN	organization
thomson reuters	Reuters		JRN	organization
tigray people's liberation front	Tigray People's Liberation Front	ETH	REB	group
time magazine	Time magazine	USA	JRN	organization
times	The Times	GBR	JRN	organization
times of india	Times of India	IND	JRN	organization
times of israel	Times of Israel	ISR	JRN	organization
tip	Turkistan Islamic Party	CHN	UAF	group
tplf	Tigray People's Liberation Front	ETH	REB	group
transparency international	Transparency International		NGO	organization
tren de aragua	Tren de Aragua	VEN	CRM	group
trt	TRT	TUR	JRN	organization
trt haber	TRT	TUR	JRN	organization
trt world	TRT	TUR	JRN	organization
ttp	Tehreek-e-Taliban Pakistan	PAK	REB	group
tupac amaru	Tupac Amaru Revolutionary Movement	PER	REB	group
tupac amaru revolutionary movement	Tupac Amaru Revolutionary Movement	PER	REB	group
tupac katari guerrilla army	Tupac Katari Guerrilla Army	BOL	REB	group
tupamaros	Tupamaros	URY	REB	group
turkistan islamic party	Turkistan Islamic Party	CHN	UAF	group
tv asahi	TV Asahi	JPN	JRN	organization
twitter	Twitter	USA	JRN	organization
u.n.	United Nations	UNO	IGO	organization
u.n. children's fund	UNICEF	UNO	IGO	organization
u.n. general assembly	UN General Assembly	UNO	IGO	organization
u.n. high commissioner for refugees	UNHCR	UNO	IGO	organization
u.n. protection force	UNPROFOR	UNO	IGO	organization
u.n. refugee agency	UNHCR	UNO	IGO	organization
u.n. relief and works agency	UNRWA	UNO	IGO	organization
u.n. security council	UN Security Council	UNO	IGO	organization
u.s. central command	U.S. Central Command	USA	MIL	organization
u.s. congress	U.S. Congress	USA	LEG	organization
u.s. department of defense	Pentagon	USA	MIL	organization
u.s. department of justice	U.S. Department of Justice	USA	GOV	organization
u.s. state department	U.S. State Department	USA	GOV	organization
uck	Kosovo Liberation Army	XKX	REB	group
uda	Ulster Defence Association	GBR	PRM	group
uff	Ulster Defence Association	GBR	PRM	group
ukrainian military intelligence	Ukrainian military intelligence	UKR	SPY	organization
ukrainska pravda	Ukrainska Pravda	UKR	JRN	organization
ukrinform	Ukrinform	UKR	JRN	organization
ulfa	United Liberation Front of Asom	IND	REB	group
ulimo	ULIMO	LBR	REB	group
ulster defence association	Ulster Defence Association	GBR	PRM	group
ulster freedom fighters	Ulster Defence Association	GBR	PRM	group
ulster volunteer force	Ulster Volunteer Force	GBR	PRM	group
umkhonto we sizwe	Umkhonto we Sizwe	ZAF	REB	group
un	United Nations	UNO	IGO	organization
un children's fund	UNICEF	UNO	IGO	organization
un general assembly	UN General Assembly	UNO	IGO	organization
un high commissioner for refugees	UNHCR	UNO	IGO	organization
un human rights office	UN Human Rights Office	UNO	IGO	organization
un office for the coordination of humanitarian affairs	UN Office for the Coordination of Humanitarian Affairs	UNO	IGO	organization
un refugee agency	UNHCR	UNO	IGO	organization
un security council	UN Security Council	UNO	IGO	organization
unama	UNAMA	UNO	IGO	organization
unesco	UNESCO	UNO	IGO	organization
unhcr	UNHCR	UNO	IGO	organization
uni agency	United News of India	IND	JRN	organization
unicef	UNICEF	UNO	IGO	organization
unifil	UNIFIL	UNO	IGO	organization
union of islamic courts	Islamic Courts Union	SOM	REB	group
unita	UNITA	AGO	REB	group
united front	Northern Alliance	AFG	REB	group
united liberation front of asom	United Liberation Front of Asom	IND	REB	group
united liberation front of assam	United Liberation Front of Asom	IND	REB	group
united nations	United Nations	UNO	IGO	organization
united nations children's fund	UNICEF	UNO	IGO	organization
united nations general assembly	UN General Assembly	UNO	IGO	organization
united nations high commissioner for refugees	UNHCR	UNO	IGO	organization
united nations interim force in lebanon	UNIFIL	UNO	IGO	organization
united nations organization	United Nations	UNO	IGO	organization
united nations security council	UN Security Council	UNO	IGO	organization
united news of india	United News of India	IND	JRN	organization
united press international	United Press International	USA	JRN	organization
united self-defence forces of colombia	United Self-Defense Forces of Colombia	COL	PRM	group
united self-defense forces of colombia	United Self-Defense Forces of Colombia	COL	PRM	group
united tajik opposition	United Tajik Opposition	TJK	REB	group
unocha	UN Office for the Coordination of Humanitarian Affairs	UNO	IGO	organization
unprofor	UNPROFOR	UNO	IGO	organization
unrwa	UNRWA	UNO	IGO	organization
upi	United Press International	USA	JRN	organization
urng	Guatemalan National Revolutionary Unity	GTM	REB	group
us central command	U.S. Central Command	USA	MIL	organization
us congress	U.S. Congress	USA	LEG	organization
us department of defense	Pentagon	USA	MIL	organization
us state department	U.S. State Department	USA	GOV	organization
uto	United Tajik Opposition	TJK	REB	group
uvf	Ulster Volunteer Force	GBR	PRM	group
verkhovna rada	Verkhovna Rada	UKR	LEG	organization
voa	Voice of America	USA	JRN	organization
voice of america	Voice of America	USA	JRN	organization
wafa	WAFA	PSE	JRN	organization
wagner	Wagner Group	RUS	PRM	group
wagner group	Wagner Group	RUS	PRM	group
wagner mercenary group	Wagner Group	RUS	PRM	group
wall street journal	The Wall Street Journal	USA	JRN	organization
washington post	The Washington Post	USA	JRN	organization
welfare party	Welfare Party	TUR	PTY	organization
west papua national liberation army	Free Papua Movement	IDN	REB	group
wfp	World Food Programme	UNO	IGO	organization
white helmets	White Helmets	SYR	NGO	organization
who	World Health Organization	UNO	IGO	organization	w
workers' party of korea	Workers' Party of Korea	PRK	PTY	organization
world bank	World Bank		IGO	organization
world food program	World Food Programme	UNO	IGO	organization
world food programme	World Food Programme	UNO	IGO	organization
world health organisation	World Health Organization	UNO	IGO	organization
world health organization	World Health Organization	UNO	IGO	organization
world trade organisation	World Trade Organization		IGO	organization
world trade organization	World Trade Organization		IGO	organization
world vision	World Vision		NGO	organization
world wildlife fund	World Wildlife Fund		NGO	organization
wto	World Trade Organization		IGO	organization
wwf	World Wildlife Fund		NGO	organization
xinhua	Xinhua	CHN	JRN	organization
xinhua news agency	Xinhua	CHN	JRN	organization
yomiuri shimbun	Yomiuri Shimbun	JPN	JRN	organization
yonhap	Yonhap	KOR	JRN	organization
yonhap news agency	Yonhap	KOR	JRN	organization
youtube	YouTube	USA	BUS	organization
ypg	People's Protection Units	SYR	REB	group
zanu pf	ZANU-PF	ZWE	PTY	organization
zanu-pf	ZANU-PF	ZWE	PTY	organization
zapatista	Zapatista National Liberation Army	MEX	REB	group
zapatista army of national liberation	Zapatista National Liberation Army	MEX	REB	group
zapatista national liberation army	Zapatista National Liberation Army	MEX	REB	group
zapatistas	Zapatista National Liberation Army	MEX	REB	group
zarate willca	Zarate Willka Armed Forces of Liberation	BOL	REB	group
zarate willka armed forces of liberation	Zarate Willka Armed Forces of Liberation	BOL	REB	group
zetas	Los Zetas	MEX	CRM	group
zetas cartel	Los Zetas	MEX	CRM	group
