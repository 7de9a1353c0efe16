// Which accounts hang together and how they are grouped, against a slow way that reads like the
// definition: pieces by walking from each account, groups by averages over all pairs of members.
#include "support/ledger_web.h"

#include "incident/incident.h"

#define SAME_ARTICLE (-1e9)

// ---- pieces ----

static const double strengths[] = {INCIDENT_SAME, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99};
#define LAST ((uint32_t)(sizeof strengths / sizeof *strengths) - 1)

static bool leads(const web *web, uint32_t one, uint32_t other, uint32_t level)
{
    return web->links[one][other] > strengths[level > LAST ? LAST : level] &&
           (level <= LAST || strncmp(web->rank[one], web->rank[other], level - LAST) == 0);
}

// Marks what is reached from `from`; returns how many they are. `without`: an article that is not
// there, 0 none.
static uint32_t reach(bool *out, const web *web, uint32_t from, uint32_t level, uint32_t without)
{
    uint32_t waiting[MOST], count = 1;
    memset(out, 0, MOST * sizeof *out);
    waiting[0] = from;
    out[from] = true;
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; k < web->count; k++)
            if (web->links[waiting[i]][k] > NO_LINK && !out[k] && web->article[k] != without &&
                leads(web, waiting[i], k, level)) {
                out[k] = true;
                waiting[count++] = k;
            }
    return count;
}

static uint32_t piece_of(bool *out, const web *web, uint32_t from, uint32_t without)
{
    uint32_t level = 0, count = reach(out, web, from, 0, without);
    while (count > LEDGER_TOGETHER && level < LAST + 64)
        count = reach(out, web, from, ++level, without);
    return count;
}

// Accounts of one piece get one number, its first account's.
static void number_pieces(uint32_t *out, const web *web, uint32_t without)
{
    bool is_in[MOST];
    for (uint32_t i = 0; i < web->count; i++)
        out[i] = MOST;
    for (uint32_t i = 0; i < web->count; i++) {
        if (out[i] != MOST)
            continue;
        piece_of(is_in, web, i, without);
        for (uint32_t k = 0; k < web->count; k++)
            if (is_in[k])
                out[k] = i;
    }
}

static bool is_changed(const uint32_t *with, const uint32_t *without, uint32_t count, uint32_t of)
{
    for (uint32_t i = 0; i < count; i++)
        if ((with[i] == with[of]) != (without[i] == without[of]))
            return true;
    return false;
}

static void expect_pieces(const web *web, ledger *ledger)
{
    uint32_t pieces[MOST];
    number_pieces(pieces, web, 0);
    for (uint32_t i = 0; i < web->count; i += 7) {
        ledger_accounts found = {0};
        arena_reset(ledger->scratch);
        assert_int_equal(ledger_piece(&found, ledger, i + 1, NULL), DATELINE_OK);
        for (uint32_t k = 0; k < web->count; k++)
            assert_int_equal(ledger_accounts_has(&found, k + 1), pieces[k] == pieces[i]);
    }
}

static void reach_article(ledger_accounts *out, const web *web, ledger *ledger, uint32_t article)
{
    int64_t own[MOST];
    uint32_t count = 0;
    for (uint32_t i = 0; i < web->count; i++)
        if (web->article[i] == article)
            own[count++] = i + 1;
    arena_reset(ledger->scratch);
    assert_int_equal(ledger_reach(out, ledger, own, count, NULL), DATELINE_OK);
}

// All whose piece is another without the article are told.
static void expect_reach(const web *web, ledger *ledger, uint32_t article)
{
    uint32_t with[MOST], without[MOST];
    ledger_accounts found = {0};
    number_pieces(with, web, 0);
    number_pieces(without, web, article);
    reach_article(&found, web, ledger, article);
    for (uint32_t i = 0; i < web->count; i++)
        if (web->article[i] == article || is_changed(with, without, web->count, i))
            assert_true(ledger_accounts_has(&found, i + 1));
}

