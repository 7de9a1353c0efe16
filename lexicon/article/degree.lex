# How badly people are hurt: "94 were injured, 17 of them seriously". Those are a part of all the hurt.
# origin: own · licence: as the program
# columns: word
badly
critically
gravely
lightly
seriously
severely
slightly
