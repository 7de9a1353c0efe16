# Verbs of doing an act that is their object: "its fighters had carried out the attack".
# origin: own · licence: as the program
# wrong: nobody does anything good so: "perpetrated this action".
# columns: lemma, wrong
# cell wrong: wrong | no text
carry
commit	wrong
conduct
execute
launch
mount
order
organise
organize
perpetrate	wrong
plan
stage
undertake
