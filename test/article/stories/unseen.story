# The half of our own articles that nobody looked at while rules were written; see seen.story for the
# form. Only the score of the whole file is to be read, never what is missed in it.

== power-station
date 2024-02-07
Drones hit power station near Orlov, two engineers hurt

ORLOV, Feb 7 - Drones struck a power station near Orlov overnight, injuring two engineers and leaving the city without electricity, the regional governor said on Wednesday.

Governor Maksim Hrek said six drones had been used in the attack and that air defences shot down four of them. "The station was hit twice," he wrote on his channel.

The Kestrian army claimed responsibility for the strike. A spokesman said the station had supplied a tank factory.

Hrek denied this. There was no tank factory in the city, he said, and accused Kestria of waging war on hospitals.

A doctor at Orlov's main hospital told Reuters that the injured men had been discharged. The governor's office later said that a third man, a guard, was missing.
-- gold
strike weapon drones | Maksim Hrek | asserts
strike victim power station | Maksim Hrek | asserts
strike place Orlov | Maksim Hrek | asserts
strike injured 2 | Maksim Hrek | asserts
strike victim engineers | Maksim Hrek | asserts
strike weapon six drones | Maksim Hrek | asserts
strike responsibility Kestrian army | Kestrian army | claims-responsibility
strike missing 1 | governor's office | asserts
strike victim guard | governor's office | asserts

== tourists
date 2023-07-31
Kidnappers of hikers demand ransom, family says

MARANGO, July 31 - The family of two Danish hikers kidnapped in northern Marango has received a demand for a million dollars, the hikers' father said on Monday.

Henrik and Lise Dahl were seized on July 22 by men with rifles while they were camping near Lake Soro. Their guide, who escaped, said there were seven kidnappers.

The interior minister said he suspected a gang of cattle thieves. Local newspapers have blamed the rebels of the Soro Front, but the Front's spokesman, Major Abel Kito, denied that it had anything to do with the abduction. He said the Front was looking for the couple itself.

Police arrested four villagers on Sunday. They were released after questioning.

Two Belgian nurses were held in the same area for 40 days in 2021.
-- gold
kidnap victim Danish hikers | hikers' father | asserts
kidnap captive 2 | hikers' father | asserts
kidnap place northern Marango | hikers' father | asserts
kidnap victim Henrik Dahl | author | asserts
kidnap victim Lise Dahl | author | asserts
kidnap date 2023-07-22 | author | asserts
kidnap perpetrator men | author | asserts
kidnap weapon rifles | author | asserts
kidnap place Lake Soro | author | asserts
kidnap perpetrator seven kidnappers | guide | asserts
kidnap responsibility gang of cattle thieves | interior minister | speculates
kidnap responsibility Soro Front | local newspapers | blames
kidnap responsibility Soro Front | Abel Kito | denies
arrests perpetrator police | author | asserts
arrests detained 4 | author | asserts
arrests victim villagers | author | asserts
arrests date 2023-07-30 | author | asserts
arrests released 4 | author | asserts
nurses victim Belgian nurses | author | asserts
nurses captive 2 | author | asserts
nurses date 2021 | author | asserts

== stadium
date 2022-10-10
Interior ministry revises toll of stadium crush to 88

PORT LUMI, Oct 10 - At least 88 people died in a crush at the national stadium in Port Lumi on Saturday, the interior ministry said on Monday, revising an earlier figure of 102.

The ministry said some of the dead had been counted in two hospitals. More than 200 people were injured.

Survivors said the crush began when police fired tear gas into the stands. "They fired at us and the gates were locked," said Sami Dorn, a student.

The police denied firing gas inside the stadium. Commissioner Ela Raman said officers had fired two canisters in the car park and blamed the organisers for selling too many tickets.

The football federation rejected the accusation. It said 31,000 tickets were sold for 38,000 seats.

