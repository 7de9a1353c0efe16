# What speaks for a town's being where an article's subject happened, in thousandths of log-odds against there being no
# such town. Learnt by train/town/learn.py from local news and a register of incidents.
# example: dateline
# origin: gva_articles, gva_incidents (../shared/data/crossdoc) · license: weights only, no text
# columns: sign, thousandths
# cell thousandths: -10000..10000
above	330
against	-604
alone	-413
any	-738
astray	-470
away	-496
beside	734
building	-973
caption	671
claimed	400
dateline	861
dateline only	818
early	27
far	-835
first	251
from	201
hamlet	-326
held	49
here	1178
home	816
huge	983
in	-15
in with act	-33
in with violence	536
large	670
late	-452
most	620
much	301
mute	-346
namesakes	35
near	672
newsroom	481
newsroom only	-453
often	126
only	152
others	-114
part	262
placed	-320
settled	582
shortened	-262
sited	186
speaks	378
state	-47
title	204
title home	706
title in	-90
told	-38
twice	107
unlisted	-1474
unlisted in	-164
with act	-2
with violence	414
