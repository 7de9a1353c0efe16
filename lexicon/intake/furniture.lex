# Lines that are no part of a story, in lower case. match: whole (the line is the phrase), start (it
# begins with it), inside (it holds it; only for long, unmistakable phrases), credit (it ends in brackets that hold it: a caption).
# origin: own
# license: same as the program
# columns: phrase, match
# cell match: credit | inside | start | whole
advertisement	whole
advertisements	whole
advertising	whole
read more	whole
read also	whole
related	whole
related articles	whole
related stories	whole
related news	whole
share	whole
tweet	whole
email	whole
print	whole
comments	whole
comment	whole
subscribe	whole
sign up	whole
log in	whole
sign in	whole
continue reading	whole
loading	whole
loading...	whole
most read	whole
most popular	whole
trending	whole
recommended	whole
you may also like	whole
watch	whole
photos	whole
gallery	whole
click here	whole
more details to come	whole
this is a developing story.	whole
editor's picks	whole
skip to content	whole
skip to main content	whole
top stories	whole
latest news	whole
report a typo	whole
view comments	whole
show comments	whole
next	whole
previous	whole
close	whole
menu	whole
search	whole
tags	whole
topics	whole
newsletter	whole
newsletters	whole
learn more	whole
see more	whole
view more	whole
show more	whole
load more	whole
-ends-	whole
ends	whole
photo	whole
image	whole
video	whole
copy link	whole
link copied	whole
save	whole
facebook	whole
twitter	whole
whatsapp	whole
linkedin	whole
pinterest	whole
more	whole
copyright 	start
© 	start
(c) 	start
image source	start
image:	start
image caption	start
photo credit	start
photo:	start
photos:	start
photograph:	start
credit:	start
picture:	start
photo by	start
photos by	start
image by	start
related:	start
related video	start
read more:	start
read more about	start
read also:	start
read next	start
also read	start
see also:	start
watch:	start
more:	start
more from	start
more on this	start
follow @	start
like us on	start
sign up for	start
sign up to	start
subscribe to	start
click here to	start
click here for	start
tap here to	start
download the	start
download our	start
get the latest news	start
(reporting by	start
(additional reporting	start
(editing by	start
(writing by	start
(compiled by	start
(with inputs from	start
(with input from	start
reporting by	start
additional reporting by	start
editing by	start
writing by	start
- reporting by	start
this story has been updated	start
this article was originally published	start
this story was originally published	start
first published on	start
originally published	start
last updated	start
updated on	start
share this	start
share on	start
advertisement -	start
listen to this article	start
listen:	start
story continues	start
article continues	start
get breaking news	start
for more news	start
to comment on this story	start
we use cookies	start
by signing up	start
you can unsubscribe	start
stay with us for	start
have a news tip	start
send tips to	start
contact the reporter	start
contact us at	start
email the author	start
view this post on	start
post a comment	start
leave a comment	start
need to know	start
getty images	start
screenshot	start
file photo	start
file -	start
file image	start
all rights reserved	inside
may not be published, broadcast	inside
this material may not be	inside
contributed to this report	inside
contributed to this story	inside
contributed to this article	inside
sign up for our newsletter	inside
sign up to our newsletter	inside
terms of service apply	inside
privacy policy	inside
enable javascript	inside
your browser does not support	inside
our standards: the thomson	inside
you have reached your limit	inside
already a subscriber	inside
cookie policy	inside
your notification has been saved	start
there was a problem saving your notification	start
for more neighborhood news	start
(©	start
hide transcript	start
copy link copy	whole
thank you for registering	start
like this: like loading	start
get digital access	whole
watch this story	whole
image via	start
email newsletters	start
(photo:	start
(photo by	start
(image:	start
scroll down for video	start
for immediate release	whole
need an account?	start
thank you for reading	start
top trending	start
latest news:	start
add a location to your tweets	start
get updates on	start
you are the owner of this article	start
related content	start
related links	start
live updates:	start
join the conversation on	start
stay up to date	start
google plus	whole
google	whole
get email alerts	inside
all contents ©	start
(c) copyright	inside
see also	whole
0	whole
shares	whole
a lock	start
this page was last updated	start
editor's note: this	start
get in touch with	start
do you have a story to tell	start
got a story	start
invalid email	start
thank you for subscribing	start
create an account or sign in	start
create an account to	start
we apologize, but this video	start
for more stories like this	start
as a preferred source	inside
this article contains affiliate links	start
with reporting by	start
get email updates	start
something went wrong, please try again	inside
you can find this story in	start
invitation-only community	inside
check our news page	inside
watch |	start
watch more	start
pic.twitter.com	inside
we may earn a commission	inside
follow us	start
if you enjoyed this	start
support our journalism	start
help us keep	start
published on	start
minute read	inside
min read	inside
first published in	start
pictured 	start
this is a breaking news	start
this is a breaking new story	start
register / sign in	start
get our award-winning	start
related coverage	whole
recommended videos	whole
current issue	whole
like this:	whole
play video	whole
video loading	whole
table of contents	whole
key events	whole
our website is the place for	start
stay informed with	start
- additional reporting by	start
enjoy additional articles	start
share your thoughts	start
join the conversation	whole
(image: getty)	inside
getty images)	inside
read the full story	whole
continue reading the main story	whole
skip past newsletter promotion	whole
after newsletter promotion	whole
this video can not be played	whole
media caption	start
learn more:	start
lire aussi	start
to your inbox	inside
privacy notice	inside
sign up for our daily	inside
straight to your device	inside
join us on whatsapp	inside
join our whatsapp	inside
ap photo	credit
/ap)	credit
/ap]	credit
afp/	credit
/afp	credit
reuters/	credit
/reuters	credit
photo:	credit
photo by	credit
photo courtesy	credit
image:	credit
image credit	credit
file photo	credit
/getty	credit
getty images	credit
epa/	credit
/epa	credit
anadolu/	credit
/anadolu	credit
xinhua/	credit
/xinhua	credit
you might also like	whole
you may like	whole
more stories	whole
latest stories	whole
latest posts	whole
popular stories	whole
popular posts	whole
recommended stories	whole
recommended for you	whole
trending now	whole
trending stories	whole
most viewed	whole
sponsored content	whole
sponsored	whole
promoted content	whole
related topics	whole
related posts	whole
what to read next	whole
in case you missed it	whole
subscribe now	whole
donate now	whole
support us	whole
join the discussion	whole
leave a reply	whole
load comments	whole
about the author	whole
about the authors	whole
skip ad	whole
ad feedback	whole
read full story	whole
read full article	whole
read the full article	whole
read more here	whole
continue reading below	whole
sign up here	whole
sign up now	whole
jump to comments	whole
more news	whole
download app	whole
listen to article	whole
this is a sponsored article	whole
editors' picks	whole
must read	whole
must reads	whole
also on the site	whole
back to top	whole
story highlights	whole
share article	whole
report this ad	whole
remove ads	whole
check out more of	start
follow along with	start
follow the latest updates	start
click to share on	start
click to print	start
filed under	start
you can follow any responses to this entry	start
you can skip to the end and leave a response	start
hat ihnen dieser artikel gefallen	start
get real-time updates	start
want more stories like this	start
don't miss out on	start
this article first appeared	start
this article was first published	start
this story first appeared	start
this post was originally	start
reprinted with permission	start
for the latest news	start
for the latest updates	start
stay updated with	start
to get more stories	start
never miss a story	start
get our free	start
thanks for reading	start
don't have an account	start
do not sell my	start
if you liked this	start
signing up to our	inside
signing up for our	inside
sign up to our free	inside
sign up for our free	inside
subscribe to our	inside
join our telegram	inside
follow our whatsapp	inside
join our facebook group	inside
download our app	inside
click here to subscribe	inside
are you affected by this? email	inside
get in touch at	inside
have you been affected by	start
share your experience	start
share your experience by	inside
share your experiences	inside
get unlimited access	start
unlimited access from	inside
cancel anytime	inside
cancel any time	inside
already have an account	start
this article is for subscribers	start
you have read your last free	start
register for free to	start
log in to continue	start
to continue reading	start
back to the front page	start
back to front page	start
related stories:	start
related sites:	start
related story:	start
