// A seed that is refused at the door tries nothing behind it, and formats move on: targets whose
// inputs may be refused whole count those that were not, and a replay of the corpus wants one.
#ifndef FUZZ_REACHED_H
#define FUZZ_REACHED_H

__attribute__((weak)) extern unsigned long fuzz_reached;
unsigned long fuzz_reached;

#endif
