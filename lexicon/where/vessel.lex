# Words before the name of a ship, and of nothing that has a place: "the MV Santa Marta" is no town.
# prefix: letters that stand before a ship's name. noun: a kind of ship, before a name that hangs on it.
# origin: own · licence: as the program
# example: the MV Doro Star, HMS Leyton, the ferry Santa Marta, the tanker Remi
# columns: word, class
# cell class: noun | prefix
boat	noun
corvette	noun
destroyer	noun
ferry	noun
freighter	noun
frigate	noun
gunboat	noun
hmas	prefix
hmcs	prefix
hmnzs	prefix
hms	prefix
ins	prefix
lifeboat	noun
liner	noun
m/s	prefix
m/v	prefix
mv	prefix
rms	prefix
schooner	noun
ship	noun
ss	prefix
steamer	noun
steamship	noun
submarine	noun
tanker	noun
trawler	noun
tugboat	noun
uss	prefix
vessel	noun
warship	noun
yacht	noun
