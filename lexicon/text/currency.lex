# Letters that belong to a currency sign behind them: US$|5. The sign is then one word.
# origin: own
# licence: MIT
# columns: letters
a
au
b
c
ca
cad
hk
mx
n
nt
nz
r
rd
s
us
u
z
zim
