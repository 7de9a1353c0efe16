"""Every file that `export` writes of a ledger, made comparable with another ledger's of the same articles.

Which number an incident or a claim has, how often an incident was changed and when, follows the order in which
articles arrived, and that differs with several workers. So the numbers are counted anew first, in the ledgers
themselves and by what these hold (an incident's key, a claim's article and place in it), revisions are set to one and
the history of merges is dropped; after that every byte must be the same but the moment of writing.
"""
import concurrent.futures
import hashlib
import pathlib
import re
import sqlite3
import subprocess
import tempfile

MOMENT = re.compile(rb"\d{4}-\d\d-\d\dT?\d\d:?\d\d:?\d\dZ|\d{8}T\d{6}Z|\b20\d{12}\b|\b1[789]\d{8}\b")

ANEW = """
CREATE TEMP TABLE new_incident (old BIGINT PRIMARY KEY, number BIGINT);
INSERT INTO new_incident SELECT id, row_number() OVER (ORDER BY key) FROM incident;
CREATE TEMP TABLE new_claim (old BIGINT PRIMARY KEY, number BIGINT);
INSERT INTO new_claim SELECT c.id, row_number() OVER (ORDER BY a.sha256, c.id)
 FROM claim c JOIN article a ON a.id = c.article;
UPDATE incident SET id = -(SELECT number FROM new_incident WHERE old = incident.id);
UPDATE incident SET id = -id;
UPDATE account SET incident = (SELECT number FROM new_incident WHERE old = account.incident);
UPDATE claim SET incident = (SELECT number FROM new_incident WHERE old = claim.incident),
 id = -(SELECT number FROM new_claim WHERE old = claim.id);
UPDATE claim SET id = -id;
UPDATE dispute SET incident = (SELECT number FROM new_incident WHERE old = dispute.incident), claims = {claims};
DELETE FROM redirect;
DELETE FROM change WHERE incident NOT IN (SELECT old FROM new_incident);
UPDATE change SET incident = -(SELECT number FROM new_incident WHERE old = change.incident), revision = 1,
 at = '2026-01-01T00:00:00Z';
UPDATE change SET incident = -incident;
"""
CLAIMS_IN_SQLITE = """(SELECT '[' || group_concat(number) || ']' FROM (SELECT number
 FROM json_each(dispute.claims) one JOIN new_claim ON old = one.value ORDER BY one.key))"""
CLAIMS_IN_POSTGRESQL = """(SELECT '[' || string_agg(number::text, ',' ORDER BY place) || ']'
 FROM json_array_elements_text(dispute.claims::json) WITH ORDINALITY one (id, place) JOIN new_claim ON old = id::bigint)"""
# Keys of other tables are not looked at while the numbers they point to change.
BEFORE_IN_POSTGRESQL = "SET session_replication_role = replica; SET search_path = dateline;"


def number_anew(queue, server=None, database=None):
    """server: the Postgres of the test's own that has the ledger as `database`; none: it is a file."""
    if server is None:
        with sqlite3.connect(queue.path) as connection:
            connection.executescript(ANEW.format(claims=CLAIMS_IN_SQLITE))
        connection.close()
    else:
        server.sql(database, BEFORE_IN_POSTGRESQL + ANEW.format(claims=CLAIMS_IN_POSTGRESQL))


def tables(queue):
    """(format, table) of everything but the history of numbers; table "" where there is one only."""
    listed = subprocess.run([queue.program, "export", "--formats"], capture_output=True, check=True, text=True)
    for line in listed.stdout.splitlines():
        name, *found = line.split()
        yield from ((name, table) for table in found or [""] if table != "withdrawn")


def digest_of(stream):
    """Of what a stream brings, line by line, without moments; and how many bytes these are."""
    digest, length = hashlib.sha256(), 0
    for line in stream:
        line = MOMENT.sub(b"TIME", line)
        digest.update(line)
        length += len(line)
    return digest.hexdigest(), length


def export(queue, name, table):
    with tempfile.TemporaryDirectory() as folder:
        options = ["-o", folder] if name == "brat" else ["--table", table] if table else []
        with subprocess.Popen([queue.program, "export", "-q", "-d", queue.path, "--format", name, *options],
                              stdout=subprocess.PIPE, env=queue.environment) as running:
            printed = digest_of(running.stdout)
        each = [(path.name, digest_of(path.open("rb"))) for path in sorted(pathlib.Path(folder).iterdir())]
    return running.returncode, *printed, each


def files(queue):
    """{format table: (code, sha256, bytes, a folder's files)} of all that is exported. Several at a time: they
    wait for the server most of theirs."""
    with concurrent.futures.ThreadPoolExecutor(4) as several:
        asked = {f"{name} {table}".strip(): several.submit(export, queue, name, table)
                 for name, table in tables(queue)}
        return {each: answer.result() for each, answer in asked.items()}


def keep(queue, each, folder):
    """One of the files, as it is, for the eyes."""
    folder.mkdir(parents=True, exist_ok=True)
    name, *table = each.split()
    options = ["-o", folder / name] if name == "brat" else ["--table", *table] if table else []
    with (folder / each.replace(" ", ".")).open("wb") as out:
        subprocess.run([queue.program, "export", "-q", "-d", queue.path, "--format", name, *options], stdout=out,
                       env=queue.environment, check=False)
