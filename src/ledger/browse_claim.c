// A claim in its article: the text around it cut where source, cue, content and value begin and
// end, so that whoever shows it need not count.
#include "article/steps.h"
#include "ledger/browse.h"
#include "ledger/review.h"

// How likely the article and another of the incident tell of the same one: the strongest link.
#define LIKENESS                                                                                   \
    "(SELECT max(l.similarity) FROM (SELECT other AS account, similarity FROM link"                \
    " WHERE one = c.account UNION ALL SELECT one, similarity FROM link WHERE other = c.account) l" \
    " JOIN account o ON o.id = l.account WHERE o.incident = c.incident)"
#define STRONGEST(from, to)                                                                        \
    "SELECT l.similarity, l.evidence FROM link l JOIN account o ON o.id = l." to " WHERE l." from  \
    " = c.account AND o.incident = c.incident AND l.evidence IS NOT NULL"
#define EVIDENCE                                                                                   \
    "(SELECT e.evidence FROM (" STRONGEST("one", "other") " UNION ALL " STRONGEST(                 \
        "other", "one") ") e ORDER BY e.similarity DESC LIMIT 1)"
#define AROUND 1200u // bytes of text shown before and after
#define MARKS_MOST 16u

typedef enum part { SOURCE = 1, CUE = 2, CONTENT = 4, VALUE = 8 } part;

typedef struct mark {
    part part;
    span at;
} mark;

typedef struct passage {
    slice text; // the article's, until the statement is finalized
    span shown;
    mark marks[MARKS_MOST];
    uint32_t count;
} passage;

static void add_mark(passage *passage, part part, int64_t start, int64_t end)
{
    if (start < 0 || end <= start || (uint64_t)end > passage->text.length ||
        passage->count == MARKS_MOST)
        return;
    passage->marks[passage->count++] = (mark){part, {(uint32_t)start, (uint32_t)end}};
}

// ---- which part ----

static bool is_inside_letter(slice text, uint32_t at)
{
    return ((unsigned char)text.data[at] & 0xc0) == 0x80;
}

// The claim's surroundings, at letters' edges, widened to the paragraph's when that is near.
static span surroundings(slice text, span of)
{
    span shown = {of.start > AROUND ? of.start - AROUND : 0,
                  text.length - of.end > AROUND ? of.end + AROUND : (uint32_t)text.length};
    while (shown.start > 0 && is_inside_letter(text, shown.start))
        shown.start--;
    while (shown.end < text.length && is_inside_letter(text, shown.end))
        shown.end++;
    return shown;
}

static part parts_at(const passage *passage, uint32_t at, uint32_t *until)
{
    unsigned parts = 0;
    for (uint32_t i = 0; i < passage->count; i++) {
        const mark *mark = &passage->marks[i];
        const bool is_in = mark->at.start <= at && at < mark->at.end;
        if (is_in)
            parts |= mark->part;
        const uint32_t edge = is_in ? mark->at.end : mark->at.start;
        if (edge > at && edge < *until)
            *until = edge;
    }
    return (part)parts;
}

// ---- as JSON ----

static void write_parts(json_writer *json, part parts)
{
    static const char *const names[] = {"source", "cue", "content", "value"};
    json_key(json, "in");
    json_begin_array(json);
    for (unsigned i = 0; i < 4; i++)
        if (((unsigned)parts & 1u << i) != 0)
            json_string(json, slice_from_string(names[i]));
    json_end_array(json);
}

static void write_pieces(json_writer *json, const passage *passage)
{
    json_member_number(json, "shown_from", passage->shown.start); // bytes
    json_member_bool(json, "starts_later", passage->shown.start > 0);
    json_member_bool(json, "ends_earlier", passage->shown.end < passage->text.length);
    json_key(json, "passage");
    json_begin_array(json);
    for (uint32_t at = passage->shown.start; at < passage->shown.end;) {
        uint32_t until = passage->shown.end;
        const part parts = parts_at(passage, at, &until);
        json_begin_object(json);
        json_member_string(json, "text", slice_at(passage->text.data, (span){at, until}));
        write_parts(json, parts);
        json_end_object(json);
        at = until;
    }
    json_end_array(json);
}

// Rows of a part's name, where it starts and ends; the first is the value's.
static dateline_status read_marks(passage *passage, browse *browse)
{
    browse_begin(browse, "SELECT 'value', start, \"end\" FROM claim WHERE id = :id UNION ALL"
                         " SELECT json_extract(m.value, '$[0]'),"
                         " CAST(json_extract(m.value, '$[1]') AS BIGINT),"
                         " CAST(json_extract(m.value, '$[2]') AS BIGINT) FROM claim c,"
                         " json_each(c.marks) m WHERE c.id = :id");
    database_statement *row = browse_prepare(browse);
    if (row == NULL)
        return DATELINE_LEDGER;
    database_result code = DATABASE_ROW;
    while ((code = database_step(row)) == DATABASE_ROW) {
        const slice name = ledger_column_text(row, 0);
        const part part = slice_equal(name, SLICE("value"))    ? VALUE
                          : slice_equal(name, SLICE("source")) ? SOURCE
                          : slice_equal(name, SLICE("cue"))    ? CUE
                                                               : CONTENT;
        add_mark(passage, part, database_column_number(row, 1), database_column_number(row, 2));
    }
    database_finalize(row);
    return code == DATABASE_DONE ? DATELINE_OK : browse_fault(browse);
}

