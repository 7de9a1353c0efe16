# Words beside an act that say how many died in it, where the text counts fewer: of "fatal" at least one, of "a double murder" two.
# of: the noun, or another word beside it ("a double fatal shooting"); * any. high: - none is told.
# example: "police are investigating a fatal shooting" 1.., "an apparent murder-suicide" 2..; not: "a nearly fatal fall"
# origin: own · licence: as the program
# columns: word, of, low, high
# cell of: any word | *
# cell low: 1..9
# cell high: 1..9 | -
deadly	*	1	-
double	fatal	2	2
double	homicide	2	2
double	killing	2	2
double	murder	2	2
double	slaying	2	2
fatal	*	1	-
murder	suicide	2	-
quadruple	homicide	4	4
quadruple	killing	4	4
quadruple	murder	4	4
quadruple	slaying	4	4
triple	fatal	3	3
triple	homicide	3	3
triple	killing	3	3
triple	murder	3	3
triple	slaying	3	3
