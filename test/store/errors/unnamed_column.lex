# columns: a,, b
