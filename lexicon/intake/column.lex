# What columns of tables and keys of JSON are called that hold articles (Media Cloud, auto-archiver, GDELT-like lists,
# spreadsheets, answers of news services), in lower case, and the field of an article each gives. Where several columns give
# one field, the one of the lowest rank counts; a text of rank 6 or more is a summary.
# origin: own
# license: same as the program
# columns: name, field, rank
# cell field: byline | date | id | language | outlet | text | title | updated | url
# cell rank: 1..9
abstract	text	7
article text	text	1
article_id	id	2
article_text	text	1
articlebody	text	1
author	byline	2
authors	byline	2
body	text	1
bodytext	text	1
byline	byline	1
clean_url	outlet	4
content	text	2
content_html	text	2
content_text	text	1
contenthtml	text	2
creator	byline	3
date	date	2
date published	date	1
date_modified	updated	1
date_publish	date	1
date_published	date	1
datemodified	updated	1
datepublished	date	1
datetime	date	2
description	text	6
domain	outlet	4
excerpt	text	6
full text	text	1
full_text	text	1
fulltext	text	1
guid	id	2
headline	title	1
id	id	1
lang	language	2
language	language	1
last_modified	updated	2
lastmodified	updated	2
lead	text	6
lead_paragraph	text	5
link	url	2
maintext	text	1
media	outlet	3
media_name	outlet	1
modified	updated	2
news_text	text	1
newspaper	outlet	2
outlet	outlet	1
permalink	url	2
provider	outlet	3
pub_date	date	1
pubdate	date	1
publication	outlet	2
publication date	date	1
publication_date	date	1
publication_time	date	1
publicationdate	date	1
publish_date	date	1
publishdate	date	1
published	date	1
published_at	date	1
published_date	date	1
publishedat	date	1
publisheddate	date	1
publishedon	date	1
publisher	outlet	2
seendate	date	4
short_description	text	6
site	outlet	4
site_name	outlet	2
snippet	text	6
source	outlet	2
source_domain	outlet	3
source_name	outlet	1
source_url	url	3
stories_id	id	1
story	text	3
story_text	text	1
summary	text	6
text	text	1
textual content	text	1
timestamp	date	3
title	title	1
trailtext	text	7
updated	updated	1
updated_at	updated	1
updatedat	updated	1
upload timestamp	date	2
upload title	title	2
uri	url	2
url	url	1
web_url	url	1
webpublicationdate	date	1
webtitle	title	2
weburl	url	1
