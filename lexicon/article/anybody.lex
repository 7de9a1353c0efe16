# Nouns that tell of victims no more than that they were people: "killing two men" counts two, and
# names nobody, unless an adjective or a name goes with the noun. Women and children are told apart.
# origin: own · licence: as the program
# columns: lemma
inhabitant
man
person
pedestrian
