# Figures that name something and count nothing, when no noun follows them.
# origin: own · licence: as the program
# example: they called 911; the car did a 360
# columns: figure
000
112
360
411
511
911
999
