# The words that time is told with, by class. A rule asks for a class as <class>; the value goes into
# the frame's field of that name.
# needs: upper (written with a capital), inner (with a capital, and not at the head of a sentence),
# lower (without).
# origin: own
# licence: same as the program
# columns: word, class, value, needs
# cell class: after_christ | ago | article | before_christ | cardinal | clock_unit | clock_units | comparison
# cell class: context_unit | decade_name | direction | each | early_late | half_day | half_word | joining | joint
# cell class: lone_month | lone_season | loose_comparison | month | month_short | named_hour | one_clock_unit
# cell class: one_plain_unit | one_unit | opening | ordinal | ordinal_ending | part | part_of | parts | plain_unit
# cell class: plain_units | rare_unit | reporting_period | rhythm | scale | season | shared_thing | shift | single
# cell class: some | stretch | tens | told | turn | unit | units | weekday | weekday_short | weekdays | zone
# cell value: any text
# cell needs: inner | lower | upper | no text
# example: "march<TAB>month<TAB>3<TAB>upper" reads "in March", and leaves "they march" alone

january	month	1

january	lone_month	1

february	month	2

february	lone_month	2

march	month	3	upper

march	lone_month	3	inner

april	month	4

april	lone_month	4

may	month	5	upper

may	lone_month	5	inner

june	month	6

june	lone_month	6

july	month	7

july	lone_month	7

august	month	8	upper

august	lone_month	8	upper

september	month	9

september	lone_month	9

october	month	10

october	lone_month	10

november	month	11

november	lone_month	11

december	month	12

december	lone_month	12

jan	month_short	1	upper
feb	month_short	2	upper
mar	month_short	3	upper
apr	month_short	4	upper
jun	month_short	6	upper
jul	month_short	7	upper
aug	month_short	8	upper
sep	month_short	9	upper
sept	month_short	9	upper
oct	month_short	10	upper
nov	month_short	11	upper
dec	month_short	12	upper

monday	weekday	1

mondays	weekdays	1

tuesday	weekday	2

tuesdays	weekdays	2

wednesday	weekday	3

wednesdays	weekdays	3

thursday	weekday	4

thursdays	weekdays	4

friday	weekday	5

fridays	weekdays	5

saturday	weekday	6

saturdays	weekdays	6

sunday	weekday	7

sundays	weekdays	7

mon	weekday_short	1	upper
tue	weekday_short	2	upper
tues	weekday_short	2	upper
wed	weekday_short	3	upper
thu	weekday_short	4	upper
thur	weekday_short	4	upper
thurs	weekday_short	4	upper
fri	weekday_short	5	upper
sat	weekday_short	6	upper
sun	weekday_short	7	upper

day	unit	day

day	one_unit	day

days	unit	day

days	units	day

week	unit	week

week	one_unit	week

weeks	unit	week

weeks	units	week

month	unit	month

month	one_unit	month

months	unit	month

months	units	month

year	unit	year

year	one_unit	year

years	unit	year

years	units	year

quarter	unit	quarter

quarter	one_unit	quarter

quarters	unit	quarter

quarters	units	quarter

decade	unit	decade

decade	one_unit	decade

decades	unit	decade

decades	units	decade

century	unit	century

century	one_unit	century

centuries	unit	century

centuries	units	century

weekend	rare_unit	weekend
weekends	rare_unit	weekend

fortnight	unit	fortnight

fortnight	one_unit	fortnight

fortnights	unit	fortnight

fortnights	units	fortnight

semester	rare_unit	halfyear
night	rare_unit	nights
nights	rare_unit	nights

hour	clock_unit	hour

hour	one_clock_unit	hour

hours	clock_unit	hour

hours	clock_units	hour

minute	clock_unit	minute

minute	one_clock_unit	minute

minutes	clock_unit	minute

minutes	clock_units	minute

second	clock_unit	second


seconds	clock_unit	second

seconds	clock_units	second

hrs	clock_unit	hour

hrs	clock_units	hour

mins	clock_unit	minute

mins	clock_units	minute

secs	clock_unit	second

secs	clock_units	second

spring	season	spring
springtime	season	spring

springtime	lone_season	spring	lower

summer	season	summer

summer	lone_season	summer	lower

summertime	season	summer

summertime	lone_season	summer	lower

