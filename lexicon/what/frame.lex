# Which dependents of a trigger play which role. A passive is undone first: its subject is "obj".
# Positions: subj, obj, second (indirect object), poss (possessor), compound (noun or demonym
# before it; a weapon, building or occasion there keeps its own role), self (the noun is what is counted), none (the
# same, only when it counts nobody), undergo (subject of "suffer"), measure (the figure a toll
# rises to), aboard (those whom the article counts in a vehicle), any other word is a preposition. One frame serves verb and noun.
# keep: held by nobody in particular, as captives or as prisoners.
# origin: own; licence: as the project
# columns: frame, slots
# cell slots: any text
hit	undergo:target subj:agent obj:target by:agent poss:agent of:target on:target against:target into:target among:target compound:agent with:weapon between:agent
rob	undergo:target subj:agent obj:target by:agent poss:agent of:target on:target against:target into:target among:target compound:agent with:weapon between:agent
strike	at:target undergo:target subj:agent obj:target by:agent poss:agent of:target on:target against:target compound:agent with:weapon
fire	undergo:target subj:agent obj:weapon at:target on:target into:target against:target by:agent with:weapon from:agent from:weapon
kill	subj:agent obj:killed of:killed by:agent poss:killed with:weapon compound:target
found	obj:killed of:killed
wound	subj:agent obj:injured of:injured by:agent with:weapon poss:injured
shoot	undergo:target subj:agent obj:injured obj:target at:target by:agent with:weapon of:injured of:target poss:target compound:target
venue	by:agent with:weapon of:injured of:target poss:target compound:target in:place at:place
detonate	subj:agent obj:weapon by:agent of:weapon in:place at:place
explode	subj:weapon of:weapon by:agent compound:weapon in:place on:target
abduct	subj:agent obj:captive by:agent of:captive poss:captive compound:target
ordeal	by:agent in:place at:place
keep	obj:captive in:place at:place
beset	subj:agent upon:target on:target
wreck	obj:target subj:weapon in:place
driven	subj:agent obj:weapon into:target by:agent
seize	subj:agent obj:target by:agent of:target from:target with:weapon poss:agent compound:target
detain	subj:agent obj:detained none:detained by:agent of:detained poss:detained compound:target
arrests	subj:agent none:detained by:agent of:detained poss:detained compound:target self:detained
release	subj:agent obj:released by:agent of:released poss:released to:recipient
swap	subj:agent obj:released with:target between:agent by:agent
exchange	of:released with:target between:agent by:agent poss:agent
freed	subj:released from:place
rescue	subj:agent obj:released by:agent from:place in:place
sick	subj:injured in:place at:place
die	subj:killed
death	of:killed poss:killed self:killed compound:target
toll	measure:killed of:killed
wounds	undergo:injured of:injured poss:injured none:injured
mortal	undergo:killed poss:killed
nobody	none:killed none:injured
people	self:killed
missing	obj:missing
vanish	subj:missing of:missing poss:missing
dead	obj:killed
ablaze	obj:target in:place
slain	obj:target
injured	obj:injured
treated	obj:injured
captive	obj:captive
displace	subj:agent obj:displaced by:agent of:displaced
flee	subj:displaced from:place
parade	subj:agent by:agent against:target over:target of:agent from:agent through:place
protest	subj:agent by:agent poss:agent against:target over:target compound:agent of:agent from:agent
obstruct	subj:agent obj:target by:agent of:target compound:target poss:agent
fight	subj:agent obj:target by:agent
clash	subj:agent with:target between:agent by:agent against:target compound:agent poss:agent
gunfight	subj:agent with:agent between:agent by:agent against:target compound:agent poss:agent
scramble	subj:weapon by:agent to:place against:target
mobilize	subj:agent obj:weapon by:agent of:weapon poss:agent to:place against:target toward:place towards:place near:place
retreat	subj:agent from:place by:agent of:agent poss:agent compound:agent
pullout	subj:agent from:place by:agent of:agent poss:agent compound:agent
truce	subj:agent between:agent with:target against:target by:agent poss:agent compound:agent
surrender	subj:agent obj:weapon to:recipient by:agent poss:agent of:agent
sanction	subj:agent obj:target on:target to:target against:target by:agent of:target poss:agent compound:agent between:agent
convict	subj:agent obj:target by:agent of:target poss:target
restrict	subj:agent obj:target on:target by:agent of:target poss:agent
deliver	subj:agent second:recipient to:recipient for:recipient by:agent from:agent poss:agent compound:agent
assist	subj:agent obj:recipient by:agent
aid	subj:agent obj:target second:recipient to:recipient for:recipient by:agent from:agent poss:agent of:target compound:agent
talk	subj:agent obj:target with:target between:agent by:agent poss:agent compound:agent
discuss	subj:agent with:target between:agent by:agent poss:agent compound:agent
say	subj:agent obj:target of:target on:target against:target by:agent poss:agent compound:agent from:agent
enter	subj:person obj:place to:place into:place in:place at:place
leave	subj:person obj:place from:place
stay	subj:person in:place at:place
arrive	subj:person to:place toward:place towards:place into:place in:place at:place poss:person of:person
bound	subj:person for:place to:place
depart	subj:person obj:place from:place poss:person of:person
visit	subj:person obj:place to:place in:place poss:person by:person of:place
disaster	subj:target obj:target of:target through:target in:place compound:target
burst	subj:target obj:target of:target through:target in:place compound:target
leak	subj:target obj:target of:target through:target in:place compound:target
smash	subj:target obj:target into:target in:place
quake	in:place compound:place
outbreak	in:place at:place
shot	obj:injured obj:target
held	obj:detained
burn	subj:agent obj:target to:target by:agent
suicide	subj:killed
bereave	obj:killed
back	subj:agent at:target against:target
custody	undergo:detained
hostages	self:captive
hijack	aboard:captive subj:agent obj:target by:agent of:target to:place compound:target poss:agent with:weapon
civil-war	with:target between:agent in:place
war	with:target on:target between:agent against:target by:agent compound:agent poss:agent of:agent
fall	subj:target to:agent
claim	obj:killed of:killed
selfinjured	self:injured
ownlimb	subj:injured
state	undergo:injured
bodies	of:killed self:killed
trapped	obj:missing
homeless	obj:displaced
bond	subj:agent with:target to:target between:agent of:target by:agent
pact	subj:agent with:target between:agent by:agent
treat	subj:agent obj:target with:target to:target between:agent by:agent poss:agent compound:agent of:agent
promise	subj:agent second:recipient to:recipient for:recipient by:agent poss:agent from:agent
about	subj:agent to:target of:target against:target with:target for:target toward:target towards:target by:agent poss:agent compound:agent from:agent on:target
ask	subj:agent obj:target on:target upon:target to:target by:agent poss:agent from:agent with:target
warn	subj:agent obj:target of:target against:target about:target by:agent
inquiry	subj:agent into:target of:target by:agent poss:agent
quarrel	subj:agent with:target between:agent by:agent against:target poss:agent
extradite	subj:agent obj:target to:recipient by:agent
receipt	subj:recipient from:agent by:recipient
appeal	subj:agent to:target on:target upon:target with:target by:agent poss:agent from:agent
firing	subj:agent compound:agent by:agent poss:agent of:weapon on:target at:target into:target
encounter	subj:agent with:agent between:agent by:agent compound:agent
disperse	subj:agent obj:target by:agent with:weapon
seizure	subj:agent of:target from:target by:agent over:target
equip	subj:agent obj:recipient by:agent with:weapon
besiege	subj:agent by:agent outside:target at:target on:target against:target to:target
vacate	subj:agent obj:place from:place of:place out:place
advance	subj:agent into:target
displease	subj:target by:target obj:agent at:target about:target over:target with:target to:target
cutoff	subj:agent to:target from:target in:place by:agent
withhold	subj:agent from:target by:agent
readied	obj:agent second:recipient to:recipient for:recipient with:target
recalled	subj:agent from:target to:target in:target by:agent
legation	subj:agent in:target at:target to:target by:agent
behind	subj:agent behind:target by:agent
opening	subj:agent into:target to:target by:agent
expel	subj:agent obj:detained by:agent of:agent poss:detained from:agent
banish	subj:agent obj:target by:agent from:agent of:agent
brand	subj:agent second:target
host	subj:agent for:target with:target between:target of:target to:target by:agent
standby	subj:agent by:target
wield	subj:agent obj:weapon against:target by:agent
landing	subj:agent in:target on:target
