"""spark-submit spark.py IN OUT: JSON Lines of articles in, JSON Lines of what they say out.

Each partition goes through one dateline, which must stand on every machine. A partition may be run
twice by Spark: the same lines come out. Articles that are set aside (exit codes 3 and 6) are named on
standard error, which Spark keeps with the executor's logs, and do not fail the partition; anything else
does.
"""
import sys
from shlex import quote

from pyspark import SparkContext

PIPE = ["sh", "-c",
        'dateline read --json --quiet --format jsonl -; code=$?; '
        'case $code in 0 | 3 | 6) ;; *) exit $code ;; esac']

if __name__ == "__main__":
    context = SparkContext(appName="dateline")
    articles = context.textFile(sys.argv[1]).filter(lambda line: line.strip())
    read = articles.pipe(" ".join(map(quote, PIPE)), checkCode=True)
    read.saveAsTextFile(sys.argv[2])
