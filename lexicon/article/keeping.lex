# Verbs by which captors go on holding whom they took: "the rebels have kept 12 people, including …".
# with: the word that follows at once, where the verb alone tells something else.
# origin: own · licence: as the program
# columns: lemma, with
# cell with: any word | no text
hang	onto
hold
hold	onto
keep
retain
