# What speaks for a town's being where an article's subject happened, in thousandths of log-odds against there being no
# such town. Learnt by train/town/learn.py from local news and a register of incidents.
# example: dateline
# origin: gva_articles, gva_incidents (../shared/data/crossdoc) · license: weights only, no text
# columns: sign, thousandths
above	239
against	-568
alone	-429
any	-690
astray	-467
away	-446
beside	689
building	-972
caption	670
claimed	493
dateline	879
dateline only	826
early	-38
far	-874
first	227
from	211
hamlet	-294
held	70
here	1189
home	818
huge	1011
in	-21
in with act	-10
in with violence	532
large	628
late	-522
most	612
much	213
mute	-319
namesakes	22
near	633
newsroom	522
newsroom only	-452
often	84
only	109
others	-36
part	308
placed	-371
settled	622
shortened	-309
sited	242
speaks	385
state	-117
title	233
title home	707
title in	-98
told	65
twice	57
unlisted	-1489
unlisted in	-108
with act	-31
with violence	356
