#include "what/count.h"

#include <string.h>

#include "what/argument.h"
#include "what/fate.h"
#include "what/limb.h"
#include "what/measure.h"
#include "what/role.h"

#define CONJUNCT_LIMIT 32

typedef struct counted {
    uint32_t head;   // nominal
    uint32_t amount; // AMOUNT_NONE when implied by the words
    howmany_range range;
    bool is_known, is_approximate, is_subset;
} counted;

static const howmany_amount *amount_of(const what_context *context, uint32_t amount)
{
    return amount == AMOUNT_NONE ? NULL : &context->input->howmany->amounts[amount];
}

static bool names_one_person(const what_context *context, uint32_t head)
{
    const who_layer *who = context->input->who;
    if (who == NULL || who->mention_of_head == NULL || who->mention_of_head[head] == MENTION_NONE) {
        return false;
    }
    const who_mention *mention = &who->mentions[who->mention_of_head[head]];
    return mention->kind == WHO_PERSON && mention->form == WHO_NAME && !mention->is_plural;
}

static bool implied_range(const what_context *context, uint32_t head, counted *out)
{
    const what_input *input = context->input;
    word_classes classes = word_class_of(&context->reader->classes, context_lemma(context, head));
    if ((classes & context->reader->classes.single) != 0 || // "his injuries"
        names_one_person(context, head) || limb_is_of_one(context, head)) {
        out->range = (howmany_range){1, 1};
        return true;
    }
    if (input->howmany == NULL || input->howmany->amount_of_unit == NULL ||
        input->howmany_reader == NULL) {
        return false;
    }
    return howmany_of_nominal(&out->range, &out->is_approximate, input->howmany,
                              input->howmany_reader, context->syntax, head);
}

// "A total of nine dead", "put the toll at nine dead", "several more were hurt": the figure right
// before those it counts, where the tree has it for their head or for nothing of theirs.
static uint32_t bare_figure_before(const what_context *context, uint32_t head)
{
    if (head == 0) {
        return AMOUNT_NONE;
    }
    const bool is_more = slice_equal(context->document->tokens[head].lower, SLICE("more"));
    const bool is_behind_number =
        word_at(context, head)->upos == UPOS_ADJ && word_at(context, head - 1)->upos == UPOS_NUM;
    if (!is_more && !is_behind_number) {
        return AMOUNT_NONE;
    }
    const uint32_t amount = context_amount_at(context, head - 1);
    return amount != AMOUNT_NONE && amount_of(context, amount)->unit == TOKEN_NONE ? amount
                                                                                   : AMOUNT_NONE;
}

// The amount of a nominal, or the one among its own modifiers: "up to 90 hill tribes".
static uint32_t find_amount(const what_context *context, uint32_t head)
{
    uint32_t amount = context_amount_at(context, head);
    uint32_t number = TOKEN_NONE;
    while (amount == AMOUNT_NONE &&
           (number = syntax_next_child(context->syntax, head, number, REL_NUMMOD)) != TOKEN_NONE) {
        amount = context_amount_at(context, number);
    }
    return amount != AMOUNT_NONE ? amount : bare_figure_before(context, head);
}

uint32_t count_amount(const what_context *context, uint32_t head)
{
    const uint32_t amount = find_amount(context, head);
    const uint32_t tally = amount == AMOUNT_NONE ? measure_tally(context, head) : TOKEN_NONE;
    const uint32_t figure = tally == TOKEN_NONE ? TOKEN_NONE : measure_current(context, tally);
    return figure == TOKEN_NONE ? amount : context_amount_at(context, figure);
}

// What one nominal counts, without its conjuncts.
static counted count_one(const what_context *context, uint32_t head)
{
    counted out = {.head = head, .amount = count_amount(context, head)};
    const howmany_amount *amount = amount_of(context, out.amount);
    if (amount != NULL && amount->kind == HOWMANY_COUNT) {
        out.range = amount->range;
        out.is_approximate = amount->is_approximate;
        out.is_subset = amount->is_subset;
        out.is_known = true;
        return out;
    }
    out.amount = AMOUNT_NONE;
    out.is_known = implied_range(context, head, &out);
    return out;
}

static void mark_amount(const what_context *context, what_role *role, const counted *counted)
{
    role->range = counted->range;
    role->has_range = counted->is_known;
    role->is_approximate = counted->is_approximate;
    role->is_subset = counted->is_subset;
    const howmany_amount *amount = amount_of(context, counted->amount);
    if (amount != NULL) {
        role->at = amount->at;
        role->is_others = amount->is_others;
        role->is_increment = amount->is_increment;
        role->is_revision = amount->is_revision;
    }
}

static bool is_reflexive(const what_context *context, uint32_t head)
{
    return (context_classes(context, head) & context->reader->classes.reflexive) != 0;
}

