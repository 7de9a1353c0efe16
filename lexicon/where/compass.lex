# Words before a country or province that make it a part: "eastern Peru", "the south of" is another matter.
# origin: own · licence: as the program
# example: in north-western Mali
# columns: word
central
coastal
east
eastern
far
lower
mainland
mid
north
north-east
north-eastern
north-west
north-western
northeast
northeastern
northern
northwest
northwestern
rural
south
south-east
south-eastern
south-west
south-western
southeast
southeastern
southern
southwest
southwestern
upper
west
western
