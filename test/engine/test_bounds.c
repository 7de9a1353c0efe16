// Articles built to be slow: each is read or refused within the processor time that a single worker
// has for one, which is far more than any of them should take.
#include <stdlib.h>
#include <sys/resource.h>

#include "base/buffer.h"
#include "engine_fixture.h"

#ifdef DATELINE_ARENA_DEBUG // the sanitizers' build, some six times as slow
#define SIZE ((size_t)12 << 10)
#else
#define SIZE ((size_t)24 << 10)
#endif
#define SECONDS 170 // for all of them together

// So that an article passes for English.
static const char preamble[] =
    "The army said that he was in the town and it was on the road to the sea. The mayor said that "
    "they were on the way to the river and it had been a day with no news of the men at all. ";

typedef struct bad_case {
    const char *before, *piece, *after;
} bad_case;

static const bad_case texts[] = {
    {"", "soldiers in Goma, ", "died."},
    {"", "killed ", "."},
    {"", "a", ""},
    {"", "1", ""},
    {"", "\"he said ", ""},
    {"", "\xE2\x80\x9C", ""},
    {"", "(", ""},
    {"", "on 3 May 2024 before the Monday after the week of 12 June, ", ""},
    {"", "2024-05-24/12/11-10:09 ", ""},
    {"", "nine hundred and twenty thousand three hundred and five ", "people died."},
    {"", "the mayor said that ", "nine died."},
    {"", "It rained.\n\n", ""},
    {"", "the attack killed nine people and ", "wounded two."},
    {"", "in Goma, in Paris, in Kabul, in Lima, ", ""},
    {"", "the head of ", "state died."},
    {"", "a-", ""},
    {"", ".", ""},
    {"", "J. K. ", "Smith died."},
    {"", "\n", "Nine died."},
    {"", "NINE DEAD IN GOMA ", ""},
    {"", "John Smith met John Smith. ", ""},
    {"", "He said he saw him. ", ""},
    {"", "He saw it. His office said his men killed them. ", ""},
    {"", "A bomb killed nine people in Goma on 3 May 1999. ", ""},
    {"", "x's'", ""},
    {"", "http://a.b/c", ""},
    {"", "(the army said ", ""},
    {"", "Nine (of them {six} were [men]) died. ", ""},
    {"", "\"It was nine of them,\" Ada Lott said. ", ""},
    {"", "Ada Lott, the brother of ", "a man, died."},
    {"", "his father's brother's wife's ", "son died."},
    {"", "the man who saw ", "them died."},
    {"", "Ada Lott, 34, who was with his wife in the town, ", "died."},
    {"", "Goma\t9 of them were in the town\tKabul\t7\n", ""},
    // "The spokesman said that nine people were killed in Goma", in Arabic and in Russian.
    {"", "The army said that قال المتحدث إن تسعة قتلوا and they were in the town. ", ""},
    {"", "The mayor said that в Гоме погибли девять and he was on the road to the sea. ", ""},
    {"", "The army said that nine\xE2\x80\x8B men\xE2\x80\x8D had died\xEF\xBB\xBF in Goma. ", ""},
    {"", "He was on the e\xCC\x81\xCC\xA3\xCC\x88 and they said that it was a day. ", ""},
    {"",
     "He said it was on https://example.org/goma/nine-dead?day=3#top and that they were at it. ",
     ""},
    {"", "He was told by ada.lott@example.org that it was in the town. ", ""},
    {"",
     "at 34\xC2\xB0 12\xE2\x80\xB2N 10\xC2\xB0 5\xE2\x80\xB2"
     "E, ",
     "nine died."},
    {"", "on 12 Ramadan 1445, on 3 Nisan 5784, on 24 Khordad 1403, ", "nine died."},
    {"", "did not deny that it had not ", "killed nine."},
    {"", "he told her that they said it, and ", "she left."},
    {"", "Gunmen killed Ada Lott in Goma on 3 May 1999. Lott had loved music. ", ""},
    {"", "Ada Lott travelled to Goma. She chose Goma because it was near. ", ""},
    {"", "A bomb killed 40 people, among them Ada Lott, in Goma on 3 May 1999. ", ""},
    {"", "officials said that a car bomb killed nine of the men: and ", "it was so."},
    {"", "one day after Lott came; he left again; ", "it was so."},
    {"", "police say the men broke in, beat two people and then shot one, ", "and left."},
    {"", "in the back of the side of the head of ", "a man."},
    {"", "gunmen from the hills of Goma shot Ada Lott, 31, of Osk, ", "police said."},
    {"", "he killed three people before police shot him dead and ", "left."},
    {"", "dead, wounded, missing, injured and ", "people were brought in."},
    {"", "In 2003 the Dawn Front took 32 tourists. All but one were freed.\n\n", ""},
    {"", "No arrests were made in Goma on 3 May 1999. Ada Lott was not hurt. ", ""},
    {"", "the cancelled, possible, planned, ", "strike was called off."},
    {"", "A car bomb exploded in Goma. The gas depot blew up. The car was burnt. ", ""},
};

