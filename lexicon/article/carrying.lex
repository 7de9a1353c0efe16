# Verbs of doing an act that is their object: "its fighters had carried out the attack".
# origin: own · licence: as the program
# columns: lemma
carry
commit
conduct
execute
launch
mount
order
organise
organize
perpetrate
plan
stage
undertake