Fans set fire to a police station on Sunday night; nobody was hurt.
-- gold
crush killed 88.. | interior ministry | asserts
crush place national stadium | interior ministry | asserts
crush date 2022-10-08 | interior ministry | asserts
crush killed 102 | interior ministry | asserts
crush injured 201.. | author | asserts
crush perpetrator police | survivors | asserts
crush weapon tear gas | survivors | asserts
crush perpetrator police | police | denies
crush responsibility organisers | Ela Raman | blames
crush responsibility football federation | football federation | denies
arson perpetrator fans | author | asserts
arson victim police station | author | asserts
arson date 2022-10-09 | author | asserts
arson injured 0 | author | asserts

== patrol-boat
date 2021-05-19
Navies clash off Cape Dorn, each says the other fired first

CAPE DORN, May 19 - Warships of Ardania and Belmark exchanged fire off Cape Dorn on Tuesday and an Ardanian patrol boat sank, both sides said.

Ardania's navy said a Belmark frigate had rammed and then shelled the boat, killing four sailors. Nine others were rescued by a fishing trawler, it said.

Belmark said the boat had fired on the frigate without warning and wounded one of its officers. "Our captain defended his ship," Defence Minister Carla Weiss said.

The skipper of the trawler told Ardanian television that he had seen the frigate open fire. He said he picked up ten men, one of whom died on the way to port.

The two countries fought a war over the cape in 1983 in which about 900 people were killed.
-- gold
clash victim patrol boat | both sides | asserts
clash place Cape Dorn | both sides | asserts
clash date 2021-05-18 | both sides | asserts
clash perpetrator Belmark frigate | Ardania's navy | asserts
clash killed 4 | Ardania's navy | asserts
clash victim sailors | Ardania's navy | asserts
clash perpetrator patrol boat | Belmark | asserts
clash injured 1 | Belmark | asserts
clash victim officer | Belmark | asserts
clash perpetrator frigate | skipper | asserts
clash killed 1 | skipper | asserts
war1983 date 1983 | author | asserts
war1983 killed 900 | author | asserts
war1983 place Cape Dorn | author | asserts

== cathedral
date 2020-12-28
Suicide bomber kills 16 outside cathedral in Tal Hadar

TAL HADAR, Dec 28 - A suicide bomber blew himself up outside the Armenian cathedral in Tal Hadar during mass on Sunday, killing 16 worshippers and wounding 53, the health ministry said.

The bomber was stopped by a guard at the gate, Bishop Garen Tulian told reporters. "That guard saved hundreds of people," he said.

The Lions of the Desert, a group allied to al Qaeda, said in a statement posted on the internet that one of its men had carried out the attack. An intelligence officer, who declined to be identified, said he doubted the claim and that the explosives pointed to the Army of Dust.

The Army of Dust has bombed four churches since August. It denied any involvement in Sunday's attack.

Police said they had detained the bomber's two brothers.
-- gold
bombing perpetrator suicide bomber | health ministry | asserts
bombing place Armenian cathedral | health ministry | asserts
bombing date 2020-12-27 | health ministry | asserts
bombing killed 16 | health ministry | asserts
bombing victim worshippers | health ministry | asserts
bombing injured 53 | health ministry | asserts
bombing responsibility Lions of the Desert | Lions of the Desert | claims-responsibility
bombing responsibility Lions of the Desert | intelligence officer | doubts
bombing responsibility Army of Dust | intelligence officer | speculates
bombing responsibility Army of Dust | Army of Dust | denies
churches perpetrator Army of Dust | author | asserts
churches victim four churches | author | asserts
churches date 2020-08-01/2020-12-28 | author | asserts
arrests perpetrator police | police | asserts
arrests detained 2 | police | asserts
arrests victim bomber's two brothers | police | asserts

== general-strike
date 2019-11-22
Two dead as general strike turns violent in Palencia

PALENCIA, Nov 22 - A general strike against fuel prices turned violent in Palencia on Thursday and two people were shot dead, hospital sources said.

The dead were a 17-year-old schoolboy and a street vendor, according to the sources. The opposition said soldiers had killed them. "They fired from the roof of the bank," opposition leader Nadia Farouk said.

The defence ministry said no soldiers had been deployed in the city and that armed gangs had mixed with the strikers. But video shown by a local channel appeared to show troops on the bank's roof.

