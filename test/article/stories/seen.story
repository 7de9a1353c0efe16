# Short articles of our own with the claims that a careful reader finds in them, for tools/score (task
# stories). Rules were written with these in sight; unseen.story was never looked at while tuning.
# Form:   == id / date of the article / text / -- gold / INCIDENT slot value | holder | stance | words
# Words are what carries the value in the text; they are left out where the value itself stands there.
# Slots, values, holders and stances as in the annotation guide: the article's own voice is "author".

== market-shelling
date 2024-05-14
Army shells market in Tarel, 14 dead: hospital

TAREL, May 14 - At least 14 people were killed and about 30 wounded when artillery fire hit the main market of Tarel on Monday morning, the head of the town's hospital said.

"We have 14 bodies here, and among the dead are two children," Dr. Ilva Maren told reporters by telephone. She said most of the wounded had been struck by shell splinters.

The Velian army denied that its guns had fired on the town. "We did not shell Tarel," a military spokesman said in the capital. He blamed the Northern League for the attack and said its fighters had set up mortars in a school yard.

The League, which has held Tarel since March 2023, said the shells came from army positions on the Oder hills, 12 km to the south.

Residents said a second bombardment hit the road to Osk in the afternoon, killing a bus driver. There was no independent confirmation of that attack.

A United Nations team that visited the market on Tuesday said it had found fragments of 122 mm rockets but could not say who had launched them.
-- gold
market killed 14.. | Ilva Maren | asserts
market injured 30 | Ilva Maren | asserts
market place main market | Ilva Maren | asserts
market date 2024-05-13 | Ilva Maren | asserts
market weapon artillery fire | Ilva Maren | asserts
market killed 14 | Ilva Maren | asserts
market killed 14 | hospital | asserts
market killed.subset 2 | Ilva Maren | asserts
market perpetrator Velian army | Velian army | denies
market responsibility Northern League | military spokesman | blames
market weapon mortars | military spokesman | asserts
market perpetrator army | Northern League | asserts
market weapon 122 mm rockets | United Nations | asserts
road place road to Osk | residents | asserts
road killed 1 | residents | asserts
road victim bus driver | residents | asserts
road date 2024-05-13 | residents | asserts
takeover perpetrator Northern League | author | asserts
takeover place Tarel | author | asserts
takeover date 2023-03 | author | asserts

== convoy-ambush
date 2023-11-08
Gunmen ambush fuel convoy in east, five soldiers missing

MORVA, Nov 8 (Agencia Sur) - Gunmen ambushed a fuel convoy near the eastern town of Morva on Tuesday, killing three drivers and burning six tankers, the provincial governor said on Wednesday.

Governor Pavel Arro told Agencia Sur that five soldiers who escorted the convoy were missing and may have been taken hostage. "We believe they are alive," he said.

The defence ministry put the death toll at two. A ministry official who asked not to be named said one of the three men listed as dead had been found in a village and was being treated for burns.

No group claimed responsibility for the ambush, but the governor said it bore the hallmarks of the Red Dawn movement. Red Dawn, which kidnapped four road engineers in the same district in August, said in a statement that it had "nothing to do" with the attack.

The engineers were released after three weeks. Their company has denied paying a ransom.
-- gold
ambush perpetrator gunmen | Pavel Arro | asserts
ambush victim fuel convoy | Pavel Arro | asserts
ambush place Morva | Pavel Arro | asserts
ambush date 2023-11-07 | Pavel Arro | asserts
ambush killed 3 | Pavel Arro | asserts
ambush victim drivers | Pavel Arro | asserts
ambush missing 5 | Pavel Arro | asserts
ambush captive 5 | Pavel Arro | speculates
ambush killed 2 | defence ministry | asserts
ambush injured 1 | ministry official | asserts
ambush responsibility Red Dawn | Pavel Arro | speculates
ambush responsibility Red Dawn | Red Dawn | denies
engineers perpetrator Red Dawn | author | asserts
engineers captive 4 | author | asserts
engineers victim road engineers | author | asserts
engineers date 2023-08 | author | asserts
engineers released 4 | author | asserts

== ferry
date 2022-07-19
Ferry sinks off Lunda coast, dozens feared dead

LUNDA, July 19 - A crowded ferry capsized in heavy seas off the northern coast of Lunda on Monday night and dozens of passengers were feared dead, port officials said.

The Santa Rita was carrying 212 people, according to its owners, although survivors said that more than 300 had boarded in the port of Quele. Fishermen pulled 141 people from the water before dawn.

Harbour master Jorge Caldeira said 23 bodies had been recovered by noon on Tuesday. "There are women and children among them," he said. Later the navy put the number of dead at 31 and said 40 people were still missing.

The owners blamed the weather for the disaster. "The ship was sound and had been inspected in May," their lawyer said. But a union leader accused the company of overloading the vessel, and the transport minister said that the inspection had never taken place.

It was the worst accident in these waters since 2009, when 87 people drowned after a tanker rammed a fishing boat near Cape Sorel.
-- gold
sinking date 2022-07-18 | port officials | asserts
sinking place northern coast of Lunda | port officials | asserts
sinking victim ferry | port officials | asserts
sinking killed 24..99 | port officials | speculates
sinking killed 23 | Jorge Caldeira | asserts
sinking killed 31 | navy | asserts
sinking missing 40 | navy | asserts
sinking responsibility weather | owners | blames
sinking responsibility company | union leader | accuses
cape-sorel date 2009 | author | asserts
cape-sorel killed 87 | author | asserts
cape-sorel place Cape Sorel | author | asserts
cape-sorel victim fishing boat | author | asserts

== teachers-march
date 2024-10-03
Police fire tear gas at teachers in Ostrava Bay

OSTRAVA BAY, Oct 3 - Police fired tear gas and rubber bullets at thousands of teachers who marched on the education ministry on Wednesday to demand higher pay, witnesses said.

Union president Marta Lind said 17 marchers were hurt, two of them seriously. "They shot at people who were sitting on the ground," she said.

The interior ministry said six officers had been injured by stones and that 48 people had been arrested. It put the number of marchers at 3,000; the union said there were 20,000.

Interior Minister Hakon Brae denied that rubber bullets had been used. "The only thing that was fired was gas," he told state radio. But a doctor at St. Olav hospital, who declined to be named, said she had treated four people with wounds from rubber bullets.

Twelve of those arrested were freed on Thursday morning after a judge ruled that there was no case against them, their lawyer said.
-- gold
march perpetrator teachers | witnesses | asserts
march date 2024-10-02 | witnesses | asserts
march place education ministry | witnesses | asserts
gas perpetrator police | witnesses | asserts
gas weapon tear gas | witnesses | asserts
gas weapon rubber bullets | witnesses | asserts
gas victim teachers | witnesses | asserts
gas date 2024-10-02 | witnesses | asserts
gas injured 17 | Marta Lind | asserts
gas injured.subset 2 | Marta Lind | asserts
gas injured 6 | interior ministry | asserts
gas weapon stones | interior ministry | asserts
gas weapon rubber bullets | Hakon Brae | denies
gas weapon gas | Hakon Brae | asserts
gas injured 4 | doctor at St. Olav hospital | asserts
gas weapon rubber bullets | doctor at St. Olav hospital | asserts
arrests detained 48 | interior ministry | asserts
arrests released 12 | their lawyer | asserts
arrests date 2024-10-03 | their lawyer | asserts

== airliner
date 2021-02-22
Hijackers free women and children from jet in Port Amal

PORT AMAL, Feb 22 - Three men armed with pistols who seized a Meridian Air jet on Sunday released 38 women and children in Port Amal on Monday but threatened to blow up the plane if their demands were not met, airport officials said.

The Boeing 737 was on its way from Sarrin to Delgado with 112 passengers and seven crew when it was diverted. One passenger, a Delgado banker, was beaten after he argued with the hijackers, a freed woman told Radio Amal.

The hijackers demand the release of 14 members of the Free Coast movement who were jailed in Sarrin last year. Sarrin's government said it would not negotiate.

The Free Coast movement said it had no part in the hijacking and called the men "criminals". But a security source in Sarrin said two of them had been identified as members of the group.

In 2011 the same movement took 60 hostages at a hotel in Sarrin. All were freed unharmed after two days.
-- gold
hijack perpetrator three men | airport officials | asserts
hijack weapon pistols | airport officials | asserts
hijack victim Meridian Air jet | airport officials | asserts
hijack date 2021-02-21 | airport officials | asserts
hijack released 38 | airport officials | asserts
hijack place Port Amal | airport officials | asserts
hijack date 2021-02-22 | airport officials | asserts
hijack victim Boeing 737 | author | asserts
hijack captive 119 | author | asserts
hijack captive.subset 112 | author | asserts
hijack captive.subset 7 | author | asserts
hijack victim Delgado banker | freed woman | asserts
hijack responsibility Free Coast movement | Free Coast movement | denies
hijack perpetrator Free Coast movement | security source | asserts
jailings detained 14 | author | asserts
jailings victim members of the Free Coast movement | author | asserts
jailings place Sarrin | author | asserts
jailings date 2020 | author | asserts
hotel date 2011 | author | asserts
hotel perpetrator Free Coast movement | author | asserts
hotel captive 60 | author | asserts
hotel place Sarrin | author | asserts
hotel released 60 | author | asserts

== bishop
date 2019-09-30
Abducted bishop freed as captors' identity is disputed

KELLING, Sept 30 - A Roman Catholic bishop who was kidnapped on his way to a funeral in the highlands last week has been freed unharmed, church officials said on Monday.

Bishop Anselm Varga was driven to the gates of a convent in Kelling late on Sunday, Sister Clara Moos said. His driver, Luka Been, was still being held, she said.

The two men were taken from their car by masked gunmen on Sept. 24. A caller who said he spoke for the Mountain Front claimed responsibility for the abduction the next day and demanded the withdrawal of troops from the highlands.

But the Front's leader in exile, Arvo Denn, told the daily Novosel that his men had not taken the bishop. "This was the work of the secret police," he said.

The government dismissed the accusation as absurd. The interior minister said the police had arrested three farmers in connection with the case and were looking for a fourth.

It was not clear whether a ransom had been paid. The church denied it; a diplomat in the capital said $200,000 had changed hands.
-- gold
kidnap victim Anselm Varga | church officials | asserts
kidnap date 2019-09 | church officials | asserts
kidnap place highlands | church officials | asserts
kidnap released 1 | church officials | asserts
kidnap place Kelling | Clara Moos | asserts
kidnap date 2019-09-29 | Clara Moos | asserts
kidnap victim Luka Been | Clara Moos | asserts
kidnap perpetrator masked gunmen | author | asserts
kidnap captive 2 | author | asserts
kidnap date 2019-09-24 | author | asserts
kidnap responsibility Mountain Front | caller | claims-responsibility
kidnap responsibility Mountain Front | Arvo Denn | denies
kidnap responsibility secret police | Arvo Denn | blames
kidnap responsibility secret police | government | denies
arrests detained 3 | interior minister | asserts
arrests victim farmers | interior minister | asserts
arrests perpetrator police | interior minister | asserts

== two-towns
date 2020-03-10
Jets bomb Arvek and Lomin, rebels say

SELNIK, March 10 - Government jets bombed the rebel-held towns of Arvek and Lomin on Monday, rebel officials said, in the first air raids since a truce broke down last week.

The raid on Arvek killed nine people, all of them civilians, said Hana Reza, a rebel health official. In Lomin, 60 km to the north, two bombs fell on an empty barracks and nobody was hurt, she said.

The government confirmed that its planes had struck Lomin but denied bombing Arvek. "Our pilots hit a military target and returned," Air Force General Omar Tayeb told a news conference.

A foreign aid worker in Arvek, reached by satellite telephone, said she had counted 11 bodies. The Red Cross said its staff had treated 26 wounded in the town.

The rebels took Arvek and Lomin in December 2018.
-- gold
raids perpetrator government | rebel officials | asserts
raids weapon jets | rebel officials | asserts
raids date 2020-03-09 | rebel officials | asserts
arvek place Arvek | rebel officials | asserts
lomin place Lomin | rebel officials | asserts
arvek killed 9 | Hana Reza | asserts
arvek victim civilians | Hana Reza | asserts
arvek place Arvek | Hana Reza | asserts
lomin place Lomin | Hana Reza | asserts
lomin weapon two bombs | Hana Reza | asserts
lomin victim empty barracks | Hana Reza | asserts
lomin killed 0 | Hana Reza | asserts
lomin injured 0 | Hana Reza | asserts
lomin happened yes | government | confirms
lomin place Lomin | government | confirms
lomin weapon planes | government | confirms
arvek place Arvek | government | denies
arvek happened no | government | denies
arvek killed 11 | foreign aid worker | asserts
arvek injured 26 | Red Cross | asserts
takeover perpetrator rebels | author | asserts
takeover place Arvek | author | asserts
takeover place Lomin | author | asserts
takeover date 2018-12 | author | asserts

== mine
date 2023-01-26
Eleven miners trapped after blast in Korvin pit

KORVIN, Jan 26 - Rescuers were digging on Thursday for 11 miners trapped by an explosion in a coal mine near Korvin, the mine's operator said.

Six bodies were brought to the surface during the night and 19 men were taken to hospital with burns, Korvin Coal said in a statement. It said the blast at the Anna pit on Wednesday was probably caused by methane.

The miners' union blamed the company for the accident. Its chairman, Yuri Stoll, said gas alarms had been switched off for months. "They were told and did nothing," he said.

A company spokeswoman rejected the charge. State prosecutors said they had detained the pit manager and two engineers for questioning.

President Elena Dumas said later on Thursday that eight of the missing men had been found alive. The union could not confirm this.
-- gold
blast missing 11 | mine's operator | asserts
blast place Korvin | mine's operator | asserts
blast killed 6 | Korvin Coal | asserts
blast injured 19 | Korvin Coal | asserts
blast place Anna pit | Korvin Coal | asserts
blast date 2023-01-25 | Korvin Coal | asserts
blast weapon methane | Korvin Coal | speculates
blast responsibility company | miners' union | blames
blast responsibility company | company spokeswoman | denies
detentions detained 3 | state prosecutors | asserts
detentions victim pit manager | state prosecutors | asserts
detentions victim engineers | state prosecutors | asserts

== envoy
date 2018-04-12
Envoy shot dead outside home in Harrow Bay

HARROW BAY, April 12 - The Zelian consul in Harrow Bay was shot dead outside his home on Thursday by two men on a motorcycle, police said.

Consul Dario Venn, 54, was hit by four bullets as he got into his car, Inspector Ruth Amadi told reporters. His bodyguard was wounded in the leg.

A group calling itself the Fifth of May said in a message to the newspaper La Hora that it had "executed" Venn in revenge for the hanging of two of its members in Zelia in March. The authenticity of the message could not be verified.

Zelia accused its neighbour Orland of being behind the murder. "The killers came from Orland and have gone back there," Foreign Minister Ida Kross said. Orland denied any role and offered to help in the investigation.

Police later found a burnt motorcycle near the Orland border. They said they were not sure whether the killers had crossed it.
-- gold
murder victim Zelian consul | police | asserts
murder place Harrow Bay | police | asserts
murder date 2018-04-12 | police | asserts
murder perpetrator two men | police | asserts
murder victim Dario Venn | Ruth Amadi | asserts
murder weapon four bullets | Ruth Amadi | asserts
murder victim bodyguard | Ruth Amadi | asserts
murder injured 1 | Ruth Amadi | asserts
murder responsibility Fifth of May | Fifth of May | claims-responsibility
murder responsibility Orland | Zelia | accuses
murder responsibility Orland | Orland | denies
hanging victim two of its members | Fifth of May | asserts
hanging killed 2 | Fifth of May | asserts
hanging place Zelia | Fifth of May | asserts
hanging date 2018-03 | Fifth of May | asserts

== quake
date 2017-08-21
Quake kills at least 63 in Sierra Alta

SIERRA ALTA, Aug 21 - At least 63 people were killed and hundreds injured when an earthquake struck the mountain province of Sierra Alta before dawn on Monday, the civil defence agency said.

The quake, with a magnitude of 6.4, destroyed most of the village of San Telmo, where 41 of the victims died, agency chief Rosa Quint said. She said about 12,000 people had been made homeless.

Local officials spoke of a far higher toll. The mayor of San Telmo said 90 bodies had been counted in his village alone. "The government does not know, because nobody from the government has come," Mayor Tito Lara told Radio Sierra.

The army said it had sent 600 soldiers and three helicopters to the area. One of the helicopters made an emergency landing; nobody was hurt.

The last big quake in the province killed 1,100 people in 1974.
-- gold
quake killed 63.. | civil defence agency | asserts
quake injured 200..999 | civil defence agency | asserts
quake place Sierra Alta | civil defence agency | asserts
quake date 2017-08-21 | civil defence agency | asserts
quake killed.subset 41 | Rosa Quint | asserts
quake place San Telmo | Rosa Quint | asserts
quake displaced 12000 | Rosa Quint | asserts
quake killed 90 | Tito Lara | asserts
quake place San Telmo | Tito Lara | asserts
deployment perpetrator army | army | asserts
deployment weapon 600 soldiers | army | asserts
landing injured 0 | author | asserts
quake74 killed 1100 | author | asserts
quake74 date 1974 | author | asserts
quake74 place Sierra Alta | author | asserts

== reporters
date 2016-02-05
Two journalists held in Garda, editor says

GARDA, Feb 5 - Two journalists of the weekly Focus have been arrested in the southern city of Garda, its editor said on Friday.

Editor Jan Holub said plainclothes men took Petra Sykora and Emil Brandt from their hotel on Thursday night. "We do not know where they are," he said.

The interior ministry said nobody had been arrested. A police officer in Garda, speaking on condition of anonymity, told Reuters that the two were being held at a military base for filming a missile battery.

Focus published an article in January that accused the army of selling weapons to smugglers. The army denied the report.

Five journalists have been detained in the country since November, according to the Press Freedom League. It said one of them, Ana Ruiz, had been beaten in custody.
-- gold
arrest victim journalists | Jan Holub | asserts
arrest detained 2 | Jan Holub | asserts
arrest place Garda | Jan Holub | asserts
arrest perpetrator plainclothes men | Jan Holub | asserts
arrest victim Petra Sykora | Jan Holub | asserts
arrest victim Emil Brandt | Jan Holub | asserts
arrest date 2016-02-04 | Jan Holub | asserts
arrest happened no | interior ministry | denies
arrest detained 2 | police officer | asserts
arrest place military base | police officer | asserts
detentions detained 5 | Press Freedom League | asserts
detentions date 2015-11 | Press Freedom League | asserts
detentions victim Ana Ruiz | Press Freedom League | asserts

== dam
date 2015-06-02
Minister blames saboteurs for dam blast, engineers doubt it

VELLA, June 2 - The energy minister on Tuesday blamed saboteurs for an explosion that cut power to the capital, but engineers said a worn transformer was a likelier cause.

"It was a bomb, and we know who planted it," Minister Karl Oduya told parliament. He named the banned Workers' Column, which he said had received explosives from abroad.

The blast at the Vella dam on Sunday night killed one technician and injured four others.

Two engineers who inspected the site said they had found no trace of explosives. The dam's director did not rule out sabotage, but said a short circuit had been reported an hour before the explosion.

The Workers' Column denied it had attacked the dam. In a letter to the Daily Graphic it admitted bombing a power line near Teka in April, in which nobody was hurt.

Police said they had arrested nine people, among them a brother of the Column's founder.
-- gold
blast responsibility saboteurs | Karl Oduya | blames
blast weapon bomb | Karl Oduya | asserts
blast responsibility Workers' Column | Karl Oduya | accuses
blast place Vella dam | author | asserts
blast date 2015-05-31 | author | asserts
blast killed 1 | author | asserts
blast victim technician | author | asserts
blast injured 4 | author | asserts
blast responsibility saboteurs | dam's director | leaves-open
blast perpetrator Workers' Column | Workers' Column | denies
line responsibility Workers' Column | Workers' Column | admits
line place Teka | Workers' Column | admits
line date 2015-04 | Workers' Column | admits
line victim power line | Workers' Column | admits
arrests detained 9 | police | asserts
arrests perpetrator police | police | asserts

== refugees
date 2014-12-09
Aid agencies say 40,000 flee fighting in Tamba hills

RIVERTON, Dec 9 - Around 40,000 people have fled fighting between the army and the Tamba Liberation Front in the north in the past ten days, aid agencies said on Tuesday.

Most have walked to the town of Kesh, where they sleep in schools and churches, according to the charity Open Hands. Its coordinator, Lena Fors, said eight children had died of cholera.

Fighting broke out on November 29 when the Front attacked a garrison at Mora, killing at least 20 soldiers. The army said it had recaptured Mora on Sunday and that 110 rebels had been killed. A Front spokesman said by radio that the garrison was still in rebel hands and that it had lost "fewer than ten" fighters.

Neither account could be confirmed.

The government says the neighbouring republic of Sund arms the Front. Sund, which has taken in 6,000 of the refugees, rejects the accusation.
-- gold
fighting displaced 40000 | aid agencies | asserts
fighting perpetrator army | aid agencies | asserts
fighting perpetrator Tamba Liberation Front | aid agencies | asserts
fighting place Kesh | Open Hands | asserts
fighting killed 8 | Lena Fors | asserts
mora perpetrator Tamba Liberation Front | author | asserts
mora date 2014-11-29 | author | asserts
mora victim garrison | author | asserts
mora place Mora | author | asserts
mora killed 20.. | author | asserts
mora victim soldiers | author | asserts
recapture perpetrator army | army | asserts
recapture place Mora | army | asserts
recapture date 2014-12-07 | army | asserts
recapture killed 110 | army | asserts
recapture victim rebels | army | asserts
recapture happened no | Front spokesman | denies
recapture killed ..9 | Front spokesman | asserts
fighting responsibility Sund | government | accuses
fighting responsibility Sund | Sund | denies

== nightclub
date 2013-03-18
Toll in Belmar nightclub fire rises to 52

BELMAR, March 18 - The number of people killed in a nightclub fire in the resort of Belmar rose to 52 on Monday after three of the injured died in hospital, the health ministry said.

The fire broke out at the Blue Room club early on Saturday during a student party. Firefighters said a flare set light to the ceiling.

Prosecutor Miriam Olsen said the club's owner, Viktor Pesh, had been arrested as he tried to board a ferry. His lawyer said Pesh was "as much a victim as anybody" and blamed the firm that had installed the ceiling.

Earlier the mayor had put the death toll at 60. Her office said on Monday that the figure was wrong because some bodies had been counted twice.

Ninety-four people were injured, 17 of them seriously. Students marched through the town on Sunday evening to demand the resignation of the fire chief.
-- gold
fire killed 52 | health ministry | asserts
fire place Belmar | health ministry | asserts
fire place Blue Room club | author | asserts
fire date 2013-03-16 | author | asserts
fire weapon flare | firefighters | asserts
fire killed 60 | mayor | asserts
fire killed 60 | mayor's office | denies
fire injured 94 | author | asserts
fire injured.subset 17 | author | asserts
fire responsibility firm | his lawyer | blames
arrest victim Viktor Pesh | Miriam Olsen | asserts
march perpetrator students | author | asserts
march date 2013-03-17 | author | asserts
march place Belmar | author | asserts

== prison
date 2012-11-27
Prisoners seize guards in Calder jail

CALDER, Nov 27 - Inmates armed with knives took 11 guards hostage at a jail in Calder on Monday evening and set fire to a wing of the building, the prison service said.

Four of the guards were released overnight in exchange for food. The seven still held include the deputy governor, a woman officer and two trainees.

A negotiator, Father Peter Nkomo, said the prisoners had treated the guards well. "They want better food and a doctor," he said after leaving the jail on Tuesday.

A prisoners' relative said she had heard shots and that at least two inmates were dead. The prison service dismissed the report. "No shots have been fired and nobody has been killed," said its spokeswoman, Joan Firth.

In 2006, six inmates died when police stormed the same jail to end a riot.
-- gold
siege perpetrator inmates | prison service | asserts
siege weapon knives | prison service | asserts
siege captive 11 | prison service | asserts
siege victim guards | prison service | asserts
siege place jail in Calder | prison service | asserts
siege date 2012-11-26 | prison service | asserts
siege released 4 | author | asserts
siege captive 7 | author | asserts
siege victim deputy governor | author | asserts
siege victim woman officer | author | asserts
siege captive.subset 2 | author | asserts
siege killed 2.. | prisoners' relative | asserts
siege killed 0 | Joan Firth | asserts
riot2006 date 2006 | author | asserts
riot2006 killed 6 | author | asserts
riot2006 victim inmates | author | asserts
riot2006 perpetrator police | author | asserts

== border
date 2011-05-30
Mirania and Tolk trade blame for border clash

STENHOLM, May 30 - Mirania and Tolk accused each other on Monday of starting a gun battle on their border in which at least five soldiers were killed.

Mirania's foreign ministry said Tolkish troops opened fire with mortars on a border post near Arden at dawn, killing three Miranian guards.

Tolk said its soldiers had shot back after a Miranian patrol crossed the frontier. Two of its men were killed and one was captured, the defence ministry said in a statement quoted by the Tolk News Agency.

Mirania denied that its patrol had left Miranian soil. It said it was holding a Tolkish corporal, who had "lost his way".

Witnesses in Arden said the shooting lasted for two hours. One villager told Reuters that a shell hit a barn and killed several cows, but no civilians were hurt.
-- gold
clash responsibility Tolk | Mirania | accuses
clash responsibility Mirania | Tolk | accuses
clash killed 5.. | author | asserts
clash victim soldiers | author | asserts
clash date 2011-05-30 | Mirania's foreign ministry | asserts
clash perpetrator Tolkish troops | Mirania's foreign ministry | asserts
clash weapon mortars | Mirania's foreign ministry | asserts
clash place Arden | Mirania's foreign ministry | asserts
clash victim border post | Mirania's foreign ministry | asserts
clash killed 3 | Mirania's foreign ministry | asserts
clash victim guards | Mirania's foreign ministry | asserts
clash perpetrator soldiers | Tolk | asserts
clash killed 2 | defence ministry | asserts
clash captive 1 | defence ministry | asserts
clash captive 1 | Mirania | asserts
clash injured 0 | villager | asserts

== bus-bomb
date 2010-08-17
Bomb on bus kills seven in Ferrol, police suspect separatists

FERROL, Aug 17 (Norpress) - A bomb planted under a seat ripped through a city bus in Ferrol on Tuesday, killing seven people and wounding at least 25, police said.

Police chief Ramon Iza told Norpress the device contained about two kg of explosive and had been set off by a mobile telephone. He said investigators suspected the separatist group Arran.

There was no claim of responsibility. In the past Arran has given warnings before its attacks, and a lawyer close to the group, Josu Beltz, said he did not believe it was involved.

A radio station in the region reported that a caller had blamed the bombing on "agents of the state". Prime Minister Luis Soler called that a lie.

Witnesses said two young men got off the bus shortly before the blast. Police were questioning a 19-year-old, a senior officer said, but he had not been charged.
-- gold
bomb weapon bomb | police | asserts
bomb victim city bus | police | asserts
bomb place Ferrol | police | asserts
bomb date 2010-08-17 | police | asserts
bomb killed 7 | police | asserts
bomb injured 25.. | police | asserts
bomb responsibility Arran | investigators | speculates
bomb responsibility Arran | Josu Beltz | doubts
bomb responsibility agents of the state | caller | blames
bomb responsibility agents of the state | Luis Soler | denies

== flood
date 2009-09-28
Storm floods Manan capital, at least 140 dead

PORTO MANAN, Sept 28 - Tropical storm Ketta has killed at least 140 people in and around the Manan capital since Saturday and driven half a million from their homes, officials said on Monday.

The disaster council said 32 people were missing. In the suburb of Marik a river wall broke and water rose to six metres, drowning 45 people in a single street, said council head Ben Tolo.

A relief worker for Caritas said many more were dead in villages that nobody had reached. "Two hundred would not surprise me," she said.

Residents of Marik blamed the mayor for the deaths, saying he had ignored warnings about the wall. The mayor, Oscar Rama, denied that he had been warned.

Soldiers arrested 15 people for looting shops, army radio reported.
-- gold
storm killed 140.. | officials | asserts
storm place Manan capital | officials | asserts
storm date 2009-09-26 | officials | asserts
storm displaced 500000 | officials | asserts
storm missing 32 | disaster council | asserts
storm killed.subset 45 | Ben Tolo | asserts
storm place Marik | Ben Tolo | asserts
storm killed 200 | relief worker | speculates
storm responsibility mayor | residents of Marik | blames
storm responsibility Oscar Rama | Oscar Rama | denies
arrests detained 15 | army radio | asserts
arrests perpetrator soldiers | army radio | asserts

== raid-on-camp
date 2008-01-15
Two sides tell different stories of raid on camp

GOLAM, Jan 15 - Gunmen attacked a camp for displaced people near Golam before dawn on Tuesday and burned dozens of huts, but what else happened was in dispute.

A camp leader, Musa Idd, said 12 people were killed, including four women, and that the attackers wore army uniforms. "We know the soldiers, they buy milk from us," he said.

The regional commander, Colonel Tarek Bashir, said no soldiers had been near the camp. He said bandits had stolen cattle and that three people had died in a fire started by a cooking stove.

The United Nations mission said it had evidence that at least nine people had been shot. It did not say who was to blame.

According to a diplomat who saw a report by the mission, witnesses told its investigators that a government militia known as the Riders had carried out the raid.
-- gold
raid perpetrator gunmen | author | asserts
raid place camp for displaced people near Golam | author | asserts
raid date 2008-01-15 | author | asserts
raid killed 12 | Musa Idd | asserts
raid killed.subset 4 | Musa Idd | asserts
raid perpetrator soldiers | Musa Idd | asserts
raid perpetrator soldiers | Tarek Bashir | denies
raid perpetrator bandits | Tarek Bashir | asserts
raid killed 3 | Tarek Bashir | asserts
raid killed 9.. | United Nations mission | asserts
raid perpetrator Riders | witnesses | asserts

== dock-strike
date 2007-06-20
Dockers block Anvers port for third day

ANVERS, June 20 - Striking dockers blocked the port of Anvers for a third day on Wednesday, and scuffles with police left nine people injured, union officials said.

About 400 dockers burned tyres at the main gate. Police used water cannon against them and detained 22, a police spokesman said.

Union secretary Maria Kool said an officer had broken a striker's arm with a baton. The police spokesman denied it and said the man had fallen from a truck.

The port authority said the blockade was costing it two million euros a day. Its chairman accused the union of holding the city hostage.

A court ordered the dockers on Tuesday to let lorries pass. Kool said they would ignore the ruling and threatened to extend the protest to the airport.
-- gold
blockade perpetrator dockers | union officials | asserts
blockade place port of Anvers | union officials | asserts
blockade date 2007-06-20 | union officials | asserts
blockade injured 9 | union officials | asserts
blockade place main gate | author | asserts
police-action perpetrator police | police spokesman | asserts
police-action weapon water cannon | police spokesman | asserts
police-action detained 22 | police spokesman | asserts
police-action weapon baton | Maria Kool | asserts
police-action injured 1 | Maria Kool | asserts
police-action weapon baton | police spokesman | denies
airport place airport | Maria Kool | threatens

== warehouse
date 2024-08-19
Three held over blast at Odrava depot, police rule out accident

ODRAVA, Aug 19 - Police in Odrava have arrested three men in connection with an explosion that destroyed an ammunition depot on Friday and killed two night watchmen, prosecutor Milan Hora said on Monday.

Hora told a news conference that traces of a remote-controlled detonator had been found. "We can rule out an accident," he said.

The army had earlier blamed the explosion on a lightning strike. A spokesman said on Monday that the army stood by that account until it saw the evidence.

A regional newspaper, Denik, reported that the suspects worked for a foreign intelligence service. Hora declined to comment on the report, and the foreign ministry called it speculation.

The depot belonged to the firm Arsen, which sells shells to neighbouring Velia. In 2021 another Arsen depot burned down near Plana; nobody was hurt.
-- gold
arrest perpetrator police | Milan Hora | asserts
arrest detained 3 | Milan Hora | asserts
arrest victim three men | Milan Hora | asserts
arrest place Odrava | Milan Hora | asserts
blast victim ammunition depot | Milan Hora | asserts
blast date 2024-08-16 | Milan Hora | asserts
blast killed 2 | Milan Hora | asserts
blast victim night watchmen | Milan Hora | asserts
blast weapon detonator | Milan Hora | asserts
blast responsibility lightning strike | army | blames
plana date 2021 | author | asserts
plana place Plana | author | asserts
plana injured 0 | author | asserts

== fishermen
date 2023-05-09
Pirates free crew of trawler after 11 weeks

MOMBARI, May 9 - Pirates have released the 22 crew of a Spanish trawler who were held off the coast of Mombari for 11 weeks, the ship's owners said on Tuesday.

The Playa Blanca was seized on February 21 by a dozen men in two speedboats. Its captain, Andoni Ruiz, was shot in the arm during the attack.

The owners did not say whether a ransom had been paid. A man who described himself as one of the pirates told Reuters by telephone that they had received $1.2 million. A Mombari official put the sum at twice that.

A naval spokesman said a frigate was escorting the trawler to Port Victor. He denied reports that marines had stormed the ship. "There was no operation of any kind," he said.

Pirates are still holding two cargo ships with 37 sailors, according to the Maritime Bureau.
-- gold
seizure released 22 | ship's owners | asserts
seizure victim crew | ship's owners | asserts
seizure perpetrator pirates | ship's owners | asserts
seizure place coast of Mombari | ship's owners | asserts
seizure victim Playa Blanca | author | asserts
seizure date 2023-02-21 | author | asserts
seizure perpetrator a dozen men | author | asserts
seizure weapon two speedboats | author | asserts
seizure victim Andoni Ruiz | author | asserts
storming happened no | naval spokesman | denies
ships perpetrator pirates | Maritime Bureau | asserts
ships captive 37 | Maritime Bureau | asserts
ships victim two cargo ships | Maritime Bureau | asserts

== monastery
date 2022-09-27
Monks say soldiers beat them, army says they fell

DZONGKA, Sept 27 - Soldiers beat monks with rifle butts at a monastery near Dzongka on Sunday after a protest against a new road, the abbot said on Tuesday.

Abbot Tenzin Palden said 14 monks were hurt and one, aged 19, was in a coma. "They did not resist," he said.

The army confirmed that soldiers had entered the monastery but denied that anybody was beaten. It said some monks had fallen on a staircase as they ran away.

A local doctor told the radio station Free Hills that the injuries could not have come from a fall. The station said the doctor was arrested an hour after the interview.

About 300 monks had sat on the road for two days before the soldiers came. The governor accused them of working for a foreign power.
-- gold
beating perpetrator soldiers | Tenzin Palden | asserts
beating victim monks | Tenzin Palden | asserts
beating weapon rifle butts | Tenzin Palden | asserts
beating place monastery near Dzongka | Tenzin Palden | asserts
beating date 2022-09-25 | Tenzin Palden | asserts
beating injured 14 | Tenzin Palden | asserts
beating happened no | army | denies
sit-in perpetrator monks | author | asserts
sit-in place road | author | asserts
arrest victim doctor | Free Hills | asserts

== bus-terminal
date 2024-02-13
Bombs tear through bus terminal in Quetta; two groups say they did it

QUETTA, Pakistan (AP) — Two bombs exploded within minutes of each other at a crowded bus terminal in the southwestern city of Quetta on Tuesday, killing at least 21 people, among them four railway policemen, and wounding 60 others, officials said.

The first device was hidden in a fruit cart, said Abdul Wahid Kakar, a senior police officer. The second went off about 10 minutes later as ambulances arrived, and it was this one that did most of the killing, he said.

"They waited until the rescuers had come," Kakar told The Associated Press. "I lost a nephew. He was carrying a stretcher."

Within hours, a spokesman for the outlawed Baluch Freedom Army called journalists to say its fighters had carried out the attack in revenge for the deaths of three commanders. But late in the evening a statement on a website used by the Islamic State group said two of its "soldiers" were behind the blasts. It gave a toll of 40 dead and offered no proof.

The provincial government brushed aside both claims. "We know who feeds these people," said its spokesman, Jamal Durrani, and he pointed the finger at neighboring Afghanistan, whose intelligence service he accused of training the bombers.

Kabul rejected the allegation as "baseless" and condemned the bombing.

The director of the Civil Hospital, Dr. Saima Tareen, said 23 bodies had been brought in, two of them those of children. She expected the number to rise, she said, because nine of the wounded were on ventilators.

The bombing was the deadliest in the city since November 2021, when a suicide attacker killed 17 mourners at a funeral. That attack was blamed on the Pakistani Taliban, who never acknowledged it.

On Monday, police said, officers shot dead two suspected Baluch militants on the outskirts of the city. It was not clear whether there was a link.
-- gold
bombs weapon two bombs | officials | asserts
bombs place bus terminal | officials | asserts
bombs date 2024-02-13 | officials | asserts | Tuesday
bombs killed 21.. | officials | asserts | at least 21
bombs killed.subset 4 | officials | asserts | four
bombs victim railway policemen | officials | asserts
bombs injured 60 | officials | asserts
bombs victim nephew | Abdul Wahid Kakar | asserts
bombs responsibility Baluch Freedom Army | Baluch Freedom Army spokesman | claims-responsibility
commanders killed 3 | Baluch Freedom Army spokesman | asserts | three
commanders victim commanders | Baluch Freedom Army spokesman | asserts
bombs responsibility Islamic State | Islamic State | claims-responsibility
bombs killed 40 | Islamic State | asserts
bombs responsibility Baluch Freedom Army | provincial government | denies | both claims
bombs responsibility Islamic State | provincial government | denies | both claims
bombs responsibility Afghanistan | Jamal Durrani | blames
bombs responsibility Afghan intelligence service | Jamal Durrani | accuses | intelligence service
bombs responsibility Afghanistan | Afghanistan | denies | the allegation
bombs killed 23 | Saima Tareen | asserts
bombs killed.subset 2 | Saima Tareen | asserts | two
bombs injured.subset 9 | Saima Tareen | asserts | nine
funeral date 2021-11 | author | asserts | November 2021
funeral perpetrator suicide attacker | author | asserts
funeral killed 17 | author | asserts
funeral victim mourners | author | asserts
funeral responsibility Pakistani Taliban | unnamed | blames
shootout date 2024-02-12 | police | asserts | Monday
shootout perpetrator officers | police | asserts
shootout killed 2 | police | asserts | two
shootout victim suspected Baluch militants | police | asserts
shootout place outskirts of the city | police | asserts

