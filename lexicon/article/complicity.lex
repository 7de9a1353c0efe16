# Verbs whose subject has a share in what their object does: "accused Marad of arming the rebels".
# Who is accused of one is held responsible for the incident whose perpetrator the object is.
# origin: own · licence: as the program
# columns: lemma
abet
aid
arm
assist
back
bankroll
command
direct
equip
finance
fund
harbor
harbour
help
instigate
join
manipulate
orchestrate
shelter
sponsor
supply
support
train
