# columns: evidence, edge, where, thousandths
kept	cue begin	sign	0
