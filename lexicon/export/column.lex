# The columns of each format's tables, in their order, and what stands in them: a field of ours
# (src/export/fields*.c), TABLE.COLUMN of another file here, =TEXT for the same in every row, or nothing.
# !code, !day, !place: a row without such a value is left out and counted, since the codebook cannot say
# what we know. hxl: the tag of --hxl.
# Names are the codebooks', letter for letter: UCDP GED 23.1, ACLED 2023, GTD 2021, GDELT 2.0, POLECAT 2023.
# origin: own; the names of columns are the codebooks'. licence: as the program
# example: UCDP's "where_prec" is the column "ged" of precision.lex
# columns: table, column, field, hxl
# cell column: any text
# cell field: any text
# cell hxl: any text
acled events	!code	subevent.event_type
acled events	!day	moment.acled
acled events	!place	precision.acled
acled events	event_id_cnty	acled.id
acled events	event_date	acled.date
acled events	year	acled.year
acled events	time_precision	moment.acled
acled events	disorder_type	subevent.disorder_type
acled events	event_type	subevent.event_type
acled events	sub_event_type	acled.subevent
acled events	actor1	acled.actor1
acled events	assoc_actor_1
acled events	inter1	acled.inter1
acled events	actor2	acled.actor2
acled events	assoc_actor_2
acled events	inter2	acled.inter2
acled events	interaction	acled.interaction
acled events	civilian_targeting	acled.targeting
acled events	iso	country.numeric
acled events	region	country.acled
acled events	country	country_name
acled events	admin1	province
acled events	admin2	district
acled events	admin3
acled events	location	place
acled events	latitude	latitude
acled events	longitude	longitude
acled events	geo_precision	precision.acled
acled events	source	outlet_names
acled events	source_scale
acled events	notes	notes
acled events	fatalities	acled.fatalities
acled events	tags
acled events	timestamp	acled.timestamp
acled withdrawn	event_id_cnty	acled.withdrawn_id
acled withdrawn	deleted_timestamp	acled.withdrawn_at
csv claims	id	claim.id	#meta+id
csv claims	uid	claim.uid	#meta+id+uid
csv claims	incident	claim.incident	#event+id
csv claims	article	claim.article
csv claims	slot	claim.slot	#indicator+name
csv claims	value	claim.value	#indicator+value
csv claims	low	claim.low	#indicator+num+min
csv claims	high	claim.high	#indicator+num+max
csv claims	earliest	claim.earliest	#date+start
csv claims	latest	claim.latest	#date+end
csv claims	holder	claim.holder	#meta+holder
csv claims	holder_kind	claim.holder_kind
csv claims	via	claim.via
csv claims	parent	claim.parent
csv claims	stance	claim.stance
csv claims	certainty	claim.certainty
csv claims	outlet	claim.outlet	#meta+source+name
csv claims	title	claim.title
csv claims	published	claim.published	#date+published
csv claims	url	claim.url	#meta+source+url
csv claims	start	claim.start
csv claims	end	claim.end
csv claims	words	claim.words	#description+quote
csv claims	sentence	claim.sentence
csv claims	why	claim.why
csv claims	cue	claim.cue
csv claims	chain	claim.chain
csv claims	answers	claim.answers
csv claims	holder_title	claim.holder_title
csv claims	holder_role	claim.holder_role
csv claims	affiliation	claim.affiliation
csv claims	holder_country	claim.holder_country
csv claims	age	claim.age
csv claims	sex	claim.sex
csv incidents	id	id	#meta+id
csv incidents	uid	uid	#meta+id+uid
csv incidents	type	type	#event+type
csv incidents	mode	mode	#event+mode
csv incidents	contexts	contexts	#event+context+list
csv incidents	label	label	#event+name
csv incidents	earliest	earliest	#date+start
csv incidents	latest	latest	#date+end
csv incidents	day_precision	moment_class	#date+precision
csv incidents	place	place	#loc+name
csv incidents	country	country_code	#country+code
csv incidents	province	province	#adm1+name
csv incidents	district	district	#adm2+name
csv incidents	geoname	geoname	#loc+code+geonames
csv incidents	latitude	latitude	#geo+lat
csv incidents	longitude	longitude	#geo+lon
csv incidents	place_precision	place_precision	#geo+precision
csv incidents	perpetrator	doer_name	#actor+perpetrator
csv incidents	victim	victim_name	#affected+description
csv incidents	weapon	weapon_name
csv incidents	killed_low	killed_low	#affected+killed+min
csv incidents	killed_best	killed_best	#affected+killed+best
csv incidents	killed_high	killed_high	#affected+killed+max
csv incidents	injured_low	injured_low	#affected+injured+min
csv incidents	injured_best	injured_best	#affected+injured+best
csv incidents	injured_high	injured_high	#affected+injured+max
csv incidents	policy	policy
csv incidents	disputed	disputed
csv incidents	topic	topic
csv incidents	articles	articles
csv incidents	outlets	outlets
csv incidents	claims	claims
csv incidents	holders	holders	#meta+holder
csv incidents	outlet_names	outlet_names	#meta+source+name
csv incidents	urls	urls	#meta+source+url
csv incidents	revision	revision	#meta+revision
csv incidents	changed	changed	#date+updated
csv people	person	stay.person	#contact+name
csv people	kind	stay.kind
csv people	place	stay.place	#loc+name
csv people	earliest	stay.earliest	#date+start
csv people	latest	stay.latest	#date+end
csv people	inferred_from	stay.inferred_from
csv people	holder	stay.holder	#meta+holder
csv people	words	stay.words	#description+quote
csv withdrawn	id	withdrawn.id	#meta+id
csv withdrawn	uid	withdrawn.uid	#meta+id+uid
csv withdrawn	became	withdrawn.became
csv withdrawn	at	withdrawn.at	#date+withdrawn
csv withdrawn	revision	withdrawn.revision	#meta+revision
gdelt events	!code	cameo.code
gdelt events	!day	gdelt.day
gdelt events	GLOBALEVENTID	id
gdelt events	SQLDATE	gdelt.day
gdelt events	MonthYear	gdelt.month
gdelt events	Year	gdelt.year
gdelt events	FractionDate	gdelt.fraction
gdelt events	Actor1Code	actor1.code
gdelt events	Actor1Name	doer_name
gdelt events	Actor1CountryCode	actor1.country
gdelt events	Actor1KnownGroupCode
gdelt events	Actor1EthnicCode
gdelt events	Actor1Religion1Code
gdelt events	Actor1Religion2Code
gdelt events	Actor1Type1Code	doer.cameo
gdelt events	Actor1Type2Code
gdelt events	Actor1Type3Code
gdelt events	Actor2Code	actor2.code
gdelt events	Actor2Name	victim_name
gdelt events	Actor2CountryCode	actor2.country
gdelt events	Actor2KnownGroupCode
gdelt events	Actor2EthnicCode
gdelt events	Actor2Religion1Code
gdelt events	Actor2Religion2Code
gdelt events	Actor2Type1Code	victim.cameo
gdelt events	Actor2Type2Code
gdelt events	Actor2Type3Code
gdelt events	IsRootEvent	=1
gdelt events	EventCode	cameo.code
gdelt events	EventBaseCode	cameo.base
gdelt events	EventRootCode	cameo.root
gdelt events	QuadClass	cameo.quad
gdelt events	GoldsteinScale	cameo.scale
gdelt events	NumMentions	claims
gdelt events	NumSources	outlets
gdelt events	NumArticles	source_count
gdelt events	AvgTone	=0
gdelt events	Actor1Geo_Type
gdelt events	Actor1Geo_FullName
gdelt events	Actor1Geo_CountryCode
gdelt events	Actor1Geo_ADM1Code
gdelt events	Actor1Geo_ADM2Code
gdelt events	Actor1Geo_Lat
gdelt events	Actor1Geo_Long
gdelt events	Actor1Geo_FeatureID
gdelt events	Actor2Geo_Type
gdelt events	Actor2Geo_FullName
gdelt events	Actor2Geo_CountryCode
gdelt events	Actor2Geo_ADM1Code
gdelt events	Actor2Geo_ADM2Code
gdelt events	Actor2Geo_Lat
gdelt events	Actor2Geo_Long
gdelt events	Actor2Geo_FeatureID
gdelt events	ActionGeo_Type	gdelt.place_type
gdelt events	ActionGeo_FullName	place
gdelt events	ActionGeo_CountryCode	country.fips
gdelt events	ActionGeo_ADM1Code	gdelt.division
gdelt events	ActionGeo_ADM2Code
gdelt events	ActionGeo_Lat	latitude
gdelt events	ActionGeo_Long	longitude
gdelt events	ActionGeo_FeatureID	gdelt.feature
gdelt events	DATEADDED	gdelt.added
gdelt events	SOURCEURL	first_url
gdelt mentions	!code	cameo.code
gdelt mentions	!day	gdelt.day
gdelt mentions	GLOBALEVENTID	id
gdelt mentions	EventTimeDate	mention.event_time
gdelt mentions	MentionTimeDate	mention.time
gdelt mentions	MentionType	mention.type
gdelt mentions	MentionSourceName	mention.outlet
gdelt mentions	MentionIdentifier	mention.identifier
gdelt mentions	SentenceID
gdelt mentions	Actor1CharOffset	=-1
gdelt mentions	Actor2CharOffset	=-1
gdelt mentions	ActionCharOffset	mention.offset
gdelt mentions	InRawText	=1
gdelt mentions	Confidence	mention.confidence
gdelt mentions	MentionDocLen
gdelt mentions	MentionDocTone	=0
gdelt mentions	MentionDocTranslationInfo
gdelt mentions	Extras	mention.extras
gdelt withdrawn	GLOBALEVENTID	withdrawn.id
gdelt withdrawn	became	withdrawn.became
gdelt withdrawn	withdrawn	withdrawn.at
ged events	!code	ged.eligible
ged events	!day	moment.ged
ged events	!place	precision.ged
ged events	id	id
ged events	relid	uid
ged events	year	year
ged events	active_year
ged events	code_status	ged.status
ged events	type_of_violence	ged.violence
ged events	conflict_dset_id
ged events	conflict_new_id
ged events	conflict_name
ged events	dyad_dset_id
ged events	dyad_new_id
ged events	dyad_name	ged.dyad
ged events	side_a_dset_id
ged events	side_a_new_id
ged events	side_a	ged.side_a
ged events	side_b_dset_id
ged events	side_b_new_id
ged events	side_b	ged.side_b
ged events	number_of_sources	outlets
ged events	source_article	source_articles
ged events	source_office	outlet_names
ged events	source_date	source_days
ged events	source_headline	source_titles
ged events	source_original	voices
ged events	where_prec	precision.ged
ged events	where_coordinates	place
ged events	where_description	place
ged events	adm_1	province
ged events	adm_2	district
ged events	latitude	latitude
ged events	longitude	longitude
ged events	geom_wkt	ged.wkt
ged events	priogrid_gid	ged.priogrid
ged events	country	country_name
ged events	country_id	country.gw
ged events	region	country.ucdp
ged events	event_clarity	ged.clarity
ged events	date_prec	moment.ged
ged events	date_start	ged.date_start
ged events	date_end	ged.date_end
ged events	deaths_a	=0
ged events	deaths_b	=0
ged events	deaths_civilians	ged.civilians
ged events	deaths_unknown	ged.unknown
ged events	best	ged.best
ged events	high	ged.high
ged events	low	ged.low
ged events	gwnoa	ged.gwnoa
ged events	gwnob	ged.gwnob
ged withdrawn	id	withdrawn.id
ged withdrawn	relid	withdrawn.uid
ged withdrawn	became	withdrawn.became
ged withdrawn	withdrawn	withdrawn.at
geojson	id	id
geojson	type	type
geojson	mode	mode
geojson	contexts	contexts
geojson	label	label
geojson	start	earliest
geojson	end	latest
geojson	day_precision	moment_class
geojson	place	place
geojson	country	country_code
geojson	province	province
geojson	district	district
geojson	geoname	geoname
geojson	place_precision	place_precision
geojson	killed_low	killed_low
geojson	killed_best	killed_best
geojson	killed_high	killed_high
geojson	injured_low	injured_low
geojson	injured_best	injured_best
geojson	injured_high	injured_high
geojson	policy	policy
geojson	disputed	disputed
geojson	articles	articles
geojson	holders	holders
geojson	sources	urls
geojson	revision	revision
geojson	changed	changed
gtd events	!code	gtd.eligible
gtd events	!day	gtd.year
gtd events	eventid	gtd.id
gtd events	iyear	gtd.year
gtd events	imonth	gtd.month
gtd events	iday	gtd.day
gtd events	approxdate	gtd.approximate
gtd events	extended
gtd events	resolution
gtd events	country
gtd events	country_txt	country_name
gtd events	region	country.gtd
gtd events	region_txt	gtd.region_text
gtd events	provstate	province
gtd events	city	gtd.city
gtd events	latitude	latitude
gtd events	longitude	longitude
gtd events	specificity	precision.gtd
gtd events	vicinity	=0
gtd events	location
gtd events	summary	notes
gtd events	crit1
gtd events	crit2
gtd events	crit3
gtd events	doubtterr	=-9
gtd events	alternative
gtd events	alternative_txt
gtd events	multiple	=0
gtd events	success	=-9
gtd events	suicide	gtd.suicide
gtd events	attacktype1	gtd.attack
gtd events	attacktype1_txt	gtd.attack_text
gtd events	attacktype2
gtd events	attacktype2_txt
gtd events	attacktype3
gtd events	attacktype3_txt
gtd events	targtype1	gtd.target
gtd events	targtype1_txt	gtd.target_text
gtd events	targsubtype1
gtd events	targsubtype1_txt
gtd events	corp1
gtd events	target1	victim_name
gtd events	natlty1
gtd events	natlty1_txt	gtd.nationality
gtd events	targtype2
gtd events	targtype2_txt
gtd events	targsubtype2
gtd events	targsubtype2_txt
gtd events	corp2
gtd events	target2
gtd events	natlty2
gtd events	natlty2_txt
gtd events	targtype3
gtd events	targtype3_txt
gtd events	targsubtype3
gtd events	targsubtype3_txt
gtd events	corp3
gtd events	target3
gtd events	natlty3
gtd events	natlty3_txt
gtd events	gname	gtd.group
gtd events	gsubname
gtd events	gname2	gtd.group2
gtd events	gsubname2
gtd events	gname3	gtd.group3
gtd events	gsubname3
gtd events	motive
gtd events	guncertain1	gtd.uncertain
gtd events	guncertain2	gtd.uncertain2
gtd events	guncertain3	gtd.uncertain3
gtd events	individual	=0
gtd events	nperps	=-99
gtd events	nperpcap	=-99
gtd events	claimed	gtd.claimed
gtd events	claimmode	gtd.claim_mode
gtd events	claimmode_txt	gtd.claim_mode_text
gtd events	claim2	gtd.claim2
gtd events	claimmode2
gtd events	claimmode2_txt
gtd events	claim3	gtd.claim3
gtd events	claimmode3
gtd events	claimmode3_txt
gtd events	compclaim	gtd.competing
gtd events	weaptype1	gtd.weapon
gtd events	weaptype1_txt	gtd.weapon_text
gtd events	weapsubtype1
gtd events	weapsubtype1_txt
gtd events	weaptype2
gtd events	weaptype2_txt
gtd events	weapsubtype2
gtd events	weapsubtype2_txt
gtd events	weaptype3
gtd events	weaptype3_txt
gtd events	weapsubtype3
gtd events	weapsubtype3_txt
gtd events	weaptype4
gtd events	weaptype4_txt
gtd events	weapsubtype4
gtd events	weapsubtype4_txt
gtd events	weapdetail	weapon_name
gtd events	nkill	killed_best
gtd events	nkillus
gtd events	nkillter
gtd events	nwound	injured_best
gtd events	nwoundus
gtd events	nwoundte
gtd events	property	=-9
gtd events	propextent
gtd events	propextent_txt
gtd events	propvalue
gtd events	propcomment
gtd events	ishostkid	gtd.kidnap
gtd events	nhostkid	gtd.hostages
gtd events	nhostkidus
gtd events	nhours
gtd events	ndays
gtd events	divert
gtd events	kidhijcountry
gtd events	ransom
gtd events	ransomamt
gtd events	ransomamtus
gtd events	ransompaid
gtd events	ransompaidus
gtd events	ransomnote
gtd events	hostkidoutcome
gtd events	hostkidoutcome_txt
gtd events	nreleased	gtd.released
gtd events	addnotes	gtd.addnotes
gtd events	scite1	citation1
gtd events	scite2	citation2
gtd events	scite3	citation3
gtd events	dbsource	=dateline
gtd events	INT_LOG	=-9
gtd events	INT_IDEO	=-9
gtd events	INT_MISC	=-9
gtd events	INT_ANY	=-9
gtd events	related
gtd withdrawn	eventnumber	withdrawn.id
gtd withdrawn	became	withdrawn.became
gtd withdrawn	withdrawn	withdrawn.at
ical	!day	moment.ical
jsonl articles	key	article.key
jsonl articles	id	article.id
jsonl articles	date	article.day
jsonl articles	title	article.title
jsonl articles	outlet	article.outlet
jsonl articles	url	article.url
jsonl articles	language	article.language
jsonl articles	text	article.text
jsonl articles	printings	article.printings
jsonl claims	id	claim.id
jsonl claims	uid	claim.uid
jsonl claims	incident	claim.incident
jsonl claims	article	claim.article
jsonl claims	slot	claim.slot
jsonl claims	value	claim.value
jsonl claims	low	claim.low
jsonl claims	high	claim.high
jsonl claims	earliest	claim.earliest
jsonl claims	latest	claim.latest
jsonl claims	holder	claim.holder
jsonl claims	holder_kind	claim.holder_kind
jsonl claims	via	claim.via
jsonl claims	parent	claim.parent
jsonl claims	stance	claim.stance
jsonl claims	certainty	claim.certainty
jsonl claims	outlet	claim.outlet
jsonl claims	title	claim.title
jsonl claims	published	claim.published
jsonl claims	url	claim.url
jsonl claims	start	claim.start
jsonl claims	end	claim.end
jsonl claims	words	claim.words
jsonl claims	sentence	claim.sentence
jsonl claims	why	claim.why
jsonl claims	cue	claim.cue
jsonl claims	chain	claim.chain
jsonl claims	answers	claim.answers
jsonl claims	holder_title	claim.holder_title
jsonl claims	holder_role	claim.holder_role
jsonl claims	affiliation	claim.affiliation
jsonl claims	holder_country	claim.holder_country
jsonl claims	age	claim.age
jsonl claims	sex	claim.sex
jsonl incidents	id	id
jsonl incidents	uid	uid
jsonl incidents	type	type
jsonl incidents	mode	mode
jsonl incidents	contexts	contexts
jsonl incidents	label	label
jsonl incidents	earliest	earliest
jsonl incidents	latest	latest
jsonl incidents	day_precision	moment_class
jsonl incidents	place	place
jsonl incidents	country	country_code
jsonl incidents	province	province
jsonl incidents	district	district
jsonl incidents	geoname	geoname
jsonl incidents	latitude	latitude
jsonl incidents	longitude	longitude
jsonl incidents	place_precision	place_precision
jsonl incidents	perpetrator	doer_name
jsonl incidents	victim	victim_name
jsonl incidents	weapon	weapon_name
jsonl incidents	killed_low	killed_low
jsonl incidents	killed_best	killed_best
jsonl incidents	killed_high	killed_high
jsonl incidents	injured_low	injured_low
jsonl incidents	injured_best	injured_best
jsonl incidents	injured_high	injured_high
jsonl incidents	policy	policy
jsonl incidents	disputed	disputed
jsonl incidents	topic	topic
jsonl incidents	articles	articles
jsonl incidents	outlets	outlets
jsonl incidents	claims	claims
jsonl incidents	holders	holders
jsonl incidents	outlet_names	outlet_names
jsonl incidents	urls	urls
jsonl incidents	revision	revision
jsonl incidents	changed	changed
jsonl people	person	stay.person
jsonl people	kind	stay.kind
jsonl people	place	stay.place
jsonl people	earliest	stay.earliest
jsonl people	latest	stay.latest
jsonl people	inferred_from	stay.inferred_from
jsonl people	holder	stay.holder
jsonl people	words	stay.words
jsonl withdrawn	id	withdrawn.id
jsonl withdrawn	uid	withdrawn.uid
jsonl withdrawn	became	withdrawn.became
jsonl withdrawn	at	withdrawn.at
jsonl withdrawn	revision	withdrawn.revision
plover	!code	cameo.code
plover	!day	polecat.day
polecat events	!code	cameo.code
polecat events	!day	polecat.day
polecat events	Event ID	uid
polecat events	Event Date	polecat.day
polecat events	Event Type	type
polecat events	Event Mode	mode
polecat events	Intensity
polecat events	Quad Code	quad_text
polecat events	Contexts	polecat.contexts
polecat events	Actor Name	doer_name
polecat events	Actor Country	actor1.country_name
polecat events	Actor COW	doer_country.gw
polecat events	Primary Actor Sector	doer_role
polecat events	Actor Sectors	doer_role
polecat events	Actor Title
polecat events	Actor Name Raw	doer_name
polecat events	Wikipedia Actor ID
polecat events	Recipient Name	victim_name
polecat events	Recipient Country	actor2.country_name
polecat events	Recipient COW	victim_country.gw
polecat events	Primary Recipient Sector	victim_role
polecat events	Recipient Sectors	victim_role
polecat events	Recipient Title
polecat events	Recipient Name Raw	victim_name
polecat events	Wikipedia Recipient ID
polecat events	Placename	place
polecat events	City	town
polecat events	District	district
polecat events	Province	province
polecat events	Country	country_name
polecat events	Latitude	latitude
polecat events	Longitude	longitude
polecat events	GeoNames ID	geoname
polecat events	Raw Placename	place
polecat events	Feature Type	place_precision
polecat events	Source	outlet_names
polecat events	Publication Date	first_published
polecat events	Story People	story_people
polecat events	Story Organizations	story_organizations
polecat events	Story Locations	story_places
polecat events	Language	=eng
polecat events	Version	version
polecat withdrawn	Event ID	withdrawn.uid
polecat withdrawn	became	withdrawn.became
polecat withdrawn	withdrawn	withdrawn.at
timelinejs	!day	any_day