Police said 130 people were arrested and 14 officers were hurt. The trade union federation said 600 of its members were in detention.

Strikers also burned three petrol stations and blocked the road to the airport.
-- gold
shooting killed 2 | hospital sources | asserts
shooting place Palencia | hospital sources | asserts
shooting date 2019-11-21 | hospital sources | asserts
shooting victim schoolboy | hospital sources | asserts
shooting victim street vendor | hospital sources | asserts
shooting perpetrator soldiers | opposition | asserts
shooting perpetrator soldiers | defence ministry | denies
shooting perpetrator armed gangs | defence ministry | asserts
shooting perpetrator troops | local channel | speculates
arrests detained 130 | police | asserts
strike injured 14 | police | asserts
strike victim officers | police | asserts
arrests detained 600 | trade union federation | asserts
strike perpetrator strikers | author | asserts
strike victim three petrol stations | author | asserts

== crash
date 2018-08-06
Cargo plane crashes in Sorn hills, crew of five killed

SORN, Aug 6 - A cargo plane crashed in bad weather in the Sorn hills on Sunday, killing all five people on board, the civil aviation authority said.

The Antonov-12, which belonged to the Polar Lift company, was carrying mining equipment from Tark to Sorn. It hit a ridge 8 km from the runway, the authority's chief inspector, Lena Voss, said.

A shepherd who found the wreck said he had seen fire on the left wing before the plane came down. Rebels of the Hill People's Army said on their radio that they had shot it down with a missile.

Voss dismissed the rebels' claim. "There is no trace of a missile," she said. The company said it did not rule out an engine fire.

In March a passenger plane of the same company made an emergency landing in Tark with one engine burning; 12 passengers were slightly hurt.
-- gold
crash victim cargo plane | civil aviation authority | asserts
crash place Sorn hills | civil aviation authority | asserts
crash date 2018-08-05 | civil aviation authority | asserts
crash killed 5 | civil aviation authority | asserts
crash victim Antonov-12 | author | asserts
crash responsibility Hill People's Army | Hill People's Army | claims-responsibility
crash weapon missile | Hill People's Army | asserts
crash responsibility Hill People's Army | Lena Voss | denies
crash weapon missile | Lena Voss | denies
landing date 2018-03 | author | asserts
landing place Tark | author | asserts
landing injured 12 | author | asserts
landing victim passengers | author | asserts

== coup
date 2017-04-03
Officers arrest president in Bassa, deny it is a coup

BASSA, April 3 - Army officers arrested President Louis Amari in the capital Bassa early on Monday and closed the airport, a member of his family said.

Amari's brother said about 30 soldiers came to the palace at three in the morning and took the president away in an armoured car. Two palace guards who resisted were shot dead, he said.

A colonel who read a statement on state radio, Simon Tye, denied that the army had staged a coup. The president had been "placed under protection" because of threats against his life, he said. He did not mention the guards.

The regional bloc demanded that Amari be freed. A diplomat said 12 ministers had also been detained; the foreign minister, reached in Paris, spoke of the whole cabinet.

Amari himself seized power in 2009 when he overthrew General Paul Issou.
-- gold
arrest perpetrator army officers | member of his family | asserts
arrest victim Louis Amari | member of his family | asserts
arrest place Bassa | member of his family | asserts
arrest date 2017-04-03 | member of his family | asserts
arrest perpetrator 30 soldiers | Amari's brother | asserts
arrest place palace | Amari's brother | asserts
guards killed 2 | Amari's brother | asserts
guards victim palace guards | Amari's brother | asserts
arrest happened no | Simon Tye | denies
ministers detained 12 | diplomat | asserts
ministers victim ministers | diplomat | asserts
coup2009 perpetrator Louis Amari | author | asserts
coup2009 victim Paul Issou | author | asserts
coup2009 date 2009 | author | asserts

== pipeline
date 2016-09-13
Oil flow halted after pipeline blown up in Delta

KOROMA, Sept 13 - Attackers blew up an oil pipeline in the Koroma delta late on Monday, forcing Nordoil to halt exports from its Brass terminal, the company said.