// "The gunman", and "himself" of "killed two and then himself".
static bool is_perpetrator(const what_context *context, uint32_t head)
{
    return (context_classes(context, head) & context->reader->classes.perpetrator) != 0 ||
           is_reflexive(context, head);
}

// "Killed two dogs", "three rifles were missing": a toll is of people. By a name it may be
// anybody's.
static bool is_no_person(const what_context *context, uint32_t head)
{
    const word_classes classes = context_classes(context, head);
    return word_at(context, head)->upos == UPOS_NOUN &&
           (classes & (context->reader->classes.animal | context->reader->classes.weapon)) != 0 &&
           !context_is_human(context, head);
}

static void add_part(what_context *context, uint32_t index, what_role_kind kind,
                     const counted *counted, bool is_subset, const char *rule)
{
    if (is_no_person(context, counted->head)) {
        return;
    }
    what_role *role = role_add(context, index, kind, counted->head, rule);
    if (role == NULL) {
        return;
    }
    mark_amount(context, role, counted);
    role->is_subset |= is_subset;
    role->is_perpetrator =
        (kind == WHAT_KILLED || kind == WHAT_INJURED) && is_perpetrator(context, counted->head);
}

// Amounts that the words say are part of the nominal's: "12 people, including three children". Ten
// are no part of two, whatever the tree says.
static void add_subsets(what_context *context, uint32_t index, what_role_kind kind,
                        const counted *of)
{
    const howmany_layer *howmany = context->input->howmany;
    const syntax_word *word = word_at(context, of->head);
    const uint32_t whole = context_amount_at(context, of->head);
    for (uint32_t child = word->first_child; howmany != NULL && child != TOKEN_NONE;
         child = word_at(context, child)->next_sibling) {
        counted part = count_one(context, child);
        const bool fits = !of->is_known || part.range.low <= of->range.high;
        if (part.amount != AMOUNT_NONE && part.is_subset && part.amount != whole && fits) {
            add_part(context, index, kind, &part, true, "subset");
        }
    }
}

// A conjunct counts too when it has a figure of its own or names people: not the debris of "bodies
// and debris".
static bool counts_too(const what_context *context, const counted *first, const counted *part)
{
    if (part->amount != AMOUNT_NONE) {
        return part->amount != first->amount;
    }
    return context_is_human(context, part->head);
}

// "A woman and her daughter, Ana Pell": "and" closes a list, so that the name is the daughter's.
static bool is_name_of(const what_context *context, uint32_t person, uint32_t name)
{
    const uint32_t left = word_at(context, name)->left;
    return person < left && slice_equal(context->document->tokens[left].lower, SLICE(",")) &&
           names_one_person(context, name) && !names_one_person(context, person) &&
           syntax_child(context->syntax, person, REL_CC) != TOKEN_NONE &&
           syntax_child(context->syntax, name, REL_CC) == TOKEN_NONE;
}

static uint32_t collect_conjuncts(const what_context *context, uint32_t index, what_role_kind kind,
                                  uint32_t head, counted out[CONJUNCT_LIMIT])
{
    uint32_t count = 0;
    uint32_t conjunct = TOKEN_NONE;
    const counted first = count_one(context, head);
    if (!fate_is_other(context, index, kind, head) && !is_no_person(context, head)) {
        out[count++] = first;
    }
    while (count < CONJUNCT_LIMIT &&
           (conjunct = argument_next_conjunct(context, head, conjunct)) != TOKEN_NONE) {
        counted part = count_one(context, conjunct);
        if (!is_verb(context, conjunct) && !is_no_person(context, conjunct) &&
            !fate_is_claimed(context, index, conjunct) &&
            !fate_is_other(context, index, kind, conjunct) && counts_too(context, &first, &part) &&
            !(count > 0 && is_name_of(context, out[count - 1].head, conjunct))) {
            out[count++] = part;
        }
    }
    return count;
}

// "A commander and two of his guards", "six of his grandchildren and his daughter": a part of the
// guards, but none of those told before.
static bool is_companion(const what_context *context, const counted *part)
{
    const howmany_amount *amount = amount_of(context, part->amount);
    return amount != NULL && amount->end + 1 < context->document->token_count &&
           slice_equal(context->document->tokens[amount->end].lower, SLICE("of")) &&
           word_at(context, amount->end + 1)->xpos == XPOS_PRPS;
}

// "25 dead, then 31": the same people counted again; "then himself" is one more.
static bool is_recount(const what_context *context, uint32_t head)
{
    const uint32_t left = word_at(context, head)->left;
    if (is_reflexive(context, head)) {
        return false;
    }
    for (uint32_t token = left > 0 ? left - 1 : left; token < head; token++) {
        if (slice_equal(context->document->tokens[token].lower, SLICE("then"))) {
            return true;
        }
    }
    return false;
}

