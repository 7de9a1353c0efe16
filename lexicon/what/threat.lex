# What is threatened: the mode of THREATEN. TYPE/mode or TYPE where the program takes the threatened act for
# one of its own, else the lemma of the word.
# example: "threatened to shut the strait" restrict; "threatened to expel the envoy" expel; "warned it would
# break off ties" relations; "threatened the isle with invasion" territory
# origin: own; licence: as the project
# columns: act or word, mode
# cell mode: arrest | expel | relations | restrict | territory | violence
ASSAULT	violence
COERCE/arrest	arrest
COERCE/curfew	restrict
COERCE/deport	expel
COERCE/restrict	restrict
COERCE/seize	restrict
COERCE/withhold	restrict
MOBILIZE	violence
PROTEST	restrict
REJECT/meet	relations
SANCTION/convict	arrest
SANCTION/discontinue	restrict
SANCTION/expel	expel
SANCTION/withdraw	relations
annex	territory
annexation	territory
arrest	arrest
attack	violence
ban	restrict
bar	restrict
behead	violence
block	restrict
blockade	restrict
bomb	violence
boycott	restrict
close	restrict
conquer	territory
deport	expel
destroy	violence
detain	arrest
detention	arrest
eject	expel
embargo	restrict
evict	expel
execute	violence
expel	expel
expulsion	expel
force	violence
imprison	arrest
imprisonment	arrest
invade	territory
invasion	territory
jail	arrest
kill	violence
obstruct	restrict
occupation	territory
occupy	territory
penalty	restrict
prison	arrest
prosecute	arrest
prosecution	arrest
quota	restrict
recapture	territory
restrict	restrict
retaliate	violence
retaliation	violence
revenge	violence
sanction	restrict
sanctions	restrict
seal	restrict
sever	relations
shoot	violence
shut	restrict
strike	violence
tariff	restrict
territory	territory
torture	violence
trial	arrest
violence	violence
war	violence
