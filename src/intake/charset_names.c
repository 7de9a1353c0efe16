// Which encodings are known by which names. The C library knows more, and loads what converts them
// from a file when it is first asked; a process that outside bytes are read in must open none, so
// what these names stand for is loaded beforehand and others are no names.
#include <iconv.h>
#include <stdlib.h>

#include "intake/charset.h"

// In bytewise order, as the C library takes them in any case of letters. Source: the WHATWG's
// Encoding Standard and the code pages of DOS and the Macintosh.
// clang-format off
static const char *const names[] = {
    "437", "850", "852", "855", "857", "858", "860", "861", "862", "863", "864", "865", "866",
    "869", "arabic", "armscii-8", "ascii", "asmo-708", "big5", "big5-hkscs", "big5hkscs",
    "bigfive", "cn-big5", "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256",
    "cp1257", "cp1258", "cp1361", "cp437", "cp737", "cp775", "cp819", "cp850", "cp852", "cp855",
    "cp857", "cp858", "cp860", "cp861", "cp862", "cp863", "cp864", "cp865", "cp866", "cp869",
    "cp874", "cp932", "cp936", "cp949", "cp950", "cseuckr", "cseucpkdfmtjapanese", "csgb2312",
    "csibm866", "csiso2022jp", "csiso2022kr", "csisolatin1", "csisolatin2", "csisolatin3",
    "csisolatin4", "csisolatin5", "csisolatin6", "csisolatinarabic", "csisolatincyrillic",
    "csisolatingreek", "csisolatinhebrew", "cskoi8r", "csmacintosh", "csshiftjis", "cyrillic",
    "ecma-114", "ecma-118", "elot_928", "euc-cn", "euc-jp", "euc-kr", "euc-tw", "euccn",
    "eucjp", "euckr", "euctw", "gb18030", "gb2312", "gbk", "georgian-academy", "georgian-ps",
    "greek", "greek8", "hebrew", "hp-roman8", "ibm437", "ibm775", "ibm819", "ibm850", "ibm852",
    "ibm855", "ibm857", "ibm858", "ibm860", "ibm861", "ibm862", "ibm863", "ibm864", "ibm865",
    "ibm866", "ibm869", "iso-2022-cn", "iso-2022-cn-ext", "iso-2022-jp", "iso-2022-jp-2",
    "iso-2022-kr", "iso-8859-1", "iso-8859-10", "iso-8859-11", "iso-8859-13", "iso-8859-14",
    "iso-8859-15", "iso-8859-16", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5",
    "iso-8859-6", "iso-8859-7", "iso-8859-8", "iso-8859-9", "iso-ir-100", "iso-ir-101",
    "iso-ir-109", "iso-ir-110", "iso-ir-126", "iso-ir-127", "iso-ir-138", "iso-ir-144",
    "iso-ir-148", "iso-ir-157", "iso-ir-179", "iso8859-1", "iso8859-10", "iso8859-11",
    "iso8859-13", "iso8859-14", "iso8859-15", "iso8859-16", "iso8859-2", "iso8859-3",
    "iso8859-4", "iso8859-5", "iso8859-6", "iso8859-7", "iso8859-8", "iso8859-9", "iso88591",
    "iso885910", "iso885911", "iso885913", "iso885914", "iso885915", "iso885916", "iso88592",
    "iso88593", "iso88594", "iso88595", "iso88596", "iso88597", "iso88598", "iso88599",
    "iso_8859-1", "iso_8859-15", "iso_8859-2", "iso_8859-3", "iso_8859-4", "iso_8859-5",
    "iso_8859-6", "iso_8859-7", "iso_8859-8", "iso_8859-9", "johab", "koi8", "koi8-r",
    "koi8-ru", "koi8-u", "l1", "l10", "l2", "l3", "l4", "l5", "l6", "l7", "l8", "latin-9",
    "latin1", "latin10", "latin2", "latin3", "latin4", "latin5", "latin6", "latin7", "latin8",
    "latin9", "mac", "mac-centraleurope", "mac-cyrillic", "mac-uk", "maccyrillic", "macintosh",
    "ms-ansi", "ms-arab", "ms-cyrl", "ms-ee", "ms-greek", "ms-hebr", "ms-turk", "ms932",
    "ms936", "ms_kanji", "pt154", "rk1048", "roman8", "shift-jis", "shift_jis", "sjis", "tcvn",
    "tis-620", "tis620", "tis620-0", "uhc", "us-ascii", "viscii", "winbaltrim", "windows-1250",
    "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255",
    "windows-1256", "windows-1257", "windows-1258", "windows-31j", "windows-874", "windows-936",
};
// clang-format on
// What charset.c names by itself.
static const char *const more[] = {"UTF-32LE", "UTF-32BE", "UTF-16LE",     "UTF-16BE",
                                   "UTF-16",   "UTF-8",    "WINDOWS-1252", "MACINTOSH"};

static int by_name(const void *key, const void *element)
{
    return strcmp(key, *(const char *const *)element);
}

bool charset_is_known(const char *lower)
{
    return bsearch(lower, names, sizeof names / sizeof *names, sizeof *names, by_name) != NULL;
}

void charset_warm_up(void)
{
    // Converters stay loaded as long as one is open.
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        (void)iconv_open("UTF-8", names[i]);
    for (size_t i = 0; i < sizeof more / sizeof *more; i++)
        (void)iconv_open("UTF-8", more[i]);
}
