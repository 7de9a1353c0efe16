# What each format calls a country. iso2 and numeric: ISO 3166. fips: FIPS 10-4, as GDELT's places
# have it. gw: Gleditsch and Ward's number, which UCDP uses and which is COW's for nearly all. acled,
# ucdp: the region's name there; gtd: its number there. An empty cell: the format has none.
# The row "code" names the columns for the tables of column.lex.
# origin: codes are facts of the standards named; checked against GeoNames' countryInfo and country_converter
# licence: as the program
# example: "per" is 604 to ACLED and PE to GDELT
# columns: code, iso2, numeric, fips, gw, acled, ucdp, gtd
# cell iso2: like AA | no text
# cell numeric: 1..999 | no text
# cell fips: like AA | no text
# cell gw: 2..999 | no text
# cell acled: Antarctica | Caribbean | Caucasus and Central Asia | Central America | East Asia | Eastern Africa
# cell acled: Europe | Middle Africa | Middle East | North America | Northern Africa | Oceania | South America
# cell acled: South Asia | Southeast Asia | Southern Africa | Western Africa
# cell ucdp: Africa | Americas | Asia | Europe | Middle East | no text
# cell gtd: 1..12 | no text
abk				396	Caucasus and Central Asia	Europe	7
abw	AW	533	AA		Caribbean	Americas	2
afg	AF	4	AF	700	South Asia	Asia	6
ago	AO	24	AO	540	Middle Africa	Africa	11
aia	AI	660	AV		Caribbean	Americas	2
ala	AX	248			Europe	Europe	8
alb	AL	8	AL	339	Europe	Europe	9
and	AD	20	AN	232	Europe	Europe	8
are	AE	784	AE	696	Middle East	Middle East	10
arg	AR	32	AR	160	South America	Americas	3
arm	AM	51	AM	371	Caucasus and Central Asia	Europe	7
asm	AS	16	AQ		Oceania	Asia	12
ata	AQ	10	AY		Antarctica
atg	AG	28	AC	58	Caribbean	Americas	2
aus	AU	36	AS	900	Oceania	Asia	12
aut	AT	40	AU	305	Europe	Europe	8
aze	AZ	31	AJ	373	Caucasus and Central Asia	Europe	7
bdi	BI	108	BY	516	Eastern Africa	Africa	11
bel	BE	56	BE	211	Europe	Europe	8
ben	BJ	204	BN	434	Western Africa	Africa	11
bes	BQ	535			Caribbean	Americas	2
bfa	BF	854	UV	439	Western Africa	Africa	11
bgd	BD	50	BG	771	South Asia	Asia	6
bgr	BG	100	BU	355	Europe	Europe	9
bhr	BH	48	BA	692	Middle East	Middle East	10
bhs	BS	44	BF	31	Caribbean	Americas	2
bih	BA	70	BK	346	Europe	Europe	9
blm	BL	652	TB		Caribbean	Americas	2
blr	BY	112	BO	370	Europe	Europe	9
blz	BZ	84	BH	80	Central America	Americas	2
bmu	BM	60	BD		North America	Americas
bol	BO	68	BL	145	South America	Americas	3
bra	BR	76	BR	140	South America	Americas	3
brb	BB	52	BB	53	Caribbean	Americas	2
brn	BN	96	BX	835	Southeast Asia	Asia	5
btn	BT	64	BT	760	South Asia	Asia	6
bwa	BW	72	BC	571	Southern Africa	Africa	11
caf	CF	140	CT	482	Middle Africa	Africa	11
can	CA	124	CA	20	North America	Americas	1
cck	CC	166	CK		Oceania	Asia	12
che	CH	756	SZ	225	Europe	Europe	8
chl	CL	152	CI	155	South America	Americas	3
chn	CN	156	CH	710	East Asia	Asia	4
civ	CI	384	IV	437	Western Africa	Africa	11
cmr	CM	120	CM	471	Middle Africa	Africa	11
cod	CD	180	CG	490	Middle Africa	Africa	11
code	iso2	numeric	fips	gw	acled	ucdp	gtd
cog	CG	178	CF	484	Middle Africa	Africa	11
cok	CK	184	CW		Oceania	Asia	12
col	CO	170	CO	100	South America	Americas	3
com	KM	174	CN	581	Eastern Africa	Africa	11
cpv	CV	132	CV	402	Western Africa	Africa	11
cri	CR	188	CS	94	Central America	Americas	2
cub	CU	192	CU	40	Caribbean	Americas	2
cuw	CW	531	UC		Caribbean	Americas	2
cxr	CX	162	KT		Oceania	Asia	12
cym	KY	136	CJ		Caribbean	Americas	2
cyp	CY	196	CY	352	Europe	Europe	8
cze	CZ	203	EZ	315	Europe	Europe	9
deu	DE	276	GM	260	Europe	Europe	8
dji	DJ	262	DJ	522	Eastern Africa	Africa	11
dma	DM	212	DO	54	Caribbean	Americas	2
dnk	DK	208	DA	390	Europe	Europe	8
dom	DO	214	DR	42	Caribbean	Americas	2
dza	DZ	12	AG	615	Northern Africa	Africa	10
ecu	EC	218	EC	130	South America	Americas	3
egy	EG	818	EG	651	Northern Africa	Middle East	10
eri	ER	232	ER	531	Eastern Africa	Africa	11
esh	EH	732	WI		Northern Africa	Africa	10
esp	ES	724	SP	230	Europe	Europe	8
est	EE	233	EN	366	Europe	Europe	9
eth	ET	231	ET	530	Eastern Africa	Africa	11
fin	FI	246	FI	375	Europe	Europe	8
fji	FJ	242	FJ	950	Oceania	Asia	12
flk	FK	238	FK		South America	Americas	3
fra	FR	250	FR	220	Europe	Europe	8
fro	FO	234	FO		Europe	Europe	8
fsm	FM	583	FM	987	Oceania	Asia	12
gab	GA	266	GB	481	Middle Africa	Africa	11
gbr	GB	826	UK	200	Europe	Europe	8
geo	GE	268	GG	372	Caucasus and Central Asia	Europe	7
ggy	GG	831	GK		Europe	Europe	8
gha	GH	288	GH	452	Western Africa	Africa	11
gib	GI	292	GI		Europe	Europe	8
gin	GN	324	GV	438	Western Africa	Africa	11
glp	GP	312	GP		Caribbean	Americas	2
gmb	GM	270	GA	420	Western Africa	Africa	11
gnb	GW	624	PU	404	Western Africa	Africa	11
gnq	GQ	226	EK	411	Middle Africa	Africa	11
grc	GR	300	GR	350	Europe	Europe	8
grd	GD	308	GJ	55	Caribbean	Americas	2
grl	GL	304	GL		North America	Americas
gtm	GT	320	GT	90	Central America	Americas	2
guf	GF	254	FG		South America	Americas	3
gum	GU	316	GQ		Oceania	Asia	12
guy	GY	328	GY	110	South America	Americas	3
hkg	HK	344	HK		East Asia	Asia	4
hnd	HN	340	HO	91	Central America	Americas	2
hrv	HR	191	HR	344	Europe	Europe	9
hti	HT	332	HA	41	Caribbean	Americas	2
hun	HU	348	HU	310	Europe	Europe	9
idn	ID	360	ID	850	Southeast Asia	Asia	5
imn	IM	833	IM		Europe	Europe	8
ind	IN	356	IN	750	South Asia	Asia	6
iot	IO	86	IO		Eastern Africa	Africa	11
irl	IE	372	EI	205	Europe	Europe	8
irn	IR	364	IR	630	Middle East	Middle East	10
irq	IQ	368	IZ	645	Middle East	Middle East	10
isl	IS	352	IC	395	Europe	Europe	8
isr	IL	376	IS	666	Middle East	Middle East	10
ita	IT	380	IT	325	Europe	Europe	8
jam	JM	388	JM	51	Caribbean	Americas	2
jey	JE	832	JE		Europe	Europe	8
jor	JO	400	JO	663	Middle East	Middle East	10
jpn	JP	392	JA	740	East Asia	Asia	4
kaz	KZ	398	KZ	705	Caucasus and Central Asia	Asia	7
ken	KE	404	KE	501	Eastern Africa	Africa	11
kgz	KG	417	KG	703	Caucasus and Central Asia	Asia	7
khm	KH	116	CB	811	Southeast Asia	Asia	5
kir	KI	296	KR	970	Oceania	Asia	12
kna	KN	659	SC	60	Caribbean	Americas	2
kor	KR	410	KS	732	East Asia	Asia	4
kwt	KW	414	KU	690	Middle East	Middle East	10
lao	LA	418	LA	812	Southeast Asia	Asia	5
lbn	LB	422	LE	660	Middle East	Middle East	10
lbr	LR	430	LI	450	Western Africa	Africa	11
lby	LY	434	LY	620	Northern Africa	Africa	10
lca	LC	662	ST	56	Caribbean	Americas	2
lie	LI	438	LS	223	Europe	Europe	8
lka	LK	144	CE	780	South Asia	Asia	6
lso	LS	426	LT	570	Southern Africa	Africa	11
ltu	LT	440	LH	368	Europe	Europe	9
lux	LU	442	LU	212	Europe	Europe	8
lva	LV	428	LG	367	Europe	Europe	9
mac	MO	446	MC		East Asia	Asia	4
maf	MF	663	RN		Caribbean	Americas	2
mar	MA	504	MO	600	Northern Africa	Africa	10
mco	MC	492	MN	221	Europe	Europe	8
mda	MD	498	MD	359	Europe	Europe	9
mdg	MG	450	MA	580	Eastern Africa	Africa	11
mdv	MV	462	MV	781	South Asia	Asia	6
mex	MX	484	MX	70	North America	Americas	1
mhl	MH	584	RM	983	Oceania	Asia	12
mkd	MK	807	MK	343	Europe	Europe	9
mli	ML	466	ML	432	Western Africa	Africa	11
mlt	MT	470	MT	338	Europe	Europe	8
mmr	MM	104	BM	775	Southeast Asia	Asia	5
mne	ME	499	MJ	341	Europe	Europe	9
mng	MN	496	MG	712	East Asia	Asia	4
mnp	MP	580	CQ		Oceania	Asia	12
moz	MZ	508	MZ	541	Eastern Africa	Africa	11
mrt	MR	478	MR	435	Western Africa	Africa	11
msr	MS	500	MH		Caribbean	Americas	2
mtq	MQ	474	MB		Caribbean	Americas	2
mus	MU	480	MP	590	Eastern Africa	Africa	11
mwi	MW	454	MI	553	Eastern Africa	Africa	11
mys	MY	458	MY	820	Southeast Asia	Asia	5
myt	YT	175	MF		Eastern Africa	Africa	11
nam	NA	516	WA	565	Southern Africa	Africa	11
ncl	NC	540	NC		Oceania	Asia	12
ner	NE	562	NG	436	Western Africa	Africa	11
nfk	NF	574	NF		Oceania	Asia	12
nga	NG	566	NI	475	Western Africa	Africa	11
nic	NI	558	NU	93	Central America	Americas	2
niu	NU	570	NE		Oceania	Asia	12
nkr					Caucasus and Central Asia	Europe	7
nld	NL	528	NL	210	Europe	Europe	8
nor	NO	578	NO	385	Europe	Europe	8
npl	NP	524	NP	790	South Asia	Asia	6
nru	NR	520	NR	971	Oceania	Asia	12
nzl	NZ	554	NZ	920	Oceania	Asia	12
omn	OM	512	MU	698	Middle East	Middle East	10
ost				397	Caucasus and Central Asia	Europe	7
pak	PK	586	PK	770	South Asia	Asia	6
pan	PA	591	PM	95	Central America	Americas	2
per	PE	604	PE	135	South America	Americas	3
phl	PH	608	RP	840	Southeast Asia	Asia	5
plw	PW	585	PS	986	Oceania	Asia	12
pmr					Europe	Europe	9
png	PG	598	PP	910	Oceania	Asia	12
pol	PL	616	PL	290	Europe	Europe	9
pri	PR	630	RQ		Caribbean	Americas	2
prk	KP	408	KN	731	East Asia	Asia	4
prt	PT	620	PO	235	Europe	Europe	8
pry	PY	600	PA	150	South America	Americas	3
pse	PS	275	WE		Middle East	Middle East	10
pyf	PF	258	FP		Oceania	Asia	12
qat	QA	634	QA	694	Middle East	Middle East	10
reu	RE	638	RE		Eastern Africa	Africa	11
rou	RO	642	RO	360	Europe	Europe	9
rus	RU	643	RS	365	Europe	Europe	9
rwa	RW	646	RW	517	Eastern Africa	Africa	11
sau	SA	682	SA	670	Middle East	Middle East	10
sdn	SD	729	SU	625	Northern Africa	Africa	11
sen	SN	686	SG	433	Western Africa	Africa	11
sgp	SG	702	SN	830	Southeast Asia	Asia	5
shn	SH	654	SH		Western Africa	Africa	11
slb	SB	90	BP	940	Oceania	Asia	12
sle	SL	694	SL	451	Western Africa	Africa	11
slv	SV	222	ES	92	Central America	Americas	2
smr	SM	674	SM	331	Europe	Europe	8
som	SO	706	SO	520	Eastern Africa	Africa	11
spm	PM	666	SB		North America	Americas
srb	RS	688	RI	340	Europe	Europe	9
ssd	SS	728	OD	626	Eastern Africa	Africa	11
stp	ST	678	TP	403	Middle Africa	Africa	11
sur	SR	740	NS	115	South America	Americas	3
svk	SK	703	LO	317	Europe	Europe	9
svn	SI	705	SI	349	Europe	Europe	9
swe	SE	752	SW	380	Europe	Europe	8
swz	SZ	748	WZ	572	Southern Africa	Africa	11
sxm	SX	534	NN		Caribbean	Americas	2
syc	SC	690	SE	591	Eastern Africa	Africa	11
syr	SY	760	SY	652	Middle East	Middle East	10
tca	TC	796	TK		Caribbean	Americas	2
tcd	TD	148	CD	483	Middle Africa	Africa	11
tgo	TG	768	TO	461	Western Africa	Africa	11
tha	TH	764	TH	800	Southeast Asia	Asia	5
tjk	TJ	762	TI	702	Caucasus and Central Asia	Asia	7
tkl	TK	772	TL		Oceania	Asia	12
tkm	TM	795	TX	701	Caucasus and Central Asia	Asia	7
tls	TL	626	TT	860	Southeast Asia	Asia	5
ton	TO	776	TN	972	Oceania	Asia	12
trc					Europe	Europe	8
tto	TT	780	TD	52	Caribbean	Americas	2
tun	TN	788	TS	616	Northern Africa	Africa	10
tur	TR	792	TU	640	Middle East	Middle East	10
tuv	TV	798	TV	973	Oceania	Asia	12
twn	TW	158	TW	713	East Asia	Asia	4
tza	TZ	834	TZ	510	Eastern Africa	Africa	11
uga	UG	800	UG	500	Eastern Africa	Africa	11
ukr	UA	804	UP	369	Europe	Europe	9
ury	UY	858	UY	165	South America	Americas	3
usa	US	840	US	2	North America	Americas	1
uzb	UZ	860	UZ	704	Caucasus and Central Asia	Asia	7
vat	VA	336	VT		Europe	Europe	8
vct	VC	670	VC	57	Caribbean	Americas	2
ven	VE	862	VE	101	South America	Americas	3
vgb	VG	92	VI		Caribbean	Americas	2
vir	VI	850	VQ		Caribbean	Americas	2
vnm	VN	704	VM	817	Southeast Asia	Asia	5
vut	VU	548	NH	935	Oceania	Asia	12
wlf	WF	876	WF		Oceania	Asia	12
wsm	WS	882	WS	990	Oceania	Asia	12
xkx	XK		KV	347	Europe	Europe	9
yem	YE	887	YM	678	Middle East	Middle East	10
zaf	ZA	710	SF	560	Southern Africa	Africa	11
zmb	ZM	894	ZA	551	Eastern Africa	Africa	11
zwe	ZW	716	ZI	552	Eastern Africa	Africa	11
