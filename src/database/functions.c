// The functions of ours and of SQLite's that statements call, as PostgreSQL makes them. Those that
// fold letters are written out of the tables of base/utf8.h, so that both back ends find the same.
#include "base/utf8.h"
#include "database/database.h"

#define LETTERS 0x20000u // none beyond has another case
#define CHANGED_LIMIT 65536u

// Each line is a statement; @ is the schema. None is STRICT: that would keep PostgreSQL
// from putting the body in the place of the call. Those that columns are made by are in plpgsql,
// which keeps its plans: a column's expression is planned anew with each statement that writes the
// table, and the body of an SQL function parsed with it, which took four times as long as writing
// the rows.
static const char simple[] =
    "CREATE OR REPLACE FUNCTION @.day_of(day text) RETURNS date LANGUAGE plpgsql IMMUTABLE "
    " PARALLEL SAFE AS $$BEGIN RETURN CASE WHEN day ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}' AND"
    " day >= '0001' THEN make_date(pg_catalog.substr(day, 1, 4)::int,"
    " pg_catalog.substr(day, 6, 2)::int, pg_catalog.substr(day, 9, 2)::int) END; END$$;\n"
    "CREATE OR REPLACE FUNCTION @.day_plus(day text, days bigint) RETURNS text LANGUAGE sql STABLE"
    " PARALLEL SAFE AS $$SELECT to_char(@.day_of(day) + days::int, 'YYYY-MM-DD')$$;\n"
    // An open end is none, ends the wrong way round are no range.
    "CREATE OR REPLACE FUNCTION @.days_of(earliest text, latest text) RETURNS daterange"
    " LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$BEGIN IF earliest IS NULL AND latest IS NULL"
    " OR earliest > latest THEN RETURN NULL; END IF;"
    " RETURN daterange(@.day_of(earliest), @.day_of(latest), '[]'); END$$;\n"
    "CREATE OR REPLACE FUNCTION @.range_of(low bigint, high bigint) RETURNS int8range"
    " LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$BEGIN IF low IS NULL AND high IS NULL"
    " OR low > high THEN RETURN NULL; END IF; RETURN int8range(low, high, '[]'); END$$;\n"
    "CREATE OR REPLACE FUNCTION @.utc_now() RETURNS text LANGUAGE sql VOLATILE AS"
    " $$SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')$$;\n"
    "CREATE OR REPLACE FUNCTION @.bytes(t text) RETURNS bigint LANGUAGE sql IMMUTABLE "
    " PARALLEL SAFE AS $$SELECT octet_length(t)::bigint$$;\n"
    "CREATE OR REPLACE FUNCTION @.characters(t text, n bigint) RETURNS bigint LANGUAGE sql"
    " STABLE PARALLEL SAFE AS $$SELECT char_length(convert_from(substring(convert_to(t,"
    " 'UTF8') from 1 for greatest(n, 0)::int), 'UTF8'))::bigint$$;\n"
    "CREATE OR REPLACE FUNCTION @.has_at(t text, first bigint, past bigint, words text) RETURNS"
    " boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$SELECT first >= 0 AND past >= first"
    " AND past <= octet_length(t) AND substring(convert_to(t, 'UTF8') from first::int + 1 for"
    " greatest(past - first, 0)::int) = convert_to(words, 'UTF8')$$;\n"
    "CREATE OR REPLACE FUNCTION @.words_at(t text, first bigint, past bigint) RETURNS text LANGUAGE"
    " sql STABLE PARALLEL SAFE AS $$SELECT convert_from(substring(convert_to(t, 'UTF8') from"
    " first::int + 1 for greatest(past - first, 0)::int), 'UTF8')$$;\n"
    "CREATE OR REPLACE FUNCTION @.substr(t text, first bigint, n bigint) RETURNS text LANGUAGE sql"
    " IMMUTABLE PARALLEL SAFE AS $$SELECT pg_catalog.substr(t, first::int, n::int)$$;\n"
    "CREATE OR REPLACE FUNCTION @.instr(t text, part text) RETURNS bigint LANGUAGE sql IMMUTABLE"
    " PARALLEL SAFE AS $$SELECT strpos(t, part)::bigint$$;\n"
    // Of ASCII letters alone, as SQLite's.
    "CREATE OR REPLACE FUNCTION @.lower(t text) RETURNS text LANGUAGE sql IMMUTABLE "
    " PARALLEL SAFE AS $$SELECT pg_catalog.lower(t COLLATE \"C\")$$;\n"
    "CREATE OR REPLACE FUNCTION @.upper(t text) RETURNS text LANGUAGE sql IMMUTABLE "
    " PARALLEL SAFE AS $$SELECT pg_catalog.upper(t COLLATE \"C\")$$;\n"
    "CREATE OR REPLACE FUNCTION @.json(t text) RETURNS json LANGUAGE sql IMMUTABLE "
    " PARALLEL SAFE AS $$SELECT t::json$$;\n"
    "CREATE OR REPLACE FUNCTION @.json(t json) RETURNS json LANGUAGE sql IMMUTABLE "
    " PARALLEL SAFE AS $$SELECT t$$;\n"
    "CREATE OR REPLACE FUNCTION @.json_quote(t text) RETURNS json LANGUAGE sql STABLE "
    " PARALLEL SAFE AS $$SELECT to_json(t)$$;\n"
    "CREATE OR REPLACE FUNCTION @.json_each(t text) RETURNS TABLE (value text) LANGUAGE sql"
    " IMMUTABLE PARALLEL SAFE AS $$SELECT json_array_elements_text(t::json)$$;\n"
    // Of an array, one of its first ten: '$[0]'.
    "CREATE OR REPLACE FUNCTION @.json_extract(t text, path text) RETURNS text LANGUAGE sql"
    " IMMUTABLE PARALLEL SAFE AS $$SELECT t::json ->> pg_catalog.substr(path, 3, 1)::int"
    "$$;\n";

