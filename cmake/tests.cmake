# test/ROOM/test_X.c -> program test_ROOM_X, linked with ROOM and the rooms below it only, so that a
# room that does not compile leaves the tests of lower rooms alone.
# test/NAME/check_X.py -> the same test run by python3, for what is not C.
#
# Programs see DATELINE_BUILD_DATA (the data folder), DATELINE_SOURCE (the tree) and
# DATELINE_TEST_FOLDER (test/ROOM, for fixtures). The build does not tie tests to the lexicon: after
# a change in lexicon/ build the target `lexicon`, too.
if(NOT DATELINE_TESTS)
    return()
endif()
pkg_check_modules(cmocka REQUIRED QUIET IMPORTED_TARGET cmocka)
set(test_environment DATELINE_DATA=${CMAKE_BINARY_DIR} LC_ALL=C.UTF-8 TZ=UTC
                     ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=1
                     UBSAN_OPTIONS=print_stacktrace=1)
# The sanitizers' run repeats the release's to see how memory is used: it tries fewer moments and orders
# of the same kind, and leaves out what looks at sources or scores weights and not at the program, and the
# 2,000 articles whose ways and kills check_queue, check_nats and check_promotion try with a few.
set(checks_of_release check_engine_kernels check_models_resuming check_score_weights check_install_package check_queue_many)
if(DATELINE_SANITIZE)
    list(APPEND test_environment DATELINE_SANITIZED=1)
endif()

file(GLOB support CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/test/support/*.c)
# It stands before SQLite's own statements, in the programs that make them fail alone.
set(statement_fault ${CMAKE_SOURCE_DIR}/test/support/statement_fault.c)
list(REMOVE_ITEM support ${statement_fault})
if(support)
    # An archive: a test takes only the parts it calls, and only the rooms those need.
    # Trees are read for tests as they are for trainers.
    add_library(test_support STATIC ${support} ${CMAKE_SOURCE_DIR}/train/shared/tree_reader.c)
    target_include_directories(test_support PRIVATE ${CMAKE_SOURCE_DIR}/test
                               PUBLIC ${CMAKE_SOURCE_DIR}/train)
    target_link_libraries(test_support PUBLIC PkgConfig::cmocka)
endif()

function(set_test_properties name seconds)
    if(CMAKE_BUILD_TYPE STREQUAL "Coverage")
        math(EXPR seconds "8 * ${seconds}") # nothing is optimised, and each branch is counted
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${seconds} SKIP_RETURN_CODE 77
                         ENVIRONMENT "${test_environment}"
                         WORKING_DIRECTORY ${CMAKE_SOURCE_DIR})
endfunction()

function(add_room_test room source)
    cmake_path(GET source STEM stem)
    string(REGEX REPLACE "^test_" "test_${room}_" name ${stem})
    add_executable(${name} ${source})
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/test)
    target_compile_definitions(${name} PRIVATE
        DATELINE_BUILD_DATA="${CMAKE_BINARY_DIR}"
        DATELINE_SOURCE="${CMAKE_SOURCE_DIR}"
        DATELINE_TEST_FOLDER="${CMAKE_SOURCE_DIR}/test/${room}")
    target_link_libraries(${name} PRIVATE PkgConfig::cmocka)
    # Support stands in for the seams, so their own test goes without.
    if(TARGET test_support AND NOT name STREQUAL test_base_seams)
        target_link_libraries(${name} PRIVATE test_support)
    endif()
    # Each object of an arena is an allocation of its own where each is made to fail.
    if(stem MATCHES "^test_sweep_")
        target_sources(${name} PRIVATE ${CMAKE_SOURCE_DIR}/src/base/arena.c ${statement_fault})
        target_compile_definitions(${name} PRIVATE DATELINE_ARENA_DEBUG)
    endif()
    link_rooms(${name} ${closure_of_${room}})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/test)
    add_test(NAME ${name} COMMAND ${name})
    set_test_properties(${name} 180)
    if(stem MATCHES "^test_sweep_")
        set_test_properties(${name} 600)
    endif()
endfunction()

foreach(room IN LISTS rooms)
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/test/${room}/test_*.c)
    foreach(source IN LISTS sources)
        add_room_test(${room} ${source})
    endforeach()
endforeach()

# Begun first, so that none of them is left running alone at the end.
set(long_checks check_queue_many check_queue_queue check_ledger_kill check_ledger_postgresql check_serve_browser
                check_ledger_order)
find_program(python3 python3)
file(GLOB checks CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/test/*/check_*.py)
foreach(check IN LISTS checks)
    if(python3)
        cmake_path(GET check STEM stem)
        cmake_path(GET check PARENT_PATH folder)
        cmake_path(GET folder FILENAME folder)
        set(name check_${folder}_${stem})
        string(REPLACE "_check_" "_" name ${name})
        string(REPLACE "install_install" "install" name ${name})
        if(DATELINE_SANITIZE AND (folder STREQUAL "layers" OR name IN_LIST checks_of_release))
            continue()
        endif()
        add_test(NAME ${name} COMMAND ${python3} ${check} ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR})
        set_test_properties(${name} 300)
        # Servers, jobs and outages one after the other: minutes with sanitizers.
        if(name STREQUAL "check_queue_queue")
            set_test_properties(${name} 600)
        endif()
        if(name STREQUAL "check_queue_many")
            set_test_properties(${name} 1800)
        endif()
        if(name IN_LIST long_checks)
            set_tests_properties(${name} PROPERTIES COST 100)
        endif()
    endif()
endforeach()
