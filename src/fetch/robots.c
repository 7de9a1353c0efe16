#include "fetch/robots.h"

// Does a rule match the path from its start? '*' stands for anything, '$' at the end for the end.
static bool matches(slice rule, slice path)
{
    size_t r = 0, p = 0, star = SIZE_MAX, mark = 0;
    while (r < rule.length || star != SIZE_MAX) {
        bool is_end = r + 1 == rule.length && rule.data[r] == '$';
        if (r == rule.length || (is_end && p == path.length))
            return true;
        if (rule.data[r] == '*') {
            star = r++;
            mark = p;
        } else if (!is_end && p < path.length && rule.data[r] == path.data[p]) {
            r++;
            p++;
        } else if (star != SIZE_MAX && mark < path.length) {
            r = star + 1;
            p = ++mark;
        } else {
            return false;
        }
    }
    return true;
}

// "Name: value # comment" -> its two parts; false when it is no such line.
static bool read_line(slice *name, slice *value, slice line)
{
    slice rest = slice_cut(&line, '#');
    *name = slice_trim(slice_cut(&rest, ':'));
    *value = slice_trim(rest);
    return rest.data != NULL && name->length > 0;
}

typedef struct verdict {
    bool has_group;
    size_t longest;
    bool is_allowed;
} verdict;

// Of all groups for one agent. A group is one or more User-agent lines and the rules below them.
static verdict judge(slice robots, slice agent, slice path)
{
    verdict verdict = {.is_allowed = true};
    bool is_ours = false, was_agent = false;
    while (robots.length > 0) {
        slice name, value;
        if (!read_line(&name, &value, slice_cut(&robots, '\n')))
            continue;
        bool is_agent = slice_equal_ignoring_case(name, SLICE("User-agent"));
        if (is_agent) {
            is_ours = (was_agent && is_ours) || slice_equal_ignoring_case(value, agent);
            verdict.has_group |= is_ours;
        }
        was_agent = is_agent;
        bool is_allow = slice_equal_ignoring_case(name, SLICE("Allow"));
        bool is_rule = is_allow || slice_equal_ignoring_case(name, SLICE("Disallow"));
        if (!is_ours || !is_rule || value.length == 0 || !matches(value, path))
            continue;
        if (value.length > verdict.longest || (value.length == verdict.longest && is_allow)) {
            verdict.longest = value.length;
            verdict.is_allowed = is_allow;
        }
    }
    return verdict;
}

bool robots_allow(slice robots, slice agent, slice path)
{
    if (robots.length > ROBOTS_LIMIT)
        robots.length = ROBOTS_LIMIT;
    verdict verdict = judge(robots, agent, path);
    if (!verdict.has_group)
        verdict = judge(robots, SLICE("*"), path);
    return verdict.is_allowed;
}
