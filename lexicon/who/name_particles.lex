# Small words inside people's names: they join a family name to what stands before it.
# origin: own. licence: as the program
# example: "Anneke van der Velde"
# columns: word
van
von
der
den
de
del
della
di
da
dos
du
la
le
el
al
bin
ibn
bint
ben
abu
ould
ter
ten
zu
