# jobcoach_header_library(<target> <folder> <file> <debian package>)
#
# Makes a header-only library of the system usable as a target. The headers are
# staged by a symbolic link into the build tree, because /usr/include itself must
# never be an include folder of a cross build: it would shadow the cross
# compiler's own system headers.
include_guard(GLOBAL)

function(jobcoach_header_library target folder file package)
  find_path(
    ${target}_ROOT
    NAMES "${folder}/${file}"
    PATHS /usr/include /usr/local/include
    NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
  if(NOT ${target}_ROOT)
    message(FATAL_ERROR "The header <${folder}/${file}> is missing. On Debian and Ubuntu: "
                        "apt-get install ${package} (script/setup does it).")
  endif()
  set(stage "${PROJECT_BINARY_DIR}/include/${target}")
  file(MAKE_DIRECTORY "${stage}")
  file(CREATE_LINK "${${target}_ROOT}/${folder}" "${stage}/${folder}" SYMBOLIC)
  add_library(${target} INTERFACE)
  target_include_directories(${target} SYSTEM INTERFACE "${stage}")
endfunction()
