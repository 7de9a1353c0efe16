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

== police-academy
date 2019-01-18
At least 19 cadets die as car bomb rips through academy gate in Popayan

POPAYAN, Colombia (AP) — A car packed with explosives blew up inside the gate of a police academy Thursday, killing at least 19 cadets and the driver in what the government called the worst attack of its kind in more than a decade.

Police Chief Gen. Ricardo Ospina said 71 people were wounded, most of them with burst eardrums, and 12 of them were still in hospital Friday.

"He drove up during the promotion ceremony, when the guards were opening the barrier for families," Ospina said. "When a dog began to bark, he stepped on the gas."

The driver was identified from a fingerprint as Evelio Rojas, a 56-year-old explosives expert of the National Liberation Army, or ELN, according to the chief prosecutor's office. It said Rojas, who had lost his right hand making a bomb, had no police record.

Defense Minister Andres Botía said flatly that the ELN's central command had ordered the attack. The rebel group did not immediately comment, but one of its negotiators in Havana, speaking to a Cuban news agency, said the talks team had learned of the blast on television and had no knowledge of who was behind it.

Security analysts were divided. Some noted that suicide bombings are virtually unknown in Colombia and doubted that Rojas had meant to die. A neighbor told Caracol Radio that he had borrowed money that very morning, "and promised to pay it back on Saturday."

A second man, Wilson Arévalo, was arrested before dawn on Friday; prosecutors say he was heard boasting on an intercepted call. His public defender said Arévalo had been drunk and "would have claimed he'd shot the Pope."

In February 2017, the ELN admitted planting a bomb near Bogota's bullring that killed one policeman and wounded two dozen people.
-- gold
bombing weapon car | author | asserts
bombing weapon explosives | author | asserts
bombing place police academy | author | asserts
bombing date 2019-01-17 | author | asserts | Thursday
bombing killed 19.. | author | asserts | at least 19
bombing victim cadets | author | asserts
bombing victim driver | author | asserts
bombing injured 71 | Ricardo Ospina | asserts
bombing injured.subset 12 | Ricardo Ospina | asserts
bombing perpetrator Evelio Rojas | chief prosecutor's office | asserts
bombing responsibility ELN | Andres Botía | blames
bombing responsibility ELN | negotiator | doubts | no knowledge of who was behind it
bombing perpetrator Evelio Rojas | security analysts | doubts | Rojas
arrest victim Wilson Arévalo | author | asserts
arrest date 2019-01-18 | author | asserts | Friday
bullring date 2017-02 | author | asserts | February 2017
bullring responsibility ELN | ELN | admits
bullring weapon bomb | ELN | admits
bullring place bullring | ELN | admits
bullring killed 1 | author | asserts | one
bullring victim policeman | author | asserts
bullring injured 24 | author | asserts | two dozen

== dormitory
date 2014-04-25
Parents' list: 234 girls taken from Gwoma, not 129

MAIDARA, April 25 (AFP) - Parents of schoolgirls abducted from a dormitory in northeastern Nigeria drew up a list of 234 names on Friday, almost twice as many as the authorities say are missing.

The military last week put the number of girls seized in Gwoma on the night of April 14 at 129 and announced that all but eight had been rescued. It withdrew that statement the following day after the school's principal, Asabe Kwari, told journalists that she had not seen a single one of them.

Fourteen girls in fact got away by themselves, she said, by jumping off a lorry that had broken down. One of these, aged 16, told AFP that the kidnappers had come in army trousers and said, "Don't worry, we are soldiers." Only when they began shooting in the air and shouting did the girls understand.

The governor of the state confirmed the figure of 129 through an aide, who nevertheless allowed that "some parents had not come forward". By Friday the state's education commissioner was speaking of "about 190".

Boko Haram has not said that it holds the girls. Suspicion fell on the Islamist group because it had threatened to attack girls' schools, and residents who followed the lorries' tracks as far as the Sambisa forest said they met herdsmen who had seen the girls there. "The herdsmen told us, 'Turn back, they will kill you and the girls as well,'" said one of the fathers, Bulama Jatau.

A soldier and a policeman died trying to defend the town, according to the local council. Villagers said there had been just fifteen soldiers in Gwoma, who ran out of bullets. The defence headquarters in Abuja dismissed that as "beer-parlour talk".

In February, 43 boys were shot or burned to death at a boarding school in the neighbouring state. That massacre, too, was laid at the door of Boko Haram.
-- gold
kidnap captive 234 | parents of schoolgirls | asserts
kidnap victim schoolgirls | parents of schoolgirls | asserts
kidnap place dormitory in northeastern Nigeria | parents of schoolgirls | asserts | a dormitory in northeastern Nigeria
kidnap captive 129 | military | asserts
kidnap place Gwoma | military | asserts
kidnap date 2014-04-14 | military | asserts | April 14
kidnap released 121 | military | asserts | all but eight
kidnap released 0 | Asabe Kwari | asserts | not seen a single one
kidnap released 14 | Asabe Kwari | asserts | Fourteen
kidnap perpetrator kidnappers | girl | asserts
kidnap captive 129 | governor | confirms
kidnap captive 190 | education commissioner | asserts
kidnap responsibility Boko Haram | unnamed | speculates
kidnap place Sambisa forest | residents | asserts
defence killed 2 | local council | asserts | A soldier and a policeman
defence victim soldier | local council | asserts
defence victim policeman | local council | asserts
massacre date 2014-02 | author | asserts | February
massacre killed 43 | author | asserts
massacre victim boys | author | asserts
massacre place boarding school in the neighbouring state | author | asserts | a boarding school in the neighbouring state
massacre responsibility Boko Haram | unnamed | blames

== penitentiary
date 2021-09-30
Prison massacre in Ecuador: 'we found them behind the walls'

GUAYAQUIL - More bodies were recovered on Thursday from the sewers and crawl spaces of the Litoral Norte prison, where rival gangs fought with guns and grenades from Tuesday morning until Wednesday night, and the prison service SNAP now puts the number of dead at 118.

Six of the victims were beheaded, its director, Bolívar Granda, said. At least 80 inmates were injured, and two police officers suffered gunshot wounds when 400 men went in to restore order.

By SNAP's account, the battle was started by members of the Lobos Blancos, who crawled through a hole from pavilion nine to pavilion five and attacked the Choneros there. "It was a quarrel over who commands," said Granda.

A prisoner who spoke to us on a smuggled phone tells it the other way round. "The guards opened the door for the Choneros, señor. They opened it and they went for breakfast." His own cellmate was hit in the face by a fragment.

Granda called the accusation against the guards "irresponsible", although he said that 23 of them would be questioned and that he did not rule out "acts of corruption".

President Lucio Cárdenas declared an emergency in all prisons. His predecessor did so in February, too, after simultaneous riots in four jails in which 79 inmates were killed, and again in July, when the toll was 22. The Choneros were held responsible on both occasions.

Outside the morgue, hundreds of relatives waited. Karina Solís, 31, had been told on Wednesday that her brother was alive, and on Thursday that he was not. "First he wasn't on the list of the dead, then he was on both lists." An official of the morgue, to whom she showed her papers, apologised. Another woman said that seven bodies had been handed to the wrong families. The attorney general's office denies this.
-- gold
riot place Litoral Norte prison | author | asserts
riot perpetrator rival gangs | author | asserts
riot weapon guns | author | asserts
riot weapon grenades | author | asserts
riot date 2021-09-28/2021-09-29 | author | asserts | from Tuesday morning until Wednesday night
riot killed 118 | SNAP | asserts
riot killed.subset 6 | Bolívar Granda | asserts | Six
riot injured 80.. | Bolívar Granda | asserts | At least 80
riot victim inmates | Bolívar Granda | asserts
riot injured 2 | Bolívar Granda | asserts | two
riot victim police officers | Bolívar Granda | asserts
riot perpetrator Lobos Blancos | SNAP | asserts
riot victim Choneros | SNAP | asserts
riot place pavilion five | SNAP | asserts
riot perpetrator Choneros | prisoner | asserts
riot responsibility guards | prisoner | accuses
riot victim cellmate | prisoner | asserts
riot responsibility guards | Bolívar Granda | denies
february date 2021-02 | author | asserts | February
february place four jails | author | asserts
february killed 79 | author | asserts
february victim inmates | author | asserts
july date 2021-07 | author | asserts | July
july killed 22 | author | asserts
february responsibility Choneros | unnamed | blames
july responsibility Choneros | unnamed | blames

== grid
date 2016-12-21
Kiev's lights went out for an hour; engineers argue about why

KIEV, Dec 21 (Reuters) - A power cut that blacked out the northern part of the Ukrainian capital for 75 minutes at the weekend was the work of hackers, the grid operator Ukrenergia said on Wednesday, though investigators warned against hasty conclusions.

The outage, shortly before midnight on Saturday, hit the Pivnichna-2 substation and left about 200,000 people without electricity. Engineers switched the station to manual and restored supply before anyone was harmed.

"Someone reached into the station through the data network, that is how we see it today," Ukrenergia's acting chief, Vsevolod Kozak, said. Asked whether he meant Russia, he said it was for others to name names.

Others did. "It bears the same handwriting as a year ago," said Oleksiy Yarema of the security firm ISSP Labs, which is helping to analyse the malicious program, named CrashBox. He was referring to the attack of Dec. 23, 2015, in which three regional power firms were hacked and 230,000 homes went dark. Ukraine's state security service blamed that attack on Russia, and a U.S. report suggested that the hackers were at least "Russian-speaking". Moscow has repeatedly denied any part in it.

A Kremlin spokesman, asked on a daily conference call about the latest incident, said Ukraine tended to see Russia's hand "in its own short circuits".

That possibility has not been ruled out by the police. One officer of the cyber police department, who declined to be quoted by name, told Reuters that a relay at Pivnichna-2 had failed in October and been repaired with a part "from a market stall". Kozak rejected the idea that the equipment was to blame, while acknowledging that the relay was old.

The state security service said it had not yet been given access to the computers.
-- gold
outage date 2016-12-17 | Ukrenergia | asserts | the weekend
outage place northern part of the Ukrainian capital | Ukrenergia | asserts
outage perpetrator hackers | Ukrenergia | asserts
outage date 2016-12-17 | author | asserts | Saturday
outage place Pivnichna-2 substation | author | asserts
outage injured 0 | author | asserts | before anyone was harmed
outage weapon data network | Vsevolod Kozak | asserts
outage weapon CrashBox | Oleksiy Yarema | asserts
attack2015 date 2015-12-23 | author | asserts | Dec. 23, 2015
attack2015 victim three regional power firms | author | asserts
attack2015 responsibility Russia | Ukraine's state security service | blames
attack2015 perpetrator Russian-speaking hackers | U.S. report | speculates | the hackers
attack2015 responsibility Russia | Russia | denies | any part in it
outage responsibility Russia | Kremlin | denies
outage responsibility relay | cyber police officer | speculates
outage responsibility relay | Vsevolod Kozak | denies | the equipment

== fashaga
date 2020-12-16
Khartoum says officers ambushed "inside Sudan"; Addis Ababa plays it down

KHARTOUM, Dec 16 (AFP) - Several Sudanese officers were killed in an ambush during a patrol of the border with Ethiopia, the Sudanese military said Wednesday, accusing "Ethiopian forces and militias" of the attack.

"Our men were on their way back from Jebel Toriya, on our own soil, when they were fired on from three sides," the military said in a statement on its Facebook page. "We have lost sons and vehicles." It did not say how many.

A resident of Wad Kolli, a market town in the fertile Fashaga triangle, put the toll at four dead, a major among them, and 12 wounded. Medical sources at the hospital in Gedaref, to which the casualties were taken by helicopter, told AFP they had received the bodies of three officers and of a sergeant. A fifth man was thought to have been captured.

Addis Ababa at first kept silent. In the evening the prime minister's office issued a few lines which did not mention deaths, spoke of "an incident on the common border" and blamed "a local militia". Such incidents would not break the bond between the two countries, it said.

The Ethiopian ambassador to Khartoum, Yibeltal Worku, went further. He told a local daily that Sudanese troops had crossed into Ethiopia and burned farms belonging to Amhara settlers, and that the settlers defended themselves. Sudan's information minister dismissed the ambassador's remarks as "a fairy tale with no shame in it".

The area, about 250 square kilometres, has been claimed by both since colonial times. In May a Sudanese captain and a child were killed and eight civilians wounded when Ethiopian militiamen raided the village of Barakat Nurain, the army said at the time. Ethiopia expressed regret then and suggested a joint inquiry, which has yet to meet.

More than 50,000 Ethiopians have crossed into Sudan since early November, fleeing the fighting in Tigray, according to the United Nations.
-- gold
ambush victim officers | Sudan | asserts
ambush place Sudan | Sudan | asserts
ambush killed 3..9 | Sudanese military | asserts | Several
ambush victim Sudanese officers | Sudanese military | asserts
ambush place border with Ethiopia | Sudanese military | asserts
ambush responsibility Ethiopian forces and militias | Sudanese military | accuses
ambush place Jebel Toriya | Sudanese military | asserts
ambush killed 4 | resident of Wad Kolli | asserts | four
ambush victim major | resident of Wad Kolli | asserts
ambush injured 12 | resident of Wad Kolli | asserts
ambush killed 4 | medical sources | asserts | three officers and of a sergeant
ambush victim sergeant | medical sources | asserts
ambush victim officers | medical sources | asserts
ambush captive 1 | author | speculates | A fifth man
ambush responsibility local militia | prime minister's office | blames
crossing perpetrator Sudanese troops | Yibeltal Worku | asserts
crossing place Ethiopia | Yibeltal Worku | asserts
crossing victim farms belonging to Amhara settlers | Yibeltal Worku | asserts
ambush perpetrator settlers | Yibeltal Worku | asserts
crossing happened no | Sudan's information minister | denies | the ambassador's remarks
barakat date 2020-05 | army | asserts | May
barakat killed 2 | army | asserts | a Sudanese captain and a child
barakat victim Sudanese captain | army | asserts
barakat victim child | army | asserts
barakat injured 8 | army | asserts | eight
barakat victim civilians | army | asserts
barakat perpetrator Ethiopian militiamen | army | asserts
barakat place Barakat Nurain | army | asserts
tigray displaced 50001.. | United Nations | asserts | More than 50,000
tigray date 2020-11 | United Nations | asserts | early November
tigray place Tigray | United Nations | asserts
tigray victim Ethiopians | United Nations | asserts

== night-flight
date 1996-03-16
Commandos storm jet at Larnaca; hijackers were after pilot's brother

NICOSIA, March 16 (Reuter) - Commandos stormed an Airbus of Levant Airways at Larnaca airport before dawn on Saturday, ending a 26-hour hijacking in which a passenger was shot dead and his body thrown onto the tarmac.

All 141 remaining passengers and crew were freed, a Cypriot government spokesman said. One of the four hijackers was killed and two were wounded; the fourth had not been found by noon.

"He may have left the aircraft among the passengers. We are going through them one by one," spokesman Yiannakis Petrou said.

Petrou's account of the storming differed from that of the airline in Beirut. Petrou said that it lasted ninety seconds and that no passenger was injured. Levant Airways said eleven people had been treated for cuts and a broken ankle, and its chairman complained that the commandos had used a stun grenade "next to a row of nursing mothers".

The Airbus A310 had been on its way from Beirut to Paris on Friday when four men stood up and produced pistols and what they said was a bomb. It turned out to be a thermos flask. They made the pilot circle over Crete, then land in Larnaca for fuel, and demanded that Lebanon hand over a militia officer, Georges Antar, to "the families of his victims".

Antar is the elder brother of the pilot, Captain Elie Antar. "They did not know," said a stewardess, Mona Sfeir. "When they heard his name over the radio they laughed so much that one of them had to sit down. After that it became bad."

The dead passenger, a Lebanese jeweller, was killed at about 7 p.m. The hijackers said over the radio that he had attacked them. Freed passengers denied that. He had asked for water, they said.

No organisation has claimed the hijacking. A Beirut newspaper received a call from the "Grandchildren of Tal Amara"; Lebanese security officials said they had never heard of such a group and thought it a hoax. Some 300 people were massacred at Tal Amara in 1983, for which human rights groups blame Antar's militia.
-- gold
storming perpetrator commandos | author | asserts
storming victim Airbus of Levant Airways | author | asserts
storming place Larnaca airport | author | asserts
storming date 1996-03-16 | author | asserts | Saturday
hijack killed 1 | author | asserts | a passenger
hijack victim passenger | author | asserts
hijack released 141 | Cypriot government spokesman | asserts
storming killed 1 | author | asserts | One of the four hijackers
storming injured 2 | author | asserts | two were wounded
storming victim hijackers | author | asserts
hijack perpetrator four hijackers | author | asserts
storming missing 1 | author | asserts | the fourth
storming injured 0 | Yiannakis Petrou | asserts | no passenger was injured
storming injured 11 | Levant Airways | asserts | eleven
storming weapon stun grenade | chairman | asserts
hijack victim Airbus A310 | author | asserts
hijack date 1996-03-15 | author | asserts | Friday
hijack perpetrator four men | author | asserts
hijack weapon pistols | author | asserts
hijack weapon bomb | hijackers | asserts | what they said was a bomb
hijack place Crete | author | asserts
hijack place Larnaca | author | asserts
hijack victim Lebanese jeweller | author | asserts
hijack responsibility Grandchildren of Tal Amara | Grandchildren of Tal Amara | claims-responsibility
hijack responsibility Grandchildren of Tal Amara | Lebanese security officials | doubts | such a group
massacre killed 300 | author | asserts
massacre place Tal Amara | author | asserts
massacre date 1983 | author | asserts
massacre responsibility Antar's militia | human rights groups | blames

