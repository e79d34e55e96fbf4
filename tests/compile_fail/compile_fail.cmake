# Compiles every file of CASES twice with COMPILER: as it is, which must fail with the sentence the file expects, and
# with FIXED defined, which must pass; so it is the one line that differs that the compiler rejects.
cmake_minimum_required(VERSION 3.24)
set(flags -std=c++20 -Wall -Wextra -Werror -fsyntax-only)
foreach(folder IN LISTS FOLDERS)
  list(APPEND flags -I${folder})
endforeach()

if(NOT CASES)
  message(FATAL_ERROR "no case to compile")
endif()
foreach(case IN LISTS CASES)
  get_filename_component(name ${case} NAME)
  file(STRINGS ${case} expected LIMIT_COUNT 1)
  string(REGEX REPLACE "^// expect: " "" expected "${expected}")

  execute_process(COMMAND ${COMPILER} ${flags} -DFIXED ${case} RESULT_VARIABLE status ERROR_VARIABLE said)
  if(NOT status EQUAL 0)
    message(SEND_ERROR "${name}: does not compile with FIXED:\n${said}")
  endif()

  execute_process(COMMAND ${COMPILER} ${flags} ${case} RESULT_VARIABLE status ERROR_VARIABLE said)
  string(FIND "${said}" "${expected}" found)
  if(status EQUAL 0)
    message(SEND_ERROR "${name}: compiles")
  elseif(found LESS 0)
    message(SEND_ERROR "${name}: fails without saying \"${expected}\":\n${said}")
  endif()
endforeach()
