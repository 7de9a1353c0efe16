# lexicon/incident/phrase.lex -> build/phrase_words.c: what a ledger without a data folder asks for.
if(TARGET room_incident)
    set(words_lexicon ${CMAKE_SOURCE_DIR}/lexicon/incident/phrase.lex)
    set(words_source ${CMAKE_BINARY_DIR}/phrase_words.c)
    add_custom_command(
        OUTPUT ${words_source}
        COMMAND ${CMAKE_COMMAND} -DLEXICON=${words_lexicon} -DOUT=${words_source}
                -P ${CMAKE_SOURCE_DIR}/cmake/write_words.cmake
        DEPENDS ${words_lexicon} ${CMAKE_SOURCE_DIR}/cmake/write_words.cmake
        COMMENT "Writing phrase_words.c")
    target_sources(room_incident PRIVATE ${words_source})
endif()