== ro-ro
date 2012-08-23
Ferry with 170 aboard goes down off Romblon, coastguard and owners at odds

MANILA - A roll-on roll-off ferry sank in calm seas off the island of Romblon early on Wednesday, and by Thursday morning rescuers had brought ashore 118 survivors and nine bodies, the Philippine coastguard said.

It was unclear how many people had been on the St. Brigid of Odiongan. The manifest listed 151 passengers and 24 crew. Commander Rey Balboa, the coastguard's operations chief, said however that at least fifteen of the survivors were not on it. "So we search until there is nobody left who misses somebody," he said. He gave the number of missing, with reservations, as 48.

The owners, Tres Hermanas Lines, insisted the manifest was complete and said 57 people were missing. Neither sum adds up, a fact that did not escape the relatives camping at Pier 8.

"My wife bought her ticket from the purser on the ramp, in cash," said Dodong Marasigan, a welder. "For that company she does not exist."

Survivors told of a bang from the car deck. Some took it for an explosion; a truck driver said it was the sound of a cement lorry which had broken loose and hit the hull. Captain Lito Advincula, who was rescued and then taken into custody, is said to have told investigators that a container ship had brushed the ferry in the dark.

"We have found no container ship," Balboa said.

A radio station in Zamboanga received a text message in which Abu Sayyaf rebels claimed to have bombed the vessel. The military did not take it seriously, its spokesman said, since the group had "also claimed the last typhoon". In 2004, though, officials had been just as quick to wave away the group's boast of having blown up a superferry in Manila Bay, a disaster which killed 116 people; eight months later investigators concluded that it was true.
-- gold
sinking victim roll-on roll-off ferry | Philippine coastguard | asserts
sinking place Romblon | Philippine coastguard | asserts
sinking date 2012-08-22 | Philippine coastguard | asserts | Wednesday
sinking released 118 | Philippine coastguard | asserts
sinking killed 9 | Philippine coastguard | asserts | nine
sinking missing 48 | Rey Balboa | asserts
sinking missing 57 | Tres Hermanas Lines | asserts
sinking responsibility explosion | survivors | speculates | Some took it for an explosion
sinking responsibility cement lorry | truck driver | blames
sinking responsibility container ship | Lito Advincula | blames
sinking responsibility container ship | Rey Balboa | doubts
arrest victim Lito Advincula | author | asserts
sinking responsibility Abu Sayyaf | Abu Sayyaf | claims-responsibility
sinking responsibility Abu Sayyaf | military spokesman | doubts | it
superferry date 2004 | author | asserts
superferry responsibility Abu Sayyaf | officials | doubts | the group's boast
superferry responsibility Abu Sayyaf | Abu Sayyaf | claims-responsibility | the group's boast
superferry place Manila Bay | author | asserts
superferry victim superferry | author | asserts
superferry killed 116 | author | asserts
superferry responsibility Abu Sayyaf | investigators | confirms | it was true

== ballot-boxes
date 2007-12-31
Ballot boxes burn and a minister flees as count drags on in Marangwe

PORT TERENCE, Dec 31 - Youths armed with bows and arrows attacked a convoy that was carrying ballot boxes to the capital of Marangwe on Sunday and set the boxes alight, killing an election clerk and two policemen, the electoral commission said on Monday.

The commission's chairwoman, Judge Esther Mbalo, accused supporters of the Orange Alliance of the attack, in which results from 31 polling stations were lost. The Alliance said that the convoy had been "ambushed by those who were losing", meaning the governing National Union.

With two thirds of the votes counted, the Alliance's candidate leads President Festus Komba by 41 to 39 per cent.

Violence was reported elsewhere too. In Tolo, Komba's home district, a church hall in which families of another tribe had taken refuge was locked from outside and burned. The regional hospital's superintendent spoke of "between 30 and 35" charred bodies; a Red Cross worker who entered the ruin counted 27. Police commissioner Hussein Ali Farah said seven people had died, and only because "somebody was careless with a stove".

Survivors said the arsonists were neighbours, whom they named. One of those named was a councillor of the National Union, Elijah Rotich. He denied having been there but said he understood "the anger of the boys".

The finance minister, Paul Sembe, crossed into Uganda by car with his family on Sunday night, a Ugandan immigration official told the BBC. The minister's office maintained that he had gone to a funeral.

Mbalo said the final result would be out on Tuesday. European Union observers, whose leader called the poll "broadly credible" on Friday, now say that they "are no longer in a position to say so".

Five people were killed in violence in the last election, in 2002, and in the one before that, none.
-- gold
convoy perpetrator youths | electoral commission | asserts
convoy weapon bows and arrows | electoral commission | asserts
convoy victim convoy | electoral commission | asserts
convoy date 2007-12-30 | electoral commission | asserts | Sunday
convoy killed 3 | electoral commission | asserts | an election clerk and two policemen
convoy victim election clerk | electoral commission | asserts
convoy victim policemen | electoral commission | asserts
convoy responsibility supporters of the Orange Alliance | Esther Mbalo | accuses
convoy responsibility National Union | Orange Alliance | accuses
church place Tolo | author | asserts
church victim families of another tribe | author | asserts
church killed 30..35 | regional hospital's superintendent | asserts | between 30 and 35
church killed 27 | Red Cross worker | asserts
church killed 7 | Hussein Ali Farah | asserts | seven
church responsibility stove | Hussein Ali Farah | blames
church perpetrator neighbours | survivors | asserts
church perpetrator Elijah Rotich | survivors | asserts
church perpetrator Elijah Rotich | Elijah Rotich | denies | having been there
flight perpetrator Paul Sembe | Ugandan immigration official | asserts
flight place Uganda | Ugandan immigration official | asserts
flight date 2007-12-30 | Ugandan immigration official | asserts | Sunday night
flight place Uganda | minister's office | denies | he had gone to a funeral
violence2002 killed 5 | author | asserts | Five
violence2002 date 2002 | author | asserts

== red-berets
date 2008-12-24
Conakry junta names captain president; premier's whereabouts unclear

ABIDJAN, Dec 24 (IRIN) - Soldiers who announced a takeover in the coastal republic of Tamara on Tuesday appeared to tighten their hold on Wednesday, driving through the capital, Port Sory, in tanks and pick-up trucks cheered by thousands, residents said.

Captain Moussa Sadio Keita, until this week in charge of the army's petrol, declared himself head of state in a radio broadcast. "There is no shooting, there are no prisoners, everybody is at home with his family," he said.

That is not what others say. The speaker of the overthrown parliament, Alpha Sylla, in a conversation with French radio RFI from a place he would not give, said the chief of staff and 11 officers had been locked up at Camp Kindo, where, he had heard, one of them was beaten to death. A cook at the camp who was reached by IRIN said she had seen the chief of staff on Wednesday morning "walking up and down in his pyjamas" but knew nothing of a death.

Prime Minister Tidiane Condé was variously reported to be on a ship, in the Chinese embassy and under arrest. His brother said that the red berets, as the presidential guard is known, came for him on Tuesday night and left empty-handed. A member of the junta, Commander Toto Bah, denied that anyone had been sent to the premier's house. He added that Condé had until Friday to give himself up.

The African Union condemned what it called a "flagrant breach". Paris, the former colonial power, urged the captain to hold elections "without delay"; it did not rule out sanctions.

Old President Lansina Traoré, whose death on Monday set off the events, himself took power in a bloodless coup in April 1984, a week after the death of his own predecessor. In January 2007 his guards shot at demonstrators in Port Sory, and at least 137 people were killed, according to local rights groups. The government never acknowledged more than 59.
-- gold
coup perpetrator soldiers | residents | asserts
coup place Tamara | residents | asserts
coup date 2008-12-23 | residents | asserts | Tuesday
coup weapon tanks | residents | asserts
coup weapon pick-up trucks | residents | asserts
coup perpetrator Moussa Sadio Keita | author | asserts
coup detained 0 | Moussa Sadio Keita | asserts | no prisoners
arrests detained 12 | Alpha Sylla | asserts | the chief of staff and 11 officers
arrests victim chief of staff | Alpha Sylla | asserts
arrests victim officers | Alpha Sylla | asserts
arrests place Camp Kindo | Alpha Sylla | asserts
arrests killed 1 | Alpha Sylla | speculates | one of them
arrests victim chief of staff | cook at the camp | asserts
premier-arrest victim Tidiane Condé | unnamed | speculates
visit perpetrator red berets | his brother | asserts
visit victim Tidiane Condé | his brother | asserts | him
visit date 2008-12-23 | his brother | asserts | Tuesday night
visit happened no | Toto Bah | denies | denied
coup1984 perpetrator Lansina Traoré | author | asserts
coup1984 date 1984-04 | author | asserts | April 1984
shooting2007 date 2007-01 | author | asserts | January 2007
shooting2007 perpetrator guards | author | asserts
shooting2007 victim demonstrators | author | asserts
shooting2007 place Port Sory | author | asserts
shooting2007 killed 137.. | local rights groups | asserts | at least 137
shooting2007 killed ..59 | government | asserts | never acknowledged more than 59

== funeral-hall
date 2016-10-10
Coalition says it will investigate Saada funeral bombing; Houthis say 155 dead

DUBAI, Oct 10 - The Arab coalition fighting in Yemen denied on Saturday and then no longer denied on Sunday that its jets had bombed a hall in Saada where hundreds were mourning a tribal leader.

"We do not hit mourners, and we did not hit these," its first statement said. By the next evening the tone was another: there would be an inquiry, with American experts, into the "regrettable and painful event".

The acting health minister of the Houthi movement, which controls the town, said on Monday that 155 people died and more than 500 were hurt in the bombing. The United Nations' coordinator in Yemen, citing hospitals, had spoken of over 140 dead on Sunday. Aid workers told this agency that some victims would never be counted since nothing of them remained.

Mourners described two blasts a few minutes apart. "After the first one I lifted my uncle," said Nabil al-Ahdal, a student with bandaged ears. "I had got him to the door. Then came the second."

The coalition's sources had at first pointed to "other causes"; one senior officer in Aden suggested to reporters that al Qaeda had planted a bomb in the hall. He no longer answers his telephone.

Among the dead is the mayor of the town, Faris al-Shamali, a man of compromise whom both camps respected. His party blamed "whoever gave the coordinates from inside", an allusion to the exiled government's men. The exiled government rejected this with indignation. It had, a spokesman said, "no telephone number for any pilot".

On the night of the bombing a missile was fired from Houthi territory at the Saudi city of Taif, more than 500 km away. Riyadh said it was intercepted. The Houthis said that it struck an air base.

In March last year warplanes struck a wedding near Mokha, killing 131 according to medics there. Nobody has claimed that attack.
-- gold
bombing perpetrator coalition | Arab coalition | denies | its jets
bombing weapon jets | Arab coalition | denies
bombing victim hall | author | asserts
bombing place Saada | author | asserts
bombing killed 155 | Houthis | asserts
bombing killed 155 | acting health minister | asserts
bombing injured 501.. | acting health minister | asserts | more than 500
bombing killed 141.. | hospitals | asserts | over 140
bombing victim uncle | Nabil al-Ahdal | asserts
bombing responsibility al Qaeda | senior officer | speculates
bombing weapon bomb | senior officer | speculates
bombing victim Faris al-Shamali | author | asserts
bombing responsibility whoever gave the coordinates from inside | his party | blames
bombing responsibility exiled government | his party | blames | an allusion to the exiled government's men
bombing responsibility exiled government | exiled government | denies | this
missile weapon missile | author | asserts
missile place Taif | author | asserts
missile happened yes | Saudi Arabia | confirms | Riyadh
missile victim air base | Houthis | asserts
wedding date 2015-03 | author | asserts | March last year
wedding weapon warplanes | author | asserts
wedding victim wedding | author | asserts
wedding place Mokha | author | asserts
wedding killed 131 | medics | asserts

== hill-villages
date 2011-09-20
Himalaya quake: ‘We hear them under the stones’

GANGTHOK, Sept 20 (IANS) – Rescuers reached the last of the hill villages cut off by Sunday’s earthquake on Tuesday, and the number of dead in India, Nepal and Tibet went up to at least 97, officials in the three places said.

India’s share of that is 66, according to the home ministry in New Delhi, which gave the figure of 68 on Monday night and corrected it without explanation. In Nepal eleven people were killed, three of them in Kathmandu when the wall of an embassy fell on their motorcycles. China’s Xinhua news agency reported 20 deaths in Tibet, quoting the regional government. A Tibetan exile website, which cited monks, claimed that the number there was “not less than 55”.

The worst-hit place is Mangsha, population 900. ‘Half of the houses are in the river,’ said Major Ashok Thapa, who arrived there on foot on Tuesday morning. His men had brought out 14 bodies and, at noon, a grandmother, alive, with a goat.

‘We hear them under the stones,’ the major told reporters over a crackling line. ‘We hear three, perhaps four. I have asked for a machine. I am told that the machine is coming. I was told the same yesterday.

‘Please write that the machine has not come.’

The chief minister’s office denied that there was any delay. The road, it pointed out, had 16 landslides on it.

Engineers of a hydroelectric project at Teesta III said that seventeen labourers had died when a tunnel collapsed; the company operating it, Himgiri Power, spoke first of no casualties, later of two, and on Tuesday of ‘some’. Contractors, a labour activist alleged, had sent workers back in an hour after the first tremor. Himgiri’s managing director called the allegation ‘mischievous’.

The quake had a magnitude of 6.9. In 1988 a slightly weaker one killed about 1,000 people in Bihar and eastern Nepal.
-- gold
quake killed 97.. | officials in the three places | asserts | at least 97
quake date 2011-09-18 | officials in the three places | asserts | Sunday
quake place India, Nepal and Tibet | officials in the three places | asserts
quake killed.subset 66 | home ministry in New Delhi | asserts
quake killed.subset 68 | home ministry in New Delhi | asserts
quake killed.subset 11 | author | asserts | eleven
quake place Nepal | author | asserts
quake killed.subset 3 | author | asserts | three
quake place Kathmandu | author | asserts
quake killed.subset 20 | regional government | asserts
quake place Tibet | regional government | asserts
quake killed.subset 55.. | monks | asserts | not less than 55
quake place Mangsha | author | asserts
quake victim houses | Ashok Thapa | asserts
quake killed.subset 14 | Ashok Thapa | asserts
quake missing 3..4 | Ashok Thapa | asserts | three, perhaps four
tunnel place Teesta III | engineers | asserts
tunnel killed 17 | engineers | asserts | seventeen
tunnel victim labourers | engineers | asserts
tunnel killed 0 | Himgiri Power | asserts | no casualties
tunnel killed 2 | Himgiri Power | asserts | two
tunnel responsibility contractors | labour activist | accuses
tunnel responsibility contractors | Himgiri managing director | denies | the allegation
quake1988 date 1988 | author | asserts
quake1988 killed 1000 | author | asserts | 1,000
quake1988 place Bihar and eastern Nepal | author | asserts

== night-march
date 2020-07-22
Seven soldiers dead in Catatumba ambush. Or nine. Or four.

CÚCARA (La Jornada del Norte) — Everyone agrees that a patrol of the 30th Brigade was attacked on Monday night at the ford of El Tarrito. Beyond that, agreement ends.

The brigade’s commander, General Hernán Pulido, told this newspaper on Tuesday that seven of his soldiers were killed and that two more had disappeared. «They were surprised while they crossed, in the dark, by at least forty bandits», he said. «They fought like lions».

A noncommissioned officer who survived gives a smaller number for the enemy and a bigger one for the dead. There were fifteen attackers, «boys, mostly», he says from his hospital bed; the two who disappeared did so in the water and cannot be alive, so that makes nine.

The 33rd Front, as the local dissidents of the former FARC guerrilla call themselves, took responsibility in a video that appeared on Tuesday evening. Its spokesman, hooded, said the Front killed four soldiers, captured two («they are eating with us as I speak») and lost nobody. He also said that the Front did not lay the mine which, on Tuesday at dawn, hit an ambulance on its way to the ford, wounding the driver and a nurse.

About that mine the general is in no doubt. «Whoever did the one did the other».

But the peasants’ association Ascamcat-Norte pointed out that the ambulance was hit on a track used only by the army’s own trucks and by the smugglers of the Pelusos gang. It would not be surprised, its secretary said, «if the Pelusos, who have been at war with the Front since 2018, had wanted to do it a favour of the poisoned sort». The Pelusos have no spokesman.

