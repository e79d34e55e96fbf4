# Installs the build into a scratch folder, builds the project beside this file against it, and runs what came out.
cmake_minimum_required(VERSION 3.24)

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "${ARGN} failed (${status}):\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

set(flags "")
if(SANITIZE)
  set(flags "-fsanitize=address,undefined")
endif()

file(REMOVE_RECURSE ${SCRATCH})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${SCRATCH}/installed)
run(${CMAKE_COMMAND} -G Ninja -S ${PROJECT} -B ${SCRATCH}/build
  -DCMAKE_PREFIX_PATH=${SCRATCH}/installed -DCMAKE_CXX_COMPILER=${COMPILER} -DCMAKE_CXX_FLAGS=${flags})
run(${CMAKE_COMMAND} --build ${SCRATCH}/build)

run(${SCRATCH}/build/pictures list)
if(NOT output MATCHES "consumed")
  message(FATAL_ERROR "the diagram is not in the list:\n${output}")
endif()
run(${SCRATCH}/build/pictures render -f svg -o ${SCRATCH}/output)
if(NOT EXISTS ${SCRATCH}/output/consumed.svg)
  message(FATAL_ERROR "no picture was written:\n${output}")
endif()
run(${SCRATCH}/installed/bin/vellum --version)

# Nothing but the public names leaves the library: neither what became part of it nor templates of the standard library.
find_program(NM nm REQUIRED)
file(GLOB_RECURSE library ${SCRATCH}/installed/*/libvellum.so)
run(${NM} -D --defined-only --format=posix ${library})
string(REGEX REPLACE ";" " " names "${output}")
string(REPLACE "\n" ";" names "${names}")
list(FILTER names EXCLUDE REGEX "^(_ZNK?6vellum|_ZT.N6vellum)")
list(REMOVE_ITEM names "")
if(names)
  message(FATAL_ERROR "libvellum.so exports what it should keep:\n${names}")
endif()
