# First words of a line under a headline in which "by" and the author's name may follow, with a day between.
# example: "Posted on 10 March 2026 by Jon Ravn", "Interview by Ada Holt, 14 March 2026"
# origin: own
# license: same as the program
# columns: word
interview
posted
published
reported
story
submitted
updated
written
