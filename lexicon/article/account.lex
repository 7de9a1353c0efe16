# Nouns for what somebody said, which another may back or reject: "the minister's claims", "that version".
# origin: own · licence: as the program
# columns: lemma
accusation
account
allegation
assertion
assessment
charge
claim
comment
conclusion
contention
criticism
description
estimate
explanation
figure
finding
insinuation
notion
remark
report
statement
story
suggestion
testimony
theory
toll
version
view
