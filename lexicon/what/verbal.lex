# Blows that are struck with words: "attacked his rival in a speech" disapproves and hurts nobody.
# is: blow (a trigger that may be meant so), manner (a word beside it that tells), person (role code of
# persons whose blows are words), body (of organisations), fought (of those who are fought with arms).
# example: "Senator Holm's attacks on the governor", "attack ads", "attacked the bill's author on Twitter"
# not: "a man attacked the mayor with a knife", "the president attacked the rebels"
# origin: own; licence: as the project
# columns: word, is
COP	fought
CRM	fought
ELI	person
GOV	person
JRN	body
JRN	person
LEG	body
LEG	person
MIL	fought
OPP	person
PRM	fought
PTY	body
PTY	person
REB	fought
SPY	fought
UAF	fought
ad	manner
ad hominem	manner
address	manner
advert	manner
advertisement	manner
article	manner
attack	blow
battle	blow
book	manner
column	manner
commercial	manner
debate	manner
editorial	manner
election	manner
electoral	manner
essay	manner
facebook	manner
fight	blow
ideological	manner
instagram	manner
interview	manner
legal	manner
legislative	manner
letter	manner
lyric	manner
mailer	manner
negative	manner
newspaper	manner
nomination	manner
op-ed	manner
partisan	manner
personal	manner
political	manner
primary	manner
remark	manner
rhetorical	manner
scathing	manner
speech	manner
statement	manner
target	blow
tweet	manner
twitter	manner
verbal	manner
verbally	manner
war	blow
withering	manner
