# States, provinces and lands whose middle lies far from the middle of their towns, or whose English name
# the gazetteer lacks. code is the gazetteer's: ISO 2 country and first-level division.
# example: Georgia	us.ga, a state beside the country of that name
# origin: own · licence: as the program
# columns: name, canonical, code, latitude, longitude
# cell canonical: any word
# cell code: like aa.0 | like aa.00 | like aa.000 | like aa.a | like aa.a0 | like aa.aa | like aa.aaa
# cell latitude: -90.0..90.0
# cell longitude: -180.0..180.0
alabama	Alabama	us.al	32.75	-86.75
alaska	Alaska	us.ak	64	-150
alberta	Alberta	ca.01	55	-115
arizona	Arizona	us.az	34.5	-111.5
arkansas	Arkansas	us.ar	34.75	-92.5
australian capital territory	Australian Capital Territory	au.01	-35.5	149
british columbia	British Columbia	ca.02	54	-125
california	California	us.ca	37.25	-119.75
colorado	Colorado	us.co	39	-105.5
connecticut	Connecticut	us.ct	41.67	-72.67
delaware	Delaware	us.de	39	-75.5
district of columbia	District of Columbia	us.dc	38.91	-77.02
england	England	gb.eng	52.16	-0.7
florida	Florida	us.fl	28.75	-82.5
georgia	Georgia	us.ga	32.75	-83.5
hawaii	Hawaii	us.hi	20.75	-156.5
idaho	Idaho	us.id	44.5	-114.25
illinois	Illinois	us.il	40	-89.25
indiana	Indiana	us.in	40	-86.25
iowa	Iowa	us.ia	42	-93.5
kansas	Kansas	us.ks	38.5	-98.5
kentucky	Kentucky	us.ky	38	-85
labrador	Newfoundland and Labrador	ca.05	54	-62
louisiana	Louisiana	us.la	31	-92
maine	Maine	us.me	45.5	-69.25
manitoba	Manitoba	ca.03	55	-97
maryland	Maryland	us.md	39	-76.75
massachusetts	Massachusetts	us.ma	42.37	-71.6
michigan	Michigan	us.mi	44.25	-85.5
minnesota	Minnesota	us.mn	46.25	-94.25
mississippi	Mississippi	us.ms	32.75	-89.75
missouri	Missouri	us.mo	38.25	-92.5
montana	Montana	us.mt	47	-109.75
nebraska	Nebraska	us.ne	41.5	-99.75
nevada	Nevada	us.nv	39.25	-116.75
new brunswick	New Brunswick	ca.04	46.5	-66.16
new hampshire	New Hampshire	us.nh	43.67	-71.5
new jersey	New Jersey	us.nj	40.17	-74.5
new mexico	New Mexico	us.nm	34.5	-106
new south wales	New South Wales	au.02	-32	147
new york	New York	us.ny	43	-75.5
newfoundland	Newfoundland and Labrador	ca.05	52	-56
newfoundland and labrador	Newfoundland and Labrador	ca.05	52	-56
north carolina	North Carolina	us.nc	35.5	-80
north dakota	North Dakota	us.nd	47.5	-100.5
northern ireland	Northern Ireland	gb.nir	54.5	-6.5
northern territory	Northern Territory	au.03	-20	134
northwest territories	Northwest Territories	ca.13	65	-118
nova scotia	Nova Scotia	ca.07	45	-63
nunavut	Nunavut	ca.14	70	-90
ohio	Ohio	us.oh	40.25	-83
oklahoma	Oklahoma	us.ok	35.5	-97.5
ontario	Ontario	ca.08	49.6	-84.8
oregon	Oregon	us.or	44	-120.5
pennsylvania	Pennsylvania	us.pa	40.7	-77.2
prince edward island	Prince Edward Island	ca.09	46.33	-63.5
quebec	Quebec	ca.10	52	-72
queensland	Queensland	au.04	-21.2	144.3
rhode island	Rhode Island	us.ri	41.75	-71.5
saskatchewan	Saskatchewan	ca.11	54	-106
scotland	Scotland	gb.sct	56	-4
south australia	South Australia	au.05	-30	135
south carolina	South Carolina	us.sc	34	-81
south dakota	South Dakota	us.sd	44.5	-100.25
tasmania	Tasmania	au.06	-42	147
tennessee	Tennessee	us.tn	35.75	-86.25
texas	Texas	us.tx	31.25	-99.25
ulster	Northern Ireland	gb.nir	54.5	-6.5
utah	Utah	us.ut	39.25	-111.75
vermont	Vermont	us.vt	44	-72.75
victoria	Victoria	au.07	-37	144.3
virginia	Virginia	us.va	37.7	-78
wales	Wales	gb.wls	52.5	-3.5
washington	Washington	us.wa	47.5	-120.5
west virginia	West Virginia	us.wv	38.5	-80.5
western australia	Western Australia	au.08	-25.5	122
wisconsin	Wisconsin	us.wi	44.5	-90
wyoming	Wyoming	us.wy	43	-107.5
yukon	Yukon	ca.12	63	-136
