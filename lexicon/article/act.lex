# Nouns that stand for an act of violence told before: "this crime was committed by the Front",
# "he is responsible for that outrage". the: also behind "the", where the others need "this" or "that".
# colour: a noun for good and bad alike. "This act of mercy" is another act; whoever is told to have carried it
# out did the violence only where a word of article/violent.lex says so: "this cowardly act".
# origin: own · licence: as the program
# columns: lemma, the, colour
# cell the: the | no text
# cell colour: none | no text
act		none
action	the	none
atrocity	the	
barbarity	the	
bloodshed	the	
carnage	the	
crime	the	
deed		none
incident	the	none
massacre	the	
misdeed		
outrage		
slaughter	the	
tragedy		
