# What codebooks call those who act and whom it befalls, by the role that lexicon/who/agents.lex gives.
# state, fights, civilian: 1 where they are the state's, carry arms, are neither, for UCDP's types of violence
# and ACLED's sub-events. inter: ACLED's kind
# of actor. acled_name: what ACLED calls somebody unnamed ("of" takes the country's name behind it, others
# have it in brackets). cameo: the code of the type in CAMEO. gtd: GTD's type of target. ftm: the schema of
# FollowTheMoney.
# The row "key" names the columns for the tables of column.lex.
# origin: own, after the codebooks of ACLED (2023), CAMEO (Schrodt 2012), GTD (2021) and UCDP (2023)
# licence: as the program
# example: unnamed gunmen (UAF) in Peru: "Unidentified Armed Group (Peru)", 3
# columns: key, state, fights, civilian, inter, acled_name, cameo, gtd, ftm
# cell state: 1 | no text
# cell fights: 1 | no text
# cell civilian: 1 | no text
# cell inter: 1..8 | no text
# cell acled_name: any text
# cell cameo: like AAA
# cell gtd: 1..22 | no text
# cell ftm: Company | LegalEntity | Organization | PublicBody
key	state	fights	civilian	inter	acled_name	cameo	gtd	ftm
AGR			1	7	Farmers	AGR	14	LegalEntity
BUS			1	7	Civilians	BUS	1	Company
COP	1	1		1	Police Forces of	COP	3	PublicBody
CRM		1		3	Unidentified Gang	CRM	17	LegalEntity
CVL			1	7	Civilians	CVL	14	LegalEntity
DOC						UNS		LegalEntity
EDU			1	7	Students	EDU	8	LegalEntity
ELI			1	7	Civilians	ELI	14	LegalEntity
GOV	1	1		1	Government of	GOV	2	PublicBody
HLH			1	7	Health Workers	HLH	14	LegalEntity
IGO				8		IGO	7	Organization
JRN			1	7	Journalists	MED	10	Organization
JUD	1	1		1	Judiciary of	JUD	2	PublicBody
LAB			1	7	Labor Group	LAB	14	LegalEntity
LEG	1	1		1	Government of	LEG	2	PublicBody
MIL	1	1		1	Military Forces of	MIL	4	PublicBody
NGO			1	7	Civilians	NGO	12	Organization
OPP			1	7	Civilians	OPP	22	LegalEntity
PRM		1		3	Unidentified Armed Group	PRM	17	LegalEntity
PTY			1	7	Civilians	PTY	22	Organization
REB		1		2	Unidentified Armed Group	REB	17	LegalEntity
REF			1	7	Civilians	REF	14	LegalEntity
REL			1	7	Civilians	REL	15	LegalEntity
SEP						SEP		LegalEntity
SOC			1	7	Civilians	CVL	14	LegalEntity
SPY	1	1		1	Government of	SPY	2	PublicBody
UAF		1		3	Unidentified Armed Group	UAF	17	LegalEntity
