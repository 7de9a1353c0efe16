# What speaks for a town's being where an article's subject happened, in thousandths of log-odds against there being no
# such town. Learnt by train/town/learn.py from local news and a register of incidents.
# example: dateline
# origin: gva_articles, gva_incidents (../shared/data/crossdoc) · license: weights only, no text
# columns: sign, thousandths
above	367
against	-358
alone	-368
any	-667
astray	-648
away	-422
beside	712
building	-895
caption	969
claimed	521
dateline	862
dateline only	901
early	-65
far	-582
first	231
from	6
hamlet	-276
held	53
here	1169
home	576
huge	867
in	42
in with act	-78
in with violence	550
large	677
late	-643
most	472
much	480
mute	-362
namesakes	-195
near	424
newsroom	355
newsroom only	-592
often	200
only	-67
others	-43
part	183
placed	-306
settled	801
shortened	-117
sited	-181
speaks	180
state	-131
title	98
title home	360
title in	-29
told	200
twice	208
unlisted	-1336
unlisted in	-158
with act	-32
with violence	413
