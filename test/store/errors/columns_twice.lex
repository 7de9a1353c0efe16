# columns: a, b
# columns: c