The bishop of Tibasosa offered to fetch the captives, if captives there are. «Only let them be alive», Monsignor Tulio Vargas said.
-- gold
ambush victim patrol of the 30th Brigade | author | asserts | a patrol of the 30th Brigade
ambush date 2020-07-20 | author | asserts | Monday night
ambush place ford of El Tarrito | author | asserts
ambush killed 7 | Hernán Pulido | asserts | seven
ambush victim soldiers | Hernán Pulido | asserts
ambush missing 2 | Hernán Pulido | asserts | two
ambush perpetrator at least forty bandits | Hernán Pulido | asserts
ambush perpetrator fifteen attackers | noncommissioned officer | asserts
ambush killed 9 | noncommissioned officer | asserts | nine
ambush responsibility 33rd Front | 33rd Front | claims-responsibility
ambush killed 4 | 33rd Front | asserts | four
ambush captive 2 | 33rd Front | asserts | two
ambush killed 0 | 33rd Front | asserts | lost nobody
mine weapon mine | 33rd Front | asserts
mine perpetrator 33rd Front | 33rd Front | denies | the Front
mine date 2020-07-21 | author | asserts | Tuesday
mine victim ambulance | author | asserts
mine victim driver | author | asserts
mine victim nurse | author | asserts
mine injured 2 | author | asserts | the driver and a nurse
mine responsibility 33rd Front | Hernán Pulido | blames | Whoever did the one
mine place track used only by the army’s own trucks | Ascamcat-Norte | asserts
mine responsibility Pelusos | Ascamcat-Norte | speculates

== fish-market
date 2017-10-24
U.N.: 34 killed in Kafr Zeita market; Damascus says there was no raid

GENEVA/BEIRUT (Reuters) - Air strikes on a fish market in the Syrian town of Kafr Zeita killed at least 34 people on Sunday, the United Nations human rights office said on Tuesday, in what it said might amount to a war crime.

The Syrian army denied having carried out any raid in the area on that day. "Our air force targets terrorists only, and on Sunday it targeted none there," a military source told state news agency SANA. The source accused the Nusra Front of having "collected corpses from elsewhere" and filmed them among the stalls.

Russia, whose planes also operate over northern Syria, said it had flown no missions within 60 km of the town. "We invite our Western partners to look at the map," Defence Ministry spokesman Major General Ivan Kornilov said.

The Syrian Observatory for Human Rights, a British-based group that follows the war through contacts on the ground, said 41 people including nine children were killed by three strikes. From their altitude and their number it concluded that the planes were Russian. The U.N. office was less sure: spokeswoman Ravina Shankar said both air forces had the aircraft to do it. "But somebody did it," she added. "Fish don't explode."

A rescue worker who gave his name as Abu Laith said by Skype from the town that the first bomb fell at 11:20 a.m., when people had come to buy fresh carp from the Orontes. He and his colleagues were still pulling people out when the planes returned, he said, wounding two of the rescuers, one of them his cousin.

Kafr Zeita was among the places where chlorine gas was used in April 2014, according to the Organisation for the Prohibition of Chemical Weapons. The government in Damascus has always rejected that finding, and it blamed rebels for the gas.
-- gold
strikes victim fish market | United Nations human rights office | asserts
strikes place Kafr Zeita | United Nations human rights office | asserts
strikes killed 34.. | United Nations human rights office | asserts | at least 34
strikes date 2017-10-22 | United Nations human rights office | asserts | Sunday
strikes weapon air strikes | United Nations human rights office | asserts
strikes happened no | Syria | denies | no raid
strikes perpetrator Syrian army | Syrian army | denies
strikes perpetrator Russia | Russia | denies | no missions
strikes killed 41 | Syrian Observatory for Human Rights | asserts
strikes killed.subset 9 | Syrian Observatory for Human Rights | asserts | nine
strikes victim children | Syrian Observatory for Human Rights | asserts
strikes weapon three strikes | Syrian Observatory for Human Rights | asserts
strikes perpetrator Russia | Syrian Observatory for Human Rights | asserts | Russian
strikes weapon bomb | Abu Laith | asserts
strikes injured 2 | Abu Laith | asserts | two
strikes victim rescuers | Abu Laith | asserts
strikes victim cousin | Abu Laith | asserts
gas weapon chlorine gas | Organisation for the Prohibition of Chemical Weapons | asserts
gas place Kafr Zeita | Organisation for the Prohibition of Chemical Weapons | asserts
gas date 2014-04 | Organisation for the Prohibition of Chemical Weapons | asserts | April 2014
gas responsibility rebels | Syria | blames

== tailings
date 2015-11-09
Mining dam collapse: company knew of cracks, inspector says

MARIANHA, Nov 9 - A government inspector said on Monday that the mining company Serra Ferro had been told twice this year of cracks in the dam that gave way last Thursday, burying the village of Bento Velho under red mud.

"I put it in writing in March and I put it in writing in July," the inspector, Paula Resende, told the news website G-Minas. The company, a joint venture of a Brazilian and an Australian group, said it was not aware of such letters and had always met its obligations.

Firefighters have so far found six bodies. Twenty-one people are missing, twelve of whom worked for Serra Ferro or its contractors, the state's civil defence said. On Friday it spoke of 28 missing, but seven of those have since turned up at relatives' homes.

The collapse also drove more than 600 people out of Bento Velho and two hamlets further down. Most are staying at hotels at the company's expense.

Serra Ferro suggested over the weekend that small earth tremors an hour before the accident could have caused it. Seismologists at the university of Ouro Alto recorded two, of magnitudes 2.4 and 2.6. Tremors like that happen every week, said Professor Caio Lins. "They'd rattle a teacup, not a dam."

A prosecutor, Carlos Eduardo Pinho, did not want to exclude anything, but remarked that the dam was being raised at the time in order to hold more waste, a step for which, he believes, there was no licence. Minas's environment secretary denied that. The licence was granted in 2013, his office said, and could be seen by anybody.

Indians of the Krenaq tribe, 300 km downstream, blocked the railway line on Sunday because the mud had reached their river. They will stay, their chief said, "until it is clear again, even if that takes a hundred years". Police removed them during the night; two of them were arrested, according to the tribe, but police said there had been no arrests.
-- gold
collapse responsibility Serra Ferro | Paula Resende | accuses
collapse victim Bento Velho | author | asserts
collapse place Bento Velho | author | asserts
collapse date 2015-11-05 | author | asserts | last Thursday
collapse weapon red mud | author | asserts
collapse killed 6 | firefighters | asserts | six
collapse missing 21 | state's civil defence | asserts | Twenty-one
collapse missing.subset 12 | state's civil defence | asserts | twelve
collapse missing 28 | state's civil defence | asserts
collapse displaced 601.. | author | asserts | more than 600
collapse responsibility earth tremors | Serra Ferro | speculates
collapse responsibility earth tremors | Caio Lins | doubts | Tremors
blockade perpetrator Indians of the Krenaq tribe | author | asserts
blockade place railway line | author | asserts
blockade date 2015-11-08 | author | asserts | Sunday
eviction perpetrator police | author | asserts
eviction date 2015-11-08 | author | asserts | during the night
eviction detained 2 | tribe | asserts | two
eviction detained 0 | police | asserts | no arrests

== columnist
date 2018-02-08
Editor found dead with his fiancee; premier's adviser "knows nothing"

BREZNO, Feb 8 (SITA/Reuters) - A journalist who wrote about the illegal dumping of hospital waste was found shot dead with his fiancee at their home in western Slovakia on Wednesday, and police said the killing was most probably connected with his work.

Peter Kovalik, 27, had a single bullet wound in the chest and Zuzana Hudak, also 27, one in the head, national police chief Viera Galko told a news conference. They had been dead since Saturday or Sunday. No weapon was found and nothing was stolen, but some ammunition lay around the bodies. "A message, if you ask me," Galko said. "We did not ask for it."

If confirmed, it would be the first murder of a journalist in the country since it became independent in 1993. Two reporters vanished, in 1999 and 2011; neither has been found.

Kovalik's publisher, the website Fakty24, said he had complained in October of a threat by the haulier Rudolf Benko, who told him on the telephone that "accidents happen on these roads". Police dropped that case. Benko's lawyer confirmed that the call took place but denied there had been any threat and said his client, who was in Dubai, was "as shaken as everyone".

Fakty24 published Kovalik's last, unfinished text on Thursday. It describes how Bulgarians with alleged links to a gang called the '91ers rented quarries in the east of the country, and names a former business partner of one of them, Denisa Vargova, who is now an adviser to the prime minister. "She knows nothing about any waste," a government spokesman said.

Opposition leader Igor Sulik said that the state "if it did not pull the trigger, held the door". The prime minister called that indecent and offered a reward of 200,000 euros.

Seven Bulgarians were detained in raids on Thursday morning, the public prosecutor said. All were released within 48 hours in an earlier case, in 2014.
-- gold
murder victim journalist | author | asserts
murder victim fiancee | author | asserts
murder place western Slovakia | author | asserts
murder victim Peter Kovalik | Viera Galko | asserts
murder victim Zuzana Hudak | Viera Galko | asserts
murder date 2018-02-03/2018-02-04 | Viera Galko | asserts | Saturday or Sunday
murder weapon bullet | Viera Galko | asserts
vanishings missing 2 | author | asserts | Two
vanishings victim reporters | author | asserts
vanishings date 1999 | author | asserts
vanishings date 2011 | author | asserts
murder responsibility state | Igor Sulik | accuses
raids detained 7 | public prosecutor | asserts | Seven
raids victim Bulgarians | public prosecutor | asserts
raids date 2018-02-08 | public prosecutor | asserts | Thursday morning
raids2014 date 2014 | author | asserts
raids2014 released 7 | author | asserts | All

== platinum
date 2012-09-13
SOUTH AFRICA: Five days after the shots at Rooikoppies, everyone has a film

RUSTENBURG, Sept 13 (Sapa-AFP) - Police shot dead 11 striking miners at the Rooikoppies platinum mine last Saturday because they had been attacked first, the provincial commissioner said again on Thursday, and showed journalists a film to prove it.

The film, 40 seconds long, has men with spears and blankets walking towards a line of constables. One man appears to fire a pistol. Then there is dust.

"Had they stood still they would be the ones under blankets," Commissioner Zuki Mbombela said.

But the union MCU, which called the strike, has a film as well, taken by a student from behind the hill. On it, its lawyer said, one sees policemen shooting at men who lie on the ground or hold up their hands. Five of the eleven were hit in the back, according to an autopsy which the lawyer said was done at the families' request by Professor Steve Naidoo. The professor himself would say only that he had handed his results to the families "and to no policeman".

The mine's owner, Veldspar, blamed the deaths on the rivalry between MCU and the older National Mine Union. A spokeswoman recalled that two security guards, a shop steward and two policemen had been hacked to death in the week before the shooting. The strikers deny having killed the guards; about the policemen they do not speak.

President, bishops and opposition alike have called for calm. Expelled youth leader Thabang Nkadi, on the contrary, told some 3,000 miners on Tuesday that they ought to stay on the hill "until the shafts fill with water", and accused the president of murder.

On Wednesday night a woman councillor who had been hit by a rubber bullet last week died in hospital, her family told the SABC. Police said they had no record of any rubber bullets being fired that day.

259 miners arrested on the day of the shooting were freed on bail last Monday. Many allege that they were beaten in the cells. An independent directorate is looking into 140 complaints.
-- gold
shooting perpetrator police | provincial commissioner | asserts
shooting killed 11 | provincial commissioner | asserts
shooting victim striking miners | provincial commissioner | asserts
shooting place Rooikoppies platinum mine | provincial commissioner | asserts
shooting date 2012-09-08 | provincial commissioner | asserts | last Saturday
shooting perpetrator policemen | its lawyer | asserts
shooting victim men who lie on the ground | its lawyer | asserts
shooting killed.subset 5 | autopsy | asserts | Five
shooting responsibility rivalry | Veldspar | blames
hackings killed 5 | Veldspar spokeswoman | asserts | two security guards, a shop steward and two policemen
hackings victim security guards | Veldspar spokeswoman | asserts
hackings victim shop steward | Veldspar spokeswoman | asserts
hackings victim policemen | Veldspar spokeswoman | asserts
hackings date 2012-09-01/2012-09-07 | Veldspar spokeswoman | asserts | the week before the shooting
hackings perpetrator strikers | strikers | denies
shooting responsibility president | Thabang Nkadi | accuses
councillor victim woman councillor | her family | asserts
councillor weapon rubber bullet | her family | asserts
councillor killed 1 | her family | asserts | a woman councillor
councillor date 2012-09-12 | her family | asserts | Wednesday night
councillor weapon rubber bullets | police | doubts
arrests detained 259 | author | asserts
arrests victim miners | author | asserts
arrests date 2012-09-08 | author | asserts | the day of the shooting
arrests released 259 | author | asserts
release date 2012-09-10 | author | asserts | last Monday
beatings victim miners | miners | asserts | they
beatings place cells | miners | asserts

== savings-bank
date 2005-11-04
The hostage-taker of Lindau wanted his car back

LINDAU - A man who held seven people in a savings bank on the island for most of Thursday surrendered at 9.40 p.m. when the police sent in his mother. Nobody was killed; the branch manager was grazed by a bullet.

Police named him only as Rainer K., 41, an unemployed roofer. At about 11 a.m. he came in with a sports rifle and a bag, and told the tellers the bag contained "enough for the whole street". It contained, as bomb experts found out at midnight, tins of varnish.

He let a pregnant customer go at noon and an apprentice two hours later. "He asked me how old I was," said the apprentice, Jule, 17. "I said seventeen, and he said, 'Then get out of here, it's your whole life.' He was crying, I think."

At five, a shot fell. Police spokesman Horst Eberle explained on Friday that K. had fired at a camera and that the manager was struck by a splinter. The manager's wife, however, has it from her husband that K. took aim at him. "He said to him: this one is for the car," she told the Südblatt.

The bank had repossessed K.'s car in August, which his mother gave as the reason for what he did. The bank regretted the event but declined to comment on a customer's affairs.

Eberle denied a report of the same newspaper that special forces had been about to storm the branch when the mother arrived from Memmingen by taxi. "There was such a plan, as there always is," he said. "There was no order." An officer who was there contradicts him: they had been told to count to two hundred, he said, and had got to a hundred and sixty.

In this region the last hostage-taking in a bank was in 1993 in Ravensburg. It ended with the death of the robber and of a policeman.
-- gold
siege perpetrator man | author | asserts
siege captive 7 | author | asserts | seven
siege place savings bank on the island | author | asserts
siege date 2005-11-03 | author | asserts | Thursday
siege killed 0 | author | asserts | Nobody was killed
siege victim branch manager | author | asserts
siege injured 1 | author | asserts | the branch manager
siege weapon bullet | author | asserts
siege perpetrator Rainer K. | police | asserts | Rainer K
siege weapon sports rifle | author | asserts
siege weapon bag | author | asserts
siege weapon tins of varnish | bomb experts | asserts
siege released 1 | author | asserts | a pregnant customer
siege victim pregnant customer | author | asserts
siege released 2 | author | asserts | an apprentice
siege victim apprentice | author | asserts
siege victim camera | Horst Eberle | asserts
siege victim manager | manager | asserts
storming happened no | Horst Eberle | denies | denied
siege1993 date 1993 | author | asserts
siege1993 place Ravensburg | author | asserts
siege1993 killed 2 | author | asserts | the robber and of a policeman
siege1993 victim robber | author | asserts
siege1993 victim policeman | author | asserts

== skiffs
date 2010-12-20
Pirates take third ship in a week; navies quarrel over who was asleep

NAIROBI, Dec 20 (Reuters) - Somali pirates hijacked a Panama-flagged cargo vessel with 24 crew in the Indian Ocean on Monday, the third ship seized within a week, the European Union naval force said.

Two skiffs attacked the MV Reno Grace, which was carrying steel pipes from Dar es Salaam to Mumbai, some 550 nautical miles off the coast of Tanzania, spokesman Wing Commander Dan Ordway said. A distress call was received at 0430 GMT; the ship altered course for Somalia at 0610.

"It's too far out. We have three frigates for an area the size of western Europe," Ordway said.

The Indian navy, one of whose patrol vessels was 90 miles away, suggested that the call had not been passed on in time. "We could have been there in four hours with a helicopter," an officer in New Delhi said. EU NAVFOR rejected the complaint, saying all navies had got the same message in the same minute.

There was confusion about casualties. Ecoterra, a Kenya-based maritime watchdog, reported that the ship's bosun, an Indonesian, had been killed in the boarding. The owner in Manila said it had spoken to the captain by satellite telephone and that all its men were in good health. A pirate who called himself Farah Yare told Reuters from the coastal town of Haradheere: "One man died, not by us. He jumped. We are fishermen, we do not kill."

Kenyan police meanwhile charged seven Somalis who were captured by a Dutch warship on Nov. 26 when they fired on a dhow. Their lawyer claimed that they were fishing and that the weapons, two rifles and a rocket launcher, had been "against sharks".

Pirates now hold 26 vessels and 609 sailors, according to the EU force. Ecoterra, which also counts dhows and small trawlers, puts the figures at 44 and at least 770.

