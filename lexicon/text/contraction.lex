# Whole words that are split without an apostrophe to show where: can|not. The number is how many
# bytes the first part has.
# origin: own
# licence: MIT
# columns: word, first
cannot	3
dont	2
doesnt	4
didnt	3
wont	2
cant	2
isnt	2
wasnt	3
arent	3
havent	4
couldnt	5
wouldnt	5
shouldnt	6
gonna	3
gotta	3
wanna	3
gimme	3
lemme	3
'tis	2
'twas	2
