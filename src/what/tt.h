#include <stdlib.h>
static inline int TT(int n){const char*e=getenv("DLT"); return e?(int)((strtol(e,0,0)>>n)&1):1;}
