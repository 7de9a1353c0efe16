# Words of a news site's own name behind or before a title: its town is the newsroom's.
# example: "Boy hurt in fall - WXYZ News, Weather & Sports for Leyton"
# origin: own · licence: as the program
# columns: word
abc
cbs
chronicle
courier
fox
gazette
headlines
herald
journal
ledger
nbc
news
newspaper
post
press
radio
register
sentinel
sports
star
sun
times
tribune
tv
weather
