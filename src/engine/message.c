#include "engine/message.h"

#include "base/utf8.h"

void message_pass_open(wire *wire, message_open *open)
{
    wire_below(wire, &open->format, DATELINE_FORMAT_ARCHIVE + 1);
    wire_below(wire, &open->depth, DATELINE_DEPTH_NAMES + 1);
    wire_flag(wire, &open->bare);
    wire_bytes(wire, &open->day);
    wire_bytes(wire, &open->columns);
    wire_bytes(wire, &open->name);
    wire_number(wire, &open->shard);
    wire_number(wire, &open->shards);
    wire_number(wire, &open->turn);
    wire_number(wire, &open->turns);
    wire_number(wire, &open->run);
    wire_wide(wire, &open->line);
    wire_wide(wire, &open->passed);
    wire_wide(wire, &open->skip);
    wire_wide(wire, &open->total);
}

void message_pass_style(wire *wire, message_style *style)
{
    wire_number(wire, &style->layers);
    wire_flag(wire, &style->color);
    wire_number(wire, &style->width);
}

// A status that no room gives is our bug.
static void pass_status(wire *wire, dateline_status *status)
{
    uint32_t number = (uint32_t) - (int)*status;
    wire_number(wire, &number);
    if (wire->out != NULL)
        return;
    *status = number <= (uint32_t) - (int)DATELINE_LEDGER ? (dateline_status) - (int)number
                                                          : DATELINE_INTERNAL;
}

static void pass_error(wire *wire, dateline_error *error)
{
    slice message = slice_from_string(error->message);
    pass_status(wire, &error->status);
    wire_bytes(wire, &message);
    wire_wide(wire, &error->position);
    wire_wide(wire, &error->line);
    if (wire->out != NULL)
        return;
    const size_t room = sizeof error->message - 1;
    const size_t length = message.length < room ? message.length : room;
    if (length > 0)
        memcpy(error->message, message.data, length);
    error->message[length] = '\0';
}

static const char *copy_string(wire *wire, slice text)
{
    char *copy = wire_array(wire, (uint32_t)text.length + 1, 1);
    if (copy != NULL && text.length > 0)
        memcpy(copy, text.data, text.length);
    return copy;
}

static void pass_warnings(wire *wire, message_end *end)
{
    end->warning_count = wire_count(wire, end->warning_count, sizeof(uint64_t));
    if (wire->out == NULL)
        end->warnings = wire_array(wire, end->warning_count, sizeof *end->warnings);
    for (uint32_t i = 0; i < end->warning_count && !wire->failed; i++) {
        slice text = wire->out != NULL ? slice_from_string(end->warnings[i]) : SLICE_NONE;
        wire_text(wire, &text);
        if (wire->out == NULL)
            end->warnings[i] = copy_string(wire, text);
    }
    if (wire->failed)
        end->warning_count = 0;
}

void message_pass_end(wire *wire, message_end *end)
{
    pass_error(wire, &end->error);
    wire_wide(wire, &end->passed);
    wire_wide(wire, &end->total);
    wire_number(wire, &end->tokens);
    pass_warnings(wire, end);
}
