# Words in the name of an armed body that answers to no state: "the Dune Liberation Army".
# origin: own · licence: as the program
# columns: word
brigades
fedayeen
freedom
front
guerrilla
guerrillas
insurgent
insurgents
jihad
liberation
martyrs
movement
mujahideen
rebel
rebels
resistance
secessionist
separatist
