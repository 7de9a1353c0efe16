# ui/dist/* -> build/assets.c: what the browser loads beside the pages, inside the program.
if(TARGET room_serve)
    file(GLOB assets CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/ui/dist/*)
    set(assets_source ${CMAKE_BINARY_DIR}/assets.c)
    add_custom_command(
        OUTPUT ${assets_source}
        COMMAND ${CMAKE_COMMAND} -DFOLDER=${CMAKE_SOURCE_DIR}/ui/dist -DOUT=${assets_source}
                -P ${CMAKE_SOURCE_DIR}/cmake/write_assets.cmake
        DEPENDS ${assets} ${CMAKE_SOURCE_DIR}/cmake/write_assets.cmake
        COMMENT "Writing assets.c")
    target_sources(room_serve PRIVATE ${assets_source})
endif()