On Saturday, a ransom of $5.5 million was paid for the chemical tanker Hanjo Pearl, held since April, a negotiator said. Its South Korean owner would not confirm it, but the tanker was seen heading south.
-- gold
hijack perpetrator Somali pirates | European Union naval force | asserts
hijack victim Panama-flagged cargo vessel | European Union naval force | asserts
hijack captive 24 | European Union naval force | asserts
hijack victim crew | European Union naval force | asserts
hijack place Indian Ocean | European Union naval force | asserts
hijack date 2010-12-20 | European Union naval force | asserts | Monday
hijack weapon two skiffs | Dan Ordway | asserts
hijack victim MV Reno Grace | Dan Ordway | asserts
hijack place coast of Tanzania | Dan Ordway | asserts
hijack killed 1 | Ecoterra | asserts | bosun
hijack victim bosun | Ecoterra | asserts
hijack killed 0 | owner in Manila | asserts | in good health
hijack injured 0 | owner in Manila | asserts | in good health
hijack killed 1 | Farah Yare | asserts | One
hijack responsibility pirates | Farah Yare | denies | not by us
capture detained 7 | author | asserts | seven
capture victim Somalis | author | asserts
capture perpetrator Dutch warship | author | asserts
capture date 2010-11-26 | author | asserts | Nov. 26
dhow perpetrator Somalis | author | asserts
dhow victim dhow | author | asserts
dhow perpetrator Somalis | their lawyer | denies | they were fishing
ships perpetrator pirates | EU force | asserts
ships captive 609 | EU force | asserts
ships victim 26 vessels | EU force | asserts
ships captive 770.. | Ecoterra | asserts | at least 770
ships victim 44 vessels | Ecoterra | asserts | 44
samho victim Hanjo Pearl | author | asserts
samho date 2010-04 | author | asserts | since April
samho date 2010-12-18 | negotiator | asserts | Saturday

== quarry
date 2004-09-29
Skulls in a quarry: villagers name the dead, and the colonel

SAN ISIDRO TULE - Forensic workers have dug the remains of 43 people from a lime quarry outside this village, and the old people who sit on the wall all day to watch them say there will be 20 more.

"My sister has not come up yet," said Petrona Tzul, who is 70. "She had a green comb."

On the morning of 8 December 1982, Petrona Tzul told the court in the provincial capital last month, soldiers came in three lorries, divided the men from the women, and by noon had killed everybody they found. She was fetching water. She put the number of the dead at 63. A guerrilla broadcast of that year spoke of 200, and the army, which reported a "battle" at the place at the time, of "31 subversives eliminated and one soldier wounded".

The remains tell their own story, the team's director, Elena Paz y Miño, told me. Eighteen of the skulls belonged to children. Almost all have a single hole at the back. "I have not seen a battle in which everyone was shot from behind," she said.

The commander of the garrison in 1982 was Colonel Rodolfo Lemus Arriola, now a senator. He has said variously that he was on leave, that the guerrillas did it dressed as soldiers, and that "excesses" may have happened. In an interview with the weekly Siglo in August he said: "If some boys lost their nerve I ask pardon in their name. I gave no order." His party says that he was misquoted.

But a former sergeant, whose evidence was read to the court because he is in hiding, said that Lemus stood on the bonnet of the first lorry and told his men that "nothing must be left that walks".

In July, unknown persons threw a grenade at the forensic team's tent. It did not go off. The interior ministry blamed common criminals. Paz y Miño laughed when she heard that, and then did not laugh.
-- gold
massacre killed 43 | author | asserts
massacre place lime quarry outside this village | author | asserts
massacre victim sister | Petrona Tzul | asserts
massacre date 1982-12-08 | Petrona Tzul | asserts | 8 December 1982
massacre perpetrator soldiers | Petrona Tzul | asserts
massacre weapon three lorries | Petrona Tzul | asserts
massacre killed 63 | Petrona Tzul | asserts
massacre killed 200 | guerrilla broadcast | asserts
massacre killed 31 | army | asserts
massacre victim subversives | army | asserts
massacre injured 1 | army | asserts | one soldier
massacre victim soldier | army | asserts
massacre killed.subset 18 | Elena Paz y Miño | asserts | Eighteen
massacre victim children | Elena Paz y Miño | asserts
massacre perpetrator guerrillas | Rodolfo Lemus Arriola | asserts
massacre happened yes | Rodolfo Lemus Arriola | speculates | may have happened
massacre responsibility Rodolfo Lemus Arriola | Rodolfo Lemus Arriola | denies | I gave no order
massacre responsibility Rodolfo Lemus Arriola | former sergeant | accuses | Lemus
grenade date 2004-07 | author | asserts | July
grenade perpetrator unknown persons | author | asserts
grenade weapon grenade | author | asserts
grenade victim forensic team's tent | author | asserts
grenade responsibility common criminals | interior ministry | blames

== morning-desk
date 2025-03-03
THE MORNING DESK
What happened while you slept

STAMPEDE. At least 17 people were crushed to death when a staircase railing gave way at the railway station of Prayagnagar, in northern India, late on Sunday, the state's chief minister wrote on X. Hospital staff told NDTV that they had received 29 bodies. Railway officials said that there had been no stampede, "only a rush".

AVALANCHE. Four of the 55 road workers buried by an avalanche near the Tibetan border on Friday are dead and all others have been rescued, the Indian army said. A day earlier it had said that eight were still missing.

KREMS. The driver who rammed his car into a carnival parade in lower Austria yesterday, leaving two dead and 11 hurt, is a 40-year-old roof tiler with a history of mental illness, prosecutors say. They see no political motive. The anti-racist initiative Kompass disagrees; it published a receipt which, it says, shows that the man gave money to a neo-Nazi party in 2017.

DEMOCRATIC REPUBLIC OF CONGO. M23 rebels abducted at least 130 patients from two hospitals in Goma last week, the U.N. human rights office said, suspecting them of being soldiers. A rebel spokesman said on Sunday they were soldiers indeed, or bandits, and had been "moved, not abducted". Kinshasa and Kigali each held the other responsible for the shelling of a refugee camp outside the city, which the camp's priest said killed five. Rwanda denies that it has any troops in Congo.

HAIFA. A 70-year-old man was stabbed to death and four people were wounded at a bus station this morning before a guard shot the attacker, Israeli medics said. Police said he was a Druze citizen who had recently returned from abroad. Hamas praised the stabbing; it did not claim it.

CYBER. North Korea stole 340 million dollars in tokens from the exchange Norbit on 21 February, the FBI said, confirming what a blogger known as Zax had alleged within hours. Pyongyang has not commented.
-- gold
stampede killed 17.. | state's chief minister | asserts | At least 17
stampede weapon staircase railing | state's chief minister | asserts
stampede place railway station of Prayagnagar | state's chief minister | asserts
stampede date 2025-03-02 | state's chief minister | asserts | Sunday
stampede killed 29 | hospital staff | asserts
stampede happened no | railway officials | denies | no stampede
avalanche killed 4 | Indian army | asserts | Four
avalanche victim road workers | Indian army | asserts
avalanche place Tibetan border | Indian army | asserts
avalanche date 2025-02-28 | Indian army | asserts | Friday
avalanche released 51 | Indian army | asserts | all others
avalanche missing 8 | Indian army | asserts | eight
ramming weapon car | prosecutors | asserts
ramming victim carnival parade | prosecutors | asserts
ramming place lower Austria | prosecutors | asserts
ramming date 2025-03-02 | prosecutors | asserts | yesterday
ramming killed 2 | prosecutors | asserts | two
ramming injured 11 | prosecutors | asserts
ramming perpetrator 40-year-old roof tiler | prosecutors | asserts
abduction perpetrator M23 rebels | U.N. human rights office | asserts
abduction captive 130.. | U.N. human rights office | asserts | at least 130
abduction victim patients | U.N. human rights office | asserts
abduction place two hospitals in Goma | U.N. human rights office | asserts
abduction date 2025-02-24/2025-03-02 | U.N. human rights office | asserts | last week
abduction victim soldiers | rebel spokesman | asserts
abduction happened no | rebel spokesman | denies | not abducted
shelling responsibility Rwanda | Congo | blames | Kigali
shelling responsibility Congo | Rwanda | blames | Kinshasa
shelling place refugee camp outside the city | author | asserts
shelling killed 5 | camp's priest | asserts | five
presence perpetrator Rwanda | Rwanda | denies
presence place Congo | Rwanda | denies
stabbing victim 70-year-old man | Israeli medics | asserts
stabbing killed 1 | Israeli medics | asserts | A 70-year-old man
stabbing injured 4 | Israeli medics | asserts | four
stabbing place bus station | Israeli medics | asserts
stabbing date 2025-03-03 | Israeli medics | asserts | this morning
stabbing perpetrator Druze citizen | police | asserts
theft perpetrator North Korea | FBI | asserts
theft victim Norbit | FBI | asserts
theft date 2025-02-21 | FBI | asserts | 21 February
theft responsibility North Korea | Zax | accuses | what a blogger known as Zax had alleged

== ring-road
date 2020-08-17
Opposition: 3 dead, 80 missing after Minsk-style crackdown in Varelia; minister apologises "to the accidental"

VAREL, Aug 17 (Reuters) - Varelia's interior minister apologised on Monday to bystanders who had been hurt during the dispersal of election protests, but said his men had acted lawfully and that only one person had died.

That man, Minister Yury Karan said, was killed on Aug. 10 when a home-made bomb went off in his hand near the ring road. A video obtained by the Associated Press showed him walking towards a line of riot police with empty hands before he fell. His wife said the hole in his chest was no bigger than a coin.

The opposition's coordination council spoke of three dead and published a list of 80 people of whom nothing had been heard for a week. Karan called the list "fiction" and said 31 of those named were at home, on holiday or abroad.

More than 6,700 people have been detained since the vote, by the ministry's own count. About 2,000 of them were released on Thursday and Friday. Many showed bruises on their backs and thighs to reporters outside the Akrestov jail; "they made us sing the anthem", said Artsiom, a 26-year-old programmer, "and who didn't know the third verse was taken out again".

The jail's governor denied that anyone had been beaten on the premises.

President Mikalay Lukan, in power since 1994, blamed the unrest on "puppeteers" in Poland and the Czech Republic, both of which dismissed the accusation. On Friday 33 Russian citizens held in July on suspicion of planning riots were handed over to Moscow. Russia had said all along that they were on their way to Turkey.

State media workers joined a strike at two tractor plants on Monday. A plant manager said that 90 men had stopped work; the strike committee said 5,000 did.
-- gold
death victim man | Yury Karan | asserts
death killed 1 | Yury Karan | asserts | one
death date 2020-08-10 | Yury Karan | asserts | Aug. 10
death weapon home-made bomb | Yury Karan | asserts
death place ring road | Yury Karan | asserts
crackdown killed 3 | opposition | asserts
crackdown missing 80 | opposition | asserts
crackdown killed 3 | coordination council | asserts | three
crackdown missing 80 | coordination council | asserts
crackdown missing 80 | Yury Karan | denies | the list
detentions detained 6701.. | ministry | asserts | More than 6,700
detentions released 2000 | author | asserts | 2,000
beatings place Akrestov jail | author | asserts
beatings happened no | jail's governor | denies | anyone had been beaten
unrest responsibility puppeteers | Mikalay Lukan | blames
unrest responsibility puppeteers | Poland | denies | the accusation
unrest responsibility puppeteers | Czech Republic | denies | the accusation
russians detained 33 | author | asserts
russians victim Russian citizens | author | asserts
russians date 2020-07 | author | asserts | July
russians released 33 | author | asserts
strike date 2020-08-17 | author | asserts | Monday
strike place two tractor plants | author | asserts
strike perpetrator state media workers | author | asserts

== concert
date 2017-05-25
Eighth arrest over concert blast; U.S. papers' leaks anger British police

LONDON (AP) — British police arrested an eighth man Thursday in connection with the bombing of a pop concert at Westhaven Arena and complained to Washington about leaks that, they said, endanger the inquiry.

Twenty-two people were killed, the youngest of them 8 years old, when Karim Daoudi, 22, set off a bomb in the foyer as fans were going home Monday night. Health officials said Thursday that 116 people had been treated in eight hospitals, up from the 64 given on Tuesday, and that 23 were in critical care.

Police Chief Constable Ian Hopwood said the bomber belonged to "a network." But the bomber's father, Mokhtar, reached by the AP in Tripoli before militiamen led him away, denied his son was involved at all. "My boy faints when his mother guts a fish," he said. A spokesman for the militia, which answers to the Libyan government, said the younger brother, Nabil, had confessed that "he carried the nails."

The Islamic State group said one of its men planted bombs "among the singers and the sinners." British officials noted two things in the claim that were not so: there was one bomb, and it was not planted. Home Secretary Amanda Rudge said it was probable that Daoudi had helpers.

Two of the eight in custody were arrested early Thursday after a controlled explosion in the Withing district. A woman detained Wednesday was let go without charge.

According to the New York Chronicle, which published photographs of a torn blue backpack and a switch, the device was "made by somebody who had made one before." British officials would not confirm that. A congressman briefed on the case said the same explosive was used in Paris in November 2015, when gunmen and suicide bombers killed 130.

Police said late in the day that U.S. colleagues had given "assurances" and that sharing had resumed.
-- gold
arrests detained.subset 1 | author | asserts | an eighth man
arrests detained 8 | author | asserts | eighth
arrests perpetrator British police | author | asserts
arrests date 2017-05-25 | author | asserts | Thursday
bombing victim pop concert | author | asserts
bombing place Westhaven Arena | author | asserts
bombing killed 22 | author | asserts | Twenty-two
bombing perpetrator Karim Daoudi | author | asserts
bombing weapon bomb | author | asserts
bombing place foyer | author | asserts
bombing date 2017-05-22 | author | asserts | Monday night
bombing injured 116 | health officials | asserts
bombing injured 64 | health officials | asserts
bombing injured.subset 23 | health officials | asserts
bombing responsibility network | Ian Hopwood | asserts
bombing perpetrator Karim Daoudi | Mokhtar | denies | his son
bombing responsibility Islamic State | Islamic State | claims-responsibility
bombing weapon bombs | Islamic State | asserts
bombing weapon one bomb | British officials | asserts
arrests place Withing district | author | asserts
arrests detained.subset 2 | author | asserts | Two
arrests victim woman | author | asserts
arrests date 2017-05-24 | author | asserts | Wednesday
arrests released 1 | author | asserts | A woman
bombing weapon blue backpack | New York Chronicle | asserts
paris place Paris | congressman | asserts
paris date 2015-11 | congressman | asserts | November 2015
paris perpetrator gunmen and suicide bombers | author | asserts
paris killed 130 | author | asserts

== anchor
date 2024-11-19
Two Baltic cables cut in a day: Berlin says sabotage, owner says wait

HELSINKI/BERLIN, Nov 19 - Germany's defence minister said on Tuesday that two telecommunications cables in the Baltic Sea had most likely been cut on purpose.

"Cables do not break in pairs," Minister Jens Pohlmann told reporters in Brussels. "I call it sabotage until someone shows me that it was something else."

A 218-km link between Lithuania and the Swedish island of Gotland went out of service on Sunday at about 10 a.m., its operator said. Less than 24 hours later a cable connecting Helsinki with the German port of Rostock failed 100 km to the south. Nothing of the kind had happened to that cable in its eight years, according to its owner, the Finnish state company Cinia-Net, which warned however that "until a repair ship is there, everything is conjecture".

Swedish police opened an investigation. They were interested, a source close to it told broadcaster SVT, in the Chinese bulk carrier Jin Hai 7, which left the Russian port of Vysokoye on Friday and passed over both cables at the times in question with its transponder off. Danish naval vessels were shadowing it on Tuesday evening. Denmark's armed forces confirmed that they had ships there and nothing else.

Beijing said its ships observed the law. The Kremlin spokesman said that Russia was blamed "for the weather, too", while the Ukrainians' part in blowing up the gas pipelines was forgotten. Kyiv has denied any hand in that act, committed in September 2022.

American officials differ. Two of them told CNN that their first assessment pointed to an anchor dragged by carelessness.

In October last year, a gas pipe and a cable between Finland and Estonia were torn by the anchor of a Hong Kong-registered container ship. Beijing admitted ten months later that the ship had done it, but said that a storm was to blame. Finnish police are not persuaded.
-- gold
cables victim two telecommunications cables | Jens Pohlmann | speculates
cables place Baltic Sea | Jens Pohlmann | speculates
lithuania victim 218-km link | operator | asserts
lithuania date 2024-11-17 | operator | asserts | Sunday
rostock victim cable connecting Helsinki with the German port of Rostock | author | asserts
rostock date 2024-11-18 | author | asserts | Less than 24 hours later
cables perpetrator Jin Hai 7 | source close to it | speculates
cables responsibility Russia | Kremlin | denies
pipelines responsibility Ukraine | Kremlin | asserts | the Ukrainians' part
pipelines victim gas pipelines | Kremlin | asserts
pipelines responsibility Ukraine | Ukraine | denies | any hand
pipelines date 2022-09 | author | asserts | September 2022
cables weapon anchor | American officials | speculates
gas-pipe date 2023-10 | author | asserts | October last year
gas-pipe victim gas pipe | author | asserts
gas-pipe victim cable between Finland and Estonia | author | asserts | a cable between Finland and Estonia
gas-pipe weapon anchor | author | asserts
gas-pipe perpetrator Hong Kong-registered container ship | author | asserts
gas-pipe perpetrator ship | China | admits
gas-pipe responsibility storm | China | blames

