# Words in the name of an armed body that answers to no state: "the Dune Liberation Army".
# origin: own · licence: as the program
# columns: word
freedom
insurgent
liberation
mujahideen
rebel
resistance
secessionist
separatist
