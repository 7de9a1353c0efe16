# What an authority is called that is not the state's: "the local authorities" are a town's.
# origin: own · licence: as the program
# columns: lemma
borough
city
county
district
local
municipal
prefectural
provincial
regional
town
village