A Nordoil spokeswoman said nobody was injured in the explosion. Villagers told a Reuters reporter that a night watchman had been killed.

The Delta Vigilantes claimed responsibility in an e-mail. The group, which blew up three pipelines in June, said it would attack every week until the army left the delta.

But the governor, Victor Obi, blamed oil thieves. He said the Vigilantes "claim everything, even the rain".

The army said it had killed six militants in a gunfight near the pipeline on Tuesday. The Vigilantes said none of their men had died and that the six were fishermen.
-- gold
pipeline perpetrator attackers | Nordoil | asserts
pipeline victim oil pipeline | Nordoil | asserts
pipeline place Koroma delta | Nordoil | asserts
pipeline date 2016-09-12 | Nordoil | asserts
pipeline injured 0 | Nordoil spokeswoman | asserts
pipeline killed 1 | villagers | asserts
pipeline victim night watchman | villagers | asserts
pipeline responsibility Delta Vigilantes | Delta Vigilantes | claims-responsibility
pipeline responsibility oil thieves | Victor Obi | blames
june perpetrator Delta Vigilantes | author | asserts
june victim three pipelines | author | asserts
june date 2016-06 | author | asserts
gunfight perpetrator army | army | asserts
gunfight killed 6 | army | asserts
gunfight victim militants | army | asserts
gunfight date 2016-09-13 | army | asserts
gunfight killed 0 | Delta Vigilantes | asserts
gunfight victim fishermen | Delta Vigilantes | asserts

== school
date 2015-10-20
Boy kills teacher with crossbow at school in Halden

HALDEN, Oct 20 - A 14-year-old boy armed with a crossbow and a knife killed a teacher and wounded four people at a school in Halden on Tuesday before he was overpowered, police said.

Police spokeswoman Inga Dahl said the boy entered a classroom at 9.15 a.m. and shot at a language teacher, who escaped. A history teacher who came to help her was stabbed in the chest and died at once.

Two pupils and two other teachers were hurt, none of them seriously. A gym teacher talked to the boy until he put down his weapons, the headmaster said.

Some newspapers reported that the boy had acted with a friend. Dahl said that was not true. She said the motive was not known and that the boy, who is too young to be charged, had been taken to a hospital.
-- gold
attack perpetrator 14-year-old boy | police | asserts
attack weapon crossbow | police | asserts
attack weapon knife | police | asserts
attack killed 1 | police | asserts
attack victim teacher | police | asserts
attack injured 4 | police | asserts
attack place school in Halden | police | asserts
attack date 2015-10-20 | police | asserts
attack victim history teacher | Inga Dahl | asserts
attack injured.subset 2 | author | asserts
attack victim pupils | author | asserts

== island-evacuation
date 2014-03-05
Volcano drives 3,500 from Isla Roja, scientists warn of worse

ISLA ROJA, March 5 - An eruption of the Corona volcano has forced about 3,500 people to leave their homes on Isla Roja, the civil protection office said on Wednesday.

The volcano threw ash 11 km into the sky on Tuesday night. Two guides were killed by falling rocks and a third is missing, said the office's director, Pablo Estrella.

"This may be only the beginning," geologist Mina Sato told a news conference. She said a larger eruption was likely within days.

The governor said all villages on the southern slope had been emptied. A priest in the village of Las Cruces told a radio station that 60 old people were still there, and that no bus had come for them.

In 1951 lava buried the old port and killed 280 people.
-- gold
eruption displaced 3500 | civil protection office | asserts
eruption place Isla Roja | civil protection office | asserts
eruption killed 2 | Pablo Estrella | asserts
eruption victim guides | Pablo Estrella | asserts
eruption missing 1 | Pablo Estrella | asserts
eruption date 2014-03-04 | author | asserts
eruption1951 date 1951 | author | asserts
eruption1951 killed 280 | author | asserts
eruption1951 place old port | author | asserts

== judge
date 2013-09-17
Gunmen kill judge in drug case, minister blames cartel

