# src/libraries -> room_libraries(VARIABLE ROOM): the imported targets a room links.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)

file(STRINGS ${CMAKE_SOURCE_DIR}/src/libraries lines REGEX "^[a-z]+:")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/src/libraries)
foreach(line IN LISTS lines)
    string(REGEX MATCH "^([a-z]+): *(.*)$" matched "${line}")
    set(room ${CMAKE_MATCH_1})
    string(REGEX REPLACE " +" ";" names "${CMAKE_MATCH_2}") # forgets the match
    set(libraries_of_${room} "${names}")
endforeach()

function(room_libraries out room)
    set(targets Threads::Threads m)
    foreach(name IN LISTS libraries_of_${room})
        string(MAKE_C_IDENTIFIER ${name} identifier)
        pkg_check_modules(${identifier} QUIET IMPORTED_TARGET GLOBAL ${name})
        if(NOT ${identifier}_FOUND)
            message(FATAL_ERROR "room ${room} needs ${name}: run tools/setup.sh, or see "
                                "doc/dependencies.md for the package's name")
        endif()
        list(APPEND targets PkgConfig::${identifier})
    endforeach()
    set(${out} "${targets}" PARENT_SCOPE)
endfunction()
