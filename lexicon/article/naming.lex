# Verbs by which a source names the doer of an act: "the gunman, identified by police as Ivo Maren".
# origin: own · licence: as the program
# columns: lemma
identify
name
