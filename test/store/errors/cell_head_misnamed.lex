# columns: key, gtd, acled
# cell gtd: 1..9
# cell acled: any text
key	gtd	aceld
bomb	3	x
