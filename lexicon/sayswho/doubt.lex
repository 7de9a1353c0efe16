# What speaks for an attribution that people would mark as one
# example: has said
# origin: counts over PolNeAR train · license: weights only, no text
# columns: evidence, thousandths
bias	1
