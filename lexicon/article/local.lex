# Words behind a town's name that tell whether a local story plays there. here: who comes to what happens
# in the town; away: where its people are taken, often a larger town.
# example: "Dalby police said", "the Dalby Fire Department"; not: "taken to a Leyton hospital"
# origin: own · licence: as the program
# columns: word, where
deputies	here
airport	away
clinic	away
detectives	here
dispatchers	here
fire	here
firefighters	here
hospital	away
hospitals	away
infirmary	away
marshal	here
medical	away
morgue	away
newspaper	away
officer	here
officers	here
paramedics	here
police	here
sheriff	here
university	away
