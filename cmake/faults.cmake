# test/faults/*.c: the sweep that makes every allocation and every call on a file fail. It brings
# its own definitions of base's seams, and an arena whose objects are blocks of their own, so that
# each of them can fail in any build. As a test it tries a sample; `make sweep` tries all.
if(NOT DATELINE_TESTS)
    return()
endif()
file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/test/faults/*.c)
add_executable(faults_sweep ${sources} ${CMAKE_SOURCE_DIR}/test/support/fault.c
                            ${CMAKE_SOURCE_DIR}/src/base/arena.c)
target_compile_definitions(faults_sweep PRIVATE DATELINE_ARENA_DEBUG)
target_include_directories(faults_sweep PRIVATE ${CMAKE_SOURCE_DIR}/test)
target_link_options(faults_sweep PRIVATE -rdynamic)
set_target_properties(faults_sweep PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/test)
link_rooms(faults_sweep base ${library_rooms} serve fetch courier cli)
add_test(NAME faults_sample COMMAND faults_sweep --sample 1 ${CMAKE_SOURCE_DIR} ${CMAKE_BINARY_DIR})
set_test_properties(faults_sample 900)
set_tests_properties(faults_sample PROPERTIES COST 100)

# test/crash/*.c: the ledger on a disk whose power goes at every write.
file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/test/crash/*.c)
add_executable(crash ${sources})
set_target_properties(crash PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/test)
link_rooms(crash base ${library_rooms})
add_test(NAME crash_sample COMMAND crash --articles 8 --sample 40 ${CMAKE_BINARY_DIR})
set_test_properties(crash_sample 900)
add_test(NAME crash_batch_sample COMMAND crash --articles 8 --batch 3 --sample 25 ${CMAKE_BINARY_DIR})
set_test_properties(crash_batch_sample 900)