== tour-boat
date 2018-07-06
Phuwan boat disaster: 33 Chinese tourists dead, deputy premier's words cause fury

PHUWAN, July 6 (AFP) - Divers pulled bodies from the wreck of a tour boat off the island of Phuwan on Friday as the confirmed death toll reached 33 and officials said another 23 passengers, all of them Chinese, had not been found.

The Golden Lotus went down in five-metre waves on Thursday evening with 98 people aboard, 87 of them tourists, port authorities said. Forty-two were rescued. A second vessel, the yacht Sea Lark, capsized nearby at about the same time; all of its 39 passengers were saved.

Two of the bodies were found by fishermen ten kilometres away.

Deputy Prime Minister Prawut Wongsan told reporters at Government House in the capital that the boat's operators, whom he described as Chinese using local names, had ignored a weather warning. "It was their own people who sent them out," he said. Users of the Chinese network Weibo reacted with anger, and Beijing asked for "a clear explanation". On Friday night Prawut said he was sorry if he had been misunderstood.

The captain, Somjing Boon, has been charged with negligence causing death. He denies wrongdoing: there had been no red flag at the pier when he sailed at noon, he told police. The harbour office says that there was one. "It was there, but it was wet," a stallkeeper at the pier told AFP. "You couldn't see which colour."

A survivor, Ms. Huang, said over the telephone from hospital that the crew took away the life jackets shortly before the boat sank "because people were sweating in them". The tourist police could not confirm this and appealed to the media not to spread rumours.

It was the kingdom's worst tourist accident since the tsunami of December 2004, which claimed some 5,400 lives on this coast.
-- gold
sinking killed 33 | author | asserts
sinking missing 23 | officials | asserts
sinking victim Chinese tourists | author | asserts
sinking place Phuwan | author | asserts
sinking victim tour boat | author | asserts
sinking victim Golden Lotus | port authorities | asserts
sinking date 2018-07-05 | port authorities | asserts | Thursday
sinking released 42 | author | asserts | Forty-two
senarita victim Sea Lark | author | asserts
senarita released 39 | author | asserts
sinking killed.subset 2 | author | asserts | Two
sinking responsibility boat's operators | Prawut Wongsan | blames
sinking responsibility Somjing Boon | Somjing Boon | denies | wrongdoing
tsunami date 2004-12 | author | asserts | December 2004
tsunami killed 5400 | author | asserts | 5,400
tsunami place this coast | author | asserts

== platform
date 1997-09-08
Rebels release five Frenchmen, keep pilot; government sees "lies on all sides"

BRAZZAMOUR, Sept 8 (Reuter) - Five French oil engineers kidnapped in the north of the country in July were handed over to the Red Cross on Sunday, but the Belgian pilot seized with them was not among them and accounts differed as to why.

The Movement for Joint Action, which had held the men, said in a communique that the pilot, Luc Vandersteen, was too ill to travel. The government said Vandersteen was dead. "They know it, Brussels knows it, and his family has the right to know it," Information Minister Alphonse Dacko told a news conference on Monday.

Brussels denied having any such knowledge. A Red Cross delegate who was at the handover told Reuters that he had asked to see the Belgian and had been shown a hut with a man lying in it, face to the wall.

The engineers themselves, all employees of the company Elfor, were flown to Paris, where one, Michel Serrault-Dupin, told reporters they had last seen the pilot in the second week of August, "with a fever, but joking".

They were captured on July 19, when their helicopter landed at an airstrip the army had said was safe. Two Congolese guards were killed. The Movement demanded the withdrawal of army troops from the oil region and 2.5 million dollars. The money was not paid, says Elfor. It was paid twice, a western diplomat said, the second time because the first courier disappeared.

Four days after the kidnapping, army helicopters attacked the village of Loubo, which the rebels used as a base. A priest put the dead at 26, all villagers. The army says it killed "about a dozen" armed men. The Movement claims to have lost a mule.

Dacko accused France of dealing with the rebels behind the government's back. A French foreign ministry spokeswoman said she had no comment to make "on a happy day".
-- gold
kidnap released 5 | author | asserts | Five
kidnap victim French oil engineers | author | asserts
kidnap place north of the country | author | asserts
kidnap date 1997-07 | author | asserts | July
kidnap date 1997-09-07 | author | asserts | Sunday
kidnap captive.subset 1 | author | asserts | the Belgian pilot
kidnap victim Belgian pilot | author | asserts
kidnap perpetrator Movement for Joint Action | author | asserts
kidnap victim Luc Vandersteen | Movement for Joint Action | asserts
kidnap killed 1 | government | asserts | Vandersteen
kidnap killed 1 | Belgium | doubts | any such knowledge
kidnap date 1997-07-19 | author | asserts | July 19
kidnap victim helicopter | author | asserts
kidnap place airstrip | author | asserts
kidnap killed 2 | author | asserts | Two
kidnap victim Congolese guards | author | asserts
raid date 1997-07-23 | author | asserts | Four days after the kidnapping
raid perpetrator army | author | asserts
raid weapon helicopters | author | asserts
raid place Loubo | author | asserts
raid killed 26 | priest | asserts
raid victim villagers | priest | asserts
raid killed 12 | army | asserts | about a dozen
raid victim armed men | army | asserts
raid victim mule | Movement for Joint Action | asserts

== factory-gate
date 2013-10-25
Textile workers’ march ends in blood: “Who told them to load?”

PORT LOUISBERG, Oct. 25 – One man died and at least 26 people were injured yesterday when police opened fire outside the Crown Garments factory, union officials say. Police say that nobody was shot.

According to Commissioner Ravi Sewpaul, the dead man, Jean-Noël Perrine, a cutter of 38, fell under a lorry as the crowd of about 1,500 “surged forward”. Officers, he told the Argus, discharged six tear gas grenades and, “to the best of my knowledge”, no firearm.

The pathologist at Victoria Hospital found a 9-mm bullet in Mr. Perrine’s liver. She has put it in a jar. “I’m not a commissioner,” said Dr. Anjali Ramphul, “but I know what a lorry is and what it isn’t.”

Shown a photograph of the jar, Mr. Sewpaul promised an inquiry.

The march had begun peacefully at eight. Workers at five factories have been on strike since 14 October over a wage cut of 11 per cent, which the employers’ federation calls temporary. At half past ten stones flew. The union blames “boys nobody knew”; the factory’s manager, Mr. Kwok, accuses the union of having brought the stones in a handcart. A handcart was certainly there. It contained, this reporter can testify, water bottles.

“We were sitting. We were singing,” said Marie-Ange Perrine, the dead man’s sister, who was next to him. “An officer shouted to load. Another shouted not to. Then I had my brother on my knees.

“Who told them to load? That is all I want to know.

Police arrested 19 marchers, three of whom were still in custody last night. Fr. Henri Coombes, who mediates, said he did not exclude a settlement “by Monday, if no one else dies”. In 1971, four dockers were shot dead at the same gate. An officer was convicted then. He was pardoned in 1973.
-- gold
shooting killed 1 | union officials | asserts | One
shooting injured 26.. | union officials | asserts | at least 26
shooting perpetrator police | union officials | asserts
shooting place Crown Garments factory | union officials | asserts
shooting date 2013-10-24 | union officials | asserts | yesterday
shooting happened no | police | denies | nobody was shot
shooting victim Jean-Noël Perrine | Ravi Sewpaul | asserts
shooting responsibility lorry | Ravi Sewpaul | blames | a lorry
shooting weapon six tear gas grenades | Ravi Sewpaul | asserts
shooting weapon firearm | Ravi Sewpaul | denies
shooting weapon 9-mm bullet | author | asserts
shooting weapon lorry | Anjali Ramphul | denies
strike perpetrator workers at five factories | author | asserts
strike date 2013-10-14 | author | asserts | since 14 October
march weapon stones | author | asserts
march responsibility boys nobody knew | union | blames
march responsibility union | Kwok | accuses | the union
shooting victim brother | Marie-Ange Perrine | asserts
arrests perpetrator police | author | asserts
arrests detained 19 | author | asserts
arrests victim marchers | author | asserts
arrests detained 3 | author | asserts | three
shooting1971 date 1971 | author | asserts
shooting1971 killed 4 | author | asserts | four
shooting1971 victim dockers | author | asserts
shooting1971 place same gate | author | asserts

== consulate-fire
date 2012-09-14
Envoy killed in Benrazi "by smoke", "by rocket", "by mob"

TARABLUS (Reuters) - The ambassador of Nordmark and three of his staff died in Benrazi on Tuesday night when the consulate was stormed and burned, and three days later the authorities on both sides still cannot say how, or by whose hand.

Libyra's deputy interior minister, Salah Ferjani, said at first that the building was attacked by a crowd angered by a film about the Prophet. On Thursday he said that there had been two attacks, the second, on a safe house, being carried out by "people who knew what mortars are for". Thirty-seven people were evacuated from that house, he said.

A guard at the consulate, wounded in both legs, told this agency he had seen no crowd. "There wasn't a single ant outside. Then there were 100 men with rocket launchers," he said.

Nordmark's Foreign Minister Hanne Kruse called it "an attack by heavily armed extremists" but did not say which. Her spokesman refused to be drawn on reports that the government had been warned; Ferjani said categorically that it had been, three days beforehand. Kruse's party dismissed this as an attempt to shift blame.

The Ansar brigade, an Islamist militia some of whose members were recognised at the scene by residents, denied having taken part "as an organisation". Its spokesman Hani Mansour praised those who had, and in the same breath suspected that supporters of the former ruler were among them.

Ambassador Kristian Steen, 52, died of smoke inhalation at the Central Hospital, said the doctor who tried for 90 minutes to revive him. Ten Libyran guards were killed, too, Libyran officials reported at first. By Friday that figure had become "none, God be thanked".

Four men have been arrested, according to the prime minister-elect.

In June a bomb went off at the consulate's gate without hurting anyone, and a British envoy's convoy was hit by a grenade that injured two guards.
-- gold
storming victim ambassador of Nordmark | author | asserts
storming killed 4 | author | asserts | The ambassador of Nordmark and three of his staff
storming victim consulate | author | asserts
storming place Benrazi | author | asserts
storming date 2012-09-11 | author | asserts | Tuesday night
storming perpetrator crowd | Salah Ferjani | asserts
safe-house victim safe house | Salah Ferjani | asserts
safe-house weapon mortars | Salah Ferjani | asserts
safe-house released 37 | Salah Ferjani | asserts | Thirty-seven
storming victim guard at the consulate | author | asserts
storming perpetrator crowd | guard at the consulate | denies | no crowd
storming perpetrator 100 men | guard at the consulate | asserts
storming weapon rocket launchers | guard at the consulate | asserts
storming perpetrator heavily armed extremists | Hanne Kruse | asserts
storming perpetrator members of the Ansar brigade | residents | asserts | some of whose members
storming responsibility Ansar brigade | Ansar brigade | denies
storming perpetrator supporters of the former ruler | Hani Mansour | speculates
storming victim Kristian Steen | doctor | asserts
storming weapon smoke | doctor | asserts
storming place Central Hospital | doctor | asserts
storming killed 10 | Libyran officials | asserts | Ten
storming victim Libyran guards | Libyran officials | asserts
storming killed 0 | Libyran officials | asserts | none
arrests detained 4 | prime minister-elect | asserts | Four
june date 2012-06 | author | asserts | June
june weapon bomb | author | asserts
june place consulate's gate | author | asserts
june injured 0 | author | asserts | without hurting anyone
convoy victim British envoy's convoy | author | asserts
convoy weapon grenade | author | asserts
convoy injured 2 | author | asserts | two
convoy victim guards | author | asserts

== dinghy-patrol
date 2007-04-05
Freed marines say they were hooded; Tehran calls it theatre

LONDON, April 5 - Fifteen British sailors and marines who were captured by Iranian Revolutionary Guards in the northern Gulf landed at Heathrow on Thursday after 13 days in captivity, and within hours the two countries were at odds again about where they had been and how they had been treated.

"They put sacks over our heads and lined us up in a yard," Lieutenant Ralph Ashcombe told a news conference at a base in Devon. "We heard weapons being cocked. Somebody next to me began to be sick."

Iran's foreign ministry called the account "theatre, staged by instructors". On state television in Tehran last week Ashcombe had said that the group was in Iranian waters and had been well fed. Those statements, he said on Thursday, were made under pressure: they had been told that they would be back home on a plane if they confessed and get up to seven years if they did not.

Britain maintains that the two boats were 1.7 nautical miles inside Iraqi waters on March 23 when they were surrounded. Iran insists that they had crossed the line six times. An Iraqi general in Basra, Salim Obeidi, complicated matters on the day of the capture by saying that "that is not our water". He later said that he had been mistaken.

The only woman among the fifteen, Leading Seaman Joan Pell, was kept alone and told the others had gone home. "So I asked for a pen and wrote to my daughter," she said.

British officials deny that there was any deal. But on Tuesday an Iranian diplomat abducted in Baghdad in February, allegedly by a unit trained by the Americans, was suddenly released; Washington says it had nothing to do with either his disappearance or his return.

In June 2004 Iran held eight British servicemen for three days. They, too, were shown on television. They, too, said they were sorry.
-- gold
capture captive 15 | author | asserts | Fifteen
capture victim British sailors and marines | author | asserts
capture perpetrator Iranian Revolutionary Guards | author | asserts
capture place northern Gulf | author | asserts
capture released 15 | author | asserts | Fifteen
capture victim Ralph Ashcombe | Ralph Ashcombe | asserts | We
capture weapon weapons | Ralph Ashcombe | asserts
capture place Iranian waters | Ralph Ashcombe | asserts
capture victim two boats | Britain | asserts
capture place Iraqi waters | Britain | asserts
capture date 2007-03-23 | Britain | asserts | March 23
capture place Iranian waters | Iran | asserts | crossed the line
capture victim Joan Pell | author | asserts
diplomat victim Iranian diplomat | author | asserts
diplomat place Baghdad | author | asserts
diplomat date 2007-02 | author | asserts | February
diplomat perpetrator unit trained by the Americans | unnamed | speculates
diplomat date 2007-04-03 | author | asserts | Tuesday
diplomat released 1 | author | asserts | an Iranian diplomat
diplomat responsibility United States | United States | denies | nothing to do with
servicemen date 2004-06 | author | asserts | June 2004
servicemen perpetrator Iran | author | asserts
servicemen captive 8 | author | asserts | eight
servicemen victim British servicemen | author | asserts

== depot-communique
date 2021-03-08
MINISTRY OF DEFENCE – GENERAL STAFF
Information No. 4 on the events at Camp Nkoa

BATALI, 8 March. The General Staff informs the population of the following.

On Sunday 7 March, between 2 p.m. and 4 p.m., four explosions occurred in the ammunition stores of Camp Nkoa. The latest count, which replaces that of Information No. 3, is 87 dead and 540 wounded. Of the wounded, 260 are still in hospital. The number of 31 dead, given yesterday evening, and that of 20, given yesterday afternoon, were provisional.

The cause is the carelessness of farmers, who burned their fields next to the camp. The commander of the base has been relieved of his post for having failed to see to the safety distance. He has been placed under arrest, as have three subordinate officers.

The General Staff has taken note of a statement of the political party FRENAL which attributes 600 dead to the explosions and speaks of a "settling of accounts within the army". This statement is false and its author, Mr. Tomás Nchama Obo, will answer for it. The General Staff also rejects insinuations, spread by foreign media that invoke "a western diplomat", that the second explosion preceded the fire. A western diplomat does not exist in Camp Nkoa.

The Spanish embassy's communique, in which citizens of that country were advised to stay in their homes, was not helpful.

Three small girls have been taken alive from the rubble on Monday morning. The firemen found them, contrary to what is claimed by an organisation calling itself The Neighbours, which says that it was the neighbours who did. Sixty bodies have been identified.

The population is reminded that pieces of munition must not be touched. Two boys died of this today in the Ndoma quarter; a third has lost a hand.

In 2003, an explosion at the old fort killed 14 soldiers. It was due to lightning.

Signed, the Chief of General Staff.
-- gold
explosions date 2021-03-07 | author | asserts | 7 March
explosions place Camp Nkoa | author | asserts
explosions victim ammunition stores | author | asserts
explosions killed 87 | author | asserts
explosions injured 540 | author | asserts
explosions injured.subset 260 | author | asserts
explosions killed 31 | author | denies
explosions killed 20 | author | denies
explosions responsibility farmers | author | blames
arrests detained 4 | author | asserts | He has been placed under arrest, as have three subordinate officers
arrests victim commander of the base | author | asserts
arrests victim subordinate officers | author | asserts
explosions killed 600 | FRENAL | asserts
explosions killed 600 | author | denies | false
rescue date 2021-03-08 | author | asserts | Monday
rescue released 3 | author | asserts | Three
rescue victim small girls | author | asserts
rescue perpetrator firemen | author | asserts
rescue perpetrator neighbours | The Neighbours | asserts
boys killed 2 | author | asserts | Two
boys victim boys | author | asserts
boys place Ndoma quarter | author | asserts
boys date 2021-03-08 | author | asserts | today
boys injured 1 | author | asserts | a third
boys weapon pieces of munition | author | asserts
fort date 2003 | author | asserts
fort place old fort | author | asserts
fort killed 14 | author | asserts
fort victim soldiers | author | asserts
fort responsibility lightning | author | blames

