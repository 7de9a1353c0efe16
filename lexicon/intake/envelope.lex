# Keys of JSON that hold no value of an article but what lies around or inside one, in lower case. value: the member of
# an object that says it all ({"source": {"id": null, "name": "Hill Times"}}); inside: an object that holds the article's
# own keys ({"id": 1, "fields": {"headline": "…", "bodyText": "…"}}); list: holds articles even where what lies
# around it has a title of its own, as feeds have ({"title": "Hill Times", "items": [{…}]}).
# origin: own
# license: same as the program
# columns: name, kind
# cell kind: inside | list | value
_source	inside
article	inside
articles	list
attributes	inside
docs	list
document	inside
documents	list
entries	list
fields	inside
full	value
hits	list
items	list
links	inside
main	value
name	value
original	value
posts	list
records	list
rendered	value
results	list
stories	list
thread	inside
title	value
