# What may be behind an act or a disaster whose doer nobody names: "did not rule out sabotage".
# Who rules one out denies it, who does not leaves it open, who suspects it speculates.
# origin: own · licence: as the program
# columns: lemma
arson
carelessness
defect
earthquake
error
explosive
failure
fault
malfunction
neglect
negligence
sabotage
storm
suicide
terrorism
weather
