# Words that end the name of a street. Such a name is an address, not a town.
# example: Quarry Lane
# origin: own · licence: as the program
# columns: word
alley
ave.
avenue
blvd.
boulevard
circle
court
crescent
ct.
dr.
drive
expressway
freeway
highway
hwy.
lane
ln.
parkway
pike
pkwy.
rd.
road
st.
street
terrace
turnpike
