# Words before fighters that tell what they believe or where they stand, and so name no organisation:
# "Marxist rebels" are no members of a group called Marxist.
# origin: own · licence: as the program
# columns: lemma
anarchist
christian
communist
extremist
fundamentalist
hindu
islamic
islamist
jihadi
jihadist
leftist
maoist
marxist
moslem
muslim
nationalist
neo-nazi
pro-government
radical
republican
rightist
royalist
secessionist
separatist
shi'ite
shiite
sikh
socialist
sunni