fall	season	fall
autumn	season	fall

autumn	lone_season	fall	lower

winter	season	winter

winter	lone_season	winter	lower

wintertime	season	winter

wintertime	lone_season	winter	lower

morning	part	morning
mornings	part	morning
afternoon	part	afternoon
afternoons	part	afternoon
evening	part	evening
evenings	part	evening
night	part	night
dawn	part	morning
dusk	part	evening
daybreak	part	morning
sunrise	part	morning
sunset	part	evening
nightfall	part	evening
lunchtime	part	midday
daytime	part	daytime
nighttime	part	night

last	direction	-1
past	direction	-1
previous	direction	-1
this	direction	0
next	direction	1
coming	direction	1
upcoming	direction	1
this past	direction	-1
this coming	direction	1
this last	direction	-1
this next	direction	1

last	turn	-1
this	turn	0
next	turn	1
this past	turn	-1
this coming	turn	1
this current	turn	0

past	stretch	-1
last	stretch	-1
previous	stretch	-1
preceding	stretch	-1
next	stretch	1
coming	stretch	1
following	stretch	1
first	stretch	0
latest	stretch	-1
final	stretch	0
recent	stretch	-1
ensuing	stretch	1
opening	stretch	0
closing	stretch	0


early	early_late	start
mid	early_late	mid
late	early_late	end

beginning	part_of	start
start	part_of	start
onset	part_of	start
middle	part_of	mid
end	part_of	end
close	part_of	end
turn	part_of	start
early part	part_of	start
latter part	part_of	end
early days	part_of	start
early months	part_of	start
final days	part_of	end
closing days	part_of	end
opening days	part_of	start

nearly	comparison	less_than
almost	comparison	less_than
less than	comparison	less_than
fewer than	comparison	less_than
under	comparison	less_than
more than	comparison	more_than
at least	comparison	equal_or_more
at most	comparison	equal_or_less
up to	comparison	equal_or_less
no more than	comparison	equal_or_less
no less than	comparison	equal_or_more
around	comparison	approx
roughly	comparison	approx
approximately	comparison	approx
some	comparison	approx
as many as	comparison	equal_or_less
as long as	comparison	equal_or_less
just under	comparison	less_than
just over	comparison	more_than
well over	comparison	more_than
close to	comparison	approx

about	loose_comparison	approx
over	loose_comparison	more_than

one	cardinal	1
two	cardinal	2
three	cardinal	3
four	cardinal	4
five	cardinal	5
six	cardinal	6
seven	cardinal	7
eight	cardinal	8
nine	cardinal	9
ten	cardinal	10
eleven	cardinal	11
twelve	cardinal	12
thirteen	cardinal	13
fourteen	cardinal	14
fifteen	cardinal	15
sixteen	cardinal	16
seventeen	cardinal	17
eighteen	cardinal	18
nineteen	cardinal	19

twenty	tens	20
thirty	tens	30
forty	tens	40
fifty	tens	50
sixty	tens	60
seventy	tens	70
eighty	tens	80
ninety	tens	90

hundred	scale	100
thousand	scale	1000
million	scale	1000000
dozen	scale	12

first	ordinal	1
second	ordinal	2
third	ordinal	3
fourth	ordinal	4
fifth	ordinal	5
sixth	ordinal	6
seventh	ordinal	7
eighth	ordinal	8
ninth	ordinal	9
tenth	ordinal	10
eleventh	ordinal	11
twelfth	ordinal	12
thirteenth	ordinal	13
fourteenth	ordinal	14
fifteenth	ordinal	15
sixteenth	ordinal	16
seventeenth	ordinal	17
eighteenth	ordinal	18
nineteenth	ordinal	19
twentieth	ordinal	20
thirtieth	ordinal	30

st	ordinal_ending	1
nd	ordinal_ending	1
rd	ordinal_ending	1
th	ordinal_ending	1

several	some	-1
few	some	-1
a few	some	-1
many	some	-1
some	some	-1
numerous	some	-1
various	some	-1
dozens of	some	-1
a few dozen	some	-1
several dozen	some	-1
several hundred	some	-1
a few hundred	some	-1
a few thousand	some	-1
several thousand	some	-1
scores of	some	-1
hundreds of	some	-1
thousands of	some	-1
a number of	some	-1
countless	some	-1
a handful of	some	-1
a couple of	some	200
couple	some	200
a couple	some	200
couple of	some	200
a pair of	some	200
a dozen	some	1200
a hundred	some	10000
a thousand	some	100000
half a dozen	some	600
a half dozen	some	600
two dozen	some	2400
tens of	some	-1
quite a few	some	-1
the many	some	-1

