# Words for those to whom the same was done, where somebody is told to be one of them: "among the
# hostages are two nuns", "is one of 20 men being held", "freed three captives, including the judge".
# origin: own · licence: as the program
# columns: word, slot of their number
# cell slot of their number: captive | released
abducted	captive
captive	captive
captives	captive
freed	released
held	captive
hostage	captive
hostages	captive
kidnapped	captive
released	released
rescued	released
