# fuzz/NAME.c holds LLVMFuzzerTestOneInput. With DATELINE_FUZZ (clang) it becomes a libFuzzer
# program; otherwise a program that replays fuzz/corpus/NAME, fuzz/regression/NAME and the seeds that
# make_seeds wrote for it, run as a test.
#
# Targets may borrow made-up models from test/support, which need no test library.
file(GLOB made CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/test/support/made_*.c)
add_library(made STATIC ${made})
target_include_directories(made PUBLIC ${CMAKE_SOURCE_DIR}/test)

# Inputs in formats of our own are made by the program as it is, into fuzz/seeds of the build.
set(seeds ${CMAKE_BINARY_DIR}/fuzz/seeds)
add_executable(make_seeds ${CMAKE_SOURCE_DIR}/fuzz/seeds/make_seeds.c)
target_link_libraries(make_seeds PRIVATE made)
link_included_rooms(make_seeds ${CMAKE_SOURCE_DIR}/fuzz/seeds/make_seeds.c)
set_target_properties(make_seeds PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/fuzz)
if(DATELINE_TESTS)
    add_test(NAME make_seeds COMMAND make_seeds ${seeds} ${CMAKE_BINARY_DIR})
    set_test_properties(make_seeds 120)
    set_tests_properties(make_seeds PROPERTIES FIXTURES_SETUP seeds)
endif()
file(GLOB targets CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/fuzz/*.c)
foreach(source IN LISTS targets)
    cmake_path(GET source STEM stem)
    set(name fuzz_${stem})
    # The public API stands in the last room.
    if(stem STREQUAL "article" AND NOT TARGET room_engine)
        continue()
    endif()
    add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE made)
    link_included_rooms(${name} ${source})
    target_compile_definitions(${name} PRIVATE DATELINE_BUILD_DATA="${CMAKE_BINARY_DIR}")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/fuzz)
    if(DATELINE_FUZZ)
        target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    else()
        target_sources(${name} PRIVATE ${CMAKE_SOURCE_DIR}/fuzz/replay/replay.c)
        if(DATELINE_TESTS)
            add_test(NAME ${name} COMMAND ${name} ${CMAKE_SOURCE_DIR}/fuzz/corpus/${stem}
                                                  ${CMAKE_SOURCE_DIR}/fuzz/regression/${stem}
                                                  ${seeds}/${stem})
            set_test_properties(${name} 300)
            set_tests_properties(${name} PROPERTIES FIXTURES_REQUIRED seeds)
        endif()
    endif()
endforeach()
