# Ends of web addresses and file names: what stands before their stop is one word with them.
# origin: own
# licence: MIT
# columns: end
com
org
net
gov
edu
mil
info
biz
int
tv
io
co.uk
org.uk
ac.uk
gov.uk
com.au
co.in
co.za
co.il
com.pk
ru
ua
fr
de
eu
in
pdf
doc
docx
xls
htm
html
txt
jpg
png
