# How every target of this project is compiled: one language level, one set of
# warnings, and the sanitizers where they were asked for.
include_guard(GLOBAL)

add_library(jobcoach_house_rules INTERFACE)
target_compile_features(jobcoach_house_rules INTERFACE cxx_std_20)
target_compile_options(
  jobcoach_house_rules
  INTERFACE -Wall
            -Wextra
            -Wpedantic
            -Wconversion
            -Wsign-conversion
            -Wshadow
            -Wold-style-cast
            -Wnon-virtual-dtor
            # GCC 12 warns of its own std::string: https://gcc.gnu.org/PR105651
            $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
            $<$<BOOL:${JOBCOACH_WERROR}>:-Werror>)
if(JOBCOACH_SANITIZE)
  set(flags -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_compile_options(jobcoach_house_rules INTERFACE ${flags})
  target_link_options(jobcoach_house_rules INTERFACE ${flags})
endif()
