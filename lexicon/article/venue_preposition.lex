# Prepositions by which a building is where it happened, not what was hit: "a blast in a hotel".
# aims: yes, when it also leads to what is aimed at ("fired at a hotel")
# origin: own · licence: as the program
# columns: preposition, aims
# cell aims: no | yes
at	yes
behind	no
beside	no
in	no
inside	no
into	no
near	no
opposite	no
outside	no
