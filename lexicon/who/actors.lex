# Armed groups, services, international bodies, relief organisations, media, parties: every name they
# go by, the one form the ledger uses, their country and role. UNO and EUR stand for the United Nations
# and the European Union, as the field writes them.
# kind: group | organization | government. written: w marks a name that is a plain word too, and so
# counts only in capitals inside text that is not.
# origin: own knowledge. licence: as the program
# example: "ISKP", "Islamic State-Khorasan" and "Daesh-K" are one
# columns: phrase, name, country, role, kind, written
# cell name: any text
# cell country: key of who/countries | UNO | no text
# cell role: key of who/roles
# cell kind: government | group | organization
# cell written: w | no text
'ndrangheta	'Ndrangheta	ITA	CRM	group
14k triad	14K triad	CHN	CRM	group
17 november	November 17	GRC	UAF	group
18th street gang	Barrio 18	SLV	CRM	group
19 april movement	M-19	COL	REB	group
1920 revolution brigades	1920 Revolution Brigades	IRQ	UAF	group
1920s revolution brigades	1920 Revolution Brigades	IRQ	UAF	group
19th of april movement	M-19	COL	REB	group
2 june movement	June 2 Movement	DEU	UAF	group
24.kg	24.kg	KGZ	JRN	organization
38 north	38 North	USA	JRN	organization
3r rebels	Return, Reclamation, Rehabilitation	CAF	REB	group
400 mawozo	400 Mawozo	HTI	CRM	group
400 mawozo gang	400 Mawozo	HTI	CRM	group
444 brigade	444 Brigade	LBY	PRM	group
444th brigade	444 Brigade	LBY	PRM	group
444th combat brigade	444 Brigade	LBY	PRM	group
5 seconds gang	5 Segond	HTI	CRM	group
5 segond	5 Segond	HTI	CRM	group
6 april youth movement	April 6 Youth Movement	EGY	OPP	organization
aa news agency	Anadolu Agency	TUR	JRN	organization
aam aadmi party	Aam Aadmi Party	IND	PTY	organization
aamaq	Amaq		JRN	organization
abahlali basemjondolo	Abahlali baseMjondolo	ZAF	NGO	organization
abc color	ABC Color	PRY	JRN	organization
abc news	ABC News	USA	JRN	organization
abc newspaper	ABC newspaper	ESP	JRN	organization
abdullah azzam brigades	Abdullah Azzam Brigades	LBN	UAF	group
abs-cbn	ABS-CBN	PHL	JRN	organization
abu nidal	Abu Nidal Organization		UAF	group
abu nidal group	Abu Nidal Organization		UAF	group
abu nidal organization	Abu Nidal Organization		UAF	group
abu sayyaf	Abu Sayyaf	PHL	UAF	group
abu sayyaf group	Abu Sayyaf	PHL	UAF	group
abuelas de plaza de mayo	Grandmothers of Plaza de Mayo	ARG	NGO	organization
acan-efe	ACAN-EFE	PAN	JRN	organization
accion democratica	Democratic Action	VEN	PTY	organization
accu	Peasant Self-Defense Forces of Cordoba and Uraba	COL	PRM	group	w
aceh merdeka	Free Aceh Movement	IDN	REB	group
acled	Armed Conflict Location & Event Data Project		NGO	organization
aclu	American Civil Liberties Union	USA	NGO	organization	w
action against hunger	Action Against Hunger		NGO	organization
action contre la faim	Action Against Hunger		NGO	organization
action directe	Action Directe	FRA	UAF	group
action on armed violence	Action on Armed Violence	GBR	NGO	organization
actionaid	ActionAid		NGO	organization
actualite.cd	Actualite.cd	COD	JRN	organization
addis standard	Addis Standard	ETH	JRN	organization
aden-abyan islamic army	Aden-Abyan Islamic Army	YEM	UAF	group
adf	Allied Democratic Forces	UGA	REB	group
adfl	Alliance of Democratic Forces for the Liberation of Congo	COD	REB	group
adnkronos	Adnkronos	ITA	JRN	organization
afad	AFAD	TUR	GOV	organization	w
afc-m23	Alliance Fleuve Congo	COD	REB	group
afc/m23	Alliance Fleuve Congo	COD	REB	group
afd	Alternative for Germany	DEU	PTY	organization
afdl	Alliance of Democratic Forces for the Liberation of Congo	COD	REB	group
afghan local police	Afghan National Police	AFG	COP	organization
afghan national army	Afghan National Army	AFG	MIL	organization
afghan national police	Afghan National Police	AFG	COP	organization
afghan taliban	Taliban	AFG	REB	group
afghanistan independent human rights commission	Afghanistan Independent Human Rights Commission	AFG	NGO	organization
afghanistan national resistance front	National Resistance Front of Afghanistan	AFG	REB	group
afl-cio	AFL-CIO	USA	LAB	organization
afp	Agence France-Presse	FRA	JRN	organization
africa cdc	Africa Centres for Disease Control and Prevention		IGO	organization
africa centres for disease control and prevention	Africa Centres for Disease Control and Prevention		IGO	organization
africa corps	Africa Corps	RUS	PRM	group
african court on human and peoples' rights	African Court on Human and Peoples' Rights		JUD	organization
african development bank	African Development Bank		IGO	organization
african national congress	African National Congress	ZAF	PTY	organization
african party for the independence of guinea and cape verde	PAIGC	GNB	PTY	organization
african union	African Union		IGO	organization
african union commission	African Union Commission		IGO	organization
african union peace and security council	African Union Peace and Security Council		IGO	organization
african union-united nations hybrid operation in darfur	UNAMID	UNO	IGO	organization
africom	U.S. Africa Command	USA	MIL	organization
afrikaner resistance movement	Afrikaner Weerstandsbeweging	ZAF	PRM	group
afrikaner weerstandsbeweging	Afrikaner Weerstandsbeweging	ZAF	PRM	group
aftonbladet	Aftonbladet	SWE	JRN	organization
agence france presse	Agence France-Presse	FRA	JRN	organization
agence france-presse	Agence France-Presse	FRA	JRN	organization
agencia brasil	Agencia Brasil	BRA	JRN	organization
agerpres	Agerpres	ROU	JRN	organization
agrupacion campesina armada	Armed Peasant Association	PRY	REB	group
aguilas negras	Black Eagles	COL	PRM	group
ahlu sunna wal jamaa	Ahlu Sunna Waljama'a	SOM	PRM	group
ahlu sunna waljama'a	Ahlu Sunna Waljama'a	SOM	PRM	group
ahlu sunnah wa-jama	Ahlu Sunna Waljama'a	SOM	PRM	group
ahlu sunnah wa-jama'ah mozambique	Ahlu Sunnah Wa-Jama'ah Mozambique	MOZ	UAF	group
ahlu sunnah wal-jama'a	Ahlu Sunna Waljama'a	SOM	PRM	group
ahlu sunnah waljama	Ahlu Sunna Waljama'a	SOM	PRM	group
ahram online	Al-Ahram	EGY	JRN	organization
ahrar al-sham	Ahrar al-Sham	SYR	REB	group
ahvaz national resistance	Arab Struggle Movement for the Liberation of Ahwaz	IRN	REB	group
aiadmk	AIADMK	IND	PTY	organization
aidar	Aidar Battalion	UKR	PRM	group
aidar battalion	Aidar Battalion	UKR	PRM	group
airwars	Airwars		NGO	organization
ais	Islamic Salvation Army	DZA	REB	group
aitarak	Aitarak	TLS	PRM	group
aitarak militia	Aitarak	TLS	PRM	group
ajnad misr	Ajnad Misr	EGY	UAF	group
ak party	Justice and Development Party	TUR	PTY	organization
akali dal	Shiromani Akali Dal	IND	PTY	organization
akhmat battalion	Akhmat special forces	RUS	MIL	group
akhmat special forces	Akhmat special forces	RUS	MIL	group
akipress	AKIpress	KGZ	JRN	organization
akp	Justice and Development Party	TUR	PTY	organization
akramiya	Akromiya	UZB	UAF	group
akromiya	Akromiya	UZB	UAF	group
al ahram	Al-Ahram	EGY	JRN	organization
al alam	Al-Alam	IRN	JRN	organization
al aqsa martyrs brigades	Al-Aqsa Martyrs Brigades	PSE	REB	group
al arabiya	Al Arabiya	SAU	JRN	organization
al hadath	Al-Hadath	SAU	JRN	organization
al jazeera	Al Jazeera	QAT	JRN	organization
al manar	Al-Manar	LBN	JRN	organization
al masirah	Al Masirah	YEM	JRN	organization
al mayadeen	Al Mayadeen	LBN	JRN	organization
al nusra	Jabhat al-Nusra	SYR	REB	group
al qaeda	al-Qaida		UAF	group
al qaida	al-Qaida		UAF	group
al shabaab	al-Shabab	SOM	REB	group
al shabab	al-Shabab	SOM	REB	group
al wefaq	Al-Wefaq	BHR	PTY	organization
al-adl wal-ihsane	Justice and Charity	MAR	OPP	organization
al-ahram	Al-Ahram	EGY	JRN	organization
al-akhbar	Al-Akhbar	LBN	JRN	organization
al-alam	Al-Alam	IRN	JRN	organization
al-aqsa martyrs brigades	Al-Aqsa Martyrs Brigades	PSE	REB	group
al-aqsa martyrs' brigades	Al-Aqsa Martyrs Brigades	PSE	REB	group
al-aqsa tv	Al-Aqsa TV	PSE	JRN	organization
al-arabiya	Al Arabiya	SAU	JRN	organization
al-ashtar brigades	Al-Ashtar Brigades	BHR	UAF	group
al-azhar	Al-Azhar	EGY	REL	organization
al-azhar university	Al-Azhar	EGY	REL	organization
al-badr mujahideen	Al-Badr Mujahideen	PAK	UAF	group
al-fatah	Fatah	PSE	PTY	organization
al-gama'a al-islamiyya	al-Gama'a al-Islamiyya	EGY	UAF	group
al-gamaa al-islamiya	al-Gama'a al-Islamiyya	EGY	UAF	group
al-hadath	Al-Hadath	SAU	JRN	organization
al-haq	Al-Haq	PSE	NGO	organization
al-hirak	Southern Movement	YEM	REB	group
al-islah	Al-Islah	YEM	PTY	organization
al-islah party	Al-Islah	YEM	PTY	organization
al-itihaad al-islamiya	al-Itihaad al-Islamiya	SOM	UAF	group
al-itihad al-islami	al-Itihaad al-Islamiya	SOM	UAF	group
al-ittihad al-islami	al-Itihaad al-Islamiya	SOM	UAF	group
al-jazeera	Al Jazeera	QAT	JRN	organization
al-kaida	al-Qaida		UAF	group
al-manar	Al-Manar	LBN	JRN	organization
al-masirah	Al Masirah	YEM	JRN	organization
al-masry al-youm	Al-Masry Al-Youm	EGY	JRN	organization
al-mayadeen	Al Mayadeen	LBN	JRN	organization
al-mourabitoun	Al-Mourabitoun	MLI	UAF	group
al-mulathameen	Masked Men Brigade	MLI	UAF	group
al-murabitoun	Al-Mourabitoun	MLI	UAF	group
al-nujaba movement	Harakat al-Nujaba	IRQ	PRM	group
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
al-sharq al-awsat	Asharq Al-Awsat	SAU	JRN	organization
al-shebab	al-Shabab	SOM	REB	group
al-sumaria	Al-Sumaria	IRQ	JRN	organization
al-tawhid brigade	Liwa al-Tawhid	SYR	REB	group
al-wefaq	Al-Wefaq	BHR	PTY	organization
alarm phone	Alarm Phone	GBR	NGO	organization
albanian national liberation army	National Liberation Army of Macedonia	MKD	REB	group
alfaro lives, damn it	Alfaro Lives, Damn It	ECU	REB	group
alfaro vive carajo	Alfaro Lives, Damn It	ECU	REB	group
algerie presse service	Algerie Presse Service	DZA	JRN	organization
alianza anticomunista argentina	Argentine Anticommunist Alliance	ARG	PRM	group
all burma students' democratic front	All Burma Students' Democratic Front	MMR	REB	group
all for the fatherland movement	All for the Fatherland Movement	ARG	REB	group
all india anna dravida munnetra kazhagam	AIADMK	IND	PTY	organization
all india trinamool congress	Trinamool Congress	IND	PTY	organization
all parties hurriyat conference	All Parties Hurriyat Conference	IND	PTY	organization
all people's congress	All People's Congress	SLE	PTY	organization
all progressives congress	All Progressives Congress	NGA	PTY	organization
all tripura tiger force	All Tripura Tiger Force	IND	REB	group
alliance fleuve congo	Alliance Fleuve Congo	COD	REB	group
alliance for the republic	Alliance for the Republic	SEN	PTY	organization
alliance of democratic forces for the liberation of congo	Alliance of Democratic Forces for the Liberation of Congo	COD	REB	group
alliance of democratic forces for the liberation of congo-zaire	Alliance of Democratic Forces for the Liberation of Congo	COD	REB	group
alliance of independent social democrats	Alliance of Independent Social Democrats	BIH	PTY	organization
alliance of sahel states	Alliance of Sahel States		IGO	organization
allied democratic forces	Allied Democratic Forces	UGA	REB	group
alpha 66	Alpha 66	USA	UAF	group
alsumaria	Al-Sumaria	IRQ	JRN	organization
alternative for germany	Alternative for Germany	DEU	PTY	organization
amal	Amal	LBN	PRM	group
amal militia	Amal	LBN	PRM	group
amal movement	Amal	LBN	PRM	group
amanat party	Nur Otan	KAZ	PTY	organization
amaq	Amaq		JRN	organization
amaq news agency	Amaq		JRN	organization
ambazonia defence forces	Ambazonia Defence Forces	CMR	REB	group
ambazonia defense forces	Ambazonia Defence Forces	CMR	REB	group
ambazonia governing council	Ambazonia Governing Council	CMR	REB	group
american civil liberties union	American Civil Liberties Union	USA	NGO	organization
american popular revolutionary alliance	APRA	PER	PTY	organization
american red cross	American Red Cross	USA	NGO	organization
amhara fano	Amhara Fano	ETH	REB	group
amia	AMIA	ARG	NGO	organization	w
amisom	AMISOM	SOM	IGO	organization
amnesty	Amnesty International		NGO	organization
amnesty international	Amnesty International		NGO	organization
amotekun	Amotekun	NGA	PRM	group
an garda siochana	Garda	IRL	COP	organization
an-nahar	An-Nahar	LBN	JRN	organization
ana news agency	Athens News Agency	GRC	JRN	organization
ana-mpa	Athens News Agency	GRC	JRN	organization
anadolu	Anadolu Agency	TUR	JRN	organization
anadolu agency	Anadolu Agency	TUR	JRN	organization
anadolu news agency	Anadolu Agency	TUR	JRN	organization
anatolia news agency	Anadolu Agency	TUR	JRN	organization
anatolian news agency	Anadolu Agency	TUR	JRN	organization
anc	African National Congress	ZAF	PTY	organization
andalus radio	Radio Andalus	SOM	JRN	organization
andean community	Andean Community		IGO	organization
andina	Andina	PER	JRN	organization
andina news agency	Andina	PER	JRN	organization
ani	ANI	IND	JRN	organization
animal politico	Animal Politico	MEX	JRN	organization
anjouan people's movement	Anjouan People's Movement	COM	REB	group
annahar	An-Nahar	LBN	JRN	organization
anp news agency	ANP news agency	NLD	JRN	organization
ansa	ANSA	ITA	JRN	organization
ansar al-furqan	Ansar al-Furqan	IRN	REB	group
ansar al-islam	Ansar al-Islam	IRQ	UAF	group
ansar al-islam bangladesh	Ansarullah Bangla Team	BGD	UAF	group
ansar al-sharia	al-Qaida in the Arabian Peninsula	YEM	UAF	group
ansar al-sharia in libya	Ansar al-Sharia in Libya	LBY	UAF	group
ansar al-sharia in tunisia	Ansar al-Sharia in Tunisia	TUN	UAF	group
ansar al-sunna	Ansar al-Sunna	IRQ	UAF	group
ansar al-sunna mozambique	Ahlu Sunnah Wa-Jama'ah Mozambique	MOZ	UAF	group
ansar al-sunnah	Ansar al-Sunna	IRQ	UAF	group
ansar al-tawhid	Ansar al-Tawhid	SYR	REB	group
ansar allah	Houthis	YEM	REB	group
ansar beit al-maqdis	Ansar Beit al-Maqdis	EGY	UAF	group
ansar dine	Ansar Dine	MLI	REB	group
ansar eddine	Ansar Dine	MLI	REB	group
ansaru	Ansaru	NGA	UAF	group
ansarul islam	Ansarul Islam	BFA	UAF	group
ansarullah	Houthis	YEM	REB	group
ansarullah bangla team	Ansarullah Bangla Team	BGD	UAF	group
antara	Antara	IDN	JRN	organization
anti-balaka	Anti-balaka	CAF	PRM	group
anti-corruption foundation	Anti-Corruption Foundation	RUS	NGO	organization
anti-defamation league	Anti-Defamation League	USA	NGO	organization
antiterrorist liberation groups	Antiterrorist Liberation Groups	ESP	UAF	group
ap	Associated Press	USA	JRN	organization
apple daily	Apple Daily	HKG	JRN	organization
apra	APRA	PER	PTY	organization
april 19 movement	M-19	COL	REB	group
april 6 movement	April 6 Youth Movement	EGY	OPP	organization
april 6 youth movement	April 6 Youth Movement	EGY	OPP	organization
aqap	al-Qaida in the Arabian Peninsula	YEM	UAF	group
aqi	al-Qaida in Iraq	IRQ	UAF	group
aqim	al-Qaida in the Islamic Maghreb	DZA	UAF	group
arab league	Arab League		IGO	organization
arab socialist ba'ath party	Baath Party	SYR	PTY	organization
arab socialist baath party	Baath Party	SYR	PTY	organization
arab struggle movement for the liberation of ahwaz	Arab Struggle Movement for the Liberation of Ahwaz	IRN	REB	group
arakan army	Arakan Army	MMR	REB	group
arakan rohingya salvation army	Arakan Rohingya Salvation Army	MMR	REB	group
arauco malleco coordinator	Coordinadora Arauco-Malleco	CHL	REB	group
ard	ARD	DEU	JRN	organization	w
ard television	ARD	DEU	JRN	organization
arellano felix cartel	Tijuana Cartel	MEX	CRM	group
arellano felix organization	Tijuana Cartel	MEX	CRM	group
arena	National Republican Alliance	SLV	PTY	organization
argentine anticommunist alliance	Argentine Anticommunist Alliance	ARG	PRM	group
argentine israelite mutual association	AMIA	ARG	NGO	organization
argentine jewish mutual association	AMIA	ARG	NGO	organization
argentine national gendarmerie	Gendarmeria	ARG	COP	organization
arkan's tigers	Serb Volunteer Guard	SRB	PRM	group
armed conflict location & event data project	Armed Conflict Location & Event Data Project		NGO	organization
armed conflict location and event data project	Armed Conflict Location & Event Data Project		NGO	organization
armed forces of liberation of el salvador	Armed Forces of Liberation of El Salvador	SLV	REB	group
armed forces of liberia	Armed Forces of Liberia	LBR	MIL	group
armed forces of the democratic republic of congo	FARDC	COD	MIL	organization
armed forces of the democratic republic of the congo	FARDC	COD	MIL	organization
armed forces of the philippines	Armed Forces of the Philippines	PHL	MIL	organization
armed forces of the russian federation	Russian Armed Forces	RUS	MIL	organization
armed forces of ukraine	Ukrainian Armed Forces	UKR	MIL	organization
armed forces revolutionary council	Armed Forces Revolutionary Council	SLE	REB	group
armed islamic group	Armed Islamic Group	DZA	REB	group
armed peasant association	Armed Peasant Association	PRY	REB	group
armenian revolutionary federation	Armenian Revolutionary Federation	ARM	PTY	organization
armenian secret army for the liberation of armenia	ASALA	ARM	UAF	group
armenpress	Armenpress	ARM	JRN	organization
army of ansar al-sunna	Ansar al-Sunna	IRQ	UAF	group
army of bosnia and herzegovina	Army of Bosnia and Herzegovina	BIH	MIL	organization
army of conquest	Jaish al-Fatah	SYR	REB	group
army of islam	Jaysh al-Islam	SYR	REB	group
army of islam in gaza	Army of Islam in Gaza	PSE	UAF	group
army of republika srpska	Army of Republika Srpska	BIH	REB	group
army of the men of the naqshbandi order	Naqshbandi Army	IRQ	REB	group
army radio	Army Radio	ISR	JRN	organization
arsa	Arakan Rohingya Salvation Army	MMR	REB	group
artsakh defence army	Artsakh Defense Army	AZE	REB	group
artsakh defense army	Artsakh Defense Army	AZE	REB	group
aryan brotherhood	Aryan Brotherhood	USA	CRM	group
as-sa'iqa	As-Sa'iqa	PSE	REB	group
asa'ib ahl al-haq	Asaib Ahl al-Haq	IRQ	PRM	group
asahi shimbun	Asahi Shimbun	JPN	JRN	organization
asahi tv	TV Asahi	JPN	JRN	organization
asaib ahl al-haq	Asaib Ahl al-Haq	IRQ	PRM	group
asala	ASALA	ARM	UAF	group
asayesh	Asayish	SYR	COP	organization
asayish	Asayish	SYR	COP	organization
asbat al-ansar	Asbat al-Ansar	LBN	UAF	group
asean	ASEAN		IGO	organization
asg	Abu Sayyaf	PHL	UAF	group
asharq al-awsat	Asharq Al-Awsat	SAU	JRN	organization
asia-plus	Asia-Plus	TJK	JRN	organization
asian development bank	Asian Development Bank		IGO	organization
asio	ASIO	AUS	SPY	organization	w
assam rifles	Assam Rifles	IND	MIL	organization
assembly of experts	Assembly of Experts	IRN	LEG	organization
associated press	Associated Press	USA	JRN	organization
association of mineworkers and construction union	Association of Mineworkers and Construction Union	ZAF	LAB	organization
association of muslim scholars	Association of Muslim Scholars	IRQ	REL	organization
association of south east asian nations	ASEAN		IGO	organization
association of southeast asian nations	ASEAN		IGO	organization
atf	Bureau of Alcohol, Tobacco, Firearms and Explosives	USA	COP	organization
athens news agency	Athens News Agency	GRC	JRN	organization
atlacatl battalion	Atlacatl Battalion	SLV	MIL	group
atmis	AMISOM	SOM	IGO	organization
atomic energy organization of iran	Atomic Energy Organization of Iran	IRN	GOV	organization
attf	All Tripura Tiger Force	IND	REB	group	w
au	African Union		IGO	organization	w
au commission	African Union Commission		IGO	organization
au mission	African Union		IGO	organization
au peace and security council	African Union Peace and Security Council		IGO	organization
auc	United Self-Defense Forces of Colombia	COL	PRM	group
audiencia nacional	Audiencia Nacional	ESP	JUD	organization
aum	Aum Shinrikyo	JPN	UAF	group
aum shinrikyo	Aum Shinrikyo	JPN	UAF	group
aum supreme truth	Aum Shinrikyo	JPN	UAF	group
aussom	AUSSOM		IGO	organization
australian associated press	Australian Associated Press	AUS	JRN	organization
australian broadcasting corporation	Australian Broadcasting Corporation	AUS	JRN	organization
australian federal police	Australian Federal Police	AUS	COP	organization
australian security intelligence organisation	ASIO	AUS	SPY	organization
austria press agency	Austria Press Agency	AUT	JRN	organization
austrian freedom party	Freedom Party of Austria	AUT	PTY	organization
austrian people's party	Austrian People's Party	AUT	PTY	organization
authentic radical liberal party	Authentic Radical Liberal Party	PRY	PTY	organization
autonomous administration of north and east syria	Autonomous Administration of North and East Syria	SYR	GOV	organization
awakening councils	Sons of Iraq	IRQ	PRM	group
awami league	Awami League	BGD	PTY	organization
awami national party	Awami National Party	PAK	PTY	organization
ayibopost	AyiboPost	HTI	JRN	organization
azanian people's liberation army	Azanian People's Liberation Army	ZAF	REB	group
azawad liberation front	Azawad Liberation Front	MLI	REB	group
azerbaijani popular front	Popular Front of Azerbaijan	AZE	PTY	organization
azertac	Azertac	AZE	JRN	organization
azertaj	Azertac	AZE	JRN	organization
azimio	Azimio la Umoja	KEN	PTY	organization
azimio la umoja	Azimio la Umoja	KEN	PTY	organization
azov	Azov Brigade	UKR	MIL	group
azov battalion	Azov Brigade	UKR	MIL	group
azov brigade	Azov Brigade	UKR	MIL	group
azov regiment	Azov Brigade	UKR	MIL	group
b'tselem	B'Tselem	ISR	NGO	organization
b92	B92	SRB	JRN	organization	w
ba'ath party	Baath Party	SYR	PTY	organization
baader-meinhof gang	Red Army Faction	DEU	UAF	group
baath party	Baath Party	SYR	PTY	organization
babbar khalsa	Khalistan Commando Force	IND	REB	group
badan nasional penanggulangan bencana	National Disaster Mitigation Agency	IDN	GOV	organization
badr brigade	Badr Organization	IRQ	PRM	group
badr corps	Badr Organization	IRQ	PRM	group
badr organisation	Badr Organization	IRQ	PRM	group
badr organization	Badr Organization	IRQ	PRM	group
bahrain news agency	Bahrain News Agency	BHR	JRN	organization
bahujan samaj party	Bahujan Samaj Party	IND	PTY	organization
bajrang dal	Bajrang Dal	IND	PRM	group
bakassi boys	Bakassi Boys	NGA	PRM	group
bakata katanga	Bakata Katanga	COD	PRM	group
bakhtar	Bakhtar News Agency	AFG	JRN	organization
bakhtar news agency	Bakhtar News Agency	AFG	JRN	organization
balkan insight	Balkan Investigative Reporting Network		JRN	organization
balkan investigative reporting network	Balkan Investigative Reporting Network		JRN	organization
baloch liberation army	Balochistan Liberation Army	PAK	REB	group
baloch liberation front	Balochistan Liberation Front	PAK	REB	group
baloch raji aajoi sangar	Baloch Raji Aajoi Sangar	PAK	REB	group
baloch republican army	Baloch Republican Army	PAK	REB	group
balochistan liberation army	Balochistan Liberation Army	PAK	REB	group
balochistan liberation front	Balochistan Liberation Front	PAK	REB	group
baltic news service	Baltic News Service	LTU	JRN	organization
baluch republican army	Baloch Republican Army	PAK	REB	group
baluchistan liberation army	Balochistan Liberation Army	PAK	REB	group
baluchistan liberation front	Balochistan Liberation Front	PAK	REB	group
bangkok post	Bangkok Post	THA	JRN	organization
bangladesh jamaat-e-islami	Jamaat-e-Islami	BGD	PTY	organization
bangladesh nationalist party	Bangladesh Nationalist Party	BGD	PTY	organization
bangsamoro islamic freedom fighters	Bangsamoro Islamic Freedom Fighters	PHL	REB	group
bangsamoro transition authority	Bangsamoro Transition Authority	PHL	GOV	organization
barisan nasional	Barisan Nasional	MYS	PTY	organization
barisan nasional coalition	Barisan Nasional	MYS	PTY	organization
barisan revolusi nasional	Barisan Revolusi Nasional	THA	REB	group
barkhane	Operation Barkhane	FRA	MIL	organization
barkhane force	Operation Barkhane	FRA	MIL	organization
barometre securitaire du kivu	Kivu Security Tracker	COD	NGO	organization
barrio 18	Barrio 18	SLV	CRM	group
barrio 18 gang	Barrio 18	SLV	CRM	group
basarnas	Basarnas	IDN	GOV	organization
basij	Basij	IRN	PRM	group
basque homeland and freedom	ETA	ESP	REB	group
basque homeland and liberty	ETA	ESP	REB	group
basque nationalist party	Basque Nationalist Party	ESP	PTY	organization
batkivshchyna	Batkivshchyna	UKR	PTY	organization
battalion 3-16	Battalion 3-16	HND	MIL	group
battalion 316	Battalion 3-16	HND	MIL	group
baza	Baza	RUS	JRN	organization
bbc	BBC	GBR	JRN	organization
bbc news	BBC	GBR	JRN	organization
belarus coordination council	Coordination Council of Belarus	BLR	OPP	organization
belga	Belga	BEL	JRN	organization
belga news agency	Belga	BEL	JRN	organization
bellingcat	Bellingcat		JRN	organization
belta	Belta	BLR	JRN	organization
beltran leyva cartel	Beltran Leyva Cartel	MEX	CRM	group
beltran-leyva cartel	Beltran Leyva Cartel	MEX	CRM	group
benghazi defence brigades	Benghazi Defense Brigades	LBY	UAF	group
benghazi defense brigades	Benghazi Defense Brigades	LBY	UAF	group
benghazi revolutionaries shura council	Benghazi Revolutionaries Shura Council	LBY	UAF	group
benno bokk yakaar	Benno Bokk Yakaar	SEN	PTY	organization
berkut	Berkut	UKR	COP	organization
berkut riot police	Berkut	UKR	COP	organization
bernama	Bernama	MYS	JRN	organization
besi merah putih	Besi Merah Putih	TLS	PRM	group
beta news agency	Beta news agency	SRB	JRN	organization
bfm tv	BFMTV	FRA	JRN	organization
bfmtv	BFMTV	FRA	JRN	organization
bharatiya janata party	Bharatiya Janata Party	IND	PTY	organization
biff	Bangsamoro Islamic Freedom Fighters	PHL	REB	group	w
bild	Bild	DEU	JRN	organization
binuh	BINUH	UNO	IGO	organization
bir	Rapid Intervention Battalion	CMR	MIL	organization	w
birn	Balkan Investigative Reporting Network		JRN	organization	w
bjp	Bharatiya Janata Party	IND	PTY	organization
bla	Balochistan Liberation Army	PAK	REB	group
black axe	Black Axe	NGA	CRM	group
black eagles	Black Eagles	COL	PRM	group
black june	Abu Nidal Organization		UAF	group
black panther party	Black Panther Party	USA	OPP	group
black panthers	Black Panther Party	USA	OPP	group
black sea fleet	Black Sea Fleet	RUS	MIL	organization
black september	Black September	PSE	UAF	group
black september organization	Black September	PSE	UAF	group
bloods gang	Bloods gang	USA	CRM	group
bloomberg	Bloomberg	USA	JRN	organization
bloomberg news	Bloomberg	USA	JRN	organization
blt	Bodo Liberation Tigers	IND	REB	group
blu radio	Blu Radio	COL	JRN	organization
bmkg	BMKG	IDN	GOV	organization	w
bnp	Bangladesh Nationalist Party	BGD	PTY	organization
bnpb	National Disaster Mitigation Agency	IDN	GOV	organization	w
bodo liberation front	Bodoland Liberation Front	IND	REB	group
bodo liberation tiger force	Bodo Liberation Tigers	IND	REB	group
bodo liberation tigers	Bodo Liberation Tigers	IND	REB	group
bodo security force	National Democratic Front of Bodoland	IND	REB	group
bodoland liberation front	Bodoland Liberation Front	IND	REB	group
boko haram	Boko Haram	NGA	REB	group
bolivarian national armed force	Bolivarian National Armed Force	VEN	MIL	organization
bolivarian national armed forces	Bolivarian National Armed Force	VEN	MIL	organization
bolivarian national guard	Bolivarian National Guard	VEN	MIL	organization
bolivarian national intelligence service	SEBIN	VEN	SPY	organization
bolivian workers confederation	Bolivian Workers' Central	BOL	LAB	organization
bolivian workers' central	Bolivian Workers' Central	BOL	LAB	organization
boogaloo bois	Boogaloo movement	USA	PRM	group
boogaloo movement	Boogaloo movement	USA	PRM	group
bope	BOPE	BRA	COP	organization	w
border security force	Border Security Force	IND	MIL	organization
bosnian army	Army of Bosnia and Herzegovina	BIH	MIL	organization
bosnian serb army	Army of Republika Srpska	BIH	REB	group
botswana democratic party	Botswana Democratic Party	BWA	PTY	organization
bougainville revolutionary army	Bougainville Revolutionary Army	PNG	REB	group
brazilian democratic movement	Brazilian Democratic Movement	BRA	PTY	organization
brazilian democratic movement party	Brazilian Democratic Movement	BRA	PTY	organization
brazilian federal police	Brazilian Federal Police	BRA	COP	organization
brazilian social democracy party	Brazilian Social Democracy Party	BRA	PTY	organization
breaking the silence	Breaking the Silence	ISR	NGO	organization
brics	BRICS		IGO	organization
brimob	Brimob	IDN	COP	organization
british broadcasting corporation	BBC	GBR	JRN	organization
british red cross	British Red Cross	GBR	NGO	organization
brothers of italy	Brothers of Italy	ITA	PTY	organization
brothers to the rescue	Brothers to the Rescue	USA	NGO	organization
bsf	Border Security Force	IND	MIL	organization
bta news agency	BTA news agency	BGR	JRN	organization
bulgarian news agency	BTA news agency	BGR	JRN	organization
bundeskriminalamt	Bundeskriminalamt	DEU	COP	organization
bundesnachrichtendienst	Bundesnachrichtendienst	DEU	SPY	organization
bundesrat	Bundesrat	DEU	LEG	organization
bundestag	Bundestag	DEU	LEG	organization
bundeswehr	Bundeswehr	DEU	MIL	organization
bureau of alcohol, tobacco, firearms and explosives	Bureau of Alcohol, Tobacco, Firearms and Explosives	USA	COP	organization
bwa kale	Bwa Kale	HTI	PRM	group
caballeros templarios	Knights Templar Cartel	MEX	CRM	group
cable news network	CNN	USA	JRN	organization
cabo ligado	Cabo Ligado	MOZ	JRN	organization
caborca cartel	Caborca Cartel	MEX	CRM	group
cadena ser	Cadena SER	ESP	JRN	organization
caixin	Caixin	CHN	JRN	organization
cali cartel	Cali Cartel	COL	CRM	group
cali drug cartel	Cali Cartel	COL	CRM	group
calle 18	Barrio 18	SLV	CRM	group
cambio 90	Cambio 90	PER	PTY	organization
cambodia national rescue party	Cambodia National Rescue Party	KHM	PTY	organization
cambodian people's party	Cambodian People's Party	KHM	PTY	organization
cameroon people's democratic movement	Cameroon People's Democratic Movement	CMR	PTY	organization
caminando fronteras	Walking Borders	ESP	NGO	organization
camorra	Camorra	ITA	CRM	group
campaign against arms trade	Campaign Against Arms Trade	GBR	NGO	organization
canadian broadcasting corporation	Canadian Broadcasting Corporation	CAN	JRN	organization
canadian press	Canadian Press	CAN	JRN	organization
canadian security intelligence service	Canadian Security Intelligence Service	CAN	SPY	organization
capital fm	Capital FM	KEN	JRN	organization
carabineros	Carabineros	CHL	COP	organization
carabineros de chile	Carabineros	CHL	COP	organization
carabinieri	Carabinieri	ITA	COP	organization
caracol	Caracol	COL	JRN	organization
caracol radio	Caracol	COL	JRN	organization
care international	CARE International		NGO	organization
caretas	Caretas	PER	JRN	organization
caribbean community	Caribbean Community		IGO	organization
caricom	Caribbean Community		IGO	organization
caritas	Caritas		NGO	organization
cartel de los soles	Cartel of the Suns	VEN	CRM	group
cartel del noreste	Cartel del Noreste	MEX	CRM	group
cartel of the northeast	Cartel del Noreste	MEX	CRM	group
cartel of the suns	Cartel of the Suns	VEN	CRM	group
carter center	Carter Center		NGO	organization
carter centre	Carter Center		NGO	organization
casamance movement of democratic forces	Casamance Movement of Democratic Forces	SEN	REB	group
catholic relief services	Catholic Relief Services		NGO	organization
caucasus emirate	Caucasus Emirate	RUS	REB	group
cbi	Central Bureau of Investigation	IND	COP	organization
cbs	CBS	USA	JRN	organization
cbs news	CBS	USA	JRN	organization
ccp	Chinese Communist Party	CHN	PTY	organization
cctv	CCTV	CHN	JRN	organization
cdu	Christian Democratic Union	DEU	PTY	organization	w
cdu/csu	Christian Democratic Union	DEU	PTY	organization
ceasefire and transitional security arrangements monitoring and verification mechanism	Ceasefire and Transitional Security Arrangements Monitoring and Verification Mechanism		IGO	organization
cenco	CENCO	COD	REL	organization
cenidh	Nicaraguan Center for Human Rights	NIC	NGO	organization
centcom	U.S. Central Command	USA	MIL	organization
centers for disease control and prevention	Centers for Disease Control and Prevention	USA	GOV	organization
central american university	Central American University	SLV	EDU	organization
central bureau of investigation	Central Bureau of Investigation	IND	COP	organization
central committee of sudan doctors	Central Committee of Sudan Doctors	SDN	NGO	organization
central committee of sudanese doctors	Central Committee of Sudan Doctors	SDN	NGO	organization
central general staff	FARC dissidents	COL	REB	group
central industrial security force	Central Industrial Security Force	IND	COP	organization
central intelligence agency	Central Intelligence Agency	USA	SPY	organization
central intelligence organisation	Central Intelligence Organisation	ZWE	SPY	organization
central intelligence organization	Central Intelligence Organisation	ZWE	SPY	organization
central obrera boliviana	Bolivian Workers' Central	BOL	LAB	organization
central reserve police force	Central Reserve Police Force	IND	COP	organization
central tibetan administration	Tibetan government-in-exile	CHN	GOV	organization
central unitaria de trabajadores	Unitary Workers Central	COL	LAB	organization
centro nacional de informaciones	National Information Center	CHL	SPY	organization
cgsb	Simon Bolivar Guerrilla Coordinating Board	COL	REB	group
cgt	CGT	FRA	LAB	organization	w
cgtn	CCTV	CHN	JRN	organization
chadema	Chadema	TZA	PTY	organization
chama cha mapinduzi	Chama Cha Mapinduzi	TZA	PTY	organization
channel 12 news	Channel 12 news	ISR	JRN	organization
channel 4 news	Channel 4 News	GBR	JRN	organization
channel newsasia	Channel NewsAsia	SGP	JRN	organization
channels television	Channels Television	NGA	JRN	organization
chapitos	Los Chapitos	MEX	CRM	group
charter 77	Charter 77	CZE	OPP	organization
chechen republic of ichkeria	Chechen Republic of Ichkeria	RUS	REB	group
chicago police department	Chicago Police Department	USA	COP	organization
chicago tribune	Chicago Tribune	USA	JRN	organization
chimeres	Chimeres	HTI	PRM	group
chin national army	Chin National Front	MMR	REB	group
chin national front	Chin National Front	MMR	REB	group
china central television	CCTV	CHN	JRN	organization
china coast guard	Chinese Coast Guard	CHN	MIL	organization
china daily	China Daily	CHN	JRN	organization
china earthquake administration	China Earthquake Administration	CHN	GOV	organization
china earthquake networks center	China Earthquake Networks Center	CHN	GOV	organization
china earthquake networks centre	China Earthquake Networks Center	CHN	GOV	organization
china news service	China News Service	CHN	JRN	organization
chinese coast guard	Chinese Coast Guard	CHN	MIL	organization
chinese communist party	Chinese Communist Party	CHN	PTY	organization
chinland defence force	Chinland Defence Force	MMR	REB	group
chinland defense force	Chinland Defence Force	MMR	REB	group
chone killers	Chone Killers	ECU	CRM	group
choneros	Los Choneros	ECU	CRM	group
chosun ilbo	Chosun Ilbo	KOR	JRN	organization
chp	Republican People's Party	TUR	PTY	organization
christian aid	Christian Aid		NGO	organization
christian democratic party of chile	Christian Democratic Party of Chile	CHL	PTY	organization
christian democratic union	Christian Democratic Union	DEU	PTY	organization
christian social union	Christian Social Union	DEU	PTY	organization
christian socialist union	Christian Social Union	DEU	PTY	organization
cia	Central Intelligence Agency	USA	SPY	organization
cicig	International Commission against Impunity in Guatemala	UNO	IGO	organization
cinchonero people's liberation movement	Cinchoneros	HND	REB	group
cinchoneros	Cinchoneros	HND	REB	group
cis	Commonwealth of Independent States		IGO	organization
cisf	Central Industrial Security Force	IND	COP	organization	w
citizen newspaper	The Citizen newspaper	TZA	JRN	organization
citizen revolution	Citizen Revolution	ECU	PTY	organization
citizens coalition for change	Citizens Coalition for Change	ZWE	PTY	organization
citizens' movement	Citizens' Movement	MEX	PTY	organization
citizens' revolution	Citizen Revolution	ECU	PTY	organization
civic alliance	Civic Alliance for Justice and Democracy	NIC	OPP	organization
civic alliance for justice and democracy	Civic Alliance for Justice and Democracy	NIC	OPP	organization
civic coalition	Civic Coalition	POL	PTY	organization
civic council of popular and indigenous organizations of honduras	COPINH	HND	NGO	organization
civic democratic party	Civic Democratic Party	CZE	PTY	organization
civic forum	Civic Forum	CZE	OPP	organization
civic platform	Civic Platform	POL	PTY	organization
civic united front	Civic United Front	TZA	PTY	organization
civil contract	Civil Contract	ARM	PTY	organization
civil contract party	Civil Contract	ARM	PTY	organization
civil defence forces militia	Kamajors	SLE	PRM	group
civil defense patrols of guatemala	Civil Self-Defense Patrols	GTM	PRM	group
civil guard	Guardia Civil	ESP	COP	organization
civil self-defense patrols	Civil Self-Defense Patrols	GTM	PRM	group
civil.ge	Civil.ge	GEO	JRN	organization
civilian joint task force	Civilian Joint Task Force	NGA	PRM	group
civilian jtf	Civilian Joint Task Force	NGA	PRM	group
cjng	Jalisco New Generation Cartel	MEX	CRM	group
clan del golfo	Clan del Golfo	COL	CRM	group
clarin	Clarin	ARG	JRN	organization
cndd	National Council for the Defense of Democracy	BDI	REB	group
cndd-fdd	National Council for the Defense of Democracy	BDI	REB	group
cndp	National Congress for the Defence of the People	COD	REB	group	w
cnn	CNN	USA	JRN	organization
cnn turk	CNN Turk	TUR	JRN	organization
cnrp	Cambodia National Rescue Party	KHM	PTY	organization	w
cnte	CNTE	MEX	LAB	organization	w
coalition of patriots for change	Coalition of Patriots for Change	CAF	REB	group
coalition provisional authority	Coalition Provisional Authority	IRQ	GOV	organization
coast guard administration	Taiwan Coast Guard Administration	TWN	MIL	organization
cobra faction	South Sudan Democratic Movement	SSD	REB	group
codeco	CODECO	COD	PRM	group
cofadeh	COFADEH	HND	NGO	organization
cogat	COGAT	ISR	MIL	organization
colectivos	Colectivos	VEN	PRM	group
colina group	Grupo Colina	PER	MIL	group
collective security treaty organization	Collective Security Treaty Organization		IGO	organization
colombian liberal party	Colombian Liberal Party	COL	PTY	organization
colorado party	Colorado Party	PRY	PTY	organization
comando vermelho	Comando Vermelho	BRA	CRM	group
combined joint task force-operation inherent resolve	Combined Joint Task Force-Operation Inherent Resolve		IGO	organization
combined maritime forces	Combined Maritime Forces		IGO	organization
committee for state security	KGB	RUS	SPY	organization
committee of relatives of the disappeared in honduras	COFADEH	HND	NGO	organization
committee of soldiers' mothers	Committee of Soldiers' Mothers	RUS	NGO	organization
committee to protect journalists	Committee to Protect Journalists		NGO	organization
common alternative revolutionary force	Common Alternative Revolutionary Force	COL	PTY	organization
commonwealth of independent states	Commonwealth of Independent States		IGO	organization
commonwealth secretariat	Commonwealth Secretariat		IGO	organization
communist party of burma	Communist Party of Burma	MMR	REB	group
communist party of china	Chinese Communist Party	CHN	PTY	organization
communist party of cuba	Communist Party of Cuba	CUB	PTY	organization
communist party of india (maoist)	Communist Party of India (Maoist)	IND	REB	group
communist party of india (marxist)	Communist Party of India (Marxist)	IND	PTY	organization
communist party of india (marxist-leninist) people's war	Communist Party of India (Marxist-Leninist) People's War	IND	REB	group
communist party of nepal (maoist centre)	CPN (Maoist Centre)	NPL	PTY	organization
communist party of nepal (maoist)	Communist Party of Nepal (Maoist)	NPL	REB	group
communist party of nepal (unified marxist-leninist)	CPN-UML	NPL	PTY	organization
communist party of peru	Shining Path	PER	REB	group
communist party of the philippines	Communist Party of the Philippines	PHL	REB	group
communist party of the russian federation	Communist Party of the Russian Federation	RUS	PTY	organization
communist party of the soviet union	Communist Party of the Soviet Union	RUS	PTY	organization
communist party of vietnam	Communist Party of Vietnam	VNM	PTY	organization
community of sant'egidio	Community of Sant'Egidio		NGO	organization
comunes party	Common Alternative Revolutionary Force	COL	PTY	organization
conaie	CONAIE	ECU	NGO	organization
concern worldwide	Concern Worldwide		NGO	organization
conciliation resources	Conciliation Resources		NGO	organization
confederation of indigenous nationalities of ecuador	CONAIE	ECU	NGO	organization
confederation of mexican workers	Confederation of Mexican Workers	MEX	LAB	organization
confidencial	Confidencial	NIC	JRN	organization
conflict armament research	Conflict Armament Research	GBR	NGO	organization
congo river alliance	Alliance Fleuve Congo	COD	REB	group
congolese rally for democracy	Congolese Rally for Democracy	COD	REB	group
congolese rally for democracy-goma	RCD-Goma	COD	REB	group
congolese rally for democracy-liberation movement	RCD-ML	COD	REB	group
congress (i)	Indian National Congress	IND	PTY	organization
congress of south african trade unions	COSATU	ZAF	LAB	organization
congress party	Indian National Congress	IND	PTY	organization
conquering self-defense forces of the sierra nevada	Los Pachenca	COL	CRM	group
conred	CONRED	GTM	GOV	organization
conspiracy of cells of fire	Conspiracy of Fire Nuclei	GRC	UAF	group
conspiracy of fire nuclei	Conspiracy of Fire Nuclei	GRC	UAF	group
conspiracy of nuclei of fire	Conspiracy of Fire Nuclei	GRC	UAF	group
constitutional democratic party of japan	Constitutional Democratic Party of Japan	JPN	PTY	organization
continuity ira	Continuity IRA	GBR	REB	group
contras	Contras	NIC	REB	group
convivir	Convivir	COL	PRM	group
coordinadora arauco-malleco	Coordinadora Arauco-Malleco	CHL	REB	group
coordination council of belarus	Coordination Council of Belarus	BLR	OPP	organization
coordination framework	Coordination Framework	IRQ	PTY	organization
coordination of azawad movements	Coordination of Azawad Movements	MLI	REB	group
coordination of movements of azawad	Coordination of Azawad Movements	MLI	REB	group
coordinator of government activities in the territories	COGAT	ISR	MIL	organization
copernicus emergency management service	Copernicus Emergency Management Service	EUR	IGO	organization
copinh	COPINH	HND	NGO	organization
corriere della sera	Corriere della Sera	ITA	JRN	organization
corruption eradication commission	Corruption Eradication Commission	IDN	JUD	organization
corruption investigation office for high-ranking officials	Corruption Investigation Office for High-ranking Officials	KOR	JUD	organization
corsican national liberation front	Corsican National Liberation Front	FRA	REB	group
cosa nostra	Cosa Nostra	ITA	CRM	group
cosatu	COSATU	ZAF	LAB	organization
cosatu federation	COSATU	ZAF	LAB	organization
council of europe	Council of Europe		IGO	organization
council of guardians	Guardian Council	IRN	LEG	organization
council on american-islamic relations	Council on American-Islamic Relations	USA	NGO	organization
counter terrorism department	Counter Terrorism Department	PAK	COP	organization
counter terrorism service	Counter Terrorism Service	IRQ	MIL	organization
counter-terrorism department	Counter Terrorism Department	PAK	COP	organization
counter-terrorism service	Counter Terrorism Service	IRQ	MIL	organization
court of justice of the european union	European Court of Justice	EUR	JUD	organization
cpi (maoist)	Communist Party of India (Maoist)	IND	REB	group
cpi(m)	Communist Party of India (Marxist)	IND	PTY	organization
cpi-m	Communist Party of India (Marxist)	IND	PTY	organization
cpi-maoist	Communist Party of India (Maoist)	IND	REB	group
cpj	Committee to Protect Journalists		NGO	organization
cpn (maoist centre)	CPN (Maoist Centre)	NPL	PTY	organization
cpn (maoist)	Communist Party of Nepal (Maoist)	NPL	REB	group
cpn-maoist	Communist Party of Nepal (Maoist)	NPL	REB	group
cpn-maoist centre	CPN (Maoist Centre)	NPL	PTY	organization
cpn-uml	CPN-UML	NPL	PTY	organization
crips	Crips	USA	CRM	group
cristosal	Cristosal	SLV	NGO	organization
croatian defence council	Croatian Defence Council	BIH	REB	group
croatian defense council	Croatian Defence Council	BIH	REB	group
croatian democratic union	Croatian Democratic Union	BIH	PTY	organization
croatian democratic union of bosnia-herzegovina	Croatian Democratic Union	BIH	PTY	organization
crown prosecution service	Crown Prosecution Service	GBR	JUD	organization
crpf	Central Reserve Police Force	IND	COP	organization
csis	Canadian Security Intelligence Service	CAN	SPY	organization	w
csto	Collective Security Treaty Organization		IGO	organization
ctk	CTK	CZE	JRN	organization	w
ctk news agency	CTK	CZE	JRN	organization
cubadebate	CubaDebate	CUB	JRN	organization
cuban communist party	Communist Party of Cuba	CUB	PTY	organization
cumhuriyet	Cumhuriyet	TUR	JRN	organization
customs and border protection	U.S. Customs and Border Protection	USA	COP	organization
czech news agency	CTK	CZE	JRN	organization
da'esh	Daesh		UAF	group
da'wa party	Dawa Party	IRQ	PTY	organization
dabanga	Radio Dabanga	SDN	JRN	organization
dabanga sudan	Radio Dabanga	SDN	JRN	organization
daesh	Daesh		UAF	group
daesh khorasan	Daesh-K	AFG	UAF	group
daesh khorasan province	Daesh-K	AFG	UAF	group
daesh-k	Daesh-K	AFG	UAF	group
dagens nyheter	Dagens Nyheter	SWE	JRN	organization
dahalo	Dahalo	MDG	CRM	group
daily maverick	Daily Maverick	ZAF	JRN	organization
daily mirror	Daily Mirror	GBR	JRN	organization
daily monitor	Daily Monitor	UGA	JRN	organization
daily nation	Daily Nation	KEN	JRN	organization
daily sabah	Daily Sabah	TUR	JRN	organization
daily telegraph	The Daily Telegraph	GBR	JRN	organization
daish	Daesh		UAF	group
dan na ambassagou	Dan Na Ambassagou	MLI	PRM	group
danab	Danab	SOM	MIL	group
danab brigade	Danab	SOM	MIL	group
danab special forces	Danab	SOM	MIL	group
danish refugee council	Danish Refugee Council	DNK	NGO	organization
das	Department of Administrative Security	COL	SPY	organization
dashnak party	Armenian Revolutionary Federation	ARM	PTY	organization
dashnaktsutyun	Armenian Revolutionary Federation	ARM	PTY	organization
dawa party	Dawa Party	IRQ	PTY	organization
dawlah islamiya	Dawlah Islamiya	PHL	REB	group
dawn	Dawn	PAK	JRN	organization	w
de telegraaf	De Telegraaf	NLD	JRN	organization
dea	Drug Enforcement Administration	USA	COP	organization
defense intelligence agency	Defense Intelligence Agency	USA	SPY	organization
delta force	Delta Force	USA	MIL	organization
dem party	DEM Party	TUR	PTY	organization
demiroren news agency	Demiroren News Agency	TUR	JRN	organization
democratic alliance	Democratic Alliance	ZAF	PTY	organization
democratic center party	Democratic Center party	COL	PTY	organization
democratic forces for the liberation of rwanda	Democratic Forces for the Liberation of Rwanda	RWA	REB	group
democratic front for the liberation of palestine	Democratic Front for the Liberation of Palestine	PSE	REB	group
democratic karen benevolent army	Democratic Karen Buddhist Army	MMR	PRM	group
democratic karen buddhist army	Democratic Karen Buddhist Army	MMR	PRM	group
democratic league of kosovo	Democratic League of Kosovo	XKX	PTY	organization
democratic liberation forces of rwanda	Democratic Forces for the Liberation of Rwanda	RWA	REB	group
democratic movement of mozambique	Democratic Movement of Mozambique	MOZ	PTY	organization
democratic party	Democratic Party	USA	PTY	organization
democratic party of albanians	Democratic Party of Albanians	MKD	PTY	organization
democratic party of iranian kurdistan	Kurdistan Democratic Party of Iran	IRN	REB	group
democratic party of kosovo	Democratic Party of Kosovo	XKX	PTY	organization
democratic progressive party	Democratic Progressive Party	TWN	PTY	organization
democratic revolution party	Party of the Democratic Revolution	MEX	PTY	organization
democratic revolutionary alliance	Democratic Revolutionary Alliance	NIC	REB	group
democratic revolutionary party	Democratic Revolutionary Party	PAN	PTY	organization
democratic revolutionary party of mexico	Party of the Democratic Revolution	MEX	PTY	organization
democratic union for integration	Democratic Union for Integration	MKD	PTY	organization
democratic unionist party	Democratic Unionist Party	GBR	PTY	organization
democratic unity roundtable	Democratic Unity Roundtable	VEN	OPP	organization
demosisto	Demosisto	HKG	PTY	organization
densus 88	Densus 88	IDN	COP	organization
department of administrative security	Department of Administrative Security	COL	SPY	organization
department of defense	Pentagon	USA	MIL	organization
department of homeland security	Department of Homeland Security	USA	GOV	organization
department of justice	U.S. Department of Justice	USA	GOV	organization
department of special investigation	Department of Special Investigation	THA	COP	organization
department of state services	Department of State Services	NGA	SPY	organization
der spiegel	Der Spiegel	DEU	JRN	organization
der standard	Der Standard	AUT	JRN	organization
derg	Derg	ETH	GOV	group
dergue	Derg	ETH	GOV	group
derna protection force	Derna Protection Force	LBY	UAF	group
detachment 88	Densus 88	IDN	COP	organization
deutsche presse-agentur	Deutsche Presse-Agentur	DEU	JRN	organization
deutsche welle	Deutsche Welle	DEU	JRN	organization
dev sol	DHKP-C	TUR	UAF	group
dflp	Democratic Front for the Liberation of Palestine	PSE	REB	group
dgse	Directorate-General for External Security	FRA	SPY	organization	w
dgsi	DGSI	FRA	SPY	organization	w
dha	Demiroren News Agency	TUR	JRN	organization	w
dhkp-c	DHKP-C	TUR	UAF	group
dhkp/c	DHKP-C	TUR	UAF	group
dhs	Department of Homeland Security	USA	GOV	organization
die linke	Die Linke	DEU	PTY	organization
die presse	Die Presse	AUT	JRN	organization
die welt	Die Welt	DEU	JRN	organization
die zeit	Die Zeit	DEU	JRN	organization
dignity battalion	Dignity Battalions	PAN	PRM	group
dignity battalions	Dignity Battalions	PAN	PRM	group
dijin	DIJIN	COL	COP	organization
dina secret police	DINA secret police	CHL	SPY	group
dincote	DINCOTE	PER	COP	organization
dincote police	DINCOTE	PER	COP	organization
dircote	DINCOTE	PER	COP	organization
direccion de inteligencia nacional	DINA secret police	CHL	SPY	group
directorate for priority crime investigation	Directorate for Priority Crime Investigation	ZAF	COP	organization
directorate of criminal investigations	Directorate of Criminal Investigations	KEN	COP	organization
directorate-general for external security	Directorate-General for External Security	FRA	SPY	organization
disaster and emergency management authority	AFAD	TUR	GOV	organization
disaster and emergency management presidency	AFAD	TUR	GOV	organization
dkba	Democratic Karen Buddhist Army	MMR	PRM	group	w
dnipro battalion	Dnipro Battalion	UKR	PRM	group
dnipro-1	Dnipro Battalion	UKR	PRM	group
dnr	Donetsk People's Republic	UKR	REB	group
doctors of the world	Medecins du Monde		NGO	organization
doctors without borders	Medecins sans Frontieres		NGO	organization
dogan news agency	Demiroren News Agency	TUR	JRN	organization
doj	U.S. Department of Justice	USA	GOV	organization
dominican liberation party	Dominican Liberation Party	DOM	PTY	organization
donbas battalion	Donbas Battalion	UKR	PRM	group
donetsk people's republic	Donetsk People's Republic	UKR	REB	group
dozhd	TV Rain	RUS	JRN	organization
dpa	Deutsche Presse-Agentur	DEU	JRN	organization
dpr	Donetsk People's Republic	UKR	REB	group
dravida munnetra kazhagam	Dravida Munnetra Kazhagam	IND	PTY	organization
drug enforcement administration	Drug Enforcement Administration	USA	COP	organization
duma	Duma	RUS	LEG	organization
east african community	East African Community		IGO	organization
east indonesia mujahideen	East Indonesia Mujahideen	IDN	UAF	group
east turkestan islamic movement	Turkistan Islamic Party	CHN	UAF	group
east turkistan islamic movement	Turkistan Islamic Party	CHN	UAF	group
eastern front of sudan	Eastern Front of Sudan	SDN	REB	group
eastern security network	Eastern Security Network	NGA	REB	group
eccas	Economic Community of Central African States		IGO	organization
echo of moscow	Ekho Moskvy	RUS	JRN	organization
ecomog	ECOMOG		IGO	organization
economic and financial crimes commission	Economic and Financial Crimes Commission	NGA	JUD	organization
economic community of central african states	Economic Community of Central African States		IGO	organization
economic community of west african states	ECOWAS		IGO	organization
economic freedom fighters	Economic Freedom Fighters	ZAF	PTY	organization
ecopetrol	Ecopetrol	COL	BUS	organization
ecowas	ECOWAS		IGO	organization
ecowas court	ECOWAS Court of Justice		JUD	organization
ecowas court of justice	ECOWAS Court of Justice		JUD	organization
ecowas standby force	ECOWAS Standby Force		IGO	organization
ecuavisa	Ecuavisa	ECU	JRN	organization
edhi foundation	Edhi Foundation	PAK	NGO	organization
eelam people's democratic party	Eelam People's Democratic Party	LKA	PRM	group
eelam people's revolutionary liberation front	Eelam People's Revolutionary Liberation Front	LKA	REB	group
efcc	Economic and Financial Crimes Commission	NGA	JUD	organization	w
efe	EFE	ESP	JRN	organization
egtk	Tupac Katari Guerrilla Army	BOL	REB	group
egyptian initiative for personal rights	Egyptian Initiative for Personal Rights	EGY	NGO	organization
egyptian islamic jihad	Egyptian Islamic Jihad	EGY	UAF	group
eighteenth street gang	Barrio 18	SLV	CRM	group
ejercito de liberacion nacional	ELN	COL	REB	group
ejercito revolucionario del pueblo	People's Revolutionary Army of Argentina	ARG	REB	group
ekho moskvy	Ekho Moskvy	RUS	JRN	organization
el colombiano	El Colombiano	COL	JRN	organization
el comercio	El Comercio	PER	JRN	organization
el diario de hoy	El Diario de Hoy	SLV	JRN	organization
el espectador	El Espectador	COL	JRN	organization
el faro	El Faro	SLV	JRN	organization
el kaide	al-Qaida		UAF	group
el mercurio	El Mercurio	CHL	JRN	organization
el mundo	El Mundo	ESP	JRN	organization
el nacional	El Nacional	VEN	JRN	organization
el nuevo diario	El Nuevo Diario	NIC	JRN	organization
el pais	El Pais	ESP	JRN	organization
el tiempo	El Tiempo	COL	JRN	organization
el watan	El Watan	DZA	JRN	organization
elite corps of the colombian police	DIJIN	COL	COP	organization
eln	ELN	COL	REB	group
emercom	Russian Emergencies Ministry	RUS	GOV	organization
emergency lawyers	Emergency Lawyers	SDN	NGO	organization
emergency ngo	Emergency NGO	ITA	NGO	organization
emergency response rooms	Emergency Response Rooms	SDN	NGO	organization
emirates news agency	WAM news agency	ARE	JRN	organization
energoatom	Energoatom	UKR	BUS	organization
enforcement directorate	Enforcement Directorate	IND	JUD	organization
ennahda	Ennahda	TUN	PTY	organization
ennahda movement	Ennahda	TUN	PTY	organization
ennahda party	Ennahda	TUN	PTY	organization
environmental protection agency	Environmental Protection Agency	USA	GOV	organization
eoka	EOKA	CYP	REB	group	w
epdp	Eelam People's Democratic Party	LKA	PRM	group	w
epl	EPL	COL	REB	group
eplf	Eritrean People's Liberation Front	ERI	REB	group
epp	Paraguayan People's Army	PRY	REB	group
eprlf	Eelam People's Revolutionary Liberation Front	LKA	REB	group	w
eritrean liberation front	Eritrean Liberation Front	ERI	REB	group
eritrean people's liberation front	Eritrean People's Liberation Front	ERI	REB	group
erp	Revolutionary Army of the People	SLV	REB	group
erpi	Insurgent People's Revolutionary Army	MEX	REB	group	w
err news	ERR News	EST	JRN	organization
ertzaintza	Ertzaintza	ESP	COP	organization
estadao	O Estado de S.Paulo	BRA	JRN	organization
estado mayor central	FARC dissidents	COL	REB	group
eta	ETA	ESP	REB	group
ethiopian human rights commission	Ethiopian Human Rights Commission	ETH	NGO	organization
ethiopian national defence force	Ethiopian National Defence Force	ETH	MIL	organization
ethiopian national defence forces	Ethiopian National Defence Force	ETH	MIL	organization
ethiopian national defense force	Ethiopian National Defence Force	ETH	MIL	organization
ethiopian news agency	Ethiopian News Agency	ETH	JRN	organization
ethiopian people's revolutionary democratic front	Ethiopian People's Revolutionary Democratic Front	ETH	PTY	organization
ethiopian people's revolutionary party	Ethiopian People's Revolutionary Party	ETH	REB	group
etim	Turkistan Islamic Party	CHN	UAF	group
eu monitoring mission	European Union Monitoring Mission	EUR	IGO	organization
eufor	EUFOR	EUR	IGO	organization
eulex	EULEX	EUR	IGO	organization
eumm	European Union Monitoring Mission	EUR	IGO	organization	w
eunavfor	European Union Naval Force	EUR	IGO	organization
eurasian economic union	Eurasian Economic Union		IGO	organization
eurojust	Eurojust	EUR	IGO	organization
europa press	Europa Press	ESP	JRN	organization
european aviation safety agency	European Aviation Safety Agency	EUR	IGO	organization
european central bank	European Central Bank	EUR	IGO	organization
european commission	European Commission	EUR	GOV	organization
european council	European Council	EUR	GOV	organization
european court of human rights	European Court of Human Rights		JUD	organization
european court of justice	European Court of Justice	EUR	JUD	organization
european external action service	European External Action Service	EUR	IGO	organization
european medicines agency	European Medicines Agency	EUR	IGO	organization
european parliament	European Parliament	EUR	LEG	organization
european union monitoring mission	European Union Monitoring Mission	EUR	IGO	organization
european union naval force	European Union Naval Force	EUR	IGO	organization
europol	Europol	EUR	IGO	organization
euskadi ta askatasuna	ETA	ESP	REB	group
expediency council	Expediency Council	IRN	GOV	organization
expediency discernment council	Expediency Council	IRN	GOV	organization
extraditables	The Extraditables	COL	CRM	group
extraordinary chambers in the courts of cambodia	Extraordinary Chambers in the Courts of Cambodia	KHM	JUD	organization
ezln	Zapatista National Liberation Army	MEX	REB	group
ezzedine al-qassam brigades	Hamas	PSE	REB	group
faa	Federal Aviation Administration	USA	GOV	organization
facebook	Facebook	USA	BUS	organization
fact rebels	Front for Change and Concord in Chad	TCD	REB	group
failaq al-rahman	Faylaq al-Rahman	SYR	REB	group
fal	Zarate Willka Armed Forces of Liberation	BOL	REB	group
falintil	Fretilin	TLS	REB	group
falun gong	Falun Gong	CHN	REL	organization
familia do norte	Family of the North	BRA	CRM	group
familia michoacana	La Familia Michoacana	MEX	CRM	group
family of the north	Family of the North	BRA	CRM	group
fana broadcasting	Fana Broadcasting	ETH	JRN	organization
fana broadcasting corporate	Fana Broadcasting	ETH	JRN	organization
fanmi lavalas	Fanmi Lavalas	HTI	PTY	organization
fano	Fano	ETH	PRM	group
fano militia	Fano	ETH	PRM	group
fapla	FAPLA	AGO	MIL	organization
farabundo marti front for national liberation	Farabundo Marti National Liberation Front	SLV	REB	group
farabundo marti national liberation front	Farabundo Marti National Liberation Front	SLV	REB	group
farabundo marti popular liberation forces	Popular Liberation Forces	SLV	REB	group
farc	FARC	COL	REB	group
farc dissidents	FARC dissidents	COL	REB	group
farc-emc	FARC dissidents	COL	REB	group
fardc	FARDC	COD	MIL	organization
farn	National Resistance Armed Forces	SLV	REB	group
farouq brigade	Farouq Brigades	SYR	REB	group
farouq brigades	Farouq Brigades	SYR	REB	group
fars	Fars News Agency	IRN	JRN	organization
fars news agency	Fars News Agency	IRN	JRN	organization
fatah	Fatah	PSE	PTY	organization
fatah al-islam	Fatah al-Islam	LBN	UAF	group
fatah alliance	Fatah Alliance	IRQ	PTY	organization
fatemiyoun brigade	Fatemiyoun Brigade	AFG	PRM	group
fatemiyoun division	Fatemiyoun Brigade	AFG	PRM	group
fatherland party	Batkivshchyna	UKR	PTY	organization
faylaq al-rahman	Faylaq al-Rahman	SYR	REB	group
faz newspaper	Frankfurter Allgemeine Zeitung	DEU	JRN	organization
fbi	Federal Bureau of Investigation	USA	COP	organization
fdd	National Council for the Defense of Democracy	BDI	REB	group
fdlr	Democratic Forces for the Liberation of Rwanda	RWA	REB	group
fedayeen saddam	Fedayeen Saddam	IRQ	PRM	group
federal aviation administration	Federal Aviation Administration	USA	GOV	organization
federal bureau of investigation	Federal Bureau of Investigation	USA	COP	organization
federal criminal police office	Bundeskriminalamt	DEU	COP	organization
federal electoral institute	National Electoral Institute	MEX	GOV	organization
federal emergency management agency	Federal Emergency Management Agency	USA	GOV	organization
federal intelligence service	Bundesnachrichtendienst	DEU	SPY	organization
federal investigation agency	Federal Investigation Agency	PAK	COP	organization
federal judicial police	Federal Judicial Police	MEX	COP	organization
federal office for the protection of the constitution	Federal Office for the Protection of the Constitution	DEU	SPY	organization
federal security service	Federal Security Service	RUS	SPY	organization
federation council	Federation Council	RUS	LEG	organization
federation of korean trade unions	Federation of Korean Trade Unions	KOR	LAB	organization
fema	Federal Emergency Management Agency	USA	GOV	organization	w
feto	Gülen movement	TUR	OPP	group
fetullah terrorist organization	Gülen movement	TUR	OPP	group
fianna fail	Fianna Fail	IRL	PTY	organization
fides news agency	Fides news agency	VAT	JRN	organization
fidesz	Fidesz	HUN	PTY	organization
fidesz party	Fidesz	HUN	PTY	organization
fifth brigade	Fifth Brigade	ZWE	MIL	organization
financial action task force	Financial Action Task Force		IGO	organization
financial times	Financial Times	GBR	JRN	organization
fine gael	Fine Gael	IRL	PTY	organization
fire and disaster management agency	Fire and Disaster Management Agency	JPN	GOV	organization
first capital command	First Capital Command	BRA	CRM	group
fis	Islamic Salvation Front	DZA	PTY	organization
five star movement	Five Star Movement	ITA	PTY	organization
five-star movement	Five Star Movement	ITA	PTY	organization
flec	FLEC	AGO	REB	group
flnc	Corsican National Liberation Front	FRA	REB	group
fmln	Farabundo Marti National Liberation Front	SLV	REB	group
fnl	FNL	BDI	REB	group	w
focus taiwan	Focus Taiwan	TWN	JRN	organization
folha de s.paulo	Folha de S.Paulo	BRA	JRN	organization
folha de sao paulo	Folha de S.Paulo	BRA	JRN	organization
food and agriculture organisation	Food and Agriculture Organization	UNO	IGO	organization
food and agriculture organization	Food and Agriculture Organization	UNO	IGO	organization
food and drug administration	Food and Drug Administration	USA	GOV	organization
force 17	Force 17	PSE	REB	group
forces for freedom and change	Forces of Freedom and Change	SDN	OPP	organization
forces nouvelles	Forces Nouvelles	CIV	REB	group
forces of freedom and change	Forces of Freedom and Change	SDN	OPP	organization
forebu	Forebu	BDI	REB	group
foreign and commonwealth office	Foreign Office	GBR	GOV	organization
foreign intelligence service	Foreign Intelligence Service	RUS	SPY	organization
foreign legion	French Foreign Legion	FRA	MIL	group
foreign, commonwealth and development office	Foreign Office	GBR	GOV	organization
foro penal	Foro Penal	VEN	NGO	organization
forum for democratic change	Forum for Democratic Change	UGA	PTY	organization
forza italia	Forza Italia	ITA	PTY	organization
fox news	Fox News	USA	JRN	organization
fpl	Popular Liberation Forces	SLV	REB	group
fpmr	Manuel Rodriguez Patriotic Front	CHL	REB	group
fprc	Popular Front for the Rebirth of Central African Republic	CAF	REB	group	w
france 24	France 24	FRA	JRN	organization
france info	Franceinfo	FRA	JRN	organization
france unbowed	La France Insoumise	FRA	PTY	organization
france24	France 24	FRA	JRN	organization
franceinfo	Franceinfo	FRA	JRN	organization
frankfurter allgemeine zeitung	Frankfurter Allgemeine Zeitung	DEU	JRN	organization
fraph	FRAPH	HTI	PRM	group
fratelli d'italia	Brothers of Italy	ITA	PTY	organization
fray bartolome de las casas human rights center	Fray Bartolome de las Casas Human Rights Center	MEX	NGO	organization
free aceh movement	Free Aceh Movement	IDN	REB	group
free democratic party of germany	Free Democratic Party of Germany	DEU	PTY	organization
free papua movement	Free Papua Movement	IDN	REB	group
free patriotic movement	Free Patriotic Movement	LBN	PTY	organization
free peru	Free Peru	PER	PTY	organization
free syrian army	Free Syrian Army	SYR	REB	group
freedom and change	Forces of Freedom and Change	SDN	OPP	organization
freedom and justice party	Freedom and Justice Party	EGY	PTY	organization
freedom house	Freedom House		NGO	organization
freedom of russia legion	Freedom of Russia Legion	UKR	PRM	group
freedom party of austria	Freedom Party of Austria	AUT	PTY	organization
frelimo	FRELIMO	MOZ	GOV	organization
french foreign legion	French Foreign Legion	FRA	MIL	group
french gendarmerie	French Gendarmerie	FRA	COP	organization
frente amplio	Frente Amplio	URY	PTY	organization
fretilin	Fretilin	TLS	REB	group
friends of the earth	Friends of the Earth		NGO	organization
frodebu	Frodebu	BDI	PTY	organization
front de liberation du quebec	Front de liberation du Quebec	CAN	REB	group
front de liberation nationale	National Liberation Front of Algeria	DZA	PTY	organization
front for change and concord in chad	Front for Change and Concord in Chad	TCD	REB	group
front for democracy in burundi	Frodebu	BDI	PTY	organization
front for the advancement and progress of haiti	FRAPH	HTI	PRM	group
front for the liberation of the enclave of cabinda	FLEC	AGO	REB	group
front for the restoration of unity and democracy	Front for the Restoration of Unity and Democracy	DJI	REB	group
front line defenders	Front Line Defenders		NGO	organization
front pembela islam	Islamic Defenders Front	IDN	OPP	organization
front pour l'alternance et la concorde au tchad	Front for Change and Concord in Chad	TCD	REB	group
frontex	Frontex	EUR	IGO	organization
frontier corps	Frontier Corps	PAK	MIL	organization
frpi	Patriotic Resistance Front in Ituri	COD	REB	group	w
fsa	Free Syrian Army	SYR	REB	group
fsb	Federal Security Service	RUS	SPY	organization
fsln	Sandinista National Liberation Front	NIC	PTY	organization
fuerza popular	Fuerza Popular	PER	PTY	organization
fuerzas armadas revolucionarias de colombia	FARC	COL	REB	group
fulro	FULRO	VNM	REB	group
funai	FUNAI	BRA	GOV	organization
funcinpec	Funcinpec	KHM	PTY	organization
future forward party	Future Forward Party	THA	PTY	organization
future movement	Future Movement	LBN	PTY	organization
g20	G20		IGO	organization
g5 sahel	G5 Sahel		IGO	organization
g5 sahel force	G5 Sahel		IGO	organization
g5 sahel joint force	G5 Sahel		IGO	organization
g7	G7		IGO	organization
g8	G8		IGO	organization
g9 an fanmi	G9 gang alliance	HTI	CRM	group
g9 and family	G9 gang alliance	HTI	CRM	group
g9 coalition	G9 gang alliance	HTI	CRM	group
g9 family and allies	G9 gang alliance	HTI	CRM	group
g9 gang alliance	G9 gang alliance	HTI	CRM	group
gaitanist self-defense forces	Los Urabenos	COL	CRM	group
gaitanista self-defense forces of colombia	Los Urabenos	COL	CRM	group
gal death squads	Antiterrorist Liberation Groups	ESP	UAF	group
gam	Free Aceh Movement	IDN	REB	group
gama'a al-islamiya	al-Gama'a al-Islamiyya	EGY	UAF	group
gama'a islamiya	al-Gama'a al-Islamiyya	EGY	UAF	group
gamaa islamiya	al-Gama'a al-Islamiyya	EGY	UAF	group
gambela liberation front	Gambella Liberation Front	ETH	REB	group
gambella liberation front	Gambella Liberation Front	ETH	REB	group
garda	Garda	IRL	COP	organization
garda siochana	Garda	IRL	COP	organization
gardai	Garda	IRL	COP	organization
garo national liberation army	Garo National Liberation Army	IND	REB	group
garowe online	Garowe Online	SOM	JRN	organization
gatia	Imghad Tuareg Self-Defense Group	MLI	PRM	group
gaza health ministry	Gaza Health Ministry	PSE	HLH	organization
gaza humanitarian foundation	Gaza Humanitarian Foundation	USA	NGO	organization
gaza's health ministry	Gaza Health Ministry	PSE	HLH	organization
gazeta wyborcza	Gazeta Wyborcza	POL	JRN	organization
gazprom	Gazprom	RUS	BUS	organization
gcc	Gulf Cooperation Council		IGO	organization
gchq	GCHQ	GBR	SPY	organization	w
gendarmeria	Gendarmeria	ARG	COP	organization
general authority of civil defense	General Authority of Civil Defense	SAU	GOV	organization
general confederation of peruvian workers	General Confederation of Workers of Peru	PER	LAB	organization
general confederation of workers of peru	General Confederation of Workers of Peru	PER	LAB	organization
general intelligence directorate	General Intelligence Directorate	JOR	SPY	organization
general national congress	General National Congress	LBY	LEG	organization
general people's congress	General People's Congress	YEM	PTY	organization
general security directorate	General Security Directorate	LBN	SPY	organization
general service unit	General Service Unit	KEN	COP	organization
general staff of the armed forces of ukraine	Ukraine's General Staff	UKR	MIL	organization
general staff of the ukrainian armed forces	Ukraine's General Staff	UKR	MIL	organization
geo news	Geo News	PAK	JRN	organization
geo tv	Geo News	PAK	JRN	organization
georgian dream	Georgian Dream	GEO	PTY	organization
georgian dream party	Georgian Dream	GEO	PTY	organization
georgian state security service	State Security Service of Georgia	GEO	SPY	organization
gerakan aceh merdeka	Free Aceh Movement	IDN	REB	group
gerb	GERB	BGR	PTY	organization	w
gerb party	GERB	BGR	PTY	organization
gerindra	Gerindra	IDN	PTY	organization
gerindra party	Gerindra	IDN	PTY	organization
gia	Armed Islamic Group	DZA	REB	group
giants brigade	Giants Brigades	YEM	MIL	group
giants brigades	Giants Brigades	YEM	MIL	group
gift of the givers	Gift of the Givers	ZAF	NGO	organization
gilets jaunes	Yellow Vests	FRA	OPP	group
ginbot 7	Ginbot 7	ETH	OPP	organization
global times	Global Times	CHN	JRN	organization
global witness	Global Witness		NGO	organization
globe and mail	Globe and Mail	CAN	JRN	organization
globovision	Globovision	VEN	JRN	organization
gnla	Garo National Liberation Army	IND	REB	group	w
golani brigade	Golani Brigade	ISR	MIL	organization
golden dawn	Golden Dawn	GRC	PTY	organization
golden dawn party	Golden Dawn	GRC	PTY	organization
golkar	Golkar	IDN	PTY	organization
golkar party	Golkar	IDN	PTY	organization
good party	Good Party	TUR	PTY	organization
gop	Republican Party	USA	PTY	organization
government communications headquarters	GCHQ	GBR	SPY	organization
government of national accord	Government of National Accord	LBY	GOV	organization
gran grif	Gran Grif	HTI	CRM	group
gran grif gang	Gran Grif	HTI	CRM	group
grand national party	Grand National Party	KOR	PTY	organization
grandmothers of plaza de mayo	Grandmothers of Plaza de Mayo	ARG	NGO	organization
grandmothers of the plaza de mayo	Grandmothers of Plaza de Mayo	ARG	NGO	organization
granma	Granma	CUB	JRN	organization
grapo	GRAPO	ESP	UAF	group
gray wolves	Grey Wolves	TUR	UAF	group
great eastern islamic raiders front	Great Eastern Islamic Raiders' Front	TUR	UAF	group
great eastern islamic raiders' front	Great Eastern Islamic Raiders' Front	TUR	UAF	group
great indonesia movement party	Gerindra	IDN	PTY	organization
greater manchester police	Greater Manchester Police	GBR	COP	organization
greek coast guard	Hellenic Coast Guard	GRC	COP	organization
greenpeace	Greenpeace		NGO	organization
grey wolves	Grey Wolves	TUR	UAF	group
group of 20	G20		IGO	organization
group of eight	G8		IGO	organization
group of seven	G7		IGO	organization
gru	GRU	RUS	SPY	organization
grupo colina	Grupo Colina	PER	MIL	group
grupo de apoyo mutuo	Mutual Support Group	GTM	NGO	organization
gspc	Salafist Group for Preaching and Combat	DZA	REB	group
guadalajara cartel	Guadalajara Cartel	MEX	CRM	group
guardia civil	Guardia Civil	ESP	COP	organization
guardia di finanza	Guardia di Finanza	ITA	COP	organization
guardian	The Guardian	GBR	JRN	organization
guardian council	Guardian Council	IRN	LEG	organization
guardians of religion organization	Hurras al-Din	SYR	REB	group
guardians of the cedars	Guardians of the Cedars	LBN	PRM	group
guatemalan national revolutionary unity	Guatemalan National Revolutionary Unity	GTM	REB	group
guatemalan republican front	Guatemalan Republican Front	GTM	PTY	organization
guerreros unidos	Guerreros Unidos	MEX	CRM	group
guerrilla army of the poor	Guerrilla Army of the Poor	GTM	REB	group
guidance patrol	Guidance Patrol	IRN	COP	organization
gulen movement	Gülen movement	TUR	OPP	group
gulf cartel	Gulf Cartel	MEX	CRM	group
gulf clan	Clan del Golfo	COL	CRM	group
gulf cooperation council	Gulf Cooperation Council		IGO	organization
gun violence archive	Gun Violence Archive	USA	NGO	organization
gur	Ukrainian military intelligence	UKR	SPY	organization
ha'aretz	Haaretz	ISR	JRN	organization
haaretz	Haaretz	ISR	JRN	organization
hafiz gul bahadur group	Hafiz Gul Bahadur group	PAK	UAF	group
haiti national police	Haitian National Police	HTI	COP	organization
haiti's national police	Haitian National Police	HTI	COP	organization
haitian national police	Haitian National Police	HTI	COP	organization
haitian times	Haitian Times	HTI	JRN	organization
halo trust	HALO Trust		NGO	organization
hamas	Hamas	PSE	REB	group
hamza division	Hamza Division	SYR	REB	group
handicap international	Handicap International		NGO	organization
haqqani	Haqqani network	AFG	REB	group
haqqani network	Haqqani network	AFG	REB	group
harakat al-nujaba	Harakat al-Nujaba	IRQ	PRM	group
harakat al-shabaab	al-Shabab	SOM	REB	group
harakat hezbollah al-nujaba	Harakat al-Nujaba	IRQ	PRM	group
harkat-ul-ansar	Harkat-ul-Mujahideen	PAK	UAF	group
harkat-ul-jihad al-islami	Harkat-ul-Jihad al-Islami	PAK	UAF	group
harkat-ul-jihad-al-islami	Harkat-ul-Jihad al-Islami	PAK	UAF	group
harkat-ul-jihad-e-islami	Harkat-ul-Jihad al-Islami	PAK	UAF	group
harkat-ul-mujahideen	Harkat-ul-Mujahideen	PAK	UAF	group
hashd al-shaabi	Popular Mobilization Forces	IRQ	PRM	group
hashed al-shaabi	Popular Mobilization Forces	IRQ	PRM	group
hasm	Hasm	EGY	UAF	group
hasm movement	Hasm	EGY	UAF	group
hayat tahrir al sham	Hayat Tahrir al-Sham	SYR	REB	group
hayat tahrir al-sham	Hayat Tahrir al-Sham	SYR	REB	group
hdp	Peoples' Democratic Party	TUR	PTY	organization
hefazat-e-islam	Hefazat-e-Islam	BGD	OPP	group
hellenic coast guard	Hellenic Coast Guard	GRC	COP	organization
hellenic police	Hellenic Police	GRC	COP	organization
hells angels	Hells Angels	USA	CRM	group
helsingin sanomat	Helsingin Sanomat	FIN	JRN	organization
hengaw	Iran Human Rights	NOR	NGO	organization
hengaw organization for human rights	Iran Human Rights	NOR	NGO	organization
herri batasuna	Herri Batasuna	ESP	PTY	organization
hezb-e-islami	Hezb-e-Islami	AFG	REB	group
hezb-e-wahdat	Hezb-e-Wahdat	AFG	REB	group
hezb-i-islami	Hezb-e-Islami	AFG	REB	group
hezb-i-wahdat	Hezb-e-Wahdat	AFG	REB	group
hezbollah	Hezbollah	LBN	REB	group
hezbollah brigades	Kataib Hezbollah	IRQ	PRM	group
hezbullah	Hezbollah	LBN	REB	group
high council for the unity of azawad	High Council for the Unity of Azawad	MLI	REB	group
high negotiations committee	High Negotiations Committee	SYR	OPP	organization
hiiraan online	Hiiraan Online	SOM	JRN	organization
hina news agency	HINA news agency	HRV	JRN	organization
historic pact	Historic Pact	COL	PTY	organization
hizb al-islam	Hizbul Islam	SOM	UAF	group
hizb ut-tahrir	Hizb ut-Tahrir		OPP	organization
hizb-e-wahdat	Hezb-e-Wahdat	AFG	REB	group
hizb-i-islami	Hezb-e-Islami	AFG	REB	group
hizb-ul-mujahideen	Hizbul Mujahideen	IND	REB	group
hizb-ut-tahrir	Hizb ut-Tahrir		OPP	organization
hizballah	Hezbollah	LBN	REB	group
hizbollah	Hezbollah	LBN	REB	group
hizbul islam	Hizbul Islam	SOM	UAF	group
hizbul mujahedeen	Hizbul Mujahideen	IND	REB	group
hizbul mujahideen	Hizbul Mujahideen	IND	REB	group
hizbullah	Hezbollah	LBN	REB	group
hizbut tahrir	Hizb ut-Tahrir		OPP	organization
hizmet movement	Gülen movement	TUR	OPP	group
holy spirit movement	Holy Spirit Movement	UGA	REB	group
hong kong police force	Hong Kong Police Force	HKG	COP	organization
hope not hate	Hope Not Hate	GBR	NGO	organization
house of commons	House of Commons	GBR	LEG	organization
house of lords	House of Lords	GBR	LEG	organization
houthi	Houthis	YEM	REB	group
houthi movement	Houthis	YEM	REB	group
houthi rebels	Houthis	YEM	REB	group
houthis	Houthis	YEM	REB	group
hrana	Human Rights Activists News Agency	IRN	NGO	organization
hromadske	Hromadske	UKR	JRN	organization
hrw	Human Rights Watch		NGO	organization
hts	Hayat Tahrir al-Sham	SYR	REB	group
human rights activists news agency	Human Rights Activists News Agency	IRN	NGO	organization
human rights association	Human Rights Association	TUR	NGO	organization
human rights commission of pakistan	Human Rights Commission of Pakistan	PAK	NGO	organization
human rights watch	Human Rights Watch		NGO	organization
hur	Ukrainian military intelligence	UKR	SPY	organization
hurras al-deen	Hurras al-Din	SYR	REB	group
hurras al-din	Hurras al-Din	SYR	REB	group
hurriyat conference	All Parties Hurriyat Conference	IND	PTY	organization
hurriyet	Hurriyet	TUR	JRN	organization
hurriyet daily news	Hurriyet	TUR	JRN	organization
huthis	Houthis	YEM	REB	group
hynniewtrep national liberation council	Hynniewtrep National Liberation Council	IND	REB	group
iaea	International Atomic Energy Agency		IGO	organization
ibama	IBAMA	BRA	GOV	organization
ibama agency	IBAMA	BRA	GOV	organization
ibuka	Ibuka	RWA	NGO	organization
icao	International Civil Aviation Organization	UNO	IGO	organization	w
icc	International Criminal Court		JUD	organization
ice	Immigration and Customs Enforcement	USA	COP	organization	w
icg	International Crisis Group		NGO	organization
ichkeria	Chechen Republic of Ichkeria	RUS	REB	group
icj	International Court of Justice	UNO	JUD	organization
icpo	Interpol		IGO	organization
icrc	ICRC		NGO	organization
ictr	International Criminal Tribunal for Rwanda	UNO	JUD	organization
icty	International Criminal Tribunal for the former Yugoslavia	UNO	JUD	organization
idf	Israel Defense Forces	ISR	MIL	organization
ifor	IFOR		IGO	organization	w
ifp	Inkatha Freedom Party	ZAF	PTY	organization
ifrc	International Federation of Red Cross and Red Crescent Societies		NGO	organization
ig metall	IG Metall	DEU	LAB	organization
igad	IGAD		IGO	organization
ikhwan	Muslim Brotherhood	EGY	OPP	organization
imarat kavkaz	Caucasus Emirate	RUS	REB	group
imbonerakure	Imbonerakure	BDI	PRM	group
imf	International Monetary Fund		IGO	organization
imghad tuareg self-defense group	Imghad Tuareg Self-Defense Group	MLI	PRM	group
immigration and customs enforcement	Immigration and Customs Enforcement	USA	COP	organization
impuzamugambi	Impuzamugambi	RWA	PRM	group
imu	Islamic Movement of Uzbekistan	UZB	UAF	group
indepaz	Indepaz	COL	NGO	organization
independent democratic union	Independent Democratic Union	CHL	PTY	organization
independent electoral and boundaries commission	Independent Electoral and Boundaries Commission	KEN	GOV	organization
independent national electoral commission	Independent National Electoral Commission	NGA	GOV	organization
independent national patriotic front of liberia	Independent National Patriotic Front of Liberia	LBR	REB	group
independent newspaper	The Independent newspaper	GBR	JRN	organization
indian mujahideen	Indian Mujahideen	IND	UAF	group
indian national congress	Indian National Congress	IND	PTY	organization
indian peace keeping force	Indian Peace Keeping Force	LKA	MIL	organization
indian peacekeeping force	Indian Peace Keeping Force	LKA	MIL	organization
indigenous people of biafra	Indigenous People of Biafra	NGA	REB	group
indo-tibetan border police	Indo-Tibetan Border Police	IND	COP	organization
indonesian democratic party of struggle	PDI-P	IDN	PTY	organization
indonesian democratic party-struggle	PDI-P	IDN	PTY	organization
indonesian national armed forces	Indonesian National Armed Forces	IDN	MIL	organization
inec	Independent National Electoral Commission	NGA	GOV	organization	w
infobae	Infobae	ARG	JRN	organization
informal anarchist federation	Informal Anarchist Federation	ITA	UAF	group
inkatha	Inkatha Freedom Party	ZAF	PTY	organization
inkatha freedom party	Inkatha Freedom Party	ZAF	PTY	organization
inla	Irish National Liberation Army	GBR	REB	group
institute for the study of war	Institute for the Study of War	USA	NGO	organization
institutional revolutionary party	Institutional Revolutionary Party	MEX	PTY	organization
insurgent people's revolutionary army	Insurgent People's Revolutionary Army	MEX	REB	group
inter-american commission on human rights	Inter-American Commission on Human Rights		IGO	organization
inter-american court of human rights	Inter-American Court of Human Rights		JUD	organization
inter-american development bank	Inter-American Development Bank		IGO	organization
inter-services intelligence	Inter-Services Intelligence	PAK	SPY	organization
inter-services public relations	Inter-Services Public Relations	PAK	MIL	organization
interahamwe	Interahamwe	RWA	PRM	group
intercept	The Intercept	USA	JRN	organization
interfax	Interfax	RUS	JRN	organization
interfax news agency	Interfax	RUS	JRN	organization
interfax-ukraine	Interfax-Ukraine	UKR	JRN	organization
interfet	Interfet		IGO	organization
internal security forces	Internal Security Forces	LBN	COP	organization
international atomic energy agency	International Atomic Energy Agency		IGO	organization
international civil aviation organisation	International Civil Aviation Organization	UNO	IGO	organization
international civil aviation organization	International Civil Aviation Organization	UNO	IGO	organization
international commission against impunity in guatemala	International Commission against Impunity in Guatemala	UNO	IGO	organization
international commission of jurists	International Commission of Jurists		NGO	organization
international committee of the red cross	ICRC		NGO	organization
international court of justice	International Court of Justice	UNO	JUD	organization
international criminal court	International Criminal Court		JUD	organization
international criminal tribunal for rwanda	International Criminal Tribunal for Rwanda	UNO	JUD	organization
international criminal tribunal for the former yugoslavia	International Criminal Tribunal for the former Yugoslavia	UNO	JUD	organization
international crisis group	International Crisis Group		NGO	organization
international federation for human rights	International Federation for Human Rights		NGO	organization
international federation of journalists	International Federation of Journalists		NGO	organization
international federation of red cross and red crescent societies	International Federation of Red Cross and Red Crescent Societies		NGO	organization
international force for east timor	Interfet		IGO	organization
international labor organization	International Labour Organization	UNO	IGO	organization
international labour organisation	International Labour Organization	UNO	IGO	organization
international labour organization	International Labour Organization	UNO	IGO	organization
international legion	International Legion	UKR	MIL	organization
international legion of territorial defense of ukraine	International Legion	UKR	MIL	organization
international maritime organisation	International Maritime Organization	UNO	IGO	organization
international maritime organization	International Maritime Organization	UNO	IGO	organization
international medical corps	International Medical Corps		NGO	organization
international monetary fund	International Monetary Fund		IGO	organization
international organisation for migration	International Organization for Migration	UNO	IGO	organization
international organization for migration	International Organization for Migration	UNO	IGO	organization
international press institute	International Press Institute		NGO	organization
international red cross	ICRC		NGO	organization
international republican institute	International Republican Institute		NGO	organization
international rescue committee	International Rescue Committee		NGO	organization
international residual mechanism for criminal tribunals	International Residual Mechanism for Criminal Tribunals	UNO	JUD	organization
international security assistance force	ISAF		IGO	organization
interpol	Interpol		IGO	organization
interpress	Interpress	GEO	JRN	organization
interpressnews	Interpressnews	GEO	JRN	organization
investigative committee of russia	Russian Investigative Committee	RUS	COP	organization
iom	International Organization for Migration	UNO	IGO	organization
ipkf	Indian Peace Keeping Force	LKA	MIL	organization	w
ipob	Indigenous People of Biafra	NGA	REB	group
ira	Irish Republican Army	GBR	REB	group
iran human rights	Iran Human Rights	NOR	NGO	organization
iran international	Iran International	GBR	JRN	organization
iranian students news agency	ISNA	IRN	JRN	organization
iranian students' news agency	ISNA	IRN	JRN	organization
iraq body count	Iraq Body Count	GBR	NGO	organization
iraqi counter terrorism service	Counter Terrorism Service	IRQ	MIL	organization
iraqi governing council	Iraqi Governing Council	IRQ	GOV	organization
iraqi national accord	Iraqi National Accord	IRQ	PTY	organization
iraqi national congress	Iraqi National Congress	IRQ	PTY	organization
iraqi news agency	Iraqi News Agency	IRQ	JRN	organization
iraqi republican guard	Republican Guard	IRQ	MIL	organization
irgc	Revolutionary Guards	IRN	MIL	organization
irib	Islamic Republic of Iran Broadcasting	IRN	JRN	organization	w
irish national liberation army	Irish National Liberation Army	GBR	REB	group
irish republican army	Irish Republican Army	GBR	REB	group
irish times	Irish Times	IRL	JRN	organization
irna	IRNA	IRN	JRN	organization
irna news agency	IRNA	IRN	JRN	organization
is	Daesh		UAF	group	w
is-k	Daesh-K	AFG	UAF	group
is-kp	Daesh-K	AFG	UAF	group
isaf	ISAF		IGO	organization
isatabu freedom movement	Isatabu Freedom Movement	SLB	PRM	group
iscap	Islamic State Central Africa Province	COD	UAF	group	w
isgs	Islamic State in the Greater Sahara	MLI	UAF	group
isi	Inter-Services Intelligence	PAK	SPY	organization
isil	Daesh		UAF	group
isil-k	Daesh-K	AFG	UAF	group
isis	Daesh		UAF	group
isis khorasan	Daesh-K	AFG	UAF	group
isis-k	Daesh-K	AFG	UAF	group
isis-khorasan	Daesh-K	AFG	UAF	group
iskp	Daesh-K	AFG	UAF	group
islah party	Al-Islah	YEM	PTY	organization
islamic action front	Islamic Action Front	JOR	PTY	organization
islamic army in iraq	Islamic Army in Iraq	IRQ	UAF	group
islamic army of aden	Aden-Abyan Islamic Army	YEM	UAF	group
islamic courts union	Islamic Courts Union	SOM	REB	group
islamic dawa party	Dawa Party	IRQ	PTY	organization
islamic defenders front	Islamic Defenders Front	IDN	OPP	organization
islamic emirate of afghanistan	Taliban	AFG	REB	group
islamic international brigade	Islamic International Brigade	RUS	UAF	group
islamic jihad	Palestinian Islamic Jihad	PSE	REB	group
islamic jihad union	Islamic Jihad Union	UZB	UAF	group
islamic military counter terrorism coalition	Islamic Military Counter Terrorism Coalition		IGO	organization
islamic movement in nigeria	Islamic Movement in Nigeria	NGA	OPP	group
islamic movement of nigeria	Islamic Movement in Nigeria	NGA	OPP	group
islamic movement of uzbekistan	Islamic Movement of Uzbekistan	UZB	UAF	group
islamic relief	Islamic Relief		NGO	organization
islamic relief worldwide	Islamic Relief		NGO	organization
islamic renaissance party	Islamic Renaissance Party	TJK	PTY	organization
islamic renaissance party of tajikistan	Islamic Renaissance Party	TJK	PTY	organization
islamic republic news agency	IRNA	IRN	JRN	organization
islamic republic of iran broadcasting	Islamic Republic of Iran Broadcasting	IRN	JRN	organization
islamic resistance in iraq	Islamic Resistance in Iraq	IRQ	PRM	group
islamic resistance movement	Hamas	PSE	REB	group
islamic revolution guards corps	Revolutionary Guards	IRN	MIL	organization
islamic revolutionary guard corps	Revolutionary Guards	IRN	MIL	organization
islamic salvation army	Islamic Salvation Army	DZA	REB	group
islamic salvation front	Islamic Salvation Front	DZA	PTY	organization
islamic state	Daesh		UAF	group
islamic state central africa province	Islamic State Central Africa Province	COD	UAF	group
islamic state central african province	Islamic State Central Africa Province	COD	UAF	group
islamic state group	Daesh		UAF	group
islamic state in iraq and syria	Daesh		UAF	group
islamic state in iraq and the levant	Daesh		UAF	group
islamic state in khorasan	Daesh-K	AFG	UAF	group
islamic state in somalia	Islamic State in Somalia	SOM	UAF	group
islamic state in the greater sahara	Islamic State in the Greater Sahara	MLI	UAF	group
islamic state in west africa	Islamic State West Africa Province	NGA	UAF	group
islamic state in west africa province	Islamic State West Africa Province	NGA	UAF	group
islamic state khorasan	Daesh-K	AFG	UAF	group
islamic state khorasan province	Daesh-K	AFG	UAF	group
islamic state militant group	Daesh		UAF	group
islamic state mozambique	Ahlu Sunnah Wa-Jama'ah Mozambique	MOZ	UAF	group
islamic state mozambique province	Ahlu Sunnah Wa-Jama'ah Mozambique	MOZ	UAF	group
islamic state of iraq	al-Qaida in Iraq	IRQ	UAF	group
islamic state of iraq and syria	Daesh		UAF	group
islamic state of iraq and the levant	Daesh		UAF	group
islamic state sahel province	Islamic State in the Greater Sahara	MLI	UAF	group
islamic state somalia	Islamic State in Somalia	SOM	UAF	group
islamic state west africa	Islamic State West Africa Province	NGA	UAF	group
islamic state west africa province	Islamic State West Africa Province	NGA	UAF	group
islamic state-khorasan	Daesh-K	AFG	UAF	group
islamic state-khorasan province	Daesh-K	AFG	UAF	group
islamic supreme council of iraq	Supreme Council for Islamic Revolution in Iraq	IRQ	PTY	organization
ispr	Inter-Services Public Relations	PAK	MIL	organization	w
israel beitenu	Yisrael Beiteinu	ISR	PTY	organization
israel defence forces	Israel Defense Forces	ISR	MIL	organization
israel defense forces	Israel Defense Forces	ISR	MIL	organization
israel radio	Israel Radio	ISR	JRN	organization
israeli defence forces	Israel Defense Forces	ISR	MIL	organization
israeli defense forces	Israel Defense Forces	ISR	MIL	organization
istiqlal	Istiqlal Party	MAR	PTY	organization
istiqlal party	Istiqlal Party	MAR	PTY	organization
iswap	Islamic State West Africa Province	NGA	UAF	group
italian red cross	Italian Red Cross	ITA	NGO	organization
itar-tass	TASS	RUS	JRN	organization
itbp	Indo-Tibetan Border Police	IND	COP	organization	w
itv	ITV	GBR	JRN	organization
ivorian popular front	Ivorian Popular Front	CIV	PTY	organization
iyi party	Good Party	TUR	PTY	organization
izvestia	Izvestia	RUS	JRN	organization
izvestiya	Izvestia	RUS	JRN	organization
izz ad-din al-qassam brigades	Hamas	PSE	REB	group
jabhat al-nusra	Jabhat al-Nusra	SYR	REB	group
jabhat fateh al-sham	Jabhat al-Nusra	SYR	REB	group
jaish	Jaish-e-Mohammad	PAK	UAF	group
jaish al-adl	Jaish al-Adl	IRN	REB	group
jaish al-fatah	Jaish al-Fatah	SYR	REB	group
jaish al-islam	Jaysh al-Islam	SYR	REB	group
jaish al-mahdi	Mahdi Army	IRQ	PRM	group
jaish ul-adl	Jaish al-Adl	IRN	REB	group
jaish-e-mohammad	Jaish-e-Mohammad	PAK	UAF	group
jaish-e-mohammed	Jaish-e-Mohammad	PAK	UAF	group
jaish-i-mohammad	Jaish-e-Mohammad	PAK	UAF	group
jakarta post	Jakarta Post	IDN	JRN	organization
jalisco new generation cartel	Jalisco New Generation Cartel	MEX	CRM	group
jama'at al-tawhid wal-jihad	Jama'at al-Tawhid wal-Jihad	IRQ	UAF	group
jama'at nusrat al-islam wal-muslimin	JNIM	MLI	UAF	group
jama'atu ahlis sunna lidda'awati wal-jihad	Boko Haram	NGA	REB	group
jama'atul mujahideen bangladesh	Jamaat-ul-Mujahideen Bangladesh	BGD	UAF	group
jamaah ansharut daulah	Jamaah Ansharut Daulah	IDN	UAF	group
jamaah islamiyah	Jemaah Islamiyah	IDN	UAF	group
jamaat al muslimeen	Jamaat al Muslimeen	TTO	UAF	group
jamaat nusrat al-islam wal-muslimin	JNIM	MLI	UAF	group
jamaat ul-ahrar	Jamaat-ul-Ahrar	PAK	UAF	group
jamaat-e-islami	Jamaat-e-Islami	BGD	PTY	organization
jamaat-e-islami pakistan	Jamaat-e-Islami Pakistan	PAK	PTY	organization
jamaat-ud-dawa	Lashkar-e-Taiba	PAK	UAF	group
jamaat-ul-ahrar	Jamaat-ul-Ahrar	PAK	UAF	group
jamaat-ul-ahrar faction	Jamaat-ul-Ahrar	PAK	UAF	group
jamaat-ul-mujahideen bangladesh	Jamaat-ul-Mujahideen Bangladesh	BGD	UAF	group
jamaatul mujahideen bangladesh	Jamaat-ul-Mujahideen Bangladesh	BGD	UAF	group
jamaica constabulary force	Jamaica Constabulary Force	JAM	COP	organization
jamaica gleaner	Jamaica Gleaner	JAM	JRN	organization
jamaica labour party	Jamaica Labour Party	JAM	PTY	organization
jamiat ulema-e-islam	Jamiat Ulema-e-Islam	PAK	PTY	organization
jamiat ulema-e-islam-fazl	Jamiat Ulema-e-Islam	PAK	PTY	organization
jamiat-e-islami	Jamiat-e-Islami	AFG	REB	group
jamiat-i-islami	Jamiat-e-Islami	AFG	REB	group
jammu and kashmir liberation front	Jammu and Kashmir Liberation Front	IND	REB	group
janata dal	Janata Dal	IND	PTY	organization
janata dal (united)	Janata Dal	IND	PTY	organization
janatha vimukthi peramuna	Janatha Vimukthi Peramuna	LKA	PTY	group
janjaweed militia	Janjaweed	SDN	PRM	group
janjawid	Janjaweed	SDN	PRM	group
japan coast guard	Japan Coast Guard	JPN	MIL	organization
japan innovation party	Japan Innovation Party	JPN	PTY	organization
japan meteorological agency	Japan Meteorological Agency	JPN	GOV	organization
japan self-defense forces	Self-Defense Forces	JPN	MIL	organization
japanese coast guard	Japan Coast Guard	JPN	MIL	organization
japanese meteorological agency	Japan Meteorological Agency	JPN	GOV	organization
japanese red army	Japanese Red Army	JPN	UAF	group
jatiya party	Jatiya Party	BGD	PTY	organization
jaysh al-fatah	Jaish al-Fatah	SYR	REB	group
jaysh al-islam	Jaysh al-Islam	SYR	REB	group
jazeera	Al Jazeera	QAT	JRN	organization
jem	Jaish-e-Mohammad	PAK	UAF	group
jemaah ansharut daulah	Jamaah Ansharut Daulah	IDN	UAF	group
jemaah islamiah	Jemaah Islamiyah	IDN	UAF	group
jemaah islamiyah	Jemaah Islamiyah	IDN	UAF	group
jenin battalion	Jenin Brigades	PSE	REB	group
jenin brigade	Jenin Brigades	PSE	REB	group
jenin brigades	Jenin Brigades	PSE	REB	group
jerusalem post	Jerusalem Post	ISR	JRN	organization
jeune afrique	Jeune Afrique	FRA	JRN	organization
jeunes patriotes	Young Patriots	CIV	PRM	group
jewish underground	Jewish Underground	ISR	UAF	group
ji	Jemaah Islamiyah	IDN	UAF	group
jiji	Jiji Press	JPN	JRN	organization
jiji press	Jiji Press	JPN	JRN	organization
jklf	Jammu and Kashmir Liberation Front	IND	REB	group
jnim	JNIM	MLI	UAF	group
jobbik	Jobbik	HUN	PTY	organization
joint chiefs of staff	Joint Chiefs of Staff	USA	MIL	organization
joint chiefs of staff of south korea	Joint Chiefs of Staff of South Korea	KOR	MIL	organization
joint incidents assessment team	Joint Incidents Assessment Team		IGO	organization
joongang ilbo	Joongang Ilbo	KOR	JRN	organization
jordan news agency	Petra news agency	JOR	JRN	organization
jose simeon canas university	Central American University	SLV	EDU	organization
juarez cartel	Juarez Cartel	MEX	CRM	group
jubilee party	Jubilee Party	KEN	PTY	organization
jui-f	Jamiat Ulema-e-Islam	PAK	PTY	organization
jui-s	Jamiat Ulema-e-Islam	PAK	PTY	organization
jumbish-i-milli	Junbish-e-Milli	AFG	REB	group
junbish-e-milli	Junbish-e-Milli	AFG	REB	group
junbish-i-milli	Junbish-e-Milli	AFG	REB	group
jund al-khilafa	Jund al-Khilafah	DZA	UAF	group
jund al-khilafah	Jund al-Khilafah	DZA	UAF	group
jund al-sham	Jund al-Sham	LBN	UAF	group
jund ansar allah	Jund Ansar Allah	PSE	UAF	group
jundallah	Jundallah	IRN	REB	group
jundullah	Jundallah	IRN	REB	group
june 2 movement	June 2 Movement	DEU	UAF	group
june 5 movement	June 5 Movement	MLI	OPP	organization
junglers	Jungulers	GMB	MIL	group
jungulers	Jungulers	GMB	MIL	group
justice and charity	Justice and Charity	MAR	OPP	organization
justice and development party	Justice and Development Party	TUR	PTY	organization
justice and equality movement	Justice and Equality Movement	SDN	REB	group
justice and spirituality	Justice and Charity	MAR	OPP	organization
justice department	U.S. Department of Justice	USA	GOV	organization
justicialist party	Justicialist Party	ARG	PTY	organization
jutarnji list	Jutarnji List	HRV	JRN	organization
jvp	Janatha Vimukthi Peramuna	LKA	PTY	group
kach	Kach	ISR	UAF	group
kachin independence army	Kachin Independence Army	MMR	REB	group
kachin independence organisation	Kachin Independence Army	MMR	REB	group
kachin independence organization	Kachin Independence Army	MMR	REB	group
kadek	PKK	TUR	REB	group
kadima	Kadima	ISR	PTY	organization
kahane chai	Kahane Chai	ISR	UAF	group
kaibil	Kaibiles	GTM	MIL	group
kaibiles	Kaibiles	GTM	MIL	group
kamajor militia	Kamajors	SLE	PRM	group
kamajors	Kamajors	SLE	PRM	group
kamtapur liberation organisation	Kamtapur Liberation Organisation	IND	REB	group
kamtapur liberation organization	Kamtapur Liberation Organisation	IND	REB	group
kamuina nsapu	Kamuina Nsapu	COD	PRM	group
kamwina nsapu	Kamuina Nsapu	COD	PRM	group
kan radio	Kan radio	ISR	JRN	organization
kanglei yawol kanna lup	Kanglei Yawol Kanna Lup	IND	REB	group
kanu	Kenya African National Union	KEN	PTY	organization	w
karapatan	Karapatan	PHL	NGO	organization
karbi longri north cachar hills liberation front	Karbi Longri North Cachar Hills Liberation Front	IND	REB	group
karen national liberation army	Karen National Union	MMR	REB	group
karen national union	Karen National Union	MMR	REB	group
karenni army	Karenni Army	MMR	REB	group
karenni national progressive party	Karenni Army	MMR	REB	group
karenni nationalities defence force	Karenni Nationalities Defence Force	MMR	REB	group
karenni nationalities defense force	Karenni Nationalities Defence Force	MMR	REB	group
karuna faction	Tamil Makkal Viduthalai Pulikal	LKA	PRM	group
karuna group	Tamil Makkal Viduthalai Pulikal	LKA	PRM	group
kata katanga	Bakata Katanga	COD	PRM	group
kata'ib hezbollah	Kataib Hezbollah	IRQ	PRM	group
kata'ib sayyid al-shuhada	Kataib Sayyid al-Shuhada	IRQ	PRM	group
kataeb	Kataeb	LBN	PRM	group
kataeb party	Kataeb	LBN	PRM	group
kataib hezbollah	Kataib Hezbollah	IRQ	PRM	group
kataib sayyid al-shuhada	Kataib Sayyid al-Shuhada	IRQ	PRM	group
kathimerini	Kathimerini	GRC	JRN	organization
katiba macina	Macina Liberation Front	MLI	UAF	group
kazinform	Kazinform	KAZ	JRN	organization
kbs	KBS	KOR	JRN	organization	w
kcna	KCNA	PRK	JRN	organization
kdp	Kurdistan Democratic Party	IRQ	PTY	organization
kdpi	Kurdistan Democratic Party of Iran	IRN	REB	group	w
kefaya	Kefaya	EGY	OPP	organization
kenya african national union	Kenya African National Union	KEN	PTY	organization
kenya defence forces	Kenya Defence Forces	KEN	MIL	organization
kenya defense forces	Kenya Defence Forces	KEN	MIL	organization
kenya red cross	Kenya Red Cross	KEN	NGO	organization
kenya red cross society	Kenya Red Cross	KEN	NGO	organization
kenyan defence forces	Kenya Defence Forces	KEN	MIL	organization
kenyan defense forces	Kenya Defence Forces	KEN	MIL	organization
kenyan red cross	Kenya Red Cross	KEN	NGO	organization
kfor	KFOR		IGO	organization
kgb	KGB	RUS	SPY	organization
khaleej times	Khaleej Times	ARE	JRN	organization
khalistan commando force	Khalistan Commando Force	IND	REB	group
khalistan liberation force	Khalistan Commando Force	IND	REB	group
khalistan zindabad force	Khalistan Zindabad Force	IND	REB	group
khmer people's national liberation front	Khmer People's National Liberation Front	KHM	REB	group
khmer rouge	Khmer Rouge	KHM	REB	group
khovar	Khovar	TJK	JRN	organization
kia	Kachin Independence Army	MMR	REB	group
kifaya	Kefaya	EGY	OPP	organization
kivu security tracker	Kivu Security Tracker	COD	NGO	organization
kkk	Ku Klux Klan	USA	UAF	group
kla	Kosovo Liberation Army	XKX	REB	group
kmt	Kuomintang	TWN	PTY	organization
kndf	Karenni Nationalities Defence Force	MMR	REB	group	w
knesset	Knesset	ISR	LEG	organization
knights templar cartel	Knights Templar Cartel	MEX	CRM	group
knla	Karen National Union	MMR	REB	group
knu	Karen National Union	MMR	REB	group
koevoet	Koevoet	ZAF	MIL	group
koglweogo	Koglweogo	BFA	PRM	group
kokang army	Myanmar National Democratic Alliance Army	MMR	REB	group
komala	Komala	IRN	REB	group
komala party of iranian kurdistan	Komala	IRN	REB	group
komalah	Komala	IRN	REB	group
komeito	Komeito	JPN	PTY	organization
kommersant	Kommersant	RUS	JRN	organization
kompas	Kompas	IDN	JRN	organization
komsomolskaya pravda	Komsomolskaya Pravda	RUS	JRN	organization
kongra-gel	PKK	TUR	REB	group
kopassus	Kopassus	IDN	MIL	organization
korean broadcasting system	KBS	KOR	JRN	organization
korean central news agency	KCNA	PRK	JRN	organization
korean central television	Korean Central Television	PRK	JRN	organization
korean confederation of trade unions	Korean Confederation of Trade Unions	KOR	LAB	organization
korean people's army	Korean People's Army	PRK	MIL	organization
kosovo liberation army	Kosovo Liberation Army	XKX	REB	group
kosovo police	Kosovo Police	XKX	COP	organization
kosovo police service	Kosovo Police	XKX	COP	organization
kosovo specialist chambers	Kosovo Specialist Chambers	XKX	JUD	organization
kraken regiment	Kraken regiment	UKR	MIL	organization
kraze barye	Kraze Barye	HTI	CRM	group
kronen zeitung	Kronen Zeitung	AUT	JRN	organization
ku klux klan	Ku Klux Klan	USA	UAF	group
kuki chin national front	Kuki-Chin National Front	BGD	REB	group
kuki national army	Kuki National Army	IND	REB	group
kuki-chin national front	Kuki-Chin National Front	BGD	REB	group
kulmiye	Kulmiye	SOM	PTY	organization
kuna	Kuwait News Agency	KWT	JRN	organization	w
kuomintang	Kuomintang	TWN	PTY	organization
kurdish democratic party	Kurdistan Democratic Party	IRQ	PTY	organization
kurdish workers' party	PKK	TUR	REB	group
kurdistan democratic party	Kurdistan Democratic Party	IRQ	PTY	organization
kurdistan democratic party of iran	Kurdistan Democratic Party of Iran	IRN	REB	group
kurdistan free life party	Party of Free Life of Kurdistan	IRN	REB	group
kurdistan freedom falcons	Kurdistan Freedom Hawks	TUR	REB	group
kurdistan freedom hawks	Kurdistan Freedom Hawks	TUR	REB	group
kurdistan regional government	Kurdistan Regional Government	IRQ	GOV	organization
kurdistan worker's party	PKK	TUR	REB	group
kurdistan workers party	PKK	TUR	REB	group
kurdistan workers' party	PKK	TUR	REB	group
kuwait news agency	Kuwait News Agency	KWT	JRN	organization
kyiv independent	Kyiv Independent	UKR	JRN	organization
kyiv post	Kyiv Post	UKR	JRN	organization
kykl	Kanglei Yawol Kanna Lup	IND	REB	group	w
kyodo	Kyodo	JPN	JRN	organization
kyodo news	Kyodo	JPN	JRN	organization
kyodo news agency	Kyodo	JPN	JRN	organization
l'osservatore romano	Osservatore Romano	VAT	JRN	organization
la familia	La Familia Michoacana	MEX	CRM	group
la familia michoacana	La Familia Michoacana	MEX	CRM	group
la france insoumise	La France Insoumise	FRA	PTY	organization
la jornada	La Jornada	MEX	JRN	organization
la libertad avanza	La Libertad Avanza	ARG	PTY	organization
la linea	Juarez Cartel	MEX	CRM	group
la mayiza	La Mayiza	MEX	CRM	group
la nacion	La Nacion	ARG	JRN	organization
la repubblica	La Repubblica	ITA	JRN	organization
la republica	La Republica	PER	JRN	organization
la stampa	La Stampa	ITA	JRN	organization
la tercera	La Tercera	CHL	JRN	organization
la tribuna	La Tribuna	HND	JRN	organization
la union tepito	La Union Tepito	MEX	CRM	group
la vanguardia	La Vanguardia	ESP	JRN	organization
ladies in white	Ladies in White	CUB	OPP	organization
lakurawa	Lakurawa	NGA	UAF	group
lamuka	Lamuka	COD	OPP	organization
landless rural workers movement	Landless Workers' Movement	BRA	OPP	organization
landless rural workers' movement	Landless Workers' Movement	BRA	OPP	organization
landless workers movement	Landless Workers' Movement	BRA	OPP	organization
landless workers' movement	Landless Workers' Movement	BRA	OPP	organization
lao people's revolutionary party	Lao People's Revolutionary Party	LAO	PTY	organization
lapd	Los Angeles Police Department	USA	COP	organization	w
lashkar-e-islam	Lashkar-e-Islam	PAK	UAF	group
lashkar-e-jhangvi	Lashkar-e-Jhangvi	PAK	UAF	group
lashkar-e-jhangvi al-alami	Lashkar-e-Jhangvi al-Alami	PAK	UAF	group
lashkar-e-taiba	Lashkar-e-Taiba	PAK	UAF	group
lashkar-e-tayyiba	Lashkar-e-Taiba	PAK	UAF	group
lashkar-e-toiba	Lashkar-e-Taiba	PAK	UAF	group
lashkar-i-islam	Lashkar-e-Islam	PAK	UAF	group
lashkar-i-jhangvi	Lashkar-e-Jhangvi	PAK	UAF	group
lashkar-i-taiba	Lashkar-e-Taiba	PAK	UAF	group
laskar jihad	Laskar Jihad	IDN	UAF	group
latin kings	Latin Kings	ECU	CRM	group
lautaro	Lautaro Youth Movement	CHL	REB	group
lautaro youth movement	Lautaro Youth Movement	CHL	REB	group
lavalas	Fanmi Lavalas	HTI	PTY	organization
lavalas party	Fanmi Lavalas	HTI	PTY	organization
law and justice party	Law and Justice	POL	PTY	organization
lazarus group	Lazarus Group	PRK	CRM	group
le figaro	Le Figaro	FRA	JRN	organization
le monde	Le Monde	FRA	JRN	organization
le nouvelliste	Le Nouvelliste	HTI	JRN	organization
le parisien	Le Parisien	FRA	JRN	organization
league of arab states	Arab League		IGO	organization
league of the righteous	Asaib Ahl al-Haq	IRQ	PRM	group
lebanese armed forces	Lebanese Armed Forces	LBN	MIL	organization
lebanese forces	Lebanese Forces	LBN	PRM	group
lebanese internal security forces	Internal Security Forces	LBN	COP	organization
legion freedom of russia	Freedom of Russia Legion	UKR	PRM	group
lej	Lashkar-e-Jhangvi	PAK	UAF	group
les republicains	Les Republicains	FRA	PTY	organization
let	Lashkar-e-Taiba	PAK	UAF	group	w
leta news agency	LETA news agency	LVA	JRN	organization
liberal democratic party of japan	Liberal Democratic Party of Japan	JPN	PTY	organization
liberal democratic party of russia	Liberal Democratic Party of Russia	RUS	PTY	organization
liberation army of presevo, medvedja and bujanovac	Liberation Army of Presevo, Medvedja and Bujanovac	SRB	REB	group
liberation newspaper	Liberation newspaper	FRA	JRN	organization
liberation tigers of tamil eelam	Liberation Tigers of Tamil Eelam	LKA	REB	group
liberians united for reconciliation and democracy	LURD	LBR	REB	group
liberty advances	La Libertad Avanza	ARG	PTY	organization
liberty and refoundation	Liberty and Refoundation	HND	PTY	organization
libre party	Liberty and Refoundation	HND	PTY	organization
libya dawn	Libya Dawn	LBY	PRM	group
libya observer	Libya Observer	LBY	JRN	organization
libyan arab armed forces	Libyan National Army	LBY	MIL	group
libyan islamic fighting group	Libyan Islamic Fighting Group	LBY	UAF	group
libyan national army	Libyan National Army	LBY	MIL	group
licorne	Operation Licorne	FRA	MIL	organization
likud	Likud	ISR	PTY	organization
likud party	Likud	ISR	PTY	organization
lions den	Lions' Den	PSE	REB	group
lions' den	Lions' Den	PSE	REB	group
listin diario	Listin Diario	DOM	JRN	organization
living together gang alliance	Viv Ansanm	HTI	CRM	group
liwa al-tawhid	Liwa al-Tawhid	SYR	REB	group
liwa fatemiyoun	Fatemiyoun Brigade	AFG	PRM	group
liwa zainebiyoun	Zainabiyoun Brigade	PAK	PRM	group
lna	Libyan National Army	LBY	MIL	group
lnr	Luhansk People's Republic	UKR	REB	group
local coordinating committees	Local Coordination Committees	SYR	NGO	organization
local coordination committees	Local Coordination Committees	SYR	NGO	organization
lok sabha	Lok Sabha	IND	LEG	organization
lord's resistance army	Lord's Resistance Army	UGA	REB	group
lords resistance army	Lord's Resistance Army	UGA	REB	group
lorenzo zelaya popular revolutionary forces	Lorenzo Zelaya Popular Revolutionary Forces	HND	REB	group
los angeles police department	Los Angeles Police Department	USA	COP	organization
los angeles times	Los Angeles Times	USA	JRN	organization
los ardillos	Los Ardillos	MEX	CRM	group
los chapitos	Los Chapitos	MEX	CRM	group
los choneros	Los Choneros	ECU	CRM	group
los extraditables	The Extraditables	COL	CRM	group
los lobos	Los Lobos	ECU	CRM	group
los lobos gang	Los Lobos	ECU	CRM	group
los pachenca	Los Pachenca	COL	CRM	group
los pepes	Los Pepes	COL	PRM	group
los tiempos	Los Tiempos	BOL	JRN	organization
los tiguerones	Los Tiguerones	ECU	CRM	group
los urabenos	Los Urabenos	COL	CRM	group
los viagras	Los Viagras	MEX	CRM	group
los zetas	Los Zetas	MEX	CRM	group
loyalist volunteer force	Loyalist Volunteer Force	GBR	PRM	group
lpr	Luhansk People's Republic	UKR	REB	group
lra	Lord's Resistance Army	UGA	REB	group
ltte	Liberation Tigers of Tamil Eelam	LKA	REB	group
lucha	Lucha	COD	OPP	organization
lugansk people's republic	Luhansk People's Republic	UKR	REB	group
luhansk people's militia	Luhansk People's Republic	UKR	REB	group
luhansk people's republic	Luhansk People's Republic	UKR	REB	group
lurd	LURD	LBR	REB	group
lusa news agency	Lusa news agency	PRT	JRN	organization
lutte pour le changement	Lucha	COD	OPP	organization
lvf	Loyalist Volunteer Force	GBR	PRM	group
m-19	M-19	COL	REB	group
m19	M-19	COL	REB	group
m23	M23	COD	REB	group
m23 movement	M23	COD	REB	group
m5-rfp	June 5 Movement	MLI	OPP	organization
ma'an news agency	Ma'an News Agency	PSE	JRN	organization
ma'ariv	Maariv	ISR	JRN	organization
ma'awisley	Macawisley	SOM	PRM	group
maan news agency	Ma'an News Agency	PSE	JRN	organization
maariv	Maariv	ISR	JRN	organization
macawisley	Macawisley	SOM	PRM	group
macina liberation front	Macina Liberation Front	MLI	UAF	group
macina liberation movement	Macina Liberation Front	MLI	UAF	group
mada masr	Mada Masr	EGY	JRN	organization
madres de plaza de mayo	Mothers of Plaza de Mayo	ARG	NGO	organization
magen david adom	Magen David Adom	ISR	NGO	organization
maghreb arabe presse	Maghreb Arabe Presse	MAR	JRN	organization
magyar nemzet	Magyar Nemzet	HUN	JRN	organization
mahdi army	Mahdi Army	IRQ	PRM	group
mai mai	Mai-Mai	COD	PRM	group
mai-mai	Mai-Mai	COD	PRM	group
mail & guardian	Mail & Guardian	ZAF	JRN	organization
mail and guardian	Mail & Guardian	ZAF	JRN	organization
main directorate of intelligence	Ukrainian military intelligence	UKR	SPY	organization
main intelligence directorate of russia	GRU	RUS	SPY	organization
mainichi shimbun	Mainichi Shimbun	JPN	JRN	organization
mainland affairs council	Mainland Affairs Council	TWN	GOV	organization
majlis	Majlis	IRN	LEG	organization
malaita eagle force	Malaita Eagle Force	SLB	PRM	group
malawi congress party	Malawi Congress Party	MWI	PTY	organization
malaysiakini	Malaysiakini	MYS	JRN	organization
malaysian anti-corruption commission	Malaysian Anti-Corruption Commission	MYS	JUD	organization
malaysian maritime enforcement agency	Malaysian Maritime Enforcement Agency	MYS	GOV	organization
manipur people's liberation army	Manipur People's Liberation Army	IND	REB	group
manuel rodriguez patriotic front	Manuel Rodriguez Patriotic Front	CHL	REB	group
maoist communist center	Maoist Communist Centre	IND	REB	group
maoist communist centre	Maoist Communist Centre	IND	REB	group
maoists	Communist Party of India (Maoist)	IND	REB	group
mapu-lautaro	Lautaro Youth Movement	CHL	REB	group
mara salvatrucha	Mara Salvatrucha	SLV	CRM	group
march 23 movement	M23	COD	REB	group
maritime and coastguard agency	Maritime and Coastguard Agency	GBR	GOV	organization
marxist-leninist communist party	Marxist-Leninist Communist Party	TUR	UAF	group
masked men brigade	Masked Men Brigade	MLI	UAF	group
massob	Movement for the Actualization of the Sovereign State of Biafra	NGA	REB	group
maute	Maute group	PHL	UAF	group
maute group	Maute group	PHL	UAF	group
maximiliano hernandez martinez anticommunist brigade	Maximiliano Hernandez Martinez Anticommunist Brigade	SLV	PRM	group
mayi-mayi	Mai-Mai	COD	PRM	group
mdc alliance	Movement for Democratic Change	ZWE	PTY	organization
mdc-t	Movement for Democratic Change	ZWE	PTY	organization
medecins du monde	Medecins du Monde		NGO	organization
medecins sans frontieres	Medecins sans Frontieres		NGO	organization
medellin cartel	Medellin Cartel	COL	CRM	group
medellin drug cartel	Medellin Cartel	COL	CRM	group
mediafax	Mediafax	ROU	JRN	organization
mediazona	Mediazona	RUS	JRN	organization
meduza	Meduza	RUS	JRN	organization
mehr	Mehr News Agency	IRN	JRN	organization
mehr news agency	Mehr News Agency	IRN	JRN	organization
mek	People's Mujahedin of Iran	IRN	REB	group
memorial	Memorial	RUS	NGO	organization	w
mena	MENA	EGY	JRN	organization
mend	Movement for the Emancipation of the Niger Delta	NGA	REB	group
mercosur	Mercosur		IGO	organization
mercy corps	Mercy Corps		NGO	organization
meretz	Meretz	ISR	PTY	organization
meta	Facebook	USA	BUS	organization
meteorology, climatology, and geophysical agency	BMKG	IDN	GOV	organization
metropolitan police department of tokyo	Metropolitan Police Department of Tokyo	JPN	COP	organization
mfdc	Casamance Movement of Democratic Forces	SEN	REB	group
mi5	MI5	GBR	SPY	organization
mi6	MI6	GBR	SPY	organization
miami herald	Miami Herald	USA	JRN	organization
middle east news agency	MENA	EGY	JRN	organization
milf	Moro Islamic Liberation Front	PHL	REB	group
militarized communist party of peru	Militarized Communist Party of Peru	PER	REB	group
milli istihbarat teskilati	National Intelligence Organization	TUR	SPY	organization
milliyet	Milliyet	TUR	JRN	organization
mines advisory group	Mines Advisory Group		NGO	organization
ministry of state security	Ministry of State Security	CHN	SPY	organization
minugua	MINUGUA	UNO	IGO	organization
minurso	MINURSO	UNO	IGO	organization
minusca	MINUSCA	UNO	IGO	organization
minusma	MINUSMA	UNO	IGO	organization
minustah	MINUSTAH	UNO	IGO	organization
mir	Movement of the Revolutionary Left	CHL	REB	group
misca	MISCA		IGO	organization
mit intelligence	National Intelligence Organization	TUR	SPY	organization
mizan	Mizan	IRN	JRN	organization
mizan news agency	Mizan	IRN	JRN	organization
mk party	uMkhonto weSizwe Party	ZAF	PTY	organization
mkhedrioni	Mkhedrioni	GEO	PRM	group
mko	People's Mujahedin of Iran	IRN	REB	group
mlc	Movement for the Liberation of the Congo	COD	REB	group
mndaa	Myanmar National Democratic Alliance Army	MMR	REB	group	w
mnjtf	Multinational Joint Task Force		MIL	organization	w
mnla	National Movement for the Liberation of Azawad	MLI	REB	group
mnlf	Moro National Liberation Front	PHL	REB	group
mobile brigade corps	Brimob	IDN	COP	organization
mobondo	Mobondo	COD	PRM	group
mobondo militia	Mobondo	COD	PRM	group
mohajir qaumi movement	Muttahida Qaumi Movement	PAK	PTY	group
mojahedin khalq	People's Mujahedin of Iran	IRN	REB	group
mombasa republican council	Mombasa Republican Council	KEN	REB	group
mong tai army	Mong Tai Army	MMR	REB	group
montoneros	Montoneros	ARG	REB	group
monuc	MONUSCO	UNO	IGO	organization
monusco	MONUSCO	UNO	IGO	organization
morazanist front for the liberation of honduras	Morazanist Patriotic Front	HND	REB	group
morazanist patriotic front	Morazanist Patriotic Front	HND	REB	group
morena party	Morena party	MEX	PTY	organization
moro islamic liberation front	Moro Islamic Liberation Front	PHL	REB	group
moro national liberation front	Moro National Liberation Front	PHL	REB	group
moroccan islamic combatant group	Moroccan Islamic Combatant Group	MAR	UAF	group
moscow times	Moscow Times	RUS	JRN	organization
mosop	Movement for the Survival of the Ogoni People	NGA	OPP	group
mossad	Mossad	ISR	SPY	organization
mossos	Mossos d'Esquadra	ESP	COP	organization
mossos d'esquadra	Mossos d'Esquadra	ESP	COP	organization
motherland party	Motherland Party	TUR	PTY	organization
mothers of plaza de mayo	Mothers of Plaza de Mayo	ARG	NGO	organization
mothers of the plaza de mayo	Mothers of Plaza de Mayo	ARG	NGO	organization
move forward party	Move Forward Party	THA	PTY	organization
movement 2 june	June 2 Movement	DEU	UAF	group
movement for democracy and justice in chad	Movement for Democracy and Justice in Chad	TCD	REB	group
movement for democracy in liberia	Movement for Democracy in Liberia	LBR	REB	group
movement for democratic change	Movement for Democratic Change	ZWE	PTY	organization
movement for multiparty democracy	Movement for Multiparty Democracy	ZMB	PTY	organization
movement for oneness and jihad in west africa	Movement for Oneness and Jihad in West Africa	MLI	UAF	group
movement for socialism	Movement Toward Socialism	BOL	PTY	organization
movement for the actualization of the sovereign state of biafra	Movement for the Actualization of the Sovereign State of Biafra	NGA	REB	group
movement for the emancipation of the niger delta	Movement for the Emancipation of the Niger Delta	NGA	REB	group
movement for the liberation of the congo	Movement for the Liberation of the Congo	COD	REB	group
movement for the survival of the ogoni people	Movement for the Survival of the Ogoni People	NGA	OPP	group
movement for unity and jihad in west africa	Movement for Oneness and Jihad in West Africa	MLI	UAF	group
movement of nigeriens for justice	Movement of Nigeriens for Justice	NER	REB	group
movement of the revolutionary left	Movement of the Revolutionary Left	CHL	REB	group
movement toward socialism	Movement Toward Socialism	BOL	PTY	organization
movimiento al socialismo	Movement Toward Socialism	BOL	PTY	organization
movimiento armado quintin lame	Quintin Lame	COL	REB	group
movimiento ciudadano	Citizens' Movement	MEX	PTY	organization
movimiento revolucionario tupac amaru	Tupac Amaru Revolutionary Movement	PER	REB	group
movimiento semilla	Semilla	GTM	PTY	organization
mozambican national resistance	RENAMO	MOZ	REB	group
mozambique national resistance	RENAMO	MOZ	REB	group
mpla	MPLA	AGO	GOV	organization
mqm	Muttahida Qaumi Movement	PAK	PTY	group	w
mqm-h	Muttahida Qaumi Movement	PAK	PTY	group
mqm-p	Muttahida Qaumi Movement	PAK	PTY	group
mrcd-fln	National Liberation Forces of Rwanda	RWA	REB	group
mrta	Tupac Amaru Revolutionary Movement	PER	REB	group
ms-13	Mara Salvatrucha	SLV	CRM	group
msf	Medecins sans Frontieres		NGO	organization
msf-holland	Medecins sans Frontieres		NGO	organization
msnbc	NBC	USA	JRN	organization
mti news agency	MTI news agency	HUN	JRN	organization
mtp	All for the Fatherland Movement	ARG	REB	group
muerte a secuestradores	Muerte a Secuestradores	COL	PRM	group
muhammadiyah	Muhammadiyah	IDN	REL	organization
mujahedin-e khalq	People's Mujahedin of Iran	IRN	REB	group
mujahedin-e-khalq	People's Mujahedin of Iran	IRN	REB	group
mujahideen of eastern indonesia	East Indonesia Mujahideen	IDN	UAF	group
mujahideen shura council	Mujahideen Shura Council	IRQ	UAF	group
mujahideen-e-khalq	People's Mujahedin of Iran	IRN	REB	group
mujahidin indonesia timur	East Indonesia Mujahideen	IDN	UAF	group
mujao	Movement for Oneness and Jihad in West Africa	MLI	UAF	group
mujwa	Movement for Oneness and Jihad in West Africa	MLI	UAF	group
multinational force and observers	Multinational Force and Observers		IGO	organization
multinational joint task force	Multinational Joint Task Force		MIL	organization
multinational security support mission	Multinational Security Support Mission		IGO	organization
mungiki	Mungiki	KEN	CRM	group
muslim brotherhood	Muslim Brotherhood	EGY	OPP	organization
muslim scholars association	Association of Muslim Scholars	IRQ	REL	organization
muttahida qaumi movement	Muttahida Qaumi Movement	PAK	PTY	group
mutual support group	Mutual Support Group	GTM	NGO	organization
mwatana	Mwatana	YEM	NGO	organization
mwatana for human rights	Mwatana	YEM	NGO	organization
myanmar national democratic alliance army	Myanmar National Democratic Alliance Army	MMR	REB	group
nabu	National Anti-Corruption Bureau of Ukraine	UKR	JUD	organization	w
naftogaz	Naftogaz	UKR	BUS	organization
nagorno-karabakh defence army	Artsakh Defense Army	AZE	REB	group
nagorno-karabakh defense army	Artsakh Defense Army	AZE	REB	group
nahda	Ennahda	TUN	PTY	organization
nahdlatul ulama	Nahdlatul Ulama	IDN	REL	organization
naparama	Naparama	MOZ	PRM	group
naqshbandi army	Naqshbandi Army	IRQ	REB	group
naqshbandi order	Naqshbandi Army	IRQ	REB	group
nasa	National Aeronautics and Space Administration	USA	GOV	organization	w
nasha niva	Nasha Niva	BLR	JRN	organization
nation media group	Daily Nation	KEN	JRN	organization
national accountability bureau	National Accountability Bureau	PAK	JUD	organization
national action party	National Action Party	MEX	PTY	organization
national aeronautics and space administration	National Aeronautics and Space Administration	USA	GOV	organization
national anti-corruption bureau	National Anti-Corruption Bureau of Ukraine	UKR	JUD	organization
national anti-corruption bureau of ukraine	National Anti-Corruption Bureau of Ukraine	UKR	JUD	organization
national anti-terrorist prosecutor's office	National Anti-Terrorist Prosecutor's Office	FRA	JUD	organization
national coalition for syrian revolutionary and opposition forces	Syrian National Coalition	SYR	OPP	organization
national committee for the salvation of the people	National Committee for the Salvation of the People	MLI	GOV	organization
national committee of reconciliation and development	National Committee of Reconciliation and Development	GIN	GOV	organization
national conciliation party	National Conciliation Party	SLV	PTY	organization
national congress for the defence of the people	National Congress for the Defence of the People	COD	REB	group
national congress for the defense of the people	National Congress for the Defence of the People	COD	REB	group
national congress party	National Congress Party	SDN	PTY	organization
national coordinator of education workers	CNTE	MEX	LAB	organization
national council for peace and order	National Council for Peace and Order	THA	GOV	organization
national council for the defense of democracy	National Council for the Defense of Democracy	BDI	REB	group
national council for the safeguard of the homeland	National Council for the Safeguard of the Homeland	NER	GOV	organization
national council of resistance of iran	National Council of Resistance of Iran	IRN	OPP	organization
national court of spain	Audiencia Nacional	ESP	JUD	organization
national crime agency	National Crime Agency	GBR	COP	organization
national democratic congress	National Democratic Congress	GHA	PTY	organization
national democratic front of bodoland	National Democratic Front of Bodoland	IND	REB	group
national democratic front of the philippines	National Democratic Front of the Philippines	PHL	REB	group
national democratic institute	National Democratic Institute	USA	NGO	organization
national directorate of security	National Directorate of Security	AFG	SPY	organization
national disaster management authority	National Disaster Management Authority	PAK	GOV	organization
national disaster mitigation agency	National Disaster Mitigation Agency	IDN	GOV	organization
national disaster response force	National Disaster Response Force	IND	GOV	organization
national disaster risk reduction and management council	National Disaster Risk Reduction and Management Council	PHL	GOV	organization
national electoral institute	National Electoral Institute	MEX	GOV	organization
national emergency management agency	National Emergency Management Agency	NGA	GOV	organization
national episcopal conference of congo	CENCO	COD	REL	organization
national forces of liberation	FNL	BDI	REB	group
national foundation of indigenous peoples	FUNAI	BRA	GOV	organization
national front for liberation	National Front for Liberation	SYR	REB	group
national front for the defence of the constitution	National Front for the Defense of the Constitution	GIN	OPP	organization
national front for the defense of the constitution	National Front for the Defense of the Constitution	GIN	OPP	organization
national front of france	National Rally	FRA	PTY	organization
national gendarmerie of argentina	Gendarmeria	ARG	COP	organization
national guard	National Guard		MIL	organization
national human rights defense network	National Human Rights Defense Network	HTI	NGO	organization
national hurricane center	National Hurricane Center	USA	GOV	organization
national indian foundation	FUNAI	BRA	GOV	organization
national indigenous organization of colombia	National Indigenous Organization of Colombia	COL	NGO	organization
national information center	National Information Center	CHL	SPY	organization
national institute of geophysics and volcanology	National Institute of Geophysics and Volcanology	ITA	GOV	organization
national intelligence agency of congo	National Intelligence Agency of Congo	COD	GOV	organization
national intelligence and security agency	National Intelligence and Security Agency	SOM	SPY	organization
national intelligence organization	National Intelligence Organization	TUR	SPY	organization
national intelligence service	National Intelligence Service	KOR	SPY	organization
national intelligence service of peru	National Intelligence Service of Peru	PER	SPY	organization
national investigation agency	National Investigation Agency	IND	COP	organization
national league for democracy	National League for Democracy	MMR	PTY	organization
national liberal party of romania	National Liberal Party of Romania	ROU	PTY	organization
national liberation army	ELN	COL	REB	group
national liberation army of macedonia	National Liberation Army of Macedonia	MKD	REB	group
national liberation forces	FNL	BDI	REB	group
national liberation forces of rwanda	National Liberation Forces of Rwanda	RWA	REB	group
national liberation front of algeria	National Liberation Front of Algeria	DZA	PTY	organization
national liberation front of corsica	Corsican National Liberation Front	FRA	REB	group
national liberation front of south vietnam	Viet Cong	VNM	REB	group
national liberation front of syria	National Front for Liberation	SYR	REB	group
national liberation front of tripura	National Liberation Front of Tripura	IND	REB	group
national movement for the liberation of azawad	National Movement for the Liberation of Azawad	MLI	REB	group
national news agency	National News Agency	LBN	JRN	organization
national oceanic and atmospheric administration	National Oceanic and Atmospheric Administration	USA	GOV	organization
national oil corporation	National Oil Corporation	LBY	GOV	organization
national opposition union	National Opposition Union	NIC	PTY	organization
national party of honduras	National Party of Honduras	HND	PTY	organization
national party of south africa	National Party of South Africa	ZAF	PTY	organization
national patriotic front of liberia	National Patriotic Front of Liberia	LBR	REB	group
national people's congress	National People's Congress	CHN	LEG	organization
national public radio	NPR	USA	JRN	organization
national rally	National Rally	FRA	PTY	organization
national regeneration movement	Morena party	MEX	PTY	organization
national religious party	National Religious Party	ISR	PTY	organization
national republican alliance	National Republican Alliance	SLV	PTY	organization
national resistance armed forces	National Resistance Armed Forces	SLV	REB	group
national resistance front	National Resistance Front of Afghanistan	AFG	REB	group
national resistance front of afghanistan	National Resistance Front of Afghanistan	AFG	REB	group
national resistance movement	National Resistance Movement	UGA	PTY	organization
national revolutionary front	Barisan Revolusi Nasional	THA	REB	group
national salvation front of south sudan	National Salvation Front of South Sudan	SSD	REB	group
national search and rescue agency	Basarnas	IDN	GOV	organization
national security agency	National Security Agency	USA	SPY	organization
national security agency of egypt	National Security Agency of Egypt	EGY	SPY	organization
national security guard	National Security Guard	IND	MIL	organization
national socialist council of nagaland	National Socialist Council of Nagaland	IND	REB	group
national socialist council of nagaland (khaplang)	NSCN-K	IND	REB	group
national socialist council of nagaland-khaplang	NSCN-K	IND	REB	group
national socialist underground	National Socialist Underground	DEU	UAF	group
national tawheed jamaat	National Thowheeth Jama'ath	LKA	UAF	group
national thowheed jamaath	National Thowheeth Jama'ath	LKA	UAF	group
national thowheeth jama'ath	National Thowheeth Jama'ath	LKA	UAF	group
national transitional council	National Transitional Council	LBY	GOV	organization
national transportation safety board	National Transportation Safety Board	USA	GOV	organization
national umma party	Umma Party	SDN	PTY	organization
national union for the total independence of angola	UNITA	AGO	REB	group
national union of metalworkers of south africa	National Union of Metalworkers of South Africa	ZAF	LAB	organization
national union of mineworkers	National Union of Mineworkers	ZAF	LAB	organization
national union of salvadoran workers	National Union of Salvadoran Workers	SLV	LAB	organization
national unity government of myanmar	National Unity Government of Myanmar	MMR	OPP	organization
national unity platform	National Unity Platform	UGA	PTY	organization
national weather service	National Weather Service	USA	GOV	organization
nationalist action party	Nationalist Movement Party	TUR	PTY	organization
nationalist and integrationist front	Nationalist and Integrationist Front	COD	REB	group
nationalist democratic action	Nationalist Democratic Action	BOL	PTY	organization
nationalist movement party	Nationalist Movement Party	TUR	PTY	organization
nationalist party of taiwan	Kuomintang	TWN	PTY	organization
nationalist republican alliance	National Republican Alliance	SLV	PTY	organization
nationalist revolutionary movement	Nationalist Revolutionary Movement	BOL	PTY	organization
nato	NATO		IGO	organization
nato resolute support	Resolute Support Mission		IGO	organization
navy seals	Navy SEALs	USA	MIL	organization
naxalites	Communist Party of India (Maoist)	IND	REB	group
naxals	Communist Party of India (Maoist)	IND	REB	group
nbc	NBC	USA	JRN	organization
nbc news	NBC	USA	JRN	organization
ncri	National Council of Resistance of Iran	IRN	OPP	organization
ndc-r	Nduma Defense of Congo	COD	REB	group
ndfb	National Democratic Front of Bodoland	IND	REB	group
ndrangheta	'Ndrangheta	ITA	CRM	group
ndrf	National Disaster Response Force	IND	GOV	organization	w
ndrrmc	National Disaster Risk Reduction and Management Council	PHL	GOV	organization	w
ndtv	NDTV	IND	JRN	organization
nduma defence of congo	Nduma Defense of Congo	COD	REB	group
nduma defence of congo-renovated	Nduma Defense of Congo	COD	REB	group
nduma defense of congo	Nduma Defense of Congo	COD	REB	group
neo black movement	Black Axe	NGA	CRM	group
neo-jmb	Jamaat-ul-Mujahideen Bangladesh	BGD	UAF	group
nepali congress	Nepali Congress	NPL	PTY	organization
nepali congress party	Nepali Congress	NPL	PTY	organization
nestor paz zamora commission	Nestor Paz Zamora Commission	BOL	REB	group
neutral nations supervisory commission	Neutral Nations Supervisory Commission		IGO	organization
new azerbaijan party	New Azerbaijan Party	AZE	PTY	organization
new china news agency	Xinhua	CHN	JRN	organization
new democracy party	New Democracy	GRC	PTY	organization
new forces rebels	Forces Nouvelles	CIV	REB	group
new ira	New IRA	GBR	REB	group
new patriotic party	New Patriotic Party	GHA	PTY	organization
new people's army	New People's Army	PHL	REB	group
new scotland yard	Scotland Yard	GBR	COP	organization
new times of rwanda	The New Times of Rwanda	RWA	JRN	organization
new wafd party	Wafd Party	EGY	PTY	organization
new york city police department	New York Police Department	USA	COP	organization
new york police department	New York Police Department	USA	COP	organization
new york times	The New York Times	USA	JRN	organization
new zealand herald	New Zealand Herald	NZL	JRN	organization
news agency of nigeria	News Agency of Nigeria	NGA	JRN	organization
news24	News24	ZAF	JRN	organization
newsweek	Newsweek	USA	JRN	organization
nexta	Nexta	BLR	JRN	organization
nhk	NHK	JPN	JRN	organization
nicaraguan center for human rights	Nicaraguan Center for Human Rights	NIC	NGO	organization
nicaraguan resistance	Contras	NIC	REB	group
nidaa tounes	Nidaa Tounes	TUN	PTY	organization
niger delta avengers	Niger Delta Avengers	NGA	REB	group
niger delta people's volunteer force	Niger Delta People's Volunteer Force	NGA	REB	group
niger movement for justice	Movement of Nigeriens for Justice	NER	REB	group
nigeria labour congress	Nigeria Labour Congress	NGA	LAB	organization
nigerian national petroleum corporation	Nigerian National Petroleum Corporation	NGA	GOV	organization
nikkei newspaper	Nikkei newspaper	JPN	JRN	organization
nis	National Intelligence Service	KOR	SPY	organization
nisa	National Intelligence and Security Agency	SOM	SPY	organization	w
nk news	NK News	USA	JRN	organization
nld	National League for Democracy	MMR	PTY	organization
nlft	National Liberation Front of Tripura	IND	REB	group	w
nnpc	Nigerian National Petroleum Corporation	NGA	GOV	organization	w
noaa	National Oceanic and Atmospheric Administration	USA	GOV	organization	w
norte del valle cartel	Norte del Valle Cartel	COL	CRM	group
north atlantic treaty organisation	NATO		IGO	organization
north atlantic treaty organization	NATO		IGO	organization
north valley cartel	Norte del Valle Cartel	COL	CRM	group
northeast cartel	Cartel del Noreste	MEX	CRM	group
northern alliance	Northern Alliance	AFG	REB	group
northern fleet	Northern Fleet	RUS	MIL	organization
northern league	Northern League	ITA	PTY	organization
norwegian people's aid	Norwegian People's Aid		NGO	organization
norwegian police security service	Norwegian Police Security Service	NOR	SPY	organization
norwegian refugee council	Norwegian Refugee Council		NGO	organization
notimex	Notimex	MEX	JRN	organization
nour al-din al-zenki	Nour al-Din al-Zenki	SYR	REB	group
nour al-din al-zenki movement	Nour al-Din al-Zenki	SYR	REB	group
nour al-din al-zinki	Nour al-Din al-Zenki	SYR	REB	group
novaya gazeta	Novaya Gazeta	RUS	JRN	organization
november 17	November 17	GRC	UAF	group
npa	New People's Army	PHL	REB	group
npfl	National Patriotic Front of Liberia	LBR	REB	group
npr	NPR	USA	JRN	organization
nrc	Norwegian Refugee Council		NGO	organization
nrk broadcaster	NRK broadcaster	NOR	JRN	organization
nsa	National Security Agency	USA	SPY	organization
nscn	National Socialist Council of Nagaland	IND	REB	group
nscn-im	National Socialist Council of Nagaland	IND	REB	group
nscn-k	NSCN-K	IND	REB	group
ntb news agency	NTB news agency	NOR	JRN	organization
ntsb	National Transportation Safety Board	USA	GOV	organization
nuclear regulation authority	Nuclear Regulation Authority	JPN	GOV	organization
nuclear suppliers group	Nuclear Suppliers Group		IGO	organization
nuer white army	White Army	SSD	REB	group
nuevas ideas	Nuevas Ideas	SLV	PTY	organization
numsa	National Union of Metalworkers of South Africa	ZAF	LAB	organization
nur otan	Nur Otan	KAZ	PTY	organization
nureddin zengi brigade	Nour al-Din al-Zenki	SYR	REB	group
nusra front	Jabhat al-Nusra	SYR	REB	group
nyatura	Nyatura	COD	PRM	group
nypd	New York Police Department	USA	COP	organization	w
o estado de s.paulo	O Estado de S.Paulo	BRA	JRN	organization
o estado de sao paulo	O Estado de S.Paulo	BRA	JRN	organization
o globo	O Globo	BRA	JRN	organization
o'odua people's congress	Oodua People's Congress	NGA	PRM	group
oas	Organization of American States		IGO	organization
oath keepers	Oath Keepers	USA	PRM	group
oau	Organization of African Unity		IGO	organization
ocha	UN Office for the Coordination of Humanitarian Affairs	UNO	IGO	organization
ods party	Civic Democratic Party	CZE	PTY	organization
odua peoples congress	Oodua People's Congress	NGA	PRM	group
oecd	Organisation for Economic Co-operation and Development		IGO	organization	w
office of envigado	Oficina de Envigado	COL	CRM	group
office of foreign assets control	Office of Foreign Assets Control	USA	GOV	organization
office of the director of national intelligence	Office of the Director of National Intelligence	USA	SPY	organization
office of the high representative	Office of the High Representative	BIH	GOV	organization
oficina de envigado	Oficina de Envigado	COL	CRM	group
ogaden national liberation front	Ogaden National Liberation Front	ETH	REB	group
oglaigh na heireann	New IRA	GBR	REB	group
ohchr	UN Human Rights Office	UNO	IGO	organization
oic	Organisation of Islamic Cooperation		IGO	organization
okba ibn nafaa	Uqba ibn Nafi Brigade	TUN	UAF	group
okba ibn nafaa brigade	Uqba ibn Nafi Brigade	TUN	UAF	group
ola	Oromo Liberation Army	ETH	REB	group
olf	Oromo Liberation Army	ETH	REB	group
oman news agency	Oman News Agency	OMN	JRN	organization
omega 7	Omega 7	USA	UAF	group
omon	OMON	RUS	COP	organization	w
omon riot police	OMON	RUS	COP	organization
onemi	Senapred	CHL	GOV	organization
onlf	Ogaden National Liberation Front	ETH	REB	group
onuca	ONUCA	UNO	IGO	organization
onuci	UNOCI	UNO	IGO	organization
onusal	ONUSAL	UNO	IGO	organization
oodua people's congress	Oodua People's Congress	NGA	PRM	group
opcw	Organisation for the Prohibition of Chemical Weapons		IGO	organization	w
opec	OPEC		IGO	organization
opec+	OPEC		IGO	organization
operation aspides	Operation Aspides	EUR	IGO	organization
operation atalanta	Operation Atalanta	EUR	IGO	organization
operation barkhane	Operation Barkhane	FRA	MIL	organization
operation inherent resolve	Combined Joint Task Force-Operation Inherent Resolve		IGO	organization
operation licorne	Operation Licorne	FRA	MIL	organization
operation serval	Operation Serval	FRA	MIL	organization
opm	Free Papua Movement	IDN	REB	group
orange democratic movement	Orange Democratic Movement	KEN	PTY	organization
ordine nuovo	Ordine Nuovo	ITA	UAF	group
organisasi papua merdeka	Free Papua Movement	IDN	REB	group
organisation armee secrete	Organisation armee secrete	FRA	UAF	group
organisation for economic co-operation and development	Organisation for Economic Co-operation and Development		IGO	organization
organisation for security and co-operation in europe	OSCE		IGO	organization
organisation for the prohibition of chemical weapons	Organisation for the Prohibition of Chemical Weapons		IGO	organization
organisation of african unity	Organization of African Unity		IGO	organization
organisation of islamic cooperation	Organisation of Islamic Cooperation		IGO	organization
organisation of the islamic conference	Organisation of Islamic Cooperation		IGO	organization
organisation of turkic states	Organization of Turkic States		IGO	organization
organization for economic cooperation and development	Organisation for Economic Co-operation and Development		IGO	organization
organization for security and co-operation in europe	OSCE		IGO	organization
organization for security and cooperation in europe	OSCE		IGO	organization
organization for the prohibition of chemical weapons	Organisation for the Prohibition of Chemical Weapons		IGO	organization
organization of african unity	Organization of African Unity		IGO	organization
organization of american states	Organization of American States		IGO	organization
organization of the islamic conference	Organisation of Islamic Cooperation		IGO	organization
organization of the people in arms	Organization of the People in Arms	GTM	REB	group
organization of turkic states	Organization of Turkic States		IGO	organization
oromo federalist congress	Oromo Federalist Congress	ETH	OPP	organization
oromo liberation army	Oromo Liberation Army	ETH	REB	group
oromo liberation front	Oromo Liberation Army	ETH	REB	group
osbat al-ansar	Asbat al-Ansar	LBN	UAF	group
osce	OSCE		IGO	organization
oslobodjenje	Oslobodjenje	BIH	JRN	organization
osservatore romano	Osservatore Romano	VAT	JRN	organization
otpor	Otpor	SRB	OPP	organization
otzma yehudit	Otzma Yehudit	ISR	PTY	organization
ovd-info	OVD-Info	RUS	NGO	organization
oxfam	Oxfam		NGO	organization
pa media	Press Association	GBR	JRN	organization
pachakutik	Pachakutik	ECU	PTY	organization
pacific fleet	Pacific Fleet		MIL	organization
pacific islands forum	Pacific Islands Forum		IGO	organization
pacto historico	Historic Pact	COL	PTY	organization
pagad	Pagad	ZAF	UAF	group
pagasa	PAGASA	PHL	GOV	organization
paigc	PAIGC	GNB	PTY	organization
pajhwok	Pajhwok Afghan News	AFG	JRN	organization
pajhwok afghan news	Pajhwok Afghan News	AFG	JRN	organization
pakatan harapan	Pakatan Harapan	MYS	PTY	organization
pakistan democratic movement	Pakistan Democratic Movement	PAK	OPP	organization
pakistan muslim league (nawaz)	Pakistan Muslim League-Nawaz	PAK	PTY	organization
pakistan muslim league (quaid)	PML-Q	PAK	PTY	organization
pakistan muslim league-n	Pakistan Muslim League-Nawaz	PAK	PTY	organization
pakistan muslim league-nawaz	Pakistan Muslim League-Nawaz	PAK	PTY	organization
pakistan muslim league-quaid	PML-Q	PAK	PTY	organization
pakistan people's party	Pakistan People's Party	PAK	PTY	organization
pakistan peoples party	Pakistan People's Party	PAK	PTY	organization
pakistan rangers	Pakistan Rangers	PAK	COP	organization
pakistan taliban	Tehreek-e-Taliban Pakistan	PAK	REB	group
pakistan tehreek-e-insaf	Pakistan Tehreek-e-Insaf	PAK	PTY	organization
pakistan tehrik-i-insaf	Pakistan Tehreek-e-Insaf	PAK	PTY	organization
pakistani taliban	Tehreek-e-Taliban Pakistan	PAK	REB	group
palang pracharath	Palang Pracharath	THA	PTY	organization
palang pracharath party	Palang Pracharath	THA	PTY	organization
palaung state liberation army	Ta'ang National Liberation Army	MMR	REB	group
palestine liberation front	Palestine Liberation Front	PSE	UAF	group
palestine liberation organisation	Palestine Liberation Organization	PSE	GOV	organization
palestine liberation organization	Palestine Liberation Organization	PSE	GOV	organization
palestine national council	Palestinian National Council	PSE	LEG	organization
palestine red crescent	Palestine Red Crescent Society	PSE	HLH	organization
palestine red crescent society	Palestine Red Crescent Society	PSE	HLH	organization
palestinian authority	Palestinian Authority	PSE	GOV	government
palestinian autonomy authority	Palestinian Authority	PSE	GOV	government
palestinian center for human rights	Palestinian Center for Human Rights	PSE	NGO	organization
palestinian centre for human rights	Palestinian Center for Human Rights	PSE	NGO	organization
palestinian islamic jihad	Palestinian Islamic Jihad	PSE	REB	group
palestinian legislative council	Palestinian Legislative Council	PSE	LEG	organization
palestinian national authority	Palestinian Authority	PSE	GOV	government
palestinian national council	Palestinian National Council	PSE	LEG	organization
palestinian red crescent	Palestine Red Crescent Society	PSE	HLH	organization
palestinian red crescent society	Palestine Red Crescent Society	PSE	HLH	organization
palipehutu	FNL	BDI	REB	group
palipehutu-fnl	FNL	BDI	REB	group
pan africanist congress	Pan Africanist Congress	ZAF	PTY	organization
pan-africanist congress	Pan Africanist Congress	ZAF	PTY	organization
pan-malaysian islamic party	Parti Islam Se-Malaysia	MYS	PTY	organization
panama canal authority	Panama Canal Authority	PAN	GOV	organization
panama defense forces	Panamanian Defense Forces	PAN	MIL	organization
panamanian defense forces	Panamanian Defense Forces	PAN	MIL	organization
panamericana television	Panamericana Television	PER	JRN	organization
pap news agency	PAP news agency	POL	JRN	organization
paraguayan people's army	Paraguayan People's Army	PRY	REB	group
parbatya chattagram jana sanghati samiti	Shanti Bahini	BGD	REB	group
parti islam se-malaysia	Parti Islam Se-Malaysia	MYS	PTY	organization
parti islam semalaysia	Parti Islam Se-Malaysia	MYS	PTY	organization
partido accion nacional	National Action Party	MEX	PTY	organization
partido dos trabalhadores	Workers' Party	BRA	PTY	organization
party for a free life in kurdistan	Party of Free Life of Kurdistan	IRN	REB	group
party of democratic action	Party of Democratic Action	BIH	PTY	organization
party of democratic kampuchea	Khmer Rouge	KHM	REB	group
party of free life of kurdistan	Party of Free Life of Kurdistan	IRN	REB	group
party of god	Hezbollah	LBN	REB	group
party of regions	Party of Regions	UKR	PTY	organization
party of the democratic revolution	Party of the Democratic Revolution	MEX	PTY	organization
pasdaran	Revolutionary Guards	IRN	MIL	organization
pashtun tahafuz movement	Pashtun Tahafuz Movement	PAK	OPP	organization
pasok	PASOK	GRC	PTY	organization
pastef	Pastef	SEN	PTY	organization
pastef party	Pastef	SEN	PTY	organization
patani united liberation organisation	Pattani United Liberation Organisation	THA	REB	group
pathet lao	Pathet Lao	LAO	REB	group
patriotic ginbot 7	Ginbot 7	ETH	OPP	organization
patriotic liberation front	Patriotic Liberation Front	NER	REB	group
patriotic movement for central africa	Patriotic Movement for Central Africa	CAF	REB	group
patriotic movement for safeguard and restoration	Patriotic Movement for Safeguard and Restoration	BFA	GOV	organization
patriotic movement of cote d'ivoire	Forces Nouvelles	CIV	REB	group
patriotic movement of ivory coast	Forces Nouvelles	CIV	REB	group
patriotic resistance front in ituri	Patriotic Resistance Front in Ituri	COD	REB	group
patriotic salvation movement	Patriotic Salvation Movement	TCD	GOV	organization
patriotic union of kurdistan	Patriotic Union of Kurdistan	IRQ	PTY	organization
pattani united liberation organisation	Pattani United Liberation Organisation	THA	REB	group
pattani united liberation organization	Pattani United Liberation Organisation	THA	REB	group
pbs	PBS	USA	JRN	organization	w
pbs newshour	PBS	USA	JRN	organization
pcc	First Capital Command	BRA	CRM	group
pdf	People's Defence Force	MMR	REB	group
pdi-p	PDI-P	IDN	PTY	organization
pdki	Kurdistan Democratic Party of Iran	IRN	REB	group	w
pdvsa	PDVSA	VEN	BUS	organization
peace brigades	Saraya al-Salam	IRQ	PRM	group
peace companies	Saraya al-Salam	IRQ	PRM	group
peace now	Peace Now	ISR	NGO	organization
peasant patrols	Rondas Campesinas	PER	PRM	group
peasant self-defense forces of cordoba and uraba	Peasant Self-Defense Forces of Cordoba and Uraba	COL	PRM	group
pemex	Pemex	MEX	BUS	organization
pen america	PEN America		NGO	organization
pen international	PEN International		NGO	organization
pentagon	Pentagon	USA	MIL	organization
people against gangsterism and drugs	Pagad	ZAF	UAF	group
people power party	People Power Party	KOR	PTY	organization
people's action party	People's Action Party	SGP	PTY	organization
people's alliance for democracy	People's Alliance for Democracy	THA	OPP	organization
people's anti-fascist front	People's Anti-Fascist Front	IND	UAF	group
people's armed police	People's Armed Police	CHN	COP	organization
people's daily	People's Daily	CHN	JRN	organization
people's defence force	People's Defence Force	MMR	REB	group
people's defense force	People's Defence Force	MMR	REB	group
people's front for democracy and justice	People's Front for Democracy and Justice	ERI	PTY	organization
people's liberation army	People's Liberation Army	CHN	MIL	organization
people's liberation army of colombia	EPL	COL	REB	group
people's liberation army of manipur	Manipur People's Liberation Army	IND	REB	group
people's liberation army of namibia	People's Liberation Army of Namibia	NAM	REB	group
people's liberation front	Janatha Vimukthi Peramuna	LKA	PTY	group
people's mujahedin of iran	People's Mujahedin of Iran	IRN	REB	group
people's mujahideen	People's Mujahedin of Iran	IRN	REB	group
people's national party	People's National Party	JAM	PTY	organization
people's protection units	People's Protection Units	SYR	REB	group
people's revolutionary army	Revolutionary Army of the People	SLV	REB	group
people's revolutionary army of argentina	People's Revolutionary Army of Argentina	ARG	REB	group
people's war group	Communist Party of India (Marxist-Leninist) People's War	IND	REB	group
peoples' democratic party	Peoples' Democratic Party	TUR	PTY	organization
peoples' equality and democracy party	DEM Party	TUR	PTY	organization
perikatan nasional	Perikatan Nasional	MYS	PTY	organization
permanent court of arbitration	Permanent Court of Arbitration		JUD	organization
peronist party	Justicialist Party	ARG	PTY	organization
peru libre	Free Peru	PER	PTY	organization
peshmerga	Peshmerga	IRQ	MIL	group
petra news agency	Petra news agency	JOR	JRN	organization
petrobras	Petrobras	BRA	BUS	organization
petroleos de venezuela	PDVSA	VEN	BUS	organization
petroleos mexicanos	Pemex	MEX	BUS	organization
pflp	Popular Front for the Liberation of Palestine	PSE	REB	group
pflp-gc	Popular Front for the Liberation of Palestine-General Command	PSE	REB	group
phalange	Kataeb	LBN	PRM	group
phalange party	Kataeb	LBN	PRM	group
phalangists	Kataeb	LBN	PRM	group
pheu thai	Pheu Thai	THA	PTY	organization
pheu thai party	Pheu Thai	THA	PTY	organization
philippine atmospheric, geophysical and astronomical services administration	PAGASA	PHL	GOV	organization
philippine coast guard	Philippine Coast Guard	PHL	MIL	organization
philippine daily inquirer	Philippine Daily Inquirer	PHL	JRN	organization
philippine institute of volcanology and seismology	Phivolcs	PHL	GOV	organization
philippine national police	Philippine National Police	PHL	COP	organization
phivolcs	Phivolcs	PHL	GOV	organization
physicians for human rights	Physicians for Human Rights		NGO	organization
pij	Palestinian Islamic Jihad	PSE	REB	group
pjak	Party of Free Life of Kurdistan	IRN	REB	group	w
pkk	PKK	TUR	REB	group
pkk/ypg	PKK/YPG	TUR	REB	group
pla	People's Liberation Army	CHN	MIL	organization
plan international	Plan International		NGO	organization
plataforma decide	Plataforma Decide	MOZ	NGO	organization
plo	Palestine Liberation Organization	PSE	GOV	organization
pmc redut	Redut	RUS	PRM	group
pmc wagner	Wagner Group	RUS	PRM	group
pmf	Popular Mobilization Forces	IRQ	PRM	group
pml (n)	Pakistan Muslim League-Nawaz	PAK	PTY	organization
pml-n	Pakistan Muslim League-Nawaz	PAK	PTY	organization
pml-q	PML-Q	PAK	PTY	organization
pnat	National Anti-Terrorist Prosecutor's Office	FRA	JUD	organization	w
podemos	Podemos	MOZ	PTY	organization
podemos party of spain	Podemos party of Spain	ESP	PTY	organization
poland's border guard	Polish Border Guard	POL	COP	organization
police service of northern ireland	Police Service of Northern Ireland	GBR	COP	organization
polisario	Polisario Front	ESH	REB	group
polisario front	Polisario Front	ESH	REB	group
polish border guard	Polish Border Guard	POL	COP	organization
polish press agency	PAP news agency	POL	JRN	organization
politiken	Politiken	DNK	JRN	organization
popular christian party	Popular Christian Party	PER	PTY	organization
popular front for the liberation of palestine	Popular Front for the Liberation of Palestine	PSE	REB	group
popular front for the liberation of palestine-general command	Popular Front for the Liberation of Palestine-General Command	PSE	REB	group
popular front for the rebirth of central african republic	Popular Front for the Rebirth of Central African Republic	CAF	REB	group
popular front for the renaissance in the central african republic	Popular Front for the Rebirth of Central African Republic	CAF	REB	group
popular front of azerbaijan	Popular Front of Azerbaijan	AZE	PTY	organization
popular liberation army	EPL	COL	REB	group
popular liberation forces	Popular Liberation Forces	SLV	REB	group
popular militias of medellin	Popular Militias of Medellin	COL	REB	group
popular mobilisation forces	Popular Mobilization Forces	IRQ	PRM	group
popular mobilization forces	Popular Mobilization Forces	IRQ	PRM	group
popular resistance committees	Popular Resistance Committees	PSE	REB	group
popular revolutionary army	Popular Revolutionary Army	MEX	REB	group
popular will	Popular Will	VEN	PTY	organization
postimees	Postimees	EST	JRN	organization
pravy sektor	Right Sector	UKR	PRM	group
pravyi sektor	Right Sector	UKR	PRM	group
premium times	Premium Times	NGA	JRN	organization
prensa latina	Prensa Latina	CUB	JRN	organization
prensa libre	Prensa Libre	GTM	JRN	organization
presidential leadership council	Presidential Leadership Council	YEM	GOV	organization
press association	Press Association	GBR	JRN	organization
press trust of india	Press Trust of India	IND	JRN	organization
press tv	Press TV	IRN	JRN	organization
pri	Institutional Revolutionary Party	MEX	PTY	organization
primicias	Primicias	ECU	JRN	organization
proactiva open arms	Proactiva Open Arms	ESP	NGO	organization
progressive socialist party	Progressive Socialist Party	LBN	PTY	organization
prosperity party	Prosperity Party	ETH	PTY	organization
protezione civile	Protezione Civile	ITA	GOV	organization
proud boys	Proud Boys	USA	PRM	group
provisional ira	Irish Republican Army	GBR	REB	group
provisional irish republican army	Irish Republican Army	GBR	REB	group
prtc	Revolutionary Party of Central American Workers	SLV	REB	group	w
psni	Police Service of Northern Ireland	GBR	COP	organization
psoe	Spanish Socialist Workers' Party	ESP	PTY	organization	w
psuv	United Socialist Party of Venezuela	VEN	PTY	organization	w
pti	Press Trust of India	IND	JRN	organization
puk	Patriotic Union of Kurdistan	IRQ	PTY	organization
puntland maritime police force	Puntland Maritime Police Force	SOM	MIL	organization
pure third command	Terceiro Comando Puro	BRA	CRM	group
pussy riot	Pussy Riot	RUS	OPP	organization
pyd	People's Protection Units	SYR	REB	group
qaeda	al-Qaida		UAF	group
qaida	al-Qaida		UAF	group
qassam brigades	Hamas	PSE	REB	group
qatar news agency	Qatar News Agency	QAT	JRN	organization
qeerroo	Qeerroo	ETH	PRM	group
qeerroo youth	Qeerroo	ETH	PRM	group
qods force	Quds Force	IRN	MIL	organization
quds force	Quds Force	IRN	MIL	organization
quebec liberation front	Front de liberation du Quebec	CAN	REB	group
querro	Qeerroo	ETH	PRM	group
quintin lame	Quintin Lame	COL	REB	group
quintin lame armed movement	Quintin Lame	COL	REB	group
rada	Verkhovna Rada	UKR	LEG	organization
radical civic union	Radical Civic Union	ARG	PTY	organization
radio andalus	Radio Andalus	SOM	JRN	organization
radio cooperativa	Radio Cooperativa	CHL	JRN	organization
radio dabanga	Radio Dabanga	SDN	JRN	organization
radio farabundo marti	Radio Farabundo Marti	SLV	JRN	organization
radio france internationale	Radio France Internationale	FRA	JRN	organization
radio free asia	Radio Free Asia	USA	JRN	organization
radio free europe	Radio Free Europe/Radio Liberty	USA	JRN	organization
radio free europe/radio liberty	Radio Free Europe/Radio Liberty	USA	JRN	organization
radio liberty	Radio Free Europe/Radio Liberty	USA	JRN	organization
radio mogadishu	Radio Mogadishu	SOM	JRN	organization
radio new zealand	Radio New Zealand	NZL	JRN	organization
radio okapi	Radio Okapi	COD	JRN	organization
radio programas del peru	RPP	PER	JRN	organization
radio rwanda	Radio Rwanda	RWA	JRN	organization
radio shabelle	Shabelle Media Network	SOM	JRN	organization
radio tamazuj	Radio Tamazuj	SSD	JRN	organization
radio television libre des mille collines	Radio Television Libre des Mille Collines	RWA	JRN	organization
radio television of serbia	RTS television	SRB	JRN	organization
radio venceremos	Radio Venceremos	SLV	JRN	organization
radioprogramas del peru	RPP	PER	JRN	organization
raf faction	Red Army Faction	DEU	UAF	group
rai television	RAI television	ITA	JRN	organization
raia mutomboki	Raia Mutomboki	COD	PRM	group
rajah sulaiman movement	Rajah Sulaiman Movement	PHL	REB	group
rajya sabha	Rajya Sabha	IND	LEG	organization
rally for congolese democracy	Congolese Rally for Democracy	COD	REB	group
rally for congolese democracy-goma	RCD-Goma	COD	REB	group
rally for culture and democracy	Rally for Culture and Democracy	DZA	PTY	organization
rally of forces for change	Rally of Forces for Change	TCD	REB	group
rally of republicans	Rally of the Republicans	CIV	PTY	organization
rally of the republicans	Rally of the Republicans	CIV	PTY	organization
ramsi	Regional Assistance Mission to Solomon Islands	SLB	IGO	organization	w
ranbir sena	Ranvir Sena	IND	PRM	group
ranvir sena	Ranvir Sena	IND	PRM	group
rapid action battalion	Rapid Action Battalion	BGD	COP	organization
rapid intervention battalion	Rapid Intervention Battalion	CMR	MIL	organization
rapid support forces	Rapid Support Forces	SDN	PRM	group
rappler	Rappler	PHL	JRN	organization
ras kamboni brigade	Raskamboni	SOM	PRM	group
ras kamboni movement	Raskamboni	SOM	PRM	group
rashtriya janata dal	Rashtriya Janata Dal	IND	PTY	organization
rashtriya rifles	Rashtriya Rifles	IND	MIL	organization
rashtriya swayamsevak sangh	Rashtriya Swayamsevak Sangh	IND	PTY	organization
raskamboni	Raskamboni	SOM	PRM	group
raskamboni brigade	Raskamboni	SOM	PRM	group
rassemblement national	National Rally	FRA	PTY	organization
rastrojos	Los Rastrojos	COL	CRM	group
raw	Research and Analysis Wing	IND	SPY	organization	w
rbc-ukraine	RBC-Ukraine	UKR	JRN	organization
rcd	Congolese Rally for Democracy	COD	REB	group
rcd-goma	RCD-Goma	COD	REB	group
rcd-kisangani	RCD-ML	COD	REB	group
rcd-ml	RCD-ML	COD	REB	group
rcmp	Royal Canadian Mounted Police	CAN	COP	organization	w
rcn	RCN	COL	JRN	organization
rcss	Shan State Army	MMR	REB	group	w
real ira	Real IRA	GBR	REB	group
real irish republican army	Real IRA	GBR	REB	group
rebel armed forces	Rebel Armed Forces	GTM	REB	group
reconnaissance general bureau	Reconnaissance General Bureau	PRK	SPY	organization
red army faction	Red Army Faction	DEU	UAF	group
red brigades	Red Brigades	ITA	UAF	group
red command	Comando Vermelho	BRA	CRM	group
red crescent	Red Crescent		NGO	organization
red crescent society	Red Crescent		NGO	organization
red cross	Red Cross		NGO	organization
red hand commando	Red Hand Commando	GBR	PRM	group
red hand defenders	Red Hand Defenders	GBR	PRM	group
red shirts	United Front for Democracy Against Dictatorship	THA	OPP	organization
red tabara	RED-Tabara	BDI	REB	group
red-tabara	RED-Tabara	BDI	REB	group
redut	Redut	RUS	PRM	group
refah	Welfare Party	TUR	PTY	organization
reform uk	Reform UK	GBR	PTY	organization
refugees international	Refugees International		NGO	organization
regional assistance mission to solomon islands	Regional Assistance Mission to Solomon Islands	SLB	IGO	organization
religious zionist party	Religious Zionist Party	ISR	PTY	organization
renamo	RENAMO	MOZ	REB	group
reporters sans frontieres	Reporters Without Borders		NGO	organization
reporters without borders	Reporters Without Borders		NGO	organization
republican party	Republican Party	USA	PTY	organization
republican party of armenia	Republican Party of Armenia	ARM	PTY	organization
republican people's party	Republican People's Party	TUR	PTY	organization
research and analysis wing	Research and Analysis Wing	IND	SPY	organization
reseau national de defense des droits humains	National Human Rights Defense Network	HTI	NGO	organization
resistance front	The Resistance Front	IND	UAF	group
resolute support	Resolute Support Mission		IGO	organization
resolute support mission	Resolute Support Mission		IGO	organization
restoration council of shan state	Shan State Army	MMR	REB	group
return, reclamation, rehabilitation	Return, Reclamation, Rehabilitation	CAF	REB	group
reuters	Reuters		JRN	organization
reuters news agency	Reuters		JRN	organization
revista semana	Semana	COL	JRN	organization
revolutionary armed forces of colombia	FARC	COL	REB	group
revolutionary army of the insurgent people	Insurgent People's Revolutionary Army	MEX	REB	group
revolutionary army of the people	Revolutionary Army of the People	SLV	REB	group
revolutionary cells	Revolutionary Cells	DEU	UAF	group
revolutionary democratic front	Revolutionary Democratic Front	SLV	OPP	organization
revolutionary guard	Revolutionary Guards	IRN	MIL	organization
revolutionary guard corps	Revolutionary Guards	IRN	MIL	organization
revolutionary guards	Revolutionary Guards	IRN	MIL	organization
revolutionary organization november 17	November 17	GRC	UAF	group
revolutionary organization of the people in arms	Organization of the People in Arms	GTM	REB	group
revolutionary party of central american workers	Revolutionary Party of Central American Workers	SLV	REB	group
revolutionary people's liberation party-front	DHKP-C	TUR	UAF	group
revolutionary struggle	Revolutionary Struggle	GRC	UAF	group
revolutionary united front	Revolutionary United Front	SLE	REB	group
revolutionary workers' party of colombia	Workers' Revolutionary Party of Colombia	COL	REB	group
rfe/rl	Radio Free Europe/Radio Liberty	USA	JRN	organization
rfi	Radio France Internationale	FRA	JRN	organization
ria	RIA Novosti	RUS	JRN	organization
ria news agency	RIA Novosti	RUS	JRN	organization
ria novosti	RIA Novosti	RUS	JRN	organization
ria novosti news agency	RIA Novosti	RUS	JRN	organization
right sector	Right Sector	UKR	PRM	group
riigikogu	Riigikogu	EST	LEG	organization
ritzau	Ritzau	DNK	JRN	organization
riyad as-saliheen martyrs' brigade	Riyad us-Saliheen	RUS	UAF	group
riyad us-saliheen	Riyad us-Saliheen	RUS	UAF	group
riyadus-salikhin	Riyad us-Saliheen	RUS	UAF	group
rnli	Royal National Lifeboat Institution	GBR	NGO	organization	w
rodong sinmun	Rodong Sinmun	PRK	JRN	organization
rodrigo franco command	Rodrigo Franco Command	PER	PRM	group
rodrigo franco democratic command	Rodrigo Franco Command	PER	PRM	group
rondas campesinas	Rondas Campesinas	PER	PRM	group
rosatom	Rosatom	RUS	BUS	organization
roscosmos	Roscosmos	RUS	BUS	organization
rosgvardia	Rosgvardia	RUS	MIL	organization
roskomnadzor	Roskomnadzor	RUS	GOV	organization
rosneft	Rosneft	RUS	BUS	organization
rossiiskaya gazeta	Rossiyskaya Gazeta	RUS	JRN	organization
rossiyskaya gazeta	Rossiyskaya Gazeta	RUS	JRN	organization
royal air force	Royal Air Force	GBR	MIL	organization
royal canadian mounted police	Royal Canadian Mounted Police	CAN	COP	organization
royal national lifeboat institution	Royal National Lifeboat Institution	GBR	NGO	organization
royal navy	Royal Navy	GBR	MIL	organization
royal papua new guinea constabulary	Royal Papua New Guinea Constabulary	PNG	COP	organization
royal solomon islands police force	Royal Solomon Islands Police Force	SLB	COP	organization
royal ulster constabulary	Royal Ulster Constabulary	GBR	COP	organization
rpf	Rwandan Patriotic Front	RWA	REB	group
rpp	RPP	PER	JRN	organization	w
rsf	Rapid Support Forces	SDN	PRM	group
rt	RT	RUS	JRN	organization
rte	RTE	IRL	JRN	organization	w
rte news	RTE	IRL	JRN	organization
rtlm	Radio Television Libre des Mille Collines	RWA	JRN	organization	w
rts television	RTS television	SRB	JRN	organization
ruc	Royal Ulster Constabulary	GBR	COP	organization
rudaw	Rudaw	IRQ	JRN	organization
rudaw media network	Rudaw	IRQ	JRN	organization
ruf	Revolutionary United Front	SLE	REB	group
runda kumpulan kecil	Runda Kumpulan Kecil	THA	REB	group
rusich	Rusich	RUS	PRM	group
rusich group	Rusich	RUS	PRM	group
russia today	RT	RUS	JRN	organization
russia's defence ministry	Russian Defense Ministry	RUS	MIL	organization
russia's defense ministry	Russian Defense Ministry	RUS	MIL	organization
russian armed forces	Russian Armed Forces	RUS	MIL	organization
russian communist party	Communist Party of the Russian Federation	RUS	PTY	organization
russian defence ministry	Russian Defense Ministry	RUS	MIL	organization
russian defense ministry	Russian Defense Ministry	RUS	MIL	organization
russian emergencies ministry	Russian Emergencies Ministry	RUS	GOV	organization
russian investigative committee	Russian Investigative Committee	RUS	COP	organization
russian ministry of defence	Russian Defense Ministry	RUS	MIL	organization
russian ministry of defense	Russian Defense Ministry	RUS	MIL	organization
russian national guard	Rosgvardia	RUS	MIL	organization
russian orthodox church	Russian Orthodox Church	RUS	REL	organization
russian volunteer corps	Russian Volunteer Corps	UKR	PRM	group
rwanda defence force	Rwanda Defence Force	RWA	MIL	organization
rwanda defense force	Rwanda Defence Force	RWA	MIL	organization
rwanda patriotic front	Rwandan Patriotic Front	RWA	REB	group
rwandan defence force	Rwanda Defence Force	RWA	MIL	organization
rwandan defense forces	Rwanda Defence Force	RWA	MIL	organization
rwandan patriotic army	Rwandan Patriotic Front	RWA	REB	group
rwandan patriotic front	Rwandan Patriotic Front	RWA	REB	group
rybar	Rybar	RUS	JRN	organization
saarc	SAARC		IGO	organization
saba news agency	Saba news agency	YEM	JRN	organization
sabc	SABC	ZAF	JRN	organization	w
sacra corona unita	Sacra Corona Unita	ITA	CRM	group
sadc	SADC		IGO	organization
sadc mission in mozambique	SAMIM		IGO	organization
sadc mission in the democratic republic of congo	SAMIDRC		MIL	organization
saddam fedayeen	Fedayeen Saddam	IRQ	PRM	group
sahwa	Sons of Iraq	IRQ	PRM	group
saiqa	As-Sa'iqa	PSE	REB	group
sairoon	Sairoon	IRQ	PTY	organization
sairoon alliance	Sairoon	IRQ	PTY	organization
salafia jihadia	Moroccan Islamic Combatant Group	MAR	UAF	group
salafist group for preaching and combat	Salafist Group for Preaching and Combat	DZA	REB	group
salvamento maritimo	Salvamento Maritimo	ESP	GOV	organization
salwa judum	Salwa Judum	IND	PRM	group
samagi jana balawegaya	Samagi Jana Balawegaya	LKA	PTY	organization
samajwadi party	Samajwadi Party	IND	PTY	organization
samaritan's purse	Samaritan's Purse		NGO	organization
samidrc	SAMIDRC		MIL	organization
samim	SAMIM		IGO	organization
sana	SANA	SYR	JRN	organization
sandf	South African National Defence Force	ZAF	MIL	organization
sandinista	Sandinista National Liberation Front	NIC	PTY	organization
sandinista national liberation front	Sandinista National Liberation Front	NIC	PTY	organization
sandinista people's army	Sandinista People's Army	NIC	MIL	organization
sandinistas	Sandinista National Liberation Front	NIC	PTY	organization
sant'egidio	Community of Sant'Egidio		NGO	organization
santa rosa de lima cartel	Santa Rosa de Lima Cartel	MEX	CRM	group
saoradh	Saoradh	GBR	REB	group
sapo security service	Sapo security service	SWE	SPY	organization
saps	South African Police Service	ZAF	COP	organization	w
saraya al-ashtar	Al-Ashtar Brigades	BHR	UAF	group
saraya al-salam	Saraya al-Salam	IRQ	PRM	group
sashastra seema bal	Sashastra Seema Bal	IND	COP	organization
saudi arabian national guard	Saudi Arabian National Guard	SAU	MIL	organization
saudi press agency	Saudi Press Agency	SAU	JRN	organization
save the children	Save the Children		NGO	organization
sbu	Security Service of Ukraine	UKR	SPY	organization
sciri	Supreme Council for Islamic Revolution in Iraq	IRQ	PTY	organization	w
sco	Shanghai Cooperation Organization		IGO	organization
scotland yard	Scotland Yard	GBR	COP	organization
scottish national party	Scottish National Party	GBR	PTY	organization
sdf	Syrian Democratic Forces	SYR	REB	group
sea-eye	Sea-Eye	DEU	NGO	organization
sea-watch	Sea-Watch	DEU	NGO	organization
sebin	SEBIN	VEN	SPY	organization
sebin police	SEBIN	VEN	SPY	organization
second marquetalia	Segunda Marquetalia	COL	REB	group
secret army organization	Organisation armee secrete	FRA	UAF	group
secret intelligence service	MI6	GBR	SPY	organization
securitate	Securitate	ROU	SPY	organization
security belt	Security Belt Forces	YEM	PRM	group
security belt forces	Security Belt Forces	YEM	PRM	group
security council	UN Security Council	UNO	IGO	organization
security service of ukraine	Security Service of Ukraine	UKR	SPY	organization
segunda marquetalia	Segunda Marquetalia	COL	REB	group
sejm	Sejm	POL	LEG	organization
seleka	Seleka	CAF	REB	group
self-defence forces	Self-Defense Forces	JPN	MIL	organization
self-defense forces	Self-Defense Forces	JPN	MIL	organization
self-determination movement	Vetevendosje	XKX	PTY	organization
self-styled islamic state	Daesh		UAF	group
semana	Semana	COL	JRN	organization
semilla	Semilla	GTM	PTY	organization
semilla movement	Semilla	GTM	PTY	organization
senapred	Senapred	CHL	GOV	organization
sendero luminoso	Shining Path	PER	REB	group
serb democratic party	Serb Democratic Party	BIH	PTY	organization
serb list	Serb List	XKX	PTY	organization
serb volunteer guard	Serb Volunteer Guard	SRB	PRM	group
serbian democratic party	Serb Democratic Party	BIH	PTY	organization
serbian progressive party	Serbian Progressive Party	SRB	PTY	organization
serbian radical party	Serbian Radical Party	SRB	PTY	organization
serbian volunteer guard	Serb Volunteer Guard	SRB	PRM	group
servant of the people	Servant of the People	UKR	PTY	organization
servant of the people party	Servant of the People	UKR	PTY	organization
sfor	SFOR		IGO	organization	w
shabaab	al-Shabab	SOM	REB	group
shabak	Shin Bet	ISR	SPY	organization
shabelle media network	Shabelle Media Network	SOM	JRN	organization
shafaq news	Shafaq News	IRQ	JRN	organization
shan state army	Shan State Army	MMR	REB	group
shan state army-north	Shan State Army	MMR	REB	group
shan state army-south	Shan State Army	MMR	REB	group
shanghai cooperation organisation	Shanghai Cooperation Organization		IGO	organization
shanghai cooperation organization	Shanghai Cooperation Organization		IGO	organization
shanti bahini	Shanti Bahini	BGD	REB	group
shariat jamaat	Vilayat Dagestan	RUS	UAF	group
shas	Shas	ISR	PTY	organization
shas party	Shas	ISR	PTY	organization
shebab	al-Shabab	SOM	REB	group
shehab news agency	Shehab News Agency	PSE	JRN	organization
shin bet	Shin Bet	ISR	SPY	organization
shining path	Shining Path	PER	REB	group
shining path guerrillas	Shining Path	PER	REB	group
shiromani akali dal	Shiromani Akali Dal	IND	PTY	organization
shiv sena	Shiv Sena	IND	PTY	organization
shura council of benghazi revolutionaries	Benghazi Revolutionaries Shura Council	LBY	UAF	group
shura council of mujahideen in derna	Derna Protection Force	LBY	UAF	group
sicilian mafia	Cosa Nostra	ITA	CRM	group
sierra leone people's party	Sierra Leone People's Party	SLE	PTY	organization
signed-in-blood battalion	Masked Men Brigade	MLI	UAF	group
simon bolivar guerrilla coordinating board	Simon Bolivar Guerrilla Coordinating Board	COL	REB	group
simon bolivar guerrilla coordinator	Simon Bolivar Guerrilla Coordinating Board	COL	REB	group
simon bolivar national guerrilla coordinating board	Simon Bolivar Guerrilla Coordinating Board	COL	REB	group
sinai province	Ansar Beit al-Maqdis	EGY	UAF	group
sinai province of islamic state	Sinai Province of Islamic State	EGY	UAF	group
sinaloa cartel	Sinaloa Cartel	MEX	CRM	group
sinchis	Sinchis	PER	COP	organization
sindh rangers	Pakistan Rangers	PAK	COP	organization
sindhudesh liberation army	Sindhudesh Revolutionary Army	PAK	REB	group
sindhudesh revolutionary army	Sindhudesh Revolutionary Army	PAK	REB	group
sinn fein	Sinn Fein	IRL	PTY	organization
sipah-e-sahaba	Sipah-e-Sahaba	PAK	UAF	group
sipah-i-sahaba	Sipah-e-Sahaba	PAK	UAF	group
sky news	Sky News	GBR	JRN	organization
sky tg24	Sky TG24	ITA	JRN	organization
sla	South Lebanon Army	LBN	PRM	group
slm/a	Sudan Liberation Army	SDN	REB	group
slorc	State Law and Order Restoration Council	MMR	GOV	organization
slpp	Sri Lanka Podujana Peramuna	LKA	PTY	organization	w
social democratic and labour party	Social Democratic and Labour Party	GBR	PTY	organization
social democratic front of cameroon	Social Democratic Front of Cameroon	CMR	PTY	organization
social democratic party of germany	Social Democratic Party of Germany	DEU	PTY	organization
social democratic party of romania	Social Democratic Party of Romania	ROU	PTY	organization
socialist forces front	Socialist Forces Front	DZA	OPP	organization
socialist party of serbia	Socialist Party of Serbia	SRB	PTY	organization
sohr	Syrian Observatory for Human Rights	SYR	NGO	organization
soldiers of the caliphate	Jund al-Khilafah	DZA	UAF	group
soldiers' mothers	Committee of Soldiers' Mothers	RUS	NGO	organization
solidarity trade union	Solidarity trade union	POL	LAB	organization
solidarnosc	Solidarity trade union	POL	LAB	organization
somali national alliance	Somali National Alliance	SOM	REB	group
somali national armed forces	Somali National Army	SOM	MIL	organization
somali national army	Somali National Army	SOM	MIL	organization
somali national movement	Somali National Movement	SOM	REB	group
somali national news agency	SONNA	SOM	GOV	organization
somali salvation democratic front	Somali Salvation Democratic Front	SOM	REB	group
sonna	SONNA	SOM	GOV	organization
sons of iraq	Sons of Iraq	IRQ	PRM	group
sos mediterranee	SOS Mediterranee	GBR	NGO	organization
south african broadcasting corporation	SABC	ZAF	JRN	organization
south african communist party	South African Communist Party	ZAF	PTY	organization
south african defence force	South African National Defence Force	ZAF	MIL	organization
south african national defence force	South African National Defence Force	ZAF	MIL	organization
south african police service	South African Police Service	ZAF	COP	organization
south african press association	South African Press Association	ZAF	JRN	organization
south china morning post	South China Morning Post	HKG	JRN	organization
south korean joint chiefs of staff	Joint Chiefs of Staff of South Korea	KOR	MIL	organization
south korean unification ministry	Unification Ministry	KOR	GOV	organization
south lebanon army	South Lebanon Army	LBN	PRM	group
south sudan democratic movement	South Sudan Democratic Movement	SSD	REB	group
south sudan people's defence forces	South Sudan People's Defence Forces	SSD	MIL	organization
south sudan people's defense forces	South Sudan People's Defence Forces	SSD	MIL	organization
south west africa people's organization	SWAPO	NAM	GOV	organization
southern african development community	SADC		IGO	organization
southern cameroons national council	Southern Cameroons National Council	CMR	OPP	group
southern front of the free syrian army	Southern Front of the Free Syrian Army	SYR	REB	group
southern movement	Southern Movement	YEM	REB	group
southern poverty law center	Southern Poverty Law Center	USA	NGO	organization
southern transitional council	Southern Transitional Council	YEM	REB	group
sovereign council	Sovereign Council	SDN	GOV	organization
sovereignty council	Sovereign Council	SDN	GOV	organization
soviet communist party	Communist Party of the Soviet Union	RUS	PTY	organization
spanish socialist workers' party	Spanish Socialist Workers' Party	ESP	PTY	organization
special action forces	Special Action Forces	VEN	COP	organization
special air service	Special Air Service	GBR	MIL	organization
special anti-robbery squad	Special Anti-Robbery Squad	NGA	COP	organization
special court for sierra leone	Special Court for Sierra Leone		JUD	organization
special detachment 88	Densus 88	IDN	COP	organization
special jurisdiction for peace	Special Jurisdiction for Peace	COL	JUD	organization
special police operations battalion	BOPE	BRA	COP	organization
special tribunal for lebanon	Special Tribunal for Lebanon		JUD	organization
specialized anti-corruption prosecutor's office	Specialized Anti-Corruption Prosecutor's Office	UKR	JUD	organization
spiegel	Der Spiegel	DEU	JRN	organization
spla	Sudan People's Liberation Army	SDN	REB	group
spla-io	SPLA-IO	SSD	REB	group
splm	Sudan People's Liberation Movement	SSD	GOV	organization
splm-io	SPLA-IO	SSD	REB	group
splm-n	SPLM-N	SDN	REB	group
sputnik	Sputnik	RUS	JRN	organization
sri lanka freedom party	Sri Lanka Freedom Party	LKA	PTY	organization
sri lanka podujana peramuna	Sri Lanka Podujana Peramuna	LKA	PTY	organization
srna news agency	SRNA news agency	BIH	JRN	organization
srpska lista	Serb List	XKX	PTY	organization
sspdf	South Sudan People's Defence Forces	SSD	MIL	organization
stability support apparatus	Stability Support Apparatus	LBY	PRM	group
stasi	Stasi	DEU	SPY	organization
state administration council	State Administration Council	MMR	GOV	organization
state border guard service of ukraine	State Border Guard Service of Ukraine	UKR	COP	organization
state committee for national security	National Security Committee	KAZ	SPY	organization
state council of china	State Council of China	CHN	GOV	organization
state department	U.S. State Department	USA	GOV	organization
state duma	Duma	RUS	LEG	organization
state emergency service of ukraine	State Emergency Service of Ukraine	UKR	GOV	organization
state law and order restoration council	State Law and Order Restoration Council	MMR	GOV	organization
state of law coalition	State of Law coalition	IRQ	PTY	organization
state security service of georgia	State Security Service of Georgia	GEO	SPY	organization
state security service of nigeria	Department of State Services	NGA	SPY	organization
straits times	Straits Times	SGP	JRN	organization
strasbourg-based european court of human rights	European Court of Human Rights		JUD	organization
straz graniczna	Polish Border Guard	POL	COP	organization
students islamic movement of india	Students Islamic Movement of India	IND	UAF	group
sudan armed forces	Sudanese Armed Forces	SDN	MIL	organization
sudan doctors committee	Central Committee of Sudan Doctors	SDN	NGO	organization
sudan doctors network	Sudan Doctors Network	SDN	NGO	organization
sudan liberation army	Sudan Liberation Army	SDN	REB	group
sudan liberation movement	Sudan Liberation Army	SDN	REB	group
sudan liberation movement/army	Sudan Liberation Army	SDN	REB	group
sudan news agency	Sudan News Agency	SDN	JRN	organization
sudan people's liberation army	Sudan People's Liberation Army	SDN	REB	group
sudan people's liberation movement	Sudan People's Liberation Movement	SSD	GOV	organization
sudan people's liberation movement-north	SPLM-N	SDN	REB	group
sudan revolutionary front	Sudan Revolutionary Front	SDN	REB	group
sudan shield forces	Sudan Shield Forces	SDN	REB	group
sudan tribune	Sudan Tribune	SDN	JRN	organization
sudanese armed forces	Sudanese Armed Forces	SDN	MIL	organization
sudanese doctors network	Sudan Doctors Network	SDN	NGO	organization
sudanese people's liberation army	Sudan People's Liberation Army	SDN	REB	group
sudanese professionals association	Sudanese Professionals Association	SDN	OPP	organization
suddeutsche zeitung	Sueddeutsche Zeitung	DEU	JRN	organization
sueddeutsche zeitung	Sueddeutsche Zeitung	DEU	JRN	organization
sultan murad brigade	Sultan Murad Division	SYR	REB	group
sultan murad division	Sultan Murad Division	SYR	REB	group
sumiyoshi-kai	Sumiyoshi-kai	JPN	CRM	group
sun yee on	Sun Yee On	CHN	CRM	group
supreme council for islamic revolution in iraq	Supreme Council for Islamic Revolution in Iraq	IRQ	PTY	organization
supreme council of the armed forces	Supreme Council of the Armed Forces	EGY	GOV	organization
supreme federal court	Supreme Federal Tribunal	BRA	JUD	organization
supreme federal tribunal	Supreme Federal Tribunal	BRA	JUD	organization
supreme islamic iraqi council	Supreme Council for Islamic Revolution in Iraq	IRQ	PTY	organization
supreme national security council	Supreme National Security Council	IRN	GOV	organization
survival international	Survival International		NGO	organization
suspilne	Suspilne	UKR	JRN	organization
svenska dagbladet	Svenska Dagbladet	SWE	JRN	organization
svoboda party	Svoboda	UKR	PTY	organization
svr	Foreign Intelligence Service	RUS	SPY	organization
swapo	SWAPO	NAM	GOV	organization
swedish security service	Sapo security service	SWE	SPY	organization
sydney morning herald	Sydney Morning Herald	AUS	JRN	organization
symbionese liberation army	Symbionese Liberation Army	USA	REB	group
syria civil defence	White Helmets	SYR	NGO	organization
syria civil defense	White Helmets	SYR	NGO	organization
syria tv	Syria TV	SYR	JRN	organization
syrian arab news agency	SANA	SYR	JRN	organization
syrian democratic forces	Syrian Democratic Forces	SYR	REB	group
syrian national army	Free Syrian Army	SYR	REB	group
syrian national coalition	Syrian National Coalition	SYR	OPP	organization
syrian national council	Syrian National Council	SYR	OPP	organization
syrian network for human rights	Syrian Network for Human Rights	GBR	NGO	organization
syrian observatory	Syrian Observatory for Human Rights	SYR	NGO	organization
syrian observatory for human rights	Syrian Observatory for Human Rights	SYR	NGO	organization
syrian opposition coalition	Syrian National Coalition	SYR	OPP	organization
syrian salvation government	Syrian Salvation Government	SYR	OPP	organization
syrian social nationalist party	Syrian Social Nationalist Party	LBN	PTY	organization
syriza	Syriza	GRC	PTY	organization
syriza party	Syriza	GRC	PTY	organization
ta nea	Ta Nea	GRC	JRN	organization
ta'ang national liberation army	Ta'ang National Liberation Army	MMR	REB	group
taang national liberation army	Ta'ang National Liberation Army	MMR	REB	group
tahrir al-sham	Hayat Tahrir al-Sham	SYR	REB	group
taiwan affairs office	Taiwan Affairs Office	CHN	GOV	organization
taiwan coast guard administration	Taiwan Coast Guard Administration	TWN	MIL	organization
takuba	Takuba		MIL	organization
takuba task force	Takuba		MIL	organization
taleban	Taliban	AFG	REB	group
taliban	Taliban	AFG	REB	group
tamil makkal viduthalai pulikal	Tamil Makkal Viduthalai Pulikal	LKA	PRM	group
tamil national alliance	Tamil National Alliance	LKA	PTY	organization
tamil tiger	Liberation Tigers of Tamil Eelam	LKA	REB	group
tamil tiger rebels	Liberation Tigers of Tamil Eelam	LKA	REB	group
tamil tigers	Liberation Tigers of Tamil Eelam	LKA	REB	group
tamil united liberation front	Tamil United Liberation Front	LKA	PTY	organization
tanjug	Tanjug	SRB	JRN	organization
tanzim	Tanzim	PSE	REB	group
tasnim	Tasnim	IRN	JRN	organization
tasnim news agency	Tasnim	IRN	JRN	organization
tasr	TASR	SVK	JRN	organization	w
tasr news agency	TASR	SVK	JRN	organization
tass	TASS	RUS	JRN	organization
tass news agency	TASS	RUS	JRN	organization
tatmadaw	Tatmadaw	MMR	MIL	organization
tawhid and jihad	Jama'at al-Tawhid wal-Jihad	IRQ	UAF	group
tawhid brigade	Liwa al-Tawhid	SYR	REB	group
teamsters union	Teamsters union	USA	LAB	organization
tearfund	Tearfund		NGO	organization
tehreek-e-insaf	Pakistan Tehreek-e-Insaf	PAK	PTY	organization
tehreek-e-labbaik	Tehreek-e-Labbaik Pakistan	PAK	PTY	organization
tehreek-e-labbaik pakistan	Tehreek-e-Labbaik Pakistan	PAK	PTY	organization
tehreek-e-nafaz-e-shariat-e-mohammadi	Tehreek-e-Nafaz-e-Shariat-e-Mohammadi	PAK	UAF	group
tehreek-e-taliban pakistan	Tehreek-e-Taliban Pakistan	PAK	REB	group
tehreek-i-labbaik	Tehreek-e-Labbaik Pakistan	PAK	PTY	organization
tehreek-i-taliban	Tehreek-e-Taliban Pakistan	PAK	REB	group
tehrik-e-taliban pakistan	Tehreek-e-Taliban Pakistan	PAK	REB	group
tehrik-i-labbaik pakistan	Tehreek-e-Labbaik Pakistan	PAK	PTY	organization
tehrik-i-taliban pakistan	Tehreek-e-Taliban Pakistan	PAK	REB	group
telam	Telam	ARG	JRN	organization
telegram	Telegram		JRN	organization
telesur	TeleSUR	VEN	JRN	organization
televisa	Televisa	MEX	JRN	organization
telugu desam party	Telugu Desam Party	IND	PTY	organization
tengrinews	Tengrinews	KAZ	JRN	organization
tepco	TEPCO	JPN	BUS	organization
terceiro comando puro	Terceiro Comando Puro	BRA	CRM	group
terra lliure	Terra Lliure	ESP	REB	group
thai rak thai	Thai Rak Thai	THA	PTY	organization
thai rak thai party	Thai Rak Thai	THA	PTY	organization
this day newspaper	This Day newspaper	NGA	JRN	organization
thisday	This Day newspaper	NGA	JRN	organization
thomson reuters	Reuters		JRN	organization
those who sign in blood	Masked Men Brigade	MLI	UAF	group
three percenters	Three Percenters	USA	PRM	group
tiako i madagasikara	Tiako i Madagasikara	MDG	PTY	organization
tibetan government-in-exile	Tibetan government-in-exile	CHN	GOV	organization
tigrai tv	Tigrai TV	ETH	JRN	organization
tigray defence forces	Tigray Defence Forces	ETH	REB	group
tigray defense forces	Tigray Defence Forces	ETH	REB	group
tigray people's liberation front	Tigray People's Liberation Front	ETH	REB	group
tiguerones	Los Tiguerones	ECU	CRM	group
tijuana cartel	Tijuana Cartel	MEX	CRM	group
tikko	TIKKO	TUR	UAF	group
tim party	Tiako i Madagasikara	MDG	PTY	organization
time magazine	Time magazine	USA	JRN	organization
times	The Times	GBR	JRN	organization
times of india	Times of India	IND	JRN	organization
times of israel	Times of Israel	ISR	JRN	organization
tip	Turkistan Islamic Party	CHN	UAF	group
tisza party	Tisza party	HUN	PTY	organization
tkp/ml	TIKKO	TUR	UAF	group
tmvp	Tamil Makkal Viduthalai Pulikal	LKA	PRM	group	w
tnla	Ta'ang National Liberation Army	MMR	REB	group	w
tnsm	Tehreek-e-Nafaz-e-Shariat-e-Mohammadi	PAK	UAF	group	w
tokyo electric power	TEPCO	JPN	BUS	organization
tokyo electric power company	TEPCO	JPN	BUS	organization
tolo news	TOLOnews	AFG	JRN	organization
tolo tv	TOLOnews	AFG	JRN	organization
tolonews	TOLOnews	AFG	JRN	organization
tonton macoute	Tonton Macoute	HTI	PRM	group
tonton macoutes	Tonton Macoute	HTI	PRM	group
tontons macoutes	Tonton Macoute	HTI	PRM	group
toronto star	Toronto Star	CAN	JRN	organization
tplf	Tigray People's Liberation Front	ETH	REB	group
transitional federal government	Transitional Federal Government	SOM	GOV	organization
transitional presidential council	Transitional Presidential Council	HTI	GOV	organization
transitional sovereign council	Sovereign Council	SDN	GOV	organization
transitional sovereignty council	Sovereign Council	SDN	GOV	organization
transparency international	Transparency International		NGO	organization
transportation security administration	Transportation Security Administration	USA	GOV	organization
treasury police	Treasury Police	SLV	MIL	organization
tren de aragua	Tren de Aragua	VEN	CRM	group
trend news agency	Trend news agency	AZE	JRN	organization
trinamool congress	Trinamool Congress	IND	PTY	organization
trinidad guardian	Trinidad Guardian	TTO	JRN	organization
triple a	Argentine Anticommunist Alliance	ARG	PRM	group
trocaire	Trocaire		NGO	organization
trt	TRT	TUR	JRN	organization
trt haber	TRT	TUR	JRN	organization
trt world	TRT	TUR	JRN	organization
true path party	True Path Party	TUR	PTY	organization
tt news agency	TT news agency	SWE	JRN	organization
ttp	Tehreek-e-Taliban Pakistan	PAK	REB	group
tunis afrique presse	Tunis Afrique Presse	TUN	JRN	organization
tunisian general labor union	Tunisian General Labour Union	TUN	LAB	organization
tunisian general labour union	Tunisian General Labour Union	TUN	LAB	organization
tupac amaru	Tupac Amaru Revolutionary Movement	PER	REB	group
tupac amaru revolutionary movement	Tupac Amaru Revolutionary Movement	PER	REB	group
tupac katari guerrilla army	Tupac Katari Guerrilla Army	BOL	REB	group
tupamaros	Tupamaros	URY	REB	group
turan news agency	Turan news agency	AZE	JRN	organization
turkic council	Organization of Turkic States		IGO	organization
turkish hezbollah	Turkish Hezbollah	TUR	UAF	group
turkistan islamic party	Turkistan Islamic Party	CHN	UAF	group
tutela legal	Tutela Legal	SLV	NGO	organization
tv asahi	TV Asahi	JPN	JRN	organization
tv globo	TV Globo	BRA	JRN	organization
tv rain	TV Rain	RUS	JRN	organization
twirwaneho	Twirwaneho	COD	PRM	group
twitter	Twitter	USA	JRN	organization
u.n.	United Nations	UNO	IGO	organization
u.n. children's fund	UNICEF	UNO	IGO	organization
u.n. development program	UN Development Programme	UNO	IGO	organization
u.n. general assembly	UN General Assembly	UNO	IGO	organization
u.n. high commissioner for refugees	UNHCR	UNO	IGO	organization
u.n. human rights council	UN Human Rights Council	UNO	IGO	organization
u.n. protection force	UNPROFOR	UNO	IGO	organization
u.n. refugee agency	UNHCR	UNO	IGO	organization
u.n. relief and works agency	UNRWA	UNO	IGO	organization
u.n. security council	UN Security Council	UNO	IGO	organization
u.s. africa command	U.S. Africa Command	USA	MIL	organization
u.s. agency for international development	U.S. Agency for International Development	USA	GOV	organization
u.s. central command	U.S. Central Command	USA	MIL	organization
u.s. coast guard	U.S. Coast Guard	USA	MIL	organization
u.s. congress	U.S. Congress	USA	LEG	organization
u.s. customs and border protection	U.S. Customs and Border Protection	USA	COP	organization
u.s. department of defense	Pentagon	USA	MIL	organization
u.s. department of justice	U.S. Department of Justice	USA	GOV	organization
u.s. forces korea	U.S. Forces Korea	USA	MIL	organization
u.s. geological survey	U.S. Geological Survey	USA	GOV	organization
u.s. house of representatives	U.S. House of Representatives	USA	LEG	organization
u.s. indo-pacific command	U.S. Indo-Pacific Command	USA	MIL	organization
u.s. marine corps	U.S. Marine Corps	USA	MIL	organization
u.s. marshals	U.S. Marshals Service	USA	COP	organization
u.s. marshals service	U.S. Marshals Service	USA	COP	organization
u.s. national hurricane center	National Hurricane Center	USA	GOV	organization
u.s. secret service	U.S. Secret Service	USA	COP	organization
u.s. senate	U.S. Senate	USA	LEG	organization
u.s. southern command	U.S. Southern Command	USA	MIL	organization
u.s. state department	U.S. State Department	USA	GOV	organization
u.s. supreme court	U.S. Supreme Court	USA	JUD	organization
u.s. treasury department	U.S. Treasury Department	USA	GOV	organization
uck	Kosovo Liberation Army	XKX	REB	group
ucpmb	Liberation Army of Presevo, Medvedja and Bujanovac	SRB	REB	group
uda	Ulster Defence Association	GBR	PRM	group
udps	Union for Democracy and Social Progress	COD	PTY	organization	w
uff	Ulster Defence Association	GBR	PRM	group
uganda national rescue front	Uganda National Rescue Front	UGA	REB	group
uganda people's defence force	Uganda People's Defence Force	UGA	MIL	organization
uganda people's defense force	Uganda People's Defence Force	UGA	MIL	organization
uganda peoples' defence forces	Uganda People's Defence Force	UGA	MIL	organization
ugandan people's defence force	Uganda People's Defence Force	UGA	MIL	organization
ugtt	Tunisian General Labour Union	TUN	LAB	organization	w
uk independence party	UK Independence Party	GBR	PTY	organization
uk maritime trade operations	United Kingdom Maritime Trade Operations		IGO	organization
ukip	UK Independence Party	GBR	PTY	organization	w
ukmto	United Kingdom Maritime Trade Operations		IGO	organization
ukraine's general staff	Ukraine's General Staff	UKR	MIL	organization
ukraine's state emergency service	State Emergency Service of Ukraine	UKR	GOV	organization
ukrainian armed forces	Ukrainian Armed Forces	UKR	MIL	organization
ukrainian military intelligence	Ukrainian military intelligence	UKR	SPY	organization
ukrainska pravda	Ukrainska Pravda	UKR	JRN	organization
ukrenergo	Ukrenergo	UKR	BUS	organization
ukrinform	Ukrinform	UKR	JRN	organization
ulfa	United Liberation Front of Asom	IND	REB	group
ulimo	ULIMO	LBR	REB	group
ulimo-j	ULIMO	LBR	REB	group
ulimo-k	ULIMO	LBR	REB	group
ulster defence association	Ulster Defence Association	GBR	PRM	group
ulster freedom fighters	Ulster Defence Association	GBR	PRM	group
ulster unionist party	Ulster Unionist Party	GBR	PTY	organization
ulster volunteer force	Ulster Volunteer Force	GBR	PRM	group
umkhonto we sizwe	Umkhonto we Sizwe	ZAF	REB	group
umkhonto wesizwe party	uMkhonto weSizwe Party	ZAF	PTY	organization
umma party	Umma Party	SDN	PTY	organization
umno	United Malays National Organisation	MYS	PTY	organization	w
un	United Nations	UNO	IGO	organization
un assistance mission for iraq	UNAMI	UNO	IGO	organization
un assistance mission for rwanda	UNAMIR	UNO	IGO	organization
un children's fund	UNICEF	UNO	IGO	organization
un command	UN Command		IGO	organization
un development program	UN Development Programme	UNO	IGO	organization
un development programme	UN Development Programme	UNO	IGO	organization
un disengagement observer force	UNDOF	UNO	IGO	organization
un environment programme	UN Environment Programme	UNO	IGO	organization
un food and agriculture organization	Food and Agriculture Organization	UNO	IGO	organization
un general assembly	UN General Assembly	UNO	IGO	organization
un high commissioner for refugees	UNHCR	UNO	IGO	organization
un human rights council	UN Human Rights Council	UNO	IGO	organization
un human rights office	UN Human Rights Office	UNO	IGO	organization
un integrated office in haiti	BINUH	UNO	IGO	organization
un interim administration mission in kosovo	UNMIK	UNO	IGO	organization
un military observer group in india and pakistan	UNMOGIP	UNO	IGO	organization
un mine action service	UN Mine Action Service	UNO	IGO	organization
un mission in kosovo	UNMIK	UNO	IGO	organization
un mission in liberia	UNMIL	UNO	IGO	organization
un mission in sierra leone	UNAMSIL	UNO	IGO	organization
un mission in south sudan	UNMISS	UNO	IGO	organization
un multidimensional integrated stabilization mission in the central african republic	MINUSCA	UNO	IGO	organization
un office for the coordination of humanitarian affairs	UN Office for the Coordination of Humanitarian Affairs	UNO	IGO	organization
un office on drugs and crime	UN Office on Drugs and Crime	UNO	IGO	organization
un operation in cote d'ivoire	UNOCI	UNO	IGO	organization
un operation in somalia	UNOSOM	UNO	IGO	organization
un peacekeeping force in cyprus	UNFICYP	UNO	IGO	organization
un population fund	UN Population Fund	UNO	IGO	organization
un refugee agency	UNHCR	UNO	IGO	organization
un relief and works agency for palestine refugees	UN Relief and Works Agency for Palestine Refugees	UNO	IGO	organization
un security council	UN Security Council	UNO	IGO	organization
un stabilization mission in haiti	MINUSTAH	UNO	IGO	organization
un support mission in libya	UNSMIL	UNO	IGO	organization
un transitional administration in east timor	UNTAET	UNO	IGO	organization
un transitional authority in cambodia	UNTAC	UNO	IGO	organization
un truce supervision organization	UN Truce Supervision Organization	UNO	IGO	organization
un verification mission in guatemala	MINUGUA	UNO	IGO	organization
un women	UN Women	UNO	IGO	organization
unama	UNAMA	UNO	IGO	organization
unamet	UNAMET	UNO	IGO	organization
unami	UNAMI	UNO	IGO	organization
unamid	UNAMID	UNO	IGO	organization
unamir	UNAMIR	UNO	IGO	organization
unamsil	UNAMSIL	UNO	IGO	organization
unasur	Union of South American Nations		IGO	organization
unavem	UNAVEM	UNO	IGO	organization
undof	UNDOF	UNO	IGO	organization
undp	UN Development Programme	UNO	IGO	organization	w
unep	UN Environment Programme	UNO	IGO	organization	w
unesco	UNESCO	UNO	IGO	organization
unficyp	UNFICYP	UNO	IGO	organization
unfpa	UN Population Fund	UNO	IGO	organization
unhcr	UNHCR	UNO	IGO	organization
uni agency	United News of India	IND	JRN	organization
unian	UNIAN	UKR	JRN	organization
unicef	UNICEF	UNO	IGO	organization
unification ministry	Unification Ministry	KOR	GOV	organization
unified marxist-leninist	CPN-UML	NPL	PTY	organization
unified task force	UNITAF	USA	IGO	organization
unifil	UNIFIL	UNO	IGO	organization
union for democracy and social progress	Union for Democracy and Social Progress	COD	PTY	organization
union for national progress	Uprona	BDI	PTY	organization
union for peace in central africa	Union for Peace in the Central African Republic	CAF	REB	group
union for peace in the central african republic	Union for Peace in the Central African Republic	CAF	REB	group
union for peru	Union for Peru	PER	PTY	organization
union of committees of soldiers' mothers	Committee of Soldiers' Mothers	RUS	NGO	organization
union of congolese patriots	Union of Congolese Patriots	COD	REB	group
union of democratic forces of guinea	Union of Democratic Forces of Guinea	GIN	PTY	organization
union of forces for democracy and development	Union of Forces for Democracy and Development	TCD	REB	group
union of islamic courts	Islamic Courts Union	SOM	REB	group
union of south american nations	Union of South American Nations		IGO	organization
union patriotica	Union Patriotica	COL	PTY	organization
union solidarity and development party	Union Solidarity and Development Party	MMR	PTY	organization
union tepito	La Union Tepito	MEX	CRM	group
unisfa	UNISFA	UNO	IGO	organization
unita	UNITA	AGO	REB	group
unitad	UNITAD	UNO	IGO	organization
unitaf	UNITAF	USA	IGO	organization
unitams	UNITAMS	UNO	IGO	organization
unitary workers central	Unitary Workers Central	COL	LAB	organization
unitary workers' central	Unitary Workers' Central	CHL	LAB	organization
united auto workers	United Auto Workers	USA	LAB	organization
united baloch army	United Baloch Army	PAK	REB	group
united democratic alliance	United Democratic Alliance	KEN	PTY	organization
united front	Northern Alliance	AFG	REB	group
united front for democracy against dictatorship	United Front for Democracy Against Dictatorship	THA	OPP	organization
united kingdom maritime trade operations	United Kingdom Maritime Trade Operations		IGO	organization
united liberation front of asom	United Liberation Front of Asom	IND	REB	group
united liberation front of assam	United Liberation Front of Asom	IND	REB	group
united malays national organisation	United Malays National Organisation	MYS	PTY	organization
united malays national organization	United Malays National Organisation	MYS	PTY	organization
united national liberation front	United National Liberation Front	IND	REB	group
united national movement	United National Movement	GEO	PTY	organization
united national party	United National Party	LKA	PTY	organization
united nations	United Nations	UNO	IGO	organization
united nations assistance mission for iraq	UNAMI	UNO	IGO	organization
united nations assistance mission for rwanda	UNAMIR	UNO	IGO	organization
united nations children's fund	UNICEF	UNO	IGO	organization
united nations command	UN Command		IGO	organization
united nations development programme	UN Development Programme	UNO	IGO	organization
united nations disengagement observer force	UNDOF	UNO	IGO	organization
united nations environment programme	UN Environment Programme	UNO	IGO	organization
united nations general assembly	UN General Assembly	UNO	IGO	organization
united nations high commissioner for refugees	UNHCR	UNO	IGO	organization
united nations human rights council	UN Human Rights Council	UNO	IGO	organization
united nations interim force in lebanon	UNIFIL	UNO	IGO	organization
united nations mine action service	UN Mine Action Service	UNO	IGO	organization
united nations mission in liberia	UNMIL	UNO	IGO	organization
united nations mission in sierra leone	UNAMSIL	UNO	IGO	organization
united nations mission in south sudan	UNMISS	UNO	IGO	organization
united nations office on drugs and crime	UN Office on Drugs and Crime	UNO	IGO	organization
united nations operation in somalia	UNOSOM	UNO	IGO	organization
united nations organization	United Nations	UNO	IGO	organization
united nations population fund	UN Population Fund	UNO	IGO	organization
united nations security council	UN Security Council	UNO	IGO	organization
united nations special commission	UNSCOM	UNO	IGO	organization
united nations stabilization mission in haiti	MINUSTAH	UNO	IGO	organization
united nations support mission in libya	UNSMIL	UNO	IGO	organization
united nations transitional authority in cambodia	UNTAC	UNO	IGO	organization
united news of india	United News of India	IND	JRN	organization
united party for national development	United Party for National Development	ZMB	PTY	organization
united press international	United Press International	USA	JRN	organization
united russia	United Russia	RUS	PTY	organization
united russia party	United Russia	RUS	PTY	organization
united self-defence forces of colombia	United Self-Defense Forces of Colombia	COL	PRM	group
united self-defense forces of colombia	United Self-Defense Forces of Colombia	COL	PRM	group
united socialist party of venezuela	United Socialist Party of Venezuela	VEN	PTY	organization
united somali congress	United Somali Congress	SOM	REB	group
united states coast guard	U.S. Coast Guard	USA	MIL	organization
united states forces korea	U.S. Forces Korea	USA	MIL	organization
united states geological survey	U.S. Geological Survey	USA	GOV	organization
united tajik opposition	United Tajik Opposition	TJK	REB	group
united torah judaism	United Torah Judaism	ISR	PTY	organization
united wa state army	United Wa State Army	MMR	REB	group
united wa state party	United Wa State Army	MMR	REB	group
united workers federation of chile	Unitary Workers' Central	CHL	LAB	organization
unlf	United National Liberation Front	IND	REB	group	w
unmas	UN Mine Action Service	UNO	IGO	organization
unmee	UNMEE	UNO	IGO	organization
unmik	UNMIK	UNO	IGO	organization
unmil	UNMIL	UNO	IGO	organization
unmiss	UNMISS	UNO	IGO	organization
unmogip	UNMOGIP	UNO	IGO	organization
unmovic	UNMOVIC	UNO	IGO	organization
unocha	UN Office for the Coordination of Humanitarian Affairs	UNO	IGO	organization
unoci	UNOCI	UNO	IGO	organization
unodc	UN Office on Drugs and Crime	UNO	IGO	organization
unomig	UNOMIG	UNO	IGO	organization
unosom	UNOSOM	UNO	IGO	organization
unosom ii	UNOSOM	UNO	IGO	organization
unpredep	UNPREDEP	UNO	IGO	organization
unprofor	UNPROFOR	UNO	IGO	organization
unrwa	UNRWA	UNO	IGO	organization
unscom	UNSCOM	UNO	IGO	organization
unsmil	UNSMIL	UNO	IGO	organization
untac	UNTAC	UNO	IGO	organization
untaes	UNTAES	UNO	IGO	organization
untaet	UNTAET	UNO	IGO	organization
untag	UNTAG	UNO	IGO	organization
untso	UN Truce Supervision Organization	UNO	IGO	organization
updf	Uganda People's Defence Force	UGA	MIL	organization	w
upi	United Press International	USA	JRN	organization
uprona	Uprona	BDI	PTY	organization
uqba ibn nafi brigade	Uqba ibn Nafi Brigade	TUN	UAF	group
urabenos	Los Urabenos	COL	CRM	group
urng	Guatemalan National Revolutionary Unity	GTM	REB	group
us africa command	U.S. Africa Command	USA	MIL	organization
us agency for international development	U.S. Agency for International Development	USA	GOV	organization
us central command	U.S. Central Command	USA	MIL	organization
us coast guard	U.S. Coast Guard	USA	MIL	organization
us congress	U.S. Congress	USA	LEG	organization
us customs and border protection	U.S. Customs and Border Protection	USA	COP	organization
us department of defense	Pentagon	USA	MIL	organization
us forces korea	U.S. Forces Korea	USA	MIL	organization
us geological survey	U.S. Geological Survey	USA	GOV	organization
us house of representatives	U.S. House of Representatives	USA	LEG	organization
us indo-pacific command	U.S. Indo-Pacific Command	USA	MIL	organization
us marine corps	U.S. Marine Corps	USA	MIL	organization
us marshals service	U.S. Marshals Service	USA	COP	organization
us secret service	U.S. Secret Service	USA	COP	organization
us senate	U.S. Senate	USA	LEG	organization
us southern command	U.S. Southern Command	USA	MIL	organization
us state department	U.S. State Department	USA	GOV	organization
us supreme court	U.S. Supreme Court	USA	JUD	organization
us treasury department	U.S. Treasury Department	USA	GOV	organization
usa today	USA Today	USA	JRN	organization
usaid	U.S. Agency for International Development	USA	GOV	organization
usdp	Union Solidarity and Development Party	MMR	PTY	organization	w
usgs	U.S. Geological Survey	USA	GOV	organization	w
uto	United Tajik Opposition	TJK	REB	group
uvf	Ulster Volunteer Force	GBR	PRM	group
uwsa	United Wa State Army	MMR	REB	group	w
vale sa	Vale SA	BRA	BUS	organization
vanguards of conquest	Egyptian Islamic Jihad	EGY	UAF	group
venezuelan observatory of violence	Venezuelan Violence Observatory	VEN	NGO	organization
venezuelan violence observatory	Venezuelan Violence Observatory	VEN	NGO	organization
verdi union	Verdi union	DEU	LAB	organization
verfassungsschutz	Federal Office for the Protection of the Constitution	DEU	SPY	organization
verkhovna rada	Verkhovna Rada	UKR	LEG	organization
vesna human rights group	Viasna	BLR	NGO	organization
vetevendosje	Vetevendosje	XKX	PTY	organization
viasna	Viasna	BLR	NGO	organization
viasna human rights centre	Viasna	BLR	NGO	organization
viet cong	Viet Cong	VNM	REB	group
vietcong	Viet Cong	VNM	REB	group
vietnamese communist party	Communist Party of Vietnam	VNM	PTY	organization
vilayat dagestan	Vilayat Dagestan	RUS	UAF	group
violations documentation center	Violations Documentation Center	SYR	NGO	organization
vishva hindu parishad	Vishva Hindu Parishad	IND	OPP	organization
vishwa hindu parishad	Vishva Hindu Parishad	IND	OPP	organization
viv ansanm	Viv Ansanm	HTI	CRM	group
vmro-dpmne	VMRO-DPMNE	MKD	PTY	organization
voa	Voice of America	USA	JRN	organization
voice of america	Voice of America	USA	JRN	organization
voluntad popular	Popular Will	VEN	PTY	organization
volunteers for the defence of the homeland	Volunteers for the Defense of the Homeland	BFA	PRM	group
volunteers for the defense of the homeland	Volunteers for the Defense of the Homeland	BFA	PRM	group
vostok battalion	Vostok Battalion	UKR	PRM	group
vox party	Vox party	ESP	PTY	organization
waddani	Waddani	SOM	PTY	organization
wafa	WAFA	PSE	JRN	organization
wafd party	Wafd Party	EGY	PTY	organization
wagner	Wagner Group	RUS	PRM	group
wagner group	Wagner Group	RUS	PRM	group
wagner mercenary group	Wagner Group	RUS	PRM	group
walking borders	Walking Borders	ESP	NGO	organization
wall street journal	The Wall Street Journal	USA	JRN	organization
wam news agency	WAM news agency	ARE	JRN	organization
washington post	The Washington Post	USA	JRN	organization
wateraid	WaterAid		NGO	organization
wazalendo	Wazalendo	COD	PRM	group
wazalendo fighters	Wazalendo	COD	PRM	group
weather underground	Weather Underground	USA	UAF	group
wefaq	Al-Wefaq	BHR	PTY	organization
weichan auka mapu	Weichan Auka Mapu	CHL	REB	group
welfare party	Welfare Party	TUR	PTY	organization
welthungerhilfe	Welthungerhilfe	DEU	NGO	organization
west nile bank front	West Nile Bank Front	UGA	REB	group
west papua national liberation army	Free Papua Movement	IDN	REB	group
west side boys	West Side Boys	SLE	PRM	group
western somali liberation front	Western Somali Liberation Front	ETH	REB	group
wfp	World Food Programme	UNO	IGO	organization
white army	White Army	SSD	REB	group
white eagles	White Eagles	SRB	PRM	group
white helmets	White Helmets	SYR	NGO	organization
who	World Health Organization	UNO	IGO	organization	w
women's protection units	Women's Protection Units	SYR	REB	group
workers party of brazil	Workers' Party	BRA	PTY	organization
workers' party of korea	Workers' Party of Korea	PRK	PTY	organization
workers' revolutionary party of colombia	Workers' Revolutionary Party of Colombia	COL	REB	group
world bank	World Bank		IGO	organization
world central kitchen	World Central Kitchen	USA	NGO	organization
world food program	World Food Programme	UNO	IGO	organization
world food programme	World Food Programme	UNO	IGO	organization
world health organisation	World Health Organization	UNO	IGO	organization
world health organization	World Health Organization	UNO	IGO	organization
world meteorological organisation	World Meteorological Organization	UNO	IGO	organization
world meteorological organization	World Meteorological Organization	UNO	IGO	organization
world organisation for animal health	World Organisation for Animal Health		IGO	organization
world organization for animal health	World Organisation for Animal Health		IGO	organization
world trade organisation	World Trade Organization		IGO	organization
world trade organization	World Trade Organization		IGO	organization
world uighur congress	World Uyghur Congress	CHN	OPP	organization
world uyghur congress	World Uyghur Congress	CHN	OPP	organization
world vision	World Vision		NGO	organization
world wildlife fund	World Wildlife Fund		NGO	organization
wto	World Trade Organization		IGO	organization
wwf	World Wildlife Fund		NGO	organization
xinhua	Xinhua	CHN	JRN	organization
xinhua news agency	Xinhua	CHN	JRN	organization
yabloko	Yabloko	RUS	PTY	organization
yabloko party	Yabloko	RUS	PTY	organization
yamaguchi-gumi	Yamaguchi-gumi	JPN	CRM	group
yamam	Yamam	ISR	COP	organization
yarmouk martyrs brigade	Yarmouk Martyrs Brigade	SYR	REB	group
yatama	YATAMA	NIC	REB	group
yediot aharonot	Yedioth Ahronoth	ISR	JRN	organization
yediot ahronot	Yedioth Ahronoth	ISR	JRN	organization
yedioth ahronoth	Yedioth Ahronoth	ISR	JRN	organization
yellow shirts	People's Alliance for Democracy	THA	OPP	organization
yellow vests	Yellow Vests	FRA	OPP	group
yemen data project	Yemen Data Project		NGO	organization
yeni safak	Yeni Safak	TUR	JRN	organization
yesh atid	Yesh Atid	ISR	PTY	organization
yesh din	Yesh Din	ISR	NGO	organization
yisrael beiteinu	Yisrael Beiteinu	ISR	PTY	organization
yisrael beitenu	Yisrael Beiteinu	ISR	PTY	organization
ynet	Yedioth Ahronoth	ISR	JRN	organization
yomiuri shimbun	Yomiuri Shimbun	JPN	JRN	organization
yonhap	Yonhap	KOR	JRN	organization
yonhap news agency	Yonhap	KOR	JRN	organization
young patriots	Young Patriots	CIV	PRM	group
youtube	YouTube	USA	BUS	organization
ypg	People's Protection Units	SYR	REB	group
yugoslav national army	Yugoslav People's Army	SRB	MIL	group
yugoslav people's army	Yugoslav People's Army	SRB	MIL	group
zainabiyoun brigade	Zainabiyoun Brigade	PAK	PRM	group
zaire militia	Zaire militia	COD	PRM	group
zaka	ZAKA	ISR	NGO	organization	w
zanla	Zimbabwe African National Liberation Army	ZWE	REB	group
zanu pf	ZANU-PF	ZWE	PTY	organization
zanu-pf	ZANU-PF	ZWE	PTY	organization
zapatista	Zapatista National Liberation Army	MEX	REB	group
zapatista army of national liberation	Zapatista National Liberation Army	MEX	REB	group
zapatista national liberation army	Zapatista National Liberation Army	MEX	REB	group
zapatistas	Zapatista National Liberation Army	MEX	REB	group
zapu	Zimbabwe African People's Union	ZWE	PTY	organization	w
zarate willca	Zarate Willka Armed Forces of Liberation	BOL	REB	group
zarate willka armed forces of liberation	Zarate Willka Armed Forces of Liberation	BOL	REB	group
zdf	ZDF	DEU	JRN	organization	w
zdf television	ZDF	DEU	JRN	organization
zetas	Los Zetas	MEX	CRM	group
zetas cartel	Los Zetas	MEX	CRM	group
zimbabwe african national liberation army	Zimbabwe African National Liberation Army	ZWE	REB	group
zimbabwe african people's union	Zimbabwe African People's Union	ZWE	PTY	organization
zimbabwe congress of trade unions	Zimbabwe Congress of Trade Unions	ZWE	LAB	organization
zimbabwe defence forces	Zimbabwe Defence Forces	ZWE	MIL	organization
zimbabwe electoral commission	Zimbabwe Electoral Commission	ZWE	GOV	organization
zimbabwe lawyers for human rights	Zimbabwe Lawyers for Human Rights	ZWE	NGO	organization
zimbabwe people's revolutionary army	Zimbabwe People's Revolutionary Army	ZWE	REB	group
zimlive	ZimLive	ZWE	JRN	organization
zipra	Zimbabwe People's Revolutionary Army	ZWE	REB	group
