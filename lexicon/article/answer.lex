# Words by which one holder takes up what another has said, and how: "dismissed the minister's claims".
# not: "dismissed the minister" (nobody's words), "backed the plan"
# origin: own · licence: as the program
# columns: lemma, behind, how, of, example
# cell behind: any word | no text
# cell how: agrees | opposes
# cell of: several account | speaker
# cell example: any text
#
# lemma   of the first word; behind: the words right behind it
# how     agrees | opposes
# of      account: behind them stands a noun of account.lex; speaker: or somebody who has spoken
accord	with	agrees	account	That accorded with the account of two nurses.
agree	with	agrees	speaker	The harbour master agreed with Ilse Dahl.
at	odds with	opposes	account speaker	The report was at odds with the minister's version.
back		agrees	account	A guard backed Tamm's account.
back	up	agrees	account	A second guard backed up the story.
bear	out	agrees	account	The photographs bore out the villagers' account.
belie		opposes	account	The photographs belied the ministry's account.
challenge		opposes	account	A union leader challenged the company's figures.
confirm		agrees	account	Two doctors confirmed the mayor's account.
consistent	with	agrees	account	That was consistent with the nurse's statement.
contradict		opposes	account speaker	The coroner contradicted the sheriff.
contrary	to	opposes	account	Contrary to the army's statement, the bridge stood.
corroborate		agrees	account	A neighbour corroborated her story.
counter		opposes	account	The embassy countered the allegation.
debunk		opposes	account	The company debunked the report.
deny		opposes	account	The front denied the government's allegations.
disagree	with	opposes	account speaker	The engineer disagreed with the mayor.
discount		opposes	account	Officials discounted the rebels' claims.
dismiss		opposes	account	The rebels dismissed the minister's claims.
dispute		opposes	account	Villagers disputed the army's account.
echo		agrees	account speaker	Her deputy echoed those remarks.
endorse		agrees	account	The bishop endorsed the monitors' findings.
in	contrast to	opposes	account speaker	In contrast to the ministry, aid workers spoke of a raid.
in	keeping with	agrees	account	That was in keeping with the doctor's statement.
in	line with	agrees	account	The figure is in line with the hospital's estimate.
match		agrees	account	That matched the account of a ferryman.
push	back against	opposes	account	The union pushed back against the claim.
push	back on	opposes	account	The union pushed back on those charges.
question		opposes	account	Two lawyers questioned the police version.
rebuff		opposes	account	The general rebuffed the allegations.
rebut		opposes	account	The embassy rebutted the charge.
refute		opposes	account speaker	The coroner refuted that theory.
reject		opposes	account	The army rejected that version.
repudiate		opposes	account	The guild repudiated the report.
scoff	at	opposes	account	The mayor scoffed at the claim.
second		agrees	account	A clerk seconded that view.
similar	to	agrees	account	His words were similar to the consul's statements.
support		agrees	account	A taped call supported the widow's account.
tally	with	agrees	account	The count tallied with the hospital's figures.
verify		agrees	account	Monitors verified the report.
