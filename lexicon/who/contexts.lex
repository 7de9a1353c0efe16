# Small words beside which names of one kind stand.
# tells: place (a place follows) | speech (a speaker stands before or behind)
# origin: own. licence: as the program
# example: "near Mollendo", "Otieno said"
# columns: word, tells
in	place
at	place
near	place
from	place
outside	place
inside	place
around	place
across	place
towards	place
toward	place
throughout	place
into	place
northern	place
southern	place
eastern	place
western	place
central	place
said	speech
says	speech
told	speech
added	speech
say	speech
warned	speech
stated	speech
noted	speech
explained	speech
insisted	speech
confirmed	speech
denied	speech
claimed	speech
argued	speech
wrote	speech
tweeted	speech
admitted	speech
acknowledged	speech
announced	speech
reported	speech
