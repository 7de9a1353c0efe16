# Verbs that tell of a charge by a noun: of what it is, the person before or behind them is accused by somebody whom
# nobody names.
# origin: own · licence: as the program
# preposition: before the noun; empty: the noun is the object, and who is accused the subject
# columns: verb, preposition, noun
# cell preposition: any word | no text
# cell noun: any word
# example: "he faces two counts of murder", "a man was arrested on suspicion of murder"
arraign	on	charge
arraign	on	count
arrest	on	charge
arrest	on	count
arrest	on	suspicion
book	on	charge
book	on	count
book	on	suspicion
detain	on	charge
detain	on	suspicion
face		charge
face		count
hold	on	charge
hold	on	count
hold	on	suspicion
indict	on	charge
indict	on	count
jail	on	charge
jail	on	suspicion
remand	on	charge
try	on	charge