SAN ROQUE, Sept 17 - Gunmen on Monday killed a judge who was to try members of the Gulf of Tamar drug cartel, the attorney general's office said.

Judge Elsa Prieto, 47, was shot at a traffic light in San Roque. Her husband, who was driving, survived with a wound in the shoulder.

Justice Minister Raul Ortega blamed the cartel for the murder. "Who else would gain?" he asked. Defence lawyers in the case said the accusation was premature.

A senior police officer said he did not rule out that the killers came from within the police. He said Prieto had received threats from two former officers.

Police said they had found the gunmen's car and arrested its owner, a 28-year-old mechanic. The mechanic says the car was stolen.
-- gold
murder perpetrator gunmen | attorney general's office | asserts
murder victim judge | attorney general's office | asserts
murder date 2013-09-16 | attorney general's office | asserts
murder victim Elsa Prieto | author | asserts
murder place San Roque | author | asserts
murder victim her husband | author | asserts
murder responsibility Gulf of Tamar drug cartel | Raul Ortega | blames
murder responsibility police | senior police officer | leaves-open
arrest perpetrator police | police | asserts
arrest victim mechanic | police | asserts

== train
date 2012-06-11
Express derails near Klint, sabotage not ruled out

KLINT, June 11 - An express train derailed near Klint on Sunday evening, killing three passengers and injuring 44, the state railway said.

Railway chief Otto Lang said a length of rail had been removed. "This was no accident," he said. But the transport minister said it was too early to speak of sabotage and that workmen might have left the rail unfastened.

A far-left group, the Red Sleepers, denied it was involved. "We stop trains that carry weapons, not people," it said in a letter to a newspaper.

Police said on Monday that 200 metres of copper cable had been stolen at the spot and that thieves were believed to be responsible for the crash.

Twelve of the injured were in serious condition, a hospital in Klint said.
-- gold
derailment victim express train | state railway | asserts
derailment place Klint | state railway | asserts
derailment date 2012-06-10 | state railway | asserts
derailment killed 3 | state railway | asserts
derailment victim passengers | state railway | asserts
derailment injured 44 | state railway | asserts
derailment responsibility workmen | transport minister | speculates
derailment responsibility Red Sleepers | Red Sleepers | denies
derailment responsibility thieves | police | speculates
derailment injured.subset 12 | hospital in Klint | asserts

== embassy
date 2011-09-12
Crowd storms Varnian embassy in Dushar

DUSHAR, Sept 12 - Several hundred protesters stormed the Varnian embassy in Dushar on Sunday and held six diplomats for five hours, Varnia's foreign ministry said.

The ministry accused the Dushar government of doing nothing to stop the attack. "Police stood and watched," it said in a statement.

Dushar's interior ministry rejected this and said 24 policemen were injured in defending the building. It said 70 people had been arrested.

Protest organiser Hamid Salar denied that the diplomats had been held. They were, he said, free to leave at any time.

One protester was killed when he fell from a wall, a hospital official told the news agency DPN. The protests began after a Varnian newspaper printed cartoons of the prophet last week.
-- gold
storming perpetrator protesters | Varnia's foreign ministry | asserts
storming victim Varnian embassy | Varnia's foreign ministry | asserts
storming place Dushar | Varnia's foreign ministry | asserts
storming date 2011-09-11 | Varnia's foreign ministry | asserts
storming captive 6 | Varnia's foreign ministry | asserts
storming victim diplomats | Varnia's foreign ministry | asserts
storming responsibility Dushar government | Varnia's foreign ministry | accuses
storming responsibility Dushar government | Dushar's interior ministry | denies
storming injured 24 | Dushar's interior ministry | asserts
storming victim policemen | Dushar's interior ministry | asserts
arrests detained 70 | Dushar's interior ministry | asserts
storming captive 6 | Hamid Salar | denies
storming killed 1 | hospital official | asserts
storming victim protester | hospital official | asserts

== village-raid
date 2010-02-01
Villagers say helicopters killed wedding guests in Paran

PARAN, Feb 1 - Villagers in the southern district of Paran said on Monday that alliance helicopters had fired on a wedding party, killing 24 guests.

