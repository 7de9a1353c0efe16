# Prefixes that stay one word with what follows their hyphen (pro-government, mid-August); any other
# hyphen between letters splits: al|-|Qaeda, long|-|term.
# origin: own
# licence: MIT
# columns: prefix
anti
bi
bio
co
counter
cross
de
dis
e
eco
ex
extra
hyper
il
infra
inter
intra
mal
macro
mega
meta
micro
mid
mini
mis
multi
nano
neo
non
omni
out
over
pan
para
post
pre
pro
proto
pseudo
psycho
quasi
re
semi
socio
sub
super
trans
tri
ultra
un
under
uni
