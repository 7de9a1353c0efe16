# columns: role, holds
# cell role: COP | GOV
# cell holds: any text
role	holds
COP	what you like
CUP	and this