== rig-workers
date 2023-05-11
Nigeria: Six abducted oil workers freed, one found dead

PORT HARCOURT, Nigeria, May 11 (AFP) - Six of the seven oil workers seized from a barge in the creeks of southern Nigeria three weeks ago have been freed but the seventh, a Filipino welder, was found dead, their employer and police told AFP on Thursday.

The men were set free near the village of Okoroma late on Wednesday "without a single naira being paid", said Rivers State police spokeswoman Grace Amadi.

That was contradicted by a security adviser to the company, Delta Marine, who asked not to be identified. He said 45 million naira had been handed over in two bags and that the state government had known about it.

Amadi declined to comment on the adviser's account. A presidency official in Abuja said only that the government "does not reward criminals".

How the welder died was a matter of dispute, too. According to Amadi, he had been shot by his captors when he tried to swim away. One of the freed men, a Nigerian engineer, said however that their Filipino colleague, who was diabetic, fell ill on the fifth day and was given no medicine. "Nobody shot anybody. They let him die, that is all," the engineer told the private television station Creek TV.

The barge was stormed on April 20 by gunmen in three speedboats, who killed a naval guard and took the men away. A previously unknown group, the Ghosts of the Creeks, claimed the kidnapping in an email two days later and threatened to seize more foreigners.

The military said this week that it had destroyed the group's main camp. Its fighters denied in a new message that they had lost a camp, "or even a cooking pot".

Kidnapping for ransom is common in the Niger Delta. Last year 31 oil workers were abducted there, three of whom are still missing, according to figures compiled by the union PENGAS.
-- gold
kidnap released 6 | employer and police | asserts | Six
kidnap victim oil workers | employer and police | asserts
kidnap captive 7 | employer and police | asserts | seven
kidnap victim Filipino welder | employer and police | asserts
kidnap killed 1 | employer and police | asserts | the seventh
kidnap place barge in the creeks of southern Nigeria | employer and police | asserts | a barge in the creeks of southern Nigeria
kidnap date 2023-04-20 | employer and police | asserts | three weeks ago
kidnap place Okoroma | Grace Amadi | asserts
kidnap date 2023-05-10 | Grace Amadi | asserts | Wednesday
death perpetrator captors | Grace Amadi | asserts
death victim Filipino colleague | engineer | asserts
death perpetrator captors | engineer | denies | Nobody
kidnap date 2023-04-20 | author | asserts | April 20
kidnap perpetrator gunmen | author | asserts
kidnap weapon three speedboats | author | asserts
kidnap killed 1 | author | asserts | a naval guard
kidnap victim naval guard | author | asserts
kidnap responsibility Ghosts of the Creeks | Ghosts of the Creeks | claims-responsibility
threat victim foreigners | Ghosts of the Creeks | threatens
camp perpetrator military | military | asserts
camp victim main camp | military | asserts
camp happened no | Ghosts of the Creeks | denies | denied
abductions captive 31 | PENGAS | asserts
abductions date 2022 | PENGAS | asserts | Last year
abductions place Niger Delta | PENGAS | asserts | there
abductions missing 3 | PENGAS | asserts | three
abductions victim oil workers | PENGAS | asserts

== jailbreak
date 2022-09-05
THE DAILY COURIER
"Like a Sunday outing": how 28 inmates walked out of Santa Clara

By our crime reporter

They did not dig and they did not climb. On Saturday night 28 prisoners left the Santa Clara penitentiary through the front gate, in a bread van and in a bus painted to look like one of the ministry's own, investigators say.

Two guards were tied up in the kitchen and a third, Nelson Paz, 26, was stabbed to death with a sharpened spoon. A fourth guard has not been seen since; police believe that it was he who opened the gate.

"We are treating him as a suspect, not as a victim," Chief Inspector Dora Quiroga told this newspaper on Sunday. She said that nine of the escaped men had been picked up by nightfall, five of them in a bar less than a kilometre away.

Prisons minister Edgar Molina put the number of fugitives at 25. Asked why his figure was lower than that of the police, he said three names had appeared on the list twice. By Sunday evening, however, the ministry had published 28 photographs.

Nobody at the ministry wants to be reminded of 2017. In May of that year 40 men escaped from the same building through a sewer and a warder was shot; four were never caught.

The warders' union blames the minister. "He took away a third of my people," said its secretary, Amparo Rey. "Then he took away the cameras." Molina rejects this. The cameras were removed, he says, at the request of the union itself.

Behind the escape, a prosecutor with knowledge of the case said, was the Los Primos gang, whose second-in-command, Wilmer "El Zurdo" Cano, was among the first to board the van. Cano's lawyer told Radio Uno her client had been forced to go along.

Anyone who sees one of the men is asked not to approach him and to ring 114.
-- gold
escape released 28 | investigators | asserts
escape perpetrator prisoners | investigators | asserts
escape place Santa Clara penitentiary | investigators | asserts
escape date 2022-09-03 | investigators | asserts | Saturday night
escape weapon bread van | investigators | asserts
escape weapon bus painted to look like one of the ministry's own | investigators | asserts
escape victim guards | author | asserts
escape victim Nelson Paz | author | asserts
escape killed 1 | author | asserts | a third
escape weapon sharpened spoon | author | asserts
escape missing 1 | author | asserts | A fourth guard
escape perpetrator fourth guard | police | speculates | he
recapture detained 9 | Dora Quiroga | asserts | nine
recapture detained.subset 5 | Dora Quiroga | asserts | five
recapture place bar | Dora Quiroga | asserts
escape released 25 | Edgar Molina | asserts
escape2017 date 2017-05 | author | asserts | May of that year
escape2017 released 40 | author | asserts
escape2017 victim warder | author | asserts
escape2017 missing 4 | author | asserts | four
escape responsibility Edgar Molina | warders' union | blames | the minister
escape responsibility Edgar Molina | Edgar Molina | denies | this
escape responsibility Los Primos | prosecutor | blames
escape perpetrator Wilmer Cano | prosecutor | asserts | Cano
escape perpetrator Wilmer Cano | Cano's lawyer | denies | her client

== hospital-hack
date 2025-01-22
Tallinn sees Russian hand in attack on hospitals; Moscow calls it "hysteria"

TALLINN, Jan 22 (Reuters) - Estonia on Wednesday accused Russia of being behind a cyber attack that crippled three hospitals over the weekend, a charge that the Kremlin dismissed.

The attackers encrypted the patient records of hospitals in Tallinn, Tartu and Narva on Saturday night with a program known as WinterKey, forcing doctors to postpone more than 400 operations, the State Information Authority said.

"The traces lead to a unit of Russian military intelligence in Pskov," its director, Liisa Kasemets, told reporters. "We are as certain as one can be in this trade."

Kremlin spokesmen have heard such things before. "Hysteria," one of them said when he was asked about the accusation. Russia had no interest in Estonian hospitals, he added, and he suggested that Tallinn look for the culprits among its own allies.

A hacker collective that calls itself Polar Night had taken credit for the attack in a post on Telegram on Sunday, demanding $5 million. Kasemets did not rule out that the group existed, but said it was "at most a mask".

Security firm Norsec, which was hired to restore the systems, was more cautious. Its analysts had found nothing so far that would point to a state, a person familiar with their work told Reuters; the code could be bought on the internet for a few hundred dollars.

One patient, a 71-year-old man in Narva, died while he was being moved to another hospital. Relatives said the delay had killed him. The hospital denied that there was any connection, and the prosecutor's office said it was too early to tell.

In 2022 WinterKey was used against a Finnish port operator, whose cranes stood still for two days. Helsinki never said publicly whom it suspected.
-- gold
hack responsibility Russia | Estonia | accuses
hack responsibility Russia | Kremlin | denies | a charge
hack victim three hospitals | Estonia | asserts
hack date 2025-01-18 | State Information Authority | asserts | Saturday night
hack place Tallinn | State Information Authority | asserts
hack place Tartu | State Information Authority | asserts
hack place Narva | State Information Authority | asserts
hack weapon WinterKey | State Information Authority | asserts
hack victim patient records | State Information Authority | asserts
hack responsibility Russian military intelligence | Liisa Kasemets | blames
hack responsibility Estonia's allies | Kremlin | speculates | its own allies
hack responsibility Polar Night | Polar Night | claims-responsibility
hack responsibility Polar Night | Liisa Kasemets | leaves-open | the group
hack responsibility state | analysts | doubts
death victim 71-year-old man | author | asserts
death place Narva | author | asserts
death killed 1 | author | asserts | One
hack killed 1 | relatives | asserts | him
hack killed 1 | hospital | denies | any connection
port date 2022 | author | asserts
port weapon WinterKey | author | asserts
port victim Finnish port operator | author | asserts

== water-intake
date 2021-04-29
Shooting on Kyrgyz-Tajik border leaves dead on both sides

BISHKEK/DUSHANBE, April 29 - Kyrgyz and Tajik border guards fought for hours on Thursday around a water intake that both countries call their own, and each government said it had been the other that started it.

Bishkek said three of its citizens were killed, including a girl of 12, and 31 hurt when Tajik soldiers shelled the village of Kök-Bulak with mortars. "This is aggression," Deputy Foreign Minister Azamat Usenov told a briefing. "We did not fire first and we did not fire at homes."

Dushanbe's version was different. A statement by the border service, carried by the Khovar news agency, said Kyrgyz villagers had thrown stones at Tajik workers who were repairing a pipe and that Kyrgyz guards then opened fire, wounding seven Tajiks, two of whom died. It said nothing of mortars. A Tajik officer later acknowledged to Radio Ozodi that "some heavier weapons" had been used, but only in response.

Residents of Kök-Bulak reached by phone said the school and a fuel station were ablaze. They had counted at least 20 burnt houses, they said. About 800 women and children were moved to the town of Batken, according to the Kyrgyz emergency ministry, which said they would be put up in dormitories.

Neither side's figures could be checked independently.

A ceasefire was to take effect at 8 p.m. Soon afterwards Usenov said that it was holding; villagers said they could still hear shots. The Tajik side did not comment.

Much of the 970-km frontier has never been marked. In September 2019 four people, three of them Tajiks, were killed in a clash nearby that Kyrgyz officials also blamed on Tajik troops and Tajik officials on "Kyrgyz provocateurs".
-- gold
clash date 2021-04-29 | author | asserts | Thursday
clash perpetrator Kyrgyz and Tajik border guards | author | asserts
clash place water intake | author | asserts
clash responsibility Tajikistan | Kyrgyzstan | blames | the other
clash responsibility Kyrgyzstan | Tajikistan | blames | the other
clash killed 3 | Kyrgyzstan | asserts | three
clash victim girl of 12 | Kyrgyzstan | asserts
clash killed.subset 1 | Kyrgyzstan | asserts | a girl of 12
clash injured 31 | Kyrgyzstan | asserts
clash perpetrator Tajik soldiers | Kyrgyzstan | asserts
clash weapon mortars | Kyrgyzstan | asserts
clash place Kök-Bulak | Kyrgyzstan | asserts
clash responsibility Kyrgyzstan | Azamat Usenov | denies | We
clash perpetrator Kyrgyz villagers | border service | asserts
clash weapon stones | border service | asserts
clash victim Tajik workers | border service | asserts
clash perpetrator Kyrgyz guards | border service | asserts
clash injured 7 | border service | asserts | seven
clash killed 2 | border service | asserts | two
clash weapon heavier weapons | Tajik officer | admits
clash victim school | residents of Kök-Bulak | asserts
clash victim fuel station | residents of Kök-Bulak | asserts
clash victim houses | residents of Kök-Bulak | asserts
clash displaced 800 | Kyrgyz emergency ministry | asserts
clash place Batken | Kyrgyz emergency ministry | asserts
clash2019 date 2019-09 | author | asserts | September 2019
clash2019 killed 4 | author | asserts | four
clash2019 killed.subset 3 | author | asserts | three
clash2019 responsibility Tajik troops | Kyrgyz officials | blames
clash2019 responsibility Kyrgyz provocateurs | Tajik officials | blames

== turboprop
date 1998-07-14
NEWSREEL, 1800 GMT BULLETIN

The hijacking of a Corsair Regional plane has ended on the island of Sal after nine hours, and all thirty-six passengers are safe.

That is what the airline says. The interior ministry in Praia speaks of thirty-four. Our correspondent on the island, Tomas Veiga, counted thirty-five people coming down the steps; one of them was on a stretcher.

The plane, a turboprop, was taken over this morning on its way from Dakar to Praia. Two men who had hidden pistols in a child's toy forced their way into the cockpit. They told the pilot to fly to the Azores, but he said there was not enough fuel, and he landed on Sal at ten past eight.

What the men wanted is not clear. Listen to Captain Joana Lima, who flew the plane:

LIMA: They said they were soldiers who had not been paid. One of them cried. I never thought that they would shoot.

But they did. A steward was hit in the thigh shortly before noon. The hijackers said the gun had gone off by accident, according to a passenger we talked to, Father Brito. He himself believes that it was meant as a warning.

Soon after four o'clock special forces went in through the rear door. The defence minister says not one shot was fired in the assault and the two men gave up at once. The local hospital, on the other hand, tells us it has admitted a hijacker with a bullet in the shoulder.

Senegal's army has denied that the pair belong to its ranks. A spokesman in Dakar said they might be deserters from across the border, from Guinea-Bissau, where troops mutinied last month.

It was the first hijacking in the islands since 1976.
-- gold
hijack released 36 | airline | asserts | thirty-six
hijack place Sal | airline | asserts
hijack victim Corsair Regional plane | airline | asserts
hijack released 34 | interior ministry in Praia | asserts | thirty-four
hijack released 35 | Tomas Veiga | asserts | thirty-five
hijack injured 1 | Tomas Veiga | asserts | one of them was on a stretcher
hijack victim turboprop | author | asserts
hijack date 1998-07-14 | author | asserts | this morning
hijack place Dakar to Praia | author | asserts
hijack perpetrator two men | author | asserts
hijack weapon pistols | author | asserts
hijack perpetrator soldiers | hijackers | asserts
hijack injured 1 | author | asserts | A steward
hijack victim steward | author | asserts
assault perpetrator special forces | author | asserts
assault date 1998-07-14 | author | asserts | four o'clock
assault detained 2 | defence minister | asserts | two
assault injured 0 | defence minister | asserts | not one shot was fired
assault injured 1 | local hospital | asserts | a hijacker
assault victim hijacker | local hospital | asserts
hijack perpetrator soldiers | Senegal's army | denies | the pair belong to its ranks
hijack perpetrator deserters | spokesman | speculates
mutiny perpetrator troops | spokesman | asserts
mutiny place Guinea-Bissau | spokesman | asserts
mutiny date 1998-06 | spokesman | asserts | last month
hijack1976 date 1976 | author | asserts
hijack1976 place islands | author | asserts

== dinghy
date 2023-06-20
Open Sea Watch report: 11 hours of calls, then silence

On the evening of 13 June, a rubber dinghy with about 60 people left the coast near Zuwara, Libya. By the following night it had sunk. Nineteen people were picked up by the tanker Alba Star. This report, based on interviews with twelve of them and on the records of our telephone line, sets out what is known.

The survivors say that 64 people were on board, among them nine children. The Libyan coastguard says 45. We consider the survivors' figure more likely, since two of them had kept a list.

At 06:10 on 14 June our volunteers received the first call. "Water is coming in from the front," a man said. We passed the position on to Rome and to Valletta at once. The Maltese armed forces confirm that they were informed, but deny having refused help: a patrol boat, they told us, "was preparing to leave". It never left, port records show.

Several survivors told us that a grey vessel with a helicopter deck approached in the afternoon, circled the dinghy and went away. Amadou, 17, from Guinea, believes the waves it made turned the dinghy over. "They filmed us," he said. "They filmed us and then we were in the water." Italy's navy has said it had no ship in the area. Frontex declined to comment.

Twelve bodies have been found so far, eight on beaches west of Tripoli and four by fishermen, according to the Red Crescent. Thirty-three people are missing and must be presumed dead.

Tripoli blames the smugglers, one of whom, an Egyptian known as Dr. Samir, was arrested on 17 June in Sabratha. Open Sea Watch does not dispute the smugglers' guilt. But we hold that the authorities in Malta, who knew the position for eleven hours, are responsible for these deaths.

Since January, 1,289 people have died or disappeared on this route, says the UN's migration agency.
-- gold
sinking date 2023-06-13 | author | asserts | 13 June
sinking victim rubber dinghy | author | asserts
sinking place coast near Zuwara | author | asserts
sinking date 2023-06-14 | author | asserts | the following night
sinking released 19 | author | asserts | Nineteen
sinking responsibility Malta | Maltese armed forces | denies | refused help
sinking perpetrator grey vessel with a helicopter deck | survivors | asserts
sinking responsibility grey vessel | Amadou | speculates | the waves it made
sinking killed 12 | Red Crescent | asserts | Twelve
sinking killed.subset 8 | Red Crescent | asserts | eight
sinking killed.subset 4 | Red Crescent | asserts | four
sinking place beaches west of Tripoli | Red Crescent | asserts
sinking missing 33 | author | asserts | Thirty-three
sinking killed 33 | author | speculates | presumed dead
sinking responsibility smugglers | Libya | blames
arrest victim Samir | author | asserts
arrest date 2023-06-17 | author | asserts | 17 June
arrest place Sabratha | author | asserts
sinking responsibility smugglers | Open Sea Watch | asserts | smugglers' guilt
sinking responsibility authorities in Malta | Open Sea Watch | blames
route date 2023 | UN's migration agency | asserts | Since January
route missing 1289 | UN's migration agency | asserts | 1,289
route place this route | UN's migration agency | asserts

== polling-day
date 2017-08-12
Kisumba counts its dead after disputed vote

KISUMBA, Aug. 12 — Police and opposition supporters clashed for a second night in the slums of Kisumba after the electoral commission declared President Daniel Otoro the winner of Tuesday's election, and human rights monitors said on Saturday that at least 24 people had been killed across the country.

Of those, 17 died in the capital, the National Rights Commission said. It said they included a girl of nine who was struck by a stray bullet on a fourth-floor balcony, and that most of the others had been shot by police at close range.

Acting Interior Minister Joseph Maruti disputed the figures. "I am not aware of anyone who has been killed by live bullets," he told a news conference on Saturday morning. "Those are rumours. There are criminals who are looting shops, and naturally the police have had to deal with them." His ministry said later that six "looters" had lost their lives.

In Lakeview, an opposition stronghold 300 km to the west, officers went from house to house and beat people with clubs, residents said. Doctors Abroad said its clinic there had treated 54 people, among them a six-month-old baby with a fractured skull. The county police chief, Leonard Omari, denied any beatings but said three officers had been suspended.

Opposition candidate Raymond Odera, who claims that the vote was rigged, has not been seen since Thursday. In his absence a senior aide, Senator Janet Orwa, accused "death squads in uniform" of carrying out the killings and put the number of dead at "more than 100". She gave no evidence for the figure. Diplomats who have followed the count called it exaggerated.

Kisumba's last election but one, in 2007, was followed by two months of ethnic bloodshed in which some 1,200 people died and 600,000 fled their homes.
-- gold
clashes perpetrator police | author | asserts
clashes perpetrator opposition supporters | author | asserts
clashes place slums of Kisumba | author | asserts
clashes date 2017-08-11 | author | asserts | second night
clashes killed 24.. | human rights monitors | asserts | at least 24
clashes killed.subset 17 | National Rights Commission | asserts
clashes place capital | National Rights Commission | asserts
clashes victim girl of nine | National Rights Commission | asserts
clashes weapon stray bullet | National Rights Commission | asserts
clashes perpetrator police | National Rights Commission | asserts
clashes killed 24.. | Joseph Maruti | denies | the figures
clashes killed 6 | ministry | asserts | six
clashes victim looters | ministry | asserts
beatings place Lakeview | residents | asserts
beatings perpetrator officers | residents | asserts
beatings weapon clubs | residents | asserts
beatings injured 54 | Doctors Abroad | asserts
beatings victim six-month-old baby | Doctors Abroad | asserts
beatings happened no | Leonard Omari | denies | any beatings
disappearance victim Raymond Odera | author | asserts
disappearance date 2017-08-10 | author | asserts | Thursday
clashes responsibility death squads in uniform | Janet Orwa | accuses
clashes killed 101.. | Janet Orwa | asserts | more than 100
clashes killed 101.. | diplomats | doubts | it
bloodshed2007 date 2007 | author | asserts
bloodshed2007 killed 1200 | author | asserts | 1,200
bloodshed2007 displaced 600000 | author | asserts | 600,000

== barracks-shots
date 2016-10-08
Gunfire at Maseru barracks was "no coup", says army; premier in hiding

MASERU, Oct 8 (AFP) - Heavy gunfire rocked the main barracks of the Lesotho army overnight and the prime minister fled to South Africa, his office said Saturday, in what it called a coup attempt and what the army called nothing of the kind.

Two soldiers were killed when members of an elite unit loyal to the dismissed commander, General Thabo Molapo, tried to break into the armoury, a government official said on condition of anonymity. He said a further four were in hospital.

Army spokesman Major Ntsane Leboea acknowledged that shots were fired, but told AFP it had been "a quarrel about rations". One soldier had died, he said, and he had died of a heart attack.

"There is no coup and there was no coup. Go out, people are shopping," the major said.

Speaking to South African public radio from an undisclosed location, Prime Minister Pakane Mosili said that a friend inside the army had warned him that Molapo had given orders to kill him. "I left with the shirt I'm wearing."

Molapo himself, reached on a mobile phone which he answered at the first ring, denied having ordered anything at all. He accused the premier of staging the incident in order to have foreign soldiers brought in.

Pretoria said it took no side. "We have been told three stories by three people," a foreign ministry official said, "and each of them has told us that the other two lie."

Police, who in Lesotho generally side with the prime minister while the army does not, said that soldiers had surrounded three police stations before dawn and taken away the weapons of those on duty. Four policemen had been beaten. The army did not respond to that.

The kingdom has seen several mutinies. In 1998, a South African intervention to quell one left at least 58 local people and eight South African soldiers dead.
-- gold
gunfire place main barracks | prime minister's office | asserts
gunfire date 2016-10-08 | prime minister's office | asserts | overnight
flight place South Africa | prime minister's office | asserts
gunfire happened no | army | denies | nothing of the kind
gunfire killed 2 | government official | asserts | Two
gunfire victim soldiers | government official | asserts
gunfire perpetrator members of an elite unit | government official | asserts
gunfire injured 4 | government official | asserts | four
gunfire happened yes | Ntsane Leboea | admits | shots were fired
gunfire killed 1 | Ntsane Leboea | asserts | One
gunfire victim soldier | Ntsane Leboea | asserts
plot perpetrator Thabo Molapo | friend inside the army | asserts | Molapo
plot victim Pakane Mosili | friend inside the army | asserts | him
plot perpetrator Thabo Molapo | Thabo Molapo | denies | anything at all
gunfire responsibility Pakane Mosili | Thabo Molapo | accuses | the premier
police-stations perpetrator soldiers | police | asserts
police-stations victim three police stations | police | asserts
police-stations date 2016-10-08 | police | asserts | before dawn
police-stations injured 4 | police | asserts | Four
police-stations victim policemen | police | asserts
intervention1998 date 1998 | author | asserts
intervention1998 perpetrator South Africa | author | asserts | South African
intervention1998 killed 58.. | author | asserts | at least 58
intervention1998 victim local people | author | asserts
intervention1998 killed 8 | author | asserts | eight
intervention1998 victim South African soldiers | author | asserts

== refinery
date 2024-04-04
Fire at Volga refinery after drone raid; Kyiv silent, sources are not

April 4 (Reuters) - A drone attack set fire to an oil refinery in the Russian region of Samara early on Thursday, the regional governor said, the third such strike on the Volga in a fortnight.

"The drones have been suppressed," Governor Pyotr Gusev wrote on Telegram. "Falling debris caused a small fire, which has been put out. There were no casualties."

Pictures posted by residents, which Reuters was able to locate but not to date, showed flames 40 metres high. A worker at the plant, who was not authorised to speak to the press, said that the main distillation column was destroyed and two firefighters had been badly burned.

Russia's defence ministry said in its morning bulletin that 11 Ukrainian drones had been shot down overnight over four regions, seven of them over Samara.

Ukraine's general staff did not comment. But a source in the Ukrainian security service said the operation had been its work. "Each litre that doesn't flow is a tank that doesn't roll," the source said, adding that four drones had been sent and that all four had reached their target.

Moscow accused London of having supplied the coordinates. "The British have long been a party to this," Foreign Ministry spokeswoman Alla Drozdova told reporters; Britain's defence ministry called that fantasy.

The refinery, which processes eight million tonnes of crude a year, was hit once before: on March 16, a drone damaged a pumping unit. Gusev denied at the time that there had been any attack at all, and blamed a welder's carelessness. He confirmed it two days later.

(Reporting by our bureaus; writing by M. Hale)
-- gold
raid weapon drone | Pyotr Gusev | asserts
raid victim oil refinery | Pyotr Gusev | asserts
raid place Samara | Pyotr Gusev | asserts
raid date 2024-04-04 | Pyotr Gusev | asserts | Thursday
raid injured 0 | Pyotr Gusev | asserts | no casualties
raid killed 0 | Pyotr Gusev | asserts | no casualties
raid victim main distillation column | worker | asserts
raid injured 2 | worker | asserts | two
raid victim firefighters | worker | asserts
raid weapon 11 Ukrainian drones | Russia's defence ministry | asserts
raid place Samara | Russia's defence ministry | asserts
raid responsibility Ukrainian security service | source in the Ukrainian security service | claims-responsibility
raid weapon four drones | source in the Ukrainian security service | asserts
raid responsibility Britain | Russia | accuses | London
raid responsibility Britain | Britain's defence ministry | denies | that
march date 2024-03-16 | author | asserts | March 16
march weapon drone | author | asserts
march victim pumping unit | author | asserts
march happened no | Pyotr Gusev | denies | any attack
march responsibility welder's carelessness | Pyotr Gusev | blames
march happened yes | Pyotr Gusev | confirms | it

== mudslide
date 2010-01-17
Angra mudslide toll climbs to 74; governor under fire over warnings

ANGRA DO SOL, Jan 17 (EFE) - The death toll from the mudslide that swept away part of the hill settlement of Boa Vista rose to 74 on Sunday, the fire brigade said, up from 61 the day before.

Colonel Sergio Prates, who commands the search, said another 18 people were unaccounted for. "There is little hope of finding anyone alive after five days," he said.

Residents' leader Dona Zefa Lopes gave a different account. At least 130 people are under the mud, she said, because many families had never been registered. "They count the papers. We count the neighbours."

The slide happened at about 3 a.m. on Tuesday after 280 mm of rain had fallen in 12 hours. Some 1,900 people lost their homes and are sleeping in two schools and a samba hall.

City engineers had warned in October that the slope might give way, the daily Correio do Litoral reported on Saturday, citing an internal memorandum. Governor Celso Abranches denied on Sunday that he had been shown any such paper, and laid the blame on the previous administration, which he said had allowed "half a town to be built on a rubbish heap".

His predecessor, Rita Falcão, dismissed that as "cowardice". In a telephone interview with EFE she said she had ordered the settlement cleared in 2006 and that a court had stopped her.

On Saturday night about 200 residents tried to march on the governor's palace. Military police drove them back with pepper spray. Three people were slightly hurt, according to the police; the marchers counted eleven, including a pregnant woman.

Angra was struck by a similar disaster in 1996, when 39 people died, and in December 2002, when the toll was 22.
-- gold
slide killed 74 | fire brigade | asserts
slide place Boa Vista | fire brigade | asserts
slide killed 61 | fire brigade | asserts
slide missing 18 | Sergio Prates | asserts
slide killed 130.. | Zefa Lopes | asserts | At least 130
slide date 2010-01-12 | author | asserts | Tuesday
slide displaced 1900 | author | asserts | 1,900
slide responsibility previous administration | Celso Abranches | blames
slide responsibility previous administration | Rita Falcão | denies | that
march date 2010-01-16 | author | asserts | Saturday night
march perpetrator residents | author | asserts
march place governor's palace | author | asserts
march weapon pepper spray | author | asserts
march perpetrator military police | author | asserts
march injured 3 | police | asserts | Three
march injured 11 | marchers | asserts | eleven
march victim pregnant woman | marchers | asserts
march injured.subset 1 | marchers | asserts | a pregnant woman
slide1996 date 1996 | author | asserts
slide1996 killed 39 | author | asserts
slide1996 place Angra | author | asserts
slide2002 date 2002-12 | author | asserts | December 2002
slide2002 killed 22 | author | asserts
slide2002 place Angra | author | asserts

== wagadou-road
date 2022-11-28
Mali army says it "neutralised" 30 after convoy ambush

BAMAKO, Nov 28 (AFP) - Fifteen Malian soldiers and three civilians were killed when an army convoy was ambushed in the centre of the country at the weekend, military and local sources said Monday.

"The terrorists first exploded a mine, then fired from both sides of the road," said an officer who took part in clearing the site, near the village of Wagadou. He said six vehicles were lost.

In a communique read on state television on Sunday evening, the army had spoken of "a violent clash" in which 30 "terrorists" were "neutralised" and their motorcycles seized. It put its own losses at four dead and 12 wounded. A further communique on Monday raised the number of dead to nine.

A local elected official, who insisted on anonymity because his family still lives in the area, said 15 bodies in uniform had been buried, and he himself had helped to lay out the civilians: a driver, his apprentice and a woman who sold milk. As for the attackers, he had seen three dead. "Thirty? Perhaps they counted the goats."

The Support Group for Islam, an alliance linked to Al-Qaeda, claimed the attack in an audio message authenticated by the monitoring service Site. Its message made no mention of losses but said that two soldiers were in its hands. The army's press office denied that anyone was missing.

Central Mali has been a hotbed of violence since 2015. Ten days ago gunmen on motorbikes killed 11 people at a market in Sofara district, an attack which survivors attributed to Dogon hunters and which the hunters' association, Dan Amba, in turn blamed on "jihadists dressed as hunters". In June, more than 130 civilians were massacred in three villages around Bankass. The government blamed that massacre on the same Al-Qaeda-linked alliance; the alliance denied it.
-- gold
ambush killed 15 | military and local sources | asserts | Fifteen
ambush victim Malian soldiers | military and local sources | asserts
ambush killed 3 | military and local sources | asserts | three
ambush victim civilians | military and local sources | asserts
ambush victim army convoy | military and local sources | asserts
ambush place centre of the country | military and local sources | asserts
ambush date 2022-11-26/2022-11-27 | military and local sources | asserts | the weekend
ambush perpetrator terrorists | officer | asserts
ambush weapon mine | officer | asserts
ambush place Wagadou | officer | asserts
ambush victim six vehicles | officer | asserts
ambush killed 30 | army | asserts
ambush victim terrorists | army | asserts
ambush killed 4 | army | asserts | four
ambush injured 12 | army | asserts
ambush killed 9 | army | asserts | nine
ambush killed 15 | local elected official | asserts
ambush victim driver | local elected official | asserts
ambush victim apprentice | local elected official | asserts
ambush victim woman who sold milk | local elected official | asserts
ambush killed 3 | local elected official | asserts | three
ambush victim attackers | local elected official | asserts
ambush killed 30 | local elected official | doubts | Thirty
ambush responsibility Support Group for Islam | Support Group for Islam | claims-responsibility
ambush captive 2 | Support Group for Islam | asserts | two
ambush captive 2 | army's press office | denies | anyone
sofara date 2022-11-18 | author | asserts | Ten days ago
sofara perpetrator gunmen | author | asserts
sofara weapon motorbikes | author | asserts
sofara killed 11 | author | asserts
sofara place Sofara district | author | asserts
sofara responsibility Dogon hunters | survivors | blames
sofara responsibility jihadists | Dan Amba | blames
bankass date 2022-06 | author | asserts | June
bankass killed 131.. | author | asserts | more than 130
bankass victim civilians | author | asserts
bankass place Bankass | author | asserts
bankass responsibility Support Group for Islam | government | blames | the same Al-Qaeda-linked alliance
bankass responsibility Support Group for Islam | Support Group for Islam | denies | it

== field-clinic
date 2019-03-07
The night the clinic at Haroun burned

HAROUN — The generator had been switched off to save diesel, and so the only light came from a telephone that the midwife, Samira Odeh, held between her teeth. It was ten minutes past two on the morning of February 19. She remembers the noise as a kind of breathing.

Then the roof came in.

What struck the field clinic in Haroun that night, and who sent it, is the subject of three inquiries, two of which have already reached opposite conclusions. What is not in doubt is that 16 people died, eleven of them patients, and that the building had a red cross eight metres wide painted on its roof.

"Two bombs, from a plane, and then a third when people ran in to help," Odeh told me. She lost her left hand.

The coalition says that none of its aircraft flew within 40 km of the town between midnight and four. Its commission of inquiry, which published eleven pages last week, suggested that fuel stored next to the operating theatre had exploded, or that the rebels had fired one of their own rockets short. "Neither hypothesis can be excluded," it wrote.

The rebels' health ministry, needless to say, blames the coalition, and has raised the toll each time I have asked: 25 dead, then 31, then "around forty".

The medical charity that ran the clinic, Relief Without Frontiers, hired an expert of its own. He dug up a tail fin. The fin belongs to a guided bomb of a kind that only the coalition has in this war, according to his report, a copy of which the charity has passed to the United Nations.

A retired coalition pilot, who agreed to meet me if I changed his name, did not want to speak of February. But he recalled being told in 2017, before the raid on the Ras Dana market which killed 52 people, that "red crosses are what they hide under".

"Were they hiding?" I asked.

He shook his head. "I never saw anyone."
-- gold
strike date 2019-02-19 | author | asserts | February 19
strike place field clinic in Haroun | author | asserts
strike killed 16 | author | asserts
strike killed.subset 11 | author | asserts | eleven
strike victim patients | author | asserts
strike weapon two bombs | Samira Odeh | asserts
strike weapon plane | Samira Odeh | asserts
strike victim Samira Odeh | author | asserts
strike injured 1 | author | asserts | She lost her left hand
strike perpetrator coalition | coalition | denies | none of its aircraft
strike weapon fuel | commission of inquiry | speculates
strike perpetrator rebels | commission of inquiry | speculates
strike weapon rockets | commission of inquiry | speculates
strike responsibility coalition | rebels' health ministry | blames
strike killed 25 | rebels' health ministry | asserts
strike killed 31 | rebels' health ministry | asserts
strike killed 40 | rebels' health ministry | asserts | forty
strike weapon guided bomb | expert | asserts
strike perpetrator coalition | expert | asserts
market date 2017 | author | asserts
market place Ras Dana market | author | asserts
market killed 52 | author | asserts

== garment-factory
date 2013-12-02
Bangladesh: garment workers set cars alight after factory fire kills 29

DHAKA, Dec 2: Thousands of garment workers blocked the highway at Gazipur on Monday and torched at least a dozen vehicles in protest at the deaths of 29 colleagues in a factory fire two days earlier, police and witnesses said.

Officers fired rubber bullets and tear gas to disperse the crowd. Some 40 people were injured, half of them policemen, said Gazipur police superintendent Mizanur Alam. The workers' federation put the number of injured demonstrators alone at 70, and said one of them, a sewing operator named Rokeya Begum, had died on the way to hospital.

Alam said he knew nothing of any death.

The blaze at the seven-storey Star Apparels plant began on Saturday evening on the ground floor, where yarn was stored, according to fire officials. Survivors said that managers told them to go back to their machines when the alarm rang, and that the exit on the third floor was padlocked, a charge which the owner, Delwar Khan, denies. "Not one door was locked. Sabotage, that is what it was," he told bdnews, hinting at a competitor.

Khan and two floor managers were detained on Sunday night. His wife said the family had not been told where he was being kept.

A fire service inquiry is expected to blame a short circuit, an official involved in it said. He did not rule out arson but called it "an unlikely story".

Western brands hurried to put distance between themselves and the plant. Marlowe & Finch, a British chain, admitted that a supplier had placed orders there "without our knowledge". A Danish firm whose labels were found in the ashes said that they were forgeries.

The country's worst factory disaster was the collapse of Rana Plaza near the capital in April, which cost more than 1,100 lives.
-- gold
protest perpetrator garment workers | police and witnesses | asserts
protest place highway at Gazipur | police and witnesses | asserts
protest date 2013-12-02 | police and witnesses | asserts | Monday
protest victim vehicles | police and witnesses | asserts
fire killed 29 | police and witnesses | asserts
fire victim colleagues | police and witnesses | asserts
fire date 2013-11-30 | police and witnesses | asserts | two days earlier
dispersal perpetrator officers | author | asserts
dispersal weapon rubber bullets | author | asserts
dispersal weapon tear gas | author | asserts
dispersal injured 40 | Mizanur Alam | asserts
dispersal injured.subset 20 | Mizanur Alam | asserts | half
dispersal victim policemen | Mizanur Alam | asserts
dispersal injured 70 | workers' federation | asserts
dispersal victim demonstrators | workers' federation | asserts
dispersal victim Rokeya Begum | workers' federation | asserts
dispersal killed 1 | workers' federation | asserts | one
dispersal killed 1 | Mizanur Alam | doubts | any death
fire place Star Apparels plant | fire officials | asserts
fire date 2013-11-30 | fire officials | asserts | Saturday evening
fire responsibility sabotage | Delwar Khan | blames
fire responsibility competitor | Delwar Khan | speculates
arrests victim Delwar Khan | author | asserts | Khan
arrests victim floor managers | author | asserts
arrests detained 3 | author | asserts | Khan and two floor managers
arrests date 2013-12-01 | author | asserts | Sunday night
fire responsibility short circuit | fire service inquiry | expects
fire responsibility arson | official | leaves-open
rana-plaza date 2013-04 | author | asserts | April
rana-plaza place Rana Plaza | author | asserts
rana-plaza killed 1101.. | author | asserts | more than 1,100

== mayor
date 2018-05-21
Mayor of Mexican town shot dead in church; cartel hangs out denial

IXTLAPA, Mexico, May 21 (Notisur) - The mayor of Ixtlapa, a town in the western hills where two gangs fight over the lime trade, was shot dead on Sunday as he left mass, the eighth mayor to be murdered in the state in a year.