// Links of all strengths, more accounts than are grouped at once.
static void pieces_are_as_strong_as_they_must_be(void **state)
{
    const fixture *fixture = *state;
    static const double steps[] = {0.3, 0.4, 0.45, 0.5, 0.55, 0.65, 0.7, 0.75, 0.85, 0.93};
    for (uint32_t seed = 1; seed <= 3; seed++) {
        web *web = web_new(440, seed);
        for (uint32_t i = 1; i < web->count; i++) {
            if (random_below(&state_of_chance, 4) == 0)
                web->article[i] = web->article[i - 1];
            // A tree holds all together by weak links; some are stronger, and some close a circle.
            link_two(web, i, random_below(&state_of_chance, i),
                     steps[2 + random_below(&state_of_chance, 2 + 3 * (seed - 1))]);
            link_two(web, i, random_below(&state_of_chance, i),
                     steps[random_below(&state_of_chance, 10)]);
        }
        unlink(fixture->path);
        web_write(web, fixture);
        ledger *ledger = open_written(fixture);
        expect_pieces(web, ledger);
        for (uint32_t i = 0; i < 2; i++) {
            ledger_forget_many(ledger); // the article was there
            expect_reach(web, ledger, web->article[random_below(&state_of_chance, web->count)]);
        }
        ledger_close(ledger);
        free(web);
    }
}

// ---- what is known of many ----

#define AT_FIRST (LEDGER_TOGETHER - 10)
#define CHECKED_EVERY 12u // articles: the slow way takes its time

// Articles come one by one, and what hangs together by their links grows.
static void what_is_known_of_many_holds_as_articles_come(void **state)
{
    const fixture *fixture = *state;
    static const double steps[] = {0.3, 0.42, 0.45, 0.47, 0.55, 0.65};
    const uint32_t whole = LEDGER_TOGETHER + 80;
    web *web = web_new(whole, 11);
    for (uint32_t i = 1; i < whole; i++) {
        if (random_below(&state_of_chance, 3) == 0)
            web->article[i] = web->article[i - 1];
        // Two thirds hang together, the others by chance.
        link_two(web, i, random_below(&state_of_chance, i), steps[i % 3 == 0 ? 0 : 2]);
        for (uint32_t k = 0; k < 2; k++)
            link_two(web, i, random_below(&state_of_chance, i),
                     steps[random_below(&state_of_chance, 6)]);
    }
    for (web->count = AT_FIRST; web->article[web->count] == web->article[web->count - 1];)
        web->count++;
    web_write(web, fixture);
    ledger *ledger = open_written(fixture);
    uint32_t known = 0;
    for (uint32_t come = 0; web->count < whole; come++) {
        const uint32_t from = web->count;
        const uint32_t article = web->article[from];
        ledger_accounts found = {0};
        while (web->count < whole && web->article[web->count] == article)
            web->count++;
        write_from(web, fixture, from);
        ledger_forget_links(ledger); // as when links are kept
        if (come % CHECKED_EVERY == 0 || web->count == whole)
            expect_reach(web, ledger, article);
        else
            reach_article(&found, web, ledger, article);
        known = ledger->many[0].count;
    }
    assert_true(known > LEDGER_TOGETHER);
    expect_pieces(web, ledger);
    ledger_close(ledger);
    free(web);
}

// What is too much only with the article had been grouped without it: all of it is touched. The
// next article finds it too much already.
static void what_an_article_bridges_is_touched(void **state)
{
    const fixture *fixture = *state;
    const uint32_t half = LEDGER_TOGETHER / 2 + 20;
    web *web = web_new(2 * half + 1, 13);
    for (uint32_t i = 1; i < 2 * half; i++)
        link_two(web, i, i == half ? i : i - 1, 0.45);
    link_two(web, 2 * half, 0, 0.45);
    link_two(web, 2 * half, half, 0.45);
    web_write(web, fixture);
    ledger *ledger = open_written(fixture);
    ledger_accounts found = {0};
    reach_article(&found, web, ledger, web->article[2 * half]);
    assert_int_equal(found.count, web->count);
    web->count++;
    memcpy(web->rank[2 * half + 1], web->rank[0], sizeof web->rank[0]);
    web->article[2 * half + 1] = 2 * half + 2;
    link_two(web, 2 * half + 1, 7, 0.45);
    write_from(web, fixture, 2 * half + 1);
    ledger_forget_links(ledger);
    found = (ledger_accounts){0};
    reach_article(&found, web, ledger, web->article[2 * half + 1]);
    assert_int_equal(found.count, 1);
    assert_true(ledger->many[0].count > LEDGER_TOGETHER);
    ledger_close(ledger);
    free(web);
}