// "Either his brother or a friend": one of them.
static bool is_alternative(const what_context *context, uint32_t head)
{
    const uint32_t joint = syntax_child(context->syntax, head, REL_CC);
    return joint != TOKEN_NONE && slice_equal(context->document->tokens[joint].lower, SLICE("or"));
}

// All conjuncts are known and none is a subset: the whole is their sum.
static bool sum_of(const what_context *context, const counted *parts, uint32_t count, counted *sum)
{
    *sum = parts[0];
    for (uint32_t i = 0; i < count; i++) {
        const bool is_subset =
            parts[i].is_subset && !(count > 1 && is_companion(context, &parts[i]));
        if (!parts[i].is_known || is_subset || is_recount(context, parts[i].head) ||
            (i > 0 && is_alternative(context, parts[i].head))) {
            return false;
        }
        if (i > 0) {
            sum->range = howmany_sum(sum->range, parts[i].range);
            sum->is_approximate |= parts[i].is_approximate;
        }
    }
    return true;
}

static span span_of_parts(const what_layer *layer, uint32_t index, uint32_t first_role)
{
    const what_event *event = &layer->events[index];
    span whole = event->roles[first_role].at;
    for (uint32_t i = first_role + 1; i < event->role_count; i++) {
        span part = event->roles[i].at;
        whole.start = part.start < whole.start ? part.start : whole.start;
        whole.end = part.end > whole.end ? part.end : whole.end;
    }
    return whole;
}

static void add_sum(what_context *context, uint32_t index, what_role_kind kind,
                    const counted *parts, uint32_t count, const counted *sum, const char *rule)
{
    uint32_t first_role = context->layer->events[index].role_count;
    for (uint32_t i = 0; i < count; i++) {
        add_part(context, index, kind, &parts[i], true, rule);
    }
    if (context->layer->events[index].role_count == first_role) {
        return;
    }
    span whole = span_of_parts(context->layer, index, first_role);
    what_role *role = role_add(context, index, kind, parts[0].head, "sum");
    if (role != NULL) {
        role->at = whole;
        role->range = sum->range;
        role->has_range = true;
        role->is_approximate = sum->is_approximate;
        role->is_perpetrator = is_perpetrator(context, parts[0].head);
    }
}

static bool opens_list(const what_context *context, uint32_t token)
{
    const slice mark = context->document->tokens[token].lower;
    return slice_equal(mark, SLICE(",")) || slice_equal(mark, SLICE(":"));
}

// "Two people, a boy and a man", "three people, two women and a child": behind the comma stands who
// they were, if those come to as many. Of "two soldiers, a nurse and a child" there are four: who
// soldiers are need not be told. Of two or more.
static bool is_spelled_out(const what_context *context, const counted *parts, uint32_t count)
{
    const word_class_table *table = &context->reader->classes;
    const counted *whole = &parts[0];
    const bool is_number = whole->amount != AMOUNT_NONE && whole->is_known && !whole->is_subset &&
                           whole->range.low == whole->range.high;
    if (!is_number ||
        (context_classes(context, whole->head) & (table->generic | table->populace)) == 0) {
        return false;
    }
    uint32_t told = 0;
    uint32_t first = parts[1].head;
    uint32_t apart = TOKEN_NONE; // the first of them, where the tree has it for an apposition
    while ((apart = syntax_next_child(context->syntax, whole->head, apart, REL_APPOS)) !=
           TOKEN_NONE) {
        const counted part = count_one(context, apart);
        told += part.is_known && part.range.low == part.range.high ? part.range.low : 0;
        first = apart < first ? apart : first;
    }
    for (uint32_t i = 1; i < count; i++) {
        if (!parts[i].is_known || parts[i].range.low != parts[i].range.high) {
            return false;
        }
        told += parts[i].range.low;
    }
    const uint32_t left = word_at(context, first)->left;
    const bool is_parted = opens_list(context, left) || (left > 0 && opens_list(context, left - 1));
    return told == whole->range.low && is_parted && left > whole->head &&
           syntax_child(context->syntax, first, REL_CC) == TOKEN_NONE;
}

static bool joins_own(slice word)
{
    return slice_equal(word, SLICE(",")) || slice_equal(word, SLICE("and")) ||
           slice_equal(word, SLICE("then"));
}

// The reflexive at `token` or behind ", and then" there; TOKEN_NONE. Of "his wife herself" it is
// none.
static uint32_t own_from(const what_context *context, uint32_t token)
{
    const text_document *document = context->document;
    const uint32_t sentence = document->tokens[token - 1].sentence;
    const uint32_t end = document->sentences[sentence].end_token;
    while (token < end && joins_own(document->tokens[token].lower)) {
        token++;
    }
    return token < end && is_reflexive(context, token) &&
                   joins_own(document->tokens[token - 1].lower)
               ? token
               : TOKEN_NONE;
}

