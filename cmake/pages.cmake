# doc/cmd/*.md -> build/pages.c: the array cli_pages, so that help, options and manual have one source.
if(TARGET room_cli)
    file(GLOB pages CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/doc/cmd/*.md)
    set(pages_source ${CMAKE_BINARY_DIR}/pages.c)
    add_custom_command(
        OUTPUT ${pages_source}
        COMMAND ${CMAKE_COMMAND} -DFOLDER=${CMAKE_SOURCE_DIR}/doc/cmd -DOUT=${pages_source}
                -P ${CMAKE_SOURCE_DIR}/cmake/write_pages.cmake
        DEPENDS ${pages} ${CMAKE_SOURCE_DIR}/cmake/write_pages.cmake
        COMMENT "Writing pages.c")
    target_sources(room_cli PRIVATE ${pages_source})
    if(TARGET command)
        add_custom_command(
            OUTPUT ${CMAKE_BINARY_DIR}/dateline.1
            COMMAND command help man > ${CMAKE_BINARY_DIR}/dateline.1
            DEPENDS command
            COMMENT "Writing dateline.1")
        add_custom_target(manual ALL DEPENDS ${CMAKE_BINARY_DIR}/dateline.1)
        install(FILES ${CMAKE_BINARY_DIR}/dateline.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    endif()
endif()
