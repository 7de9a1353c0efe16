# Words for all those of whom a figure tells a part: "41 of the victims". A figure of others is whole:
# "two of its men were killed", "four of the hostages were freed".
# origin: own · licence: as the program
# columns: word, slot
# cell slot: any | captive | detained | injured | killed | missing | released
abducted	captive
arrested	detained
captives	captive
captive	captive
casualties	killed
dead	killed
deaths	killed
detained	detained
detainees	detained
fatalities	killed
freed	released
held	captive
hostages	captive
hurt	injured
injured	injured
kidnapped	captive
killed	killed
missing	missing
released	released
them	any
these	any
victims	killed
which	any
whom	any
wounded	injured
