# Short articles of our own with the claims that a careful reader finds in them, for tools/score (task
# stories). Rules were written with these in sight; unseen.story was never looked at while tuning.
# Form:   == id / date of the article / text / -- gold / INCIDENT slot value | holder | stance
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
