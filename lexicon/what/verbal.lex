# Blows that are struck with words: "attacked his rival in a speech" disapproves and hurts nobody.
# is: blow (a trigger that may be meant so), manner (a word beside it that tells), person (role code of
# persons whose blows are words), body (of organisations), many (of
# groups that are struck with words), fought (of those who are fought with arms), link (leads to the word
# that tells: "in a speech"), verb link (behind a verb only: "on Twitter").
# example: "Senator Holm's attacks on the governor", "attack ads", "attacked the bill's author on Twitter"
# not: "a man attacked the mayor with a knife", "the president attacked the rebels"
# origin: own; licence: as the project
# columns: word, is
# cell is: blow | body | fought | link | manner | many | person | verb link
BUS	many
COP	fought
CRM	fought
ELI	person
GOV	person
JRN	body
JRN	many
JRN	person
JUD	many
LEG	body
LEG	many
LEG	person
MIL	fought
OPP	many
OPP	person
PRM	fought
PTY	body
PTY	many
PTY	person
REB	fought
SPY	fought
UAF	fought
ad	manner
address	manner
advert	manner
advertisement	manner
article	manner
attack	blow
battle	blow
book	manner
clash	blow
column	manner
commercial	manner
debate	manner
editorial	manner
election	manner
electoral	manner
essay	manner
facebook	manner
fight	blow
hominem	manner
ideological	manner
in	link
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
on	verb link
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
via	link
war	blow
withering	manner
