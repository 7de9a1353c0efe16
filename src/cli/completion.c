// Completions for shells, from the same pages as the help: commands, options, and the values of
// options that a page lists ("values: --color auto always never").
#include <string.h>

#include "cli/cli.h"

// Text inside single quotes and, for zsh, inside brackets.
static void print_quoted(const char *text, size_t length, FILE *out)
{
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '\'')
            fputs("'\\''", out);
        else if (text[i] == '[' || text[i] == ']' || text[i] == ':')
            fputc(text[i] == ':' ? ',' : text[i] == '[' ? '(' : ')', out);
        else
            fputc(text[i], out);
    }
}

static void print_verb_names(FILE *out)
{
    for (const cli_verb *verb = cli_verbs; verb->name != NULL; verb++)
        fprintf(out, "%s%s", verb == cli_verbs ? "" : " ", verb->name);
}

static const char *summary_of(const cli_page *page, size_t *length)
{
    const char *at = page->text, *value = "";
    *length = 0;
    (void)cli_page_next(&at, "summary", &value, length);
    return value;
}

// The next option at or after *at; false at the end.
static bool next_option(cli_option *out, const char **at)
{
    const char *value;
    size_t length;
    while (cli_page_next(at, "option", &value, &length))
        if (cli_option_read(out, value, length))
            return true;
    return false;
}

// ---- bash ------------------------------------------------------------------------------------

static void print_bash_verb(const cli_page *page, FILE *out)
{
    const char *at = page->text, *values;
    size_t length;
    cli_option option;
    fprintf(out, "    %s)\n        options='", page->name);
    while (next_option(&option, &at))
        fprintf(out, "%s ", option.long_name);
    fputs("'\n        case $before in\n", out);
    for (at = page->text; next_option(&option, &at);)
        if ((values = cli_page_values(page, option.long_name, &length)) != NULL)
            fprintf(out, "        %s) options='%.*s' listed=1 ;;\n", option.long_name, (int)length,
                    values);
    fputs("        esac ;;\n", out);
}

static void print_bash(FILE *out)
{
    fputs("_dateline() {\n"
          "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}\n"
          "    local options='' listed=''\n"
          "    COMPREPLY=()\n"
          "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
          "        COMPREPLY=($(compgen -W '",
          out);
    print_verb_names(out);
    fputs("' -- \"$word\"))\n        return\n    fi\n    case ${COMP_WORDS[1]} in\n", out);
    for (const cli_verb *verb = cli_verbs; verb->name != NULL; verb++)
        print_bash_verb(cli_page_named(verb->name), out);
    fputs("    esac\n"
          "    case $listed$word in\n"
          "    1* | -*) COMPREPLY=($(compgen -W \"$options\" -- \"$word\")) ;;\n"
          "    esac\n"
          "}\n"
          "complete -o default -F _dateline dateline\n",
          out);
}

// ---- zsh -------------------------------------------------------------------------------------

static void print_zsh_option(const cli_page *page, const cli_option *option, FILE *out)
{
    size_t length;
    const char *values = cli_page_values(page, option->long_name, &length);
    fputs("            ", out);
    if (option->short_name != '\0')
        fprintf(out, "'(-%c %s)'{-%c,%s}", option->short_name, option->long_name,
                option->short_name, option->long_name);
    else
        fprintf(out, "%s", option->long_name);
    fputs("'[", out);
    print_quoted(option->text, option->text_length, out);
    fputs("]", out);
    if (values != NULL)
        fprintf(out, ":value:(%.*s)", (int)length, values);
    else if (option->takes_value)
        fputs(":value:_files", out);
    fputs("' \\\n", out);
}

static void print_zsh_verb(const cli_page *page, FILE *out)
{
    const char *at = page->text;
    cli_option option;
    fprintf(out, "    %s)\n        _arguments \\\n", page->name);
    while (next_option(&option, &at))
        print_zsh_option(page, &option, out);
    fputs("            '*:file:_files' ;;\n", out);
}

static void print_zsh(FILE *out)
{
    size_t length;
    fputs("#compdef dateline\n_dateline() {\n    local -a verbs\n    verbs=(\n", out);
    for (const cli_verb *verb = cli_verbs; verb->name != NULL; verb++) {
        const char *summary = summary_of(cli_page_named(verb->name), &length);
        fprintf(out, "        '%s:", verb->name);
        print_quoted(summary, length, out);
        fputs("'\n", out);
    }
    fputs("    )\n    if (( CURRENT == 2 )); then\n        _describe command verbs\n"
          "        return\n    fi\n    local verb=$words[2]\n    shift words\n"
          "    (( CURRENT-- ))\n    case $verb in\n",
          out);
    for (const cli_verb *verb = cli_verbs; verb->name != NULL; verb++)
        print_zsh_verb(cli_page_named(verb->name), out);
    fputs("    esac\n}\n"
          "if [ \"$funcstack[1]\" = _dateline ]; then\n    _dateline \"$@\"\n"
          "else\n    compdef _dateline dateline\nfi\n",
          out);
}

// ---- fish ------------------------------------------------------------------------------------

static void print_fish_text(const char *text, size_t length, FILE *out)
{
    fputs(" -d '", out);
    for (size_t i = 0; i < length; i++)
        fputs(text[i] == '\'' ? "\\'" : (char[]){text[i], '\0'}, out);
    fputs("'\n", out);
}

static void print_fish_option(const cli_page *page, const cli_option *option, FILE *out)
{
    size_t length;
    const char *values = cli_page_values(page, option->long_name, &length);
    fprintf(out, "complete -c dateline -n '__fish_seen_subcommand_from %s' -l %s", page->name,
            option->long_name + 2);
    if (option->short_name != '\0')
        fprintf(out, " -s %c", option->short_name);
    if (values != NULL)
        fprintf(out, " -x -a '%.*s'", (int)length, values);
    else if (option->takes_value)
        fputs(" -r", out);
    print_fish_text(option->text, option->text_length, out);
}

static void print_fish(FILE *out)
{
    size_t length;
    for (const cli_verb *verb = cli_verbs; verb->name != NULL; verb++) {
        const cli_page *page = cli_page_named(verb->name);
        const char *summary = summary_of(page, &length), *at = page->text;
        cli_option option;
        fprintf(out, "complete -c dateline -n __fish_use_subcommand -f -a %s", verb->name);
        print_fish_text(summary, length, out);
        while (next_option(&option, &at))
            print_fish_option(page, &option, out);
    }
}

bool cli_print_completion(const char *shell, FILE *out)
{
    static const struct {
        const char *shell;
        void (*print)(FILE *out);
    } shells[] = {{"bash", print_bash}, {"zsh", print_zsh}, {"fish", print_fish}};
    for (size_t i = 0; i < sizeof shells / sizeof shells[0]; i++) {
        if (strcmp(shells[i].shell, shell) == 0) {
            shells[i].print(out);
            return true;
        }
    }
    return false;
}
