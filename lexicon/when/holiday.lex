# Named days. how: "fixed MM-DD"; "nth MM weekday n" (n from 1, -1 is the last), with days behind it
# ("nth 11 1 1 1" is the day behind the first Monday of November); "easter days"; "islamic MM-DD" by
# its tables; "hebrew days" from its new year in autumn.
# origin: own, from the public calendars
# licence: same as the program
# columns: name, how
# cell how: any text
# example: "labor day" is the first Monday of September
christmas	fixed 12-25
christmas day	fixed 12-25
christmas eve	fixed 12-24
boxing day	fixed 12-26
new year's day	fixed 01-01
new year's	fixed 01-01
new year's eve	fixed 12-31
new year day	fixed 01-01
valentine's day	fixed 02-14
st. patrick's day	fixed 03-17
st patrick's day	fixed 03-17
april fools day	fixed 04-01
april fools' day	fixed 04-01
april fool's day	fixed 04-01
may day	fixed 05-01
bastille day	fixed 07-14
halloween	fixed 10-31
all saints' day	fixed 11-01
veterans day	fixed 11-11
armistice day	fixed 11-11
remembrance day	fixed 11-11
earth day	fixed 04-22
flag day	fixed 06-14
juneteenth	fixed 06-19
victory day	fixed 05-09
international women's day	fixed 03-08
groundhog day	fixed 02-02
epiphany	fixed 01-06
anzac day	fixed 04-25
australia day	fixed 01-26
canada day	fixed 07-01
thanksgiving	nth 11 4 4
thanksgiving day	nth 11 4 4
labor day	nth 09 1 1
memorial day	nth 05 1 -1
martin luther king day	nth 01 1 3
presidents day	nth 02 1 3
presidents' day	nth 02 1 3
columbus day	nth 10 1 2
mother's day	nth 05 7 2
father's day	nth 06 7 3
black friday	nth 11 4 4 1
cyber monday	nth 11 4 4 4
easter	easter 0
easter sunday	easter 0
easter monday	easter 1
good friday	easter -2
palm sunday	easter -7
ash wednesday	easter -46
maundy thursday	easter -3
holy thursday	easter -3
mardi gras	easter -47
pentecost	easter 49
whit monday	easter 50
ascension day	easter 39
corpus christi	easter 60
election day	nth 11 1 1 1
new years eve	fixed 12-31
new years day	fixed 01-01
new years	fixed 01-01
valentines day	fixed 02-14
mothers day	nth 05 7 2
fathers day	nth 06 7 3
xmas	fixed 12-25
fourth of july	fixed 07-04
cinco de mayo	fixed 05-05
eid al-fitr	islamic 10-01
eid ul-fitr	islamic 10-01
eid al-adha	islamic 12-10
eid ul-adha	islamic 12-10
ashura	islamic 01-10
arbaeen	islamic 02-20
rosh hashanah	hebrew 0
rosh hashana	hebrew 0
yom kippur	hebrew 9
sukkot	hebrew 14
passover	hebrew -163
shavuot	hebrew -113
purim	hebrew -193
orthodox christmas	fixed 01-07
st. stephen's day	fixed 12-26
all souls' day	fixed 11-02
nowruz	fixed 03-21
guy fawkes night	fixed 11-05
