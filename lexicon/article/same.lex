# Nouns that may name one event between them, so that "the deal" has the day of "the agreement".
# origin: own
# licence: same as the program
# columns: noun, group
# cell group: agreement | announcement | arrest | assault | blast | blaze | crash | departure | funeral | killing
# cell group: launch | protest | purchase | quake | resignation | shooting | takeoff | verdict | vote
# example: "the blast" after "an explosion on Monday"
accident	crash
accord	agreement
acquisition	purchase
agreement	agreement
announcement	announcement
arrest	arrest
assassination	killing
assault	assault
attack	assault
ballot	vote
blast	blast
blaze	blaze
bombing	blast
burial	funeral
buyout	purchase
capture	arrest
collision	crash
contract	agreement
crash	crash
deal	agreement
demonstration	protest
departure	departure
departure	resignation
derailment	crash
detention	arrest
earthquake	quake
election	vote
exit	departure
explosion	blast
fire	blaze
funeral	funeral
gunfight	shooting
inferno	blaze
killing	killing
launch	launch
liftoff	launch
march	protest
murder	killing
onslaught	assault
pact	agreement
poll	vote
protest	protest
purchase	purchase
quake	quake
raid	assault
rally	protest
resignation	resignation
ruling	verdict
settlement	agreement
shooting	shooting
shootout	shooting
slaying	killing
statement	announcement
strike	assault
take-off	takeoff
takeoff	takeoff
takeover	purchase
treaty	agreement
tremor	quake
verdict	verdict
vote	vote
wreck	crash