static const bad_case pages[] = {
    {"", "<div>", "<p>Nine people died in Goma.</p>"},
    {"", "<p><b><i>Nine died ", ""},
    {"<p ", "a=b ", ">Nine people died.</p>"},
    {"<div class='", "story ", "'><p>Nine people died in Goma.</p></div>"},
    {"<p>", "&amp;", "</p>"},
    {"<body>", "<p>Nine people died in Goma.</p>", "</body>"},
    {"<ul>", "<li><a href=x>Nine died</a></li>", "</ul><p>Nine people died in Goma.</p>"},
    {"", "<table><tr><td>", "Nine people died"},
    {"<head>", "<meta name=a content=b>", "</head><p>Nine people died in Goma.</p>"},
};

static const bad_case lines[] = {
    {"{\"text\":", "[", ""},
    {"{\"text\":\"", "\\u00e9", "\"}"},
};

static void read_bytes(slice bytes, dateline_format format)
{
    dateline_reader *reader = NULL;
    const dateline_article *article = NULL;
    const dateline_reader_options options = {.format = format};
    dateline_error error = {0};
    dateline_status status;
    size_t written = 0;
    assert_int_equal(
        dateline_reader_open_memory(&reader, engine, bytes.data, bytes.length, &options, &error),
        DATELINE_OK);
    while ((status = dateline_reader_next(&article, reader, &error)) != DATELINE_NOT_FOUND) {
        if (status == DATELINE_OK)
            status =
                dateline_article_write_json(article, DATELINE_LAYERS_ALL, count, &written, &error);
        else
            assert_true(error.message[0] != '\0');
        assert_true(status == DATELINE_OK || status == DATELINE_BAD_INPUT ||
                    status == DATELINE_LIMIT || status == DATELINE_UNSUPPORTED);
    }
    dateline_reader_close(reader);
}

static void read_cases(const bad_case *cases, size_t number, const char *first,
                       dateline_format format)
{
    buffer bytes;
    buffer_init(&bytes, 4 * SIZE);
    for (size_t i = 0; i < number; i++) {
        buffer_restart(&bytes);
        buffer_add(&bytes, slice_from_string(first));
        buffer_add(&bytes, slice_from_string(cases[i].before));
        while (bytes.length < SIZE)
            buffer_add(&bytes, slice_from_string(cases[i].piece));
        buffer_add(&bytes, slice_from_string(cases[i].after));
        read_bytes(buffer_slice(&bytes), format);
    }
    buffer_clear(&bytes);
}

static void texts_are_bounded(void **state)
{
    (void)state;
    read_cases(texts, sizeof texts / sizeof *texts, preamble, DATELINE_FORMAT_TEXT);
}

static void pages_are_bounded(void **state)
{
    (void)state;
    read_cases(pages, sizeof pages / sizeof *pages, "", DATELINE_FORMAT_HTML);
    read_cases(lines, sizeof lines / sizeof *lines, "", DATELINE_FORMAT_JSONL);
}

// New names every few words: each is compared with those before it.
static void names_are_bounded(void **state)
{
    (void)state;
    buffer bytes;
    buffer_init(&bytes, 4 * SIZE);
    buffer_add(&bytes, SLICE(preamble));
    for (uint32_t i = 0; bytes.length < SIZE; i++)
        buffer_add_format(&bytes, "%c%c%c%co Smith spoke to Karl %c%c%c%co. ", 'A' + (int)(i % 26),
                          'a' + (int)(i / 26 % 26), 'a' + (int)(i / 676 % 26), 'a' + (int)(i % 7),
                          'A' + (int)(i % 26), 'a' + (int)(i / 26 % 26), 'a' + (int)(i / 676 % 26),
                          'e' + (int)(i % 7));
    read_bytes(buffer_slice(&bytes), DATELINE_FORMAT_TEXT);
    buffer_clear(&bytes);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_are_bounded),
        cmocka_unit_test(pages_are_bounded),
        cmocka_unit_test(names_are_bounded),
    };
    return cmocka_run_group_tests(tests, open_engine, close_engine);
}
