# Days of the week, as in "LONDON, Tuesday (Agency) —".
# origin: own
# license: same as the program
# columns: word
monday
tuesday
wednesday
thursday
friday
saturday
sunday
mon
tue
tues
wed
thu
thur
thurs
fri
sat
sun
