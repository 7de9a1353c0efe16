# Words of class, id, role and itemprop attributes in HTML ("article-body", "siteFooter" are split
# into words). -100 drops the element unless a good word stands beside it
# or inside it, -200 whatever stands there; -60 drops it unless it holds prose; 50 marks the story
# itself; others weigh for or against. role: deck for what sums a story up above it.
# origin: own
# license: same as the program
# columns: words, weight, role
# cell weight: -200..100
# cell role: deck | no text
about author	-100
the author	-100
abstract	0	deck
actions	-10
ad	-100
ad container	-100
ad label	-100
addthis	-100
ads	-100
adslot	-100
advert	-100
advertisement	-100
advertising	-100
affiliate disclaimer	-100
alert bar	-100
alertdialog	-100
also read	-100
app download	-100
article	10
article attribution	-100
article author	-100
article body	50
article content	50
article copy	50
article dek	0	deck
article excerpt	0	deck
article footer	-100
article fulltext	50
article intro	0	deck
article lead	0	deck
article main	50
article meta	-100
article page	50
article share	-100
article summary	0	deck
article tags	-100
article text	50
article topics	-100
article wrap	50
articlebody	50
articletext	50
aside	-10
audio player	-100
author	-10
author bio	-100
author box	-100
author card	-100
author content	-100
author description	-100
author info	-100
author profile	-100
aux	-10
bajada	0	deck
banner	-60
bar	-60
bio	-100
blog	10
bluesky embed	-100
body	10
body content	50
body copy	50
body paywall	50
body text	50
box	-10
breadcrumb	-100
breadcrumbs	-100
btn	-10
button	-10
byline	-100
bylines	-100
caas body	50
to action	-100
caption	-100
card	-60
cards	-60
carousel	-60
category	-10
catlinks	-100
ccpa	-200
chapeau	0	deck
cmp	-200
colophon	-100
column	10
com	-10
comment	-100
comment list	-200
comments	-100
comments area	-200
complementary	-100
consent	-200
contact	-10
content	10
content article	50
content body	50
content main	50
contentinfo	-100
contributor bio	-100
cookie	-200
cookie notice	-200
cookies	-200
copyright	-100
copyright notice	-100
corrections footer	-100
credit	-100
credits	-100
cta	-100
date	-10
dateline meta	-100
deck	-10	deck
dek	0	deck
description	0	deck
dfp	-100
dialog	-100
disclaimer	-60
disqus	-200
donate	-100
donation	-100
dropdown	-100
email opt	-100
embed	-10
entry	10
entry content	50
entry info	-100
entry meta	-100
entrycontent	50
error	-100
errors	-100
excerpt	0	deck
external links	-100
extra	-10
facebook	-10
fact box	-100
factbox	-100
faq	-10
fb post	-100
feedback	-100
field body	50
figcaption	-100
figure	-10
first paragraph	0	deck
flyout	-100
follow	-100
foot	-10
footer	-100
forum	-10
gallery	-100
gdpr	-200
global footer	-100
global header	-100
hatnote	-100
header	-10
headline	-10
hentry	10
hidden	-100
hide print	-100
hp	-10
icon	-10
image	-10
image caption	-100
image credit	-100
image description	-100
image gallery	-100
image title	-100
image widget	-100
img	-10
in active	50
info	-10
infobox	-100
inline promo	-100
inline related	-100
inset	-60
instagram	-10
instagram media	-100
intro	0	deck
jp relatedposts	-100
key points	-100
keypoints	-100
keywords	-100
kicker	-10
label	-10
latest news	-100
lead	0	deck
lead text	0	deck
lede	0	deck
lightbox	-100
link	-10
links	-10
list	-10
listing	-100
blog timestamp	-100
live ticker	-100
login	-100
logo	-10
main	10
main content	50
masthead	-100
media	-10
media caption	-100
menu	-100
message	-60
message text	50
meta	-10
modal	-60
more from	-100
more news	-100
more stories	-100
most popular	-100
most read	-100
most viewed	-100
mw editsection	-100
parser output	50
nav	-100
nav links	-100
navbar	-100
navbox	-100
navigation	-100
news caption	-100
news content	50
news text	50
newsletter	-100
newsletters	-100
next article	-100
no print	-100
noprint	-100
notification	-10
onetrust	-200
opt in	-100
outbound	-10
outbrain	-200
overlay	-60
page	10
page header	-100
pager	-100
pagination	-100
pane active	50
paragraph	10
paywall offer	-100
perex	0	deck
photo	-10
photo caption	-100
photo credit	-100
photo gallery	-100
player	-100
playlist	-100
poll	-100
popular	-100
popup	-60
post	10
post article	50
post author	-100
post body	50
post content	50
post meta	-100
post navigation	-100
postcontent	50
poweredby	-100
previous article	-100
print hide	-100
print only	-100
printfooter	-100
product	-10
promo	-100
promos	-100
promotion	-100
prose	10
pull quote	-60
pullquote	-60
quiz	-100
rail	-10
rating	-100
reactions	-60
read also	-100
read more	-60
read next	-100
recirc	-100
recirculation	-100
recommendation	-100
recommendations	-100
recommended	-100
references	-100
reflist	-100
register	-100
registration	-100
related	-100
related articles	-100
related content	-100
related inline	-100
related news	-100
related posts	-100
related stories	-100
respond	-100
rich text	50
richtext	50
screen reader	-100
search	-100
secondary	-60
section	10
see also	-100
share	-100
share bar	-100
share buttons	-100
share tools	-100
sharebar	-100
sharethis	-100
sharing	-100
shop	-10
shoutbox	-10
show active	50
side	-10
sidebar	-100
sidenav	-100
sign in	-100
sign up	-100
signup	-100
site footer	-100
site header	-100
sitesub	-100
skiplink	-100
slider	-60
slideshow	-60
social	-100
social links	-100
sponsor	-100
sponsored	-100
sr only	-100
standfirst	0	deck
story	10
story body	50
story content	50
story tags	-100
story text	50
storybody	50
storytext	50
strapline	0	deck
sub heading	0	deck
sub headline	0	deck
sub title	0	deck
subhead	0	deck
subheading	0	deck
subheadline	0	deck
subhed	0	deck
submenu	-100
subscribe	-100
subscription	-100
subtitle	0	deck
suggested	-100
suggested reading	-100
summary	0	deck
survey	-100
synopsis	0	deck
tab pane	-100
tablist	-60
taboola	-200
tag cloud	-100
tag list	-100
tagline	0	deck
taglist	-100
tags	-100
tags list	-100
teaser	-100
teaser text	0	deck
teasers	-100
text	10
text content	50
ticker	-100
tiktok embed	-100
time	-10
timestamp	-100
title	-10
toc	-100
toolbar	-100
tools	-10
tooltip	-100
topics	-100
trending	-100
tweet	-10
twitter	-10
twitter tweet	-100
unsupported	-100
up next	-100
up sell	-100
upsell	-100
utility	-10
video	-10
video caption	-100
video player	-100
visually hidden	-100
widget	-60
widgets	-60
wp caption	-100
element caption	-100
wysiwyg	50
zn body	50
