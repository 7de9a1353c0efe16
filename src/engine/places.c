// The gazetteer alone, for whoever picks a place: no lexicon and no model is loaded.

#include "base/json_writer.h"
#include "base/memory.h"
#include "engine/data_folder.h"
#include "engine/engine_internal.h"
#include "where/gazetteer.h"

#define PLACES_MOST 20u
#define ANSWER_LIMIT 16384u

struct dateline_places {
    container *container;
    where_places places;
};

static dateline_status find_file(char out[DATA_PATH_SIZE], const char *data_directory,
                                 dateline_error *error)
{
    char folder[DATA_PATH_SIZE];
    const dateline_status status = data_folder_find(folder, data_directory, error);
    return status == DATELINE_OK
               ? data_folder_join(out, folder, DATA_MODELS "/gazetteer.places", error)
               : status;
}

dateline_status dateline_places_open(dateline_places **out, const char *data_directory,
                                     dateline_error *error)
{
    char path[DATA_PATH_SIZE];
    dateline_places *opened = memory_allocate_zeroed(1, sizeof *opened);
    if (opened == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the gazetteer");
    dateline_status status = find_file(path, data_directory, error);
    if (status == DATELINE_OK)
        status = container_open(&opened->container, path, "places", error);
    if (status == DATELINE_OK)
        status = where_places_open(&opened->places, opened->container, error);
    if (status != DATELINE_OK) {
        dateline_places_close(opened);
        return status;
    }
    *out = opened;
    return DATELINE_OK;
}

void dateline_places_close(dateline_places *places)
{
    if (places == NULL)
        return;
    container_close(places->container);
    memory_release(places);
}

static const char *kind_name(where_class kind)
{
    switch (kind) {
    case WHERE_CLASS_SECTION:
        return "part of a town";
    case WHERE_CLASS_ADMIN1:
        return "division";
    case WHERE_CLASS_ADMIN2:
        return "district";
    case WHERE_CLASS_CAPITAL:
        return "capital";
    default:
        return "town";
    }
}

static void write_place(json_writer *json, const where_places *places, uint32_t index)
{
    const where_record *record = &places->records[index];
    json_begin_object(json);
    json_member_string(json, "name", where_record_name(places, index));
    json_member_string(json, "division", where_admin_code(places, record->admin));
    json_member_string(json, "country", where_admin_country(places, record->admin));
    json_member_string(json, "kind", slice_from_string(kind_name(where_record_class(record))));
    json_key(json, "lat");
    json_real(json, record->latitude / 1e5, 5);
    json_key(json, "lon");
    json_real(json, record->longitude / 1e5, 5);
    json_member_number(json, "population", where_record_population(record));
    json_end_object(json);
}

dateline_status dateline_places_find(const dateline_places *places, const char *name,
                                     dateline_write write, void *context, dateline_error *error)
{
    uint32_t first = 0;
    uint32_t end = 0;
    where_key key;
    buffer out;
    buffer_init(&out, ANSWER_LIMIT);
    json_writer json = {&out, false};
    where_key_make(&key, slice_from_string(name));
    if (key.length > 0)
        where_find_records(&first, &end, &places->places, where_key_slice(&key));
    json_begin_object(&json);
    json_key(&json, "places");
    json_begin_array(&json);
    for (uint32_t i = first; i < end && i - first < PLACES_MOST; i++)
        write_place(&json, &places->places, i);
    json_end_array(&json);
    json_end_object(&json);
    dateline_status status = buffer_status(&out, error);
    if (status == DATELINE_OK && !write(context, out.data, out.length))
        status = error_set(error, DATELINE_IO, 0, 0, "the output cannot be written");
    buffer_clear(&out);
    return status;
}
