# Discovery instead of registration: two small generated files for each core.
include_guard(GLOBAL)

# jobcoach_core(<target> <domain> [<calculation>...])
#
# A core: a domain (CMakeLists.txt), the list of its calculations and its rule packs.
# With names, only these calculations and the packs that know one of them, and the
# linker leaves out what nothing else needs. Without, all that the folders hold.
function(jobcoach_core target domain)
  set(room "${CMAKE_CURRENT_FUNCTION_LIST_DIR}")
  set(generated "${CMAKE_CURRENT_BINARY_DIR}/${target}.generated")
  jobcoach_list_calculations("${room}" "${generated}/registry.cpp" ${ARGN})
  jobcoach_embed_rule_packs("${room}" "${generated}/rule_packs.cpp" ${ARGN})
  # Objects, no archive: the domain asks for the lists, and the lists for the domain.
  add_library(${target} OBJECT "${generated}/registry.cpp" "${generated}/rule_packs.cpp")
  target_include_directories(${target} PRIVATE "${room}/src")
  target_link_libraries(
    ${target}
    PUBLIC ${domain}
    PRIVATE jobcoach_house_rules)
endfunction()

# The table of calculations (src/calculations/<name>.cpp defines
# `calculations::<name>`) and of all words for figures (src/figures/<topic>.cpp
# defines `figures::<topic>`).
function(jobcoach_list_calculations room generated)
  set(text "// Made by core/discover.cmake from the files in src/calculations and src/figures.\n")
  string(APPEND text "#include \"jobcoach/calculation.h\"\n#include \"jobcoach/figure.h\"\n\nnamespace jobcoach {\n")

  file(GLOB files CONFIGURE_DEPENDS "${room}/src/calculations/*.cpp")
  set(entries "")
  set(names "")
  foreach(file IN LISTS files)
    get_filename_component(name "${file}" NAME_WE)
    string(APPEND names "\"${name}\", ")
    if(ARGN AND NOT name IN_LIST ARGN)
      continue()
    endif()
    string(APPEND text "namespace calculations { extern const Calculation ${name}; }\n")
    string(APPEND entries "&calculations::${name}, ")
  endforeach()
  string(APPEND text "std::span<const Calculation* const> all_calculations() {\n"
                     "  static constexpr const Calculation* all[] = {${entries}};\n  return all;\n}\n"
                     "std::span<const std::string_view> calculation_names() {\n"
                     "  static constexpr std::string_view all[] = {${names}};\n  return all;\n}\n")

  file(GLOB files CONFIGURE_DEPENDS "${room}/src/figures/*.cpp")
  set(entries "")
  foreach(file IN LISTS files)
    get_filename_component(name "${file}" NAME_WE)
    string(APPEND text "namespace figures { extern const std::span<const FigureWord> ${name}; }\n")
    string(APPEND entries "&figures::${name}, ")
  endforeach()
  string(APPEND text "std::span<const std::span<const FigureWord>* const> all_figure_words() {\n"
                     "  static constexpr const std::span<const FigureWord>* all[] = {${entries}};\n"
                     "  return all;\n}\n}  // namespace jobcoach\n")
  jobcoach_write_if_changed("${generated}" "${text}")
endfunction()

# Every rules/<scheme>/rules.json as text, byte for byte, with its SHA-256.
function(jobcoach_embed_rule_packs room generated)
  file(GLOB files CONFIGURE_DEPENDS "${room}/rules/*/rules.json")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${files})
  set(text "// Made by core/discover.cmake from the files in core/rules.\n#include \"rule_pack_texts.h\"\n\n")
  string(APPEND text "namespace jobcoach {\nstd::span<const RulePackText> rule_pack_texts() {\n"
                     "  static constexpr RulePackText all[] = {\n")
  foreach(file IN LISTS files)
    file(READ "${file}" content)
    jobcoach_knows_one_of(wanted "${content}" ${ARGN})
    if(wanted)
      file(SHA256 "${file}" digest)
      string(APPEND text "{\"${digest}\", R\"rule_pack(${content})rule_pack\"},\n")
    endif()
  endforeach()
  string(APPEND text "  };\n  return all;\n}\n}  // namespace jobcoach\n")
  jobcoach_write_if_changed("${generated}" "${text}")
endfunction()

# Whether a pack declares one of these calculations; when none is named, it is wanted.
function(jobcoach_knows_one_of result pack)
  set(wanted TRUE)
  if(ARGN)
    set(wanted FALSE)
    string(JSON last LENGTH "${pack}" calculations)
    math(EXPR last "${last} - 1")
    foreach(index RANGE ${last})
      string(JSON calculation GET "${pack}" calculations ${index})
      if(calculation IN_LIST ARGN)
        set(wanted TRUE)
      endif()
    endforeach()
  endif()
  set(${result} ${wanted} PARENT_SCOPE)
endfunction()

# So that nothing is compiled for nothing.
function(jobcoach_write_if_changed file text)
  set(before "")
  if(EXISTS "${file}")
    file(READ "${file}" before)
  endif()
  if(NOT before STREQUAL text)
    file(WRITE "${file}" "${text}")
  endif()
endfunction()