static dateline_status write_passage(browse *browse)
{
    passage passage = {0};
    browse_begin(browse, "SELECT a.text, c.start, c.\"end\" FROM claim c JOIN article a"
                         " ON a.id = c.article WHERE c.id = :id");
    database_statement *row = browse_prepare(browse);
    if (row == NULL)
        return DATELINE_LEDGER;
    const database_result code = database_step(row);
    dateline_status status = code == DATABASE_ROW ? DATELINE_OK : browse_fault(browse);
    if (status == DATELINE_OK) {
        passage.text = ledger_column_text(row, 0);
        status = read_marks(&passage, browse);
    }
    if (status == DATELINE_OK && passage.count > 0) {
        passage.shown = surroundings(passage.text, passage.marks[0].at);
        write_pieces(&browse->json, &passage);
    }
    database_finalize(row);
    return status;
}

// What else this article claims of the incident, in the order of the text.
static dateline_status write_neighbours(browse *browse)
{
    browse_begin(browse, "SELECT json_object('id', n.id, 'slot', n.slot, 'value', n.value,"
                         " 'holder', n.holder, 'stance', n.stance) FROM claim c JOIN claim n"
                         " ON n.article = c.article AND n.incident = c.incident WHERE c.id = :id"
                         " ORDER BY n.start, n.id LIMIT 200");
    return browse_rows(browse, "neighbours", false);
}

// Which claims of its article it takes up, and which take it up.
static dateline_status write_links(browse *browse)
{
#define LINKED(own, other, direction)                                                              \
    "SELECT json_object('direction', '" direction "', 'how', n.how, 'cue', n.words, 'id', o.id,"   \
    " 'slot', o.slot, 'value', o.value, 'holder', o.holder) FROM answer n JOIN claim o ON o.id ="  \
    " n." other " WHERE n." own " = :id"
    browse_begin(browse, LINKED("claim", "answered", "to") " UNION ALL " LINKED(
                             "answered", "claim", "from") " LIMIT 200");
    return browse_rows(browse, "linked", false);
}

static void write_step(json_writer *json, const article_step *step)
{
    const char *words = article_step_words(step->name);
    json_begin_object(json);
    json_member_string(json, "step", step->name);
    if (words != NULL)
        json_member_string(json, "words", slice_from_string(words));
    if (step->score != 0)
        json_member_number(json, "score", step->score);
    json_end_object(json);
}

// What led to the value, step by step.
static dateline_status write_steps(browse *browse)
{
    article_step step;
    browse_begin(browse, "SELECT why FROM claim WHERE id = :id");
    database_statement *row = browse_prepare(browse);
    if (row == NULL)
        return DATELINE_LEDGER;
    const database_result code = database_step(row);
    slice why = code == DATABASE_ROW ? ledger_column_text(row, 0) : SLICE_NONE;
    json_key(&browse->json, "steps");
    json_begin_array(&browse->json);
    while (article_next_step(&step, &why))
        write_step(&browse->json, &step);
    json_end_array(&browse->json);
    database_finalize(row);
    return code == DATABASE_ROW ? DATELINE_OK : browse_fault(browse); // the claim was found before
}

dateline_status browse_claim(browse *browse)
{
    browse_begin(browse, "SELECT ");
    browse_add(browse, browse_claim_json);
    browse_add(browse, ", 'label', i.label, 'url', a.url, 'program', a.program,"
                       " 'start', c.start, 'end', c.\"end\", 'as_read', (SELECT json_object("
                       "'value', r.value, 'holder', r.holder, 'stance', r.stance,"
                       " 'certainty', r.certainty, 'words', r.words) FROM claim_as_read r"
                       " WHERE r.claim = c.id), 'likeness', " LIKENESS ", 'evidence', " EVIDENCE
                       ", 'state', " LEDGER_CLAIM_STATE ", 'incident_state', " LEDGER_INCIDENT_STATE
                       ") FROM claim c"
                       " JOIN article a ON a.id = c.article JOIN incident i ON i.id = c.incident"
                       " WHERE c.id = :id");
    dateline_status status = browse_row(browse, "claim");
    if (status == DATELINE_OK)
        status = write_passage(browse);
    if (status == DATELINE_OK)
        status = write_links(browse);
    if (status == DATELINE_OK)
        status = write_steps(browse);
    return status == DATELINE_OK ? write_neighbours(browse) : status;
}
