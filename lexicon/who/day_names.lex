# Days that stand behind a name without a preposition and are no part of it: "a man was shot in South
# Osvelt Tuesday", "Osvelt Police said Friday".
# origin: own. licence: as the program
# example: "South Osvelt Tuesday" is South Osvelt
# columns: word
monday
tuesday
wednesday
thursday
friday
saturday
sunday