The alliance said its helicopters attacked a group of insurgents who were laying mines on a road at night. It said it had killed "at least 15 armed men" and knew of no civilian deaths.

The district chief, Haji Rauf, said he had seen 24 graves, seven of them of children. A provincial police commander told Reuters that both insurgents and civilians had died, but gave no figures.

The president condemned the attack. He has blamed the alliance for the deaths of more than 300 civilians in the past year.

An alliance spokesman later admitted that some of the dead might have been civilians and said the incident would be investigated.
-- gold
raid perpetrator alliance | villagers | asserts
raid weapon helicopters | villagers | asserts
raid victim wedding party | villagers | asserts
raid place Paran | villagers | asserts
raid killed 24 | villagers | asserts
raid victim guests | villagers | asserts
raid perpetrator alliance | alliance | admits
raid weapon helicopters | alliance | asserts
raid victim insurgents | alliance | asserts
raid killed 15.. | alliance | asserts
raid killed 24 | Haji Rauf | asserts
raid killed.subset 7 | Haji Rauf | asserts
raid victim insurgents | provincial police commander | asserts
raid victim civilians | provincial police commander | asserts
raid victim civilians | alliance spokesman | admits
deaths responsibility alliance | president | blames
deaths killed 301.. | president | asserts

== rail-hostages
date 2009-05-04
Last four passengers of hijacked coach walk free

GRENDA, May 4 - The last four passengers held by an armed man on a coach near Grenda walked free on Monday after a 19-hour siege, police said.

The man, a 39-year-old former soldier named as Ivo Petrak, took 23 people hostage on Sunday when he boarded the coach with a hunting rifle. He let 19 of them go during the night.

Petrak gave himself up at noon. He was taken to a police station in Grenda, Superintendent Eva Lind said.

One passenger told reporters that Petrak had fired a shot through the roof. Lind could not confirm that and said nobody had been hurt.

His former wife said he wanted to see his children. "He would never hurt anybody," she told Channel Three.
-- gold
siege released 4 | police | asserts
siege victim passengers | police | asserts
siege perpetrator armed man | police | asserts
siege place Grenda | police | asserts
siege date 2009-05-04 | police | asserts
siege perpetrator Ivo Petrak | author | asserts
siege captive 23 | author | asserts
siege date 2009-05-03 | author | asserts
siege weapon hunting rifle | author | asserts
siege released 19 | author | asserts
siege injured 0 | Eva Lind | asserts
arrest victim Ivo Petrak | Eva Lind | asserts
arrest place Grenda | Eva Lind | asserts

== exile-leader
date 2008-11-25
Exile leader poisoned, his party says

LONDON, Nov 25 - An exiled opposition leader from Karastan is in hospital in London after being poisoned, his party said on Tuesday.

Aslan Merov, 51, fell ill on Saturday after he met two men in a hotel, said Timur Kaya, a party official. "Doctors told us it was thallium," he said.

The hospital confirmed that Merov was being treated but would not say for what. London police said they were investigating "a suspected poisoning".

Kaya accused the Karastan secret service of trying to kill Merov. Karastan's ambassador called the accusation nonsense. A member of parliament in the capital, Nur Isk, said Merov's own rivals had poisoned him.

Merov's predecessor, Damir Bek, was shot dead in Vienna in 2004. No one was ever arrested for that murder.
-- gold
poisoning victim opposition leader | his party | asserts
poisoning place London | his party | asserts
poisoning victim Aslan Merov | Timur Kaya | asserts
poisoning date 2008-11-22 | Timur Kaya | asserts
poisoning weapon thallium | doctors | asserts
poisoning responsibility Karastan secret service | Timur Kaya | accuses
poisoning responsibility Karastan secret service | Karastan's ambassador | denies
poisoning responsibility Merov's own rivals | Nur Isk | accuses
murder2004 victim Damir Bek | author | asserts
murder2004 place Vienna | author | asserts
murder2004 date 2004 | author | asserts

