# lexicon/ -> build/dateline.lexicon; models/ is linked beside it, so that the build folder is a
# complete data folder (DATELINE_DATA).
if(TARGET compile_lexicon)
    file(GLOB_RECURSE lexicon_files CONFIGURE_DEPENDS
         ${CMAKE_SOURCE_DIR}/lexicon/*.lex ${CMAKE_SOURCE_DIR}/lexicon/*.rule)
    set(lexicon_file ${CMAKE_BINARY_DIR}/dateline.lexicon)
    add_custom_command(
        OUTPUT ${lexicon_file}
        COMMAND compile_lexicon ${CMAKE_SOURCE_DIR}/lexicon ${lexicon_file}
        DEPENDS compile_lexicon ${lexicon_files}
        COMMENT "Compiling lexicon/")
    add_custom_target(lexicon ALL DEPENDS ${lexicon_file})
endif()
file(CREATE_LINK ${CMAKE_SOURCE_DIR}/models ${CMAKE_BINARY_DIR}/models SYMBOLIC)
