# Modes that two tellings of one act may name: warplanes "pound" and "bomb" the same town.
# origin: own · licence: as the program
# columns: mode, compatible mode
# cell compatible mode: aerial | beat | crowd-control | drone | explosives | firearms | heavy-weapons | obstruct
# cell compatible mode: primitive | riot | seize | strike | suicide-attack | targeted | torture | vandalize
abduct	beat
abduct	firearms
abduct	targeted
aerial	drone
aerial	explosives
aerial	heavy-weapons
aerial	targeted
arrest	seize
beat	crowd-control
beat	firearms
beat	primitive
beat	targeted
beat	torture
crowd-control	firearms
demo	obstruct
demo	riot
demo	strike
destroy	aerial
destroy	explosives
destroy	heavy-weapons
destroy	primitive
destroy	targeted
drone	explosives
drone	heavy-weapons
drone	targeted
explosives	heavy-weapons
explosives	primitive
explosives	suicide-attack
explosives	targeted
firearms	explosives
firearms	heavy-weapons
firearms	primitive
firearms	targeted
heavy-weapons	targeted
primitive	targeted
riot	vandalize
suicide-attack	firearms
suicide-attack	targeted
