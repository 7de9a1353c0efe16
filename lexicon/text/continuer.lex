# Words with a capital that go on after a shortened word: "5 p.m. Friday", "9 a.m. EST". They seldom
# begin a sentence.
# origin: own
# licence: MIT
# columns: word
monday
tuesday
wednesday
thursday
friday
saturday
sunday
january
february
march
april
may
june
july
august
september
october
november
december
mon
tues
wed
thurs
fri
et
est
edt
cst
cdt
mst
mdt
pst
pdt
gmt
utc
bst
ist