== harbour-riot
date 2007-09-04
Police shot into crowd at Mirren harbour, inquiry told

MIRREN, Sept 4 - A police sergeant told an inquiry on Tuesday that officers had fired live rounds into a crowd at Mirren harbour in May, contradicting the official account.

Eleven people died in the riot on May 12. The police have said that all of them were killed by a gas explosion on a boat.

"I saw three colleagues shoot," Sergeant Alva Thorne said. She said a superintendent, whom she did not name, had given the order.

Counsel for the police denied that any order to shoot had been given. He said Thorne had been drunk on duty.

Families of the dead cheered when she left the court. Two men who threw eggs at a police lawyer were arrested.
-- gold
riot perpetrator officers | Alva Thorne | asserts
riot weapon live rounds | Alva Thorne | asserts
riot place Mirren harbour | Alva Thorne | asserts
riot date 2007-05 | Alva Thorne | asserts
riot killed 11 | author | asserts
riot date 2007-05-12 | author | asserts
riot weapon gas explosion | police | asserts
riot responsibility superintendent | Alva Thorne | accuses
riot responsibility superintendent | counsel for the police | denies
arrest detained 2 | author | asserts

== dam-protest
date 2006-04-19
Farmers end sit-in at Bhor dam after two drown

BHOR, April 19 - Hundreds of farmers ended a sit-in at the Bhor dam on Wednesday, a day after two of them drowned when the water was let in, organisers said.

The farmers had stood in the reservoir since Friday to demand compensation for their land. "They opened the gates while we were standing there," said the protest's leader, Meera Joglekar.

The state government said it had warned the protesters twice and that the two men died because they could not swim. Its chief engineer admitted that the gates had been opened an hour early.

Police arrested Joglekar on Wednesday evening. A police officer said she would be charged with endangering lives; her lawyer said she was beaten during the arrest, which the officer denied.
-- gold
sit-in perpetrator farmers | organisers | asserts
sit-in place Bhor dam | organisers | asserts
drowning killed 2 | organisers | asserts
drowning date 2006-04-18 | organisers | asserts
drowning victim farmers | organisers | asserts
sit-in date 2006-04-14 | author | asserts
drowning killed 2 | state government | asserts
arrest perpetrator police | author | asserts
arrest victim Meera Joglekar | author | asserts
arrest date 2006-04-19 | author | asserts
beating victim Meera Joglekar | her lawyer | asserts
beating happened no | police officer | denies

== colony
date 2005-01-25
Separatists say they hold 13 sailors after raid on Toma

TOMA, Jan 25 - Separatist guerrillas raided the naval base on Toma island on Monday and captured 13 sailors, their radio said.

The radio said the guerrillas had also sunk a patrol boat and lost one man. The navy said the raid had been beaten off. It denied that any sailors were missing.

But the wife of a petty officer told the newspaper A Tarde that she had been told by her husband's commander that he was "with the enemy". The paper said four other families had received the same message.

President Rui Salgado, who was visiting Lisbon, told the LUSA news agency that he had no information about prisoners and did not exclude the possibility of an exchange.

The guerrillas took 21 soldiers captive in 2002 and freed them after the government released their leader, Jaime Lobo.
-- gold
raid perpetrator separatist guerrillas | their radio | asserts
raid place naval base | their radio | asserts
raid date 2005-01-24 | their radio | asserts
raid captive 13 | their radio | asserts
raid victim sailors | their radio | asserts
raid victim patrol boat | radio | asserts
raid killed 1 | radio | asserts
raid captive 13 | navy | denies
raid victim petty officer | her husband's commander | asserts
raid2002 perpetrator guerrillas | author | asserts
raid2002 captive 21 | author | asserts
raid2002 victim soldiers | author | asserts
raid2002 date 2002 | author | asserts
raid2002 released 21 | author | asserts

== customs-post
date 2024-06-25
Gunmen raid customs post at Tarva, officers kidnapped

TARVA, June 25 - Gunmen attacked a customs post at Tarva before dawn on Tuesday, killing two officers and kidnapping five others, the customs service said.

