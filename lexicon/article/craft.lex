# Craft and vehicles, which a text names once at length and then in short: "a Boeing 757 of Osk Air",
# later "the plane".
# kind: what may be called by one another's words.
# origin: own · licence: as the program
# columns: lemma, kind
# cell kind: air | car | coach | rail | rotor | sea | truck | van
aeroplane	air
aircraft	air
airliner	air
airplane	air
barge	sea
boat	sea
boeing	air
bus	coach
car	car
carriage	rail
coach	coach
corvette	sea
ferry	sea
freighter	sea
helicopter	rotor
jet	air
jetliner	air
liner	sea
lorry	truck
minibus	coach
plane	air
sedan	car
ship	sea
tanker	sea
taxi	car
train	rail
trawler	sea
truck	truck
turboprop	air
van	van
vessel	sea
yacht	sea
