# What somebody did or left undone by which an act or a disaster could happen: whoever is blamed
# for that has a share in it. With a second verb the first alone says too little.
# origin: own · licence: as the program
# columns: lemma, lemma of the infinitive below it
# cell lemma of the infinitive below it: any word | no text
# example: "blamed the police for leaving him unguarded", "for failing to protect the market"
abandon	
allow	
delay	
endanger	
expose	
fail	act
fail	alert
fail	arrest
fail	avert
fail	control
fail	defend
fail	detect
fail	enforce
fail	evacuate
fail	guard
fail	halt
fail	heed
fail	intervene
fail	keep
fail	prepare
fail	prevent
fail	protect
fail	react
fail	rescue
fail	respond
fail	restrain
fail	secure
fail	stop
fail	warn
ignore	
incite	
leave	
let	
neglect	
overlook	
permit	
stoke	
tolerate	
