# Words that weaken a clause.
# origin: own. licence: CC0-1.0
# columns: word, part, certainty
# cell part: adjective | adverb | modal | verb
# cell certainty: possible | probable
# part: modal, adverb, adjective, verb (passives and raising verbs: "is believed to")
may	modal	possible
might	modal	possible
could	modal	possible
must	modal	probable
should	modal	probable
ought	modal	probable
possibly	adverb	possible
perhaps	adverb	possible
maybe	adverb	possible
conceivably	adverb	possible
potentially	adverb	possible
probably	adverb	probable
likely	adverb	probable
apparently	adverb	probable
reportedly	adverb	probable
allegedly	adverb	probable
supposedly	adverb	probable
presumably	adverb	probable
seemingly	adverb	probable
purportedly	adverb	probable
ostensibly	adverb	probable
evidently	adverb	probable
suspected	adjective	probable
alleged	adjective	probable
presumed	adjective	probable
purported	adjective	probable
reported	adjective	probable
apparent	adjective	probable
likely	adjective	probable
probable	adjective	probable
supposed	adjective	probable
possible	adjective	possible
potential	adjective	possible
believe	verb	probable
suspect	verb	probable
think	verb	probable
presume	verb	probable
assume	verb	probable
rumour	verb	probable
rumor	verb	probable
allege	verb	probable
suppose	verb	probable
seem	verb	probable
appear	verb	probable
expect	verb	probable
estimate	verb	probable
fear	verb	probable
consider	verb	possible
speculate	verb	possible
