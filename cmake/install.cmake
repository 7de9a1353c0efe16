# What `make install` and the Debian package put where. The library for programs, the command with its
# data, manual and completions, the extension of SQLite, and the documents.
install(FILES ${CMAKE_SOURCE_DIR}/include/dateline.h TYPE INCLUDE)
install(TARGETS dateline dateline_shared)
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
    install(FILES ${help}/dateline.zsh RENAME _dateline
            DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
    install(FILES ${help}/dateline.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
endif()
install(FILES ${CMAKE_SOURCE_DIR}/README.md ${CMAKE_SOURCE_DIR}/doc/ledger.md
              ${CMAKE_SOURCE_DIR}/doc/formats.md ${CMAKE_SOURCE_DIR}/doc/models.md
              ${CMAKE_SOURCE_DIR}/doc/schema/article.schema.json TYPE DOC)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE RENAME copyright TYPE DOC)
install(DIRECTORY ${CMAKE_SOURCE_DIR}/examples TYPE DOC)

# `make deb`: one package with all of it, for the release of Debian that it is built on.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME dateline)
set(CPACK_PACKAGE_VENDOR dateline)
set(CPACK_PACKAGE_CONTACT "the makers of dateline <dateline@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "ledger of who says what happened, read from news")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Reads news articles and keeps a ledger of who says what happened, when,
 where, to whom and how many: one record per incident, every value with its
 holder, its date and the exact words behind it. A command, a C library and an
 extension of SQLite; it never goes online.")
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
