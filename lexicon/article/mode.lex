# Modes that two tellings of one act may name: warplanes "pound" and "bomb" the same town.
# origin: own · licence: as the program
# columns: mode, compatible mode
abduct	beat
abduct	firearms
aerial	drone
aerial	explosives
aerial	heavy-weapons
beat	crowd-control
beat	primitive
beat	torture
demo	obstruct
demo	riot
demo	strike
destroy	aerial
destroy	explosives
destroy	heavy-weapons
drone	explosives
explosives	heavy-weapons
explosives	suicide-attack
explosives	targeted
firearms	explosives
firearms	primitive
firearms	targeted
primitive	targeted
riot	vandalize
arrest	seize
arrest	restrict
