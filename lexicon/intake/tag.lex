# HTML elements by what they do to text. drop: nothing inside is read. block: begins a new block.
# heading: a block that is a heading. list: an item. quote, table: as they say. inline elements are
# not listed. void: never closed.
# origin: own
# license: same as the program
# columns: tag, role
# cell role: block | break | cell | drop | heading | list | quote
script	drop
style	drop
noscript	drop
template	drop
svg	drop
iframe	drop
object	drop
embed	drop
applet	drop
select	drop
option	drop
button	drop
input	drop
textarea	drop
nav	drop
footer	drop
aside	drop
figcaption	drop
dialog	drop
audio	drop
video	drop
canvas	drop
map	drop
picture	drop
annotation	drop
annotation-xml	drop
menu	drop
datalist	drop
label	drop
fieldset	drop
p	block
div	block
section	block
article	block
main	block
header	block
body	block
html	block
center	block
dd	block
dt	block
dl	block
ul	block
ol	block
figure	block
details	block
summary	block
hgroup	block
address	block
pre	block
table	block
tbody	block
thead	block
tfoot	block
tr	block
h1	heading
h2	heading
h3	heading
h4	heading
h5	heading
h6	heading
li	list
td	cell
th	cell
blockquote	quote
br	break
hr	break
caption	drop
title	drop
