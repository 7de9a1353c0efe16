# What speaks for a town's being where an article's subject happened, in thousandths of log-odds against there being no
# such town. Learnt by train/town/learn.py from local news and a register of incidents.
# example: dateline
# origin: gva_articles, gva_incidents (../shared/data/crossdoc) · license: weights only, no text
# columns: sign, thousandths
above	354
against	-493
alone	-368
any	-476
astray	-622
away	-417
beside	671
building	-939
caption	880
claimed	463
dateline	893
dateline only	784
early	-81
far	-604
first	216
from	204
hamlet	-212
held	62
here	1213
home	834
huge	868
in	31
in with act	-64
in with violence	550
large	674
late	-633
most	465
much	458
mute	-468
namesakes	-181
near	718
newsroom	524
newsroom only	-544
often	200
only	-13
others	-18
part	381
placed	-337
settled	779
shortened	-89
sited	156
speaks	263
state	-166
title	51
title home	588
title in	-49
told	98
twice	213
unlisted	-1428
unlisted in	-155
with act	-15
with violence	399
