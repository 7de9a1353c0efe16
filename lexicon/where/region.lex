# Areas larger than a country, and seas. The point is for distances between continents only: precision says so.
# The European Union stands at its seat.
# example: sahel	Sahel	15	5	region
# origin: own · licence: as the program
# columns: name, canonical, latitude, longitude, precision
# cell canonical: any word
# cell latitude: -90.0..90.0
# cell longitude: -180.0..180.0
# cell precision: region | sea
adriatic sea	Adriatic Sea	43	15	sea
aegean sea	Aegean Sea	38.5	25	sea
africa	Africa	7.19	21.09	region
alps	Alps	46.5	9	region
americas	Americas	15	-80	region
antarctica	Antarctica	-78	16	region
arabian gulf	Persian Gulf	27	51.5	sea
arabian sea	Arabian Sea	15	65	sea
arctic	Arctic	80	0	region
arctic ocean	Arctic Ocean	85	0	sea
asia	Asia	29.84	89.3	region
atlantic	Atlantic Ocean	10	-30	sea
atlantic ocean	Atlantic Ocean	10	-30	sea
balkans	Balkans	42.5	21.5	region
baltic sea	Baltic Sea	58	20	sea
baltics	Baltics	57	25	region
bay of bengal	Bay of Bengal	14	88	sea
black sea	Black Sea	43.5	34	sea
caribbean	Caribbean	17	-70	region
caribbean sea	Caribbean Sea	15	-75	sea
caspian sea	Caspian Sea	42	50.5	sea
caucasus	Caucasus	42.5	44.5	region
central africa	Central Africa	4	20	region
central america	Central America	14	-87	region
central asia	Central Asia	44	68	region
central europe	Central Europe	49	16	region
dead sea	Dead Sea	31.5	35.5	sea
east africa	East Africa	1	37	region
east asia	East Asia	36	115	region
east china sea	East China Sea	29	125	sea
eastern europe	Eastern Europe	51	30	region
english channel	English Channel	50.2	-1	sea
eu	European Union	50.85	4.35	region
europe	Europe	48.7	9.14	region
european union	European Union	50.85	4.35	region
far east	Far East	38	125	region
great lakes	Great Lakes	45	-84	region
gulf of aden	Gulf of Aden	12.5	48	sea
gulf of mexico	Gulf of Mexico	25	-90	sea
gulf of oman	Gulf of Oman	25	58.5	sea
himalayas	Himalayas	28	84	region
horn of africa	Horn of Africa	8	45	region
indian ocean	Indian Ocean	-15	75	sea
indochina	Indochina	16	105	region
latin america	Latin America	-9	-67	region
levant	Levant	34	36.5	region
maghreb	Maghreb	31	3	region
mediterranean	Mediterranean Sea	36	17	sea
mediterranean sea	Mediterranean Sea	36	17	sea
middle east	Middle East	29	42	region
mideast	Middle East	29	42	region
near east	Middle East	29	42	region
north africa	North Africa	26	12	region
north america	North America	46.07	-100.55	region
north caucasus	North Caucasus	43.5	44.5	region
north sea	North Sea	56	3	sea
oceania	Oceania	-18.31	138.52	region
pacific	Pacific Ocean	0	-160	sea
pacific ocean	Pacific Ocean	0	-160	sea
panama canal	Panama Canal	9.1	-79.7	sea
persian gulf	Persian Gulf	27	51.5	sea
red sea	Red Sea	20	38.5	sea
sahara	Sahara	23	12	region
sahel	Sahel	15	5	region
scandinavia	Scandinavia	63	14	region
sea of azov	Sea of Azov	46	36.5	sea
sea of japan	Sea of Japan	40	135	sea
south america	South America	-14.6	-57.66	region
south asia	South Asia	22	79	region
south china sea	South China Sea	13	114	sea
south east asia	Southeast Asia	8	110	region
southeast asia	Southeast Asia	8	110	region
southern africa	Southern Africa	-22	25	region
strait of hormuz	Strait of Hormuz	26.6	56.5	sea
sub saharan africa	Sub-Saharan Africa	0	20	region
suez canal	Suez Canal	30.7	32.34	sea
west africa	West Africa	12	-3	region
western europe	Western Europe	48	4	region
yellow sea	Yellow Sea	36	123	sea