// "Killed his wife, Ana Pell, then himself", "kills wife, self": by the order of words, where the
// tree has it elsewhere.
static uint32_t own_behind(const what_context *context, uint32_t head)
{
    const uint32_t near = own_from(context, head + 1);
    uint32_t last = word_at(context, head)->end - 1;
    if (last > head && word_at(context, last)->upos == UPOS_PUNCT) {
        last--;
    }
    if (near != TOKEN_NONE || last <= head) {
        return near;
    }
    const uint32_t inside = own_from(context, last);
    return inside != TOKEN_NONE ? inside : own_from(context, last + 1);
}

// "Killed two and then himself": two are his victims, and he is told apart.
static bool take_own(const what_context *context, counted *parts, uint32_t *count, counted *own)
{
    if (*count == 0) {
        return false;
    }
    for (uint32_t i = 0; *count > 1 && i < *count; i++) {
        if (is_reflexive(context, parts[i].head)) {
            *own = parts[i];
            for (uint32_t next = i + 1; next < *count; next++) {
                parts[next - 1] = parts[next];
            }
            *count -= 1;
            return true;
        }
    }
    const uint32_t behind = own_behind(context, parts[*count - 1].head);
    if (behind == TOKEN_NONE) {
        return false;
    }
    *own = (counted){.head = behind, .amount = AMOUNT_NONE, .range = {1, 1}, .is_known = true};
    return true;
}

void count_add(what_context *context, uint32_t index, what_role_kind kind, uint32_t head,
               const char *rule)
{
    counted parts[CONJUNCT_LIMIT];
    counted sum;
    uint32_t count = collect_conjuncts(context, index, kind, head, parts);
    counted own;
    const bool has_own = kind == WHAT_KILLED && take_own(context, parts, &count, &own);
    // "Returned the plane and two stewards": the plane is no third.
    if (count > 1 && parts[0].amount == AMOUNT_NONE && !context_is_human(context, head)) {
        parts[0].is_known = false;
    }
    if (count > 1 && is_spelled_out(context, parts, count)) {
        add_part(context, index, kind, &parts[0], false, rule);
        for (uint32_t i = 1; i < count; i++) {
            add_part(context, index, kind, &parts[i], true, "spelled out");
        }
    } else if (count > 1 && sum_of(context, parts, count, &sum)) {
        add_sum(context, index, kind, parts, count, &sum, rule);
    } else {
        for (uint32_t i = 0; i < count; i++) {
            add_part(context, index, kind, &parts[i], false, rule);
        }
    }
    if (has_own) {
        add_part(context, index, kind, &own, false, "reflexive");
    }
    for (uint32_t i = 0; i < count; i++) {
        add_subsets(context, index, kind, &parts[i]);
    }
}

// "None of the injuries": there are some, of which something else is said not to hold.
static bool is_part_of_some(const what_context *context, uint32_t noun)
{
    const uint32_t head = word_at(context, noun)->head;
    return has_relation(context, noun, REL_NMOD) && head != TOKEN_NONE &&
           context_has_preposition(context, noun, SLICE("of"));
}

void count_add_nobody(what_context *context, uint32_t index, what_role_kind kind, uint32_t noun)
{
    counted none = count_one(context, noun);
    if (none.is_known && none.range.high == 0 && !is_part_of_some(context, noun)) {
        add_part(context, index, kind, &none, false, "nobody");
    }
}

void count_add_figure(what_context *context, uint32_t index, what_role_kind kind, uint32_t token,
                      const char *rule)
{
    counted part = count_one(context, token);
    if (part.amount != AMOUNT_NONE) {
        add_part(context, index, kind, &part, false, rule);
    }
}

void count_add_earlier(what_context *context, uint32_t index)
{
    const what_event *event = &context->layer->events[index];
    const uint32_t count = event->role_count;
    for (uint32_t i = 0; i < count; i++) {
        const what_role *role = &event->roles[i];
        if (!role_is_count(role->kind) || !role->has_range || role->is_subset)
            continue;
        const bool is_measured = role->rule != NULL && strcmp(role->rule, MEASURE_CURRENT) == 0;
        const uint32_t tally =
            is_measured ? context->noun_of_event[index] : measure_tally(context, role->head);
        const uint32_t earlier = tally == TOKEN_NONE ? TOKEN_NONE : measure_earlier(context, tally);
        if (earlier != TOKEN_NONE) {
            count_add_figure(context, index, role->kind, earlier, MEASURE_EARLIER);
            return;
        }
    }
}

void count_add_part(what_context *context, uint32_t index, what_role_kind kind, uint32_t head)
{
    counted part = count_one(context, head);
    add_part(context, index, kind, &part, true, "listed");
    if (word_at(context, head)->upos != UPOS_NUM) {
        role_add(context, index, WHAT_TARGET, head, "listed");
    }
}
