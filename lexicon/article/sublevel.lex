# What an authority is called that is not the state's: "the local authorities" are a town's, "the ousted government" is nobody's. "Foreign forces" are another land's.
# origin: own · licence: as the program
# example: "the state government" is that of one of many states; "the state authorities" may be the land's
# columns: lemma, the noun behind it (none: any)
# cell the noun behind it: any word | no text
borough	
breakaway	
city	
county	
district	
exiled	
foreign	
former	
hostile	
international	
local	
multinational	
municipal	
neighboring	
neighbouring	
ousted	
parallel	
prefectural	
previous	
provincial	
rebel	
regional	
rival	
separatist	
shadow	
state	government
town	
tribal	
village	
