# What the first words of a line at the head of a story mean. day: the day of publication follows.
# byline: names follow. joint: joins places or names. kicker: capitals before a dash or colon that name no
# place.
# origin: own
# license: same as the program
# columns: words, role
# cell role: byline | day | joint | kicker
date	day
dated	day
published	day
published on	day
posted	day
posted on	day
publication date	day
this story is from	day
by	byline
written by	byline
reported by	byline
story by	byline
from our correspondent	byline
reporting by	byline
text by	byline
and	joint
de	joint
van	joint
von	joint
al	joint
bin	joint
da	joint
in	joint
breaking	kicker
breaking news	kicker
update	kicker
updated	kicker
exclusive	kicker
analysis	kicker
opinion	kicker
watch	kicker
live	kicker
video	kicker
photos	kicker
correction	kicker
factbox	kicker
explainer	kicker
editorial	kicker
interview	kicker
just in	kicker
alert	kicker
developing	kicker
warning	kicker
new	kicker
special report	kicker
timeline	kicker
profile	kicker
feature	kicker
urgent	kicker
note	kicker
read	kicker
see	kicker
related	kicker
advertisement	kicker
the	kicker
