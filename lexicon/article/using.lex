# Verbs of using a weapon or bringing it to use, where a holder tells of that alone: "rubber bullets
# had been used", "the rebels had placed mortars in a school yard", "its fighters had planted the bomb".
# origin: own · licence: as the program
# columns: lemma
deploy
detonate
drop
emplace
employ
fire
hurl
install
lay
lob
mount
place
plant
position
station
throw
use
wield
