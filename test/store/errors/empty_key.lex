# columns: a, b
	2
