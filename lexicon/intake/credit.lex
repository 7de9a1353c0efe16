# What credit lines are made of: who wrote an article, or has the rights to it.
# agency: a word of an agency's name ("Copyright 2024 Agencia Sur"). right: opens a line on rights. helped: the
# agency named beside it gave only a part.
# example: "Copyright 2024 Agencia Sur. All rights reserved." · "Reuters contributed to this report."
# origin: own · licence: as the program
# columns: words, kind
# cell kind: agency | helped | right
additional reporting	helped
agence	agency
agencia	agency
agency	agency
agentur	agency
agenzia	agency
contributed to this	helped
copyright	right
newswire	agency
