# Verbs of what shells, bombs and bullets do where they hit, or whence they come: "two bombs went through the roof".
# origin: own · licence: as the program
# columns: lemma
come
crash
embed
fall
go
hit
land
lodge
miss
penetrate
pierce
plunge
rain
rip
slam
smash
strike
tear
