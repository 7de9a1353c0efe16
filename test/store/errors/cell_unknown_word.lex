# columns: word, is
# cell is: blow | manner
strike	blow
in	maner