a	single	100
an	single	100
one	single	100
another	single	100
a full	single	100
an entire	single	100
a whole	single	100
a single	single	100

ago	ago	-1
back	ago	-1

earlier	shift	-1
previously	shift	-1
beforehand	shift	-1
later	shift	1
afterward	shift	1
afterwards	shift	1
thereafter	shift	1
after that	shift	1
before that	shift	-1

next	told	1
previous	told	-1
preceding	told	-1
same	told	0
the following	told	1
very same	told	0

am	half_day	0
pm	half_day	12
a.m.	half_day	0
p.m.	half_day	12
a.m	half_day	0
p.m	half_day	12

gmt	zone	universal
utc	zone	universal
z	zone	universal
est	zone	local
edt	zone	local
cst	zone	local
cdt	zone	local
mst	zone	local
mdt	zone	local
pst	zone	local
pdt	zone	local
bst	zone	local
cet	zone	local
cest	zone	local
eet	zone	local
msk	zone	local
ist	zone	local
jst	zone	local
local time	zone	local
eastern time	zone	local
eastern	zone	local
moscow time	zone	local
et	zone	local
pacific time	zone	local
pt	zone	local
central time	zone	local
greenwich mean time	zone	universal
eastern standard time	zone	local
eastern daylight time	zone	local
universal time	zone	universal

nineties	decade_name	199
eighties	decade_name	198
seventies	decade_name	197
sixties	decade_name	196
fifties	decade_name	195
forties	decade_name	194
thirties	decade_name	193
twenties	decade_name	192

bc	before_christ	1
b.c.	before_christ	1
bce	before_christ	1
b.c	before_christ	1
b.c.e.	before_christ	1

ad	after_christ	0
a.d.	after_christ	0
ce	after_christ	0
c.e.	after_christ	0
a.d	after_christ	0

each	each	1
every	each	1

and	joining	0
a	article	1
half	half_word	0

at	joint	0
on	joint	0
of	joint	0
,	joint	0
, at	joint	0
, on	joint	0
around	joint	0
about	joint	0
at around	joint	0
at about	joint	0
in the	joint	0
by	joint	0
during the	joint	0

flight	shared_thing	day
plane	shared_thing	day
train	shared_thing	day
bus	shared_thing	day
ferry	shared_thing	day
boat	shared_thing	day
ship	shared_thing	day
convoy	shared_thing	day
day	shared_thing	day
night	shared_thing	day
date	shared_thing	day
morning	shared_thing	day
evening	shared_thing	day
afternoon	shared_thing	day

noon	named_hour	12
midday	named_hour	12
mid-day	named_hour	12
midnight	named_hour	0

daily	rhythm	day	lower
hourly	rhythm	hour
weekly	rhythm	week
monthly	rhythm	month
nightly	rhythm	nights
yearly	rhythm	year
biweekly	rhythm	fortnight

(	opening	0
[	opening	0

period	reporting_period	period
quarter	reporting_period	quarter

quarter	context_unit	quarter
year	context_unit	year
week	context_unit	week
month	context_unit	month

mornings	parts	morning
afternoons	parts	afternoon
evenings	parts	evening
nights	parts	night

day	plain_unit	day
days	plain_unit	day
day	one_plain_unit	day
days	plain_units	day

week	plain_unit	week
weeks	plain_unit	week
week	one_plain_unit	week
weeks	plain_units	week

month	plain_unit	month
months	plain_unit	month
month	one_plain_unit	month
months	plain_units	month

year	plain_unit	year
years	plain_unit	year
year	one_plain_unit	year
years	plain_units	year

decade	plain_unit	decade
decades	plain_unit	decade
decade	one_plain_unit	decade
decades	plain_units	decade

century	plain_unit	century
centuries	plain_unit	century
century	one_plain_unit	century
centuries	plain_units	century

fortnight	plain_unit	fortnight
fortnights	plain_unit	fortnight
fortnight	one_plain_unit	fortnight
fortnights	plain_units	fortnight
