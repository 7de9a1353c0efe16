# Verbs of what shells, bombs and bullets do where they hit, or whence they come: "two bombs went through the roof".
# origin: own · licence: as the program
# by: the preposition that must follow, if any
# columns: lemma, by
# cell by: any word | no text
come	from
crash
embed
fall
go	through
hit
land
lodge
penetrate
pierce
plunge
rain
rip
slam
smash
strike
tear
