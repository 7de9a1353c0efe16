# What an authority is called that is not the state's: "the local authorities" are a town's, "the ousted government" is nobody's.
# origin: own · licence: as the program
# columns: lemma
borough
breakaway
city
county
district
exiled
former
local
municipal
ousted
parallel
prefectural
previous
provincial
rebel
regional
rival
separatist
shadow
town
tribal
village