Fidel Orozco, 44, was hit seven times. His escort, a municipal policeman, died later in hospital. A flower seller was slightly wounded.

The state prosecutor, Leticia Armenta, told Notisur that three men had waited for Orozco on the church steps "as one waits for a bus". She said there were strong indications that they belonged to the cartel of Los Pardos, whose demand for a monthly payment the mayor had refused.

Hours later a bedsheet was hung from a footbridge. "We do not kill in front of the Virgin," it read. "Ask the Valley people." It was signed Los Pardos. Armenta's office said it could not tell whether the message was genuine.

The Valley Cartel, as is its custom, kept silent.

But a third version is making the rounds. According to two city councillors, who spoke separately and in fear, Orozco told them on Friday that he had recorded a conversation between a police commander and a politician of his own party. "If something happens to me, it won't have been the limes," one of the councillors quoted him as saying. The commander in question, they said, was Evaristo Luna, head of the regional police.

Luna laughed at the suggestion when this reporter put it to him. He had been the mayor's friend, he said, and would find the killers.

State governor Hugo Barrientos promised justice. He made the same promise in November, after gunmen had murdered the mayor of neighbouring Tecalco together with his wife. No one has been charged for those killings.
-- gold
murder victim Fidel Orozco | author | asserts | Orozco
murder place Ixtlapa | author | asserts
murder date 2018-05-20 | author | asserts | Sunday
murder victim escort | author | asserts
murder victim municipal policeman | author | asserts
murder victim flower seller | author | asserts
murder injured 1 | author | asserts | A flower seller
murder perpetrator three men | Leticia Armenta | asserts
murder place church steps | Leticia Armenta | asserts
murder responsibility Los Pardos | Leticia Armenta | speculates
murder responsibility Los Pardos | Los Pardos | denies | We do not kill in front of the Virgin
murder responsibility Valley Cartel | Los Pardos | blames | Ask the Valley people
murder responsibility Evaristo Luna | two city councillors | speculates | Luna
murder responsibility Evaristo Luna | Evaristo Luna | denies | the suggestion
tecalco date 2017-11 | author | asserts | November
tecalco perpetrator gunmen | author | asserts
tecalco victim mayor of neighbouring Tecalco | author | asserts
tecalco victim wife | author | asserts
tecalco place Tecalco | author | asserts
killings killed 8 | author | asserts | the eighth
killings date 2017-05-21/2018-05-21 | author | asserts | in a year

== rail-strike
date 1997-11-06
Rail strike turns ugly in Rosario, unions and police trade charges

ROSARIO, Argentina, Nov 6 (Reuter) - Striking railwaymen burned three locomotives and fought with police for six hours on Thursday in the worst violence since the government announced the sale of the state freight network in September.

Police said 23 officers were hurt, four of them by ball bearings fired from slingshots, and 61 people were arrested. A spokesman for the La Fraternidad union said more than 100 of its members had been injured, including a signalman, Hector Bonetti, who lost an eye.

The union blamed the riot on "provocateurs" who it said had arrived in two unmarked buses shortly before the first locomotive was set alight. "We drive those engines. We do not burn them," union leader Osvaldo Pardo said in a statement.

Interior Minister Julio Quesada ridiculed that account. The arrested men all carried union cards, he told reporters in Buenos Aires, and he accused Pardo of "leading people into the fire and then writing statements". He did concede, when pressed, that two of those in custody were off-duty policemen.

Witnesses said the trouble began when mounted police charged a picket line at the Patio Parada yard at about 8 a.m. An elderly woman who was selling coffee was trampled. She was in a serious condition at the Centenario hospital, a nurse there said.

The strike, now in its 17th day, has left grain rotting at up-country stations. A government source said troops might be used to move it, something the defence ministry has twice denied it was planning.

Last week a freight train was derailed near Cañada de Gómez by a sleeper laid across the track. No one was hurt. The railway called it sabotage by strikers; the union said the sleeper had been rotten for years and had simply come loose.
-- gold
riot perpetrator railwaymen | author | asserts
riot victim three locomotives | author | asserts
riot place Rosario | author | asserts
riot date 1997-11-06 | author | asserts | Thursday
riot injured 23 | police | asserts
riot victim officers | police | asserts
riot injured.subset 4 | police | asserts | four
riot weapon ball bearings | police | asserts
arrests detained 61 | police | asserts
riot injured 101.. | La Fraternidad spokesman | asserts | more than 100
riot victim Hector Bonetti | La Fraternidad spokesman | asserts
riot injured.subset 1 | La Fraternidad spokesman | asserts | a signalman
riot responsibility provocateurs | La Fraternidad | blames
riot perpetrator union | Osvaldo Pardo | denies | We do not burn them
riot responsibility provocateurs | Julio Quesada | denies | that account
riot responsibility Osvaldo Pardo | Julio Quesada | accuses | Pardo
arrests victim off-duty policemen | Julio Quesada | admits
arrests detained.subset 2 | Julio Quesada | admits | two
riot perpetrator mounted police | witnesses | asserts
riot place Patio Parada yard | witnesses | asserts
riot victim elderly woman | author | asserts
riot injured 1 | nurse | asserts | She
strike date 1997-10-21/1997-11-06 | author | asserts | 17th day
derailment date 1997-10-27/1997-11-02 | author | asserts | Last week
derailment victim freight train | author | asserts
derailment place Cañada de Gómez | author | asserts
derailment weapon sleeper | author | asserts
derailment injured 0 | author | asserts | No one
derailment responsibility strikers | railway | blames
derailment responsibility rotten sleeper | union | blames | the sleeper

== consulate
date 2009-02-26
Gunmen hold out in consulate as two hostages slip away

ISTANBUL, Feb 26 (DPA) - Two hostages escaped from the Georgian consulate in Istanbul on Thursday, the second day of a siege by gunmen who call themselves the Adjara Honour Brigade, leaving between 11 and 14 people in the building.

The two, a cleaner and a visa clerk, climbed down a drainpipe before sunrise. Police sources said they were unhurt but in shock.

How many remain inside nobody seems to know. Turkish Interior Minister Cemal Aydemir said 11 people were being held, two of them children. According to Tbilisi, which has sent its deputy foreign minister to Istanbul, there are 14. The gunmen themselves, in a call to the television channel Kanal Bir, spoke of "fifteen guests and one spy".

"The spy will be judged," a man who gave his name as Commander Zaza told the channel. He said that his men, six in number, had enough explosives "to move the building to Asia".

The assailants shot their way in on Wednesday morning, killing a Turkish guard. A second guard, wounded in the stomach, told doctors he had seen only three attackers, the daily Hürriyet Postası reported.

They demand that Georgia release Aslan Beridze, a warlord serving 20 years. Georgia ruled that out on Wednesday evening. On Thursday, however, a presidential aide in Tbilisi said that "all humane solutions" were being looked at. The foreign ministry denied soon after that the position had changed.

Georgian officials allege that the group is financed from Moscow. Russia, which called the hostage-taking "a crime, whoever commits it", has denied any link. A Western diplomat in Ankara said he had seen nothing to support the allegation, but would not exclude it either.

Members of the same clan seized a passenger ferry in Trabzon in January 1996. That hostage crisis ended after four days without bloodshed.
-- gold
siege released 2 | author | asserts | Two
siege place Georgian consulate | author | asserts
siege date 2009-02-26 | author | asserts | Thursday
siege perpetrator Adjara Honour Brigade | author | asserts
siege captive 11..14 | author | asserts | between 11 and 14
siege victim cleaner | author | asserts
siege victim visa clerk | author | asserts
siege injured 0 | police sources | asserts | unhurt
siege captive 11 | Cemal Aydemir | asserts
siege captive.subset 2 | Cemal Aydemir | asserts | two
siege victim children | Cemal Aydemir | asserts
siege captive 14 | Georgia | asserts
siege captive 16 | gunmen | asserts | fifteen guests and one spy
siege perpetrator six men | Zaza | asserts | his men
siege weapon explosives | Zaza | asserts
siege perpetrator assailants | author | asserts
siege date 2009-02-25 | author | asserts | Wednesday morning
siege killed 1 | author | asserts | a Turkish guard
siege victim Turkish guard | author | asserts
siege victim second guard | author | asserts
siege injured 1 | author | asserts | A second guard
siege perpetrator three attackers | second guard | asserts
siege responsibility Russia | Georgian officials | accuses | Moscow
siege responsibility Russia | Russia | denies | any link
siege responsibility Russia | Western diplomat | leaves-open | it
jailing victim Aslan Beridze | author | asserts
ferry1996 perpetrator members of the same clan | author | asserts
ferry1996 victim passenger ferry | author | asserts
ferry1996 place Trabzon | author | asserts
ferry1996 date 1996-01 | author | asserts | January 1996
ferry1996 killed 0 | author | asserts | without bloodshed

== gulf-tanker
date 2021-07-09
Drone hits tanker off Oman, two dead; Iran "categorically" denies role

DUBAI (AP) — A drone packed with explosives struck an oil tanker off the coast of Oman late Thursday, killing its Romanian captain and a British security guard, the vessel's manager said Friday, and Israel and the United States quickly put the blame on Iran.

It was the first attack to take lives in a string of at least seven on merchant ships in the region since February.

The Liberian-flagged Marlin Spirit was empty and bound for Fujairah when the drone crashed through the roof of the bridge, according to the manager, Helios Ship Management. It said the 23 remaining crew members were safe and the ship was sailing under its own power with a U.S. naval escort.

A U.S. defense official, speaking on condition of anonymity to discuss intelligence, said there had in fact been three drones, two of which fell into the sea. "All indications are that they were launched from southeastern Iran," the official said.

Israel's foreign minister, Yossi Landau, called the attack "Iranian terrorism" and said the world must not be silent.

In Tehran, Foreign Ministry spokesman Hossein Farahani told reporters that Iran "categorically" denied involvement. "The Zionist regime must stop these baseless accusations," he said. Iranian state television's Arabic channel, citing unnamed "informed sources in the region," had earlier described the strike as a response to an Israeli airstrike on the Dabaa airfield in Syria, but the report was later removed from the channel's website.

Oman said only that the incident took place outside its waters. Britain, for its part, said it was "highly likely" that Iran was responsible, yet stopped short of announcing measures.

Syrian officials said last week that the airstrike on Dabaa, which they attribute to Israel, killed two soldiers and wounded four. Israel rarely acknowledges such raids and did not do so this time.
-- gold
attack weapon drone | Helios Ship Management | asserts
attack weapon explosives | Helios Ship Management | asserts
attack victim oil tanker | Helios Ship Management | asserts
attack place coast of Oman | Helios Ship Management | asserts
attack date 2021-07-08 | Helios Ship Management | asserts | Thursday
attack killed 2 | Helios Ship Management | asserts | its Romanian captain and a British security guard
attack victim Romanian captain | Helios Ship Management | asserts
attack victim British security guard | Helios Ship Management | asserts
attack responsibility Iran | Israel | blames
attack responsibility Iran | United States | blames
string victim merchant ships | author | asserts
string date 2021-02/2021-07 | author | asserts | since February
attack victim Marlin Spirit | Helios Ship Management | asserts
attack weapon three drones | U.S. defense official | asserts
attack place southeastern Iran | U.S. defense official | asserts
attack responsibility Iran | Yossi Landau | accuses | Iranian
attack responsibility Iran | Iran | denies | involvement
attack responsibility Iran | informed sources in the region | admits | a response
airstrike perpetrator Israel | informed sources in the region | asserts | Israeli
airstrike place Dabaa airfield | informed sources in the region | asserts
attack responsibility Iran | Britain | speculates
airstrike killed 2 | Syrian officials | asserts | two
airstrike injured 4 | Syrian officials | asserts | four
airstrike victim soldiers | Syrian officials | asserts
airstrike place Dabaa | Syrian officials | asserts
airstrike responsibility Israel | Syrian officials | blames

== commission
date 2003-06-12
Commission: at least 113 slain in Ituna, by both sides and with neighbours' guns

By a staff correspondent in Lokore

A commission appointed by the governor of Lokore to establish what happened in Ituna on the nights of April 3 and 4 delivered its report on Wednesday. It satisfies no one.

At least 113 people were killed, the commission says, most of them with machetes. Local chiefs gave it lists that came to 408 names, but investigators found that some had been entered as often as three times and that 17 of the "dead" were alive and had, in two cases, testified.

The report names the Lendri militia of Chief Mateso as the perpetrator of the first attack, on April 3, in which 74 people died. On the second night, it goes on, Heman fighters struck back at two hamlets and killed 39. It rejects the claim, made by the militia's lawyer at the hearings, that the first victims were armed.

Mateso told a local radio station that the report had been "dictated from Kinyala". His men were forty kilometres away at the time, he said.

Kinyala, the neighbouring republic's capital, comes out badly, too. "Soldiers of that country were present, in uniform, and did not intervene," the commission writes; a sergeant of the United Nations force is quoted as having heard a Heman commander say that the soldiers had lent him two mortars. The neighbouring republic's ambassador called this "hearsay three times over". His country's troops had left Ituna in February, he insisted.

The United Nations force, whose camp is nine kilometres from the hamlets, is criticised for having arrived a day late. It does not deny it. A spokesman admitted on Thursday that a warning had been received and "not read in time".

Survivors, meanwhile, say it has begun again. A nun who runs an orphanage outside Ituna said by radio on Wednesday night that six herdsmen had been hacked to death on Monday. The governor's office could not confirm this.
-- gold
massacre place Ituna | author | asserts
massacre date 2003-04-03/2003-04-04 | author | asserts | nights of April 3 and 4
massacre killed 113.. | commission | asserts | At least 113
massacre weapon machetes | commission | asserts
massacre killed 408 | local chiefs | asserts
massacre killed 408 | investigators | denies | some had been entered as often as three times
first perpetrator Lendri militia of Chief Mateso | commission | asserts
first date 2003-04-03 | commission | asserts | April 3
first killed 74 | commission | asserts
second date 2003-04-04 | commission | asserts | the second night
second perpetrator Heman fighters | commission | asserts
second place two hamlets | commission | asserts
second killed 39 | commission | asserts
first perpetrator Lendri militia | Mateso | denies | His men
second weapon two mortars | Heman commander | asserts
presence perpetrator soldiers | commission | asserts
presence perpetrator soldiers | ambassador | denies | this
presence place Ituna | ambassador | denies
herdsmen killed 6 | nun | asserts | six
herdsmen victim herdsmen | nun | asserts
herdsmen date 2003-06-09 | nun | asserts | Monday
herdsmen place Ituna | nun | asserts

== pension-march
date 2019-11-18
Tens of thousands march against pension reform, counts differ

BELGAVA, Nov 18 - Tens of thousands of people marched through the Kestrian capital on Sunday in the third big protest in a month against a plan to raise the age of retirement to 67.

Organisers from the alliance Enough said 90,000 people had taken part. The police put the crowd at 22,000, while an independent counting firm hired by three newspapers came up with 41,000.

The rally was peaceful for most of the afternoon. Toward dusk a group of hooded youths broke away from the march, smashed the windows of two banks on Liberty Avenue and threw petrol bombs at a police cordon. Officers answered with water cannon and stun grenades.

Eleven police officers were hurt, one of whom suffered burns to his face, police spokeswoman Karin Dolezal said. She said 64 people had been detained and that a search of their bags turned up hammers and two crossbows.

The alliance's coordinator, Petr Hanik, disputed this version. "The first stun grenade exploded among families with prams," he told Radio One. He said that at least 30 demonstrators needed treatment and accused plainclothes officers of having started the violence. Interior Minister Jana Reyes called the allegation "laughable".

A 58-year-old schoolteacher lost an eye, according to the Vinice hospital, which said it had admitted 17 people in all. It did not say what had caused the injury. Her son, who was with her, told reporters she was struck by a rubber bullet. Dolezal said no rubber bullets were used.

By Monday morning all but nine of the detainees had been let go, a lawyer for the alliance said.

The government has said it will not withdraw the bill. The last attempt to change the pension law was abandoned in 2010 after a student, Milos Sed, was killed at a demonstration in the city of Ostrog. A court found in 2013 that he died of a blow from a police baton.
-- gold
march perpetrator tens of thousands of people | author | asserts
march place Kestrian capital | author | asserts
march date 2019-11-17 | author | asserts | Sunday
march perpetrator people | Enough | asserts | 90,000 people
breakaway perpetrator group of hooded youths | author | asserts
breakaway victim two banks | author | asserts
breakaway place Liberty Avenue | author | asserts
breakaway date 2019-11-17 | author | asserts | Toward dusk
breakaway weapon petrol bombs | author | asserts
breakaway victim police cordon | author | asserts
reply perpetrator officers | author | asserts
reply weapon water cannon | author | asserts
reply weapon stun grenades | author | asserts
breakaway injured 11 | Karin Dolezal | asserts | Eleven
breakaway victim police officers | Karin Dolezal | asserts
breakaway injured.subset 1 | Karin Dolezal | asserts | one
arrests detained 64 | Karin Dolezal | asserts
reply weapon stun grenade | Petr Hanik | asserts
reply victim families with prams | Petr Hanik | asserts
reply injured 30.. | Petr Hanik | asserts | at least 30
reply victim demonstrators | Petr Hanik | asserts
breakaway responsibility plainclothes officers | Petr Hanik | accuses
breakaway responsibility plainclothes officers | Jana Reyes | denies | the allegation
reply victim schoolteacher | Vinice hospital | asserts
reply injured.subset 1 | Vinice hospital | asserts | A 58-year-old schoolteacher
reply injured 17 | Vinice hospital | asserts
reply weapon rubber bullet | Her son | asserts
reply weapon rubber bullets | Karin Dolezal | denies
arrests released 55 | lawyer for the alliance | asserts | all but nine
ostrog date 2010 | author | asserts
ostrog killed 1 | author | asserts | a student
ostrog victim Milos Sed | author | asserts
ostrog place Ostrog | author | asserts
ostrog perpetrator police | court | asserts
ostrog weapon police baton | court | asserts

== dawn-decree
date 1998-06-12
Soldiers seize radio in Tambura, president says coup has failed

TAMBURA, June 12 (Reuters) - Mutinous soldiers seized the state radio and the airport of the West African republic of Lemba before dawn on Friday and announced that they had taken power, but President Ansu Keita said hours later that loyal troops had crushed the revolt.

In a statement read at 5 a.m. by an officer who gave his name as Major Sory Bah, the soldiers said the president had been arrested. "The regime of thieves has ended," he said. Martial music followed.

Keita appeared on television at noon in the uniform of the commander-in-chief. He said he had never been in the hands of the mutineers and that Bah was dead. Twelve rebel soldiers were killed in the fighting at the radio station and 35 surrendered, the president said.

Diplomats said the guard of the presidential palace had at first sided with the rebels. One said that he had seen Keita being led to an armoured car by men in red berets; the presidency said this was untrue.

A French resident who lives near the airport said by telephone that he saw the bodies of four civilians beside the road. "They were hit by a shell from a tank," he said. "I do not know whose tank it was." The Red Cross said it had taken 52 wounded to the Donka clinic.

The runway was still blocked by trucks on Friday evening. A Belgian airliner with 140 passengers which was due to land in Tambura was diverted to Dakar.

Keita blamed the revolt on his former defence minister, General Lansana Conde-Diallo, who fled to Abidjan in March. Conde-Diallo said in an interview with Radio France that he had learnt of the events from the news. "If I had led it, it would have succeeded," he said.

Neighbouring countries condemned the coup attempt. The Organisation of African Unity said it would send an envoy.

Keita himself came to power in 1989, when he and a group of captains overthrew President Moussa Bangoura. Bangoura was shot a week later in the barracks of Camp Alpha.
-- gold
coup perpetrator mutinous soldiers | author | asserts
coup place state radio | author | asserts
coup place airport | author | asserts
coup date 1998-06-12 | author | asserts | before dawn on Friday
coup perpetrator loyal troops | Ansu Keita | asserts
arrest victim Ansu Keita | mutinous soldiers | asserts | the president
arrest happened no | Ansu Keita | denies | he had never been in the hands of the mutineers
coup killed.subset 1 | Ansu Keita | asserts | Bah
coup victim Sory Bah | Ansu Keita | asserts | Bah
coup killed 12 | Ansu Keita | asserts | Twelve
coup victim rebel soldiers | Ansu Keita | asserts
coup place radio station | Ansu Keita | asserts
coup detained 35 | Ansu Keita | asserts
coup perpetrator guard of the presidential palace | diplomats | asserts
arrest victim Ansu Keita | diplomat | asserts | Keita
arrest perpetrator men in red berets | diplomat | asserts
arrest happened no | presidency | denies | this
airport killed 4 | French resident | asserts | four
airport victim civilians | French resident | asserts
airport place road | French resident | asserts
airport weapon shell | French resident | asserts
coup injured 52 | Red Cross | asserts
coup place Donka clinic | Red Cross | asserts
coup responsibility Lansana Conde-Diallo | Ansu Keita | blames
flight date 1998-03 | author | asserts | March
flight place Abidjan | author | asserts
coup responsibility Lansana Conde-Diallo | Lansana Conde-Diallo | denies | he
coup1989 date 1989 | author | asserts
coup1989 perpetrator Ansu Keita | author | asserts | he
coup1989 perpetrator group of captains | author | asserts
coup1989 victim Moussa Bangoura | author | asserts
shooting victim Moussa Bangoura | author | asserts
shooting killed 1 | author | asserts | Bangoura
shooting place barracks of Camp Alpha | author | asserts
shooting date 1989 | author | asserts | a week later

== second-ballot
date 2021-08-16
Opposition leader held as Vorland count is halted

SELBORG (Agencies) - Police in Vorland arrested the opposition candidate Irina Malk and dozens of her supporters on Sunday night, hours after the electoral commission stopped publishing results from an election that her party says she won, party officials said on Monday.

Malk was taken from her flat in the district of Norrby shortly before midnight by about 15 men in masks, her husband said. "They broke the door and threw her on the floor. They told me it was for her own safety," he said. Her whereabouts were not known on Monday evening.

A spokesman for the interior ministry, Colonel Oleg Tarn, denied that she had been arrested. He said she had been "invited for a conversation" and left the building at 3 a.m. He did not say where she went.

With 71 percent of the votes counted, President Viktor Straub had 48 percent and Malk 46, the commission said before it suspended the count, citing a cyber attack. The Free Vorland party said that its own tally gave Malk 57 percent. Western observers said they had seen ballot boxes being filled at four polling stations.

Crowds gathered in Selborg, Maren and the port of Tolle as the news spread. In Maren, riot police fired into the air and then into a crowd outside the town hall, killing a man of 24, according to the human rights group Memory. The mayor of Maren, a member of the ruling party, said the man had fallen from a roof. Memory said that 212 people had been arrested across the country, 130 of them in the capital. The interior ministry spoke of "some 60 hooligans".

Straub, who has ruled since 1999, said on state television that the unrest was organised by "centres abroad". Foreign Minister Ilmar Hunt went further and said that two Norland citizens had been caught with radio equipment and lists of army officers. The Norland embassy said the pair were birdwatchers who had been detained at a lake on Thursday, three days before the vote.

It is the second time that Malk disappears after an election. In 2016 she was held for 40 days at a military prison and released after she signed a statement conceding defeat. She later said she signed it under torture.
-- gold
arrest perpetrator police | party officials | asserts
arrest victim Irina Malk | party officials | asserts
arrest victim her supporters | party officials | asserts
arrest detained 24..99 | party officials | asserts | dozens
arrest date 2021-08-15 | party officials | asserts | Sunday night
arrest place Vorland | party officials | asserts
arrest place Norrby | husband | asserts
arrest victim Irina Malk | husband | asserts | Malk
arrest perpetrator 15 men in masks | husband | asserts
arrest date 2021-08-15 | husband | asserts | shortly before midnight
arrest happened no | Oleg Tarn | denies
fraud place four polling stations | Western observers | asserts
crowds place Selborg | author | asserts
crowds place Maren | author | asserts
crowds place Tolle | author | asserts
maren perpetrator riot police | Memory | asserts
maren place Maren | Memory | asserts
maren victim crowd | Memory | asserts
maren killed 1 | Memory | asserts | a man of 24
maren victim man | Memory | asserts
maren perpetrator riot police | mayor of Maren | denies | the man had fallen from a roof
arrests detained 212 | Memory | asserts
arrests detained.subset 130 | Memory | asserts
arrests place capital | Memory | asserts
arrests detained 60 | interior ministry | asserts | some 60
crowds responsibility centres abroad | Viktor Straub | accuses
norland detained 2 | Ilmar Hunt | asserts | two
norland victim Norland citizens | Ilmar Hunt | asserts
norland place lake | Norland embassy | asserts
norland date 2021-08-12 | Norland embassy | asserts | Thursday
norland detained 2 | Norland embassy | asserts | the pair
custody date 2016 | author | asserts
custody victim Irina Malk | author | asserts | she
custody place military prison | author | asserts
custody released 1 | author | asserts | she
torture victim Irina Malk | Irina Malk | asserts | she

== extradited
date 2007-03-09
The grey man of Dolina faces his accusers

By a correspondent

THE HAGUE, March 9 - For eleven years Josip Kral was a gardener. He pruned roses for a hotel on the Adriatic under the name of Anton Bek, and guests remember him as polite. On Thursday he sat behind bulletproof glass and heard a clerk read out the names of 118 dead.

Kral, 59, was handed over to the war crimes tribunal on Tuesday by the Republic of Sava, whose police had arrested him in the coastal town of Perast on February 20. Prosecutors say that as commander of the Wolves, a paramilitary unit, he ordered the killing of prisoners at the brickworks of Dolina in July 1992.

"They were taken out in groups of ten and shot beside the kilns," prosecutor Helen Ashby told the court. She said that Kral himself killed at least six of them with a pistol. He is also charged over the burning of a mosque in Gornji Lug, where 31 people, most of them women, died in May of that year.

Kral pleaded not guilty to all counts. His lawyer, Slavko Ilic, said his client had been in hospital in July with a wound in the leg and that the Wolves were under the orders of the regular army. The army has always denied that it controlled the unit.

In the public gallery sat Mina Begic, who lost a husband and two sons at Dolina. "I saw him there," she said during a break. "He wore a white shirt." She was among nine women who escaped from the brickworks when a guard left a gate open.

A report by the United Nations in 1994 put the number of victims of Dolina at about 160. The government of Sava, which long refused to extradite its citizens, has never recognised either figure; a spokesman said on Thursday that it was "for the court to establish the facts".

Two of Kral's deputies were convicted in 2003. One of them, Dusan Vrk, hanged himself in his cell a year later. A third, Milo Zec, was killed by a car bomb in the capital of Sava in 2005, days before he was due to testify. Nobody has been charged with his murder, for which his family blames the secret service.

The trial is expected to last two years.
-- gold
handover victim Josip Kral | author | asserts | Kral
handover perpetrator Republic of Sava | author | asserts
handover date 2007-03-06 | author | asserts | Tuesday
arrest perpetrator police | author | asserts
arrest victim Josip Kral | author | asserts | him
arrest place Perast | author | asserts
arrest date 2007-02-20 | author | asserts | February 20
dolina perpetrator Josip Kral | prosecutors | accuses | he
dolina victim prisoners | prosecutors | asserts
dolina place brickworks of Dolina | prosecutors | asserts
dolina date 1992-07 | prosecutors | asserts | July 1992
dolina perpetrator Josip Kral | Helen Ashby | asserts | Kral
dolina killed.subset 6.. | Helen Ashby | asserts | at least six
dolina weapon pistol | Helen Ashby | asserts
dolina killed 118 | clerk | asserts
mosque victim mosque | author | asserts
mosque place Gornji Lug | author | asserts
mosque killed 31 | author | asserts
mosque date 1992-05 | author | asserts | May
mosque responsibility Josip Kral | author | accuses | He
dolina responsibility Josip Kral | Josip Kral | denies | all counts
dolina responsibility regular army | Slavko Ilic | accuses
dolina responsibility regular army | army | denies | it
dolina victim husband | author | asserts
dolina victim two sons | author | asserts
dolina perpetrator Josip Kral | Mina Begic | asserts | him
escape victim Mina Begic | author | asserts | She
escape released 9 | author | asserts | nine
escape place brickworks | author | asserts
dolina killed 160 | United Nations | asserts | about 160
suicide victim Dusan Vrk | author | asserts
suicide date 2004 | author | asserts | a year later
suicide place cell | author | asserts
bomb victim Milo Zec | author | asserts
bomb killed 1 | author | asserts | Milo Zec
bomb weapon car bomb | author | asserts
bomb place capital of Sava | author | asserts
bomb date 2005 | author | asserts
bomb responsibility secret service | family | blames

== attaches
date 2018-10-05
Norreland expels six Ustrian diplomats over poisoned exile

HAVEN, Oct 5 - Norreland ordered six Ustrian diplomats out of the country on Friday, accusing their government of an attempt to kill a former colonel who defected in 2011. Ustria called the move a provocation and said it would respond in kind.

Prime Minister Astrid Holm told parliament that there was "no plausible explanation" other than that Ustria was responsible for the poisoning of Boris Anton and his wife in the lakeside town of Elmstad on September 17. She said the six were undeclared officers of Ustria's military intelligence and had until Sunday to leave.

The couple were found unconscious in their car by a postman. Anton, 66, remains in a coma. His wife Vera, who was discharged from hospital on Tuesday, told investigators that a man with a delivery bag had rung at their door the evening before, a police source said. A nurse and two policemen who came into contact with the car were treated and sent home.

Experts of the defence laboratory at Lund identified the substance as a pesticide that is made only in Ustria, Holm said. Ustria's foreign ministry said it stopped making it in 1996 and destroyed its stocks.

"This is a circus in the Norrelandic parliament," said its spokeswoman, Galina Zorin. She suggested that Norreland's own services might have staged the attack to spoil a gas deal. Norreland's ambassador, who was summoned to the ministry in the evening, told reporters on leaving that he had rejected that as "grotesque".

Ustrian officials have given three accounts in as many weeks. Shortly after the couple were found, an adviser to the president said they had taken drugs. Last week a deputy minister spoke of food poisoning.

Three allies of Norreland said on Friday they too would send home Ustrian diplomats: Freland two, Balmark four and Rhone one. Hesse said it was waiting for more evidence.

The poisoning is the second of its kind in Norreland. In April 2014 an Ustrian banker, Lev Sorin, collapsed and died while jogging in Haven; a coroner said last year that he was probably murdered. Ustria has always said it had nothing to do with his death.
-- gold
expulsion perpetrator Norreland | author | asserts
expulsion victim Ustrian diplomats | author | asserts
expulsion date 2018-10-05 | author | asserts | Friday
poisoning responsibility Ustria | Norreland | accuses | their government
poisoning victim former colonel | Norreland | asserts
poisoning responsibility Ustria | Astrid Holm | blames
poisoning victim Boris Anton | Astrid Holm | asserts
poisoning victim wife | Astrid Holm | asserts
poisoning place Elmstad | Astrid Holm | asserts
poisoning date 2018-09-17 | Astrid Holm | asserts | September 17
poisoning place their car | author | asserts
poisoning perpetrator man with a delivery bag | Vera | asserts
poisoning date 2018-09-16 | Vera | asserts | the evening before
poisoning injured.subset 3 | author | asserts | A nurse and two policemen
poisoning victim nurse | author | asserts
poisoning victim policemen | author | asserts
poisoning weapon pesticide | defence laboratory | asserts
poisoning weapon pesticide | Astrid Holm | asserts
poisoning responsibility Norreland | Galina Zorin | speculates | Norreland's own services
poisoning responsibility Norreland | Norreland's ambassador | denies | that
poisoning weapon drugs | adviser to the president | asserts
poisoning weapon food poisoning | deputy minister | asserts
sorin date 2014-04 | author | asserts | April 2014
sorin victim Lev Sorin | author | asserts
sorin killed 1 | author | asserts | an Ustrian banker, Lev Sorin
sorin place Haven | author | asserts
sorin happened yes | coroner | speculates | he was probably murdered
sorin responsibility Ustria | Ustria | denies | it

== frozen-accounts
date 2023-02-24
EU blacklists generals as Kassara talks are put off

BRUSSELS, Feb 24 - The European Union imposed sanctions on Friday on three generals and a mining company in Kassara whom it holds responsible for the massacre of villagers at Ndele last month, and talks between the government and the rebels that were to have begun on Saturday in Nairobi were postponed.

According to the Union's foreign policy chief, Ines Carvalho, soldiers of the 9th brigade entered Ndele on January 14 and killed at least 73 people "house by house". Among those listed is the brigade's commander, General Patrice Mbala, who is also accused of having supplied arms to a militia that kidnapped 19 schoolgirls in 2021.

Kassara's justice minister rejected the measures as neo-colonial. "The dead of Ndele were terrorists, and they numbered twenty-six," Paul Etoundi told reporters. He said Mbala was not even in the province at the time. A lawyer for the mining company, Orexa, said it had never paid or transported soldiers.

The rebel Movement for Renewal said it would not sit at a table with the government until Mbala was arrested. The government in turn said it was the rebels who had wrecked the talks by shelling the airport of Bria on Wednesday, an attack in which a Chinese engineer was killed. The Movement said that its guns are "nowhere near Bria". China urged both sides to show restraint and asked for an inquiry.

The mediator, Kenya's former president James Oduor, said he still hoped to bring the parties together in the second week of March. He flew to Kassara on Thursday, and is to travel on to Addis Ababa on Sunday.

An aid worker who reached Ndele ten days after the killings told Reuters that he had helped to bury 60 bodies and that survivors spoke of as many more in the forest. "The soldiers came back twice," he said. He asked not to be named because of his safety.

Some 18,000 people have fled to neighbouring Chad since the beginning of the year, the U.N. refugee agency said in Geneva. In the first war in Kassara, which ended with a peace accord in 2009, about 40,000 people are thought to have died.
-- gold
ndele responsibility three generals | European Union | blames
ndele responsibility mining company | European Union | blames | a mining company
ndele victim villagers | author | asserts
ndele place Ndele | author | asserts
ndele date 2023-01 | author | asserts | last month
ndele perpetrator soldiers of the 9th brigade | Ines Carvalho | asserts
ndele place Ndele | Ines Carvalho | asserts
ndele date 2023-01-14 | Ines Carvalho | asserts | January 14
ndele killed 73.. | Ines Carvalho | asserts | at least 73
kidnapping responsibility Patrice Mbala | author | accuses
kidnapping perpetrator militia | author | asserts
kidnapping captive 19 | author | asserts
kidnapping victim schoolgirls | author | asserts
kidnapping date 2021 | author | asserts
ndele victim terrorists | Paul Etoundi | asserts
ndele killed 26 | Paul Etoundi | asserts | twenty-six
ndele responsibility Patrice Mbala | Paul Etoundi | denies | Mbala
ndele responsibility Orexa | lawyer for the mining company | denies | it
bria perpetrator Movement for Renewal | Kassara | accuses | the rebels
bria place airport of Bria | Kassara | asserts
bria date 2023-02-22 | Kassara | asserts | Wednesday
bria victim Chinese engineer | Kassara | asserts
bria killed 1 | Kassara | asserts | a Chinese engineer
bria perpetrator Movement for Renewal | Movement for Renewal | denies | its guns
ndele killed 60.. | aid worker | asserts | 60
flight displaced 18000 | U.N. refugee agency | asserts | Some 18,000
flight place Chad | U.N. refugee agency | asserts
flight date 2023 | U.N. refugee agency | asserts | since the beginning of the year
war killed 40000 | unnamed | speculates | about 40,000
war place Kassara | author | asserts
war date 2009 | author | asserts

== last-seen
date 2020-01-28
Ten days on, no trace of Kalmar editor

By Sofia Lindt

ISKARA, Jan 28 - Rustam Aliyev, the editor of the Kalmar news site Vesna, walked out of a dentist's surgery in Iskara on the morning of Saturday, January 18, and has not been seen since. What happened next depends on whom you ask.

His wife, Leyla, says he called her at 11:40 from a taxi and that he sounded hurried. "He said two men had been waiting in the hall and that he would come straight home." She is convinced that he was kidnapped by agents of the Kalmar security service, who, she says, tried to force him into a van in Vienna last summer.

The Kalmar government tells another story. Its interior ministry said on Friday that Aliyev crossed the border at Dushk on the evening of January 18 in his own car, of his own free will, and that he spent the following night at a relative's house in the town of Serik. On Monday the ministry said he had flown from Serik to the capital, Kalmaran, on January 21. It has shown no pictures.

"My brother's car is in my garage," said his sister Zarina, who lives in Serik. She said she last saw him in 2017.

Police in Iskara have examined recordings from 40 cameras. A senior officer said that the taxi, which carried false plates, was found burnt out on Tuesday in a gravel pit near the airport. He said a private jet registered in Malta took off from Iskara for Kalmaran at 16:10 on the day of the disappearance with five people on board, although its manifest listed four. The charter firm said four passengers boarded the plane.

A waiter at the airport hotel told the newspaper Dagens that he saw a man who resembled Aliyev being helped through the lobby by two others. "He looked drunk or ill," the waiter said. Police have not been able to confirm that.

Foreign Minister Per Stenmark summoned the Kalmar ambassador on Monday and said that if Aliyev was abducted it would be "a grave matter". The ambassador described talk of a kidnapping as fantasy.

Vesna reported in December that the president's son-in-law had bought a castle in Bohemia through a shell company. Since then the site has been attacked by hackers twice. Another of its reporters, Anna Petrova, was beaten by unknown men in Prague on January 3 and is still in hospital there.
-- gold
disappearance victim Rustam Aliyev | author | asserts
disappearance place dentist's surgery in Iskara | author | asserts
disappearance date 2020-01-18 | author | asserts | Saturday, January 18
disappearance perpetrator agents of the Kalmar security service | Leyla | speculates
disappearance victim Rustam Aliyev | Leyla | asserts | he
vienna perpetrator agents of the Kalmar security service | Leyla | asserts
vienna victim Rustam Aliyev | Leyla | asserts | him
vienna place Vienna | Leyla | asserts
vienna date 2019 | Leyla | asserts | last summer
taxi date 2020-01-21 | senior officer | asserts | Tuesday
taxi place gravel pit near the airport | senior officer | asserts
disappearance perpetrator two others | waiter | speculates
disappearance place airport hotel | waiter | asserts
disappearance happened no | ambassador | denies | talk of a kidnapping
hacking victim Vesna | author | asserts | the site
hacking perpetrator hackers | author | asserts
beating victim Anna Petrova | author | asserts
beating perpetrator unknown men | author | asserts
beating place Prague | author | asserts
beating date 2020-01-03 | author | asserts | January 3
beating injured 1 | author | asserts | Anna Petrova