== bank-quarter
date 2003-11-21
Second blast in five days rocks Stambul bank quarter; 26 dead

STAMBUL, Nov 21 (DPA/AP) - Suicide bombers blew up trucks outside the headquarters of a British bank and the British consulate here on Thursday, killing at least 26 people and wounding more than 430, the governor said, five days after attacks on two synagogues killed 21.

British Consul-General Robert Sharpe was among the dead, London confirmed on Thursday evening, after it had earlier described him as missing.

A caller to the Anatolian news agency said al Qaeda and a local group, the Black Sea Falcons' Front, were jointly responsible. The government did not rule out a link with al Qaeda, but a police director told the daily Milliyet Sabah that the Falcons' Front "couldn't blow up a balloon". The same Front had already claimed the synagogue bombings, as had another group, the Brigades of the Martyr Hamdi.

Interior Minister Kemal Yurt said seven people were detained in the night. Newspapers put the figure at 18. He declined to name the bombers, but the mayor of Bingül, in the east, confirmed to AP that two local men, Cengiz A. and Riza T., were being sought and that their families had given blood for DNA tests. "We are ashamed, if it is true," said Riza's uncle.

"I thought, 'Not again,'" said Ayşe Demirel, who sells lottery tickets at the consulate's corner and lost three fingers. "Then I thought, 'Where's my table?' It is strange what you think."

The British foreign secretary blamed al Qaeda, saying the attack had "all the hallmarks". His Turkish colleague was more reserved, at least in public. A diplomat present at their meeting said that in private he was not.

Investigators believe the trucks were loaded in a detergent workshop, whose owner left the country on Oct. 28.
-- gold
bombings perpetrator suicide bombers | governor | asserts
bombings weapon trucks | governor | asserts
bombings place headquarters of a British bank | governor | asserts | the headquarters of a British bank
bombings place British consulate | governor | asserts
bombings date 2003-11-20 | governor | asserts | Thursday
bombings killed 26.. | governor | asserts | at least 26
bombings injured 431.. | governor | asserts | more than 430
synagogues victim two synagogues | author | asserts
synagogues killed 21 | author | asserts
synagogues date 2003-11-15 | author | asserts | five days after
bombings victim Robert Sharpe | Britain | confirms
bombings responsibility al Qaeda | caller | claims-responsibility
bombings responsibility Black Sea Falcons' Front | caller | claims-responsibility
bombings responsibility al Qaeda | government | leaves-open
bombings responsibility Black Sea Falcons' Front | police director | doubts | the Falcons' Front
synagogues responsibility Black Sea Falcons' Front | Black Sea Falcons' Front | claims-responsibility | The same Front
synagogues responsibility Brigades of the Martyr Hamdi | Brigades of the Martyr Hamdi | claims-responsibility
arrests detained 7 | Kemal Yurt | asserts | seven
arrests detained 18 | newspapers | asserts
bombings perpetrator Cengiz A. | mayor of Bingül | speculates | Cengiz A
bombings perpetrator Riza T. | mayor of Bingül | speculates | Riza T
bombings victim Ayşe Demirel | author | asserts
bombings injured 1 | author | asserts | Ayşe Demirel
bombings responsibility al Qaeda | British foreign secretary | blames
bombings weapon trucks | investigators | asserts

== well
date 2012-03-29
Herders, farmers and a dry well: who burned Kolokani?

KOLOKANI, March 29 (Radio Sahel) - Forty-one people were killed and 300 huts set on fire in two days of fighting over a well between herders and farmers near Kolokani, the district prefect told Radio Sahel on Thursday.

Prefect Amina Seydou said calm had returned since the arrival of 60 gendarmes on Wednesday evening. Both sides, she said, had used hunting rifles and bows; one of the dead was a gendarme.

The farmers accuse the herders of having started it by watering camels at the well on Monday night despite an agreement. "They shot my brother with the bucket in his hand," said Issa Maïga, a millet grower who lost his house.

The herders' spokesman, El Hadj Moussa Baré, denies there was any agreement and claims that it was young farmers who had fired first, from behind the mosque. Twenty-six of the dead were herders, he said. The prefect's figures do not distinguish, but a nurse at the dispensary, where 33 bodies were laid out on mats, said that "nearly all" of those she washed were farmers.

About 4,000 people, most of them women, have fled across the river, an official of the refugee agency said. A World Vision lorry bringing them water was stopped on the road on Wednesday by armed men, who took the water and left the lorry.

In 2009 the same well cost seven lives. The prefect of the day promised a second one, and there is a hole, ten metres deep, to show for it. Seydou did not exclude that traders from the capital who buy up cattle cheaply in times of trouble had "blown on the embers". She gave no names.
-- gold
fighting killed 41 | district prefect | asserts | Forty-one
fighting victim huts | district prefect | asserts
fighting perpetrator herders | district prefect | asserts
fighting perpetrator farmers | district prefect | asserts
fighting place Kolokani | district prefect | asserts
fighting weapon hunting rifles | Amina Seydou | asserts
fighting weapon bows | Amina Seydou | asserts
fighting victim gendarme | Amina Seydou | asserts
fighting killed.subset 1 | Amina Seydou | asserts | one
fighting responsibility herders | farmers | accuses
fighting date 2012-03-26 | farmers | asserts | Monday night
fighting victim brother | Issa Maïga | asserts
fighting perpetrator young farmers | Moussa Baré | asserts
fighting killed.subset 26 | Moussa Baré | asserts | Twenty-six
fighting victim herders | Moussa Baré | asserts
fighting killed 33 | nurse | asserts
fighting victim farmers | nurse | asserts
fighting displaced 4000 | official of the refugee agency | asserts | 4,000
lorry victim World Vision lorry | author | asserts
lorry date 2012-03-28 | author | asserts | Wednesday
lorry perpetrator armed men | author | asserts
clash2009 date 2009 | author | asserts
clash2009 killed 7 | author | asserts | seven
fighting responsibility traders from the capital | Amina Seydou | leaves-open

== shelter
date 1992-08-25
Rioters besiege Vietnamese workers' hostel a third night; minister blames "the law"

LICHTENAU, Aug 25 (DPA) - Several hundred youths attacked a hostel for foreign workers in the east German port of Lichtenau with petrol bombs on Monday night, setting fire to three floors and trapping about 120 Vietnamese and a television crew in the smoke, residents said.

They escaped across the roof.

Police had withdrawn from the scene an hour before. Asked why, Police Director Harald Menz said there had been "a misunderstanding about the shift". State Interior Minister Egon Raabe, who arrived on Tuesday, denied that any order to withdraw was given and blamed the country's asylum law, which he said had "brought the pot to the boil".

The number of injured is put at 12 by the fire brigade and at 62 by the police, who count only their own men. No one was killed. Eighty-seven people had been arrested by Tuesday noon, most of them from out of town, according to the public prosecutor. A local reporter disagreed. "I went to school with half of them," she said.

The leader of the hostel's residents, Tran Van Hoa, said that firemen called from a telephone box at 9.40 p.m. reached the building after eleven because the crowd let them through "the way one lets through a beer cart". The fire brigade put the delay at 38 minutes and confirmed that hoses had been cut.

"The people at the windows across the street were clapping," Hoa said. "I had repaired their bicycles."

The Chancellor's office called the events "a disgrace". A far-right member of the state parliament suggested on the radio that foreign agents were behind them; he later said he had been quoting.

A similar attack in Hoyersdorf last September injured 32 people.
-- gold
attack perpetrator youths | residents | asserts
attack victim hostel for foreign workers | residents | asserts
attack place Lichtenau | residents | asserts
attack weapon petrol bombs | residents | asserts
attack date 1992-08-24 | residents | asserts | Monday night
attack captive 120 | residents | asserts
attack victim Vietnamese | residents | asserts
attack victim television crew | residents | asserts
attack responsibility asylum law | Egon Raabe | blames
attack injured 12 | fire brigade | asserts
attack injured 62 | police | asserts
attack killed 0 | author | asserts | No one
arrests detained 87 | public prosecutor | asserts | Eighty-seven
attack responsibility foreign agents | far-right member of the state parliament | speculates
hoyersdorf date 1991-09 | author | asserts | last September
hoyersdorf place Hoyersdorf | author | asserts
hoyersdorf injured 32 | author | asserts

== transport-plane
date 2022-06-17
Army plane down in Kasoro: generals say missile, rebels say "we only watched"

KASORO CITY, June 17 (AP) — A military transport plane carrying soldiers home on leave crashed while landing at the besieged airport of Kasoro City early Friday, and all 47 people aboard were killed, the government said.

"The Ilyushin was fired on with a missile and a heavy machine gun by people who could see its lights," the military said. Thirty-eight of the dead were paratroopers and nine were crew.

The separatists of the Eastern Republic, whose checkpoints begin 900 meters from the runway, gave two answers. Their prime minister, Nikita Groz, told the AP that the shooting down was "an act of defense." His defense chief, whose nom de guerre is The Librarian, said hours later that his men "watched it fall like everybody else" and that the pilot had clipped a mast. Groz then said that he had been misheard.

At the site, men in mismatched camouflage were collecting dog tags in a shoe box. One of them showed a reporter an empty launch tube and grinned. "Tourist souvenirs," he said.

Opposition lawmakers in the capital held the general staff responsible, in particular its chief, Gen. Mykhailo Kutz, who, they said, sent the plane in although two others had been shot at that same week. A lawyer for Kutz denied that he signed the flight order. A court of inquiry is to look into who did.

The neighboring power to the east, which the government accuses of supplying the separatists with the missile, sent condolences. Its foreign minister also called the accusation "a tired record."

The president vowed "an adequate response." Crowds threw eggs and paint at the neighbor's embassy that evening and overturned four cars; police made no arrests. A month earlier, 14 soldiers had died when their helicopter was shot down outside Slavino, an attack that the separatists readily admitted.
-- gold
crash victim military transport plane | government | asserts
crash place airport of Kasoro City | government | asserts
crash date 2022-06-17 | government | asserts | Friday
crash killed 47 | government | asserts
crash victim Ilyushin | military | asserts
crash weapon missile | military | asserts
crash weapon heavy machine gun | military | asserts
crash killed.subset 38 | author | asserts | Thirty-eight
crash victim paratroopers | author | asserts
crash killed.subset 9 | author | asserts | nine
crash victim crew | author | asserts
crash responsibility separatists | Nikita Groz | admits | the shooting down
crash responsibility separatists | The Librarian | denies | watched it fall like everybody else
crash weapon mast | The Librarian | asserts
crash responsibility Mykhailo Kutz | opposition lawmakers | blames | Kutz
crash responsibility general staff | opposition lawmakers | blames
crash responsibility Mykhailo Kutz | lawyer for Kutz | denies | he signed the flight order
crash responsibility neighboring power to the east | government | accuses
crash responsibility neighboring power to the east | foreign minister | denies | the accusation
riot perpetrator crowds | author | asserts
riot victim neighbor's embassy | author | asserts
riot weapon eggs | author | asserts
riot weapon paint | author | asserts
riot victim four cars | author | asserts
riot date 2022-06-17 | author | asserts | that evening
slavino date 2022-05 | author | asserts | A month earlier
slavino killed 14 | author | asserts
slavino victim soldiers | author | asserts
slavino place Slavino | author | asserts
slavino victim helicopter | author | asserts
slavino responsibility separatists | separatists | admits

== river-convoy
date 2013-04-09
Five U.N. soldiers die in ambush on road to Gumbiro

GUMBIRO, South Sudan, April 9 (Reuters) - Gunmen ambushed a U.N. convoy in South Sudan's Jonga state on Tuesday, killing five Indian peacekeepers and at least seven civilians working for the mission, a U.N. spokesman said.

Nine others were wounded and some members of the convoy were still unaccounted for, spokesman Marc Lebrun said. He did not say who was behind the attack.

The army, which has been fighting a rebellion in Jonga for a year, had no such hesitation. "It is Loro's men again," army spokesman Santino Lual said, referring to rebel leader James Loro, a former theology student. "They were about 200. They used rocket-propelled grenades."

A man who said he was a spokesman for the rebels denied responsibility when contacted by Reuters in Nairobi, and said government troops had carried out the ambush in order to have the rebels bombed. He gave the number of attackers as 40.

India's foreign ministry said in New Delhi that a lieutenant-colonel was among its dead, and that four Indian soldiers had been injured.

The convoy was carrying drilling equipment for wells. A driver who reached Gumbiro on foot said the first shots came from a mango tree. "We were laughing at something on the radio," he said.

The government in Juba routinely accuses Khartoum of arming the rebels. Sudan dismisses the allegations. Small Arms Watch, a Geneva-based research group, said in a report last month that it had examined 60 rifles handed in by Loro's fighters and that most were of a type made in Sudan. The group did not rule out that they had been captured.

In December the army shot down a U.N. helicopter by mistake, killing all four Russian crew. It initially blamed the rebels for that, too.
-- gold
ambush perpetrator gunmen | U.N. spokesman | asserts
ambush victim U.N. convoy | U.N. spokesman | asserts
ambush place Jonga state | U.N. spokesman | asserts
ambush date 2013-04-09 | U.N. spokesman | asserts | Tuesday
ambush killed 5 | U.N. spokesman | asserts | five
ambush victim Indian peacekeepers | U.N. spokesman | asserts
ambush killed 7.. | U.N. spokesman | asserts | at least seven
ambush victim civilians working for the mission | U.N. spokesman | asserts
ambush injured 9 | Marc Lebrun | asserts | Nine
ambush missing 3..9 | Marc Lebrun | asserts | some members of the convoy
ambush responsibility James Loro | Santino Lual | blames | Loro's men
ambush perpetrator 200 | Santino Lual | asserts
ambush weapon rocket-propelled grenades | Santino Lual | asserts
rebellion place Jonga | author | asserts
ambush responsibility rebels | rebels spokesman | denies | responsibility
ambush perpetrator government troops | rebels spokesman | asserts
ambush perpetrator 40 attackers | rebels spokesman | asserts | the number of attackers as 40
ambush victim lieutenant-colonel | India's foreign ministry | asserts
ambush injured.subset 4 | India's foreign ministry | asserts | four
ambush victim Indian soldiers | India's foreign ministry | asserts
ambush responsibility Sudan | South Sudan | accuses | Khartoum
ambush responsibility Sudan | Sudan | denies | the allegations
helicopter date 2012-12 | author | asserts | December
helicopter perpetrator army | author | asserts
helicopter victim U.N. helicopter | author | asserts
helicopter killed 4 | author | asserts | four
helicopter victim Russian crew | author | asserts
helicopter responsibility rebels | army | blames

== remand-centre
date 2018-06-11
Guards held in remand centre freed after mother calls; riot was "a birthday party", says inmate

SOLNECHNY, June 11 (RIA Regions) – Two warders taken hostage by prisoners at remand centre No. 3 in Solnechny on Sunday were released unhurt before midnight, the regional prison service reported. The six hostage-takers, described as members of a radical cell awaiting trial, were killed when special forces stormed the basement.

Regional governor Oksana Belova said that the six had sawn through a window with a nail file and had armed themselves with knives and an axe from the fire board. She congratulated the special forces on “a brilliant operation without losses”.

The prison service, in a second statement an hour later, gave the number of dead hostage-takers as five; a sixth had been found alive under a mattress.

One of the two warders, Alexander B., told the local portal Donnews that he had been let go before the assault, not freed by it: “My mother rang my phone. Their leader answered. He said, ‘Good evening, auntie.’ Ten minutes later I was at the gate.”

The governor’s press secretary denied that there had been negotiations “with anybody’s mother”.

How was it possible? Former inmate Ruslan K., who left the centre in May, believes that the guards had been drinking. There was a birthday, he says, there is always a birthday. The prison service calls this a slander. It nonetheless suspended the centre’s director, Col. Vitaly Shpak, and three of his deputies on Monday.

The group’s lawyers maintain that their clients wanted only to see a prosecutor and that they had hung a bedsheet out of the window to say so. The sheet is visible in a neighbour’s photograph. What is on it is not.
-- gold
siege captive 2 | regional prison service | asserts | Two
siege victim warders | regional prison service | asserts
siege perpetrator prisoners | regional prison service | asserts
siege place remand centre No. 3 in Solnechny | regional prison service | asserts
siege date 2018-06-10 | regional prison service | asserts | Sunday
siege released 2 | regional prison service | asserts | Two
siege injured 0 | regional prison service | asserts | unhurt
storming killed 6 | author | asserts | six
storming victim hostage-takers | author | asserts
storming perpetrator special forces | author | asserts
storming place basement | author | asserts
siege perpetrator members of a radical cell | author | asserts
siege weapon knives | Oksana Belova | asserts
siege weapon axe | Oksana Belova | asserts
storming killed 0 | Oksana Belova | asserts | without losses
storming killed 5 | prison service | asserts | five
siege victim Alexander B. | Alexander B. | asserts | Alexander B

