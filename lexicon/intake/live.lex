# What titles and addresses of live blogs hold, in lower case, that say nothing of their parts to
# machines, and of channels whose messages stand one below another. where: title or url; no letter
# stands beside the phrase. A page is only cut into parts when it is also laid out as dated parts.
# origin: own
# license: same as the program
# columns: phrase, where
# cell where: title | url
- live	title
-live-	url
/live-	url
/live/	url
/t.me/	url
as it happened	title
latest updates	title
live -	title
live blog	title
live coverage	title
live updates	title
live-blog	url
live-updates	url
live:	title
liveblog	title
liveblog	url
minute by minute	title
minute-by-minute	title
minute-by-minute	url
