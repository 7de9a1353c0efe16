# What speaks for a town's being where an article's subject happened, in thousandths of log-odds against there being no
# such town. Learnt by train/town/learn.py from local news and a register of incidents.
# example: dateline
# origin: gva_articles, gva_incidents (../shared/data/crossdoc) · license: weights only, no text
# columns: sign, thousandths
above	332
against	-623
alone	-371
any	-682
astray	-666
away	-360
beside	710
building	-920
caption	1129
claimed	650
dateline	873
dateline only	692
early	-30
far	-649
first	243
from	97
hamlet	-226
held	57
here	1363
home	780
huge	852
in	100
in with act	-102
in with violence	503
large	691
late	-772
most	575
much	446
namesakes	-173
near	684
newsroom	374
newsroom only	-523
often	207
only	72
others	53
part	324
placed	-207
shortened	-37
sited	-200
speaks	179
state	-120
title	136
title home	574
title in	-48
told	497
twice	231
unlisted	-1686
unlisted in	-301
with act	34
with violence	419
