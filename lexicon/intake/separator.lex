# What stands between the headline and the site's name in a page's <title>.
# origin: own
# license: same as the program
# columns: mark
|
-
–
—
·
::
»
•
