# What speaks for a town's being where an article's subject happened, in thousandths of log-odds against there being no
# such town. Learnt by train/town/learn.py from local news and a register of incidents.
# example: dateline
# origin: gva_articles, gva_incidents (../shared/data/crossdoc) · license: weights only, no text
# columns: sign, thousandths
above	234
against	-549
alone	-411
any	-694
astray	-478
away	-446
beside	680
building	-976
caption	743
claimed	455
dateline	845
dateline only	798
early	-38
far	-834
first	213
from	217
hamlet	-305
held	70
here	1185
home	844
huge	998
in	-17
in with act	16
in with violence	540
large	623
late	-530
most	602
much	214
mute	-347
namesakes	33
near	636
newsroom	522
newsroom only	-437
often	87
only	94
others	-70
part	336
placed	-334
settled	634
shortened	-312
sited	225
speaks	396
state	-109
title	196
title home	686
title in	-120
told	71
twice	51
unlisted	-1473
unlisted in	-120
with act	-24
with violence	363
