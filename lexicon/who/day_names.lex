# Days that stand behind a name without a preposition and are no part of it: "a man was shot in South
# Osvelt Tuesday", "Osvelt Police said Friday".
# origin: own. licence: as the program
# example: "South Osvelt Tuesday" is South Osvelt
# kept: words before it with which it is a name: "Sheffield Wednesday", the club; "Black Friday"
# columns: word, kept
# cell kept: any word | no text
monday
tuesday	ruby shrove super
wednesday	ash sheffield
thursday	maundy
friday	black good
saturday
sunday	bloody easter palm
