# What stands behind a town's name in the names of that town's own bodies, even where the name is an
# ordinary word.
# example: "Mobile Police Department" is of Mobile; "Temple University", "Justice Department" are of no town.
# origin: own · licence: as the program
# columns: word
borough
city
county
fire
firefighters
municipal
police
sheriff
town
township
