# columns: a
peÿr
