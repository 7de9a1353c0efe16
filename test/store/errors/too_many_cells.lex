# columns: a, b
pear	2	3
