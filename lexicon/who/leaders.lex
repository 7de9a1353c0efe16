# People who held power, commanded or led an armed group for long enough to stand in the news without a
# title: country and role. A title beside the name is believed before this list ("the former president").
# A surname alone is a leader only where the article gives nobody of it a fuller name.
# origin: own knowledge. licence: as the program
# example: "Kofi Annan said" UNO IGO
# columns: name, country, role
abbas araghchi	IRN	GOV
abd-rabbu mansour hadi	YEM	GOV
abdala bucaram	ECU	GOV
abdalla hamdok	SDN	GOV
abdel fattah al-burhan	SDN	MIL
abdel fattah al-sisi	EGY	GOV
abdel-fattah el-sissi	EGY	GOV
abdelaziz bouteflika	DZA	GOV
abdelmadjid tebboune	DZA	GOV
abdou diouf	SEN	GOV
abdoulaye wade	SEN	GOV
abdourahamane tiani	NER	GOV
abdrabbuh mansour hadi	YEM	GOV
abdul ghani baradar	AFG	REB
abdul hamid dbeibah	LBY	GOV
abdul-malik al-houthi	YEM	REB
abdullah abdullah	AFG	GOV
abdullah badawi	MYS	GOV
abdullah gul	TUR	GOV
abdullah ii	JOR	GOV
abdullah ocalan	TUR	REB
abdulmalik al-houthi	YEM	REB
abdurrahman wahid	IDN	GOV
abimael guzman	PER	REB
abiy ahmed	ETH	GOV
abu bakr al-baghdadi	IRQ	UAF
abu mohammad al-jolani	SYR	REB
abu mohammed al-golani	SYR	REB
abu musab al-zarqawi	JOR	UAF
abu nidal	PSE	REB
abubakar shekau	NGA	REB
adama barrow	GMB	GOV
adel abdul mahdi	IRQ	GOV
adel al-jubeir	SAU	GOV
afonso dhlakama	MOZ	REB
agathon rwasa	BDI	OPP
aguila saleh	LBY	LEG
ahmad shah massoud	AFG	REB
ahmad tejan kabbah	SLE	GOV
ahmadinejad	IRN	GOV
ahmed al-sharaa	SYR	REB
ahmed qurei	PSE	GOV
ahmed yassin	PSE	REB
ahmet davutoglu	TUR	GOV
akbar hashemi rafsanjani	IRN	GOV
al gore	USA	GOV
alain juppe	FRA	GOV
alan garcia	PER	GOV
alassane ouattara	CIV	GOV
alberto fernandez	ARG	GOV
alberto fujimori	PER	GOV
albin kurti	XKX	GOV
alejandro giammattei	GTM	GOV
alejandro toledo	PER	GOV
aleksandar vucic	SRB	GOV
alexander bortnikov	RUS	SPY
alexander de croo	BEL	GOV
alexander lukashenko	BLR	GOV
alexander stubb	FIN	GOV
alexei navalny	RUS	OPP
alexey navalny	RUS	OPP
alexis tsipras	GRC	GOV
alfredo cristiani	SLV	GOV
alfredo stroessner	PRY	GOV
ali abdullah saleh	YEM	GOV
ali al-sistani	IRQ	REL
ali bongo	GAB	GOV
ali khamenei	IRN	GOV
alija izetbegovic	BIH	GOV
alpha conde	GIN	GOV
alvaro arzu	GTM	GOV
alvaro uribe	COL	GOV
alyaksandr lukashenka	BLR	GOV
amit shah	IND	GOV
amr moussa	EGY	GOV
amrullah saleh	AFG	GOV
andrei belousov	RUS	GOV
andrej babis	CZE	GOV
andres manuel lopez obrador	MEX	GOV
andres pastrana	COL	GOV
andres rodriguez	PRY	GOV
andry rajoelina	MDG	GOV
andrzej duda	POL	GOV
ange-felix patasse	CAF	GOV
angela merkel	DEU	GOV
ann linde	SWE	GOV
annalena baerbock	DEU	GOV
annegret kramp-karrenbauer	DEU	GOV
anthony albanese	AUS	GOV
antonio costa	PRT	GOV
antonio guterres	UNO	IGO
antony blinken	USA	GOV
anura kumara dissanayake	LKA	GOV
anwar gargash	ARE	GOV
anwar ibrahim	MYS	GOV
anwar sadat	EGY	GOV
arafat	PSE	GOV
arancha gonzalez laya	ESP	GOV
ariel henry	HTI	GOV
ariel sharon	ISR	GOV
aristide	HTI	GOV
arlene foster	GBR	GOV
armando calderon sol	SLV	GOV
armando guebuza	MOZ	GOV
arnoldo aleman	NIC	GOV
arvind kejriwal	IND	GOV
ashraf ghani	AFG	GOV
asif ali zardari	PAK	GOV
asim munir	PAK	MIL
askar akayev	KGZ	GOV
aslan maskhadov	RUS	REB
assad	SYR	GOV
assimi goita	MLI	GOV
atal behari vajpayee	IND	GOV
atal bihari vajpayee	IND	GOV
atiku abubakar	NGA	PTY
augusto pinochet	CHL	GOV
aung san suu kyi	MMR	OPP
avigdor lieberman	ISR	GOV
aviv kochavi	ISR	MIL
ayatollah ali khamenei	IRN	GOV
ayman al-zawahiri	EGY	UAF
ayman safadi	JOR	GOV
b.j. habibie	IDN	GOV
bah ndaw	MLI	GOV
baitullah mehsud	PAK	REB
ban ki-moon	UNO	IGO
barack obama	USA	GOV
barham salih	IRQ	GOV
bashar al-assad	SYR	GOV
bassirou diomaye faye	SEN	GOV
beji caid essebsi	TUN	GOV
ben wallace	GBR	GOV
benazir bhutto	PAK	GOV
benigno aquino	PHL	GOV
benjamin mkapa	TZA	GOV
benjamin netanyahu	ISR	GOV
benny gantz	ISR	GOV
berlusconi	ITA	GOV
bernardo arevalo	GTM	GOV
bertie ahern	IRL	GOV
bezalel smotrich	ISR	GOV
bidzina ivanishvili	GEO	PTY
bilawal bhutto zardari	PAK	GOV
bill clinton	USA	GOV
binali yildirim	TUR	GOV
binyamin netanyahu	ISR	GOV
blaise compaore	BFA	GOV
bob hawke	AUS	GOV
bobi wine	UGA	OPP
bola tinubu	NGA	GOV
bolsonaro	BRA	GOV
boris johnson	GBR	GOV
boris pistorius	DEU	GOV
boris yeltsin	RUS	GOV
boutros boutros-ghali	UNO	IGO
boyko borisov	BGR	GOV
boyko borissov	BGR	GOV
brezhnev	RUS	GOV
brian mulroney	CAN	GOV
bruno rodriguez	CUB	GOV
bulent ecevit	TUR	GOV
burhanuddin rabbani	AFG	GOV
bush	USA	GOV
carles puigdemont	ESP	OPP
carlos andres perez	VEN	GOV
carlos menem	ARG	GOV
carlos salinas	MEX	GOV
carrie lam	HKG	GOV
catherine ashton	EUR	GOV
cellou dalein diallo	GIN	OPP
cesar gaviria	COL	GOV
chandrika kumaratunga	LKA	GOV
charles michel	BEL	GOV
charles taylor	LBR	GOV
chavalit yongchaiyudh	THA	GOV
chen shui-bian	TWN	GOV
chirac	FRA	GOV
choguel maiga	MLI	GOV
christopher luxon	NZL	GOV
chrystia freeland	CAN	GOV
chuan leekpai	THA	GOV
chung eui-yong	KOR	GOV
chávez	VEN	GOV
claudia sheinbaum	MEX	GOV
colin powell	USA	GOV
condoleezza rice	USA	GOV
corazon aquino	PHL	GOV
costas simitis	GRC	GOV
cristina fernandez de kirchner	ARG	GOV
cristina kirchner	ARG	GOV
cyril ramaphosa	ZAF	GOV
dalia grybauskaite	LTU	GOV
daniel arap moi	KEN	GOV
daniel hagari	ISR	MIL
daniel noboa	ECU	GOV
daniel ortega	NIC	GOV
david cameron	GBR	GOV
david lammy	GBR	GOV
david levy	ISR	GOV
david trimble	GBR	PTY
debretsion gebremichael	ETH	REB
delcy rodriguez	VEN	GOV
delfin lorenzana	PHL	GOV
demeke mekonnen	ETH	GOV
deng xiaoping	CHN	GOV
denis sassou nguesso	COG	GOV
denys shmyhal	UKR	GOV
dick cheney	USA	GOV
dick schoof	NLD	GOV
didier ratsiraka	MDG	GOV
dilma rousseff	BRA	GOV
dina boluarte	PER	GOV
diosdado cabello	VEN	PTY
dmitry medvedev	RUS	GOV
dmitry peskov	RUS	GOV
dmytro kuleba	UKR	GOV
dominic raab	GBR	GOV
dominique de villepin	FRA	GOV
donald rumsfeld	USA	GOV
donald trump	USA	GOV
donald tusk	POL	GOV
duterte	PHL	GOV
duvalier	HTI	GOV
dzhokhar dudayev	RUS	REB
ebrahim raisi	IRN	GOV
edgar lungu	ZMB	GOV
edgars rinkevics	LVA	GOV
edi rama	ALB	GOV
edouard philippe	FRA	GOV
eduard shevardnadze	GEO	GOV
eduardo frei	CHL	GOV
ehud barak	ISR	GOV
ehud olmert	ISR	GOV
ekrem imamoglu	TUR	GOV
elbaradei	EGY	OPP
elias hrawi	LBN	GOV
ellen johnson sirleaf	LBR	GOV
emile lahoud	LBN	GOV
emmanuel macron	FRA	GOV
emmerson mnangagwa	ZWE	GOV
emomali rahmon	TJK	GOV
enda kenny	IRL	GOV
enrique pena nieto	MEX	GOV
erdogan	TUR	GOV
erna solberg	NOR	GOV
ernesto araujo	BRA	GOV
ernesto samper	COL	GOV
ernesto zedillo	MEX	GOV
ersin tatar	CYP	GOV
esmail qaani	IRN	MIL
evariste ndayishimiye	BDI	GOV
evo morales	BOL	GOV
f.w. de klerk	ZAF	GOV
faisal bin farhan	SAU	GOV
faisal mekdad	SYR	GOV
farouq al-shara	SYR	GOV
fathi bashagha	LBY	GOV
faure gnassingbe	TGO	GOV
faustin-archange touadera	CAF	GOV
fayez al-sarraj	LBY	GOV
fayez sarraj	LBY	GOV
fazlur rehman	PAK	PTY
federica mogherini	EUR	GOV
felipe calderon	MEX	GOV
felipe gonzalez	ESP	GOV
felix tshisekedi	COD	GOV
ferdinand marcos	PHL	GOV
ferdinand marcos jr	PHL	GOV
fernando collor de mello	BRA	GOV
fernando de la rua	ARG	GOV
fernando henrique cardoso	BRA	GOV
fernando lugo	PRY	GOV
festus mogae	BWA	GOV
fethullah gulen	TUR	OPP
fidel castro	CUB	GOV
fidel ramos	PHL	GOV
filipe nyusi	MOZ	GOV
filippo grandi	UNO	IGO
florence parly	FRA	GOV
foday sankoh	SLE	REB
francois bozize	CAF	GOV
francois hollande	FRA	GOV
francois mitterrand	FRA	GOV
francois-philippe champagne	CAN	GOV
franjo tudjman	HRV	GOV
frank bainimarama	FJI	GOV
frank-walter steinmeier	DEU	GOV
frederick chiluba	ZMB	GOV
friedrich merz	DEU	GOV
fujimori	PER	GOV
fumio kishida	JPN	GOV
gabi ashkenazi	ISR	GOV
gabriel boric	CHL	GOV
gabrielius landsbergis	LTU	GOV
gaddafi	LBY	GOV
gadhafi	LBY	GOV
gbagbo	CIV	GOV
gebran bassil	LBN	PTY
geert wilders	NLD	GOV
george bush	USA	GOV
george h.w. bush	USA	GOV
george habash	PSE	REB
george w. bush	USA	GOV
george weah	LBR	GOV
gerald darmanin	FRA	GOV
gerhard schroder	DEU	GOV
gerhard schroeder	DEU	GOV
gerry adams	GBR	PTY
gilberto rodriguez orejuela	COL	CRM
giorgia meloni	ITA	GOV
girija prasad koirala	NPL	GOV
gitanas nauseda	LTU	GOV
giuseppe conte	ITA	GOV
glafcos clerides	CYP	GOV
gloria arroyo	PHL	GOV
gloria macapagal arroyo	PHL	GOV
gnassingbe eyadema	TGO	GOV
goh chok tong	SGP	GOV
gonzalo sanchez de lozada	BOL	GOV
goodluck jonathan	NGA	GOV
gorbachev	RUS	GOV
gordon brown	GBR	GOV
gotabaya rajapaksa	LKA	GOV
guillaume soro	CIV	OPP
guillermo endara	PAN	GOV
guillermo lasso	ECU	GOV
guillermo ungo	SLV	PTY
gulbuddin hekmatyar	AFG	REB
gurbanguly berdimuhamedov	TKM	GOV
gustavo petro	COL	GOV
h.d. deve gowda	IND	GOV
habyarimana	RWA	GOV
hafez al-assad	SYR	GOV
hage geingob	NAM	GOV
haibatullah akhundzada	AFG	REB
haider al-abadi	IRQ	GOV
hailemariam desalegn	ETH	GOV
hakainde hichilema	ZMB	GOV
hakan fidan	TUR	SPY
hakimullah mehsud	PAK	REB
hamid karzai	AFG	GOV
hamilton mourao	BRA	GOV
hanif atmar	AFG	GOV
hashim thaci	XKX	GOV
hassan diab	LBN	GOV
hassan nasrallah	LBN	REB
hassan rouhani	IRN	GOV
hassan sheikh mohamud	SOM	GOV
heiko maas	DEU	GOV
helen clark	NZL	GOV
helmut kohl	DEU	GOV
hemedti	SDN	PRM
hemeti	SDN	PRM
henri konan bedie	CIV	GOV
herzi halevi	ISR	MIL
heydar aliyev	AZE	GOV
hillary clinton	USA	GOV
hissene habre	TCD	GOV
horst seehofer	DEU	GOV
hosni mubarak	EGY	GOV
hossein amirabdollahian	IRN	GOV
hossein salami	IRN	MIL
hu jintao	CHN	GOV
hugo banzer	BOL	GOV
hugo chavez	VEN	GOV
hulusi akar	TUR	GOV
hun manet	KHM	GOV
hun sen	KHM	GOV
ian paisley	GBR	PTY
ibrahim boubacar keita	MLI	GOV
ibrahim kalin	TUR	GOV
ibrahim mohamed solih	MDV	GOV
ibrahim rugova	XKX	GOV
ibrahim traore	BFA	GOV
idi amin	UGA	GOV
idriss deby	TCD	GOV
ieng sary	KHM	REB
igor dodon	MDA	GOV
ilham aliyev	AZE	GOV
imomali rakhmonov	TJK	GOV
imran khan	PAK	GOV
inder kumar gujral	IND	GOV
indira gandhi	IND	GOV
ion iliescu	ROU	GOV
irakli garibashvili	GEO	GOV
isaac herzog	ISR	GOV
isaias afwerki	ERI	GOV
islam karimov	UZB	GOV
ismail haniyeh	PSE	REB
ismail sabri yaakob	MYS	GOV
israel katz	ISR	GOV
itamar ben-gvir	ISR	GOV
ivan duque	COL	GOV
ivan marquez	COL	REB
ivica dacic	SRB	GOV
iyad allawi	IRQ	GOV
j.d. vance	USA	GOV
jacinda ardern	NZL	GOV
jack straw	GBR	GOV
jacob zuma	ZAF	GOV
jacques chirac	FRA	GOV
jacques delors	EUR	GOV
jaime paz zamora	BOL	GOV
jair bolsonaro	BRA	GOV
jakaya kikwete	TZA	GOV
jake sullivan	USA	GOV
jalal talabani	IRQ	GOV
jalaluddin haqqani	AFG	REB
james baker	USA	GOV
james marape	PNG	GOV
jamil mahuad	ECU	GOV
jaroslaw kaczynski	POL	PTY
jaruzelski	POL	GOV
javad zarif	IRN	GOV
javier milei	ARG	GOV
javier perez de cuellar	UNO	IGO
javier solana	EUR	GOV
jean chretien	CAN	GOV
jean-bertrand aristide	HTI	GOV
jean-claude juncker	EUR	GOV
jean-pierre bemba	COD	REB
jean-yves le drian	FRA	GOV
jeanine anez	BOL	GOV
jens stoltenberg	NOR	GOV
jerry rawlings	GHA	GOV
jeyhun bayramov	AZE	GOV
jiang zemin	CHN	GOV
jimmy morales	GTM	GOV
joao lourenco	AGO	GOV
joaquim chissano	MOZ	GOV
joaquin villalobos	SLV	REB
joe biden	USA	GOV
john bolton	USA	GOV
john garang	SDN	REB
john howard	AUS	GOV
john kerry	USA	GOV
john key	NZL	GOV
john kufuor	GHA	GOV
john lee	HKG	GOV
john lee ka-chiu	HKG	GOV
john magufuli	TZA	GOV
john mahama	GHA	GOV
john major	GBR	GOV
joko widodo	IDN	GOV
jonas gahr stoere	NOR	GOV
jonas savimbi	AGO	REB
jorge arreaza	VEN	GOV
jorge serrano	GTM	GOV
joschka fischer	DEU	GOV
jose azcona	HND	GOV
jose eduardo dos santos	AGO	GOV
jose gonzalo rodriguez gacha	COL	CRM
jose luis rodriguez zapatero	ESP	GOV
jose manuel barroso	EUR	GOV
jose maria aznar	ESP	GOV
jose mujica	URY	GOV
jose napoleon duarte	SLV	GOV
jose sarney	BRA	GOV
jose socrates	PRT	GOV
josep borrell	EUR	GOV
joseph aoun	LBN	GOV
joseph estrada	PHL	GOV
joseph kabila	COD	GOV
joseph kony	UGA	REB
joseph wu	TWN	GOV
jovenel moise	HTI	GOV
juan guaido	VEN	OPP
juan manuel santos	COL	GOV
juan orlando hernandez	HND	GOV
julia gillard	AUS	GOV
julio maria sanguinetti	URY	GOV
julius malema	ZAF	PTY
julius nyerere	TZA	GOV
junichiro koizumi	JPN	GOV
juri ratas	EST	GOV
justin trudeau	CAN	GOV
juvenal habyarimana	RWA	GOV
k.p. sharma oli	NPL	GOV
kabila	COD	GOV
kagame	RWA	GOV
kais saied	TUN	GOV
kaja kallas	EST	GOV
kamala harris	USA	GOV
kang kyung-wha	KOR	GOV
karadzic	BIH	REB
karimov	UZB	GOV
karzai	AFG	GOV
kassym-jomart tokayev	KAZ	GOV
keiko fujimori	PER	PTY
keir starmer	GBR	GOV
keizo obuchi	JPN	GOV
kemal kilicdaroglu	TUR	PTY
kenneth kaunda	ZMB	GOV
kenyatta	KEN	GOV
kevin rudd	AUS	GOV
khaled mashal	PSE	REB
khaled meshaal	PSE	REB
khaleda zia	BGD	GOV
khalifa haftar	LBY	MIL
khalifa hifter	LBY	PRM
khamenei	IRN	GOV
khatami	IRN	GOV
khieu samphan	KHM	REB
khomeini	IRN	GOV
khrushchev	RUS	GOV
kim dae-jung	KOR	GOV
kim il-sung	PRK	GOV
kim jong-il	PRK	GOV
kim jong-un	PRK	GOV
kim yo-jong	PRK	GOV
kim young-sam	KOR	GOV
king abdullah	JOR	GOV
king abdullah bin abdulaziz	SAU	GOV
king fahd	SAU	GOV
king hassan	MAR	GOV
king hussein	JOR	GOV
king mohammed vi	MAR	GOV
king salman	SAU	GOV
kizza besigye	UGA	OPP
klaus iohannis	ROU	GOV
kofi annan	UNO	IGO
koizumi	JPN	GOV
kp sharma oli	NPL	GOV
krisjanis karins	LVA	GOV
kuchma	UKR	GOV
kurmanbek bakiyev	KGZ	GOV
kyriakos mitsotakis	GRC	GOV
kyrylo budanov	UKR	SPY
lai ching-te	TWN	GOV
lakhdar brahimi	UNO	IGO
lansana conte	GIN	GOV
lars lokke rasmussen	DNK	GOV
laurent fabius	FRA	GOV
laurent gbagbo	CIV	GOV
laurent kabila	COD	REB
laurent nkunda	COD	REB
laurent-desire kabila	COD	REB
lawrence wong	SGP	GOV
lazarus chakwera	MWI	GOV
lech kaczynski	POL	GOV
lech walesa	POL	GOV
lee hsien loong	SGP	GOV
lee jae-myung	KOR	GOV
lee kuan yew	SGP	GOV
lee myung-bak	KOR	GOV
lee teng-hui	TWN	GOV
lenin moreno	ECU	GOV
leo varadkar	IRL	GOV
leon kengo wa dondo	COD	GOV
leon panetta	USA	GOV
leonid kuchma	UKR	GOV
leopoldo lopez	VEN	OPP
li keqiang	CHN	GOV
li peng	CHN	GOV
li qiang	CHN	GOV
liamine zeroual	DZA	GOV
lionel jospin	FRA	GOV
liz truss	GBR	GOV
lloyd austin	USA	GOV
luigi di maio	ITA	GOV
luis arce	BOL	GOV
luis fernando camacho	BOL	OPP
luis lacalle pou	URY	GOV
luiz inacio lula da silva	BRA	GOV
lukashenko	BLR	GOV
ma ying-jeou	TWN	GOV
macky sall	SEN	GOV
macron	FRA	GOV
madeleine albright	USA	GOV
maduro	VEN	GOV
magdalena andersson	SWE	GOV
mahamadou issoufou	NER	GOV
mahamat idriss deby	TCD	GOV
mahathir mohamad	MYS	GOV
mahinda rajapaksa	LKA	GOV
mahmoud abbas	PSE	GOV
mahmoud ahmadinejad	IRN	GOV
maia sandu	MDA	GOV
maithripala sirisena	LKA	GOV
malcolm rifkind	GBR	GOV
malcolm turnbull	AUS	GOV
maliki	IRQ	GOV
mamady doumbouya	GIN	GOV
mamata banerjee	IND	GOV
manasseh sogavare	SLB	GOV
mandela	ZAF	GOV
manmohan singh	IND	GOV
manuel marulanda	COL	REB
manuel noriega	PAN	GOV
manuel zelaya	HND	GOV
marc ravalomanana	MDG	GOV
marcelo ebrard	MEX	GOV
marco rubio	USA	GOV
margaret thatcher	GBR	GOV
maria corina machado	VEN	OPP
maria zakharova	RUS	GOV
mariano rajoy	ESP	GOV
marine le pen	FRA	PTY
mario abdo benitez	PRY	GOV
mario draghi	ITA	GOV
marise payne	AUS	GOV
mark carney	CAN	GOV
mark esper	USA	GOV
mark milley	USA	MIL
mark rutte	NLD	GOV
martin fayulu	COD	OPP
martin mcguinness	GBR	PTY
martin vizcarra	PER	GOV
maryam nawaz	PAK	PTY
masoud barzani	IRQ	GOV
masoud pezeshkian	IRN	GOV
masrour barzani	IRQ	GOV
mateusz morawiecki	POL	GOV
mathieu kerekou	BEN	GOV
matteo renzi	ITA	GOV
matteo salvini	ITA	PTY
maumoon abdul gayoom	MDV	GOV
maurice kamto	CMR	OPP
mauricio funes	SLV	GOV
mauricio macri	ARG	GOV
mbeki	ZAF	GOV
medvedev	RUS	GOV
megawati sukarnoputri	IDN	GOV
mehbooba mufti	IND	PTY
melchior ndadaye	BDI	GOV
meles zenawi	ETH	GOV
mengistu haile mariam	ETH	GOV
merkel	DEU	GOV
mette frederiksen	DNK	GOV
mevlut cavusoglu	TUR	GOV
micheal martin	IRL	GOV
michel aoun	LBN	GOV
michel temer	BRA	GOV
michelle bachelet	CHL	GOV
miguel diaz-canel	CUB	GOV
mike pence	USA	GOV
mike pompeo	USA	GOV
mikhail gorbachev	RUS	GOV
mikhail mishustin	RUS	GOV
mikheil saakashvili	GEO	GOV
milo djukanovic	MNE	GOV
milorad dodik	BIH	GOV
milos zeman	CZE	GOV
milosevic	SRB	GOV
min aung hlaing	MMR	GOV
mitch mcconnell	USA	LEG
mitterrand	FRA	GOV
mladic	BIH	REB
moammar gadhafi	LBY	GOV
mobutu	COD	GOV
mobutu sese seko	COD	GOV
moctar ouane	MLI	GOV
modi	IND	GOV
mohamed abdullahi mohamed	SOM	GOV
mohamed bazoum	NER	GOV
mohamed bin zayed	ARE	GOV
mohamed elbaradei	UNO	IGO
mohamed farah aideed	SOM	REB
mohamed farah aidid	SOM	REB
mohamed hamdan dagalo	SDN	PRM
mohamed hussein roble	SOM	GOV
mohamed morsi	EGY	GOV
mohamed muizzu	MDV	GOV
mohamed mursi	EGY	GOV
mohamed nasheed	MDV	GOV
mohamed siad barre	SOM	GOV
mohammad hanif atmar	AFG	GOV
mohammad javad zarif	IRN	GOV
mohammad khatami	IRN	GOV
mohammad omar	AFG	REB
mohammad shtayyeh	PSE	GOV
mohammed bin abdulrahman al thani	QAT	GOV
mohammed bin rashid	ARE	GOV
mohammed bin salman	SAU	GOV
mohammed bin zayed	ARE	GOV
mohammed deif	PSE	REB
mohammed hussein roble	SOM	GOV
mohammed morsi	EGY	GOV
mohammed shia al-sudani	IRQ	GOV
mohammed vi	MAR	GOV
moise katumbi	COD	OPP
mokgweetsi masisi	BWA	GOV
moon jae-in	KOR	GOV
moqtada al-sadr	IRQ	REL
morgan tsvangirai	ZWE	OPP
morsi	EGY	GOV
muammar al-gaddafi	LBY	GOV
muammar gaddafi	LBY	GOV
muammar gadhafi	LBY	GOV
mubarak	EGY	GOV
mugabe	ZWE	GOV
muhammad yunus	BGD	GOV
muhammadu buhari	NGA	GOV
muhyiddin yassin	MYS	GOV
mullah omar	AFG	REB
muqtada al-sadr	IRQ	REL
muse bihi abdi	SOM	GOV
museveni	UGA	GOV
musharraf	PAK	GOV
mustafa akinci	CYP	GOV
mustafa al-kadhimi	IRQ	GOV
mwai kibaki	KEN	GOV
nabih berri	LBN	GOV
naftali bennett	ISR	GOV
naim qassem	LBN	REB
najib mikati	LBN	GOV
najib razak	MYS	GOV
najibullah	AFG	GOV
nana akufo-addo	GHA	GOV
nancy pelosi	USA	LEG
naoto kan	JPN	GOV
narendra modi	IND	GOV
nasrallah	LBN	REB
nasser bourita	MAR	GOV
nawaz sharif	PAK	GOV
nayib bukele	SLV	GOV
nazarbayev	KAZ	GOV
nechirvan barzani	IRQ	GOV
necmettin erbakan	TUR	GOV
nelson chamisa	ZWE	OPP
nelson mandela	ZAF	GOV
nestor cerpa	PER	REB
nestor cerpa cartolini	PER	REB
nestor kirchner	ARG	GOV
netanyahu	ISR	GOV
nguyen phu trong	VNM	GOV
nicola sturgeon	GBR	GOV
nicolae ceausescu	ROU	GOV
nicolas maduro	VEN	GOV
nicolas sarkozy	FRA	GOV
nicos anastasiades	CYP	GOV
nikol pashinyan	ARM	GOV
nikolai patrushev	RUS	SPY
nikos dendias	GRC	GOV
nkurunziza	BDI	GOV
nnamdi kanu	NGA	REB
noriega	PAN	MIL
norodom ranariddh	KHM	GOV
norodom sihanouk	KHM	GOV
nouri al-maliki	IRQ	GOV
nur misuari	PHL	REB
nursultan nazarbayev	KAZ	GOV
obama	USA	GOV
obasanjo	NGA	GOV
olaf scholz	DEU	GOV
oleksandr syrskyi	UKR	MIL
oleksii reznikov	UKR	GOV
ollanta humala	PER	GOV
olmert	ISR	GOV
olof palme	SWE	GOV
olusegun obasanjo	NGA	GOV
omar abdullah	IND	PTY
omar al-bashir	SDN	GOV
omar bongo	GAB	GOV
omar hassan al-bashir	SDN	GOV
osama bin laden	SAU	UAF
oscar arias	CRI	GOV
ouattara	CIV	GOV
ousmane sonko	SEN	OPP
p.v. narasimha rao	IND	GOV
p.w. botha	ZAF	GOV
pablo escobar	COL	CRM
park geun-hye	KOR	GOV
pascal lissouba	COG	GOV
pasteur bizimungu	RWA	GOV
patrice talon	BEN	GOV
patricio aylwin	CHL	GOV
paul biya	CMR	GOV
paul kagame	RWA	GOV
paul keating	AUS	GOV
paul martin	CAN	GOV
paul-henri damiba	BFA	MIL
pedro castillo	PER	GOV
pedro sanchez	ESP	GOV
penny wong	AUS	GOV
pervez musharraf	PAK	GOV
pete hegseth	USA	GOV
peter o'neill	PNG	GOV
peter szijjarto	HUN	GOV
petr fiala	CZE	GOV
petr pavel	CZE	GOV
petro poroshenko	UKR	GOV
petteri orpo	FIN	GOV
pham minh chinh	VNM	GOV
pierre buyoya	BDI	GOV
pierre nkurunziza	BDI	GOV
pinochet	CHL	GOV
pol pot	KHM	REB
pope benedict	VAT	REL
pope francis	VAT	REL
pope john paul	VAT	REL
pope john paul ii	VAT	REL
pope leo	VAT	REL
poroshenko	UKR	GOV
prabowo subianto	IDN	GOV
prayut chan-o-cha	THA	GOV
prayuth chan-ocha	THA	GOV
pushpa kamal dahal	NPL	GOV
putin	RUS	GOV
qaddafi	LBY	GOV
qamar javed bajwa	PAK	MIL
qasem soleimani	IRN	MIL
qassem soleimani	IRN	MIL
qian qichen	CHN	GOV
qin gang	CHN	GOV
quim torra	ESP	GOV
rabin	ISR	GOV
rached ghannouchi	TUN	PTY
radoslaw sikorski	POL	GOV
radovan karadzic	BIH	REB
rafael caldera	VEN	GOV
rafael callejas	HND	GOV
rafael correa	ECU	GOV
rafael grossi	UNO	IGO
rafik al-hariri	LBN	GOV
rafiq hariri	LBN	GOV
rafsanjani	IRN	GOV
raheel sharif	PAK	MIL
rahul gandhi	IND	OPP
raila odinga	KEN	OPP
rajiv gandhi	IND	GOV
rajnath singh	IND	GOV
ramtane lamamra	DZA	GOV
ramush haradinaj	XKX	GOV
ramzan kadyrov	RUS	GOV
ranil wickremesinghe	LKA	GOV
rashad al-alimi	YEM	GOV
ratko mladic	BIH	REB
raul alfonsin	ARG	GOV
raul castro	CUB	GOV
raul reyes	COL	REB
reagan	USA	GOV
recep tayyip erdogan	TUR	GOV
rene preval	HTI	GOV
retno marsudi	IDN	GOV
rex tillerson	USA	GOV
ri yong-ho	PRK	GOV
ricardo lagos	CHL	GOV
ricardo martinelli	PAN	GOV
riek machar	SSD	REB
rishi sunak	GBR	GOV
riyad al-maliki	PSE	GOV
robert fico	SVK	GOV
robert gates	USA	GOV
robert kocharyan	ARM	GOV
robert mugabe	ZWE	GOV
roberto d'aubuisson	SLV	PTY
robin cook	GBR	GOV
roch kabore	BFA	GOV
roch marc christian kabore	BFA	GOV
rodrigo borja	ECU	GOV
rodrigo chaves	CRI	GOV
rodrigo duterte	PHL	GOV
roh moo-hyun	KOR	GOV
romano prodi	ITA	GOV
ronald reagan	USA	GOV
rosario murillo	NIC	GOV
rouhani	IRN	GOV
rousseff	BRA	GOV
ruben zamora	SLV	PTY
ruhollah khomeini	IRN	GOV
rumen radev	BGR	GOV
rumsfeld	USA	GOV
rustem umerov	UKR	GOV
ryutaro hashimoto	JPN	GOV
s. jaishankar	IND	GOV
saad al-hariri	LBN	GOV
saad hariri	LBN	GOV
saakashvili	GEO	GOV
sabri boukadoum	DZA	GOV
sadako ogata	UNO	IGO
saddam	IRQ	GOV
saddam hussein	IRQ	GOV
sadyr japarov	KGZ	GOV
saeb erekat	PSE	GOV
salam fayyad	PSE	GOV
sali berisha	ALB	GOV
salome zourabichvili	GEO	GOV
salva kiir	SSD	GOV
sam nujoma	NAM	GOV
sameh shoukry	EGY	GOV
samia suluhu hassan	TZA	GOV
samir geagea	LBN	PTY
samuel doe	LBR	GOV
sani abacha	NGA	GOV
sanna marin	FIN	GOV
santiago pena	PRY	GOV
saparmurat niyazov	TKM	GOV
sarkozy	FRA	GOV
sauli niinisto	FIN	GOV
savimbi	AGO	REB
schafik handal	SLV	REB
scott morrison	AUS	GOV
sebastian kurz	AUT	GOV
sebastian pinera	CHL	GOV
selahattin demirtas	TUR	PTY
sergei lavrov	RUS	GOV
sergei naryshkin	RUS	SPY
sergei shoigu	RUS	GOV
sergey lavrov	RUS	GOV
sergey shoigu	RUS	GOV
sergio mattarella	ITA	GOV
serzh sargsyan	ARM	GOV
shafik handal	SLV	REB
shah mahmood qureshi	PAK	GOV
shahbaz sharif	PAK	GOV
shamil basayev	RUS	REB
shavkat mirziyoyev	UZB	GOV
shehbaz sharif	PAK	GOV
sheikh hasina	BGD	GOV
sheikh tamim bin hamad al-thani	QAT	GOV
shigeru ishiba	JPN	GOV
shimon peres	ISR	GOV
shinzo abe	JPN	GOV
silvio berlusconi	ITA	GOV
simon harris	IRL	GOV
sirajuddin haqqani	AFG	REB
sisi	EGY	GOV
slobodan milosevic	SRB	GOV
sonia gandhi	IND	PTY
sooronbai jeenbekov	KGZ	GOV
srettha thavisin	THA	GOV
staffan de mistura	UNO	IGO
stefan lofven	SWE	GOV
stephen harper	CAN	GOV
su tseng-chang	TWN	GOV
subrahmanyam jaishankar	IND	GOV
suharto	IDN	GOV
suleyman demirel	TUR	GOV
suleyman soylu	TUR	GOV
susilo bambang yudhoyono	IDN	GOV
svetlana tikhanovskaya	BLR	OPP
sviatlana tsikhanouskaya	BLR	OPP
tabare vazquez	URY	GOV
tamim bin hamad al thani	QAT	GOV
tansu ciller	TUR	GOV
tariq aziz	IRQ	GOV
taro aso	JPN	GOV
taro kono	JPN	GOV
tedros adhanom ghebreyesus	UNO	IGO
teodoro locsin	PHL	GOV
thabo mbeki	ZAF	GOV
thaksin shinawatra	THA	GOV
than shwe	MMR	GOV
thatcher	GBR	GOV
thein sein	MMR	GOV
theresa may	GBR	GOV
thierry burkhard	FRA	MIL
to lam	VNM	GOV
tomiichi murayama	JPN	GOV
tony abbott	AUS	GOV
tony blair	GBR	GOV
toomas hendrik ilves	EST	GOV
toshimitsu motegi	JPN	GOV
tsai ing-wen	TWN	GOV
tsvangirai	ZWE	OPP
turgut ozal	TUR	GOV
tzipi livni	ISR	GOV
uhuru kenyatta	KEN	GOV
ukhnaagiin khurelsukh	MNG	GOV
ulf kristersson	SWE	GOV
umaru yar'adua	NGA	GOV
uribe	COL	GOV
ursula von der leyen	EUR	GOV
usama bin laden	SAU	UAF
vaclav havel	CZE	GOV
vaclav klaus	CZE	GOV
valerii zaluzhnyi	UKR	MIL
valery gerasimov	RUS	MIL
velupillai prabhakaran	LKA	REB
vicente fox	MEX	GOV
victor paz estenssoro	BOL	GOV
victor polay	PER	REB
viktor chernomyrdin	RUS	GOV
viktor orban	HUN	GOV
viktor yanukovych	UKR	GOV
viktor yushchenko	UKR	GOV
vinicio cerezo	GTM	GOV
violeta barrios de chamorro	NIC	GOV
violeta chamorro	NIC	GOV
virgilio barco	COL	GOV
vladimir meciar	SVK	GOV
vladimir padrino	VEN	MIL
vladimir putin	RUS	GOV
vo van kiet	VNM	GOV
vojislav kostunica	SRB	GOV
volker turk	UNO	IGO
volodymyr zelenskiy	UKR	GOV
volodymyr zelensky	UKR	GOV
volodymyr zelenskyy	UKR	GOV
walid al-moualem	SYR	GOV
walid muallem	SYR	GOV
wang yi	CHN	GOV
warren christopher	USA	GOV
wen jiabao	CHN	GOV
william hague	GBR	GOV
william ruto	KEN	GOV
wim kok	NLD	GOV
xi jinping	CHN	GOV
xiomara castro	HND	GOV
yahya jammeh	GMB	GOV
yahya saree	YEM	REB
yahya sinwar	PSE	REB
yair lapid	ISR	GOV
yang jiechi	CHN	GOV
yanukovych	UKR	GOV
yasser arafat	PSE	GOV
yeltsin	RUS	GOV
yevgeny prigozhin	RUS	PRM
yevgeny primakov	RUS	GOV
yingluck shinawatra	THA	GOV
yitzhak mordechai	ISR	GOV
yitzhak rabin	ISR	GOV
yitzhak shamir	ISR	GOV
yoav gallant	ISR	GOV
yogi adityanath	IND	GOV
yoon suk-yeol	KOR	GOV
yoshihide suga	JPN	GOV
yoshimasa hayashi	JPN	GOV
yoshiro mori	JPN	GOV
yousuf raza gilani	PAK	GOV
yoweri museveni	UGA	GOV
yukihiko ikeda	JPN	GOV
yulia tymoshenko	UKR	GOV
yushchenko	UKR	GOV
zabihullah mujahid	AFG	REB
zalmay khalilzad	USA	GOV
zbigniew rau	POL	GOV
zelenskiy	UKR	GOV
zelensky	UKR	GOV
zelenskyy	UKR	GOV
zhu rongji	CHN	GOV
zine al-abidine ben ali	TUN	GOV
zohrab mnatsakanyan	ARM	GOV
zoran djindjic	SRB	GOV
zoran zaev	MKD	GOV
zuma	ZAF	GOV
zuzana caputova	SVK	GOV
