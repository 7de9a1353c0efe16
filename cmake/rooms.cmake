# Each room is an object library room_NAME made of src/NAME/*.c; src/layers says which rooms it may
# use. A room without a .c file yet is left out.
#
# Sets rooms (in order), and for each the rooms its objects need at link time, itself included:
# closure_of_NAME.
file(STRINGS ${CMAKE_SOURCE_DIR}/src/layers lines REGEX "^[a-z]+:")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/layers)

# Rooms that see the library only through the public header: no part of it, and linked to all of it.
set(outer_rooms extension serve fetch courier cli)
set(rooms "")
set(library_rooms "")

function(add_room name)
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/${name}/*.c)
    # The program's entry stays outside its room, so that tests can link the room.
    list(FILTER sources EXCLUDE REGEX "/cli/main\\.c$")
    if(NOT sources)
        return()
    endif()
    # Notes which rows of the lexicon the tests fire (doc/reliability.md); never in what ships.
    if(DATELINE_FIRED AND name STREQUAL "store")
        list(APPEND sources ${CMAKE_SOURCE_DIR}/test/fired/fired.c)
    endif()
    if(DATELINE_COUNTED AND name STREQUAL "base")
        set(counted ${CMAKE_SOURCE_DIR}/test/counted/counted.c)
        list(APPEND sources ${counted})
        set_source_files_properties(${counted} PROPERTIES COMPILE_OPTIONS -fno-sanitize-coverage=trace-pc)
    endif()
    add_library(room_${name} OBJECT ${sources})
    room_libraries(libraries ${name})
    target_link_libraries(room_${name} PUBLIC ${libraries})
    foreach(word IN LISTS libraries_of_${name})
        string(REGEX REPLACE "\\?$" "" library "${word}")
        string(MAKE_C_IDENTIFIER ${library} identifier)
        if(word MATCHES "\\?$" AND ${identifier}_FOUND)
            string(TOUPPER ${identifier} upper)
            target_compile_definitions(room_${name} PRIVATE DATELINE_HAS_${upper})
        endif()
    endforeach()
    # The same as an archive: programs take only the files they call, so that half a room in the
    # making leaves alone what needs the other half.
    add_library(archive_${name} STATIC EXCLUDE_FROM_ALL $<TARGET_OBJECTS:room_${name}>)
    target_link_libraries(archive_${name} PUBLIC ${libraries})
    if(name MATCHES "^(model|neural)$" AND CMAKE_BUILD_TYPE STREQUAL "Release")
        target_compile_options(room_${name} PRIVATE -O3)
    endif()
    set(rooms ${rooms} ${name} PARENT_SCOPE)
endfunction()

foreach(line IN LISTS lines)
    string(REGEX MATCH "^([a-z]+): *(.*)$" matched "${line}")
    set(room ${CMAKE_MATCH_1})
    string(REGEX REPLACE " +" ";" uses "${CMAKE_MATCH_2}")
    add_room(${room})
    set(closure_of_${room} base ${room})
    if(room IN_LIST outer_rooms)
        list(APPEND closure_of_${room} ${library_rooms})
    else()
        list(APPEND library_rooms ${room})
    endif()
    foreach(used IN LISTS uses)
        list(APPEND closure_of_${room} ${closure_of_${used}})
    endforeach()
    list(REMOVE_DUPLICATES closure_of_${room})
endforeach()

# Links the given rooms, those that exist, into a program.
function(link_rooms target)
    set(archives "")
    foreach(room IN LISTS ARGN)
        if(TARGET archive_${room})
            list(APPEND archives archive_${room})
        endif()
    endforeach()
    list(JOIN archives "," group)
    target_link_libraries(${target} PRIVATE $<LINK_GROUP:RESCAN,${group}>)
endfunction()
