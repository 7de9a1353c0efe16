// What holds of all who play a role: lexicon/who/roles.lex, compiled once.
#ifndef WHO_ROLES_H
#define WHO_ROLES_H

#include "store/lexicon.h"

// The words of its column `holds`, in this order.
typedef enum role_trait {
    ROLE_BODY,
    ROLE_ARM,
    ROLE_GUARD,
    ROLE_ARMED,
    ROLE_CLASSIFYING,
    ROLE_GENERAL,
    ROLE_GOVERNING,
    ROLE_UNCODED,
    ROLE_TRAITS,
} role_trait;

#define ROLES_MOST 64

typedef struct roles {
    lexicon_table table;
    uint16_t traits[ROLES_MOST]; // [row] a bit each
} roles;

// The lexicon outlives it. DATELINE_CORRUPT names a row that holds an unknown word.
dateline_status roles_open(roles *out, const lexicon *lexicon, dateline_error *error);
// False of a role that is not listed, and of none.
bool roles_has(const roles *roles, slice role, role_trait trait);

#endif
