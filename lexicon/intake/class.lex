# Words of class, id, role and itemprop attributes in HTML ("article-body", "siteFooter" are split
# into words). -100 drops the element unless a good word stands beside it
# or inside it, -200 whatever stands there; 50 marks the story itself; others weigh for or against.
# origin: own
# license: same as the program
# columns: words, weight
about author	-100
actions	-10
ad	-100
addthis	-100
ads	-100
adslot	-100
advert	-100
advertisement	-100
advertising	-100
alert bar	-100
alertdialog	-100
app download	-100
article	10
article body	50
article content	50
article copy	50
article footer	-100
article fulltext	50
article main	50
article meta	-100
article page	50
article tags	-100
article text	50
article wrap	50
articlebody	50
articletext	50
aside	-10
audio player	-100
author	-10
author bio	-100
author box	-100
author info	-100
aux	-10
banner	-100
bar	-10
blog	10
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
call to action	-100
caption	-100
card	-100
cards	-100
carousel	-100
category	-10
catlinks	-100
ccpa	-200
cmp	-200
colophon	-100
column	10
com	-10
comment	-100
comments	-100
complementary	-100
consent	-200
contact	-10
content	10
content article	50
content body	50
content main	50
contentinfo	-100
cookie	-200
cookies	-200
copyright	-100
corrections footer	-100
credit	-100
credits	-100
cta	-100
date	-10
dateline-meta	-100
deck	-10
dfp	-100
dialog	-100
disqus	-200
donate	-100
donation	-100
dropdown	-100
embed	-10
entry	10
entry content	50
entry meta	-100
entrycontent	50
error	-100
errors	-100
external links	-100
extra	-10
facebook	-10
faq	-10
feedback	-100
field body	50
figcaption	-100
figure	-10
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
hp	-10
icon	-10
image	-10
image caption	-100
image credit	-100
img	-10
info	-10
infobox	-100
instagram	-10
jp relatedposts	-100
keywords	-100
kicker	-10
label	-10
lightbox	-100
link	-10
links	-10
list	-10
listing	-100
live ticker	-100
login	-100
logo	-10
main	10
main content	50
masthead	-100
media	-10
media caption	-100
menu	-100
message	-10
meta	-10
modal	-100
more from	-100
more stories	-100
most popular	-100
most read	-100
most viewed	-100
mw editsection	-100
mw parser output	50
nav	-100
navbar	-100
navbox	-100
navigation	-100
news content	50
news text	50
newsletter	-100
next article	-100
no print	-100
noprint	-100
notification	-10
onetrust	-200
outbound	-10
outbrain	-200
overlay	-100
page	10
page header	-100
pager	-100
pagination	-100
paragraph	10
photo	-10
photo credit	-100
player	-100
playlist	-100
poll	-100
popular	-100
popup	-100
post	10
post article	50
post body	50
post content	50
post meta	-100
postcontent	50
poweredby	-100
previous article	-100
print only	-100
printfooter	-100
product	-10
promo	-100
promos	-100
promotion	-100
prose	10
quiz	-100
rail	-10
rating	-100
reactions	-100
read more	-100
recirc	-100
recirculation	-100
recommendation	-100
recommendations	-100
recommended	-100
references	-100
reflist	-100
register	-100
related	-100
respond	-100
rich text	50
richtext	50
screen reader	-100
search	-100
secondary	-10
section	10
see also	-100
share	-100
sharebar	-100
sharethis	-100
sharing	-100
shop	-10
shoutbox	-10
side	-10
sidebar	-100
sidenav	-100
sign up	-100
signup	-100
site footer	-100
site header	-100
sitesub	-100
skiplink	-100
slider	-100
slideshow	-100
social	-100
sponsor	-100
sponsored	-100
sr only	-100
story	10
story body	50
story content	50
story tags	-100
story text	50
storybody	50
storytext	50
submenu	-100
subscribe	-100
subscription	-100
survey	-100
tablist	-100
taboola	-200
taglist	-100
tags	-100
teaser	-100
teasers	-100
text	10
text content	50
ticker	-100
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
unsupported	-100
up next	-100
up sell	-100
upsell	-100
utility	-10
video	-10
video player	-100
visually hidden	-100
widget	-100
widgets	-100
wp caption	-100
wysiwyg	50
zn body	50
