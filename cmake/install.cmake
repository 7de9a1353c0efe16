# What `make install` and the Debian package (tools/package.sh) put where. The library for programs, the command with its
# data, manual and completions, the extension of SQLite, and the documents.
install(FILES ${CMAKE_SOURCE_DIR}/include/dateline.h ${CMAKE_SOURCE_DIR}/include/dateline_queue.h
        TYPE INCLUDE)
install(TARGETS dateline dateline_shared)
# What the archive of ours leans on is linked shared: of those libraries' own, nothing is named.
execute_process(COMMAND ${PKG_CONFIG_EXECUTABLE} --libs ${library_packages}
                OUTPUT_VARIABLE library_links OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
configure_file(${CMAKE_SOURCE_DIR}/cmake/dateline.pc.in dateline.pc @ONLY)
install(FILES ${CMAKE_BINARY_DIR}/dateline.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
install(DIRECTORY ${CMAKE_SOURCE_DIR}/models DESTINATION ${CMAKE_INSTALL_DATADIR}/dateline)
if(TARGET lexicon)
    install(FILES ${lexicon_file} DESTINATION ${CMAKE_INSTALL_DATADIR}/dateline)
endif()
if(TARGET extension)
    # Where the loader looks, so that `.load dateline` finds it.
    install(TARGETS extension LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
endif()
if(TARGET command)
    install(TARGETS command)
    install(FILES ${manual_pages} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    set(help ${CMAKE_BINARY_DIR}/help)
    install(FILES ${help}/dateline.bash RENAME dateline
            DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
    # Where Debian's zsh looks: for packages, and for what was installed by hand.
    set(zsh_folder site-functions)
    if(CMAKE_INSTALL_PREFIX STREQUAL "/usr")
        set(zsh_folder vendor-completions)
    endif()
    install(FILES ${help}/dateline.zsh RENAME _dateline
            DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/${zsh_folder})
    install(FILES ${help}/dateline.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endif()
install(FILES ${CMAKE_SOURCE_DIR}/README.md ${CMAKE_SOURCE_DIR}/doc/ledger.md
              ${CMAKE_SOURCE_DIR}/doc/formats.md ${CMAKE_SOURCE_DIR}/doc/models.md
              ${CMAKE_SOURCE_DIR}/doc/schema/article.schema.json TYPE DOC)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE RENAME copyright TYPE DOC)
install(DIRECTORY ${CMAKE_SOURCE_DIR}/examples TYPE DOC)
