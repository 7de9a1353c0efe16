# People who held power, commanded or led an armed group for long enough to stand in the news without a
# title: country and role. A title beside the name is believed before this list ("the former president").
# from, to: the first and the last day of a term, a year, month or day; empty where it is open or not
# known. Who governed and does so no more is ELI; several rows of a name are its terms, in order.
# A surname alone is a leader only where the article gives nobody of it a fuller name.
# origin: own knowledge. licence: as the program
# example: "Kofi Annan said" UNO IGO
# columns: name, country, role, from, to
# cell country: key of who/countries | UNO
# cell role: key of who/roles
# cell from: like 0000 | like 0000-00 | like 0000-00-00 | no text
# cell to: like 0000 | like 0000-00 | like 0000-00-00 | no text
a.k. abdul momen	BGD	GOV	2019-01	2024-01
a.k. antony	IND	GOV	2001	2014-05
a.p.j. abdul kalam	IND	GOV	2002-07-25	2007-07-25
abassi madani	DZA	OPP
abbas al-musawi	LBN	REB		1992-02-16
abbas araghchi	IRN	GOV
abbas araqchi	IRN	GOV
abbas mousavi	IRN	GOV
abd-rabbu mansour hadi	YEM	GOV		2022-04-07
abdala bucaram	ECU	GOV	1996-08-10	1997-02-06
abdalla hamdok	SDN	GOV	2019-08-21	2022-01-02
abdallah bou habib	LBN	GOV	2021-09	2025-02
abdel aziz al-hakim	IRQ	PTY
abdel aziz al-hilu	SDN	REB
abdel aziz al-rantissi	PSE	REB
abdel aziz rantisi	PSE	REB
abdel fattah al-burhan	SDN	MIL
abdel fattah al-sisi	EGY	MIL		2013-07-02
abdel fattah al-sisi	EGY	GOV	2013-07-03
abdel rahim mohamed hussein	SDN	GOV	1993	2015
abdel rahman shalgham	LBY	GOV	2000-03	2009-03
abdel wahid al-nur	SDN	REB
abdel-fattah el-sissi	EGY	MIL		2013-07-02
abdel-fattah el-sissi	EGY	GOV	2013-07-03
abdelaziz al-hilu	SDN	REB
abdelaziz bouteflika	DZA	GOV	1999-04-27	2019-04-02
abdelilah benkirane	MAR	GOV	2011-11-29	2017-04
abdelkarim kabariti	JOR	GOV	1995	1997-03
abdellatif filali	MAR	GOV	1985	1999-08
abdelmadjid tebboune	DZA	GOV	2017
abdelmalek droukdal	DZA	UAF
abdelmalek droukdel	DZA	UAF
abdiqasim salad hassan	SOM	GOV	2000-08-27	2004-10-14
abdirahman cirro	SOM	OPP		2024-12-11
abdirahman cirro	SOM	GOV	2024-12-12
abdirahman mohamed abdullahi	SOM	OPP		2024-12-11
abdirahman mohamed abdullahi	SOM	GOV	2024-12-12
abdiweli sheikh ahmed	SOM	GOV	2014-01	2014-12
abdolmalek rigi	IRN	REB
abdolmalik rigi	IRN	REB
abdou diouf	SEN	GOV		2000-04-01
abdoulaye diop	MLI	GOV	2014-04	2016-12
abdoulaye diop	MLI	GOV	2021-06
abdoulaye maiga	MLI	GOV	2021-06
abdoulaye wade	SEN	GOV	2000-04-01	2012-04-02
abdourahamane tiani	NER	MIL		2023-07-25
abdourahamane tiani	NER	GOV	2023-07-26
abdrabbuh mansour hadi	YEM	GOV		2022-04-07
abdul ali mazari	AFG	REB		1995-03
abdul aziz al-hakim	IRQ	PTY
abdul ghani baradar	AFG	REB
abdul halim khaddam	SYR	GOV	1970	2005-06
abdul hamid dbeibah	LBY	GOV	2021-02
abdul malik baloch	PAK	GOV	2013-06	2015-12
abdul quddus bizenjo	PAK	GOV	2018-01	2018-06
abdul quddus bizenjo	PAK	GOV	2021-10	2023-08
abdul rahim wardak	AFG	GOV	2004-12	2012-08
abdul rashid dostum	AFG	PRM		2014-09-28
abdul rashid dostum	AFG	GOV	2014-09-29	2020-02
abdul rashid dostum	AFG	OPP	2020-03
abdul wahid mohamed al-nur	SDN	REB
abdul-halim sadulayev	RUS	REB
abdul-malik al-houthi	YEM	REB
abdulaziz kamilov	UZB	GOV	1994	2003
abdulaziz kamilov	UZB	GOV	2012-01	2022-12
abdullah abdullah	AFG	GOV	2001-10	2006-03
abdullah abdullah	AFG	GOV	2014-09-29	2021-08-15
abdullah abu samhadana	PSE	GOV
abdullah al-senussi	LBY	SPY		2011-10
abdullah al-thani	LBY	GOV	2013-08	2021-03
abdullah badawi	MYS	GOV		2009-04-03
abdullah bin zayed	ARE	GOV	1997
abdullah ensour	JOR	GOV	2012-10	2016-06
abdullah gul	TUR	GOV	2002-11-18	2014-08-28
abdullah ii	JOR	GOV
abdullah ocalan	TUR	REB
abdullahi yusuf	SOM	REB		2004-10-13
abdullahi yusuf	SOM	GOV	2004-10-14	2008-12-29
abdullahi yusuf ahmed	SOM	REB		2004-10-13
abdullahi yusuf ahmed	SOM	GOV	2004-10-14	2008-12-29
abdulmalik al-houthi	YEM	REB
abdulsalami abubakar	NGA	GOV	1998-06-08	1999-05-29
abdurrahman wahid	IDN	PTY		1999-10-19
abdurrahman wahid	IDN	GOV	1999-10-20	2001-07-23
abel matutes	ESP	GOV	1996-05	2000-04
abhisit vejjajiva	THA	OPP	2005	2008-12-16
abhisit vejjajiva	THA	GOV	2008-12-17	2011-08-05
abimael guzman	PER	REB
abiy ahmed	ETH	GOV	2018-04-02
abu ayyub al-masri	IRQ	UAF
abu bakar baasyir	IDN	UAF
abu bakar bashir	IDN	UAF
abu bakr al-baghdadi	IRQ	UAF
abu ibrahim al-hashimi al-qurayshi	IRQ	UAF
abu mahdi al-muhandis	IRQ	PRM
abu mohammad al-adnani	SYR	UAF
abu mohammad al-jolani	SYR	REB		2024-12-07
abu mohammad al-jolani	SYR	GOV	2024-12-08
abu mohammed al-adnani	SYR	UAF
abu mohammed al-golani	SYR	REB		2024-12-07
abu mohammed al-golani	SYR	GOV	2024-12-08
abu musab al-barnawi	NGA	UAF
abu musab al-zarqawi	JOR	UAF
abu nidal	PSE	REB
abu obeida	PSE	REB
abu omar al-baghdadi	IRQ	UAF
abu sabaya	PHL	UAF
abu ubaida	PSE	REB
abubakar shekau	NGA	REB
abubakr al-qirbi	YEM	GOV	2001-04	2014-06
abulfaz elchibey	AZE	GOV	1992-06	1993-06
adalberto costa junior	AGO	OPP
adama barrow	GMB	GOV	2017-01-19
adel abdul mahdi	IRQ	GOV	2004	2006
adel abdul mahdi	IRQ	GOV	2014-09	2016-07
adel abdul mahdi	IRQ	GOV	2018-10-25	2020-05-07
adel al-jubeir	SAU	GOV
adly mansour	EGY	GOV	2013-07-04	2014-06-08
adnan abu walid al-sahrawi	MLI	UAF
adolfo calero	NIC	REB		1990
adolphe muzito	COD	GOV	2007	2012-03
adriaan vlok	ZAF	GOV	1986	1994
affi n'guessan	CIV	GOV	2000-10	2003-02
affi n'guessan	CIV	PTY	2003-03
afonso dhlakama	MOZ	REB
agathon rwasa	BDI	OPP
agim ceku	XKX	REB	1999-05	1999-09
agim ceku	XKX	GOV	2006-03	2008-01
agostinho neto	AGO	GOV	1975-11-11	1979-09-10
aguila saleh	LBY	LEG
ahmad chalabi	IRQ	OPP		2003-07-12
ahmad chalabi	IRQ	GOV	2003-07-13	2006-05
ahmad massoud	AFG	REB
ahmad shah massoud	AFG	REB
ahmad tejan kabbah	SLE	GOV	1996-03-29	2007-09-17
ahmad vahidi	IRN	GOV	2009-09	2013-08
ahmadinejad	IRN	GOV	2003-05	2013-08-03
ahmadu ahidjo	CMR	GOV	1960-05-05	1982-11-06
ahmed abdi godane	SOM	REB
ahmed aboul gheit	EGY	GOV	2004-07	2011-03
ahmed aboul gheit	EGY	IGO	2016-07
ahmed al-sharaa	SYR	REB		2024-12-07
ahmed al-sharaa	SYR	GOV	2024-12-08
ahmed attaf	DZA	GOV	1996-01	1999-12
ahmed attaf	DZA	GOV	2023-03
ahmed chalabi	IRQ	OPP		2003-07-12
ahmed chalabi	IRQ	GOV	2003-07-13	2006-05
ahmed diriye	SOM	REB
ahmed gaid salah	DZA	MIL
ahmed godane	SOM	REB
ahmed jabari	PSE	REB		2012-11-14
ahmed jibril	PSE	REB
ahmed madobe	SOM	GOV	2013-05
ahmed nazif	EGY	GOV	2004-07	2011-01-29
ahmed obeid bin daghr	YEM	GOV	2016-04	2018-10
ahmed ouyahia	DZA	GOV	1995-12	2019-03
ahmed qurei	PSE	GOV		2006-02-19
ahmed qureia	PSE	GOV	2003-10-07	2006-03-29
ahmed sekou toure	GIN	GOV	1958-10-02	1984-03-26
ahmed shafik	EGY	GOV	2002	2011-03-03
ahmed sharif chaudhry	PAK	MIL
ahmed yassin	PSE	REB
ahmet davutoglu	TUR	GOV	2009-05-01	2016-05-24
ahsan iqbal	PAK	GOV	2013-06	2018-05
aidarous al-zubaidi	YEM	REB
aidarus al-zoubaidi	YEM	REB
ajit doval	IND	GOV	2014-05-30
akbar bugti	PAK	REB
akbar hashemi rafsanjani	IRN	GOV		1997-08-03
akhilesh yadav	IND	GOV	2012-03	2017-02-28
akhilesh yadav	IND	PTY	2017-03
akhmad kadyrov	RUS	GOV	2000-06	2004-05-09
akhmed zakayev	RUS	REB
akhtar mansour	AFG	REB
akhtar mohammad mansour	AFG	REB
al gore	USA	LEG		1993-01-19
al gore	USA	GOV	1993-01-20	2001-01-20
al haj murad ebrahim	PHL	REB
alain guillaume bunyoni	BDI	GOV	2007	2022-09
alain juppe	FRA	GOV	1986	1988
alain juppe	FRA	GOV	1993-03	1997-06-02
alain juppe	FRA	GOV	2007	2007-06
alain juppe	FRA	GOV	2010-11	2012-05-10
alan garcia	PER	GOV	1985-07-28	1990-07-28
alan garcia	PER	GOV	2006-07-28	2011-07-28
alan peter cayetano	PHL	GOV	2017-05	2018-10
alassane ouattara	CIV	GOV	1990-11-07	1993-12-09
alassane ouattara	CIV	OPP	1999	2010-12-03
alassane ouattara	CIV	GOV	2010-12-04
albert del rosario	PHL	GOV	2011-02	2016-03
albert reynolds	IRL	GOV	1987	1994-12-15
albert shingiro	BDI	GOV	2020-06
alberto fernandez	ARG	GOV	2003-05	2008-07
alberto fernandez	ARG	GOV	2019-12-10	2023-12-10
alberto fujimori	PER	GOV	1990-07-28	2000-11-22
alberto otarola	PER	GOV	2022-12	2024-03
alberto pizango	PER	OPP
alberto romulo	PHL	GOV	2004-08	2011-02
albin kurti	XKX	GOV	2020-02-03
alejandro foxley	CHL	GOV	1990-03	1994-03
alejandro foxley	CHL	GOV	2006-03	2009-03
alejandro giammattei	GTM	GOV	2020-01-14	2024-01-14
alejandro toledo	PER	OPP		2001-07-27
alejandro toledo	PER	GOV	2001-07-28	2006-07-28
aleksandar vucic	SRB	GOV	1998-03	2000-10
aleksandar vucic	SRB	GOV	2012-07-27
alexander bastrykin	RUS	COP
alexander bortnikov	RUS	SPY
alexander de croo	BEL	GOV	2009	2025-02-03
alexander downer	AUS	GOV	1996-03	2007-12
alexander dvornikov	RUS	MIL
alexander lebed	RUS	MIL
alexander lukashenko	BLR	GOV	1994-07-20
alexander milinkevich	BLR	OPP
alexander rutskoi	RUS	GOV	1991-07	1993-10
alexander schallenberg	AUT	GOV	2019-06	2025-03
alexander stubb	FIN	GOV	2008-04	2016
alexander stubb	FIN	GOV	2024-03-01
alexander van der bellen	AUT	GOV	2017-01-26
alexander zakharchenko	UKR	REB
alexei navalny	RUS	OPP
alexey navalny	RUS	OPP
alexis tsipras	GRC	OPP		2015-01-25
alexis tsipras	GRC	GOV	2015-01-26	2015-08-27
alexis tsipras	GRC	GOV	2015-09-21	2019-07-08
alfonso cano	COL	REB		2011-11-04
alfonso portillo	GTM	GOV	2000-01-14	2004-01-14
alfred nzo	ZAF	GOV	1994-05	1999-06
alfredo cristiani	SLV	GOV	1989-06-01	1994-06-01
alfredo palacio	ECU	GOV	2003-01-15	2007-01-15
alfredo reinado	TLS	REB	2006-05	2008-02-11
alfredo stroessner	PRY	GOV	1954-08-15	1989-02-03
alghabass ag intalla	MLI	REB
ali abdullah saleh	YEM	GOV		2012-02-27
ali ahmeti	MKD	REB	2001-01	2001-09
ali ahmeti	MKD	PTY	2002
ali akbar salehi	IRN	GOV
ali akbar velayati	IRN	GOV
ali al-sistani	IRQ	REL
ali alatas	IDN	GOV	1988-03	1999-10
ali amin gandapur	PAK	GOV	2018-10	2022-04
ali amin gandapur	PAK	GOV	2024-03	2025-10
ali babacan	TUR	GOV	2002-11	2015-08
ali babacan	TUR	OPP	2019-07
ali belhadj	DZA	OPP
ali benflis	DZA	GOV	1988	2003-05
ali benflis	DZA	OPP	2003-06
ali bongo	GAB	GOV	1989	2023-08-30
ali darassa	CAF	REB
ali hassan al-majid	IRQ	GOV		2003-04-09
ali hassan mwinyi	TZA	GOV	1985-11-05	1995-11-23
ali kafi	DZA	GOV	1992-07-02	1994-01-31
ali karti	SDN	GOV	2010-06	2015-06
ali khamenei	IRN	GOV
ali lamine zeine	NER	GOV	2023-08
ali larayedh	TUN	GOV	2011-12	2014-01
ali larijani	IRN	GOV	2005-08	2007-10
ali larijani	IRN	LEG	2008-05	2020-05
ali larijani	IRN	GOV	2025-08
ali mahdi mohamed	SOM	REB
ali mohamud rage	SOM	REB
ali mohsen al-ahmar	YEM	MIL		2016-04-02
ali mohsen al-ahmar	YEM	GOV	2016-04-03	2022-04-07
ali osman taha	SDN	GOV	1993	2013-12
ali rodriguez araque	VEN	GOV	1999	2014
ali salem al-beidh	YEM	GOV	1986	1994-04-30
ali salem al-beidh	YEM	REB	1994-05
ali shamkhani	IRN	GOV	1997-08	2023-05
ali treki	LBY	GOV	1976	1990
ali yerlikaya	TUR	GOV	2023-06
ali zeidan	LBY	GOV	2012-11-14	2014-03-11
alice lakwena	UGA	REB
alicia barcena	MEX	IGO	2008-07	2022-03
alicia barcena	MEX	GOV	2023-07
alija izetbegovic	BIH	GOV	1990-12-20	2000-10
alikhan smailov	KAZ	GOV	2018	2024-02
alix didier fils-aime	HTI	GOV	2024-11-10
allah nazar baloch	PAK	REB
alpha barry	BFA	GOV	2016-01	2021-12
alpha conde	GIN	OPP		2010-12-20
alpha conde	GIN	GOV	2010-12-21	2021-09-05
alpha oumar konare	MLI	GOV	1992-06-08	2002-06-08
alpha oumar konare	MLI	IGO	2003-09	2008-04
altaf hussain	PAK	PTY
alvaro arzu	GTM	GOV	1996-01-14	2000-01-14
alvaro colom	GTM	GOV	2008-01-14	2012-01-14
alvaro garcia linera	BOL	GOV	2006-01-22	2019-11-10
alvaro leyva	COL	GOV	2022-08-07	2024-05
alvaro uribe	COL	GOV	2002-08-07	2010-08-07
alvaro uribe	COL	LEG	2014-07-20	2020-08
alwi shihab	IDN	GOV	1999-10	2005-12
alyaksandr lukashenka	BLR	GOV	1994-07-20
amadou koufa	MLI	UAF
amadou sanogo	MLI	MIL
amadou toumani toure	MLI	GOV	1991-03-26	1992-06-08
amadou toumani toure	MLI	GOV	2002-06-08	2012-03-22
amama mbabazi	UGA	GOV	1992	2014-09
amama mbabazi	UGA	OPP	2015-06
aman abdurrahman	IDN	UAF
amara essy	CIV	GOV	1990	2000
amarinder singh	IND	GOV	2002-02	2007-03
amarinder singh	IND	GOV	2017-03	2021-09
ameer haider khan hoti	PAK	GOV	2008-04	2013-03
amin gemayel	LBN	GOV	1982-09-23	1988-09-22
amina mohamed	KEN	GOV	2013-05	2022
amir ali hajizadeh	IRN	MIL
amir hatami	IRN	GOV	2017-08	2021-08
amir khan muttaqi	AFG	REB
amir peretz	ISR	GOV	2006-05-04	2007-06
amit shah	IND	GOV
ammar al-hakim	IRQ	PTY
amr moussa	EGY	GOV	1991-05	2001-05
amr moussa	EGY	IGO	2001-06	2011-06
amrullah saleh	AFG	GOV	2004	2010-06
amrullah saleh	AFG	GOV	2018-12	2021-08-15
ana brnabic	SRB	GOV	2016-08	2024-05
ana palacio	ESP	GOV	2002-07	2004-04
anand panyarachun	THA	GOV	1991-03	1992-09-23
anatoliy zlenko	UKR	GOV	1990-07	1994-08
anatoliy zlenko	UKR	GOV	2000-10	2003-09
anatoly kulikov	RUS	GOV	1995-07	1998-03
anatoly serdyukov	RUS	GOV	2007-02	2012-11
anders fogh rasmussen	DNK	GOV	2001-11-27	2009-04-05
andre kolingba	CAF	GOV	1981-09-01	1993-10-22
andreas papandreou	GRC	GOV	1981-10	1989-07
andreas papandreou	GRC	GOV	1993-10-13	1996-01-22
andrei belousov	RUS	GOV
andrei gromyko	RUS	GOV	1957	1988-10-01
andrei kozyrev	RUS	GOV	1990	1996-01-05
andrej babis	CZE	GOV	2014-01	2017-05
andrej babis	CZE	GOV	2017-12	2021-12-17
andrej babis	CZE	GOV	2025-12
andrej plenkovic	HRV	GOV	2016-10-19
andres manuel lopez obrador	MEX	OPP		2018-11-30
andres manuel lopez obrador	MEX	GOV	2018-12-01	2024-09-30
andres pastrana	COL	GOV	1998-08-07	2002-08-07
andres rodriguez	PRY	GOV	1989-02-03	1993-08-15
andrii sybiha	UKR	GOV	2021-05
andrii yermak	UKR	GOV	2020-02-11	2025-11-28
andrii yusov	UKR	SPY
andriy sybiha	UKR	GOV	2021-05
andriy taran	UKR	GOV	2020-03	2021-11
andriy yermak	UKR	GOV	2020-02-11	2025-11-28
andriy yusov	UKR	SPY
andrus ansip	EST	GOV	2004	2014-03
andry rajoelina	MDG	OPP		2009-03-16
andry rajoelina	MDG	GOV	2009-03-17	2014-01-25
andry rajoelina	MDG	GOV	2019-01-19	2025-10
andrzej duda	POL	GOV	2015-08-06	2025-08-06
ange-felix patasse	CAF	GOV	1993-10-22	2003-03-15
angela merkel	DEU	GOV	1991	1998-10
angela merkel	DEU	OPP	1998-11	2005-11-21
angela merkel	DEU	GOV	2005-11-22	2021-12-08
anita anand	CAN	GOV	2019-11
ann linde	SWE	GOV		2022-10-18
annalena baerbock	DEU	PTY		2021-12-07
annalena baerbock	DEU	GOV	2021-12-08	2025-05-06
annegret kramp-karrenbauer	DEU	GOV		2021-12-08
antar zouabri	DZA	REB
ante gotovina	HRV	MIL		2001
anthony albanese	AUS	OPP		2022-05-22
anthony albanese	AUS	GOV	2022-05-23
antoine gizenga	COD	GOV	2006-12	2008-10
antoine lahd	LBN	PRM
anton balasingham	LKA	REB
antonio costa	PRT	GOV		2024-04-02
antonio costa	EUR	GOV	2024-12-01
antonio guterres	UNO	IGO
antonio lacayo	NIC	GOV	1990-04	1995
antonio patriota	BRA	GOV	2011-01	2013-08
antonio tajani	EUR	IGO	2008-05	2014-07
antonio tajani	ITA	GOV	2022-10-22
antonio trillanes	PHL	OPP
antonis samaras	GRC	GOV	2012-06-20	2015-01-26
antony blinken	USA	GOV		2017-01-20
antony blinken	USA	GOV	2021-01-26	2025-01-20
anura kumara dissanayake	LKA	OPP		2024-09-22
anura kumara dissanayake	LKA	GOV	2024-09-23
anuruddha ratwatte	LKA	GOV	1994-08	2001
anutin charnvirakul	THA	GOV	2019-07
anwaar-ul-haq kakar	PAK	GOV	2023-08-14	2024-03-04
anwar al-aulaqi	YEM	UAF
anwar al-awlaki	YEM	UAF
anwar gargash	ARE	GOV
anwar ibrahim	MYS	GOV		1998-09-02
anwar ibrahim	MYS	OPP	1998-09-03	2022-11-23
anwar ibrahim	MYS	GOV	2022-11-24
anwar sadat	EGY	GOV		1981-10-06
anwar-ul-haq kakar	PAK	GOV	2023-08-14	2024-03-04
apollinaire joachim kyelem de tambela	BFA	GOV	2022-10	2024-12
arabinda rajkhowa	IND	REB
arafat	PSE	GOV		2004-11-11
arancha gonzalez laya	ESP	GOV
ararat mirzoyan	ARM	LEG	2019-01	2021-07-31
ararat mirzoyan	ARM	GOV	2021-08
arayik harutyunyan	ARM	REB
ariel henry	HTI	GOV	2021-07-20	2024-04-24
ariel sharon	ISR	GOV		2006-04-14
aristide	HTI	GOV	1991-02-07	1996-02-07
aristide	HTI	GOV	2001-02-07	2004-02-29
arlene foster	GBR	GOV		2021-06-14
armando calderon sol	SLV	PTY		1994-05-31
armando calderon sol	SLV	GOV	1994-06-01	1999-06-01
armando guebuza	MOZ	GOV		2015-01-15
arnoldo aleman	NIC	GOV	1997-01-10	2002-01-10
arsen avakov	UKR	GOV	2014-02-27	2021-07
arseniy yatsenyuk	UKR	OPP	2010-03	2014-02-26
arseniy yatsenyuk	UKR	GOV	2014-02-27	2016-04-14
artur mas	ESP	GOV	2010-12	2016-01
arun jaitley	IND	GOV	2014-05-26	2019-05-30
arvind kejriwal	IND	GOV		2024-09-21
asadullah khalid	AFG	GOV	2002	2021
asaduzzaman khan	BGD	GOV	2014-01	2024-08-05
asari dokubo	NGA	REB
asef shawkat	SYR	SPY	2005	2012-07-18
ashfaq parvez kayani	PAK	MIL
ashraf ghani	AFG	GOV		2021-08-15
asif ali zardari	PAK	GOV	2008-09-09	2013-09-08
asif ali zardari	PAK	GOV	2024-03-10
asif ghafoor	PAK	MIL
asim bajwa	PAK	MIL
asim munir	PAK	MIL
asim saleem bajwa	PAK	MIL
askar akayev	KGZ	GOV	1990-10-27	2005-03-24
aslam raisani	PAK	GOV	2008-04	2013-01
aslan maskhadov	RUS	REB
assad	SYR	GOV		2024-12-08
assad al-shaibani	SYR	GOV	2024-12-21
assimi goita	MLI	MIL		2020-08-17
assimi goita	MLI	GOV	2020-08-18
ata ullah	MMR	REB
atal behari vajpayee	IND	GOV	1977-03	1979-07
atal behari vajpayee	IND	OPP	1980	1996-05-15
atal behari vajpayee	IND	GOV	1996-05-16	1996-06-01
atal behari vajpayee	IND	OPP	1996-06-02	1998-03-18
atal behari vajpayee	IND	GOV	1998-03-19	2004-05-22
atal bihari vajpayee	IND	GOV	1977-03	1979-07
atal bihari vajpayee	IND	OPP	1980	1996-05-15
atal bihari vajpayee	IND	GOV	1996-05-16	1996-06-01
atal bihari vajpayee	IND	OPP	1996-06-02	1998-03-18
atal bihari vajpayee	IND	GOV	1998-03-19	2004-05-22
atef ebeid	EGY	GOV	1999-10	2004-07
atef sedki	EGY	GOV	1986-11	1996-01
atifete jahjaga	XKX	GOV	2011-04-07	2016-04-07
atiku abubakar	NGA	PTY
atta mohammad noor	AFG	GOV	2004	2018-03
augusto pinochet	CHL	GOV	1973-09-11	1990-03-11
augusto pinochet	CHL	MIL	1990-03-12	1998-03-10
augusto pinochet	CHL	ELI	1998-03-11
augusto santos silva	PRT	GOV	2015-11	2022-03
aung san suu kyi	MMR	OPP		2016-03-29
aung san suu kyi	MMR	GOV	2016-03-30	2021-01-31
aung san suu kyi	MMR	OPP	2021-02-01
avichay adraee	ISR	MIL
avigdor lieberman	ISR	GOV	2001-03	2004-06
avigdor lieberman	ISR	GOV	2006-10	2008-01
avigdor lieberman	ISR	GOV	2009-03-31	2015-05
avigdor lieberman	ISR	GOV	2016-05-30	2018-11-18
avigdor lieberman	ISR	OPP	2020-01	2021-06-12
avigdor lieberman	ISR	GOV	2021-06-13	2022-12-29
avigdor lieberman	ISR	OPP	2022-12-30
aviv kochavi	ISR	MIL
ayatollah ali khamenei	IRN	GOV
ayman al-zawahiri	EGY	UAF
ayman safadi	JOR	GOV
azali assoumani	COM	GOV	1999-04-30	2006-05-26
azali assoumani	COM	GOV	2016-05-26
azarias ruberwa	COD	REB		2003-07
azhar masood	PAK	UAF
aziz akhannouch	MAR	GOV	2007
b.j. habibie	IDN	GOV		1999-10-20
b.s. yediyurappa	IND	GOV	2007-11	2021-07
babrak karmal	AFG	GOV	1979-12-27	1986-11-24
baburam bhattarai	NPL	REB		2006-11
baburam bhattarai	NPL	GOV	2011-08-29	2013-03-14
badr abdelatty	EGY	GOV	2024-07
badr albusaidi	OMN	GOV	2020-08
bah ndaw	MLI	GOV	2020-09-25	2021-05-24
bahram qasemi	IRN	GOV	2016	2019-05
bahram qassemi	IRN	GOV
baitullah mehsud	PAK	REB
bajram rexhepi	XKX	GOV	2002-03	2004-12
bakili muluzi	MWI	GOV	1994-05-24	2004-05-24
bakir izetbegovic	BIH	GOV	2010-11	2018-11
bako sahakyan	ARM	REB
bal thackeray	IND	PTY		2012-11
bambang soesatyo	IDN	LEG
ban ki-moon	KOR	GOV	2004-01	2006-11
ban ki-moon	UNO	IGO	2007-01-01	2016-12-31
banharn silpa-archa	THA	GOV	1995-07-13	1996-11-25
barack obama	USA	LEG	2005-01-03	2009-01-19
barack obama	USA	GOV	2009-01-20	2017-01-20
barham salih	IRQ	GOV		2022-10-17
barnaba marial benjamin	SSD	GOV	2011	2016
bart de wever	BEL	PTY		2025-02-02
bart de wever	BEL	GOV	2025-02-03
bashar al-assad	SYR	GOV	2000-06-10	2024-12-08
bashir gemayel	LBN	PRM
bashir magashi	NGA	GOV	2019-08	2023-05
bashir zeb baloch	PAK	REB
bassirou diomaye faye	SEN	OPP		2024-04-01
bassirou diomaye faye	SEN	GOV	2024-04-02
bayan jabr	IRQ	GOV	2003	2010
beant singh	IND	GOV	1992-02	1995-08-31
beji caid essebsi	TUN	GOV	2011-02-27	2011-12-24
beji caid essebsi	TUN	GOV	2014-12-31	2019-07-25
ben wallace	GBR	GOV		2023-08-31
benazir bhutto	PAK	OPP		1988-12-01
benazir bhutto	PAK	GOV	1988-12-02	1990-08-06
benazir bhutto	PAK	OPP	1990-08-07	1993-10-18
benazir bhutto	PAK	GOV	1993-10-19	1996-11-05
benazir bhutto	PAK	OPP	1996-11-06
benigno aquino	PHL	GOV	2010-06-30	2016-06-30
benjamin mkapa	TZA	GOV		2005-12-21
benjamin netanyahu	ISR	OPP		1996-06-17
benjamin netanyahu	ISR	GOV	1996-06-18	1999-07-06
benjamin netanyahu	ISR	GOV	2002-11-06	2005-08-09
benjamin netanyahu	ISR	OPP	2005-08-10	2009-03-30
benjamin netanyahu	ISR	GOV	2009-03-31	2021-06-13
benjamin netanyahu	ISR	OPP	2021-06-14	2022-12-28
benjamin netanyahu	ISR	GOV	2022-12-29
benny gantz	ISR	MIL		2015-02-16
benny gantz	ISR	OPP	2019-02	2020-05-16
benny gantz	ISR	GOV	2020-05-17	2022-12-29
benny gantz	ISR	OPP	2022-12-30	2023-10-10
benny gantz	ISR	GOV	2023-10-11	2024-06-09
benny gantz	ISR	OPP	2024-06-10
benny wenda	IDN	OPP
berhanu nega	ETH	OPP		2021-09
berlusconi	ITA	GOV	1994-05-10	1995-01-17
berlusconi	ITA	OPP	1995-01-18	2001-06-10
berlusconi	ITA	GOV	2001-06-11	2006-05-17
berlusconi	ITA	OPP	2006-05-18	2008-05-07
berlusconi	ITA	GOV	2008-05-08	2011-11-16
bernard cazeneuve	FRA	GOV	2012-05	2017-05
bernard kouchner	FRA	GOV	1988	1993-03
bernard kouchner	UNO	IGO	1999-07	2001-01
bernard kouchner	FRA	GOV	2007-05	2010-11
bernardo arevalo	GTM	LEG	2020-01	2024-01-14
bernardo arevalo	GTM	GOV	2024-01-15
bertie ahern	IRL	GOV	1987-03	1994-12
bertie ahern	IRL	GOV	1997-06-26	2008-05-06
bertrand bisimwa	COD	REB
bezalel smotrich	ISR	GOV	2019-06-17	2020-05-17
bezalel smotrich	ISR	GOV	2022-12-29
bhupesh baghel	IND	GOV	2018-12	2023-12
bidzina ivanishvili	GEO	PTY
bilal ag acherif	MLI	REB
bilawal bhutto zardari	PAK	PTY		2022-04-26
bilawal bhutto zardari	PAK	GOV	2022-04-27	2023-08-10
bilawal bhutto zardari	PAK	PTY	2023-08-11
biljana plavsic	BIH	GOV	1992	1998-11
bill clinton	USA	GOV		2001-01-20
bill skate	PNG	GOV	1997-07-22	1999-07-14
binali yildirim	TUR	GOV	2002-11	2018-07-09
bingu wa mutharika	MWI	GOV	2004-05-24	2012-04-05
binyamin ben-eliezer	ISR	GOV	1992	2011
binyamin netanyahu	ISR	OPP		1996-06-17
binyamin netanyahu	ISR	GOV	1996-06-18	1999-07-06
binyamin netanyahu	ISR	GOV	2002-11-06	2005-08-09
binyamin netanyahu	ISR	OPP	2005-08-10	2009-03-30
binyamin netanyahu	ISR	GOV	2009-03-31	2021-06-13
binyamin netanyahu	ISR	OPP	2021-06-14	2022-12-28
binyamin netanyahu	ISR	GOV	2022-12-29
birhanu jula	ETH	MIL
bisher khasawneh	JOR	GOV	2019	2024-09
bismillah khan mohammadi	AFG	GOV	2010-06	2015
bismillah khan mohammadi	AFG	GOV	2021-06	2021-08-15
blaise compaore	BFA	GOV	1987-10-15	2014-10-31
blas ople	PHL	GOV	2002-07	2003-12
bo mya	MMR	REB		2006-12
bob hawke	AUS	GOV	1983-03-11	1991-12-20
bobi wine	UGA	OPP
bogdan aurescu	ROU	GOV	2014-11	2015-11
bogdan aurescu	ROU	GOV	2019-11	2023-06
bola tinubu	NGA	GOV	1999-05-29	2007-05-29
bola tinubu	NGA	GOV	2023-05-29
bolsonaro	BRA	LEG	1991	2018-12-31
bolsonaro	BRA	GOV	2019-01-01	2022-12-31
boris johnson	GBR	LEG	2001-06	2008-05-03
boris johnson	GBR	GOV	2008-05-04	2018-07-09
boris johnson	GBR	GOV	2019-07-24	2022-09-06
boris nemtsov	RUS	GOV	1997-03	1998-08
boris nemtsov	RUS	OPP	1999
boris pistorius	DEU	GOV
boris trajkovski	MKD	GOV	1999-12-15	2004-02-26
boris yeltsin	RUS	GOV		1999-12-31
borut pahor	SVN	GOV	2008-11	2022-12
borys tarasyuk	UKR	GOV	1998-04	2000-09
borys tarasyuk	UKR	GOV	2005-02	2007-01
bosco ntaganda	COD	REB
bouthaina shaaban	SYR	GOV	2002	2024-12
boutros boutros-ghali	EGY	GOV	1977	1991-12
boutros boutros-ghali	UNO	IGO	1992-01-01
boyko borisov	BGR	GOV	2009-07-27	2013-03-13
boyko borisov	BGR	GOV	2014-11-07	2017-01-27
boyko borisov	BGR	GOV	2017-05-04	2021-05-12
boyko borissov	BGR	GOV	2009-07-27	2013-03-13
boyko borissov	BGR	GOV	2014-11-07	2017-01-27
boyko borissov	BGR	GOV	2017-05-04	2021-05-12
brahim ghali	ESH	REB
brahumdagh bugti	PAK	REB
branko crvenkovski	MKD	GOV	1992-09	1998-11-30
branko crvenkovski	MKD	GOV	2002-11-01	2009-05-12
brezhnev	RUS	GOV		1982-11-10
brian mulroney	CAN	GOV	1984-09-17	1993-06-25
brigi rafini	NER	GOV	2011-04	2021-04
bronislaw geremek	POL	GOV	1997-10	2000-06
bruno rodriguez	CUB	GOV
bruno tshibala	COD	GOV	2017-04	2019-05
buddhadeb bhattacharjee	IND	GOV	2000-11	2011-05
bui thanh son	VNM	GOV	2021-04
bujar bukoshi	XKX	GOV	1991-10	2000-02
bulent ecevit	TUR	GOV	1974	1974-11
bulent ecevit	TUR	GOV	1977-06	1977-07
bulent ecevit	TUR	GOV	1978-01	1979-11
bulent ecevit	TUR	GOV	1997-07	2002-11-18
burhan ghalioun	SYR	OPP
burhan wani	IND	REB		2016-07-08
burhanuddin rabbani	AFG	REB		1992-06-27
burhanuddin rabbani	AFG	GOV	1992-06-28	2001-12-22
bush	USA	GOV	1981-01-20	1993-01-20
bush	USA	GOV	2001-01-20	2009-01-20
calin georgescu	ROU	OPP
cao gangchuan	CHN	GOV	2003-03	2008-03
carla del ponte	CHE	JUD	1994	2007-12
carles puigdemont	ESP	OPP
carlos andres perez	VEN	GOV	1974-03-12	1979-03-12
carlos andres perez	VEN	GOV	1989-02-02	1993-05-21
carlos castano	COL	PRM		2004-04
carlos holmes trujillo	COL	GOV	2018-08	2021-01
carlos menem	ARG	GOV	1983-12-10	1999-12-10
carlos menem	ARG	LEG	2005-12
carlos roberto reina	HND	GOV	1994-01-27	1998-01-27
carlos salinas	MEX	GOV		1994-11-30
carolina barco	COL	GOV	2002-08	2006-08
carrie lam	HKG	GOV		2022-06-30
caspar weinberger	USA	GOV	1981-01	1987-11
catherine ashton	EUR	GOV	2008-10	2014-10-31
catherine colonna	FRA	GOV	2005-06	2007-05
catherine colonna	FRA	GOV	2022-05	2024-01
catherine samba-panza	CAF	GOV	2014-01-23	2016-03-30
cellou dalein diallo	GIN	OPP
celso amorim	BRA	GOV	1993-07	1994-12
celso amorim	BRA	GOV	2003-01-01	2014-12
celso amorim	BRA	GOV	2023-01
celso lafer	BRA	GOV	1992	2002-12
cemil bayik	TUR	REB
cesar gaviria	COL	GOV	1986	1994-08-07
cesar gaviria	COL	IGO	1994-09	2004-09
chadli bendjedid	DZA	GOV	1979-02-09	1992-01-11
chadli benjedid	DZA	GOV	1979-02-09	1992-01-11
chaim herzog	ISR	GOV	1983-05	1993-05
chakra bastola	NPL	GOV	1991	2001
chandra shekhar	IND	GOV	1990-11-10	1991-06-21
chandrababu naidu	IND	GOV	1995-09	2004-05
chandrababu naidu	IND	GOV	2014-06	2019-05
chandrababu naidu	IND	GOV	2024-06
chandrika kumaratunga	LKA	GOV	1993	2005-11-19
chang wanquan	CHN	GOV	2013-03	2018-03
charles ble goude	CIV	PRM
charles haughey	IRL	GOV	1987-03-10	1992-02-11
charles michel	BEL	GOV	2007	2019-11-30
charles michel	EUR	GOV	2019-12-01	2024-11-30
charles murigande	RWA	GOV	2002	2008
charles taylor	LBR	REB	1989-12-24	1997-08-01
charles taylor	LBR	GOV	1997-08-02	2003-08-11
chatichai choonhavan	THA	GOV	1988-08-04	1991-02-23
chaudhry nisar ali khan	PAK	GOV	2013-06	2017-07
chavalit yongchaiyudh	THA	GOV	1990	1991
chavalit yongchaiyudh	THA	GOV	1992	1997-11-09
chavalit yongchaiyudh	THA	GOV	2001-02	2002-10
chen shui-bian	TWN	GOV	2000-05-20	2008-05-20
chi haotian	CHN	GOV	1993-03	2003-03
chiang kai-shek	TWN	GOV		1975-04-05
chirac	FRA	GOV	1974-05-27	1976-08-26
chirac	FRA	GOV	1986-03-20	1988-05-10
chirac	FRA	GOV	1995-05-17	2007-05-16
cho tae-yong	KOR	GOV		2023-12-31
cho tae-yong	KOR	SPY	2024-01
cho tae-yul	KOR	GOV	2024-01	2025-07
choe ryong-hae	PRK	GOV	2010
choe son-hui	PRK	GOV
choguel maiga	MLI	GOV	2021-06-07	2024-11-20
choi sang-mok	KOR	GOV	2023-12	2025-05
chris hani	ZAF	OPP
chris hipkins	NZL	GOV	2017-10	2023-11-27
chris hipkins	NZL	OPP	2023-11-27
chris patten	HKG	GOV	1992-07	1997-06-30
chris patten	EUR	IGO	1999-09	2004-11
christian stocker	AUT	GOV	2025-03
christophe lutundula	COD	GOV	2021-04	2024-06
christopher luxon	NZL	OPP		2023-11-26
christopher luxon	NZL	GOV	2023-11-27
chrystia freeland	CAN	GOV	2015-11-04	2025-09
chuan leekpai	THA	GOV	1992-09-23	1995-07-13
chuan leekpai	THA	GOV	1997-11-09	2001-02-09
chun doo-hwan	KOR	GOV	1980-09-01	1988-02-25
chung eui-yong	KOR	GOV	2017-05	2022-05-09
chávez	VEN	MIL	1992	1992-03
chávez	VEN	GOV	1999-02-02	2013-03-05
claudia blum	COL	GOV	2019-11	2021-05
claudia sheinbaum	MEX	GOV	2018-12-05	2023-06-16
claudia sheinbaum	MEX	GOV	2024-10-01
colin powell	USA	MIL	1989-10-01	1993-09-30
colin powell	USA	GOV	2001-01-20	2005-01-26
condoleezza rice	USA	GOV	2001-01-20	2009-01-20
constantine mitsotakis	GRC	GOV	1990-04-11	1993-10-13
constantino chiwenga	ZWE	MIL		2017-12-18
constantino chiwenga	ZWE	GOV	2017-12-28
consuelo porras	GTM	GOV	2018-05	2026-05
corazon aquino	PHL	OPP		1986-02-24
corazon aquino	PHL	GOV	1986-02-25	1992-06-30
corneille nangaa	COD	GOV	2015-11	2021-06
corneille nangaa	COD	REB	2023-12-15
costas simitis	GRC	GOV		2004-03-10
crispus kiyonga	UGA	GOV	1989	2016
cristiana chamorro	NIC	OPP
cristina fernandez de kirchner	ARG	LEG	1995	2007-12-09
cristina fernandez de kirchner	ARG	GOV	2007-12-10	2015-12-10
cristina fernandez de kirchner	ARG	GOV	2019-12-10	2023-12-10
cristina kirchner	ARG	LEG	1995	2007-12-09
cristina kirchner	ARG	GOV	2007-12-10	2015-12-10
cristina kirchner	ARG	GOV	2019-12-10	2023-12-10
cuauhtemoc cardenas	MEX	OPP	1988	1997-12
cyril ramaphosa	ZAF	PTY		1997
cyril ramaphosa	ZAF	GOV	2014-05-26
cyril svoboda	CZE	GOV	1998	2009
dalai lama	CHN	REL
dalia grybauskaite	LTU	GOV		2019-07-12
dan halutz	ISR	MIL	2005-06	2007-02
daniel arap moi	KEN	GOV		2002-12-30
daniel chapo	MOZ	GOV	2015
daniel hagari	ISR	MIL
daniel noboa	ECU	LEG	2021-05	2023-05
daniel noboa	ECU	GOV	2023-11-23
daniel ortega	NIC	GOV	1979-07-19	1990-04-25
daniel ortega	NIC	OPP	1990-04-26	2007-01-09
daniel ortega	NIC	GOV	2007-01-10
dante caputo	ARG	GOV	1983-12	1989-05
david barnea	ISR	SPY
david cameron	GBR	OPP		2010-05-10
david cameron	GBR	GOV	2010-05-11	2016-07-13
david cameron	GBR	GOV	2023-11-13	2024-07-05
david choquehuanca	BOL	GOV	2006-01	2017-01
david choquehuanca	BOL	GOV	2020-11-08	2025-11-08
david lammy	GBR	GOV	2024-07-05
david levy	ISR	GOV	1977	1998-01
david levy	ISR	GOV	1999-07	2000-08
david levy	ISR	GOV	2002-04	2002-07
david miliband	GBR	GOV	2005-05	2010-05-11
david trimble	GBR	PTY		1998-06-30
david trimble	GBR	GOV	1998-07-01	2002-10-14
david trimble	GBR	PTY	2002-10-15
david zalkaliani	GEO	GOV	2018-06	2022-04
dawda jawara	GMB	GOV	1962	1994-07-22
debretsion gebremichael	ETH	GOV	2012-11	2018-04
debretsion gebremichael	ETH	REB	2018-05
delcy rodriguez	VEN	GOV	2013-08
delfin lorenzana	PHL	GOV		2022-06-30
delwar hossain sayeedi	BGD	OPP
demeke mekonnen	ETH	GOV	2012-11-29	2024-01
deng xiaoping	CHN	GOV		1992
denis moncada	NIC	GOV	2017	2024-09
denis pushilin	UKR	REB		2022-09
denis pushilin	RUS	GOV	2022-10
denis sassou nguesso	COG	GOV	1979-02-08	1992-08-31
denis sassou nguesso	COG	OPP	1992-09-01	1997-10-24
denis sassou nguesso	COG	GOV	1997-10-25
denys monastyrskyi	UKR	GOV	2021-07	2023-01-18
denys shmyhal	UKR	GOV	2020-02
dervis eroglu	CYP	GOV	1985	2015-04
des browne	GBR	GOV	2001	2008-10
desmond tutu	ZAF	REL
devendra fadnavis	IND	GOV	2014-10
devlet bahceli	TUR	PTY
diana mondino	ARG	GOV	2023-12-10	2024-10
dick cheney	USA	LEG	1979	1989-03-20
dick cheney	USA	GOV	1989-03-21	1993-01-20
dick cheney	USA	GOV	2001-01-20	2009-01-20
dick schoof	NLD	GOV	2013
dick spring	IRL	GOV	1993-01	1997-06
didier ratsiraka	MDG	GOV	1975-06-15	1993-03-27
didier ratsiraka	MDG	GOV	1997-02-09	2002-07-05
diego fernandez de cevallos	MEX	PTY
diego molano	COL	GOV	2021-02	2022-08
dilma rousseff	BRA	GOV	2003-01-01	2016-08-31
dina boluarte	PER	GOV	2021-07-29	2025-10-10
dinesh gunawardena	LKA	GOV	2010	2024-09
diosdado cabello	VEN	PTY
dipu moni	BGD	GOV	2009-01	2013-11
djamel zitouni	DZA	REB
djibril bassole	BFA	GOV	2000	2014-10
dmitry medvedev	RUS	GOV
dmitry peskov	RUS	GOV
dmitry polyanskiy	RUS	GOV
dmitry yazov	RUS	GOV	1987-05	1991-08
dmytro kuleba	UKR	GOV	2019-08-29	2024-09-05
dmytro yarosh	UKR	PRM	2013	2015
do muoi	VNM	GOV	1988-06-22	1991-08-08
dokka umarov	RUS	REB
doku umarov	RUS	REB
domingo cavallo	ARG	GOV	1989-07	1996-07
domingo cavallo	ARG	GOV	2001-03	2001-12
domingo siazon	PHL	GOV	1995-05	2001-01
dominic ongwen	UGA	REB
dominic raab	GBR	GOV	2017-06	2023-04-21
dominique de villepin	FRA	GOV	1995-05	2007-05-17
domitien ndayizeye	BDI	GOV	2003-04-30	2005-08-26
don pramudwinai	THA	GOV	2015-08	2023-09
donald rumsfeld	USA	GOV	1969	1977-01-20
donald rumsfeld	USA	GOV	2001-01-20	2006-12-18
donald trump	USA	GOV	2017-01-20	2021-01-20
donald trump	USA	GOV	2025-01-20
donald tusk	POL	GOV	2007-11-16	2014-09-22
donald tusk	EUR	GOV	2014-12-01	2019-11-30
donald tusk	POL	OPP	2019-12-01	2023-12-12
donald tusk	POL	GOV	2023-12-13
dong jun	CHN	MIL		2023-12-28
dong jun	CHN	GOV	2023-12-29
dora bakoyannis	GRC	GOV	2006-02	2009-10
dorin recean	MDA	GOV	2012	2025-11
douglas hurd	GBR	GOV	1984	1995-07
driss basri	MAR	GOV	1979-03	1999-11
droupadi murmu	IND	GOV	2022-07-25
duterte	PHL	GOV	1988	2016-06-30
duvalier	HTI	GOV		1986-02-07
duwa lashi la	MMR	OPP
dzhokhar dudayev	RUS	REB
ebrahim raisi	IRN	JUD		2019-03-06
ebrahim raisi	IRN	JUD	2019-03-07	2021-08-02
ebrahim raisi	IRN	GOV	2021-08-03	2024-05-19
eden pastora	NIC	REB	1982	1986
edgar lungu	ZMB	GOV	2012	2021-08-24
edgars rinkevics	LVA	GOV	2011-10-25
edi rama	ALB	OPP		2013-09-14
edi rama	ALB	GOV	2013-09-15
edmundo gonzalez	VEN	OPP	2024-04
edmundo gonzalez urrutia	VEN	OPP	2024-04
edmundo perez yoma	CHL	GOV	1994	2010-03
edouard philippe	FRA	GOV	2017-05-15	2020-07-03
eduard heger	SVK	GOV	2020-03	2023-05
eduard kokoity	GEO	REB		2011-12
eduard kukan	SVK	GOV	1998-10	2006-07
eduard shevardnadze	GEO	GOV		2003-11-23
eduardo duhalde	ARG	GOV	1989-07	1999-12
eduardo duhalde	ARG	GOV	2002-01-02	2003-05-25
eduardo frei	CHL	GOV	1964-11-03	1970-11-03
eduardo frei	CHL	GOV	1994-03-11	2000-03-11
eduardo frei	CHL	LEG	2006-03-11	2010-03-11
eduardo rodriguez veltze	BOL	GOV	2005-06-09	2006-01-22
edward nalbandian	ARM	GOV	2008-04	2018-05
efrain rios montt	GTM	GOV	1982-03-23	1983-08-08
efrain rios montt	GTM	LEG	1990	2012-01
egianus kogoya	IDN	REB
egils levits	LVA	GOV	2019-07	2023-07
ehsanullah ehsan	PAK	REB
ehud barak	ISR	MIL	1991-04-01	1995-01-01
ehud barak	ISR	GOV	1995-07	1996-06
ehud barak	ISR	OPP	1996-07	1999-07-05
ehud barak	ISR	GOV	1999-07-06	2001-03-07
ehud barak	ISR	GOV	2007-06-18	2013-03-18
ehud olmert	ISR	GOV	1993-11	2009-03-31
ejup ganic	BIH	GOV	1992	2001
eknath shinde	IND	GOV	2019-12
ekrem imamoglu	TUR	GOV	2014-03-31	2019-05
ekrem imamoglu	TUR	GOV	2019-06-23	2025-03-23
ekrem imamoglu	TUR	OPP	2025-03-24
elbaradei	UNO	IGO	1997-12-01	2009-11-30
elbaradei	EGY	OPP	2009-12-01	2013-07-13
elbaradei	EGY	GOV	2013-07-14	2013-08-14
elbaradei	EGY	OPP	2013-08-15
elchibey	AZE	GOV	1992-06	1993-06
elias hrawi	LBN	GOV	1989-11-24	1998-11-24
elias jaua	VEN	GOV	2000	2018
elias murr	LBN	GOV	2000	2011-06
ellen johnson sirleaf	LBR	GOV	2006-01-16	2018-01-22
elmar mammadyarov	AZE	GOV	2004-04	2020-07
emile ilunga	COD	REB		2003-07
emile jonassaint	HTI	GOV	1994-05	1994-10
emile lahoud	LBN	MIL	1989-11-28	1998-11-23
emile lahoud	LBN	GOV	1998-11-24	2007-11-23
emma bonino	EUR	IGO	1995-01	1999-09
emma bonino	ITA	GOV	2006-05	2008-05
emma bonino	ITA	GOV	2013-04	2014-02
emmanuel macron	FRA	GOV	2014-08-26	2016-08-30
emmanuel macron	FRA	GOV	2017-05-14
emmerson mnangagwa	ZWE	GOV
emomali rahmon	TJK	GOV
emomali rakhmonov	TJK	GOV	1992-11
emperor akihito	JPN	GOV	1989-01-07	2019-04-30
enda kenny	IRL	GOV	1994-12	1997-06
enda kenny	IRL	OPP	2002-06	2011-03-08
enda kenny	IRL	GOV	2011-03-09	2017-06-14
enrique bermudez	NIC	REB		1991-02-16
enrique bolanos	NIC	GOV	1997-01-10	2007-01-10
enrique manalo	PHL	GOV	2022-07-01	2025-06
enrique pena nieto	MEX	GOV	2005-09-16	2011-09-15
enrique pena nieto	MEX	GOV	2012-12-01	2018-11-30
erdogan	TUR	GOV	1994-03-27	1998-11-06
erdogan	TUR	PTY	2001-08	2003-03-13
erdogan	TUR	GOV	2003-03-14
eric arturo delvalle	PAN	GOV	1985-09-28	1988-02-26
eric chu	TWN	PTY	2021-10	2025-10
eriya kategaya	UGA	GOV	1986	2003
erna solberg	NOR	GOV	2001-10	2005-10
erna solberg	NOR	OPP	2005-11	2013-10-15
erna solberg	NOR	GOV	2013-10-16	2021-10-14
erna solberg	NOR	OPP	2021-10-15
ernest bai koroma	SLE	GOV	2007-09-17	2018-04-04
ernest shonekan	NGA	GOV	1993-08-26	1993-11-17
ernest wamba dia wamba	COD	REB		2003-07
ernesto araujo	BRA	GOV	2019-01-01	2021-03-29
ernesto perez balladares	PAN	GOV	1994-09-01	1999-09-01
ernesto samper	COL	GOV	1990	1991
ernesto samper	COL	GOV	1994-08-07	1998-08-07
ernesto zedillo	MEX	GOV	1988	1993
ernesto zedillo	MEX	GOV	1994-12-01	2000-11-30
ersin tatar	CYP	GOV	2019-05	2025-10-24
ertha pascal-trouillot	HTI	GOV	1990-03-13	1991-02-07
esmaeil baghaei	IRN	GOV
esmail baghaei	IRN	GOV
esmail qaani	IRN	MIL
esmat abdel meguid	EGY	GOV	1984	1991-05
espen barth eide	NOR	GOV	2011	2013-10
espen barth eide	NOR	GOV	2021-10
essam sharaf	EGY	GOV	2011-03	2011-12
etienne tshisekedi	COD	OPP
eugene terre'blanche	ZAF	PRM
eugene terreblanche	ZAF	PRM
eurico guterres	TLS	PRM
evariste ndayishimiye	BDI	REB		2005-08
evariste ndayishimiye	BDI	GOV	2005-09
evika silina	LVA	GOV	2023-09
evo morales	BOL	OPP	1997	2006-01-21
evo morales	BOL	GOV	2006-01-22	2019-11-10
evo morales	BOL	OPP	2019-11-11
eyal zamir	ISR	MIL
ezer weizman	ISR	GOV	1984	2000-07
f.w. de klerk	ZAF	GOV	1978	1996-06-30
fahd jassem al-freij	SYR	GOV	2012-07	2018-01
faisal bin farhan	SAU	GOV
faisal husseini	PSE	GOV		2001-05-31
faisal mekdad	SYR	GOV		2024-12-08
farhan haq	UNO	IGO
faris bouez	LBN	GOV	1990	1998
farooq abdullah	IND	GOV	1996-10	2002-10
farooq leghari	PAK	GOV	1993-11-14	1997-12-02
farouk al-sharaa	SYR	GOV	1984-03	2014
farouk kaddoumi	PSE	PTY
farouq al-shara	SYR	GOV		2014-07
fathi bashagha	LBY	GOV	2018-10-07	2023-05-16
fathi shaqaqi	PSE	REB
fathi shikaki	PSE	REB
fathi shiqaqi	PSE	REB		1995-10-26
fatmir limaj	XKX	REB		1999-09
fatos nano	ALB	GOV	1991	1991-06
fatos nano	ALB	GOV	1997-07	2005-09
fatou bensouda	GMB	JUD	2012-06	2021-06
faure gnassingbe	TGO	GOV
faustin twagiramungu	RWA	GOV	1994-07-19	1995-08-31
faustin twagiramungu	RWA	OPP	1995-09
faustin-archange touadera	CAF	GOV
fawad chaudhry	PAK	GOV	2018-08	2022-04
fawzi salloukh	LBN	GOV	2005-07	2009-11
fayez al-sarraj	LBY	GOV	2016-03-30	2021-03-15
fayez sarraj	LBY	GOV	2016-03-30	2021-03-15
fazlur rehman	PAK	PTY
federica mogherini	ITA	GOV	2014-02	2014-10
federica mogherini	EUR	GOV	2014-11-01	2019-11-30
federico franco	PRY	GOV	2008-08-15	2013-08-15
felipe calderon	MEX	GOV	2003-09	2004-06
felipe calderon	MEX	GOV	2006-12-01	2012-11-30
felipe gonzalez	ESP	OPP		1982-12-01
felipe gonzalez	ESP	GOV	1982-12-02	1996-05-04
felipe perez roque	CUB	GOV	1999-05	2009-03
felipe sola	ARG	GOV	2002-01	2007-12
felipe sola	ARG	GOV	2019-12	2021-09
felix houphouet-boigny	CIV	GOV	1960-08-07	1993-12-07
felix kulov	KGZ	GOV	1992	2007-01
felix maradiaga	NIC	OPP
felix plasencia	VEN	GOV	2018	2022-05
felix tshisekedi	COD	OPP		2019-01-23
felix tshisekedi	COD	GOV	2019-01-24
ferdinand marcos	PHL	GOV	1965-12-30	1986-02-25
ferdinand marcos	PHL	GOV	2022-06-30
ferdinand marcos jr	PHL	LEG	2010-06-30	2016-06-30
ferdinand marcos jr	PHL	GOV	2022-06-30
ferenc gyurcsany	HUN	GOV	2004-09-29	2009-04-14
fernando collor	BRA	GOV	1990-03-15	1992-12-29
fernando collor de mello	BRA	GOV	1990-03-15	1992-12-29
fernando collor de mello	BRA	LEG	2007-02	2023-01
fernando de la rua	ARG	GOV	1999-12-10	2001-12-21
fernando henrique cardoso	BRA	GOV	1992-10	2002-12-31
fernando lugo	PRY	GOV	2008-08-15	2012-06-22
fernando lugo	PRY	LEG	2013-07	2023-06
festus mogae	BWA	GOV		2008-04-01
fethullah gulen	TUR	OPP
fidel castro	CUB	GOV	1959-01-01	2008-02-24
fidel ramos	PHL	MIL		1992-06-29
fidel ramos	PHL	GOV	1992-06-30	1998-06-30
fikret abdic	BIH	REB	1993-09	1995-08
filipe nyusi	MOZ	GOV	2008-03	2025-01-15
filippo grandi	UNO	IGO
flavio cotti	CHE	GOV	1987	1999-04
florence parly	FRA	GOV	2017-06-21	2022-05-20
foday sankoh	SLE	REB
fouad massoum	IRQ	GOV	2014-07-24	2018-10-02
fouad siniora	LBN	GOV	2005-07-19	2009-11-09
francia marquez	COL	GOV	2022-08-07	2026-08-07
francis ona	PNG	REB
francisco sagasti	PER	GOV	2020-11-17	2021-07-28
francisco tudela	PER	GOV	1995-07	1997-07
franco frattini	ITA	GOV	1995	2004-11
franco frattini	ITA	GOV	2008-05	2011-11
francois bozize	CAF	REB		2003-03-14
francois bozize	CAF	GOV	2003-03-15	2013-03-24
francois bozize	CAF	OPP	2013-03-25	2020-11
francois bozize	CAF	REB	2020-12
francois hollande	FRA	PTY		2012-05-14
francois hollande	FRA	GOV	2012-05-15	2017-05-14
francois hollande	FRA	LEG	2024-07
francois mitterrand	FRA	OPP		1981-05-20
francois mitterrand	FRA	GOV	1981-05-21	1995-05-17
francois-philippe champagne	CAN	GOV
franjo tudjman	HRV	GOV	1990-05-30	1999-12-10
frank bainimarama	FJI	MIL	1999-03-01	2006-12-04
frank bainimarama	FJI	GOV	2006-12-05	2022-12-24
frank bainimarama	FJI	OPP	2022-12-25
frank-walter steinmeier	DEU	GOV	1999	2009-10-27
frank-walter steinmeier	DEU	OPP	2009-10-28	2013-12-16
frank-walter steinmeier	DEU	GOV	2013-12-17
franz vranitzky	AUT	GOV	1986-06	1997-01
fred matiang'i	KEN	GOV	2013	2022-09
freddy bernal	VEN	GOV	2000
frederick chiluba	ZMB	LAB		1991-11-01
frederick chiluba	ZMB	GOV	1991-11-02	2002-01-02
freeman mbowe	TZA	OPP
friedrich merz	DEU	BUS		2018
friedrich merz	DEU	OPP	2019	2025-05-05
friedrich merz	DEU	GOV	2025-05-06
fuad hussein	IRQ	GOV	2018-10
fuad masum	IRQ	GOV	2014-07-24	2018-10-02
fuad mohamed khalaf	SOM	REB
fuad shukr	LBN	REB		2024-07-30
fujimori	PER	GOV	1990-07-28	2000-11-22
fumio kishida	JPN	GOV	2012-12-26	2017-08
fumio kishida	JPN	GOV	2021-10-04	2024-10-01
g.l. peiris	LKA	GOV	1994-08	2001-12
g.l. peiris	LKA	GOV	2010-04	2015-01
g.l. peiris	LKA	GOV	2020-08	2022-07
gaafar nimeiri	SDN	GOV	1969-05-25	1985-04-06
gabi ashkenazi	ISR	MIL	2007-02-14	2011-02-14
gabi ashkenazi	ISR	GOV	2020-05-17	2021-06-13
gabriel boric	CHL	LEG	2014-03-11	2021-07
gabriel boric	CHL	GOV	2022-03-11
gabrielius landsbergis	LTU	GOV	2020-12-11	2024-12-12
gaddafi	LBY	GOV	1969-09-01	2011-10-20
gadhafi	LBY	GOV	1969-09-01	2011-10-20
gadi eisenkot	ISR	MIL		2019-01
gadi eisenkot	ISR	OPP	2019-02	2023-10-10
gadi eisenkot	ISR	GOV	2023-10-11	2024-06-09
gadi eisenkot	ISR	OPP	2024-06-10
gadi eizenkot	ISR	MIL		2019-01
gadi eizenkot	ISR	OPP	2019-02	2023-10-10
gadi eizenkot	ISR	GOV	2023-10-11	2024-06-09
gadi eizenkot	ISR	OPP	2024-06-10
gamal abdel nasser	EGY	GOV	1954	1970-09-28
gareth evans	AUS	GOV	1983-03	1996-03
garry conille	HTI	GOV	2011-10	2012-05
garry conille	HTI	GOV	2024-06-03	2024-11-10
garry kasparov	RUS	OPP
gbagbo	CIV	OPP		2000-10-25
gbagbo	CIV	GOV	2000-10-26	2011-04-11
gbagbo	CIV	OPP	2021-06
gebran bassil	LBN	PTY
gedion timothewos	ETH	GOV	2020-08
geert wilders	NLD	GOV
geir otto pedersen	UNO	IGO
geir pedersen	UNO	IGO
gen nakatani	JPN	GOV	2001-04	2002-09
gen nakatani	JPN	GOV	2014-12	2016-08
gen nakatani	JPN	GOV	2024-10	2025-10
geng shuang	CHN	GOV
gennady zyuganov	RUS	PTY
geoff hoon	GBR	GOV	1999-10	2010-05
geoffrey onyeama	NGA	GOV	2015-11	2023-05
george bush	USA	GOV	1981-01-20	1993-01-20
george bush	USA	GOV	2001-01-20	2009-01-20
george h.w. bush	USA	GOV	1971	1993-01-20
george habash	PSE	REB
george papandreou	GRC	GOV	1988	2004-02-29
george papandreou	GRC	PTY	2004-03	2009-10-05
george papandreou	GRC	GOV	2009-10-06	2011-11-11
george shultz	USA	GOV	1982-07	1989-01-20
george speight	FJI	REB
george tenet	USA	SPY	1995	2004-07
george w. bush	USA	GOV	1995-01-17	2009-01-20
george weah	LBR	LEG	2015-01	2018-01-21
george weah	LBR	GOV	2018-01-22	2024-01-22
gerald darmanin	FRA	GOV	2017-05-17	2024-09-21
gerald darmanin	FRA	GOV	2024-12-23
geraldo alckmin	BRA	GOV	2001-03	2006-03
geraldo alckmin	BRA	GOV	2011-01	2018-04
geraldo alckmin	BRA	GOV	2023-01-01
gerardo werthein	ARG	GOV	2024-10	2025-10
gerhard schroder	DEU	GOV	1990-06-21	2005-11-22
gerhard schroeder	DEU	GOV	1990-06-21	2005-11-22
germain katanga	COD	REB
gerry adams	GBR	PTY
getachew reda	ETH	REB		2023-03-22
getachew reda	ETH	GOV	2023-03-23
ghassan salame	UNO	IGO
ghazi aridi	LBN	GOV	2000	2013
ghazi salahuddin	SDN	GOV	1995	2013
ghulam ishaq khan	PAK	GOV	1985-03	1993-07-18
gianni de michelis	ITA	GOV	1980	1992-06
gibran rakabuming raka	IDN	GOV	2021-02
gideon sa'ar	ISR	GOV	2009-03	2014-11
gideon sa'ar	ISR	GOV	2021-06-13	2022-12-29
gideon sa'ar	ISR	GOV	2024-11
gideon saar	ISR	GOV	2009-03	2014-11
gideon saar	ISR	GOV	2021-06-13	2022-12-29
gideon saar	ISR	GOV	2024-11
gilberto rodriguez orejuela	COL	CRM
gilberto teodoro	PHL	GOV	2007-08	2009-11
gilberto teodoro	PHL	GOV	2023-06
giorgi kvirikashvili	GEO	GOV	2012-10	2018-06
giorgi margvelashvili	GEO	GOV	2013-02	2018-12-16
giorgia meloni	ITA	GOV	2008-05-08	2011-11-16
giorgia meloni	ITA	OPP	2012	2022-10-21
giorgia meloni	ITA	GOV	2022-10-22
giorgos gerapetritis	GRC	GOV	2019-07
girija prasad koirala	NPL	GOV	1991-05-26	1994-11-30
girija prasad koirala	NPL	GOV	1998-04-15	1999-05-31
girija prasad koirala	NPL	GOV	2000-03-22	2001-07-26
girija prasad koirala	NPL	OPP	2001-07-27	2006-04-24
girija prasad koirala	NPL	GOV	2006-04-25	2008-08-18
gitanas nauseda	LTU	GOV
giuseppe conte	ITA	GOV	2018-06-01	2021-02-13
giuseppe conte	ITA	PTY	2021-02-14
gjorge ivanov	MKD	GOV	2009-05-12	2019-05-12
glafcos clerides	CYP	GOV	1993-02-28	2003-02-28
gloria arroyo	PHL	GOV	1998-06-30	2010-06-30
gloria arroyo	PHL	LEG	2010-07	2019-06
gloria macapagal arroyo	PHL	GOV	1998-06-30	2010-06-30
gloria macapagal arroyo	PHL	LEG	2010-07	2019-06
gnassingbe eyadema	TGO	GOV	1967-04-14	2005-02-05
goh chok tong	SGP	GOV		2011-05-21
gohar ayub khan	PAK	GOV	1990	1998-08
gojko susak	HRV	GOV	1991-09	1998-05-03
golda meir	ISR	GOV	1956	1974-06-03
gonzalo sanchez de lozada	BOL	GOV	1993-08-06	1997-08-06
gonzalo sanchez de lozada	BOL	GOV	2002-08-06	2003-10-17
goodluck jonathan	NGA	GOV	1999-05-29	2015-05-29
goran hadzic	HRV	REB	1991	1994
gorbachev	RUS	GOV		1991-12-25
gordon brown	GBR	OPP		1997-05-01
gordon brown	GBR	GOV	1997-05-02	2010-05-11
gotabaya rajapaksa	LKA	GOV	2005-11	2015-01
gotabaya rajapaksa	LKA	GOV	2019-11-18	2022-07-14
gough whitlam	AUS	GOV	1972-12-05	1975-11-11
grace mugabe	ZWE	PTY
grant shapps	GBR	GOV	2010	2024-07-05
gregorio honasan	PHL	REB	1986	1995
grigol vashadze	GEO	GOV	2008-12	2012-10
guido crosetto	ITA	GOV	2022-10-22
guido di tella	ARG	GOV	1991-01	1999-12
guido westerwelle	DEU	PTY	2001-05	2009-10-27
guido westerwelle	DEU	GOV	2009-10-28	2013-12-17
guillaume soro	CIV	OPP
guillermo botero	COL	GOV	2018-08	2019-11
guillermo endara	PAN	GOV	1989-12-20	1994-09-01
guillermo fernandez de soto	COL	GOV	1998-08	2002-08
guillermo lasso	ECU	GOV	2021-05-24	2023-11-23
guillermo ungo	SLV	PTY
gulbuddin hekmatyar	AFG	REB
guo jiakun	CHN	GOV
gurbanguly berdimuhamedov	TKM	GOV	2001
gurbanguly berdimuhamedow	TKM	GOV	1997	2022-03-19
gurpatwant singh pannun	IND	REB
gustavo noboa	ECU	GOV	1998-08	2003-01-15
gustavo petro	COL	LEG	2010-06	2011
gustavo petro	COL	GOV	2012-01-01	2015-12-31
gustavo petro	COL	LEG	2018-07	2022-08-06
gustavo petro	COL	GOV	2022-08-07
guy verhofstadt	BEL	GOV	1999-07-12	2008-03-20
h.d. deve gowda	IND	GOV	1994-12-11	1997-04-21
habib bourguiba	TUN	GOV	1956-03-20	1987-11-07
habib el-adly	EGY	GOV	1997-11	2011-02
habyarimana	RWA	GOV	1973-07-05	1994-04-06
hadi al-amiri	IRQ	PRM
hafez al-assad	SYR	GOV		2000-06-10
hafiz muhammad saeed	PAK	UAF
hafiz saeed	PAK	UAF
hage geingob	NAM	GOV	1990-03-21	2002-08
hage geingob	NAM	GOV	2008-04	2024-02-04
haibatullah akhundzada	AFG	REB
haider al-abadi	IRQ	GOV	2014-09-08	2018-10-25
haile selassie	ETH	GOV	1930-11-02	1974-09-12
hailemariam desalegn	ETH	GOV	2010	2018-04-02
haitham bin tariq	OMN	GOV	2020-01-11
hakainde hichilema	ZMB	OPP		2021-08-23
hakainde hichilema	ZMB	GOV	2021-08-24
hakan fidan	TUR	SPY		2023-06-02
hakan fidan	TUR	GOV	2023-06-03
hakimullah mehsud	PAK	REB
hamad bin isa al khalifa	BHR	GOV	1999-03-06
hamad bin jassim	QAT	GOV	1992-09	2013-06
hamadi jebali	TUN	GOV	2011-12	2013-03
hamdeen sabahi	EGY	OPP
hamdullah mohib	AFG	GOV	2018-08	2021-08-15
hamid karzai	AFG	GOV	2001-12-05	2014-09-29
hamilton mourao	BRA	GOV	2019-01-01	2022-12-31
hamilton mourao	BRA	LEG	2023-02
hamza abdi barre	SOM	GOV	2022-06-25
hamza shahbaz	PAK	PTY		2022-04
han dong-hoon	KOR	GOV	2022-05	2023-11-30
han dong-hoon	KOR	PTY	2023-12
han duck-soo	KOR	GOV	2007-04	2008-02
han duck-soo	KOR	GOV	2022-05-21	2025-05-01
hani mulki	JOR	GOV	2004	2018-06
hanif atmar	AFG	GOV	2002	2010-06
hanif atmar	AFG	GOV	2014-09	2018-08
hanif atmar	AFG	GOV	2020-04	2021-08-15
hans blix	UNO	IGO	1981	1997
hans blix	UNO	IGO	2000-03	2003-06
hans grundberg	UNO	IGO
hardeep singh nijjar	IND	REB
harini amarasuriya	LKA	GOV	2024-09-24
haris silajdzic	BIH	GOV	1990	1996-01
haris silajdzic	BIH	GOV	1997-01	2010-11
hasan di tiro	IDN	REB		2005-08
hasan mahmud	BGD	GOV	2009-01	2024-08-05
hasan tiro	IDN	REB
hashem safieddine	LBN	REB
hashim salamat	PHL	REB
hashim thaci	XKX	REB	1993	1999-12
hashim thaci	XKX	GOV	2008-01-09	2020-11-05
hassan al-turabi	SDN	PTY
hassan ali khaire	SOM	GOV	2017-03	2020-07
hassan dahir aweys	SOM	REB
hassan diab	LBN	GOV	2020-01-21	2021-09-10
hassan hattab	DZA	UAF		2003
hassan nasrallah	LBN	REB
hassan rouhani	IRN	GOV		2021-08-03
hassan sheikh mohamud	SOM	GOV	2012-09-16	2017-02-16
hassan sheikh mohamud	SOM	GOV	2022-05-23
hassan turkmani	SYR	GOV	2004-05	2009-06
hassan wirajuda	IDN	GOV	2001-08	2009-10
hassoumi massaoudou	NER	GOV	2011	2023-07-26
hastings banda	MWI	GOV	1964-07-06	1994-05-24
hazem el-beblawi	EGY	GOV	2013-07-09	2014-03-01
hazem shaalan	IRQ	GOV	2004-06	2005-05
hector timerman	ARG	GOV	2010-06	2015-12
heiko maas	DEU	GOV	2013-12-17	2021-12-08
helen clark	NZL	GOV	1987-08	1990-11
helen clark	NZL	OPP	1993-12	1999-12-04
helen clark	NZL	GOV	1999-12-05	2008-11-19
helen clark	UNO	IGO	2009-04	2017-04
helen zille	ZAF	PTY	2007-05	2015-05
helle thorning-schmidt	DNK	GOV	2011-10-03	2015-06-28
helmut kohl	DEU	GOV	1982-10-01	1998-10-27
hemant soren	IND	GOV	2013-07	2014-12
hemant soren	IND	GOV	2019-12
hemedti	SDN	PRM
hemeti	SDN	PRM
hennadiy udovenko	UKR	GOV	1994-08	1998-04
henri konan bedie	CIV	LEG		1993-12-06
henri konan bedie	CIV	GOV	1993-12-07	1999-12-24
henri namphy	HTI	GOV	1986-02-07	1988-09-17
henry okah	NGA	REB
heraldo munoz	CHL	GOV	2000	2003
heraldo munoz	CHL	GOV	2014-03	2018-03
herbert kickl	AUT	GOV	2017-12	2019-05
herbert kickl	AUT	OPP	2021-06
herve de charette	FRA	GOV	1986	1997-06
hery rajaonarimampianina	MDG	GOV	2009	2018-09
herzi halevi	ISR	MIL
heydar aliyev	AZE	GOV		1987-10
heydar aliyev	AZE	GOV	1991-09	2003-10-31
hibatullah akhundzada	AFG	REB	2016-05	2021-08-15
hibatullah akhundzada	AFG	GOV	2021-08-16
hichem mechichi	TUN	GOV	2020-02	2021-07-25
hikmet cetin	TUR	GOV	1991-11	1994-07
hillary clinton	USA	LEG	2001-01-03	2009-01-20
hillary clinton	USA	GOV	2009-01-21	2013-02-01
himanta biswa sarma	IND	GOV	2006	2014
himanta biswa sarma	IND	GOV	2016
hina rabbani khar	PAK	GOV	2011-02	2013-03
hina rabbani khar	PAK	GOV	2022-04	2023-08
hissene habre	TCD	GOV	1982-06-07	1990-12-01
ho chi minh	VNM	GOV	1945-09-02	1969-09-02
hocine ait ahmed	DZA	OPP
holden roberto	AGO	REB
hong lei	CHN	GOV
hor namhong	KHM	GOV	1990	2016-04
horacio cartes	PRY	GOV	2013-08-15	2018-08-15
horst seehofer	DEU	GOV	1992-05	1998-10
horst seehofer	DEU	GOV	2005-11	2021-12-08
hoshyar zebari	IRQ	GOV	2003-09	2016-09
hosni mubarak	EGY	GOV	1975-04-16	2011-02-11
hossein amir-abdollahian	IRN	GOV	2021-08-25	2024-05-19
hossein amirabdollahian	IRN	GOV	2021-08-25	2024-05-19
hossein dehghan	IRN	GOV	2013-08	2017-08
hossein salami	IRN	MIL
hu jintao	CHN	GOV		2013-03-14
hu yaobang	CHN	GOV	1980	1987-01
hua chunying	CHN	GOV
hubert vedrine	FRA	GOV	1997-06	2002-05
hugo banzer	BOL	GOV	1971-08-22	1978-07-21
hugo banzer	BOL	GOV	1997-08-06	2001-08-07
hugo chavez	VEN	MIL	1992	1992-03
hugo chavez	VEN	GOV	1999-02-02	2013-03-05
hulusi akar	TUR	MIL	2015-08-18	2018-07-09
hulusi akar	TUR	GOV	2018-07-10	2023-06-03
humberto de la calle	COL	GOV	1994-08-07	1996-09
humberto ortega	NIC	GOV	1979-07	1990-03-31
humberto ortega	NIC	MIL	1990-04	1995-02
hun manet	KHM	MIL		2023-08-21
hun manet	KHM	GOV	2023-08-22
hun many	KHM	GOV
hun sen	KHM	GOV	1979-01
hussain muhammad ershad	BGD	GOV	1982-03-24	1990-12-06
hussain muhammad ershad	BGD	PTY	1990-12-07
hussein al-houthi	YEM	REB		2004-09-10
hussein al-husseini	LBN	LEG	1984	1992
hussein al-sheikh	PSE	GOV
hussein ali aideed	SOM	REB	1996-08	2006
hussein tantawi	EGY	MIL		2011-02-10
hussein tantawi	EGY	GOV	2011-02-11	2012-08-12
ian khama	BWA	GOV	2008-04-01	2018-04-01
ian paisley	GBR	PTY
ibrahim al-jaafari	IRQ	PTY		2005-05-02
ibrahim al-jaafari	IRQ	GOV	2005-05-03	2006-05-20
ibrahim al-jaafari	IRQ	GOV	2014-09	2018-10
ibrahim aqil	LBN	REB		2024-09-20
ibrahim babangida	NGA	GOV	1985-08-27	1993-08-26
ibrahim boubacar keita	MLI	GOV	1992	2000-02
ibrahim boubacar keita	MLI	GOV	2013-09-04	2020-08-18
ibrahim el-zakzaky	NGA	OPP
ibrahim ghandour	SDN	GOV	2015-06	2018-04
ibrahim kalin	TUR	GOV		2023-06-04
ibrahim kalin	TUR	SPY	2023-06-05
ibrahim mahlab	EGY	GOV	2013-07	2015-09
ibrahim mohamed solih	MDV	GOV	2018-11-17	2023-11-17
ibrahim rugova	XKX	GOV
ibrahim traore	BFA	MIL		2022-09-29
ibrahim traore	BFA	GOV	2022-09-30
ibrahim zakzaky	NGA	OPP
idi amin	UGA	GOV	1971-01-25	1979-04-11
idriss deby	TCD	REB	1989	1990-12-01
idriss deby	TCD	GOV	1990-12-02	2021-04-20
ieng sary	KHM	REB
ignazio cassis	CHE	GOV	2017-11
igor dodon	MDA	GOV	2006-10	2009-09
igor dodon	MDA	GOV	2016-12-23	2020-12-24
igor dodon	MDA	PTY	2020-12-25
igor girkin	UKR	REB
igor ivanov	RUS	GOV	1998-09-11	2007-07
igor konashenkov	RUS	MIL
igor matovic	SVK	GOV	2020-03	2022-12
igor plotnitsky	UKR	REB
igor rodionov	RUS	GOV	1996-07	1997-05
igor sergeyev	RUS	GOV	1997-05	2001-03
igor smirnov	MDA	REB		2011-12
igor strelkov	UKR	REB
ihor klymenko	UKR	GOV
ihor terekhov	UKR	GOV
ilham aliyev	AZE	GOV
ilia darchiashvili	GEO	GOV	2021	2024-10
ilir meta	ALB	GOV	1999-10	2002-01
ilir meta	ALB	GOV	2017-07-24	2022-07-24
ilya yashin	RUS	OPP
imad mughniyah	LBN	REB
imad mughniyeh	LBN	REB
imomali rakhmonov	TJK	GOV
imran khan	PAK	OPP		2018-08-17
imran khan	PAK	GOV	2018-08-18	2022-04-10
imran khan	PAK	OPP	2022-04-11
inder kumar gujral	IND	GOV	1989-12	1990-11
inder kumar gujral	IND	GOV	1996-06	1998-03-19
indira gandhi	IND	GOV	1966-01-24	1977-03-24
indira gandhi	IND	OPP	1977-03-25	1980-01-13
indira gandhi	IND	GOV	1980-01-14	1984-10-31
ingrid betancourt	COL	LEG	1994	2002-02
ingrida simonyte	LTU	GOV	2020-12-11	2024-12
ion iliescu	ROU	GOV	1989-12-22	1996-11-29
ion iliescu	ROU	OPP	1996-11-30	2000-12-19
ion iliescu	ROU	GOV	2000-12-20	2004-12-20
irakli garibashvili	GEO	GOV	2012-10	2015-12-30
irakli garibashvili	GEO	GOV	2019-09	2024-01-29
irakli kobakhidze	GEO	LEG	2016-11	2019-06
irakli kobakhidze	GEO	GOV	2024-02-08
irakli menagarishvili	GEO	GOV	1993	2003-11
isa gambar	AZE	OPP
isa mustafa	XKX	GOV	2014-12	2017-09
isa qassim	BHR	OPP
isaac herzog	ISR	GOV	2005-01	2011-01
isaac herzog	ISR	OPP	2013-11	2017-07
isaac herzog	ISR	GOV	2021-07-07
isaias afwerki	ERI	GOV
isaias samakuva	AGO	OPP	2003	2019
isak chishi swu	IND	REB
ishaq dar	PAK	GOV	2013-06	2017-11
ishaq dar	PAK	GOV	2022-09
isidoro malmierca	CUB	GOV	1976	1992
islam karimov	UZB	GOV		2016-09-02
ismail cem	TUR	GOV	1997-07	2002-07
ismail haniyeh	PSE	REB
ismail khan	AFG	REB		2001-11-30
ismail khan	AFG	GOV	2001-12	2013
ismail sabri yaakob	MYS	GOV	2008	2022-11-24
isnilon hapilon	PHL	UAF
israel katz	ISR	GOV	2003-02	2021-06-13
israel katz	ISR	GOV	2022-12-29
issa sesay	SLE	REB
itamar ben-gvir	ISR	GOV	2022-12-29
itamar franco	BRA	GOV	1990-03-15	1995-01-01
ivan duque	COL	LEG	2014-07-20	2018-04
ivan duque	COL	GOV	2018-08-07	2022-08-07
ivan fedorov	UKR	GOV
ivan marquez	COL	REB
ivan mordisco	COL	REB
ivan mrkic	SRB	GOV	2012-07	2014-04
ivica dacic	SRB	GOV	2008-07-07
ivica racan	HRV	GOV	2000-01-27	2003-12-23
ivo sanader	HRV	GOV	2003-12-23	2009-07-06
iyad ag ghali	MLI	UAF
iyad ag ghaly	MLI	UAF
iyad allawi	IRQ	GOV	2003	2005-05-03
iyad allawi	IRQ	OPP	2005-05-04	2014-09-08
iyad allawi	IRQ	GOV	2014-09-09	2018-10-25
izzat ibrahim al-douri	IRQ	GOV	1979-07	2003-04
izzat ibrahim al-douri	IRQ	REB	2003-05	2020-10
j. jayalalithaa	IND	GOV	1991-06	1996-05
j. jayalalithaa	IND	GOV	2001	2016-12
j.d. vance	USA	LEG	2023-01-03	2025-01-19
j.d. vance	USA	GOV	2025-01-20
j.r. jayewardene	LKA	GOV	1977-07-23	1989-01-02
jaafar nimeiri	SDN	GOV	1969-05-25	1985-04-06
jaal marroo	ETH	REB
jaba ioseliani	GEO	PRM		1995
jaber al-ahmad al-sabah	KWT	GOV	1977-12-31	2006-01-15
jacinda ardern	NZL	GOV	2017-10-26	2023-01-25
jack straw	GBR	GOV	1997-05-02	2010-05-11
jacob zuma	ZAF	PTY		1999-06-16
jacob zuma	ZAF	GOV	1999-06-17	2005-06-14
jacob zuma	ZAF	PTY	2005-06-15	2009-05-08
jacob zuma	ZAF	GOV	2009-05-09	2018-02-14
jacob zuma	ZAF	PTY	2023-12
jacques chirac	FRA	GOV	1974-05-27	1976-08-26
jacques chirac	FRA	GOV	1986-03-20	1988-05-10
jacques chirac	FRA	GOV	1995-05-17	2007-05-16
jacques delors	FRA	GOV	1981-05-22	1984-07
jacques delors	EUR	GOV	1985-01-06	1995-01-24
jadranka kosor	HRV	GOV	2003-12	2011-12
jafar hassan	JOR	GOV	2024-09-15
jaime paz zamora	BOL	GOV	1989-08-06	1993-08-06
jair bolsonaro	BRA	LEG	1991	2018-12-31
jair bolsonaro	BRA	GOV	2019-01-01	2022-12-31
jakaya kikwete	TZA	GOV		2015-11-05
jake sullivan	USA	GOV	2021-01-20	2025-01-20
jalal talabani	IRQ	PTY		2005-04-06
jalal talabani	IRQ	GOV	2005-04-07	2014-07-24
jalaluddin haqqani	AFG	REB
jam kamal khan	PAK	GOV	2013-06	2021-10
jam kamal khan alyani	PAK	GOV	2013-06	2021-10
jamal benomar	UNO	IGO
james baker	USA	GOV	1981-01-20	1993-01-20
james cleverly	GBR	GOV	2020-02	2024-07-05
james kabarebe	RWA	MIL		2010-03-31
james kabarebe	RWA	GOV	2010-04
james marape	PNG	GOV
james wapakhabulo	UGA	GOV	1990	2004-03
jamil mahuad	ECU	GOV	1992-08	2000-01-21
jamil mukulu	UGA	REB
jan egeland	UNO	IGO	2003-08	2006-12
jan egeland	NOR	NGO	2013-08
jan kavan	CZE	GOV	1998-07	2002-07
jan lipavsky	CZE	GOV	2021-12-17	2025-12
jan peter balkenende	NLD	GOV	2002-07-22	2010-10-14
janez drnovsek	SVN	GOV	1992-05	2007-12
janez jansa	SVN	GOV	1990-05	1994-03
janez jansa	SVN	GOV	2004-12	2008-11
janez jansa	SVN	GOV	2012-02	2013-03
janez jansa	SVN	GOV	2020-03	2022-06
jang song-thaek	PRK	GOV		2013-12
jarnail singh bhindranwale	IND	REB
jaroslaw kaczynski	POL	PTY
jaruzelski	POL	GOV		1990-12-22
jaswant singh	IND	GOV	1998-03	2004-05-22
javad zarif	IRN	GOV		2021-08-25
javad zarif	IRN	GOV	2024-08	2025-03
javier milei	ARG	LEG	2021-12-10	2023-12-09
javier milei	ARG	GOV	2023-12-10
javier perez de cuellar	UNO	IGO
javier solana	ESP	GOV	1982-12	1995-12-04
javier solana	EUR	IGO	1995-12-05	1999-10-06
javier solana	EUR	GOV	1999-10-18	2009-12-01
jawad al-bolani	IRQ	GOV	2006-06	2010-12
jawaharlal nehru	IND	GOV	1947-08-15	1964-05-27
jawar mohammed	ETH	OPP
jean chretien	CAN	GOV	1968	1984
jean chretien	CAN	OPP	1990-06-23	1993-11-03
jean chretien	CAN	GOV	1993-11-04	2003-12-12
jean-bedel bokassa	CAF	GOV	1966-01-01	1979-09-21
jean-bertrand aristide	HTI	GOV	1991-02-07	1996-02-07
jean-bertrand aristide	HTI	GOV	2001-02-07	2004-02-29
jean-claude juncker	LUX	GOV	1982	2013-12-04
jean-claude juncker	EUR	GOV	2014-11-01	2019-11-30
jean-luc dehaene	BEL	GOV	1981	1999-07
jean-michel sama lukonde	COD	GOV	2021-04-26	2024-06-12
jean-noel barrot	FRA	GOV	2022-07
jean-pierre bemba	COD	REB	1998-11	2003-06
jean-pierre bemba	COD	GOV	2003-07-17	2006-12
jean-pierre bemba	COD	OPP	2007	2023-03-23
jean-pierre bemba	COD	GOV	2023-03-24
jean-yves le drian	FRA	GOV	2012-05-16	2022-05-20
jeanine anez	BOL	LEG	2010-01	2019-11-11
jeanine anez	BOL	GOV	2019-11-12	2020-11-08
jeje odongo	UGA	GOV	2001
jejomar binay	PHL	GOV	2010-06-30	2016-06-30
jens stoltenberg	NOR	GOV		2013-10-16
jens stoltenberg	NOR	IGO	2014-10-01	2024-10-01
jens stoltenberg	NOR	GOV	2025-02-04
jeong kyeong-doo	KOR	MIL	2017-08	2018-08-31
jeong kyeong-doo	KOR	GOV	2018-09	2020-09
jeremiah manele	SLB	GOV	2019
jerry rawlings	GHA	GOV	1979-06-04	1979-09-24
jerry rawlings	GHA	GOV	1981-12-31	2001-01-07
jeyhun bayramov	AZE	GOV
jiang zemin	CHN	GOV		2004-09-19
jibril ibrahim	SDN	REB
jibril rajoub	PSE	COP	1994	2002-07
jimmy cherizier	HTI	CRM
jimmy lai	HKG	BUS
jimmy morales	GTM	GOV	2016-01-14	2020-01-14
joao bernardo vieira	GNB	GOV	1980-11-14	1999-05-07
joao bernardo vieira	GNB	GOV	2005-10-01	2009-03-02
joao lourenco	AGO	GOV	2014-04
joao miranda	AGO	GOV	1999	2008-10
joaquim chissano	MOZ	GOV		2005-02-02
joaquin villalobos	SLV	REB
joe biden	USA	LEG	1973-01-03	2009-01-19
joe biden	USA	GOV	2009-01-20	2017-01-20
joe biden	USA	GOV	2021-01-20	2025-01-20
joe modise	ZAF	GOV	1994-05	1999-06
joe slovo	ZAF	OPP
johann wadephul	DEU	GOV	2025-05-06
john bolton	USA	GOV	2001-05	2006-12-31
john bolton	USA	GOV	2018-04-09	2019-09-10
john garang	SDN	REB
john howard	AUS	GOV	1977	1983-03
john howard	AUS	OPP	1985-09	1989-05
john howard	AUS	OPP	1995-01-30	1996-03-10
john howard	AUS	GOV	1996-03-11	2007-12-03
john kerry	USA	LEG	1985-01-02	2013-01-31
john kerry	USA	GOV	2013-02-01	2017-01-20
john kerry	USA	GOV	2021-01-20	2024-03-06
john key	NZL	OPP	2006-11-27	2008-11-18
john key	NZL	GOV	2008-11-19	2016-12-12
john kufuor	GHA	GOV	2001-01-07	2009-01-07
john lee	HKG	GOV
john lee ka-chiu	HKG	GOV
john magufuli	TZA	GOV	1995	2021-03-17
john mahama	GHA	GOV	2009-01-07	2017-01-07
john mahama	GHA	OPP	2017-01-08	2025-01-06
john mahama	GHA	GOV	2025-01-07
john major	GBR	GOV	1987-06	1997-05-02
john steenhuisen	ZAF	OPP	2019-10	2024-06
john steenhuisen	ZAF	GOV	2024-07
johnny paul koroma	SLE	GOV	1997-05-25	1998-02-06
joice mujuru	ZWE	GOV	1980	2014-12
joko widodo	IDN	GOV	2005-07-28	2024-10-20
jomo kenyatta	KEN	GOV	1963-06-01	1978-08-22
jonas gahr stoere	NOR	GOV	2005-10-17	2013-10-16
jonas gahr stoere	NOR	OPP	2014-06	2021-10-13
jonas gahr stoere	NOR	GOV	2021-10-14
jonas gahr store	NOR	GOV	2005-10	2013-10
jonas gahr store	NOR	GOV	2021-10-14
jonas savimbi	AGO	REB
jorg haider	AUT	PTY		2008-10
jorge arreaza	VEN	GOV
jorge quiroga	BOL	GOV	1997-08-06	2002-08-06
jorge rodriguez	VEN	GOV	2007-01	2020-12
jorge rodriguez	VEN	LEG	2021-01
jorge serrano	GTM	GOV	1991-01-14	1993-06-01
jorge taiana	ARG	GOV	2005-12	2010-06
joschka fischer	DEU	GOV	1985-12	1987-02
joschka fischer	DEU	GOV	1998-10-27	2005-11-22
jose antonio meade	MEX	GOV	2011	2017-11
jose azcona	HND	GOV	1986-01-27	1990-01-27
jose eduardo dos santos	AGO	GOV	1975	2017-09-26
jose gonzalo rodriguez gacha	COL	CRM
jose jeri	PER	GOV	2025-10-10
jose luis rodriguez zapatero	ESP	OPP	2000-07-22	2004-04-16
jose luis rodriguez zapatero	ESP	GOV	2004-04-17	2011-12-21
jose manuel albares	ESP	GOV	2021-07
jose manuel barroso	PRT	GOV	1992-11	1995-10
jose manuel barroso	PRT	GOV	2002-04-06	2004-07-17
jose manuel barroso	EUR	GOV	2004-11-22	2014-10-31
jose manuel garcia-margallo	ESP	GOV	2011-12	2016-11
jose maria aznar	ESP	OPP	1990	1996-05-04
jose maria aznar	ESP	GOV	1996-05-05	2004-04-17
jose maria figueres	CRI	GOV	1994-05-08	1998-05-08
jose maria neves	CPV	GOV	2001-02	2016-04
jose maria neves	CPV	GOV	2021-11-09
jose maria sison	PHL	REB
jose miguel insulza	CHL	GOV	1994	2005-04-30
jose miguel insulza	CHL	IGO	2005-05	2015-05
jose mujica	URY	GOV	2005-03-01	2008-03
jose mujica	URY	GOV	2010-03-01	2015-03-01
jose mujica	URY	LEG	2015-03-02	2020-10
jose napoleon duarte	SLV	GOV	1980-03-03	1982-05-02
jose napoleon duarte	SLV	GOV	1984-06-01	1989-06-01
jose ramos-horta	TLS	OPP		2002-05-19
jose ramos-horta	TLS	GOV	2002-05-20	2012-05-20
jose ramos-horta	TLS	GOV	2022-05-20
jose raul mulino	PAN	GOV	2024-07-01
jose sarney	BRA	GOV	1985-03-15	1990-03-15
jose sarney	BRA	LEG	1991	2015-01
jose socrates	PRT	GOV	1995-10	2002-04
jose socrates	PRT	GOV	2005-03-12	2011-06-21
josep borrell	ESP	GOV	1991	1996-05
josep borrell	EUR	LEG	2004-07	2007-01
josep borrell	ESP	GOV	2018-06-07	2019-11-29
josep borrell	EUR	GOV	2019-12-01	2024-11-30
josep pique	ESP	GOV	1996-05	2003-09
joseph aoun	LBN	MIL	2017-03-08	2025-01-08
joseph aoun	LBN	GOV	2025-01-09
joseph boakai	LBR	GOV	2006-01-16	2018-01-22
joseph boakai	LBR	GOV	2024-01-22
joseph deiss	CHE	GOV	1999-05	2006-07
joseph ejercito estrada	PHL	GOV	1992-06-30	2001-01-20
joseph estrada	PHL	GOV	1992-06-30	2001-01-20
joseph estrada	PHL	GOV	2013-06-30	2019-06-30
joseph kabila	COD	REB	1996-10	1997-05-16
joseph kabila	COD	GOV	1997-05-17	2019-01-24
joseph kony	UGA	REB
joseph momoh	SLE	GOV	1985-11-28	1992-04-29
joseph muscat	MLT	GOV	2013-03-11	2020-01-13
joseph nkaissery	KEN	GOV	2014-12	2017-07
joseph ole lenku	KEN	GOV	2013-05	2014-12
joseph wu	TWN	GOV
joshua nkomo	ZWE	OPP
joshua wong	HKG	OPP
jovenel moise	HTI	GOV	2017-02-07	2021-07-07
joyce banda	MWI	GOV	2009-05	2014-05-31
juan carlos pinzon	COL	GOV	2011-09	2015-06
juan carlos varela	PAN	GOV	2009-07-01	2019-07-01
juan carlos wasmosy	PRY	GOV	1993-08-15	1998-08-15
juan guaido	VEN	OPP	2019-01-05	2023-01
juan guaido	VEN	OPP	2023-02
juan manuel santos	COL	GOV	1991	1994
juan manuel santos	COL	GOV	2000-08	2002-08
juan manuel santos	COL	GOV	2006-07-19	2009-05-18
juan manuel santos	COL	GOV	2010-08-07	2018-08-07
juan orlando hernandez	HND	LEG	2010-01-25	2013-06
juan orlando hernandez	HND	GOV	2014-01-27	2022-01-27
juan ramon de la fuente	MEX	GOV	1994-12	1999-11
juan ramon de la fuente	MEX	GOV	2024-10
judith suminwa	COD	GOV	2023-03
judith suminwa tuluka	COD	GOV	2023-03
juha sipila	FIN	GOV	2015-05	2019-06
jules mutebutsi	COD	REB
julia gillard	AUS	GOV	2007-12-03	2013-06-27
julie bishop	AUS	GOV	2003	2007-12
julie bishop	AUS	GOV	2013-09	2018-08
julio maria sanguinetti	URY	GOV	1985-03-01	1990-03-01
julio maria sanguinetti	URY	GOV	1995-03-01	2000-03-01
julius maada bio	SLE	GOV	1996-01-16	1996-03-29
julius maada bio	SLE	GOV	2018-04-04
julius malema	ZAF	PTY
julius nyerere	TZA	GOV		1985-11-05
juma namangani	UZB	UAF		2001-11
junichiro koizumi	JPN	GOV	1988-12	1989-08
junichiro koizumi	JPN	GOV	1992-12	1993-07
junichiro koizumi	JPN	GOV	1996-11	1998-07
junichiro koizumi	JPN	GOV	2001-04-26	2006-09-26
junius jayewardene	LKA	GOV	1977-07-23	1989-01-02
juri ratas	EST	GOV
justin trudeau	CAN	OPP	2013-04	2015-11-03
justin trudeau	CAN	GOV	2015-11-04	2025-03-14
jusuf kalla	IDN	GOV	1999-10	2009-10-20
jusuf kalla	IDN	GOV	2014-10-20	2019-10-20
juvenal habyarimana	RWA	GOV	1973-07-05	1994-04-06
jyoti basu	IND	GOV	1977-06	2000-11
k.p. sharma oli	NPL	GOV	1994-11	1995-09
k.p. sharma oli	NPL	GOV	2006-04	2007-03
k.p. sharma oli	NPL	GOV	2015-10-11	2016-08-03
k.p. sharma oli	NPL	OPP	2016-08-04	2018-02-14
k.p. sharma oli	NPL	GOV	2018-02-15	2021-07-13
k.p. sharma oli	NPL	OPP	2021-07-14	2024-07-14
k.p. sharma oli	NPL	GOV	2024-07-15	2025-09-09
kabila	COD	REB	1996-10	1997-05-16
kabila	COD	GOV	1997-05-17	2019-01-24
kagame	RWA	REB		1994-07-18
kagame	RWA	GOV	1994-07-19
kaing guek eav	KHM	REB
kais saied	TUN	GOV
kaja kallas	EST	GOV	2021-01-26	2024-07-23
kaja kallas	EUR	GOV	2024-12-01
kalonzo musyoka	KEN	GOV	2003	2013-04-09
kalonzo musyoka	KEN	OPP	2013-04-10
kamal el-ganzouri	EGY	GOV	1996-01	1999-10
kamal el-ganzouri	EGY	GOV	2011-12	2012-08
kamal kharrazi	IRN	GOV	1997-08	2005-08
kamala harris	USA	GOV	2011-01-03	2017-01-02
kamala harris	USA	LEG	2017-01-03	2021-01-18
kamala harris	USA	GOV	2021-01-20	2025-01-20
kamil idris	SDN	GOV	2025-05
kang kyung-wha	KOR	GOV	2017-06-18	2021-02-08
karadzic	BIH	REB
karel schwarzenberg	CZE	GOV	2007-01	2013-07
karen karapetyan	ARM	GOV	2016-09	2018-05
karim khalili	AFG	REB		2001-12
karimov	UZB	GOV		2016-09-02
karl nehammer	AUT	GOV	2020-01	2025-01
karoline leavitt	USA	GOV	2025-01-20
karzai	AFG	GOV	2001-12-05	2014-09-29
kashim shettima	NGA	GOV	2011-05-29	2019-05-29
kashim shettima	NGA	GOV	2023-05-29
kasit piromya	THA	GOV	2008-12	2011-08
kassym-jomart tokayev	KAZ	GOV
katrin jakobsdottir	ISL	GOV	2017-11-30	2024-04
kazimira prunskiene	LTU	GOV	1990-03	1991-01
keheliya rambukwella	LKA	GOV	2006	2023
keiko fujimori	PER	PTY
keir starmer	GBR	JUD	2008-11-01	2013-10-31
keir starmer	GBR	OPP	2020-04-04	2024-07-04
keir starmer	GBR	GOV	2024-07-05
keizo obuchi	JPN	GOV	1987-11	1989-06
keizo obuchi	JPN	GOV	1997-09-11	2000-04-05
kem sokha	KHM	OPP
kemal kilicdaroglu	TUR	PTY
ken saro-wiwa	NGA	OPP
kengo wa dondo	COD	GOV	1982	1997-04
kenneth kaunda	ZMB	GOV	1964-10-24	1991-11-02
kenneth matiba	KEN	OPP
kenyatta	KEN	OPP	2002-12	2007
kenyatta	KEN	GOV	2008-01-08	2022-09-13
kevin rudd	AUS	OPP	2006-12-04	2007-12-02
kevin rudd	AUS	GOV	2007-12-03	2010-06-24
kevin rudd	AUS	GOV	2010-09-14	2012-02-22
kevin rudd	AUS	GOV	2013-06-27	2013-09-18
kevin rudd	AUS	GOV	2023-03-20
kgalema motlanthe	ZAF	GOV	2008	2014-05
khadaffy janjalani	PHL	UAF
khairat el-shater	EGY	OPP
khaled al-obeidi	IRQ	GOV	2014-10	2016-08
khaled bahah	YEM	GOV	2014-11	2016-04
khaled mashal	PSE	REB
khaled meshaal	PSE	REB
khaleda zia	BGD	OPP		1991-03-19
khaleda zia	BGD	GOV	1991-03-20	1996-03-30
khaleda zia	BGD	OPP	1996-03-31	2001-10-09
khaleda zia	BGD	GOV	2001-10-10	2006-10-29
khaleda zia	BGD	OPP	2006-10-30
khalid bin salman	SAU	GOV	2017-04
khalifa bin salman al khalifa	BHR	GOV	1970	2020-11-11
khalifa haftar	LBY	MIL
khalifa hifter	LBY	PRM
khalil al-hayya	PSE	REB
khalil ibrahim	SDN	REB
khamenei	IRN	GOV
khatami	IRN	GOV	1982	1992-07
khatami	IRN	GOV	1997-08-03	2005-08-03
khawaja asif	PAK	GOV	2013-06	2018-04
khawaja asif	PAK	OPP	2018-08	2022-04-18
khawaja asif	PAK	GOV	2022-04-19
khawaja muhammad asif	PAK	GOV	2013-06	2018-04
khawaja muhammad asif	PAK	OPP	2018-08	2022-04-18
khawaja muhammad asif	PAK	GOV	2022-04-19
khieu samphan	KHM	REB
khin nyunt	MMR	SPY		2003-08-24
khin nyunt	MMR	GOV	2003-08-25	2004-10-18
khomeini	IRN	OPP		1979-01-31
khomeini	IRN	GOV	1979-02-01	1989-06-03
khrushchev	RUS	GOV		1964-10-14
khun sa	MMR	REB		1996-01
khurshid mahmud kasuri	PAK	GOV	2002-11	2007-11
kim dae-jung	KOR	OPP		1998-02-24
kim dae-jung	KOR	GOV	1998-02-25	2003-02-25
kim il-sung	PRK	GOV	1948-09-09	1994-07-08
kim jong-il	PRK	GOV		2011-12-17
kim jong-nam	PRK	ELI
kim jong-un	PRK	GOV
kim kye-gwan	PRK	GOV
kim sung-hwan	KOR	GOV	2010-10	2013-03
kim yo-jong	PRK	GOV
kim yong-hyun	KOR	GOV	2024-09	2024-12
kim yong-nam	PRK	GOV	1983	2019-04
kim young-sam	KOR	OPP		1990-01-21
kim young-sam	KOR	GOV	1993-02-25	1998-02-25
king abdullah	JOR	GOV
king abdullah bin abdulaziz	SAU	GOV		2015-01-23
king birendra	NPL	GOV	1972-01-31	2001-06-01
king fahd	SAU	GOV		2005-08-01
king gyanendra	NPL	GOV	2001-06-04	2008-05-28
king hassan	MAR	GOV	1961-03-03	1999-07-23
king hussein	JOR	GOV	1952-08-11	1999-02-07
king mohammed vi	MAR	GOV
king salman	SAU	GOV
kiril petkov	BGR	GOV	2021-12	2022-08
kiro gligorov	MKD	GOV	1991-01	1999-11-19
kishenji	IND	REB		2011-11
kithure kindiki	KEN	GOV	2022-10
kizza besigye	UGA	OPP
klaus iohannis	ROU	GOV	2000-06	2025-02-12
klaus kinkel	DEU	GOV	1991-01	1998-10
kofi annan	UNO	IGO
koizumi	JPN	GOV	1988-12	1989-08
koizumi	JPN	GOV	1992-12	1993-07
koizumi	JPN	GOV	1996-11	1998-07
koizumi	JPN	GOV	2001-04-26	2006-09-26
koji omi	JPN	GOV	1997	2007-08
kolinda grabar-kitarovic	HRV	GOV	2005-02	2008-01
kolinda grabar-kitarovic	HRV	GOV	2015-02-19	2020-02-18
konstantin chernenko	RUS	GOV		1985-03-10
kostas simitis	GRC	GOV	1993	2004-03-10
kostyantyn hryshchenko	UKR	GOV	2003-09	2005-02
kostyantyn hryshchenko	UKR	GOV	2010-03	2012-12
kp sharma oli	NPL	GOV	1994-11	1995-09
kp sharma oli	NPL	GOV	2006-04	2007-03
kp sharma oli	NPL	GOV	2015-10-11	2016-08-03
kp sharma oli	NPL	OPP	2016-08-04	2018-02-14
kp sharma oli	NPL	GOV	2018-02-15	2021-07-13
kp sharma oli	NPL	OPP	2021-07-14	2024-07-14
kp sharma oli	NPL	GOV	2024-07-15	2025-09-09
krisjanis karins	LVA	GOV	2019-01-23	2024-04-10
kristen michal	EST	GOV	2024-07
kristi noem	USA	GOV	2019-01
kuchma	UKR	GOV	1992-10-13	1993-09-22
kuchma	UKR	GOV	1994-07-19	2005-01-23
kurmanbek bakiyev	KGZ	GOV	2000-12	2002-05
kurmanbek bakiyev	KGZ	GOV	2005-03-25	2010-04-15
kyriakos mitsotakis	GRC	GOV	2013-06-25	2015-01-27
kyriakos mitsotakis	GRC	OPP	2016-01	2019-07-07
kyriakos mitsotakis	GRC	GOV	2019-07-08
kyrylo budanov	UKR	SPY
l. paul bremer	USA	GOV	2003-05-11	2004-06-28
l.k. advani	IND	OPP		1998-03-18
l.k. advani	IND	GOV	1998-03-19	2004-05-22
l.k. advani	IND	OPP	2004-05-23
lai ching-te	TWN	GOV	2010-12-25
lakhdar brahimi	UNO	IGO
lakshman kadirgamar	LKA	GOV	1994-08	2005-08-12
lal krishna advani	IND	OPP		1998-03-18
lal krishna advani	IND	GOV	1998-03-19	2004-05-22
lal krishna advani	IND	OPP	2004-05-23
lalu prasad yadav	IND	GOV	1990-03	1997-06-30
lalu prasad yadav	IND	PTY	1997-07	2004-04-30
lalu prasad yadav	IND	GOV	2004-05	2009-05
lam akol	SDN	REB		2002
lam akol	SSD	OPP	2009
lambert mende	COD	GOV	2008	2019
lamberto dini	ITA	GOV	1994-05	2001-06
lansana conte	GIN	GOV	1984-04-05	2008-12-22
lars lokke rasmussen	DNK	GOV	2001-11-27	2011-10-03
lars lokke rasmussen	DNK	OPP	2011-10-04	2015-06-27
lars lokke rasmussen	DNK	GOV	2015-06-28	2019-06-27
lars lokke rasmussen	DNK	GOV	2022-12-15
laura chinchilla	CRI	GOV	2006-05	2014-05-08
laurent fabius	FRA	GOV	1981-05	1986-03-20
laurent fabius	FRA	GOV	2000-03	2002-05
laurent fabius	FRA	GOV	2012-05-16	2016-02-11
laurent gbagbo	CIV	OPP		2000-10-25
laurent gbagbo	CIV	GOV	2000-10-26	2011-04-11
laurent gbagbo	CIV	OPP	2021-06
laurent kabila	COD	REB		1997-05-16
laurent kabila	COD	GOV	1997-05-17	2001-01-18
laurent lamothe	HTI	GOV	2011-10	2014-12
laurent nkunda	COD	REB
laurent saint-cyr	HTI	GOV	2025-08	2026-02
laurent-desire kabila	COD	REB		1997-05-16
laurent-desire kabila	COD	GOV	1997-05-17	2001-01-18
laurentino cortizo	PAN	GOV	2019-07-01	2024-07-01
lawrence eagleburger	USA	GOV	1989-01	1993-01-20
lawrence wong	SGP	GOV	2012-08
lazarus chakwera	MWI	OPP		2020-06-27
lazarus chakwera	MWI	GOV	2020-06-28	2025-10-04
lech kaczynski	POL	GOV	2000-06	2001-07
lech kaczynski	POL	GOV	2002-11-18	2010-04-10
lech walesa	POL	LAB	1980-08	1990-12-21
lech walesa	POL	GOV	1990-12-22	1995-12-22
lee hsien loong	SGP	GOV	1984-12
lee jae-myung	KOR	GOV	2010-07	2021-10
lee jae-myung	KOR	OPP	2022-08	2025-06-03
lee jae-myung	KOR	GOV	2025-06-04
lee kuan yew	SGP	GOV	1959-06-05	2011-05-21
lee myung-bak	KOR	GOV	2002-07-01	2006-06-30
lee myung-bak	KOR	GOV	2008-02-25	2013-02-25
lee teng-hui	TWN	GOV		2000-05-20
leila de lima	PHL	GOV	2010-06-30	2015-10
leila de lima	PHL	OPP	2016-06-30
lemma megersa	ETH	GOV	2016-10	2020-08
leni robredo	PHL	GOV	2016-06-30	2022-06-30
lenin moreno	ECU	GOV	2007-01-15	2013-05-24
lenin moreno	ECU	GOV	2017-05-24	2021-05-24
leo varadkar	IRL	GOV	2011-03-09	2024-04-09
leon febres cordero	ECU	GOV	1984-08-10	1988-08-10
leon kengo wa dondo	COD	GOV	1982	1990
leon kengo wa dondo	COD	GOV	1994-07-06	1997-04-02
leon kengo wa dondo	COD	LEG	2007-05	2019-01
leon panetta	USA	GOV	1993-01-21	1997-01-20
leon panetta	USA	SPY	2009-02-13	2011-06-30
leon panetta	USA	GOV	2011-07-01	2013-02-26
leonard she okitundu	COD	GOV	1999	2018
leonardo simao	MOZ	GOV	1994-12	2005-02
leonid kozhara	UKR	GOV	2012-12	2014-02
leonid kravchuk	UKR	GOV	1990-07-23	1994-07-19
leonid kuchma	UKR	GOV	1992-10-13	1993-09-22
leonid kuchma	UKR	GOV	1994-07-19	2005-01-23
leonid pasechnik	UKR	REB		2022-09
leonid pasechnik	RUS	GOV	2022-10
leonidas iza	ECU	OPP
leopoldo lopez	VEN	OPP
les aspin	USA	LEG	1971-01	1992-12-31
les aspin	USA	GOV	1993-01	1994-02
leslie manigat	HTI	GOV	1988-02-07	1988-06-20
levon ter-petrosyan	ARM	GOV	1991-11	1998-02-03
levon ter-petrosyan	ARM	OPP	2007
levy mwanawasa	ZMB	GOV	2002-01-02	2008-08-19
li keqiang	CHN	GOV		2023-03-11
li peng	CHN	GOV		2003-03-15
li qiang	CHN	GOV
li shangfu	CHN	MIL		2023-03-11
li shangfu	CHN	GOV	2023-03-12	2023-10-24
li zhaoxing	CHN	GOV	2003-03	2007-04
liamine zeroual	DZA	GOV	1993-07	1999-04-27
liang guanglie	CHN	GOV	2008-03	2013-03
lien chan	TWN	GOV	1993-02	2000-05
lien chan	TWN	PTY	2000-06	2005-08
lin chia-lung	TWN	GOV	2014-12
lin jian	CHN	GOV
linas linkevicius	LTU	GOV	2012-12	2020-12
lindiwe sisulu	ZAF	GOV	2001	2023-03
lino oviedo	PRY	MIL		1996-04
lino oviedo	PRY	OPP	1997	2013-02
lionel jospin	FRA	GOV	1988-05	1992-04
lionel jospin	FRA	GOV	1997-06-02	2002-05-06
liviu dragnea	ROU	PTY
liz truss	GBR	GOV	2012-09	2022-10-25
ljubco georgievski	MKD	GOV	1998-11-30	2002-11-01
lloyd austin	USA	MIL		2016-04
lloyd austin	USA	GOV	2021-01-22	2025-01-20
lloyd axworthy	CAN	GOV	1980	2000-10
lokendra bahadur chand	NPL	GOV	1997-03	1997-10
lokendra bahadur chand	NPL	GOV	2002-10	2003-06
lon nol	KHM	GOV	1970-03-18	1975-04-01
louis michel	BEL	GOV	1999-07	2004-07
louise arbour	UNO	IGO	1996-10	2008-06
louise mushikiwabo	RWA	GOV	2008	2018-10
louise mushikiwabo	RWA	IGO	2019-01
lu kang	CHN	GOV
luc frieden	LUX	GOV	1998	2013-12
luc frieden	LUX	GOV	2023-11
lucio gutierrez	ECU	GOV	2003-01-15	2005-04-20
ludovic orban	ROU	GOV	2019-11	2020-12
luhut pandjaitan	IDN	GOV	2000	2001
luhut pandjaitan	IDN	GOV	2014-12	2024-10
luigi di maio	ITA	GOV	2018-06-01	2022-10-22
luis arce	BOL	GOV	2006-01	2017-06
luis arce	BOL	GOV	2019-01	2019-11
luis arce	BOL	GOV	2020-11-08	2025-11-08
luis carlos villegas	COL	GOV	2015-06	2018-08
luis ernesto derbez	MEX	GOV	2000-12	2006-11
luis fernando camacho	BOL	OPP
luis fernando ramirez	COL	GOV	1999-06	2001
luis gilberto murillo	COL	GOV	2024-02	2025-01
luis gonzalez macchi	PRY	GOV	1999-03-28	2003-08-15
luis jalandoni	PHL	REB
luis lacalle pou	URY	LEG	2010	2019
luis lacalle pou	URY	GOV	2020-03-01	2025-03-01
luis montenegro	PRT	GOV	2024-04-02
luis moreno-ocampo	ARG	JUD	2003-06	2012-06
luiz inacio lula da silva	BRA	OPP		2002-12-31
luiz inacio lula da silva	BRA	GOV	2003-01-01	2010-12-31
luiz inacio lula da silva	BRA	GOV	2023-01-01
lukashenko	BLR	GOV	1994-07-20
luong cuong	VNM	GOV	2024-10-21
m. karunanidhi	IND	GOV	1969	2011-05
m.k. stalin	IND	GOV	2021-05-07
ma ying-jeou	TWN	GOV	1993-02	1996-06
ma ying-jeou	TWN	GOV	1998-12-25	2006-12-25
ma ying-jeou	TWN	GOV	2008-05-20	2016-05-20
ma'ruf amin	IDN	GOV	2019-10-20	2024-10-20
macky sall	SEN	GOV	2000	2007-05-31
macky sall	SEN	LEG	2007-06	2008-11
macky sall	SEN	GOV	2012-04-02	2024-04-02
macron	FRA	GOV	2014-08-26	2016-08-30
macron	FRA	GOV	2017-05-14
madeleine albright	USA	GOV	1993-01-27	2001-01-20
madhav kumar nepal	NPL	PTY		2009-05
madhavsinh solanki	IND	GOV	1991-06	1992-03
maduro	VEN	LEG	2000	2006-07-31
maduro	VEN	GOV	2006-08
maeen abdulmalik saeed	YEM	GOV	2018-10	2024-02
magdalena andersson	SWE	GOV	2014-10-03	2022-10-18
magdalena andersson	SWE	OPP	2022-10-19
magnus malan	ZAF	GOV	1980-10	1993-02
mahamadou danda	NER	GOV	2010-02	2011-04
mahamadou issoufou	NER	GOV	1993-04	1996-01
mahamadou issoufou	NER	OPP	1999	2011-04-06
mahamadou issoufou	NER	GOV	2011-04-07	2021-04-02
mahamat idriss deby	TCD	MIL		2021-04-19
mahamat idriss deby	TCD	GOV	2021-04-20
mahamat nouri	TCD	REB	2006
mahathir mohamad	MYS	GOV	1974	2003-10-31
mahathir mohamad	MYS	OPP	2016-09	2018-05-09
mahathir mohamad	MYS	GOV	2018-05-10	2020-03-01
mahathir mohamad	MYS	OPP	2020-03-02
mahdi al-mashat	YEM	REB
maher al-assad	SYR	MIL		2024-12
mahinda rajapaksa	LKA	GOV	1994-08	2001-12
mahinda rajapaksa	LKA	GOV	2004-04-06	2015-01-09
mahinda rajapaksa	LKA	OPP	2015-08	2018-10-25
mahinda rajapaksa	LKA	GOV	2018-10-26	2018-12-15
mahinda rajapaksa	LKA	GOV	2019-11-21	2022-05-09
mahmoud abbas	PSE	GOV
mahmoud ahmadinejad	IRN	GOV	2003-05	2013-08-03
mahmoud dicko	MLI	OPP
mahmoud jibril	LBY	OPP	2011-03	2011-10
maia panjikidze	GEO	GOV	2012-10	2014-11
maia sandu	MDA	GOV	2012-07	2015-07
maia sandu	MDA	GOV	2019-06-08	2019-11-14
maia sandu	MDA	GOV	2020-12-24
maite nkoana-mashabane	ZAF	GOV	2009-05	2021
maithripala sirisena	LKA	GOV	1994-08	2001-12
maithripala sirisena	LKA	GOV	2004-04	2014-11
maithripala sirisena	LKA	GOV	2015-01-09	2019-11-18
majed al-ansari	QAT	GOV	2021
makiko tanaka	JPN	GOV	2001-04	2002-01
malcolm rifkind	GBR	GOV	1979	1997-05-02
malcolm turnbull	AUS	GOV	2007-01	2007-12
malcolm turnbull	AUS	OPP	2008-09	2009-12
malcolm turnbull	AUS	GOV	2013-09-18	2018-08-24
malik agar	SDN	REB
maliki	IRQ	GOV	2006-05-20	2018-10
mamadou tandja	NER	GOV	1999-12-22	2010-02-18
mamady doumbouya	GIN	GOV
mamata banerjee	IND	GOV
manasseh sogavare	SLB	GOV
mandela	ZAF	OPP		1994-05-09
mandela	ZAF	GOV	1994-05-10	1999-06-14
mangal bagh	PAK	REB
mangala samaraweera	LKA	GOV	1994-08	2019-11
mangosuthu buthelezi	ZAF	PTY
manmohan singh	IND	GOV	1991-06-21	1996-05-16
manmohan singh	IND	OPP	1998	2004-05-21
manmohan singh	IND	GOV	2004-05-22	2014-05-26
manohar lal khattar	IND	GOV	2014-10
manouchehr mottaki	IRN	GOV	2005-08	2010-12
mansur dan ali	NGA	GOV	2015-11	2019-05
manuel antonio noriega	PAN	MIL		1989-12-20
manuel bartlett	MEX	GOV	1982-12	1999
manuel marulanda	COL	REB
manuel noriega	PAN	GOV		1989-12-20
manuel zelaya	HND	GOV	2006-01-27	2009-06-28
manuel zelaya	HND	OPP	2011-05-28	2022-01-26
mao ning	CHN	GOV
mao zedong	CHN	GOV	1949-10-01	1976-09-09
marc garneau	CAN	GOV	2015-11	2021-10
marc ravalomanana	MDG	GOV	1999	2001-12
marc ravalomanana	MDG	GOV	2002-02-22	2009-03-17
marc ravalomanana	MDG	OPP	2009-03-18
marcel ciolacu	ROU	GOV	2023-06	2025-05
marcelo ebrard	MEX	GOV	2006-12-05	2012-12-04
marcelo ebrard	MEX	GOV	2018-12-01	2023-06-12
marcelo ebrard	MEX	GOV	2024-10-01
marcelo rebelo de sousa	PRT	GOV	2016-03-09	2026-03-09
marco rubio	USA	LEG	2011-01-03	2025-01-20
marco rubio	USA	GOV	2025-01-21
margaret thatcher	GBR	GOV	1970-06	1974-03
margaret thatcher	GBR	OPP	1975-02-11	1979-05-03
margaret thatcher	GBR	GOV	1979-05-04	1990-11-28
margarita robles	ESP	GOV	2018-06
margot wallstrom	SWE	GOV	2014-10	2019-09
mari alkatiri	TLS	GOV	2002-05-20	2006-06-26
mari alkatiri	TLS	GOV	2017-09	2018-06
maria angela holguin	COL	GOV	2010-08-07	2018-08-07
maria corina machado	VEN	OPP
maria zakharova	RUS	GOV
mariano rajoy	ESP	GOV	1996-05	2004-04
mariano rajoy	ESP	OPP	2004-09	2011-12-20
mariano rajoy	ESP	GOV	2011-12-21	2018-06-01
marine le pen	FRA	PTY
mario abdo benitez	PRY	LEG	2013-07	2018-06
mario abdo benitez	PRY	GOV	2018-08-15	2023-08-15
mario draghi	ITA	GOV	2006-01	2011-10
mario draghi	ITA	GOV	2011-11-01	2019-10-31
mario draghi	ITA	GOV	2021-02-13	2022-10-22
maris kucinskis	LVA	GOV	2016-02	2019-01
maris sangiampongsa	THA	GOV	2024-04	2025-09
marise payne	AUS	GOV	2013-09	2022-05-23
mariusz blaszczak	POL	GOV	2015-11	2023-11
mark carney	CAN	GOV	2008-02	2013-06
mark carney	CAN	GOV	2013-07	2020-03
mark carney	CAN	GOV	2025-03-14
mark esper	USA	GOV	2017-11	2020-11-09
mark malloch brown	GBR	GOV	2007-06	2009-07
mark milley	USA	MIL		2023-09-30
mark rutte	NLD	GOV	2002-07	2024-07-02
mark rutte	NLD	IGO	2024-10-01
martha lucia ramirez	COL	GOV	2002-08	2003-11
martha lucia ramirez	COL	GOV	2018-08-07	2022-08-07
martin fayulu	COD	OPP
martin griffiths	UNO	IGO
martin mcguinness	GBR	PTY
martin torrijos	PAN	GOV	2004-09-01	2009-09-01
martin vizcarra	PER	GOV	2011-01	2014-12
martin vizcarra	PER	GOV	2016-07-28	2020-11-09
marty natalegawa	IDN	GOV	2009-10	2014-10
marwan barghouti	PSE	PTY
marwan muasher	JOR	GOV	1996	2005
mary robinson	IRL	GOV	1990-12	1997-08-31
mary robinson	UNO	IGO	1997-09	2002-09
maryam nawaz	PAK	PTY
maryam rajavi	IRN	OPP
masood azhar	PAK	UAF
masoud barzani	IRQ	PTY		2005-06-13
masoud barzani	IRQ	GOV	2005-06-14	2017-11-01
masoud barzani	IRQ	PTY	2017-11-02
masoud pezeshkian	IRN	GOV	2000	2005-08
masoud pezeshkian	IRN	LEG	2008	2024-07-27
masoud pezeshkian	IRN	GOV	2024-07-28
masrour barzani	IRQ	GOV
massoud rajavi	IRN	REB
matan vilnai	ISR	GOV	1999	2012
matata ponyo	COD	GOV	2010	2016-11
mate granic	HRV	GOV	1993-05	2000-01
mateusz morawiecki	POL	GOV	2015-11-16	2023-12-13
mateusz morawiecki	POL	OPP	2023-12-14
mathieu kerekou	BEN	GOV	1972-10-26	1991-04-04
mathieu kerekou	BEN	GOV	1996-04-04	2006-04-06
mathieu ngudjolo	COD	REB
matiur rahman nizami	BGD	GOV	2001-10	2006-10
matteo renzi	ITA	GOV	2004-06	2014-02-21
matteo renzi	ITA	GOV	2014-02-22	2016-12-12
matteo renzi	ITA	LEG	2018-03
matteo salvini	ITA	PTY
maulana fazlullah	PAK	REB
maumoon abdul gayoom	MDV	GOV	1978-11-11	2008-11-11
maurice kamto	CMR	OPP
mauricio funes	SLV	GOV	2009-06-01	2014-06-01
mauricio macri	ARG	GOV	2007-12-10	2015-12-09
mauricio macri	ARG	GOV	2015-12-10	2019-12-10
mauricio macri	ARG	OPP	2019-12-11
mauro vieira	BRA	GOV	2015-01	2016-05
mauro vieira	BRA	GOV	2023-01-01
maxime prevot	BEL	GOV	2025-02-03
mayawati	IND	PTY
mazloum abdi	SYR	REB
mbeki	ZAF	PTY		1994-05-09
mbeki	ZAF	GOV	1994-05-10	2008-09-24
medvedev	RUS	GOV
megawati sukarnoputri	IDN	OPP		1999-10-20
megawati sukarnoputri	IDN	GOV	1999-10-21	2004-10-20
megawati sukarnoputri	IDN	PTY	2004-10-21
mehbooba mufti	IND	PTY
mehdi jomaa	TUN	GOV	2013-03	2015-02
mehdi karroubi	IRN	LEG		2004-05
mehdi karroubi	IRN	OPP	2009
mehmet ali talat	CYP	GOV	2004-01	2010-04
melanie joly	CAN	GOV	2015-11
melchior ndadaye	BDI	GOV	1993-07-10	1993-10-21
meles zenawi	ETH	REB		1991-05-27
meles zenawi	ETH	GOV	1991-05-28	2012-08-20
menachem begin	ISR	OPP		1977-06-20
menachem begin	ISR	GOV	1977-06-21	1983-10-10
mengistu haile mariam	ETH	GOV	1974-09-12	1991-05-21
merkel	DEU	GOV	1991	1998-10
merkel	DEU	OPP	1998-11	2005-11-21
merkel	DEU	GOV	2005-11-22	2021-12-08
mesut yilmaz	TUR	GOV	1986	1991-11
mesut yilmaz	TUR	GOV	1996-03	1996-06
mesut yilmaz	TUR	GOV	1997-06	1999-01
mette frederiksen	DNK	GOV	2011-10-03	2015-06-28
mette frederiksen	DNK	OPP	2015-06-29	2019-06-26
mette frederiksen	DNK	GOV	2019-06-27
mevlut cavusoglu	TUR	GOV	2013-12-25	2023-06-03
michael makuei	SSD	GOV	2013
michael sata	ZMB	OPP		2011-09-22
michael sata	ZMB	GOV	2011-09-23	2014-10-28
micheal martin	IRL	GOV	1997-06-26	2011-01-25
micheal martin	IRL	OPP	2011-01-26	2020-06-26
micheal martin	IRL	GOV	2020-06-27
michel aoun	LBN	MIL	1984-06	1988-09-21
michel aoun	LBN	GOV	1988-09-22	1990-10-13
michel aoun	LBN	OPP	1990-10-14	2016-10-30
michel aoun	LBN	GOV	2016-10-31	2022-10-30
michel barnier	FRA	GOV	1993	2009-06
michel barnier	EUR	IGO	2010-02	2021-03
michel djotodia	CAF	REB		2013-03-23
michel djotodia	CAF	GOV	2013-03-24	2014-01-10
michel suleiman	LBN	MIL		2008-05-24
michel suleiman	LBN	GOV	2008-05-25	2014-05-24
michel temer	BRA	GOV	2011-01-01	2018-12-31
michele alliot-marie	FRA	GOV	1993	1995-05
michele alliot-marie	FRA	GOV	2002-05	2011-02
micheline calmy-rey	CHE	GOV	2003-01	2011-12
michelle bachelet	CHL	GOV	2000-03-11	2004-09
michelle bachelet	CHL	GOV	2006-03-11	2010-03-11
michelle bachelet	UNO	IGO	2010-09	2013-03
michelle bachelet	CHL	GOV	2014-03-11	2018-03-11
michelle bachelet	UNO	IGO	2018-09-01	2022-08-31
miguel angel moratinos	ESP	GOV	2004-04	2010-10
miguel d'escoto	NIC	GOV	1979-07	1990-04
miguel diaz-canel	CUB	GOV	2009-05
miguel insulza	CHL	GOV	1994	2005-05
mike pence	USA	LEG	2001-01-03	2013-01-02
mike pence	USA	GOV	2013-01-14	2021-01-20
mike pompeo	USA	LEG	2011-01-03	2017-01-22
mike pompeo	USA	SPY	2017-01-23	2018-04-25
mike pompeo	USA	GOV	2018-04-26	2021-01-20
mike waltz	USA	LEG	2019-01	2025-01-19
mike waltz	USA	GOV	2025-01-20
mikhail fradkov	RUS	GOV	2004-03-05	2007-09-14
mikhail fradkov	RUS	SPY	2007-10	2016-10
mikhail gorbachev	RUS	GOV		1991-12-25
mikhail kasyanov	RUS	GOV	2000-01	2004-02-24
mikhail khodorkovsky	RUS	OPP
mikhail mishustin	RUS	GOV
mikheil saakashvili	GEO	GOV	2000-10	2001-09
mikheil saakashvili	GEO	GOV	2004-01-25	2013-11-17
mikheil saakashvili	GEO	OPP	2013-11-18
milan babic	HRV	REB	1990	1995-08
milan kucan	SVN	GOV	1990-05	2002-12
milan martic	HRV	REB	1991	1995-08
milan milutinovic	SRB	GOV	1995-08	2002-12
milo djukanovic	MNE	GOV	1991-02-15	2023-05-20
milorad dodik	BIH	GOV
milos vucevic	SRB	GOV	2022-10	2025-04
milos zeman	CZE	GOV	1998-07-22	2002-07-12
milos zeman	CZE	GOV	2013-03-08	2023-03-08
milosevic	SRB	GOV	1987	2000-10-07
milton obote	UGA	GOV	1962-04-30	1971-01-25
milton obote	UGA	GOV	1980-12-17	1985-07-27
min aung hlaing	MMR	MIL		2021-01-31
min aung hlaing	MMR	GOV	2021-02-01
min ko naing	MMR	OPP
minni arcua minnawi	SDN	REB
minni minawi	SDN	REB		2006-05
minni minnawi	SDN	REB
mir hossein mousavi	IRN	GOV	1981-10-31	1989-08-03
mir hossein mousavi	IRN	OPP	2009
mir-hossein mousavi	IRN	GOV	1981-10-31	1989-08-03
mir-hossein mousavi	IRN	OPP	2009
mireya moscoso	PAN	GOV	1999-09-01	2004-09-01
miroslav lajcak	SVK	GOV	2009-01	2020-03
mirwaiz umar farooq	IND	OPP
mirza fakhrul islam alamgir	BGD	OPP
mishal al-ahmad al-sabah	KWT	GOV	2020-10
mitch mcconnell	USA	LEG
mitterrand	FRA	OPP		1981-05-20
mitterrand	FRA	GOV	1981-05-21	1995-05-17
mladic	BIH	REB
mmusi maimane	ZAF	PTY	2015-05
mo mowlam	GBR	GOV	1997-05	2001-06
moammar gadhafi	LBY	GOV	1969-09-01	2011-10-20
moaz al-khatib	SYR	OPP
mobutu	COD	GOV	1965-11-24	1997-05-16
mobutu sese seko	COD	GOV	1965-11-24	1997-05-16
moctar ouane	MLI	GOV	2004-05	2011-04
moctar ouane	MLI	GOV	2020-09-27	2021-05-24
modi	IND	GOV	2001-10-07
mohamed abdel salam	YEM	REB
mohamed abdullahi mohamed	SOM	GOV	2010-10-14	2011-06-19
mohamed abdullahi mohamed	SOM	GOV	2017-02-08	2022-05-23
mohamed al-menfi	LBY	GOV	2021-03-15
mohamed ali seineldin	ARG	REB	1988	1990-12
mohamed badie	EGY	OPP
mohamed bazoum	NER	GOV	2011-04	2023-07-26
mohamed benaissa	MAR	GOV	1985	2007-10
mohamed bin zayed	ARE	GOV
mohamed boudiaf	DZA	GOV	1992-01-16	1992-06-29
mohamed elbaradei	UNO	IGO
mohamed farah aideed	SOM	REB
mohamed farah aidid	SOM	REB
mohamed hamdan dagalo	SDN	PRM
mohamed hussein roble	SOM	GOV	2020-09-23	2022-06-25
mohamed hussein tantawi	EGY	GOV	1991	2012-08-12
mohamed morsi	EGY	PTY		2012-06-29
mohamed morsi	EGY	GOV	2012-06-30	2013-07-03
mohamed muizzu	MDV	GOV	2012	2023-11-16
mohamed muizzu	MDV	GOV	2023-11-17
mohamed mursi	EGY	PTY		2012-06-29
mohamed mursi	EGY	GOV	2012-06-30	2013-07-03
mohamed nasheed	MDV	OPP		2008-11-10
mohamed nasheed	MDV	GOV	2008-11-11	2012-02-07
mohamed nasheed	MDV	OPP	2012-02-08	2019-05-28
mohamed nasheed	MDV	LEG	2019-05-29	2023-11
mohamed siad barre	SOM	GOV	1969-10-21	1991-01-26
mohammad ali jafari	IRN	MIL	2007-09	2019-04
mohammad bagher ghalibaf	IRN	COP	2000	2005-08-31
mohammad bagher ghalibaf	IRN	GOV	2005-09	2017-08
mohammad bagher ghalibaf	IRN	LEG	2020-05
mohammad bagheri	IRN	MIL
mohammad baqer qalibaf	IRN	COP	2000	2005-08-31
mohammad baqer qalibaf	IRN	GOV	2005-09	2017-08
mohammad baqer qalibaf	IRN	LEG	2020-05
mohammad dahlan	PSE	GOV	1994	2007-07
mohammad dahlan	PSE	OPP	2007-08
mohammad daoud khan	AFG	GOV	1973-07-17	1978-04-28
mohammad haneef atmar	AFG	GOV	2006	2021-08-15
mohammad hanif atmar	AFG	GOV	2002	2010-06
mohammad hanif atmar	AFG	GOV	2014-09	2018-08
mohammad hanif atmar	AFG	GOV	2020-04	2021-08-15
mohammad hassan akhund	AFG	GOV	2021-09
mohammad hossein bagheri	IRN	MIL
mohammad javad zarif	IRN	GOV		2021-08-25
mohammad javad zarif	IRN	GOV	2024-08	2025-03
mohammad khatami	IRN	GOV	1982	1992-07
mohammad khatami	IRN	GOV	1997-08-03	2005-08-03
mohammad mohaqiq	AFG	REB		2001-12
mohammad mokhber	IRN	GOV	2021-08	2024-07
mohammad omar	AFG	REB
mohammad raad	LBN	PTY
mohammad reza aref	IRN	GOV	1997	2005
mohammad reza aref	IRN	GOV	2024-07
mohammad shtayyeh	PSE	GOV	2019-04-13	2024-03-31
mohammad yaqoob	AFG	REB
mohammed abdul salam	YEM	REB
mohammed abdulsalam	YEM	REB
mohammed al-halbousi	IRQ	LEG	2018-09	2023-11
mohammed al-sudani	IRQ	GOV	2010-12	2018
mohammed ali al-hakim	IRQ	GOV	2018-10	2020-05
mohammed bin abdulrahman al thani	QAT	GOV
mohammed bin abdulrahman al-thani	QAT	GOV	2016-01
mohammed bin nayef	SAU	GOV	1999	2017-06
mohammed bin rashid	ARE	GOV
mohammed bin salman	SAU	GOV
mohammed bin zayed	ARE	GOV
mohammed dahlan	PSE	GOV	1994	2007-07
mohammed dahlan	PSE	OPP	2007-08
mohammed deif	PSE	REB
mohammed hussein roble	SOM	GOV	2020-09-23	2022-06-25
mohammed morsi	EGY	PTY		2012-06-29
mohammed morsi	EGY	GOV	2012-06-30	2013-07-03
mohammed saeed al-sahaf	IRQ	GOV	1992	2003-04
mohammed saeed al-sahhaf	IRQ	GOV		2003-04-09
mohammed shia al-sudani	IRQ	GOV	2010	2018-10
mohammed shia al-sudani	IRQ	GOV	2022-10-27
mohammed sinwar	PSE	REB		2025-05
mohammed vi	MAR	GOV
mohsen rezaei	IRN	MIL		1997-08-31
mohsen rezaei	IRN	GOV	1997-09
mohsen rezai	IRN	MIL		1997-08-31
mohsen rezai	IRN	GOV	1997-09
mohsin naqvi	PAK	GOV	2023-01-22
moise katumbi	COD	OPP
mojtaba khamenei	IRN	GOV
mokgweetsi masisi	BWA	GOV	2009-10	2024-11-01
mokhtar belmokhtar	DZA	UAF
momcilo krajisnik	BIH	GOV	1991	1998-10
moncef marzouki	TUN	OPP		2011-12-12
moncef marzouki	TUN	GOV	2011-12-13	2014-12-31
monie captan	LBR	GOV	1996	2003-08
mono jojoy	COL	REB		2010-09-22
moon jae-in	KOR	GOV	2003-02	2008-02
moon jae-in	KOR	OPP	2012-05	2017-05-09
moon jae-in	KOR	GOV	2017-05-10	2022-05-09
moqtada al-sadr	IRQ	REL
morarji desai	IND	GOV	1977-03-24	1979-07-28
morgan tsvangirai	ZWE	OPP
morshed khan	BGD	GOV	2001-11	2006-10
morsi	EGY	PTY		2012-06-29
morsi	EGY	GOV	2012-06-30	2013-07-03
moses wetangula	KEN	GOV	2008-01	2013-02-28
moses wetangula	KEN	LEG	2013-03
moshe arens	ISR	GOV	1983	1984
moshe arens	ISR	GOV	1990	1992-07
moshe arens	ISR	GOV	1999-01	1999-07
moshe dayan	ISR	GOV	1967-06	1974-06
moshe dayan	ISR	GOV	1977-06	1979-10
moshe katsav	ISR	GOV	1988	2007-07
moshe yaalon	ISR	MIL	2002-07	2005-06
moshe yaalon	ISR	GOV	2009-03-31	2016-05-22
moshood abiola	NGA	OPP
mosiuoa lekota	ZAF	GOV	1999-06	2008-09
mostafa madbouly	EGY	GOV	2014-03
mourad medelci	DZA	GOV	1999	2013-09
mousa abu marzouk	PSE	REB
moussa dadis camara	GIN	GOV	2008-12-24	2009-12-03
moussa faki mahamat	TCD	GOV	2003	2017-01
moussa faki mahamat	TCD	IGO	2017-03	2025-03
moussa koussa	LBY	GOV	2009-03	2011-03
moussa kusa	LBY	GOV	2009-03	2011-03
moussa mara	MLI	GOV	2014-04	2015-01
moussa traore	MLI	GOV	1968-11-19	1991-03-26
movladi udugov	RUS	REB
muammar al-gaddafi	LBY	GOV	1969-09-01	2011-10-20
muammar gaddafi	LBY	GOV	1969-09-01	2011-10-20
muammar gadhafi	LBY	GOV	1969-09-01	2011-10-20
mubarak	EGY	GOV	1975-04-16	2011-02-11
mufti mohammad sayeed	IND	GOV	1989-12	1990-11
mufti mohammad sayeed	IND	GOV	2002-11	2005-11
mufti mohammad sayeed	IND	GOV	2015-03	2016-01-07
mugabe	ZWE	REB		1980-04-17
mugabe	ZWE	GOV	1980-04-18	2017-11-21
muhammad yunus	BGD	BUS		2024-08-07
muhammad yunus	BGD	GOV	2024-08-08
muhammad zia-ul-haq	PAK	GOV	1977-07-05	1988-08-17
muhammadu buhari	NGA	GOV	1975	1978
muhammadu buhari	NGA	GOV	1983-12-31	1985-08-27
muhammadu buhari	NGA	OPP	2003	2015-05-28
muhammadu buhari	NGA	GOV	2015-05-29	2023-05-29
muhoozi kainerugaba	UGA	MIL
muhyiddin yassin	MYS	GOV	1986	2015-07
muhyiddin yassin	MYS	GOV	2018-05-21	2021-08-21
muhyiddin yassin	MYS	OPP	2022-12
mujahid dokubo-asari	NGA	REB
mukhtar robow	SOM	REB
mulayam singh yadav	IND	GOV	1989	1991
mulayam singh yadav	IND	GOV	1993-12	1998-03
mulayam singh yadav	IND	PTY	1998-04	2022-10
mullah akhtar mansour	AFG	REB
mullah fazlullah	PAK	REB
mullah omar	AFG	REB
mullah yaqoob	AFG	REB
muqtada al-sadr	IRQ	REL
murad ali shah	PAK	GOV	2016-07
murad ebrahim	PHL	REB
murat karayilan	TUR	REB
murray mccully	NZL	GOV	2008-11	2017-05
musa baluku	UGA	REB
musalia mudavadi	KEN	GOV	1989	2002-12
musalia mudavadi	KEN	GOV	2008-04	2013
musalia mudavadi	KEN	GOV	2022-10
muse bihi abdi	SOM	GOV
museveni	UGA	REB	1981-02	1986-01-25
museveni	UGA	GOV	1986-01-26
musharraf	PAK	MIL	1998-10-07	1999-10-11
musharraf	PAK	GOV	1999-10-12	2008-08-18
mussa abu marzuk	PSE	REB
mustafa abdel jalil	LBY	GOV		2012-08
mustafa abdul jalil	LBY	GOV		2012-08
mustafa akinci	CYP	GOV	1976	1990
mustafa akinci	CYP	GOV	2015-04-30	2020-10-23
mustafa al-kadhimi	IRQ	SPY	2016-06-07	2020-05-06
mustafa al-kadhimi	IRQ	GOV	2020-05-07	2022-10-27
mustafa badreddine	LBN	REB		2016-05
mustafa osman ismail	SDN	GOV	1998	2005-09
mustafa tlass	SYR	GOV	1972	2004-05
mwai kibaki	KEN	GOV	1978-10-14	1991-12
mwai kibaki	KEN	OPP	1992	2002-12-29
mwai kibaki	KEN	GOV	2002-12-30	2013-04-09
mykhailo podolyak	UKR	GOV
mykhaylo podolyak	UKR	GOV
mykola azarov	UKR	GOV	2010-03-11	2014-01-28
n. biren singh	IND	GOV	2017-03	2025-02
nabih berri	LBN	GOV	1980-04
nabil fahmy	EGY	GOV	2013-07	2014-06
nabil shaath	PSE	GOV	1994	2006
naftali bennett	ISR	GOV	2013-03-18	2020-05-17
naftali bennett	ISR	OPP	2020-05-18	2021-06-12
naftali bennett	ISR	GOV	2021-06-13	2022-11-08
naim qassem	LBN	REB
naji sabri	IRQ	GOV	2001-08	2003-04
najib mikati	LBN	GOV	1998-12	2004-10
najib mikati	LBN	GOV	2005-04-19	2005-07-19
najib mikati	LBN	GOV	2011-06-13	2014-02-15
najib mikati	LBN	GOV	2021-09-10	2025-02-08
najib razak	MYS	GOV	1986	2018-05-10
najibullah	AFG	GOV		1992-04-16
najla bouden	TUN	GOV	2021-10	2023-08
najla mangoush	LBY	GOV	2021-03	2023-08
naledi pandor	ZAF	GOV	2004	2024-06
nana akufo-addo	GHA	GOV	2001-02	2007-07
nana akufo-addo	GHA	OPP	2007-08	2017-01-06
nana akufo-addo	GHA	GOV	2017-01-07	2025-01-07
nanaia mahuta	NZL	GOV	2005	2023-11
nancy faeser	DEU	GOV	2021-12	2025-05
nancy pelosi	USA	LEG
naoto kan	JPN	GOV	1996-01	1996-11
naoto kan	JPN	OPP	1998-04	2009-09-15
naoto kan	JPN	GOV	2009-09-16	2011-09-02
napoleon duarte	SLV	GOV	1984-06-01	1989-06-01
narendra modi	IND	GOV	2001-10-07
naser oric	BIH	MIL		1995-07
nasir al-wuhayshi	YEM	UAF
nasrallah	LBN	REB
nasry asfura	HND	GOV	2014-01	2022-01
nasry asfura	HND	GOV	2026-01-27
nasser al-wuhayshi	YEM	UAF
nasser bourita	MAR	GOV
nasser judeh	JOR	GOV	2009-02	2017-01
nasser kanaani	IRN	GOV
natalia gavrilita	MDA	GOV	2021-08	2023-02
natalya eismont	BLR	GOV
natwar singh	IND	GOV	2004-05	2005-11
naveen patnaik	IND	GOV	1998	2024-06
nawaf al-ahmad al-sabah	KWT	GOV	2006-02	2023-12-16
nawaf salam	LBN	GOV	2025-02-08
nawaz sharif	PAK	GOV	1985-04	1990-08
nawaz sharif	PAK	GOV	1990-11-06	1993-07-18
nawaz sharif	PAK	OPP	1993-07-19	1997-02-16
nawaz sharif	PAK	GOV	1997-02-17	1999-10-12
nawaz sharif	PAK	OPP	2007-11	2013-06-04
nawaz sharif	PAK	GOV	2013-06-05	2017-07-28
nawaz sharif	PAK	PTY	2022-04
nayef bin abdulaziz	SAU	GOV	1975	2012-06-16
nayef hawatmeh	PSE	REB
nayib bukele	SLV	GOV	2012-05-01	2018-04-30
nayib bukele	SLV	GOV	2019-06-01
nazarbayev	KAZ	GOV	1984-03	2022-01-05
ne win	MMR	GOV	1962-03-02	1988-07-23
nechirvan barzani	IRQ	GOV	1996
necmettin erbakan	TUR	GOV	1974-01	1978-01
necmettin erbakan	TUR	OPP	1983	1996-06-27
necmettin erbakan	TUR	GOV	1996-06-28	1997-06-30
neiphiu rio	IND	GOV	2003-03
nek muhammad	PAK	REB		2004-06
nelson chamisa	ZWE	OPP
nelson jobim	BRA	GOV	1995	1997
nelson jobim	BRA	GOV	2007-07	2011-08
nelson mandela	ZAF	OPP		1994-05-09
nelson mandela	ZAF	GOV	1994-05-10	1999-06-14
nestor cerpa	PER	REB
nestor cerpa cartolini	PER	REB
nestor kirchner	ARG	GOV	1987-12	2007-12-10
nestor reverol	VEN	GOV	2012	2023
netanyahu	ISR	OPP		1996-06-17
netanyahu	ISR	GOV	1996-06-18	1999-07-06
netanyahu	ISR	GOV	2002-11-06	2005-08-09
netanyahu	ISR	OPP	2005-08-10	2009-03-30
netanyahu	ISR	GOV	2009-03-31	2021-06-13
netanyahu	ISR	OPP	2021-06-14	2022-12-28
netanyahu	ISR	GOV	2022-12-29
netumbo nandi-ndaitwah	NAM	GOV	1990
nguyen co thach	VNM	GOV	1980	1991-08
nguyen dy nien	VNM	GOV	2000-01	2006-06
nguyen manh cam	VNM	GOV	1991-08	2000-01
nguyen phu trong	VNM	GOV	1997	2024-07-19
nguyen tan dung	VNM	GOV	1997-09	2016-04-07
nguyen van thieu	VNM	GOV	1967	1975-04-21
nguyen xuan phuc	VNM	GOV	2011-08	2023-01-18
nhial deng nhial	SSD	GOV	2008	2019
nicanor duarte	PRY	GOV	2003-08-15	2008-08-15
nicola sturgeon	GBR	OPP	2004-09	2007-05-16
nicola sturgeon	GBR	GOV	2007-05-17	2023-03-28
nicolae ceausescu	ROU	GOV	1965-03-22	1989-12-22
nicolae ciuca	ROU	GOV	2019-11	2023-06
nicolas maduro	VEN	LEG	2000	2006-07-31
nicolas maduro	VEN	GOV	2006-08
nicolas rodriguez bautista	COL	REB
nicolas sarkozy	FRA	GOV	1993-03-30	1995-05-11
nicolas sarkozy	FRA	GOV	2002-05-07	2004-11
nicolas sarkozy	FRA	GOV	2005-05-31	2007-03-26
nicolas sarkozy	FRA	GOV	2007-05-16	2012-05-15
nicolas tiangaye	CAF	GOV	2013-01	2014-01
nicos anastasiades	CYP	OPP	1997	2013-02-27
nicos anastasiades	CYP	GOV	2013-02-28	2023-02-28
nicu popescu	MDA	GOV	2019-06	2024-01
nicusor dan	ROU	GOV	2020-10
nikol pashinyan	ARM	OPP		2018-05-07
nikol pashinyan	ARM	GOV	2018-05-08
nikola gruevski	MKD	GOV	2006-08-27	2016-01-18
nikolai denkov	BGR	GOV	2021-12	2024-04
nikolai kovalyov	RUS	SPY		1998
nikolai patrushev	RUS	SPY
nikolai ryzhkov	RUS	GOV	1985-09	1991-01
nikos christodoulides	CYP	GOV	2014
nikos dendias	GRC	GOV	2012-06-21	2015-01-27
nikos dendias	GRC	GOV	2019-07-09
nikos kotzias	GRC	GOV	2015-01	2018-10
nirmala sitharaman	IND	GOV	2014-05-26
nitish kumar	IND	GOV	2005-11-24
nkosazana dlamini-zuma	ZAF	GOV	1994-05	2012-09-30
nkosazana dlamini-zuma	ZAF	IGO	2012-10	2017-01
nkosazana dlamini-zuma	ZAF	GOV	2018-02	2024-06
nkurunziza	BDI	REB		2003-11-22
nkurunziza	BDI	GOV	2003-11-23	2020-06-08
nnamdi kanu	NGA	REB
nobutaka machimura	JPN	GOV	1997	2008-09
noemi sanin	COL	GOV	1991	1993
noor wali mehsud	PAK	REB
norberto gonzales	PHL	GOV	2005	2010-06
noriega	PAN	MIL		1989-12-20
norodom ranariddh	KHM	GOV	1993-07-02	1997-07-05
norodom ranariddh	KHM	LEG	1998-11-25	2006-03
norodom sihanouk	KHM	GOV	1941	1970-03-18
norodom sihanouk	KHM	GOV	1993-09-24	2004-10-07
nosiviwe mapisa-nqakula	ZAF	GOV	2004	2021-08
nouhad machnouk	LBN	GOV	2014-02	2019-01
noureddine adam	CAF	REB
nouri al-maliki	IRQ	GOV	2006-05-20	2018-10
noynoy aquino	PHL	GOV	2010-06-30	2016-06-30
nuhu ribadu	NGA	GOV	2023-06
nuon chea	KHM	REB
nur misuari	PHL	REB
nursultan nazarbayev	KAZ	GOV	1984-03	2022-01-05
nyan win	MMR	GOV	2004-09	2011-03
nyesom wike	NGA	GOV	2015-05-29
obama	USA	LEG	2005-01-03	2009-01-19
obama	USA	GOV	2009-01-20	2017-01-20
obasanjo	NGA	GOV	1976-02-14	1979-09-30
obasanjo	NGA	GOV	1999-05-29	2007-05-29
odai hussein	IRQ	GOV		2003-04-09
ohn gyaw	MMR	GOV	1991	1998-11
ojo maduekwe	NGA	GOV	2007-07	2010-03
okram ibobi singh	IND	GOV	2002-03	2017-03
olaf scholz	DEU	GOV	1998-10	2025-05-06
oleh synehubov	UKR	GOV
oleh syniehubov	UKR	GOV
oleh tyahnybok	UKR	PTY
oleksandr prokudin	UKR	GOV
oleksandr syrskyi	UKR	MIL
oleksandr turchynov	UKR	GOV	2014-02-23	2019-05-19
oleksandr vilkul	UKR	GOV
oleksii reznikov	UKR	GOV	2020-03	2023-09-05
oleksiy honcharuk	UKR	GOV	2019-08-29	2020-03-04
oliver tambo	ZAF	OPP
olivier nduhungirehe	RWA	GOV	2024-06
ollanta humala	PER	OPP	2005	2011-07-27
ollanta humala	PER	GOV	2011-07-28	2016-07-28
olmert	ISR	GOV	1993-11	2009-03-31
olof palme	SWE	GOV	1969-10-14	1976-10-08
olof palme	SWE	GOV	1982-10-08	1986-02-28
olusegun obasanjo	NGA	GOV	1976-02-14	1979-09-30
olusegun obasanjo	NGA	GOV	1999-05-29	2007-05-29
oluyemi adeniji	NGA	GOV	2003-07	2006-06
omar abdel rahman	EGY	UAF
omar abdel-rahman	EGY	UAF
omar abdullah	IND	PTY
omar al-bashir	SDN	GOV	1989-06-30	2019-04-11
omar al-muntasir	LBY	GOV	1992	2000
omar bongo	GAB	GOV	1967-11-28	2009-06-08
omar garcia harfuch	MEX	COP		2024-09
omar garcia harfuch	MEX	GOV	2024-10
omar hassan al-bashir	SDN	GOV	1989-06-30	2019-04-11
omar karami	LBN	GOV	1990-12-24	1992-05-13
omar karami	LBN	GOV	2004-10-26	2005-04-15
omar razzaz	JOR	GOV	2017-01	2020-10
omar sharmarke	SOM	GOV	2009-02	2017-03
orlando mercado	PHL	GOV	1998-06	2001-01
osama al-nujaifi	IRQ	LEG	2010-11	2014-07
osama bin laden	SAU	UAF
osama hamdan	PSE	REB
oscar arias	CRI	GOV	1986-05-08	1990-05-08
oscar arias	CRI	GOV	2006-05-08	2010-05-08
oscar berger	GTM	GOV	2004-01-14	2008-01-14
osman saleh	ERI	GOV	2007-04
ossufo momade	MOZ	REB		2019-07-31
ossufo momade	MOZ	OPP	2019-08
othman jerandi	TUN	GOV	2013-03	2023-02
otoniel	COL	CRM
otto perez molina	GTM	GOV	2012-01-14	2015-09-03
otto schily	DEU	GOV	1998-10	2005-11
ouattara	CIV	GOV	1990-11-07	1993-12-09
ouattara	CIV	OPP	1999	2010-12-03
ouattara	CIV	GOV	2010-12-04
ousmane sonko	SEN	OPP		2024-04-01
ousmane sonko	SEN	GOV	2024-04-02
ozgur ozel	TUR	OPP	2023-11
p. chidambaram	IND	GOV	1996	1998
p. chidambaram	IND	GOV	2004-05	2014-05
p.v. narasimha rao	IND	GOV	1971	1996-05-16
p.w. botha	ZAF	GOV	1966	1989-08-15
pablo escobar	COL	CRM
paek nam-sun	PRK	GOV	1998-09	2007-01-02
paetongtarn shinawatra	THA	GOV	2024-08-16	2025-08-29
paias wingti	PNG	GOV	1985-11-21	1988-07-04
paias wingti	PNG	GOV	1992-07-17	1994-08-30
pak ui-chun	PRK	GOV	2007-05	2014-04
pam bondi	USA	GOV	2025-02
pandeli majko	ALB	GOV	1998-09	2002-07
panos kammenos	GRC	GOV	2015-01	2019-01
paolo gentiloni	ITA	GOV	2006	2008-05
paolo gentiloni	ITA	GOV	2014-10	2018-06-01
paolo gentiloni	EUR	IGO	2019-12	2024-11
paresh baruah	IND	REB
park chung-hee	KOR	GOV	1961-07	1979-10-26
park geun-hye	KOR	OPP	2004-03	2006-06
park geun-hye	KOR	GOV	2013-02-25	2017-03-10
parkash singh badal	IND	GOV	1997-02	2002-02
parkash singh badal	IND	GOV	2007-03	2017-03
pascal lissouba	COG	GOV	1992-08-31	1997-10-25
pasteur bizimungu	RWA	GOV	1994-07-19	2000-03-23
patrice lumumba	COD	GOV	1960-06-24	1960-09-05
patrice talon	BEN	BUS		2016-04-05
patrice talon	BEN	GOV	2016-04-06
patricia bullrich	ARG	GOV	2000	2001
patricia bullrich	ARG	GOV	2015-12	2019-12
patricia bullrich	ARG	GOV	2023-12	2025-12
patricio aylwin	CHL	OPP		1990-03-10
patricio aylwin	CHL	GOV	1990-03-11	1994-03-11
patrick achi	CIV	GOV	2000	2023-10
patrick muyaya	COD	GOV	2021-04
paul biya	CMR	GOV	1975-06-30
paul bremer	USA	GOV	2003-05-11	2004-06-28
paul kagame	RWA	REB		1994-07-18
paul kagame	RWA	GOV	1994-07-19
paul keating	AUS	GOV	1983-03-11	1991-06
paul keating	AUS	GOV	1991-12-20	1996-03-11
paul malong	SSD	MIL	2014-04	2017-05
paul malong	SSD	REB	2018-04
paul martin	CAN	GOV	1993-11-04	2002-06
paul martin	CAN	GOV	2003-12-12	2006-02-06
paul-henri damiba	BFA	MIL		2022-01-23
paul-henri damiba	BFA	GOV	2022-01-24	2022-09-30
paulo lukamba gato	AGO	REB		2002
paulo rangel	PRT	GOV	2024-04
pavel grachev	RUS	GOV	1992-05-18	1996-06-18
pavlo klimkin	UKR	GOV	2014-06-19	2019-08-29
pavlo kyrylenko	UKR	GOV
pedro carmona	VEN	OPP
pedro castillo	PER	PTY		2021-07-27
pedro castillo	PER	GOV	2021-07-28	2022-12-07
pedro pablo kuczynski	PER	GOV	2016-07-28	2018-03-23
pedro passos coelho	PRT	GOV	2011-06-21	2015-11-26
pedro sanchez	ESP	OPP	2014-07-26	2018-06-01
pedro sanchez	ESP	GOV	2018-06-02
pekka haavisto	FIN	GOV	2013	2014
pekka haavisto	FIN	GOV	2019-06	2023-06
penny wong	AUS	GOV
perez de cuellar	UNO	IGO	1982-01	1991-12-31
perfecto yasay	PHL	GOV	2016-06	2017-03
pervez khattak	PAK	GOV	2013-05	2022-04
pervez musharraf	PAK	MIL	1998-10-07	1999-10-11
pervez musharraf	PAK	GOV	1999-10-12	2008-08-18
pete hegseth	USA	GOV	2025-01-25
peter dutton	AUS	GOV	2013-09	2022-05-29
peter dutton	AUS	OPP	2022-05-30	2025-05-03
peter mandelson	GBR	GOV	1997-05	2001-01
peter mandelson	EUR	IGO	2004-11	2008-10
peter mutharika	MWI	GOV	2014-05-31	2020-06-28
peter mutharika	MWI	GOV	2025-10-04
peter o'neill	PNG	GOV	2002	2004
peter o'neill	PNG	GOV	2007	2019-05-29
peter obi	NGA	GOV	2006-03	2014-03
peter obi	NGA	OPP	2022
peter pellegrini	SVK	GOV	2018-03	2020-03
peter pellegrini	SVK	GOV	2024-06-15
peter szijjarto	HUN	GOV	2010-06
petr fiala	CZE	GOV	2012-05	2013-07
petr fiala	CZE	OPP	2014-01	2021-12-16
petr fiala	CZE	GOV	2021-12-17	2025-12
petr pavel	CZE	MIL	2012-07	2015-04
petr pavel	CZE	IGO	2015-06	2018-06
petr pavel	CZE	GOV	2023-03-09
petro poroshenko	UKR	GOV	2005-02-08	2005-09-08
petro poroshenko	UKR	GOV	2009-10-09	2010-03-11
petro poroshenko	UKR	GOV	2012-03	2012-12
petro poroshenko	UKR	GOV	2014-06-07	2019-05-20
petro poroshenko	UKR	OPP	2019-05-21
petru lucinschi	MDA	GOV	1997-01-15	2001-04-07
petteri orpo	FIN	GOV	2014-06	2019-05-31
petteri orpo	FIN	OPP	2019-06	2023-06-19
petteri orpo	FIN	GOV	2023-06-20
pham binh minh	VNM	GOV	2011-08	2023-01
pham gia khiem	VNM	GOV	1997	2011-08
pham minh chinh	VNM	GOV
phan van khai	VNM	GOV	1997-09-25	2006-06-27
phil goff	NZL	GOV	1984	2008-11
philip hammond	GBR	GOV	2010-05-12	2019-07-24
philippe douste-blazy	FRA	GOV	1993	2007-05
philippe lazzarini	UNO	IGO	2020-04
phumtham wechayachai	THA	GOV	2023-09	2025-09
pierre buyoya	BDI	GOV	1987-09-03	1993-07-10
pierre buyoya	BDI	GOV	1996-07-25	2003-04-30
pierre nkurunziza	BDI	REB		2003-11-22
pierre nkurunziza	BDI	GOV	2003-11-23	2020-06-08
pik botha	ZAF	GOV	1977-04	1996-07
pinarayi vijayan	IND	GOV	2016-05-25	2026-05
pinochet	CHL	GOV	1973-09-11	1990-03-11
pinochet	CHL	MIL	1990-03-12	1998-03-10
pinochet	CHL	ELI	1998-03-11
pita limjaroenrat	THA	OPP
pol pot	KHM	REB
pope benedict	VAT	REL
pope francis	VAT	REL
pope john paul	VAT	REL
pope john paul ii	VAT	REL
pope leo	VAT	REL
porfirio lobo	HND	GOV	2010-01-27	2014-01-27
poroshenko	UKR	GOV	2005-02-08	2005-09-08
poroshenko	UKR	GOV	2009-10-09	2010-03-11
poroshenko	UKR	GOV	2012-03	2012-12
poroshenko	UKR	GOV	2014-06-07	2019-05-20
poroshenko	UKR	OPP	2019-05-21
prabowo subianto	IDN	MIL	1995	1998-08
prabowo subianto	IDN	OPP	2008	2019-10-22
prabowo subianto	IDN	GOV	2019-10-23
pradeep gyawali	NPL	GOV	2018-03	2021-06
prak sokhonn	KHM	GOV	2016-04
prakash sharan mahat	NPL	GOV	2004	2017
prawit wongsuwan	THA	GOV	2008-12	2011-08
prawit wongsuwan	THA	GOV	2014-08	2023-08
prayut chan-o-cha	THA	MIL	2010-10-01	2014-05-21
prayut chan-o-cha	THA	GOV	2014-05-22	2023-08-22
prayuth chan-ocha	THA	MIL	2010-10-01	2014-05-21
prayuth chan-ocha	THA	GOV	2014-05-22	2023-08-22
prem tinsulanonda	THA	GOV	1980-03-03	1988-08-04
prince johnson	LBR	REB		2003
prince johnson	LBR	LEG	2006
prosper avril	HTI	GOV	1988-09-17	1990-03-10
pushpa kamal dahal	NPL	REB	1996-02-13	2006-11-20
pushpa kamal dahal	NPL	PTY	2006-11-21	2008-08-14
pushpa kamal dahal	NPL	GOV	2008-08-15	2009-05-25
pushpa kamal dahal	NPL	OPP	2009-05-26	2016-08-03
pushpa kamal dahal	NPL	GOV	2016-08-04	2017-06-07
pushpa kamal dahal	NPL	PTY	2018-05	2022-12-25
pushpa kamal dahal	NPL	GOV	2022-12-26	2024-07-15
pushpa kamal dahal	NPL	OPP	2024-07-16
putin	RUS	GOV
qaboos bin said	OMN	GOV	1970-07-23	2020-01-10
qaddafi	LBY	GOV	1969-09-01	2011-10-20
qaim ali shah	PAK	GOV	2008-04	2016-07
qais al-khazali	IRQ	PRM
qais khazali	IRQ	PRM
qamar javed bajwa	PAK	MIL
qari yousuf ahmadi	AFG	REB
qasem soleimani	IRN	MIL
qasim al-raymi	YEM	UAF		2020-01
qassem soleimani	IRN	MIL
qazi hussain ahmed	PAK	PTY		2013-01
qian qichen	CHN	GOV	1977	2003-03
qin gang	CHN	GOV		2023-07-25
quim torra	ESP	GOV	2018-05-17	2020-09-28
qusay hussein	IRQ	GOV		2003-04-09
qusay saddam hussein	IRQ	GOV		2003-04-09
rabin	ISR	MIL	1964-01-01	1968-01-01
rabin	ISR	GOV	1974-04	1977-06-20
rabin	ISR	GOV	1984-09-13	1990-03-15
rabin	ISR	GOV	1992-07-13	1995-11-04
rached ghannouchi	TUN	PTY
rachid solh	LBN	GOV	1992-05-13	1992-10-31
radek sikorski	POL	GOV	2005-10	2014-09
radek sikorski	POL	GOV	2023-12-13
radoslaw sikorski	POL	GOV	2005-10	2007-02
radoslaw sikorski	POL	GOV	2007-11-16	2014-09-22
radoslaw sikorski	POL	GOV	2023-12-13
radovan karadzic	BIH	REB
radullan sahiron	PHL	UAF
rafael angel calderon	CRI	GOV	1990-05-08	1994-05-08
rafael caldera	VEN	GOV	1969-03-11	1974-03-11
rafael caldera	VEN	GOV	1994-02-02	1999-02-02
rafael callejas	HND	GOV	1990-01-27	1994-01-27
rafael correa	ECU	GOV	2005-04	2005-08
rafael correa	ECU	GOV	2007-01-15	2017-05-24
rafael grossi	UNO	IGO
rafi al-issawi	IRQ	GOV	2007	2013-03
rafik al-hariri	LBN	GOV	1992-10-31	1998-12-02
rafik al-hariri	LBN	GOV	2000-10-23	2004-10-20
rafiq hariri	LBN	GOV	1992-10-31	1998-12-02
rafiq hariri	LBN	GOV	2000-10-23	2004-10-20
rafsanjani	IRN	GOV		1997-08-03
raheel sharif	PAK	MIL
rahul gandhi	IND	PTY	2004-05	2014-04-30
rahul gandhi	IND	OPP	2014-05
raila odinga	KEN	OPP
raimonds vejonis	LVA	GOV	2014	2019-07
raja pervaiz ashraf	PAK	GOV	2008-03	2013-03-25
raja pervaiz ashraf	PAK	LEG	2022-04	2024-03
rajiv gandhi	IND	GOV	1984-10-31	1989-12-02
rajiv gandhi	IND	OPP	1989-12-03	1991-05-21
rajnath singh	IND	GOV		2004-05
rajnath singh	IND	PTY	2005-12	2009-12
rajnath singh	IND	GOV	2014-05-26
ramadan shalah	PSE	REB
ramadan shallah	PSE	REB
raman singh	IND	GOV	2003-12	2018-12
rami hamdallah	PSE	GOV	2013-06	2019-04
ramin mehmanparast	IRN	GOV
ramiro de leon carpio	GTM	GOV	1993-06-06	1996-01-14
ramon velasquez	VEN	GOV	1993-06	1994-02-02
ramtane lamamra	DZA	GOV	2013-09-11	2017-05
ramtane lamamra	DZA	GOV	2019-03	2019-04
ramtane lamamra	DZA	GOV	2021-07-07	2023-03-16
ramush haradinaj	XKX	REB	1998	1999-09
ramush haradinaj	XKX	GOV	2004-12-03	2005-03-08
ramush haradinaj	XKX	GOV	2017-09-09	2020-02-03
ramzan kadyrov	RUS	GOV	2004-05
ranasinghe premadasa	LKA	GOV	1978-02-06	1993-05-01
rangeen dadfar spanta	AFG	GOV	2006-04	2014-09
rangin dadfar spanta	AFG	GOV	2006-04	2014-09
ranil wickremesinghe	LKA	GOV	1977	1994-08-19
ranil wickremesinghe	LKA	OPP	1994-08-20	2001-12-08
ranil wickremesinghe	LKA	GOV	2001-12-09	2004-04-06
ranil wickremesinghe	LKA	OPP	2004-04-07	2015-01-08
ranil wickremesinghe	LKA	GOV	2015-01-09	2019-11-21
ranil wickremesinghe	LKA	GOV	2022-05-12	2024-09-23
ranjan wijeratne	LKA	GOV	1989	1991-03-02
raoul cedras	HTI	MIL		1994-10
rashad al-alimi	YEM	GOV
rashid karami	LBN	GOV	1984-04	1987-06-01
rasim delic	BIH	MIL	1993-06	2000
ratko mladic	BIH	REB
rauf denktash	CYP	GOV	1975	2005-04
raul alfonsin	ARG	GOV	1983-12-10	1989-07-08
raul castro	CUB	GOV	1959	2021-04-19
raul cubas	PRY	GOV	1998-08-15	1999-03-28
raul manglapus	PHL	GOV	1987-10	1992-06
raul reyes	COL	REB
raymond tshibanda	COD	GOV	2007	2016
reagan	USA	GOV	1981-01-20	1989-01-20
rebiya kadeer	CHN	OPP
recep tayyip erdogan	TUR	GOV	1994-03-27	1998-11-06
recep tayyip erdogan	TUR	PTY	2001-08	2003-03-13
recep tayyip erdogan	TUR	GOV	2003-03-14
rehman malik	PAK	GOV	2008-03	2013-03
renato de villa	PHL	MIL	1988-01	1991-04
renato de villa	PHL	GOV	1991-07	1997-09
rene emilio ponce	SLV	MIL		1990-08
rene emilio ponce	SLV	GOV	1990-09	1993-07
rene preval	HTI	GOV	1991-02-13	1991-10
rene preval	HTI	GOV	1996-02-07	2001-02-07
rene preval	HTI	GOV	2006-05-14	2011-05-14
retno marsudi	IDN	GOV	2014-10-27	2024-10-20
reuven rivlin	ISR	GOV	2014-07-24	2021-07-07
rex tillerson	USA	BUS		2017-01-31
rex tillerson	USA	GOV	2017-02-01	2018-03-31
reza pahlavi	IRN	OPP
rhissa ag boula	NER	REB		1995
ri son-gwon	PRK	GOV	2020-01	2022-06
ri su-yong	PRK	GOV	2014-04	2016-05
ri yong-ho	PRK	GOV		2020-01
riad al-asaad	SYR	REB	2011-07
riad hijab	SYR	GOV	2011-04	2012-08-05
riad hijab	SYR	OPP	2012-08-06
ricardo alarcon	CUB	GOV	1992	1993-01-31
ricardo alarcon	CUB	LEG	1993-02	2013-02
ricardo lagos	CHL	GOV	1990-03-11	1998
ricardo lagos	CHL	GOV	2000-03-11	2006-03-11
ricardo martinelli	PAN	GOV	1994-09	1996
ricardo martinelli	PAN	GOV	1999-09	2003
ricardo martinelli	PAN	GOV	2009-07-01	2014-07-01
ricardo patino	ECU	GOV	2007-01	2017-05
richard marles	AUS	GOV	2022-05-23
riek machar	SSD	REB		2005-07-31
riek machar	SSD	GOV	2005-08	2013-07-23
riek machar	SSD	REB	2013-12-15	2016-04-25
riek machar	SSD	GOV	2016-04-26	2016-07-25
riek machar	SSD	REB	2016-07-26	2020-02-21
riek machar	SSD	GOV	2020-02-22	2025-09
rigathi gachagua	KEN	GOV	2022-09-13	2024-10-17
rigathi gachagua	KEN	OPP	2024-10-18
rishi sunak	GBR	GOV	2018-01	2024-07-05
riyad al-maliki	PSE	GOV
robert abela	MLT	GOV	2020-01-13
robert beugre mambe	CIV	GOV	2011
robert fico	SVK	GOV	2006-07-04	2010-07-08
robert fico	SVK	GOV	2012-04-04	2018-03-22
robert fico	SVK	OPP	2018-03-23	2023-10-24
robert fico	SVK	GOV	2023-10-25
robert gates	USA	SPY	1991-11-06	1993-01-20
robert gates	USA	GOV	2006-12-18	2011-06-30
robert golob	SVN	GOV	2022-06	2026
robert guei	CIV	MIL		1999-12-23
robert guei	CIV	GOV	1999-12-24	2000-10-25
robert kocharyan	ARM	GOV	1992-08	1997-03-19
robert kocharyan	ARM	GOV	1997-03-20	2008-04-09
robert malval	HTI	GOV	1993-08	1994-11
robert mugabe	ZWE	REB		1980-04-17
robert mugabe	ZWE	GOV	1980-04-18	2017-11-21
roberto d'aubuisson	SLV	PTY
roberto micheletti	HND	GOV	2009-06-28	2010-01-27
roberto ramirez durand	PER	REB		1999-07
roberto robaina	CUB	GOV	1993-03	1999-05
robin cook	GBR	GOV	1997-05-02	2003-03-17
roch kabore	BFA	GOV	1992	2002-05-31
roch kabore	BFA	LEG	2002-06	2012-12
roch kabore	BFA	OPP	2014-01	2015-12-28
roch kabore	BFA	GOV	2015-12-29	2022-01-24
roch marc christian kabore	BFA	GOV	1992	2002-05-31
roch marc christian kabore	BFA	LEG	2002-06	2012-12
roch marc christian kabore	BFA	OPP	2014-01	2015-12-28
roch marc christian kabore	BFA	GOV	2015-12-29	2022-01-24
rodrigo borja	ECU	GOV	1988-08-10	1992-08-10
rodrigo chaves	CRI	GOV	2019-10	2020-05
rodrigo chaves	CRI	GOV	2022-05-08
rodrigo duterte	PHL	GOV	1988	2016-06-30
rodrigo lloreda	COL	GOV	1998-08	1999-05
rodrigo londono	COL	REB	2011-11	2017-08
rodrigo londono	COL	PTY	2017-09
rodrigo paz	BOL	GOV	2025-11-08
roelf meyer	ZAF	GOV	1986	1996
roh moo-hyun	KOR	GOV	2000-08	2001-03
roh moo-hyun	KOR	GOV	2003-02-25	2008-02-25
roh tae-woo	KOR	GOV	1982	1993-02-25
rohitha bogollagama	LKA	GOV	2007-01	2010-04
romano prodi	ITA	GOV	1996-05-17	1998-10-21
romano prodi	EUR	GOV	1999-09-16	2004-11-22
romano prodi	ITA	GOV	2006-05-17	2008-05-08
ronald lamola	ZAF	GOV	2019-05
ronald reagan	USA	GOV	1981-01-20	1989-01-20
ronen bar	ISR	SPY		2025-06
rosario murillo	NIC	GOV
rouhani	IRN	GOV		2021-08-03
rousseff	BRA	GOV	2003-01-01	2016-08-31
roy chaderton	VEN	GOV	2002-05	2004-02
roza otunbayeva	KGZ	GOV	1992	2005-09
roza otunbayeva	KGZ	OPP	2005-10	2010-04-06
roza otunbayeva	KGZ	GOV	2010-04-07	2011-12-01
roza otunbayeva	KGZ	IGO	2022-09	2025-09
ruben zamora	SLV	PTY
rudolf scharping	DEU	GOV	1991	2002-07
ruhollah khomeini	IRN	OPP		1979-01-31
ruhollah khomeini	IRN	GOV	1979-02-01	1989-06-03
rumen radev	BGR	MIL	2014-07	2016-08
rumen radev	BGR	GOV	2017-01-22
rumsfeld	USA	GOV	1969	1977-01-20
rumsfeld	USA	GOV	2001-01-20	2006-12-18
ruslan gelayev	RUS	REB
ruslan khasbulatov	RUS	LEG	1991	1993-10
ruslan stefanchuk	UKR	LEG	2021-10
rustem umerov	UKR	GOV
ruud lubbers	NLD	GOV	1982-11-04	1994-08-22
ryamizard ryacudu	IDN	MIL		2005
ryamizard ryacudu	IDN	GOV	2014-10	2019-10
ryutaro hashimoto	JPN	GOV	1978-12	1998-07-30
s. jaishankar	IND	GOV
s.m. krishna	IND	GOV	2009-05	2012-10
s.p. tamilselvan	LKA	REB		2007-11-02
s.p. thamilselvan	LKA	REB
saad al-abdullah al-sabah	KWT	GOV	1978-02	2006-01
saad al-hariri	LBN	PTY	2005-04	2009-11-08
saad al-hariri	LBN	GOV	2009-11-09	2011-06-13
saad al-hariri	LBN	OPP	2011-06-14	2016-12-17
saad al-hariri	LBN	GOV	2016-12-18	2020-01-21
saad hariri	LBN	PTY	2005-04	2009-11-08
saad hariri	LBN	GOV	2009-11-09	2011-06-13
saad hariri	LBN	OPP	2011-06-14	2016-12-17
saad hariri	LBN	GOV	2016-12-18	2020-01-21
saadeddine el othmani	MAR	GOV	2012-01	2021-10
saakashvili	GEO	GOV	2000-10	2001-09
saakashvili	GEO	GOV	2004-01-25	2013-11-17
saakashvili	GEO	OPP	2013-11-18
sabah al-ahmad al-sabah	KWT	GOV	1963	2020-09-29
sabri boukadoum	DZA	GOV
sadako ogata	UNO	IGO
saddam	IRQ	GOV	1968-07-17	2003-04-09
saddam haftar	LBY	PRM
saddam hussein	IRQ	GOV	1968-07-17	2003-04-09
sadio camara	MLI	MIL		2020-09-30
sadio camara	MLI	GOV	2020-10
sadiq al-mahdi	SDN	GOV	1966	1967
sadiq al-mahdi	SDN	GOV	1986-05-06	1989-06-30
sadiq al-mahdi	SDN	OPP	1989-07
sadyr japarov	KGZ	LEG	2005-03	2007-12
sadyr japarov	KGZ	GOV	2020-10-06
saeb erekat	PSE	GOV
saeed jalili	IRN	GOV	2007-10	2013-09
saeed khatibzadeh	IRN	GOV
said abdullahi deni	SOM	GOV	2019-01
said chengriha	DZA	MIL
said sadi	DZA	OPP
saif al-islam gaddafi	LBY	GOV	2000	2011-10-20
sajith premadasa	LKA	OPP	2019-11
salah shehade	PSE	REB		2002-07-22
salaheddine mezouar	MAR	GOV	2004	2017-04
salahuddin rabbani	AFG	GOV	2015-02	2019-10
salam fayyad	PSE	GOV	2002-06	2013-06-06
saleh al-arouri	PSE	REB
saleh arouri	PSE	REB
saleh muslim	SYR	PTY
sali berisha	ALB	GOV	1992-04-09	1997-07-24
sali berisha	ALB	OPP	1997-07-25	2005-09-10
sali berisha	ALB	GOV	2005-09-11	2013-09-15
sali berisha	ALB	OPP	2013-09-16
salih muslim	SYR	PTY
salim al-jabouri	IRQ	LEG	2014-07	2018-09
salim hoss	LBN	GOV	1976-12	1980
salim hoss	LBN	GOV	1987-06	1990-12
salim hoss	LBN	GOV	1998-12	2000-10
salim idris	SYR	REB	2012	2014-02
salman bin hamad al khalifa	BHR	GOV	1999-03
salman khurshid	IND	GOV	2009-05	2014-05
salman raduyev	RUS	REB
salome zourabichvili	GEO	GOV	2004-03	2005-10-19
salome zourabichvili	GEO	GOV	2018-12-16	2024-12-29
salome zurabishvili	GEO	GOV	2004-03	2005-10
salome zurabishvili	GEO	GOV	2018-12-16	2024-12-29
salva kiir	SSD	REB		2005-07
salva kiir	SSD	GOV	2005-08-11
salvador sanchez ceren	SLV	REB		1992-01
salvador sanchez ceren	SLV	GOV	2009-06-01	2019-06-01
salvatore mancuso	COL	PRM		2006
sam bockarie	SLE	REB
sam kutesa	UGA	GOV	2005-01	2021-06
sam nujoma	NAM	GOV
sam rainsy	KHM	OPP
samak sundaravej	THA	GOV	2008-01-29	2008-09-09
sameh shoukry	EGY	GOV	2014-06-17	2024-07-03
samia suluhu hassan	TZA	GOV
samir geagea	LBN	REB		1990-10
samir geagea	LBN	PTY	1991
samora machel	MOZ	GOV	1975-06-25	1986-10-19
samuel doe	LBR	GOV	1980-04-12	1990-09-09
samuel moncada	VEN	GOV	2006
sanae takaichi	JPN	GOV	2006-09	2007-08
sanae takaichi	JPN	GOV	2014-09	2017-08
sanae takaichi	JPN	GOV	2019-09	2020-09
sanae takaichi	JPN	GOV	2022-08
sanaullah zehri	PAK	GOV	2015-12	2018-01
sandy berger	USA	GOV	1993-01	2001-01-20
sani abacha	NGA	MIL	1985	1993-07-31
sani abacha	NGA	GOV	1993-08	1998-06-08
sanna marin	FIN	GOV	2019-06-06	2023-06-20
santiago cafiero	ARG	GOV	2019-12	2023-12
santiago pena	PRY	GOV	2015-01	2017-06
santiago pena	PRY	GOV	2023-08-15
saparmurat niyazov	TKM	GOV		2006-12-21
sara duterte	PHL	GOV	2010-06-30
sarath fonseka	LKA	MIL		2009-11
sarath fonseka	LKA	OPP	2009-12
sarbananda sonowal	IND	GOV	2014-05
sarfraz bugti	PAK	GOV	2013	2018
sarfraz bugti	PAK	GOV	2023-08
sarkozy	FRA	GOV	1993-03-30	1995-05-11
sarkozy	FRA	GOV	2002-05-07	2004-11
sarkozy	FRA	GOV	2005-05-31	2007-03-26
sarkozy	FRA	GOV	2007-05-16	2012-05-15
sartaj aziz	PAK	GOV	1990	2018-05
saud al-faisal	SAU	GOV	1975-10	2015-04-29
sauli niinisto	FIN	GOV	1995-04	2003-04
sauli niinisto	FIN	GOV	2012-03-01	2024-03-01
saulius skvernelis	LTU	GOV	2014-11	2020-12
savimbi	AGO	REB
sayid abdullo nuri	TJK	REB		1997-06
schafik handal	SLV	REB
scott morrison	AUS	GOV	2013-09-18	2022-05-23
sebastian kurz	AUT	GOV	2011-04	2019-05-28
sebastian kurz	AUT	GOV	2020-01-07	2021-10-11
sebastian pinera	CHL	LEG	1990-03	1998-03
sebastian pinera	CHL	GOV	2010-03-11	2014-03-11
sebastian pinera	CHL	GOV	2018-03-11	2022-03-11
sebastien lecornu	FRA	GOV	2017-06
seif al-islam gaddafi	LBY	GOV	2000	2011-10-20
selahattin demirtas	TUR	PTY
selim al-hoss	LBN	GOV	1976-12	1980
selim al-hoss	LBN	GOV	1987-06	1990-12
selim al-hoss	LBN	GOV	1998-12	2000-10
serdar berdimuhamedow	TKM	GOV	2018
sergei aksyonov	RUS	GOV	2014-02-27
sergei aleinik	BLR	GOV	2022-12	2024-06
sergei bagapsh	GEO	REB		2011-05
sergei kiriyenko	RUS	GOV	1997-11
sergei lavrov	RUS	GOV
sergei naryshkin	RUS	SPY
sergei rudskoi	RUS	MIL
sergei shoigu	RUS	GOV
sergei stepashin	RUS	SPY		1998
sergei surovikin	RUS	MIL
sergey aksyonov	RUS	GOV	2014-02-27
sergey lavrov	RUS	GOV
sergey shoigu	RUS	GOV
sergio mattarella	ITA	GOV
serhii lysak	UKR	GOV
serhiy haidai	UKR	GOV
serzh sargsyan	ARM	GOV	1993-08	2018-04-23
seyoum mesfin	ETH	GOV	1991	2010-10
seyran ohanyan	ARM	GOV	2008-04	2016-10
shabir shah	IND	OPP
shafik handal	SLV	REB
shah mahmood qureshi	PAK	GOV	2008-03-31	2011-02-09
shah mahmood qureshi	PAK	PTY	2011-11	2018-08-19
shah mahmood qureshi	PAK	GOV	2018-08-20	2022-04-10
shah mahmood qureshi	PAK	PTY	2022-04-11
shahbaz sharif	PAK	GOV	1997-02-20	1999-10-12
shahbaz sharif	PAK	GOV	2008-06-08	2018-06-07
shahbaz sharif	PAK	OPP	2018-08-20	2022-04-10
shahbaz sharif	PAK	GOV	2022-04-11	2023-08-14
shahbaz sharif	PAK	GOV	2024-03-04
shahid khaqan abbasi	PAK	GOV	2013-06	2018-06-01
shamil basayev	RUS	REB
sharif sheikh ahmed	SOM	REB		2009-01-30
sharif sheikh ahmed	SOM	GOV	2009-01-31	2012-08-20
sharif sheikh ahmed	SOM	OPP	2012-08-21
shaukat aziz	PAK	GOV	1999-11	2007-11-15
shaul mofaz	ISR	MIL	1998-07	2002-07
shaul mofaz	ISR	GOV	2002-11-04	2009-03-31
shavkat mirziyoyev	UZB	GOV
she okitundu	COD	GOV	1999	2018
shehbaz sharif	PAK	GOV	1997-02-20	1999-10-12
shehbaz sharif	PAK	GOV	2008-06-08	2018-06-07
shehbaz sharif	PAK	OPP	2018-08-20	2022-04-10
shehbaz sharif	PAK	GOV	2022-04-11	2023-08-14
shehbaz sharif	PAK	GOV	2024-03-04
sheikh ali mohamud rage	SOM	REB
sheikh hasina	BGD	OPP		1996-06-22
sheikh hasina	BGD	GOV	1996-06-23	2001-07-15
sheikh hasina	BGD	OPP	2001-07-16	2009-01-05
sheikh hasina	BGD	GOV	2009-01-06	2024-08-05
sheikh mujibur rahman	BGD	GOV	1971-04	1975-08-15
sheikh rashid ahmed	PAK	GOV	1991	2008
sheikh rashid ahmed	PAK	GOV	2018-08	2022-04
sheikh tamim bin hamad al-thani	QAT	GOV
sher bahadur deuba	NPL	GOV	1995-09	1997-03
sher bahadur deuba	NPL	GOV	2001-07	2002-10
sher bahadur deuba	NPL	GOV	2004-06	2005-02
sher bahadur deuba	NPL	GOV	2017-06	2018-02
sher bahadur deuba	NPL	GOV	2021-07-13	2022-12-25
sherif ismail	EGY	GOV	2013-07	2018-06
shigeru ishiba	JPN	GOV	2002-09	2004-09
shigeru ishiba	JPN	GOV	2007-09	2009-09
shigeru ishiba	JPN	GOV	2014-09	2016-08
shigeru ishiba	JPN	GOV	2024-10-01	2025-10-21
shimon peres	ISR	GOV	1974-06	1977-05-31
shimon peres	ISR	OPP	1977-06	1984-09-12
shimon peres	ISR	GOV	1984-09-13	1990-03-15
shimon peres	ISR	GOV	1992-07-13	1996-06-18
shimon peres	ISR	GOV	1999-07-06	2002-11-02
shimon peres	ISR	GOV	2005-01-10	2005-11
shimon peres	ISR	GOV	2006-05-04	2014-07-24
shinzo abe	JPN	GOV	2000-07	2007-09-26
shinzo abe	JPN	OPP	2012-09-26	2012-12-25
shinzo abe	JPN	GOV	2012-12-26	2020-09-16
shivraj patil	IND	GOV	2004-05	2008-11-30
shivraj singh chouhan	IND	GOV	2005-11	2018-12
shivraj singh chouhan	IND	GOV	2020-03
shoko asahara	JPN	UAF
sibghatullah mojaddedi	AFG	REB		1992-04-27
sibghatullah mojaddedi	AFG	GOV	1992-04-28	1992-06-28
siddaramaiah	IND	GOV	2013-05	2018-05
siddaramaiah	IND	GOV	2023-05
silvan shalom	ISR	GOV	2001-03	2006-01
silvio berlusconi	ITA	GOV	1994-05-10	1995-01-17
silvio berlusconi	ITA	OPP	1995-01-18	2001-06-10
silvio berlusconi	ITA	GOV	2001-06-11	2006-05-17
silvio berlusconi	ITA	OPP	2006-05-18	2008-05-07
silvio berlusconi	ITA	GOV	2008-05-08	2011-11-16
simbarashe mumbengegwi	ZWE	GOV	2005-04	2017-11
simon ekpa	NGA	REB
simon harris	IRL	GOV	2016-05-06
simone gbagbo	CIV	PTY
sirajuddin haqqani	AFG	REB
sirojiddin muhriddin	TJK	GOV	2013
sisi	EGY	MIL		2013-07-02
sisi	EGY	GOV	2013-07-03
sitiveni rabuka	FJI	MIL		1992-06-01
sitiveni rabuka	FJI	GOV	1992-06-02	1999-05-19
sitiveni rabuka	FJI	GOV	2022-12-24
sixto duran ballen	ECU	GOV	1992-08-10	1996-08-10
siye abraha	ETH	GOV	1991	1995
sjafrie sjamsoeddin	IDN	GOV	2024-10-21
slobodan milosevic	SRB	GOV	1987	2000-10-07
soe win	MMR	MIL
soledad alvear	CHL	GOV	1991	2004-09
son sann	KHM	OPP		1993
sondhi limthongkul	THA	OPP
song min-soon	KOR	GOV	2006-12	2008-02
sonia gandhi	IND	PTY
sooronbai jeenbekov	KGZ	GOV	2007	2020-10-15
sophie wilmes	BEL	GOV	2015-09	2022-07
soumaila cisse	MLI	OPP	2013	2020-12
soumeylou boubeye maiga	MLI	GOV	2000	2019-04
srettha thavisin	THA	PTY		2023-08-21
srettha thavisin	THA	GOV	2023-08-22	2024-08-14
staffan de mistura	UNO	IGO
stan mudenge	ZWE	GOV	1995	2005-04
stanislav shushkevich	BLR	GOV	1991-08	1994-01
stef blok	NLD	GOV	2012-11	2021-05
stefan lofven	SWE	LAB	2006	2012-01-26
stefan lofven	SWE	OPP	2012-01-27	2014-10-02
stefan lofven	SWE	GOV	2014-10-03	2021-11-30
stepan poltorak	UKR	GOV	2014-10	2019-08
stephane dion	CAN	GOV	1996	2006-02
stephane dion	CAN	GOV	2015-11	2017-01
stephane dujarric	UNO	IGO
stephane sejourne	FRA	GOV	2024-01	2024-09
stephane sejourne	EUR	IGO	2024-12
stephen harper	CAN	OPP	2002-03	2006-02-05
stephen harper	CAN	GOV	2006-02-06	2015-11-04
steve witkoff	USA	GOV	2025-01
stipe mesic	HRV	GOV	1990-08	1991-12
stipe mesic	HRV	GOV	2000-02-18	2010-02-18
su tseng-chang	TWN	GOV	1997-12	2007-05-21
su tseng-chang	TWN	OPP	2012-05	2014-05
su tseng-chang	TWN	GOV	2019-01-14	2023-01-31
subhi al-tufayli	LBN	REB
subrahmanyam jaishankar	IND	GOV
succes masra	TCD	OPP		2023-12
succes masra	TCD	GOV	2024-01-01	2024-05
succes masra	TCD	OPP	2024-06
suchinda kraprayoon	THA	MIL		1992-04-06
suchinda kraprayoon	THA	GOV	1992-04-07	1992-05-24
sugiono	IDN	GOV	2024-10-21
suhail shaheen	AFG	REB
suharto	IDN	GOV	1966-03-11	1998-05-21
sule lamido	NGA	GOV	1999-06	2003-05
suleyman demirel	TUR	GOV	1965-10	1980-09-12
suleyman demirel	TUR	OPP	1987	1991-11-20
suleyman demirel	TUR	GOV	1991-11-20	2000-05-16
suleyman soylu	TUR	GOV	2015-11-24	2023-06-03
sultan ali keshtmand	AFG	GOV	1981-06	1990-05
sultan bin abdulaziz	SAU	GOV	1963	2011-10-22
sultani makenga	COD	REB
surakiart sathirathai	THA	GOV	1995	2006-09
surapong tovichakchaikul	THA	GOV	2011-08	2014-05
surat huseynov	AZE	REB		1993-06
suren papikyan	ARM	GOV	2018
surin pitsuwan	THA	GOV	1997-11	2001-02
surin pitsuwan	THA	IGO	2008-01	2012-12
surya bahadur thapa	NPL	GOV	1997-10	1998-04
surya bahadur thapa	NPL	GOV	2003-06	2004-06
susana malcorra	ARG	GOV	2015-12	2017-06
sushila karki	NPL	GOV	2025-09-12	2026-03
sushilkumar shinde	IND	GOV	2003	2014-05
sushma swaraj	IND	GOV	2014-05-26	2019-05-30
susilo bambang yudhoyono	IDN	GOV	1999-10	2014-10-20
suthep thaugsuban	THA	GOV	2008-12	2011-08
suthep thaugsuban	THA	OPP	2013-10	2014-05
svetlana tikhanovskaya	BLR	OPP
sviatlana tsikhanouskaya	BLR	OPP
sydney sekeramayi	ZWE	GOV	1988	2017
syed ali geelani	IND	OPP
syed ali shah geelani	IND	OPP
sylvestre ilunga	COD	GOV	2019-05	2021-01
sylvestre ntibantunganya	BDI	GOV	1994-04-06	1996-07-25
sylvie baipo-temon	CAF	GOV	2018-12
ta mok	KHM	REB
taavi roivas	EST	GOV	2012	2016-11
taban deng gai	SSD	REB		2016-07-25
taban deng gai	SSD	GOV	2016-07-26
tabare vazquez	URY	GOV	1990-02	1995-02
tabare vazquez	URY	GOV	2005-03-01	2010-03-01
tabare vazquez	URY	GOV	2015-03-01	2020-03-01
taha yassin ramadan	IRQ	GOV	1991-03	2003-04
tahir yuldashev	UZB	UAF		2009-08
taieb baccouche	TUN	GOV	2015-02	2016-01
takeshi iwaya	JPN	GOV	2018-10	2019-09
takeshi iwaya	JPN	GOV	2024-10-01	2025-10
talbak nazarov	TJK	GOV	1994	2006-12
tamim bin hamad al thani	QAT	GOV
tammam salam	LBN	GOV	2014-02-15	2016-12-18
tammy bruce	USA	GOV	2025-01
tang jiaxuan	CHN	GOV	1998-03	2008-03
tansu ciller	TUR	GOV	1991-11	1996-03-06
tansu ciller	TUR	GOV	1996-06-28	1997-06-30
tansu ciller	TUR	OPP	1997-07-01	2002-11
tarek el aissami	VEN	GOV	2008-09	2023-03
tarek william saab	VEN	GOV	2004
tariq al-hashimi	IRQ	GOV	2006-04	2012-09
tariq aziz	IRQ	GOV	1974	2003-04
tarique rahman	BGD	OPP
taro aso	JPN	GOV	1996-11	2009-09-16
taro aso	JPN	GOV	2012-12-26	2021-10-04
taro kono	JPN	GOV	2015-10-07	2024-10-01
tarun gogoi	IND	GOV	2001-05	2016-05
taur matan ruak	TLS	MIL	2001	2011-09
taur matan ruak	TLS	GOV	2012-05-20	2017-05-20
taye atske selassie	ETH	GOV	2018
tea banh	KHM	GOV	1988	2023-08
tedros adhanom	ETH	GOV	2005-10	2016-11
tedros adhanom	ETH	IGO	2017-07
tedros adhanom ghebreyesus	UNO	IGO
tendai biti	ZWE	PTY		2009-01-31
tendai biti	ZWE	GOV	2009-02	2013-07
tendai biti	ZWE	OPP	2013-08
tengiz kitovani	GEO	GOV	1992	1993-05
teodoro locsin	PHL	GOV	2017-09
thabo mbeki	ZAF	PTY		1994-05-09
thabo mbeki	ZAF	GOV	1994-05-10	2008-09-24
thaksin shinawatra	THA	GOV	1994-10	1997-11
thaksin shinawatra	THA	PTY	1998-07	2001-02-08
thaksin shinawatra	THA	GOV	2001-02-09	2006-09-19
than shwe	MMR	GOV	1992-04-23	2011-03-30
thatcher	GBR	GOV	1970-06	1974-03
thatcher	GBR	OPP	1975-02-11	1979-05-03
thatcher	GBR	GOV	1979-05-04	1990-11-28
thein sein	MMR	GOV	2004-10	2016-03-30
theodoros pangalos	GRC	GOV	1993	2012
theoneste bagosora	RWA	MIL
theresa lazaro	PHL	GOV	2025-07-01
theresa may	GBR	OPP	1997-05	2010-05-11
theresa may	GBR	GOV	2010-05-12	2019-07-24
theresa may	GBR	LEG	2019-07-25	2024-05
therese kayikwamba wagner	COD	GOV	2024-06
theys eluay	IDN	OPP		2001-11
thierry burkhard	FRA	MIL
thomas cirillo	SSD	REB	2017-03
thomas klestil	AUT	GOV	1992-07	2004-07
thomas lubanga	COD	REB
thomas sankara	BFA	GOV	1983-08-04	1987-10-15
thuingaleng muivah	IND	REB
timane erdimi	TCD	REB
timochenko	COL	REB		2017-08
tito karnavian	IDN	COP	2004	2019-09-30
tito karnavian	IDN	GOV	2019-10
to lam	VNM	GOV
tobias billstrom	SWE	GOV	2022-10	2024-09
tom ikimi	NGA	GOV	1995	1998
tomiichi murayama	JPN	GOV	1994-06-30	1996-01-11
tony abbott	AUS	GOV	1998-10	2007-12-03
tony abbott	AUS	OPP	2009-12-01	2013-09-17
tony abbott	AUS	GOV	2013-09-18	2015-09-15
tony blair	GBR	OPP	1994-07-21	1997-05-01
tony blair	GBR	GOV	1997-05-02	2007-06-27
toomas hendrik ilves	EST	GOV	1996-11	1998-10
toomas hendrik ilves	EST	GOV	1999-03	2002-02
toomas hendrik ilves	EST	GOV	2006-10-09	2016-10-10
tor wennesland	UNO	IGO
toshimitsu motegi	JPN	GOV		2021-11
troels lund poulsen	DNK	GOV	2022-12
tsadkan gebretensae	ETH	REB
tsai ing-wen	TWN	GOV	2000-05	2004-05
tsai ing-wen	TWN	OPP	2008-05-20	2016-05-19
tsai ing-wen	TWN	GOV	2016-05-20	2024-05-20
tsvangirai	ZWE	OPP
tukur buratai	NGA	MIL	2015-07	2021-01
tulsi gabbard	USA	LEG	2013-01	2021-01
tulsi gabbard	USA	GOV	2025-02
tundu lissu	TZA	OPP
turgut ozal	TUR	GOV	1979-11	1982-07
turgut ozal	TUR	GOV	1983-12-13	1993-04-17
turki al-faisal	SAU	SPY	1979	2001-09
turki al-maliki	SAU	MIL
twan mrat naing	MMR	REB
tzipi livni	ISR	GOV	2001-03	2009-03-31
tzipi livni	ISR	OPP	2009-04-01	2012-05
tzipi livni	ISR	GOV	2013-03-18	2014-12-02
uday hussein	IRQ	GOV		2003-04-09
uddhav thackeray	IND	GOV	2019-11	2022-06
uddhav thackeray	IND	PTY	2022-07
uhuru kenyatta	KEN	OPP	2002-12	2007
uhuru kenyatta	KEN	GOV	2008-01-08	2022-09-13
ukhnaagiin khurelsukh	MNG	GOV
ulf kristersson	SWE	GOV	2010-10	2014-10
ulf kristersson	SWE	OPP	2017-10	2022-10-17
ulf kristersson	SWE	GOV	2022-10-18
umaro sissoco embalo	GNB	GOV	2020-02-27	2025-11-26
umaru yar'adua	NGA	GOV	1999-05-29	2010-05-05
uribe	COL	GOV	2002-08-07	2010-08-07
uribe	COL	LEG	2014-07-20	2020-08
ursula von der leyen	DEU	GOV	2005-11-22	2019-07-17
ursula von der leyen	EUR	GOV	2019-12-01
usama bin laden	SAU	UAF
usman buzdar	PAK	GOV	2018-08	2022-03
v.p. singh	IND	GOV	1984-12	1987-04
v.p. singh	IND	OPP	1987-05	1989-12-01
v.p. singh	IND	GOV	1989-12-02	1990-11-10
vaclav havel	CZE	OPP		1989-12-28
vaclav havel	CZE	GOV	1989-12-29	2003-02-02
vaclav klaus	CZE	GOV	1989-12	1998-01-02
vaclav klaus	CZE	LEG	1998-07	2002-06
vaclav klaus	CZE	GOV	2003-03-07	2013-03-07
vadym filashkin	UKR	GOV
vadym prystaiko	UKR	GOV	2019-08-29	2020-03
vahagn khachaturyan	ARM	GOV	2021-08
valentin paniagua	PER	GOV	2000-11-22	2001-07-28
valentine strasser	SLE	GOV	1992-04-29	1996-01-16
valerii zaluzhnyi	UKR	MIL
valeriy pustovoitenko	UKR	GOV	1997-07	1999-12
valery gerasimov	RUS	MIL
vano merabishvili	GEO	GOV	2004	2012-10
vartan oskanian	ARM	GOV	1998-04	2008-04
vasily nebenzya	RUS	GOV
vassily nebenzia	RUS	GOV
vasyl maliuk	UKR	SPY
vazgen sargsyan	ARM	GOV	1991	1999-10-27
vecdi gonul	TUR	GOV	2002-11	2011-07
velupillai prabhakaran	LKA	REB
venancio de moura	AGO	GOV	1992	1999-01
venancio mondlane	MOZ	OPP
vicente fox	MEX	GOV	1995-06-26	1999
vicente fox	MEX	GOV	2000-12-01	2006-11-30
victoire ingabire	RWA	OPP
victor paz estenssoro	BOL	GOV	1952-04	1956-08
victor paz estenssoro	BOL	GOV	1960-08	1964-11-04
victor paz estenssoro	BOL	GOV	1985-08-06	1989-08-06
victor polay	PER	REB
victoria nuland	USA	GOV	2011	2017-01
victoria nuland	USA	GOV	2021-05	2024-03
viktor chernomyrdin	RUS	GOV	1985	1998-03-23
viktor chernomyrdin	RUS	GOV	1998-08-23	1998-09-11
viktor chernomyrdin	RUS	GOV	2001-05	2009-06
viktor khrenin	BLR	GOV	2020-01
viktor medvedchuk	UKR	OPP	2014	2022
viktor orban	HUN	GOV	1998-07-06	2002-05-27
viktor orban	HUN	OPP	2002-05-28	2010-05-28
viktor orban	HUN	GOV	2010-05-29
viktor yanukovych	UKR	GOV	1997-05	2005-01-05
viktor yanukovych	UKR	OPP	2005-01-06	2006-08-03
viktor yanukovych	UKR	GOV	2006-08-04	2007-12-18
viktor yanukovych	UKR	OPP	2007-12-19	2010-02-24
viktor yanukovych	UKR	GOV	2010-02-25	2014-02-22
viktor yushchenko	UKR	GOV	1993	2001-05-29
viktor yushchenko	UKR	OPP	2001-05-30	2005-01-22
viktor yushchenko	UKR	GOV	2005-01-23	2010-02-25
viktor zubkov	RUS	GOV	2007-09-14	2012-05
vinayagamoorthy muralitharan	LKA	REB
vincent biruta	RWA	GOV	2012	2024-06
vincent otti	UGA	REB
vinicio cerezo	GTM	GOV	1986-01-14	1991-01-14
violeta barrios de chamorro	NIC	OPP		1990-04-24
violeta barrios de chamorro	NIC	GOV	1990-04-25	1997-01-10
violeta chamorro	NIC	OPP		1990-04-24
violeta chamorro	NIC	GOV	1990-04-25	1997-01-10
viorica dancila	ROU	GOV	2018-01-29	2019-11
virgilio barco	COL	GOV	1986-08-07	1990-08-07
vishwanath pratap singh	IND	GOV	1984-12	1987-04
vishwanath pratap singh	IND	OPP	1987-05	1989-12-01
vishwanath pratap singh	IND	GOV	1989-12-02	1990-11-10
vital kamerhe	COD	LEG	2006-12	2009-03
vital kamerhe	COD	OPP	2010	2018-12
vital kamerhe	COD	GOV	2019-01
vitali klitschko	UKR	OPP		2014-06-04
vitali klitschko	UKR	GOV	2014-06-05
vitalii kim	UKR	GOV
vitaliy kim	UKR	GOV
vitaliy klitschko	UKR	OPP		2014-06-04
vitaliy klitschko	UKR	GOV	2014-06-05
vitaly fokin	UKR	GOV	1990-10	1992-10
vjosa osmani	XKX	GOV	2020-11
vladimir kara-murza	RUS	OPP
vladimir kolokoltsev	RUS	COP
vladimir kryuchkov	RUS	SPY	1988-10	1991-08
vladimir makei	BLR	GOV	2012-08	2022-11-26
vladimir meciar	SVK	GOV	1990-06	1991-05
vladimir meciar	SVK	GOV	1992-06-24	1994-03-15
vladimir meciar	SVK	GOV	1994-12-13	1998-10-30
vladimir meciar	SVK	OPP	1998-10-31	2006-06
vladimir padrino	VEN	MIL
vladimir padrino lopez	VEN	GOV	2014-10
vladimir putin	RUS	GOV
vladimir voronin	MDA	GOV	2001-04-07	2009-09-11
vladimir voronin	MDA	OPP	2009-09-12
vladimir zhirinovsky	RUS	PTY
vladimiro montesinos	PER	SPY	1990	2000-09
vladislav ardzinba	GEO	REB		2005-02
vo van kiet	VNM	GOV		1997-09-25
vo van thuong	VNM	GOV	2023-03-02	2024-03-21
vojislav kostunica	SRB	OPP		2000-10-06
vojislav kostunica	SRB	GOV	2000-10-07	2003-03-07
vojislav kostunica	SRB	GOV	2004-03-03	2008-07-07
volker ruehe	DEU	GOV	1992-04	1998-10
volker turk	UNO	IGO
volodymyr groysman	UKR	GOV	2014-02	2019-08-29
volodymyr ohryzko	UKR	GOV	2007-12	2009-03
volodymyr zelenskiy	UKR	GOV	2019-05-20
volodymyr zelensky	UKR	GOV	2019-05-20
volodymyr zelenskyy	UKR	GOV	2019-05-20
voltaire gazmin	PHL	GOV	2010-06-30	2016-06-30
vuk draskovic	SRB	OPP		2004-02-29
vuk draskovic	SRB	GOV	2004-03	2007-05
vuk jeremic	SRB	GOV	2007-05	2012-07
vyacheslav gladkov	RUS	GOV	2020-11-18
vytautas landsbergis	LTU	GOV	1990-03	1992-11
wael al-halqi	SYR	GOV	2011	2016-07
wafiq safa	LBN	REB
walid al-moallem	SYR	GOV	2006-02	2020-11-16
walid al-moualem	SYR	GOV	1990	2020-11-16
walid jumblatt	LBN	PTY
walid muallem	SYR	GOV	1990	2020-11-16
wang wenbin	CHN	GOV
wang yi	CHN	GOV
warren christopher	USA	GOV	1977-02	1981-01
warren christopher	USA	GOV	1993-01-20	1997-01-17
wei fenghe	CHN	GOV	2018-03	2023-03
wen jiabao	CHN	GOV		2013-03-15
william hague	GBR	GOV	1993-05	1997-05-02
william hague	GBR	OPP	1997-06-19	2010-05-11
william hague	GBR	GOV	2010-05-12	2015-05-08
william lai	TWN	GOV	2017-09	2019-01
william lai	TWN	GOV	2020-05-20
william ruto	KEN	GOV	2002-08	2002-12
william ruto	KEN	GOV	2008-04	2010-10
william ruto	KEN	GOV	2013-04-09
wim kok	NLD	LAB	1973	1985
wim kok	NLD	GOV	1989-11-07	2002-07-22
win aung	MMR	GOV	1998-11	2004-09
win myint	MMR	GOV	2018-03-30	2021-02-01
winston peters	NZL	GOV	1996-12	1998-08
winston peters	NZL	GOV	2005-10	2008-08
winston peters	NZL	GOV	2017-10	2020-11
winston peters	NZL	GOV	2023-11
wladyslaw kosiniak-kamysz	POL	GOV	2011-11	2015-11
wladyslaw kosiniak-kamysz	POL	GOV	2023-12-13
wlodzimierz cimoszewicz	POL	GOV	1993	1997-10
wlodzimierz cimoszewicz	POL	GOV	2001-10	2005-01
wolfgang schussel	AUT	GOV	1989	2007-01
wopke hoekstra	NLD	GOV	2017-10	2023-09
workneh gebeyehu	ETH	GOV	2012	2019-03
wunna maung lwin	MMR	GOV	2011-03	2016-03
xanana gusmao	TLS	REB		2002-05-19
xanana gusmao	TLS	GOV	2002-05-20	2015-02-16
xanana gusmao	TLS	GOV	2023-07-01
xavier bettel	LUX	GOV	2013-12-04
xi jinping	CHN	GOV
xiomara castro	HND	OPP	2009-07	2022-01-26
xiomara castro	HND	GOV	2022-01-27
yahya jammeh	GMB	GOV	1994-07-22	2017-01-21
yahya saree	YEM	REB
yahya sinwar	PSE	REB
yair lapid	ISR	GOV	2013-03-18	2014-12-02
yair lapid	ISR	OPP	2014-12-03	2021-06-12
yair lapid	ISR	GOV	2021-06-13	2022-12-29
yair lapid	ISR	OPP	2022-12-30
yang jiechi	CHN	GOV		2023-01
yanukovych	UKR	GOV	1997-05	2005-01-05
yanukovych	UKR	OPP	2005-01-06	2006-08-03
yanukovych	UKR	GOV	2006-08-04	2007-12-18
yanukovych	UKR	OPP	2007-12-19	2010-02-24
yanukovych	UKR	GOV	2010-02-25	2014-02-22
yasar guler	TUR	MIL	2018-07	2023-05-31
yasar guler	TUR	GOV	2023-06
yasar yakis	TUR	GOV	2002-11	2003-03
yashwant sinha	IND	GOV	1990-11	1991-06
yashwant sinha	IND	GOV	1998-03	2004-05
yasin malik	IND	OPP
yasir arman	SDN	REB
yasser arafat	PSE	GOV		2004-11-11
yasuhiro nakasone	JPN	GOV	1980	1987-11-06
yeltsin	RUS	GOV		1999-12-31
yemane gebremeskel	ERI	GOV
yemi osinbajo	NGA	GOV	2015-05-29	2023-05-29
yevgeny murov	RUS	COP
yevgeny prigozhin	RUS	PRM
yevgeny primakov	RUS	SPY	1991-09	1996-01-08
yevgeny primakov	RUS	GOV	1996-01-09	1999-05-12
yevgeny primakov	RUS	LEG	2000-01	2001-09
yevhen marchuk	UKR	GOV	1994	1996-05
yevhen marchuk	UKR	GOV	1999-11	2004-09
yingluck shinawatra	THA	GOV	2011-08-05	2014-05-07
yitzhak mordechai	ISR	MIL		1995
yitzhak mordechai	ISR	GOV	1996-06-18	1999-01-23
yitzhak mordechai	ISR	GOV	1999-07-06	2000-05-30
yitzhak rabin	ISR	MIL	1964-01-01	1968-01-01
yitzhak rabin	ISR	GOV	1974-04	1977-06-20
yitzhak rabin	ISR	GOV	1984-09-13	1990-03-15
yitzhak rabin	ISR	GOV	1992-07-13	1995-11-04
yitzhak shamir	ISR	LEG	1977-06	1980-03-09
yitzhak shamir	ISR	GOV	1980-03-10	1992-07-13
yoav gallant	ISR	MIL		2010
yoav gallant	ISR	GOV	2015-01	2021-06-13
yoav gallant	ISR	GOV	2022-12-29	2024-11-05
yogi adityanath	IND	LEG	1998-03	2017-03-18
yogi adityanath	IND	GOV	2017-03-19
yohei kono	JPN	GOV	1994-06	2001-04
yolande makolo	RWA	GOV
yonhy lescano	PER	OPP
yoon suk-yeol	KOR	JUD	2017-05	2021-03-04
yoon suk-yeol	KOR	OPP	2021-06	2022-05-09
yoon suk-yeol	KOR	GOV	2022-05-10	2025-04-04
yoriko kawaguchi	JPN	GOV	2000	2004-09
yosef lapid	ISR	GOV	2003-02	2004-12
yoshihide suga	JPN	GOV	2006-09	2007-08
yoshihide suga	JPN	GOV	2012-12-26	2021-10-04
yoshihiko noda	JPN	GOV	2009-09	2012-12-26
yoshihiko noda	JPN	OPP	2012-12-27
yoshimasa hayashi	JPN	GOV	2008-08	2008-09
yoshimasa hayashi	JPN	GOV	2009-07	2009-09
yoshimasa hayashi	JPN	GOV	2012-12	2014-09
yoshimasa hayashi	JPN	GOV	2017-08	2018-10
yoshimasa hayashi	JPN	GOV	2021-11-10
yoshiro mori	JPN	GOV	1983-12	1984-11
yoshiro mori	JPN	GOV	1992-12	1993-08
yoshiro mori	JPN	GOV	1995-08	1996-01
yoshiro mori	JPN	GOV	2000-04-05	2001-04-26
younus qanooni	AFG	GOV	2001-12	2004-07
youssef chahed	TUN	GOV	2016-01	2020-02
youssef raggi	LBN	GOV	2025-02-08
yousuf ahmadi	AFG	REB
yousuf raza gilani	PAK	GOV	1985	1986
yousuf raza gilani	PAK	GOV	1989	1990
yousuf raza gilani	PAK	LEG	1993-10	1997-02
yousuf raza gilani	PAK	GOV	2008-03-25	2012-06-19
yousuf raza gilani	PAK	LEG	2021-03
yoweri museveni	UGA	REB	1981-02	1986-01-25
yoweri museveni	UGA	GOV	1986-01-26
yu myung-hwan	KOR	GOV	2008-02	2010-09
yukihiko ikeda	JPN	GOV	1989-06	1991
yukihiko ikeda	JPN	GOV	1996-01-11	1997-09-11
yukio hatoyama	JPN	OPP		2009-09-15
yukio hatoyama	JPN	GOV	2009-09-16	2010-06-08
yukiya amano	UNO	IGO	2009-12	2019-07-18
yulia navalnaya	RUS	OPP
yulia svyrydenko	UKR	GOV	2019-08
yulia tymoshenko	UKR	GOV	1999-12-30	2001-01-19
yulia tymoshenko	UKR	OPP	2001-02	2005-01-23
yulia tymoshenko	UKR	GOV	2005-01-24	2005-09-08
yulia tymoshenko	UKR	OPP	2005-09-09	2007-12-17
yulia tymoshenko	UKR	GOV	2007-12-18	2010-03-04
yulia tymoshenko	UKR	OPP	2010-03-05
yuliia svyrydenko	UKR	GOV	2019-08
yun byung-se	KOR	GOV	2013-03	2017-06
yuri andropov	RUS	SPY	1967	1982-05
yuri andropov	RUS	GOV	1982-11-12	1984-02-09
yuri ushakov	RUS	GOV
yushchenko	UKR	GOV	1993	2001-05-29
yushchenko	UKR	OPP	2001-05-30	2005-01-22
yushchenko	UKR	GOV	2005-01-23	2010-02-25
yusuf bin alawi	OMN	GOV	1982	2020-08
yusuf tuggar	NGA	GOV	2023-08
yuval steinitz	ISR	GOV	2009-03	2021-06
yvan gil	VEN	GOV	2023-01
yvette cooper	GBR	GOV	1999	2010-05
yvette cooper	GBR	GOV	2024-07-05
yvon neptune	HTI	GOV	2002-03	2004-03
zabihullah mujahid	AFG	REB
zahran alloush	SYR	REB		2015-12-25
zaid rifai	JOR	GOV	1985-04	1989-04
zaki-ur-rehman lakhvi	PAK	UAF
zakir hasanov	AZE	GOV	2013-10
zalmai rassoul	AFG	GOV	2010-01	2013-10
zalmay khalilzad	USA	GOV	2001-05	2009-01-22
zalmay khalilzad	USA	GOV	2018-09-05	2021-10-18
zaw min tun	MMR	MIL
zbigniew rau	POL	GOV	2020-08-26	2023-11-27
zeid ra'ad al hussein	UNO	IGO	2014-09	2018-08
zelenskiy	UKR	GOV	2019-05-20
zelensky	UKR	GOV	2019-05-20
zelenskyy	UKR	GOV	2019-05-20
zelimkhan yandarbiyev	RUS	REB
zhao lijian	CHN	GOV
zhao ziyang	CHN	GOV	1980	1989-06-24
zhou enlai	CHN	GOV	1949-10-01	1976-01-08
zhu rongji	CHN	GOV		2003-03-17
ziad al-nakhalah	PSE	REB
ziad nakhaleh	PSE	REB
ziaur rahman	BGD	GOV	1977-04-21	1981-05-30
zine al-abidine ben ali	TUN	GOV	1987-10	2011-01-14
zivadin jovanovic	SRB	GOV	1998-01	2000-11
ziyad nakhalah	PSE	REB
zohrab mnatsakanyan	ARM	GOV	2018-05-12	2020-11-16
zoran djindjic	SRB	OPP		2000-10
zoran djindjic	SRB	GOV	2001-01-25	2003-03-12
zoran milanovic	HRV	GOV	2011-12-23	2016-01-22
zoran milanovic	HRV	GOV	2020-02-18
zoran zaev	MKD	OPP	2013-06	2017-05-30
zoran zaev	MKD	GOV	2017-05-31	2020-01-03
zoran zaev	MKD	GOV	2020-08-30	2022-01-16
zoran zivkovic	SRB	GOV	2000	2004-03
zulfikar ali bhutto	PAK	GOV	1971-12-20	1977-07-05
zuma	ZAF	PTY		1999-06-16
zuma	ZAF	GOV	1999-06-17	2005-06-14
zuma	ZAF	PTY	2005-06-15	2009-05-08
zuma	ZAF	GOV	2009-05-09	2018-02-14
zuma	ZAF	PTY	2023-12
zuzana caputova	SVK	GOV	2019-06-15	2024-06-15
zviad gamsakhurdia	GEO	GOV	1990-11	1991-12-31
zviad gamsakhurdia	GEO	REB	1992-01	1993-12