== wing-d
date 2013-08-07
Riot at Marlow Creek after inmates down tools

MARLOW CREEK (Staff) - One prisoner died and 23 people were hurt when a strike over pay in the workshops of Marlow Creek prison turned into a riot on Tuesday, the department of corrections said.

The trouble began about 9 a.m., when some 200 inmates of Wing D refused to leave the yard. Director Alan Teague said guards tried to bring them in and were attacked with table legs and tools from the joinery. Three officers were taken hostage and locked in a storeroom. They were freed, unhurt apart from bruises, after a special unit stormed the wing with tear gas shortly before 2 p.m.

"My people showed great restraint," said Teague. "Not one shot was fired."

The dead man was identified as Leon Purdy, 31, who was serving four years for burglary. The department said he was stabbed by fellow inmates, most likely in a quarrel over drugs. But his sister, Dawn Purdy, said a prisoner had phoned her and told her that Leon was thrown down a stairwell by guards after the wing had been retaken. The union of prison officers called that "a wicked lie".

Of the injured, 16 were prisoners and seven members of staff, according to the county hospital. One of the officers, a woman of 26, was in a critical condition with a fractured skull on Wednesday morning.

A group that calls itself the Inside Workers' League said in a message to the Herald that it had called the strike, but not the violence. It put the number of strikers at 450 and said that they had sat peacefully in the yard for an hour before guards charged with batons. The inmates earn 40 cents an hour.

Governor Ruth Callan said in the state capital that what happened at Marlow Creek was "organised from outside" and named a former inmate, Curtis Boyle. Boyle, who was paroled in May and now lives in Denby, told the Herald he had done no more than answer letters.

Wing D was wrecked, and 180 of its inmates were moved by bus to jails in Denby and Rook Hill during the night. The state police said 14 suspected ringleaders were placed in solitary cells.

The prison, built for 600 men, houses 1,150. In February 2004 two guards were murdered there during an escape of five convicts; four were caught within days, and the fifth is still at large.
-- gold
riot killed 1 | department of corrections | asserts | One prisoner
riot victim prisoner | department of corrections | asserts
riot injured 23 | department of corrections | asserts
riot place Marlow Creek prison | department of corrections | asserts
riot date 2013-08-06 | department of corrections | asserts | Tuesday
riot perpetrator inmates of Wing D | author | asserts
riot place yard | author | asserts
riot victim guards | Alan Teague | asserts
riot weapon table legs | Alan Teague | asserts
riot weapon tools from the joinery | Alan Teague | asserts
hostages captive 3 | author | asserts | Three
hostages victim officers | author | asserts
hostages place storeroom | author | asserts
hostages released 3 | author | asserts | They
storm perpetrator special unit | author | asserts
storm weapon tear gas | author | asserts
storm place wing | author | asserts
storm date 2013-08-06 | author | asserts | shortly before 2 p.m.
riot victim Leon Purdy | author | asserts
riot perpetrator fellow inmates | department of corrections | asserts
riot victim Leon Purdy | department of corrections | asserts | he
riot victim Leon Purdy | prisoner | asserts | Leon
riot perpetrator guards | prisoner | asserts
riot perpetrator guards | union of prison officers | denies | that
riot injured.subset 16 | county hospital | asserts | 16
riot injured.subset 7 | county hospital | asserts | seven
riot victim prisoners | county hospital | asserts
riot victim members of staff | county hospital | asserts
riot injured.subset 1 | author | asserts | a woman of 26
riot responsibility Inside Workers' League | Inside Workers' League | denies | the violence
riot perpetrator guards | Inside Workers' League | asserts
riot weapon batons | Inside Workers' League | asserts
riot responsibility Curtis Boyle | Ruth Callan | accuses
riot responsibility Curtis Boyle | Curtis Boyle | denies | he
transfer displaced 180 | author | asserts
arrests detained 14 | state police | asserts
guards2004 date 2004-02 | author | asserts | February 2004
guards2004 killed 2 | author | asserts | two
guards2004 victim guards | author | asserts
guards2004 place Marlow Creek prison | author | asserts | there
guards2004 perpetrator five convicts | author | asserts

== fuel-march
date 2017-02-13
Two dead as fuel protests spread in Orvania

PORT LASKA, Feb 13 (Reuters) - Two people were killed and dozens hurt on Sunday when demonstrations against a rise in fuel prices turned violent in three cities of Orvania, hospital sources and residents said.

In the northern port of Laska, where dockers have been on strike since Wednesday, police opened fire on a crowd that tried to enter the customs house. Doctor Nadia Ferro of the Central Hospital said a man of 19 died of a bullet wound in the chest and that she had treated 26 others, four of them for gunshot injuries.

Police commissioner Emil Rask said his officers had used only rubber bullets. "Somebody else was shooting from the roofs," he told a news conference. He said the crowd was no larger than 800. The dockers' union put it at 6,000 and accused Rask of lying.

The second victim was a policeman. According to the interior ministry he was dragged from his car and stabbed in the inland town of Meren, and his rifle was stolen. A shopkeeper who saw the incident said that the policeman had been run over by an army truck. Protesters later set fire to the town hall there.

The government blamed the opposition Green Bloc for the disturbances. Its leader, Sara Lund, was taken from her house by soldiers before dawn on Monday, her brother said. A presidential aide confirmed that Lund was being questioned but denied she was under arrest.

In the capital, Astrel, about 3,000 people marched peacefully to the parliament. Shops and schools remained closed on Monday.

The price of petrol was last raised in 2011. The riots that followed lasted five days and cost 34 lives, most of them in Laska, and a commission of inquiry later found that 20 of the dead had been shot by the army.
-- gold
protests killed 2 | hospital sources and residents | asserts | Two
protests injured 24..99 | hospital sources and residents | asserts | dozens
protests date 2017-02-12 | hospital sources and residents | asserts | Sunday
protests place Orvania | hospital sources and residents | asserts
strike perpetrator dockers | author | asserts
strike place Laska | author | asserts
strike date 2017-02-08 | author | asserts | Wednesday
laska perpetrator police | author | asserts
laska victim crowd | author | asserts
laska place Laska | author | asserts
laska killed 1 | Nadia Ferro | asserts | a man of 19
laska victim man of 19 | Nadia Ferro | asserts
laska injured 26 | Nadia Ferro | asserts
laska injured.subset 4 | Nadia Ferro | asserts | four
laska weapon rubber bullets | Emil Rask | asserts
laska perpetrator somebody else | Emil Rask | asserts
laska place roofs | Emil Rask | asserts
meren victim policeman | author | asserts
meren victim policeman | interior ministry | asserts | he
meren place Meren | interior ministry | asserts
meren perpetrator army truck | shopkeeper | asserts | an army truck
townhall perpetrator protesters | author | asserts
townhall victim town hall | author | asserts
protests responsibility Green Bloc | government | blames
lund victim Sara Lund | her brother | asserts
lund perpetrator soldiers | her brother | asserts
lund place her house | her brother | asserts
lund date 2017-02-13 | her brother | asserts | Monday
lund happened no | presidential aide | denies | she was under arrest
march perpetrator people | author | asserts | about 3,000 people
march place Astrel | author | asserts
riots date 2011 | author | asserts
riots killed 34 | author | asserts
riots place Laska | author | asserts
riots killed.subset 20 | commission of inquiry | asserts
riots perpetrator army | commission of inquiry | asserts

== vanished-lawyer
date 2022-11-03
Kaltria expels envoy over missing lawyer

VELNA, Nov 3 - Kaltria on Thursday gave the ambassador of neighbouring Ruvia 48 hours to leave the country and said it held Ruvia's secret service responsible for the abduction of a human rights lawyer.

Tomas Breck, 44, who represented Ruvian refugees, was last seen on October 25 in the car park of a supermarket in Velna. Security camera footage shows three men pushing him into a white van, Kaltrian police said. The van was found the next day in a forest two kilometres from the border. There was blood on the floor.

Ruvia's foreign ministry called the accusation "an insult to common sense" and said it would expel the Kaltrian ambassador in return. Its spokesman, Igor Dal, said Breck entered Ruvia voluntarily on October 26 and was in a hotel in the city of Brun. He declined to name the hotel.

Breck's wife, Ana, said she received a text message from his phone on Saturday. "It said he was well and was thinking of moving back home. He would never write that," she told the newspaper Dnes. She does not believe that he is alive.

A former officer of the Ruvian service, who lives in exile, told Dnes that he had been shown a photograph of Breck's body. Police in Kaltria said they could not confirm the claim. They have arrested a taxi driver, a Ruvian citizen, on suspicion of having followed the lawyer for weeks. The driver denies it.

The case recalls that of Petr Oslo, a publisher who disappeared from Velna in 2015. Oslo's body was pulled from the river Tamar a month later. A court in Kaltria sentenced two Ruvian citizens in absentia for strangling him; Ruvia has refused to hand them over.

The European Union urged both sides to show restraint.
-- gold
expulsion perpetrator Kaltria | author | asserts
expulsion victim ambassador | author | asserts | the ambassador of neighbouring Ruvia
expulsion date 2022-11-03 | author | asserts | Thursday
abduction responsibility Ruvia's secret service | Kaltria | blames
abduction victim human rights lawyer | Kaltria | asserts
abduction victim Tomas Breck | author | asserts
abduction date 2022-10-25 | author | asserts | October 25
abduction place car park of a supermarket in Velna | author | asserts
abduction perpetrator three men | Kaltrian police | asserts
abduction weapon white van | Kaltrian police | asserts
abduction victim Tomas Breck | Kaltrian police | asserts | him
abduction responsibility Ruvia | Ruvia | denies | the accusation
death victim Tomas Breck | former officer | asserts | Breck
arrest perpetrator police | police | asserts
arrest victim taxi driver | police | asserts
arrest detained 1 | police | asserts | a taxi driver
oslo victim Petr Oslo | author | asserts
oslo date 2015 | author | asserts
oslo place Velna | author | asserts
oslo killed 1 | author | asserts | Oslo's body
oslo place river Tamar | author | asserts
oslo perpetrator Ruvian citizens | court | asserts | two Ruvian citizens

== blue-room
date 2009-06-26
"I counted them as they went in": survivor tells court of Blue Room

By our court reporter

Eleven men went into the Blue Room of the Carva police headquarters on the night of March 3, 1985, and none of them came out alive, a survivor told the trial of General Ramon Ortez on Thursday.

Luis Pena, now 61, said he was lying in the corridor with his hands tied when the prisoners, all of them members of the Sugar Workers' Union, were led past him. "I counted them as they went in. Then I heard the machine," he said. He said that Ortez, who was then a captain, stood at the door and smoked.

The prosecution alleges that the men were given electric shocks, and that their bodies were thrown from a helicopter into the Bay of Tiles two days later. Three washed up on a beach. The other eight have never been found.

Ortez, 70, was arrested in Lisbon in 2006 and extradited last year. He denies the murders. His counsel, Helena Braga, told the court that the union men had been released that same night and "went to join the guerrillas in the hills". She said the general was in the capital on March 3, at the wedding of a cousin.

A retired nurse gave evidence that she had signed the death certificate of one of the three, a man named Joao Teles, and that the army doctor ordered her to write "drowning". The doctor, Colonel Vasco Lima, shot himself in 1991.

About 200 people protested outside the court with photographs of the missing. Police said there were no incidents, but a lawyer for the families said two demonstrators had been hit with truncheons, and one was taken to hospital with a broken wrist.

The truth commission of 1994 estimated that between 2,000 and 2,500 people were killed by the security forces under military rule, which ended in 1988.
-- gold
room killed 11 | Luis Pena | asserts | Eleven
room victim men | Luis Pena | asserts
room place Blue Room of the Carva police headquarters | Luis Pena | asserts
room date 1985-03-03 | Luis Pena | asserts | March 3, 1985
room victim prisoners | Luis Pena | asserts
room victim members of the Sugar Workers' Union | Luis Pena | asserts
room perpetrator Ramon Ortez | Luis Pena | asserts | Ortez
room weapon electric shocks | prosecution | asserts
room place Bay of Tiles | prosecution | asserts
room weapon helicopter | prosecution | asserts
room date 1985-03-05 | prosecution | asserts | two days later
arrest victim Ramon Ortez | author | asserts | Ortez
arrest place Lisbon | author | asserts
arrest date 2006 | author | asserts
extradition date 2008 | author | asserts | last year
extradition victim Ramon Ortez | author | asserts | Ortez
room responsibility Ramon Ortez | Ramon Ortez | denies | the murders
room released 11 | Helena Braga | asserts | the union men
room responsibility Ramon Ortez | Helena Braga | denies | the general
room victim Joao Teles | retired nurse | asserts
suicide victim Vasco Lima | author | asserts
suicide date 1991 | author | asserts
protest perpetrator people | author | asserts | About 200 people
protest place court | author | asserts
truncheons injured 2 | lawyer for the families | asserts | two
truncheons victim demonstrators | lawyer for the families | asserts
truncheons weapon truncheons | lawyer for the families | asserts
truncheons injured.subset 1 | lawyer for the families | asserts | one
rule killed 2000..2500 | truth commission | asserts | between 2,000 and 2,500
rule perpetrator security forces | truth commission | asserts

== round-up
date 2020-02-03
NEWS IN BRIEF

Colombia: Three police killed by bomb
CALI - A bomb hidden in a motorcycle killed three policemen outside a station in the town of Jamundia on Sunday evening, Colonel Nestor Villamil said. Fourteen people, five of them passers-by, were hurt. The governor said dissident rebels of the so-called Western Column were to blame. The Column said on its website that it had "no units in Jamundia".

Greece: Clashes over planned camp
MYTILENE - Islanders threw stones and flares at riot police on Monday as earth-moving machines arrived at the site of a new migrant centre. Police said seven officers were injured. Organisers denied that flares were used and spoke of 20 hurt among the islanders. Four men were arrested, ERT radio reported.

Philippines: Army says kidnap leader dead
ZAMBOANGA - A leader of an Abu Sayyaf faction blamed for kidnapping two Indonesian fishermen last September was killed in a gun battle on Jolo island on Saturday, the army said. Local officials said that the body had not been identified. "We thought we had him twice before," one of them told the Inquirer. Two soldiers died in the fighting. The fishermen were freed in December.

Cameroon: School attacked
BAMENDA - Armed men burst into a boarding school near Bamenda early on Monday and took away 22 pupils, the headmistress said by telephone. Separatists, who have ordered schools in the English-speaking regions to close, and the government accused each other of the abduction. The bishop of Bamenda said last night that nine of the children had been found walking along a road.

India: Bus plunges into river
SHIMLA - Twenty-six pilgrims were feared dead after their bus fell into a river in Himachal Pradesh on Sunday. Nineteen bodies had been recovered by Monday noon, officials told PTI. The driver, who jumped clear, allegedly had been drinking. His brother denied it and said the brakes had failed.
-- gold
bomb weapon bomb | Nestor Villamil | asserts
bomb weapon motorcycle | Nestor Villamil | asserts
bomb killed 3 | Nestor Villamil | asserts | three
bomb victim policemen | Nestor Villamil | asserts
bomb place Jamundia | Nestor Villamil | asserts
bomb date 2020-02-02 | Nestor Villamil | asserts | Sunday
bomb injured 14 | author | asserts | Fourteen
bomb injured.subset 5 | author | asserts | five
bomb victim passers-by | author | asserts
bomb responsibility Western Column | governor | blames
bomb responsibility Western Column | Western Column | denies | no units in Jamundia
island-clash perpetrator islanders | author | asserts
island-clash weapon stones | author | asserts
island-clash weapon flares | author | asserts
island-clash victim riot police | author | asserts
island-clash date 2020-02-03 | author | asserts | Monday
island-clash place Mytilene | author | asserts
island-clash injured 7 | police | asserts | seven
island-clash weapon flares | organisers | denies
island-clash injured 20 | organisers | asserts
island-arrests detained 4 | ERT radio | asserts | Four
fishermen responsibility Abu Sayyaf faction | unnamed | blames
fishermen captive 2 | author | asserts | two
fishermen victim Indonesian fishermen | author | asserts
fishermen date 2019-09 | author | asserts | last September
battle victim leader of an Abu Sayyaf faction | army | asserts
battle killed 1 | army | asserts | leader
battle place Jolo island | army | asserts
battle date 2020-02-01 | army | asserts | Saturday
battle victim leader of an Abu Sayyaf faction | local officials | doubts | the body
battle killed 2 | author | asserts | Two
battle victim soldiers | author | asserts
fishermen released 2 | author | asserts | The fishermen
fishermen-release date 2019-12 | author | asserts | December
school perpetrator armed men | headmistress | asserts
school place boarding school near Bamenda | headmistress | asserts
school date 2020-02-03 | headmistress | asserts | Monday
school captive 22 | headmistress | asserts
school victim pupils | headmistress | asserts
school responsibility separatists | government | accuses
school responsibility government | separatists | accuses
school released 9 | bishop of Bamenda | asserts | nine
bus killed 26 | author | speculates | Twenty-six
bus victim pilgrims | author | asserts
bus place river in Himachal Pradesh | author | asserts
bus date 2020-02-02 | author | asserts | Sunday
bus killed 19 | officials | asserts | Nineteen
bus responsibility brakes | his brother | blames

== almaz-square
date 2022-01-10
Kazrak: 3,800 held after week of unrest; president speaks of "foreign fighters"

ASTRAKAN-KALA, Jan 10 (Reuters) - Security forces in the Central Asian republic of Kazrak have detained 3,812 people since fuel price protests turned violent last week, the interior ministry said on Monday.

The ministry said 26 "armed criminals" and 18 members of the police and national guard had been killed. It did not mention civilian deaths.

But doctors at two hospitals in the largest city, Almaz, told Reuters they had received at least 57 bodies between Wednesday and Friday, most of them of young men without weapons. One of the doctors said soldiers later removed 20 of the bodies in a refrigerated truck.

President Kanat Omarov told a video meeting of allied leaders that what happened was "an attempted coup, planned at one table" and that fighters from Afghanistan and the Middle East had taken part. He offered no evidence. His own former prime minister, Serik Tulegen, now in exile in Kyiv, dismissed the claim, saying that the only foreigners he had seen on the streets were the troops whom Omarov invited.

Some 2,000 Russian-led troops arrived on Thursday. Moscow has denied that they fired on protesters.

Witnesses in Almaz said the shooting on the main square began at about 6 p.m. on Thursday without warning. A woman who gave her name as Saule said her husband was hit in the neck as he held up a banner reading "We are ordinary people". "He fell on the letters," she said.

The interior ministry blamed "provocateurs in the crowd" for the first shots.

The unrest began on Jan 2 in the western oil town of Zhanak, where police killed 16 striking workers in December 2011.
-- gold
detentions detained 3812 | interior ministry | asserts | 3,812
detentions perpetrator security forces | interior ministry | asserts
detentions place Kazrak | interior ministry | asserts
detentions date 2022-01 | interior ministry | asserts | last week
unrest killed 26 | interior ministry | asserts
unrest victim armed criminals | interior ministry | asserts
unrest killed 18 | interior ministry | asserts
unrest victim members of the police and national guard | interior ministry | asserts
unrest killed 57.. | doctors | asserts | at least 57
unrest place Almaz | doctors | asserts
unrest victim young men | doctors | asserts
unrest date 2022-01-05/2022-01-07 | doctors | asserts | between Wednesday and Friday
removal perpetrator soldiers | doctor | asserts
removal weapon refrigerated truck | doctor | asserts
unrest perpetrator fighters from Afghanistan and the Middle East | Kanat Omarov | asserts
unrest perpetrator fighters from Afghanistan and the Middle East | Serik Tulegen | denies | the claim
deployment weapon Russian-led troops | author | asserts
deployment date 2022-01-06 | author | asserts | Thursday
shooting perpetrator Russian-led troops | Russia | denies | they
shooting place main square | witnesses | asserts
shooting date 2022-01-06 | witnesses | asserts | Thursday
shooting victim husband | Saule | asserts
shooting responsibility provocateurs | interior ministry | blames
unrest date 2022-01-02 | author | asserts | Jan 2
unrest place Zhanak | author | asserts
zhanak2011 perpetrator police | author | asserts
zhanak2011 killed 16 | author | asserts
zhanak2011 victim striking workers | author | asserts
zhanak2011 place Zhanak | author | asserts
zhanak2011 date 2011-12 | author | asserts | December 2011

== sit-in
date 2019-06-04
Sudan opposition says over 45 killed as troops clear sit-in

KHARTOUM (AP) — Security forces broke up the protest camp outside military headquarters in Sudan's capital on Monday, setting fire to tents and shooting at those who fled, and opposition doctors said Tuesday that more than 45 people had been killed.

The Doctors' Committee, which is part of the protest movement, said the toll was certain to rise because wounded people were being turned away from hospitals. It said at least 30 of the dead were thrown into the Nile, a charge that could not be verified. A health ministry official, Suleiman Abdel-Jabar, called it "not true" and put the number of dead at 21.

The ruling council's spokesman, Gen. Shams Kabir, denied that the camp itself had been attacked. He said troops were pursuing "unruly elements" in a neighboring area known as Colombia and that some of them ran into the sit-in.

Protest leaders blamed the Rapid Force, a paramilitary outfit that grew out of the militias accused of atrocities in Darfur. A spokesman for the Force said that people "wearing its uniform, bought in the market," carried out abuses to blacken its name.

"They asked each of us, 'Civilian or military rule?'" said Alaa, a 22-year-old student, from her bed at a private clinic. "Those who said 'civilian' were hit on the head. Those who said nothing were hit on the head."

Embassies of three Western countries urged an end to what they called "attacks on protesters." In New York, China, backed by Russia, blocked a statement by the Security Council, diplomats said.

Since April, when the army ousted longtime ruler Hassan al-Tahir, demonstrators have camped at the site. An attempt to clear it on May 13 left five protesters and a soldier dead. The military and the protest leaders agreed then that "unknown elements" were to blame.
-- gold
clearing perpetrator security forces | author | asserts
clearing place protest camp outside military headquarters | author | asserts
clearing date 2019-06-03 | author | asserts | Monday
clearing victim tents | author | asserts
clearing killed 46.. | opposition doctors | asserts | more than 45
clearing killed 46.. | Sudan opposition | asserts | over 45
clearing killed.subset 30.. | Doctors' Committee | asserts | at least 30
clearing place Nile | Doctors' Committee | asserts
clearing happened no | Suleiman Abdel-Jabar | denies | not true
clearing killed 21 | Suleiman Abdel-Jabar | asserts
clearing place protest camp | Shams Kabir | denies | the camp
clearing victim unruly elements | Shams Kabir | asserts
clearing place Colombia | Shams Kabir | asserts
clearing responsibility Rapid Force | protest leaders | blames
atrocities responsibility militias | unnamed | accuses
atrocities place Darfur | author | asserts
clearing perpetrator people wearing its uniform | Rapid Force spokesman | asserts | people "wearing its uniform
ousting date 2019-04 | author | asserts | April
ousting perpetrator army | author | asserts
ousting victim Hassan al-Tahir | author | asserts
may date 2019-05-13 | author | asserts | May 13
may killed 5 | author | asserts | five
may victim protesters | author | asserts
may killed 1 | author | asserts | a soldier
may victim soldier | author | asserts
may responsibility unknown elements | military and the protest leaders | blames

== metro
date 2016-03-23
Second metro bomber sought in Marlin; toll revised to 29

MARLIN, March 23 (ANP) - Police hunted on Wednesday for a man in a light jacket who is thought to have taken part in the bombing of the metro in Marlin the day before, and prosecutors lowered the number of dead from 34 to 29.

Federal prosecutor Frans van Loo told a news conference that the earlier figure had included the limbs of the bomber himself, which were counted as separate persons, and two people who were later found alive. At least 230 passengers were injured in the blast at Kunstlaan station, 61 of them critically, he said.

The bomber was identified as Khalid Bouzidi, 29, a Marlin resident with a record for armed robbery. His companion, who was filmed at his side by a security camera at 8.12 a.m., "either lost his courage or had another task", Van Loo said.

Islamic State claimed responsibility for the attack in a statement distributed by the Amaq agency, which said "a number of soldiers" wearing explosive belts had carried it out. Interior Minister Luc Verbist told the VRT broadcaster there was only one belt.

Turkey's president said in Ankara that his country had deported Bouzidi to Europe in July and warned that he was a militant. "They let him go free," he said. The justice ministry confirmed the deportation but denied that a warning was given.

In a raid on a flat in the Schaarhoek district overnight, officers found 15 kg of explosives and a flag, the prosecutor said. A neighbour reported hearing two shots, but police said no shots had been fired. One man was led away and released in the morning. He was a taxi driver who had told the police where to look.

The attack was the country's worst since April 2011, when a gunman killed five people at a Christmas market and then himself.
-- gold
bombing victim metro | author | asserts
bombing place Marlin | author | asserts
bombing date 2016-03-22 | author | asserts | the day before
bombing perpetrator man in a light jacket | author | speculates
bombing killed 34 | prosecutors | denies
bombing killed 29 | prosecutors | asserts
bombing injured 230.. | Frans van Loo | asserts | At least 230
bombing victim passengers | Frans van Loo | asserts
bombing place Kunstlaan station | Frans van Loo | asserts
bombing injured.subset 61 | Frans van Loo | asserts
bombing perpetrator Khalid Bouzidi | author | asserts
bombing responsibility Islamic State | Islamic State | claims-responsibility
bombing weapon explosive belts | Islamic State | asserts
bombing weapon one belt | Luc Verbist | asserts
deportation perpetrator Turkey | Turkey's president | asserts
deportation victim Khalid Bouzidi | Turkey's president | asserts | Bouzidi
deportation date 2015-07 | Turkey's president | asserts | July
deportation happened yes | justice ministry | confirms
raid place Schaarhoek district | prosecutor | asserts
raid date 2016-03-23 | prosecutor | asserts | overnight
raid perpetrator officers | prosecutor | asserts
raid weapon two shots | neighbour | asserts
raid weapon shots | police | denies
raid detained 1 | author | asserts | One
raid released 1 | author | asserts | One
raid victim taxi driver | author | asserts
market date 2011-04 | author | asserts | April 2011
market perpetrator gunman | author | asserts
market killed 5 | author | asserts | five
market place Christmas market | author | asserts

== cargo-belt
date 2024-10-18
Poland probes parcel fire at depot, points east

WARSAW, Oct 18 (Reuters) - Poland suspects that a parcel which burst into flames at a courier company's depot near Warsaw in July was planted by saboteurs working for Russian military intelligence, the national prosecutor's office said on Friday.

No one was hurt in the fire, which destroyed a conveyor belt and was put out within two hours. Similar devices hidden in massage cushions went off at a warehouse in Leipzig on July 20 and, two days later, in Birmingham, England, the office said.

Four people have been detained and two others are being sought under international warrants. One of those held, a Ukrainian citizen identified only as Bohdan K., has denied that he knew what the parcels contained. "He was paid 300 euros to post cushions," his lawyer told broadcaster TVN24.

A German intelligence chief told lawmakers in Berlin this week that had the Leipzig parcel ignited an hour later, in the air, it would have brought down an aircraft. He did not blame Russia by name. A person briefed on the hearing said he had no need to.

The Kremlin has repeatedly rejected allegations of sabotage in Europe as unfounded. Asked about the Polish statement, spokesman Dmitry Sokolin said: "Every time a toaster catches fire in Warsaw, we are asked for comment."

Canadian authorities expressed concern to Moscow after learning that two further parcels were addressed to Toronto, according to a government official who spoke on condition he not be named.

Polish prosecutors do not rule out that the fires were a rehearsal for attacks on planes bound for North America. A Western security official was more outspoken: "That is exactly what they were."
-- gold
fire victim courier company's depot | national prosecutor's office | asserts
fire place depot near Warsaw | national prosecutor's office | asserts
fire date 2024-07 | national prosecutor's office | asserts | July
fire weapon parcel | national prosecutor's office | asserts
fire responsibility saboteurs working for Russian military intelligence | national prosecutor's office | speculates
fire injured 0 | author | asserts | No one
fire victim conveyor belt | author | asserts
leipzig place Leipzig | national prosecutor's office | asserts
leipzig victim warehouse | national prosecutor's office | asserts
leipzig weapon massage cushions | national prosecutor's office | asserts
leipzig date 2024-07-20 | national prosecutor's office | asserts | July 20
birmingham place Birmingham | national prosecutor's office | asserts
birmingham date 2024-07-22 | national prosecutor's office | asserts | two days later
arrests detained 4 | author | asserts | Four
arrests victim Bohdan K. | author | asserts | Bohdan K
fire responsibility Russia | Russia | denies | allegations of sabotage in Europe
fire perpetrator Bohdan K. | his lawyer | admits | He was paid 300 euros to post cushions

== lake-ferry
date 2021-08-27
Dozens missing after overloaded boat capsizes on Lake Kivara

KINGANI, Aug 27 (Radio Mazingira) - At least 19 people drowned and dozens were missing on Friday after a wooden boat carrying traders and schoolchildren overturned on Lake Kivara, a provincial minister said.

The boat left the island of Idja at dawn for the market in Kingani. It was about three kilometres from the shore when it was struck by a squall, Transport Minister Jacques Bahati told Radio Mazingira. "It was built for 60 people. There were far more than that," he said.

The captain survived and has been arrested. He told police that he had counted 80 passengers. However, a teacher who was the last to board said there were "two hundred at the least, with goats". The president of the boat owners' association, Mama Furaha, disputed both numbers and said 112 tickets had been sold.

By nightfall 63 people had been saved, most of them by fishermen in canoes. The navy, whose only launch is out of service, took no part in the rescue. A naval officer blamed the governor's office for not paying for fuel. The governor's office would not comment.

Among the dead are seven pupils of the Tumaini school, who were returning from holidays, the headmaster, Brother Kizito, said. He did not have news of 14 others.

Accidents are common on the lake, where few boats carry life jackets. In April last year, 27 people died off Idja when two canoes collided at night, and officials said then that they would forbid sailing after dark.

Bahati announced three days of mourning. He denied a rumour, widely shared in the town, that a patrol boat of the revenue authority had chased the vessel and that this was what caused it to turn over. Two survivors told a Radio Mazingira reporter that they had seen such a boat.
-- gold
sinking killed 19.. | provincial minister | asserts | At least 19
sinking missing 24..99 | provincial minister | asserts | dozens
sinking victim wooden boat | provincial minister | asserts
sinking victim traders | provincial minister | asserts
sinking victim schoolchildren | provincial minister | asserts
sinking place Lake Kivara | provincial minister | asserts
sinking date 2021-08-27 | provincial minister | asserts | Friday
sinking responsibility squall | Jacques Bahati | blames
arrest victim captain | author | asserts
sinking released 63 | author | asserts
sinking killed.subset 7 | Brother Kizito | asserts | seven
sinking victim pupils of the Tumaini school | Brother Kizito | asserts
sinking missing 14 | Brother Kizito | asserts
collision date 2020-04 | author | asserts | April last year
collision killed 27 | author | asserts
collision place Idja | author | asserts
collision victim two canoes | author | asserts
sinking responsibility patrol boat of the revenue authority | Jacques Bahati | denies | a patrol boat of the revenue authority
sinking perpetrator patrol boat of the revenue authority | survivors | asserts | such a boat

== oil-depot-siege
date 1999-05-31
Villagers free last hostages at Ugbori flow station

WARRI, Nigeria, May 31 (AFP) - Ijaw youths on Monday freed the last 22 of about 90 oil workers they had been holding at a flow station in the swamps since Thursday, the operating company and community leaders said.

All the men were "tired but well", a spokeswoman for Anglo-Dutch group Delta Petroleum said. She declined to say what had been agreed.

A leader of the youths, Government Ekpe, told AFP that the company had promised a generator, a jetty and 40 scholarships. "It promised the same in 1995, but this time there is paper," he said.

The action turned deadly on Saturday when naval ratings tried to approach the station in two boats. Community leaders accused them of opening fire without cause and said four youths had died. The navy's commander in Warri, Captain Sola Adewale, said his men "fired into the air, and into the air only". He confirmed that one body had been recovered from the creek but suggested the man had been drunk.

There were also conflicting reports about the number of those held. Delta Petroleum initially spoke of 64 hostages, while the youths claimed to have 105. Police in the state capital said on Monday that 91 persons had been accounted for, including five expatriates: three Britons, a Croat and an Indian.

One of the Britons, electrician Brian Holloway, said on his arrival at the airport that the youths had been courteous and taught him to play draughts. He had no complaint, except that on Saturday a bullet passed "about this far" from his head. It came from the river, he said.

Ijaw militants occupied more than a dozen stations last year, cutting exports by a third. In an incident in November, eight soldiers who had been sent to clear one of them disappeared. Their bodies were found in January, the government says. The Ijaw National Council has always denied that any were found.
-- gold
siege perpetrator Ijaw youths | operating company and community leaders | asserts
siege released 22 | operating company and community leaders | asserts
siege captive 90 | operating company and community leaders | asserts
siege victim oil workers | operating company and community leaders | asserts
siege place flow station in the swamps | operating company and community leaders | asserts
siege date 1999-05-31 | operating company and community leaders | asserts | Monday
siege date 1999-05-27 | operating company and community leaders | asserts | Thursday
siege injured 0 | Delta Petroleum spokeswoman | asserts | tired but well
shooting date 1999-05-29 | author | asserts | Saturday
shooting weapon two boats | author | asserts
shooting responsibility naval ratings | community leaders | accuses | them
shooting killed 4 | community leaders | asserts | four
shooting victim youths | community leaders | asserts
shooting victim youths | Sola Adewale | denies | into the air only
shooting killed 1 | Sola Adewale | confirms | one
siege captive 64 | Delta Petroleum | asserts
siege captive 105 | youths | asserts
siege released 91 | police in the state capital | asserts
siege captive.subset 5 | police in the state capital | asserts | five
siege victim expatriates | police in the state capital | asserts
siege victim Brian Holloway | author | asserts
shooting weapon bullet | Brian Holloway | asserts
occupations perpetrator Ijaw militants | author | asserts
occupations date 1998 | author | asserts | last year
occupations victim stations | author | asserts
soldiers date 1998-11 | author | asserts | November
soldiers missing 8 | author | asserts | eight
soldiers victim soldiers | author | asserts
soldiers killed 8 | government | asserts | Their bodies
soldiers killed 8 | Ijaw National Council | denies | any

== tent-camp
date 2013-07-02
Brandt Square: governor says seven injured, doctors say ninety

NEUHAFEN, July 2. Police cleared the tent camp on Brandt Square in the early hours of Tuesday with water cannon and dogs. Governor Ulrike Sander says the operation was "proportionate" and that seven demonstrators and five officers were slightly injured. The volunteer doctors, who had put up a field hospital in the Café Mozart, say that they treated ninety people.

“Ninety is the number of names in our book,” said Dr. Paul Achterberg. “We’ve had a broken jaw, two dog bites in the face, and a girl who can’t see out of her left eye.

“I know the governor has a different book.”

The camp had been pitched on June 11 in protest at the felling of 300 plane trees. A police spokesman accused “autonomous elements from abroad” of having thrown paving stones and at least two petrol bombs. Organisers denied it. “There was one petrol bomb,” said their spokesman, Ali Demir, “and it was thrown by a man whom three of us later saw getting into a police van.” The police union called this “grotesque”.

How many were arrested? Fifty-four, says the police; “far more than a hundred”, says the lawyers’ emergency line, which counts those who were kept on a bus for six hours and then let go.

Interior Minister Horst Gräfe came to the governor’s aid at noon: he had seen the films and could see “nothing objectionable”. An hour later his ministry added that he “did not rule out individual misconduct”.

It was the second attempt. On June 22 a police unit withdrew from the square after 20 minutes when thousands of residents came down in dressing gowns. On that occasion an officer suffered a heart attack and died; a tabloid blamed “the mob”, his widow did not.

Demir announced a march for Saturday. The city has forbidden it.
-- gold
clearing perpetrator police | author | asserts
clearing victim tent camp | author | asserts
clearing place Brandt Square | author | asserts
clearing date 2013-07-02 | author | asserts | Tuesday
clearing weapon water cannon | author | asserts
clearing weapon dogs | author | asserts
clearing injured 7 | Ulrike Sander | asserts | seven
clearing injured 5 | Ulrike Sander | asserts | five
clearing victim demonstrators | Ulrike Sander | asserts
clearing victim officers | Ulrike Sander | asserts
clearing injured 90 | volunteer doctors | asserts | ninety
clearing injured 90 | Paul Achterberg | asserts | Ninety
camp date 2013-06-11 | author | asserts | June 11
clearing responsibility autonomous elements from abroad | police spokesman | accuses
clearing weapon paving stones | police spokesman | asserts
clearing weapon two petrol bombs | police spokesman | asserts
clearing weapon petrol bombs | organisers | denies | it
clearing weapon one petrol bomb | Ali Demir | asserts
clearing perpetrator man whom three of us later saw getting into a police van | Ali Demir | asserts
clearing detained 54 | police | asserts | Fifty-four
clearing detained 101.. | lawyers’ emergency line | asserts | far more than a hundred
first date 2013-06-22 | author | asserts | June 22
first perpetrator police unit | author | asserts
first victim officer | author | asserts
first killed 1 | author | asserts | an officer
first responsibility mob | tabloid | blames
march date 2013-07-06 | Ali Demir | expects | Saturday

== embassy-truck
date 2006-02-15
Truck bomb hits Danish mission in Dahran; al Qaeda message surfaces

DAHRAN, Feb 15 (Reuters) - A truck bomb exploded outside the Danish embassy in the Yemeri capital Dahran on Wednesday, killing at least eight people, none of them Danes, the Yemeri government said.

Five of the dead were Yemeri policemen and two were cleaners on their way to work, Interior Minister Faisal Sallami said. The eighth was believed to be the driver.

Copenhagen said its ambassador and all eleven members of his staff were unharmed. "The wall did what it was built for," Foreign Minister Jens Lund Holm told Danish radio.

Hospital officials gave a higher toll. Dr. Amal Basha, head of the emergency ward at Thawra hospital, said ten bodies had been received and 34 people were being treated, mostly for cuts from flying glass.

