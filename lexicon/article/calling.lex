# Verbs that call a thing something: "called that a lie", "branded the charge absurd".
# origin: own · licence: as the program
# columns: lemma
brand
call
denounce
describe
dismiss
label
reject
term
