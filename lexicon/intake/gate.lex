# Titles and headlines of pages that stand where an article should: errors, gates, checks for robots.
# In lower case. match: whole (the title is the phrase), start (it begins with it). They count only on
# pages with little text.
# origin: own
# license: same as the program
# columns: phrase, match
# cell match: start | whole
400 bad request	start
401 unauthorized	start
403	whole
403 forbidden	start
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
bad gateway	start
before you continue	start
bot verification	start
captcha	start
checking your browser	start
consent	whole
enable javascript	start
error	whole
error 404	start
forbidden	whole
internal server error	start
just a moment	start
log in	whole
log in -	start
log in to	start
log in |	start
login	whole
login -	start
login |	start
not found	start
oops	start
page moved	start
page not available	start
page not found	start
page unavailable	start
please enable cookies	start
please enable javascript	start
please verify	start
please wait	start
robot check	start
security check	start
service unavailable	start
sign in	whole
sign in -	start
sign in to	start
sign in |	start
site maintenance	start
something went wrong	start
sorry, this page	start
sorry, we can't find	start
subscribe to read	start
subscription required	start
the page you requested	start
this page could not be found	start
this page isn't available	start
this site can't be reached	start
unsupported browser	start
verify you are human	start
we can't find	start
we couldn't find	start
you have been blocked	start
