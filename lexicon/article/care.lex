# Who cares for the hurt, how that is told, and of what: "nurses treated 41 people", "three are in hospital with burns".
# kind: carer (who cares), care (verbs of caring), lie (verbs of lying in a bed), wound (what the hurt
# are treated for, unlike the sick), past (whom nobody can help).
# origin: own · licence: as the program
# columns: lemma, kind
admit	care
bandage	care
body	past
broken	wound
bruise	wound
bullet	wound
burn	wound
clinic	carer
concussion	wound
corpse	past
cut	wound
doctor	carer
fracture	wound
gunshot	wound
hospital	carer
hospitalise	care
hospitalize	care
infirmary	carer
inhalation	wound
injury	wound
lie	lie
medic	carer
nurse	carer
operate	care
paramedic	carer
physician	carer
receive	care
remain	lie
severe	wound
shock	wound
shrapnel	wound
smoke	wound
stay	lie
surgeon	carer
trauma	wound
treat	care
wound	wound
