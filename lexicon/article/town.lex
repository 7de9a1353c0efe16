# What speaks for a town's being where an article's subject happened, in thousandths of log-odds against there being no
# such town. Learnt by train/town/learn.py from local news and a register of incidents.
# example: dateline
# origin: gva_articles, gva_incidents (../shared/data/crossdoc) · license: weights only, no text
# columns: sign, thousandths
above	357
against	-369
alone	-369
any	-659
astray	-653
away	-406
beside	701
building	-899
caption	891
claimed	521
dateline	873
dateline only	893
early	-72
far	-581
first	233
from	5
hamlet	-268
held	54
here	1175
home	582
huge	875
in	50
in with act	-77
in with violence	539
large	682
late	-646
most	471
much	455
mute	-361
namesakes	-202
near	432
newsroom	351
newsroom only	-572
often	187
only	-68
others	-27
part	199
placed	-297
settled	775
shortened	-119
sited	157
speaks	190
state	-178
title	110
title home	377
title in	-42
told	199
twice	194
unlisted	-1354
unlisted in	-175
with act	-22
with violence	414
