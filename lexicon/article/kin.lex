# Relatives: "the president's brother" is Ivo, where he is named so elsewhere ("his brother Ivo").
# origin: own · licence: as the program
# columns: lemma
aunt
brother
cousin
daughter
father
grandfather
grandmother
grandson
husband
mother
nephew
niece
partner
sister
son
uncle
widow
wife