The attackers came across the river in boats and were armed with grenade launchers, said the service's regional head, Lila Anand. She blamed smugglers whose cattle had been confiscated.

The army said on Tuesday evening that it had freed three of the kidnapped officers in an operation in which four gunmen were killed. Anand could not confirm that.

A militant group, the Sons of the Marsh, said it had carried out the raid and still held all five. In May the group killed a district judge and abducted his son, who has not been seen since.

The defence minister, who flew to Tarva, said he did not rule out that the group was lying.
-- gold
raid perpetrator gunmen | customs service | asserts
raid place customs post | customs service | asserts
raid date 2024-06-25 | customs service | asserts
raid killed 2 | customs service | asserts
raid victim officers | customs service | asserts
raid captive 5 | customs service | asserts
raid weapon grenade launchers | Lila Anand | asserts
raid responsibility smugglers | Lila Anand | blames
raid released 3 | army | asserts
operation killed 4 | army | asserts
operation victim gunmen | army | asserts
operation perpetrator army | army | asserts
raid responsibility Sons of the Marsh | Sons of the Marsh | claims-responsibility
raid captive 5 | Sons of the Marsh | asserts
judge perpetrator Sons of the Marsh | author | asserts
judge victim district judge | author | asserts
judge date 2024-05 | author | asserts

== vigil
date 2021-11-16
Car rams vigil in Essel, driver held

ESSEL, Nov 16 - A car drove into a crowd at a candlelight vigil in Essel on Monday evening, killing a woman and injuring 12 people, police said.

The driver, a 34-year-old baker, was dragged from the car by bystanders and arrested. Police said they believed he had acted on purpose; his lawyer said he had suffered a fit.

The vigil was held for Tara Bloom, an activist who died in police custody last week. Her brother blamed "a climate of hate" for the attack and accused the mayor of having created it. The mayor rejected that.

Four of the injured, among them two children, were in a critical condition, the university hospital said.

In 2019 a man wounded six people with a knife at a rally in the same square.
-- gold
ramming weapon car | police | asserts
ramming victim crowd | police | asserts
ramming place Essel | police | asserts
ramming date 2021-11-15 | police | asserts
ramming killed 1 | police | asserts
ramming victim woman | police | asserts
ramming injured 12 | police | asserts
ramming perpetrator 34-year-old baker | author | asserts
arrest victim 34-year-old baker | author | asserts
ramming responsibility mayor | brother | accuses
ramming responsibility mayor | mayor | denies
ramming injured.subset 4 | university hospital | asserts
ramming injured.subset 2 | university hospital | asserts
knife2019 date 2019 | author | asserts
knife2019 perpetrator man | author | asserts
knife2019 injured 6 | author | asserts
knife2019 weapon knife | author | asserts

== observers
date 2017-10-02
Observers held by militia in Gorne, mission chief says

GORNE, Oct 2 - Militiamen stopped two vehicles of the ceasefire monitoring mission near Gorne on Sunday and took seven observers prisoner, the mission's chief said on Monday.

Chief monitor Erik Lund said the militia accused the observers of spying. "That is nonsense, and they know it," he said. He said the seven, from five countries, were being held in a school.

The militia's commander, known as Batko, denied that they were prisoners. He told a Gorne website that they were "guests" who would leave when shelling by the army ended.

The army said it had not shelled Gorne since Thursday. Residents reported explosions on Sunday night, but it was not clear who was firing.

Two other observers were wounded by a mine in the same district in July.
-- gold
capture perpetrator militiamen | mission's chief | asserts
capture place Gorne | mission's chief | asserts
capture date 2017-10-01 | mission's chief | asserts
capture captive 7 | mission's chief | asserts
capture victim observers | mission's chief | asserts
capture place school | Erik Lund | asserts
capture captive 7 | Batko | denies
shelling perpetrator army | Batko | asserts
shelling happened no | army | denies
explosions date 2017-10-01 | residents | asserts
mine2017 injured 2 | author | asserts
mine2017 victim observers | author | asserts
mine2017 weapon mine | author | asserts
mine2017 date 2017-07 | author | asserts
