# columns: place, code
# cell code: like AA
Dalby	D
