# src/model/kernels_NAME.c is compiled for its own kind of processor; src/model/kernels.c asks at run
# time which of them this one runs. Elsewhere such a file compiles to nothing.
set(kernels_folder ${CMAKE_SOURCE_DIR}/src/model)
if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|amd64)$")
    set_source_files_properties(${kernels_folder}/kernels_avx2.c
                                PROPERTIES COMPILE_OPTIONS "-mavx2;-mfma")
    set_source_files_properties(${kernels_folder}/kernels_avx512.c
        PROPERTIES COMPILE_OPTIONS "-mavx2;-mfma;-mavx512f;-mavx512bw;-mavx512vl;-mavx512vnni")
elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|arm64)$")
    set_source_files_properties(${kernels_folder}/kernels_dotprod.c
                                PROPERTIES COMPILE_OPTIONS "-march=armv8.2-a+dotprod")
endif()
# Here SIMDe's vectors are arguments, on which GCC remarks that GCC 4.5 passed them otherwise.
set_source_files_properties(${CMAKE_SOURCE_DIR}/test/model/test_kernels_avx512.c
                            PROPERTIES COMPILE_OPTIONS "-Wno-psabi")
