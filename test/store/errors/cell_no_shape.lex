# columns: place, code
# cell code: like aa.00 | like AA | --
Dalby	db.07
Leyton	LE
Osvelt	--
Doro	d0.07
