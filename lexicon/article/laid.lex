# Participles behind a noun for an act that tell who is responsible: "bombings blamed on the Front".
# preposition: the word that leads to him. stance: of whoever lays it on him; who claims it holds it.
# origin: own · licence: as the program
# columns: participle, preposition, stance
# cell preposition: any word
# cell stance: blames | claims-responsibility
ascribed	to	blames
attributed	to	blames
blamed	on	blames
claimed	by	claims-responsibility
pinned	on	blames
