# doc/cmd/*.md -> build/pages.c: the array cli_pages, so that help, options, manual and completions
# have one source; and the manual pages and completions that the command makes of it.
if(NOT TARGET room_cli)
    return()
endif()
file(GLOB pages CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/doc/cmd/*.md)
set(pages_source ${CMAKE_BINARY_DIR}/pages.c)
add_custom_command(
    OUTPUT ${pages_source}
    COMMAND ${CMAKE_COMMAND} -DFOLDER=${CMAKE_SOURCE_DIR}/doc/cmd -DOUT=${pages_source}
            -P ${CMAKE_SOURCE_DIR}/cmake/write_pages.cmake
    DEPENDS ${pages} ${CMAKE_SOURCE_DIR}/cmake/write_pages.cmake
    COMMENT "Writing pages.c")
target_sources(room_cli PRIVATE ${pages_source})
if(NOT TARGET command)
    return()
endif()

# Runs `dateline help ARGUMENTS` and keeps what it prints as file `name`; adds it to made_pages.
function(make_page name)
    set(made ${CMAKE_BINARY_DIR}/help/${name})
    add_custom_command(OUTPUT ${made} COMMAND command help ${ARGN} > ${made} DEPENDS command
                       COMMENT "Writing ${name}")
    set(made_pages ${made_pages} ${made} PARENT_SCOPE)
endfunction()

file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/help)
make_page(dateline.1 man)
foreach(page IN LISTS pages)
    file(STRINGS ${page} verb REGEX "^verb: ")
    if(verb)
        string(REGEX REPLACE "^verb: +" "" verb "${verb}")
        make_page(dateline-${verb}.1 man ${verb})
    endif()
endforeach()
set(manual_pages ${made_pages})
make_page(dateline.bash completion bash)
make_page(dateline.zsh completion zsh)
make_page(dateline.fish completion fish)
add_custom_target(manual ALL DEPENDS ${made_pages})