static uint32_t count_known(ledger *ledger)
{
    assert_int_equal(ledger_begin_adding(ledger, 19000, true, NULL), DATELINE_OK);
    const uint32_t known = ledger->many[0].count;
    assert_int_equal(ledger_commit(ledger, NULL), DATELINE_OK);
    return known;
}

// What another wrote, or what was taken back, may have taken links away.
static void what_is_known_of_many_goes_with_links(void **state)
{
    const fixture *fixture = *state;
    ledger_accounts found = {0};
    web *web = web_new(LEDGER_TOGETHER + 50, 12);
    for (uint32_t i = 1; i < web->count; i++)
        link_two(web, i, random_below(&state_of_chance, i), 0.45);
    for (uint32_t i = 0; i + 1 < web->count; i += 9)
        link_two(web, i, web->count - 1, 0.45);
    web_write(web, fixture);
    ledger *ledger = open_written(fixture);
    assert_int_equal(count_known(ledger), 0);
    reach_article(&found, web, ledger, web->article[web->count - 1]);
    assert_true(count_known(ledger) > LEDGER_TOGETHER);
    assert_true(count_known(ledger) > LEDGER_TOGETHER);
    change(fixture, "DELETE FROM link WHERE one % 2 = 0");
    assert_int_equal(count_known(ledger), 0);
    ledger_accounts_put(&ledger->many[0], ledger->known, 1);
    assert_int_equal(count_known(ledger), 1);
    assert_int_equal(ledger_begin_adding(ledger, 19000, true, NULL), DATELINE_OK);
    ledger_roll_back(ledger);
    assert_int_equal(count_known(ledger), 0);
    ledger_close(ledger);
    free(web);
}

// Copies of one report: no strength parts them, so the hashes do.
static void where_no_strength_is_enough_hashes_part(void **state)
{
    const fixture *fixture = *state;
    web *web = web_new(LEDGER_TOGETHER + 60, 4);
    for (uint32_t i = 0; i < web->count; i++) {
        for (uint32_t k = 0; k < 6; k++)
            link_two(web, i, random_below(&state_of_chance, web->count), 0.991);
        web->rank[i][0] = "aaab"[random_below(&state_of_chance, 4)];
    }
    web_write(web, fixture);
    ledger *ledger = open_written(fixture);
    expect_pieces(web, ledger);
    expect_reach(web, ledger, web->article[5]);
    ledger_close(ledger);
    free(web);
}

static void exactly_as_many_as_fit_stay_together(void **state)
{
    const fixture *fixture = *state;
    web *web = web_new(2 * LEDGER_TOGETHER > MOST ? MOST : 2 * LEDGER_TOGETHER, 5);
    for (uint32_t i = 1; i < web->count; i++) // one chain of as many as fit, and what is left
        link_two(web, i, i == LEDGER_TOGETHER ? i : i - 1, 0.45);
    web_write(web, fixture);
    ledger *ledger = open_written(fixture);
    expect_pieces(web, ledger);
    // Where nothing is too much an article touches its own pieces and no other.
    const int64_t own[] = {3, LEDGER_TOGETHER + 3};
    for (uint32_t count = 0; count <= 2; count++) {
        ledger_accounts found = {0};
        arena_reset(ledger->scratch);
        assert_int_equal(ledger_reach(&found, ledger, own, count, NULL), DATELINE_OK);
        assert_int_equal(found.count, count == 0 ? 0 : count == 1 ? LEDGER_TOGETHER : web->count);
    }
    ledger_close(ledger);
    free(web);
}