In an audio recording broadcast by Al Jazeera, a man who said he spoke for al Qaeda in the Peninsula said "the knights of the prophet" had punished Denmark for the publication of cartoons. The voice could not be identified. A U.S. counter-terrorism official said the recording was "consistent with" earlier ones but stopped short of calling it authentic.

Sallami said two Saudis and a Yemeri were arrested at a checkpoint three hours after the blast. He refused to link them to the bombing "for now". A security source said explosives were found in their car; later, however, the same source said that they had been fireworks.

The opposition Islah party condemned the attack and at the same time blamed the government for it: "Those who open the prisons by night," it said in a statement, "should not be astonished in the morning." It was alluding to the escape of 23 al Qaeda members through a tunnel two weeks ago, which, diplomats believe, had help from inside. The government denies that.

In October 2000, suicide bombers in a boat killed 17 U.S. sailors on the destroyer Cole in Aden.
-- gold
bombing weapon truck bomb | Yemeri government | asserts
bombing victim Danish embassy | Yemeri government | asserts
bombing place Dahran | Yemeri government | asserts
bombing date 2006-02-15 | Yemeri government | asserts | Wednesday
bombing killed 8.. | Yemeri government | asserts | at least eight
bombing killed.subset 0 | Yemeri government | asserts | none of them Danes
bombing killed.subset 5 | Faisal Sallami | asserts | Five
bombing victim Yemeri policemen | Faisal Sallami | asserts
bombing killed.subset 2 | Faisal Sallami | asserts | two
bombing victim cleaners | Faisal Sallami | asserts
bombing victim driver | author | speculates
bombing injured 0 | Denmark | asserts | unharmed
bombing killed 10 | Amal Basha | asserts | ten
bombing injured 34 | Amal Basha | asserts
bombing responsibility al Qaeda in the Peninsula | al Qaeda in the Peninsula | claims-responsibility
arrests detained 3 | Faisal Sallami | asserts | two Saudis and a Yemeri
arrests victim Saudis | Faisal Sallami | asserts
arrests victim Yemeri | Faisal Sallami | asserts
arrests place checkpoint | Faisal Sallami | asserts
arrests date 2006-02-15 | Faisal Sallami | asserts | three hours after the blast
bombing responsibility government | Islah party | blames | the government
escape released 23 | author | asserts
escape perpetrator al Qaeda members | author | asserts
escape place tunnel | author | asserts
escape date 2006-02-01 | author | asserts | two weeks ago
cole date 2000-10 | author | asserts | October 2000
cole perpetrator suicide bombers | author | asserts
cole weapon boat | author | asserts
cole killed 17 | author | asserts
cole victim U.S. sailors | author | asserts
cole place Aden | author | asserts

== strait
date 2018-11-29
Captured sailors "were tortured into confessing", Odessan lawyer says

KIEV/MOSCOW, Nov 29 (UNIAN) - A lawyer for three of the 21 Ukrainian sailors captured by Russia in the strait of Kermen on Sunday said on Thursday that his clients had been beaten before they were filmed saying they crossed the border on purpose.

"My client can't lift his arm. He lifts it in the film because somebody off camera tells him to," Yevhen Polischuk told reporters in Simferopol. Russia's FSB security service denied that any pressure had been applied and said all the statements were voluntary.

The FSB's coastguard fired on three Ukrainian naval vessels in the evening of Nov. 25 and seized them. It said six sailors were slightly wounded. Kiev says two gunboats and a tug were lawfully sailing for Mariupol when they were rammed, shelled and boarded in international waters, and that six of its men were hurt, two of them badly.

President Viktor Zorin said on Wednesday that the incident was "a provocation cooked up by the current government in Kiev before its elections". His Ukrainian counterpart responded by accusing Moscow of having planned the seizure for months; an intercepted conversation, which Ukraine's SBU published, has a voice instruct a captain to "hit them so that they stop".

The SBU said the voice belonged to a Russian rear admiral. A Russian defence ministry official said the admiral was on holiday that week.

Turkey offered to mediate. Washington called for the sailors' release and Berlin urged both sides to calm down.

An earlier Ukrainian passage through the strait, in September, went off without incident. In March, Ukraine detained the Russian-flagged fishing boat Nord and its crew of ten; eight of those have left, but its captain remains under arrest in Kherson, his wife told UNIAN.
-- gold
seizure captive 21 | author | asserts
seizure victim Ukrainian sailors | author | asserts
seizure perpetrator Russia | author | asserts
seizure place strait of Kermen | author | asserts
seizure date 2018-11-25 | author | asserts | Sunday
beating victim clients | Yevhen Polischuk | asserts
beating happened no | FSB | denies | any pressure
seizure perpetrator FSB's coastguard | author | asserts
seizure victim three Ukrainian naval vessels | author | asserts
seizure date 2018-11-25 | author | asserts | Nov. 25
seizure injured 6 | FSB | asserts | six
seizure victim two gunboats and a tug | Ukraine | asserts
seizure place international waters | Ukraine | asserts
seizure injured 6 | Ukraine | asserts | six
seizure injured.subset 2 | Ukraine | asserts | two
seizure responsibility Ukraine | Viktor Zorin | blames | the current government in Kiev
seizure responsibility Russia | Ukrainian counterpart | accuses | Moscow
seizure responsibility Russian rear admiral | SBU | blames | a Russian rear admiral
seizure responsibility Russian rear admiral | Russian defence ministry official | denies | the admiral was on holiday
nord date 2018-03 | author | asserts | March
nord perpetrator Ukraine | author | asserts
nord victim Nord | author | asserts
nord detained 10 | author | asserts | ten
nord released 8 | author | asserts | eight
nord victim captain | his wife | asserts
nord place Kherson | his wife | asserts

== wedding-crash
date 2023-12-17
COMMUNIQUE

Ministry of Public Safety, Republic of Santa Lucía del Mar – press office – 17 December, 21:00

1. At 04.40 today, Sunday, a bus belonging to the company Flecha Azul left the road at kilometre 88 of the Transversal highway and fell sixty metres into the gorge of the Río Seco. The bus was carrying guests of a wedding back to Puerto Alba.

2. As of 20.00, seventeen dead and twenty-nine injured persons have been registered. Four of the injured are minors. Figures circulated on social networks, according to which more than forty people lost their lives, are false.

3. The Highway Police considers excessive speed to be the probable cause. The driver, who is in hospital under guard, tested positive for alcohol. Through his union he has stated that the brakes failed and that he had reported the defect to the company on Thursday. Flecha Azul informs us that it has no such report.

4. The Ministry rejects in the strongest terms the assertion made by Deputy R. Salcedo that shots were fired at the bus by personnel of the checkpoint at kilometre 86. The checkpoint was unmanned. The Deputy bases her assertion on the words of a passenger, who, according to her, heard "three bangs". The Inspector General has nevertheless been asked to examine the vehicle, and no hypothesis is being excluded.

5. It is recalled that on 2 July of this year, a patrol fired on a lorry at the same checkpoint and killed a market trader, an act for which two agents are in detention and for which the Ministry has apologised.

6. Twelve passengers are still being sought. Relatives may call 0800-LUCIA.

7. In reply to several inquiries: the bride and the groom were not on the bus.
-- gold
crash date 2023-12-17 | author | asserts | Sunday
crash victim bus | author | asserts
crash place kilometre 88 of the Transversal highway | author | asserts
crash place gorge of the Río Seco | author | asserts
crash victim guests of a wedding | author | asserts
crash killed 17 | author | asserts | seventeen
crash injured 29 | author | asserts | twenty-nine
crash injured.subset 4 | author | asserts | Four
crash killed 41.. | author | denies | more than forty
crash responsibility excessive speed | Highway Police | speculates
crash responsibility brakes | driver | blames
shots perpetrator personnel of the checkpoint | R. Salcedo | asserts
shots place kilometre 86 | R. Salcedo | asserts
shots victim bus | R. Salcedo | asserts
shots happened no | Ministry of Public Safety | denies | the assertion
shots weapon three bangs | passenger | asserts
july date 2023-07-02 | author | asserts | 2 July of this year
july perpetrator patrol | author | asserts
july victim lorry | author | asserts
july victim market trader | author | asserts
july killed 1 | author | asserts | a market trader
july detained 2 | author | asserts | two
crash missing 12 | author | asserts | Twelve

== theatre
date 2002-10-24
Theatre siege enters second night; captors release boy with asthma

ORLINSK, Oct 24 (Reuters) - Armed separatists holding hundreds of people in a theatre in the southern city of Orlinsk freed 39 hostages on Thursday, including a boy with asthma, but shot dead a woman who had walked into the building off the street, officials said.

The gunmen, who stormed the stage during the second act of a musical on Wednesday night, say they will blow up the building unless government troops leave the breakaway province of Ichkal within a week.

Deputy Interior Minister Vladimir Vasilenko estimated that about 600 people remained inside. A hostage who rang a radio station on her mobile phone said there were "more than eight hundred of us, I walked along the rows and counted". There are between 30 and 40 attackers, half of them women with explosives strapped to their waists, according to freed hostages.

"They are not letting us use the toilet. They have given us the orchestra pit," the caller said.

The city's mayor blamed the police for letting three minibuses full of armed men drive across town. Police chief Pavel Gromov denied that the buses had been seen. On the contrary, two of them were stopped by a patrol at 8.40 p.m. and waved on, a traffic policeman told the newspaper Vechernyaya Pochta.

The separatists' president, Ruslan Dzhabrail, said through an envoy in Copenhagen that he had not ordered the attack and condemned it. The government called this a lie. A tape had been found on which Dzhabrail promised "a unique operation", it said.

In June 1995 another group from Ichkal seized a hospital in Budarin, and more than 120 people died, most of them, survivors insist, when the army tried to storm it.
-- gold
siege perpetrator armed separatists | officials | asserts
siege captive 200..999 | officials | asserts | hundreds
siege place theatre | officials | asserts
siege released 39 | officials | asserts
siege date 2002-10-24 | officials | asserts | Thursday
siege victim boy with asthma | officials | asserts
siege killed 1 | officials | asserts | a woman
siege victim woman | officials | asserts
siege perpetrator gunmen | author | asserts
siege date 2002-10-23 | author | asserts | Wednesday night
siege captive 600 | Vladimir Vasilenko | asserts
siege captive 801.. | hostage | asserts | more than eight hundred
siege perpetrator 30 and 40 attackers | freed hostages | asserts
siege weapon explosives | freed hostages | asserts
siege responsibility police | mayor | blames
siege weapon three minibuses | mayor | asserts
siege responsibility Ruslan Dzhabrail | Ruslan Dzhabrail | denies | he had not ordered the attack
siege responsibility Ruslan Dzhabrail | government | accuses | Dzhabrail
budarin date 1995-06 | author | asserts | June 1995
budarin perpetrator another group from Ichkal | author | asserts
budarin place Budarin | author | asserts
budarin victim hospital | author | asserts
budarin killed 121.. | author | asserts | more than 120
budarin responsibility army | survivors | blames

== cattle
date 2011-01-07
Cattle raid leaves 32 dead, 40,000 cows gone, governor says

PIBOK, South Sudan, Jan 7 (Miraya FM) - Armed youths from the Lou clan attacked villages around Pibok on Wednesday, killed 32 people and drove off some 40,000 head of cattle, the governor of the state said on Friday.

Governor Kuol Deng said the raiders abducted children, too. "Fourteen names have been brought to me, but there are mothers who have not yet come out of the bush."

The county commissioner in Pibok, Akot Maze, disagreed with his governor about almost everything. He reported 155 dead, among them 11 soldiers, and no fewer than 60 kidnapped children. The cattle, he said, were perhaps ten thousand. He appealed to the United Nations to send aeroplanes.

A spokeswoman for the U.N. mission said that peacekeepers who flew over the area counted seven burning settlements, and that 21 people with gunshot and spear wounds were taken to hospital in Bor. She could not confirm any number of dead.

The Lou deny that they attacked first. In a letter to the mission, five of their elders said that in November youths from Pibok had stolen 800 cows and killed nine herders at Nyandit; this, they wrote, "was only to go and bring them home". Maze said that he knew nothing of Nyandit.

Deng also accused the former general Peter Gai, who has taken up arms against the government, of supplying the raiders with rifles. Gai, speaking by satellite phone, laughed. He had not got enough rifles for his own people, he said.

Pibok's only doctor, an Italian, said she had run out of gloves and thread. She would not discuss figures. "Whoever gives you a figure is selling something," she said.
-- gold
raid killed 32 | governor of the state | asserts
raid perpetrator armed youths from the Lou clan | governor of the state | asserts
raid place Pibok | governor of the state | asserts
raid date 2011-01-05 | governor of the state | asserts | Wednesday
raid victim cattle | governor of the state | asserts
raid captive 14 | Kuol Deng | asserts | Fourteen
raid victim children | Kuol Deng | asserts
raid killed 155 | Akot Maze | asserts
raid killed.subset 11 | Akot Maze | asserts
raid victim soldiers | Akot Maze | asserts
raid captive 60.. | Akot Maze | asserts | no fewer than 60
raid victim children | Akot Maze | asserts
raid victim seven burning settlements | U.N. mission spokeswoman | asserts
raid injured 21 | U.N. mission spokeswoman | asserts
raid place Bor | U.N. mission spokeswoman | asserts
nyandit perpetrator youths from Pibok | elders | asserts
nyandit date 2010-11 | elders | asserts | November
nyandit killed 9 | elders | asserts | nine
nyandit victim herders | elders | asserts
nyandit place Nyandit | elders | asserts
raid victim cattle | Akot Maze | asserts
raid responsibility Lou | Lou | denies
raid responsibility Peter Gai | Kuol Deng | accuses
raid responsibility Peter Gai | Peter Gai | denies | laughed

== hostel
date 2020-09-14
Fire at asylum hostel: 12,000 homeless, six Afghans arrested, and two versions

MYTHIRA (dpa) - Six young Afghans have been arrested on suspicion of setting the fires that destroyed the migrant camp of Moria-Kastro last week and left some 12,000 people without shelter, the Greek civil protection minister said on Monday.

"We have no doubt that the camp was set on fire by asylum seekers because of the quarantine," Minister Manolis Chrysanthou told state television ERT. One of the six, he said, was the son of a community leader; two are minors.

Lawyers for the six dispute that. In a joint statement they claimed that the only evidence was an anonymous tip-off and that one of the youths had been in the infirmary, with a drip in his arm, when the first fire broke out on Tuesday night. Fire brigade experts have so far identified four starting points.

Nobody was killed in the flames, as far as is known. A Médecins du Monde doctor said however that a newborn died on Thursday night after its mother had spent two days on the road, next to a petrol station. The minister's office said there was "no record" of the case.

Several camp residents interviewed by dpa blamed local people, whom they say they saw with canisters on the hill. In the village below, the suggestion is met with anger. "We were the first to bring water," said Stratos Kazazis, the village president, who nevertheless does not exclude that "some idiot" lent a hand.

On Saturday police fired tear gas at migrants who marched towards the port and threw stones. Four people were hurt, rescue workers said; police spoke of one, an officer. A new camp of tents is going up on a former shooting range. By Sunday night just 800 had moved in.

In March, the school building at a neighbouring reception centre burned down. Three members of a far-right group are awaiting trial for it. They deny the charges.
-- gold
arrests detained 6 | Greek civil protection minister | asserts | Six
arrests victim young Afghans | Greek civil protection minister | asserts
fires victim migrant camp of Moria-Kastro | Greek civil protection minister | asserts
fires date 2020-09-07/2020-09-13 | Greek civil protection minister | asserts | last week
fires displaced 12000 | Greek civil protection minister | asserts | 12,000
fires perpetrator Afghans | Greek civil protection minister | speculates
fires perpetrator asylum seekers | Manolis Chrysanthou | asserts
arrests detained.subset 2 | Manolis Chrysanthou | asserts | two
fires perpetrator young Afghans | lawyers for the six | doubts | the six
fires date 2020-09-08 | lawyers for the six | asserts | Tuesday night
fires killed 0 | author | asserts | Nobody
newborn victim newborn | Médecins du Monde doctor | asserts
newborn killed 1 | Médecins du Monde doctor | asserts | a newborn
newborn date 2020-09-10 | Médecins du Monde doctor | asserts | Thursday night
newborn killed 1 | minister's office | doubts | the case
fires responsibility local people | camp residents | blames
fires responsibility idiot | Stratos Kazazis | leaves-open
march date 2020-09-12 | author | asserts | Saturday
march perpetrator police | author | asserts
march weapon tear gas | author | asserts
march perpetrator migrants | author | asserts
march weapon stones | author | asserts
march injured 4 | rescue workers | asserts | Four
march injured 1 | police | asserts | one
march victim officer | police | asserts
school date 2020-03 | author | asserts | March
school victim school building | author | asserts
school perpetrator members of a far-right group | members of a far-right group | denies | They

== helicopter
date 2014-07-21
Helicopter lost over Karvonen ridge: rebels, ice or bad fuel?

LYMANETS, July 21 (AFP) - A military helicopter carrying 14 people came down on a wooded ridge near Lymanets on Sunday evening, and all on board died, the defence ministry said, blaming the crash on an attack by pro-secession rebels.

"The Mi-8 was hit by a shoulder-launched missile at a height of 200 metres," ministry spokesman Colonel Oleh Andriychuk said. Nine soldiers, three crew, a general and a nurse were killed.

A rebel commander who goes by the name of Striker said on Monday that his men "would like to take the credit but can't". They had no position within ten kilometres of the ridge, he told Russian channel Planeta. A few hours earlier, though, a page on a social network which is generally attributed to his unit had boasted of "one bird fewer". The post has been deleted.

Mechanics at the base in Chuhuyiv, where the machine took off, are quoted by the weekly Tyzhden as saying that it had been grounded for a week because of contaminated fuel. The ministry called the report irresponsible. It confirmed that fuel samples had been taken.

At the scene, AFP saw two craters, a burnt rotor and, hanging from a birch, a parachute nobody had had time to use. Residents of the hamlet of Pisky heard one bang, or two. A retired pilot among them said it sounded to him like an engine.

It is the third helicopter the army has lost since the fighting began in April. On May 29 rebels shot down an Mi-8 outside Sloviansk-Nova, killing 12 soldiers; on June 24, only hours after a ceasefire was agreed, another was brought down with nine aboard. The rebels admitted the first and denied the second.

The president cancelled a trip and ordered a day of mourning.
-- gold
crash victim military helicopter | defence ministry | asserts
crash place Lymanets | defence ministry | asserts
crash date 2014-07-20 | defence ministry | asserts | Sunday
crash killed 14 | defence ministry | asserts
crash responsibility pro-secession rebels | defence ministry | blames
crash weapon shoulder-launched missile | Oleh Andriychuk | asserts
crash victim Mi-8 | Oleh Andriychuk | asserts
crash killed.subset 9 | author | asserts | Nine
crash killed.subset 3 | author | asserts | three
crash victim soldiers | author | asserts
crash victim crew | author | asserts
crash victim general | author | asserts
crash victim nurse | author | asserts
crash responsibility rebels | Striker | denies | would like to take the credit but can't
crash responsibility rebels | unnamed | claims-responsibility | one bird fewer
crash responsibility contaminated fuel | mechanics | speculates
may date 2014-05-29 | author | asserts | May 29
may perpetrator rebels | author | asserts
may victim Mi-8 | author | asserts
may place Sloviansk-Nova | author | asserts
may killed 12 | author | asserts
may victim soldiers | author | asserts
june date 2014-06-24 | author | asserts | June 24
may responsibility rebels | rebels | admits | the first
june responsibility rebels | rebels | denies | the second

== blue-helmets
date 2008-06-05
Seven peacekeepers dead in Darfur's north; Khartoum points at rebels, rebels at Khartoum

EL FASHIR, Sudan (UNMIS press/agencies) - Seven United Nations peacekeepers were killed and 22 wounded, seven of them critically, when a patrol was attacked on Tuesday afternoon by about 200 heavily armed men on horses and in 40 vehicles, the mission said in a statement.

The battle near the village of Umm Hakiba lasted more than two hours. The attackers, who used cannons and anti-tank weapons, burned ten vehicles and took two away, according to the statement. It did not say who they were.

The dead were five Rwandans, a Ghanaian and a Ugandan.

Sudan's ambassador to the U.N., Osman Hadi, blamed the Unity faction of the rebel Liberation Army. "It was their area, it was their cars," he said. A commander of the faction, Idris Tahir, denied this in a call to Reuters and in his turn accused the Janjaweed militia, which he said had been promoted to "border guards" and given new uniforms by Khartoum in May.

A mission official who had spoken with survivors said that they too recognised the uniforms, but cautioned that uniforms "are the cheapest thing one can buy here". An internal report to New York, seen by this reporter, states that the attack was "meant to kill and to be seen killing" and that the method was not one the rebels had used before. The U.N. peacekeeping chief, Alain Mercier, went so far as to tell the Council behind closed doors, according to two diplomats who were present, that "the finger points one way". Publicly he says there will be an inquiry.

Last September, ten African Union soldiers lost their lives in a night raid on their base at Haskanita. That raid was attributed to rebels, two of whose leaders later surrendered to the court in The Hague and denied it.
-- gold
attack killed 7 | mission | asserts | Seven
attack victim United Nations peacekeepers | mission | asserts
attack injured 22 | mission | asserts
attack injured.subset 7 | mission | asserts | seven
attack date 2008-06-03 | mission | asserts | Tuesday
attack perpetrator about 200 heavily armed men | mission | asserts
attack weapon horses | mission | asserts
attack weapon 40 vehicles | mission | asserts
attack place Umm Hakiba | author | asserts
attack weapon cannons | mission | asserts
attack weapon anti-tank weapons | mission | asserts
attack victim ten vehicles | mission | asserts
attack killed.subset 5 | author | asserts | five
attack victim Rwandans | author | asserts
attack victim Ghanaian | author | asserts
attack victim Ugandan | author | asserts
attack responsibility Unity faction | Osman Hadi | blames
attack responsibility Unity faction | Idris Tahir | denies | this
attack responsibility Janjaweed militia | Idris Tahir | accuses
attack responsibility rebels | internal report | doubts
haskanita date 2007-09 | author | asserts | Last September
haskanita killed 10 | author | asserts | ten
haskanita victim African Union soldiers | author | asserts
haskanita place Haskanita | author | asserts
haskanita responsibility rebels | unnamed | blames
haskanita responsibility rebels | leaders | denies | it

== water-firm
date 2024-05-06
Water firm hit by hackers says taps are safe; town is not so sure

ABERWENT (Herald) - Southern Wales Water confirmed on Monday that criminals broke into its computers at the weekend, but denied that they ever had control of its treatment works.

A group that calls itself Cl8p said on its page on the dark web on Saturday night that it had "been inside for months" and was able to change the chemical mix for 1.6 million customers. It demanded four million pounds by Friday.

"That is nonsense from start to finish," said the company's chief executive, Eleri Vaughan. "They got some payroll data. They got my passport, to be frank. They did not get anywhere near the water."

A control engineer at the Llyn Brân works contradicted her. On Saturday at about 9 p.m., he told the Herald, the chlorine reading on his screen jumped and the pumps stopped for eleven minutes. "We were told to write 'maintenance' in the log." He did not want his name in the paper as he is still employed there. The company did not answer questions on this point.

Public Health officials say 31 people in Aberwent went to their doctors on Sunday with stomach complaints. There was nothing to suggest that the water was the cause, a spokesperson said, but samples had been taken, "and we're keeping an open mind".

The National Cyber Centre said it believed that Cl8p was based in Russia. It did not accuse the Russian state, although junior minister Tom Bexley did, in the Commons, before he corrected himself at the request of his own side.

In August 2022 the same gang claimed to have hacked another water company by mistake for the one it meant, and published the wrong firm's documents. Nobody's supply was affected.

Police detained a 17-year-old in Swansea on Monday afternoon "in connection with the matter". His mother says he was doing his homework.
-- gold
hack perpetrator criminals | Southern Wales Water | confirms
hack victim computers | Southern Wales Water | confirms
hack date 2024-05-04/2024-05-05 | Southern Wales Water | confirms | the weekend
hack victim treatment works | Southern Wales Water | denies
hack responsibility Cl8p | Cl8p | claims-responsibility
hack victim payroll data | Eleri Vaughan | asserts
stop place Llyn Brân works | control engineer | asserts
stop date 2024-05-04 | control engineer | asserts | Saturday
stop victim pumps | control engineer | asserts
hack responsibility Russian state | Tom Bexley | accuses
hack2022 date 2022-08 | author | asserts | August 2022
hack2022 responsibility Cl8p | Cl8p | claims-responsibility | the same gang
hack2022 victim another water company | author | asserts
arrest perpetrator police | author | asserts
arrest victim 17-year-old | author | asserts
arrest place Swansea | author | asserts
arrest date 2024-05-06 | author | asserts | Monday

== crown-prince
date 2001-03-28
Palace: king shot by own guard. Foreign press: by own son.

TARABAD, March 28 (AFP) - King Bahram of Ostan, his queen and five other members of the royal family were shot dead at a family dinner on Monday night, the palace announced on Wednesday, more than a day after news of a massacre had begun to leak out of the mountain kingdom.

The palace's communique attributed the deaths to "the accidental discharge of an automatic weapon" by a guardsman, Corporal Nima Tor, who then took his own life. The words were met with disbelief in the bazaar, where shopkeepers pulled down their shutters.

Two people who were present at the dinner and who spoke to AFP on the telephone said independently that it was Crown Prince Dara who fired. He had quarrelled with his mother about whom he should marry, left the room and came back in combat dress with two rifles, one of them said. The other saw only one rifle.

The prince himself lies in a coma at the military hospital with a bullet in the head. Under the constitution he has been proclaimed king.

His uncle, Prince Gyan, who was out of the capital and who becomes regent, said in an address on Tuesday evening: "The weapon went off by itself." On Wednesday he ordered an inquiry. The army's chief physician, Colonel Dr. Hamid Rai, told a local paper that some of the victims had been hit by as many as twenty bullets. He was dismissed within the hour.

Maoist rebels, who have fought the monarchy since 1996, blamed neither guard nor prince. Their leader, known as Comrade Ujjwal, in a newspaper article spoke of "a conspiracy of foreign intelligence services with the regent". A western ambassador described the allegation as fantastic, but "no more so than the corporal".

Four people died and 30 were injured on Tuesday when police fired on mourners who stoned the regent's car, hospital sources said. The police said that one man had been killed, by a stone.
-- gold
massacre killed 7 | palace | asserts | King Bahram of Ostan, his queen and five other members of the royal family
massacre victim Bahram | palace | asserts | King Bahram
massacre victim queen | palace | asserts
massacre victim members of the royal family | palace | asserts
massacre place family dinner | palace | asserts
massacre date 2001-03-26 | palace | asserts | Monday night
massacre weapon automatic weapon | palace | asserts
massacre perpetrator Nima Tor | palace | asserts
suicide victim Nima Tor | palace | asserts
massacre perpetrator Dara | two people who were present at the dinner | asserts
massacre perpetrator own son | foreign press | asserts
massacre weapon two rifles | one of them | asserts
massacre weapon one rifle | other | asserts
massacre victim Dara | author | asserts
massacre weapon bullet | author | asserts
massacre weapon bullets | Hamid Rai | asserts
rebellion perpetrator Maoist rebels | author | asserts
rebellion date 1996 | author | asserts
massacre responsibility foreign intelligence services | Ujjwal | blames
massacre responsibility regent | Ujjwal | blames
massacre responsibility foreign intelligence services | western ambassador | doubts | the allegation
shooting killed 4 | hospital sources | asserts | Four
shooting injured 30 | hospital sources | asserts
shooting date 2001-03-27 | hospital sources | asserts | Tuesday
shooting perpetrator police | hospital sources | asserts
shooting victim mourners | hospital sources | asserts
shooting killed 1 | police | asserts | one
shooting weapon stone | police | asserts

== avalanche-hotel
date 2017-01-19
Italy avalanche: up to 30 feared dead in hotel

PENNEDORO, Italy, Jan 19 (Reuters) - As many as 30 people were feared dead on Thursday after an avalanche buried a hotel in the Apennine mountains of central Italy, a day after a series of earthquakes shook the region.

Rescuers who reached the four-storey Hotel Pietrafredda on skis before dawn had recovered three bodies by mid-afternoon, the civil protection agency said. Two men who were outside when the snow came down survived. One of them, Sandro Tullio, a cook, raised the alarm with a text message at 5.40 p.m. on Wednesday.

A restaurant owner who received the message and passed it on to the authorities said no one would believe him. "The lady told me, 'That story has been going round since the morning, the hotel is fine,'" Ennio Baldi said. "She hung up on me."

The prefecture of the province denied at first that any such call had been received. It later said that the call had been received but "not understood".

There were 22 guests, including four children, and at least seven staff in the building, according to the mayor of Pennedoro, Bruno Lattanzi. A hotel employee whose day off it was told Corriere del Colle the number of guests was 24.

Prosecutors opened an investigation into suspected manslaughter. They want to know, a judicial source said, why guests who had packed and paid were still waiting for a snowplough seven hours after they had asked for it. The plough assigned to that stretch had been broken since Jan. 6, the provincial road chief admitted. He said he had informed the governor's office; the governor, Carla Fusco, said the letter never came.

Geologists warned against blaming the tremors alone for the avalanche: three metres of snow had fallen in two days. In 1999 a regional study found that the hotel stood on the debris of older slides.
-- gold
avalanche killed ..30 | author | speculates | As many as 30
avalanche victim hotel | author | asserts
avalanche place Apennine mountains of central Italy | author | asserts
avalanche date 2017-01-18 | author | asserts | Wednesday
avalanche victim Hotel Pietrafredda | civil protection agency | asserts
avalanche killed 3 | civil protection agency | asserts | three
avalanche missing 29.. | Bruno Lattanzi | asserts | 22 guests, including four children, and at least seven staff
avalanche victim guests | Bruno Lattanzi | asserts
avalanche victim staff | Bruno Lattanzi | asserts
avalanche responsibility tremors | geologists | doubts

== beach-mob
date 2012-05-12
Mob kills two over "stolen child" rumour; police fire in the air

AMBATOLAVA, May 12. - A crowd beat two foreigners and a local man to death on the beach of Ambatolava on Thursday and burned their bodies, after a rumour spread that they were trading in the organs of children, the gendarmerie said on Saturday.

The two were an Italian, Carlo M., who was in his fifties, and a Frenchman born in Algeria. The third, killed some hours afterwards, was the uncle of a boy of eight whose disappearance had set off the riot. Gendarmerie commander Major Hery Rakoto confirmed that the boy had been found drowned on Wednesday. The corpse showed no cuts, contrary to what was being said at the market, he added.

It was at the market that it all started. According to fruit seller Mme Honorine, a woman shouted that there was a cool box with a liver in it on the Italian's boat. "It was fish," she said. "But nobody looked, except those who wanted fish."

A prosecutor blamed "a handful of drunken agitators". Twenty-one people have been arrested, three of them women. Their relatives accuse the gendarmes of picking them up at random; gendarmes, they say, shot at the crowd on Thursday morning, wounded a girl in the stomach, and by that turned grief into fury. Rakoto denied that anyone was hit. His men had fired in the air, he said, "as the pictures prove". The girl's doctor showed this reporter a bullet.

In Rome the foreign ministry said it was "verifying". Paris confirmed the death of one national and advised against travel to the island.

Lynchings are not rare here. In the neighbouring district, eleven suspected cattle thieves were killed by villagers in February, the radio reported at the time, and in 2010 a mob set alight a police post with four men in it; all of them got out.
-- gold
lynching perpetrator crowd | gendarmerie | asserts
lynching killed 3 | gendarmerie | asserts | two foreigners and a local man
lynching victim two foreigners | gendarmerie | asserts
lynching victim local man | gendarmerie | asserts
lynching place beach of Ambatolava | gendarmerie | asserts
lynching date 2012-05-10 | gendarmerie | asserts | Thursday
lynching victim Carlo M. | author | asserts | Carlo M
lynching victim Frenchman | author | asserts
lynching victim uncle of a boy of eight | author | asserts
drowning victim boy | Hery Rakoto | confirms
drowning date 2012-05-09 | Hery Rakoto | confirms | Wednesday
lynching responsibility drunken agitators | prosecutor | blames
arrests detained 21 | author | asserts | Twenty-one
arrests detained.subset 3 | author | asserts | three
arrests perpetrator gendarmes | relatives | accuses
shots perpetrator gendarmes | relatives | asserts
shots victim girl | relatives | asserts
shots injured 1 | relatives | asserts | a girl
shots date 2012-05-10 | relatives | asserts | Thursday
shots injured 0 | Hery Rakoto | asserts | denied that anyone was hit
shots perpetrator gendarmes | Hery Rakoto | confirms | His men
lynching killed 1 | France | confirms | one
thieves killed 11 | radio | asserts | eleven
thieves victim suspected cattle thieves | radio | asserts
thieves perpetrator villagers | radio | asserts
thieves place neighbouring district | radio | asserts
thieves date 2012-02 | radio | asserts | February
post2010 date 2010 | author | asserts
post2010 perpetrator mob | author | asserts
post2010 victim police post | author | asserts
post2010 killed 0 | author | asserts | all of them got out

== mutiny-ship
date 2010-04-07
Corvette seized by own crew turns back after captain is put ashore

PORTO SANTO TOMÉ, April 7 (Lusa) - Sailors of the corvette Almirante Reis, who locked up their officers and took the ship out of harbour at gunpoint on Monday, brought her back on Wednesday and surrendered, the armed forces command said.

The mutineers, 31 men and two women, were disarmed and taken to the fort. Nobody had been hurt, said the command's spokesman, Lieutenant-Colonel Abílio Quaresma.

That is true only if one does not count the cook, say relatives of the crew. Seaman Domingos Vaz, 24, was shot in the foot when he tried to throw the keys of the arms locker overboard, his sister told Lusa. The command first denied it, then called it "a kitchen accident".

The captain, Commander Hugo Bragança, had been lowered into a dinghy off Ponta Figo on Monday night with a bottle of water and a Bible. He reached the shore at dawn. He blamed the mutiny on the previous government, which "did not pay these boys for seven months", and on himself.

Foreign hands were suspected in other quarters. Prime Minister Edgar Neves Lima said he did not rule out that a neighbouring country had encouraged the sailors to hand over the ship; he meant, his aides explained, Gabonia, with whom there is a dispute over an oil field. Port Gabon rejected that "with a smile", as its foreign minister put it. But an intercepted radio message, of which Lusa has read a transcript, has one mutineer tell another: "They have promised 5,000 each. In dollars?" – "In fuel."

Quaresma confirmed that the transcript existed. He declined to comment on who "they" were.

In July 2003 a group of officers took power for a week while the president was abroad. They let him come back in exchange for an amnesty. Bragança, then a lieutenant, was one of them.
-- gold
mutiny perpetrator sailors of the corvette Almirante Reis | armed forces command | asserts
mutiny victim officers | armed forces command | asserts
mutiny victim ship | armed forces command | asserts
mutiny date 2010-04-05 | armed forces command | asserts | Monday
surrender date 2010-04-07 | armed forces command | asserts | Wednesday
mutiny perpetrator 31 men and two women | author | asserts
surrender detained 33 | author | asserts | 31 men and two women
surrender place fort | author | asserts
mutiny injured 0 | Abílio Quaresma | asserts | Nobody
mutiny victim Domingos Vaz | his sister | asserts
mutiny injured 1 | his sister | asserts | Seaman Domingos Vaz
mutiny injured 1 | armed forces command | denies | it
mutiny victim Hugo Bragança | author | asserts
mutiny place Ponta Figo | author | asserts
mutiny responsibility previous government | Hugo Bragança | blames
mutiny responsibility Hugo Bragança | Hugo Bragança | blames | himself
mutiny responsibility neighbouring country | Edgar Neves Lima | leaves-open
mutiny responsibility Gabonia | his aides | leaves-open
mutiny responsibility Gabonia | Gabonia | denies | that
coup2003 date 2003-07 | author | asserts | July 2003
coup2003 perpetrator group of officers | author | asserts
coup2003 perpetrator Hugo Bragança | author | asserts | Bragança
coup2003 victim president | author | asserts

== bush-pilot
date 2023-02-14
Rebels release video of captured pilot, army says search goes on

WAMERI, Feb 14 (Reuters) - Separatist rebels in the highlands of Tapua on Tuesday released a video showing a New Zealand pilot they took hostage last week, and the army said its search for him would continue.

In the video, which lasts three minutes, the pilot, Daniel Marsh, 37, stands among about a dozen men, some of them carrying rifles and others bows. He reads a statement in which he says that the rebels will keep him until the government recognises the independence of Tapua.

A rebel spokesman, Albert Rumbai, said in a separate statement that Marsh was in good health. He said the West Tapua Army had also burned the plane. "He is our guarantee. We will not kill him if the army stays away," Rumbai said.

Marsh was captured on Feb. 7 after he landed a single-engine plane with five passengers, among them an infant, at a remote airstrip in the Ndoga district. The passengers, all of them local people, were released on the same day, police said.

Police initially said that Marsh had got away and was hiding in a village. The regional police chief, Agus Pranoto, withdrew that statement on Thursday.

The rebels at first also claimed to be holding 15 construction workers. The army said these men had been brought to safety by helicopter on Feb. 8, and that none of them had been a captive. A church leader in Ndoga, the Rev. Eliezer Tabun, said on Tuesday that the workers had walked for two days and that two of them were beaten by rebels on the way.

A military spokesman, Colonel Herman Taryo, said about 200 soldiers and police were taking part in the operation. He denied reports by human rights activists that troops had burned houses in two villages. "There is no air strike and there is no burning," he said.

The activists' group, the Tapua Rights Network, said that more than 160 residents had fled to the forest since Saturday.

The government in Jakarra has ruled out talks about independence. A foreign ministry official in Wellington said the ministry was aware of the video but would not comment on it.

