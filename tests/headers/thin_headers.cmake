# A diagram file compiles in a few dozen milliseconds because the public headers include no standard header: <string>
# alone costs more than everything of ours together. Here each public header is preprocessed by itself, which also shows
# that it needs nothing included before it, and whatever it reads must be public too or on the list of the tiny.
cmake_minimum_required(VERSION 3.24)
set(tiny "/stddef\\.h$|/stdc-predef\\.h$")

set(flags "")
set(headers "")
foreach(folder IN LISTS FOLDERS)
  list(APPEND flags -I${folder})
  file(GLOB_RECURSE some ${folder}/vellum/*.hpp)
  list(APPEND headers ${some})
endforeach()
if(NOT headers MATCHES "/vellum/vellum\\.hpp")
  message(FATAL_ERROR "no vellum/vellum.hpp among the public headers: ${headers}")
endif()

foreach(header IN LISTS headers)
  execute_process(COMMAND ${COMPILER} -std=c++20 ${flags} -fsyntax-only -x c++ ${header}
    RESULT_VARIABLE status ERROR_VARIABLE errors)
  if(NOT status EQUAL 0)
    message(SEND_ERROR "${header} does not compile by itself:\n${errors}")
  endif()
  execute_process(COMMAND ${COMPILER} -std=c++20 ${flags} -M -x c++ ${header} OUTPUT_VARIABLE read)
  string(REGEX MATCHALL "/[^ \n\\]+" read "${read}")
  foreach(file IN LISTS read)
    get_filename_component(file ${file} ABSOLUTE)
    if(NOT file IN_LIST headers AND NOT file MATCHES "${tiny}")
      message(SEND_ERROR "${header} includes ${file}: public headers include no standard header")
      break()
    endif()
  endforeach()
endforeach()