// ---- groups ----

static uint32_t order[MOST]; // accounts by hash

static int by_rank(const void *a, const void *b, void *context)
{
    const web *web = context;
    return strcmp(web->rank[*(const uint32_t *)a], web->rank[*(const uint32_t *)b]);
}

static double similarity_of(const web *web, uint32_t one, uint32_t other)
{
    return web->article[one] == web->article[other] ? SAME_ARTICLE : web->links[one][other];
}

static double average(const web *web, const uint32_t *groups, uint32_t one, uint32_t other)
{
    double sum = 0;
    uint32_t pairs = 0;
    for (uint32_t i = 0; i < web->count; i++)
        for (uint32_t k = 0; k < web->count; k++)
            if (groups[i] == one && groups[k] == other) {
                sum += similarity_of(web, order[i], order[k]);
                pairs++;
            }
    return pairs == 0 ? SAME_ARTICLE : sum / pairs;
}

// Joins the best two until none are alike enough; of equals the first.
static bool join_best(uint32_t *groups, const web *web, bool are_subjects)
{
    double best = INCIDENT_SAME;
    uint32_t first = MOST, second = MOST;
    for (uint32_t i = 0; i < web->count; i++)
        for (uint32_t k = i + 1; k < web->count; k++) {
            if (groups[i] != i || groups[k] != k ||
                (are_subjects && (!web->is_subject[order[i]] || !web->is_subject[order[k]])))
                continue;
            const double found = average(web, groups, i, k);
            if (found > best + 1e-12) {
                best = found;
                first = i;
                second = k;
            }
        }
    for (uint32_t i = 0; i < web->count; i++)
        if (groups[i] == second)
            groups[i] = first;
    return first != MOST;
}

static void group_slowly(uint32_t *groups, const web *web)
{
    for (uint32_t i = 0; i < web->count; i++)
        groups[i] = order[i] = i;
    qsort_r(order, web->count, sizeof *order, by_rank, (void *)(uintptr_t)web);
    while (join_best(groups, web, true))
        ;
    while (join_best(groups, web, false))
        ;
}

static void expect_groups(const web *web, ledger *ledger)
{
    uint32_t groups[MOST], found[MOST];
    ledger_members members = {0};
    ledger_accounts touched = {0};
    group_slowly(groups, web);
    arena_reset(ledger->scratch);
    for (uint32_t i = 0; i < web->count; i++)
        assert_true(ledger_accounts_put(&touched, ledger->scratch, i + 1));
    assert_int_equal(ledger_group(&members, ledger, &touched, NULL), DATELINE_OK);
    assert_int_equal(members.count, web->count);
    for (uint32_t i = 0; i < members.count; i++)
        found[members.items[i].account - 1] = members.items[i].group;
    for (uint32_t i = 0; i < web->count; i++)
        for (uint32_t k = 0; k < i; k++)
            assert_int_equal(found[order[i]] == found[order[k]], groups[i] == groups[k]);
}

// Few values, so that many averages are equal; some links that are too weak to lead anywhere.
static void groups_are_joined_by_their_averages(void **state)
{
    const fixture *fixture = *state;
    for (uint32_t seed = 1; seed <= 40; seed++) {
        web *web = web_new(2 + seed % 11, seed);
        for (uint32_t i = 0; i < web->count; i++) {
            web->article[i] = i + 1 - (i > 0 && random_below(&state_of_chance, 5) == 0);
            web->is_subject[i] = random_below(&state_of_chance, 4) != 0;
            for (uint32_t k = 0; k < i; k++)
                link_two(web, i, k, 0.125 * random_below(&state_of_chance, 9));
        }
        unlink(fixture->path);
        web_write(web, fixture);
        ledger *ledger = open_written(fixture);
        expect_groups(web, ledger);
        ledger_close(ledger);
        free(web);
    }
}

// ---- which links are kept ----