In 1996, rebels from another faction kidnapped 26 members of a scientific expedition in the same area. Two of the hostages were killed four months later, when special forces raided the camp. The others were freed.
-- gold
kidnap perpetrator separatist rebels | author | asserts
kidnap victim New Zealand pilot | author | asserts
kidnap place highlands of Tapua | author | asserts
kidnap date 2023-02 | author | asserts | last week
kidnap victim Daniel Marsh | author | asserts
kidnap perpetrator about a dozen men | author | asserts
kidnap weapon rifles | author | asserts
kidnap weapon bows | author | asserts
kidnap injured 0 | Albert Rumbai | asserts | in good health
arson perpetrator West Tapua Army | Albert Rumbai | admits
arson victim plane | Albert Rumbai | admits
kidnap victim Daniel Marsh | Albert Rumbai | threatens | him
kidnap date 2023-02-07 | author | asserts | Feb. 7
kidnap place airstrip in the Ndoga district | author | asserts
kidnap captive 6 | author | asserts | five passengers
kidnap victim passengers | author | asserts
kidnap victim infant | author | asserts
kidnap released 5 | police | asserts | The passengers
workers captive 15 | rebels | asserts
workers victim construction workers | rebels | asserts
workers date 2023-02-08 | army | asserts | Feb. 8
workers released 15 | army | asserts | these men
workers captive 15 | army | denies | none of them had been a captive
workers injured 2 | Eliezer Tabun | asserts | two
workers perpetrator rebels | Eliezer Tabun | asserts
operation perpetrator soldiers and police | Herman Taryo | asserts
burning perpetrator troops | human rights activists | asserts
burning victim houses | human rights activists | asserts
burning place two villages | human rights activists | asserts
burning happened no | Herman Taryo | denies | there is no burning
burning displaced 161.. | Tapua Rights Network | asserts | more than 160
burning date 2023-02-11 | Tapua Rights Network | asserts | Saturday
expedition date 1996 | author | asserts
expedition perpetrator rebels from another faction | author | asserts
expedition captive 26 | author | asserts
expedition victim members of a scientific expedition | author | asserts
expedition killed 2 | author | asserts | Two
expedition released 24 | author | asserts | The others
camp perpetrator special forces | author | asserts

== blockade
date 2019-11-12
Seven killed as Bolvarian police clear fuel plant blockade

LA PUEBLA, Nov 12 (AP) — At least seven people were killed Tuesday when police and soldiers broke through a blockade of a fuel plant outside the Bolvarian capital, the public defender's office said.

The plant, in the suburb of Senkara, had been surrounded for five days by supporters of former President Eliseo Mamani, who resigned on Nov. 3 after weeks of protests over a disputed election. The blockade had caused fuel shortages in the capital.

Public defender Lidia Choque said six of the dead were protesters and one was a resident who was standing in his doorway. She said 31 people were wounded, 26 of them by bullets.

Interim Interior Minister Arturo Murga said the protesters attacked the plant's wall with dynamite and that, if the wall had fallen, "the whole suburb would have gone with it." He denied that the security forces had fired a single shot. "Every army rifle has been counted and every army rifle is clean," he said. "They shot one another from behind, as they did last week in Sacambu."

Nine people died in Sacambu on Friday when coca growers marching toward the city of Cochabal clashed with troops. The Inter-American rights commission said all nine had been hit by bullets and that no soldier or police officer was injured. It called the incident a massacre.

Mamani, who has been granted asylum in Mexico, accused the interim government of "genocide" in a post on Twitter. Interim President Carla Ibarra said that he was directing the violence from abroad. She cited a recorded telephone call in which a voice that authorities say is Mamani's told a union leader not to let food into the cities. Mamani said the recording was a fabrication.

In Senkara, neighbors kept a vigil beside five coffins in a church. "They came to say the trucks would leave peacefully," said Rosa Condori, 48, whose nephew, Edwin, was among the dead. "Then we heard the helicopter."

A doctor at the Holandés hospital, Hugo Limachi, confirmed that all the bodies he examined had gunshot wounds. He was detained by police on Tuesday night and released two hours later, the medical association said. Police denied having detained any doctor.

A forensic institute said it was comparing seven bullets taken from the bodies with weapons used by both sides.
-- gold
clearing killed 7.. | public defender's office | asserts | At least seven
clearing date 2019-11-12 | public defender's office | asserts | Tuesday
clearing perpetrator police and soldiers | public defender's office | asserts
clearing place fuel plant | public defender's office | asserts
blockade perpetrator supporters of former President Eliseo Mamani | author | asserts
blockade place Senkara | author | asserts
blockade victim plant | author | asserts
blockade date 2019-11-07/2019-11-12 | author | asserts | for five days
clearing killed.subset 6 | Lidia Choque | asserts | six
clearing victim protesters | Lidia Choque | asserts
clearing killed.subset 1 | Lidia Choque | asserts | one
clearing victim resident | Lidia Choque | asserts
clearing injured 31 | Lidia Choque | asserts
clearing injured.subset 26 | Lidia Choque | asserts
clearing weapon bullets | Lidia Choque | asserts
attack perpetrator protesters | Arturo Murga | asserts
attack victim plant's wall | Arturo Murga | asserts
attack weapon dynamite | Arturo Murga | asserts
clearing perpetrator security forces | Arturo Murga | denies
clearing weapon army rifle | Arturo Murga | denies
clearing perpetrator protesters | Arturo Murga | asserts | They
sacambu perpetrator protesters | Arturo Murga | asserts | they
sacambu place Sacambu | author | asserts
sacambu date 2019-11-08 | author | asserts | Friday
sacambu killed 9 | author | asserts | Nine
sacambu perpetrator coca growers | author | asserts
sacambu perpetrator troops | author | asserts
sacambu killed 9 | Inter-American rights commission | asserts | nine
sacambu weapon bullets | Inter-American rights commission | asserts
sacambu injured 0 | Inter-American rights commission | asserts | no soldier or police officer was injured
clearing responsibility interim government | Eliseo Mamani | accuses
blockade responsibility Eliseo Mamani | Carla Ibarra | accuses | he was directing the violence
clearing victim Edwin | author | asserts
clearing weapon gunshot | Hugo Limachi | confirms
arrest victim Hugo Limachi | medical association | asserts | He
arrest perpetrator police | medical association | asserts
arrest date 2019-11-12 | medical association | asserts | Tuesday night
arrest released 1 | medical association | asserts | He
arrest happened no | police | denies | any doctor

== night-mail
date 2010-06-22
Maoists blamed for derailment that killed 79 passengers

KHARGAPUR, India, June 22 (Reuters) - An overnight express train derailed in eastern India early on Tuesday and was hit by an oncoming goods train, killing at least 79 people, and the railways minister blamed Maoist rebels.

More than 150 people were injured, 40 of them seriously, the district magistrate, K. Mohanty, told Reuters. He said the number of dead could rise, because two carriages could not be opened until cranes arrived.

The express, which was on its way from Calcutta to Mumbai, left the rails at about 1.30 a.m. near the station of Sardiwa, 150 km west of Calcutta.

Railways Minister Sunanda Ghosh said that the driver had heard a loud noise shortly before the train left the rails, which indicated an explosion. "It is the work of Maoists," she told reporters at the scene.

The police chief of the state, Ashok Dey, said there was no evidence of a bomb. He said that fish plates, the metal pieces that hold rails together, had been removed along 50 metres of the track. Two posters found nearby claimed responsibility for the attack in the name of the People's Committee for Dignity, a group that the police say is a front for the Maoists, he said.

A spokesman for the Committee, Bimal Soren, denied that it was involved. "We were not there and the posters are not ours," he told the television channel NDTV by telephone. He said the party in power in the state was responsible for the crash and wanted to discredit the railways minister, who leads a rival party. The party's state secretary called the allegation absurd.

The Maoists themselves said nothing until Tuesday evening, when a man who said he was a member of their regional bureau told a Bengali newspaper that the rebels had not carried out the attack but that they would find out "whether any friends had exceeded instructions".

Survivors said that it took rescuers more than three hours to reach them. "I could hear people crying for water," said Rakesh Gupta, who was travelling with his wife and two children. The children were killed.

The Maoists, who say they are fighting for the rights of poor farmers, called on May 17 for a four-day protest against government raids. On that day, 35 people, among them 11 police officers, died when a bus was blown up by a landmine in the neighbouring state. The rebels admitted planting that mine but said they did not know that there were civilians on the bus.
-- gold
derailment victim express train | author | asserts
derailment place eastern India | author | asserts
derailment date 2010-06-22 | author | asserts | Tuesday
derailment killed 79.. | author | asserts | at least 79
derailment responsibility Maoist rebels | railways minister | blames
derailment killed 79 | author | asserts
derailment victim passengers | author | asserts
derailment injured 151.. | K. Mohanty | asserts | More than 150
derailment injured.subset 40 | K. Mohanty | asserts
derailment place Sardiwa | author | asserts
derailment weapon explosion | Sunanda Ghosh | speculates
derailment responsibility Maoists | Sunanda Ghosh | blames
derailment weapon bomb | Ashok Dey | doubts
derailment victim track | Ashok Dey | asserts
derailment responsibility People's Committee for Dignity | two posters | claims-responsibility
derailment responsibility People's Committee for Dignity | Bimal Soren | denies | it
derailment responsibility party in power in the state | Bimal Soren | blames | the party in power in the state
derailment responsibility party in power in the state | party's state secretary | denies | the allegation
derailment responsibility Maoists | member of their regional bureau | denies | the rebels
derailment victim children | author | asserts
derailment killed.subset 2 | author | asserts | two
bus date 2010-05-17 | author | asserts | May 17
bus killed 35 | author | asserts
bus killed.subset 11 | author | asserts
bus victim police officers | author | asserts
bus victim bus | author | asserts
bus weapon landmine | author | asserts
bus place neighbouring state | author | asserts
bus responsibility Maoists | Maoists | admits | The rebels

== sermon
date 2024-07-03
Crowd crush at religious gathering leaves 116 dead, organisers sought

HATHPUR, India, July 3 (AFP) - Police searched on Wednesday for the organisers of a religious gathering in northern India at which at least 116 people were crushed to death, nearly all of them women and children.

About 250,000 people attended Tuesday's sermon in a field near the city of Hathpur, three times the number for which permission had been given, the district administration said. The administration said 28 people were injured.

According to a first report by a local official, seen by AFP, the crush started when the preacher, a former policeman known as Satya Maharaj, was leaving the site. Followers ran after his car to collect dust from the ground and were pushed back by his security men, and many slipped on a muddy slope.

The preacher's lawyer, R.K. Bhasin, rejected that account. He said that "anti-social elements" had sprayed a poisonous substance into the crowd, and that about 16 persons were seen running away. He did not say who they were. The preacher would cooperate with the investigation, the lawyer said; the police said they did not know where he was.

State police chief Alok Rai told reporters that six people who worked as volunteers at the gathering had been arrested, among them two women. A reward of 100,000 rupees was offered for the main organiser, Hari Lal. Asked whether the preacher himself was a suspect, Rai said that "nothing is ruled out".

Relatives of the victims complained that there were not enough ambulances. "I carried my mother to a truck," said Sanjeev Kumar, a labourer from Agra. "There were already 20 people on it, and I could not tell who was alive." The state's health minister denied that help had been slow. He said the first ambulance arrived within 18 minutes.

The opposition blamed the state government for the disaster, saying there were just 40 policemen at the site. The government put their number at 72.

Deadly crushes are frequent at religious festivals in India. In 2013, 115 people died on a bridge near a temple in Madhya Pradesh when a rumour spread that it was about to collapse, and in 2008 a crush at a hilltop temple killed 145 people, 40 of them children.
-- gold
crush killed 116.. | author | asserts | at least 116
crush place religious gathering in northern India | author | asserts | a religious gathering in northern India
crush victim women and children | author | asserts
crush killed 116 | author | asserts
crush date 2024-07-02 | district administration | asserts | Tuesday
crush place field near the city of Hathpur | district administration | asserts
crush injured 28 | district administration | asserts
crush victim followers | first report by a local official | asserts
crush perpetrator security men | first report by a local official | asserts
crush perpetrator anti-social elements | R.K. Bhasin | asserts
crush weapon poisonous substance | R.K. Bhasin | asserts
crush perpetrator 16 persons | R.K. Bhasin | asserts
arrests detained 6 | Alok Rai | asserts | six
arrests victim volunteers | Alok Rai | asserts
arrests detained.subset 2 | Alok Rai | asserts | two
crush responsibility Satya Maharaj | Alok Rai | leaves-open | the preacher
crush victim mother | Sanjeev Kumar | asserts
crush responsibility state government | opposition | blames
bridge date 2013 | author | asserts
bridge killed 115 | author | asserts
bridge place bridge near a temple in Madhya Pradesh | author | asserts
temple2008 date 2008 | author | asserts
temple2008 place hilltop temple | author | asserts
temple2008 killed 145 | author | asserts
temple2008 killed.subset 40 | author | asserts

== ceasefire-line
date 1995-05-16
Shells fall on Zarevo as truce unravels, U.N. says 14 killed

ZAREVO, May 16 (Reuter) - Artillery and mortar fire hit the besieged town of Zarevo on Tuesday in the heaviest shelling since a truce was signed in January, killing 14 people and wounding 61, the United Nations said.

U.N. spokesman Alec Vernon said more than 900 detonations were counted between five in the morning and three in the afternoon. Most of the shells were fired from positions of the Drenian Serb army on Mount Trebic, he said, but government forces had also fired from inside the town.

"Both sides are in breach of the agreement," Vernon said.

The Drenian Serbs said they were replying to a government attack on their supply road. Their news agency, SRNA-D, said four Serb civilians, including a nine-year-old boy, were killed by a government shell in the suburb of Grbavac. The government denied that it had shelled Grbavac.

In the worst single incident, a mortar bomb exploded among people queuing for water at a pump on Vrazova street. Six people died there, according to doctors at Kosovska hospital, two of them sisters aged 11 and 13. Vernon said U.N. experts who examined the crater had been unable to determine from where the bomb was fired. A government official, Enver Mahmic, said that the direction was "perfectly clear" and that the Serbs alone were to blame. The Serb commander, General Milan Galic-Petrov, in a letter to the U.N. denied that his forces were responsible for the explosion and suggested that the government had set off a charge on the ground.

A French peacekeeper was seriously wounded in the head by a sniper at a bridge. He was the fifth member of the U.N. force to be shot in Zarevo this month. France's defence minister said in Paris that France might withdraw its troops unless the force was allowed to shoot back.

The U.N. commander, Lieutenant-General Robin Stanley, asked for air strikes but the request was turned down by the organisation's envoy, a diplomat said. The envoy's office neither confirmed nor denied this.

The siege of Zarevo, in which according to the government some 10,000 people have been killed, is in its 38th month. In February 1994, 66 people were killed by a single mortar bomb at the town's market. A U.N. report of that time also found it impossible to say who fired it.
-- gold
shelling place Zarevo | United Nations | asserts
shelling date 1995-05-16 | United Nations | asserts | Tuesday
shelling weapon artillery and mortar fire | United Nations | asserts
shelling killed 14 | United Nations | asserts
shelling injured 61 | United Nations | asserts
shelling perpetrator Drenian Serb army | Alec Vernon | asserts
shelling place Mount Trebic | Alec Vernon | asserts
shelling perpetrator government forces | Alec Vernon | asserts
shelling responsibility both sides | Alec Vernon | blames
road perpetrator government | Drenian Serbs | asserts
road victim supply road | Drenian Serbs | asserts
grbavac killed 4 | SRNA-D | asserts | four
grbavac victim Serb civilians | SRNA-D | asserts
grbavac victim nine-year-old boy | SRNA-D | asserts
grbavac weapon government shell | SRNA-D | asserts
grbavac place Grbavac | SRNA-D | asserts
grbavac perpetrator government | government | denies | it
pump weapon mortar bomb | author | asserts
pump victim people queuing for water | author | asserts
pump place Vrazova street | author | asserts
pump killed 6 | doctors at Kosovska hospital | asserts | Six
pump killed.subset 2 | doctors at Kosovska hospital | asserts | two
pump victim sisters | doctors at Kosovska hospital | asserts
pump responsibility Drenian Serbs | Enver Mahmic | blames | the Serbs alone
pump responsibility Drenian Serbs | Milan Galic-Petrov | denies | his forces
pump responsibility government | Milan Galic-Petrov | speculates
pump weapon charge on the ground | Milan Galic-Petrov | speculates
sniper victim French peacekeeper | author | asserts
sniper injured 1 | author | asserts | A French peacekeeper
sniper perpetrator sniper | author | asserts
sniper place bridge | author | asserts
siege place Zarevo | author | asserts
siege killed 10000 | government | asserts | 10,000
market date 1994-02 | author | asserts | February 1994
market killed 66 | author | asserts
market weapon single mortar bomb | author | asserts
market place town's market | author | asserts

== shipyard
date 2016-09-28
Shipyard workers end occupation after fatal blast, dispute over cause goes on

GDANIA, Sept 28 (PAP) - Around 350 workers on Wednesday ended a nine-day occupation of the Gdania repair yard which began after an explosion killed four of their colleagues, union leaders said.

The workers left after the management agreed to let an outside expert inspect the dry dock where the accident happened on Sept. 18. "This is what we asked for on the first day," said Marek Lis, chairman of the union Solidarity 90.

The four men, three welders and a trainee aged 19, died when gas exploded in the hold of a tanker under repair. Seven others were treated for burns; one of them is still in intensive care, a spokeswoman for the university hospital said on Tuesday.

The union says the gas had not been pumped out of the hold because the yard wanted to save a day. The yard's managing director, Piotr Wolski, denied the allegation at a news conference last week. He blamed the accident on one of the welders, who, he said, had lit a torch without a permit. Lis called that "a disgraceful attempt to blame a dead man". Wolski later apologised to the family but did not withdraw the statement.

The labour inspectorate said it was too early to say what caused the explosion. It did not rule out either version.

The occupation was mostly peaceful. On Friday, however, private guards hired by the management tried to enter the yard by boat and were driven off with fire hoses. The management said three guards were injured. The union said that nobody was hurt and that one guard fell into the water "because he was not used to boats". Police, who watched from the quay, did not intervene and made no arrests.

The district court declared the occupation illegal on Monday. The management said on Wednesday that it would not take legal steps against the workers. The public prosecutor said he was bound to do so, and he expected charges to be brought against at least five of them.

The yard, which employs 1,200 people, was the scene of the December 1970 protests in which troops shot dead 18 workers. Two people died in another explosion in the same dry dock in 2004, after which the management of the time was fined.
-- gold
occupation perpetrator workers | union leaders | asserts
occupation place Gdania repair yard | union leaders | asserts
occupation date 2016-09-19/2016-09-28 | union leaders | asserts | nine-day
blast killed 4 | union leaders | asserts | four
blast victim colleagues | union leaders | asserts
blast place dry dock | author | asserts
blast date 2016-09-18 | author | asserts | Sept. 18
blast killed 4 | author | asserts | four
blast victim welders | author | asserts
blast victim trainee | author | asserts
blast weapon gas | author | asserts
blast place hold of a tanker | author | asserts
blast injured 7 | university hospital spokeswoman | asserts | Seven
blast injured.subset 1 | university hospital spokeswoman | asserts | one
blast responsibility yard | union | blames
blast responsibility yard | Piotr Wolski | denies | the allegation
blast responsibility one of the welders | Piotr Wolski | blames
blast responsibility one of the welders | Marek Lis | denies | that
blast responsibility yard | labour inspectorate | leaves-open | either version
blast responsibility welder | labour inspectorate | leaves-open | either version
guards date 2016-09-23 | author | asserts | Friday
guards perpetrator private guards | author | asserts
guards place yard | author | asserts
guards weapon boat | author | asserts
guards weapon fire hoses | author | asserts
guards injured 3 | management | asserts | three
guards injured 0 | union | asserts | nobody was hurt
guards detained 0 | author | asserts | no arrests
protests1970 date 1970-12 | author | asserts | December 1970
protests1970 perpetrator troops | author | asserts
protests1970 killed 18 | author | asserts
protests1970 victim workers | author | asserts
blast2004 date 2004 | author | asserts
blast2004 killed 2 | author | asserts | Two
blast2004 place same dry dock | author | asserts

== river-ferry
date 2008-03-11
Ferry capsizes on Orua river, officials and priest differ over dead

MAKENZA, March 11 (AFP) - A wooden ferry overloaded with traders and their goods capsized on the Orua river before dawn on Monday, drowning at least 47 people, the provincial authorities said on Tuesday.

Transport commissioner Joel Tambwe said the Reine des Eaux was on its way from Lisala-Nord to the market at Makenza when it struck a sandbank. "The captain had no right to sail at night," he told state radio. He added that 86 passengers had swum ashore or been picked up by canoes and that the search was going on.

But a Catholic priest in Makenza, Father Anselme Kolo, said he had counted 112 bodies on the bank by Monday evening. "They are burying them without writing down a name," he said by satellite phone. A nurse at the mission hospital gave a figure of 98.

Tambwe called the priest's count "an invention". He said the boat had been licensed for 80 people and that its owner, Etienne Baruti, had been arrested on Tuesday morning together with two of the crew.

Baruti's brother denied that the ferry was overloaded. He said that a navy patrol boat without lights had rammed it in midstream and had not stopped. Three survivors interviewed by a local radio station gave the same account. A navy spokesman said none of its boats were on the river that night.

It was not clear how many people had been on board, since ferries on the Orua keep no list of passengers. Baruti's company said it had sold 140 tickets. Survivors spoke of more than 250 people.

The commissioner said no foreigners were among the dead. The embassy of Belgium in the capital said, however, that it feared for two Belgian engineers who had planned to travel on the ferry.

Accidents are common on the river. In November 2005 at least 60 people died when a barge carrying fuel caught fire near Bolenge, and last August a whaleboat sank with 31 schoolchildren, of whom nine were saved.
-- gold
sinking victim wooden ferry | provincial authorities | asserts
sinking place Orua river | provincial authorities | asserts
sinking date 2008-03-10 | provincial authorities | asserts | before dawn on Monday
sinking killed 47.. | provincial authorities | asserts | at least 47
sinking victim traders | provincial authorities | asserts
sinking responsibility captain | Joel Tambwe | blames
sinking killed 112 | Anselme Kolo | asserts
sinking killed 98 | nurse at the mission hospital | asserts
sinking killed 112 | Joel Tambwe | denies | the priest's count
arrests detained 3 | Joel Tambwe | asserts | together with two
arrests victim Etienne Baruti | Joel Tambwe | asserts
arrests date 2008-03-11 | Joel Tambwe | asserts | Tuesday
sinking perpetrator navy | Baruti's brother | asserts | navy patrol boat
sinking weapon navy patrol boat | Baruti's brother | asserts
sinking place midstream | Baruti's brother | asserts
sinking perpetrator navy | survivors | asserts | the same account
sinking perpetrator navy | navy spokesman | denies | none of its boats
barge date 2005-11 | author | asserts | November 2005
barge killed 60.. | author | asserts | at least 60
barge victim barge carrying fuel | author | asserts
barge place Bolenge | author | asserts
whaleboat date 2007-08 | author | asserts | last August
whaleboat victim whaleboat | author | asserts
whaleboat victim schoolchildren | author | asserts

== palace-guard
date 1994-10-04
Guard officers seize radio in Sant'Ana, president says coup has failed

SANT'ANA, Oct 4 (Reuter) - Soldiers of the presidential guard seized the national radio and the finance ministry in Sant'Ana before dawn on Tuesday, but the government said loyal troops had put down the revolt by the afternoon.

Five people were killed in the fighting, according to hospital sources. They said two of the dead were passers-by hit by machine-gun fire near the cathedral.

In a broadcast at 5 a.m. a man who called himself Captain Osvaldo Reis said the guard had "relieved" President Mateus Varela of his duties because he had stolen the soldiers' pay. The broadcast was cut off after 20 minutes.

Varela, who was at his country house when the shooting began, appeared on television at 4 p.m. He said that a small group of officers had been misled by politicians and accused the former prime minister, Luis Adao, of having paid for the plot. "The chapter is closed," he said.

Adao's party rejected the accusation. It said that he was taken from his home by soldiers at noon and that his whereabouts were unknown. The interior minister denied that Adao was in custody.

Defence minister Carlos Nobre said that 34 mutineers had been arrested and that Captain Reis had been shot dead while resisting arrest at the port. But a Portuguese businessman who lives opposite the customs house told Reuters he saw Reis led away alive, with his hands tied. The defence ministry did not return calls.

Nobre said that three loyal soldiers had lost their lives and that no rebels had been killed other than their leader. The Red Cross said it was caring for 19 wounded, most of them civilians.

Gunfire could still be heard on Tuesday night around the barracks of Monte Cafe, where, according to diplomats, some 60 guardsmen were holding out with two armoured cars. The defence ministry said the barracks were under its control.

It was the third attempt to overthrow Varela since he won the elections of 1991. In August last year paratroopers held him hostage for nine hours.
-- gold
seizure perpetrator soldiers of the presidential guard | author | asserts
seizure place national radio | author | asserts
seizure place finance ministry | author | asserts
seizure date 1994-10-04 | author | asserts | Tuesday
fighting killed 5 | hospital sources | asserts | Five
fighting killed.subset 2 | hospital sources | asserts | two
fighting victim passers-by | hospital sources | asserts
fighting weapon machine-gun fire | hospital sources | asserts
fighting place cathedral | hospital sources | asserts
seizure perpetrator small group of officers | Mateus Varela | asserts
seizure responsibility Luis Adao | Mateus Varela | accuses
seizure responsibility Luis Adao | Adao's party | denies | the accusation
taking perpetrator soldiers | Adao's party | asserts
taking victim Luis Adao | Adao's party | asserts | he
taking place home | Adao's party | asserts
taking date 1994-10-04 | Adao's party | asserts | noon
taking detained 1 | interior minister | denies | in custody
arrests detained 34 | Carlos Nobre | asserts
arrests victim mutineers | Carlos Nobre | asserts
reis victim Osvaldo Reis | Carlos Nobre | asserts | Captain Reis
reis killed 1 | Carlos Nobre | asserts | Captain Reis
reis place port | Carlos Nobre | asserts
reis detained 1 | Portuguese businessman | asserts | Reis
reis killed 1 | Portuguese businessman | denies | alive
fighting killed 3 | Carlos Nobre | asserts | three
fighting victim loyal soldiers | Carlos Nobre | asserts
fighting injured 19 | Red Cross | asserts
holdout place barracks of Monte Cafe | author | asserts
holdout date 1994-10-04 | author | asserts | Tuesday night
holdout perpetrator guardsmen | diplomats | asserts
holdout weapon armoured cars | diplomats | asserts
holdout perpetrator defence ministry | defence ministry | asserts
hostage date 1993-08 | author | asserts | August last year
hostage perpetrator paratroopers | author | asserts
hostage victim Mateus Varela | author | asserts | him
hostage captive 1 | author | asserts | him

== cell-block
date 2017-02-20
Gangs fight for control of Brazilian jail, officials count 26 dead

By Renata Leal

PORTO LIMEIRA, Brazil, Feb 20 - At least 26 inmates were killed, several of them beheaded, when members of two rival gangs fought with knives and home-made guns in the prison of Agua Fria in northern Brazil on Sunday, state officials said.

The riot began around 2 p.m. when prisoners of the First Brotherhood gang broke through a wall into pavilion four, which houses members of the River Family, state security secretary Wallace Pinho told a news conference. Twelve guards were taken hostage. Ten of them were freed after an hour, and the last two at dawn on Monday when riot police stormed the building.

Pinho said the police had not fired a single shot. A lawyer for the inmates' families, Dora Queiroz, contradicted him. She said she had seen four bodies with bullet wounds in the back and that at least some of the dead were "executed by the state".

A message circulated on WhatsApp and attributed to the First Brotherhood said the killings were revenge for the murder of three of its men in the state of Acaru in January. The River Family is held responsible for those deaths by the federal police.

The prisoners' families, who waited in the rain outside the gate, put the number of dead much higher. "They took out more than 40 in the meat truck," said Rosilene Couto, the mother of one inmate. A hospital in the city said it had admitted 51 injured, among them a guard who had lost an ear. He is not expected to live.

Pinho said 88 prisoners escaped through a tunnel during the fighting and that 31 had been recaptured. He blamed the company that runs the prison, Umanitas, for the disaster. The company, which has 14 jails in the north, said in a statement that it had warned the secretary of an imminent riot in two letters. Pinho's office said it had received no such letters.

Agua Fria was built for 454 inmates and holds 1,224. It was the fourth prison massacre in Brazil this year. On Jan. 1, 56 prisoners died in a riot in Manaus.
-- gold
riot killed 26.. | state officials | asserts | At least 26
riot victim inmates | state officials | asserts
riot perpetrator members of two rival gangs | state officials | asserts
riot weapon knives | state officials | asserts
riot weapon home-made guns | state officials | asserts
riot place prison of Agua Fria | state officials | asserts
riot date 2017-02-19 | state officials | asserts | Sunday
riot perpetrator First Brotherhood | Wallace Pinho | asserts
riot place pavilion four | Wallace Pinho | asserts
hostages captive 12 | author | asserts | Twelve
hostages victim guards | author | asserts
hostages released 10 | author | asserts | Ten
hostages released 2 | author | asserts | two
hostages date 2017-02-20 | author | asserts | dawn on Monday
storm perpetrator riot police | author | asserts
storm place building | author | asserts
storm date 2017-02-20 | author | asserts | Monday
riot perpetrator police | Wallace Pinho | denies
riot killed 4 | Dora Queiroz | asserts | four
riot responsibility state | Dora Queiroz | accuses
riot responsibility First Brotherhood | First Brotherhood | claims-responsibility
acaru killed 3 | First Brotherhood | asserts | three
acaru victim three of its men | First Brotherhood | asserts
acaru place state of Acaru | First Brotherhood | asserts
acaru date 2017-01 | First Brotherhood | asserts | January
acaru responsibility River Family | federal police | blames
riot killed 41.. | Rosilene Couto | asserts | more than 40
riot injured 51 | hospital | asserts
riot injured.subset 1 | hospital | asserts | a guard
riot victim guard | hospital | asserts
escape victim prisoners | Wallace Pinho | asserts
escape detained 31 | Wallace Pinho | asserts
riot responsibility Umanitas | Wallace Pinho | blames | the company that runs the prison, Umanitas
manaus date 2017-01-01 | author | asserts | Jan. 1
manaus killed 56 | author | asserts
manaus victim prisoners | author | asserts
manaus place Manaus | author | asserts

== green-line
date 2021-09-30
Truce broken hours after it began, each side accuses the other

STEPANI/KUR VALLEY, Sept 30 - A ceasefire between the armies of Arvania and Karazan was broken on Thursday only hours after it had come into force, with each side accusing the other of firing first.

The Karazani defence ministry said Arvanian artillery opened fire at 8:20 a.m. on the villages of Tovuz-Dag and Aghali, killing two farmers and destroying a school. It said its troops had "responded adequately" and had knocked out a howitzer.

Arvania's defence ministry dismissed that as "a lie from beginning to end". Its spokeswoman, Shushan Petri, said that it was Karazani drones that attacked a column of ambulances near Stepani at 7 a.m., and that a doctor and four wounded soldiers burned to death. She posted photographs of a charred vehicle. Karazan denied that it had used drones since midnight.

Neither account could be verified. Reporters of the agency in Stepani heard explosions from about 7:30, and saw smoke rise over the road to the north.

The truce was negotiated on Tuesday by Russia, whose foreign minister telephoned both capitals on Thursday and demanded restraint. A senior diplomat in Moscow said he believed that "somebody on the ground did not get the order". France blamed Karazan. "We have every reason to think that the violation came from the Karazani side," its president said in Brussels, without giving details. A Karazani government official described the remark as "worthy of a party to the war".

In the evening Petri said that shelling had killed another six servicemen, bringing Arvania's losses since the fighting began on Sept. 12 to 389. Karazan does not publish its military casualties; Petri put them at more than 2,000, a figure that Western analysts consider too high. Karazani prosecutors say 61 civilians have been killed by Arvanian shelling.

Both armies say they hold the heights above Aghali. The Red Cross said it had been unable to recover bodies there, as had been agreed.

The last war over the valley, in 1999, ended with the defeat of Karazan and the flight of some 140,000 of its people.
-- gold
villages perpetrator Arvania | Karazan | asserts | Arvanian artillery
villages weapon artillery | Karazani defence ministry | asserts
villages date 2021-09-30 | Karazani defence ministry | asserts | 8:20 a.m.
villages place Tovuz-Dag | Karazani defence ministry | asserts
villages place Aghali | Karazani defence ministry | asserts
villages killed 2 | Karazani defence ministry | asserts | two
villages victim farmers | Karazani defence ministry | asserts
villages victim school | Karazani defence ministry | asserts
reply perpetrator Karazan | Karazani defence ministry | asserts | its troops
reply victim howitzer | Karazani defence ministry | asserts
villages perpetrator Arvania | Arvania's defence ministry | denies | a lie from beginning to end
ambulances perpetrator Karazan | Shushan Petri | asserts | Karazani drones
ambulances weapon drones | Shushan Petri | asserts
ambulances victim column of ambulances | Shushan Petri | asserts
ambulances place Stepani | Shushan Petri | asserts
ambulances date 2021-09-30 | Shushan Petri | asserts | 7 a.m.
ambulances killed 5 | Shushan Petri | asserts | a doctor and four wounded soldiers
ambulances victim doctor | Shushan Petri | asserts
ambulances victim four wounded soldiers | Shushan Petri | asserts
ambulances weapon drones | Karazan | denies
breach responsibility Karazan | France | blames
breach responsibility Karazan | president | speculates | the Karazani side
breach date 2021-09-30 | author | asserts | Thursday
evening killed 6 | Shushan Petri | asserts | six
evening victim servicemen | Shushan Petri | asserts
evening weapon shelling | Shushan Petri | asserts
war killed 389 | Shushan Petri | asserts
war date 2021-09-12 | Shushan Petri | asserts | Sept. 12
war killed 2001.. | Shushan Petri | asserts | more than 2,000
war killed 2001.. | Western analysts | doubts | a figure
war killed 61 | Karazani prosecutors | asserts
war victim civilians | Karazani prosecutors | asserts
war perpetrator Arvania | Karazani prosecutors | asserts | Arvanian shelling
war weapon shelling | Karazani prosecutors | asserts
heights perpetrator both armies | both armies | asserts
heights place heights above Aghali | both armies | asserts
war1999 date 1999 | author | asserts
war1999 displaced 140000 | author | asserts | some 140,000

== cracker-fire
date 2012-08-27
Blast at Venezuelan-run refinery kills 19; union had warned of leak

PUNTA BRAVA, Aug 27 - An explosion tore through a storage area of the Punta Brava refinery on Saturday night, killing at least 19 people and injuring 53, the energy ministry of the island said.

The fire spread to three tanks and was still burning on Monday. Energy minister Rafael Ortuno said gas had leaked from a sphere of propane and formed a cloud that was set alight by a passing car. "We have no evidence of sabotage, but we exclude nothing," he said.

Most of the dead were national guardsmen whose barracks stood across the road, a fire officer said. A ten-year-old boy was also killed. Neighbours said they had smelled gas since Thursday and that nobody had told them to leave. Some 1,600 people from the quarter of La Otra Banda were moved to a sports hall.

The oil workers' union said that the blast was the consequence of years of neglect. Its secretary, Ivan Freites-Mora, said that he had reported a leaking valve to the management four days before the explosion. The state company that operates the plant, Petrocaribe Sur, denied having received any such report and said a maintenance stop had been carried out in June.

A deputy of the ruling party, Nelly Guerra, told state television that the fire was "an act of terrorism by the ultra-right". She gave no evidence. The opposition alliance called her words shameful, and the minister later said that she did not speak for the government.

Two tankers waiting in the bay were ordered out to sea. There were contradictory reports on the number of the missing. The civil defence spoke of six workers who had not been found, while the union published a list with 15 names. On Monday evening the hospital of Santa Marta said two of the injured had died of burns, bringing the toll to 21. The ministry did not confirm the figure.

It was the deadliest accident at an oil installation in the region since a fire at the Tacoa power station killed more than 150 people in 1982. In May, a worker died in a smaller blaze at Punta Brava which the company put down to lightning.
-- gold
blast place storage area of the Punta Brava refinery | energy ministry | asserts
blast date 2012-08-25 | energy ministry | asserts | Saturday night
blast weapon explosion | energy ministry | asserts
blast killed 19.. | energy ministry | asserts | at least 19
blast injured 53 | energy ministry | asserts
blast victim three tanks | author | asserts
blast weapon gas | Rafael Ortuno | asserts
blast responsibility sabotage | Rafael Ortuno | leaves-open
blast victim national guardsmen | fire officer | asserts
blast victim ten-year-old boy | author | asserts
blast killed.subset 1 | author | asserts | A ten-year-old boy
blast displaced 1600 | author | asserts | Some 1,600
blast responsibility years of neglect | oil workers' union | blames
blast responsibility leaking valve | Ivan Freites-Mora | asserts
blast responsibility ultra-right | Nelly Guerra | accuses
blast missing 6 | civil defence | asserts | six
blast missing 15 | union | asserts
blast killed.subset 2 | hospital of Santa Marta | asserts | two
blast killed 21 | hospital of Santa Marta | asserts
tacoa date 1982 | author | asserts
tacoa killed 151.. | author | asserts | more than 150
tacoa place Tacoa power station | author | asserts
tacoa weapon fire | author | asserts
may date 2012-05 | author | asserts | May
may killed 1 | author | asserts | a worker
may victim worker | author | asserts
may place Punta Brava | author | asserts
may responsibility lightning | company | blames

== desert-ransom
date 2004-08-19
Six tourists freed in Sahel after 95 days, ransom denied

BAMENI, Aug 19 (dpa) - Islamic militants on Wednesday released six European tourists whom they had held in the mountains of northern Bameni for more than three months, the German foreign ministry said.

The four Germans, a Swiss and a Dutch woman were in good health and would be flown to Cologne on Thursday, a ministry spokesman said. A seventh captive, 46-year-old Ute Kessler of Augsburg, died in the desert in June. The kidnappers told negotiators that she had suffered a heat stroke. Her sister said she did not believe that and demanded an investigation.

The travellers disappeared on May 15 when their two vehicles were stopped by armed men near the wells of Tin Essako. In July the Salafist Group for Combat claimed responsibility for the kidnapping in a letter to a newspaper and demanded the release of four of its members jailed in Algeria.

Newspapers in the region reported that five million euros were handed over in the town of Gassi on Tuesday. An official of Bameni's presidency, who did not want to be named, confirmed that money was paid, but said it came neither from Berlin nor from his government. The foreign ministry in Berlin said Germany "does not pay ransom". A Malian intermediary, the Tuareg chief Iyad Ag Bahan, said he was given a car for his services and nothing else.

