# What words before a noun say of it. new: it is told of for the first time; pair: it takes up two that
# were told of.
# origin: own · licence: as the program
# columns: lemma, what
# cell what: new | pair
# example: "another driver" is not the driver; "denied both charges"
a	new
an	new
another	new
any	new
both	pair
either	pair
neither	pair
no	new
some	new
