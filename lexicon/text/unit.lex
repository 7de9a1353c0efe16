# What is cut off a number it is glued to: 5|km, 10|pm.
# origin: own
# licence: MIT
# columns: unit
am
pm
a.m.
p.m.
km
kms
kg
kgs
cm
mm
mg
ft
lb
lbs
mph
kph
mw
kw
gmt
hrs
hr
mins
min
sec
secs
yrs
yr
ha
bn
mn
tn
lakh
crore
percent
