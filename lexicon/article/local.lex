# Words behind a town's name that tell whether a local story plays there. here: who comes to what happens
# in the town; away: where its people are taken, often a larger town; held: where they are kept; home: where somebody lives, who may be elsewhere;
# quarter: it is a part of a town.
# example: "Dalby police said", "the Dalby Fire Department"; not: "taken to a Leyton hospital", "a Leyton man was shot"
# origin: own · licence: as the program
# columns: word, where
# cell where: away | held | here | home | near | quarter
airport	away
boy	home
child	home
clinic	away
couple	home
deputies	here
detectives	here
dispatchers	here
father	home
fire	here
firefighters	here
girl	home
healthcare	away
hospital	away
hospitals	away
infirmary	away
jail	held
man	home
marshal	here
medical	away
morgue	away
mother	home
native	home
neighborhood	quarter
neighbourhood	quarter
newspaper	away
officer	here
officers	here
paramedics	here
police	here
resident	home
residents	home
sheriff	here
subdivision	quarter
suburb	near
suburbs	near
teen	home
teenager	home
university	away
woman	home
youth	home
