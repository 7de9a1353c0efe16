# How everything is compiled. Presets in CMakePresets.json choose among these options.
option(DATELINE_SANITIZE "Address and undefined-behaviour sanitizers, arena's debug twin" OFF)
option(DATELINE_FUZZ "Build fuzz/*.c with libFuzzer (clang); off: programs that replay corpora" OFF)
set(DATELINE_FUZZ_COVERAGE -fsanitize=fuzzer-no-link CACHE STRING "What a fuzzer is told of a run")
option(DATELINE_FIRED "Note which rows of the lexicon answer (src/store/fired.h)" OFF)
option(DATELINE_COUNTED "Count the blocks of code that run (test/counted)" OFF)
option(DATELINE_TESTS "Build the tests (needs cmocka)" ON)

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "" FORCE)
endif()
set(CMAKE_C_STANDARD 11)
set(CMAKE_C_STANDARD_REQUIRED ON)
set(CMAKE_C_EXTENSIONS ON)
set(CMAKE_C_VISIBILITY_PRESET hidden)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_C_FLAGS_RELEASE "-O2 -g1")
set(CMAKE_C_FLAGS_DEBUG "-O1 -g")

add_compile_options(
    -Wall -Wextra -Wconversion -Wstrict-prototypes -Wmissing-prototypes -Wundef -Wvla
    -Wformat=2 -Wwrite-strings -Wimplicit-fallthrough -Wdouble-promotion
    # Never what was meant, whatever the build.
    -Werror=implicit-function-declaration -Werror=incompatible-pointer-types
    -Werror=int-conversion -Werror=return-type
    # No fused multiply-add behind our back: the same numbers on every machine.
    -ffp-contract=off
    -fno-common -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
add_compile_definitions(_GNU_SOURCE)
if(DATELINE_FIRED)
    add_compile_definitions(DATELINE_FIRED)
endif()
if(DATELINE_COUNTED)
    add_compile_options(-fsanitize-coverage=trace-pc)
endif()
include_directories(${CMAKE_SOURCE_DIR}/include ${CMAKE_SOURCE_DIR}/src)

# gcc's full -Wshadow also forbids `void arena_close(arena *arena)`, which is our way of writing.
add_compile_options($<IF:$<C_COMPILER_ID:GNU>,-Wshadow=local,-Wshadow>)

include(CheckCCompilerFlag)
if(DATELINE_SANITIZE)
    add_compile_definitions(DATELINE_ARENA_DEBUG)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all
                        -fno-omit-frame-pointer -g1) # lines are all that a report tells
    add_link_options(-fsanitize=address,undefined)
elseif(CMAKE_BUILD_TYPE STREQUAL "Release")
    add_compile_definitions(_FORTIFY_SOURCE=2)
    add_compile_options(-fstack-protector-strong -fstack-clash-protection)
    check_c_compiler_flag(-fcf-protection=full has_control_flow_protection)
    if(has_control_flow_protection)
        add_compile_options(-fcf-protection=full)
    endif()
    add_link_options(-Wl,-z,relro,-z,now,-z,noexecstack)
endif()
if(DATELINE_FUZZ)
    add_compile_options(${DATELINE_FUZZ_COVERAGE})
    add_link_options(-fsanitize=fuzzer-no-link) # what is no target counts edges, too, for nobody
    add_compile_definitions(FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION)
endif()
add_link_options($<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-pie>)