One of the freed men, Swiss engineer Beat Amstutz, told Swiss radio that they were treated decently. He said there were at least 30 kidnappers and that most of them were Algerians, "boys of 18 with new rifles". According to Amstutz the army shot at the camp from a helicopter on July 2 and wounded two of the hostages, something the army denied. "Our helicopters never flew there," said its chief of staff, General Moussa Dako.

Dako said his troops were pursuing the band and had killed three of them on Wednesday evening after the release. The militants said on a web site that none of their fighters had died.

In 2003 the same group abducted 32 tourists in southern Algeria. All but one were freed, 17 of them in a raid by the Algerian army.
-- gold
release perpetrator Islamic militants | German foreign ministry | asserts
release date 2004-08-18 | German foreign ministry | asserts | Wednesday
release released 6 | German foreign ministry | asserts | six
release victim European tourists | German foreign ministry | asserts
kidnapping place mountains of northern Bameni | German foreign ministry | asserts
kidnapping captive 6 | German foreign ministry | asserts | six
death victim Ute Kessler | author | asserts
death killed 1 | author | asserts | A seventh captive
death place desert | author | asserts
death date 2004-06 | author | asserts | June
kidnapping victim travellers | author | asserts
kidnapping date 2004-05-15 | author | asserts | May 15
kidnapping perpetrator armed men | author | asserts
kidnapping place wells of Tin Essako | author | asserts
kidnapping responsibility Salafist Group for Combat | Salafist Group for Combat | claims-responsibility
kidnapping perpetrator Algerians | Beat Amstutz | asserts
kidnapping perpetrator 30 kidnappers | Beat Amstutz | asserts
kidnapping weapon new rifles | Beat Amstutz | asserts
camp perpetrator army | Beat Amstutz | asserts
camp place camp | Beat Amstutz | asserts
camp weapon helicopter | Beat Amstutz | asserts
camp date 2004-07-02 | Beat Amstutz | asserts | July 2
camp injured 2 | Beat Amstutz | asserts | two
camp victim two of the hostages | Beat Amstutz | asserts
camp perpetrator army | army | denies | something
camp perpetrator army | Moussa Dako | denies | Our helicopters
pursuit perpetrator army | Moussa Dako | asserts | his troops
pursuit killed 3 | Moussa Dako | asserts | three
pursuit date 2004-08-18 | Moussa Dako | asserts | Wednesday evening
pursuit killed 0 | militants | asserts | none of their fighters
abduction2003 date 2003 | author | asserts
abduction2003 perpetrator Salafist Group for Combat | author | asserts | the same group
abduction2003 captive 32 | author | asserts
abduction2003 victim tourists | author | asserts
abduction2003 place southern Algeria | author | asserts
abduction2003 released 31 | author | asserts | All but one
raid2003 perpetrator Algerian army | author | asserts
raid2003 released 17 | author | asserts

== quake-bulletins
date 2021-08-17
Quake toll passes 400 in Karash; voices heard under school

GHAZNOR (AP) - Rescue crews dug with their hands through collapsed homes in eastern Karash on Tuesday as the number of people killed in Monday's earthquake passed 400 and aftershocks kept the survivors in the streets.

The National Disaster Authority said at 6 p.m. that 412 deaths had been confirmed and 2,350 people were injured. In its first bulletin on Monday night it had reported 96 dead; by Tuesday morning the figure stood at 270.

Its director, Farrukh Alimov, warned that the toll would rise because crews had not yet reached three valleys cut off by landslides. "We expect to find many more," he said.

The U.S. Geological Survey said the magnitude 6.9 quake struck at 4:42 p.m. about 30 kilometers (19 miles) southwest of Ghaznor, a city of 180,000.

At School No. 4 in the village of Bulak, where the roof fell during afternoon lessons, soldiers had pulled out 31 bodies, most of them pupils, according to the regional governor. A teacher who escaped, Dilnoza Yusupova, said she had heard knocking from the basement. "There are children alive down there," she said. The governor's office said four girls were rescued from the school before noon.

Opposition lawmakers accused the Education Ministry of ignoring a 2018 report that had declared the building unsafe. The ministry denied having received it.

The Red Crescent said it believed 25,000 people had lost their homes. Neighboring Tarkan reported two deaths in the border town of Ozen and said 17 people had been hurt there.

A magnitude 5.4 aftershock on Tuesday afternoon brought down a wall at Ghaznor's central hospital, killing a nurse, the health minister said.

It was the country's deadliest earthquake since 1997, when more than 1,500 people died in the northern province of Saral.
-- gold
quake date 2021-08-16 | author | asserts | Monday
quake place eastern Karash | author | asserts
quake killed 401.. | author | asserts | passed 400
quake killed 412 | National Disaster Authority | asserts
quake injured 2350 | National Disaster Authority | asserts | 2,350
quake killed 96 | National Disaster Authority | asserts
quake killed 270 | National Disaster Authority | asserts
quake place Ghaznor | U.S. Geological Survey | asserts
school place School No. 4 | regional governor | asserts
school killed 31 | regional governor | asserts
school victim pupils | regional governor | asserts
school responsibility Education Ministry | opposition lawmakers | accuses
quake displaced 25000 | Red Crescent | speculates | 25,000
ozen killed 2 | Tarkan | asserts | two
ozen place Ozen | Tarkan | asserts
ozen injured 17 | Tarkan | asserts
hospital date 2021-08-17 | health minister | asserts | Tuesday afternoon
hospital place Ghaznor's central hospital | health minister | asserts
hospital killed 1 | health minister | asserts | a nurse
hospital victim nurse | health minister | asserts
saral date 1997 | author | asserts
saral killed 1501.. | author | asserts | more than 1,500
saral place Saral | author | asserts

== red-signal
date 2019-11-22
Driver blamed, signal doubted after express hits freight train at Lipova

LIPOVA - The driver of the express that ploughed into the back of a standing freight train near Lipova station on Thursday evening ignored a red light, rail operator TransLink said on Friday. Passengers and the drivers' union tell a different story.

Eleven people died and 58 were taken to hospitals in Brod and Zelin, nine of them in critical condition, Interior Minister Katarina Holm told a news conference. Three passengers are still unaccounted for.

"The signal was red and the train did not stop," said Peter Vrana, TransLink's head of safety. Data from the recorder showed that the express was travelling at 118 kph when the driver braked, he said.

Several passengers in the front coaches said the train was crawling before the collision. "We were going no faster than a bicycle, then the driver accelerated because the light went green," Ondrej Malik, 34, a teacher from Brod, said from his hospital bed.

The union of train drivers said TransLink was trying to make a scapegoat of a dead man and was itself to blame. Its chairwoman, Jitka Benes, said colleagues had reported faults in the signals at Lipova four times since August. TransLink denied that there were any faults. A signalman who was on duty on Thursday night was being questioned, prosecutors said; they did not rule out a technical failure.

The driver, Milan Kos, 51, was among the dead. His wife told Brod Radio that he had complained about being tired.

Residents of a nearby farm, who carried the injured to a barn, said it took ambulances 40 minutes to arrive. The fire service put it at 18.

Last year a regional train jumped the rails on the same line, injuring six people, and in 2011 a collision at Zelin killed 23.
-- gold
crash victim standing freight train | TransLink | asserts
crash place Lipova station | TransLink | asserts
crash date 2019-11-21 | TransLink | asserts | Thursday evening
crash responsibility driver of the express | TransLink | blames | The driver
crash killed 11 | Katarina Holm | asserts | Eleven
crash injured 58 | Katarina Holm | asserts
crash injured.subset 9 | Katarina Holm | asserts | nine
crash missing 3 | author | asserts | Three
crash responsibility TransLink | union of train drivers | blames
crash responsibility technical failure | prosecutors | leaves-open
crash victim Milan Kos | author | asserts
derailment date 2018 | author | asserts | Last year
derailment victim regional train | author | asserts
derailment place same line | author | asserts
derailment injured 6 | author | asserts | six
zelin date 2011 | author | asserts
zelin place Zelin | author | asserts
zelin killed 23 | author | asserts

== shoe-factory
date 2024-06-26
Shoe factory fire: owner held, fire chief says exits were locked

KARIMABAD: Police arrested the owner of a shoe factory and two of his managers on Wednesday, two days after a blaze tore through the four-storey building in the Site Town industrial area and killed at least 19 workers, most of them women.

SSP Imran Baloch said the three were picked up from a house in Clifton Block 2 where they had been hiding. A case of manslaughter was registered against them on the complaint of a victim's brother, he added. A fourth suspect, the factory's contractor, remains at large.

Chief fire officer Mazhar Qureshi said the fire started at around 11am on Monday when a short circuit ignited drums of glue on the ground floor. The only emergency exit had been padlocked and the windows were barred, he said, adding that all 19 bodies were found on the second floor.

The owner, Haji Saleem, has denied that the doors were locked. Before his arrest he told a TV channel that "some miscreants" had set the building on fire after he refused to pay extortion money. Police said they found no evidence of arson.

Hospital officials gave a different count. Dr Summaiya Tariq-Jan of Civil Hospital said 22 bodies had been received, seven of them charred beyond recognition, while 14 people were being treated for burns. The labour department puts the number of injured at 11.

Survivor Nasreen Bibi, 29, who jumped from a first-floor window and broke her leg, said there were about 80 of them on the floor when smoke filled the hall. "We screamed at the guard to open the gate. He ran away," she said.

The National Trade Union Federation blamed the labour department, saying that the factory had not been inspected since 2019. It announced protests for Friday.

In 2012, a fire in a garment factory in the same city killed more than 250 workers. A court found eight years later that it was set by members of a political party.
-- gold
arrests perpetrator police | author | asserts
arrests victim owner of a shoe factory | author | asserts
arrests victim two of his managers | author | asserts
arrests detained 3 | author | asserts | the owner of a shoe factory and two of his managers
arrests date 2024-06-26 | author | asserts | Wednesday
fire date 2024-06-24 | author | asserts | two days after
fire victim four-storey building | author | asserts
fire place Site Town industrial area | author | asserts
fire killed 19.. | author | asserts | at least 19
fire victim workers | author | asserts
fire victim women | author | asserts
arrests place Clifton Block 2 | Imran Baloch | asserts
arrests detained 3 | Imran Baloch | asserts | the three
fire date 2024-06-24 | Mazhar Qureshi | asserts | Monday
fire weapon short circuit | Mazhar Qureshi | asserts
fire killed 19 | Mazhar Qureshi | asserts
fire perpetrator miscreants | Haji Saleem | asserts
fire victim building | Haji Saleem | asserts
fire perpetrator miscreants | police | doubts | arson
fire killed 22 | Summaiya Tariq-Jan | asserts
fire killed.subset 7 | Summaiya Tariq-Jan | asserts | seven
fire injured 14 | Summaiya Tariq-Jan | asserts
fire injured 11 | labour department | asserts
fire victim Nasreen Bibi | author | asserts
fire responsibility labour department | National Trade Union Federation | blames
fire2012 date 2012 | author | asserts
fire2012 place same city | author | asserts
fire2012 victim garment factory | author | asserts
fire2012 killed 251.. | author | asserts | more than 250
fire2012 victim workers | author | asserts
fire2012 perpetrator members of a political party | court | asserts

== mill-street
date 2022-10-10
Suspect in Mill Street nightclub shooting held without bond; third victim dies

By Dana Whitlock, The Fairmont Courier

FAIRMONT, Ohio - A 24-year-old Canton man accused of opening fire inside a Mill Street nightclub early Saturday was ordered held without bond Monday, hours after a third victim died at Mercy Medical Center.

Tyrell D. Hanks faces three counts of murder and six counts of felonious assault in the shooting at Club Indigo, which police say left nine people hit. He did not enter a plea in his video arraignment before Judge Carol Spivey.

Police Chief Ron Delgado said Hanks was arrested without incident about 10 p.m. Saturday at his cousin's apartment on Garfield Avenue. Detectives recovered a 9mm handgun they believe was used in the shooting, the chief said.

The victims were identified as Marcus Bell, 27, and Shanice Porter, 22, both of Fairmont, and Luis Ortega, 31, of Akron. Bell and Porter were pronounced dead at the scene. Ortega, a bartender who had been shot in the neck, died Monday morning, hospital spokeswoman Amy Rusk said. Two of the wounded remain in critical condition.

According to an affidavit filed by detectives, the shooting stemmed from an argument over a spilled drink. Surveillance video shows Hanks leaving the club at 1:48 a.m. and coming back four minutes later with a gun in his hand, the affidavit says.

His attorney, Paul Reinhart, disputed that. "There was more than one shooter in that building, and my client isn't one of them," he said. Delgado said investigators believe Hanks acted alone, but he would not rule out further arrests.

Witness Keisha Long, who was celebrating her birthday, said she counted at least 15 shots. "People were crawling over each other," she said. Long said security guards weren't checking for weapons at the door. The club's owner, Vince Tarullo, could not be reached for comment.

It was the deadliest shooting in Fairmont since July 2016, when four members of a family were gunned down at a house on Ridge Road. That case is unsolved.
-- gold
shooting responsibility Tyrell D. Hanks | unnamed | accuses | A 24-year-old Canton man
shooting place Mill Street nightclub | author | asserts
shooting date 2022-10-08 | author | asserts | early Saturday
shooting killed 3 | author | asserts | third
shooting place Club Indigo | author | asserts
shooting injured 9 | police | asserts | nine
arrest victim Tyrell D. Hanks | Ron Delgado | asserts | Hanks
arrest date 2022-10-08 | Ron Delgado | asserts | Saturday
arrest place Garfield Avenue | Ron Delgado | asserts
shooting weapon 9mm handgun | detectives | speculates
shooting victim Marcus Bell | author | asserts
shooting victim Shanice Porter | author | asserts
shooting victim Luis Ortega | author | asserts
shooting victim Luis Ortega | Amy Rusk | asserts | Ortega
shooting injured.subset 2 | author | asserts | Two
shooting perpetrator Tyrell D. Hanks | affidavit | asserts | Hanks
shooting weapon gun | affidavit | asserts
shooting perpetrator Tyrell D. Hanks | Paul Reinhart | denies | my client
shooting perpetrator Tyrell D. Hanks | investigators | speculates | Hanks
ridge date 2016-07 | author | asserts | July 2016
ridge killed 4 | author | asserts | four
ridge victim members of a family | author | asserts
ridge place house on Ridge Road | author | asserts

== zinc-roof
date 2024-09-13
Three days on a roof: Benda's flood survivors wait as officials differ over the missing

By our correspondent in Benda

For three days Zainab Umara sat on a zinc roof with her twins and a goat. When the fishermen came on Thursday the goat was gone, she says, and so was the house of her sister.

More than 200 people are believed to have drowned since the Alau dam gave way on Monday night and sent a wall of water through Benda, the capital of Nigeria's Jaro state. Nobody knows the exact number. The state emergency agency has counted 37 bodies. Its head, Barkindo Saleh, said on Friday that 212 people had been reported missing by their families, and a spokesman for the Red Cross spoke of "at least 300".

What nobody disputes is that half of the city is under water. The UN refugee agency said 414,000 people had been displaced, many of whom had come to Benda to escape jihadist attacks in the first place. Eight camps have been set up; in the largest, at Bakassi, aid workers said, two children died of diarrhoea on Thursday.

The governor, Babagana Zulu, said the dam collapsed because of unusually heavy rain. Engineers had warned him of cracks in the wall in August, according to documents seen by this newspaper. The governor's spokesman did not deny that a letter had arrived but said the state "was told there was no cause for panic". The dam's operator, the Chad Basin Authority, blamed the state government for ignoring its warnings.

In the chaos 281 inmates escaped from the city's prison after its walls were washed away, the prison service said. Seven have been recaptured. Among those on the run, according to a security source, are fighters of Boko Haram. The service denied it.

Eighty per cent of the animals in the zoo were killed, its manager said, while crocodiles and snakes were washed into residential areas.

Benda was last flooded in 1994, when the same dam overflowed and around 30 people lost their lives.
-- gold
flood killed 201.. | unnamed | speculates | More than 200
flood date 2024-09-09 | author | asserts | Monday night
flood place Benda | author | asserts
flood killed 37 | state emergency agency | asserts
flood missing 212 | Barkindo Saleh | asserts
flood missing 300.. | Red Cross spokesman | asserts | at least 300
flood displaced 414000 | UN refugee agency | asserts | 414,000
camp place Bakassi | aid workers | asserts
camp killed 2 | aid workers | asserts | two
camp victim children | aid workers | asserts
camp date 2024-09-12 | aid workers | asserts | Thursday
flood responsibility heavy rain | Babagana Zulu | blames
flood responsibility state government | Chad Basin Authority | blames
escape released 281 | prison service | asserts
escape perpetrator inmates | prison service | asserts
escape place city's prison | prison service | asserts
recapture detained 7 | author | asserts | Seven
escape perpetrator fighters of Boko Haram | security source | asserts
escape perpetrator fighters of Boko Haram | prison service | denies | it
flood victim animals in the zoo | its manager | asserts
flood1994 place Benda | author | asserts
flood1994 date 1994 | author | asserts
flood1994 killed 30 | author | asserts

== free-shots
date 2024-11-22
Sixth tourist dies after drinking tainted spirits in Vang Luang

BANGKOK, Nov 22 (Reuters) - An Australian teenager died in a Bangkok hospital on Thursday, her family said, becoming the sixth foreigner to die of suspected methanol poisoning after a night out in the Laotian backpacker town of Vang Luang.

Holly Bowden, 19, had been on life support since Nov. 13, a day after she and a friend fell ill at the Riverside Nana hostel. The friend, Bianca Jonas, died on Wednesday.

Denmark said two of its citizens, women aged 19 and 20, had died "in an incident in Laos", without giving details. The U.S. State Department confirmed the death of an American man, and Britain's Foreign Office said it was supporting the family of a British lawyer, Simone Wyatt, 28, whose death was reported in London on Thursday.

Laotian police said they were questioning the hostel's manager and had taken away bottles of vodka and whisky. The manager, Duong Van Huy, told Reuters last week that the two Australians drank free shots with more than a hundred other guests and that no one else had complained. He denied that his bar was the source. "They went out afterwards. Ask the others where they went," he said.

An autopsy found a high concentration of methanol in the blood of Jonas, Thai police said.

A New Zealander who was treated in the town's clinic and discharged said at least 12 people were there with the same symptoms on the night of Nov. 12. A doctor at the clinic put the number at "no more than five".

Australia's prime minister, Anthony Marsh, said he was deeply concerned and wanted a transparent investigation. The Laos foreign ministry, in a statement issued on Friday after 10 days of silence, expressed sadness but did not say how many people had fallen ill.

Methanol is sometimes added to cheap liquor. In neighbouring Cambodia, 18 villagers died in 2019 after drinking contaminated rice wine at a funeral, and police arrested the seller.
-- gold
poisoning victim Australian teenager | her family | asserts
poisoning date 2024-11-21 | her family | asserts | Thursday
poisoning place Bangkok hospital | her family | asserts
poisoning killed 6 | author | asserts | sixth
poisoning weapon methanol | author | speculates
poisoning place Vang Luang | author | asserts
poisoning victim Holly Bowden | author | asserts
poisoning date 2024-11-12 | author | asserts | a day after
poisoning place Riverside Nana hostel | author | asserts
poisoning victim Bianca Jonas | author | asserts
poisoning date 2024-11-20 | author | asserts | Wednesday
poisoning killed.subset 2 | Denmark | asserts | two
poisoning victim women aged 19 and 20 | Denmark | asserts
poisoning place Laos | Denmark | asserts
poisoning victim American man | U.S. State Department | confirms
poisoning victim Simone Wyatt | author | asserts
poisoning responsibility bar | Duong Van Huy | denies | his bar
poisoning weapon methanol | Thai police | asserts
poisoning victim Bianca Jonas | Thai police | asserts | Jonas
poisoning injured 12.. | New Zealander | asserts | at least 12
poisoning date 2024-11-12 | New Zealander | asserts | the night of Nov. 12
poisoning injured ..5 | doctor at the clinic | asserts | no more than five
funeral killed 18 | author | asserts
funeral victim villagers | author | asserts
funeral date 2019 | author | asserts
funeral place Cambodia | author | asserts
funeral weapon contaminated rice wine | author | asserts
arrest perpetrator police | author | asserts
arrest victim seller | author | asserts

== flight-618
date 2018-05-18
A year after Flight 618, families say report lets airline off

NAKURO, May 18 (AFP) - The crew of an Air Savanna turboprop that hit a hillside near Nakuro in thick cloud a year ago, killing all 44 people on board, ignored repeated warnings to pull up, investigators said in their final report on Friday.

The report by the Air Accident Bureau put the crash down to pilot error and to "a culture of pressing on" at the airline. It found that Captain Joel Mbeki descended below the minimum altitude in the belief that he had the runway in sight. It said a ground-proximity alarm sounded for 18 seconds before the impact on May 20, 2017.

But relatives of the victims rejected the findings. "They blame a dead man because he cannot answer," said Grace Atieno, whose husband and son were on the plane. Lawyers for 29 of the families contend that a faulty altimeter misled the pilots, and that the airline knew about it.

Air Savanna denied that the instrument was defective and said it had been checked three days before the flight. Chief Executive Pieter de Wit admitted that the airline had not given the crew the training it required. He stepped down in January.

The manufacturer, Aerovant of Canada, which had sent two experts to the inquiry, said it had "no reason to doubt" the conclusions.

A first, leaked draft of the report had blamed air traffic control, saying the controller on duty cleared the aircraft for a lower height than was safe. That passage is not in the final text. The controllers' union said this proved its members right, while an investigator who left the bureau in protest last month told AFP the passage was cut under political pressure.

The bureau's director, Amina Wako, denied any interference.

Thirty-one passengers were Kenyans. There were also seven Chinese engineers, two Germans and four crew. A farmer was hurt on the ground by debris.

Prosecutors are to decide by July whether to charge two former managers. In 2009, another plane of the airline overran the runway at Kisimu; 12 people were injured.
-- gold
crash victim Air Savanna turboprop | investigators | asserts
crash place Nakuro | investigators | asserts
crash date 2017-05 | investigators | asserts | a year ago
crash killed 44 | investigators | asserts
crash responsibility crew of an Air Savanna turboprop | investigators | blames | The crew
crash responsibility pilot error | report by the Air Accident Bureau | blames
crash date 2017-05-20 | report by the Air Accident Bureau | asserts | May 20, 2017
crash responsibility pilot error | relatives of the victims | denies | the findings
crash victim husband and son | author | asserts
crash responsibility faulty altimeter | lawyers for 29 of the families | blames
crash responsibility faulty altimeter | Air Savanna | denies | the instrument
crash responsibility airline | Pieter de Wit | admits
crash responsibility air traffic control | draft of the report | blames
crash victim Kenyans | author | asserts
crash killed.subset 31 | author | asserts | Thirty-one
crash victim seven Chinese engineers | author | asserts
crash killed.subset 7 | author | asserts | seven
crash victim two Germans | author | asserts
crash killed.subset 2 | author | asserts | two
crash victim four crew | author | asserts
crash killed.subset 4 | author | asserts | four
crash victim farmer | author | asserts
crash injured 1 | author | asserts | A farmer
kisimu date 2009 | author | asserts
kisimu victim another plane of the airline | author | asserts
kisimu place Kisimu | author | asserts
kisimu injured 12 | author | asserts

== blue-moon
date 2023-05-04
Four charged over Laventown bar killings as gang feud claims two more

PORT MARIA, May 4 - Four men appeared in court on Thursday charged with the murder of six people at a bar in Laventown last month, hours after gunmen shot dead two brothers in the same district in what police believe was a reprisal.

Kevon "Bigs" Alleyne, 28, Damian Roach, 23, and two 17-year-olds whose names cannot be published were remanded in custody by Magistrate Indra Maharaj at the Port Maria court. They were not called upon to plead. A fifth man, Jerome Pascall, was discharged after prosecutors said there was insufficient evidence against him.

Prosecutor Sita Gopaul told the court that Alleyne, the alleged leader of the Six Block gang, ordered the attack on the Blue Moon bar on April 15 because a rival drank there. Three of those who died had "nothing to do with any gang", she said. Defence attorney Wayne Sturge-Ali said his clients were at a wake in Arima Road and would deny the charges.

The brothers, Anton and Kyle Joseph, were killed in their car outside a bakery at about 5.30 a.m., Superintendent Roger Pierre told reporters. He said at least three men armed with assault rifles got out of a white Nissan and fired more than 40 rounds; a schoolgirl waiting for a bus was grazed in the arm. No one has been arrested.

A senior officer, who asked not to be named, said Kyle Joseph was a known associate of the Muslim gang, Six Block's bitter enemy. The brothers' mother, Merle, denied it. "My boys sold bread," she said. "They were killed because of the street they lived in."

The killings took the number of murders on the island this year to 203, according to police figures. The opposition blames National Security Minister Fitz Hinds-Carr, who on Wednesday said that the police "cannot be in every bar".

Last August two policemen and a prison officer were killed within a week. Pascall was also held over those murders but never charged.
-- gold
bar responsibility four men | unnamed | accuses
bar killed 6 | author | asserts | six
bar place bar in Laventown | author | asserts
bar date 2023-04 | author | asserts | last month
brothers perpetrator gunmen | author | asserts
brothers killed 2 | author | asserts | two
brothers victim brothers | author | asserts
brothers place same district | author | asserts
brothers date 2023-05-04 | author | asserts | Thursday
remand victim Kevon Alleyne | author | asserts | Kevon "Bigs" Alleyne
remand victim Damian Roach | author | asserts
remand victim two 17-year-olds | author | asserts
remand perpetrator Indra Maharaj | author | asserts
remand place Port Maria court | author | asserts
discharge released 1 | author | asserts | A fifth man
discharge victim Jerome Pascall | author | asserts
bar responsibility Kevon Alleyne | Sita Gopaul | accuses | Alleyne
bar place Blue Moon bar | author | asserts
bar date 2023-04-15 | author | asserts | April 15
bar killed.subset 3 | Sita Gopaul | asserts | Three
bar perpetrator clients | Wayne Sturge-Ali | denies | his clients
brothers victim Anton Joseph | Roger Pierre | asserts | Anton
brothers victim Kyle Joseph | Roger Pierre | asserts
brothers place bakery | Roger Pierre | asserts
brothers perpetrator three men | Roger Pierre | asserts
brothers weapon assault rifles | Roger Pierre | asserts
brothers victim schoolgirl | Roger Pierre | asserts
brothers injured 1 | Roger Pierre | asserts | a schoolgirl
brothers detained 0 | author | asserts | No one
murders killed 203 | police figures | asserts
murders place island | police figures | asserts
murders responsibility Fitz Hinds-Carr | opposition | blames
policemen date 2022-08 | author | asserts | Last August
policemen killed 3 | author | asserts | two policemen and a prison officer
policemen victim policemen | author | asserts
policemen victim prison officer | author | asserts

== car-ferry
date 2014-04-17
Car ferry sinks off Namdo with 460 aboard; captain under arrest

NAMDO, April 17 (Yonhap/agencies) - Divers fought strong currents on Thursday to reach a sunken car ferry in which 281 people, most of them pupils on a school trip, were still missing a day after it rolled over off the south coast.

The coast guard put the number of dead at nine on Thursday morning and raised it to 14 in the evening. It said 179 people had been rescued, among them the captain, Lee Joon-su, 69, who was arrested overnight on suspicion of negligence.

The Sewon left the port of Inchang on Tuesday night with 476 passengers and crew, its owner, Haejin Lines, first said. On Thursday the company gave the figure as 475. It blamed a submerged rock for the accident.

The head of the maritime academy, Professor Han Dong-gil, said no rock is marked on the route. He said the ship probably capsized because cargo that had not been tied down shifted when it turned too sharply. The helmsman, who is 26, told investigators that the rudder did not respond, a prosecutor said.

Passengers who survived said they had been told over loudspeakers to stay where they were. "By the time we were told to jump, the door was above our heads," said Kim Sung-mook, 37, a lorry driver, who broke two ribs.

Relatives at the harbour accused the government of losing hours. Safety Minister Kang Byung-ho denied that divers arrived late but apologised after his ministry had announced by mistake on Wednesday that 368 people were safe.

In 1993, the ferry Sohae sank in a storm not far from there. Two hundred and ninety-two people died.
-- gold
sinking date 2014-04-16 | author | asserts | a day after
sinking place south coast | author | asserts
sinking victim car ferry | author | asserts
sinking missing 281 | author | asserts
sinking victim pupils | author | asserts
sinking killed 9 | coast guard | asserts | nine
sinking killed 14 | coast guard | asserts
sinking released 179 | coast guard | asserts
arrest victim Lee Joon-su | author | asserts
arrest date 2014-04-16/2014-04-17 | author | asserts | overnight
sinking responsibility submerged rock | Haejin Lines | blames
sinking responsibility submerged rock | Han Dong-gil | denies | no rock
sinking responsibility cargo | Han Dong-gil | speculates
sinking responsibility rudder | helmsman | blames
sinking victim Kim Sung-mook | author | asserts
sinking responsibility government | relatives | accuses
sinking responsibility government | Kang Byung-ho | denies | divers arrived late
sohae date 1993 | author | asserts
sohae victim ferry Sohae | author | asserts
sohae killed 292 | author | asserts | Two hundred and ninety-two

== ridgeview
date 2023-11-15
Ridgeview High shooting: second student dies; 16-year-old suspect had been questioned in May

By Cal Hobbs, Staff Writer

RIDGEVIEW, Ga. - A 15-year-old sophomore shot in a hallway at Ridgeview High School on Monday died at Grady Memorial Hospital late Tuesday, bringing the death toll to two, Sheriff Donna Pruitt said Wednesday.

Aaliyah Simms had been on life support. Her algebra teacher, Robert Kessler, 39, was killed at the scene when he stepped between the gunman and his class, witnesses said. Six other people were wounded, two of them critically.

The suspect, a 16-year-old boy who transferred to the school in August, surrendered to a school resource officer in the gym about four minutes after the first shots, Pruitt said. He is charged as an adult with murder and is being held at a youth detention center in Gainesville. The Courier is not naming him.

Deputies found an AR-15-style rifle and three magazines in a stairwell. Investigators believe the boy brought the rifle to school in a guitar case, the sheriff said. She said his father, Wade Tillman, 44, bought it for him at Christmas.

Tillman was arrested Tuesday night at his home on Oak Hollow Road and faces two counts of involuntary manslaughter. "He had no idea what his son was planning," said his attorney, Marla Finch, who called the charges "grandstanding."

The FBI acknowledged Wednesday that agents had questioned the boy in May about threats posted on a gaming site. Pruitt said her office was never told. The bureau's Atlanta office disputed that, saying an email was sent to the county on May 23.

Students said the fire alarm went off before the shooting. "Everybody walked right out into it," junior Devon Ward said. Principal Ann Oakes said she could not confirm who had pulled the alarm.

In 2018, a former student wounded one girl with a pistol in the school's parking lot before turning the gun on himself.
-- gold
shooting place Ridgeview High School | Donna Pruitt | asserts
shooting date 2023-11-13 | Donna Pruitt | asserts | Monday
shooting victim 15-year-old sophomore | Donna Pruitt | asserts
shooting killed 2 | Donna Pruitt | asserts | two
shooting victim Aaliyah Simms | author | asserts
shooting victim Robert Kessler | witnesses | asserts
shooting injured 6 | author | asserts | Six
shooting injured.subset 2 | author | asserts | two
surrender perpetrator suspect | Donna Pruitt | asserts
surrender place gym | Donna Pruitt | asserts
shooting responsibility suspect | unnamed | accuses | He
detention place youth detention center in Gainesville | author | asserts
detention victim suspect | author | asserts | He
shooting weapon AR-15-style rifle | author | asserts
shooting perpetrator boy | investigators | speculates
shooting weapon rifle | investigators | speculates
arrest victim Wade Tillman | author | asserts | Tillman
arrest date 2023-11-14 | author | asserts | Tuesday night
arrest place Oak Hollow Road | author | asserts
shooting responsibility Wade Tillman | unnamed | accuses | Tillman
lot date 2018 | author | asserts
lot perpetrator former student | author | asserts
lot injured 1 | author | asserts | one
lot victim girl | author | asserts
lot weapon pistol | author | asserts
lot place school's parking lot | author | asserts

== cholera-camp
date 2018-10-05
Cholera kills 97 in flood-hit Borna camps, doctors' group says toll is far higher

MAIDARI (Reuters) - A cholera outbreak has killed at least 97 people and infected more than 3,100 in the northeast of the country since mid-August, the health ministry said on Friday, after floods drove tens of thousands into camps that were already full.

The medical charity Doctors Without Frontiers said the true number of deaths was closer to 200, because many patients died before reaching a clinic. "We bury eight or ten a day in Kukari alone," its coordinator, Ana Lindqvist, told Reuters.

Health Commissioner Salisu Kwaya called that figure "alarmist". He said only three people had died in the past week and that the outbreak was under control.

In Kukari camp, where 44 of the deaths occurred according to the ministry, residents blamed a contractor who they said had dug latrines a few metres from the wells. The contractor, Bama Works, denied responsibility and said that the flood of Sept. 2 had washed sewage into the water.

That flood, the worst in the state for 20 years, killed 31 people and left 62,000 homeless when the Yobe river burst its banks, according to the state emergency agency. Aid groups estimated the number of displaced at 90,000.

On Tuesday soldiers fired into the air to disperse people who were queuing for clean water in Kukari, wounding two women, a camp leader said. An army spokesman said nobody was hurt.

A similar outbreak in 2010 killed about 1,500 people across the region.
-- gold
outbreak killed 97.. | health ministry | asserts | at least 97
outbreak injured 3101.. | health ministry | asserts | more than 3,100
outbreak place northeast of the country | health ministry | asserts
outbreak date 2018-08/2018-10-05 | health ministry | asserts | since mid-August
outbreak killed 200 | Doctors Without Frontiers | asserts
outbreak killed 200 | Salisu Kwaya | denies | that figure
outbreak killed.subset 3 | Salisu Kwaya | asserts | three
outbreak killed.subset 44 | health ministry | asserts
outbreak place Kukari camp | health ministry | asserts
outbreak responsibility contractor | residents | blames
outbreak responsibility Bama Works | Bama Works | denies
outbreak responsibility flood | Bama Works | blames
flood date 2018-09-02 | author | asserts | Sept. 2
flood killed 31 | state emergency agency | asserts
flood displaced 62000 | state emergency agency | asserts
flood place Yobe river | state emergency agency | asserts
flood displaced 90000 | aid groups | speculates
shots perpetrator soldiers | camp leader | asserts
shots date 2018-10-02 | camp leader | asserts | Tuesday
shots place Kukari | camp leader | asserts
shots victim women | camp leader | asserts
shots injured 2 | camp leader | asserts | two
shots injured 0 | army spokesman | asserts | nobody
outbreak2010 date 2010 | author | asserts
outbreak2010 killed 1500 | author | asserts

== kutum-clinic
date 2024-02-20
Jet strikes building in Kutum; aid group and army differ over what was hit

EL FASHER, Feb 20 (Reuters) - An air strike on Monday evening destroyed a two-storey building in the Sudanese town of Kutum, killing at least 17 people, most of them patients of a maternity clinic, according to the aid group that ran it.

The army confirmed that its aircraft had carried out the raid but said the target was a weapons depot of the Rapid Support Forces. "There was no clinic at those coordinates," said Brigadier Nabil Osman, an army spokesman. He said 30 fighters had been killed, among them two field commanders.

Amel Health, which opened the clinic in 2021, rejected that account. Its director, Salma Idris, said that two bombs had gone through the roof of the delivery room and that six newborn babies were among the dead. "The only weapons we had were scalpels," she said by telephone.

A resident who lives across the street, however, said that armed men had unloaded crates in the yard of the building in the past week. He said he did not know what was in them.

The RSF, which seized Kutum in June 2023, said none of its members had died. It accused the air force of having bombed the town's water tower an hour earlier, leaving four guards wounded. The army did not comment on that charge.

Nurses at the general hospital said on Tuesday that they had treated 41 people and that three of them had died during the night, which would bring the toll to 20.

The United Nations, which had given the position of the clinic to both sides, called for an inquiry. A UN official in Port Sudan said it was too early to say whether the building had been used by fighters.

In August, a strike on a bus station in the same town killed 12 people. The army has never admitted that attack; the RSF said at the time that a drone had been used.
-- gold
strike date 2024-02-19 | Amel Health | asserts | Monday evening
strike place Kutum | Amel Health | asserts
strike victim two-storey building | Amel Health | asserts
strike killed 17.. | Amel Health | asserts | at least 17
strike victim patients of a maternity clinic | Amel Health | asserts
strike perpetrator army | army | confirms | its aircraft
strike happened yes | army | confirms | carried out the raid
strike weapon aircraft | army | confirms
strike victim weapons depot | army | asserts
strike killed 30 | Nabil Osman | asserts
strike victim fighters | Nabil Osman | asserts
strike killed.subset 2 | Nabil Osman | asserts | two
strike weapon two bombs | Salma Idris | asserts
strike killed.subset 6 | Salma Idris | asserts | six
strike victim newborn babies | Salma Idris | asserts
seizure perpetrator Rapid Support Forces | author | asserts | RSF
seizure place Kutum | author | asserts
seizure date 2023-06 | author | asserts | June 2023
strike killed.subset 0 | Rapid Support Forces | asserts | none
tower perpetrator air force | Rapid Support Forces | accuses
tower victim water tower | Rapid Support Forces | accuses
tower injured 4 | Rapid Support Forces | accuses | four
tower date 2024-02-19 | Rapid Support Forces | accuses | an hour earlier
strike injured 41 | nurses | asserts
strike killed.subset 3 | nurses | asserts | three
strike killed 20 | nurses | asserts
station date 2023-08 | author | asserts | August
station place bus station | author | asserts
station killed 12 | author | asserts
station weapon drone | Rapid Support Forces | asserts

== timber-road
date 2019-11-14
Nine guards die in ambush on timber road

BUTEMBO, Nov 14 - Rebels hidden in a banana grove opened fire on a convoy of 11 trucks in eastern Congo on Wednesday, killing nine park rangers and the driver of the first truck, a spokesman for the park said.

