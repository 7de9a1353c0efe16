# The library, the command, the extension of SQLite, the trainers and the tools.
#
# The library comes as an archive, which the command links, and as a shared library, which shows the
# public header's functions and nothing else.
set(version_script ${CMAKE_SOURCE_DIR}/cmake/dateline.map)
add_library(dateline STATIC)
add_library(dateline_shared SHARED)
set_target_properties(dateline_shared PROPERTIES
    OUTPUT_NAME dateline VERSION ${PROJECT_VERSION} SOVERSION ${PROJECT_VERSION_MAJOR}
    LINK_DEPENDS ${version_script})
target_link_options(dateline_shared PRIVATE -Wl,--version-script=${version_script}
                    $<$<AND:$<CONFIG:Release>,$<NOT:$<BOOL:${DATELINE_FUZZ}>>>:-Wl,-z,defs>)
set(library_packages "")
foreach(library dateline dateline_shared)
    target_include_directories(${library} INTERFACE ${CMAKE_SOURCE_DIR}/include)
    target_sources(${library} PRIVATE ${CMAKE_SOURCE_DIR}/include/dateline.h)
    set_target_properties(${library} PROPERTIES LINKER_LANGUAGE C)
    foreach(room IN LISTS library_rooms)
        if(TARGET room_${room})
            target_sources(${library} PRIVATE $<TARGET_OBJECTS:room_${room}>)
            room_libraries(libraries ${room})
            target_link_libraries(${library} PRIVATE ${libraries})
            list(APPEND library_packages ${libraries_of_${room}})
        endif()
    endforeach()
endforeach()
list(REMOVE_DUPLICATES library_packages)
if(TARGET room_engine)
    target_compile_definitions(room_engine PRIVATE
        DATELINE_INSTALLED_DATA="${CMAKE_INSTALL_FULL_DATADIR}/dateline")
endif()

if(TARGET room_extension)
    # Takes of the library what it calls: no ledger, and so no SQLite but its host's.
    add_library(extension MODULE $<TARGET_OBJECTS:room_extension>)
    set_target_properties(extension PROPERTIES PREFIX "" OUTPUT_NAME dateline LINKER_LANGUAGE C)
    link_rooms(extension ${closure_of_extension})
    target_link_options(extension PRIVATE -Wl,--exclude-libs,ALL -Wl,--as-needed)
endif()

if(EXISTS ${CMAKE_SOURCE_DIR}/src/cli/main.c)
    add_executable(command ${CMAKE_SOURCE_DIR}/src/cli/main.c)
    set_target_properties(command PROPERTIES OUTPUT_NAME dateline)
    link_rooms(command cli serve fetch courier base)
    target_link_libraries(command PRIVATE dateline)
endif()

# What the trainers share; they include it as "shared/trainer.h".
file(GLOB shared_training CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/train/shared/*.c)
if(shared_training)
    add_library(training OBJECT ${shared_training})
endif()

# Trainers, tools and fuzz targets link the rooms that they include, so that they build while others
# do not; the public header needs all of them.
function(link_included_rooms target)
    set(needed base)
    foreach(source IN LISTS ARGN)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${source})
        file(STRINGS ${source} lines REGEX "^#include \"[a-z]+[/.]")
        foreach(line IN LISTS lines)
            string(REGEX MATCH "\"([a-z]+)[/.]" matched "${line}")
            if(CMAKE_MATCH_1 STREQUAL "dateline")
                list(APPEND needed ${library_rooms})
            endif()
            list(APPEND needed ${closure_of_${CMAKE_MATCH_1}})
        endforeach()
    endforeach()
    list(REMOVE_DUPLICATES needed)
    link_rooms(${target} ${needed})
endfunction()

function(add_programs folder)
    file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/${folder}/*.c)
    foreach(source IN LISTS sources)
        cmake_path(GET source STEM name)
        add_executable(${name} ${source})
        set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY
                              ${CMAKE_BINARY_DIR}/${folder})
        set(shared "")
        if(folder STREQUAL "train" AND TARGET training)
            target_link_libraries(${name} PRIVATE training)
            set(shared ${shared_training})
        endif()
        link_included_rooms(${name} ${source} ${shared})
    endforeach()
endfunction()
add_programs(train)
add_programs(tools)
