# columns: a, b
ripe  pear	2