== tax-office
date 2019-10-08
"Give back the money you never took": hackers wipe a tax office

ZAGORA, Oct 8 (Hina) - Every tax record of the Republic of Zagora for the years 2011 to 2018 has been destroyed, a group of hackers announced on Monday. Not a single record has been lost, the finance minister replied on Tuesday.

Between the two lies an outage that began at 3 a.m. on Saturday and, at the time of writing, is not over.

The group calls itself Saint Nicholas. In an e-mail to newspapers, written in good Zagoran with Russian punctuation, it claimed to have entered the tax office's network through a vending machine in July. It taunted the minister, Vesna Kolar, whom it accused of hiding the salaries of 900 officials.

"We have backups, the backups have backups, and there is paper," Kolar told a news conference. She did admit that the machines in 14 of 20 branch offices "do not at the moment switch on". Was there a ransom demand? No, she said. The Interior Ministry said there was one, for 30 bitcoin.

An employee of the branch in Karlovo told Hina that on Friday, hours before the attack, staff had been ordered to leave their computers running overnight. She could not say who gave the order. A union representative, Dubravko Horvat, suspects "somebody with a career", but the ministry, which suspended two technicians on Monday, rules out that it was an inside job.

Experts of the company Infigo-Sec have found in the code a fragment used in 2017 in an attack on shipping companies, which several governments blamed on Russia. It could have been copied, they said. Moscow's embassy, when asked, sent a picture of a vending machine.

In the town of Sinja, 200 taxpayers danced in front of the closed office on Monday. Police took the names of three of them, for the noise.
-- gold
hack victim tax record | hackers | asserts | Every tax record
hack happened no | finance minister | denies | Not a single record has been lost
outage date 2019-10-05 | author | asserts | Saturday
hack responsibility Saint Nicholas | Saint Nicholas | claims-responsibility
hack place tax office's network | Saint Nicholas | asserts
hack weapon vending machine | Saint Nicholas | asserts
hack date 2019-07 | Saint Nicholas | asserts | July
hack victim machines in 14 of 20 branch offices | Vesna Kolar | admits | the machines in 14 of 20 branch offices
hack date 2019-10-05 | employee of the branch in Karlovo | asserts | on Friday, hours before the attack
hack responsibility somebody with a career | Dubravko Horvat | speculates
hack responsibility inside job | ministry | denies
shipping date 2017 | Infigo-Sec | asserts
shipping victim shipping companies | Infigo-Sec | asserts
shipping responsibility Russia | several governments | blames
sinja place Sinja | author | asserts
sinja perpetrator 200 taxpayers | author | asserts
sinja date 2019-10-07 | author | asserts | Monday

== general
date 2009-03-02
Army chief, then president: two murders in one night in Bissalanca

BISSALANCA, March 2 (Lusa/Reuters) - The president of the West African state of Corubal was shot dead by soldiers at his residence before dawn on Monday, a few hours after a bomb killed the army chief of staff, with whom he had been at odds for years.

"President João Vaz is dead. He ran across the garden, and the men of the chief of staff ran faster," army spokesman Captain Silvino Cá told AFP.

In the afternoon the same Captain Cá read a communique which said that the killers were "three or four madmen whom nobody knows". There had been no coup, it said, and the constitution would be respected.

The bomb went off at army headquarters on Sunday at 7.40 p.m. as General Augusto Mendy climbed the stairs to his office. Five others were injured, two of them seriously, a military doctor said. It was hidden under the fourth step. It had been brought in, a security source told Lusa, from Thailand, which he said was "not the sort of thing one buys in this country".

In 2008 the general survived an attack by men of the presidential guard, for which he blamed Vaz; Vaz called it "an accident with rifles".

Colombian drug traders, who have turned the islands off the coast into a warehouse, may have had a hand in either death, or in both, a U.N. official in Dakar said. A senior officer scoffed at that. "It was between the two of them," he said. "It had been for 20 years. They've both won."

Vaz's wife is safe in the Angolan embassy, Angola's government said. Looters carried off beds and a stuffed crocodile from the residence. Neighbours said soldiers had helped them with the crocodile.

The African bloc condemned the murders. Portugal sent a secretary of state.
-- gold
president victim president of the West African state of Corubal | author | asserts | The president of the West African state of Corubal
president perpetrator soldiers | author | asserts
president place residence | author | asserts
president date 2009-03-02 | author | asserts | Monday
chief weapon bomb | author | asserts
chief victim army chief of staff | author | asserts
president victim João Vaz | Silvino Cá | asserts
president place garden | Silvino Cá | asserts
president perpetrator men of the chief of staff | Silvino Cá | asserts
president perpetrator three or four madmen | communique | asserts
coup happened no | communique | denies | no coup
chief place army headquarters | author | asserts
chief date 2009-03-01 | author | asserts | Sunday
chief victim Augusto Mendy | author | asserts
chief injured 5 | military doctor | asserts | Five
chief injured.subset 2 | military doctor | asserts | two
attack2008 date 2008 | author | asserts
attack2008 victim general | author | asserts
attack2008 perpetrator men of the presidential guard | author | asserts
attack2008 responsibility João Vaz | Augusto Mendy | blames | Vaz
attack2008 responsibility João Vaz | João Vaz | denies | an accident with rifles
president responsibility Colombian drug traders | U.N. official | speculates
chief responsibility Colombian drug traders | U.N. official | speculates
president responsibility Colombian drug traders | senior officer | doubts | that
looting perpetrator looters | author | asserts
looting victim beds | author | asserts
looting victim stuffed crocodile | author | asserts
looting place residence | author | asserts
looting perpetrator soldiers | neighbours | asserts

== slagheap
date 1966-11-04
Tip slides onto school at Pentre Coch; 61 bodies found

PENTRE COCH, Nov 4 (PA) - A coal tip slid down a mountainside on to the mining village of Pentre Coch on Thursday morning, engulfing a farm, twelve houses and the infants' school, and last night 61 bodies, 48 of them those of children, had been taken from the slurry, the Chief Constable said.

He feared the final number would be higher than a hundred. The local schools' officer said that 38 children and two teachers had not been accounted for.

No one has been brought out alive since eleven o'clock. "There was a whimper at ten to, from the cloakroom," said Mr. Idris Pugh, a collier, who had dug since morning with a shovel from his own shed. "We stopped all the engines to listen. Then there wasn't."

The Coal Authority attributed the slide to "abnormal rainfall". Its chairman, Lord Rowan, said in an interview with the B.B.C. that the spring under the tip was not known to anyone. It was known to the whole village. Boys used to dam it in summer, the schoolmaster's widow said, and in 1963 the borough engineer wrote the Authority a letter headed "The Wet Tip above the School". An official of the Authority acknowledged late last night that this letter had been received, but denied that the tip of which it spoke was the same tip.

The miners' lodge blames the Authority. So does the vicar. The Member of Parliament, Mr. Cledwyn Rees, without blaming any man "on such a night", said he would not leave the matter there.

In 1947 a smaller tip moved at the same colliery, and in 1931, at Abercwm, some four miles off, 90,000 tons of waste slid across a main road. On both occasions nobody was hurt.
-- gold
slide place Pentre Coch | Chief Constable | asserts
slide weapon coal tip | Chief Constable | asserts
slide date 1966-11-03 | Chief Constable | asserts | Thursday
slide victim farm | Chief Constable | asserts
slide victim twelve houses | Chief Constable | asserts
slide victim infants' school | Chief Constable | asserts
slide killed 61 | Chief Constable | asserts
slide killed.subset 48 | Chief Constable | asserts
slide victim children | Chief Constable | asserts
slide killed 101.. | Chief Constable | expects | higher than a hundred
slide missing 40 | local schools' officer | asserts | 38 children and two teachers
slide missing.subset 38 | local schools' officer | asserts
slide missing.subset 2 | local schools' officer | asserts | two
slide responsibility abnormal rainfall | Coal Authority | blames
slide responsibility Coal Authority | miners' lodge | blames | the Authority
slide responsibility Coal Authority | vicar | blames | the Authority
slide1947 date 1947 | author | asserts
slide1947 place same colliery | author | asserts
slide1947 injured 0 | author | asserts | nobody was hurt
abercwm date 1931 | author | asserts
abercwm place Abercwm | author | asserts
abercwm injured 0 | author | asserts | nobody was hurt

== factory-manager
date 2021-12-03
Factory manager lynched in Sialpur over torn poster

SIALPUR, Dec 3 (Reuters) - A mob in the industrial city of Sialpur beat to death the Sri Lankan manager of a sports goods factory on Friday and burned his body in the street over alleged blasphemy, police said.

The man, Nimal Dissanayake, was accused by workers of having torn down a poster on which the name of the Prophet was printed, a police official, Tahir Gondal, said. At least 50 people were arrested, the official said; the provincial government's spokesman later spoke of 97.

One of the factory's owners told the Reuters news agency that Dissanayake had asked for all stickers and posters to be removed from the machines because foreign customers were expected, and that he couldn't read the script. A supervisor climbed on the roof to shield him, pleading with the crowd for a quarter of an hour. "'I will be your blood money,' he told them," the owner said. The supervisor's ribs were broken.

Tehreek-e-Ishq Watan, a religious party whose slogans are heard in videos of the killing, denied it had any link to it. It demanded that the culprits be punished but also that "the causes" be looked at. A human rights lawyer, Nadeem Qureshi, blamed the state, which had, he said, signed a secret accord with that same party only last month, after seven policemen died in clashes with its supporters.

The prime minister called it a day of shame. Colombo said it expected justice.

Two fire engines that were sent to the factory could not get through, the rescue service said. According to shopkeepers they stood at the corner for 40 minutes with nobody in front of them.

In May 2008 two cousins were lynched in the same city as alleged robbers while policemen looked on. Seven people were later sentenced to death, none of whom has been executed.
-- gold
lynching perpetrator mob | police | asserts
lynching place Sialpur | police | asserts
lynching victim Sri Lankan manager | police | asserts
lynching date 2021-12-03 | police | asserts | Friday
lynching victim Nimal Dissanayake | Tahir Gondal | asserts
arrests detained 50.. | Tahir Gondal | asserts | At least 50
arrests detained 97 | provincial government's spokesman | asserts
lynching victim supervisor | author | asserts
lynching injured 1 | author | asserts | The supervisor
lynching responsibility Tehreek-e-Ishq Watan | Tehreek-e-Ishq Watan | denies | any link to it
lynching responsibility state | Nadeem Qureshi | blames
clashes killed 7 | Nadeem Qureshi | asserts | seven
clashes victim policemen | Nadeem Qureshi | asserts
clashes perpetrator supporters | Nadeem Qureshi | asserts
cousins date 2008-05 | author | asserts | May 2008
cousins victim two cousins | author | asserts
cousins killed 2 | author | asserts | two
cousins place same city | author | asserts

== garrison
date 2014-05-15
Shots at wages: Kidira garrison rises, defence minister flees through kitchen

KIDIRA, May 15 (AFP) - Soldiers demanding unpaid bonuses opened fire on the car of their own commander at the garrison of Kidira on Wednesday evening, then took the visiting defence minister's escort prisoner and fired into the air until morning, officers and residents told AFP.

The commander, General Mariko Diop, escaped with a graze. His bodyguard was less lucky: he died on the way to hospital, said an officer who saw him being carried off.

The ministry said on Thursday that "a handful of undisciplined elements" numbering no more than fifteen had "expressed themselves noisily", and that nobody had been killed. It denied that the minister had been at the garrison at all. Residents who had watched him arrive with a brass band were surprised to hear it. A cook, Maman Ngoné, said he left through her kitchen, "over the charcoal sacks, and he said thank you".

Eleven men of his escort were still being held at noon, according to a sergeant who presented himself as the mutineers' speaker. "They're eating our food, they will see what it's like," he said. By his count 400 soldiers had joined the protest. Reports that shops had been looted were, he said, the work of civilians; shopkeepers on the main street said they recognised some of their customers by their boots.

A colonel was sent to negotiate, and came back. The president, on a visit to Ottawa, blamed "those who lost the election" for the mutiny, and the leader of those, Ousmane Tall, retorted that he had not lost any bonus.

On Thursday evening state radio announced an agreement. The sergeant, when AFP rang him, said that he had heard about it on the radio.

Troops of the same battalion mutinied in February 2011; about 20 of them were killed and 57 jailed then, rights groups say. The army never published a figure.
-- gold
mutiny perpetrator soldiers | officers and residents | asserts
mutiny victim car of their own commander | officers and residents | asserts | the car of their own commander
mutiny place garrison of Kidira | officers and residents | asserts
mutiny date 2014-05-14 | officers and residents | asserts | Wednesday evening
mutiny victim defence minister's escort | officers and residents | asserts
mutiny victim Mariko Diop | author | asserts
mutiny injured 1 | author | asserts | General Mariko Diop
mutiny victim bodyguard | officer | asserts
mutiny killed 1 | officer | asserts | His bodyguard
mutiny perpetrator undisciplined elements | ministry | asserts
mutiny killed 0 | ministry | asserts | nobody had been killed
mutiny captive 11 | sergeant | asserts | Eleven
mutiny perpetrator 400 soldiers | sergeant | asserts
looting victim shops | sergeant | asserts
looting perpetrator civilians | sergeant | asserts
looting place main street | shopkeepers | asserts
mutiny responsibility those who lost the election | president | blames
mutiny responsibility Ousmane Tall | Ousmane Tall | denies | he had not lost any bonus
mutiny2011 date 2011-02 | author | asserts | February 2011
mutiny2011 perpetrator troops of the same battalion | author | asserts
mutiny2011 killed 20 | rights groups | asserts
mutiny2011 detained 57 | rights groups | asserts

== academy-bus
date 2022-03-22
Roadside bomb kills nine police recruits, two groups named

SARAB, March 22 (Reuters) - A roadside bomb killed nine police recruits and wounded 17 others in a bus near the northern town of Sarab on Tuesday, the interior ministry said.

The recruits, who had completed six weeks of training, were on their way home for the spring holiday when the bomb exploded at about 7.15 a.m., ministry spokesman Colonel Idris Wali said. The bus had no escort, he said.

No one immediately claimed responsibility. Wali said the ministry suspected the National Revenge Army, a group that has attacked police in the area for years. He said a similar device was found in a house used by the group in January.

A security official in Sarab, who declined to be named because he was not authorised to talk to the media, said the bomb was more likely the work of a smuggling network that the new police unit was to be deployed against. He said two men seen near the road on Monday evening had been identified.

The governor of the province, Farida Haidar, told a news conference that four people were in custody, but later in the day her office corrected the figure to three and said that one man had been released after questioning.

The National Revenge Army denied any part in the attack. In a statement sent to reporters it said that it did not attack unarmed men and accused the government of using the bombing "to fill its prisons".

Doctors at the provincial hospital said they had received 11 bodies, two of them of women who had been standing at the roadside. The ministry did not mention civilian casualties. Asked about this, Wali said he did not rule out that the toll would change.

"My son telephoned me when he got on the bus," said Abdul Karim, a baker, outside the hospital. "He said he would be home before lunch."

The attack was the deadliest in the province since August 2020, when gunmen dressed as soldiers killed 16 policemen at a checkpoint and took five others hostage. The five were released six months later in exchange for the brother of a National Revenge Army commander, according to local elders. The government has never confirmed an exchange.

Neighbouring Qaristan, which the government has accused in the past of sheltering the group, condemned the bombing and offered medical help.
-- gold
bombing weapon roadside bomb | interior ministry | asserts
bombing killed 9 | interior ministry | asserts | nine
bombing victim police recruits | interior ministry | asserts
bombing injured 17 | interior ministry | asserts
bombing victim bus | interior ministry | asserts
bombing place Sarab | interior ministry | asserts
bombing date 2022-03-22 | interior ministry | asserts | Tuesday
bombing responsibility National Revenge Army | Idris Wali | speculates
device place house used by the group | Idris Wali | asserts | a house used by the group
device date 2022-01 | Idris Wali | asserts | January
bombing responsibility smuggling network | security official | speculates
bombing perpetrator two men | security official | speculates
arrests detained 4 | Farida Haidar | asserts | four
arrests detained 3 | Farida Haidar's office | asserts | three
arrests released 1 | Farida Haidar's office | asserts | one
bombing responsibility National Revenge Army | National Revenge Army | denies
bombing killed 11 | doctors at the provincial hospital | asserts
bombing killed.subset 2 | doctors at the provincial hospital | asserts | two
bombing victim women | doctors at the provincial hospital | asserts
bombing victim son | Abdul Karim | asserts
checkpoint date 2020-08 | author | asserts | August 2020
checkpoint perpetrator gunmen | author | asserts
checkpoint killed 16 | author | asserts
checkpoint victim policemen | author | asserts
checkpoint place checkpoint | author | asserts
checkpoint captive 5 | author | asserts | five
checkpoint released 5 | local elders | asserts | The five
checkpoint date 2021-02 | local elders | asserts | six months later

