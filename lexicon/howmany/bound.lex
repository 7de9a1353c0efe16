# Words beside a number that open or close its range.
# low N.. · above N+1.. · high ..N · below ..N-1 · nearly ..N, approximate · about N, approximate
# exact changes nothing · others and more add to a number before it · majority of a known whole
# between A and B
# example: no fewer than six crews = 6..
# origin: own · licence: as the program
# columns: words, side, effect
# cell side: after | before
# cell effect: about | above | below | between | exact | high | low | majority | more | nearly | others
at least	before	low
no fewer than	before	low
no less than	before	low
not less than	before	low
not fewer than	before	low
a minimum of	before	low
minimum of	before	low
upwards of	before	low
upward of	before	low
as least	before	low
at the very least	before	low
more than	before	above
over	before	above
greater than	before	above
well over	before	above
well above	before	above
in excess of	before	above
far more than	before	above
just over	before	above
slightly more than	before	above
a little over	before	above
well more than	before	above
exceeding	before	above
exceeded	before	above
surpassing	before	above
surpassed	before	above
surpasses	before	above
passed	before	above
passes	before	above
exceeds	before	above
topped	before	above
topping	before	above
tops	before	above
past	before	above
up to	before	high
as many as	before	high
as much as	before	high
no more than	before	high
not more than	before	high
at most	before	high
a maximum of	before	high
maximum of	before	high
no greater than	before	high
fewer than	before	below
less than	before	below
below	before	below
nearly	before	nearly
almost	before	nearly
close to	before	nearly
just under	before	nearly
close on	before	nearly
near to	before	nearly
approaching	before	nearly
just shy of	before	nearly
just below	before	nearly
virtually	before	nearly
about	before	about
some	before	about
around	before	about
roughly	before	about
approximately	before	about
an estimated	before	about
estimated	before	about
about some	before	about
somewhere around	before	about
circa	before	about
perhaps	before	about
maybe	before	about
possibly	before	about
in the region of	before	about
probably	before	about
apparently	before	about
at about	before	about
at around	before	about
a total of	before	exact
total of	before	exact
exactly	before	exact
precisely	before	exact
a combined	before	exact
the total of	before	exact
as few as	before	exact
another total of	before	exact
another	before	others
the other	before	others
other	before	others
an additional	before	more
a further	before	more
additional	before	more
further	before	more
yet another	before	more
most of the	before	majority
more than half of the	before	majority
more than half the	before	majority
over half of the	before	majority
a majority of the	before	majority
between	before	between
anywhere between	before	between
anywhere from	before	between
somewhere between	before	between
or more	after	low
or above	after	low
plus	after	low
and counting	after	low
at least	after	low
or even more	after	low
or fewer	after	high
or less	after	high
at most	after	high
at the most	after	high
maximum	after	high
or so	after	about
or thereabouts	after	about
approximately	after	about
odd	after	about
as high as	before	high
up to as many as	before	high
at most some	before	high
not more than about	before	high
in excess	before	above

