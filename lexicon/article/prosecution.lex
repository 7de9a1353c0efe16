# Verbs of prosecutors and courts. Of what somebody is charged with the story tells, unless the clause says that it
# was before that.
# origin: own · licence: as the program
# columns: lemma
# example: "a man has been charged with murder"
arraign
book
charge
convict
indict
jail
prosecute
sentence
try