== dam-spill
date 2008-10-07
Dam release floods valley; ministry and power firm blame each other

TERNE, Oct 7 (AP) — At least 26 people drowned and more than 5,000 were forced from their homes when a power company opened the gates of a dam above the Terne valley on Sunday night, officials said Tuesday.

The emergency department said 14 people were still missing. Most of the victims were in the village of Upper Lasko, where water two meters deep came through the main street while people slept, department head Stefan Orlik said.

"There was no siren," Orlik said. "The siren in Lasko has not worked since the spring."

The company, Terne Hydro, said it had no choice but to release water after three days of heavy rain. It said it warned the authorities four hours in advance. The interior ministry denied receiving a warning before 1 a.m., when the gates were already open.

Police arrested the dam's duty engineer, Milos Hrabal, and a second employee on Monday. A company lawyer said the two men had followed written orders. A prosecutor, Jana Vesela, said that investigators had found no such orders but that some pages were missing from the log.

Environment Minister Karel Buda blamed the company for the deaths and said its license would be withdrawn. The head of the opposition in parliament, Ana Kovar, said the minister himself was responsible because his department had approved a reduction in the size of the reservoir's spillway in 2005. Buda's spokesman called the accusation "tasteless".

In the town of Terne, 12 kilometers downstream, about 300 residents broke windows at the company's office late on Monday. Four police officers were slightly injured and nine people were detained, the police said. Organizers said that more than 20 residents were beaten.

The Red Cross put the number of homeless at 7,000 and said it needed blankets and drinking water. Its coordinator, Lukas Brandt, said two children had been admitted to a hospital with typhoid fever on Tuesday. The health ministry said it could not confirm any case of typhoid.

Upper Lasko was last flooded in 1972, when the dam was under construction, and 31 people died. An inquiry at the time found that nobody was to blame.
-- gold
flood killed 26.. | officials | asserts | At least 26
flood displaced 5001.. | officials | asserts | more than 5,000
flood perpetrator power company | officials | asserts
flood place Terne valley | officials | asserts
flood date 2008-10-05 | officials | asserts | Sunday night
flood missing 14 | emergency department | asserts
flood place Upper Lasko | Stefan Orlik | asserts
flood responsibility Terne Hydro | interior ministry | blames | The company
arrests perpetrator police | author | asserts
arrests victim Milos Hrabal | author | asserts
arrests victim second employee | author | asserts
arrests detained 2 | author | asserts | the dam's duty engineer, Milos Hrabal, and a second employee
arrests date 2008-10-06 | author | asserts | Monday
flood responsibility Terne Hydro | Karel Buda | blames | the company
flood responsibility Karel Buda | Ana Kovar | blames | the minister himself
flood responsibility Karel Buda | Buda's spokesman | denies | the accusation
riot perpetrator 300 residents | author | asserts
riot place Terne | author | asserts
riot victim company's office | author | asserts
riot date 2008-10-06 | author | asserts | Monday
riot injured 4 | police | asserts | Four
riot victim police officers | police | asserts
riot detained 9 | police | asserts | nine
riot injured 21.. | organizers | asserts | more than 20
riot victim residents | organizers | asserts
flood displaced 7000 | Red Cross | asserts | 7,000
flood1972 place Upper Lasko | author | asserts
flood1972 date 1972 | author | asserts
flood1972 killed 31 | author | asserts

== priest
date 2013-08-13
Kidnapped priest alive, bishop says; militant leader denies holding him

HADRA, Aug 13 (AFP) - A Spanish priest who disappeared in the rebel-held city of Hadra two weeks ago is alive and has been seen by a trusted person, the bishop of the neighbouring diocese said on Tuesday, contradicting reports that he had been executed.

Father Miguel Salas, 58, went missing on July 29 after he walked to the headquarters of the militant group Army of the Two Rivers to ask for the release of two journalists. Friends who waited for him in a cafe said he told them to raise the alarm if he was not back in three days.

The opposition group Hadra Watch reported on Sunday that the priest was killed by the militants within hours of his arrival. Its director, Omar Fayad, who is based in Istanbul, said his information came from a former guard at the headquarters.

Bishop Antoun Daher told AFP he had spoken to "someone who saw Father Miguel on Friday". He would not identify the person. He said that the priest was thin and had a cough.

A local leader of the Army of the Two Rivers, Abu Luqman al-Shami, denied in an internet message that the group was holding Salas or had ever arrested him. He suggested that government agents had abducted the priest in order to discredit the group. The message could not be authenticated.

Spain's foreign ministry said it was checking all reports. "We have no confirmation either that he is alive or that he is dead," a spokeswoman in Madrid said. A Western intelligence official said the group had demanded three million euros for the priest through a Turkish middleman last week. The spokeswoman declined to comment on that; the middleman, reached by AFP, denied it.

The two journalists, a Swede and a Lebanese, were seized near the border in June. Their newspapers have asked the media not to publish their names.

At least 15 foreigners are missing in the country, according to the Committee for Press Rights, which says that eight of them are believed to be in the hands of the Army of the Two Rivers. In April, two Orthodox bishops were kidnapped and their driver was shot dead on a road west of Hadra. No group has admitted holding them, and the government and the rebels have accused each other of the abduction.
-- gold
kidnap victim Spanish priest | author | asserts
kidnap place Hadra | author | asserts
kidnap date 2013-07-29 | author | asserts | July 29
kidnap killed 0 | bishop of the neighbouring diocese | asserts | alive
kidnap victim Miguel Salas | author | asserts
kidnap missing 1 | author | asserts | Father Miguel Salas
kidnap place headquarters of the militant group Army of the Two Rivers | author | asserts
kidnap killed 1 | Hadra Watch | asserts | the priest
kidnap perpetrator Army of the Two Rivers | Hadra Watch | asserts | the militants
kidnap date 2013-07-29 | Hadra Watch | asserts | within hours of his arrival
kidnap victim Miguel Salas | Antoun Daher | asserts | Father Miguel
kidnap perpetrator Army of the Two Rivers | Abu Luqman al-Shami | denies | the group
kidnap perpetrator government agents | Abu Luqman al-Shami | speculates
kidnap perpetrator Army of the Two Rivers | Western intelligence official | asserts | the group
journalists victim journalists | author | asserts
journalists captive 2 | author | asserts | two
journalists place border | author | asserts
journalists date 2013-06 | author | asserts | June
foreigners missing 15.. | Committee for Press Rights | asserts | At least 15
foreigners captive.subset 8 | Committee for Press Rights | speculates | eight
foreigners perpetrator Army of the Two Rivers | Committee for Press Rights | speculates
bishops date 2013-04 | author | asserts | April
bishops victim Orthodox bishops | author | asserts
bishops captive 2 | author | asserts | two
bishops victim driver | author | asserts
bishops killed 1 | author | asserts | their driver
bishops place road west of Hadra | author | asserts
bishops responsibility rebels | government | accuses
bishops responsibility government | rebels | accuses

== checkpoint-vote
date 2018-04-17
Army post overrun on eve of vote; ministry raises toll to 33

NIAFARA, April 17 (Reuters) - The defence ministry on Tuesday raised to 33 the number of soldiers killed in an attack on a remote army post in the north on Sunday, a week before the presidential election, and said 14 others were missing.

The ministry had said on Monday that 18 soldiers died. A spokesman, Captain Ousseini Dao, attributed the difference to "the distance and the state of the roads".

He said that about 60 attackers were killed in fighting that lasted four hours. Jets of a French force stationed in the region helped to drive the rest across the border, he added. The French military confirmed that two of its planes had flown over the area but said they had not fired.

The attack was claimed on Monday by a branch of Islamic State, which said in an online statement that its men had killed 50 soldiers, captured three and seized 12 vehicles. The statement made no mention of losses.

Residents of Niafara, the nearest town, said some of the missing soldiers arrived there on foot on Tuesday. "They were barefoot. One of them slept in my shop," said Ali Cissé, a trader. A nurse at the town's clinic said that nine soldiers had been treated for dehydration and gunshot wounds.

Opposition candidate Soumana Diallo blamed the government for the deaths. He said soldiers at the post had complained for months about a lack of ammunition. Prime Minister Boubou Keïta rejected the accusation and urged candidates not to use the dead for their campaigns.

The election commission said that voting would go ahead in all but 64 of the country's 22,000 polling stations. An official of the commission, speaking on condition of anonymity, said that the number was closer to 700.

In a separate incident, a vehicle carrying election material struck a mine 40 km east of Niafara on Monday, police said. The driver was killed and two election workers were injured. Nobody has claimed that attack.

Islamist groups have staged raids in the region since 2012. In the deadliest, in November 2016, militants killed 54 people at a military base by the river. The army later admitted that it had been warned.
-- gold
attack killed 33 | defence ministry | asserts
attack victim soldiers | defence ministry | asserts
attack place army post in the north | defence ministry | asserts
attack date 2018-04-15 | defence ministry | asserts | Sunday
attack missing 14 | defence ministry | asserts
attack killed 18 | ministry | asserts
attack killed 60 | Ousseini Dao | asserts
attack victim attackers | Ousseini Dao | asserts
attack weapon jets | Ousseini Dao | asserts
attack perpetrator French force | Ousseini Dao | asserts
attack weapon two of its planes | French military | confirms
attack perpetrator French military | French military | denies | they had not fired
attack responsibility Islamic State | Islamic State | claims-responsibility
attack killed 50 | Islamic State | asserts
attack captive 3 | Islamic State | asserts | three
attack victim 12 vehicles | Islamic State | asserts
attack injured 9 | nurse | asserts | nine
attack responsibility government | Soumana Diallo | blames
attack responsibility government | Boubou Keïta | denies | the accusation
mine victim vehicle carrying election material | police | asserts
mine weapon mine | police | asserts
mine place Niafara | police | asserts
mine date 2018-04-16 | police | asserts | Monday
mine killed 1 | police | asserts | The driver
mine victim driver | police | asserts
mine injured 2 | police | asserts | two
mine victim election workers | police | asserts
raids perpetrator Islamist groups | author | asserts
raids date 2012 | author | asserts
base date 2016-11 | author | asserts | November 2016
base perpetrator militants | author | asserts
base killed 54 | author | asserts
base place military base by the river | author | asserts

== tower
date 2021-06-29
Search at collapsed tower enters sixth day with 14 dead, 143 missing

PELICAN BEACH, June 29 (AP) — Rescuers recovered another body on Tuesday from the ruins of a 12-story apartment building that collapsed last week, raising the confirmed death toll to 14, the county mayor said. Another 143 people were still unaccounted for.

Mayor Daniela Reyes said at a news conference that the number of missing was likely to change because detectives were still checking names. On Monday she gave it as 145, and on Friday as 159.

About half of the 136 units of Marlin Court came down at 1:25 a.m. on Thursday. Surveillance video from a hotel next door showed the center of the building fall first.

A consultant warned the owners' association in 2018 of "advanced decay" to a concrete slab below the pool, according to documents released by the town. The association's president, Helen Park, said in a letter to owners in April that the damage had become much worse. A former town building official, Walter Brandt, told owners in 2018 that the building was nothing to lose sleep over, according to minutes of a meeting. Brandt said on Sunday that he did not remember getting the report. The Herald published an email on Monday in which he thanked a board member for sending it.

A lawyer for several families, Peter Lindqvist, blamed the association for the collapse. The association said it would cooperate with investigators but would not comment. Some experts said vibrations from the construction of a neighboring tower could have played a role; the developer of that tower said it was confident that its work did not cause the disaster.

Fire chief Greg Tolliver denied reports that rescuers had heard voices in the rubble since Thursday morning. He said teams heard tapping on Thursday only. Fires below the ground have slowed the work, he said, and one worker fell eight meters down the mound on Sunday but was not badly hurt.

One survivor, Dolores Vine, 64, said that she woke to find a crack running down her wall and ran down six flights of stairs. "I thought it was an earthquake, and then everything behind me was white," she said.

A 15-year-old boy was pulled out alive in the first hour. His mother, Marlene, died in a hospital. Fifty-five units of the part left standing were evacuated; the mayor of the town did not rule out that it would be demolished.
-- gold
collapse victim apartment building | county mayor | asserts
collapse date 2021-06-24 | author | asserts | Thursday
collapse killed 14 | county mayor | asserts
collapse missing 143 | county mayor | asserts
collapse missing 145 | Daniela Reyes | asserts
collapse missing 159 | Daniela Reyes | asserts
collapse victim Marlin Court | author | asserts
collapse place Marlin Court | author | asserts
collapse responsibility association | Peter Lindqvist | blames
collapse responsibility vibrations | experts | speculates
collapse responsibility vibrations | developer of that tower | denies | its work
collapse injured 1 | Greg Tolliver | asserts | one
collapse victim one worker | Greg Tolliver | asserts
collapse released 1 | author | asserts | A 15-year-old boy
collapse victim 15-year-old boy | author | asserts
collapse victim Marlene | author | asserts
collapse killed.subset 1 | author | asserts | His mother, Marlene

== student-hall
date 2000-02-29
Riots in northern city kill dozens as church and mosque burn

KADRA, Feb 29 (Reuters) - Fighting between Christians and Moslems in the northern city of Kadra has killed at least 60 people since Monday of last week, the Red Cross said on Tuesday, and reprisals were reported in a second city in the south-east.

The fighting began when Christians marched to the state governor's office to protest against plans to introduce Islamic law. Each side accuses the other of having thrown the first stone.

A senior Red Cross official, Emmanuel Cole, said his volunteers had collected 60 bodies in Kadra by Friday, when they stopped counting. A doctor at the teaching hospital said on Monday that there were 210 bodies in the mortuary. The state police commissioner, Hamisu Ali, said he knew of 32 deaths.

Two churches and a mosque were burned in the Sabon district, along with a hall of residence in which students were hiding. One of the students, who gave her name as Ruth, said that she escaped through a bathroom window. She did not know what had become of the 14 others on her corridor.

Ali said 250 people had been arrested, among them a local politician who is suspected of having paid rioters. He would not name him. The newspaper Guardian Post identified the politician as Alhaji Sani Dogo. Dogo's brother denied it and said that Dogo had been in the capital since January.

In the city of Abala in the south-east, from which many of the Christian victims came, youths armed with machetes stopped buses on Monday and killed northern traders, witnesses said. A correspondent of Reuters counted 26 bodies along the expressway. The state government put the dead there at "about 50", while a traders' leader, Yusuf Garba, said by telephone from the police barracks, where several thousand people have taken refuge, that more than 400 of his people were killed.

The president said in a broadcast that "enemies of democracy" were behind the violence. An aide later explained that he meant former military rulers. One of these, General Ibrahim Gusau, called this a slander and said that the president should look for culprits among his own governors.

The governor of the state of which Kadra is the capital said on Tuesday that the plan to introduce Islamic law had been suspended. Soldiers have been patrolling the city since Thursday; residents said they had seen soldiers shoot two looters. The army denied having shot anybody.

In 1992, about 300 people died in religious riots in the same state.
-- gold
fighting perpetrator Christians | Red Cross | asserts
fighting perpetrator Moslems | Red Cross | asserts
fighting place Kadra | Red Cross | asserts
fighting killed 60.. | Red Cross | asserts | at least 60
fighting date 2000-02-21 | Red Cross | asserts | Monday of last week
fighting responsibility Moslems | Christians | accuses | the other
fighting responsibility Christians | Moslems | accuses | the other
fighting killed 60 | Emmanuel Cole | asserts
fighting killed 210 | doctor at the teaching hospital | asserts
fighting killed 32 | Hamisu Ali | asserts
fighting victim two churches | author | asserts
fighting victim mosque | author | asserts
fighting victim hall of residence | author | asserts
fighting place Sabon district | author | asserts
fighting missing 14 | Ruth | asserts
arrests detained 250 | Hamisu Ali | asserts
arrests victim local politician | Hamisu Ali | asserts
fighting perpetrator local politician | Hamisu Ali | speculates
fighting perpetrator Sani Dogo | Guardian Post | asserts
fighting perpetrator Sani Dogo | Dogo's brother | denies | it
abala place Abala | witnesses | asserts
abala perpetrator youths | witnesses | asserts
abala weapon machetes | witnesses | asserts
abala date 2000-02-28 | witnesses | asserts | Monday
abala victim northern traders | witnesses | asserts
abala killed 26 | author | asserts
abala place expressway | author | asserts
abala killed 50 | state government | asserts
abala killed 401.. | Yusuf Garba | asserts | more than 400
abala displaced 2000..9999 | Yusuf Garba | asserts | several thousand
fighting responsibility enemies of democracy | president | blames
fighting responsibility former military rulers | aide | blames
fighting responsibility former military rulers | Ibrahim Gusau | denies | this
fighting responsibility president's own governors | Ibrahim Gusau | speculates | his own governors
looters killed 2 | residents | asserts | two
looters victim looters | residents | asserts
looters perpetrator soldiers | residents | asserts
looters perpetrator soldiers | army | denies | having shot anybody
riots1992 date 1992 | author | asserts
riots1992 killed 300 | author | asserts
riots1992 place same state | author | asserts
