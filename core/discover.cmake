# Discovery instead of registration: two small generated files.
include_guard(GLOBAL)

# The table of all calculations (src/calculations/<name>.cpp defines
# `calculations::<name>`) and of all words for figures (src/figures/<topic>.cpp
# defines `figures::<topic>`).
function(jobcoach_discover_calculations result)
  set(text "// Made by core/discover.cmake from the files in src/calculations and src/figures.\n")
  string(APPEND text "#include \"jobcoach/calculation.h\"\n#include \"jobcoach/figure.h\"\n\nnamespace jobcoach {\n")

  file(GLOB files CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/src/calculations/*.cpp")
  set(entries "")
  foreach(file IN LISTS files)
    get_filename_component(name "${file}" NAME_WE)
    string(APPEND text "namespace calculations { extern const Calculation ${name}; }\n")
    string(APPEND entries "&calculations::${name}, ")
  endforeach()
  string(APPEND text "std::span<const Calculation* const> all_calculations() {\n"
                     "  static constexpr const Calculation* all[] = {${entries}};\n  return all;\n}\n")

  file(GLOB files CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/src/figures/*.cpp")
  set(entries "")
  foreach(file IN LISTS files)
    get_filename_component(name "${file}" NAME_WE)
    string(APPEND text "namespace figures { extern const std::span<const FigureWord> ${name}; }\n")
    string(APPEND entries "&figures::${name}, ")
  endforeach()
  string(APPEND text "std::span<const std::span<const FigureWord>* const> all_figure_words() {\n"
                     "  static constexpr const std::span<const FigureWord>* all[] = {${entries}};\n"
                     "  return all;\n}\n}  // namespace jobcoach\n")

  set(generated "${CMAKE_CURRENT_BINARY_DIR}/registry.cpp")
  file(CONFIGURE OUTPUT "${generated}" CONTENT "${text}" @ONLY)
  set(${result} "${generated}" PARENT_SCOPE)
endfunction()

# Every rules/<scheme>/rules.json as text, byte for byte, with its SHA-256.
function(jobcoach_embed_rule_packs result)
  file(GLOB files CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/rules/*/rules.json")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${files})
  set(text "// Made by core/discover.cmake from the files in core/rules.\n#include \"rule_pack_texts.h\"\n\n")
  string(APPEND text "namespace jobcoach {\nstd::span<const RulePackText> rule_pack_texts() {\n"
                     "  static constexpr RulePackText all[] = {\n")
  foreach(file IN LISTS files)
    file(READ "${file}" content)
    file(SHA256 "${file}" digest)
    string(APPEND text "{\"${digest}\", R\"rule_pack(${content})rule_pack\"},\n")
  endforeach()
  string(APPEND text "  };\n  return all;\n}\n}  // namespace jobcoach\n")
  set(generated "${CMAKE_CURRENT_BINARY_DIR}/rule_packs.cpp")
  # Written only when it changed, so that nothing is compiled for nothing.
  set(before "")
  if(EXISTS "${generated}")
    file(READ "${generated}" before)
  endif()
  if(NOT before STREQUAL text)
    file(WRITE "${generated}" "${text}")
  endif()
  set(${result} "${generated}" PARENT_SCOPE)
endfunction()