// ---- folding ----

typedef struct folding {
    buffer from, to;       // letter by letter
    buffer gone;           // letters that leave nothing
    buffer before, behind; // replace(...) of those that become several
} folding;

// A quote among what letters become is written twice.
static void add_quoted(buffer *sql, slice text)
{
    buffer_add_byte(sql, '\'');
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] == '\'')
            buffer_add_byte(sql, '\'');
        buffer_add_byte(sql, text.data[i]);
    }
    buffer_add_byte(sql, '\'');
}

static void put_letter(folding *into, slice letter, slice folded)
{
    const size_t letters = utf8_length(folded);
    if (slice_equal(letter, folded))
        return;
    if (letters == 0) {
        buffer_add(&into->gone, letter);
    } else if (letters == 1) {
        buffer_add(&into->from, letter);
        buffer_add(&into->to, folded);
    } else {
        buffer_add(&into->before, SLICE("replace("));
        buffer_add(&into->behind, SLICE(", "));
        add_quoted(&into->behind, letter);
        buffer_add(&into->behind, SLICE(", "));
        add_quoted(&into->behind, folded);
        buffer_add_byte(&into->behind, ')');
    }
}

static void find_letters(folding *into)
{
    for (uint32_t letter = 0x80; letter < LETTERS; letter++) {
        char bytes[4];
        char folded[8];
        if (letter >= 0xd800 && letter < 0xe000)
            continue;
        const slice text = slice_of(bytes, utf8_encode(letter, bytes));
        const size_t length = utf8_fold(text, folded, sizeof folded);
        if (length != SIZE_MAX)
            put_letter(into, text, slice_of(folded, length));
    }
}

static void write_fold(buffer *sql, const folding *letters, const char *schema)
{
    buffer_add_format(sql,
                      "CREATE OR REPLACE FUNCTION %s.fold(t text) RETURNS text LANGUAGE sql"
                      " IMMUTABLE PARALLEL SAFE AS $$SELECT CASE WHEN octet_length(t) ="
                      " char_length(t) THEN pg_catalog.lower(t COLLATE \"C\") ELSE ",
                      schema);
    buffer_add(sql, buffer_slice(&letters->before));
    buffer_add(sql, SLICE("translate(pg_catalog.lower(t COLLATE \"C\"), "));
    buffer_add(sql, SLICE("'"));
    buffer_add(sql, buffer_slice(&letters->from));
    buffer_add(sql, buffer_slice(&letters->gone));
    buffer_add(sql, SLICE("', "));
    add_quoted(sql, buffer_slice(&letters->to));
    buffer_add_byte(sql, ')');
    buffer_add(sql, buffer_slice(&letters->behind));
    buffer_add(sql, SLICE(" END$$;\n"));
    buffer_add_format(sql,
                      "CREATE OR REPLACE FUNCTION %s.contains(t text, folded text) RETURNS boolean"
                      " LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$SELECT"
                      " octet_length(%s.fold(t)) <= 1024 AND strpos(%s.fold(t), folded) > 0$$;\n",
                      schema, schema, schema);
}

static void write_simple(buffer *sql, const char *schema)
{
    slice rest = SLICE(simple);
    while (rest.length > 0) {
        const size_t at = slice_find(rest, SLICE("@."));
        if (at == SIZE_MAX) {
            buffer_add(sql, rest);
            return;
        }
        buffer_add(sql, slice_of(rest.data, at));
        buffer_add(sql, slice_from_string(schema));
        rest = slice_of(rest.data + at + 1, rest.length - at - 1);
    }
}

void database_write_functions(buffer *sql, const char *schema)
{
    folding letters;
    buffer *parts[] = {&letters.from, &letters.to, &letters.gone, &letters.before, &letters.behind};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        buffer_init(parts[i], CHANGED_LIMIT);
    find_letters(&letters);
    write_simple(sql, schema);
    write_fold(sql, &letters, schema);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        sql->failed |= parts[i]->failed;
        sql->is_out_of_memory |= parts[i]->is_out_of_memory;
        buffer_clear(parts[i]);
    }
}
