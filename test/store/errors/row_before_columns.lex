pear	2
