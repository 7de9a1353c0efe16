// CoNLL-U: passed on as it is, in pieces that end between two sentences, so that a treebank of any
// size is read in bounded memory.
#include "base/buffer.h"
#include "base/utf8.h"
#include "intake/source.h"

#define PIECE_BYTES ((size_t)1 << 19)
#define SENTENCE_BYTES ((size_t)4 << 20)

static bool is_piece_full(const buffer *piece, slice line)
{
    bool is_between = line.length == 0 || (line.length == 1 && line.data[0] == '\r');
    return is_between && piece->length >= PIECE_BYTES;
}

static dateline_status collect(buffer *piece, intake_source *source, dateline_error *error)
{
    for (;;) {
        slice line;
        dateline_status status = stream_line(&line, &source->stream, SENTENCE_BYTES, error);
        if (status == DATELINE_NOT_FOUND && piece->length > 0)
            return DATELINE_OK;
        if (status != DATELINE_OK)
            return status;
        buffer_add(piece, line);
        buffer_add_byte(piece, '\n');
        if (piece->is_out_of_memory)
            return buffer_status(piece, error);
        if (piece->failed)
            return error_set(error, DATELINE_LIMIT, source->stream.passed, source->stream.line,
                             "%s:%llu: a sentence has no end", source->name,
                             (unsigned long long)source->stream.line);
        if (is_piece_full(piece, line))
            return DATELINE_OK;
    }
}

dateline_status conllu_next(intake_article *out, intake_source *source, arena *arena,
                            dateline_error *error)
{
    buffer piece;
    buffer_init(&piece, SENTENCE_BYTES + PIECE_BYTES);
    dateline_status status = collect(&piece, source, error);
    if (status == DATELINE_OK && !utf8_is_valid(buffer_slice(&piece)))
        status = error_set(error, DATELINE_BAD_INPUT, source->stream.passed, source->stream.line,
                           "%s: CoNLL-U that is no UTF-8", source->name);
    if (status == DATELINE_OK) {
        out->conllu = arena_copy_buffer(arena, &piece);
        if (out->conllu.data == NULL)
            status = error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the sentences");
    }
    buffer_clear(&piece);
    return status;
}
