// The names of types, modalities, roles and moves, as in JSON and in the lexicon.
#include "what/what.h"

const char *what_type_name(what_type type)
{
    static const char *const names[WHAT_TYPE_COUNT] = {
        "AGREE",   "CONSULT", "SUPPORT", "CONCEDE",  "COOPERATE", "AID",      "RETREAT",
        "REQUEST", "ACCUSE",  "REJECT",  "THREATEN", "PROTEST",   "SANCTION", "MOBILIZE",
        "COERCE",  "ASSAULT", "MOVE",    "DISASTER", "CASUALTY",
    };
    return type < WHAT_TYPE_COUNT ? names[type] : "";
}

const char *what_modality_name(what_modality modality)
{
    static const char *const names[] = {"happened",     "ongoing", "planned",    "threatened",
                                        "hypothetical", "denied",  "historical", "attempted"};
    return modality <= WHAT_ATTEMPTED ? names[modality] : "";
}

const char *what_role_name(what_role_kind kind)
{
    static const char *const names[WHAT_ROLE_COUNT] = {
        "agent",   "target",  "recipient", "weapon",   "place",     "time",   "killed",   "injured",
        "missing", "captive", "released",  "detained", "displaced", "person", "occasion",
    };
    return kind < WHAT_ROLE_COUNT ? names[kind] : "";
}

const char *what_move_name(what_move move)
{
    static const char *const names[] = {"none",    "enter",    "leave", "stay",
                                        "checkin", "checkout", "reside"};
    return move <= WHAT_RESIDE ? names[move] : "";
}

// An act of force and its toll are one thing told twice; so are an arrest and a raid.
bool what_types_compatible(what_type a, what_type b)
{
    if (a == b) {
        return true;
    }
    if (a == WHAT_CASUALTY || b == WHAT_CASUALTY) {
        what_type other = a == WHAT_CASUALTY ? b : a;
        return other == WHAT_ASSAULT || other == WHAT_DISASTER || other == WHAT_COERCE ||
               other == WHAT_PROTEST || other == WHAT_MOBILIZE;
    }
    what_type low = a < b ? a : b;
    what_type high = a < b ? b : a;
    return (low == WHAT_COERCE && high == WHAT_ASSAULT) ||
           (low == WHAT_MOBILIZE && high == WHAT_ASSAULT) ||
           (low == WHAT_SANCTION && high == WHAT_COERCE);
}
