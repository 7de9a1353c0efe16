# Who has the years that a bare figure behind "of" tells.
# example: "a girl of seven" is no part of anything; not: "a group of seven"
# origin: own · licence: as the program
# columns: word
baby
boy
child
daughter
girl
grandson
granddaughter
infant
lad
man
nephew
niece
son
teenager
toddler
woman
youth
