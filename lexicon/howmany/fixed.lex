# Figures that name something and count nothing, when no noun follows them.
# origin: own · licence: as the program
# example: they called 911; open 24/7
# columns: figure
000
112
24/7
360
411
511
7-eleven
9/11
911
999