// Account 1 to 3 against 4 to 9, which are two articles': nine tenths weak, many alike.
static uint32_t find_by_chance(ledger_links *out, arena *arena)
{
    for (uint32_t own = 1; own <= 3; own++)
        for (uint32_t other = 4; other <= 9; other++) {
            if (random_below(&state_of_chance, 3) == 0)
                continue;
            ledger_link_found *made = ARENA_PUSH(arena, out->items, out->count, out->capacity);
            *made =
                (ledger_link_found){.own = own,
                                    .other = other,
                                    .article = 10 + (other - 4) / 3,
                                    .similarity = 0.125 * (1 + random_below(&state_of_chance, 4)),
                                    .are_subjects = random_below(&state_of_chance, 8) == 0};
        }
    for (uint32_t i = 1; i < out->count; i++) { // found in any order
        const uint32_t other = random_below(&state_of_chance, i + 1);
        const ledger_link_found moved = out->items[i];
        out->items[i] = out->items[other];
        out->items[other] = moved;
    }
    return out->count;
}

// The strong, those of subjects, and of the weak those that are the best of one of both accounts.
static bool is_kept(const ledger_link_found *all, uint32_t count, const ledger_link_found *link)
{
    double best_of_own = 0, best_of_other = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (all[i].article != link->article)
            continue;
        if (all[i].own == link->own && all[i].similarity > best_of_own)
            best_of_own = all[i].similarity;
        if (all[i].other == link->other && all[i].similarity > best_of_other)
            best_of_other = all[i].similarity;
    }
    return link->are_subjects || link->similarity > INCIDENT_SAME ||
           link->similarity == best_of_own || link->similarity == best_of_other;
}

static void a_weak_link_is_kept_that_is_the_best_of_one(void **state)
{
    const fixture *fixture = *state;
    web *web = web_new(9, 1);
    web_write(web, fixture);
    ledger *ledger = open_written(fixture);
    for (uint32_t round = 0; round < 40; round++) {
        ledger_links links = {0};
        uint32_t kept = 0;
        change(fixture, "DELETE FROM link");
        arena_reset(ledger->scratch);
        const uint32_t count = find_by_chance(&links, ledger->scratch);
        assert_int_equal(ledger_keep_links(&links, ledger, NULL), DATELINE_OK);
        for (uint32_t i = 0; i < count; i++) {
            char sql[128];
            const ledger_link_found *link = &links.items[i];
            snprintf(sql, sizeof sql,
                     "SELECT count(*) FROM link WHERE one = %d AND other = %d AND similarity = %f",
                     (int)link->own, (int)link->other, link->similarity);
            assert_int_equal(ask(fixture, sql), is_kept(links.items, count, link));
            kept += is_kept(links.items, count, link);
        }
        assert_int_equal(ask(fixture, "SELECT count(*) FROM link"), kept);
    }
    ledger_close(ledger);
    free(web);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(pieces_are_as_strong_as_they_must_be,
                                        open_fixture_in_memory, close_fixture),
        cmocka_unit_test_setup_teardown(what_is_known_of_many_holds_as_articles_come,
                                        open_fixture_in_memory, close_fixture),
        cmocka_unit_test_setup_teardown(what_an_article_bridges_is_touched, open_fixture_in_memory,
                                        close_fixture),
        cmocka_unit_test_setup_teardown(what_is_known_of_many_goes_with_links,
                                        open_fixture_in_memory, close_fixture),
        cmocka_unit_test_setup_teardown(where_no_strength_is_enough_hashes_part,
                                        open_fixture_in_memory, close_fixture),
        cmocka_unit_test_setup_teardown(exactly_as_many_as_fit_stay_together,
                                        open_fixture_in_memory, close_fixture),
        cmocka_unit_test_setup_teardown(groups_are_joined_by_their_averages, open_fixture_in_memory,
                                        close_fixture),
        cmocka_unit_test_setup_teardown(a_weak_link_is_kept_that_is_the_best_of_one,
                                        open_fixture_in_memory, close_fixture),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
