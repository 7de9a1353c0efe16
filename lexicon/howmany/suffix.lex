# What is glued behind a figure or number word, and what it makes of it.
# example: 22nd, 5,000+, 160-odd, 34-year-old; decade: "in her 30s", not "in the 60s"
# origin: own · licence: as the program
# columns: suffix, effect
# cell effect: age | clock | decade | exact | low | measure | odd | ordinal | percent | thousand
st	ordinal
nd	ordinal
rd	ordinal
th	ordinal
%	percent
+	low
-plus	low
-odd	odd
-strong	exact
-year-old	age
-years-old	age
-year-olds	age
yo	age
s	decade
km	measure
m	measure
kg	measure
mm	measure
cm	measure
ft	measure
mph	measure
k	thousand
bn	measure
mn	measure
am	clock
pm	clock
a.m.	clock
p.m.	clock