Three rangers were still missing on Thursday. "We hope they are hiding in the forest, but we fear that they have been taken," the spokesman, Jules Kavira, told AFP.

The attackers burned four of the trucks and made off with rifles, a radio and the drivers' telephones. A survivor, who was shot in the arm and walked 14 km to the mission at Lume, said there had been about 50 of them, some in army uniform. "They called to each other in Kinyarwanda," he said.

The local army commander, Colonel Aimé Ntumba, blamed the Allied Democratic Forces, a group of Ugandan origin. Two soldiers were also wounded when a patrol that went to the rangers' aid ran over a mine, he said. He denied reports that his men had waited three hours before they set out.

But the administrator of Beni territory, Donat Kibwana Paluku, said on local radio that the ambush was the work of a Mai-Mai militia which had demanded money from timber traders in October. "Everybody here knows who levies that tax," he said.

A man who introduced himself as the militia's secretary telephoned the same station to say that it had not been there. He accused soldiers of having sold the uniforms.

It was the worst attack on rangers since April 2018, when six were killed in an ambush near Lulimbi. That attack was also attributed to the Mai-Mai by the authorities; no one has been tried for it.

Traders said they would not use the road until further notice.
-- gold
ambush perpetrator rebels | Jules Kavira | asserts
ambush victim convoy of 11 trucks | Jules Kavira | asserts
ambush place eastern Congo | Jules Kavira | asserts
ambush date 2019-11-13 | Jules Kavira | asserts | Wednesday
ambush killed 10 | Jules Kavira | asserts | nine park rangers and the driver of the first truck
ambush victim park rangers | Jules Kavira | asserts
ambush victim driver of the first truck | Jules Kavira | asserts
ambush missing 3 | author | asserts | Three
ambush captive 3 | Jules Kavira | speculates | they
ambush perpetrator attackers | author | asserts
ambush victim four of the trucks | author | asserts
ambush injured 1 | author | asserts | A survivor
ambush perpetrator about 50 of them | survivor | asserts
ambush responsibility Allied Democratic Forces | Aimé Ntumba | blames
mine injured 2 | Aimé Ntumba | asserts | Two
mine victim soldiers | Aimé Ntumba | asserts
mine weapon mine | Aimé Ntumba | asserts
ambush responsibility Mai-Mai | Donat Kibwana Paluku | blames | Mai-Mai militia
ambush responsibility Mai-Mai | militia's secretary | denies | it
lulimbi date 2018-04 | author | asserts | April 2018
lulimbi killed 6 | author | asserts | six
lulimbi victim rangers | author | asserts
lulimbi place Lulimbi | author | asserts
lulimbi responsibility Mai-Mai | authorities | blames

== tank-farm
date 2023-05-05
Drones set fire to refinery near Krasnodar, owner says output is normal

MOSCOW, May 5 (Interfax-South) - Two drones hit a refinery in southern Russia during the night to Friday and set a storage tank on fire, the emergencies ministry said.

The fire in the village of Afipsky covered 400 square metres and was put out after five hours, it said. There were no casualties.

Regional governor Stanislav Berezin wrote on his channel that four drones took part and that two of them had been shot down by air defences over the Kuban river. A piece of wreckage fell on the roof of a kindergarten, he added. It was empty at the time.

YugNeft, the company that owns the plant, gave another version. A spokeswoman said a tank had caught fire "during maintenance", that nothing had been attacked and that output was normal. She later withdrew the first part of that statement and said the cause was being looked into. Two employees of the plant told a local news site that they had heard a motor and then an explosion. One welder was in hospital with burns, they said.

Kyiv did not claim responsibility. An adviser to Ukraine's president, Mykhailo Dorosh, wrote that "cigarettes are being smoked in dangerous places in Russia". But a source in the Ukrainian security service said the service had carried out the operation together with the navy. Moscow blamed Kyiv for the attack and called it an act of terrorism.

The Kremlin spokesman said that President Vladimir Putin had been informed.

It was the third attack on an oil installation in the region in a week. On Wednesday a fuel depot at Volna, near the bridge to Crimea, burned for a day after it was struck by a drone, and on Thursday the Ilsky refinery was attacked twice. Nobody was hurt in those attacks.
-- gold
afipsky weapon two drones | emergencies ministry | asserts
afipsky victim refinery | emergencies ministry | asserts
afipsky place southern Russia | emergencies ministry | asserts
afipsky date 2023-05-05 | emergencies ministry | asserts | the night to Friday
afipsky victim storage tank | emergencies ministry | asserts
afipsky place Afipsky | emergencies ministry | asserts
afipsky killed 0 | author | asserts | no casualties
afipsky injured 0 | author | asserts | no casualties
afipsky weapon four drones | Stanislav Berezin | asserts
afipsky victim roof of a kindergarten | Stanislav Berezin | asserts
afipsky happened no | YugNeft spokeswoman | denies | nothing had been attacked
afipsky injured 1 | employees of the plant | asserts | One welder
afipsky victim welder | employees of the plant | asserts
afipsky responsibility Ukrainian security service | source in the Ukrainian security service | claims-responsibility | the service
afipsky responsibility navy | source in the Ukrainian security service | claims-responsibility
afipsky responsibility Ukraine | Russia | blames | Kyiv
volna date 2023-05-03 | author | asserts | Wednesday
volna victim fuel depot | author | asserts
volna place Volna | author | asserts
volna weapon drone | author | asserts
ilsky date 2023-05-04 | author | asserts | Thursday
ilsky victim Ilsky refinery | author | asserts
volna injured 0 | author | asserts | Nobody was hurt
ilsky injured 0 | author | asserts | Nobody was hurt

== registry-queue
date 2011-09-07
Two groups say they sent bomber to Quetta as toll climbs to 31

QUETTA, Pakistan, Sept 7 (AP) - Naseem Bibi had sent her son to hold a place in the queue at the voters' registry. By the time she came with his breakfast there was no queue.

A suicide bomber blew himself up among some 200 people outside the office in Quetta shortly after eight on Wednesday morning. Police chief Ahsan Mahboob said 31 people had died, up from 24 reported earlier, and that more than 60 were wounded, ten of them critically. Her son, Adil, 19, was one of the dead.

"He was wearing a student's bag, and nobody searched him," said Ghulam Raza, a fruit seller who was thrown to the ground by the blast. The police chief put the weight of the bomb at eight kilos. A second vest was found in a drain nearby and made safe, he said.

Within hours the Pakistani Taliban claimed responsibility. Their spokesman, Ehsanullah Ehsan, said by telephone from an unknown place that the bombing was revenge for the arrest of three of their members in Quetta last week. In the afternoon, however, a statement that bore the name of Jundullah said one of its men, "the martyr Usman", had carried out the attack.

Officials said that both claims were being examined. Interior Minister Rehman Malik said he suspected neither of the two. "The hand behind this is across the border," he told the Senate, without naming a country. Afghanistan's embassy rejected what it called an insinuation.

The provincial government declared three days of mourning. Shops stayed shut, and some 300 relatives of the victims blocked the road to the airport with coffins until the evening.

In June, a car bomb outside a police school in Quetta killed 13 cadets. Jundullah said then that it had planted the bomb, but a court in August convicted two men who belonged to the Taliban.
-- gold
bombing perpetrator suicide bomber | author | asserts
bombing victim some 200 people | author | asserts
bombing place Quetta | author | asserts
bombing date 2011-09-07 | author | asserts | Wednesday
bombing killed 31 | Ahsan Mahboob | asserts
bombing killed 24 | unnamed | speculates
bombing injured 61.. | Ahsan Mahboob | asserts | more than 60
bombing injured.subset 10 | Ahsan Mahboob | asserts | ten
bombing victim Adil | author | asserts
bombing killed.subset 1 | author | asserts | one of the dead
bombing victim Ghulam Raza | author | asserts
bombing weapon bomb | Ahsan Mahboob | asserts
bombing responsibility Pakistani Taliban | Pakistani Taliban | claims-responsibility
arrests detained 3 | Ehsanullah Ehsan | asserts | three
arrests victim three of their members | Ehsanullah Ehsan | asserts
arrests place Quetta | Ehsanullah Ehsan | asserts
arrests date 2011-08-29/2011-09-04 | Ehsanullah Ehsan | asserts | last week
bombing responsibility Jundullah | Jundullah | claims-responsibility | one of its men
bombing perpetrator Usman | Jundullah | asserts
bombing responsibility Pakistani Taliban | Rehman Malik | doubts | neither of the two
bombing responsibility Jundullah | Rehman Malik | doubts | neither of the two
blockade perpetrator relatives of the victims | author | asserts
blockade place road to the airport | author | asserts
school date 2011-06 | author | asserts | June
school weapon car bomb | author | asserts
school place police school | author | asserts
school killed 13 | author | asserts
school victim cadets | author | asserts
school responsibility Jundullah | Jundullah | claims-responsibility | it
convictions detained 2 | author | asserts | two
convictions date 2011-08 | author | asserts | August

== seminary
date 2002-03-18
Commandos storm seminary, 22 hostages freed and three dead

MANILA, March 18 - 4:50 a.m. Soldiers of the Light Reaction unit stormed a Roman Catholic seminary near Isabela on Basilan island on Monday, ending a siege of six days. An army spokesman says 22 hostages are alive and all seven gunmen have been killed.

6:15 a.m. The bishop's office says it has a list of 25 people who were in the building when the gunmen came on Tuesday night. Three are unaccounted for.

7:30 a.m. General Ernesto Cardona confirms that three hostages are dead. "They were executed before we entered," he tells reporters at the gate. He gives their names as Father Luis Barrios, rector of the seminary, and two cooks.

8:40 a.m. A freed student contradicts the general. Joel Abad, 20, says the rector was hit by a bullet that came through the window after the soldiers blew in the door. "Nobody shot him on purpose. It was dark and they were all shooting," he says.

10:05 a.m. The gunmen belonged to the Abu Sayyaf group, according to the army. A negotiator, Amina Jalani, says they were former rebels of another movement who wanted jobs and that she had been promised two more days. The president's office denies that there was such a promise.

11:30 a.m. Two soldiers are being treated for shrapnel wounds, the military hospital in Zamboanga says. Earlier the army had said that its men suffered no casualties.

12:20 p.m. President Gloria Arroyo calls the raid "a clean operation" and says the army will now go after those who sent the men.

Background: Abu Sayyaf seized 20 people from the Dos Palmas resort in May last year and has held two American missionaries since then. In 2000 it took 21 hostages from a diving resort in Malaysia, most of whom were released for ransom, reportedly paid by Libya.
-- gold
raid perpetrator soldiers of the Light Reaction unit | author | asserts
raid place seminary | author | asserts
raid place Isabela | author | asserts
raid date 2002-03-18 | author | asserts | Monday
raid released 22 | army spokesman | asserts
raid killed 7 | army spokesman | asserts | seven
raid victim gunmen | army spokesman | asserts
siege captive 25 | bishop's office | asserts
siege date 2002-03-12 | bishop's office | asserts | Tuesday night
siege perpetrator gunmen | bishop's office | asserts
siege missing 3 | bishop's office | asserts | Three
siege killed 3 | Ernesto Cardona | confirms | three
siege victim Luis Barrios | Ernesto Cardona | asserts
siege victim two cooks | Ernesto Cardona | asserts
raid victim rector | Joel Abad | asserts
raid weapon bullet | Joel Abad | asserts
siege perpetrator Abu Sayyaf | army | asserts
siege perpetrator former rebels of another movement | Amina Jalani | asserts
raid injured 2 | military hospital | asserts | Two
raid victim soldiers | military hospital | asserts
raid injured 0 | army | asserts | no casualties
raid killed.subset 0 | army | asserts | no casualties
palmas perpetrator Abu Sayyaf | author | asserts
palmas captive 20 | author | asserts
palmas place Dos Palmas resort | author | asserts
palmas date 2001-05 | author | asserts | May last year
palmas captive.subset 2 | author | asserts | two
palmas victim American missionaries | author | asserts
malaysia date 2000 | author | asserts
malaysia perpetrator Abu Sayyaf | author | asserts | it
malaysia captive 21 | author | asserts
malaysia place diving resort in Malaysia | author | asserts

== orchard-line
date 2020-11-23
Georgian, Ossetian sides trade accusations over shots on orchard line

TBILISI, Nov 23 (Caucasus Wire) - Georgia and its breakaway region of South Ossetia on Monday accused each other of breaking the truce along the line that divides them, after the first deadly shooting there in more than a year.

The Georgian interior ministry said a policeman, Davit Gelashvili, was shot dead by a sniper as he walked along an orchard at the village of Kere on Sunday afternoon. It said the bullet came from an observation post on the Ossetian side. "This was a cold-blooded breach of the ceasefire," Interior Minister Vakhtang Gomelauri told a briefing.

Tskhinvali's security committee said the opposite. According to the committee, two Georgian policemen crossed the line and fired a rocket-propelled grenade at the post, and its guards "returned fire after one of their comrades was hurt in the neck". It said a group of five men was later seen dragging a body across the stream.

"They are telling fairy tales," Gomelauri said when asked about the grenade. He said Gelashvili had been alone and had carried nothing but a pistol.

The European Union monitoring mission said that it had heard of the incident from both sides at about the same time. Its head, Marek Sobczyk, confirmed that one Georgian was dead. He said his observers had been refused access to the post and therefore could not say who had opened fire. He added that they had counted 14 empty cartridge cases on the Georgian side.

Russia, which keeps troops in South Ossetia, said it was "seriously concerned" and held Tbilisi responsible. The United States called for restraint.

Villagers in Kere said that five farmers had been detained by Ossetian guards this autumn and that one of them, Zaza Gakheladze, had been shot in the leg before he was taken away. He is still being held, according to his wife. Tskhinvali says he opened fire first.
-- gold
shooting victim Davit Gelashvili | Georgian interior ministry | asserts
shooting killed 1 | Georgian interior ministry | asserts | a policeman
shooting perpetrator sniper | Georgian interior ministry | asserts
shooting place Kere | Georgian interior ministry | asserts
shooting date 2020-11-22 | Georgian interior ministry | asserts | Sunday afternoon
shooting weapon bullet | Georgian interior ministry | asserts
shooting responsibility South Ossetia | Georgia | accuses
shooting responsibility Georgia | South Ossetia | accuses
crossing perpetrator two Georgian policemen | security committee | asserts
crossing weapon rocket-propelled grenade | security committee | asserts
crossing victim post | security committee | asserts
crossing injured 1 | security committee | asserts | one of their comrades
shooting perpetrator guards | security committee | admits
crossing perpetrator two Georgian policemen | Vakhtang Gomelauri | denies | fairy tales
shooting killed 1 | Marek Sobczyk | confirms | one
shooting responsibility Georgia | Russia | blames | Tbilisi
detentions detained 5 | villagers in Kere | asserts | five
detentions victim farmers | villagers in Kere | asserts
detentions perpetrator Ossetian guards | villagers in Kere | asserts
detentions date 2020-09/2020-11 | villagers in Kere | asserts | this autumn
detentions victim Zaza Gakheladze | villagers in Kere | asserts
detentions injured 1 | villagers in Kere | asserts | shot in the leg
detentions captive 1 | his wife | asserts | He
detentions perpetrator Zaza Gakheladze | Tskhinvali | asserts | he

== squid-boats
date 2013-05-22
Filipino coastguards fired on us without warning, skipper says

KEELUNG, Taiwan, May 22 - The skipper of a Taiwanese fishing boat said on Wednesday that a Philippine patrol vessel had rammed his boat and then sprayed it with machine-gun fire, killing his cousin and wounding two Indonesian deckhands.

Hung Chi-chang, 61, spoke to reporters after the Kuang Yu 28 was towed into Keelung. He counted 53 bullet holes in the hull. "We were running away and they were still shooting," he said.

The incident took place on Monday in the Bashi Channel, some 170 nautical miles south-east of Taiwan, in waters that both countries claim.

The Philippine coastguard at first said that it knew of no shooting. On Tuesday it admitted that one of its crews had fired at the boat's engine, but spokesman Armand Balilo said the Taiwanese had tried to ram the patrol vessel and that the men acted in self-defence. He denied that the boat had been rammed. No Filipino was hurt, he said.

Taiwan's foreign ministry dismissed the explanation as "unacceptable" and demanded an apology. Premier Jiang Yi-huah said that prosecutors had found bullets of two calibres in the victim's body. He blamed the Philippine government, not only the crew, for the death.

The Kuang Yu 28 left port with a sister boat, whose crew of six is still in the hands of the Philippine navy at Basco. Manila says they were arrested for poaching; their families call it a kidnapping.

About 200 fishermen threw eggs at the Philippine office in Taipei on Wednesday. Three were led away by the police. President Benigno Aquino sent a personal envoy to Taipei, who was told at the airport that the foreign minister would not receive him.

The two sides have quarrelled over the channel for decades. In January 2006 a Taiwanese captain was shot dead there; four Filipinos were charged with his murder but never tried.
-- gold
shooting perpetrator Philippine patrol vessel | Hung Chi-chang | asserts
shooting victim Taiwanese fishing boat | Hung Chi-chang | asserts | his boat
shooting weapon machine-gun fire | Hung Chi-chang | asserts
shooting killed 1 | Hung Chi-chang | asserts | his cousin
shooting victim cousin | Hung Chi-chang | asserts
shooting injured 2 | Hung Chi-chang | asserts | two
shooting victim Indonesian deckhands | Hung Chi-chang | asserts
shooting date 2013-05-20 | author | asserts | Monday
shooting place Bashi Channel | author | asserts
shooting happened no | Philippine coastguard | denies | it knew of no shooting
shooting perpetrator Philippine coastguard | Philippine coastguard | admits | one of its crews
shooting victim boat's engine | Philippine coastguard | admits
shooting injured 0 | Armand Balilo | asserts | No Filipino was hurt
ramming perpetrator Taiwanese | Armand Balilo | asserts
ramming victim patrol vessel | Armand Balilo | asserts
ramming victim boat | Armand Balilo | denies
shooting weapon bullets of two calibres | Jiang Yi-huah | asserts
shooting responsibility Philippines | Jiang Yi-huah | blames | the Philippine government
arrest captive 6 | author | asserts | six
arrest victim crew | author | asserts
arrest perpetrator Philippine navy | author | asserts
arrest place Basco | author | asserts
arrest detained 6 | Philippines | asserts | they
eggs perpetrator 200 fishermen | author | asserts
eggs weapon eggs | author | asserts
eggs victim Philippine office | author | asserts
eggs place Taipei | author | asserts
eggs date 2013-05-22 | author | asserts | Wednesday
eggs detained 3 | author | asserts | Three
captain date 2006-01 | author | asserts | January 2006
captain victim Taiwanese captain | author | asserts
captain killed 1 | author | asserts | a Taiwanese captain
captain place Bashi Channel | author | asserts | there
captain detained 4 | author | asserts | four

== mill-at-tounga
date 2022-04-06
Survivors of Tounga say soldiers killed villagers for two days

SEGOU, Mali, April 6 - The men were called to the mill in groups of ten, Aminata Diallo says. From under a granary she counted seven groups. None came back.

Eight survivors who reached the town of Segou this week say that soldiers and white foreigners shot dead scores of people in the village of Tounga between March 27 and 29. The army tells another story. In a communiqué issued last Friday it said that its troops had "neutralised" 63 terrorists in a battle at Tounga and had seized motorcycles and rifles. It put its own losses at two killed and three wounded.

"There was no battle," said Diallo, 43, whose husband and two sons are among the dead. She said that there were indeed jihadists in the market when the helicopters came on the Sunday, about a dozen of them, and that most fled or died in the first hour.

Another witness, a teacher who asked not to be named, said he helped to bury 112 bodies in three pits. Some of the victims had their hands tied, he said. A group of relatives has drawn up a list with 180 names. Human Rights Front, which spoke to 27 people by telephone, believes at least 150 civilians were killed. It said soldiers had also taken away about 40 men to the barracks at Djenne.

Colonel Souleymane Traore, who speaks for the general staff, called these accounts "inventions of those who want to tarnish our army". He denied that any civilian had died at Tounga and that foreign fighters had taken part. France, whose troops are leaving the country, says that the foreigners are Russian mercenaries of the Wagner group. Moscow calls them instructors.

The United Nations mission said on Tuesday that it had asked to visit the village but had been kept away. The military prosecutor announced an inquiry.

The jihadists took control of Tounga in 2020. Last December they beheaded the chief of the village, whom they accused of talking to the army.
-- gold
killings perpetrator soldiers | survivors | asserts
killings perpetrator white foreigners | survivors | asserts
killings killed 40..99 | survivors | asserts | scores
killings place Tounga | survivors | asserts
killings date 2022-03-27/2022-03-29 | survivors | asserts | between March 27 and 29
battle perpetrator army | army | asserts | its troops
battle killed 63 | army | asserts
battle victim terrorists | army | asserts
battle place Tounga | army | asserts
battle killed.subset 2 | army | asserts | two
battle injured 3 | army | asserts | three
battle happened no | Aminata Diallo | denies | no battle
killings victim husband | author | asserts
killings victim two sons | author | asserts
killings weapon helicopters | Aminata Diallo | asserts
killings date 2022-03-27 | Aminata Diallo | asserts | the Sunday
killings killed 112 | teacher | asserts
killings killed 180 | group of relatives | asserts
killings killed 150.. | Human Rights Front | speculates | at least 150
killings victim civilians | Human Rights Front | speculates
removal perpetrator soldiers | Human Rights Front | asserts
removal detained 40 | Human Rights Front | asserts
removal place barracks at Djenne | Human Rights Front | asserts
killings killed 0 | Souleymane Traore | asserts | any civilian
killings perpetrator foreign fighters | Souleymane Traore | denies
killings perpetrator Wagner group | France | asserts | Russian mercenaries of the Wagner group
takeover perpetrator jihadists | author | asserts
takeover place Tounga | author | asserts
takeover date 2020 | author | asserts
beheading date 2021-12 | author | asserts | Last December
beheading perpetrator jihadists | author | asserts | they
beheading victim chief of the village | author | asserts
beheading killed 1 | author | asserts | the chief of the village

== tanker-at-anchor
date 2019-07-22
London and Tehran trade blame over tanker boarded in strait

DUBAI, July 22 (Gulf Press) - Britain said on Monday that masked Iranian troops who came down ropes from a helicopter had seized one of its tankers in the Strait of Hormuz, and called the act "state piracy". Iran said the ship had run over a fishing boat and ignored its distress call.

The Stena Corvo, with 23 seamen on board, was stopped on Friday evening. Its owners said it had been in international waters and that they had lost contact with the crew two hours later.

Foreign Secretary Jeremy Hale told parliament that the navy had warned the Iranians by radio but its frigate was an hour away. "They knew exactly what they were doing," he said. He did not rule out sanctions.

The Revolutionary Guards released a film of the boarding. Their spokesman, General Ramezan Sharifi, said that the tanker was being held at Bandar Abbas and that two of the fishermen had been injured. The British government said it had seen no evidence of any collision.

A diplomat in Oman who has spoken to both sides said that he believed the seizure was an answer to the capture of an Iranian tanker by Royal Marines off Gibraltar on July 4. Iranian officials deny that.

India, which has 18 citizens among the crew, asked for their release. Their families said they had been allowed one telephone call. Shipping companies said three other vessels had been harassed by speedboats in the past week; in one case shots were fired, but nobody was hurt.

In June, two tankers were damaged by explosions in the Gulf of Oman. Washington blamed limpet mines laid by the Guards. Tehran rejected the charge.
-- gold
seizure perpetrator Iran | Britain | asserts | masked Iranian troops
seizure victim tankers | Britain | asserts | one of its tankers
seizure place Strait of Hormuz | Britain | asserts
seizure weapon helicopter | Britain | asserts
collision victim fishing boat | Iran | asserts
seizure victim Stena Corvo | author | asserts
seizure captive 23 | author | asserts
seizure victim seamen | author | asserts
seizure date 2019-07-19 | author | asserts | Friday evening
seizure place international waters | owners | asserts
seizure place Bandar Abbas | Ramezan Sharifi | asserts
collision injured 2 | Ramezan Sharifi | asserts | two
collision victim fishermen | Ramezan Sharifi | asserts
collision happened no | Britain | doubts | any collision
gibraltar victim Iranian tanker | diplomat in Oman | asserts
gibraltar perpetrator Royal Marines | diplomat in Oman | asserts
gibraltar place Gibraltar | diplomat in Oman | asserts
gibraltar date 2019-07-04 | diplomat in Oman | asserts | July 4
seizure captive.subset 18 | author | asserts
harassment victim three other vessels | shipping companies | asserts
harassment perpetrator speedboats | shipping companies | asserts
harassment injured 0 | shipping companies | asserts | nobody was hurt
oman date 2019-06 | author | asserts | June
oman victim tankers | author | asserts
oman place Gulf of Oman | author | asserts
oman weapon explosions | author | asserts
oman weapon limpet mines | United States | blames
oman responsibility Revolutionary Guards | United States | blames | Guards
oman responsibility Revolutionary Guards | Iran | denies | the charge

== well-of-bodies
date 2023-04-24
Villagers tell of killings in Karma; Burkina army says it was elsewhere

OUAGADOUGOU, April 24 - Men in army uniform shot dead at least 60 civilians in the village of Karma in northern Burkina Faso, a prosecutor said on Sunday, and survivors put the number at more than twice that.

Prosecutor Lamine Kabore said gendarmes in the town of Ouahigouya had informed him of the massacre, which took place on Thursday. The wounded were taken to the regional hospital, he said.

"They came on motorcycles and pick-ups early in the morning, a hundred of them or more," said a farmer who hid in a millet store. He counted 83 bodies in one courtyard, among them 20 children. His brother and two nephews were killed.

The general staff in the capital said in a statement that it had opened an inquiry into "allegations". It denied that any unit had been in Karma last Thursday and suggested that the attackers were terrorists in stolen uniforms. A security source, however, told Radio Omega that a column of volunteers and soldiers had left Ouahigouya before dawn after eight of its men died in an ambush near Aorema on the previous Saturday.

A group that documents violence against civilians, CISC, published the names of 136 victims on Monday. Its leader, Daouda Diallo, blamed the rapid intervention battalion. "The people recognised the vehicles," he said.

Amnesty International said that it had spoken to nine survivors and that their accounts were consistent. The government spokesman did not answer calls.

Forty soldiers and civilian auxiliaries were killed in Aorema a week ago in an attack claimed by no one, according to the regional governor. In November 2021, jihadists overran the gendarmerie post at Inata and killed 57 people.
-- gold
karma perpetrator men in army uniform | Lamine Kabore | asserts
karma killed 60.. | Lamine Kabore | asserts | at least 60
karma victim civilians | Lamine Kabore | asserts
karma place Karma | Lamine Kabore | asserts
karma killed 121.. | survivors | asserts | more than twice that
karma date 2023-04-20 | Lamine Kabore | asserts | Thursday
karma perpetrator a hundred of them | farmer | asserts
karma weapon motorcycles | farmer | asserts
karma killed 83 | farmer | asserts
karma killed.subset 20 | farmer | asserts
karma victim children | farmer | asserts
karma killed.subset 3 | author | asserts | His brother and two nephews
karma victim brother | author | asserts
karma victim nephews | author | asserts
karma perpetrator army | general staff | denies | any unit
karma perpetrator terrorists | general staff | speculates
ambush killed 8 | security source | asserts | eight
ambush victim men | security source | asserts
ambush place Aorema | security source | asserts
ambush date 2023-04-15 | security source | asserts | the previous Saturday
karma killed 136 | CISC | asserts
karma responsibility rapid intervention battalion | Daouda Diallo | blames
ambush killed 40 | regional governor | asserts | Forty
ambush victim soldiers | regional governor | asserts
ambush victim civilian auxiliaries | regional governor | asserts
inata date 2021-11 | author | asserts | November 2021
inata perpetrator jihadists | author | asserts
inata place Inata | author | asserts
inata victim gendarmerie post | author | asserts
inata killed 57 | author | asserts

== checkpoint-brief
date 2016-08-10
Five police dead as bomber rams checkpoint east of Hassa

HASSA - A man driving a bakery van packed with explosives blew it up at a police checkpoint on the Damir road shortly before noon yesterday, killing five officers and a truck driver who was waiting to be searched.

Eleven people were hurt, two of whom lost limbs, Dr. Samira Toum of the Hassa General Hospital told this newspaper. A sixth policeman died on the operating table, she said later.

Provincial police commander Fawzi Adel said his men had opened fire on the van when it did not slow down. "They saved the market," he said. The crater was three metres wide and windows broke a kilometre away.

Responsibility was claimed by two groups. In a message to a news site the Brigades of the East named the bomber as Abu Talha. An hour later Islamic State said on its own channel that one of its soldiers had done it. Mr. Adel said he gave more credit to the first.

The owner of the van, a baker from Damir, was taken from his house in the evening. His wife said that the van had been stolen on Sunday and that he had told the police so. Mr. Adel confirmed the report of the theft but said the man would be kept until Friday.

It was the second attack on the road this month. On Aug. 1 gunmen in a white car shot dead a judge, Nabil Omran, and wounded his guard 3 km from the same checkpoint. The Brigades admitted that killing. Nobody has been arrested for it.
-- gold
bombing weapon bakery van | author | asserts
bombing weapon explosives | author | asserts
bombing place police checkpoint | author | asserts
bombing date 2016-08-09 | author | asserts | yesterday
bombing perpetrator man | author | asserts
bombing killed 6 | author | asserts | five officers and a truck driver
bombing victim officers | author | asserts
bombing victim truck driver | author | asserts
bombing injured 11 | Samira Toum | asserts | Eleven
bombing injured.subset 2 | Samira Toum | asserts | two
bombing killed.subset 1 | Samira Toum | asserts | A sixth policeman
bombing responsibility Brigades of the East | Brigades of the East | claims-responsibility
bombing perpetrator Abu Talha | Brigades of the East | asserts
bombing responsibility Islamic State | Islamic State | claims-responsibility
arrest victim owner of the van | author | asserts
arrest detained 1 | author | asserts | The owner of the van
arrest place his house | author | asserts
arrest date 2016-08-09 | author | asserts | in the evening
theft date 2016-08-07 | his wife | asserts | Sunday
theft victim van | his wife | asserts
judge date 2016-08-01 | author | asserts | Aug. 1
judge perpetrator gunmen | author | asserts
judge victim Nabil Omran | author | asserts
judge killed 1 | author | asserts | a judge
judge victim guard | author | asserts
judge injured 1 | author | asserts | his guard
judge responsibility Brigades of the East | Brigades of the East | admits | The Brigades

== quarry-gunmen
date 2021-06-21
Quarry workers freed in Zamfara after gun battle; police and families differ on dead

GUSAU, Nigeria, June 21 - Nigerian soldiers freed 31 quarry workers on Sunday after a gun battle with the bandits who had held them in a forest for 12 days, the state police said.

Police spokesman Mohammed Shehu said four of the kidnappers were killed and the rest "escaped with bullet wounds". No worker was harmed, he said.

Relatives waiting at a clinic in Gusau gave a different account. They said three of the captives had died, two of them in the crossfire and one of thirst a week earlier. "My son is under a blanket in that room," said Hauwa Bello. A doctor there confirmed that he had received three bodies but would not say how the men died.

The workers, among them two Chinese engineers, were seized on June 8 when men on some 40 motorcycles raided the quarry near Maradun, shot a watchman dead and burned two lorries. One engineer told the Chinese news agency Xinhua that their guards quarrelled about the ransom every night. China's embassy thanked the army and did not comment on the ransom. A local chief said 30 million naira had been handed over on Friday; the governor's office denied it.

The governor, Bello Matawalle, accused unnamed politicians of paying bandits to discredit him.

In February some 300 girls were abducted from a boarding school at Jangebe in the same state. They were released after four days.
-- gold
rescue perpetrator Nigerian soldiers | state police | asserts
rescue released 31 | state police | asserts
rescue victim quarry workers | state police | asserts
rescue date 2021-06-20 | state police | asserts | Sunday
rescue place forest | state police | asserts
rescue killed 4 | Mohammed Shehu | asserts | four
rescue victim kidnappers | Mohammed Shehu | asserts
rescue injured 0 | Mohammed Shehu | asserts | No worker
rescue killed 3 | relatives | asserts | three
rescue killed.subset 2 | relatives | asserts | two
rescue killed.subset 1 | relatives | asserts | one
rescue killed 3 | doctor | confirms | three bodies
raid victim workers | author | asserts
raid victim Chinese engineers | author | asserts
raid captive.subset 2 | author | asserts | two
raid date 2021-06-08 | author | asserts | June 8
raid perpetrator men on some 40 motorcycles | author | asserts
raid place quarry near Maradun | author | asserts
raid killed 1 | author | asserts | a watchman
raid victim watchman | author | asserts
raid victim lorries | author | asserts
raid captive 31 | state police | asserts
raid perpetrator bandits | state police | asserts
girls date 2021-02 | author | asserts | February
girls captive 300 | author | asserts | some 300
girls victim girls | author | asserts
girls place boarding school at Jangebe | author | asserts
girls released 300 | author | asserts | They

== convoy-at-semera
date 2022-01-29
Drone hits aid trucks in Afar, rebels accuse Ethiopian air force

ADDIS ABABA, Jan 29 (Horn Wire) - A drone strike on a column of aid trucks in Ethiopia's Afar region killed at least 12 drivers and wounded 20 others on Friday, the regional health bureau said.

Tigrayan rebels, who are fighting the federal government, accused its air force of the attack. "They bombed wheat," rebel spokesman Getachew Reda wrote on Twitter. He said nine lorries were destroyed.

The government said it had no aircraft over Afar that day. Its communication minister, Legesse Tulu, blamed the rebels themselves, who he said had shelled the road with mortars from the hills of Abala. He put the number of dead at four.

A driver who survived, Mesfin Alemu, told Horn Wire by telephone from a hospital in Semera that he had heard a buzzing before the first explosion. "Then the lorry in front of me was gone," he said. He had seen no shells.

The World Food Programme said the trucks had been hired by it and had all the permits. It has suspended deliveries. The agency's director, David Beasley, said that whoever did this had attacked children.

The African Union's envoy asked both sides for an investigation. On Thursday he had said that the truce agreed in December was holding.

Aid workers said the road had been attacked before: on Jan. 7 an air strike on a camp for displaced people in Dedebit killed 56 people, and in October a driver was shot at a checkpoint manned by a militia that supports the government.
-- gold
strike weapon drone | regional health bureau | asserts
strike victim column of aid trucks | regional health bureau | asserts
strike place Afar region | regional health bureau | asserts
strike killed 12.. | regional health bureau | asserts | at least 12
strike victim drivers | regional health bureau | asserts
strike injured 20 | regional health bureau | asserts
strike date 2022-01-28 | regional health bureau | asserts | Friday
strike responsibility air force | Tigrayan rebels | accuses
strike victim lorries | Getachew Reda | asserts
strike perpetrator air force | government | denies | no aircraft
strike responsibility Tigrayan rebels | Legesse Tulu | blames | the rebels themselves
strike weapon mortars | Legesse Tulu | asserts
strike killed 4 | Legesse Tulu | asserts | four
strike weapon shells | Mesfin Alemu | denies
camp date 2022-01-07 | aid workers | asserts | Jan. 7
camp victim camp for displaced people | aid workers | asserts
camp place Dedebit | aid workers | asserts
camp killed 56 | aid workers | asserts
camp weapon air strike | aid workers | asserts
driver date 2021-10 | aid workers | asserts | October
driver victim driver | aid workers | asserts
driver injured 1 | aid workers | asserts | a driver
driver place checkpoint | aid workers | asserts

== fort-at-dawn
date 2009-10-05
How many died at Fort Kelm? Two armies count

The sun was not yet over the ridge when the first grenade fell into the kitchen of Fort Kelm. By nine o'clock the Americans had called in helicopters and the valley was burning, said Private Joel Ames, who was carried out with a splinter in his hip.

Eight American and two Afghan soldiers were killed in the attack on Saturday, the alliance said in Kabul on Sunday. It was the bloodiest day for foreign troops in the east since nine Americans died at Wanat in July last year.

A Taliban spokesman, Zabihullah Mujahid, claimed that 35 foreigners had been killed and that the fort had been taken. The provincial police chief, Mohammad Qasim, said neither was true. According to him about 300 insurgents took part, most of them from the other side of the border, and more than 100 of them fell. The alliance did not give an estimate of enemy losses.

Eleven Afghan policemen were captured during the fighting, Qasim said. Mujahid said the Taliban held 35 policemen and that their fate would be decided by a council. Villagers told a local reporter that they had seen some of them hanged from a mulberry tree; this could not be confirmed.

The alliance's commander, General Stan McRae, called the defence heroic but said that he would close such outposts. "We were leaving anyway," said Ames.

The shelling of a wedding by American guns near the same fort in July was one of the reasons for the assault, an elder of the Kushtoz clan said. At least 15 guests died then; the Americans said at the time that they had fired at mortar crews.
-- gold
attack weapon grenade | Joel Ames | asserts
attack place Fort Kelm | Joel Ames | asserts
attack injured 1 | author | asserts | Private Joel Ames
attack killed 10 | alliance | asserts | Eight American and two Afghan soldiers
attack victim American and two Afghan soldiers | alliance | asserts
attack date 2009-10-03 | alliance | asserts | Saturday
wanat killed 9 | author | asserts | nine
wanat victim Americans | author | asserts
wanat place Wanat | author | asserts
wanat date 2008-07 | author | asserts | July last year
attack killed 35 | Zabihullah Mujahid | asserts
attack victim foreigners | Zabihullah Mujahid | asserts
attack killed 35 | Mohammad Qasim | denies | neither was true
attack perpetrator insurgents | Mohammad Qasim | asserts
attack killed.subset 101.. | Mohammad Qasim | asserts | more than 100
attack captive 11 | Mohammad Qasim | asserts | Eleven
attack victim Afghan policemen | Mohammad Qasim | asserts
attack captive 35 | Zabihullah Mujahid | asserts
hanging victim some of them | villagers | asserts
wedding weapon American guns | elder of the Kushtoz clan | asserts
wedding victim wedding | elder of the Kushtoz clan | asserts
wedding date 2009-07 | elder of the Kushtoz clan | asserts | July
wedding killed 15.. | author | asserts | At least 15
wedding victim guests | author | asserts
wedding perpetrator Americans | Americans | admits
