# Nouns of what lasts for months or years, or what is taken up for it (arms): mentions of it are one, whatever day the clause around them has, and
# no single attack is it ("the raid came four months into the war").
# origin: own · licence: as the program
# columns: lemma
arm
campaign
conflict
insurgency
insurrection
rebellion
revolt
uprising
war
warfare
