# Titles and headlines of pages that stand where an article should: errors, gates, checks for robots.
# In lower case. match: whole (the title is the phrase), start (it begins with it). They count only on
# pages with little text.
# origin: own
# license: same as the program
# columns: phrase, match
400 bad request	start
401 unauthorized	start
403 forbidden	start
403	whole
404	start
410 gone	start
429 too many requests	start
500 internal server error	start
502 bad gateway	start
503 service	start
504 gateway	start
access denied	start
access to this page has been denied	start
are you a robot	start
attention required	start
before you continue	start
bot verification	start
captcha	start
checking your browser	start
consent	whole
error	whole
error 404	start
forbidden	whole
just a moment	start
log in	whole
login	whole
not found	start
oops	start
page not available	start
page not found	start
page unavailable	start
please enable cookies	start
please enable javascript	start
please verify	start
please wait	start
robot check	start
security check	start
sign in	whole
site maintenance	start
sorry, we can't find	start
sorry, this page	start
the page you requested	start
this page could not be found	start
this page isn't available	start
unsupported browser	start
we can't find	start
we couldn't find	start
you have been blocked	start
