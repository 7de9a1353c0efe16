# Words of type beside a name: what kind of place it is. "Hale County" is no city.
# quarter: the name before it is that of a part of a town, whatever far town is called so, too.
# example: the province of Doro, Doro province, Hale County
# origin: own · licence: as the program
# singular: of a word in the plural, which tells of every name in the list before it: "Dalby and Hale counties"
# columns: word, class, precision, singular
# cell class: admin1 | admin2 | nature | quarter | town
# cell precision: county | district | province | region | town
# cell singular: key of where/division | no text
basin	nature	region
bay	nature	region
borough	admin2	district
boroughs	admin2	district	borough
camp	town	town
canal	nature	region
canton	admin2	district
capital	town	town
city	town	town
coast	nature	region
commune	admin2	district
community	town	town
counties	admin2	county	county
county	admin2	county
creek	nature	region
dam	nature	region
delta	nature	region
department	admin2	district
departments	admin2	district	department
desert	nature	region
district	admin2	district
districts	admin2	district	district
emirate	admin1	province
forest	nature	region
governorate	admin1	province
governorates	admin1	province	governorate
gulf	nature	region
hamlet	town	town
hills	nature	region
island	admin1	province
islands	admin1	province
krai	admin1	province
kray	admin1	province
lake	nature	region
mount	nature	region
mountain	nature	region
mountains	nature	region
municipalities	admin2	district	municipality
municipality	admin2	district
neighborhood	quarter	town
neighbourhood	quarter	town
oblast	admin1	province
ocean	nature	region
parish	admin2	county
parishes	admin2	county	parish
peninsula	nature	region
port	town	town
prefecture	admin2	district
province	admin1	province
provinces	admin1	province	province
raion	admin2	district
rayon	admin2	district
regency	admin2	district
region	admin1	province
reservoir	nature	region
river	nature	region
sea	nature	region
section	quarter	town
settlement	town	town
state	admin1	province
states	admin1	province	state
strait	nature	region
subdistrict	admin2	district
suburb	town	town
territory	admin1	province
town	town	town
township	admin2	district
townships	admin2	district	township
valley	nature	region
village	town	town
voivodeship	admin1	province
wilaya	admin1	province
